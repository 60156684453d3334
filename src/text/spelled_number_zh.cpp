#include "spelled_number_zh.hpp"

#include "lexer.hpp"
#include "utf8.hpp"

#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// 三百二十五 as 325, 二〇二二 as 2022; the magnitudes 万 and 亿 at the end are left to the tail.
[[nodiscard]] bool parse_numeral(std::string_view text, token const& t, decimal& out, std::uint32_t& end,
                                 std::uint32_t& last) {
    std::int64_t total = 0;
    std::int64_t section = 0;
    std::int64_t digit = -1;
    std::int64_t magnitude = 0;  // the last of 万 and 亿
    constexpr std::int64_t most = 10'000'000'000;
    std::uint32_t digits = 0;
    bool units = false;
    std::uint32_t points = 0;
    end = t.begin;
    last = t.first;
    for (std::size_t at = t.begin; at < t.end;) {
        auto const c = decode(text, at);
        auto const value = chinese_digit(c.code);
        if (points >= 18) return false;
        if (value >= 10000) {
            // 三万五千 is one numeral, 三万 is 三 with a magnitude.
            auto const next = decode(text, at + c.length);
            auto const following = at + c.length < t.end ? chinese_digit(next.code) : -1;
            // 十亿八千万 is one numeral too: its 万 is of the second part alone.
            bool const inner = magnitude > value;
            if (!inner && (following < 0 || following >= 10)) break;
            units = true;
            section += digit > 0 ? digit : 0;
            if (!inner && total + section > most) return false;
            total = inner ? total + section * value : (total + section) * value;
            magnitude = value;
            section = 0;
            digit = -1;
        } else if (value >= 10) {
            units = true;
            section += (digit < 0 ? 1 : digit) * value;
            digit = -1;
        } else {
            digit = value;
            ++digits;
        }
        at += c.length;
        ++points;
        end = static_cast<std::uint32_t>(at);
        last = t.first + points;
    }
    if (points == 0) {
        // 万亿: the first magnitude is the number.
        auto const c = decode(text, t.begin);
        out = decimal(chinese_digit(c.code));
        end = t.begin + c.length;
        last = t.first + 1;
        return true;
    }
    // 一二三次产业 counts nothing; years in this form are read as dates.
    if (!units && digits > 1) return false;
    out = decimal(total + section + (digit > 0 ? digit : 0));
    return true;
}

// 十点五: what stands behind the point; but 八点三刻 and 八点五十分 are times.
void read_spelled_point(std::string_view text, candidate& c) {
    auto const point = decode(text, c.numeral.end);
    if (point.code != U'点' && point.code != U'點') return;
    std::size_t at = c.numeral.end + point.length;
    std::int64_t digits = 0;
    std::uint8_t scale = 0;
    auto next = decode(text, at);
    for (constexpr std::uint8_t most = 4; scale < most; next = decode(text, at)) {
        auto const digit = chinese_digit(next.code);
        if (next.length == 0 || digit < 0 || digit >= 10) break;
        digits = digits * 10 + digit;
        ++scale;
        at += next.length;
    }
    auto const part = decimal::from_parts(digits, scale);
    auto const ends = chinese_digit(next.code);
    if (scale == 0 || !part || (ends >= 0 && ends < 10000) || next.code == U'刻' || next.code == U'分') return;
    c.number = c.number + *part;
    c.numeral.end = static_cast<std::uint32_t>(at);
    c.numeral.last += 1u + scale;
}

// 零点五, 一点二五: 零点 and 一点 are words, so that the token is what stands behind the point; 零点五分 is a time.
[[nodiscard]] bool read_behind_word(std::string_view text, token const& t, std::int64_t before, candidate& c) {
    constexpr std::uint32_t lead = 6;  // bytes of 零点
    constexpr std::uint8_t most = 4;
    std::int64_t digits = 0;
    std::uint8_t scale = 0;
    std::size_t at = t.begin;
    for (; at < t.end && scale < most; ++scale) {
        auto const next = decode(text, at);
        auto const digit = chinese_digit(next.code);
        if (digit < 0 || digit >= 10) break;
        digits = digits * 10 + digit;
        at += next.length;
    }
    auto const part = decimal::from_parts(digits, scale);
    auto const behind = decode(text, at).code;
    bool const time = (behind == U'分' && text.substr(at, 6) != "分之") || behind == U'刻' || behind == U'十';
    if (scale == 0 || !part || time) return false;
    c.number = decimal(before) + *part;
    c.numeral = {t.begin - lead, static_cast<std::uint32_t>(at), t.first - 2, t.first + scale};
    return true;
}

}  // namespace

void read_spelled_number(sentence const& in, token const& t, candidate& c) {
    constexpr std::uint32_t lead = 6;  // bytes
    c.spelled = true;
    auto const before = t.begin >= in.begin + lead ? in.text.substr(t.begin - lead, lead) : std::string_view();
    bool const zero = before == "零点";
    if ((zero || before == "一点") && read_behind_word(in.text, t, zero ? 0 : 1, c)) return;
    if (!parse_numeral(in.text, t, c.number, c.numeral.end, c.numeral.last)) {
        c.rejected = reject_reason::idiom;
    } else {
        read_spelled_point(in.text, c);
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
