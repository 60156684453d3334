#pragma once

#include <attain/time/period_words_zh-inl.hpp>

#include <cstdint>

// The parts of a year that Chinese text counts: months, quarters, weeks, and the first so many of them.
ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// `起的3个月` behind a first month.
[[nodiscard]] constexpr period read_chinese_months_from(period_reader& in, attain::calendar which, std::int32_t year,
                                                        std::size_t year_at, std::int32_t first) noexcept {
    std::size_t const count_at = in.at;
    std::int32_t const count = take_chinese_number(in);
    if (count < 2) return in.fail(reason::no_such_period, count_at, "two months or more");
    if (!in.take("个月")) return in.unexpected("个月");
    return in.build_in(which, period_kind::months, year, year_at, first, count);
}

/// The last month of a run, once the dash is taken; its year may stand before it.
[[nodiscard]] constexpr period read_chinese_last_month(period_reader& in, std::int32_t year, period from) noexcept {
    std::size_t const to_at = in.at;
    bool bare = false;
    std::int32_t const own_year = take_chinese_year(in, bare);
    if (in.failed()) return {};
    std::size_t const last_at = in.at;
    std::int32_t const last = take_chinese_number(in);
    if (last < 0 || bare) return in.unexpected("a last month");
    if (!take_glyph(in, glyph_kind::month)) return in.unexpected("月");
    take_glyph(in, glyph_kind::share);
    period const to = in.build_month(own_year < 0 ? year : own_year, to_at, last, last_at);
    return to.is_none() ? to : in.build_between(from, to, last_at);
}

/// A month, or months, once the first number has been read and `月` or a dash stands next.
[[nodiscard]] constexpr period read_chinese_months(period_reader& in, std::int32_t year, std::size_t year_at,
                                                   std::int32_t number, std::size_t number_at) noexcept {
    bool const worded = take_glyph(in, glyph_kind::month);
    if (worded) take_glyph(in, glyph_kind::share);
    period const from = in.build_month(year, year_at, number, number_at);
    if (from.is_none()) return from;
    if (!worded) {
        static_cast<void>(take_dash(in));
        return read_chinese_last_month(in, year, from);
    }
    if (in.done()) return from;
    std::uint64_t const ahead = in.ahead();
    glyph const next = glyph_in(ahead);
    switch (next.what()) {
    case glyph_kind::dash: static_cast<void>(take_dash(in)); return read_chinese_last_month(in, year, from);
    case glyph_kind::close:
    case glyph_kind::of: return from;
    case glyph_kind::third:
        if (glyph_in(ahead >> 24).what() != glyph_kind::ten_days) return from;
        in.at += 6;
        return period_access::make(period_kind::ten_days, {}, year, (number - 1) * 3 + next.value());
    default: break;
    }
    std::size_t const day_at = in.at;
    if (std::int32_t const day = take_chinese_number(in); day >= 0) {
        if (!take_glyph(in, glyph_kind::day)) return in.unexpected("日");
        return in.build_day({year, number, day}, year_at, number_at, day_at);
    }
    if (in.take("起的")) return read_chinese_months_from(in, {}, year, year_at, number);
    return take_dash(in) ? read_chinese_last_month(in, year, from) : from;
}

/// A quarter, or quarters, once `季度` or a dash stands after the first number.
[[nodiscard]] constexpr period chinese_quarter(period_reader& in, std::int32_t year, std::size_t year_at,
                                               std::int32_t number, std::size_t number_at) noexcept {
    return in.build_numbered(period_kind::quarter, year, year_at, number, number_at, 4, "a quarter from 1 to 4");
}

