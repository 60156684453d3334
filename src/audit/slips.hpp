#pragma once

#include "printed.hpp"

#include <attain/number/interval.hpp>
#include <attain/quantity/figure.hpp>

#include <string>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// The common slips by which `written` could stand for a number in `expected` (in the figure's unit and magnitude):
/// `sign_flipped`, `digits_transposed`, `one_digit_wrong`, `decimal_point_shifted`, `magnitude_slip` (万 for 亿),
/// `percent_for_ratio`, `double_rounding`, `truncated`, `rounded_up`. They explain; nothing is ever corrected.
[[nodiscard]] std::vector<std::string> slips_towards(figure const& written, interval const& expected);

/// The slips that other figures of the dataset suggest: `stale_figure` (the year before printed the same number in this
/// place), `wrong_base_year` (a growth that fits the level of another year), `unrevised_base` (a growth that fits the
/// base before its revision), `stale_target` (a completion of last year's target).
[[nodiscard]] std::vector<std::string> slips_beside(dataset const& data, fact_view const& suspect);

/// Whether the figure follows exactly from the other figures of a relation as they are printed, so that it may have
/// been computed from rounded numbers.
[[nodiscard]] bool computed_from_rounded(audit_model const& model, solver::component const& part,
                                         solver::restriction_index which, printed_numbers const& printed);

}  // namespace detail

ATTAIN_END_NAMESPACE
