#pragma once

#include <attain/time/period_reader.hpp>

#include <array>
#include <cstdint>

// The characters, numbers, years and dashes that Chinese text writes periods with.
ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// What a Chinese character, or a quote or dash of three bytes, begins in a period.
enum class glyph_kind : std::uint8_t {
    none,
    numeral,  ///< with its value, 0 to 10
    dash,
    year,
    month,
    quarter,
    day,
    week,
    counter,   ///< 个
    nth,       ///< 第
    first,     ///< 前
    third,     ///< 上 中 下, with 1 to 3
    close,     ///< 末 底 终
    of,        ///< 的
    fiscal,    ///< 财
    whole,     ///< 全
    until,     ///< 截
    share,     ///< 份
    degree,    ///< 度
    ten_days,  ///< 旬
    opening,   ///< a quote
    closing,
};

/// A character as one number, so that it stays in a register.
class glyph {
public:
    constexpr glyph() noexcept = default;
    constexpr glyph(std::uint32_t bytes, glyph_kind kind, std::int32_t value) noexcept
        : bits_(std::uint64_t{bytes} << 16 | static_cast<std::uint64_t>(value) << 8 |
                static_cast<std::uint64_t>(kind)) {}

    [[nodiscard]] constexpr std::uint64_t bits() const noexcept { return bits_; }
    [[nodiscard]] static constexpr glyph from_bits(std::uint64_t bits) noexcept { return glyph(bits); }

    [[nodiscard]] constexpr glyph_kind what() const noexcept { return static_cast<glyph_kind>(bits_ & 0xff); }
    [[nodiscard]] constexpr std::int32_t value() const noexcept { return static_cast<std::int32_t>(bits_ >> 8 & 0xff); }
    [[nodiscard]] constexpr std::uint32_t bytes() const noexcept { return static_cast<std::uint32_t>(bits_ >> 16); }

private:
    constexpr explicit glyph(std::uint64_t bits) noexcept : bits_(bits) {}

    std::uint64_t bits_ = 0;
};

inline constexpr std::uint64_t glyph_mask = 0xffffff;

[[nodiscard]] constexpr std::size_t glyph_slot(std::uint32_t bytes) noexcept {
    return (bytes * 0x68cb2dddU & 0xffffffffU) >> 25;  // no two of those below share one
}

struct glyph_table {
    std::array<std::uint64_t, 128> slots{};  ///< the bits of glyphs
    bool perfect = true;

