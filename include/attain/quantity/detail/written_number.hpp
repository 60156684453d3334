#pragma once

#include <attain/number/decimal.hpp>
#include <attain/result.hpp>

#include <string_view>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

/// The digits at the start of a text.
struct written_number {
    decimal value;
    std::size_t length = 0;  ///< bytes; 0 when there are none
};

/// Up to 18 plain ASCII digits with at most one point inside: nearly every figure. Anything else gives length 0.
[[nodiscard]] inline written_number read_plain_number(std::string_view text) noexcept {
    std::int64_t coefficient = 0;
    std::size_t at = 0;
    auto const digits_until = [&](std::size_t limit) {
        while (at < text.size() && at < limit && text[at] >= '0' && text[at] <= '9')
            coefficient = coefficient * 10 + (text[at++] - '0');
    };
    digits_until(18);
    if (at == 0 || at == 18) return {};
    std::int32_t scale = 0;
    if (at + 1 < text.size() && text[at] == '.' && text[at + 1] >= '0' && text[at + 1] <= '9') {
        auto const point = at++;
        digits_until(19);
        if (at == 19) return {};
        scale = static_cast<std::int32_t>(at - point - 1);
    }
    return {decimal(coefficient).scaled_by_power_of_ten(-scale), at};
}

/// Digits as reports print them: full-width forms, groups of three (1,100.9 or 1 100.9 or １，１００), a point, an
/// exponent. Without a sign. Length 0 when the text does not start with a number.
/// **Errors** malformed_number (a comma that separates no thousands, a second point), overflow.
[[nodiscard]] result<written_number> read_number(std::string_view text);

}  // namespace detail
ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/quantity/written_number-inl.hpp>
#endif
