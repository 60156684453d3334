#include "branches.hpp"
#include "splits.hpp"
#include "tree_witness.hpp"

#include <attain/audit/decide.hpp>
#include <attain/audit/trees.hpp>

#include <algorithm>
#include <optional>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

namespace {

// One run over a component: a tree of splits, each node first narrowed by propagation, then decided by a witness or
// by the linear system.
class search {
public:
    search(constraint_system const& s, component const& c, std::vector<bool> const& active,
           decide_options const& options)
        : system_(s), component_(c), active_(active), options_(options), budget_(options.budget) {}

    decision run() {
        decision found;
        found.what = visit({}, found, 0);
        if (found.what != verdict::inconsistent) found.proof.nodes.clear();
        found.spent = options_.budget - budget_;
        return found;
    }

private:
    struct cut {
        variable_index variable;
        interval to;
    };
    verdict visit(std::vector<cut> const& cuts, decision& found, std::uint32_t depth) {
        auto const here = found.proof.nodes.size();
        found.proof.nodes.emplace_back();
        propagator narrowed(system_, component_, active_, false);
        pay_for_reading();
        for (auto const& [v, to] : cuts) narrowed.restrict(v, to);
        auto const answer = narrowed.run(budget_);
        if (depth == 0) found.ranges = narrowed.ranges();
        if (answer == propagator::answer::refuted) {
            found.proof.nodes[here].trace = traced(cuts, true).refutation();
            return verdict::inconsistent;
        }
        if (answer == propagator::answer::out_of_budget) return verdict::undecided;
        if (component_.acyclic) {
            if (auto values = tree_witness(system_, component_, narrowed.ranges()); values && fits(*values)) {
                found.witness = std::move(*values);
                if (depth == 0) found.ranges_exact = !has_free_integer(narrowed.ranges());
                return verdict::consistent;
            }
        }
        return decide_linear(cuts, narrowed, found, here, depth);
    }

    // Reading a component's domains and figures takes as long as a projection of each; so do stating its inequalities,
    // and checking a witness.
    void pay_for_reading() {
        budget_ -= static_cast<std::int64_t>(component_.variables.size() + component_.restrictions.size());
    }

    // The same propagation again, with every step noted: most components never need it.
    propagator traced(std::vector<cut> const& cuts, bool run) {
        propagator again(system_, component_, active_, true);
        pay_for_reading();
        for (auto const& [v, to] : cuts) again.restrict(v, to);
        // It went well before, so it is not cut short now.
        auto left = options_.budget;
        if (run) static_cast<void>(again.run(left));
        budget_ -= options_.budget - left;
        return again;
    }

    void conclude(refutation::node& from, linear_view const& linear, std::vector<trace_step> const& trace) {
        from.sum = linear.proof();
        from.trace = steps_behind(system_, component_, from.sum, trace);
        budget_ -= static_cast<std::int64_t>(trace.size());
    }

    verdict decide_linear(std::vector<cut> const& cuts, propagator& narrowed, decision& found, std::size_t here,
                          std::uint32_t depth) {
        // Plain figures make short numbers; what propagation found is needed where a shared factor is relaxed, and
        // where integers narrowed it further.
        if (cuts.empty()) {
            if (auto const known = attempt_core(narrowed.ranges(), found, here)) return *known;
            propagator const plain(system_, component_, active_, false);
            pay_for_reading();
            pay_for_reading();
            linear_view linear(system_, component_, plain.ranges(), narrowed.ranges());
            if (linear.shared().empty() && linear.complete()) {
                if (auto const known = attempt(linear, cuts, false, found, here, depth)) return *known;
            }
        }
        pay_for_reading();
        linear_view linear(system_, component_, narrowed.ranges(), narrowed.ranges());
        if (auto const known = attempt(linear, cuts, true, found, here, depth)) return *known;
        if (depth == 0) first_ranges_ = narrowed.ranges();
        if (auto values = linear.shared().empty() ? std::nullopt : probe(cuts, narrowed.ranges())) {
            found.witness = std::move(*values);
            return verdict::consistent;
        }
        auto const values = linear.witness();
        auto const at = choose_split(system_, component_, linear, values, narrowed.ranges(), first_ranges_);
        if (!at || splits_ >= options_.most_splits) return verdict::undecided;
        ++splits_;
        return branch(cuts, *at, found, here, depth);
    }

