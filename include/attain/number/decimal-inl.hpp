#pragma once

#include <attain/number/big-inl.hpp>
#include <attain/number/decimal.hpp>

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE void decimal::retain(std::int64_t address) noexcept {
    detail::decimal_access::storage(address)->uses.fetch_add(1, std::memory_order_relaxed);
}

ATTAIN_INLINE void decimal::release(std::int64_t address) noexcept {
    auto* const held = detail::decimal_access::storage(address);
    // The only owner is alone with it: nobody else can take a share meanwhile.
    if (held->uses.load(std::memory_order_acquire) == 1 || held->uses.fetch_sub(1, std::memory_order_acq_rel) == 1)
        delete held;
}

ATTAIN_INLINE int decimal::big_sign() const noexcept {
    if (is_big()) return detail::decimal_access::storage(*this)->value.sign();
    return extra() < 0 ? -1 : 1;
}

ATTAIN_INLINE std::int32_t decimal::big_digits() const {
    return static_cast<std::int32_t>(detail::count_digits(detail::decimal_access::integer(*this)));
}

ATTAIN_INLINE void decimal::refuse_scale(std::int64_t scale) { detail::refuse_scale(scale); }

ATTAIN_INLINE result<decimal> decimal::from_parts(std::int64_t coefficient, std::int32_t scale) {
    if (scale > max_scale || scale < -max_scale) {
        return failure{reason::overflow, -1,
                       "number: scale " + std::to_string(scale) + " found, at most " + std::to_string(max_scale) +
                           " places on either side expected"};
    }
    return decimal(coefficient, scale, 0);
}

namespace detail {

/// The coefficient at a scale that is not smaller than its own.
[[nodiscard]] inline big_int aligned_integer(decimal const& a, std::int32_t scale) {
    auto const shift = static_cast<std::int64_t>(scale) - a.scale();
    if (a.is_zero() || shift == 0) return decimal_access::integer(a);
    require_digits(a.digits() + shift);
    return decimal_access::integer(a) * power_of_ten(shift);
}

}  // namespace detail

ATTAIN_INLINE decimal::words decimal::add_slow(words left, words right, bool subtract) {
    detail::decimal_access::view const first(left);
    detail::decimal_access::view const second(right);
    auto const& a = *first;
    auto const& b = *second;
    auto const scale = std::max(a.scale(), b.scale());
#if ATTAIN_HAS_INT128
    detail::int128 x = 0;
    detail::int128 y = 0;
    detail::int128 sum = 0;
    if (!a.is_big() && !b.is_big() && !detail::scale_overflows(detail::decimal_access::wide(a), scale - a.scale(), x) &&
        !detail::scale_overflows(detail::decimal_access::wide(b), scale - b.scale(), y) &&
        !(subtract ? __builtin_sub_overflow(x, y, &sum) : __builtin_add_overflow(x, y, &sum))) {
        return detail::decimal_access::give(detail::decimal_access::from_wide(sum, scale));
    }
#endif
    auto whole = detail::aligned_integer(a, scale);
    if (subtract) {
        whole -= detail::aligned_integer(b, scale);
    } else {
        whole += detail::aligned_integer(b, scale);
    }
    return detail::decimal_access::give(detail::decimal_access::from_integer(std::move(whole), scale));
}

ATTAIN_INLINE decimal::words decimal::multiply_slow(words left, words right) {
    detail::decimal_access::view const first(left);
    detail::decimal_access::view const second(right);
    auto const& a = *first;
    auto const& b = *second;
    auto const scale = a.scale() + b.scale();
    detail::require_scale(scale);
#if ATTAIN_HAS_INT128
    detail::int128 product = 0;
    if (!a.is_big() && !b.is_big() &&
        !__builtin_mul_overflow(detail::decimal_access::wide(a), detail::decimal_access::wide(b), &product)) {
        return detail::decimal_access::give(detail::decimal_access::from_wide(product, scale));
    }
#endif
    return detail::decimal_access::give(detail::decimal_access::from_integer(
        detail::decimal_access::integer(a) * detail::decimal_access::integer(b), scale));
}

ATTAIN_INLINE decimal::words decimal::negate_slow(words from) {
    detail::decimal_access::view const whole(from);
    auto const& a = *whole;
    return detail::decimal_access::give(
        detail::decimal_access::from_integer(-detail::decimal_access::integer(a), a.scale()));
}

ATTAIN_INLINE int decimal::compare_slow(words left, words right) {
    detail::decimal_access::view const first(left);
    detail::decimal_access::view const second(right);
    auto const& a = *first;
    auto const& b = *second;
    auto const sign = a.sign();
    if (sign != b.sign()) return sign < b.sign() ? -1 : 1;
    if (sign == 0) return 0;
    auto const scale = std::max(a.scale(), b.scale());
#if ATTAIN_HAS_INT128
    detail::int128 x = 0;
    detail::int128 y = 0;
    if (!a.is_big() && !b.is_big() && !detail::scale_overflows(detail::decimal_access::wide(a), scale - a.scale(), x) &&
        !detail::scale_overflows(detail::decimal_access::wide(b), scale - b.scale(), y)) {
        return (x > y) - (x < y);
    }
#endif
    // The place of the first digit decides nearly always, without any power of ten.
    auto const first_a = static_cast<std::int64_t>(a.digits()) - a.scale();
    auto const first_b = static_cast<std::int64_t>(b.digits()) - b.scale();
    if (first_a != first_b) return (first_a < first_b ? -1 : 1) * sign;
    auto const scaled_a = detail::decimal_access::integer(a) * detail::power_of_ten(scale - a.scale());
    auto const scaled_b = detail::decimal_access::integer(b) * detail::power_of_ten(scale - b.scale());
    return scaled_a.compare(scaled_b);
}

ATTAIN_INLINE decimal decimal::normalized() const {
    if (is_zero()) return {};
    if (is_small()) {
        auto low = low_;
        auto places = scale();
        while (low % 10 == 0 && places > -max_scale) {
            low /= 10;
            --places;
        }
        return decimal(low, places, 0);
    }
    auto whole = detail::decimal_access::integer(*this);
    auto places = scale();
    // By falling powers of ten, so that many zeros cost few divisions.
    for (std::int32_t step = 65'536; step > 0; step /= 2) {
        if (places - step < -max_scale || step >= digits()) continue;
        auto const power = detail::power_of_ten(step);
        detail::big_int quotient;
        detail::big_int remainder;
        divide_qr(whole, power, quotient, remainder);
        if (!remainder.is_zero()) continue;
        whole = std::move(quotient);
        places -= step;
    }
    return detail::decimal_access::from_integer(std::move(whole), places);
}

ATTAIN_INLINE bool decimal::is_integer() const { return scale() <= 0 || normalized().scale() <= 0; }

ATTAIN_INLINE std::optional<std::int64_t> decimal::to_int64() const {
    if (scale() == 0) return is_small() ? std::optional(low_) : std::nullopt;
    auto const plain = normalized();
    if (plain.scale() > 0 || !plain.is_small()) return std::nullopt;
    std::int64_t value = 0;
    auto const zeros = static_cast<std::uint32_t>(-plain.scale());
    if (zeros > detail::max_power64 || detail::multiply_overflows(plain.low_, detail::power64(zeros), value)) {
        return std::nullopt;
    }
    return value;
}

ATTAIN_END_NAMESPACE
