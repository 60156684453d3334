#pragma once

#include <attain/config.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// A character as the grammar sees it: full-width forms, odd spaces and the ratio sign are folded while scanning, so
/// that no copy of the text is made.
struct character {
    char32_t code = 0;         ///< folded; 0xFFFD for a byte that is no UTF-8
    std::uint32_t length = 0;  ///< bytes in the text; 0 at its end
    bool valid = true;
};

[[nodiscard]] constexpr char32_t fold(char32_t code) noexcept {
    if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
    switch (code) {
    case 0x00a0:
    case 0x2007:
    case 0x2009:
    case 0x200a:
    case 0x202f:
    case 0x3000:
    case 0xfeff: return U' ';
    case 0x2236: return U':';  // ∶
    case 0xfe6a: return U'%';  // ﹪
    case 0x2212: return U'-';  // −
    default: return code;
    }
}

/// The character at `p`, of which `left` bytes are left, when it is neither ASCII nor one of the common Han.
[[nodiscard]] character decode_other(unsigned char const* p, std::size_t left) noexcept;

/// The character at `at`.
[[nodiscard]] inline character decode(std::string_view text, std::size_t at) noexcept {
    auto const left = text.size() - at;
    if (left == 0) return {};
    auto const* const p = reinterpret_cast<unsigned char const*>(text.data()) + at;
    std::uint32_t const first = p[0];
    if (first < 0x80) return {first, 1, true};
    // U+4000 to U+9FFF, of which none is folded.
    if (first >= 0xe4 && first <= 0xe9 && left >= 3 && ((p[1] ^ 0x80u) | (p[2] ^ 0x80u)) < 0x40) {
        return {(first & 0x0fu) << 12 | (p[1] & 0x3fu) << 6 | (p[2] & 0x3fu), 3, true};
    }
    return decode_other(p, left);
}

/// The bytes of the character that ends before `at`; 0 at the start. A byte that no character ends with is one of its
/// own, as `decode` has it.
[[nodiscard]] inline std::size_t length_before(std::string_view text, std::size_t at) noexcept {
    std::size_t length = 0;
    while (length < at && length < 4) {
        ++length;
        if ((static_cast<unsigned char>(text[at - length]) & 0xc0u) != 0x80u) break;
    }
    return length > 1 && decode(text, at - length).length != length ? 1 : length;
}

/// The character that ends before `at`.
[[nodiscard]] inline character decode_before(std::string_view text, std::size_t at) noexcept {
    auto const length = length_before(text, at);
    return length == 0 ? character{} : decode(text, at - length);
}

/// The code points of a stretch that begins and ends between characters.
[[nodiscard]] inline std::uint32_t code_points(std::string_view text) noexcept {
    std::uint32_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++count) at += decode(text, at).length;
    return count;
}

[[nodiscard]] constexpr bool is_digit(char32_t c) noexcept { return c >= U'0' && c <= U'9'; }
[[nodiscard]] constexpr bool is_latin(char32_t c) noexcept {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= 0xc0 && c <= 0x24f && c != 0xd7 && c != 0xf7);
}
[[nodiscard]] constexpr bool is_space(char32_t c) noexcept { return c == U' ' || c == U'\t' || c == U'\r'; }
[[nodiscard]] constexpr bool is_han(char32_t c) noexcept {
    return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) || c == 0x3007;
}
[[nodiscard]] constexpr char32_t lower(char32_t c) noexcept { return c >= U'A' && c <= U'Z' ? c + 32 : c; }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
