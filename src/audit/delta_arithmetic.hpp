#pragma once

#include <attain/audit/simplex.hpp>

#include <algorithm>
#include <cstdint>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

// Most slopes are zero, and need no arithmetic.

[[nodiscard]] inline delta_rational plus(delta_rational const& a, delta_rational const& b) {
    return {a.value + b.value, b.slope.is_zero() ? a.slope : a.slope + b.slope};
}
[[nodiscard]] inline delta_rational minus(delta_rational const& a, delta_rational const& b) {
    return {a.value - b.value, b.slope.is_zero() ? a.slope : a.slope - b.slope};
}
[[nodiscard]] inline delta_rational times(delta_rational const& a, rational const& k) {
    return {a.value * k, a.slope.is_zero() ? a.slope : a.slope * k};
}
[[nodiscard]] inline delta_rational over(delta_rational const& a, rational const& k) {
    return {a.value / k, a.slope.is_zero() ? a.slope : a.slope / k};
}

/// How much time writing a number takes, in units of one of a word, as measured: about a tenth of a microsecond.
[[nodiscard]] inline std::int64_t writing_cost(rational const& x) {
    if (detail::decimal_words::are_small(x.numerator(), x.denominator())) [[likely]]
        return 1;
    std::int64_t const digits = x.numerator().digits() + x.denominator().digits();
    return 48 + digits * 2 + digits * digits / 1024;
}

/// Where a column stands in a row, or would.
template <class Row>
[[nodiscard]] auto place_in(Row& row, std::uint32_t column) {
    return std::lower_bound(row.begin(), row.end(), column,
                            [](auto const& have, std::uint32_t want) { return have.first < want; });
}

}  // namespace solver

ATTAIN_END_NAMESPACE
