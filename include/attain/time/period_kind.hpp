#pragma once

#include <attain/config.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

/// What a period is. The numbers are stable: they are stored in keys.
enum class period_kind : std::uint8_t {
    day = 1,
    week = 2,      ///< ISO 8601 week, Monday to Sunday; in a fiscal calendar SDMX's reporting week
    ten_days = 3,  ///< 旬: 1st to 10th, 11th to 20th, 21st to the month's end
    month = 4,
    months = 5,  ///< a discrete run of months under one print, such as January and February merged
    quarter = 6,
    trimester = 7,  ///< four months
    half = 8,
    year = 9,
    year_to_date = 10,  ///< the year's first N months, cumulative
    rolling = 11,       ///< the n units that end with a given one, such as twelve months to September
    plan = 12,          ///< a run of whole years, such as a five-year plan
    instant = 13,       ///< the close of a day, such as the year's end: where stocks are measured
    range = 14,         ///< any first and last day
};

/// The kind as a word: `day`, `ten_days`, `year_to_date` ...
[[nodiscard]] std::string_view name_of(period_kind kind) noexcept;

/// The kind with this name.
[[nodiscard]] std::optional<period_kind> parse_period_kind(std::string_view name) noexcept;

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/time/period_kind-inl.hpp>
#endif
