#pragma once

#include <attain/time/calendar.hpp>
#include <attain/time/calendar_text-inl.hpp>
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
    return detail::calendar_from(month, day, label);
}

ATTAIN_INLINE result<calendar> calendar::parse(std::string_view text) {
    detail::calendar_text const read = detail::read_calendar(text);
    if (read.why == reason::none) return read.in;
    failure what = detail::period_failure(read.why, read.position, text, text.substr(read.position), read.expected);
    what.message.replace(0, std::string_view("period").size(), "calendar");
    return what;
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
