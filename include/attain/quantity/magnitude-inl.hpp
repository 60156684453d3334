#pragma once

#include <attain/quantity/data/magnitudes.hpp>
#include <attain/quantity/detail/characters.hpp>
#include <attain/quantity/magnitude.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// The power of ten of the Chinese character that `text` starts with, or 0.
[[nodiscard]] ATTAIN_INLINE std::int32_t chinese_power(std::string_view text) noexcept {
    if (text.size() < 3) return 0;
    auto const at = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])); };
    switch (at(0) << 16 | at(1) << 8 | at(2)) {
    case 0xe58d81: return 1;  // 十
    case 0xe799be: return 2;  // 百
    case 0xe58d83: return 3;  // 千
    case 0xe4b887:            // 万
    case 0xe890ac: return 4;  // 萬
    case 0xe4babf:            // 亿
    case 0xe58484: return 8;  // 億
    default: return 0;
    }
}

template <std::size_t N>
[[nodiscard]] std::optional<attain::magnitude> longest_word(std::string_view text,
                                                            magnitude_row const (&rows)[N]) noexcept {
    std::optional<attain::magnitude> best;
    for (auto const& row : rows) {
        if (best && row.word.size() <= best->length) continue;
        if (starts_with_word(text, row.word) && ends_at_boundary(text, row.word.size()))
            best = attain::magnitude{row.exponent, row.word.size()};
    }
    return best;
}

}  // namespace detail

ATTAIN_INLINE std::optional<magnitude> magnitude_at_start(std::string_view text) noexcept {
    if (text.empty()) return std::nullopt;
    if (static_cast<unsigned char>(text.front()) < 0x80) {
        if (!detail::is_ascii_letter(text.front())) return std::nullopt;
        return detail::longest_word(text, detail::english_magnitude_rows);
    }
    // 十 百 千, then 万 or 亿 or 万亿; 十 only with one of these.
    magnitude found;
    auto power = detail::chinese_power(text);
    if (power == 0) return std::nullopt;
    auto const small = power < 4 ? power : 0;
    if (small != 0) {
        found = {small, 3};
        power = detail::chinese_power(text.substr(3));
        if (power < 4) return small == 1 ? std::nullopt : std::optional(found);
    }
    found.exponent += power;
    found.length += 3;
    if (power == 4 && detail::chinese_power(text.substr(found.length)) == 8) {
        found.exponent += 8;
        found.length += 3;
    }
    return found;
}

ATTAIN_INLINE std::optional<magnitude> short_magnitude_at_start(std::string_view text) noexcept {
    return detail::longest_word(text, detail::short_magnitude_rows);
}

ATTAIN_INLINE std::optional<magnitude> column_magnitude_at_start(std::string_view text) noexcept {
    if (text.empty() || text.front() != '1') return std::nullopt;
    auto const found = detail::longest_word(text, detail::column_magnitude_rows);
    if (found && found->length < text.size() && detail::is_ascii_digit(text[found->length])) return std::nullopt;
    return found;
}

ATTAIN_INLINE std::string_view chinese_magnitude(std::int32_t exponent) noexcept {
    constexpr std::string_view words[] = {"",   "",     "百",   "千",   "万",   "十万",   "百万",   "千万",
                                          "亿", "十亿", "百亿", "千亿", "万亿", "十万亿", "百万亿", "千万亿"};
    return exponent >= 0 && exponent <= 15 ? words[exponent] : std::string_view();
}

ATTAIN_INLINE std::string_view english_magnitude(std::int32_t exponent) noexcept {
    switch (exponent) {
    case 2: return "hundred";
    case 3: return "thousand";
    case 4: return "ten thousand";
    case 5: return "hundred thousand";
    case 6: return "million";
    case 7: return "ten million";
    case 8: return "hundred million";
    case 9: return "billion";
    case 12: return "trillion";
    default: return {};
    }
}

ATTAIN_END_NAMESPACE
