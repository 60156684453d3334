#pragma once

#include <attain/time/period_steps-inl.hpp>

ATTAIN_BEGIN_NAMESPACE

/// What the same day of a common year is to 29 February.
enum class leap_day_policy : std::uint8_t { refuse, february_28, march_1 };

/// What the same week of a year with 52 weeks is to week 53.
enum class week_53_policy : std::uint8_t { refuse, week_52, week_1_after };

/// How periods are aligned that the other year may not have. By default they are refused.
struct alignment_policy {
    leap_day_policy leap_day = leap_day_policy::refuse;
    week_53_policy week_53 = week_53_policy::refuse;
};

[[nodiscard]] std::string_view name_of(leap_day_policy policy) noexcept;
[[nodiscard]] std::string_view name_of(week_53_policy policy) noexcept;

/// The period `steps` places on, of the same kind and span: by identity, never by adding days to a date. Runs move by
/// their own length (March–April to May–June), `year_to_date` by years, `rolling` by its unit, instants by months at
/// a month's end and else by days.
///
/// Errors: `year_out_of_range`; `kind_mismatch` in a table's calendar, where the table shifts.
/// Complexity: constant.
[[nodiscard]] result<period> shift(period p, std::int64_t steps);

/// As `shift`, and `none` where that fails; never allocates.
[[nodiscard]] constexpr period try_shift(period p, std::int64_t steps) noexcept;

/// The one before, of the same kind and span.
[[nodiscard]] result<period> previous(period p);
[[nodiscard]] result<period> next(period p);

/// The same kind, ordinal and span, `years` years on.
///
/// Errors: `year_out_of_range`; `no_such_period` for 29 February and week 53 as the policy says; `kind_mismatch` for
/// plans and in a table's calendar.
[[nodiscard]] result<period> shift_years(period p, std::int32_t years, alignment_policy policy = {});
[[nodiscard]] constexpr period try_shift_years(period p, std::int32_t years, alignment_policy policy = {}) noexcept;

/// The period that a year-on-year growth compares with.
[[nodiscard]] result<period> same_period_last_year(period p, alignment_policy policy = {});

/// The `key()` of the same period last year, 0 where there is none.
[[nodiscard]] constexpr std::uint64_t yoy_key(period p, alignment_policy policy = {}) noexcept;

