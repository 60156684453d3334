#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What part of a whole a figure is, where the words before it do not say so: lists that add up, holdings, the leaders.

/// Of the 413, 246 came from X, followed by Y (26), Z (21); comprised 5 tonnes of wheat for X, 3 of wheat for Y:
/// whether the figure at `i` goes on with a list of parts
bool english_rules::listed_in_whole(std::size_t i, std::size_t p, candidate const& f) const {
    if (last_ == none || f.what != role::value || is_change_unit(f) || f.is_range) return false;
    auto const& from = figures_[it_[last_].index];
    if (from.what != role::breakdown || is_change_unit(from)) return false;
    bool const of_units = is(i + 1, stop::of) && is_count(f);
    if (!f.unit_name.empty() && !alike(f, from) && !of_units) return false;
    auto const words_only = [&](std::size_t k) {
        for (; k < p; ++k) {
            auto const& x = it_[k];
            if (x.is(english_type::mark) && !x.is_mark(U',')) return false;
            if ((x.is_verb() && !x.is(word_kind::light)) || x.moves() || x.is(stop::relative) || x.is(stop::clause) ||
                x.is(english_type::date))
                return false;
        }
        return true;
    };
    if (it_[p].is_mark(U'(') && is(i + 1, U')') && p > last_ + 1) {
        bool const goes_on = from.rule == "listed" && it_[last_ + 1].is_mark(U')');
        auto k = last_ + 1;
        while (k < p && !in_.view(it_[k]).starts_with("followed")) ++k;
        return goes_on ? words_only(last_ + 2) : k < p && words_only(k + 1);
    }
    bool const opened = breakdown_ != none && breakdown_ < last_ && in_.view(it_[breakdown_]).starts_with("compris");
    return opened && (it_[p].is_mark(U',') || it_[p].is(word_kind::joiner)) && words_only(last_ + 1);
}

/// The remaining $7 million went to roads, 70% (9,685) of students: what is left of a whole, or what its share counts
bool english_rules::left_of_whole(std::size_t i, candidate const& f) const {
    if (f.what != role::value || is_change_unit(f) || i == 0) return false;
    auto const led = in_.view(it_[i - 1]);
    if (led.ends_with("remaining"))
        return led.starts_with("the ") || led.starts_with("The ") || (i > 1 && is_plain_word(i - 2, {"the", "The"}));
    return amount_of_share(i, f);
}

/// 70% (9,685) of students, 84% of revenues ($98 million), half of it came from taxes ($62 million): the amount in the
/// bracket is that of the share before it
bool english_rules::amount_of_share(std::size_t i, candidate const& f) const {
    if (last_ == none || last_ + 1 >= i || !it_[i - 1].is_mark(U'(') || f.unit_name == "rank") return false;
    auto const& share = figures_[it_[last_].index];
    if (share.what != role::share || share.unit.kind() != unit_kind::percent || f.is_range) return false;
    auto const open = i - 1;
    if (open == last_ + 1 && is_count(f) && is(i + 1, U')')) return true;
    // wool made up 4% of exports ($57 million): the wool's, not told as a part
    auto const led = before(last_);
    bool const opens = led == none || it_[led].is(english_type::mark) || it_[led].is(word_kind::joiner);
    constexpr std::size_t words = 14;
    if (!opens || open == last_ + 1 || open > last_ + words || f.outer_hedge == hedge::at_most ||
        f.inner_hedge == hedge::at_most || is(i + 1, stop::to))
        return false;
    // and 16% from grants ($19 million)
    bool const next = led != none && is_preposition(it_[last_ + 1]) && amount_of_share_before(last_, f);
    if (!in_.view(it_[last_ + 1]).starts_with("of") && !next) return false;
    bool acts = next;
    for (auto k = last_ + 1; k < open; ++k) {
        auto const& x = it_[k];
        bool const within = x.type == english_type::word || x.is(english_type::date) || x.is_mark(U'-');
        if (!within || x.moves() || x.is(stop::clause) || x.is(stop::relative) || x.is(word_kind::than)) return false;
        acts = acts || x.is_verb() || is_one_of(k, english_words::past_verbs);
    }
    if (head_ != none && head_ < last_ && alike(f, figures_[it_[head_].index])) {
        // $412 million, 60% of it ($247 million); but $12 million, equal to 31% of revenue ($39 million)
        auto const& whole = figures_[it_[head_].index];
        constexpr std::int64_t hundred = 100;
        constexpr std::int64_t near = 50;  // one in so many
        auto const part = f.number.scaled_by_power_of_ten(f.magnitude) * decimal(hundred);
        auto const told = whole.number.scaled_by_power_of_ten(whole.magnitude) * share.number;
        return abs(part - told) * decimal(near) < told;
    }
    auto close = i + 1;
    while (close < it_.size() && close < i + words && !it_[close].is_mark(U')')) ++close;
    auto const n = close + 1;
    return acts || (n < it_.size() && it_[n].type == english_type::word && !is_preposition(it_[n]) &&
                    !it_[n].is(word_kind::joiner));
}

