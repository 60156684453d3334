#pragma once

#include "utf8.hpp"

#include <attain/quantity/magnitude.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What the scanners of English words and numbers ask of the bytes ahead.

[[nodiscard]] inline bool same_word(std::string_view text, std::string_view word) noexcept {
    return text.size() == word.size() && std::equal(text.begin(), text.end(), word.begin(), [](char a, char b) {
               return lower(static_cast<unsigned char>(a)) == static_cast<unsigned char>(b);
           });
}

[[nodiscard]] inline char at_or_nul(std::string_view text, std::size_t at) noexcept {
    return at < text.size() ? text[at] : '\0';
}

[[nodiscard]] inline bool digit_at(std::string_view text, std::size_t at) noexcept {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

[[nodiscard]] constexpr bool is_ascii_letter(char c) noexcept {
    return static_cast<unsigned char>((c | 0x20) - 'a') < 26;
}

[[nodiscard]] inline bool letter_at(std::string_view text, std::size_t at) noexcept {
    return at < text.size() && is_latin(decode(text, at).code);
}

inline constexpr std::size_t most_sign_letters = 4;

/// Whether the letters at `at` may be a sign of money: most words are longer, or no number follows them.
[[nodiscard]] inline bool may_be_money(std::string_view text, std::size_t at) noexcept {
    auto const begin = at;
    while (at < text.size() && is_ascii_letter(text[at])) {
        if (++at - begin > most_sign_letters) return false;
    }
    if (at_or_nul(text, at) != ' ') return true;
    auto behind = at_or_nul(text, at + 1);
    if (behind == ' ' && at - begin == 3) behind = at_or_nul(text, at + 2);     // USD  5: a justified line
    return (behind >= '0' && behind <= '9') || behind == '$' || behind == '-';  // R 5, US $5, DKK -5
}

[[nodiscard]] inline std::size_t digits_at(std::string_view text, std::size_t at) noexcept {
    auto const begin = at;
    while (digit_at(text, at)) ++at;
    return at - begin;
}

/// The bytes of 12.604.318 at `at`: an integer whose thousands points part, two groups or more; 0 where there is none.
/// Four parts of one byte each are an address of the internet.
[[nodiscard]] inline std::size_t pointed_integer(std::string_view text, std::size_t at) noexcept {
    constexpr std::size_t group = 3;
    constexpr std::size_t address = 3;
    auto const first = digits_at(text, at);
    if (first == 0 || first > group || text[at] == '0') return 0;
    auto end = at + first;
    std::size_t groups = 0;
    bool bytes = text.substr(at, first).size() < group || text.substr(at, first) <= "255";
    while (at_or_nul(text, end) == '.' && digit_at(text, end + 1)) {
        if (digits_at(text, end + 1) != group) return 0;
        bytes = bytes && text.substr(end + 1, group) <= "255";
        end += group + 1;
        ++groups;
    }
    return groups < 2 || (groups == address && bytes) ? 0 : end - at;
}

/// The end of the places in `9, 3 billion` where the comma at `at` stands for the point, or 0.
[[nodiscard]] inline std::size_t comma_places_at(std::string_view text, std::size_t at) noexcept {
    if (at_or_nul(text, at) != ',' || at_or_nul(text, at + 1) != ' ') return 0;
    auto const places = digits_at(text, at + 2);
    auto const end = at + 2 + places;
    if (places == 0 || places > 2 || at_or_nul(text, end) != ' ') return 0;
    return magnitude_at_start(text.substr(end + 1)) ? end : 0;
}

/// The end of the group in `1, 753 million` where a blank stands behind the comma at `at` and the scale, another group
/// or the end of the sentence tells that the amount goes on, or 0.
[[nodiscard]] inline std::size_t spaced_group_at(std::string_view text, std::size_t at) noexcept {
    constexpr std::size_t group = 3;
    if (at_or_nul(text, at) != ',' || at_or_nul(text, at + 1) != ' ' || digits_at(text, at + 2) != group) return 0;
    auto const end = at + 2 + group;
    auto const next = at_or_nul(text, end);
    bool const again = next == ',' && (digits_at(text, end + 1) == group ||
                                       (at_or_nul(text, end + 1) == ' ' && digits_at(text, end + 2) == group));
    bool const ends = next == '\0' || next == '\n' || next == ')' || next == ';' || next == '.';
    bool const scaled = next == ' ' && (magnitude_at_start(text.substr(end + 1)) || text.substr(end + 1, 4) == "per ");
    return again || ends || scaled ? end : 0;
}

/// The bytes of a hyphen or en dash.
[[nodiscard]] inline std::size_t dash_at(std::string_view text, std::size_t at) noexcept {
    if (at_or_nul(text, at) == '-') return 1;
    auto const c = decode(text, at);
    return c.code == 0x2013 || c.code == 0x2011 || c.code == 0x2010 || c.code == U'-' ? c.length : 0;
}

/// The end of a line.
[[nodiscard]] constexpr bool is_break(char32_t c) noexcept { return c == U'\n' || c == U'\r' || c == U'\f'; }

/// Whether a point between two words without blanks ends a sentence: small letters before it, a capital behind it.
[[nodiscard]] inline bool opens_sentence(std::string_view before, std::string_view behind) noexcept {
    auto const small = [](char c) { return c >= 'a' && c <= 'z'; };
    constexpr std::size_t shortest = 3;
    constexpr std::size_t longest = 24;
    if (behind.size() < 2 || behind[0] < 'A' || behind[0] > 'Z' || !small(behind[1])) return false;
    return before.size() >= shortest && before.size() <= longest && std::all_of(before.begin(), before.end(), small);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
