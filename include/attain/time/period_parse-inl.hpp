#pragma once

#include <attain/time/period_common-inl.hpp>
#include <attain/time/period_error.hpp>
#include <attain/time/period_parse_en-inl.hpp>
#include <attain/time/period_parse_iso-inl.hpp>
#include <attain/time/period_parse_zh-inl.hpp>
#include <attain/time/period_reader.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

ATTAIN_INLINE period period_reader::build_between(period from, period to, std::size_t to_at) noexcept {
    if (from.kind() != to.kind() || from.calendar() != to.calendar()) {
        return fail(reason::kind_mismatch, to_at, "a last period of the same kind as the first");
    }
    if (to.key() < from.key()) {
        return fail(reason::no_such_period, to_at, "a last period not before the first");
    }
    attain::calendar const which = from.calendar();
    switch (from.kind()) {
    case period_kind::year:
        if (from == to) return from;
        return build_in(which, period_kind::plan, from.year(), 0, 1, to.year() - from.year() + 1);
    case period_kind::month:
    case period_kind::quarter:
    case period_kind::trimester:
    case period_kind::half: {
        month_run const first = period_access::months_of(from);
        month_run const last = period_access::months_of(to);
        std::int32_t const end = (to.year() - from.year()) * 12 + last.offset + last.count;
        if (first.offset == 0 && end <= 12) return build_in(which, period_kind::year_to_date, from.year(), 0, end);
        if (from == to) return from;
        return build_in(which, period_kind::months, from.year(), 0, first.offset + 1, end - first.offset);
    }
    case period_kind::day:
    case period_kind::week:
    case period_kind::ten_days:
        if (from == to) return from;
        return period_access::make_range(from.first_day(), to.end_day() - from.first_day());
    default: return fail(reason::kind_mismatch, to_at, "years, months, quarters, weeks or days as ends");
    }
}

[[nodiscard]] ATTAIN_INLINE result<period> worded(period_reader const& reader, std::string_view text) {
    std::size_t const at = reader.position < text.size() ? reader.position : text.size();
    return period_failure(reader.why, at, text, text.substr(at), reader.expected);
}

/// `2022-Q1@04-01`, `2023-Q1@T5:2023-01-29:13`: the text before the sign, in the calendar behind it.
[[nodiscard]] ATTAIN_INLINE result<period> parse_in_calendar(std::string_view text, std::size_t sign) {
    std::string_view suffix = text.substr(sign + 1);
    std::string_view place;
    if (suffix.substr(0, 1) == "T") {
        if (std::size_t const colon = suffix.find(':'); colon != std::string_view::npos) {
            place = suffix.substr(colon + 1);
            suffix = suffix.substr(0, colon);
        }
    }
    auto const refuse = [&](reason why, std::size_t at, std::string_view expected) {
        at = at < text.size() ? at : text.size();
        return period_failure(why, at, text, text.substr(at), expected);
    };
    auto const in = attain::calendar::parse(suffix);
    if (!in) {
        return refuse(reason::invalid_calendar, sign + 1 + static_cast<std::size_t>(in.error().position),
                      "the start day of a fiscal year, such as 04-01, 04-01:end or 04-01:both");
    }
    period_reader reader{text.substr(0, sign), *in};
    period const made = read_iso(reader);
    if (!reader.failed() && !reader.done()) reader.unexpected("the calendar after the period");
    if (reader.failed()) return worded(reader, text);
    if (made.last_unit().calendar() != *in) {
        return refuse(reason::invalid_calendar, sign, "no calendar, since days, ten days and dated months are civil");
    }
    if (!in->is_table()) return made;
    bool const tabled = made.kind() == period_kind::week || made.kind() == period_kind::year_to_date ||
                        period_access::per_year(made.kind()) != 0;
    if (!tabled)
        return refuse(reason::kind_mismatch, 0, "a year, half, quarter, month, week or year to date of a table");
    // The table that made it is not at hand, so the text says where it begins and how many weeks it has.
    std::size_t const place_at = sign + 2 + suffix.size();
    auto const first = date::parse(place.substr(0, 10));
    if (!first) {
        return refuse(reason::invalid_calendar, place_at + static_cast<std::size_t>(first.error().position),
                      "the first day and the weeks of a table's period, such as 2023-01-29:13");
    }
    std::string_view const written = place.size() > 10 && place[10] == ':' ? place.substr(11) : std::string_view();
    std::int32_t weeks = 0;
    for (char const c : written.substr(0, 3)) weeks = c >= '0' && c <= '9' ? weeks * 10 + (c - '0') : 1000;
    std::int32_t const away = *first - date(year_month_day{made.year(), 1, 1});
    if (written.size() > 2 || weeks < 1 || weeks > 53 || away < -400 || away > 400 || *first + 7 * weeks > end_date) {
        return refuse(reason::invalid_calendar, place_at, "a first day within a year of its name, and 1 to 53 weeks");
    }
    return period_access::make_in_table(made.kind(), *in, made.year(), period_access::raw_ordinal(made), *first, weeks);
}

