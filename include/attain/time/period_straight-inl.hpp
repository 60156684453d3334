#pragma once

#include <attain/time/period_parse_iso-inl.hpp>
#include <attain/time/period_straight_text-inl.hpp>

#include <cstdint>

// The commonest forms in words, most of them months and days with their year, in one pass: anything else, and any
// number that is not plainly right, is left to the readers of each form. What these give is what those would.
ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// Months from one to another, `none` for what is not plainly one.
[[nodiscard]] constexpr period straight_months(std::int32_t year, std::int32_t month, std::int32_t to_year,
                                               std::int32_t to_month) noexcept {
    std::int32_t const end = 12 * (to_year - year) + to_month;
    if (!is_month(month) || !is_month(to_month) || end < month) return {};
    if (month == 1 && end <= 12) return period_access::make(period_kind::year_to_date, {}, year, end);
    if (end == month) return period_access::make(period_kind::month, {}, year, month);
    return period_access::make(period_kind::months, {}, year, month, end - month + 1);
}

[[nodiscard]] constexpr period straight_day(period_kind kind, year_month_day const& day) noexcept {
    return is_valid(day) ? period_access::make_day(kind, day) : period();
}

/// `Q3 2040`, `H2 2040`, `Q3 FY2040/41`, `Q3` of the context's year.
[[nodiscard]] constexpr period read_straight_letter(straight_text& text, attain::calendar in,
                                                    std::int32_t context_year) noexcept {
    letter_form const form = form_of(static_cast<char>(text.ahead & 0xdf));
    auto const number = static_cast<std::int32_t>((text.ahead >> 8 & 0xff) - '0');
    if (form.digits != 1 || number < 1 || number > form.most) return {};
    text.move(2);
    attain::calendar which;
    std::int32_t year = context_year;
    if (text.done()) {
        which = in;
    } else if (!text.take_spaced_year(year)) {
        if (!text.take(" FY") || digits_in(text.ahead) != 4) return {};
        which = in;
        year = four_digits(text.ahead);
        bool const spans_two = (text.ahead >> 32 & 0xff) == '/';
        if (spans_two) {
            std::uint64_t const second = text.ahead >> 40;
            if (digits_in(second) != 2 || two_digits(second) != (year + 1) % 100 || in.is_civil()) return {};
            year += in.label() == year_label::end_year ? 1 : 0;
        }
        text.at += spans_two ? 7u : 4u;
    }
    bool const read = text.done() && is_plain_year(year) && !which.is_table();
    return read ? period_access::make(form.kind, which, year, number) : period();
}

/// `week 29 of 2040`, once the word is read.
[[nodiscard]] constexpr period read_straight_week(straight_text& text) noexcept {
    std::int32_t number = 0;
    std::int32_t year = 0;
    bool const read = text.take(" ") && text.take_number(number) && text.take(" of") && text.take_spaced_year(year) &&
                      text.done() && number >= 1 && number <= 52;
    return read ? period_access::make(period_kind::week, {}, year, number) : period();
}

/// `fiscal year 2040`, once the first word is read.
[[nodiscard]] constexpr period read_straight_fiscal(straight_text& text, attain::calendar in) noexcept {
    std::int32_t year = 0;
    bool const read = text.take(" year") && text.take_spaced_year(year) && text.done() && !in.is_table();
    return read ? period_access::make(period_kind::year, in, year, 1) : period();
}

/// `third quarter of 2040`, `the first half of 2040`, `first seven months of 2040`, each also of the context's year,
/// and what else begins with a word.
[[nodiscard]] constexpr period read_straight_worded(straight_text& text, attain::calendar in,
                                                    std::int32_t year) noexcept {
    text.take("the ");
    english_word const ordinal = text.take_word();
    if (ordinal.is_unit(period_kind::week)) return read_straight_week(text);
    if (ordinal.what() == word_kind::fiscal) return read_straight_fiscal(text, in);
    if (ordinal.what() != word_kind::ordinal || !text.take(" ")) return {};
    std::int32_t number = ordinal.value();
    std::int32_t count = 0;
    english_word unit = text.starts_with_digit() ? english_word() : text.take_word();
    if (unit.what() == word_kind::number) count = unit.value();
    if (unit.what() != word_kind::unit) {
        if (number != 1 || (count == 0 && !text.take_number(count)) || !text.take(" ")) return {};
        unit = text.take_word();
        if (!unit.is_unit(period_kind::month) && !unit.is_unit(period_kind::quarter)) return {};
        number = unit.is_unit(period_kind::month) ? count : 3 * count;
    }
    auto const each = static_cast<period_kind>(unit.value());
    std::int32_t const most = count != 0 ? 12 : period_access::per_year(each);
    if (number < 1 || number > most || most < 2) return {};
    if (!text.done()) {
        text.take(" of");
        in = {};
        if (!text.take_spaced_year(year)) return {};
    }
    bool const read = text.done() && is_plain_year(year) && !in.is_table();
    return read ? period_access::make(count != 0 ? period_kind::year_to_date : each, in, year, number) : period();
}

/// `12 months to July 2040`, once the number is read.
[[nodiscard]] constexpr period read_straight_rolling(straight_text& text, std::int32_t count) noexcept {
    std::int32_t year = 0;
    std::int32_t month = 0;
    bool const read = text.take(" months ") && text.take("to ") && text.take_name(month) &&
                      text.take_spaced_year(year) && text.done() && count >= 2 && year > first_year + 16;
    return read ? period_access::make_rolling(count, period_access::make(period_kind::month, {}, year, month))
                : period();
}

