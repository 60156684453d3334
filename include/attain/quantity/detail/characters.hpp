#pragma once

#include <attain/config.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

[[nodiscard]] constexpr bool is_ascii_digit(char c) noexcept { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool is_ascii_letter(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
[[nodiscard]] constexpr char to_ascii_lower(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// The bytes of the well-formed UTF-8 sequence that `text` starts with (no surrogates, no overlong forms), or 0.
[[nodiscard]] constexpr std::size_t utf8_length(std::string_view text) noexcept {
    if (text.empty()) return 0;
    auto const byte = [&](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(text[i])); };
    auto const follows = [&](std::size_t i) { return i < text.size() && (byte(i) & 0xc0u) == 0x80u; };
    auto const first = byte(0);
    if (first < 0x80) return 1;
    if (first < 0xc2) return 0;
    if (first < 0xe0) return follows(1) ? 2 : 0;
    if (first < 0xf0) {
        if (!follows(1) || !follows(2)) return 0;
        if (first == 0xe0 && byte(1) < 0xa0) return 0;
        if (first == 0xed && byte(1) >= 0xa0) return 0;
        return 3;
    }
    if (first < 0xf5) {
        if (!follows(1) || !follows(2) || !follows(3)) return 0;
        if (first == 0xf0 && byte(1) < 0x90) return 0;
        if (first == 0xf4 && byte(1) >= 0x90) return 0;
        return 4;
    }
    return 0;
}

inline constexpr std::size_t all_valid = static_cast<std::size_t>(-1);

/// The first byte that is not well-formed UTF-8, or `all_valid`.
[[nodiscard]] constexpr std::size_t first_invalid_utf8(std::string_view text) noexcept {
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            ++at;
            continue;
        }
        auto const length = utf8_length(text.substr(at));
        if (length == 0) return at;
        at += length;
    }
    return all_valid;
}

/// The bytes of the space that `text` starts with: ASCII, no-break, thin, narrow no-break, ideographic; or 0.
[[nodiscard]] constexpr std::size_t space_length(std::string_view text) noexcept {
    if (text.empty()) return 0;
    if (text[0] == ' ') return 1;
    if (text.substr(0, 2) == "\xc2\xa0") return 2;
    auto const three = text.substr(0, 3);
    if (three == "\xe2\x80\x89" || three == "\xe2\x80\xaf" || three == "\xe3\x80\x80") return 3;
    return 0;
}

[[nodiscard]] constexpr std::size_t spaces_length(std::string_view text) noexcept {
    std::size_t total = 0;
    while (auto const length = space_length(text.substr(total))) total += length;
    return total;
}

/// The text without spaces at its end.
[[nodiscard]] constexpr std::string_view without_trailing_spaces(std::string_view text) noexcept {
    while (!text.empty()) {
        if (text.back() == ' ') {
            text.remove_suffix(1);
        } else if (text.size() >= 2 && space_length(text.substr(text.size() - 2)) == 2) {
            text.remove_suffix(2);
        } else if (text.size() >= 3 && space_length(text.substr(text.size() - 3)) == 3) {
            text.remove_suffix(3);
        } else {
            break;
        }
    }
    return text;
}

/// `text` starts with the lower-case ASCII `word`, in any case.
[[nodiscard]] constexpr bool starts_with_word(std::string_view text, std::string_view word) noexcept {
    if (text.size() < word.size()) return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (to_ascii_lower(text[i]) != word[i]) return false;
    }
    return true;
}

/// A Latin word of `length` bytes ends there, and not in the middle of a longer one.
[[nodiscard]] constexpr bool ends_at_boundary(std::string_view text, std::size_t length) noexcept {
    return length == 0 || length >= text.size() || !is_ascii_letter(text[length - 1]) || !is_ascii_letter(text[length]);
}

/// At most 40 bytes of a text for a message, cut between characters; what is left out is marked.
[[nodiscard]] inline std::string_view excerpt(std::string_view text) noexcept {
    if (text.size() <= 40) return text;
    std::size_t end = 0;
    while (end < 40) {
        auto const length = utf8_length(text.substr(end));
        if (length == 0 || end + length > 40) break;
        end += length;
    }
    return text.substr(0, end);
}

}  // namespace detail
ATTAIN_END_NAMESPACE
