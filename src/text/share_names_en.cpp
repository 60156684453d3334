#include "noun_phrase_en.hpp"
#include "roles_en.hpp"
#include "words_in.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Of what a share is one: mostly the subject tells it, but not where the whole stands as one itself (87% of the loans
// were repaid), or where somebody deals with a part of it (handled 36% of all flights).

namespace {

constexpr std::string_view whole_rule = "whole";  ///< how the next share knows that the whole names the one before it

/// Whether nothing but a phrase stands from `from` up to `to`.
bool within_clause(english_sentence const& in, std::size_t from, std::size_t to) noexcept {
    for (auto k = from; k < to; ++k) {
        auto const& x = in.items[k];
        if (x.is(english_type::mark) || (x.is_verb() && !x.moves()) || x.is(word_kind::share) || x.is(stop::clause))
            return false;
    }
    return true;
}

}  // namespace

/// What the `of` behind the share at `i` leads to, over a bracket: 92 per cent (49 million) | of residents.
std::size_t english_evidence::whole_behind(std::size_t i) const {
    auto n = i + 1;
    if (is(n, U'(') && is_figure(n + 1)) {
        while (n < it_.size() && n < i + 8 && !it_[n].is_mark(U')')) ++n;
        ++n;
    }
    // of the total | crimes
    bool const total = is(n, word_kind::breakdown) && in_.view(it_[n]).ends_with("total") && n + 1 < it_.size() &&
                       it_[n + 1].is_plain();
    return (is(n, stop::of) && n + 1 < it_.size()) || total ? n + 1 : none;
}

/// Names the share at `i` by the whole that begins at `w`.
bool english_name_rules::take_whole(std::size_t w, candidate& f) const {
    auto from = w;
    while (is(from, stop::determiner) || is(from, word_kind::approximate) || is(from, word_kind::time)) ++from;
    // of the 1,200 firms
    if (is_figure(from)) {
        auto const& set = figures_[it_[from].index];
        if (!is_count(set) || set.indicator.empty()) return false;
        copy_indicator(from, f);
        if (set.unit_name == "olds") set_indicator(f, {from, from + 1});  // 10-14 year olds
        f.rule = whole_rule;
        return true;
    }
    auto whole = phrase_from(in_, w);
    // visitors seeking rest; tourists the main purpose was
    for (auto k = whole.from + 1; k < whole.to; ++k) {
        bool const doing = in_.view(it_[k]).ends_with("ing") && !is_gerund(in_.view(it_[k]), doc_.words);
        bool const ends = (doing && looks_plural(in_.view(it_[k - 1]))) ||
                          is_one_of(k, english_words::manner_adverbs) ||
                          is_one_of(k, english_words::verbs_of_group_members) ||
                          (it_[k].is(stop::determiner) && it_[k - 1].is_plain());
        if (ends) whole.to = k;
    }
    // of the wheat and Sudland 20%: the next one
    for (auto k = whole.from + 1; k + 1 < whole.to && is_figure(whole.to); ++k) {
        if (it_[k].is(word_kind::joiner)) whole.to = k;
    }
    bool const generic = whole.from + 1 == whole.to && is_one_of(whole.from, english_words::generic_figure_nouns);
    if (whole.empty() || generic || !take(f, whole)) return false;
    f.rule = whole_rule;
    return true;
}

/// $5 million or 7% of GDP: whether the joiner at `p` only says the same amount once more
bool english_roles::or_behind_figure(std::size_t p) const {
    return last_ != none && in_.view(it_[p]) == "or" && p - last_ < 4;
}

