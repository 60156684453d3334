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

/// Whether two words begin alike, small or capital.
[[nodiscard]] inline bool same_stem(std::string_view a, std::string_view b) noexcept {
    constexpr std::size_t stem = 5;  // letters that invest, investment and investors share
    if (a.size() < stem || b.size() < stem) return false;
    return (a.front() | ' ') == (b.front() | ' ') && a.substr(1, stem - 1) == b.substr(1, stem - 1);
}

/// Whether a name has a word that begins as `word` does.
[[nodiscard]] inline bool has_stem(std::string_view name, std::string_view word) noexcept {
    for (std::size_t at = 0; at < name.size();) {
        auto const end = std::min(name.find(' ', at), name.size());
        if (same_stem(name.substr(at, end - at), word)) return true;
        at = end + 1;
    }
    return false;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
