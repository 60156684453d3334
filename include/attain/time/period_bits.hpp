#pragma once

#include <attain/time/period_core.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// Months from the start of the label year, and how many of them.
struct month_run {
    std::int32_t offset = 0;
    std::int32_t count = 0;
};

/// The layout: kind 5 bits | calendar 12 | year 14 | ordinal 10 | span 23.
///
/// The ordinal of a day or instant is month * 32 + day. A range has its first day (from 1400-01-01 on) and its length
/// in place of year, ordinal and span. `rolling` keeps its unit below its count. In a table's calendar the span holds
/// where the period begins, in days from 1 January of its year, and its weeks, so that no table is needed to place it.
struct period_access {
    static constexpr std::uint64_t span_mask = (std::uint64_t{1} << 23) - 1;

    [[nodiscard]] static constexpr period make(period_kind kind, attain::calendar in, std::int32_t year,
                                               std::int32_t ordinal, std::int32_t span = 1) noexcept {
        return period(static_cast<std::uint64_t>(kind) << 59 | static_cast<std::uint64_t>(in.bits()) << 47 |
                      static_cast<std::uint64_t>(year) << 33 | static_cast<std::uint64_t>(ordinal) << 23 |
                      static_cast<std::uint64_t>(span));
    }
    [[nodiscard]] static constexpr period make_day(period_kind kind, year_month_day const& day) noexcept {
        return make(kind, {}, day.year, day.month * 32 + day.day);
    }
    [[nodiscard]] static constexpr period make_range(date first, std::int32_t days) noexcept {
        return period(static_cast<std::uint64_t>(period_kind::range) << 59 |
                      static_cast<std::uint64_t>(first - first_date) << 23 | static_cast<std::uint64_t>(days));
    }
    [[nodiscard]] static constexpr period make_rolling(std::int32_t count, period last) noexcept {
        return make(period_kind::rolling, last.calendar(), raw_year(last), raw_ordinal(last),
                    count << 5 | static_cast<std::int32_t>(last.kind()));
    }

    [[nodiscard]] static constexpr std::int32_t raw_year(period p) noexcept {
        return static_cast<std::int32_t>(p.bits_ >> 33 & 0x3fff);
    }
    [[nodiscard]] static constexpr std::int32_t raw_ordinal(period p) noexcept {
        return static_cast<std::int32_t>(p.bits_ >> 23 & 0x3ff);
    }
    [[nodiscard]] static constexpr std::int32_t raw_span(period p) noexcept {
        return static_cast<std::int32_t>(p.bits_ & span_mask);
    }
    [[nodiscard]] static constexpr period with_year(period p, std::int32_t year) noexcept {
        return period((p.bits_ & ~(std::uint64_t{0x3fff} << 33)) | static_cast<std::uint64_t>(year) << 33);
    }
    [[nodiscard]] static constexpr period with_year_and_ordinal(period p, std::int32_t year,
                                                                std::int32_t ordinal) noexcept {
        return period((p.bits_ & ~(std::uint64_t{0xffffff} << 23)) | static_cast<std::uint64_t>(year) << 33 |
                      static_cast<std::uint64_t>(ordinal) << 23);
    }
    [[nodiscard]] static constexpr period with_ordinal_moved(period p, std::int32_t by) noexcept {
        return period(p.bits_ + (static_cast<std::uint64_t>(static_cast<std::int64_t>(by)) << 23));
    }
    [[nodiscard]] static constexpr date range_first(period p) noexcept {
        return first_date + static_cast<std::int32_t>(p.bits_ >> 23 & 0xffffff);
    }
    [[nodiscard]] static constexpr year_month_day civil(period p) noexcept {
        return {raw_year(p), raw_ordinal(p) >> 5, raw_ordinal(p) & 31};
    }

    /// The periods of a kind in one year, 0 for kinds that do not number a year (or not always with the same count).
    [[nodiscard]] static constexpr std::int32_t per_year(period_kind kind) noexcept {
        switch (kind) {
        case period_kind::ten_days: return 36;
        case period_kind::month: return 12;
        case period_kind::quarter: return 4;
        case period_kind::trimester: return 3;
        case period_kind::half: return 2;
        case period_kind::year: return 1;
        default: return 0;
        }
    }

    [[nodiscard]] static constexpr bool is_run_of_months(period_kind kind) noexcept {
        return kind >= period_kind::month && kind <= period_kind::plan && kind != period_kind::rolling;
    }

    /// Requires `is_run_of_months(p.kind())`, and no table.
    [[nodiscard]] static constexpr month_run months_of(period p) noexcept {
        std::int32_t const at = raw_ordinal(p) - 1;
        switch (p.kind()) {
        case period_kind::month: return {at, 1};
        case period_kind::months: return {at, raw_span(p)};
        case period_kind::quarter: return {at * 3, 3};
        case period_kind::trimester: return {at * 4, 4};
        case period_kind::half: return {at * 6, 6};
        case period_kind::year_to_date: return {0, at + 1};
        case period_kind::plan: return {0, 12 * raw_span(p)};
        default: return {0, 12};
        }
    }

