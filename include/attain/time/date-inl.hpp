#pragma once

#include <attain/time/date.hpp>
#include <attain/time/period_error.hpp>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE result<date> date::make(std::int32_t year, std::int32_t month, std::int32_t day) {
    if (year < first_year || year > last_year) {
        return detail::period_failure(reason::year_out_of_range, "year", year, "1400 to 9999");
    }
    if (month < 1 || month > 12) return detail::period_failure(reason::no_such_period, "month", month, "1 to 12");
    std::int32_t const last = days_in_month(year, month);
    if (day < 1 || day > last) {
        return detail::period_failure(reason::no_such_period, "day", day, "1 to " + std::to_string(last));
    }
    return date(year_month_day{year, month, day});
}

ATTAIN_INLINE result<date> date::parse(std::string_view text) {
    std::size_t at = 0;
    auto const fail = [&](reason why, std::size_t where, std::string_view expected) {
        return detail::period_failure(why, where, text, text.substr(where < text.size() ? where : text.size()),
                                      expected);
    };
    auto const digits = [&](std::size_t count, std::int32_t& value) {
        value = 0;
        for (; count > 0; --count, ++at) {
            if (at >= text.size() || text[at] < '0' || text[at] > '9') return false;
            value = value * 10 + (text[at] - '0');
        }
        return true;
    };
    auto const broken = [&](std::string_view expected) {
        return fail(at < text.size() ? reason::unexpected_character : reason::unexpected_end, at, expected);
    };
    if (text.empty()) return fail(reason::empty_input, 0, "a day such as 2022-03-05");
    year_month_day day;
    if (!digits(4, day.year)) return broken("a day such as 2022-03-05");
    bool const dashed = at < text.size() && text[at] == '-';
    if (dashed) ++at;
    std::size_t const month_at = at;
    if (!digits(2, day.month)) return broken("a month of two digits");
    if (dashed) {
        if (at >= text.size() || text[at] != '-') return broken("- and a day");
        ++at;
    }
    std::size_t const day_at = at;
    if (!digits(2, day.day)) return broken("a day of two digits");
    if (at != text.size()) return broken("nothing after the day");
    if (day.year < first_year) return fail(reason::year_out_of_range, 0, "a year from 1400 to 9999");
    if (day.month < 1 || day.month > 12) return fail(reason::no_such_period, month_at, "a month from 01 to 12");
    if (!is_valid(day)) {
        return fail(reason::no_such_period, day_at,
                    "a day from 01 to " + std::to_string(days_in_month(day.year, day.month)));
    }
    return date(day);
}

ATTAIN_INLINE std::string to_string(date day) {
    year_month_day const at = day.civil();
    std::string text = "0000-00-00";
    for (std::int32_t i = 3, rest = at.year; i >= 0; --i, rest /= 10) {
        text[static_cast<std::size_t>(i)] = static_cast<char>('0' + rest % 10);
    }
    text[5] = static_cast<char>('0' + at.month / 10);
    text[6] = static_cast<char>('0' + at.month % 10);
    text[8] = static_cast<char>('0' + at.day / 10);
    text[9] = static_cast<char>('0' + at.day % 10);
    return text;
}

ATTAIN_END_NAMESPACE