namespace detail {

/// The years that a numbered period, a run of months or a plan may reach into from the one that names it.
[[nodiscard]] constexpr std::int32_t reach_in_years(period p) noexcept {
    switch (p.kind()) {
    case period_kind::months: return period_access::raw_span(p) / 12 + 2;
    case period_kind::plan: return period_access::raw_span(p) + 1;
    default: return 2;
    }
}

/// `p` if its days are known ones, else `none`. Well within the known years its days need no look.
[[nodiscard]] constexpr period known_or_none(period p) noexcept {
    std::int32_t const year = period_access::raw_year(p);
    if (year > first_year && year <= last_year - reach_in_years(p)) return p;
    return p.first_day() >= first_date && p.end_day() <= end_date ? p : period();
}

/// Whether `count` units that end with `last` begin in known days: mostly told by the year alone.
[[nodiscard]] constexpr bool begins_known(period last, std::int32_t count) noexcept {
    if (period_access::raw_year(last) - count > first_year) return true;
    return !try_shift(last, 1 - count).is_none();
}

template <std::int32_t PerYear>
[[nodiscard]] constexpr period shift_in_year(period p, std::int64_t steps) noexcept {
    std::int64_t const at = std::int64_t{period_access::raw_year(p)} * PerYear + period_access::raw_ordinal(p) - 1;
    std::int64_t const to = at + steps;
    if (to < std::int64_t{first_year - 1} * PerYear || to >= std::int64_t{last_year + 2} * PerYear) return {};
    auto const index = static_cast<std::uint32_t>(to);
    auto const year = static_cast<std::int32_t>(index / PerYear);
    return known_or_none(period_access::make(
        p.kind(), p.calendar(), year, static_cast<std::int32_t>(index % PerYear) + 1, period_access::raw_span(p)));
}

/// The number of the week that begins on a Monday `days` after that of week 1 of `year`.
[[nodiscard]] constexpr period week_at(calendar in, std::int32_t year, std::int64_t days) noexcept {
    date const monday(period_access::week_one(in, year) + static_cast<std::int32_t>(days));
    if (monday < first_date || monday + 7 > end_date) return {};
    // The Thursday lies in the civil year that an ISO week belongs to; a fiscal year is at most one away.
    std::int32_t at = (monday + 3).civil().year;
    while (period_access::week_one(in, at) > monday) --at;
    while (period_access::week_one(in, at + 1) <= monday) ++at;
    return period_access::make(period_kind::week, in, at, (monday - period_access::week_one(in, at)) / 7 + 1);
}

[[nodiscard]] constexpr period shift_week(period p, std::int64_t steps) noexcept {
    std::int64_t const week = period_access::raw_ordinal(p) + steps;
    std::int32_t const year = period_access::raw_year(p);
    if (week >= 1 && week <= 52 && year < last_year) {
        return period_access::make(period_kind::week, p.calendar(), year, static_cast<std::int32_t>(week));
    }
    // Into a year beside it, which the count of weeks tells.
    if (week > -52 && week <= 104 && year > first_year + 1 && year < last_year - 2) {
        bool const back = week < 1;
        std::int32_t const weeks = period_access::weeks_in_year(p.calendar(), back ? year - 1 : year);
        std::int64_t const at = back ? week + weeks : week <= weeks ? week : week - weeks;
        std::int32_t const where = back ? year - 1 : week <= weeks ? year : year + 1;
        return period_access::make(period_kind::week, p.calendar(), where, static_cast<std::int32_t>(at));
    }
    return week_at(p.calendar(), year, 7 * (week - 1));
}

[[nodiscard]] constexpr period shift_day(period p, std::int64_t steps) noexcept {
    year_month_day at = period_access::civil(p);
    std::int64_t const day = at.day + steps;
    if (day >= 1 && day <= 28) {
        at.day = static_cast<std::int32_t>(day);
        return period_access::make_day(p.kind(), at);
    }
    if (day < 1 && day > -28 && at.year > first_year) {
        at.year -= at.month == 1 ? 1 : 0;
        at.month = at.month == 1 ? 12 : at.month - 1;
        at.day = days_in_month(at.year, at.month) + static_cast<std::int32_t>(day);
        return period_access::make_day(p.kind(), at);
    }
    date const moved = date(at) + static_cast<std::int32_t>(steps);
    if (moved < first_date || moved >= end_date) return {};
    return period_access::make_day(p.kind(), moved.civil());
}

[[nodiscard]] constexpr period shift_instant(period p, std::int64_t steps) noexcept {
    year_month_day at = period_access::civil(p);
    if (at.day != days_in_month(at.year, at.month)) return shift_day(p, steps);
    std::int64_t const to = std::int64_t{at.year} * 12 + at.month - 1 + steps;
    if (to < std::int64_t{first_year} * 12 || to >= std::int64_t{last_year + 1} * 12) return {};
    at.year = static_cast<std::int32_t>(to / 12);
    at.month = static_cast<std::int32_t>(to % 12) + 1;
    at.day = days_in_month(at.year, at.month);
    return period_access::make_day(period_kind::instant, at);
}

[[nodiscard]] constexpr period shift_year_number(period p, std::int64_t years) noexcept {
    std::int64_t const year = period_access::raw_year(p) + years;
    if (year < first_year - 1 || year > last_year + 1) return {};
    return known_or_none(period_access::with_year(p, static_cast<std::int32_t>(year)));
}

}  // namespace detail

constexpr date period::first_day() const noexcept {
    using access = detail::period_access;
    period_kind const what = kind();
    switch (what) {
    case period_kind::day:
    case period_kind::instant: return date(access::civil(*this));
    case period_kind::rolling: return try_shift(last_unit(), 1 - span()).first_day();
    case period_kind::range: return access::range_first(*this);
    default: break;
    }
    if (calendar().is_table()) return access::table_first(*this);
    if (what == period_kind::week) {
        return access::week_one(calendar(), access::raw_year(*this)) + 7 * (access::raw_ordinal(*this) - 1);
    }
    if (what == period_kind::ten_days) return access::ten_days_start(year(), access::raw_ordinal(*this) - 1);
    if (is_none()) return {};
    return access::month_start(calendar(), access::raw_year(*this), access::months_of(*this).offset);
}

namespace detail {

/// As `try_shift`, wherever to. Not of a table.
[[nodiscard]] constexpr period shift_far(period p, std::int64_t steps) noexcept {
    using access = detail::period_access;
    switch (p.kind()) {
    case period_kind::month: return detail::shift_in_year<12>(p, steps);
    case period_kind::quarter: return detail::shift_in_year<4>(p, steps);
    case period_kind::year: return detail::shift_year_number(p, steps);
    case period_kind::day: return detail::shift_day(p, steps);
    case period_kind::week: return detail::shift_week(p, steps);
    case period_kind::ten_days: return detail::shift_in_year<36>(p, steps);
    case period_kind::trimester: return detail::shift_in_year<3>(p, steps);
    case period_kind::half: return detail::shift_in_year<2>(p, steps);
    case period_kind::months: return detail::shift_in_year<12>(p, steps * p.span());
    case period_kind::year_to_date: return detail::shift_year_number(p, steps);
    case period_kind::plan: return detail::shift_year_number(p, steps * p.span());
    case period_kind::rolling: {
        period const last = try_shift(p.last_unit(), steps);
        if (last.is_none() || !detail::begins_known(last, p.span())) return {};
        return access::make_rolling(p.span(), last);
    }
    case period_kind::instant: return detail::shift_instant(p, steps);
    case period_kind::range: {
        std::int64_t const first = (p.first_day() - first_date) + steps * p.days();
        if (first < 0 || first + p.days() > end_date - first_date) return {};
        return access::make_range(first_date + static_cast<std::int32_t>(first), p.days());
    }
    }
    return {};
}

}  // namespace detail

