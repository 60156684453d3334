#pragma once

#include <attain/config.hpp>

#include <cstddef>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// A fraction behind the digits of a mixed number: 12½, 3-1/2, 3 1/2.
struct fraction_en {
    std::size_t length = 0;   ///< of what is written; none where there is no fraction
    std::string_view digits;  ///< behind the point: 5, 25, 125; empty where no decimal has its value
};

/// The fraction that goes on from the integer that ends at `at`.
[[nodiscard]] fraction_en fraction_behind(std::string_view text, std::size_t at) noexcept;

/// A fraction in one character that something is measured by: ½ per cent; none of ½ a page.
[[nodiscard]] fraction_en fraction_alone(std::string_view text, std::size_t at) noexcept;

}  // namespace text::detail

ATTAIN_END_NAMESPACE
