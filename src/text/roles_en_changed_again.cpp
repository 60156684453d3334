#include "noun_phrase_en.hpp"
#include "rules_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// A second amount of one change: fell by 37 posts for one and 17 for the other.

/// The amount of change that the figure at `i` goes on from, which a joiner and words of time or place part from it:
/// dropped by 98,000 (-0.3%) on the year, and | 7,000 (-0.02%); or `none`.
std::size_t english_evidence::change_before_joiner(std::size_t i) const {
    auto p = before(i);
    if (last_ == none || p == none || p <= last_ || !it_[p].is(word_kind::joiner)) return none;
    if (p > last_ + 1 && it_[p - 1].is_mark(U',')) --p;
    // the rate in a bracket tells the amount before it again
    auto told = last_;
    auto behind = last_ + 1;
    bool const bracket = is(last_ + 1, U')') && last_ > 1 && is_change_unit(figures_[it_[last_].index]);
    if (bracket) {
        auto const open = it_[last_ - 1].is_mark(U'-') || it_[last_ - 1].is_mark(U'+') ? last_ - 2 : last_ - 1;
        if (open == 0 || !it_[open].is_mark(U'(') || !is_figure(open - 1)) return none;
        told = open - 1;
        ++behind;
    }
    return figures_[it_[told].index].what == role::diff && only_phrase_between(behind, p) ? told : none;
}

/// by 37 posts for one and 17 for the other, male and female jobs declined by 66,000 and 71,000 persons: reads the
/// second amount of a change as the first.
bool english_rules::changed_again(std::size_t i, candidate& f) const {
    auto const told = change_before_joiner(i);
    if (told == none) return false;
    auto const& from = figures_[it_[told].index];
    // declined by 66,000 and 71,000 persons: the unit stands behind the last one
    bool const unnamed = from.unit_span.end == 0 && is_count(from) && is_count(f);
    if (!(from.unit_name == f.unit_name || unnamed) || (from.unit.kind() != f.unit.kind() && !unnamed)) return false;
    auto n = i + 1;
    if (is(n, U'(') && is_figure(is(n + 1, U'-') || is(n + 1, U'+') ? n + 2 : n + 1)) {
        n = is(n + 1, U'-') || is(n + 1, U'+') ? n + 3 : n + 2;
        if (!is(n, U')')) return false;
        ++n;
    }
    bool const placed = n < it_.size() && (is_preposition(it_[n]) || asks_time(it_[n]));
    bool const closes = is(before(i), word_kind::joiner) && told + 2 == i &&
                        (n >= it_.size() || it_[n].is(english_type::mark) || is(n, word_kind::respectively));
    if (!placed && !closes) return false;
    f.what = role::diff;
    f.rule = "amount of a change";
    f.negative = from.negative;
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