    // The same for what lies on cycles alone: what hangs on them follows by projection. Most of a report does.
    std::optional<verdict> attempt_core(std::vector<interval> const& narrowed, decision& found, std::size_t here) {
        if (component_.acyclic || has_free_integer(narrowed)) return std::nullopt;
        branches const hanging(system_, component_);
        if (hanging.empty()) return std::nullopt;
        propagator carried(system_, component_, active_, false);
        pay_for_reading();
        if (!hanging.carry(carried)) return std::nullopt;
        linear_view linear(system_, hanging.core(), carried.ranges(), narrowed);
        if (!linear.shared().empty() || !linear.complete()) return std::nullopt;
        auto const status = linear.check(budget_);
        if (status == simplex::answer::out_of_budget) return verdict::undecided;
        if (status == simplex::answer::infeasible) {
            propagator again(system_, component_, active_, true);
            if (!hanging.carry(again)) return std::nullopt;
            conclude(found.proof.nodes[here], linear, again.trace());
            return verdict::inconsistent;
        }
        auto values = linear.witness();
        if (!values || !hanging.complete(carried.ranges(), *values) || !fits(*values)) return std::nullopt;
        if (options_.with_ranges) {
            std::vector<bool> wanted;
            for (auto const v : component_.variables) wanted.push_back(is_asked(v));
            hanging.mark(wanted);
            auto core = wanted;
            for (std::size_t i = 0; i < core.size(); ++i) core[i] = core[i] && hanging.in_core(i);
            tighten(linear, core, found);
            hanging.spread(wanted, found.ranges);
        }
        found.witness = std::move(*values);
        return verdict::consistent;
    }

    bool is_asked(variable_index v) const { return options_.asked == nullptr || (*options_.asked)[v]; }

    // The verdict where the linear system gives one by itself: refuted, out of budget, or a witness that fits.
    std::optional<verdict> attempt(linear_view& linear, std::vector<cut> const& cuts, bool propagated, decision& found,
                                   std::size_t here, std::uint32_t depth) {
        auto const status = linear.check(budget_);
        if (status == simplex::answer::infeasible) {
            conclude(found.proof.nodes[here], linear, traced(cuts, propagated).trace());
            return verdict::inconsistent;
        }
        if (status == simplex::answer::out_of_budget) return verdict::undecided;
        auto values = linear.witness();
        if (!values || !fits(*values)) return std::nullopt;
        if (depth == 0 && options_.with_ranges) {
            std::vector<bool> wanted;
            for (auto const v : component_.variables) wanted.push_back(is_asked(v));
            tighten(linear, wanted, found);
        }
        found.witness = std::move(*values);
        return verdict::consistent;
    }

    verdict branch(std::vector<cut> const& cuts, split const& at, decision& found, std::size_t here,
                   std::uint32_t depth) {
        found.proof.nodes[here].split = at.variable;
        found.proof.nodes[here].at = at.at;
        auto lower = cuts;
        lower.push_back({at.variable, interval::at_most(at.at)});
        found.proof.nodes[here].first = static_cast<std::uint32_t>(found.proof.nodes.size());
        auto const first = visit(lower, found, depth + 1);
        if (first == verdict::consistent) return first;
        auto upper = cuts;
        upper.push_back({at.variable, interval::greater_than(at.at)});
        found.proof.nodes[here].second = static_cast<std::uint32_t>(found.proof.nodes.size());
        auto const second = visit(upper, found, depth + 1);
        if (second == verdict::consistent) return second;
        bool const both = first == verdict::inconsistent && second == verdict::inconsistent;
        return both ? verdict::inconsistent : verdict::undecided;
    }

