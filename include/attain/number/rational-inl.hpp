#pragma once

#include <attain/number/big-inl.hpp>
#include <attain/number/rational.hpp>
#include <attain/number/round.hpp>

#include <algorithm>

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
    using words = detail::decimal_words;
    if (words::are_small(numerator, denominator)) [[likely]] {
        auto above = words::low(numerator);
        auto below = words::low(denominator);
        auto const least = std::numeric_limits<std::int64_t>::min();
        if (above != least && below != least) [[likely]] {
            auto const common =
                static_cast<std::int64_t>(detail::gcd(detail::magnitude(above), detail::magnitude(below)));
            if (common != 1) {
                above /= common;
                below /= common;
            }
            if (below < 0) {
                above = -above;
                below = -below;
            }
            return rational(words::make(above, 0), words::make(below, 0));
        }
    }
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
    auto const shift = static_cast<std::uint32_t>(value.scale());
    if (shift <= detail::max_power64) {
        return reduced(value.coefficient(), detail::decimal_words::make(detail::power64(shift), 0));
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

ATTAIN_INLINE result<rational> rational::parse(std::string_view text) {
    auto const slash = text.find('/');
    auto above = decimal::parse(text.substr(0, slash));
    if (!above) return std::move(above).error();
    if (slash == std::string_view::npos) return ratio(*above, decimal(1));
    auto const moved = [&](failure what) {
        if (what.position >= 0) what.position += static_cast<std::ptrdiff_t>(slash + 1);
        return what;
    };
    auto below = decimal::parse(text.substr(slash + 1));
    if (!below) return moved(std::move(below).error());
    auto quotient = ratio(*above, *below);
    if (!quotient) return moved(std::move(quotient).error());
    return quotient;
}

ATTAIN_INLINE rational rational::sum(rational const& a, rational const& b, bool subtract) {
#if ATTAIN_HAS_INT128
    using words = detail::decimal_words;
    if (words::are_small(a.numerator_, a.denominator_) && words::are_small(b.numerator_, b.denominator_)) {
        // Knuth, The Art of Computer Programming 2, 4.5.1: only word-sized common divisors are needed.
        auto const below_a = words::low(a.denominator_);
        auto const below_b = words::low(b.denominator_);
        auto const common = static_cast<std::int64_t>(
            detail::gcd(static_cast<std::uint64_t>(below_a), static_cast<std::uint64_t>(below_b)));
        auto const part_a = below_a / common;
        auto const part_b = below_b / common;
        auto const left = static_cast<detail::int128>(words::low(a.numerator_)) * part_b;
        auto const right = static_cast<detail::int128>(words::low(b.numerator_)) * part_a;
        detail::int128 above = 0;
        if (!(subtract ? __builtin_sub_overflow(left, right, &above) : __builtin_add_overflow(left, right, &above))) {
            if (above == 0) return {};
            std::int64_t again = 1;
            if (common != 1) {
                auto const rest = static_cast<std::int64_t>(above % common);
                again =
                    static_cast<std::int64_t>(detail::gcd(detail::magnitude(rest), static_cast<std::uint64_t>(common)));
            }
            if (again != 1) above /= again;
            return rational(
                detail::decimal_access::from_wide(above, 0),
                detail::decimal_access::from_wide(static_cast<detail::int128>(part_a) * (below_b / again), 0));
        }
    }
#endif
    auto const right = b.numerator_ * a.denominator_;
    auto const left = a.numerator_ * b.denominator_;
    return reduced(subtract ? left - right : left + right, a.denominator_ * b.denominator_);
}

ATTAIN_INLINE rational rational::product_of(decimal const& a, decimal const& a_below, decimal const& b,
                                            decimal const& b_below) {
#if ATTAIN_HAS_INT128
    using words = detail::decimal_words;
    if (words::are_small(a, a_below) && words::are_small(b, b_below)) {
        // Both factors are in lowest terms: what can cancel, cancels across.
        auto x = words::low(a);
        auto y = words::low(b);
        auto below_x = words::low(a_below);
        auto below_y = words::low(b_below);
        if (x == 0 || y == 0) return {};
        auto const least = std::numeric_limits<std::int64_t>::min();
        if (x != least && y != least && below_x != least && below_y != least) {
            auto const cross = static_cast<std::int64_t>(detail::gcd(detail::magnitude(x), detail::magnitude(below_y)));
            auto const other = static_cast<std::int64_t>(detail::gcd(detail::magnitude(y), detail::magnitude(below_x)));
            if (cross != 1) {
                x /= cross;
                below_y /= cross;
            }
            if (other != 1) {
                y /= other;
                below_x /= other;
            }
            auto above = static_cast<detail::int128>(x) * y;
            auto below = static_cast<detail::int128>(below_x) * below_y;
            if (below < 0) {
                above = -above;
                below = -below;
            }
            return rational(detail::decimal_access::from_wide(above, 0), detail::decimal_access::from_wide(below, 0));
        }
    }
#endif
    return reduced(a * b, a_below * b_below);
}

ATTAIN_INLINE rational rational::product(rational const& a, rational const& b) {
    return product_of(a.numerator_, a.denominator_, b.numerator_, b.denominator_);
}

ATTAIN_INLINE rational rational::quotient(rational const& a, rational const& b) {
    if (b.is_zero()) detail::refuse_zero_divisor();
    return product_of(a.numerator_, a.denominator_, b.denominator_, b.numerator_);
}

ATTAIN_INLINE int rational::compare(rational const& a, rational const& b) {
#if ATTAIN_HAS_INT128
    using words = detail::decimal_words;
    if (words::are_small(a.numerator_, a.denominator_) && words::are_small(b.numerator_, b.denominator_)) {
        auto const left = static_cast<detail::int128>(words::low(a.numerator_)) * words::low(b.denominator_);
        auto const right = static_cast<detail::int128>(words::low(b.numerator_)) * words::low(a.denominator_);
        return (left > right) - (left < right);
    }
#endif
    auto const order = a.numerator_ * b.denominator_ <=> b.numerator_ * a.denominator_;
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

ATTAIN_INLINE std::optional<decimal> rational::to_decimal() const {
    if (is_integer()) return numerator_;
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

ATTAIN_INLINE rational operator/(decimal const& a, decimal const& b) {
    // The powers of ten cancel first: 621.5 / 592.0 needs only 6215 / 5920.
    auto const lead = a.scale() - b.scale();
    if (lead == 0) return rational::reduced(a.coefficient(), b.coefficient());
    auto const shift = static_cast<std::uint32_t>(lead < 0 ? -lead : lead);
    using words = detail::decimal_words;
    if (shift <= detail::max_power64 && words::are_small(a, b)) {
        std::int64_t scaled = 0;
        if (!detail::multiply_overflows(words::low(lead < 0 ? a : b), detail::power64(shift), scaled)) {
            return lead < 0 ? rational::reduced(words::make(scaled, 0), b.coefficient())
                            : rational::reduced(a.coefficient(), words::make(scaled, 0));
        }
    }
    return rational(a) / rational(b);
}

ATTAIN_INLINE decimal round(rational const& value, std::int32_t places, rounding mode) {
    std::int64_t rounded = 0;
    if (places <= decimal::max_scale && places >= -decimal::max_scale &&
        detail::rounded_words(value.numerator(), value.denominator(), places, mode, rounded)) {
        return detail::decimal_words::make(rounded, places);
    }
    return detail::decimal_words::own(detail::rounded_coefficients(detail::decimal_words::borrowed(value.numerator()),
                                                                   detail::decimal_words::borrowed(value.denominator()),
                                                                   places, places, mode));
}

ATTAIN_INLINE std::int32_t first_place(rational const& value) {
    if (value.is_zero()) return 0;
    auto const place = value.numerator().digits() - value.denominator().digits();
    // above / below >= 10^place, without a quotient.
    auto const above = abs(value.numerator());
    return above < value.denominator().scaled_by_power_of_ten(place) ? place - 1 : place;
}

ATTAIN_INLINE decimal round_significant(rational const& value, std::int32_t digits, rounding mode) {
    auto const kept = std::max(digits, 1);
    if (auto const finite = value.to_decimal()) {
        if (auto const plain = finite->normalized(); plain.digits() <= kept) return plain.scale() < 0 ? *finite : plain;
    }
    auto const places = static_cast<std::int64_t>(kept) - 1 - first_place(value);
    detail::require_scale(places);
    auto rounded = round(value, static_cast<std::int32_t>(places), mode);
    // 99.96 to three digits is 100.0, which has one too many.
    if (rounded.digits() > kept) rounded = round(rounded, rounded.scale() - 1, rounding::down);
    return rounded;
}

ATTAIN_INLINE decimal floor(rational const& value) { return round(value, 0, rounding::floor); }

ATTAIN_INLINE decimal ceiling(rational const& value) { return round(value, 0, rounding::ceiling); }

ATTAIN_END_NAMESPACE
