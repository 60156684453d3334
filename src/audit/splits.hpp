#pragma once

#include "linear.hpp"

#include <optional>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

/// Where a search divides the values of one variable into two.
struct split {
    variable_index variable;
    rational at;
};

/// How far apart a range's ends are, where it has both.
[[nodiscard]] std::optional<rational> width(interval const& range);

/// A number between two, which keeps all that is reckoned from it short.
[[nodiscard]] std::optional<rational> round_number(rational const& low, rational const& high);

/// A free integer that the relaxation gave a fraction, else a shared factor, in the middle of its range. Absent:
/// nothing is left to split. `first_ranges` are those before any split.
[[nodiscard]] std::optional<split> choose_split(constraint_system const& s, component const& c,
                                                linear_view const& linear,
                                                std::optional<std::vector<rational>> const& values,
                                                std::vector<interval> const& ranges,
                                                std::vector<interval> const& first_ranges);

/// What a product and its other factor make of one factor, under an assignment that need not satisfy them.
[[nodiscard]] std::optional<rational> suggested_factor(constraint_system const& s, component const& c,
                                                       variable_index factor, std::vector<rational> const& values);

/// Only the steps of a trace that the ranges used by a sum of inequalities rest on.
[[nodiscard]] std::vector<trace_step> steps_behind(constraint_system const& s, component const& c,
                                                   std::vector<inequality> const& sum,
                                                   std::vector<trace_step> const& trace);

}  // namespace solver

ATTAIN_END_NAMESPACE
