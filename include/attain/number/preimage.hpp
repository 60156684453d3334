#pragma once

#include <attain/number/interval.hpp>

#include <cstdint>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

/// How a published figure may have been rounded from the value behind it. Every rule is mirrored for negative values.
enum class rounding_rule : std::uint8_t {
    half_up,          ///< 四舍五入
    half_even,        ///< GB/T 8170
    half_down,        ///< a tie toward zero
    down,             ///< truncation, 截尾
    up,               ///< away from zero
    nearest,          ///< to the nearest, the rule for ties unknown
    double_rounding,  ///< half_up to one digit more, then half_up again
};

/// `half_up`, `half_even` ...
[[nodiscard]] std::string_view name_of(rounding_rule rule) noexcept;

/// The inverse of `name_of`.
///
/// Errors: `unknown_option`.
[[nodiscard]] result<rounding_rule> parse_rounding_rule(std::string_view text);

/// The values that a figure may stand for: those which the rule rounds to `written`, a multiple of the positive
/// `quantum` (the weight of its last digit).
///
/// Errors: throws `error` (`overflow`).
/// Example: `preimage(105, 1, rounding_rule::half_up)` is [209/2, 211/2)
[[nodiscard]] interval preimage(decimal const& written, rational const& quantum, rounding_rule rule);

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/number/preimage-inl.hpp>
#endif
