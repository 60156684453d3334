#pragma once

#include <attain/number/big-inl.hpp>
#include <attain/number/integer.hpp>
#include <attain/number/root.hpp>
#include <attain/number/round.hpp>

#include <numeric>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

/// What forbids a root, if anything.
[[nodiscard]] inline std::optional<failure> refuse_root(rational const& value, std::uint32_t degree) {
    if (degree == 0) {
        return failure{reason::invalid_argument, -1, "number: a root of degree 0 found, expected 1 or more"};
    }
    if (value.sign() < 0 && degree % 2 == 0) {
        return failure{reason::negative_root, -1,
                       "number: " + value.to_string() + " found under a root of even degree, expected zero or more"};
    }
    return std::nullopt;
}

/// power() of the coefficient's size, or an overflow.
[[nodiscard]] inline big_int bounded_power(big_int const& base, std::uint32_t exponent) {
    if (auto const bits = bit_length(base); bits > 1 && (bits - 1) * std::int64_t{exponent} > 340'000) {
        refuse_digits((bits - 1) * std::int64_t{exponent} * 3 / 10);
    }
    return pow(base, exponent);
}

/// The sign of the order of above/below and (left/right)^degree; all positive.
[[nodiscard]] inline int compare_with_power(big_int const& above, big_int const& below, big_int const& left,
                                            big_int const& right, std::uint32_t degree) {
    return big_int(above * bounded_power(right, degree)).compare(big_int(below * bounded_power(left, degree)));
}

}  // namespace detail

ATTAIN_INLINE result<rational> power(rational const& value, std::int32_t exponent) {
    auto const size = exponent < 0 ? 0U - static_cast<std::uint32_t>(exponent) : static_cast<std::uint32_t>(exponent);
    auto const above = power(value.numerator(), size);
    if (!above) return above.error();
    auto const below = power(value.denominator(), size);
    if (!below) return below.error();
    return exponent < 0 ? rational::ratio(*below, *above) : rational::ratio(*above, *below);
}

ATTAIN_INLINE result<decimal> root(rational const& value, std::uint32_t degree, std::int32_t places,
                                   rounding mode) try {
    if (auto refused = detail::refuse_root(value, degree)) return *refused;
    detail::require_scale(places);
    if (value.is_zero()) return detail::decimal_words::make(0, places);
    // r = floor(root(value) x 10^places), from integers alone.
    auto above = abs(detail::decimal_access::integer(value.numerator()));
    auto below = detail::decimal_access::integer(value.denominator());
    auto const shift = static_cast<std::int64_t>(places) * degree;
    if (shift > decimal::max_digits || shift < -decimal::max_digits) detail::refuse_digits(shift < 0 ? -shift : shift);
    (shift > 0 ? above : below) *= detail::power_of_ten(shift < 0 ? -shift : shift);
    auto whole = detail::floor_root(above / below, degree);
    if (auto const rest = detail::compare_with_power(above, below, whole, 1, degree); rest != 0) {
        auto const half = detail::compare_with_power(above, below, 2 * whole + 1, 2, degree);
        auto const last = static_cast<unsigned>(whole % 10U);
        if (detail::rounds_away(mode, value.sign() < 0, half, last)) ++whole;
    }
    if (value.sign() < 0) whole = -whole;
    return detail::decimal_access::from_integer(std::move(whole), places);
} catch (error const& refused) {
    return refused.details();
}

ATTAIN_INLINE result<std::optional<rational>> exact_root(rational const& value, std::uint32_t degree) try {
    if (auto refused = detail::refuse_root(value, degree)) return *refused;
    auto const of = [&](decimal const& part) -> std::optional<decimal> {
        auto const whole = abs(detail::decimal_access::integer(part));
        auto const found = detail::floor_root(whole, degree);
        if (pow(found, degree) != whole) return std::nullopt;
        return detail::decimal_access::from_integer(found, 0);
    };
    auto const above = of(value.numerator());
    auto const below = of(value.denominator());
    if (!above || !below) return std::optional<rational>();
    auto const size = *above / *below;
    return std::optional<rational>(value.sign() < 0 ? -size : size);
} catch (error const& refused) {
    return refused.details();
}

ATTAIN_INLINE result<std::strong_ordering> compare_root(rational const& value, std::uint32_t degree,
                                                        rational const& other) {
    return compare_roots(value, degree, other, 1);
}

ATTAIN_INLINE result<std::strong_ordering> compare_roots(rational const& a, std::uint32_t degree_a, rational const& b,
                                                         std::uint32_t degree_b) try {
    if (auto refused = detail::refuse_root(a, degree_a)) return *refused;
    if (auto refused = detail::refuse_root(b, degree_b)) return *refused;
    if (a.sign() != b.sign()) return a.sign() <=> b.sign();
    if (a.is_zero()) return std::strong_ordering::equal;
    // Both sides to the least common multiple of the degrees, which keeps the order of positive numbers.
    auto const common = std::gcd(degree_a, degree_b);
    auto const parts = [](rational const& value) {
        return std::pair(detail::decimal_access::integer(abs(value.numerator())),
                         detail::decimal_access::integer(value.denominator()));
    };
    auto const [above_a, below_a] = parts(a);
    auto const [above_b, below_b] = parts(b);
    auto const left =
        detail::bounded_power(above_a, degree_b / common) * detail::bounded_power(below_b, degree_a / common);
    auto const right =
        detail::bounded_power(above_b, degree_a / common) * detail::bounded_power(below_a, degree_b / common);
    return left.compare(right) * a.sign() <=> 0;
} catch (error const& refused) {
    return refused.details();
}

ATTAIN_END_NAMESPACE
