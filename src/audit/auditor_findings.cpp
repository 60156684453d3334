#include "auditor.hpp"
#include "column_shift.hpp"
#include "slips.hpp"

#include <attain/audit/suspects.hpp>

#include <algorithm>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

using solver::component;

void auditor::look_for_shifts(audit_outcome& to) {
    std::vector<component> contradictory;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        if (is_refuted(standings_[i])) contradictory.push_back(parts_[i]);
    }
    auto const allowed = budget_.left();
    auto left = allowed;
    to.shifted = find_shifted_columns(model_, contradictory, allowed_.back(), left);
    budget_.spend(allowed - left);
}

void auditor::note(std::size_t i, reading needed, std::int64_t steps, audit_outcome& to) {
    publish(declared_);
    auto const found = decide(i, steps);
    if (found.what != verdict::inconsistent) return;
    auto const core = solver::find_conflict(model_.system(), parts_[i], {}, found.proof,
                                            decide_for(false, std::max<std::int64_t>(steps - found.spent, 0)));
    budget_.spend(core.spent);
    to.notes.push_back({declared_, needed, facts_of(core.figures)});
}

void auditor::explain(std::size_t i, std::int64_t steps, audit_outcome& to) {
    auto const weakest = allowed_.back();
    publish(weakest);
    auto const& system = model_.system();
    auto const found = decide(i, steps);
    if (found.what != verdict::inconsistent) return;
    // What a suspect would have to be comes after the sets, and costs a decision each.
    auto left = std::max<std::int64_t>(steps - found.spent, 0);
    auto const blamed = solver::find_suspects(system, parts_[i], {}, found.proof, options_.most_suspects,
                                              decide_for(false, left - left / 4));
    budget_.spend(blamed.spent);
    left -= blamed.spent;
    audit_finding made;
    made.weakest = weakest;
    made.conflict = facts_of(blamed.conflicts.front());
    made.suspects_complete = blamed.complete;
    made.suspects_smallest = blamed.smallest;
    for (auto const& set : blamed.sets) made.suspects.push_back(facts_of(set));
    if (blamed.size == 1) {
        for (auto const& set : blamed.sets) made.details.push_back(detail_of(i, set.front(), left));
    }
    to.findings.push_back(std::move(made));
}

suspect auditor::detail_of(std::size_t i, solver::restriction_index which, std::int64_t& steps) {
    auto const& figure = model_.figures()[which];
    suspect made{figure.fact, std::nullopt, {}};
    std::vector<bool> active(model_.system().restrictions().size(), true);
    active[which] = false;
    auto const without =
        solver::decide(model_.system(), parts_[i], active, decide_for(true, std::max<std::int64_t>(steps, 0)));
    budget_.spend(without.spent);
    steps -= without.spent;
    if (without.what != verdict::consistent) return made;
    auto const at = parts_[i].local(figure.variable);
    made.expected = model_.as_written(figure.variable, without.ranges[at], figure.fact);
    auto const fact = model_.data()[figure.fact];
    made.slips = slips_towards(fact.figure(), *made.expected);
    for (auto& id : slips_beside(model_.data(), fact)) made.slips.push_back(std::move(id));
    if (!printed_) printed_.emplace(model_);
    if (computed_from_rounded(model_, parts_[i], which, *printed_)) made.slips.emplace_back("computed_from_rounded");
    return made;
}

}  // namespace detail

ATTAIN_END_NAMESPACE
