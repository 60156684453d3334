#pragma once

#include <attain/number/decimal.hpp>

ATTAIN_BEGIN_NAMESPACE

/// a = quotient x b + remainder: an integer quotient, cut toward zero, and a remainder with the sign of a.
struct integer_division {
    decimal quotient;
    decimal remainder;
};

/// Division without a fraction. The remainder is exact and has the greater scale of the two.
///
/// Errors: `division_by_zero`, `overflow`.
/// Example: `divide_integer(17, 5)` is 3 and 2
[[nodiscard]] result<integer_division> divide_integer(decimal const& a, decimal const& b);

/// The greatest common divisor of two integers, not negative; gcd(0, 0) = 0.
///
/// Errors: `invalid_argument` for values that are not integers, `overflow`.
[[nodiscard]] result<decimal> greatest_common_divisor(decimal const& a, decimal const& b);

/// base^exponent, exactly; 0^0 = 1.
///
/// Errors: `overflow`, decided before it is computed.
[[nodiscard]] result<decimal> power(decimal const& base, std::uint32_t exponent);

/// The greatest integer whose square is not above the value.
///
/// Errors: `negative_root`.
[[nodiscard]] result<decimal> integer_square_root(decimal const& value);

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/number/integer-inl.hpp>
#endif
