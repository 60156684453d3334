#pragma once

#include <attain/time/calendar_text-inl.hpp>
#include <attain/time/period_parse_en-inl.hpp>
#include <attain/time/period_parse_iso-inl.hpp>
#include <attain/time/period_parse_zh-inl.hpp>
#include <attain/time/period_reader.hpp>
#include <attain/time/period_straight-inl.hpp>

// A period out of any of its written forms, at run time and for literals.
ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// Where a period of a table begins and how many weeks it has, `2023-01-29:13`; the table that made it is not at hand.
[[nodiscard]] constexpr period placed_in_table(period_reader& in, period made, std::string_view place,
                                               std::size_t place_at) noexcept {
    bool const tabled = made.kind() == period_kind::week || made.kind() == period_kind::year_to_date ||
                        period_access::per_year(made.kind()) != 0;
    if (!tabled)
        return in.fail(reason::kind_mismatch, 0, "a year, half, quarter, month, week or year to date of a table");
    period_reader day(place.substr(0, 10));
    period const first = read_iso_unit(day);
    if (day.failed() || first.kind() != period_kind::day || !day.done() || place.size() < 10 || place[7] != '-') {
        return in.fail(reason::invalid_calendar, place_at + (day.failed() ? day.position : day.at),
                       "the first day and the weeks of a table's period, such as 2023-01-29:13");
    }
    std::string_view const written = place.size() > 10 && place[10] == ':' ? place.substr(11) : std::string_view();
    std::int32_t weeks = 0;
    for (char const c : written.substr(0, 3)) weeks = c >= '0' && c <= '9' ? weeks * 10 + (c - '0') : 1000;
    date const begins = first.first_day();
    std::int32_t const away = begins - date(year_month_day{made.year(), 1, 1});
    if (written.size() > 2 || weeks < 1 || weeks > 53 || away < -400 || away > 400 || begins + 7 * weeks > end_date) {
        return in.fail(reason::invalid_calendar, place_at, "a first day within a year of its name, and 1 to 53 weeks");
    }
    return period_access::make_in_table(made.kind(), made.calendar(), made.year(), period_access::raw_ordinal(made),
                                        begins, weeks);
}

/// `2022-Q1@04-01`, `2023-Q1@T5:2023-01-29:13`: the text before the sign, in the calendar behind it.
[[nodiscard]] constexpr period read_in_calendar(period_reader& in, std::size_t sign) noexcept {
    std::string_view suffix = in.text.substr(sign + 1);
    std::string_view place;
    if (!suffix.empty() && suffix[0] == 'T') {
        if (std::size_t const colon = suffix.find(':'); colon != std::string_view::npos) {
            place = suffix.substr(colon + 1);
            suffix = suffix.substr(0, colon);
        }
    }
    calendar_text const which = read_calendar(suffix);
    if (which.why != reason::none) {
        return in.fail(reason::invalid_calendar, sign + 1 + which.position,
                       "the start day of a fiscal year, such as 04-01, 04-01:end or 04-01:both");
    }
    period_reader before(in.text.substr(0, sign), which.in);
    period const made = read_iso(before);
    if (!before.failed() && !before.done()) before.unexpected("the calendar after the period");
    if (before.failed()) return in.fail(before.why, before.position, before.expected);
    if (made.last_unit().calendar() != which.in) {
        return in.fail(reason::invalid_calendar, sign, "no calendar, since days, ten days and dated months are civil");
    }
    return which.in.is_table() ? placed_in_table(in, made, place, sign + 2 + suffix.size()) : made;
}

[[nodiscard]] constexpr bool has_chinese(std::string_view text) noexcept {
    bool found = false;
    for (char const c : text) found = found || static_cast<unsigned char>(c) >= 0xe3;
    return found;
}

