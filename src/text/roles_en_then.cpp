#include "figure_words_en.hpp"
#include "rules_en.hpp"
#include "words_in.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Rates of growth that are told only because another one is compared with them.

namespace {

bool is_growth(role what) noexcept {
    return what == role::growth_yoy || what == role::growth_mom || what == role::growth;
}

}  // namespace

/// easing from the previous month's 5.4%, after a rise of 3%, compared with 6% in 2014: where the words between the cue
/// of a comparison and the figure at `i` only name it, the place of that cue.
std::size_t english_evidence::then_cue(std::size_t i) const {
    constexpr std::size_t words = 10;
    std::size_t plain = 0;
    auto const& undoing = listed(english_words::reversal_verb_stems);
    for (auto k = i; k > 0 && i - k < words; --k) {
        auto const& x = it_[k - 1];
        auto const word = in_.view(x);
        bool const after =
            x.is(stop::preposition) && (word == "after" || word == "following the" || word == "following");
        bool const beyond = (x.is(word_kind::approximate) || x.moves()) && k < i && word.ends_with(" than");
        // from the previous month's: one word of the list
        bool const from_then =
            (x.is(word_kind::yoy) || x.is(word_kind::mom) || x.is(word_kind::since)) && word.starts_with("from ");
        // while those from Peru fell 3%: where they came from
        if (x.is(stop::from) && k > 1 && is_plain_word(k - 2, {"that", "those"})) return none;
        if (x.is(stop::from) || from_then || x.is(word_kind::than) || after || beyond || word == "following" ||
            opens_with_any(word, undoing))
            return k - 1;
        if (wished(k - 1)) return none;
        if (k == i && (x.is_mark(U'-') || x.is_mark(U'+'))) continue;  // 2.7% vs -3.9%
        bool const named = x.is_plain() && ++plain < 5;
        bool const within = named || x.is(stop::determiner) || x.is(word_kind::approximate) ||
                            x.is(word_kind::adverb) || x.moves() || x.is(stop::of) || x.is(stop::by) ||
                            x.is(word_kind::yoy) || x.is(word_kind::mom) || x.is(english_type::date) ||
                            x.is(moment::past) || x.is(moment::unit) || x.is(word_kind::increment);
        if (!within) return none;
    }
    return none;
}

/// compared with 3% for the country as a whole: whether the rate at `i` is that of others, and not of then
bool english_evidence::of_others(std::size_t i) const {
    auto k = i + 1;
    if (k >= it_.size() || !(is(k, stop::preposition) || is(k, stop::in))) return false;
    auto const word = in_.view(it_[k]);
    if (word != "for" && word != "among" && word != "in" && word != "across") return false;
    ++k;
    bool const article = is(k, stop::determiner);
    while (is(k, stop::determiner)) ++k;
    if (k >= it_.size() || !it_[k].is_plain() || told_before(k)) return false;
    // in the first half: a time
    return word != "in" || (!article && it_[k].capital) || looks_plural(in_.view(it_[k]));
}

