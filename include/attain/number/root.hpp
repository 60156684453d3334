#pragma once

#include <attain/number/rational.hpp>

#include <compare>
#include <optional>

ATTAIN_BEGIN_NAMESPACE

/// value^exponent, exactly; a negative exponent inverts. 0^0 = 1.
///
/// Errors: `overflow`, `division_by_zero` for zero with a negative exponent.
[[nodiscard]] result<rational> power(rational const& value, std::int32_t exponent);

/// The real root of that degree with exactly `places` places, rounded once from the exact (mostly irrational) root.
///
/// Errors: `negative_root` for an even degree of a negative value, `invalid_argument` for degree 0, `overflow`.
/// Example: `root(2, 2, 5, rounding::half_even)` is 1.41421
[[nodiscard]] result<decimal> root(rational const& value, std::uint32_t degree, std::int32_t places, rounding mode);

/// The root, if it is rational.
///
/// Errors: as `root`.
[[nodiscard]] result<std::optional<rational>> exact_root(rational const& value, std::uint32_t degree);

/// The order of the root of `value` of that degree and `other`, decided in integers.
///
/// Errors: as `root`.
/// Example: whether the mean yearly growth reaches 7%: `compare_root(now / then, years, rational(107) / 100)`
[[nodiscard]] result<std::strong_ordering> compare_root(rational const& value, std::uint32_t degree,
                                                        rational const& other);

/// The order of two roots, of `a` of `degree_a` and of `b` of `degree_b`, decided in integers.
///
/// Errors: as `root`.
[[nodiscard]] result<std::strong_ordering> compare_roots(rational const& a, std::uint32_t degree_a, rational const& b,
                                                         std::uint32_t degree_b);

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/number/root-inl.hpp>
#endif
