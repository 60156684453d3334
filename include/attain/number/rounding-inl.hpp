#pragma once

#include <attain/number/rounding.hpp>

#include <array>
#include <cstddef>
#include <string>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

inline constexpr std::array<std::string_view, 8> rounding_names{"half_up", "half_even", "half_down", "up",
                                                                "down",    "ceiling",   "floor",     "zero_five_up"};

}  // namespace detail

ATTAIN_INLINE std::string_view name_of(rounding mode) noexcept {
    auto const index = static_cast<std::size_t>(mode);
    return index < detail::rounding_names.size() ? detail::rounding_names[index] : "unknown";
}

ATTAIN_INLINE result<rounding> parse_rounding(std::string_view text) {
    for (std::size_t index = 0; index < detail::rounding_names.size(); ++index) {
        if (detail::rounding_names[index] == text) return static_cast<rounding>(index);
    }
    return failure{reason::unknown_option, 0,
                   "rounding: '" + std::string(text) +
                       "' found, expected one of half_up half_even half_down up down ceiling floor zero_five_up"};
}

ATTAIN_END_NAMESPACE
