#pragma once

#include <attain/result.hpp>

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

/// The first and the last year that dates and periods know (the range of Boost.Date_Time).
inline constexpr std::int32_t first_year = 1400;
inline constexpr std::int32_t last_year = 9999;

/// A day of the proleptic Gregorian calendar as people write it. Nothing is checked: see `date::make`.
struct year_month_day {
    std::int32_t year = 1970;
    std::int32_t month = 1;
    std::int32_t day = 1;

    friend constexpr auto operator<=>(year_month_day const&, year_month_day const&) noexcept = default;
};

/// By the Gregorian rule, also for years before it was made.
[[nodiscard]] constexpr bool is_leap_year(std::int32_t year) noexcept {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/// Days of a month, 28 to 31. Requires 1 <= month <= 12.
[[nodiscard]] constexpr std::int32_t days_in_month(std::int32_t year, std::int32_t month) noexcept {
    if (month == 2) return is_leap_year(year) ? 29 : 28;
    return 30 + ((month + (month > 7 ? 1 : 0)) & 1);
}

/// Whether it is a day of the years 1400 to 9999.
[[nodiscard]] constexpr bool is_valid(year_month_day const& day) noexcept {
    return day.year >= first_year && day.year <= last_year && day.month >= 1 && day.month <= 12 && day.day >= 1 &&
           day.day <= days_in_month(day.year, day.month);
}

/// A day, without time zone: the count of days since 1970-01-01.
struct date {
    std::int32_t days_since_epoch = 0;

    constexpr date() noexcept = default;
    constexpr explicit date(std::int32_t days) noexcept : days_since_epoch(days) {}

    /// The day so written. Requires a month of 1 to 12; a day beyond the month's end counts on into the next one.
    constexpr explicit date(year_month_day const& day) noexcept {
        // March begins the year of the count, so that the leap day ends it.
        std::int32_t const early = day.month <= 2 ? 1 : 0;
        std::int32_t const year = day.year - early;
        std::int32_t const month = day.month - 3 + 12 * early;
        days_since_epoch =
            365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day.day - 1 - 719468;
    }

    /// Errors: `no_such_period` for a day that no calendar has, `year_out_of_range` outside 1400 to 9999.
    [[nodiscard]] static result<date> make(std::int32_t year, std::int32_t month, std::int32_t day);

    /// Reads `2022-03-05` or `20220305`.
    ///
    /// Errors: `no_such_period`, `year_out_of_range`, `unexpected_character`, `unexpected_end`, with the byte offset.
    [[nodiscard]] static result<date> parse(std::string_view text);

    /// As year, month and day. Requires a day from 0000-03-01 on.
    [[nodiscard]] constexpr year_month_day civil() const noexcept {
        std::int32_t const count = days_since_epoch + 719468;  // since 0000-03-01
        std::int32_t const era = count / 146097;
        std::int32_t const in_era = count % 146097;
        std::int32_t const in_years = in_era - in_era / 1460 + in_era / 36524 - in_era / 146096;
        std::int32_t const year = in_years / 365;
        std::int32_t const in_year = in_era - (365 * year + year / 4 - year / 100);
        std::int32_t const month = (5 * in_year + 2) / 153;
        std::int32_t const late = month >= 10 ? 1 : 0;
        return {era * 400 + year + late, month + 3 - 12 * late, in_year - (153 * month + 2) / 5 + 1};
    }

    /// 1 for Monday to 7 for Sunday (ISO 8601).
    [[nodiscard]] constexpr std::int32_t weekday() const noexcept {
        std::int32_t const days = (days_since_epoch + 3) % 7;  // 1970-01-01 was a Thursday
        return (days < 0 ? days + 7 : days) + 1;
    }

    friend constexpr auto operator<=>(date, date) noexcept = default;
    friend constexpr date operator+(date day, std::int32_t days) noexcept { return date(day.days_since_epoch + days); }
    friend constexpr date operator-(date day, std::int32_t days) noexcept { return date(day.days_since_epoch - days); }
    friend constexpr std::int32_t operator-(date a, date b) noexcept { return a.days_since_epoch - b.days_since_epoch; }
};

/// The days that dates and periods know, half-open.
inline constexpr date first_date{year_month_day{first_year, 1, 1}};
inline constexpr date end_date{year_month_day{last_year + 1, 1, 1}};

/// `2022-03-05`.
[[nodiscard]] std::string to_string(date day);

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/time/date-inl.hpp>
#endif
