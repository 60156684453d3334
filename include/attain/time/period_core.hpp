#pragma once

#include <attain/language.hpp>
#include <attain/result.hpp>
#include <attain/time/calendar.hpp>
#include <attain/time/date.hpp>
#include <attain/time/period_kind.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace detail {
struct period_access;
}

/// When: an identity (kind, calendar, year, ordinal), never two bare dates. Eight bytes, trivially copyable.
///
/// Equality is identity: January to March as `year_to_date` and the first quarter cover the same days and are two
/// periods. There is no `<`, because most pairs of periods have no order: `compare` orders periods of one kind and
/// calendar, `relation_between` says how any two lie to each other, and `key()` is an arbitrary total order for
/// storage.
///
/// A default-constructed period is `none`: a placeholder for tables, equal to itself only.
class period {
public:
    constexpr period() noexcept = default;

    // Each of these fails with `no_such_period` for a number that the year does not have, `year_out_of_range` where not
    // all the days lie in 1400 to 9999, and `invalid_calendar` for a table's calendar, whose periods the table gives.

    /// A civil day.
    [[nodiscard]] static result<period> day(std::int32_t year, std::int32_t month, std::int32_t day);
    [[nodiscard]] static result<period> day(date which);
    /// A week from Monday on, 1 to 52 or 53, of the year that has at least four of its days (ISO 8601; in a fiscal
    /// calendar SDMX's reporting week).
    [[nodiscard]] static result<period> week(std::int32_t year, std::int32_t week, calendar in = {});
    /// The first, second or third ten days (旬) of a month.
    [[nodiscard]] static result<period> ten_days(std::int32_t year, std::int32_t month, std::int32_t third);
    /// A month by its number in the year of `in`: the first one of a fiscal calendar need not be January.
    [[nodiscard]] static result<period> month(std::int32_t year, std::int32_t month, calendar in = {});
    /// `count` >= 2 months from this one on, under one print.
    [[nodiscard]] static result<period> months(std::int32_t year, std::int32_t first_month, std::int32_t count,
                                               calendar in = {});
    /// Three, four, six and twelve months from the start of the year on, by their number in it. `year` is the one that
    /// names them, as the calendar's label says.
    [[nodiscard]] static result<period> quarter(std::int32_t year, std::int32_t quarter, calendar in = {});
    [[nodiscard]] static result<period> trimester(std::int32_t year, std::int32_t trimester, calendar in = {});
    [[nodiscard]] static result<period> half(std::int32_t year, std::int32_t half, calendar in = {});
    [[nodiscard]] static result<period> year(std::int32_t year, calendar in = {});
    /// The first `months` months of a year, 1 to 12, cumulative.
    [[nodiscard]] static result<period> year_to_date(std::int32_t year, std::int32_t months, calendar in = {});
    /// The `count` periods of one kind that end with `last`, such as twelve months to September.
    ///
    /// Errors: `no_such_period` for a count of less than 2 or more than 100,000, `kind_mismatch` for a last period that
    /// is no day, week, ten days, month, quarter, trimester, half or year, or is a table's; `year_out_of_range`.
    [[nodiscard]] static result<period> rolling(std::int32_t count, period last);
    /// A run of two or more whole years, both ends included.
    [[nodiscard]] static result<period> plan(std::int32_t from_year, std::int32_t to_year, calendar in = {});
    /// China's n-th five-year plan, 1 to 99: 14 is 2021 to 2025.
    ///
    /// Source: the plans as adopted; 1963 to 1965 belong to none, and those after the fifteenth are counted on.
    [[nodiscard]] static result<period> five_year_plan(std::int32_t number);
    /// The close of a day.
    [[nodiscard]] static result<period> instant(date close_of);
    /// The close of a period's last day.
    ///
    /// Errors: `invalid_argument` for `none`.
    [[nodiscard]] static result<period> end_of(period of);
    /// Any days, both ends included. One day is a `day`.
    [[nodiscard]] static result<period> range(date first, date last);

    /// Reads every written form: ISO 8601, SDMX, compact, Chinese, English.
    ///
    /// Errors: `no_such_period`, `year_out_of_range`, `unexpected_character`, `unexpected_end`, `empty_input`,
    /// `invalid_calendar`, each with the byte offset of what is wrong.
    /// Example: `period::parse("2022-13")` fails with `no_such_period` at 5.
    [[nodiscard]] static result<period> parse(std::string_view text);

    /// Reads a form without a year (`一季度`, `1—9月`, `Q1`) as of `context`'s year, in its calendar.
    [[nodiscard]] static result<period> parse(std::string_view text, period const& context);

    /// Reads years, quarters and the like as those of a fiscal calendar.
    [[nodiscard]] static result<period> parse(std::string_view text, attain::calendar in);

    [[nodiscard]] constexpr period_kind kind() const noexcept { return static_cast<period_kind>(bits_ >> 59); }
    [[nodiscard]] constexpr bool is_none() const noexcept { return bits_ == 0; }

    /// The calendar that the year belongs to; days, ten days, instants and ranges are always civil.
    [[nodiscard]] constexpr attain::calendar calendar() const noexcept {
        return attain::calendar::from_bits(static_cast<std::uint16_t>(bits_ >> 47 & 0xfff));
    }

    /// The year that names it: the fiscal year for a fiscal calendar, the week year for a week, the first for a plan,
    /// the last for `rolling`, the first day's for a range.
    [[nodiscard]] constexpr std::int32_t year() const noexcept;

    /// Its number within the year, from 1: of the week, month, quarter ..., the N of `year_to_date`, the first of
    /// `months`, the number among 36 of `ten_days`; the day of the year for days, instants, and a range's first day; 1
    /// for years and plans; for `rolling` that of its last unit.
    [[nodiscard]] constexpr std::int32_t ordinal() const noexcept;

    /// How many units it runs over: the months of `months`, the years of a plan, the n of `rolling`, else 1.
    [[nodiscard]] constexpr std::int32_t span() const noexcept;

    /// The last unit of a `rolling` period; any other period itself.
    [[nodiscard]] constexpr period last_unit() const noexcept;

    /// The first day, the day after the last, and the last. An instant covers the day that it closes.
    [[nodiscard]] constexpr date first_day() const noexcept;
    [[nodiscard]] constexpr date end_day() const noexcept;
    [[nodiscard]] constexpr date last_day() const noexcept { return end_day() - 1; }

    /// Days covered.
    [[nodiscard]] constexpr std::int32_t days() const noexcept { return end_day() - first_day(); }

    /// The identity as a number, sorted by kind, calendar, time. It is 0 for `none` only.
    [[nodiscard]] constexpr std::uint64_t key() const noexcept { return bits_; }

    /// Requires a number that `key()` gave.
    [[nodiscard]] static constexpr period from_key(std::uint64_t key) noexcept { return period(key); }

    friend constexpr bool operator==(period, period) noexcept = default;

private:
    friend struct detail::period_access;

    constexpr explicit period(std::uint64_t bits) noexcept : bits_(bits) {}

    std::uint64_t bits_ = 0;
};

ATTAIN_END_NAMESPACE

template <>
struct std::hash<attain::period> {
    std::size_t operator()(attain::period when) const noexcept {
        std::uint64_t mixed = when.key() * 0x9e3779b97f4a7c15u;
        return static_cast<std::size_t>(mixed ^ mixed >> 29);
    }
};

#include <attain/time/period_bits.hpp>
