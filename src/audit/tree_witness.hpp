#pragma once

#include <attain/audit/system.hpp>

#include <optional>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

/// One value for each variable of a component without cycles whose `ranges` are exact hulls: the simplest number for
/// the first variable, and from there outwards whatever the relations leave. Absent where an integer that a
/// relation asks for is not an integer.
[[nodiscard]] std::optional<std::vector<rational>> tree_witness(constraint_system const& s, component const& c,
                                                                std::vector<interval> const& ranges);

/// A number inside, as simple as possible; an integer where asked for.
[[nodiscard]] std::optional<rational> pick(interval const& range, bool integer);

}  // namespace solver

ATTAIN_END_NAMESPACE
