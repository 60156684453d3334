#pragma once

#include <attain/time/period_months_zh-inl.hpp>
#include <attain/time/period_words_zh-inl.hpp>

#include <array>
#include <cstdint>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// China's n-th five-year plan, 1 to 99: 1953 to 1957, 1958 to 1962, three years outside the plans, then without a gap.
[[nodiscard]] constexpr period nth_plan(std::int32_t number) noexcept {
    std::int32_t const from = number <= 2 ? 1953 + 5 * (number - 1) : 1966 + 5 * (number - 3);
    return period_access::make(period_kind::plan, {}, from, 1, 5);
}

/// `“十四五”时期`, with any quotes or none. The place is kept, and `none` given, where no plan stands.
[[nodiscard]] constexpr period read_five_year_plan(period_reader& in) noexcept {
    std::size_t const start = in.at;
    glyph next = glyph_in(in.ahead());
    bool const quoted = next.what() == glyph_kind::opening || in.peek() == '"';
    if (quoted) {
        in.at += next.what() == glyph_kind::opening ? 3u : 1u;
        next = glyph_in(in.ahead());
    }
    std::array<std::int32_t, 4> numerals{};
    std::size_t count = 0;
    while (count < numerals.size() && next.what() == glyph_kind::numeral && next.value() > 0) {
        numerals[count++] = next.value();
        in.at += 3;
        next = glyph_in(in.ahead());
    }
    if (count >= 2 && numerals[count - 1] == 5) {
        std::int32_t number = 0;
        for (std::size_t i = 0; i + 1 < count; ++i) {
            number = numerals[i] < 10 ? number + numerals[i] : number == 0 ? 10 : number * 10;
        }
        if (next.what() == glyph_kind::closing) in.at += 3;
        if (in.peek() == '"') ++in.at;
        bool const worded =
            in.take("时期") || in.take("期间") || in.take("规划时期") || in.take("规划期") || in.take("规划");
        if (quoted || worded || in.done()) return nth_plan(number);
    }
    in.at = start;
    return {};
}

/// What follows the year, or stands alone where the context has one; `末` or the like may close it.
[[nodiscard]] constexpr period read_chinese_part(period_reader& in, std::int32_t year, std::size_t year_at,
                                                 glyph next) noexcept {
    period part;
    if (next.what() == glyph_kind::third && next.value() != 2 && (in.take("上半年") || in.take("下半年"))) {
        part = in.build(period_kind::half, year, year_at, next.value() == 1 ? 1 : 2);
    } else if (next.what() == glyph_kind::first) {
        in.at += 3;
        part = read_chinese_first(in, year, year_at);
    } else {
        part = read_chinese_numbered(in, year, year_at);
    }
    return !part.is_none() && !in.done() && take_close(in) ? closed(part) : part;
}

/// `一季度`, `9月`, `年末`: as of the context's year.
[[nodiscard]] constexpr period read_chinese_without_year(period_reader& in) noexcept {
    std::size_t const start = in.at;
    std::int32_t year = in.context_year;
    if (year == 0) {
        year = period_reader::any_year;
        in.lacks_year = true;
        in.year_wanted_at = start;
    }
    std::uint64_t const ahead = in.ahead();
    glyph const next = glyph_in(ahead);
    if (next.what() == glyph_kind::year && glyph_in(ahead >> 24).what() == glyph_kind::close) {
        in.at += 6;
        return closed(in.build(period_kind::year, year, start, 1));
    }
    if (next.what() == glyph_kind::whole && in.take("全年")) return in.build(period_kind::year, year, start, 1);
    return read_chinese_part(in, year, start, next);
}

/// The last year of `2021年—2025年`, once the dash is taken.
[[nodiscard]] constexpr period read_chinese_last_year(period_reader& in, period first) noexcept {
    std::size_t const to_at = in.at;
    bool bare = false;
    std::int32_t const to = take_chinese_year(in, bare);
    if (in.failed()) return {};
    if (to < 0 || bare) return in.unexpected("a last year and 年");
    period const last = in.build(period_kind::year, to, to_at, 1);
    return last.is_none() ? last : in.build_between(first, last, to_at);
}

