#pragma once

#include <attain/time/period_kind.hpp>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE std::string_view name_of(period_kind kind) noexcept {
    switch (kind) {
    case period_kind::day: return "day";
    case period_kind::week: return "week";
    case period_kind::ten_days: return "ten_days";
    case period_kind::month: return "month";
    case period_kind::months: return "months";
    case period_kind::quarter: return "quarter";
    case period_kind::trimester: return "trimester";
    case period_kind::half: return "half";
    case period_kind::year: return "year";
    case period_kind::year_to_date: return "year_to_date";
    case period_kind::rolling: return "rolling";
    case period_kind::plan: return "plan";
    case period_kind::instant: return "instant";
    case period_kind::range: return "range";
    }
    return "none";
}

ATTAIN_INLINE std::optional<period_kind> parse_period_kind(std::string_view name) noexcept {
    for (std::uint8_t i = 1; i <= static_cast<std::uint8_t>(period_kind::range); ++i) {
        auto const kind = static_cast<period_kind>(i);
        if (name_of(kind) == name) return kind;
    }
    return std::nullopt;
}

ATTAIN_END_NAMESPACE
