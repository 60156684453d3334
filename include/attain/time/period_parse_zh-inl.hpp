#pragma once

#include <attain/time/period_words_zh-inl.hpp>

#include <array>
#include <cstdint>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// `“十四五”时期`, with any quotes or none. The place is kept, and `none` given, where no plan stands.
[[nodiscard]] ATTAIN_INLINE period read_five_year_plan(period_reader& in) noexcept {
    std::size_t const start = in.at;
    static_cast<void>(in.take("“") || in.take("\"") || in.take("‘") || in.take("「"));
    std::array<std::int32_t, 4> numerals{};
    std::size_t const number_at = in.at;
    std::size_t count = 0;
    while (count < numerals.size() && chinese_digit(in, in.at) > 0) {
        numerals[count++] = chinese_digit(in, in.at);
        in.at += 3;
    }
    bool const named = count >= 2 && numerals[count - 1] == 5;
    std::int32_t number = 0;
    for (std::size_t i = 0; named && i + 1 < count; ++i) {
        number = numerals[i] < 10 ? number + numerals[i] : number == 0 ? 10 : number * 10;
    }
    if (named) {
        static_cast<void>(in.take("”") || in.take("\"") || in.take("’") || in.take("」"));
        bool const quoted = number_at != start;
        bool const worded =
            in.take("规划时期") || in.take("规划期") || in.take("规划") || in.take("时期") || in.take("期间");
        if (quoted || worded || in.done()) {
            std::int32_t const from = number <= 2 ? 1953 + 5 * (number - 1) : 1966 + 5 * (number - 3);
            return period_access::make(period_kind::plan, {}, from, 1, 5);
        }
    }
    in.at = start;
    return {};
}

/// A month, or months, once the first number has been read and `月` or a dash stands next.
[[nodiscard]] ATTAIN_INLINE period read_chinese_months(period_reader& in, std::int32_t year, std::size_t year_at,
                                                       std::int32_t number, std::size_t number_at) noexcept {
    bool const worded = in.take("月份") || in.take("月");
    period const from = in.build_month(year, year_at, number, number_at);
    if (from.is_none()) return from;
    if (worded) {
        if (in.done()) return from;
        std::int32_t const third = in.take("上旬") ? 1 : in.take("中旬") ? 2 : in.take("下旬") ? 3 : 0;
        if (third != 0) {
            return period_access::make(period_kind::ten_days, {}, year, (number - 1) * 3 + third);
        }
        if (in.take("起的")) {
            std::size_t const count_at = in.at;
            std::int32_t const count = take_chinese_number(in);
            if (count < 2) return in.fail(reason::no_such_period, count_at, "two months or more");
            if (!in.take("个月")) return in.unexpected("个月");
            return in.build_in({}, period_kind::months, year, year_at, number, count);
        }
        std::size_t const day_at = in.at;
        std::int32_t const day = take_chinese_number(in);
        if (day >= 0) {
            if (!in.take("日") && !in.take("号")) return in.unexpected("日");
            return in.build_day({year, number, day}, year_at, number_at, day_at);
        }
        if (!take_dash(in)) return from;
    } else {
        static_cast<void>(take_dash(in));
    }
    std::size_t const to_at = in.at;
    bool bare = false;
    std::int32_t const own_year = take_chinese_year(in, bare);
    if (in.failed()) return {};
    std::size_t const last_at = in.at;
    std::int32_t const last = take_chinese_number(in);
    if (last < 0 || bare) return in.unexpected("a last month");
    if (!in.take("月份") && !in.take("月")) return in.unexpected("月");
    std::int32_t const last_year = own_year < 0 ? year : own_year;
    period const to = in.build_month(last_year, to_at, last, last_at);
    return to.is_none() ? to : in.build_between(from, to, last_at);
}

/// A quarter, or quarters, once `季度` or a dash stands after the first number.
[[nodiscard]] ATTAIN_INLINE period chinese_quarter(period_reader& in, std::int32_t year, std::size_t year_at,
                                                   std::int32_t number, std::size_t number_at) noexcept {
    return in.build_numbered(period_kind::quarter, year, year_at, number, number_at, 4, "a quarter from 1 to 4");
}

