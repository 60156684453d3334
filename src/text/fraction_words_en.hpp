#pragma once

#include <attain/config.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// A fraction in words: half, a quarter, two-thirds.
struct fraction_words {
    std::int64_t parts = 0;
    std::int64_t whole = 0;
    std::size_t length = 0;  ///< bytes; 0 where there is none
};

[[nodiscard]] fraction_words fraction_words_at(std::string_view text, std::size_t at) noexcept;

}  // namespace text::detail

ATTAIN_END_NAMESPACE
