#pragma once

#include <attain/number/decimal.hpp>
#include <attain/number/rounding.hpp>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

// round-inl.hpp. coefficient(a) / coefficient(b) x 10^power, rounded to an integer, as a decimal with that many places.
// Throws for a divisor of zero and beyond the limits.
[[nodiscard]] decimal_words::pair rounded_coefficients(decimal_words::pair a, decimal_words::pair b, std::int64_t power,
                                                       std::int32_t places, rounding mode);
[[noreturn]] void refuse_zero_divisor();

/// above / below, rounded to an integer that fits a word; false for a divisor of zero and beyond the word.
[[nodiscard]] inline bool rounded_ratio(std::int64_t above, std::int64_t below, rounding mode,
                                        std::int64_t& rounded) noexcept {
    // Nothing here jumps on a sign or on a rest, but for the modes that do not round to the nearest.
    auto const divisor = magnitude(below);
    if (divisor == 0) return false;
    auto const sign = (above ^ below) >> 63;
    bool const nearest = mode == rounding::half_up || mode == rounding::half_even || mode == rounding::half_down;
    std::uint64_t rest = 0;
    auto quotient = divide_word(magnitude(above) + (nearest ? divisor >> 1 : 0), divisor, rest);
    if (nearest) {
        // With half a divisor added, a tie is what an even divisor leaves no rest of.
        auto const tie = static_cast<std::uint64_t>(rest == 0) & ~divisor;
        if (mode == rounding::half_even) quotient -= tie & quotient & 1;
        if (mode == rounding::half_down) quotient -= tie & 1;
    } else if (rest != 0 && rounds_away(mode, sign < 0, 0, static_cast<unsigned>(quotient % 10))) {
        ++quotient;
    }
    // -2^63 / -1 alone does not fit.
    if (static_cast<std::int64_t>(quotient) < 0) return false;
    rounded = (static_cast<std::int64_t>(quotient) ^ sign) - sign;
    return true;
}

/// As `rounded_coefficients`, when everything fits a word.
[[nodiscard]] inline bool rounded_words(decimal const& a, decimal const& b, std::int64_t power, rounding mode,
                                        std::int64_t& rounded) noexcept {
    // One of the two is multiplied by 1; nothing here jumps on which one it is.
    auto const lead = static_cast<std::uint64_t>(power + max_power64);
    std::int64_t above = 0;
    std::int64_t below = 0;
    return decimal_words::are_small(a, b) && lead <= 2 * max_power64 &&
           !multiply_overflows(decimal_words::low(a), lead_powers[lead], above) &&
           !multiply_overflows(decimal_words::low(b), lead_powers[2 * max_power64 - lead], below) &&
           rounded_ratio(above, below, mode, rounded);
}

/// The quotient of two decimals times 10^power.
[[nodiscard]] inline decimal rounded_division(decimal const& a, decimal const& b, std::int32_t places,
                                              std::int32_t power, rounding mode) {
    // Modulo 2^32, which no sum of a place and two scales within the limits comes around. A rate of figures with about
    // equally many places multiplies the upper one; all else is left to the function.
    auto const shift = static_cast<std::uint32_t>(places) + static_cast<std::uint32_t>(power) -
                       static_cast<std::uint32_t>(a.scale()) + static_cast<std::uint32_t>(b.scale());
    std::int64_t above = 0;
    std::int64_t rounded = 0;
    if (decimal_words::are_small(a, b) && shift <= max_power64 &&
        !multiply_overflows(decimal_words::low(a), power64(shift), above) &&
        rounded_ratio(above, decimal_words::low(b), mode, rounded) && places <= decimal::max_scale &&
        places >= -decimal::max_scale) [[likely]]
        return decimal_words::make(rounded, places);
    return decimal_words::own(rounded_coefficients(decimal_words::borrowed(a), decimal_words::borrowed(b),
                                                   static_cast<std::int64_t>(places) + power - a.scale() + b.scale(),
                                                   places, mode));
}

}  // namespace detail

/// The value with exactly `places` places after the point: zeros are added, or digits rounded away. Negative places
/// round to tens, hundreds ...
///
/// Errors: throws `error` (`overflow`) when the result passes the limits of `decimal`.
/// Example: `round(decimal::parse("118.75").value(), 1, rounding::half_up)` is 118.8
[[nodiscard]] decimal round(decimal const& value, std::int32_t places, rounding mode);

/// The value with at most `digits` significant digits (at least 1). Fewer digits than that stay as they are.
///
/// Errors: throws `error` (`overflow`) when the result passes the limits of `decimal`.
[[nodiscard]] decimal round_significant(decimal const& value, std::int32_t digits, rounding mode);

/// a / b with exactly `places` places, rounded once from the exact quotient.
///
/// Errors: `division_by_zero`, `overflow`.
/// Example: `divide(1185, 1000, 2, rounding::half_even)` is 1.18
[[nodiscard]] result<decimal> divide(decimal const& a, decimal const& b, std::int32_t places, rounding mode);

/// As `divide`, for code that has excluded a zero divisor.
///
/// Errors: throws `error` (`division_by_zero`, `overflow`).
[[nodiscard]] inline decimal rounded_quotient(decimal const& a, decimal const& b, std::int32_t places, rounding mode) {
    return detail::rounded_division(a, b, places, 0, mode);
}

/// 100 a / b with exactly `places` places: the rate as it is published in percent.
///
/// Units: percent. Errors: throws `error` (`division_by_zero`, `overflow`).
[[nodiscard]] inline decimal rounded_percent(decimal const& a, decimal const& b, std::int32_t places, rounding mode) {
    return detail::rounded_division(a, b, places, 2, mode);
}

/// The nearest multiple of a positive step (0.5 and 0.2 are the half and fifth intervals of GB/T 8170), by the mode.
/// The scale is the step's.
///
/// Errors: `division_by_zero` for a step of zero, `invalid_argument` for a negative one, `overflow`.
[[nodiscard]] result<decimal> round_to_step(decimal const& value, decimal const& step, rounding mode);

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/number/round-inl.hpp>
#endif
