#pragma once

#include "../attain.h"
#include "guard.hpp"

#include <attain/language.hpp>
#include <attain/measure/achievement.hpp>
#include <attain/measure/policy.hpp>
#include <attain/measure/undefined_reason.hpp>
#include <attain/model/measure_kind.hpp>
#include <attain/number/preimage.hpp>
#include <attain/number/rounding.hpp>
#include <attain/quantity/hedge.hpp>
#include <attain/quantity/unit.hpp>

#include <cstdint>
#include <string>
#include <vector>

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

/// A count that must not be below one.
[[nodiscard]] inline std::int32_t at_least_one(std::int32_t count, char const* argument) {
    if (count < 1)
        throw_failure(reason::invalid_argument,
                      std::string(argument) + ": found " + std::to_string(count) + ", expected at least 1");
    return count;
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

// Figures.
static_assert(same(ATTAIN_HEDGE_EXACT, hedge::exact));
static_assert(same(ATTAIN_HEDGE_ABOUT, hedge::about));
static_assert(same(ATTAIN_HEDGE_OVER, hedge::over));
static_assert(same(ATTAIN_HEDGE_OVER_BOUNDED, hedge::over_bounded));
static_assert(same(ATTAIN_HEDGE_AT_LEAST, hedge::at_least));
static_assert(same(ATTAIN_HEDGE_NEARLY, hedge::nearly));
static_assert(same(ATTAIN_HEDGE_UNDER, hedge::under));
static_assert(same(ATTAIN_HEDGE_AT_MOST, hedge::at_most));
static_assert(same(ATTAIN_RULE_HALF_UP, rounding_rule::half_up));
static_assert(same(ATTAIN_RULE_HALF_EVEN, rounding_rule::half_even));
static_assert(same(ATTAIN_RULE_HALF_DOWN, rounding_rule::half_down));
static_assert(same(ATTAIN_RULE_DOWN, rounding_rule::down));
static_assert(same(ATTAIN_RULE_UP, rounding_rule::up));
static_assert(same(ATTAIN_RULE_NEAREST, rounding_rule::nearest));
static_assert(same(ATTAIN_RULE_DOUBLE_ROUNDING, rounding_rule::double_rounding));
static_assert(same(ATTAIN_UNIT_NONE, unit_kind::none));
static_assert(same(ATTAIN_UNIT_MONEY, unit_kind::money));
static_assert(same(ATTAIN_UNIT_COUNT, unit_kind::count));
static_assert(same(ATTAIN_UNIT_PHYSICAL, unit_kind::physical));
static_assert(same(ATTAIN_UNIT_RATIO, unit_kind::ratio));
static_assert(same(ATTAIN_UNIT_PERCENT, unit_kind::percent));
static_assert(same(ATTAIN_UNIT_PERMILLE, unit_kind::permille));
static_assert(same(ATTAIN_UNIT_PERCENTAGE_POINT, unit_kind::percentage_point));
static_assert(same(ATTAIN_UNIT_BASIS_POINT, unit_kind::basis_point));
static_assert(same(ATTAIN_UNIT_INDEX, unit_kind::index));
static_assert(same(ATTAIN_UNIT_RANK, unit_kind::rank));
static_assert(same(ATTAIN_UNIT_PLACES, unit_kind::places));
static_assert(same(ATTAIN_UNIT_SCORE, unit_kind::score));
static_assert(same(ATTAIN_UNIT_TEXT, unit_kind::text));
static_assert(same(ATTAIN_UNIT_COMPOUND, unit_kind::compound));

[[nodiscard]] inline rounding_rule rule_in(std::int32_t id) {
    return enum_in(id, rounding_rule::half_up, rounding_rule::double_rounding, "rule");
}

/// A sum of 1 << ATTAIN_RULE_*.
[[nodiscard]] inline std::vector<rounding_rule> rules_in(std::uint32_t bits) {
    constexpr std::uint32_t all = (2U << ATTAIN_RULE_DOUBLE_ROUNDING) - 1;
    if ((bits & ~all) != 0)
        throw_failure(reason::invalid_argument,
                      "rules: found a bit that is no rounding rule, expected 1 << ATTAIN_RULE_*");
    std::vector<rounding_rule> rules;
    for (std::int32_t rule = 0; rule <= ATTAIN_RULE_DOUBLE_ROUNDING; ++rule)
        if ((bits >> rule & 1U) != 0) rules.push_back(rule_in(rule));
    return rules;
}

// Undefined reasons are one higher in C, where 0 is a value.
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

// Scorecards.
static_assert(same(ATTAIN_MEASURE_VALUE, measure::value));
static_assert(same(ATTAIN_MEASURE_TARGET, measure::target));
static_assert(same(ATTAIN_MEASURE_TARGET_LOWER, measure::target_lower));
static_assert(same(ATTAIN_MEASURE_TARGET_UPPER, measure::target_upper));
static_assert(same(ATTAIN_MEASURE_TARGET_GROWTH, measure::target_growth));
static_assert(same(ATTAIN_MEASURE_COMPLETION, measure::completion));
static_assert(same(ATTAIN_MEASURE_GROWTH_YOY, measure::growth_yoy));
static_assert(same(ATTAIN_MEASURE_GROWTH_MOM, measure::growth_mom));
static_assert(same(ATTAIN_MEASURE_GROWTH_YTD, measure::growth_ytd));
static_assert(same(ATTAIN_MEASURE_GROWTH, measure::growth));
static_assert(same(ATTAIN_MEASURE_GROWTH_DIFF, measure::growth_diff));
static_assert(same(ATTAIN_MEASURE_DIFFERENCE, measure::difference));
static_assert(same(ATTAIN_MEASURE_CHANGE, measure::change));
static_assert(same(ATTAIN_MEASURE_SHARE, measure::share));
static_assert(same(ATTAIN_MEASURE_RANK, measure::rank));
static_assert(same(ATTAIN_MEASURE_RANK_CHANGE, measure::rank_change));
static_assert(same(ATTAIN_MEASURE_EXCESS, measure::excess));
static_assert(same(ATTAIN_MEASURE_GAP, measure::gap));
static_assert(same(ATTAIN_MEASURE_BASE, measure::base));
static_assert(same(ATTAIN_MEASURE_INCREMENT, measure::increment));
static_assert(same(ATTAIN_MEASURE_TOTAL, measure::total));
static_assert(same(ATTAIN_MEASURE_BREAKDOWN, measure::breakdown));
static_assert(same(ATTAIN_MEASURE_CONTRIBUTION, measure::contribution));
static_assert(same(ATTAIN_MEASURE_PULL, measure::pull));
static_assert(measure_count == 24);
static_assert(same(ATTAIN_AGREEMENT_NOT_COMPARED, agreement::not_compared));
static_assert(same(ATTAIN_AGREEMENT_AGREES, agreement::agrees));
static_assert(same(ATTAIN_AGREEMENT_DIFFERS, agreement::differs));
static_assert(same(ATTAIN_ACHIEVEMENT_NONE, achievement::none));
static_assert(same(ATTAIN_ACHIEVEMENT_EXCEEDED, achievement::exceeded));
static_assert(same(ATTAIN_ACHIEVEMENT_MET, achievement::met));
static_assert(same(ATTAIN_ACHIEVEMENT_MISSED, achievement::missed));
static_assert(same(ATTAIN_ACHIEVEMENT_UNDECIDED, achievement::undecided));
static_assert(same(ATTAIN_COMPLETION_ACTUAL_OVER_TARGET - 1, completion_formula::actual_over_target));
static_assert(same(ATTAIN_COMPLETION_TARGET_OVER_ACTUAL - 1, completion_formula::target_over_actual));
static_assert(same(ATTAIN_COMPLETION_MIRRORED - 1, completion_formula::mirrored));
static_assert(same(ATTAIN_COMPLETION_FROM_BASELINE - 1, completion_formula::from_baseline));

/// The default is English.
[[nodiscard]] inline language language_in(std::int32_t id) {
    return enum_in(id, static_cast<std::int32_t>(ATTAIN_LANGUAGE_DEFAULT),
                   static_cast<std::int32_t>(ATTAIN_LANGUAGE_EN), "language") == ATTAIN_LANGUAGE_ZH
               ? language::zh
               : language::en;
}

}  // namespace attain::capi
