#pragma once

#include <attain/time/period_words_en-inl.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

[[nodiscard]] ATTAIN_INLINE period english_numbered(period_reader& in, period_kind kind, std::int32_t number,
                                                    std::size_t number_at, char const* wanted) noexcept {
    english_year const year = take_english_year(in);
    if (in.failed()) return {};
    attain::calendar const kept = in.in;
    in.in = year.in;
    std::int32_t const most = kind == period_kind::week ? 53 : period_access::per_year(kind);
    period const made = in.build_numbered(kind, year.number, year.at, number, number_at, most, wanted);
    in.in = kept;
    return made;
}

/// `January 2022`, `January–September 2022`, `November 2022–February 2023`, `March 5, 2022`, once the month is read.
[[nodiscard]] ATTAIN_INLINE period read_english_months(period_reader& in, std::int32_t month,
                                                       std::size_t month_at) noexcept {
    std::size_t const after = in.at;
    in.skip_spaces();
    if (std::size_t const digits = in.digits_ahead(3); digits == 1 || digits == 2) {
        std::size_t const day_at = in.at;
        std::int32_t const day = in.take_digits(digits);
        english_year const year = take_english_year(in);
        return in.failed() ? period() : in.build_day({year.number, month, day}, year.at, month_at, day_at);
    }
    in.at = after;
    if (take_english_dash(in)) {
        std::size_t const to_at = in.at;
        std::int32_t const to = take_english_month(in);
        if (to == 0) return in.unexpected("a month's name");
        english_year const year = take_english_year(in);
        if (in.failed()) return {};
        period const first = in.build_month(year.number, year.at, month, month_at);
        period const last = first.is_none() ? first : in.build_month(year.number, year.at, to, to_at);
        return last.is_none() ? last : in.build_between(first, last, to_at);
    }
    english_year const year = take_english_year(in);
    if (in.failed()) return {};
    period const first = in.build_month(year.number, year.at, month, month_at);
    if (first.is_none()) return first;
    std::size_t const end = in.at;
    if (!take_english_dash(in)) return first;
    std::size_t const to_at = in.at;
    std::int32_t const to = take_english_month(in);
    if (to == 0) {
        in.at = end;
        return first;
    }
    english_year const to_year = take_english_year(in);
    if (in.failed()) return {};
    period const last = in.build_month(to_year.number, to_year.at, to, to_at);
    return last.is_none() ? last : in.build_between(first, last, to_at);
}

[[nodiscard]] ATTAIN_INLINE period read_english_unit(period_reader& in) noexcept;

/// `first quarter of 2022`, `first nine months of 2022`, `first ten days of January 2022`, `14th Five-Year Plan`.
[[nodiscard]] ATTAIN_INLINE period read_english_ordinal(period_reader& in, std::int32_t ordinal,
                                                        std::size_t at) noexcept {
    if (take_word(in, "five")) {
        in.take('-');
        in.skip_spaces();
        bool const named = take_word(in, "year") && take_word(in, "plan");
        static_cast<void>(take_word(in, "period"));
        if (!named) return in.unexpected("Five-Year Plan");
        if (ordinal < 1) return in.fail(reason::no_such_period, at, "the number of a plan");
        std::int32_t const from = ordinal <= 2 ? 1953 + 5 * (ordinal - 1) : 1966 + 5 * (ordinal - 3);
        return period_access::make(period_kind::plan, {}, from, 1, 5);
    }
    std::size_t const count_at = in.at;
    std::int32_t const count = take_english_number(in);
    period_kind const unit = take_english_unit(in);
    if (count == 10 && unit == period_kind::day) {
        if (!take_word(in, "of")) return in.unexpected("of and a month");
        std::size_t const month_at = in.at;
        std::int32_t const month = take_english_month(in);
        if (month == 0) return in.unexpected("a month's name");
        if (ordinal > 3) return in.fail(reason::no_such_period, at, "first, second or third ten days");
        english_year const year = take_english_year(in);
        if (in.failed()) return {};
        period const whole = in.build_month(year.number, year.at, month, month_at);
        if (whole.is_none()) return whole;
        std::int32_t const third = ordinal == -1 ? 3 : ordinal;
        return in.build_in({}, period_kind::ten_days, year.number, year.at, (month - 1) * 3 + third);
    }
    if (count > 0) {
        std::int32_t const size = unit == period_kind::month ? 1 : unit == period_kind::quarter ? 3 : 0;
        if (size == 0) return in.fail(reason::kind_mismatch, count_at, "months or quarters");
        if (ordinal != 1)
            return in.fail(reason::no_such_period, at, "first, since the year to date begins with the year");
        if (count * size > 12) return in.fail(reason::no_such_period, count_at, "no more months than a year has");
        english_year const year = take_english_year(in);
        if (in.failed()) return {};
        return in.build_in(year.in, period_kind::year_to_date, year.number, year.at, count * size);
    }
    std::int32_t const most = period_access::per_year(unit);
    if (most < 2) return in.unexpected("quarter, half, trimester, or a number of months");
    return english_numbered(in, unit, ordinal == -1 ? most : ordinal, at, "an ordinal that the year has");
}

