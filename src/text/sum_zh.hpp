#pragma once

#include "utf8.hpp"

#include <attain/number/decimal.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

class tail_index;

inline constexpr int no_digit = -1;

/// The digit that a Chinese numeral is, plain or formal, or `no_digit`.
[[nodiscard]] int digit_of(char32_t c) noexcept;

/// Whether a character is a digit or unit of a number.
[[nodiscard]] bool is_numeral(char32_t c) noexcept;

[[nodiscard]] constexpr bool is_pair(char32_t c) noexcept { return c == U'两' || c == U'兩'; }

/// 10^exponent as a decimal; exponents of more than 64 are cut.
[[nodiscard]] decimal power_of_ten(std::int32_t exponent);

/// One sum of digits and units, being read: 5万4千6百, 十几万, 四百五 (which is 450).
class sum_reader {
public:
    sum_reader(std::string_view text, std::size_t at, tail_index const& tails)
        : text_(text), at_(at), end_(at), tails_(tails) {}

    /// Whether a number begins there.
    bool read();

    decimal value;
    bool over = false;     ///< 几 多 余 stand in it
    bool refused = false;  ///< 二三十: no single number
    bool arabic_only = true;
    bool has_point = false;

    [[nodiscard]] std::size_t end() const noexcept { return end_; }

private:
    bool read_arabic(std::size_t at);
    bool read_digit(character const& c, std::size_t at);
    bool read_unit(character const& c, std::size_t at);
    void close();

    void take(std::size_t at, character const& c) noexcept {
        at_ = end_ = at + c.length;
        any_ = true;
    }

    std::string_view text_;
    std::size_t at_;
    std::size_t end_;
    tail_index const& tails_;
    decimal total_;
    decimal section_;
    std::optional<decimal> current_;
    bool current_arabic_ = false;
    bool any_ = false;
    bool units_ = false;
    bool zero_ = false;
    int digits_ = 0;
    int last_unit_ = 0;
    int last_small_ = 99;
    int last_big_ = 0;
};

}  // namespace text::detail

ATTAIN_END_NAMESPACE
