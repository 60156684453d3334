#pragma once

#include <attain/language.hpp>

#include <cstdint>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

/// Why a measure has no value although nothing is wrong with its inputs' form.
enum class undefined_reason : std::uint8_t {
    missing_base,     ///< nothing is known about the period (or the whole) that it is compared with
    zero_base,        ///< the base, or the whole, is zero
    negative_base,    ///< the base is negative and no policy for that was chosen
    zero_target,      ///< the target is zero
    negative_target,  ///< the target is negative and no policy for that was chosen
    sign_change,      ///< a quotient of values with different signs says nothing
    series_break,     ///< the series was broken between the two ends
    span_mismatch,    ///< the two periods do not have the same span
    unit_mismatch,    ///< the two figures are published in different units
    incomplete,       ///< some parts of a total are not known
    suppressed,       ///< an input was withheld by its publisher
    not_applicable,   ///< the measure does not make sense for this indicator
};

inline constexpr int undefined_reason_count = 12;

/// The stable word of a reason, for example `zero_base`.
[[nodiscard]] std::string_view name_of(undefined_reason why) noexcept;

/// The reason in words for people.
[[nodiscard]] std::string_view describe(undefined_reason why, language in) noexcept;

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/measure/undefined_reason-inl.hpp>
#endif
