#pragma once

#include "../attain.h"
#include "guard.hpp"

#include <attain/language.hpp>
#include <attain/measure/relation.hpp>
#include <attain/number/rounding.hpp>

#include <cstdint>
#include <string>

// Ids of closed lists: in C an int32_t, in C++ an enum class. Each list has its range here and its equality asserted.
namespace attain::capi {

/// The enumerator of an id, or invalid_argument when it is not between `first` and `last`.
template <class Enum>
[[nodiscard]] Enum enum_in(std::int32_t id, Enum first, Enum last, char const* argument) {
    if (id < static_cast<std::int32_t>(first) || id > static_cast<std::int32_t>(last))
        throw_failure(reason::invalid_argument, std::string(argument) + ": found " + std::to_string(id) +
                                                    ", expected " + std::to_string(static_cast<int>(first)) + " to " +
                                                    std::to_string(static_cast<int>(last)));
    return static_cast<Enum>(id);
}

constexpr bool same(std::int32_t c, auto enumerator) { return c == static_cast<std::int32_t>(enumerator); }

static_assert(same(ATTAIN_ROUNDING_HALF_UP, rounding::half_up) && same(ATTAIN_ROUNDING_HALF_EVEN, rounding::half_even));
static_assert(same(ATTAIN_ROUNDING_HALF_DOWN, rounding::half_down) && same(ATTAIN_ROUNDING_UP, rounding::up));
static_assert(same(ATTAIN_ROUNDING_DOWN, rounding::down) && same(ATTAIN_ROUNDING_CEILING, rounding::ceiling));
static_assert(same(ATTAIN_ROUNDING_FLOOR, rounding::floor));
static_assert(same(ATTAIN_ROUNDING_ZERO_FIVE_UP, rounding::zero_five_up));

[[nodiscard]] inline rounding rounding_in(std::int32_t id) {
    return enum_in(id, rounding::half_up, rounding::zero_five_up, "rounding");
}

// Relations, roles, undefined reasons (which are one higher in C, where 0 is a value).
static_assert(same(ATTAIN_RELATION_COMPLETION, relation::completion));
static_assert(same(ATTAIN_RELATION_COMPLETION_INVERSE, relation::completion_inverse));
static_assert(same(ATTAIN_RELATION_COMPLETION_MIRRORED, relation::completion_mirrored));
static_assert(same(ATTAIN_RELATION_COMPLETION_DISTANCE, relation::completion_distance));
static_assert(same(ATTAIN_RELATION_GROWTH, relation::growth));
static_assert(same(ATTAIN_RELATION_GROWTH_ABSOLUTE, relation::growth_absolute));
static_assert(same(ATTAIN_RELATION_INDEX, relation::index));
static_assert(same(ATTAIN_RELATION_SHARE, relation::share));
static_assert(same(ATTAIN_RELATION_RATIO, relation::ratio));
static_assert(same(ATTAIN_RELATION_EXCESS, relation::excess));
static_assert(same(ATTAIN_RELATION_GAP, relation::gap));
static_assert(same(ATTAIN_RELATION_CHANGE, relation::change));
static_assert(same(ATTAIN_RELATION_DIFFERENCE, relation::difference));
static_assert(same(ATTAIN_RELATION_GROWTH_DIFFERENCE, relation::growth_difference));
static_assert(same(ATTAIN_RELATION_RANK_CHANGE, relation::rank_change));
static_assert(same(ATTAIN_RELATION_TOTAL, relation::total));
static_assert(relation_count == 16);
static_assert(same(ATTAIN_ROLE_RESULT, role::result));
static_assert(same(ATTAIN_ROLE_FIRST, role::first));
static_assert(same(ATTAIN_ROLE_SECOND, role::second));
static_assert(same(ATTAIN_UNDEFINED_MISSING_BASE - 1, undefined_reason::missing_base));
static_assert(same(ATTAIN_UNDEFINED_ZERO_BASE - 1, undefined_reason::zero_base));
static_assert(same(ATTAIN_UNDEFINED_NEGATIVE_BASE - 1, undefined_reason::negative_base));
static_assert(same(ATTAIN_UNDEFINED_ZERO_TARGET - 1, undefined_reason::zero_target));
static_assert(same(ATTAIN_UNDEFINED_NEGATIVE_TARGET - 1, undefined_reason::negative_target));
static_assert(same(ATTAIN_UNDEFINED_SIGN_CHANGE - 1, undefined_reason::sign_change));
static_assert(same(ATTAIN_UNDEFINED_SERIES_BREAK - 1, undefined_reason::series_break));
static_assert(same(ATTAIN_UNDEFINED_SPAN_MISMATCH - 1, undefined_reason::span_mismatch));
static_assert(same(ATTAIN_UNDEFINED_UNIT_MISMATCH - 1, undefined_reason::unit_mismatch));
static_assert(same(ATTAIN_UNDEFINED_INCOMPLETE - 1, undefined_reason::incomplete));
static_assert(same(ATTAIN_UNDEFINED_SUPPRESSED - 1, undefined_reason::suppressed));
static_assert(same(ATTAIN_UNDEFINED_NOT_APPLICABLE - 1, undefined_reason::not_applicable));
static_assert(undefined_reason_count == 12);

[[nodiscard]] constexpr std::int32_t undefined_id(undefined_reason why) noexcept {
    return static_cast<std::int32_t>(why) + 1;
}

/// The default is English.
[[nodiscard]] inline language language_in(std::int32_t id) {
    return enum_in(id, static_cast<std::int32_t>(ATTAIN_LANGUAGE_DEFAULT),
                   static_cast<std::int32_t>(ATTAIN_LANGUAGE_EN), "language") == ATTAIN_LANGUAGE_ZH
               ? language::zh
               : language::en;
}

}  // namespace attain::capi