constexpr period try_shift(period p, std::int64_t steps) noexcept {
    constexpr std::int64_t reach = 4'000'000;  // more than the days there are: nothing below overflows
    if (steps > reach || steps < -reach || p.calendar().is_table()) return {};
    period const quick = p.kind() == period_kind::year_to_date ? detail::step_years(p, steps)
                         : p.kind() < period_kind::ten_days    ? detail::step_within(p, steps)
                                                               : detail::step_in_years(p, steps);
    return quick.is_none() ? detail::shift_far(p, steps) : quick;
}

namespace detail {

/// As `try_shift_years`, wherever to. Not of a table.
[[nodiscard]] constexpr period shift_years_far(period p, std::int32_t years, alignment_policy policy) noexcept {
    using access = detail::period_access;
    // Every month has a 28th, so that only later days can lack one; the 28th of February may end a month.
    bool const of_a_day = p.kind() == period_kind::day || p.kind() == period_kind::instant;
    if (of_a_day && (access::raw_ordinal(p) & 31) < 28) {
        std::int32_t const year = access::raw_year(p) + years;
        return year >= first_year && year <= last_year ? access::with_year(p, year) : period();
    }
    auto const leap_day_moved = [&](year_month_day at) -> year_month_day {
        at.year += years;
        if (at.month == 2 && at.day == 29 && !is_leap_year(at.year)) {
            if (policy.leap_day == leap_day_policy::refuse) return {at.year, 0, 0};
            return policy.leap_day == leap_day_policy::february_28 ? year_month_day{at.year, 2, 28}
                                                                   : year_month_day{at.year, 3, 1};
        }
        return at;
    };
    switch (p.kind()) {
    case period_kind::month:
    case period_kind::quarter:
    case period_kind::year:
    case period_kind::ten_days:
    case period_kind::trimester:
    case period_kind::half:
    case period_kind::months:
    case period_kind::year_to_date: return detail::shift_year_number(p, years);
    case period_kind::day: {
        year_month_day const moved = leap_day_moved(access::civil(p));
        return is_valid(moved) ? access::make_day(period_kind::day, moved) : period();
    }
    case period_kind::instant: {
        year_month_day at = access::civil(p);
        if (at.day == days_in_month(at.year, at.month)) {
            at.year += years;
            at.day = days_in_month(at.year, at.month);
        } else {
            at.year += years;
        }
        return is_valid(at) ? access::make_day(period_kind::instant, at) : period();
    }
    case period_kind::week: {
        period const moved = detail::shift_year_number(p, years);
        if (moved.is_none() || access::raw_ordinal(p) < 53) return moved;
        if (access::weeks_in_year(p.calendar(), moved.year()) == 53) return moved;
        switch (policy.week_53) {
        case week_53_policy::week_52: return access::make(period_kind::week, p.calendar(), moved.year(), 52);
        case week_53_policy::week_1_after:
            return detail::known_or_none(access::make(period_kind::week, p.calendar(), moved.year() + 1, 1));
        case week_53_policy::refuse: break;
        }
        return {};
    }
    case period_kind::rolling: {
        period const last = try_shift_years(p.last_unit(), years, policy);
        if (last.is_none() || !detail::begins_known(last, p.span())) return {};
        return access::make_rolling(p.span(), last);
    }
    case period_kind::range: {
        year_month_day const first = leap_day_moved(p.first_day().civil());
        year_month_day const last = leap_day_moved(p.last_day().civil());
        if (!is_valid(first) || !is_valid(last) || date(last) < date(first)) return {};
        return access::make_range(date(first), date(last) - date(first) + 1);
    }
    case period_kind::plan: return {};
    }
    return {};
}

}  // namespace detail

constexpr period try_shift_years(period p, std::int32_t years, alignment_policy policy) noexcept {
    if (years > last_year || years < -last_year || p.calendar().is_table()) return {};
    period const quick = detail::step_years(p, years);
    return quick.is_none() ? detail::shift_years_far(p, years, policy) : quick;
}

constexpr std::uint64_t yoy_key(period p, alignment_policy policy) noexcept {
    return try_shift_years(p, -1, policy).key();
}

ATTAIN_END_NAMESPACE
