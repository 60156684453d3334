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

[[nodiscard]] inline letter_form form_of(char letter) noexcept {
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

/// `D064`: the day of a year, in a fiscal calendar of the fiscal year.
[[nodiscard]] ATTAIN_INLINE period read_day_of_year(period_reader& in, std::int32_t year,
                                                    std::size_t year_at) noexcept {
    std::size_t const at = in.at;
    if (in.digits_ahead(4) != 3) return in.unexpected("a day of the year of three digits");
    std::int32_t const day = in.take_digits(3);
    period const whole = in.build(period_kind::year, year, year_at, 1);
    if (whole.is_none() || in.in.is_table())
        return in.fail(reason::invalid_calendar, year_at, "a calendar without table");
    if (day < 1 || day > whole.days())
        return in.fail(reason::no_such_period, at, "a day from 001 to 365, or 366 in a leap year");
    return period_access::make_day(period_kind::day, (whole.first_day() + (day - 1)).civil());
}

/// What follows a year and a letter, with or without a dash: `Q1`, `M03`, `M03-M04`, `W05`, `W05-3`, `D064`.
[[nodiscard]] ATTAIN_INLINE period read_letter(period_reader& in, std::int32_t year, std::size_t year_at) noexcept {
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
        return period_access::make_day(period_kind::day, (made.first_day() + (day - 1)).civil());
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
[[nodiscard]] ATTAIN_INLINE period read_time(period_reader& in, period day) noexcept {
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
[[nodiscard]] ATTAIN_INLINE period read_fiscal(period_reader& in) noexcept {
    in.at += 2;
    in.skip_spaces();
    std::size_t const year_at = in.at;
    std::size_t const digits = in.digits_ahead(6);
    if (digits > 4) return in.fail(reason::year_out_of_range, year_at, "a year from 1400 to 9999");
    if (digits < 4) return in.unexpected("a year of four digits");
    std::int32_t year = in.take_digits(4);
    if ((in.peek() == '/' || in.peek() == '-') && in.digit(1)) {
        std::size_t const second_at = ++in.at;
        std::size_t const size = in.digits_ahead(5);
        std::int32_t const second = in.take_digits(size);
        if (in.in.is_civil()) {
            return in.fail(reason::invalid_calendar, second_at, "a fiscal calendar, since this year spans two");
        }
        if ((size != 2 || second != (year + 1) % 100) && (size != 4 || second != year + 1)) {
            return in.fail(reason::no_such_period, second_at, "the year after the first");
        }
        if (in.in.label() == year_label::end_year) ++year;
    }
    if (in.peek() == '-' && in.peek(1) != '-') ++in.at;
    std::size_t const end = in.at;
    in.skip_spaces();
    if (form_of(in.peek_upper()).digits != 0 && in.digit(1)) return read_letter(in, year, year_at);
    in.at = end;
    return in.build(period_kind::year, year, year_at, 1);
}

/// One period that begins with the digits of a year: ISO 8601, SDMX, compact. Stops at whatever does not belong to it.
[[nodiscard]] ATTAIN_INLINE period read_iso_unit(period_reader& in) noexcept {
    std::size_t const year_at = in.at;
    if (in.peek_upper() == 'F' && in.peek_upper(1) == 'Y') return read_fiscal(in);
    std::size_t const digits = in.digits_ahead(9);
    if (digits == 8 || digits == 6) {
        std::int32_t const year = in.take_digits(4);
        std::size_t const month_at = in.at;
        std::int32_t const month = in.take_digits(2);
        if (digits == 6) {
            return in.build_month(year, year_at, month, month_at);
        }
        std::size_t const day_at = in.at;
        std::int32_t const day = in.take_digits(2);
        return in.build_day({year, month, day}, year_at, month_at, day_at);
    }
    if (digits > 4) return in.fail(reason::year_out_of_range, year_at, "a year from 1400 to 9999");
    if (digits < 4) {
        in.at += digits;
        return in.unexpected("a year of four digits");
    }
    std::int32_t const year = in.take_digits(4);
    char const next = in.peek();
    if (next != '-') {
        if ((next >= 'A' && next <= 'Z') || (next >= 'a' && next <= 'z')) return read_letter(in, year, year_at);
        return in.build(period_kind::year, year, year_at, 1);
    }
    if (in.peek(1) == '-') return in.build(period_kind::year, year, year_at, 1);
    ++in.at;
    if (!in.digit()) return read_letter(in, year, year_at);
    std::size_t const month_at = in.at;
    std::size_t const count = in.digits_ahead(5);
    if (count == 4) {
        period const first = in.build(period_kind::year, year, year_at, 1);
        period const last = first.is_none() ? first : in.build(period_kind::year, in.take_digits(4), month_at, 1);
        return last.is_none() ? last : in.build_between(first, last, month_at);
    }
    if (count == 3) return read_day_of_year(in, year, year_at);
    if (count != 2) {
        in.at += count > 2 ? 2 : count;
        return in.unexpected("a month of two digits");
    }
    std::int32_t const month = in.take_digits(2);
    if (in.peek() != '-' || in.peek(1) == '-') {
        return in.build_month(year, year_at, month, month_at);
    }
    ++in.at;
    if (month < 1 || month > 12) return in.fail(reason::no_such_period, month_at, "a month from 01 to 12");
    std::size_t const day_at = in.at;
    if (in.peek_upper() == 'X') {
        ++in.at;
        if (in.digits_ahead(2) != 1) return in.unexpected("X1, X2 or X3");
        std::int32_t const third = in.take_digits(1);
        if (third < 1 || third > 3) return in.fail(reason::no_such_period, in.at - 1, "ten days from 1 to 3");
        return in.build_in({}, period_kind::ten_days, year, year_at, (month - 1) * 3 + third);
    }
    if (in.digits_ahead(3) != 2) {
        in.at += in.digits_ahead(2);
        return in.unexpected("a day of two digits");
    }
    std::int32_t const day = in.take_digits(2);
    period const made = in.build_day({year, month, day}, year_at, month_at, day_at);
    if (!made.is_none() && in.peek() == 'T') return read_time(in, made);
    return made;
}

ATTAIN_INLINE period read_iso(period_reader& in) noexcept {
    if (in.peek() == 'P') return read_rolling(in);
    period const made = read_iso_unit(in);
    if (made.is_none() || in.done()) return made;
    if (in.peek() != '/' && !(in.peek() == '-' && in.peek(1) == '-')) return in.unexpected("nothing after the period");
    in.at += in.peek() == '/' ? 1u : 2u;
    std::size_t const to_at = in.at;
    if (in.peek() == 'P') return read_duration_from(in, made.first_day());
    period const to = read_iso_unit(in);
    if (to.is_none()) return to;
    if (!in.done() && in.peek() != '@') return in.unexpected("nothing after the period");
    return in.build_between(made, to, to_at);
}

}  // namespace detail

ATTAIN_END_NAMESPACE
