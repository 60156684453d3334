#pragma once

#include <attain/config.hpp>
#include <attain/model/place.hpp>

#include <cstddef>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace io::detail {

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Where the first byte stands that does not belong to well-formed UTF-8 (no overlong forms, no surrogates, nothing
/// beyond U+10FFFF); the size of the text where all do. Complexity: linear, eight bytes of ASCII at a time.
[[nodiscard]] std::size_t first_bad_utf8(std::string_view text) noexcept;

/// Counts lines and columns while a text is walked from front to back: each byte is looked at once.
class place_counter {
public:
    explicit place_counter(std::string_view text) noexcept : at_(text.data()) {}

    /// The place of a later byte of the same text. Requires that it is not before the one asked for last.
    [[nodiscard]] place at(char const* where) noexcept {
        for (; at_ != where; ++at_) {
            if (*at_ == '\n') {
                ++here_.line;
                here_.column = 1;
            } else if ((static_cast<unsigned char>(*at_) & 0xC0) != 0x80) {
                ++here_.column;
            }
        }
        return here_;
    }

private:
    char const* at_;
    place here_{1, 1};
};

/// The problem of text that is not UTF-8, its place counted from `start`, the place of the text's first byte.
[[nodiscard]] problem not_utf8(std::string_view text, std::size_t bad, place start = {1, 1});

}  // namespace io::detail

ATTAIN_END_NAMESPACE