/// Letters that no ISO or SDMX form has (two in a row), a dash of prose, or a space: worth reading as English.
[[nodiscard]] constexpr bool looks_english(std::string_view text) noexcept {
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

/// Each form in turn, until one reads the text; else the failure of the form that it looks like.
[[nodiscard]] ATTAIN_APART constexpr period read_any_form(period_reader& in) noexcept {
    std::string_view const text = in.text;
    if (text.empty()) return in.fail(reason::empty_input, 0, "a period such as 2022, 2022-Q1 or 2022-03");
    auto const at_least = [text](std::size_t at, unsigned least) {
        return at < text.size() && static_cast<unsigned char>(text[at]) >= least;
    };
    // A Chinese character first, or straight after a year, rules the other forms out.
    bool chinese = at_least(0, 0xe2) || at_least(4, 0xe3);
    period_reader const start = in;
    if (!chinese) {
        period const made = read_iso(in);
        if (!in.failed() && in.done()) return made;
        if (std::size_t const sign = text.find('@'); sign != std::string_view::npos) {
            in = start;
            return read_in_calendar(in, sign);
        }
        chinese = has_chinese(text);
        bool const understood = in.why == reason::no_such_period;
        if (!chinese && (understood || !looks_english(text))) return made;
        in = start;
    }
    return chinese ? read_chinese(in) : read_english(in);
}

enum class written_form : std::uint8_t { iso, chinese, english };

/// The form that a text looks like from its beginning.
[[nodiscard]] constexpr written_form likely_form(std::string_view text, std::uint64_t ahead) noexcept {
    std::size_t const digits = digits_in(ahead);
    // Straight after a year; or behind a second one, `2022/23财年`.
    if (digits == 4 && (ahead >> 32 & 0x80) == 0)
        return ahead >> 56 >= 0xe3 ? written_form::chinese : written_form::iso;
    if (digits == 8) return written_form::iso;
    auto const next = static_cast<unsigned>(ahead >> (8 * digits) & 0xff);
    if (next >= 0xe3) return written_form::chinese;
    if (next == 0xe2) return digits == 0 || has_chinese(text) ? written_form::chinese : written_form::english;
    if (digits == 0) {
        if (next == 'P') return written_form::iso;
        if ((next | 0x20) == 'f' && (ahead >> 8 & 0xdf) == 'Y') return written_form::iso;
        if (next == '"') return written_form::chinese;
        return (next | 0x20) >= 'a' ? written_form::english : written_form::iso;
    }
    return digits < 4 && (next == ' ' || (next | 0x20) >= 'a') ? written_form::english : written_form::iso;
}

/// Whether `read_straight` is worth asking: texts in Chinese that it does not read lose no time there.
[[nodiscard]] constexpr bool may_be_straight(straight_text const& text, written_form form,
                                             std::int32_t context_year) noexcept {
    if (form != written_form::chinese) return form == written_form::english;
    constexpr known_text sign("年");
    bool const month = (text.ahead >> 56) - '0' < 10 && (text.ahead >> 32 & sign.mask) == sign.front;
    return month || text.next_is("截至") || (context_year != 0 && text.starts_with_digit());
}

/// A text of a common form in words; `none` for every other one, right or wrong.
[[nodiscard]] ATTAIN_APART constexpr period read_straight(straight_text const& text, written_form form,
                                                          attain::calendar in, std::int32_t context_year) noexcept {
    return form == written_form::english ? read_straight_english(text, in, context_year)
                                         : read_straight_chinese(text, context_year);
}

/// Where the sign stands before a month and a day at the end, or before these and `:end`; 0 for neither.
[[nodiscard]] constexpr std::size_t sign_near_end(std::string_view text) noexcept {
    if (text.size() > 6 && text[text.size() - 6] == '@') return text.size() - 6;
    return text.size() > 10 && text[text.size() - 10] == '@' ? text.size() - 10 : 0;
}

/// Every written form, of which `form` is the likely one. Notes its failure in the reader, which stands at the
/// beginning.
[[nodiscard]] constexpr period read_period(period_reader& in, written_form form) noexcept {
    std::string_view const text = in.text;
    attain::calendar const which = in.in;
    period made;
    switch (form) {
    case written_form::chinese: made = read_chinese(in); break;
    case written_form::english: made = read_english(in); break;
    case written_form::iso:
        // Known at once, so that the period is not read twice.
        if (std::size_t const sign = sign_near_end(text); sign != 0) {
            made = read_in_calendar(in, sign);
            in.at = text.size();
            break;
        }
        made = read_iso(in);
        if (in.peek() == '@') {
            std::size_t const sign = in.at;
            in = period_reader(text, which);
            made = read_in_calendar(in, sign);
            in.at = text.size();
        }
    }
    if (!in.failed() && in.done() && !made.is_none()) return made;
    in = period_reader(text, which, in.context_year);
    return read_any_form(in);
}

}  // namespace detail

ATTAIN_END_NAMESPACE
