#pragma once

#include <attain/config.hpp>

#include <cstdint>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

/// How a completion rate is formed. Which one holds where less is better is chosen, never guessed.
enum class completion_formula : std::uint8_t {
    actual_over_target,  ///< A / T: more is better, tasks done, a phase of a plan
    target_over_actual,  ///< T / A: less is better
    mirrored,            ///< 2 - A / T: less is better, a step over costs what a step under gains
    from_baseline,       ///< (B - A) / (B - T): how far from the baseline to the target; the baseline is needed
};

/// What a negative target does to a completion rate.
enum class negative_target : std::uint8_t {
    undefined,  ///< undefined(negative_target)
    distance,   ///< 1 + (A - T) / |T|
};

/// What a negative base does to a growth rate.
enum class negative_base : std::uint8_t {
    undefined,  ///< undefined(negative_base)
    absolute,   ///< (A - B) / |B|, as stock exchanges publish it
};

/// The completion of a target that is a growth rate.
enum class growth_completion : std::uint8_t {
    full_when_met,  ///< 100 % when the growth is reached, else the level reached over the level meant
    level,          ///< (1 + g) / (1 + g of the target): the level reached over the level meant
};

/// The stable words of the policies, for example `target_over_actual`.
[[nodiscard]] std::string_view name_of(completion_formula formula) noexcept;
[[nodiscard]] std::string_view name_of(negative_target policy) noexcept;
[[nodiscard]] std::string_view name_of(negative_base policy) noexcept;
[[nodiscard]] std::string_view name_of(growth_completion policy) noexcept;

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/measure/policy-inl.hpp>
#endif
