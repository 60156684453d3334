#pragma once

#include <attain/audit/audit.hpp>

#include <cstdint>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// Columns (one measure over successive periods, or over the indicators of one scope and period) with figures in
/// `contradictory` components, whose relations hold as soon as the whole column moves by one row. At least two
/// relations must fail as published and hold when moved, and none of the column's may fail then.
/// Leaves the model published under `how`.
/// `budget` is used up by the decisions; past it the columns that are left are not looked at.
/// Complexity: two decisions of single relations for each figure of such a column.
[[nodiscard]] std::vector<shifted_column> find_shifted_columns(audit_model& model,
                                                               std::vector<solver::component> const& parts, reading how,
                                                               std::int64_t& budget);

}  // namespace detail

ATTAIN_END_NAMESPACE
