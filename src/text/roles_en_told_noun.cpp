#include "figure_words_en.hpp"
#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What a noun beside a percentage says that it is: a gap of 2 points, an annual change of 3%, a growth that will be 6%.

/// a gap of 2 points, The spread between the two was 1.2 points: the noun that the figure at `i` is the size of, or
/// `none`
std::size_t english_roles::noun_told(std::size_t i, english_words nouns) const {
    auto const p = before(i);
    if (p == none || p == 0) return none;
    auto const& listed_nouns = listed(nouns);
    auto const is_noun = [&](std::size_t k) { return listed_nouns.has(last_word(in_.view(it_[k]))); };  // annual change
    if (it_[p].is(stop::of)) return is_noun(p - 1) ? p - 1 : none;
    bool const verb = (it_[p].is_verb() && !it_[p].moves()) || it_[p].is(stop::at) || it_[p].is(stop::to) ||
                      it_[p].is(word_kind::level);
    if (!verb) return none;
    constexpr std::size_t words = 12;
    for (auto k = p; k > 0 && p - k < words; --k) {
        auto const& x = it_[k - 1];
        if (is_noun(k - 1)) return k - 1;
        bool const amount =
            x.is(english_type::figure) && !is_count(figures_[x.index]);  // the gap between the two rates
        if (amount || x.is(stop::clause) || (x.is(english_type::mark) && !x.is_mark(U'-'))) return none;
    }
    return none;
}

/// 3 points above the figure of last month, 4 points below the level of 2019: 1 above, -1 below, or 0 where it is no
/// time that is compared with
int english_roles::points_beside_then(std::size_t i) const {
    auto const n = i + 1;
    if (n >= it_.size() || !(it_[n].is(word_kind::approximate) || it_[n].is(word_kind::excess))) return 0;
    auto const side = in_.view(it_[n]);
    bool const below = side.starts_with("below") || side.starts_with("under");
    if (!below && !side.starts_with("above") && !side.starts_with("over")) return 0;
    constexpr std::size_t words = 8;
    for (auto k = n + 1; k < it_.size() && k < n + words; ++k) {
        auto const& x = it_[k];
        if (x.is(english_type::mark) || x.is(english_type::figure) || wished(k) ||
            is_one_of(k, english_words::average_nouns))
            return 0;
        if (told_before(k) || x.is(english_type::date) || x.is(word_kind::yoy) || x.is(word_kind::mom) ||
            x.is(moment::past) || is_one_of(k, english_words::earlier_time_markers))
            return below ? -1 : 1;
    }
    return 0;
}

/// The projected growth for 2024 is 6.3%, the Bank sees growth to average 5%: whether a growth that is no rate of its
/// own is what the verb before the figure at `i` tells
bool english_roles::growth_will_be(std::size_t i) const {
    auto const p = before(i);
    if (p == none) return false;
    bool const verb = it_[p].is(stop::auxiliary) || it_[p].is(word_kind::level) || it_[p].is(stop::at) ||
                      is_plain_word(p, {"average", "reach", "be", "exceed", "remain"}) || it_[p].is(stop::infinitive);
    if (!verb) return false;
    constexpr std::size_t words = 14;
    for (auto k = p; k > 0 && p - k < words; --k) {
        auto const& x = it_[k - 1];
        auto const word = in_.view(x);
        if (x.moves() && !x.is(motion::particle)) return word == "growth" || word == "Growth";
        bool const within = x.is_plain() || x.is(word_kind::plan_verb) || x.is(stop::to) || x.is(stop::preposition) ||
                            x.is(stop::in) || x.is(stop::of) || x.is(english_type::date) || x.is(word_kind::joiner) ||
                            x.is(stop::auxiliary) || x.is(word_kind::adverb) || x.is(stop::determiner) ||
                            x.is(word_kind::yoy) || x.is(word_kind::time) || x.is(motion::particle);
        if (!within) return false;
    }
    return false;
}

void english_roles::settle_told_noun(std::size_t i, candidate& f) {
    if (!is_change_unit(f)) {
        // added 400 jobs in transport, 200 jobs in retail
        auto const p = before(i);
        if (f.what != role::value || last_ == none || p == none) return;
        auto const& told = figures_[it_[last_].index];
        bool const listed_too = (it_[p].is_mark(U',') || it_[p].is(word_kind::joiner)) && told.rule == "gained" &&
                                alike_counts(f, told) && only_phrase_between(last_ + 1, p);
        if (!listed_too) return;
        f.what = told.what;
        f.rule = told.rule;
        return;
    }
    if (points(f)) {
        if (f.what == role::growth_diff && noun_told(i, english_words::distance_nouns) != none) {
            f.what = role::value;
            f.rule = "distance";
            f.negative = minus_written(in_.text, f);
            return;
        }
        auto const way = f.what == role::excess || f.what == role::value ? points_beside_then(i) : 0;
        if (way == 0) return;
        f.what = role::growth_diff;
        f.rule = "points";
        f.negative = way < 0;
        return;
    }
    if (f.what != role::value || f.unit.kind() != unit_kind::percent) return;
    bool const changed = noun_told(i, english_words::neutral_change_nouns) != none;
    if (!changed && !growth_will_be(i)) return;
    set_growth(i, f, f.negative);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
