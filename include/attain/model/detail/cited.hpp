#pragma once

#include <attain/config.hpp>

#include <cstddef>
#include <string>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

[[nodiscard]] constexpr bool is_continuation(char c) noexcept { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

/// Text as a message may show it: control characters and bytes that are not UTF-8 as escapes.
[[nodiscard]] inline std::string visible(std::string_view text) {
    constexpr char const* digits = "0123456789abcdef";
    std::string out;
    out.reserve(text.size());
    auto const escape = [&](char c) {
        auto const byte = static_cast<unsigned char>(c);
        out += "\\x";
        out += digits[byte >> 4];
        out += digits[byte & 15];
    };
    for (std::size_t i = 0; i < text.size();) {
        auto const lead = static_cast<unsigned char>(text[i]);
        std::size_t const length = lead < 0x80   ? 1
                                   : lead < 0xC2 ? 0
                                   : lead < 0xE0 ? 2
                                   : lead < 0xF0 ? 3
                                   : lead < 0xF5 ? 4
                                                 : 0;
        bool whole = length != 0 && i + length <= text.size();
        for (std::size_t k = 1; whole && k < length; ++k) whole = is_continuation(text[i + k]);
        // C1 controls and the line separators U+2028 and U+2029 break a line on some terminals.
        bool const breaks =
            whole &&
            ((length == 2 && lead == 0xC2 && static_cast<unsigned char>(text[i + 1]) < 0xA0) ||
             (length == 3 && text.substr(i, 2) == "\xE2\x80" && (text[i + 2] == '\xA8' || text[i + 2] == '\xA9')));
        if (!whole || breaks) {
            for (std::size_t k = 0; k < (whole ? length : 1); ++k) escape(text[i + k]);
            i += whole ? length : 1;
        } else if (lead == '\n') {
            out += "\\n", ++i;
        } else if (lead == '\t') {
            out += "\\t", ++i;
        } else if (lead < 0x20 || lead == 0x7F) {
            escape(text[i]), ++i;
        } else {
            out.append(text, i, length);
            i += length;
        }
    }
    return out;
}

/// Text of any length in quotes, cut to what fits a line.
[[nodiscard]] inline std::string cited(std::string_view text, std::size_t most = 48) {
    if (text.size() <= most) return "'" + visible(text) + "'";
    auto end = most;
    while (end > 0 && is_continuation(text[end])) --end;
    return "'" + visible(text.substr(0, end)) + "...' (" + std::to_string(text.size()) + " bytes)";
}

}  // namespace detail

ATTAIN_END_NAMESPACE