    // Looks for a witness: fixes one shared factor after the other near what the linear system suggests for it.
    std::optional<std::vector<rational>> probe(std::vector<cut> cuts, std::vector<interval> ranges) {
        for (;;) {
            linear_view linear(system_, component_, ranges, ranges);
            if (linear.check(budget_) != simplex::answer::feasible) return std::nullopt;
            auto values = linear.witness();
            if (values && fits(*values)) return values;
            std::optional<std::size_t> next;
            for (auto const i : linear.shared()) {
                if (!next && !ranges[i].is_point()) next = i;
            }
            auto const wide = next ? width(ranges[*next]) : std::nullopt;
            if (!wide || !values) return std::nullopt;
            auto const v = component_.variables[*next];
            auto const hint = suggested_factor(system_, component_, v, *values).value_or((*values)[*next]);
            auto const low = ranges[*next].lower()->value;
            auto const high = ranges[*next].upper()->value;
            auto const slack = *wide / rational(16);
            auto const at = round_number(std::clamp(hint - slack, low + slack, high - slack - slack),
                                         std::clamp(hint + slack, low + slack + slack, high - slack));
            if (!at) return std::nullopt;
            cuts.push_back({v, interval::point(*at)});
            propagator fixed(system_, component_, active_, false);
            pay_for_reading();
            for (auto const& [variable, to] : cuts) fixed.restrict(variable, to);
            if (fixed.run(budget_) != propagator::answer::settled) return std::nullopt;
            ranges = fixed.ranges();
        }
    }

    void tighten(linear_view& linear, std::vector<bool> const& wanted, decision& found) {
        found.ranges_exact = linear.shared().empty() && linear.complete();
        for (std::size_t i = 0; i < found.ranges.size(); ++i) {
            if (!wanted[i] || found.ranges[i].is_point()) continue;
            bool const factor = linear.is_eliminated(i);
            auto const hull =
                factor ? linear.factor_hull(i, found.ranges[i], budget_) : linear.hull_of(i, found.ranges[i], budget_);
            if (!hull) {
                found.ranges_exact = false;
                if (factor && budget_ >= 0) continue;
                return;
            }
            found.ranges[i] = *hull;
            if (!system_.variables()[component_.variables[i]].integer) continue;
            found.ranges[i] = integer_part(*hull).value_or(*hull);
            if (!found.ranges[i].is_point()) found.ranges_exact = false;
        }
    }

    bool fits(std::vector<rational> const& values) {
        pay_for_reading();
        return verify_witness(system_, component_, active_, values);
    }

    bool has_free_integer(std::vector<interval> const& ranges) const {
        for (std::size_t i = 0; i < ranges.size(); ++i) {
            if (system_.variables()[component_.variables[i]].integer && !ranges[i].is_point()) return true;
        }
        return false;
    }

    constraint_system const& system_;
    component const& component_;
    std::vector<bool> const& active_;
    decide_options const& options_;
    std::int64_t budget_;
    std::uint32_t splits_ = 0;
    std::vector<interval> first_ranges_;  // before any split
};

}  // namespace

decision decide(constraint_system const& s, component const& c, std::vector<bool> const& active,
                decide_options const& options) {
    if (c.acyclic) {
        tree_hulls tree(s);
        if (tree.settle(c, active)) {
            decision found;
            found.what = verdict::consistent;
            found.ranges_exact = true;
            for (auto const r : c.relations) found.spent += s.relations()[r].count;
            found.ranges.reserve(c.variables.size());
            for (std::size_t i = 0; i < c.variables.size(); ++i) found.ranges.push_back(tree.range(i));
            if (!options.with_witness) return found;
            auto values = tree_witness(s, c, found.ranges);
            if (values && verify_witness(s, c, active, *values)) {
                found.witness = std::move(*values);
                return found;
            }
        }
    }
    try {
        return search(s, c, active, options).run();
    } catch (error const& stopped) {
        // Numbers of a hundred thousand digits: as good as out of budget.
        if (stopped.reason() != reason::overflow) throw;
        decision found;
        found.ranges = propagator(s, c, active, false).ranges();
        found.spent = options.budget;
        return found;
    }
}

}  // namespace solver

ATTAIN_END_NAMESPACE
