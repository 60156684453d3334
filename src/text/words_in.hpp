#pragma once

#include <attain/config.hpp>

#include <algorithm>
#include <span>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Whether one of the words stands in the text.
[[nodiscard]] inline bool has_any(std::string_view text, std::span<std::string_view const> words) noexcept {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

/// Whether the text begins with one of the words.
[[nodiscard]] inline bool opens_with_any(std::string_view text, std::span<std::string_view const> words) noexcept {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text.starts_with(word); });
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