/// Whether the share at `i` and its whole from `w` are what the verb behind them tells of: 10% of the bonus will be set
/// aside, 83% of borrowers who.
bool english_roles::whole_acts(std::size_t i, std::size_t w) const {
    auto const p = before(i);
    bool const led = p == none || it_[p].is(stop::with) || it_[p].is(stop::clause) || it_[p].is(stop::relative) ||
                     it_[p].is(english_type::date) || it_[p].is(word_kind::time) ||
                     (it_[p].is(word_kind::joiner) && !or_behind_figure(p)) || is_plain_word(p, {"as"}) ||
                     (it_[p].is(english_type::mark) && !it_[p].is_mark(U'(')) || tells_or_wants(p);
    if (!led) return false;
    constexpr std::size_t longest = 16;
    for (auto k = w; k < it_.size() && k < w + longest; ++k) {
        auto const& x = it_[k];
        if (x.is(english_type::mark) && !inside_name(x)) return false;
        if (x.is(stop::relative)) return k > w;
        // 65% of the new homes and 70% of the new jobs were
        bool const another = x.is(english_type::figure) && is(k - 1, word_kind::joiner) && is(k + 1, stop::of);
        if (x.is(english_type::figure) && k > w + 2 && !another) return false;
        if (x.is_verb() || x.is(word_kind::plan_verb) || x.is(word_kind::share)) return k > w;
        if (it_[p == none ? 0 : p].is(stop::with) && k > w && x.is_plain() && in_.view(x).ends_with("ing") &&
            !is_gerund(in_.view(x), doc_.words))
            return true;
    }
    return false;
}

/// Whether the verb before the share at `i` deals with a part of the whole: handled, serves, employs.
bool english_roles::deals_with_part(std::size_t i, std::size_t w) const {
    auto const p = before(i);
    if (p == none || it_[p].type != english_type::word || it_[p].moves() || it_[p].is(stop::auxiliary) ||
        it_[p].is(word_kind::level) || it_[p].is(word_kind::share))
        return false;
    if (!opens_with_any(in_.view(it_[p]), listed(english_words::part_taking_verb_stems))) return false;
    // The trade contributes 12% of GDP, the fields cover 69% of the land: how large it is itself
    for (auto k = w; k < it_.size() && k < w + 6 && !it_[k].is(english_type::mark); ++k) {
        if (is_one_of(k, english_words::wholes_of_sizes)) return false;
    }
    return true;
}

/// Norland (11%), Sudland (10%) and Torland (7%) together account for 28% of visits: of none of them
bool english_roles::sums_up_parts(std::size_t i) const {
    auto const verb = verb_before(i);
    if (verb == none || i - verb > 4 || !within_clause(in_, verb + 1, i)) return false;
    auto k = verb;
    bool together = false;
    while (k > 0 && (it_[k - 1].is(word_kind::adverb) || it_[k - 1].is(stop::pronoun) ||
                     it_[k - 1].is(stop::relative) || it_[k - 1].is_mark(U',') || it_[k - 1].is(word_kind::joiner))) {
        auto const word = in_.view(it_[k - 1]);
        together = together || is_plain_word(k - 1, {"together", "collectively", "jointly"}) ||
                   word.ends_with("Together") || word.ends_with("ollectively");
        --k;
    }
    bool const bracketed = k > 0 && it_[k - 1].is_mark(U')') && last_ != none && last_ + 2 >= k;
    // Together, these five economies account for
    bool const opened = is_plain_word(0, {"Together", "Collectively", "Combined"});
    // These goods together make up 3% of the basket: they do
    bool const named = k == verb || (k > 0 && it_[k - 1].is_plain() && !it_[k - 1].capital);
    return (together && !named) || opened || (bracketed && listed_in_brackets(k - 1));
}

/// Whether another bracket with a figure stands close before the one that the item at `close` closes.
bool english_roles::listed_in_brackets(std::size_t close) const {
    int brackets = 0;
    for (auto k = close + 1; k > 0 && close - k + 1 < reach; --k) {
        auto const& x = it_[k - 1];
        if (x.is_verb() || x.is_mark(U';') || x.is(stop::clause)) break;
        if (x.is_mark(U')') && k > 1 && is_figure(k - 2)) ++brackets;
    }
    return brackets > 1;
}

