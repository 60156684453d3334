#pragma once

#include <attain/measure/relation.hpp>
#include <attain/measure/relation_words-inl.hpp>

#include <utility>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

enum class relation_shape : std::uint8_t { quotient, difference, sum };
enum class divisor_sign : std::uint8_t { positive, negative, any };

/// The equation in one of three shapes, so that each shape is solved once:
/// quotient: scale x result + offset = numerator / divisor; difference: result = minuend - subtrahend.
struct equation_form {
    relation_shape shape;
    bool swapped = false;  ///< `second` is the numerator or the minuend
    divisor_sign sign = divisor_sign::any;
    int scale = 1;  ///< 1 or -1; an index also divides by 100
    int offset = 0;
    bool percent = false;
};

[[nodiscard]] constexpr equation_form form_of(relation what) noexcept {
    constexpr auto quotient = relation_shape::quotient;
    constexpr auto difference = relation_shape::difference;
    switch (what) {
    case relation::completion: return {quotient, false, divisor_sign::positive};
    case relation::completion_inverse: return {quotient, true, divisor_sign::positive};
    case relation::completion_mirrored: return {quotient, false, divisor_sign::positive, -1, 2};
    case relation::completion_distance: return {quotient, false, divisor_sign::negative, -1, 2};
    case relation::growth: return {quotient, false, divisor_sign::positive, 1, 1};
    case relation::growth_absolute: return {quotient, false, divisor_sign::negative, -1, 1};
    case relation::index: return {quotient, false, divisor_sign::positive, 1, 0, true};
    case relation::share: return {quotient, false, divisor_sign::positive};
    case relation::ratio: return {quotient, false, divisor_sign::any};
    case relation::gap:
    case relation::rank_change: return {difference, true};
    case relation::total: return {relation_shape::sum};
    case relation::excess:
    case relation::change:
    case relation::difference:
    case relation::growth_difference: break;
    }
    return {difference};
}

/// numerator / divisor from the result, and back.
[[nodiscard]] inline rational factor_of(equation_form const& form, rational const& result) {
    auto const scaled = form.percent ? result / rational(100) : result;
    return (form.scale < 0 ? -scaled : scaled) + rational(form.offset);
}

[[nodiscard]] inline rational result_of(equation_form const& form, rational const& factor) {
    auto const shifted = factor - rational(form.offset);
    auto const signed_result = form.scale < 0 ? -shifted : shifted;
    return form.percent ? signed_result * rational(100) : signed_result;
}

[[nodiscard]] inline interval factor_of(equation_form const& form, interval const& result) {
    auto const scaled = form.percent ? result * interval::point(rational(1) / rational(100)) : result;
    return (form.scale < 0 ? -scaled : scaled) + interval::point(form.offset);
}

[[nodiscard]] inline interval result_of(equation_form const& form, interval const& factor) {
    auto const shifted = factor - interval::point(form.offset);
    auto const signed_result = form.scale < 0 ? -shifted : shifted;
    return form.percent ? signed_result * interval::point(100) : signed_result;
}

[[nodiscard]] inline bool allows(divisor_sign sign, rational const& divisor) {
    if (divisor.is_zero()) return false;
    return sign == divisor_sign::any || (divisor.sign() > 0) == (sign == divisor_sign::positive);
}

[[nodiscard]] inline interval domain_of(divisor_sign sign) {
    if (sign == divisor_sign::positive) return interval::greater_than(0);
    if (sign == divisor_sign::negative) return interval::less_than(0);
    return interval::everything();
}

/// Why a quotient has no value at this divisor, in the words of the relation.
[[nodiscard]] inline undefined_reason refusal(relation what, rational const& divisor) {
    bool const zero = divisor.is_zero();
    switch (what) {
    case relation::completion:
    case relation::completion_mirrored: return zero ? undefined_reason::zero_target : undefined_reason::negative_target;
    case relation::completion_distance: return zero ? undefined_reason::zero_target : undefined_reason::not_applicable;
    case relation::growth_absolute: return zero ? undefined_reason::zero_base : undefined_reason::not_applicable;
    default: return zero ? undefined_reason::zero_base : undefined_reason::negative_base;
    }
}