/// The rate of growth in this sentence that the one at `i`, of then, is compared with.
std::size_t english_evidence::rate_of_then(std::size_t i, candidate const& f) const {
    if (last_ == none || f.unit.kind() != unit_kind::percent || points(f) || is(i + 1, stop::to)) return none;
    if (is(i + 1, word_kind::share_noun)) return none;  // a loss from its 50% share ownership
    // after 3% on the month: compared by its own words
    if (i + 1 < it_.size() && (it_[i + 1].is(word_kind::yoy) || it_[i + 1].is(word_kind::mom)) && !told_before(i + 1))
        return none;
    // grew 8% (7% in 2011)
    // grew 8% in May (7% in April)
    auto open = i - 1;
    while (
        i > 1 && open > last_ + 1 &&
        (open == i - 1 || it_[open].is(stop::in) || it_[open].is(english_type::date) || it_[open].is(word_kind::yoy)))
        --open;
    if (i > 1 && last_ + 1 == open && it_[i - 1].is_mark(U'(') && is(i + 1, stop::in) &&
        is(i + 2, english_type::date) && is(i + 3, U')') && is_growth(figures_[it_[last_].index].what))
        return last_;
    auto const cue = then_cue(i);
    if (cue == none) return none;
    for (auto k = cue; k > 0 && cue - k < reach; --k) {
        auto const& x = it_[k - 1];
        if (x.is_mark(U';') || x.is(word_kind::rate_noun) || x.is(word_kind::share_noun)) return none;
        if (!x.is(english_type::figure)) continue;
        auto const& rate = figures_[x.index];
        if (rate.unit.kind() != unit_kind::percent) continue;
        bool const planned_rate =
            rate.what == role::target && (rate.rule == "growth" || rate.indicator.ends_with("growth"));
        return is_growth(rate.what) || planned_rate ? k - 1 : none;
    }
    return none;
}

/// 5%, up from 3% in May; 0.7%, after falling 1.7%: a rate of then is one of the same comparison, or a level.
void english_rules::settle_then(std::size_t i, candidate& f) {
    bool const open = is_growth(f.what) || f.rule == "bracket" || f.what == role::base || f.what == role::value ||
                      (f.what == role::target && (f.rule == "growth" || f.rule == "rate"));
    auto const like = open ? rate_of_then(i, f) : none;
    if (like != none) {
        auto const& rate = figures_[it_[like].index];
        auto const cue = then_cue(i);
        f.what = rate.what == role::target ? role::growth_yoy : rate.what;
        f.rule = "then";
        // lower than its 6% growth in 2012: no bound; but less than a 1% drop
        bool const owned = cue != none && is(cue + 1, stop::determiner) && !in_.view(it_[cue + 1]).starts_with("a");
        bool const compared = owned && it_[cue].is(word_kind::approximate) && in_.view(it_[cue]).ends_with(" than");
        if (compared) f.outer_hedge = hedge::exact;
        auto own = none;
        for (auto k = i + 1; own == none && k < it_.size() && k < i + 4; ++k) {
            if (it_[k].is(motion::noun)) own = k;
            if (!it_[k].is_plain() && !it_[k].is(word_kind::yoy) && !it_[k].is(word_kind::mom)) break;
        }
        for (auto k = i; own == none && cue != none && k > cue + 1; --k) {
            if (it_[k - 1].moves()) own = k - 1;
        }
        auto const word = cue == none ? std::string_view() : in_.view(it_[cue]);
        // slowed to 2% from 6%, grew 5%, compared with 3% in May: a level of the same pace; but up from a 6% rise
        bool const bare = own == none && cue != none && (it_[cue].is(stop::from) || it_[cue].is(word_kind::than));
        if (bare && !of_others(i)) f.what = role::base;
        bool const likened = cue != none && it_[cue].is(word_kind::than) && !word.ends_with("from") && word != "than";
        if (i > 0 && it_[i - 1].is_mark(U'+')) {
            f.negative = false;
        } else if (!minus_written(in_.text, f)) {
            // a contraction of 2% from 3%: both are contractions
            bool const of_noun = own == none && cue == like + 1 && like > 1 && it_[like - 1].is(stop::of) &&
                                 it_[like - 2].is(motion::noun);
            bool const as_like = rate.negative && (likened || (f.negative && told_as_growth(i)));
            f.negative = of_noun ? falls(like - 2) : own != none ? falls(own) : as_like;
        }
        return;
    }
    bool const grew = is_growth(f.what) || (f.what == role::target && f.rule == "growth");
    if (!grew || !after_change(i, f)) return;
    auto const first = figures_[it_[sibling(i, f)].index].what;
    bool const own = moves_itself(i);
    if (!own) f.what = role::base;
    if (own && is_growth(first)) f.what = first;
    if (own && f.what == role::target) f.what = role::growth_yoy;
    f.rule = "after";
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