/// 25% go to Norland, 33 percent reported lower sales: those of whom the sentence tells
bool english_name_rules::part_acts(std::size_t i, candidate& f) const {
    auto const p = before(i);
    auto const n = i + 1;
    bool const opens = p == none || it_[p].is(english_type::date) || it_[p].is(word_kind::time) ||
                       it_[p].is(stop::clause) || it_[p].is(word_kind::joiner) ||
                       (it_[p].is(english_type::mark) && !it_[p].is_mark(U'('));
    if (!opens || n >= it_.size() || it_[n].type != english_type::word) return false;
    // 3% of travellers seeking treatment and 1% visiting
    bool const goes_on =
        last_ != none && figures_[it_[last_].index].rule == whole_rule && in_.view(it_[n]).ends_with("ing");
    bool const acts = goes_on ||
                      (it_[n].is_verb() && !in_.view(it_[n]).ends_with("ing") && !it_[n].is(stop::auxiliary) &&
                       !it_[n].is(word_kind::level) && !it_[n].moves()) ||
                      is_one_of(n, english_words::verbs_of_group_members);
    if (!acts) return false;
    // 37 per cent bakers, about 16 per cent complained: none of those
    bool const beside = last_ != none && figures_[it_[last_].index].rule != whole_rule &&
                        figures_[it_[last_].index].indicator_span.begin > figures_[it_[last_].index].whole.end;
    if (last_ != none && !beside && figures_[it_[last_].index].what == role::share && inherit_told(f)) return true;
    if (it_[0].is(stop::of)) {
        if (auto const set = opened_set(i); !set.empty() && take(f, set)) return true;
    }
    // Most guests come to rest, and 12% come for meetings; half of the firms said
    auto set = opening_phrase(in_, p != none && it_[p].is_mark(U':') ? p : i);
    for (auto k = set.from; k + 1 < set.to; ++k) {
        if (it_[k].is(stop::of) && k < set.from + 2) {
            set.from = k + 1;
            while (set.from < set.to && it_[set.from].is(stop::determiner)) ++set.from;
            break;
        }
    }
    if (!set.empty() && set.to < i && !watches(set) && looks_plural(in_.view(it_[set.to - 1])) && take(f, set))
        return true;
    return last_ == none && doc_.has_last && inherit_told(f);
}

/// Whose share the figure at `i` is.
void english_roles::name_share(std::size_t i, candidate& f) const {
    if (f.what != role::share || f.unit.kind() != unit_kind::percent || respectively_) return;
    auto const w = whole_behind(i);
    // A majority (41%) of visitors came
    bool const portion = w == none && is(i + 1, U')') && is(i + 2, stop::of) && i + 3 < it_.size() && i > 1 &&
                         it_[i - 1].is_mark(U'(') && is_one_of(i - 2, english_words::portion_nouns);
    if (portion && take_whole(i + 3, f)) return;
    if (w == none) {
        static_cast<void>(part_acts(i, f));
        return;
    }
    auto const p = before(i);
    bool const after_whole = last_ != none && figures_[it_[last_].index].rule == whole_rule && p != none &&
                             (it_[p].is(word_kind::joiner) || it_[p].is_mark(U',')) && p > last_ &&
                             within_clause(in_, last_ + 1, is(p - 1, U',') ? p - 1 : p);
    // were seen on time, as were 72% of those elsewhere
    bool const as_much =
        p != none && p > 0 && (it_[p].is(stop::auxiliary) || it_[p].is(stop::verb)) && in_.view(it_[p - 1]) == "as";
    // 89% of men, compared with 85% of women
    bool const beside_whole = last_ != none && figures_[it_[last_].index].rule == whole_rule && p != none &&
                              it_[p].is(word_kind::than) && f.what == role::share;
    // were named in 37 percent of all wills
    bool const inside = p != none && p > 0 && it_[p].is(stop::in) && !it_[p - 1].moves();
    // For 87% of these loans, ...
    bool const led_in = p != none && it_[p].is(stop::preposition) && (p == 0 || it_[p - 1].is(stop::clause)) &&
                        is_plain_word(p, {"For", "for", "Among"});
    // calls for 65% of the growth
    bool const called_for = p != none && p > 0 && is_plain_word(p, {"for"}) && in_.view(it_[p - 1]).starts_with("call");
    if (after_whole || beside_whole || as_much || inside || led_in || called_for || deals_with_part(i, w) ||
        whole_acts(i, w) || sums_up_parts(i))
        static_cast<void>(take_whole(w, f));
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
