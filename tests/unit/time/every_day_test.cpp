#include "show.hpp"

#include <attain/time/period.hpp>
#include <attain/time/period_tiling.hpp>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <array>
#include <string>
#include <vector>

using namespace attain;

namespace {

date const from(year_month_day{1900, 1, 1});
date const until(year_month_day{2101, 1, 1});

std::vector<calendar> calendars() {
    return {calendar(), calendar::starting(4).value(), calendar::starting(10, 1, year_label::end_year).value(),
            calendar::starting(4, 6, year_label::both).value(), calendar::starting(1, 31).value()};
}

constexpr std::array parting_kinds{period_kind::day,   period_kind::week,    period_kind::ten_days,
                                   period_kind::month, period_kind::quarter, period_kind::trimester,
                                   period_kind::half,  period_kind::year,    period_kind::instant};

}  // namespace

TEST_CASE("every day from 1900 to 2100 is the day, weekday and ISO week that Boost.Date_Time says") {
    boost::gregorian::date boosts(1900, 1, 1);
    for (date day = from; day < until; day = day + 1, boosts += boost::gregorian::days(1)) {
        auto const at = day.civil();
        auto const ymd = boosts.year_month_day();
        bool const same = at.year == ymd.year && at.month == ymd.month && at.day == ymd.day && date(at) == day &&
                          day.weekday() == (boosts.day_of_week().as_number() + 6) % 7 + 1;
        if (!same) FAIL(to_string(day));
        auto const week = period_of(day, period_kind::week).value();
        if (week.ordinal() != boosts.week_number()) FAIL(to_string(day) << " " << to_string(week));
    }
}

TEST_CASE("months have the days, and the years 1400 to 9999 the leap days, that Boost.Date_Time says") {
    for (int year = first_year; year <= last_year; ++year) {
        for (int month = 1; month <= 12; ++month) {
            if (days_in_month(year, month) !=
                boost::gregorian::gregorian_calendar::end_of_month_day(static_cast<unsigned short>(year),
                                                                       static_cast<unsigned short>(month))) {
                FAIL(year << "-" << month);
            }
        }
        date const new_year(year_month_day{year, 1, 1});
        boost::gregorian::date const boosts(static_cast<unsigned short>(year), 1, 1);
        if (new_year.civil() != year_month_day{year, 1, 1} ||
            static_cast<std::int64_t>(new_year.days_since_epoch) !=
                (boosts - boost::gregorian::date(1970, 1, 1)).days()) {
            FAIL(year);
        }
    }
}

TEST_CASE("every day lies in one period of each kind, and these tile the days without gap or overlap") {
    for (calendar const in : calendars()) {
        for (period_kind const kind : parting_kinds) {
            period last;
            for (date day = from; day < until; day = day + 1) {
                auto const made = period_of(day, kind, in);
                if (!made) FAIL(to_string(day) << " " << made.error().message);
                period const p = *made;
                if (!contains(p, day)) FAIL(to_string(day) << " not in " << to_string(p));
                if (p == last) continue;
                if (!last.is_none()) {
                    bool const follows = p.first_day() == last.end_day() && p.first_day() == day &&
                                         compare(last, p) < 0 && last.key() < p.key() &&
                                         relation_between(last, p) == interval_relation::meets;
                    if (!follows) FAIL(to_string(p) << " after " << to_string(last));
                    bool const steps =
                        kind == period_kind::instant || (next(last).value() == p && previous(p).value() == last);
                    if (!steps) FAIL(to_string(p) << " is not next to " << to_string(last));
                }
                last = p;
            }
        }
    }
}

TEST_CASE("every period of every kind from 1900 to 2100 is read back from each of its forms") {
    for (calendar const in : calendars()) {
        for (period_kind const kind : parting_kinds) {
            period last;
            for (date day = from; day < until; day = day + 1) {
                period const p = period_of(day, kind, in).value();
                if (p == last) continue;
                last = p;
                if (period::parse(to_string(p)).value() != p) FAIL(to_string(p));
                // A civil kind's texts do not change with the calendar; once is enough.
                if (!in.is_civil() && p.calendar().is_civil()) continue;
                for (std::string const& text :
                     {to_sdmx(p).value(), to_sdmx(p, sdmx_style::reporting).value(),
                      to_compact(p).value_or(to_string(p)), to_text(p, language::zh), to_text(p, language::en)}) {
                    auto const back = period::parse(text, in);
                    if (!back) FAIL(to_string(p) << " as " << text << ": " << back.error().message);
                    bool const same = *back == p || (kind == period_kind::ten_days && same_days(*back, p));
                    if (!same) FAIL(to_string(p) << " as " << text << " is " << to_string(*back));
                }
            }
        }
    }
}

TEST_CASE("children tile their parent exactly, for every month, quarter, half and year from 1900 to 2100") {
    for (calendar const in : calendars()) {
        for (period_kind const kind :
             {period_kind::month, period_kind::quarter, period_kind::trimester, period_kind::half, period_kind::year}) {
            period p = period_of(from, kind, in).value();
            for (; p.first_day() < until; p = next(p).value()) {
                for (period_kind const child : parting_kinds) {
                    auto const parts = children(p, child);
                    if (!parts) {
                        if (parts.error().why != reason::does_not_tile) FAIL(parts.error().message);
                        continue;
                    }
                    date reached = p.first_day();
                    for (period const part : *parts) {
                        if (part.first_day() != reached || !contains(p, part)) FAIL(to_string(part));
                        reached = part.end_day();
                    }
                    if (reached != p.end_day()) FAIL(to_string(p));
                }
            }
        }
    }
}

TEST_CASE("a year to date grows month by month, and its increments tile the year") {
    for (int year = 1900; year <= 2100; ++year) {
        date reached(year_month_day{year, 1, 1});
        for (int n = 1; n <= 12; ++n) {
            auto const p = period::year_to_date(year, n).value();
            if (p.first_day() != date(year_month_day{year, 1, 1}) || p.end_day() <= reached) FAIL(to_string(p));
            reached = p.end_day();
            if (period::parse(to_string(p)).value() != p) FAIL(to_string(p));
            if (same_period_last_year(p).value() != period::year_to_date(year - 1, n).value()) FAIL(to_string(p));
        }
        if (reached != date(year_month_day{year + 1, 1, 1})) FAIL(year);
    }
}

TEST_CASE("the same period last year has the same kind and ordinal, wherever that exists") {
    for (period_kind const kind : parting_kinds) {
        period last;
        for (date day = from; day < until; day = day + 1) {
            period const p = period_of(day, kind).value();
            if (p == last) continue;
            last = p;
            auto const before = same_period_last_year(p);
            if (!before) {
                auto const at = day.civil();
                bool const leap = kind == period_kind::day && at.month == 2 && at.day == 29;
                bool const week_53 = kind == period_kind::week && p.ordinal() == 53;
                if (!leap && !week_53) FAIL(to_string(p));
                if (yoy_key(p) != 0 || before.error().why != reason::no_such_period) FAIL(to_string(p));
                continue;
            }
            bool const by_month = kind == period_kind::day || kind == period_kind::instant;
            if (yoy_key(p) != before->key() || before->kind() != kind || before->year() != p.year() - 1) {
                FAIL(to_string(p));
            }
            if (!by_month && before->ordinal() != p.ordinal()) FAIL(to_string(p));
            if (by_month && before->first_day().civil().month != day.civil().month) FAIL(to_string(p));
        }
    }
}
