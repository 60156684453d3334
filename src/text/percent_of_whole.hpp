#pragma once

#include <attain/config.hpp>
#include <attain/number/decimal.hpp>

#include <cstdint>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// So many parts of a whole in percent, rounded half_up to two places, of which noughts are not written: 25, 33.33.
/// `part` is at least 0 and `parts` at least 1.
[[nodiscard]] inline decimal percent_of_whole(std::int64_t part, std::int64_t parts) noexcept {
    constexpr std::int64_t hundredths_of_percent = 10000;
    auto hundredths = (part * hundredths_of_percent + parts / 2) / parts;
    std::uint8_t scale = 2;
    for (; scale > 0 && hundredths % 10 == 0; --scale) hundredths /= 10;
    return decimal::from_parts(hundredths, scale).value_or(decimal(0));
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
