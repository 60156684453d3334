#pragma once

#include <attain/time/period_error.hpp>
#include <attain/time/week_table.hpp>

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE week_year week_year::of(std::int32_t year, date first_day, week_pattern pattern,
                                      bool fifty_three) noexcept {
    week_year made{year, first_day, {}};
    std::size_t const long_month = pattern == week_pattern::five_four_four   ? 0
                                   : pattern == week_pattern::four_five_four ? 1
                                                                             : 2;
    for (std::size_t i = 0; i < 12; ++i) made.weeks[i] = i % 3 == long_month ? 5 : 4;
    if (fifty_three) ++made.weeks[11];
    return made;
}

ATTAIN_INLINE result<week_table> week_table::make(std::int32_t number, std::vector<week_year> years) {
    auto const refuse = [](std::string found, std::string_view expected) {
        return failure{reason::invalid_calendar, -1,
                       "table of week years: found " + found + ", expected " + std::string(expected)};
    };
    if (number < 1 || number > 2047) return refuse("the number " + std::to_string(number), "1 to 2047");
    if (years.empty()) return refuse("no year", "one at least");
    std::sort(years.begin(), years.end(), [](week_year const& a, week_year const& b) { return a.year < b.year; });
    for (std::size_t i = 0; i < years.size(); ++i) {
        week_year const& at = years[i];
        std::string const name = "year " + std::to_string(at.year);
        if (at.year < first_year || at.year > last_year) return refuse(name, "a year from 1400 to 9999");
        for (std::int32_t const weeks : at.weeks) {
            if (weeks < 1 || weeks > 6) {
                return refuse("a month of " + std::to_string(weeks) + " weeks in " + name, "1 to 6 weeks");
            }
        }
        if (at.total() != 52 && at.total() != 53) {
            return refuse(std::to_string(at.total()) + " weeks in " + name, "52 or 53");
        }
        std::int32_t const away = at.first_day - date(year_month_day{at.year, 1, 1});
        if (away < -366 || away > 366 || at.first_day < first_date || at.first_day + 7 * at.total() > end_date) {
            return refuse(name + " from " + to_string(at.first_day) + " on", "a first day within a year of its name");
        }
        if (i == 0) continue;
        week_year const& before = years[i - 1];
        if (at.year != before.year + 1 || at.first_day != before.first_day + 7 * before.total()) {
            return refuse(name + " from " + to_string(at.first_day) + " on",
                          "year " + std::to_string(before.year + 1) + " from " +
                              to_string(before.first_day + 7 * before.total()) + " on");
        }
    }
    week_table made;
    made.number_ = number;
    made.years_ = std::move(years);
    return made;
}

ATTAIN_INLINE week_year const* week_table::find(std::int32_t year) const noexcept {
    std::int32_t const at = year - years_.front().year;
    if (at < 0 || static_cast<std::size_t>(at) >= years_.size()) return nullptr;
    return &years_[static_cast<std::size_t>(at)];
}

/// How many of a kind a year has, 0 for the kinds that the table does not know.
ATTAIN_INLINE std::int32_t week_table::count(period_kind kind, week_year const& in) const noexcept {
    if (kind == period_kind::week) return in.total();
    if (kind == period_kind::year_to_date) return 12;
    return kind == period_kind::ten_days ? 0 : detail::period_access::per_year(kind);
}

ATTAIN_INLINE result<period> week_table::get(period_kind kind, std::int32_t year, std::int32_t ordinal) const {
    week_year const* const in = find(year);
    if (in == nullptr) {
        return detail::period_failure(reason::year_out_of_range, "year", year,
                                      "a year of the table, " + std::to_string(years_.front().year) + " to " +
                                          std::to_string(years_.back().year));
    }
    std::int32_t const most = count(kind, *in);
    if (most == 0) {
        return failure{reason::kind_mismatch, -1,
                       "period of a table: found the kind " + std::string(name_of(kind)) +
                           ", expected week, month, quarter, trimester, half, year or year_to_date"};
    }
    if (ordinal < 1 || ordinal > most) {
        return detail::period_failure(reason::no_such_period, name_of(kind), ordinal, "1 to " + std::to_string(most));
    }
    if (kind == period_kind::week) {
        return detail::period_access::make_in_table(kind, calendar(), year, ordinal, in->first_day + 7 * (ordinal - 1),
                                                    1);
    }
    bool const cumulative = kind == period_kind::year_to_date;
    std::int32_t const months = cumulative ? ordinal : 12 / most;
    std::int32_t const from = cumulative ? 0 : (ordinal - 1) * months;
    std::int32_t before = 0;
    std::int32_t within = 0;
    for (std::int32_t i = 0; i < from + months; ++i) {
        (i < from ? before : within) += in->weeks[static_cast<std::size_t>(i)];
    }
    return detail::period_access::make_in_table(kind, calendar(), year, ordinal, in->first_day + 7 * before, within);
}

