#pragma once

#include <attain/time/period.hpp>

#include <array>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

/// How the thirteen weeks of a quarter part into its months.
enum class week_pattern : std::uint8_t { four_four_five, four_five_four, five_four_four };

/// A year of whole weeks: the year that names it, its first day, and the weeks of its twelve months.
struct week_year {
    std::int32_t year = 0;
    date first_day;
    std::array<std::int32_t, 12> weeks{};

    /// A year of 52 weeks by a pattern, or of 53 with the extra week in its last month.
    [[nodiscard]] static week_year of(std::int32_t year, date first_day, week_pattern pattern,
                                      bool fifty_three = false) noexcept;

    [[nodiscard]] std::int32_t total() const noexcept {
        std::int32_t sum = 0;
        for (std::int32_t const each : weeks) sum += each;
        return sum;
    }
};

/// A calendar of 52 and 53 weeks a year (4-4-5 and its like), as the caller's table of years says.
///
/// Its periods carry the table's number as their calendar, and their own days: they can be placed, compared and printed
/// without the table. What needs another year, shifting and tiling, asks the table.
class week_table {
public:
    /// Requires nothing of the order of the years.
    ///
    /// Errors: `invalid_calendar` for a number outside 1 to 2047, no year at all, years that do not follow each other
    /// without a gap, months of less than 1 or more than 6 weeks, years of other than 52 or 53 weeks, and a first day
    /// further than a year from the year that names it.
    [[nodiscard]] static result<week_table> make(std::int32_t number, std::vector<week_year> years);

    [[nodiscard]] attain::calendar calendar() const noexcept { return attain::calendar::of_table(number_); }

    /// A year, half, trimester, quarter, month or week of the table, or its year to date with N months.
    ///
    /// Errors: `year_out_of_range` for a year that the table does not have; `no_such_period` for an ordinal that the
    /// year does not have; `kind_mismatch` for other kinds.
    [[nodiscard]] result<period> get(period_kind kind, std::int32_t year, std::int32_t ordinal = 1) const;

    /// The year, half, trimester, quarter, month or week that a day belongs to.
    ///
    /// Errors: `year_out_of_range` for a day outside the table, `kind_mismatch` for other kinds.
    /// Complexity: logarithmic in the years.
    [[nodiscard]] result<period> period_of(date day, period_kind kind) const;

    /// As `attain::shift`, by the table.
    ///
    /// Errors: `kind_mismatch` for what is not the table's or is not one of the kinds that `get` gives,
    /// `year_out_of_range` for years that the table does not have.
    [[nodiscard]] result<period> shift(period p, std::int32_t steps) const;

    /// As `attain::same_period_last_year`, by the table. Week 53 goes by the policy where last year has 52.
    [[nodiscard]] result<period> same_period_last_year(period p, week_53_policy policy = week_53_policy::refuse) const;

    /// As `attain::children`, by the table; weeks tile everything here.
    [[nodiscard]] result<std::vector<period>> children(period parent, period_kind kind) const;

private:
    week_table() = default;

    [[nodiscard]] week_year const* find(std::int32_t year) const noexcept;
    [[nodiscard]] std::int32_t count(period_kind kind, week_year const& in) const noexcept;
    [[nodiscard]] result<period> own(period p) const;

    std::int32_t number_ = 0;
    std::vector<week_year> years_;
};

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/time/week_table-inl.hpp>
#endif
