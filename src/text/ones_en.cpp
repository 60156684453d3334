#include "figures_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// The word for 1, which counts seldom: one of the best, at one time; but two laboratories and one library.

/// an increase of one, rose by one in 2018: the word for 1 is a number where something changed by it; but one third.
bool english_figures::one_more(std::size_t kept, std::size_t behind) const {
    if (kept < 2) return false;
    bool const changed =
        (is(kept - 1, stop::by) && it_[kept - 2].moves()) || (is(kept - 1, stop::of) && it_[kept - 2].is(motion::noun));
    return changed && (behind >= it_.size() || !(it_[behind].is_plain() || is_number(behind)));
}

/// two laboratories and one library; one clinic and three shops: the word for 1 counts in a list of what is counted.
bool english_figures::one_of_list(std::size_t kept, counted noun) const {
    auto const& head = it_[noun.to - 1];
    if (looks_plural(view(noun.to - 1)) || !head.is(english_type::word) || head.capital) return false;
    for (auto k = noun.from; k < noun.to; ++k) {
        if (it_[k].is(word_kind::joiner) || listed(english_words::words_of_one).has(view(k))) return false;
    }
    constexpr std::size_t words = 6;
    // nine provinces, one engine: no list
    bool const goes_on = noun.to < it_.size() && (it_[noun.to].is_mark(U',') || it_[noun.to].is(word_kind::joiner));
    bool const joined = kept > 0 && ((it_[kept - 1].is_mark(U',') && goes_on) ||
                                     (it_[kept - 1].is(word_kind::joiner) && view(kept - 1) == "and"));
    for (auto k = joined ? kept - 1 : 0; k > 0 && kept - k <= words; --k) {
        auto const& x = it_[k - 1];
        if (x.is(english_type::figure)) {
            auto const& before = out_[x.index];
            return !before.rejected && !before.unit_name.empty() && before.magnitude == 0 &&
                   before.number.scale() == 0 && before.unit_name != "rank" &&
                   (before.unit.kind() == unit_kind::count || before.unit.kind() == unit_kind::none);
        }
        if (!x.is_plain() && !x.is(stop::of)) break;
    }
    // one new clinic and three dispensaries, one library, two halls
    bool const opens = kept == 0 || it_[kept - 1].is_verb() || it_[kept - 1].is_plain() || it_[kept - 1].is(stop::by) ||
                       it_[kept - 1].is(word_kind::light) || it_[kept - 1].is(word_kind::breakdown);
    auto const next = noun.to + 1;
    bool const links = noun.to < it_.size() &&
                       (it_[noun.to].is_mark(U',') || (it_[noun.to].is(word_kind::joiner) && view(noun.to) == "and"));
    if (!opens || !links || !is_number(next) || number(next).range || number(next).ordinal) return false;
    auto const other = noun_behind(next + 1, false);
    return other.to > other.from;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
