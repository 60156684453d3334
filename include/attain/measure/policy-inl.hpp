#pragma once

#include <attain/measure/policy.hpp>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE std::string_view name_of(completion_formula formula) noexcept {
    switch (formula) {
    case completion_formula::actual_over_target: return "actual_over_target";
    case completion_formula::target_over_actual: return "target_over_actual";
    case completion_formula::mirrored: return "mirrored";
    case completion_formula::from_baseline: return "from_baseline";
    }
    return "unknown";
}

ATTAIN_INLINE std::string_view name_of(negative_target policy) noexcept {
    switch (policy) {
    case negative_target::undefined: return "undefined";
    case negative_target::distance: return "distance";
    }
    return "unknown";
}

ATTAIN_INLINE std::string_view name_of(negative_base policy) noexcept {
    switch (policy) {
    case negative_base::undefined: return "undefined";
    case negative_base::absolute: return "absolute";
    }
    return "unknown";
}

ATTAIN_INLINE std::string_view name_of(growth_completion policy) noexcept {
    switch (policy) {
    case growth_completion::full_when_met: return "full_when_met";
    case growth_completion::level: return "level";
    }
    return "unknown";
}

ATTAIN_END_NAMESPACE