/// Whether the last amount before `k` was the amount of a share, and in the unit of `f`.
bool english_rules::amount_of_share_before(std::size_t k, candidate const& f) const {
    for (auto at = k; at > 0 && k - at < reach; --at) {
        if (!is_figure(at - 1)) continue;
        auto const& told = figures_[it_[at - 1].index];
        if (told.what == role::base) continue;
        return told.rule == "of the whole" && told.what == role::breakdown && alike(f, told);
    }
    return false;
}

/// Norway took 31 percent, the largest source with 24 percent, it had increased to 31 percent: a share by what holds it
/// or by the sentence before; the plan was fulfilled by 97 percent.
void english_rules::part(std::size_t i, candidate& f) const {
    auto const p = before(i);
    if (p != none && last_ != none && f.what == role::value && !is_change_unit(f)) {
        auto const& from = figures_[it_[last_].index];
        // accounted for 29 percent, or about 5 million, of the total
        bool const as_share = from.what == role::share && behind_alternative(i) && in_.view(it_[p]).starts_with("or");
        // accounted for $600 million of the total, along with $316 million
        bool const with = from.what == role::breakdown && from.rule == "accounting" && it_[p].is(word_kind::joiner) &&
                          alike(f, from) && p < last_ + 7;
        if (as_share || with) {
            f.what = role::breakdown;
            f.rule = with ? "accounting" : "or";
            return;
        }
    }
    if (left_of_whole(i, f)) {
        f.what = role::breakdown;
        f.rule = "of the whole";
        return;
    }
    // accounted for 5 million of the total, or 29 percent
    bool const again = p != none && last_ != none && f.what == role::value && f.unit.kind() == unit_kind::percent &&
                       figures_[it_[last_].index].what == role::breakdown && it_[p].is(word_kind::joiner) &&
                       in_.view(it_[p]) == "or" && is(p - 1, U',') && p < last_ + 7;
    if (again) {
        f.what = role::share;
        f.rule = "or";
        return;
    }
    // disputes $6 million of that sum, $2 million of it
    bool const of_sum = f.what == role::value && !is_change_unit(f) &&
                        ((is(i + 1, word_kind::breakdown) && in_.view(it_[i + 1]).starts_with("of th")) ||
                         (is(i + 1, stop::of) && is(i + 2, stop::pronoun) && in_.view(it_[i + 2]) == "it"));
    if (of_sum) {
        f.what = role::breakdown;
        f.rule = "of that";
        // approved 48 of them: what they are stands before
        auto const words = in_.view(it_[i + 1]);
        auto const set = words == "of them" || words == "of these" || words == "of those" ? count_before(i) : none;
        if (set != none && f.unit_name == figures_[it_[set].index].unit_name) copy_indicator(set, f);
        return;
    }
    // of which imports 22 million; Revenue of $41 million included $22 million
    if (p != none && last_ != none && f.what == role::value && !is_change_unit(f)) {
        auto const& whole = figures_[it_[last_].index];
        bool const same = f.unit_name.empty() || (f.unit_name == whole.unit_name && alike(f, whole));
        bool const named = breakdown_ != none && breakdown_ > last_ && breakdown_ < p + 1 && it_[p].is_plain() &&
                           in_.view(it_[breakdown_]).starts_with("of wh") && only_phrase_between(breakdown_ + 1, i);
        bool const held = it_[p].is(word_kind::light) && in_.view(it_[p]) == "included" &&
                          f.unit.kind() == unit_kind::money && only_phrase_between(last_ + 1, p);
        if (same && (named || held) && (whole.what == role::value || whole.what == role::total)) {
            f.what = role::breakdown;
            f.rule = "of which";
            return;
        }
    }
    if (p != none && part_with(i, f)) return;
    if (p != none && listed_in_whole(i, p, f)) {
        if (!is(i + 1, english_type::word) || is(i + 1, stop::of)) take_unit_of(last_, f);
        f.what = role::breakdown;
        f.rule = "listed";
        return;
    }
    // Of the total $4 billion in support, $3 billion: the first is the whole
    auto const opening = in_.view(it_[0]);
    if (f.what == role::breakdown && p == 0 && (of_total(0) || opening.starts_with("Of th"))) {
        auto k = i + 1;
        while (k < it_.size() && k < i + 12 && !it_[k].is_mark(U',') && !it_[k].is_verb() && !is_figure(k)) ++k;
        if (is(k, U',') && is_figure(before_figure(k + 1))) {
            f.what = role::value;
            f.rule = "the whole";
            return;
        }
    }
    // fell by 6% of which prices made up 2%
    bool const of_change = f.what == role::share && p != none && last_ != none && breakdown_ != none &&
                           breakdown_ > last_ &&
                           (it_[p].is(word_kind::share) || figures_[it_[last_].index].rule == "of a change");
    if (p != none && last_ != none && f.unit.kind() == unit_kind::percent && f.what == role::share) {
        auto const so = figures_[it_[last_].index].what;
        bool const first = of_change && (so == role::growth_yoy || so == role::growth || so == role::growth_mom);
        bool const next = figures_[it_[last_].index].rule == "of a change" && only_phrase_between(last_ + 1, i);
        if (first || next) {
            f.what = role::breakdown;
            f.rule = "of a change";
            return;
        }
    }
    // Of this, $4 million is for roads. $1 million is for drains
    bool const goes_on = f.what == role::value && p == none && is(i + 1, stop::auxiliary) &&
                         is(i + 2, stop::preposition) && in_.view(it_[i + 2]) == "for" && doc_.has_last &&
                         doc_.last.what == role::breakdown && f.unit.kind() == unit_kind::money &&
                         doc_.last.unit == f.unit;
    if (goes_on) {
        f.what = role::breakdown;
        f.rule = "is for";
    }
    if (f.what != role::value || p == none) return;
    if (f.unit.kind() == unit_kind::percent) {
        // Physical progress stands at 61%
        auto const stands =
            it_[p].is(word_kind::level) || it_[p].is(stop::auxiliary) ? head_of(in_, subject_of(in_, p)) : item_range{};
        if (stands.from < stands.to && last_word(in_.view(it_[stands.to - 1])).ends_with("rogress")) {
            f.what = role::completion;
            f.rule = "progress";
            return;
        }
        if (shares_whole(i)) {
            f.what = role::share;
            f.rule = "of the whole";
            return;
        }
        if (p > 0 && (it_[p].is(stop::by) || it_[p].is(stop::at) || it_[p].is(stop::to)) &&
            is_one_of(p - 1, english_words::fulfilment_participles)) {
            f.what = role::completion;
            f.rule = "fulfilled";
            return;
        }
        bool const like = last_ != none && figures_[it_[last_].index].rule == "held" &&
                          figures_[it_[last_].index].unit.kind() == unit_kind::percent &&
                          only_phrase_between(last_ + 1, i);
        bool const held =
            is_one_of(p, english_words::market_share_verbs) && p > 0 && it_[p - 1].is_plain() && it_[p - 1].capital;
        // the largest source with 24 percent
        bool leads = false;
        auto const& leaders = listed(english_words::market_leader_words);
        for (auto k = p; it_[p].is(stop::with) && k > 0 && p - k < 6 && !leads; --k) {
            auto const word = in_.view(it_[k - 1]);
            if (it_[k - 1].is(english_type::mark) || it_[k - 1].is(english_type::figure) || it_[k - 1].moves() ||
                it_[k - 1].is(word_kind::rate_noun))
                break;
            leads = word.ends_with("largest") || word.ends_with("biggest") || leaders.has(word);
        }
        // accounted for 20%; ... was ahead with 21% and ... came second with 19%
        bool const told_share = last_ != none ? figures_[it_[last_].index].what == role::share
                                              : doc_.has_last && doc_.last.what == role::share;
        bool const placed = told_share && it_[p].is(stop::with) && p > 0 && is_one_of(p - 1, english_words::rank_words);
        bool const ahead = it_[p].is(stop::with) && last_ != none && figures_[it_[last_].index].rule == "held";
        // Of the total, services absorbed 68 percent
        bool const of_whole = it_[p].is_verb() && p > 1 && last_ == none && (breakdown_ == 0 || of_total(0));
        if (held || like || leads || placed || ahead || of_whole) {
            f.what = role::share;
            f.rule = "held";
            return;
        }
        // volume as a percentage of the market slipped to 8.8%
        bool const ends = it_[p].is(stop::to) || it_[p].is(stop::at) || it_[p].is_verb();
        auto const told = ends ? verb_before(i) : none;
        auto const subject = told == none ? item_range{} : subject_of(in_, told);
        for (auto k = subject.from; k + 1 < subject.to; ++k) {
            bool const adds =
                is_plain_word(k, {"contribution", "contributions"}) && (is(k + 1, stop::to) || is(k + 1, stop::of));
            if (adds || (it_[k].is(word_kind::share_noun) && is(k + 1, stop::of))) {
                f.what = role::share;
                f.rule = "as a part";
                return;
            }
        }
        // In 2008, 12% had power. By 2011 it had increased to 31%
        auto const verb = it_[p].is(stop::to) ? verb_before(p) : none;
        auto k = verb == none ? 0 : verb;
        while (k > 0 && (it_[k - 1].is(stop::auxiliary) || it_[k - 1].is(word_kind::adverb))) --k;
        bool const same = verb != none && moves(verb) && k > 0 &&
                          (it_[k - 1].is(stop::pronoun) || is_one_of(k - 1, english_words::demonstrative_pronouns)) &&
                          last_ == none && doc_.has_last && doc_.last.what == role::share;
        if (same) {
            f.what = role::share;
            f.rule = "as before";
        }
        return;
    }
    if (included(i, f)) {
        f.what = role::breakdown;
        if (f.rule != "purpose") f.rule = "includes";  // the next is for something, too
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