/// `前三季度`, `前9个月`: the year to date.
[[nodiscard]] constexpr period read_chinese_first(period_reader& in, std::int32_t year, std::size_t year_at) noexcept {
    std::size_t const number_at = in.at;
    std::int32_t const number = take_chinese_number(in);
    if (number < 0) return in.unexpected("a number of months or quarters");
    if (in.take("季度") || in.take("个季度")) {
        if (number < 1 || number > 4) return in.fail(reason::no_such_period, number_at, "1 to 4 quarters");
        return in.build(period_kind::year_to_date, year, year_at, 3 * number);
    }
    if (!in.take("个月") && !in.take("月")) return in.unexpected("季度 or 个月");
    if (number < 1 || number > 12) return in.fail(reason::no_such_period, number_at, "1 to 12 months");
    return in.build(period_kind::year_to_date, year, year_at, number);
}

/// `第9个月`, `第二个四个月`, `第3个月起的5个月`: what is counted with 个.
[[nodiscard]] constexpr period read_chinese_counted(period_reader& in, std::int32_t year, std::size_t year_at,
                                                    std::int32_t number, std::size_t number_at) noexcept {
    if (in.take("个四个月")) {
        return in.build_numbered(period_kind::trimester, year, year_at, number, number_at, 3,
                                 "a trimester from 1 to 3");
    }
    if (!in.take("个月")) return in.unexpected("月, 季度 or 周");
    if (in.take("起的")) {
        if (number < 1 || number > 12) return in.fail(reason::no_such_period, number_at, "a month from 1 to 12");
        return read_chinese_months_from(in, in.in, year, year_at, number);
    }
    return in.build_numbered(period_kind::month, year, year_at, number, number_at, 12, "a month from 1 to 12");
}

/// What begins with a number after the year: months, days, quarters, weeks, four months; `第` may stand before it.
[[nodiscard]] constexpr period read_chinese_numbered(period_reader& in, std::int32_t year,
                                                     std::size_t year_at) noexcept {
    if (!in.digit()) take_glyph(in, glyph_kind::nth);
    std::size_t const number_at = in.at;
    std::int32_t const number = take_chinese_number(in);
    if (number < 0) return in.unexpected("a month, quarter, week or half");
    std::size_t const after = in.at;
    switch (glyph_in(in.ahead()).what()) {
    case glyph_kind::month: return read_chinese_months(in, year, year_at, number, number_at);
    case glyph_kind::quarter: {
        in.at += 3;
        take_glyph(in, glyph_kind::degree);
        period const from = chinese_quarter(in, year, year_at, number, number_at);
        if (from.is_none() || !take_dash(in)) return from;
        break;
    }
    case glyph_kind::week:
        in.at += 3;
        return in.build_numbered(period_kind::week, year, year_at, number, number_at, 53, "a week from 1 to 53");
    case glyph_kind::counter: return read_chinese_counted(in, year, year_at, number, number_at);
    default:
        if (!take_dash(in)) return in.unexpected("月, 季度 or 周");
    }
    bool const counted = !in.digit() && take_glyph(in, glyph_kind::nth);
    std::size_t const last_at = in.at;
    std::int32_t const last = take_chinese_number(in);
    glyph_kind const unit = last < 0 ? glyph_kind::none : glyph_in(in.ahead()).what();
    if (unit == glyph_kind::quarter) {
        in.at += 3;
        take_glyph(in, glyph_kind::degree);
        period const from = chinese_quarter(in, year, year_at, number, number_at);
        period const to = from.is_none() ? from : chinese_quarter(in, year, year_at, last, last_at);
        return to.is_none() ? to : in.build_between(from, to, last_at);
    }
    if (unit == glyph_kind::month && !counted) {
        in.at += 3;
        take_glyph(in, glyph_kind::share);
        period const from = in.build_month(year, year_at, number, number_at);
        period const to = from.is_none() ? from : in.build_month(year, year_at, last, last_at);
        return to.is_none() ? to : in.build_between(from, to, last_at);
    }
    in.at = after;
    return read_chinese_months(in, year, year_at, number, number_at);
}

}  // namespace detail

ATTAIN_END_NAMESPACE