/// `前三季度`, `前9个月`: the year to date.
[[nodiscard]] ATTAIN_INLINE period read_chinese_first(period_reader& in, std::int32_t year,
                                                      std::size_t year_at) noexcept {
    std::size_t const number_at = in.at;
    std::int32_t const number = take_chinese_number(in);
    if (number < 0) return in.unexpected("a number of months or quarters");
    if (in.take("个季度") || in.take("季度")) {
        if (number < 1 || number > 4) return in.fail(reason::no_such_period, number_at, "1 to 4 quarters");
        return in.build(period_kind::year_to_date, year, year_at, 3 * number);
    }
    if (!in.take("个月") && !in.take("月")) return in.unexpected("季度 or 个月");
    if (number < 1 || number > 12) return in.fail(reason::no_such_period, number_at, "1 to 12 months");
    return in.build(period_kind::year_to_date, year, year_at, number);
}

/// What begins with a number after the year: months, days, quarters, weeks, four months; `第` may stand before it.
[[nodiscard]] ATTAIN_INLINE period read_chinese_numbered(period_reader& in, std::int32_t year,
                                                         std::size_t year_at) noexcept {
    static_cast<void>(in.take("第"));
    std::size_t const number_at = in.at;
    std::int32_t const number = take_chinese_number(in);
    if (number < 0) return in.unexpected("a month, quarter, week or half");
    std::size_t const after = in.at;
    if (three_bytes(in.text, in.at) == three_bytes("月")) {
        return read_chinese_months(in, year, year_at, number, number_at);
    }
    if (in.take("季度") || in.take("季")) {
        period const from = chinese_quarter(in, year, year_at, number, number_at);
        if (from.is_none() || !take_dash(in)) return from;
        in.at = after;
    }
    if (in.take("周")) {
        return in.build_numbered(period_kind::week, year, year_at, number, number_at, 53, "a week from 1 to 53");
    }
    if (in.take("个四个月")) {
        return in.build_numbered(period_kind::trimester, year, year_at, number, number_at, 3,
                                 "a trimester from 1 to 3");
    }
    if (in.take("个月起的")) {
        std::size_t const count_at = in.at;
        std::int32_t const count = take_chinese_number(in);
        if (!in.take("个月")) return in.unexpected("个月");
        if (number < 1 || number > 12) return in.fail(reason::no_such_period, number_at, "a month from 1 to 12");
        if (count < 2) return in.fail(reason::no_such_period, count_at, "two months or more");
        return in.build(period_kind::months, year, year_at, number, count);
    }
    if (in.take("个月")) {
        return in.build_numbered(period_kind::month, year, year_at, number, number_at, 12, "a month from 1 to 12");
    }
    in.take("季度");
    if (!take_dash(in)) {
        in.at = after;
        return in.unexpected("月, 季度 or 周");
    }
    static_cast<void>(in.take("第"));
    std::size_t const last_at = in.at;
    std::int32_t const last = take_chinese_number(in);
    if (last >= 0 && in.take("季度")) {
        period const from = chinese_quarter(in, year, year_at, number, number_at);
        period const to = from.is_none() ? from : chinese_quarter(in, year, year_at, last, last_at);
        return to.is_none() ? to : in.build_between(from, to, last_at);
    }
    in.at = after;
    return read_chinese_months(in, year, year_at, number, number_at);
}

/// What follows the year, or stands alone where the context has one.
[[nodiscard]] ATTAIN_INLINE period read_chinese_part(period_reader& in, std::int32_t year,
                                                     std::size_t year_at) noexcept {
    if (in.digit()) return read_chinese_numbered(in, year, year_at);
    if (in.take("上半年")) return in.build(period_kind::half, year, year_at, 1);
    if (in.take("下半年")) return in.build(period_kind::half, year, year_at, 2);
    if (in.take("前")) return read_chinese_first(in, year, year_at);
    return read_chinese_numbered(in, year, year_at);
}

