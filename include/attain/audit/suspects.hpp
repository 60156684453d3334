#pragma once

#include <attain/audit/decide.hpp>

#include <cstddef>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

/// Figures by their restriction index, ascending.
using figure_set = std::vector<restriction_index>;

/// Figures of an inconsistent component that cannot all hold, none of which can be left out of the contradiction.
/// `minimal` false: some were kept only because the budget ran out.
struct minimal_conflict {
    figure_set figures;
    bool minimal = true;
    std::int64_t spent = 0;  ///< of the budget, which is for all its decisions together
};

/// A minimal conflict among the active figures; `start` is an inconsistent decision of the component.
/// Complexity: one decision for each figure of the start's proof.
[[nodiscard]] minimal_conflict find_conflict(constraint_system const& s, component const& c,
                                             std::vector<bool> const& active, refutation const& start,
                                             decide_options const& options = {});

/// The smallest sets of figures without which the rest can be true.
struct suspects {
    std::vector<figure_set> sets;       ///< all of the smallest size, in order; `most` of them at the most
    std::size_t size = 0;               ///< of each set
    bool complete = true;               ///< no further ones of this size exist
    bool smallest = true;               ///< false: the search was cut short, and `sets` is one that could be smaller
    std::vector<figure_set> conflicts;  ///< the minimal conflicts that were found on the way
    std::int64_t spent = 0;             ///< of the budget
};

/// All minimum suspect sets, by implicit hitting sets: every set must hit every known conflict; a set that does not
/// free the rest shows one more conflict.
[[nodiscard]] suspects find_suspects(constraint_system const& s, component const& c, std::vector<bool> const& active,
                                     refutation const& start, std::size_t most = 64,
                                     decide_options const& options = {});

/// The figures that a refutation rests on.
[[nodiscard]] figure_set figures_of(refutation const& proof);

}  // namespace solver

ATTAIN_END_NAMESPACE
