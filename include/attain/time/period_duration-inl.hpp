#pragma once

#include <attain/time/period_reader.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

[[nodiscard]] constexpr period read_iso_unit(period_reader& in) noexcept;

/// The number and the unit of `P12M`; days, weeks, months and years are ISO 8601's, the others ours.
struct duration_text {
    std::int32_t count = 0;
    std::size_t count_at = 0;
    period_kind unit = period_kind::range;
};

[[nodiscard]] constexpr duration_text read_duration(period_reader& in) noexcept {
    duration_text made;
    ++in.at;
    made.count_at = in.at;
    std::size_t const digits = in.digits_ahead(9);
    if (digits == 0 || digits > 7) {
        in.fail(digits == 0 ? reason::unexpected_character : reason::no_such_period, in.at,
                "a number of at most seven digits and a unit, such as 12M");
        return made;
    }
    made.count = in.take_digits(digits);
    switch (in.peek()) {
    case 'D': made.unit = period_kind::day; break;
    case 'W': made.unit = period_kind::week; break;
    case 'X': made.unit = period_kind::ten_days; break;
    case 'M': made.unit = period_kind::month; break;
    case 'Q': made.unit = period_kind::quarter; break;
    case 'T': made.unit = period_kind::trimester; break;
    case 'H': made.unit = period_kind::half; break;
    case 'Y': made.unit = period_kind::year; break;
    default: in.unexpected("one unit: D, W, M, Y, or X, Q, T, H"); return made;
    }
    ++in.at;
    // `P1Y6M` is eighteen months.
    if (made.unit == period_kind::year && in.digit()) {
        std::size_t const more = in.digits_ahead(3);
        made.count = 12 * made.count + in.take_digits(more);
        made.unit = period_kind::month;
        if (more > 2 || !in.take('M')) in.unexpected("months of one or two digits behind the years, such as 1Y6M");
    }
    if (made.count < 1) in.fail(reason::no_such_period, made.count_at, "a count from 1 on");
    return made;
}

/// The civil week, ten days, month, quarter or the like that ends with this day; the day itself where none does.
[[nodiscard]] constexpr period unit_ended_by(attain::calendar in, period_kind unit, period last) noexcept {
    date const day = last.first_day();
    if (unit == period_kind::week) {
        return day.weekday() != 7 ? last
                                  : week_at(in, last.year(), (day - 6) - period_access::week_one(in, last.year()));
    }
    std::int32_t const count = period_access::per_year(unit);
    if (count == 0) return last;
    year_month_day const at = day.civil();
    std::int32_t const ordinal = count == 36 ? (at.month - 1) * 3 + (at.day > 20   ? 3
                                                                     : at.day > 10 ? 2
                                                                                   : 1)
                                             : (at.month - 1) * count / 12 + 1;
    period const made = period_access::make(unit, {}, at.year, ordinal);
    return made.last_day() == day ? made : last;
}

/// `P12M/2022-09`: the twelve months that end with September; a day that ends a month, quarter or year will do as well.
[[nodiscard]] constexpr period read_rolling(period_reader& in) noexcept {
    duration_text const length = read_duration(in);
    if (in.failed()) return {};
    if (!in.take('/') && !in.take("--")) return in.unexpected("/ or -- and the last period");
    std::size_t const last_at = in.at;
    period last = read_iso_unit(in);
    if (last.is_none()) return last;
    if (!in.done() && in.peek() != '@') return in.unexpected("nothing after the period");
    if (last.kind() == period_kind::day) last = unit_ended_by(in.in, length.unit, last);
    if (last.is_none() || last.kind() != length.unit || last.calendar().is_table()) {
        return in.fail(reason::kind_mismatch, last_at, "a last period of the duration's unit");
    }
    if (length.count == 1) return last;
    if (length.count > 100'000 || !begins_known(last, length.count)) {
        return in.fail(reason::year_out_of_range, length.count_at, "all its days from 1400 on");
    }
    return period_access::make_rolling(length.count, last);
}

