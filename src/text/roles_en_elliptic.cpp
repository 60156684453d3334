#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <algorithm>
#include <string>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// A second figure that only says what differs from the first: exports made up 47%, imports 12%.

/// Outward boxes rose 9%, inward ones 4%: inward boxes
bool english_rules::ones_as(item_range phrase, candidate const& told, candidate& f) const {
    if (phrase.to < phrase.from + 2 || in_.view(it_[phrase.to - 1]) != "ones") return false;
    auto named = told.indicator.empty() ? std::string_view(told.made_indicator) : told.indicator;
    for (auto k = phrase.from; k + 1 < phrase.to; ++k) {
        auto const blank = named.find(' ');
        if (blank == named.npos) return false;
        named.remove_prefix(blank + 1);
    }
    auto const begin = it_[phrase.from].begin;
    f.made_indicator = std::string(in_.text.substr(begin, it_[phrase.to - 2].end - begin)) + " " + std::string(named);
    f.indicator = {};
    f.indicator_span = {};
    return true;
}

/// Equity ratio 41.6% (40.2%), liquid assets 216 million euros: whether the name that ends at `p` is the next of a list
/// of names with their figures, where no verb is.
bool english_roles::next_of_list(std::size_t p) const {
    auto const name = phrase_before(in_, p + 1);
    if (name.empty() || name.to != p + 1 || name.from < 2 || !it_[name.from - 1].is_mark(U',')) return false;
    bool const closed = name.from == last_ + 2 || (name.from == last_ + 3 && is(last_ + 1, U')'));
    if (!closed || verb_before(p) != none) return false;
    // the first of them: a name, and its figure right behind it
    std::size_t first = 0;
    while (first < name.from && !it_[first].is(english_type::figure)) ++first;
    auto const lead = phrase_before(in_, first);
    return !lead.empty() && lead.from == 0 && lead.to == first;
}

