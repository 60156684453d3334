#pragma once

#include <attain/time/period_duration-inl.hpp>
#include <attain/time/period_reader.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// How a letter of SDMX or of the compact forms numbers a year.
struct letter_form {
    period_kind kind;
    std::int32_t digits;
    std::int32_t most;
    char const* wanted;
};

[[nodiscard]] constexpr letter_form form_of(char letter) noexcept {
    switch (letter) {
    case 'Q': return {period_kind::quarter, 1, 4, "a quarter from 1 to 4"};
    case 'H':
    case 'S': return {period_kind::half, 1, 2, "a half from 1 to 2"};
    case 'T': return {period_kind::trimester, 1, 3, "a trimester from 1 to 3"};
    case 'M': return {period_kind::month, 2, 12, "a month from 01 to 12"};
    case 'W': return {period_kind::week, 2, 53, "a week from 01 to 53"};
    case 'A': return {period_kind::year, 1, 1, "A1"};
    default: return {period_kind::range, 0, 0, ""};
    }
}

/// The n-th day of a civil year that has it, as a day.
[[nodiscard]] constexpr period day_of_civil_year(std::int32_t year, std::int32_t number) noexcept {
    std::int32_t const spring = 59 + (is_leap_year(year) ? 1 : 0);  // the days before March
    if (number <= spring) {
        std::int32_t const january = number <= 31 ? 1 : 0;
        return period_access::make_day(period_kind::day, {year, 2 - january, number - 31 * (1 - january)});
    }
    std::int32_t const since = number - spring - 1;
    std::int32_t const month = (5 * since + 2) / 153;
    return period_access::make_day(period_kind::day, {year, month + 3, since - (153 * month + 2) / 5 + 1});
}

/// A day that may lie in the civil year beside this one.
[[nodiscard]] constexpr period day_in_or_beside(std::int32_t year, std::int32_t number) noexcept {
    if (number < 1) return day_of_civil_year(year - 1, number + (is_leap_year(year - 1) ? 366 : 365));
    std::int32_t const days = is_leap_year(year) ? 366 : 365;
    return number <= days ? day_of_civil_year(year, number) : day_of_civil_year(year + 1, number - days);
}

/// `D064`: the day of a year, in a fiscal calendar of the fiscal year.
[[nodiscard]] constexpr period read_day_of_year(period_reader& in, std::int32_t year, std::size_t year_at) noexcept {
    std::size_t const at = in.at;
    if (in.digits_ahead(4) != 3) return in.unexpected("a day of the year of three digits");
    std::int32_t const day = in.take_digits(3);
    period const whole = in.build(period_kind::year, year, year_at, 1);
    if (whole.is_none() || in.in.is_table())
        return in.fail(reason::invalid_calendar, year_at, "a calendar without table");
    std::int32_t const days = !in.in.is_civil() ? whole.days() : is_leap_year(year) ? 366 : 365;
    if (day < 1 || day > days)
        return in.fail(reason::no_such_period, at, "a day from 001 to 365, or 366 in a leap year");
    if (in.in.is_civil()) return day_of_civil_year(year, day);
    return period_access::make_day(period_kind::day, (whole.first_day() + (day - 1)).civil());
}

/// The day of a week, 1 to 7.
[[nodiscard]] constexpr period day_of_week(period week, std::int32_t day) noexcept {
    if (!week.calendar().is_civil()) {
        return period_access::make_day(period_kind::day, (week.first_day() + (day - 1)).civil());
    }
    std::int32_t const year = period_access::raw_year(week);
    date const january(year_month_day{year, 1, 1});
    std::int32_t const before = period_access::week_one(attain::calendar(), year) - january;
    return day_in_or_beside(year, before + 7 * (period_access::raw_ordinal(week) - 1) + day);
}

