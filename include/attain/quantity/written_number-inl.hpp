#pragma once

#include <attain/quantity/detail/messages.hpp>
#include <attain/quantity/detail/written_number.hpp>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

/// A character of a number and its bytes: `kind` is a digit, '.', ',' (a comma of either width), ' ' or 0.
struct number_character {
    char kind = 0;
    std::size_t length = 0;
};

[[nodiscard]] ATTAIN_INLINE number_character number_character_at(std::string_view text) noexcept {
    if (text.empty()) return {};
    auto const c = text.front();
    if (is_ascii_digit(c) || c == '.' || c == ',') return {c, 1};
    if (text.size() >= 3 && c == '\xef' && text[1] == '\xbc') {
        auto const third = static_cast<unsigned char>(text[2]);
        if (third >= 0x90 && third <= 0x99) return {static_cast<char>('0' + (third - 0x90)), 3};
        if (third == 0x8c) return {',', 3};
        if (third == 0x8e) return {'.', 3};
    }
    if (auto const space = space_length(text)) return {' ', space};
    return {};
}

/// Exactly three digits follow, and then no fourth: the bytes of these three, or 0.
[[nodiscard]] ATTAIN_INLINE std::size_t group_length(std::string_view text) noexcept {
    std::size_t length = 0;
    for (int i = 0; i < 3; ++i) {
        auto const next = number_character_at(text.substr(length));
        if (!is_ascii_digit(next.kind)) return 0;
        length += next.length;
    }
    return is_ascii_digit(number_character_at(text.substr(length)).kind) ? 0 : length;
}

/// `e6`, `E-3`: the bytes of an exponent, or 0.
[[nodiscard]] ATTAIN_INLINE std::size_t exponent_length(std::string_view text) noexcept {
    if (text.size() < 2 || to_ascii_lower(text[0]) != 'e') return 0;
    std::size_t at = text[1] == '+' || text[1] == '-' ? 2 : 1;
    auto const first = at;
    while (at < text.size() && is_ascii_digit(text[at])) ++at;
    return at == first ? 0 : at;
}

ATTAIN_INLINE result<written_number> read_number(std::string_view text) {
    constexpr auto most_digits = static_cast<std::size_t>(decimal::max_digits);
    std::string digits;
    std::size_t at = 0;
    std::size_t in_first_group = 0;
    char separator = 0;
    auto point = false;
    while (true) {
        auto const next = number_character_at(text.substr(at));
        if (is_ascii_digit(next.kind)) {
            if (digits.size() > most_digits)
                return refuse(reason::overflow, at, text, "has more digits than a number may have (100000)");
            digits += next.kind;
            if (separator == 0 && !point) ++in_first_group;
            at += next.length;
        } else if (next.kind == '.') {
            if (point) return refuse(reason::malformed_number, at, text, "has two points; expected one number");
            auto const after = number_character_at(text.substr(at + next.length));
            if (!is_ascii_digit(after.kind)) {
                if (digits.empty()) return written_number{};
                return refuse(reason::malformed_number, at, text, "has a point without a digit behind it");
            }
            point = true;
            digits += '.';
            at += next.length;
        } else if ((next.kind == ',' || next.kind == ' ') && !digits.empty()) {
            auto const group = group_length(text.substr(at + next.length));
            auto const fits = group != 0 && !point && in_first_group <= 3 && (separator == 0 || separator == next.kind);
            if (!fits) {
                if (next.kind == ' ') break;
                return refuse(reason::malformed_number, at, text, "has a comma that separates no thousands");
            }
            separator = next.kind;
            at += next.length;
        } else {
            break;
        }
    }
    if (digits.empty()) return written_number{};
    if (auto const exponent = exponent_length(text.substr(at))) {
        if (exponent > 64) return refuse(reason::overflow, at, text, "has an exponent beyond every limit");
        digits += text.substr(at, exponent);
        at += exponent;
    }
    auto value = decimal::parse(digits);
    if (!value)
        return refuse(value.error().why, 0, text,
                      "is no number that can be kept exactly: too many digits or too great an exponent");
    return written_number{*std::move(value), at};
}

}  // namespace detail
ATTAIN_END_NAMESPACE
