#pragma once

#include <attain/audit/evidence.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

struct decide_options {
    /// Steps of about a tenth of a microsecond: figures read, projections, and numbers that pivots write, long ones
    /// counted by their length. Past it the verdict is undecided.
    std::int64_t budget = 20'000'000;
    bool with_ranges = true;  ///< exact hulls also where that takes two optimisations a variable
    /// Without one, a tree that two passes prove consistent is not searched for an assignment.
    bool with_witness = true;
    /// By variable: whose hulls are wanted; the others' ranges may then be wider. Absent: all.
    std::vector<bool> const* asked = nullptr;
    std::uint32_t most_splits = 256;
};

/// Decides whether one assignment satisfies every relation, domain and active restriction of a component.
///
/// Complete without cycles, and with cycles where the factors of products are leaves (published rates that take
/// part in one relation) with a positive other factor; free integers are branched on; shared rates are bisected.
/// Errors: none; past the budget, `undecided` with ranges that are still sound.
[[nodiscard]] decision decide(constraint_system const& s, component const& c, std::vector<bool> const& active,
                              decide_options const& options = {});

}  // namespace solver

ATTAIN_END_NAMESPACE