ATTAIN_INLINE result<period> week_table::period_of(date day, period_kind kind) const {
    week_year const& last = years_.back();
    if (day < years_.front().first_day || day >= last.first_day + 7 * last.total()) {
        return failure{reason::year_out_of_range, -1,
                       "period of " + to_string(day) + ": expected a day of the table's years, " +
                           std::to_string(years_.front().year) + " to " + std::to_string(last.year)};
    }
    auto const after = std::upper_bound(years_.begin(), years_.end(), day,
                                        [](date wanted, week_year const& each) { return wanted < each.first_day; });
    week_year const& in = *std::prev(after);
    std::int32_t const most = kind == period_kind::year_to_date ? 0 : count(kind, in);
    std::int32_t low = 1;
    std::int32_t high = most;
    while (low < high) {
        std::int32_t const middle = (low + high) / 2;
        auto const at = get(kind, in.year, middle);
        if (!at) return at;
        if (at->end_day() <= day) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return get(most == 0 ? period_kind::range : kind, in.year, low);
}

ATTAIN_INLINE result<period> week_table::own(period p) const {
    auto const made = p.calendar() == calendar() ? get(p.kind(), p.year(), p.ordinal()) : result<period>(period());
    if (made && *made == p && !p.is_none()) return p;
    return failure{reason::kind_mismatch, -1,
                   "period " + to_string(p) + ": expected one of the table " + to_string(calendar())};
}

ATTAIN_INLINE result<period> week_table::shift(period p, std::int32_t steps) const {
    auto const mine = own(p);
    if (!mine) return mine;
    std::int64_t year = p.year();
    std::int64_t ordinal = p.ordinal();
    if (p.kind() == period_kind::year_to_date) {
        year += steps;
    } else {
        ordinal += steps;
        // Years differ in their weeks, so they are walked one by one; the first that is missing ends the walk.
        for (week_year const* in = find(p.year()); in != nullptr; in = find(static_cast<std::int32_t>(year))) {
            if (ordinal < 1) {
                week_year const* const before = find(static_cast<std::int32_t>(--year));
                if (before == nullptr) break;
                ordinal += count(p.kind(), *before);
            } else if (ordinal > count(p.kind(), *in)) {
                ordinal -= count(p.kind(), *in);
                ++year;
            } else {
                break;
            }
        }
    }
    year = std::clamp<std::int64_t>(year, first_year - 1, last_year + 1);
    if (find(static_cast<std::int32_t>(year)) == nullptr) {
        return failure{reason::year_out_of_range, -1,
                       "shift of " + to_string(p) + " by " + std::to_string(steps) +
                           ": expected a year of the table, " + std::to_string(years_.front().year) + " to " +
                           std::to_string(years_.back().year)};
    }
    return get(p.kind(), static_cast<std::int32_t>(year), static_cast<std::int32_t>(ordinal));
}

ATTAIN_INLINE result<period> week_table::same_period_last_year(period p, week_53_policy policy) const {
    auto const mine = own(p);
    if (!mine) return mine;
    week_year const* const before = find(p.year() - 1);
    if (before != nullptr && p.kind() == period_kind::week && p.ordinal() > before->total()) {
        if (policy == week_53_policy::week_52) return get(p.kind(), before->year, before->total());
        if (policy == week_53_policy::week_1_after) return get(p.kind(), p.year(), 1);
    }
    return get(p.kind(), p.year() - 1, p.ordinal());
}

ATTAIN_INLINE result<std::vector<period>> week_table::children(period parent, period_kind kind) const {
    auto const mine = own(parent);
    if (!mine) return mine.error();
    auto at = period_of(parent.first_day(), kind);
    std::vector<period> made;
    while (at && at->first_day() >= parent.first_day() && at->end_day() <= parent.end_day()) {
        made.push_back(*at);
        if (at->end_day() == parent.end_day()) return made;
        at = shift(*at, 1);
    }
    if (!at && at.error().why == reason::kind_mismatch) return at.error();
    return failure{reason::does_not_tile, -1,
                   "children of " + to_string(parent) + ": the kind " + std::string(name_of(kind)) +
                       " does not tile it, expected one whose periods begin and end with it"};
}

ATTAIN_END_NAMESPACE
