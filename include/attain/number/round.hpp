#pragma once

#include <attain/number/decimal.hpp>
#include <attain/number/rounding.hpp>

ATTAIN_BEGIN_NAMESPACE

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
[[nodiscard]] decimal rounded_quotient(decimal const& a, decimal const& b, std::int32_t places, rounding mode);

/// 100 a / b with exactly `places` places: the rate as it is published in percent.
///
/// Units: percent. Errors: throws `error` (`division_by_zero`, `overflow`).
[[nodiscard]] decimal rounded_percent(decimal const& a, decimal const& b, std::int32_t places, rounding mode);

/// The nearest multiple of a positive step (0.5 and 0.2 are the half and fifth intervals of GB/T 8170), by the mode.
/// The scale is the step's.
///
/// Errors: `division_by_zero` for a step of zero, `invalid_argument` for a negative one, `overflow`.
[[nodiscard]] result<decimal> round_to_step(decimal const& value, decimal const& step, rounding mode);

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/number/round-inl.hpp>
#endif
