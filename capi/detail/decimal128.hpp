#pragma once

#include "guard.hpp"

#include <attain/number/decimal.hpp>

#include <cstdint>

// attain_decimal128 and attain::decimal are two forms of one number; the conversions are exact or fail.
namespace attain::capi {

namespace detail {
[[nodiscard]] decimal wide_from_c(attain_decimal128 const& value);
[[nodiscard]] attain_decimal128 wide_to_c(decimal const& value);
}  // namespace detail

/// Throws overflow for a scale beyond the library's limits, invalid_argument for a `reserved` that is not 0.
[[nodiscard]] inline decimal from_c(attain_decimal128 const& value) {
    auto const low = static_cast<std::int64_t>(value.lo);
    if (value.hi == (low < 0 ? -1 : 0) && value.reserved == 0 && value.scale >= -decimal::max_scale) [[likely]]
        return decimal(low).scaled_by_power_of_ten(-value.scale);
    return detail::wide_from_c(value);
}

/// Throws overflow when the coefficient does not fit 128 bits.
[[nodiscard]] inline attain_decimal128 to_c(decimal const& value) {
    if (auto const small = value.coefficient().to_int64()) [[likely]]
        return {static_cast<std::uint64_t>(*small), *small < 0 ? -1 : 0, value.scale(), 0};
    return detail::wide_to_c(value);
}

}  // namespace attain::capi
