#pragma once

#include <attain/time/period_shift.hpp>

#include <vector>

ATTAIN_BEGIN_NAMESPACE

/// The period of a kind that a day belongs to.
///
/// Errors: `kind_mismatch` for kinds that do not part the days (months, year_to_date, rolling, plan, range), and in a
/// table's calendar, where the table answers; `year_out_of_range`.
[[nodiscard]] result<period> period_of(date day, period_kind kind, calendar in = {});

/// The periods of a kind that make up `parent`, in order, without a day too many or too few. Months, quarters and the
/// like are those of the parent's calendar.
///
/// Errors: `does_not_tile` where they would not (weeks in a month); `kind_mismatch` as for `period_of`.
/// Complexity: linear in the number of children.
/// Example: `children(year 2022, quarter)` gives 2022-Q1 to 2022-Q4.
[[nodiscard]] result<std::vector<period>> children(period parent, period_kind kind);

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/time/period_tiling-inl.hpp>
#endif
