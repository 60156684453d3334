#pragma once

#include <attain/number/big-inl.hpp>
#include <attain/number/integer.hpp>
#include <attain/number/round.hpp>

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

/// The value at a scale of 0, for an integer.
[[nodiscard]] inline big_int whole_integer(decimal const& value) {
    return decimal_access::integer(round(value, 0, rounding::down));
}

[[nodiscard]] inline failure not_an_integer(decimal const& value) {
    return failure{reason::invalid_argument, -1,
                   "number: " + value.to_string() + " found, expected an integer; round it first"};
}

}  // namespace detail

ATTAIN_INLINE result<integer_division> divide_integer(decimal const& a, decimal const& b) try {
    if (b.is_zero()) {
        return failure{reason::division_by_zero, -1, "number: a divisor of zero found, expected another"};
    }
    auto const scale = std::max(a.scale(), b.scale());
    if (auto const lead = static_cast<std::int64_t>(a.digits()) - a.scale() - b.digits() + b.scale(); lead < 0) {
        return integer_division{decimal(), round(a, scale, rounding::down)};
    } else if (lead > decimal::max_digits) {
        detail::refuse_digits(lead);
    }
    auto const left = detail::decimal_access::integer(a) * detail::power_of_ten(scale - a.scale());
    auto const right = detail::decimal_access::integer(b) * detail::power_of_ten(scale - b.scale());
    detail::big_int quotient;
    detail::big_int remainder;
    divide_qr(left, right, quotient, remainder);
    return integer_division{detail::decimal_access::from_integer(std::move(quotient), 0),
                            detail::decimal_access::from_integer(std::move(remainder), scale)};
} catch (error const& refused) {
    return refused.details();
}

ATTAIN_INLINE result<decimal> greatest_common_divisor(decimal const& a, decimal const& b) try {
    if (!a.is_integer()) return detail::not_an_integer(a);
    if (!b.is_integer()) return detail::not_an_integer(b);
    return detail::decimal_access::from_integer(gcd(detail::whole_integer(a), detail::whole_integer(b)), 0);
} catch (error const& refused) {
    return refused.details();
}

ATTAIN_INLINE result<decimal> power(decimal const& base, std::uint32_t exponent) try {
    auto const scale = static_cast<std::int64_t>(base.scale()) * exponent;
    detail::require_scale(scale);
    if (base.is_zero() && exponent > 0) return detail::decimal_words::make(0, static_cast<std::int32_t>(scale));
    detail::require_digits(static_cast<std::int64_t>(base.digits() - 1) * exponent + 1);
    auto const whole = detail::decimal_access::integer(base);
    if (whole == 1 || (whole == -1 && exponent % 2 == 0)) {
        return detail::decimal_words::make(1, static_cast<std::int32_t>(scale));
    }
    if (whole == -1) return detail::decimal_words::make(-1, static_cast<std::int32_t>(scale));
    // A coefficient of one digit: at least 2^exponent.
    if (exponent > 340'000) detail::refuse_digits(exponent / 4);
    return detail::decimal_access::from_integer(pow(whole, exponent), scale);
} catch (error const& refused) {
    return refused.details();
}

ATTAIN_INLINE result<decimal> integer_square_root(decimal const& value) try {
    if (value.sign() < 0) {
        return failure{reason::negative_root, -1,
                       "number: " + value.to_string() + " found under a square root, expected zero or more"};
    }
    return detail::decimal_access::from_integer(detail::floor_root(detail::whole_integer(value), 2), 0);
} catch (error const& refused) {
    return refused.details();
}

ATTAIN_END_NAMESPACE