/// The close of `2040`, or of `July 2040`.
[[nodiscard]] constexpr period read_straight_close(straight_text& text) noexcept {
    year_month_day day{0, 12, 31};
    bool read = false;
    if (text.starts_with_digit()) {
        day.year = four_digits(text.ahead);
        read = digits_in(text.ahead) == 4 && text.at + 4 == text.text.size() && is_plain_year(day.year);
    } else {
        read = text.take_name(day.month) && text.take_spaced_year(day.year) && text.done();
        if (read) day.day = days_in_month(day.year, day.month);
    }
    return read ? period_access::make_day(period_kind::instant, day) : period();
}

/// The rest of `15 July 2040`, and of `July 15, 2040`, once the day is read in front of it or stands next.
[[nodiscard]] constexpr period read_straight_day(straight_text& text, std::int32_t month, std::int32_t day) noexcept {
    std::int32_t year = 0;
    if (day == 0) {
        text.move(1);
        if (!text.take_number(day) || !text.take(",")) return {};
    }
    return text.take_spaced_year(year) && text.done() ? straight_day(period_kind::day, {year, month, day}) : period();
}

/// `July 2040`, `Jul 2040`, `January–July 2040`, `July 2040–November 2041`, with a day, and what begins otherwise.
[[nodiscard]] constexpr period read_straight_english(straight_text text, attain::calendar in,
                                                     std::int32_t context_year) noexcept {
    std::int32_t day = 0;
    if (text.starts_with_digit()) {
        if (!text.take_number(day) || text.first() != ' ' || day == 0) return {};
        if ((text.ahead >> 8 & 0xff) == 'm') {
            text.move(0);
            return read_straight_rolling(text, day);
        }
        text.move(1);
    } else if ((text.ahead >> 8 & 0xff) - '0' < 10) {
        return read_straight_letter(text, in, context_year);
    } else if (text.take("end of ") || text.take_all("as of the end of ") || text.take_all("at the end of ")) {
        return read_straight_close(text);
    }
    std::int32_t month = 0;
    if (!text.take_name(month)) return day == 0 ? read_straight_worded(text, in, context_year) : period();
    if (day != 0 || (text.first() == ' ' && digits_in(text.ahead >> 8) <= 2)) {
        return read_straight_day(text, month, day);
    }
    std::int32_t year = 0;
    std::int32_t to_year = 0;
    std::int32_t to = 0;
    bool const dated = text.first() == ' ';
    if (dated && !text.take_spaced_year(year)) return {};
    if (dated && text.done()) return period_access::make(period_kind::month, {}, year, month);
    bool const read = text.take_short_dash() && text.take_name(to) && text.take_spaced_year(to_year) && text.done();
    return read ? straight_months(dated ? year : to_year, month, to_year, to) : period();
}

/// What stands behind `2040年7月`: `上旬`, and `底` or `的12个月` behind `截至`.
[[nodiscard]] ATTAIN_WITHIN constexpr period read_straight_part(straight_text text, year_month_day of,
                                                                bool until) noexcept {
    glyph const next = glyph_in(text.ahead);
    if (until && next.what() == glyph_kind::of) {
        std::int32_t count = 0;
        text.move(3);
        bool const read = text.take_number(count) && text.ends_with("个月") && count >= 2 && of.year > first_year + 16;
        return read ? period_access::make_rolling(count, period_access::make(period_kind::month, {}, of.year, of.month))
                    : period();
    }
    if (until) {
        if (next.what() != glyph_kind::close || text.at + 3 != text.text.size()) return {};
        return period_access::make_day(period_kind::instant, {of.year, of.month, days_in_month(of.year, of.month)});
    }
    if (next.what() != glyph_kind::third) return {};
    text.move(3);
    return text.ends_with("旬")
               ? period_access::make(period_kind::ten_days, {}, of.year, (of.month - 1) * 3 + next.value())
               : period();
}

/// `2040年7月`, `2040年7月15日`, `2040年1—7月`, `2040年7月—2041年11月`, `2040年7月上旬`, the year also that of the
/// context, and `截至` a month's close or a day.
[[nodiscard]] ATTAIN_WITHIN constexpr period read_straight_chinese(straight_text text,
                                                                   std::int32_t context_year) noexcept {
    constexpr known_text month_sign("月");
    bool const until = text.take("截至");
    year_month_day first{context_year, 0, 0};
    if (!text.take_chinese_year(first.year) && first.year != context_year) return {};
    if (!is_plain_year(first.year) || !text.take_number(first.month) || !is_month(first.month)) return {};
    bool const worded = text.take(month_sign);
    if (worded && text.done() && !until) return period_access::make(period_kind::month, {}, first.year, first.month);
    if (worded && text.take_number(first.day)) {
        return text.ends_with("日") ? straight_day(until ? period_kind::instant : period_kind::day, first) : period();
    }
    bool const plain = text.first() == '-';
    if (!plain && glyph_in(text.ahead).what() != glyph_kind::dash) {
        return worded ? read_straight_part(text, first, until) : period();
    }
    if (until) return {};
    text.move(plain ? 1 : 3);
    year_month_day to{first.year, 0, 0};
    if (worded && !text.take_chinese_year(to.year) && to.year != first.year) return {};
    if (!text.take_number(to.month) || !text.take(month_sign)) return {};
    if (!text.done() && !text.ends_with("份")) return {};
    return straight_months(first.year, first.month, to.year, to.month);
}

}  // namespace detail

ATTAIN_END_NAMESPACE
