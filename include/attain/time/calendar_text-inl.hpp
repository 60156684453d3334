#pragma once

#include <attain/time/calendar.hpp>
#include <attain/time/date.hpp>

#include <cstddef>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// A calendar read from its text, or the first thing found wrong. Nothing allocates, so that literals can be read.
struct calendar_text {
    attain::calendar in;
    reason why = reason::none;
    std::size_t position = 0;
    char const* expected = "";
};

/// Requires a start day that every year has.
[[nodiscard]] constexpr attain::calendar calendar_from(std::int32_t month, std::int32_t day,
                                                       year_label label) noexcept {
    if (month == 1 && day == 1) return {};  // one year, one label
    return attain::calendar::from_bits(
        static_cast<std::uint16_t>((month - 1) << 7 | (day - 1) << 2 | static_cast<int>(label)));
}

[[nodiscard]] constexpr calendar_text read_calendar(std::string_view text) noexcept {
    std::size_t at = text.substr(0, 2) == "--" ? 2 : 0;
    auto const fail = [](reason why, std::size_t where, char const* expected) {
        return calendar_text{{}, why, where, expected};
    };
    constexpr char const* form = "a start day such as 04-01, 04-01:end or 04-01:both";
    auto const digit = [&](std::size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
    auto const number = [&](std::size_t i) { return (text[i] - '0') * 10 + (text[i + 1] - '0'); };
    if (text.empty()) return fail(reason::empty_input, 0, form);
    if (text[0] == 'T' && digit(1)) {
        std::int32_t table = 0;
        for (at = 1; digit(at) && table <= 2047; ++at) table = table * 10 + (text[at] - '0');
        if (at != text.size() || table < 1 || table > 2047) {
            return fail(reason::invalid_calendar, 1, "the number of a table, 1 to 2047");
        }
        return {attain::calendar::of_table(table)};
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
    if (label.empty() || label == ":start") return {calendar_from(month, day, year_label::start_year)};
    if (label == ":end") return {calendar_from(month, day, year_label::end_year)};
    if (label == ":both") return {calendar_from(month, day, year_label::both)};
    return fail(reason::invalid_calendar, at, ":start, :end, :both or nothing");
}

}  // namespace detail

ATTAIN_END_NAMESPACE