/// One period with its year: `2022年`, `2022年一季度`, `2021—2025年`, and `年末` as its close.
[[nodiscard]] constexpr period read_chinese_unit(period_reader& in) noexcept {
    std::size_t const start = in.at;
    bool bare = false;
    std::int32_t const year = take_chinese_year(in, bare);
    if (in.failed()) return {};
    if (year < 0) return read_chinese_without_year(in);
    if (bare) {
        if (!take_dash(in)) return in.unexpected("年");
        // In the calendar that the last year is written in.
        std::size_t const to_at = in.at;
        std::int32_t const to = take_chinese_year(in, bare);
        if (in.failed()) return {};
        if (to < 0 || bare) return in.unexpected("a last year and 年");
        period const first = in.build(period_kind::year, year, start, 1);
        period const last = first.is_none() ? first : in.build(period_kind::year, to, to_at, 1);
        return last.is_none() ? last : in.build_between(first, last, to_at);
    }
    period const whole = in.build(period_kind::year, year, start, 1);
    if (whole.is_none() || in.done()) return whole;
    glyph next = glyph_in(in.ahead());
    if (next.what() == glyph_kind::whole && in.take("全年")) {
        if (in.done()) return whole;
        next = glyph_in(in.ahead());
    }
    switch (next.what()) {
    case glyph_kind::close: in.at += 3; return closed(whole);
    case glyph_kind::of: return whole;
    case glyph_kind::none:
        if (in.peek() == ' ') return whole;
        if (in.peek() != '-' && in.peek() != '~') break;
        [[fallthrough]];
    case glyph_kind::dash: static_cast<void>(take_dash(in)); return read_chinese_last_year(in, whole);
    default: break;
    }
    return read_chinese_part(in, year, start, next);
}

/// `的12个月` after the last unit.
[[nodiscard]] constexpr period read_chinese_rolling(period_reader& in, period last) noexcept {
    std::size_t const count_at = in.at;
    std::int32_t const count = in.digit() ? in.take_digits(in.digits_ahead(6)) : take_chinese_number(in);
    std::size_t const unit_at = in.at;
    period_kind const unit = in.take("个月")       ? period_kind::month
                             : in.take("个季度")   ? period_kind::quarter
                             : in.take("个半年")   ? period_kind::half
                             : in.take("个四个月") ? period_kind::trimester
                             : in.take("个旬")     ? period_kind::ten_days
                             : in.take("年")       ? period_kind::year
                             : in.take("周")       ? period_kind::week
                             : in.take("天")       ? period_kind::day
                                                   : period_kind::range;
    if (unit != last.kind()) return in.fail(reason::kind_mismatch, unit_at, "the unit that the last period is of");
    if (count < 2 || !begins_known(last, count)) {
        return in.fail(reason::no_such_period, count_at, "two units or more, from the year 1400 on");
    }
    return period_access::make_rolling(count, last);
}

/// The last of `3月5日至4月10日`, once the first day is read.
[[nodiscard]] constexpr period read_chinese_last_day(period_reader& in, period first) noexcept {
    std::size_t const dash_at = in.at;
    if (!take_dash(in)) return in.unexpected("nothing after the period");
    std::size_t const to_at = in.at;
    std::int32_t const kept = in.context_year;
    in.context_year = first.year();
    period const to = read_chinese_unit(in);
    in.context_year = kept;
    if (to.is_none()) return to;
    if (to.kind() != period_kind::day) return in.fail(reason::kind_mismatch, dash_at, "two days as ends");
    return in.build_between(first, to, to_at);
}

[[nodiscard]] constexpr period read_chinese_phrase(period_reader& in) noexcept {
    glyph const next = glyph_in(in.ahead());
    bool const until = next.what() == glyph_kind::until && (in.take("截至") || in.take("截止到") || in.take("截止"));
    if (next.what() == glyph_kind::opening || next.what() == glyph_kind::numeral || in.peek() == '"') {
        period const plan = read_five_year_plan(in);
        if (!plan.is_none()) return in.done() ? plan : in.unexpected("nothing after the period");
    }
    period made = read_chinese_unit(in);
    if (in.done() && !until) return made;
    if (made.is_none()) return made;
    if (made.kind() == period_kind::day && !until && !in.done()) {
        made = read_chinese_last_day(in, made);
        if (made.is_none()) return made;
    }
    if (until) {
        if (!in.done() && in.take("的")) {
            made = read_chinese_rolling(in, made);
            if (made.is_none()) return made;
        } else if (made.kind() != period_kind::instant) {
            made = closed(made);
        }
    }
    return in.done() ? made : in.unexpected("nothing after the period");
}

[[nodiscard]] constexpr period read_chinese(period_reader& in) noexcept { return in.dated(read_chinese_phrase(in)); }

}  // namespace detail

ATTAIN_END_NAMESPACE