/// Months from the `month`-th one of a year on, from 0, as the year, half, quarter, month they are, or else as the year
/// to date, a plan or a run of months.
[[nodiscard]] constexpr period run_of_months(attain::calendar in, std::int32_t year, std::int32_t month,
                                             std::int32_t count) noexcept {
    if (count == 1) return period_access::make(period_kind::month, in, year, month + 1);
    for (period_kind const kind :
         {period_kind::quarter, period_kind::trimester, period_kind::half, period_kind::year}) {
        std::int32_t const size = 12 / period_access::per_year(kind);
        if (count == size && month % size == 0) return period_access::make(kind, in, year, month / size + 1);
    }
    if (month == 0 && count < 12) return period_access::make(period_kind::year_to_date, in, year, count);
    if (month == 0 && count % 12 == 0) return period_access::make(period_kind::plan, in, year, 1, count / 12);
    return period_access::make(period_kind::months, in, year, month + 1, count);
}

/// The months from a day on that begins a month of this calendar; `none` for another day.
[[nodiscard]] constexpr period months_from(attain::calendar in, year_month_day const& first,
                                           std::int32_t count) noexcept {
    if (in.is_civil()) return first.day == 1 ? run_of_months(in, first.year, first.month - 1, count) : period();
    date const start(first);
    std::int32_t year = first.year;
    if (period_access::month_start(in, year, 0) > start) --year;
    while (period_access::month_start(in, year + 1, 0) <= start) ++year;
    std::int32_t month = 11;
    while (period_access::month_start(in, year, month) > start) --month;
    return period_access::month_start(in, year, month) == start ? run_of_months(in, year, month, count) : period();
}

/// `2022-01-01/P9M`, SDMX's time range, from the first day of a period on; the place is at the P.
[[nodiscard]] constexpr period read_duration_from(period_reader& in, period from) noexcept {
    std::size_t const at = in.at;
    duration_text const length = read_duration(in);
    if (in.failed()) return {};
    if (!in.done() && in.peek() != '@') return in.unexpected("nothing after the period");
    period made;
    std::int32_t days = 0;
    if (length.unit == period_kind::day || length.unit == period_kind::week) {
        bool const weeks = length.unit == period_kind::week;
        if (length.count > 4'000'000 / 7) return in.fail(reason::year_out_of_range, at, "a last day in 9999 or before");
        days = weeks ? 7 * length.count : length.count;
        date const first = from.first_day();
        if (first + days > end_date) return in.fail(reason::year_out_of_range, at, "a last day in 9999 or before");
        if (days == 1) return period_access::make_day(period_kind::day, first.civil());
        if (days == 7 && first.weekday() == 1) {
            std::int32_t const year = first.civil().year;
            made = week_at(in.in, year, first - period_access::week_one(in.in, year));
            if (!made.is_none()) return made;
        }
        return period_access::make_range(first, days);
    }
    std::int32_t const per = period_access::per_year(length.unit);
    if (per == 36) return in.fail(reason::kind_mismatch, at, "a duration in D, W, M or Y");
    if (length.count > 12 * last_year) return in.fail(reason::year_out_of_range, at, "a last day in 9999 or before");
    year_month_day const first =
        from.kind() == period_kind::day ? period_access::civil(from) : from.first_day().civil();
    made = months_from(in.in, first, length.count * (12 / per));
    if (made.is_none() && !in.in.is_civil()) made = months_from({}, first, length.count * (12 / per));
    if (made.is_none())
        return in.fail(reason::no_such_period, at, "a duration in days, since the first day begins no month");
    if (known_or_none(made).is_none()) return in.fail(reason::year_out_of_range, at, "a last day in 9999 or before");
    return made;
}

}  // namespace detail

ATTAIN_END_NAMESPACE
