#pragma once

#include <attain/number/interval.hpp>
#include <attain/quantity/figure.hpp>

#include <string>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// The common slips by which `written` could stand for a number in `expected` (in the figure's unit and magnitude):
/// `sign_flipped`, `digits_transposed`, `one_digit_wrong`, `decimal_point_shifted`, `magnitude_slip` (万 for 亿),
/// `percent_for_ratio`. They explain; nothing is ever corrected.
[[nodiscard]] std::vector<std::string> slips_towards(figure const& written, interval const& expected);

}  // namespace detail

ATTAIN_END_NAMESPACE
