#pragma once

#include <attain/quantity/unit_algebra.hpp>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

/// Percent, permille, ratios and points are all plain numbers: what they differ in is a factor.
[[nodiscard]] inline bool is_dimensionless(unit u) noexcept {
    auto const kind = u.kind();
    return u.is_ratio() || kind == unit_kind::percentage_point || kind == unit_kind::basis_point;
}

/// Ranks and the places between them count the same.
[[nodiscard]] inline bool is_ordinal(unit u) noexcept {
    return u.kind() == unit_kind::rank || u.kind() == unit_kind::places;
}

/// What one `from` is in `to`, for values that are compared, divided or subtracted.
/// Errors: those of `conversion_between`; basis_mismatch for scales without a common zero.
[[nodiscard]] inline result<rational> factor_between(unit from, unit to) {
    if (from == to) return rational(1);
    if (is_dimensionless(from) && is_dimensionless(to)) return from.factor() / to.factor();
    if (is_ordinal(from) && is_ordinal(to)) return rational(1);
    auto const found = conversion_between(from, to);
    if (!found) return found.error();
    if (!found->offset.is_zero()) {
        auto refused = mismatch(from, to);
        refused.why = reason::basis_mismatch;
        return refused;
    }
    return found->factor;
}

}  // namespace detail
ATTAIN_END_NAMESPACE
