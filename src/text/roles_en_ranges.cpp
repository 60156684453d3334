#include "rate_names_en.hpp"
#include "roles_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// The ends of a range: neither of them came before the other.

/// ranged from 5% to 9%, varies from $5 to $9: whether the `from` at `p` opens what a verb of range tells
bool english_roles::opens_range(std::size_t p) const {
    return is(p, stop::from) && p > 0 && is_one_of(p - 1, english_words::range_verbs);
}

/// is expected to grow by 3% to 5%, guidance of 3% to 5%: whether the rate at `i` is the upper end of a change, and not
/// what something came to
bool english_roles::ends_growth(std::size_t i, std::size_t p, candidate const& f) const {
    if (p + 1 != i || p != last_ + 1 || f.unit.kind() != unit_kind::percent) return false;
    auto const& low = figures_[it_[last_].index];
    bool const grew = low.what == role::growth_yoy || low.what == role::growth || low.what == role::growth_mom;
    if (low.unit.kind() != unit_kind::percent || !(low.number < f.number)) return false;
    if (low.what == role::target) return true;
    if (!grew) return false;
    auto const led = before(last_);
    if (is(led, stop::by) || is(led, stop::of)) return !named_as_rate(in_, low);
    for (auto k = last_; k > 0 && last_ - k < reach && !it_[k - 1].is_mark(U';'); --k) {
        if (it_[k - 1].is(word_kind::plan_verb)) return true;
    }
    return false;
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
    if (f.what == role::value && ends_growth(i, p, f)) {
        copy_indicator(last_, f);
        f.what = low.what;
        f.negative = low.negative;
        f.rule = low.rule;
        return;
    }
    if (low.rule == "range" && alike(f, low) && f.what != role::base) f.what = low.what;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