/// The pieces of numerator / factor that lie in the divisor's domain, as the least interval that holds them.
[[nodiscard]] inline std::optional<interval> implied_divisor(interval const& numerator, interval const& factor,
                                                             interval const& domain) {
    // 0 = 0 x divisor leaves every divisor possible.
    if (numerator.contains(rational()) && factor.contains(rational())) return domain;
    std::optional<interval> found;
    for (auto const& piece : divide(numerator, factor).pieces) {
        auto const inside = intersection(piece, domain);
        if (inside) found = found ? hull(*found, *inside) : *inside;
    }
    return found;
}

[[nodiscard]] inline std::optional<interval> imply_quotient(equation_form const& form, role unknown,
                                                            interval const& one, interval const& other) {
    auto const domain = domain_of(form.sign);
    if (unknown == role::result) {
        auto const divisor = intersection(form.swapped ? one : other, domain);
        if (!divisor) return std::nullopt;
        std::optional<interval> found;
        for (auto const& piece : divide(form.swapped ? other : one, *divisor).pieces)
            found = found ? hull(*found, piece) : piece;
        if (!found) return std::nullopt;
        return result_of(form, *found);
    }
    auto const factor = factor_of(form, one);
    bool const numerator_unknown = (unknown == role::first) != form.swapped;
    if (!numerator_unknown) return implied_divisor(other, factor, domain);
    auto const divisor = intersection(other, domain);
    if (!divisor) return std::nullopt;
    return factor * *divisor;
}

}  // namespace detail

ATTAIN_INLINE outcome<rational> compute(relation what, rational const& first, rational const& second) {
    auto const form = detail::form_of(what);
    auto const& above = form.swapped ? second : first;
    auto const& below = form.swapped ? first : second;
    if (form.shape == detail::relation_shape::sum) return first + second;
    if (form.shape == detail::relation_shape::difference) return above - below;
    if (!detail::allows(form.sign, below)) return detail::refusal(what, below);
    return detail::result_of(form, above / below);
}

ATTAIN_INLINE outcome<rational> solve(relation what, role unknown, rational const& one, rational const& other) {
    if (unknown == role::result) return compute(what, one, other);
    auto const form = detail::form_of(what);
    if (form.shape == detail::relation_shape::sum) return one - other;
    bool const upper_unknown = (unknown == role::first) != form.swapped;
    if (form.shape == detail::relation_shape::difference) return upper_unknown ? one + other : other - one;
    auto const factor = detail::factor_of(form, one);
    if (upper_unknown) {
        if (!detail::allows(form.sign, other)) return detail::refusal(what, other);
        return factor * other;
    }
    if (factor.is_zero()) return undefined_reason::not_applicable;
    auto const divisor = other / factor;
    if (!detail::allows(form.sign, divisor)) return undefined_reason::not_applicable;
    return divisor;
}

ATTAIN_INLINE std::optional<interval> imply(relation what, role unknown, interval const& one, interval const& other) {
    auto const form = detail::form_of(what);
    if (form.shape == detail::relation_shape::quotient) return detail::imply_quotient(form, unknown, one, other);
    if (form.shape == detail::relation_shape::sum) return unknown == role::result ? one + other : one - other;
    if (unknown == role::result) return form.swapped ? other - one : one - other;
    bool const minuend_unknown = (unknown == role::first) != form.swapped;
    return minuend_unknown ? one + other : other - one;
}

ATTAIN_INLINE rational compute_total(std::span<rational const> parts) {
    rational sum;
    for (auto const& part : parts) sum += part;
    return sum;
}

ATTAIN_INLINE interval imply_total(std::span<interval const> parts) {
    auto sum = interval::point(0);
    for (auto const& part : parts) sum = sum + part;
    return sum;
}

ATTAIN_INLINE interval imply_part(interval const& total, std::span<interval const> others) {
    return total - imply_total(others);
}

ATTAIN_END_NAMESPACE
