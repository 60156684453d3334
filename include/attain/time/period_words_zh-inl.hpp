#pragma once

#include <attain/time/period_reader.hpp>

#include <cstdint>

// Numbers, years and dashes as Chinese text writes them.
ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// A character of three bytes as one number, 0 where fewer are left.
[[nodiscard]] constexpr std::uint32_t three_bytes(std::string_view text, std::size_t at) noexcept {
    if (at + 3 > text.size()) return 0;
    return static_cast<std::uint32_t>(static_cast<unsigned char>(text[at])) << 16 |
           static_cast<std::uint32_t>(static_cast<unsigned char>(text[at + 1])) << 8 |
           static_cast<std::uint32_t>(static_cast<unsigned char>(text[at + 2]));
}
[[nodiscard]] consteval std::uint32_t three_bytes(std::string_view character) { return three_bytes(character, 0); }

/// 0 to 10 for a Chinese numeral character at the place (〇 零 一 ... 十, 两), -1 for any other.
[[nodiscard]] ATTAIN_INLINE std::int32_t chinese_digit(period_reader const& in, std::size_t at) noexcept {
    switch (three_bytes(in.text, at)) {
    case three_bytes("〇"):
    case three_bytes("零"): return 0;
    case three_bytes("一"): return 1;
    case three_bytes("二"):
    case three_bytes("两"): return 2;
    case three_bytes("三"): return 3;
    case three_bytes("四"): return 4;
    case three_bytes("五"): return 5;
    case three_bytes("六"): return 6;
    case three_bytes("七"): return 7;
    case three_bytes("八"): return 8;
    case three_bytes("九"): return 9;
    case three_bytes("十"): return 10;
    default: return -1;
    }
}

/// A number in Arabic digits (up to four) or Chinese numerals up to 99; -1, and the place kept, where none stands.
[[nodiscard]] ATTAIN_INLINE std::int32_t take_chinese_number(period_reader& in) noexcept {
    if (in.digit()) return in.take_digits(in.digits_ahead(4));
    std::int32_t first = chinese_digit(in, in.at);
    if (first <= 0) return -1;
    in.at += 3;
    std::int32_t const second = chinese_digit(in, in.at);
    if (first == 10) {
        if (second < 1 || second > 9) return 10;
        in.at += 3;
        return 10 + second;
    }
    if (second != 10) return first;
    in.at += 3;
    std::int32_t const third = chinese_digit(in, in.at);
    if (third < 1 || third > 9) return first * 10;
    in.at += 3;
    return first * 10 + third;
}

/// Any of the dashes that stand for 'to', or the word itself.
[[nodiscard]] ATTAIN_INLINE bool take_dash(period_reader& in) noexcept {
    if (in.peek() == '-' || in.peek() == '~') {
        in.at += in.peek(1) == '-' ? 2u : 1u;
        return true;
    }
    switch (three_bytes(in.text, in.at)) {
    case three_bytes("—"): in.at += in.text.substr(in.at + 3, 3) == "—" ? 6u : 3u; return true;
    case three_bytes("–"):
    case three_bytes("－"):
    case three_bytes("～"):
    case three_bytes("〜"):
    case three_bytes("至"):
    case three_bytes("到"): in.at += 3; return true;
    default: return false;
    }
}

[[nodiscard]] ATTAIN_INLINE bool take_close(period_reader& in) noexcept {
    return in.take("末") || in.take("底") || in.take("终");
}

[[nodiscard]] ATTAIN_INLINE period closed(period p) noexcept {
    return p.is_none() ? p : period_access::make_day(period_kind::instant, p.last_day().civil());
}

/// `2022年`, `2022财年`, `2022/23财年`, `二〇二二年`: gives -1, and keeps the place, where no year stands.
[[nodiscard]] ATTAIN_INLINE std::int32_t take_chinese_year(period_reader& in, bool& bare) noexcept {
    std::size_t const start = in.at;
    std::int32_t year = 0;
    bare = false;
    if (std::size_t const digits = in.digits_ahead(9); digits >= 4) {
        if (digits > 4) {
            in.fail(reason::year_out_of_range, start, "a year from 1400 to 9999");
            return -1;
        }
        year = in.take_digits(4);
        if (in.peek() == '/' && in.digit(1)) {
            std::size_t const second_at = ++in.at;
            std::size_t const size = in.digits_ahead(5);
            std::int32_t const second = in.take_digits(size);
            if (in.in.is_civil()) {
                in.fail(reason::invalid_calendar, second_at, "a fiscal calendar, since this year spans two");
            } else if ((size != 2 || second != (year + 1) % 100) && (size != 4 || second != year + 1)) {
                in.fail(reason::no_such_period, second_at, "the year after the first");
            }
            if (in.in.label() == year_label::end_year) ++year;
        }
    } else if (chinese_digit(in, start) >= 0) {
        for (std::size_t i = 0; i < 4; ++i) {
            std::int32_t const digit = chinese_digit(in, start + 3 * i);
            if (digit < 0 || digit > 9) return -1;
            year = year * 10 + digit;
        }
        in.at += 12;
    } else {
        return -1;
    }
    if (in.take("财年")) return year;
    if (in.take("年度") || in.take("年")) {
        in.in = {};  // only 财年 is a fiscal one
        return year;
    }
    bare = true;
    return year;
}

}  // namespace detail

ATTAIN_END_NAMESPACE
