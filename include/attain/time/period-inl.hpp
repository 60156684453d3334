#pragma once

#include <attain/time/period.hpp>
#include <attain/time/period_error.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// The period if it has an ordinal from 1 to `most`, a calendar that numbers years, and days that are known.
[[nodiscard]] ATTAIN_INLINE result<period> numbered(period_kind kind, attain::calendar in, std::int32_t year,
                                                    std::int32_t ordinal, std::int32_t most, std::int32_t span = 1) {
    if (in.is_table()) {
        return period_failure(reason::invalid_calendar, "calendar table", in.table(),
                              "a start day; ask the table itself for its periods");
    }
    if (year < first_year || year > last_year) {
        return period_failure(reason::year_out_of_range, "year", year, "1400 to 9999");
    }
    if (ordinal < 1 || ordinal > most) {
        return period_failure(reason::no_such_period, name_of(kind), ordinal, "1 to " + std::to_string(most));
    }
    period const made = period_access::make(kind, in, year, ordinal, span);
    if (made.first_day() < first_date || made.end_day() > end_date) {
        return period_failure(reason::year_out_of_range, "year", year, "all its days from 1400 to 9999");
    }
    return made;
}

}  // namespace detail

ATTAIN_INLINE result<period> period::day(std::int32_t year, std::int32_t month, std::int32_t day) {
    auto const made = date::make(year, month, day);
    if (!made) return made.error();
    return detail::period_access::make_day(period_kind::day, {year, month, day});
}

ATTAIN_INLINE result<period> period::day(date which) {
    if (which < first_date || which >= end_date) {
        return detail::period_failure(reason::year_out_of_range, "day", which.days_since_epoch,
                                      "days since 1970 that lie in 1400 to 9999");
    }
    return detail::period_access::make_day(period_kind::day, which.civil());
}

ATTAIN_INLINE result<period> period::week(std::int32_t year, std::int32_t week, attain::calendar in) {
    bool const known = year >= first_year && year <= last_year && !in.is_table();
    return detail::numbered(period_kind::week, in, year, week,
                            known ? detail::period_access::weeks_in_year(in, year) : 53);
}

ATTAIN_INLINE result<period> period::ten_days(std::int32_t year, std::int32_t month, std::int32_t third) {
    if (month < 1 || month > 12) return detail::period_failure(reason::no_such_period, "month", month, "1 to 12");
    if (third < 1 || third > 3) {
        return detail::period_failure(reason::no_such_period, "ten_days", third, "1 to 3 in a month");
    }
    return detail::numbered(period_kind::ten_days, {}, year, (month - 1) * 3 + third, 36);
}

ATTAIN_INLINE result<period> period::month(std::int32_t year, std::int32_t month, attain::calendar in) {
    return detail::numbered(period_kind::month, in, year, month, 12);
}

ATTAIN_INLINE result<period> period::months(std::int32_t year, std::int32_t first_month, std::int32_t count,
                                            attain::calendar in) {
    constexpr std::int32_t most = 12 * (last_year - first_year + 1);
    if (count < 2 || count > most) {
        return detail::period_failure(reason::no_such_period, "count of months", count, "2 to " + std::to_string(most));
    }
    return detail::numbered(period_kind::months, in, year, first_month, 12, count);
}

ATTAIN_INLINE result<period> period::quarter(std::int32_t year, std::int32_t quarter, attain::calendar in) {
    return detail::numbered(period_kind::quarter, in, year, quarter, 4);
}

ATTAIN_INLINE result<period> period::trimester(std::int32_t year, std::int32_t trimester, attain::calendar in) {
    return detail::numbered(period_kind::trimester, in, year, trimester, 3);
}

ATTAIN_INLINE result<period> period::half(std::int32_t year, std::int32_t half, attain::calendar in) {
    return detail::numbered(period_kind::half, in, year, half, 2);
}

ATTAIN_INLINE result<period> period::year(std::int32_t year, attain::calendar in) {
    return detail::numbered(period_kind::year, in, year, 1, 1);
}

ATTAIN_INLINE result<period> period::year_to_date(std::int32_t year, std::int32_t months, attain::calendar in) {
    return detail::numbered(period_kind::year_to_date, in, year, months, 12);
}

ATTAIN_INLINE result<period> period::rolling(std::int32_t count, period last) {
    constexpr std::int32_t most = 100'000;
    if (count < 2 || count > most) {
        return detail::period_failure(reason::no_such_period, "count of a rolling period", count,
                                      "2 to " + std::to_string(most));
    }
    bool const counts = last.kind() == period_kind::day || last.kind() == period_kind::week ||
                        detail::period_access::per_year(last.kind()) != 0;
    if (!counts || last.calendar().is_table()) {
        return failure{reason::kind_mismatch, -1,
                       "rolling period: found the last unit " + to_string(last) +
                           ", expected a day, week, month, quarter, year or the like"};
    }
    if (!detail::begins_known(last, count)) {
        return detail::period_failure(reason::year_out_of_range, "count of a rolling period", count,
                                      "all its days from 1400 on");
    }
    return detail::period_access::make_rolling(count, last);
}

ATTAIN_INLINE result<period> period::plan(std::int32_t from_year, std::int32_t to_year, attain::calendar in) {
    if (to_year > last_year) {
        return detail::period_failure(reason::year_out_of_range, "year", to_year, "1400 to 9999");
    }
    if (from_year >= to_year) {
        return detail::period_failure(reason::no_such_period, "last year", to_year,
                                      "a year after " + std::to_string(from_year));
    }
    if (from_year < first_year) {
        return detail::period_failure(reason::year_out_of_range, "year", from_year, "1400 to 9999");
    }
    return detail::numbered(period_kind::plan, in, from_year, 1, 1, to_year - from_year + 1);
}

ATTAIN_INLINE result<period> period::five_year_plan(std::int32_t number) {
    if (number < 1 || number > 99) {
        return detail::period_failure(reason::no_such_period, "number of a five-year plan", number, "1 to 99");
    }
    // 1953 to 1957, 1958 to 1962, then three years outside the plans; from 1966 on without a gap.
    std::int32_t const from = number <= 2 ? 1953 + 5 * (number - 1) : 1966 + 5 * (number - 3);
    return plan(from, from + 4);
}

ATTAIN_INLINE result<period> period::instant(date close_of) {
    auto const made = day(close_of);
    if (!made) return made;
    return detail::period_access::make_day(period_kind::instant, close_of.civil());
}

ATTAIN_INLINE result<period> period::end_of(period of) {
    if (of.is_none()) {
        return failure{reason::invalid_argument, -1, "end of a period: found none, expected a period"};
    }
    return instant(of.last_day());
}

ATTAIN_INLINE result<period> period::range(date first, date last) {
    for (date const end : {first, last}) {
        auto const made = day(end);
        if (!made) return made;
    }
    if (last < first) {
        return failure{reason::no_such_period, -1,
                       "range of days: found " + attain::to_string(last) +
                           " as its last day, expected one not before " + attain::to_string(first)};
    }
    if (first == last) return day(first);
    return detail::period_access::make_range(first, last - first + 1);
}

ATTAIN_END_NAMESPACE
