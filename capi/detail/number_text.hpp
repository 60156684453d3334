#pragma once

#include "text.hpp"

#include <attain/number/decimal.hpp>
#include <attain/number/rational.hpp>

#include <compare>
#include <cstdint>

namespace attain::capi {

/// A decimal text argument; a failure names the argument and keeps its reason and position.
[[nodiscard]] decimal decimal_in(char const* text, std::size_t length, char const* argument);

/// A rational text argument: a decimal, or two of them with a slash between.
[[nodiscard]] rational rational_in(char const* text, std::size_t length, char const* argument);

/// Item i of an Arrow utf8 array; throws invalid_argument for offsets that run backwards.
[[nodiscard]] std::string_view text_item(char const* data, std::int32_t const* offsets, std::size_t i);

[[nodiscard]] constexpr std::int32_t order_of(std::partial_ordering order) noexcept {
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

}  // namespace attain::capi
