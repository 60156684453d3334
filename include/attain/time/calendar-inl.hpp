#pragma once

#include <attain/time/calendar.hpp>
#include <attain/time/date.hpp>
#include <attain/time/period_error.hpp>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE std::string_view name_of(year_label label) noexcept {
    switch (label) {
    case year_label::start_year: return "start";
    case year_label::end_year: return "end";
    case year_label::both: return "both";
    }
    return "unknown";
}

ATTAIN_INLINE result<calendar> calendar::starting(std::int32_t month, std::int32_t day, year_label label) {
    if (month < 1 || month > 12) {
        return detail::period_failure(reason::invalid_calendar, "start month", month, "1 to 12");
    }
    std::int32_t const last = days_in_month(2001, month);
    if (day < 1 || day > last) {
        return detail::period_failure(reason::invalid_calendar, "start day", day,
                                      "1 to " + std::to_string(last) + ", a day that every year has");
    }
    if (month == 1 && day == 1) return calendar();  // one year, one label
    return calendar(static_cast<std::uint16_t>((month - 1) << 7 | (day - 1) << 2 | static_cast<int>(label)));
}

ATTAIN_INLINE result<calendar> calendar::parse(std::string_view text) {
    std::size_t at = text.substr(0, 2) == "--" ? 2 : 0;
    auto const fail = [&](reason why, std::size_t where, std::string_view expected) -> failure {
        failure what = detail::period_failure(why, where, text, text.substr(where), expected);
        what.message.replace(0, std::string_view("period").size(), "calendar");
        return what;
    };
    constexpr std::string_view form = "a start day such as 04-01, 04-01:end or 04-01:both";
    auto const digit = [&](std::size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
    auto const number = [&](std::size_t i) { return (text[i] - '0') * 10 + (text[i + 1] - '0'); };
    if (text.empty()) return fail(reason::empty_input, 0, form);
    if (text[0] == 'T' && digit(1)) {
        std::int32_t table = 0;
        for (at = 1; digit(at) && table <= 2047; ++at) table = table * 10 + (text[at] - '0');
        if (at != text.size() || table < 1 || table > 2047) {
            return fail(reason::invalid_calendar, 1, "the number of a table, 1 to 2047");
        }
        return of_table(table);
    }
    if (!digit(at) || !digit(at + 1)) return fail(reason::invalid_calendar, at, form);
    std::int32_t const month = number(at);
    if (month < 1 || month > 12) return fail(reason::invalid_calendar, at, "a month from 01 to 12");
    at += 2;
    if (at >= text.size() || text[at] != '-') return fail(reason::invalid_calendar, at, form);
    ++at;
    if (!digit(at) || !digit(at + 1)) return fail(reason::invalid_calendar, at, form);
    std::int32_t const day = number(at);
    if (day < 1 || day > days_in_month(2001, month)) {
        return fail(reason::invalid_calendar, at, "a day that this month has every year");
    }
    at += 2;
    std::string_view const label = text.substr(at);
    if (label.empty() || label == ":start") return starting(month, day);
    if (label == ":end") return starting(month, day, year_label::end_year);
    if (label == ":both") return starting(month, day, year_label::both);
    return fail(reason::invalid_calendar, at, ":start, :end, :both or nothing");
}

ATTAIN_INLINE std::string to_string(calendar which) {
    if (which.is_table()) return "T" + std::to_string(which.table());
    std::string text = "00-00";
    text[0] = static_cast<char>('0' + which.start_month() / 10);
    text[1] = static_cast<char>('0' + which.start_month() % 10);
    text[3] = static_cast<char>('0' + which.start_day() / 10);
    text[4] = static_cast<char>('0' + which.start_day() % 10);
    if (which.label() == year_label::start_year) return text;
    text += ':';
    text += name_of(which.label());
    return text;
}

ATTAIN_END_NAMESPACE