/// `exports made up 47%, imports 12%`: the second says only what differs.
bool english_roles::elliptic(std::size_t i, candidate& f) {
    if (listed_on(i, f)) return true;
    auto p = before(i);
    if (p == none || last_ == none || p <= last_ + 1 || p - last_ > reach || planned_behind(i)) return false;
    // reversing a steep 8% contraction
    if (is_change_unit(f) && p + 1 == i && i + 1 < it_.size() && it_[i + 1].is(motion::noun) && p > 0 &&
        it_[p - 1].is(stop::determiner))
        return false;
    // and also restored a 35 percent levy
    if (is_change_unit(f) && p + 2 == i && it_[p + 1].is(stop::determiner) && i + 1 < it_.size() &&
        it_[i + 1].is_plain() && !describes(in_.view(it_[i + 1])))
        return false;
    // exports rose by 8% and imports by 11%
    bool const linked = it_[p].is(stop::by) || it_[p].is(stop::to) || it_[p].is(stop::at) ||
                        (it_[p].is(stop::preposition) && in_.view(it_[p]) == "for");
    if (respectively_ && (linked || !it_[last_ + 1].is(word_kind::joiner))) return false;
    if (linked) --p;
    if (linked && is_one_of(p, english_words::similarity_adjectives)) return false;  // comparable to 388 in May
    if (!it_[p].is_plain() && !it_[p].is(word_kind::rate_noun)) return false;
    if (in_.view(it_[p]).ends_with("ing") && !it_[p].capital && !is_gerund(in_.view(it_[p]), doc_.words)) return false;
    // smaller than December's $1 billion surplus: the owner names nothing
    if (!linked && (possessive(in_.view(it_[p])) || in_.view(it_[p]) == "s")) return false;
    // to close at $5
    if (p > 0 && it_[p - 1].is(stop::to) && is_one_of(p, english_words::closing_verbs)) return false;
    auto like = sibling(i, f);
    // rose 7% in May (against 3% in April), imports 10%: like the rate, not like the one it was compared with
    if (like != none && figures_[it_[like].index].what == role::base) {
        auto open = like;
        while (open > 0 && like - open < 5 && !it_[open].is_mark(U'(') && !it_[open].is_mark(U',')) --open;
        auto const rate = it_[open].is_mark(U'(') ? sibling(open, f) : none;
        if (rate != none) like = rate;
    }
    bool const counts = !linked && f.unit_name.empty() && counts_much(i, f);
    if (like == none && counts && only_phrase_between(last_ + 1, p) && last_ + 1 < p) {
        // cargo reached 5 tonnes and movements 45,120
        auto k = last_ + 1;
        while (k < p && !it_[k].is(word_kind::joiner) && !it_[k].is_mark(U',')) ++k;
        f.rule = "elliptic";
        // the mills shed 4,100 jobs, the mines 3,800
        auto const& change = figures_[it_[last_].index];
        if (k < p && is_count(change) && change.what == role::diff && change.magnitude == f.magnitude) {
            take_unit_of(last_, f);
            f.what = role::diff;
            f.negative = change.negative;
        }
        return k < p && take(f, phrase_before(in_, p + 1));
    }
    if (like == none && !linked && next_of_list(p)) {
        f.rule = "elliptic";
        return take(f, phrase_before(in_, p + 1));
    }
    if (like == none ||
        (!linked && like != last_ && !(like + 2 == last_ && it_[like + 1].is(stop::to)) &&
         !(last_ > 1 && (it_[last_ - 1].is_mark(U'(') || it_[last_ - 2].is_mark(U'('))) &&
         !(last_ > 3 && leads_figure(last_ - 1) && (it_[last_ - 3].is_mark(U'(') || it_[last_ - 4].is_mark(U'(')))))
        return false;
    auto const& from = figures_[it_[like].index];
    bool comma = false;
    for (auto k = last_ + 1; k <= p; ++k) {
        // loaded imports 312,000, loaded exports 121,000
        bool const describes_noun = it_[k].is_verb() && !it_[k].moves() && k < p && k > last_ + 1 &&
                                    in_.view(it_[k]).ends_with("ed") && it_[k + 1].is_plain() &&
                                    (it_[k - 1].is_mark(U',') || it_[k - 1].is(word_kind::joiner));
        if (describes_noun) continue;
        // were 12% higher and imports 9% higher, saw a 4% rise and imports a 2% fall
        if (k == last_ + 1 && (it_[k].is(motion::particle) || it_[k].is(motion::noun))) continue;
        if (it_[k].is_verb() || it_[k].moves() || it_[k].is(word_kind::share) || (it_[k].is(stop::with) && !linked) ||
            it_[k].is_mark(U';') || it_[k].is_mark(U'(') || it_[k].is(stop::clause))
            return false;
        comma = comma || it_[k].is_mark(U',') || it_[k].is(word_kind::joiner);
    }
    auto phrase = phrase_before(in_, p + 1, true);
    if (!comma || phrase.empty()) return false;
    // saw a 4% rise and imports a 2% fall: the rise is of the first
    if (phrase.from == last_ + 1 && it_[last_ + 1].is(motion::noun) && is(last_ + 2, word_kind::joiner))
        phrase.from = last_ + 3;
    if (phrase.empty()) return false;
    // grew 12%, with the share of exports at 34%, with women at 54% of the total: how large a part, no growth
    bool const grows = from.what == role::growth || from.what == role::growth_yoy || from.what == role::growth_mom;
    auto const portion = std::any_of(it_.begin() + static_cast<std::ptrdiff_t>(phrase.from),
                                     it_.begin() + static_cast<std::ptrdiff_t>(phrase.to),
                                     [](auto const& x) { return x.is(word_kind::share_noun); });
    bool const at_part = linked && is(p + 1, stop::at) && (portion || is(i + 1, stop::of) || of_total(i + 1));
    if (grows && at_part && is_change_unit(f)) return false;
    // foreign firms account for 62% of tenants and local ones for 38%: the first noun is the whole of the share
    if (linked && phrase.from == last_ + 2 && is(last_ + 1, stop::of)) {
        for (auto k = phrase.from; k + 1 < phrase.to; ++k) {
            if (it_[k].is(word_kind::joiner)) phrase.from = k + 1;
        }
    }
    bool const placed =
        phrase.from > 0 && (it_[phrase.from - 1].is(stop::in) || it_[phrase.from - 1].is(stop::preposition) ||
                            it_[phrase.from - 1].is(stop::from) || it_[phrase.from - 1].is(stop::by));
    // growth in exports was 4% and that in imports 3%, growth in exports was 4% and in imports 3%: what grows
    auto const that = placed && phrase.from > 1 && is_plain_word(phrase.from - 2, {"that", "those"}) &&
                      is_one_of(phrase.to - 1, english_words::volume_nouns);
    auto noun = like;
    while (placed && noun > 0 && like - noun < reach && it_[noun].begin > from.indicator_span.begin) --noun;
    bool const same_change = placed && noun > 1 && it_[noun].begin == from.indicator_span.begin &&
                             it_[noun - 2].is(motion::noun) &&
                             in_.view(it_[noun - 1]) == in_.view(it_[phrase.from - 1]);
    if ((that || same_change) && is(phrase.from - 1, stop::in) && grows) {
        set_indicator(f, phrase);
    } else if (other_place(phrase, from, f)) {
        // exports to Asia rose by 4% and to Europe by 3%
    } else if (placed) {
        copy_indicator(like, f);  // 3% in value, and in volume 2%
    } else if (!ones_as(phrase, from, f)) {
        set_indicator(f, phrase);
    }
    // births totalled 12,410 and deaths 8,930: what names the second is what it counts
    bool const counts_too = from.unit.kind() == unit_kind::count || from.unit.kind() == unit_kind::none;
    // but mills cut 7,300 jobs and yards 3,700
    bool const own_subject = from.indicator_span.begin < it_[like].begin;
    bool const named = !placed && f.unit_name.empty() && counts_too && own_subject &&
                       from.indicator.size() >= from.unit_name.size() && !from.unit_name.empty() &&
                       from.indicator.ends_with(from.unit_name.substr(1)) && looks_plural(in_.view(it_[phrase.to - 1]));
    if (!named) take_unit_of(like, f);
    // rose to 31 billion from 24 billion and sales to 9 billion: a level beside a base
    bool const level = linked && it_[p + 1].is(stop::to) && from.what == role::base && from_before(like);
    f.what = level ? role::value : from.what;
    f.scope = from.scope;
    f.rule = "elliptic";
    f.how = certainty::inferred;
    // changed by -2% and imports by 3%: a sign that is written is of its own number only
    f.negative = f.negative || (from.negative && !minus_written(in_.text, from));
    // costs 3% below budget, imports 6% higher
    auto const n = after(i);
    bool const than = is(n, word_kind::approximate) && compares(in_.view(it_[n]));
    if (is_change_unit(f) && (than || (moves(n) && (it_[n].is(motion::particle) || it_[n].is(motion::noun))))) {
        f.negative = false;
        set_growth(i, f, than ? doc_.words.entry(static_cast<std::int32_t>(it_[n].index)).value == "under" : falls(n));
    }
    if (is(n, word_kind::excess)) {
        f.what = role::excess;
        f.negative = it_[n].code == 1;
    }
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
