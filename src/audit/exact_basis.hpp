#pragma once

#include "bounded_rows.hpp"

#include <optional>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

/// What a proposal turns out to prove: an assignment within all bounds, or bounds that cannot hold together.
struct settled_basis {
    simplex::answer what = simplex::answer::out_of_budget;  ///< that: it proves nothing
    std::vector<delta_rational> values;                     ///< where feasible, of all columns
    std::vector<simplex::conflict_term> conflict;           ///< where infeasible
};

/// Checks a proposal in exact arithmetic. `budget` is used up by it.
[[nodiscard]] settled_basis settle_basis(bounded_rows const& system, basis_proposal const& proposal,
                                         std::int64_t& budget);

}  // namespace solver

ATTAIN_END_NAMESPACE