    consteval glyph_table() {
        using enum glyph_kind;
        std::int32_t value = 0;
        for (char const* each : {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"})
            add(each, numeral, value++);
        add("零", numeral, 0);
        add("两", numeral, 2);
        for (char const* each : {"—", "–", "－", "～", "〜", "至", "到"}) add(each, dash);
        for (char const* each : {"末", "底", "终"}) add(each, close);
        value = 1;
        for (char const* each : {"上", "中", "下"}) add(each, third, value++);
        add("年", year);
        add("月", month);
        add("季", quarter);
        add("日", day);
        add("号", day);
        add("周", week);
        add("个", counter);
        add("第", nth);
        add("前", first);
        add("的", of);
        add("财", fiscal);
        add("全", whole);
        add("截", until);
        add("份", share);
        add("度", degree);
        add("旬", ten_days);
        for (char const* each : {"“", "‘", "「"}) add(each, opening);
        for (char const* each : {"”", "’", "」"}) add(each, closing);
    }

private:
    consteval void add(char const* text, glyph_kind what, std::int32_t value = 0) {
        auto const bytes = static_cast<std::uint32_t>(known_text(text).front);
        std::uint64_t& slot = slots[glyph_slot(bytes)];
        perfect = perfect && slot == 0;
        slot = glyph(bytes, what, value).bits();
    }
};

inline constexpr glyph_table glyphs;
static_assert(glyphs.perfect);

/// The first character of eight bytes.
[[nodiscard]] constexpr glyph glyph_in(std::uint64_t ahead) noexcept {
    auto const bytes = static_cast<std::uint32_t>(ahead & glyph_mask);
    glyph const slot = glyph::from_bits(glyphs.slots[glyph_slot(bytes)]);
    return slot.bytes() == bytes ? slot : glyph();
}

/// A number in Arabic digits (up to four) or Chinese numerals up to 99; -1, and the place kept, where none stands.
[[nodiscard]] constexpr std::int32_t take_chinese_number(period_reader& in) noexcept {
    std::uint64_t const ahead = in.ahead();
    if (std::size_t const digits = digits_in(ahead); digits > 0) {
        if (digits > 2) return in.take_digits(digits < 4 ? digits : 4);
        return in.take_short_number(digits, ahead);
    }
    glyph const first = glyph_in(ahead);
    if (first.what() != glyph_kind::numeral || first.value() == 0) return -1;
    in.at += 3;
    glyph const second = glyph_in(ahead >> 24);
    if (second.what() != glyph_kind::numeral) return first.value();
    if (first.value() == 10) {
        if (second.value() < 1 || second.value() > 9) return 10;
        in.at += 3;
        return 10 + second.value();
    }
    if (second.value() != 10) return first.value();
    in.at += 3;
    glyph const third = glyph_in(in.ahead());
    if (third.what() != glyph_kind::numeral || third.value() < 1 || third.value() > 9) return first.value() * 10;
    in.at += 3;
    return first.value() * 10 + third.value();
}

/// Any of the dashes that stand for 'to', or the word itself.
[[nodiscard]] constexpr bool take_dash(period_reader& in) noexcept {
    std::uint64_t const ahead = in.ahead();
    std::uint64_t const first = ahead & 0xff;
    if (first == '-' || first == '~') {
        in.at += (ahead >> 8 & 0xff) == '-' ? 2u : 1u;
        return true;
    }
    if (glyph_in(ahead).what() != glyph_kind::dash) return false;
    constexpr known_text two_parts("——");
    in.at += (ahead & two_parts.mask) == two_parts.front ? 6u : 3u;
    return true;
}

/// Takes one character of this kind.
constexpr bool take_glyph(period_reader& in, glyph_kind wanted) noexcept {
    if (glyph_in(in.ahead()).what() != wanted) return false;
    in.at += 3;
    return true;
}

[[nodiscard]] constexpr bool take_close(period_reader& in) noexcept { return take_glyph(in, glyph_kind::close); }

/// The close of the last day of a period that is no run of civil months within a year.
[[nodiscard]] ATTAIN_APART constexpr period closed_apart(period p) noexcept {
    return p.is_none() ? p : period_access::make_day(period_kind::instant, p.last_day().civil());
}

/// The close of a period's last day.
[[nodiscard]] constexpr period closed(period p) noexcept {
    if (!p.calendar().is_civil()) return closed_apart(p);
    std::int32_t month = period_access::raw_ordinal(p);
    switch (p.kind()) {
    case period_kind::day: return period_access::make_day(period_kind::instant, period_access::civil(p));
    case period_kind::month:
    case period_kind::year_to_date: break;
    case period_kind::quarter: month *= 3; break;
    case period_kind::half: month *= 6; break;
    case period_kind::year: month = 12; break;
    default: return closed_apart(p);
    }
    std::int32_t const year = period_access::raw_year(p);
    return period_access::make_day(period_kind::instant, {year, month, days_in_month(year, month)});
}

/// `二〇二二`: gives -1, and keeps the place, where fewer than four numerals stand.
[[nodiscard]] ATTAIN_APART constexpr std::int32_t take_year_in_numerals(period_reader& in) noexcept {
    std::int32_t year = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        glyph const each = glyph_in(in.ahead(3 * i));
        if (each.what() != glyph_kind::numeral || each.value() > 9) return -1;
        year = year * 10 + each.value();
    }
    in.at += 12;
    return year;
}

/// `2022年`, `2022财年`, `2022/23财年`, `二〇二二年`: gives -1, and keeps the place, where no year stands. It is `bare`
/// without a word behind it.
[[nodiscard]] constexpr std::int32_t take_chinese_year(period_reader& in, bool& bare) noexcept {
    std::uint64_t ahead = in.ahead();
    std::size_t const digits = digits_in(ahead);
    std::int32_t year = 0;
    bare = false;
    if (digits == 4) {
        year = four_digits(ahead);
        in.at += 4;
        ahead >>= 32;
        if ((ahead & 0xff) == '/' && in.digit(1)) {
            year = in.take_second_year(year);
            ahead = in.ahead();
        }
    } else if (digits > 4) {
        in.fail(reason::year_out_of_range, in.at, "a year from 1400 to 9999");
        return -1;
    } else {
        if (glyph_in(ahead).what() != glyph_kind::numeral) return -1;
        year = take_year_in_numerals(in);
        if (year < 0) return year;
        ahead = in.ahead();
    }
    glyph_kind const next = glyph_in(ahead).what();
    if (next == glyph_kind::year) {
        in.at += 3;
        take_glyph(in, glyph_kind::degree);
        in.in = {};  // only 财年 is a fiscal one
        return year;
    }
    if (next == glyph_kind::fiscal && in.take("财年")) return year;
    bare = true;
    return year;
}

}  // namespace detail

ATTAIN_END_NAMESPACE
