#pragma once

#include <attain/time/observation_status.hpp>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE std::optional<observation_status> parse_status(std::string_view letter) noexcept {
    if (letter.size() != 1) return std::nullopt;
    auto const status = static_cast<observation_status>(letter[0]);
    if (severity(status) < 0) return std::nullopt;
    return status;
}

ATTAIN_INLINE std::string_view name_of(observation_status s) noexcept {
    switch (s) {
    case observation_status::normal: return "normal";
    case observation_status::series_break: return "series_break";
    case observation_status::definition_differs: return "definition_differs";
    case observation_status::estimated: return "estimated";
    case observation_status::forecast: return "forecast";
    case observation_status::experimental: return "experimental";
    case observation_status::holiday: return "holiday";
    case observation_status::imputed: return "imputed";
    case observation_status::derogation: return "derogation";
    case observation_status::included_elsewhere: return "included_elsewhere";
    case observation_status::not_collected: return "not_collected";
    case observation_status::missing: return "missing";
    case observation_status::not_significant: return "not_significant";
    case observation_status::missing_unexplained: return "missing_unexplained";
    case observation_status::provisional: return "provisional";
    case observation_status::suppressed: return "suppressed";
    case observation_status::special_event: return "special_event";
    case observation_status::low_reliability: return "low_reliability";
    case observation_status::unvalidated: return "unvalidated";
    case observation_status::includes_others: return "includes_others";
    }
    return "unknown";
}

ATTAIN_END_NAMESPACE