/// What follows a year and a letter, with or without a dash: `Q1`, `M03`, `M03-M04`, `W05`, `W05-3`, `D064`.
[[nodiscard]] constexpr period read_letter(period_reader& in, std::int32_t year, std::size_t year_at) noexcept {
    char const letter = in.peek_upper();
    if (letter == 'D') {
        ++in.at;
        return read_day_of_year(in, year, year_at);
    }
    letter_form const form = form_of(letter);
    if (form.digits == 0) return in.unexpected("a month, or one of A S H T Q M W D and a number");
    ++in.at;
    std::size_t const at = in.at;
    std::size_t const digits = in.digits_ahead(4);
    auto const wanted = static_cast<std::size_t>(form.digits);
    if (digits < wanted) {
        in.at += digits;
        return in.unexpected(form.wanted);
    }
    if (digits > wanted && !(letter == 'W' && digits == 3)) return in.fail(reason::no_such_period, at, form.wanted);
    std::int32_t const number = in.take_digits(wanted);
    period const made = in.build_numbered(form.kind, year, year_at, number, at, form.most, form.wanted);
    if (made.is_none()) return made;
    if (letter == 'W' && (in.digit() || (in.peek() == '-' && in.digit(1)))) {
        in.take('-');
        std::int32_t const day = in.take_digits(1);
        if (day < 1 || day > 7 || in.digit())
            return in.fail(reason::no_such_period, in.at - 1, "a weekday from 1 to 7");
        return day_of_week(made, day);
    }
    if (letter == 'M' && in.peek() == '-' && in.peek(1) != '-') {
        ++in.at;
        std::int32_t to_year = year;
        std::size_t const to_at = in.at;
        if (in.digits_ahead(5) == 4) {
            to_year = in.take_digits(4);
            if (!in.take('-')) return in.unexpected("-M and a month");
        }
        if (in.peek_upper() != 'M') return in.unexpected("M and a month");
        ++in.at;
        if (in.digits_ahead(3) != 2) return in.unexpected("a month of two digits");
        std::int32_t const to = in.take_digits(2);
        if (to < 1 || to > 12) return in.fail(reason::no_such_period, in.at - 2, "a month from 01 to 12");
        std::int32_t const count = (to_year - year) * 12 + to - number + 1;
        if (count < 2) return in.fail(reason::no_such_period, to_at, "a last month after the first");
        return in.build(period_kind::months, year, year_at, number, count);
    }
    return made;
}

/// `T24:00` closes the day; `T00:00:00` begins it, which is how SDMX starts a time range.
[[nodiscard]] constexpr period read_time(period_reader& in, period day) noexcept {
    std::size_t const at = in.at;
    ++in.at;
    bool const closes = in.take("24:00");
    if (!closes && !in.take("00:00"))
        return in.fail(reason::no_such_period, at + 1, "T24:00 for the day's close, or T00:00");
    if (in.peek() == ':') {
        if (!in.take(":00")) return in.fail(reason::no_such_period, in.at + 1, "no seconds");
    }
    return closes ? period_access::make_day(period_kind::instant, period_access::civil(day)) : day;
}

/// `FY2022`, `FY2026/27`, `FY2026-27`, each also with a quarter or the like behind it. The letters have been seen.
[[nodiscard]] constexpr period read_fiscal(period_reader& in) noexcept {
    in.at += 2;
    in.skip_spaces();
    std::size_t const year_at = in.at;
    std::size_t const digits = in.digits_ahead(6);
    if (digits > 4) return in.fail(reason::year_out_of_range, year_at, "a year from 1400 to 9999");
    if (digits < 4) return in.unexpected("a year of four digits");
    std::int32_t year = in.take_digits(4);
    if ((in.peek() == '/' || in.peek() == '-') && in.digit(1)) {
        year = in.take_second_year(year);
        if (in.failed()) return {};
    }
    if (in.peek() == '-' && in.peek(1) != '-') ++in.at;
    std::size_t const end = in.at;
    in.skip_spaces();
    if (form_of(in.peek_upper()).digits != 0 && in.digit(1)) return read_letter(in, year, year_at);
    in.at = end;
    return in.build(period_kind::year, year, year_at, 1);
}

/// `20220305` and `202203`, and what begins with other than four digits; `digits` are ahead.
[[nodiscard]] constexpr period read_run_of_digits(period_reader& in, std::size_t digits) noexcept {
    std::size_t const year_at = in.at;
    if (digits < 4) {
        in.at += digits;
        return in.unexpected("a year of four digits");
    }
    if (digits != 6 && (digits != 8 || in.digit(8))) {
        return in.fail(reason::year_out_of_range, year_at, "a year from 1400 to 9999");
    }
    std::int32_t const year = in.take_digits(4);
    std::size_t const month_at = in.at;
    std::int32_t const month = in.take_digits(2);
    if (digits == 6) return in.build_month(year, year_at, month, month_at);
    std::size_t const day_at = in.at;
    std::int32_t const day = in.take_digits(2);
    return in.build_day({year, month, day}, year_at, month_at, day_at);
}

/// `X1` behind a month and a dash.
[[nodiscard]] constexpr period read_ten_days(period_reader& in, std::int32_t year, std::size_t year_at,
                                             std::int32_t month) noexcept {
    ++in.at;
    if (in.digits_ahead(2) != 1) return in.unexpected("X1, X2 or X3");
    std::int32_t const third = in.take_digits(1);
    if (third < 1 || third > 3) return in.fail(reason::no_such_period, in.at - 1, "ten days from 1 to 3");
    return in.build_in({}, period_kind::ten_days, year, year_at, (month - 1) * 3 + third);
}

