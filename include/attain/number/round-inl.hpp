#pragma once

#include <attain/number/big-inl.hpp>
#include <attain/number/round.hpp>

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

ATTAIN_INLINE void refuse_zero_divisor() {
    throw error(failure{reason::division_by_zero, -1, "number: a divisor of zero found, expected another"});
}

/// The quotient of two coefficients, whose truncated value and rest are known to be |quotient| < 1/10, rounded.
[[nodiscard]] inline decimal rounded_trifle(int sign, std::int32_t places, rounding mode) {
    if (sign == 0) return decimal_access::small(0, places);
    return decimal_access::small(rounds_away(mode, sign < 0, -1, 0) ? sign : 0, places);
}

[[nodiscard]] inline decimal rounded_big(big_int const& numerator, big_int const& denominator, std::int32_t places,
                                         rounding mode) {
    big_int quotient;
    big_int rest;
    bool const negative = (numerator < 0) != (denominator < 0);
    big_int const above = abs(numerator);
    big_int const below = abs(denominator);
    divide_qr(above, below, quotient, rest);
    if (!rest.is_zero()) {
        rest <<= 1;
        auto const last = static_cast<unsigned>(quotient % 10U);
        if (rounds_away(mode, negative, rest.compare(below), last)) ++quotient;
    }
    if (negative) quotient = -quotient;
    return decimal_access::from_integer(std::move(quotient), places);
}

#if ATTAIN_HAS_INT128
/// 128-bit unsigned division; by one machine instruction where the quotient is known to fit a word.
inline void divide_words(uint128 above, uint128 below, uint128& quotient, uint128& rest) noexcept {
#if defined(__x86_64__) && defined(__GNUC__)
    auto const high = static_cast<std::uint64_t>(above >> 64);
    if ((below >> 64) == 0 && high < static_cast<std::uint64_t>(below)) {
        std::uint64_t word = 0;
        std::uint64_t left = 0;
        __asm__("divq %4"
                : "=a"(word), "=d"(left)
                : "a"(static_cast<std::uint64_t>(above)), "d"(high), "r"(static_cast<std::uint64_t>(below))
                : "cc");
        quotient = word;
        rest = left;
        return;
    }
#endif
    quotient = above / below;
    rest = above % below;
}

[[nodiscard]] inline uint128 magnitude(int128 value) noexcept {
    return value < 0 ? 0 - static_cast<uint128>(value) : static_cast<uint128>(value);
}

/// As `rounded_coefficients`, when everything fits two words.
[[nodiscard]] inline bool rounded_pairs(decimal const& a, decimal const& b, std::int64_t power, rounding mode,
                                        int128& rounded) noexcept {
    if (decimal_access::is_big(a) || decimal_access::is_big(b)) return false;
    auto above = decimal_access::wide(a);
    auto below = decimal_access::wide(b);
    if (power < 0 ? scale_overflows(below, -power, below) : scale_overflows(above, power, above)) return false;
    bool const negative = (above < 0) != (below < 0);
    auto const divisor = magnitude(below);
    uint128 quotient = 0;
    uint128 rest = 0;
    divide_words(magnitude(above), divisor, quotient, rest);
    if (rest != 0) {
        auto const short_of = divisor - rest;
        auto const half = (rest > short_of) - (rest < short_of);
        if (rounds_away(mode, negative, half, static_cast<unsigned>(quotient % 10))) ++quotient;
    }
    if ((quotient >> 127) != 0) return false;
    rounded = negative ? -static_cast<int128>(quotient) : static_cast<int128>(quotient);
    return true;
}
#endif

[[nodiscard]] inline decimal rounded_tiers(decimal const& a, decimal const& b, std::int64_t power, std::int32_t places,
                                           rounding mode) {
    if (b.is_zero()) refuse_zero_divisor();
    require_scale(places);
#if ATTAIN_HAS_INT128
    int128 rounded = 0;
    if (rounded_pairs(a, b, power, mode, rounded)) return decimal_access::from_wide(rounded, places);
#endif
    auto const sign = a.sign() * b.sign();
    auto const ahead = a.digits() + power - b.digits();  // the quotient has this many digits, or one more
    if (sign == 0 || ahead < -1) return rounded_trifle(sign, places, mode);
    if (ahead > decimal::max_digits) refuse_digits(ahead);
    auto numerator = decimal_access::integer(a);
    auto denominator = decimal_access::integer(b);
    if (power > 0) {
        numerator *= power_of_ten(power);
    } else if (power < 0) {
        denominator *= power_of_ten(-power);
    }
    return rounded_big(numerator, denominator, places, mode);
}

ATTAIN_INLINE decimal_words::pair rounded_coefficients(decimal_words::pair a, decimal_words::pair b, std::int64_t power,
                                                       std::int32_t places, rounding mode) {
    decimal_access::view const above(a);
    decimal_access::view const below(b);
    std::int64_t rounded = 0;
    if (rounded_words(*above, *below, power, mode, rounded) && places <= decimal::max_scale &&
        places >= -decimal::max_scale) {
        return decimal_access::give(decimal_words::make(rounded, places));
    }
    return decimal_access::give(rounded_tiers(*above, *below, power, places, mode));
}

}  // namespace detail

ATTAIN_INLINE decimal round(decimal const& value, std::int32_t places, rounding mode) {
    auto const power = static_cast<std::int64_t>(places) - value.scale();
    if (power == 0) return value;
    std::int64_t rounded = 0;
    if (detail::rounded_words(value, decimal(1), power, mode, rounded) && places <= decimal::max_scale &&
        places >= -decimal::max_scale) {
        return detail::decimal_words::make(rounded, places);
    }
    return detail::rounded_tiers(value, decimal(1), power, places, mode);
}

ATTAIN_INLINE decimal round_significant(decimal const& value, std::int32_t digits, rounding mode) {
    auto const excess = static_cast<std::int64_t>(value.digits()) - std::max(digits, 1);
    if (excess <= 0) return value;
    auto const places = value.scale() - excess;
    detail::require_scale(places);
    auto rounded = round(value, static_cast<std::int32_t>(places), mode);
    // 99.9 to two digits is 100, which has one too many: 1.0e2.
    if (rounded.digits() > std::max(digits, 1)) {
        rounded = round(rounded, static_cast<std::int32_t>(places) - 1, rounding::down);
    }
    return rounded;
}

ATTAIN_INLINE result<decimal> divide(decimal const& a, decimal const& b, std::int32_t places, rounding mode) {
    try {
        return rounded_quotient(a, b, places, mode);
    } catch (error const& refused) {
        return refused.details();
    }
}

ATTAIN_INLINE result<decimal> round_to_step(decimal const& value, decimal const& step, rounding mode) {
    if (step.sign() < 0) {
        return failure{reason::invalid_argument, -1,
                       "number: step " + step.to_string() + " found, expected a positive one"};
    }
    try {
        return rounded_quotient(value, step, 0, mode) * step;
    } catch (error const& refused) {
        return refused.details();
    }
}

ATTAIN_END_NAMESPACE
