#pragma once

#include <attain/time/period_text.hpp>

#include <array>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// The month's name, 1 to 12.
[[nodiscard]] ATTAIN_INLINE std::string english_month(std::int32_t month) {
    constexpr std::array<std::string_view, 12> names{"January",   "February", "March",    "April",
                                                     "May",       "June",     "July",     "August",
                                                     "September", "October",  "November", "December"};
    return std::string(names[static_cast<std::size_t>(month - 1)]);
}

/// `first` to `fourth`.
[[nodiscard]] ATTAIN_INLINE std::string english_ordinal(std::int32_t number) {
    constexpr std::array<std::string_view, 4> names{"first", "second", "third", "fourth"};
    return std::string(names[static_cast<std::size_t>(number - 1)]);
}

/// `2022`, `FY2022`, `FY2022/23`.
[[nodiscard]] ATTAIN_INLINE std::string english_year_text(calendar in, std::int32_t year) {
    std::string text = padded(year, 4);
    if (in.is_civil()) return text;
    if (in.label() == year_label::both) text += "/" + padded((year + 1) % 100, 2);
    return "FY" + text;
}

[[nodiscard]] ATTAIN_INLINE std::string english_day(date day) {
    year_month_day const at = day.civil();
    return std::to_string(at.day) + " " + english_month(at.month) + " " + padded(at.year, 4);
}

[[nodiscard]] ATTAIN_INLINE std::string english_months(period p) {
    bool const civil = p.calendar().is_civil();
    std::int32_t const first = p.ordinal();
    std::int32_t const last = first + p.span() - 1;
    std::string const year = english_year_text(p.calendar(), p.year());
    if (civil && first > 1 && last <= 12) return english_month(first) + "–" + english_month(last) + " " + year;
    // From January on, the names alone would read as the year to date.
    std::string const from =
        civil ? english_month(first) + " " + year : "month " + std::to_string(first) + " of " + year;
    return std::to_string(p.span()) + " months from " + from;
}

[[nodiscard]] ATTAIN_INLINE std::string english_rolling(period p) {
    char const* unit = "";
    switch (p.last_unit().kind()) {
    case period_kind::day: unit = " days to "; break;
    case period_kind::week: unit = " weeks to "; break;
    case period_kind::ten_days: unit = " ten-day periods to "; break;
    case period_kind::month: unit = " months to "; break;
    case period_kind::quarter: unit = " quarters to "; break;
    case period_kind::trimester: unit = " trimesters to "; break;
    case period_kind::half: unit = " halves to "; break;
    default: unit = " years to "; break;
    }
    return std::to_string(p.span()) + unit + english_text(p.last_unit());
}

ATTAIN_INLINE std::string english_text(period p) {
    bool const civil = p.calendar().is_civil();
    std::string const year = english_year_text(p.calendar(), p.year());
    std::int32_t const at = p.ordinal();
    switch (p.kind()) {
    case period_kind::day: return english_day(p.first_day());
    case period_kind::week: return "week " + std::to_string(at) + " of " + year;
    case period_kind::ten_days:
        return english_ordinal((at - 1) % 3 + 1) + " ten days of " + english_month((at - 1) / 3 + 1) + " " + year;
    case period_kind::month:
        return civil ? english_month(at) + " " + year : "month " + std::to_string(at) + " of " + year;
    case period_kind::months: return english_months(p);
    case period_kind::quarter: return english_ordinal(at) + " quarter of " + year;
    case period_kind::trimester: return english_ordinal(at) + " trimester of " + year;
    case period_kind::half: return english_ordinal(at) + " half of " + year;
    case period_kind::year: return year;
    case period_kind::year_to_date:
        if (!civil || at == 1) return "first " + std::to_string(at) + (at == 1 ? " month of " : " months of ") + year;
        return "January–" + english_month(at) + " " + year;
    case period_kind::rolling: return english_rolling(p);
    case period_kind::plan: return year + "–" + english_year_text(p.calendar(), p.year() + p.span() - 1);
    case period_kind::instant: {
        year_month_day const day = p.first_day().civil();
        if (day.day != days_in_month(day.year, day.month)) return "close of " + english_day(p.first_day());
        return day.month == 12 ? "end of " + year : "end of " + english_month(day.month) + " " + year;
    }
    case period_kind::range: return english_day(p.first_day()) + " – " + english_day(p.last_day());
    }
    return "none";
}

}  // namespace detail

ATTAIN_END_NAMESPACE
