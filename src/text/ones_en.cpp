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

/// one ferry in 2025, three ferries in 2026; two ferries in March and one ferry in June: the word for 1 counts where
/// the same thing is counted for another time.
std::string_view english_figures::one_of_times(std::size_t kept, counted noun) const {
    auto const singular = view(noun.to - 1);
    auto const same = [&](std::string_view many) {
        auto const stem = singular.ends_with('y') ? singular.substr(0, singular.size() - 1) : singular;
        return many.size() > singular.size() && many.size() <= singular.size() + 2 && many.starts_with(stem) &&
               many.ends_with('s');
    };
    constexpr std::size_t words = 12;
    // in 2025, three vessels
    if (is(noun.to, stop::in)) {
        for (auto k = noun.to + 1; k < it_.size() && k < noun.to + words; ++k) {
            if (it_[k].is_verb() || it_[k].is_mark(U';') || it_[k].is_mark(U'.')) break;
            bool const joined = it_[k - 1].is_mark(U',') || it_[k - 1].is(word_kind::joiner);
            if (!joined || !is_number(k)) continue;
            auto const other = noun_behind(k + 1, false);
            if (other.to > other.from && same(view(other.to - 1))) return view(other.to - 1);
        }
    }
    // two vessels in March and
    if (kept == 0 || !(it_[kept - 1].is(word_kind::joiner) || it_[kept - 1].is_mark(U','))) return {};
    for (auto k = kept - 1; k > 0 && kept - k <= words; --k) {
        auto const& x = it_[k - 1];
        if (x.is_verb() || x.is_mark(U';')) return {};
        if (!x.is(english_type::figure)) continue;
        auto const& before = out_[x.index];
        bool const counts = !before.rejected && before.magnitude == 0 && same(before.unit_name);
        return counts ? before.unit_name : std::string_view();
    }
    return {};
}

/// the nine census divisions, the seven large towns: a set that its words tell apart, with more than two members. Not:
/// the three largest markets, the two countries.
bool english_figures::described_set(std::size_t kept, counted noun) const {
    constexpr std::int64_t pair = 2;
    if (kept == 0 || view(kept - 1) != "the" || noun.to < noun.from + 2 || number(at_).low <= decimal(pair))
        return false;
    if (kept > 1 && it_[kept - 2].is_mark(U',')) return false;
    auto const& first = it_[noun.from];
    return first.is_plain() && !first.capital && !view(noun.from).ends_with("est") &&
           !listed(english_words::words_of_known_sets).has(view(noun.from));
}

/// two laboratories and one library; one clinic and three shops: the word for 1 counts in a list of what is counted.
bool english_figures::one_of_list(std::size_t kept, counted noun) const {
    auto const& head = it_[noun.to - 1];
    if (looks_plural(view(noun.to - 1)) || !head.is(english_type::word) || head.capital) return false;
    for (auto k = noun.from; k < noun.to; ++k) {
        if (it_[k].is(word_kind::joiner) || listed(english_words::words_of_one).has(view(k))) return false;
    }
    constexpr std::size_t words = 6;
    if (!one_of_times(kept, noun).empty()) return true;
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
