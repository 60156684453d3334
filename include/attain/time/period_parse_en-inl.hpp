#pragma once

#include <attain/time/period_parse_zh-inl.hpp>
#include <attain/time/period_words_en-inl.hpp>
#include <attain/time/period_year_en-inl.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// `of FY2022` and the like behind a counted period, which is one of that year and its calendar.
[[nodiscard]] constexpr period english_numbered(period_reader& in, period_kind kind, std::int32_t number,
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
[[nodiscard]] constexpr period read_english_months(period_reader& in, std::int32_t month,
                                                   std::size_t month_at) noexcept {
    std::size_t const after = in.at;
    in.skip_spaces();
    std::uint64_t const ahead = in.ahead();
    std::size_t const digits = digits_in(ahead);
    if (digits - 1 < 2) {
        std::size_t const day_at = in.at;
        std::int32_t const day = in.take_short_number(digits, ahead);
        english_year const year = take_english_year(in);
        return in.failed() ? period() : in.build_day({year.number, month, day}, year.at, month_at, day_at);
    }
    if (digits == 0) {
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
    }
    english_year const year = take_english_year(in);
    if (in.failed()) return {};
    period const first = in.build_month(year.number, year.at, month, month_at);
    if (first.is_none() || in.done()) return first;
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

[[nodiscard]] constexpr period numbered_plan(period_reader& in, std::int32_t number, std::size_t at) noexcept {
    return number < 1 ? in.fail(reason::no_such_period, at, "the number of a plan") : nth_plan(number);
}

/// `Five-Year Plan`, `Five-Year Plan period`, once the number before it and `five` are read.
[[nodiscard]] constexpr period read_english_plan(period_reader& in, std::int32_t number, std::size_t at) noexcept {
    static_cast<void>(in.take('-'));
    in.skip_spaces();
    bool const named = take_word(in, word_kind::unit) && take_word(in, word_kind::plan);
    if (!in.done()) static_cast<void>(take_word(in, word_kind::span));
    if (!named) return in.unexpected("Five-Year Plan");
    return numbered_plan(in, number, at);
}

/// `first ten days of January 2022`, once the words up to `days` are read.
[[nodiscard]] constexpr period read_english_ten_days(period_reader& in, std::int32_t ordinal, std::size_t at) noexcept {
    if (!take_word(in, word_kind::of)) return in.unexpected("of and a month");
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

/// `first nine months of 2022`, `first ten days of January 2022`, `14th Five-Year Plan`, once both numbers are read.
[[nodiscard]] constexpr period read_english_first(period_reader& in, std::int32_t ordinal, std::size_t at,
                                                  std::int32_t count, std::size_t count_at) noexcept {
    english_word const word = peek_word(in);
    // Five years are counted in a plan's name only.
    if (count == 5 && (in.peek() == '-' || word.is_unit(period_kind::year))) return read_english_plan(in, ordinal, at);
    if (word.what() != word_kind::unit) return in.unexpected("months or quarters");
    take_word(in, word);
    if (count == 10 && word.is_unit(period_kind::day)) return read_english_ten_days(in, ordinal, at);
    std::int32_t const size = word.is_unit(period_kind::month) ? 1 : word.is_unit(period_kind::quarter) ? 3 : 0;
    if (size == 0) return in.fail(reason::kind_mismatch, count_at, "months or quarters");
    if (ordinal != 1) return in.fail(reason::no_such_period, at, "first, since the year to date begins with the year");
    if (count * size > 12) return in.fail(reason::no_such_period, count_at, "no more months than a year has");
    english_year const year = take_english_year(in);
    if (in.failed()) return {};
    return in.build_in(year.in, period_kind::year_to_date, year.number, year.at, count * size);
}

/// `first quarter of 2022`, and whatever counts behind its ordinal.
[[nodiscard]] constexpr period read_english_ordinal(period_reader& in, std::int32_t ordinal, std::size_t at) noexcept {
    std::size_t const next_at = in.at;
    if (in.take("Five-Year Plan")) {
        if (in.done()) return numbered_plan(in, ordinal, at);
        in.at = next_at;
    }
    english_word const word = peek_word(in);
    if (word.what() == word_kind::unit) {
        auto const unit = static_cast<period_kind>(word.value());
        std::int32_t const most = period_access::per_year(unit);
        if (most < 2) return in.unexpected("quarter, half, trimester, or a number of months");
        take_word(in, word);
        return english_numbered(in, unit, ordinal == -1 ? most : ordinal, at, "an ordinal that the year has");
    }
    std::int32_t const count = take_english_number(in);
    if (count == 0) return in.unexpected("quarter, half, trimester, or a number of months");
    return read_english_first(in, ordinal, at, count, next_at);
}

[[nodiscard]] constexpr period read_english_unit(period_reader& in) noexcept;

/// `5 March 2022`, `12 months to September 2022`, `2 months from January 2022`, once the number is read; `word` is
/// next.
[[nodiscard]] constexpr period read_english_count(period_reader& in, std::int32_t count, std::size_t at,
                                                  english_word word) noexcept {
    std::size_t const unit_at = in.at;
    if (word.what() == word_kind::month) {
        take_month_word(in, word);
        english_year const year = take_english_year(in);
        return in.failed() ? period() : in.build_day({year.number, word.value(), count}, year.at, unit_at, at);
    }
    period_kind const unit = take_english_unit(in, word);
    if (unit == period_kind::range || count == 0) return in.unexpected("a month's name, or months, quarters, years");
    english_word const how = peek_word(in);
    if (how.what() == word_kind::from && unit == period_kind::month) {
        take_word(in, how);
        period const first = read_english_unit(in);
        if (first.is_none()) return first;
        if (first.kind() != period_kind::month) return in.fail(reason::kind_mismatch, unit_at, "a month to begin with");
        if (count < 2) return in.fail(reason::no_such_period, at, "two months or more");
        return in.build_in(first.calendar(), period_kind::months, first.year(), at, first.ordinal(), count);
    }
    if (how.what() != word_kind::to && how.what() != word_kind::ended) return in.unexpected("to and the last period");
    take_word(in, how);
    std::size_t const last_at = in.at;
    period last = read_english_unit(in);
    if (last.is_none()) return last;
    if (last.kind() == period_kind::day) last = unit_ended_by({}, unit, last);  // `ended 30 September 2022`
    if (last.kind() != unit) return in.fail(reason::kind_mismatch, last_at, "a last period of that unit");
    if (count < 2 || !begins_known(last, count)) {
        return in.fail(reason::no_such_period, at, "two units or more, from the year 1400 on");
    }
    return period_access::make_rolling(count, last);
}

/// `12 months to September 2022`, `5 March 2022`, `2022`, `1Q2022`, once a digit is known to follow.
[[nodiscard]] constexpr period read_english_digits(period_reader& in) noexcept {
    std::size_t const at = in.at;
    std::uint64_t const ahead = in.ahead();
    std::size_t const digits = digits_in(ahead);
    if (digits >= 4) {
        english_year const year = take_english_year(in);
        if (in.failed()) return {};
        return in.build_in(year.in, period_kind::year, year.number, year.at, 1);
    }
    if ((ahead >> (8 * digits) & 0xff) >= 'A') {
        if (std::int32_t const ordinal = take_ordinal_digits(in); ordinal != 0)
            return read_english_ordinal(in, ordinal, at);
        if (letter_form const form = form_of(in.peek_upper(1));
            digits == 1 && form.digits == 1 && in.digit(in.peek(2) == ' ' ? 3 : 2)) {
            std::int32_t const number = in.take_digits(1);
            ++in.at;
            return english_numbered(in, form.kind, number, at, form.wanted);
        }
    }
    std::int32_t const count = in.take_digits(digits);
    in.skip_spaces();
    return read_english_count(in, count, at, peek_word(in));
}

/// `week 5 of 2022`, `month 3 of FY2022`: what is counted with the number behind it.
[[nodiscard]] constexpr period read_english_counted(period_reader& in, period_kind kind) noexcept {
    std::size_t const at = in.at;
    std::int32_t const number = take_english_number(in);
    if (number == 0) return in.unexpected("a number");
    return english_numbered(in, kind, number, at, "a number that the year has");
}

/// `quarter ended 30 June 2022`, `year ended 31 March 2023`, once the unit is read: a period of the calendar or a civil
/// one, or else as many months.
[[nodiscard]] constexpr period read_english_ended(period_reader& in, period_kind unit) noexcept {
    if (!take_word(in, word_kind::ended)) return in.unexpected("ended and a last day");
    std::size_t const last_at = in.at;
    period const last = read_english_unit(in);
    if (last.is_none()) return last;
    period const month = last.kind() == period_kind::day ? unit_ended_by({}, period_kind::month, last) : last;
    date const day = last.last_day();
    std::int32_t const count = period_access::per_year(unit);
    for (attain::calendar const which : {in.in, attain::calendar()}) {
        if (which.is_table() || (which.is_civil() && month.kind() != period_kind::month)) continue;
        for (std::int32_t year = last.year() - 1; year <= last.year() + 1; ++year) {
            for (std::int32_t ordinal = 1; ordinal <= count; ++ordinal) {
                period const made = period_access::make(unit, which, year, ordinal);
                if (made.last_day() == day) return in.build_in(which, unit, year, last_at, ordinal);
            }
        }
    }
    if (month.kind() != period_kind::month) return in.fail(reason::kind_mismatch, last_at, "the last day of a month");
    if (!begins_known(month, 12 / count))
        return in.fail(reason::year_out_of_range, last_at, "all its days from 1400 on");
    return period_access::make_rolling(12 / count, month);
}

/// `Q1–Q3 2022`, once the first number is read and a dash is taken.
[[nodiscard]] constexpr period read_english_last_letter(period_reader& in, letter_form const& form, std::int32_t number,
                                                        std::size_t number_at) noexcept {
    if (form_of(in.peek_upper()).kind != form.kind || !in.digit(1))
        return in.unexpected("the same letter and a number");
    std::size_t const last_at = ++in.at;
    std::int32_t const last = in.take_digits(in.digits_ahead(2));
    english_year const year = take_english_year(in);
    if (in.failed()) return {};
    in.in = year.in;
    period const from = in.build_numbered(form.kind, year.number, year.at, number, number_at, form.most, form.wanted);
    period const to = from.is_none()
                          ? from
                          : in.build_numbered(form.kind, year.number, year.at, last, last_at, form.most, form.wanted);
    return to.is_none() ? to : in.build_between(from, to, last_at);
}

/// One period, once its first word has been looked at.
[[nodiscard]] constexpr period read_english_from(period_reader& in, english_word word) noexcept {
    std::size_t const at = in.at;
    switch (word.what()) {
    case word_kind::ordinal: take_word(in, word); return read_english_ordinal(in, word.value(), at);
    case word_kind::month: take_month_word(in, word); return read_english_months(in, word.value(), at);
    case word_kind::number: take_word(in, word); return read_english_count(in, word.value(), at, peek_word(in));
    case word_kind::unit:
        if (auto const kind = static_cast<period_kind>(word.value());
            kind == period_kind::week || kind == period_kind::month) {
            take_word(in, word);
            return read_english_counted(in, kind);
        } else if (period_access::per_year(kind) != 0) {
            take_word(in, word);
            if (kind == period_kind::year && in.digit()) return read_english_digits(in);
            in.take('-');
            if (kind == period_kind::half && peek_word(in).is_unit(period_kind::year)) take_word(in, peek_word(in));
            return read_english_ended(in, kind);
        }
        break;
    case word_kind::fiscal: {
        take_word(in, word);
        if (english_word const year = peek_word(in); year.is_unit(period_kind::year)) {
            std::size_t const year_at = in.at;
            take_word(in, year);
            if (peek_word(in).what() == word_kind::ended) return read_english_ended(in, period_kind::year);
            in.at = year_at;
        }
        in.at = at;
        english_year const year = take_english_year(in);
        if (in.failed()) return {};
        return in.build_in(year.in, period_kind::year, year.number, year.at, 1);
    }
    default: break;
    }
    if (in.digit()) return read_english_digits(in);
    if (in.peek_upper() == 'F' && in.peek_upper(1) == 'Y') return read_fiscal(in);
    if (letter_form const form = form_of(in.peek_upper()); form.digits != 0 && in.digit(1)) {
        std::size_t const number_at = ++in.at;
        std::int32_t const number = in.take_digits(in.digits_ahead(2));
        if (!in.done() && take_english_dash(in)) return read_english_last_letter(in, form, number, number_at);
        return english_numbered(in, form.kind, number, number_at, form.wanted);
    }
    return in.unexpected("a period such as first quarter of 2022, Q1 2022 or January 2022");
}

constexpr period read_english_unit(period_reader& in) noexcept {
    english_word word = peek_word(in);
    if (word.what() == word_kind::the) {
        take_word(in, word);
        word = peek_word(in);
    }
    return read_english_from(in, word);
}

/// Takes `as of`, `at`, `the end of`, `year-end` and the like, and tells whether there were any; `word` is the first
/// one, and becomes the one behind them.
[[nodiscard]] constexpr bool take_english_close(period_reader& in, english_word& word) noexcept {
    bool closes = false;
    auto const pass = [&] {
        take_word(in, word);
        word = peek_word(in);
    };
    if (word.what() == word_kind::the) pass();
    if (word.what() == word_kind::as) {
        pass();
        if (word.what() != word_kind::of && word.what() != word_kind::at) {
            in.unexpected("of");
            return false;
        }
        closes = true;
    }
    if (closes || word.what() == word_kind::at) {
        closes = true;
        pass();
        if (word.what() == word_kind::the) pass();
    }
    if (word.what() == word_kind::end || word.what() == word_kind::close) {
        closes = true;
        in.at += word.size();
        in.skip_spaces();
        static_cast<void>(in.take('-'));
        word = peek_word(in);
        if (word.what() == word_kind::of) pass();
    } else if (word.is_unit(period_kind::year)) {
        std::size_t const start = in.at;
        take_word(in, word);
        if (in.take('-') && take_word(in, word_kind::end)) {
            closes = true;
            word = peek_word(in);
        } else {
            in.at = start;
        }
    }
    return closes;
}

[[nodiscard]] constexpr period read_english_phrase(period_reader& in) noexcept {
    // The commonest beginnings at once: word by word they take as long as the period behind them.
    bool closes = in.take("as of the end of ") || in.take("at the end of ");
    if (closes) in.skip_spaces();
    english_word word = peek_word(in);
    if (!closes) closes = take_english_close(in, word);
    if (in.failed()) return {};
    if (word.what() == word_kind::the) {
        take_word(in, word);
        word = peek_word(in);
    }
    period const first = read_english_from(in, word);
    if (first.is_none()) return first;
    if (closes) {
        in.skip_spaces();
        return in.done() ? closed(first) : in.unexpected("nothing after the period");
    }
    if (in.done()) return first;
    if (!take_english_dash(in)) return in.unexpected("nothing after the period");
    std::size_t const to_at = in.at;
    period const to = read_english_unit(in);
    if (to.is_none()) return to;
    return in.done() ? in.build_between(first, to, to_at) : in.unexpected("nothing after the period");
}

[[nodiscard]] constexpr period read_english(period_reader& in) noexcept { return in.dated(read_english_phrase(in)); }

}  // namespace detail

ATTAIN_END_NAMESPACE
