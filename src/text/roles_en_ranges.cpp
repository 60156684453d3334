#include "roles_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// The ends of a range: neither of them came before the other.

/// ranged from 5% to 9%, varies from $5 to $9: whether the `from` at `p` opens what a verb of range tells
bool english_roles::opens_range(std::size_t p) const {
    return is(p, stop::from) && p > 0 && is_one_of(p - 1, english_words::range_verbs);
}

void english_roles::settle_range(std::size_t i, candidate& f) {
    auto const p = before(i);
    if (p == none) return;
    if (f.what == role::base && opens_range(p)) {
        f.what =
            f.unit.kind() == unit_kind::percent && (names_share(f) || part_of_untold(i, f)) ? role::share : role::value;
        if (is_change_unit(f) && told_as_growth(i)) set_growth(i, f, f.negative);
        f.rule = "range";
        return;
    }
    // to 9%: as its beginning
    if (!is(p, stop::to) || last_ == none) return;
    auto const& low = figures_[it_[last_].index];
    if (low.rule == "range" && alike(f, low) && f.what != role::base) f.what = low.what;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
