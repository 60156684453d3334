#pragma once

#include <attain/time/period.hpp>
#include <attain/time/period_error.hpp>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE std::string_view name_of(leap_day_policy policy) noexcept {
    switch (policy) {
    case leap_day_policy::refuse: return "refuse";
    case leap_day_policy::february_28: return "february_28";
    case leap_day_policy::march_1: return "march_1";
    }
    return "unknown";
}

ATTAIN_INLINE std::string_view name_of(week_53_policy policy) noexcept {
    switch (policy) {
    case week_53_policy::refuse: return "refuse";
    case week_53_policy::week_52: return "week_52";
    case week_53_policy::week_1_after: return "week_1_after";
    }
    return "unknown";
}

namespace detail {

[[nodiscard]] ATTAIN_INLINE failure unshifted(period p, std::int64_t by, std::string_view unit) {
    std::string line = "shift of " + to_string(p) + " by " + std::to_string(by);
    line += unit;
    if (p.is_none()) return {reason::invalid_argument, -1, line + ": expected a period"};
    if (p.calendar().is_table()) {
        return {reason::kind_mismatch, -1, line + ": the years of a table differ, let the table shift"};
    }
    return {reason::year_out_of_range, -1, line + ": expected days from 1400 to 9999"};
}

}  // namespace detail

ATTAIN_INLINE result<period> shift(period p, std::int64_t steps) {
    period const moved = try_shift(p, steps);
    if (!moved.is_none()) return moved;
    return detail::unshifted(p, steps, "");
}

ATTAIN_INLINE result<period> previous(period p) { return shift(p, -1); }

ATTAIN_INLINE result<period> next(period p) { return shift(p, 1); }

ATTAIN_INLINE result<period> shift_years(period p, std::int32_t years, alignment_policy policy) {
    period const moved = try_shift_years(p, years, policy);
    if (!moved.is_none()) return moved;
    failure what = detail::unshifted(p, years, " years");
    if (what.why != reason::year_out_of_range) return what;
    if (p.kind() == period_kind::plan) {
        what.why = reason::kind_mismatch;
        what.message = "shift of " + to_string(p) + " by years: a plan moves by its own length, use shift";
        return what;
    }
    // With a policy that finds a day or week for every year, only the range of years is left to fail.
    alignment_policy const lenient{leap_day_policy::february_28, week_53_policy::week_52};
    if (try_shift_years(p, years, lenient).is_none()) return what;
    what.why = reason::no_such_period;
    bool const in_weeks = p.last_unit().kind() == period_kind::week;
    what.message = "shift of " + to_string(p) + " by " + std::to_string(years) + " years: that year has no " +
                   (in_weeks ? "week 53, choose a week_53_policy" : "29 February, choose a leap_day_policy");
    return what;
}

ATTAIN_INLINE result<period> same_period_last_year(period p, alignment_policy policy) {
    return shift_years(p, -1, policy);
}

ATTAIN_END_NAMESPACE
