#pragma once

#include <attain/number/big-inl.hpp>
#include <attain/number/rational.hpp>
#include <attain/number/round-inl.hpp>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

/// Greatest common divisor of two integer decimals, as a decimal; positive unless both are zero.
[[nodiscard]] inline decimal common_divisor(decimal const& a, decimal const& b) {
    if (decimal_access::is_small(a) && decimal_access::is_small(b)) {
        return decimal(gcd(magnitude(decimal_access::low(a)), magnitude(decimal_access::low(b))));
    }
    return decimal_access::from_integer(
        boost::multiprecision::gcd(decimal_access::integer(a), decimal_access::integer(b)), 0);
}

/// a / divisor, which leaves no rest.
[[nodiscard]] inline decimal exact_quotient(decimal const& a, decimal const& divisor) {
    if (decimal_access::is_small(a) && decimal_access::is_small(divisor)) {
        auto const low = decimal_access::low(a);
        auto const by = decimal_access::low(divisor);
        if (by > 0) return decimal_access::small(low / by, 0);
    }
    return decimal_access::from_integer(decimal_access::integer(a) / decimal_access::integer(divisor), 0);
}

}  // namespace detail

ATTAIN_INLINE rational rational::reduced(decimal const& numerator, decimal const& denominator) {
    if (denominator.is_zero()) detail::refuse_zero_divisor();
    if (numerator.is_zero()) return {};
    auto const common = detail::common_divisor(numerator, denominator);
    auto above = common == decimal(1) ? numerator : detail::exact_quotient(numerator, common);
    auto below = common == decimal(1) ? denominator : detail::exact_quotient(denominator, common);
    if (below.sign() < 0) return rational(-above, -below);
    return rational(std::move(above), std::move(below));
}

ATTAIN_INLINE rational rational::from_decimal(decimal const& value) {
    if (value.is_zero()) return {};
    if (value.scale() < 0) {
        return rational(round(value, 0, rounding::down), decimal(1));
    }
    auto const power = round(decimal(1).scaled_by_power_of_ten(value.scale()), 0, rounding::down);
    return reduced(value.coefficient(), power);
}

ATTAIN_INLINE result<rational> rational::ratio(decimal const& a, decimal const& b) {
    try {
        return a / b;
    } catch (error const& refused) {
        return refused.details();
    }
}

ATTAIN_INLINE rational rational::sum(rational const& a, rational const& b, bool subtract) {
    auto const right = b.numerator_ * a.denominator_;
    auto const left = a.numerator_ * b.denominator_;
    return reduced(subtract ? left - right : left + right, a.denominator_ * b.denominator_);
}

ATTAIN_INLINE rational rational::product(rational const& a, rational const& b) {
    return reduced(a.numerator_ * b.numerator_, a.denominator_ * b.denominator_);
}

ATTAIN_INLINE rational rational::quotient(rational const& a, rational const& b) {
    return reduced(a.numerator_ * b.denominator_, a.denominator_ * b.numerator_);
}

ATTAIN_INLINE int rational::compare(rational const& a, rational const& b) {
    auto const order = a.numerator_ * b.denominator_ <=> b.numerator_ * a.denominator_;
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

ATTAIN_INLINE std::optional<decimal> rational::to_decimal() const {
    // Finite exactly when the denominator is 2^i 5^j; the places needed are max(i, j).
    auto rest = detail::decimal_access::integer(denominator_);
    auto const twos = static_cast<std::int64_t>(boost::multiprecision::lsb(rest));
    rest >>= static_cast<unsigned>(twos);
    std::int64_t fives = 0;
    while (rest % 5U == 0) {
        rest /= 5U;
        ++fives;
    }
    if (rest != 1) return std::nullopt;
    auto const places = std::max(twos, fives);
    if (places > decimal::max_scale) return std::nullopt;
    return round(*this, static_cast<std::int32_t>(places), rounding::down);
}

ATTAIN_INLINE std::string rational::to_string() const {
    auto text = numerator_.to_string();
    if (!is_integer()) text += '/' + denominator_.to_string();
    return text;
}

ATTAIN_INLINE rational operator/(decimal const& a, decimal const& b) { return rational(a) / rational(b); }

ATTAIN_INLINE decimal round(rational const& value, std::int32_t places, rounding mode) {
    return detail::rounded_coefficients(value.numerator(), value.denominator(), places, places, mode);
}

ATTAIN_INLINE decimal floor(rational const& value) { return round(value, 0, rounding::floor); }

ATTAIN_INLINE decimal ceiling(rational const& value) { return round(value, 0, rounding::ceiling); }

ATTAIN_END_NAMESPACE