    /// The civil year in which this calendar's year begins.
    [[nodiscard]] static constexpr std::int32_t start_year(attain::calendar in, std::int32_t year) noexcept {
        return in.label() == year_label::end_year ? year - 1 : year;
    }

    /// The first day of the month that lies `months` months after the year's start.
    [[nodiscard]] static constexpr date month_start(attain::calendar in, std::int32_t year,
                                                    std::int32_t months) noexcept {
        if (in.is_civil()) {
            std::int32_t const later = months / 12;
            return date(year_month_day{year + later, months - 12 * later + 1, 1});
        }
        std::int32_t const index = start_year(in, year) * 12 + in.start_month() - 1 + months;
        std::int32_t const civil_year = index / 12;
        std::int32_t const month = index % 12 + 1;
        std::int32_t const last = days_in_month(civil_year, month);
        return date(year_month_day{civil_year, month, in.start_day() < last ? in.start_day() : last});
    }

    /// The Monday of week 1: the week with at least four of its days in the year.
    [[nodiscard]] static constexpr date week_one(attain::calendar in, std::int32_t year) noexcept {
        date const fourth = month_start(in, year, 0) + 3;
        return fourth - (fourth.weekday() - 1);
    }
    [[nodiscard]] static constexpr std::int32_t weeks_in_year(attain::calendar in, std::int32_t year) noexcept {
        return (week_one(in, year + 1) - week_one(in, year)) / 7;
    }

    // A period in a table's calendar: where it begins, and its weeks.
    static constexpr std::int32_t table_bias = 1024;
    [[nodiscard]] static constexpr period make_in_table(period_kind kind, attain::calendar in, std::int32_t year,
                                                        std::int32_t ordinal, date first, std::int32_t weeks) noexcept {
        std::int32_t const offset = first - date(year_month_day{year, 1, 1}) + table_bias;
        return make(kind, in, year, ordinal, offset << 6 | weeks);
    }
    [[nodiscard]] static constexpr date table_first(period p) noexcept {
        return date(year_month_day{raw_year(p), 1, 1}) + ((raw_span(p) >> 6) - table_bias);
    }
    [[nodiscard]] static constexpr std::int32_t table_days(period p) noexcept { return 7 * (raw_span(p) & 63); }

    [[nodiscard]] static constexpr date ten_days_start(std::int32_t year, std::int32_t index) noexcept {
        return date(year_month_day{year + index / 36, index % 36 / 3 + 1, index % 3 * 10 + 1});
    }
};

}  // namespace detail

constexpr period period::last_unit() const noexcept {
    using access = detail::period_access;
    if (kind() != period_kind::rolling) return *this;
    return access::make(static_cast<period_kind>(bits_ & 31), calendar(), access::raw_year(*this),
                        access::raw_ordinal(*this));
}

constexpr std::int32_t period::year() const noexcept {
    using access = detail::period_access;
    return kind() == period_kind::range ? access::range_first(*this).civil().year : access::raw_year(*this);
}

constexpr std::int32_t period::ordinal() const noexcept {
    using access = detail::period_access;
    switch (kind()) {
    case period_kind::day:
    case period_kind::instant:
    case period_kind::range: return first_day() - date(year_month_day{year(), 1, 1}) + 1;
    case period_kind::rolling: return last_unit().ordinal();
    default: return access::raw_ordinal(*this);
    }
}

constexpr std::int32_t period::span() const noexcept {
    using access = detail::period_access;
    switch (kind()) {
    case period_kind::months:
    case period_kind::plan: return access::raw_span(*this);
    case period_kind::rolling: return access::raw_span(*this) >> 5;
    default: return 1;
    }
}

constexpr date period::end_day() const noexcept {
    using access = detail::period_access;
    period_kind const what = kind();
    switch (what) {
    case period_kind::day:
    case period_kind::instant: return date(access::civil(*this)) + 1;
    case period_kind::rolling: return last_unit().end_day();
    case period_kind::range: return access::range_first(*this) + access::raw_span(*this);
    default: break;
    }
    if (calendar().is_table()) return access::table_first(*this) + access::table_days(*this);
    if (what == period_kind::week) return first_day() + 7;
    if (what == period_kind::ten_days) return access::ten_days_start(year(), access::raw_ordinal(*this));
    detail::month_run const run = access::months_of(*this);
    return access::month_start(calendar(), access::raw_year(*this), run.offset + run.count);
}

ATTAIN_END_NAMESPACE

#include <attain/time/period_shift.hpp>
