#pragma once

#include <attain/audit/simplex.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

/// A linear system as it was stated: variables, then one column for each row, which is a weighted sum of variables.
struct bounded_rows {
    std::span<sparse_row const> rows;
    std::span<std::optional<simplex_bound> const> lower;  ///< of variables, then of rows
    std::span<std::optional<simplex_bound> const> upper;
    std::span<delta_rational const> values;  ///< where the variables are now

    [[nodiscard]] std::size_t variables() const noexcept { return lower.size() - rows.size(); }
    [[nodiscard]] bool is_fixed(std::size_t column) const {
        return lower[column] && upper[column] && lower[column]->at == upper[column]->at;
    }
};

/// Where a column stands in a solution that somebody proposes.
enum class standing : std::uint8_t { basic, at_lower, at_upper, between };

/// A guess at the end of the simplex algorithm, to be checked in exact arithmetic: nothing of it is known to be true.
struct basis_proposal {
    simplex::answer what = simplex::answer::out_of_budget;  ///< that: no guess
    std::vector<standing> columns;
    /// Where infeasible: the basic column that cannot reach its bound, and whether that is the lower one.
    std::uint32_t blocked = 0;
    bool below = false;
    /// Where feasible: variables near a point inside all bounds, in units of `unit`.
    std::vector<std::int64_t> near;
    rational unit{};
};

/// Looks for the proposal in floating point. `budget` is used up by it.
[[nodiscard]] basis_proposal propose_basis(bounded_rows const& system, std::int64_t& budget);

}  // namespace solver

ATTAIN_END_NAMESPACE
