#pragma once

#include <attain/time/period_shift.hpp>

#include <cstddef>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// A place in a period's text, what the text is read against, and the first thing found wrong.
///
/// The `read_` functions of the written forms (period_parse_*-inl.hpp) move it on and give a period, or `none` after
/// `fail`. Nothing here allocates: a failure becomes words in `period::parse` only.
struct period_reader {
    std::string_view text;
    attain::calendar in;
    std::int32_t context_year = 0;  ///< the year of forms without one; 0 is none
    std::size_t at = 0;

    /// Set where a year is lacking: the rest is still read, in a leap year with a week 53, because a number that no
    /// year has is the better thing to tell.
    bool lacks_year = false;
    std::size_t year_wanted_at = 0;
    static constexpr std::int32_t any_year = 2004;

    reason why = reason::none;
    std::size_t position = 0;
    char const* expected = "";

    [[nodiscard]] bool failed() const noexcept { return why != reason::none; }
    [[nodiscard]] bool done() const noexcept { return at >= text.size(); }
    [[nodiscard]] std::string_view rest() const noexcept { return text.substr(at); }

    /// The byte `ahead` of the place, 0 beyond the end.
    [[nodiscard]] char peek(std::size_t ahead = 0) const noexcept {
        return at + ahead < text.size() ? text[at + ahead] : '\0';
    }
    [[nodiscard]] char peek_upper(std::size_t ahead = 0) const noexcept {
        char const c = peek(ahead);
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    [[nodiscard]] bool digit(std::size_t ahead = 0) const noexcept {
        char const c = peek(ahead);
        return c >= '0' && c <= '9';
    }
    /// How many digits follow, at most `most`.
    [[nodiscard]] std::size_t digits_ahead(std::size_t most = 12) const noexcept {
        std::size_t count = 0;
        while (count < most && digit(count)) ++count;
        return count;
    }
    /// Takes `count` <= 9 digits, which are known to follow.
    std::int32_t take_digits(std::size_t count) noexcept {
        std::int32_t value = 0;
        for (std::size_t i = 0; i < count; ++i) value = value * 10 + (text[at + i] - '0');
        at += count;
        return value;
    }
    bool take(char c) noexcept {
        if (peek() != c) return false;
        ++at;
        return true;
    }
    /// A literal, so that its few bytes are compared as numbers.
    template <std::size_t Size>
    bool take(char const (&word)[Size]) noexcept {
        if (at + Size - 1 > text.size()) return false;
        if (std::char_traits<char>::compare(text.data() + at, word, Size - 1) != 0) return false;
        at += Size - 1;
        return true;
    }
    void skip_spaces() noexcept {
        while (peek() == ' ') ++at;
    }

    /// Notes the first failure only; gives `none`.
    period fail(reason what, std::size_t where, char const* wanted) noexcept {
        if (why == reason::none) {
            why = what;
            position = where;
            expected = wanted;
        }
        return {};
    }
    /// Something else stands here, or nothing.
    period unexpected(char const* wanted) noexcept {
        return fail(done() ? reason::unexpected_end : reason::unexpected_character, at, wanted);
    }

    /// The period, unless its year is lacking.
    period dated(period p) noexcept {
        if (p.is_none() || !lacks_year) return p;
        return fail(year_wanted_at < text.size() ? reason::unexpected_character : reason::unexpected_end,
                    year_wanted_at, "a year, such as 2022年 before it or 2022 behind it");
    }

    /// A period whose ordinal has been checked. Its year is checked here, and that its days are known.
    period build_in(attain::calendar which, period_kind kind, std::int32_t year, std::size_t year_at,
                    std::int32_t ordinal, std::int32_t span = 1) noexcept {
        if (year < first_year || year > last_year) {
            return fail(reason::year_out_of_range, year_at, "a year from 1400 to 9999");
        }
        period const made = period_access::make(kind, which, year, ordinal, span);
        if (which.is_table() || !known_or_none(made).is_none()) return made;
        return fail(reason::year_out_of_range, year_at, "all its days from 1400 to 9999");
    }
    period build(period_kind kind, std::int32_t year, std::size_t year_at, std::int32_t ordinal,
                 std::int32_t span = 1) noexcept {
        return build_in(in, kind, year, year_at, ordinal, span);
    }
    /// A civil month: months written as dates or by name are never fiscal ones.
    period build_month(std::int32_t year, std::size_t year_at, std::int32_t month, std::size_t month_at) noexcept {
        if (month < 1 || month > 12) return fail(reason::no_such_period, month_at, "a month from 1 to 12");
        return build_in({}, period_kind::month, year, year_at, month);
    }
    /// As `build`, with the ordinal checked against 1 to `most`; week 53 is checked against its year.
    period build_numbered(period_kind kind, std::int32_t year, std::size_t year_at, std::int32_t ordinal,
                          std::size_t ordinal_at, std::int32_t most, char const* wanted) noexcept {
        if (ordinal < 1 || ordinal > most) return fail(reason::no_such_period, ordinal_at, wanted);
        if (kind == period_kind::week && ordinal == 53 && !in.is_table() && year >= first_year && year <= last_year &&
            period_access::weeks_in_year(in, year) < 53) {
            return fail(reason::no_such_period, ordinal_at, "a week from 01 to 52, this year has no week 53");
        }
        return build(kind, year, year_at, ordinal);
    }
    period build_day(year_month_day const& day, std::size_t year_at, std::size_t month_at,
                     std::size_t day_at) noexcept {
        if (day.year < first_year || day.year > last_year) {
            return fail(reason::year_out_of_range, year_at, "a year from 1400 to 9999");
        }
        if (day.month < 1 || day.month > 12) return fail(reason::no_such_period, month_at, "a month from 01 to 12");
        if (!is_valid(day)) return fail(reason::no_such_period, day_at, "a day that this month has");
        return period_access::make_day(period_kind::day, day);
    }
    /// Two ends of one kind as one period: years make a plan, months and quarters a run of months or the year to date,
    /// days, weeks and ten days a range.
    period build_between(period from, period to, std::size_t to_at) noexcept;
};

[[nodiscard]] period read_iso(period_reader& in) noexcept;
[[nodiscard]] period read_chinese(period_reader& in) noexcept;
[[nodiscard]] period read_english(period_reader& in) noexcept;

}  // namespace detail

ATTAIN_END_NAMESPACE
