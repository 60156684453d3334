#pragma once

#include <attain/result.hpp>

#include <cstdint>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

/// How a value that lies between two representable ones is rounded. Signs are mirrored, except by ceiling and floor.
enum class rounding : std::uint8_t {
    half_up,       ///< to the nearest, a tie away from zero (四舍五入)
    half_even,     ///< to the nearest, a tie to the even digit (GB/T 8170)
    half_down,     ///< to the nearest, a tie toward zero
    up,            ///< away from zero
    down,          ///< toward zero (truncation, 截尾)
    ceiling,       ///< toward positive infinity
    floor,         ///< toward negative infinity
    zero_five_up,  ///< away from zero if the last kept digit is 0 or 5, else toward zero
};

/// `half_up`, `half_even` ...
[[nodiscard]] std::string_view name_of(rounding mode) noexcept;

/// The inverse of `name_of`.
///
/// Errors: `unknown_option`.
[[nodiscard]] result<rounding> parse_rounding(std::string_view text);

namespace detail {

/// Whether the truncated quotient moves one step away from zero. Asked only when something was cut off.
/// `half` compares the cut-off part with one half: negative, zero, positive. `last` is the last digit kept.
[[nodiscard]] constexpr bool rounds_away(rounding mode, bool negative, int half, unsigned last) noexcept {
    switch (mode) {
    case rounding::half_up: return half >= 0;
    case rounding::half_even: return half > 0 || (half == 0 && last % 2 != 0);
    case rounding::half_down: return half > 0;
    case rounding::up: return true;
    case rounding::down: return false;
    case rounding::ceiling: return !negative;
    case rounding::floor: return negative;
    case rounding::zero_five_up: return last % 5 == 0;
    }
    return false;
}

}  // namespace detail

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/number/rounding-inl.hpp>
#endif
