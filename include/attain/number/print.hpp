#pragma once

#include <attain/number/rational.hpp>

#include <cstdint>
#include <optional>
#include <string>

ATTAIN_BEGIN_NAMESPACE

/// What stands between groups of three digits before the point.
enum class grouping : std::uint8_t {
    none,
    comma,       ///< 1,234,567
    thin_space,  ///< U+2009
};

enum class notation : std::uint8_t {
    plain,       ///< 62150000000
    scientific,  ///< 6.215e+10
    chinese,     ///< 621.5亿: the greatest of 万 亿 万亿 that is not above the value
};

enum class number_alignment : std::uint8_t { right, left };

/// How a number is printed. The default is plain notation with the digits as they are.
struct number_format {
    std::optional<std::int32_t> places =
        std::nullopt;  ///< after the point, of the number as printed; absent: all digits
    rounding mode = rounding::half_up;
    attain::grouping grouping = attain::grouping::none;
    attain::notation notation = attain::notation::plain;
    bool plus = false;       ///< a sign before positive numbers too
    std::int32_t width = 0;  ///< least number of columns; 万 and 亿 take two each
    number_alignment alignment = number_alignment::right;
    char fill = ' ';
};

/// Errors: throws `error` (`overflow`).
/// Example: `print(decimal(62150000000), {.notation = notation::chinese})` is 621.5亿
[[nodiscard]] std::string print(decimal const& value, number_format const& format);

/// A quotient without finitely many digits needs `places`; without them it is printed as `to_string` does.
///
/// Errors: throws `error` (`overflow`).
[[nodiscard]] std::string print(rational const& value, number_format const& format);

/// The ratio in percent, `105%`, `-3.4%`, rounded once to that many places.
///
/// Units: the value is a ratio (1.05). Errors: throws `error` (`overflow`).
[[nodiscard]] std::string print_percent(rational const& ratio, std::int32_t places, rounding mode);

/// The rounded value in plain notation.
///
/// Errors: throws `error` (`overflow`).
[[nodiscard]] std::string print_fixed(rational const& value, std::int32_t places, rounding mode);

/// decTest's and IEEE 754's form, which gives back coefficient and scale: `1.05E+7`, `0.00`, `1E-7`.
[[nodiscard]] std::string to_scientific(decimal const& value);

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/number/print-inl.hpp>
#endif