/// `12 months to September 2022`, `2 months from January 2022`, `5 March 2022`, `2022`, once a number is known to
/// follow.
[[nodiscard]] ATTAIN_INLINE period read_english_number(period_reader& in) noexcept {
    std::size_t const at = in.at;
    if (in.digits_ahead(9) >= 4) {
        english_year const year = take_english_year(in);
        if (in.failed()) return {};
        return in.build_in(year.in, period_kind::year, year.number, year.at, 1);
    }
    if (letter_form const form = form_of(in.peek_upper(1));
        form.digits == 1 && in.digit(2) && in.digits_ahead(2) == 1) {
        std::int32_t const number = in.take_digits(1);
        ++in.at;
        return english_numbered(in, form.kind, number, at, form.wanted);
    }
    std::int32_t const count = take_english_number(in);
    std::size_t const unit_at = in.at;
    if (std::int32_t const month = take_english_month(in); month != 0) {
        english_year const year = take_english_year(in);
        return in.failed() ? period() : in.build_day({year.number, month, count}, year.at, unit_at, at);
    }
    period_kind const unit = take_english_unit(in);
    if (unit == period_kind::range || count == 0) return in.unexpected("a month's name, or months, quarters, years");
    if (unit == period_kind::month && take_word(in, "from")) {
        period const first = read_english_unit(in);
        if (first.is_none()) return first;
        if (first.kind() != period_kind::month) return in.fail(reason::kind_mismatch, unit_at, "a month to begin with");
        if (count < 2) return in.fail(reason::no_such_period, at, "two months or more");
        return in.build_in(first.calendar(), period_kind::months, first.year(), at, first.ordinal(), count);
    }
    bool const worded =
        take_word(in, "to") || take_word(in, "ended") || take_word(in, "ending") || take_word(in, "through");
    if (!worded) return in.unexpected("to and the last period");
    std::size_t const last_at = in.at;
    period const last = read_english_unit(in);
    if (last.is_none()) return last;
    if (last.kind() != unit) return in.fail(reason::kind_mismatch, last_at, "a last period of that unit");
    if (count < 2 || !begins_known(last, count)) {
        return in.fail(reason::no_such_period, at, "two units or more, from the year 1400 on");
    }
    return period_access::make_rolling(count, last);
}

/// `week 5 of 2022`, `month 3 of FY2022`: what is counted with the number behind it.
[[nodiscard]] ATTAIN_INLINE period read_english_counted(period_reader& in, period_kind kind) noexcept {
    std::size_t const at = in.at;
    std::int32_t const number = take_english_number(in);
    if (number == 0) return in.unexpected("a number");
    return english_numbered(in, kind, number, at, "a number that the year has");
}

ATTAIN_INLINE period read_english_unit(period_reader& in) noexcept {
    static_cast<void>(take_word(in, "the"));
    std::size_t const at = in.at;
    if (std::int32_t const ordinal = take_english_ordinal(in); ordinal != 0)
        return read_english_ordinal(in, ordinal, at);
    if (in.digit()) return read_english_number(in);
    if (in.peek_upper() == 'F' && in.peek_upper(1) == 'Y') {
        period const year = read_fiscal(in);
        return year;
    }
    if (letter_form const form = form_of(in.peek_upper()); form.digits != 0 && in.digit(1)) {
        std::size_t const number_at = ++in.at;
        std::int32_t const number = in.take_digits(in.digits_ahead(2));
        return english_numbered(in, form.kind, number, number_at, form.wanted);
    }
    if (std::int32_t const month = take_english_month(in); month != 0) return read_english_months(in, month, at);
    if (take_word(in, "week")) return read_english_counted(in, period_kind::week);
    if (take_word(in, "month")) return read_english_counted(in, period_kind::month);
    if (take_word(in, "fiscal") || take_word(in, "financial")) {
        in.at = at;
        english_year const year = take_english_year(in);
        if (in.failed()) return {};
        return in.build_in(year.in, period_kind::year, year.number, year.at, 1);
    }
    if (take_english_number(in) != 0) {
        in.at = at;
        return read_english_number(in);
    }
    return in.unexpected("a period such as first quarter of 2022, Q1 2022 or January 2022");
}

[[nodiscard]] ATTAIN_INLINE period read_english_phrase(period_reader& in) noexcept {
    static_cast<void>(take_word(in, "the"));
    bool closes = false;
    if (take_word(in, "as")) {
        if (!take_word(in, "of") && !take_word(in, "at")) return in.unexpected("of");
        closes = true;
    } else if (take_word(in, "at")) {
        closes = true;
    }
    static_cast<void>(take_word(in, "the"));
    std::size_t const start = in.at;
    if (take_word(in, "year") && in.take('-') && take_word(in, "end")) {
        closes = true;
    } else {
        in.at = start;
        if (take_word(in, "end") || take_word(in, "close")) {
            closes = true;
            in.take('-');
            static_cast<void>(take_word(in, "of"));
        }
    }
    period const first = read_english_unit(in);
    if (first.is_none()) return first;
    if (closes) {
        in.skip_spaces();
        return in.done() ? closed(first) : in.unexpected("nothing after the period");
    }
    if (!in.done() && take_english_dash(in)) {
        std::size_t const to_at = in.at;
        period const to = read_english_unit(in);
        if (to.is_none()) return to;
        if (!in.done()) return in.unexpected("nothing after the period");
        return in.build_between(first, to, to_at);
    }
    return in.done() ? first : in.unexpected("nothing after the period");
}

ATTAIN_INLINE period read_english(period_reader& in) noexcept { return in.dated(read_english_phrase(in)); }

}  // namespace detail

ATTAIN_END_NAMESPACE