/// One period with its year: `2022年`, `2022年一季度`, `2021—2025年`, and `年末` as its close.
[[nodiscard]] ATTAIN_INLINE period read_chinese_unit(period_reader& in) noexcept {
    std::size_t const start = in.at;
    bool bare = false;
    std::int32_t year = take_chinese_year(in, bare);
    if (in.failed()) return {};
    if (year >= 0 && bare) {
        if (!take_dash(in)) return in.unexpected("年");
        std::size_t const to_at = in.at;
        std::int32_t const to = take_chinese_year(in, bare);
        if (in.failed()) return {};
        if (to < 0 || bare) return in.unexpected("a last year and 年");
        period const first = in.build(period_kind::year, year, start, 1);
        period const last = first.is_none() ? first : in.build(period_kind::year, to, to_at, 1);
        return last.is_none() ? last : in.build_between(first, last, to_at);
    }
    if (year < 0) {
        year = in.context_year;
        if (year == 0) {
            year = period_reader::any_year;
            in.lacks_year = true;
            in.year_wanted_at = start;
        }
        if (in.take("年末") || in.take("年底")) return closed(in.build(period_kind::year, year, start, 1));
        if (in.take("全年")) return in.build(period_kind::year, year, start, 1);
    } else {
        in.take("全年");
        period const whole = in.build(period_kind::year, year, start, 1);
        if (whole.is_none() || in.done()) return whole;
        if (in.digit()) {
            period const part = read_chinese_numbered(in, year, start);
            return !part.is_none() && take_close(in) ? closed(part) : part;
        }
        if (take_close(in)) return closed(whole);
        std::size_t const before = in.at;
        if (take_dash(in)) {
            std::size_t const to_at = in.at;
            std::int32_t const to = take_chinese_year(in, bare);
            if (!in.failed() && to >= 0 && !bare) {
                period const last = in.build(period_kind::year, to, to_at, 1);
                return last.is_none() ? last : in.build_between(whole, last, to_at);
            }
            in.at = before;
            return in.unexpected("a last year");
        }
        if (in.text.substr(in.at, 3) == "的" || in.peek() == ' ') return whole;
    }
    period const part = read_chinese_part(in, year, start);
    return !part.is_none() && take_close(in) ? closed(part) : part;
}

/// `的12个月` after the last unit.
[[nodiscard]] ATTAIN_INLINE period read_chinese_rolling(period_reader& in, period last) noexcept {
    std::size_t const count_at = in.at;
    std::int32_t count = 0;
    if (in.digit()) {
        count = in.take_digits(in.digits_ahead(6));
    } else {
        count = take_chinese_number(in);
    }
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

[[nodiscard]] ATTAIN_INLINE period read_chinese_phrase(period_reader& in) noexcept {
    bool const until = in.take("截至") || in.take("截止到") || in.take("截止");
    if (!until && !in.digit()) {
        period const plan = read_five_year_plan(in);
        if (!plan.is_none()) return in.done() ? plan : in.unexpected("nothing after the period");
    }
    period made = read_chinese_unit(in);
    if (made.is_none()) return made;
    if (made.kind() == period_kind::day && !until && !in.done()) {
        std::size_t const dash_at = in.at;
        if (!take_dash(in)) return in.unexpected("nothing after the period");
        std::size_t const to_at = in.at;
        std::int32_t const kept = in.context_year;
        in.context_year = made.year();
        period const to = read_chinese_unit(in);
        in.context_year = kept;
        if (to.is_none()) return to;
        if (to.kind() != period_kind::day) return in.fail(reason::kind_mismatch, dash_at, "two days as ends");
        made = in.build_between(made, to, to_at);
        if (made.is_none()) return made;
    }
    if (until) {
        if (in.take("的")) {
            made = read_chinese_rolling(in, made);
            if (made.is_none()) return made;
        } else if (made.kind() != period_kind::instant) {
            made = closed(made);
        }
    }
    return in.done() ? made : in.unexpected("nothing after the period");
}

ATTAIN_INLINE period read_chinese(period_reader& in) noexcept { return in.dated(read_chinese_phrase(in)); }

}  // namespace detail

ATTAIN_END_NAMESPACE