/// What stands behind a year and a dash: `03`, `03-05`, `03-X1`, `064`, `2025`, `Q1`.
[[nodiscard]] constexpr period read_part_of_year(period_reader& in, std::int32_t year, std::size_t year_at) noexcept {
    std::size_t const month_at = in.at;
    std::uint64_t const ahead = in.ahead();
    std::size_t const digits = digits_in(ahead);
    if (digits == 0) return read_letter(in, year, year_at);
    if (digits == 3) return read_day_of_year(in, year, year_at);
    if (digits == 4) {
        in.at += 4;
        period const first = in.build(period_kind::year, year, year_at, 1);
        period const last = first.is_none() ? first : in.build(period_kind::year, four_digits(ahead), month_at, 1);
        return last.is_none() ? last : in.build_between(first, last, month_at);
    }
    if (digits != 2) {
        in.at += digits > 2 ? 2 : digits;
        return in.unexpected("a month of two digits");
    }
    std::int32_t const month = two_digits(ahead);
    in.at += 2;
    auto const byte = [ahead](int at) { return static_cast<char>(ahead >> (8 * at) & 0xff); };
    if (byte(2) != '-' || byte(3) == '-') return in.build_month(year, year_at, month, month_at);
    ++in.at;
    if (month < 1 || month > 12) return in.fail(reason::no_such_period, month_at, "a month from 01 to 12");
    if (byte(3) == 'X' || byte(3) == 'x') return read_ten_days(in, year, year_at, month);
    std::size_t const day_at = in.at;
    if (std::size_t const day_digits = digits_in(ahead >> 24); day_digits != 2) {
        in.at += day_digits < 2 ? day_digits : 2;
        return in.unexpected("a day of two digits");
    }
    in.at += 2;
    period const made = in.build_day({year, month, two_digits(ahead >> 24)}, year_at, month_at, day_at);
    return byte(5) == 'T' && !made.is_none() ? read_time(in, made) : made;
}

/// One period that begins with the digits of a year: ISO 8601, SDMX, compact. Stops at whatever does not belong to it.
[[nodiscard]] constexpr period read_iso_unit(period_reader& in) noexcept {
    std::size_t const year_at = in.at;
    std::uint64_t const ahead = in.ahead();
    std::size_t const digits = digits_in(ahead);
    if (digits != 4) {
        bool const fiscal = in.peek_upper() == 'F' && in.peek_upper(1) == 'Y';
        return fiscal ? read_fiscal(in) : read_run_of_digits(in, digits);
    }
    std::int32_t const year = four_digits(ahead);
    in.at += 4;
    auto const next = static_cast<char>(ahead >> 32 & 0xff);
    if (next == '-' && (ahead >> 40 & 0xff) != '-') {
        ++in.at;
        return read_part_of_year(in, year, year_at);
    }
    bool const spaced = next == ' ' && form_of(in.peek_upper(1)).digits != 0 && in.digit(2);
    if (spaced || (next >= 'A' && next <= 'Z') || (next >= 'a' && next <= 'z')) {
        in.at += spaced ? 1 : 0;
        return read_letter(in, year, year_at);
    }
    return in.build(period_kind::year, year, year_at, 1);
}

/// The days between two moments, or days: `2022-01-01T00:00:00/2022-04-01T00:00:00` ends with March. `begins` tells
/// that the last one is the beginning of its day.
[[nodiscard]] constexpr period build_between_moments(period_reader& in, period from, period to, std::size_t to_at,
                                                     bool begins) noexcept {
    bool const days = (from.kind() == period_kind::day || from.kind() == period_kind::instant) &&
                      (to.kind() == period_kind::day || to.kind() == period_kind::instant);
    if (!days) return in.fail(reason::kind_mismatch, to_at, "a last period of the same kind as the first");
    date const first = from.kind() == period_kind::instant ? from.end_day() : from.first_day();
    date const end = begins ? to.first_day() : to.end_day();
    if (end <= first) return in.fail(reason::no_such_period, to_at, "a last moment after the first");
    return end - first == 1 ? period_access::make_day(period_kind::day, first.civil())
                            : period_access::make_range(first, end - first);
}

[[nodiscard]] constexpr period read_iso(period_reader& in) noexcept {
    if (in.peek() == 'P') return read_rolling(in);
    period const made = read_iso_unit(in);
    if (made.is_none() || in.done()) return made;
    if (in.peek() != '/' && !(in.peek() == '-' && in.peek(1) == '-')) return in.unexpected("nothing after the period");
    in.at += in.peek() == '/' ? 1u : 2u;
    std::size_t const to_at = in.at;
    if (in.peek() == 'P') return read_duration_from(in, made);
    period const to = read_iso_unit(in);
    if (to.is_none()) return to;
    if (!in.done() && in.peek() != '@') return in.unexpected("nothing after the period");
    // A time of day behind the ten bytes of the last day.
    bool const begins = to.kind() == period_kind::day && in.at - to_at > 10;
    if (begins || to.kind() == period_kind::instant || made.kind() == period_kind::instant)
        return build_between_moments(in, made, to, to_at, begins);
    return in.build_between(made, to, to_at);
}

}  // namespace detail

ATTAIN_END_NAMESPACE
