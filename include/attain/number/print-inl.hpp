#pragma once

#include <attain/number/big-inl.hpp>
#include <attain/number/print.hpp>
#include <attain/number/round.hpp>

#include <algorithm>
#include <array>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

struct printed_magnitude {
    std::int32_t power;
    std::string_view word;
    std::int32_t columns;
};

inline constexpr std::array<printed_magnitude, 3> printed_magnitudes{
    {{12, "\u4e07\u4ebf", 4}, {8, "\u4ebf", 2}, {4, "\u4e07", 2}}};

/// Puts separators between groups of three digits before the point. Returns the columns that were added.
inline std::int32_t group_digits(std::string& text, grouping kind) {
    if (kind == grouping::none) return 0;
    std::string_view const separator = kind == grouping::comma ? "," : "\u2009";
    auto const begin = text.find_first_of("0123456789");
    auto const stop = std::min(text.find_first_not_of("0123456789", begin), text.size());
    std::int32_t added = 0;
    for (auto at = stop; at > begin + 3; ++added) {
        at -= 3;
        text.insert(at, separator);
    }
    return added;
}

/// The digits of |coefficient|.
[[nodiscard]] inline std::string digits_text(decimal const& value) { return abs(value.coefficient()).to_string(); }

/// d.ddde+n with exactly the digits of the coefficient.
[[nodiscard]] inline std::string scientific(decimal const& value) {
    auto text = digits_text(value);
    auto const exponent = static_cast<std::int64_t>(text.size()) - 1 - value.scale();
    if (text.size() > 1) text.insert(1, 1, '.');
    if (value.sign() < 0) text.insert(0, 1, '-');
    return text + (exponent < 0 ? "e-" : "e+") + std::to_string(exponent < 0 ? -exponent : exponent);
}

/// The value with one digit before the point and `places` behind it.
template <class Number>
[[nodiscard]] decimal round_scientific(Number const& value, std::int64_t exponent, std::int32_t places, rounding mode) {
    auto const at = places - exponent;
    require_scale(at);
    auto rounded = round(value, static_cast<std::int32_t>(at), mode);
    // 9.99 may have become 10.0: one digit too many.
    if (rounded.digits() > places + 1) rounded = round(rounded, rounded.scale() - 1, rounding::down);
    return rounded;
}

[[nodiscard]] inline std::int64_t exponent_of(decimal const& value) {
    return static_cast<std::int64_t>(value.digits()) - 1 - value.scale();
}
[[nodiscard]] inline std::int64_t exponent_of(rational const& value) { return first_place(value); }

[[nodiscard]] inline decimal scale_down(decimal const& value, std::int32_t power) {
    return value.scaled_by_power_of_ten(-power);
}
[[nodiscard]] inline rational scale_down(rational const& value, std::int32_t power) {
    return value / rational(decimal(1).scaled_by_power_of_ten(power));
}

/// All digits of a value, for a format without places.
[[nodiscard]] inline std::string all_digits(decimal const& value) { return value.to_string(); }
[[nodiscard]] inline std::string all_digits(rational const& value) {
    auto const finite = value.to_decimal();
    return finite ? finite->to_string() : value.to_string();
}
[[nodiscard]] inline std::string all_scientific(decimal const& value) { return scientific(value); }
[[nodiscard]] inline std::string all_scientific(rational const& value) {
    auto const finite = value.to_decimal();
    return finite ? scientific(finite->normalized()) : value.to_string();
}

/// 62150000000 in 亿 is 621.5: zeros behind the point that only the magnitude brought are dropped.
[[nodiscard]] inline std::string chinese_digits(decimal const& value, std::int32_t power) {
    auto const scaled = scale_down(value, power);
    auto const bare = scaled.normalized();
    return round(scaled, std::max({bare.scale(), value.scale(), 0}), rounding::down).to_string();
}
[[nodiscard]] inline std::string chinese_digits(rational const& value, std::int32_t power) {
    return all_digits(scale_down(value, power));
}

template <class Number>
[[nodiscard]] std::string print_number(Number const& value, number_format const& format) {
    std::string text;
    std::string_view word;
    std::int32_t wider = 0;  // columns that are not bytes, less bytes that are not columns
    switch (format.notation) {
    case notation::plain:
        text = format.places ? round(value, *format.places, format.mode).to_string() : all_digits(value);
        break;
    case notation::scientific:
        text = format.places ? scientific(round_scientific(value, exponent_of(value), *format.places, format.mode))
                             : all_scientific(value);
        break;
    case notation::chinese: {
        std::int32_t power = 0;
        for (auto const& each : printed_magnitudes) {
            if (exponent_of(value) < each.power || value.is_zero()) continue;
            power = each.power;
            word = each.word;
            wider = each.columns - static_cast<std::int32_t>(each.word.size());
            break;
        }
        text = format.places ? round(scale_down(value, power), *format.places, format.mode).to_string()
                             : chinese_digits(value, power);
        break;
    }
    }
    if (auto const groups = group_digits(text, format.grouping); format.grouping == grouping::thin_space) {
        wider -= 2 * groups;  // three bytes, one column
    }
    if (format.plus && value.sign() > 0) text.insert(0, 1, '+');
    text += word;
    auto const missing = format.width - static_cast<std::int32_t>(text.size()) - wider;
    if (missing > 0) {
        auto const at = format.alignment == number_alignment::left ? text.size() : 0;
        text.insert(at, static_cast<std::size_t>(missing), format.fill);
    }
    return text;
}

}  // namespace detail

ATTAIN_INLINE std::string print(decimal const& value, number_format const& format) {
    return detail::print_number(value, format);
}

ATTAIN_INLINE std::string print(rational const& value, number_format const& format) {
    return detail::print_number(value, format);
}

ATTAIN_INLINE std::string print_percent(rational const& ratio, std::int32_t places, rounding mode) {
    return round(ratio * rational(100), places, mode).to_string() + '%';
}

ATTAIN_INLINE std::string print_fixed(rational const& value, std::int32_t places, rounding mode) {
    return round(value, places, mode).to_string();
}

ATTAIN_INLINE std::string to_scientific(decimal const& value) {
    auto const exponent = detail::exponent_of(value);
    if (value.scale() >= 0 && exponent >= -6) return value.to_string();
    auto text = detail::digits_text(value);
    if (text.size() > 1) text.insert(1, 1, '.');
    if (value.sign() < 0) text.insert(0, 1, '-');
    if (exponent == 0) return text;
    return text + (exponent < 0 ? "E-" : "E+") + std::to_string(exponent < 0 ? -exponent : exponent);
}

ATTAIN_END_NAMESPACE
