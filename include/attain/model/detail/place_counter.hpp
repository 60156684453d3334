#pragma once

#include <attain/model/place.hpp>

#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

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

}  // namespace detail

ATTAIN_END_NAMESPACE
