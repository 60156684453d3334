#include "english_scan.hpp"
#include "figures_en.hpp"

#include <attain/quantity/magnitude.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What of the text a figure is: from its sign or currency to the end of its unit.

/// a loss of (US$2.4) million: brackets for a minus, and the scale behind them.
void english_figures::read_scale_behind_bracket(draft& d, std::size_t kept) const {
    auto const text = in_.text;
    bool const bracket = d.money_first && d.made.magnitude == 0 && kept > 0 && it_[kept - 1].is_mark(U'(') &&
                         it_[kept - 1].end == it_[at_].begin && at_or_nul(text, d.end) == ')' &&
                         at_or_nul(text, d.end + 1) == ' ';
    if (!bracket) return;
    auto const at = d.end + 2;
    auto const scale = magnitude_at_start(text.substr(at));
    if (!scale) return;
    d.made.negative = true;
    d.made.magnitude = d.made.upper_magnitude = scale->exponent;
    d.made.scale = place(d, at, at + scale->length);
    d.end = at + scale->length;
    d.last = item_at(d.last, d.end);
}

void english_figures::set_whole(draft& d, std::size_t kept) const {
    auto const text = in_.text;
    auto const& n = number(d.number_at);
    auto begin = it_[at_].where();
    bool const signed_before = !d.money_first && ((n.negative && !n.bracketed) || n.plus);
    // - 0.8 percent: from the sign on
    bool const apart =
        signed_before && kept > 0 && it_[kept - 1].is(english_type::mark) && it_[kept - 1].end + 1 == begin.begin;
    if (apart) {
        begin.begin = it_[kept - 1].begin;
        begin.first = it_[kept - 1].first;
    } else if (signed_before) {
        begin.begin -= 1, begin.first -= 1;
        if (n.negative && text[begin.begin] != '-') begin.begin -= 2;
    }
    d.made.whole = {begin.begin, static_cast<std::uint32_t>(d.end), begin.first, 0};
    d.made.whole.last = it_[at_].first + code_points(text.substr(it_[at_].begin, d.end - it_[at_].begin));
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
