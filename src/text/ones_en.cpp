#include "figure_words_en.hpp"
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

/// one vessel in 2025, three vessels in 2026; two halls in May and one hall in July: whether the number before or the
/// next one counts more of what `head` is one of.
bool english_figures::counted_elsewhere(english_item const& head, std::size_t from) const {
    auto const one = in_.view(head);
    auto const more = [&](std::string_view many) {
        many = last_word(many);
        bool const changed = one.ends_with('y') && many.size() == one.size() + 2 && many.ends_with("ies");
        return changed ? many.starts_with(one.substr(0, one.size() - 1))
                       : many.size() == one.size() + 1 && many.back() == 's' && many.starts_with(one);
    };
    bool const before =
        !out_.empty() && !out_.back().rejected && out_.back().whole.begin >= in_.begin && more(out_.back().unit_name);
    if (before) return true;
    constexpr std::size_t near = 9;
    for (auto k = from; k < it_.size() && k < from + near; ++k) {
        if (!is_number(k) || plain_year(k) || number(k).ordinal) continue;
        auto const other = noun_behind(k + 1, false);
        return other.to > other.from && more(view(other.to - 1));
    }
    return false;
}

/// 2 nursing colleges, 3 dental college; about 600 household were asked: a noun that is many though it has no s
bool english_figures::counted_in_singular(std::size_t from) const {
    auto k = from;
    while (k < it_.size() && k < from + 4 && it_[k].is_plain()) ++k;
    if (k == from || looks_plural(view(k - 1)) || it_[k - 1].capital) return false;
    // 600 household were
    if (k < it_.size() && (view(k) == "were" || view(k) == "are" || view(k) == "have")) return k == from + 1;
    bool const ends = k >= it_.size() || it_[k].is_mark(U',') || it_[k].is_mark(U'.') || it_[k].is(word_kind::joiner);
    if (!ends || out_.empty() || out_.back().rejected || out_.back().whole.begin < in_.begin) return false;
    auto const many = last_word(out_.back().unit_name);
    return many.size() == view(k - 1).size() + 1 && many.back() == 's' && many.starts_with(view(k - 1));
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
    if (counted_elsewhere(head, noun.to)) return true;
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
