#pragma once

#include <attain/number/decimal.hpp>

#include <compare>

ATTAIN_BEGIN_NAMESPACE

/// An order that also tells equal values of different scale apart, as IEEE 754's totalOrder: 1.00 before 1.0 before 1,
/// and -1 before -1.0. Equal only for the same value and scale.
[[nodiscard]] inline std::strong_ordering total_order(decimal const& a, decimal const& b) {
    auto const order = a <=> b;
    if (order != 0) return order < 0 ? std::strong_ordering::less : std::strong_ordering::greater;
    return a.sign() < 0 ? a.scale() <=> b.scale() : b.scale() <=> a.scale();
}

/// The smaller one; of equal values the first by `total_order`.
[[nodiscard]] inline decimal const& min(decimal const& a, decimal const& b) { return total_order(b, a) < 0 ? b : a; }

/// The greater one; of equal values the last by `total_order`.
[[nodiscard]] inline decimal const& max(decimal const& a, decimal const& b) { return total_order(b, a) > 0 ? b : a; }

ATTAIN_END_NAMESPACE