[[nodiscard]] ATTAIN_INLINE bool has_chinese(std::string_view text) noexcept {
    bool found = false;
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        // Most text of the other forms is ASCII.
        if ((eight_bytes(text, at) & 0x8080808080808080U) == 0) continue;
        for (char const c : text.substr(at, 8)) found = found || static_cast<unsigned char>(c) >= 0xe3;
    }
    for (; at < text.size(); ++at) found = found || static_cast<unsigned char>(text[at]) >= 0xe3;
    return found;
}

/// Letters that no ISO or SDMX form has (two in a row), a dash of prose, or a space: worth reading as English.
[[nodiscard]] ATTAIN_INLINE bool looks_english(std::string_view text) noexcept {
    std::size_t letters = 0;
    bool spaced = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char const c = text[i];
        spaced = spaced || (c == ' ' && i + 1 < text.size()) || static_cast<unsigned char>(c) == 0xe2;
        bool const letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        letters = letter ? letters + 1 : 0;
        if (letters >= 3 || (letter && i == 1)) return true;
    }
    return spaced || (!text.empty() && form_of(text[0]).digits != 0);
}

[[nodiscard]] ATTAIN_INLINE result<period> parse_period(std::string_view text, attain::calendar in,
                                                        std::int32_t context_year) {
    // A Chinese character first, or straight after a year, is known without trying the other forms.
    bool chinese = (!text.empty() && static_cast<unsigned char>(text[0]) >= 0xe2) ||
                   (text.size() > 4 && static_cast<unsigned char>(text[4]) >= 0xe3);
    period const common = chinese                                    ? read_common_chinese(text)
                          : !text.empty() && (text[0] | 0x20) >= 'a' ? read_common_english(text)
                                                                     : period();
    if (!common.is_none()) return common;
    if (!chinese) {
        // A month and a day behind the sign at the end: known without reading the period twice.
        if (text.size() > 6 && text[text.size() - 6] == '@' && text.find('@') == text.size() - 6) {
            return parse_in_calendar(text, text.size() - 6);
        }
        period_reader reader{text, in, context_year};
        period const made = read_iso(reader);
        if (!reader.failed() && reader.done()) return made;
        if (text.empty()) {
            reader.why = reason::empty_input;
            reader.expected = "a period such as 2022, 2022-Q1 or 2022-03";
            return worded(reader, text);
        }
        if (std::size_t const sign = text.find('@'); sign != std::string_view::npos) {
            return parse_in_calendar(text, sign);
        }
        chinese = has_chinese(text);
        if (!chinese && !looks_english(text)) return worded(reader, text);
    }
    period_reader words{text, in, context_year};
    period const spelled = chinese ? read_chinese(words) : read_english(words);
    if (!words.failed()) return spelled;
    return worded(words, text);
}

}  // namespace detail

ATTAIN_INLINE result<period> period::parse(std::string_view text) { return detail::parse_period(text, {}, 0); }

ATTAIN_INLINE result<period> period::parse(std::string_view text, attain::calendar in) {
    return detail::parse_period(text, in, 0);
}

ATTAIN_INLINE result<period> period::parse(std::string_view text, period const& context) {
    attain::calendar const in = context.calendar();
    return detail::parse_period(text, in.is_table() ? attain::calendar() : in, context.is_none() ? 0 : context.year());
}

ATTAIN_END_NAMESPACE
