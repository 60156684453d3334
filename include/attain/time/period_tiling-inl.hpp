#pragma once

#include <attain/time/period.hpp>
#include <attain/time/period_error.hpp>
#include <attain/time/period_tiling.hpp>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE result<period> period_of(date day, period_kind kind, calendar in) {
    using access = detail::period_access;
    if (day < first_date || day >= end_date) return period::day(day);
    year_month_day const at = day.civil();
    if (kind == period_kind::day || kind == period_kind::instant) return access::make_day(kind, at);
    if (kind == period_kind::ten_days) {
        return access::make(kind, {}, at.year, (at.month - 1) * 3 + (at.day > 20 ? 3 : at.day > 10 ? 2 : 1));
    }
    bool const numbers = kind == period_kind::week || access::per_year(kind) != 0;
    if (!numbers || in.is_table()) {
        return failure{
            reason::kind_mismatch, -1,
            "period of a day: found the kind " + std::string(name_of(kind)) +
                (in.is_table() ? " in a table's calendar, ask the table"
                               : ", expected one that parts the days: day, week, month, quarter or the like")};
    }
    if (kind == period_kind::week) {
        period const week = detail::week_at(in, at.year, day - (day.weekday() - 1) - access::week_one(in, at.year));
        if (!week.is_none()) return week;
        return detail::period_failure(reason::year_out_of_range, "year", at.year,
                                      "a week with all its days in 1400 to 9999");
    }
    // Months from the start of the year that begins in `at.year`, then a month back where its day is not yet reached.
    std::int32_t year = at.year;
    if (access::month_start(in, year, 0) > day) --year;
    while (access::month_start(in, year + 1, 0) <= day) ++year;
    std::int32_t month = 11;
    while (access::month_start(in, year, month) > day) --month;
    period const found = access::make(kind, in, year, month * access::per_year(kind) / 12 + 1);
    if (found.first_day() < first_date || found.end_day() > end_date) {
        return detail::period_failure(reason::year_out_of_range, "year", year, "all its days from 1400 to 9999");
    }
    return found;
}

ATTAIN_INLINE result<std::vector<period>> children(period parent, period_kind kind) {
    if (parent.is_none()) {
        return failure{reason::invalid_argument, -1, "children of a period: found none, expected a period"};
    }
    auto const untiled = [&] {
        return failure{reason::does_not_tile, -1,
                       "children of " + to_string(parent) + ": the kind " + std::string(name_of(kind)) +
                           " does not tile it, expected one whose periods begin and end with it"};
    };
    auto const first = period_of(parent.first_day(), kind, parent.calendar());
    if (!first) {
        if (first.error().why == reason::year_out_of_range) return untiled();
        return first.error();
    }
    std::vector<period> made;
    if (first->first_day() != parent.first_day() || first->end_day() > parent.end_day()) return untiled();
    made.reserve(static_cast<std::size_t>(parent.days() / first->days() + 1));
    period at = *first;
    made.push_back(at);
    date reached = at.end_day();
    while (reached < parent.end_day()) {
        at = kind == period_kind::instant ? detail::period_access::make_day(kind, reached.civil()) : try_shift(at, 1);
        if (at.is_none()) return untiled();
        made.push_back(at);
        reached = at.end_day();
    }
    if (reached != parent.end_day()) return untiled();
    return made;
}

ATTAIN_END_NAMESPACE
