#include "auditor.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

implied_figure implied_figures::operator[](std::size_t i) const {
    auto const& from = all_[i];
    implied_figure made{from.key, from.beside, from.range, from.exact, from.soft, std::nullopt, std::nullopt};
    made.simplest = simplest_decimal(made.range);
    if (from.counted) made.integers = integers_inside(made.range);
    return made;
}

void implied_figures::sort() {
    std::sort(all_.begin(), all_.end(), [](record const& a, record const& b) {
        return std::tuple(a.key.indicator, a.key.scope, a.key.what, a.key.when.key(), a.key.of.bits()) <
               std::tuple(b.key.indicator, b.key.scope, b.key.what, b.key.when.key(), b.key.of.bits());
    });
}

namespace detail {

// Where a figure's own relations do not tell, coverage asks one propagation for each figure of a component with cycles;
// past this size such a figure counts as held, and so do those of longer sums, each of which takes a look at all
// others, and all for which no steps are left.
constexpr std::size_t most_figures_for_coverage = 64;

using solver::component;
using solver::decision;

void auditor::imply(audit_outcome& to) {
    std::vector<bool> asked(model_.variables().size(), true);
    for (auto const& figure : model_.figures()) asked[figure.variable] = false;
    // At a million figures, growing by doubling would need half as much memory again.
    to.implied.reserve(static_cast<std::size_t>(std::count(asked.begin(), asked.end(), true)));
    // Hedges as they are expected; where that cannot be, as they must be.
    std::vector<std::size_t> strict;
    work_shares shares(budget_.left(), size_of_all());
    publish(declared_, true);
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        if (parts_[i].relations.empty()) continue;
        if (!imply_from(i, asked, true, shares, to)) strict.push_back(i);
    }
    if (!strict.empty()) publish(declared_, false);
    work_shares rest(budget_.left(), size_of_all());
    for (auto const i : strict) static_cast<void>(imply_from(i, asked, false, rest, to));
    to.implied.sort();
}

bool auditor::imply_from(std::size_t i, std::vector<bool> const& asked, bool soft, work_shares& shares,
                         audit_outcome& to) {
    auto const part = parts_[i];
    auto const share = shares.next(size_of(part));
    bool const wanted = std::any_of(part.variables.begin(), part.variables.end(), [&](auto v) { return asked[v]; });
    if (!wanted) return true;
    // Most components are trees, whose hulls need no search.
    bool const tree = trees_.settle(part);
    decision found;
    if (!tree) {
        auto how = decide_for(true, share);
        how.asked = &asked;
        found = solver::decide(model_.system(), part, {}, how);
        budget_.spend(found.spent);
        shares.spend(found.spent);
    }
    if (!tree && found.what != verdict::consistent) return false;
    for (std::size_t k = 0; k < part.variables.size(); ++k) {
        auto const v = part.variables[k];
        auto const& variable = model_.variables()[v];
        if (!asked[v] || (tree && !trees_.is_narrowed(k))) continue;
        auto const range = tree ? trees_.range(k) : found.ranges[k];
        if (range == model_.system().variables()[v].domain) continue;
        bool const counted = model_.system().variables()[v].integer && model_.data()[variable.beside].magnitude() == 0;
        to.implied.add(variable.key, variable.beside, model_.as_written(v, range, variable.beside),
                       tree || found.ranges_exact, soft, counted);
    }
    return true;
}

void auditor::cover(audit_outcome& to) {
    publish(declared_);
    active_.assign(model_.system().restrictions().size(), true);
    for (auto const& part : parts_) {
        if (is_lone(part)) {
            for (auto const i : part.restrictions) to.unpinned.push_back(model_.figures()[i].fact);
            continue;
        }
        bool const tree = trees_.look_around(part);
        if (!tree) {
            cover_cycles(part, to);
            continue;
        }
        for (auto const i : part.restrictions) {
            if (is_free_within(i, trees_.range_without(part, i))) to.unpinned.push_back(model_.figures()[i].fact);
        }
    }
    std::sort(to.unpinned.begin(), to.unpinned.end());
}

// One propagation for each figure answers; for most figures a look at their relations does.
void auditor::cover_cycles(component const& part, audit_outcome& to) {
    auto const& system = model_.system();
    solver::propagator const plain(system, part, {}, false);
    solver::propagator narrowed(system, part, {}, false);
    // Reading the figures costs as much as a projection of each.
    auto const size = size_of(part);
    budget_.spend(4 * size);
    auto const allowed = budget_.left();
    auto budget = allowed;
    bool const settled = narrowed.run(budget) == solver::propagator::answer::settled;
    budget_.spend(allowed - budget);
    bool const small = part.restrictions.size() <= most_figures_for_coverage;
    std::vector<std::uint32_t> figures(part.variables.size(), 0);
    std::vector<std::vector<solver::relation_index>> uses(part.variables.size());
    for (auto const r : part.relations) {
        for (auto const& t : system.terms_of(r)) uses[part.local(t.variable)].push_back(r);
    }
    for (auto const i : part.restrictions) ++figures[part.local(model_.figures()[i].variable)];

    auto const anything = interval::everything();
    std::vector<interval const*> where;
    // What one relation leaves of a variable: of the others, the domains and figures, or all that is known of them
    // without that relation.
    auto const left_by = [&](solver::relation_index r, solver::variable_index v, bool all) {
        auto const terms = system.terms_of(r);
        std::size_t position = 0;
        where.clear();
        for (auto const& t : terms) {
            if (t.variable == v) position = where.size();
            auto const at = part.local(t.variable);
            auto const& ranges = (all && uses[at].size() > 1 ? narrowed : plain).ranges();
            where.push_back(t.variable == v ? &anything : &ranges[at]);
        }
        return solver::project(system, system.relations()[r], position, where);
    };
    auto const is_free = [&](solver::restriction_index i) {
        auto const v = model_.figures()[i].variable;
        auto const& own = uses[part.local(v)];
        if (figures[part.local(v)] > 1) return small && is_free_without(part, i);
        if (budget_.left() <= 0) return false;
        for (auto const r : own) {
            budget_.spend(system.relations()[r].count);
            if (!small && system.relations()[r].count > most_figures_for_coverage) continue;
            auto const least = left_by(r, v, false);
            if (!least || !is_free_within(i, *least)) return false;
            if (own.size() > 1 || !settled) continue;
            // The figure itself narrowed what is known of the others: without it there is more.
            auto const most = left_by(r, v, true);
            if (most && is_free_within(i, *most)) return true;
        }
        return small && is_free_without(part, i);
    };
    for (auto const i : part.restrictions) {
        if (is_free(i)) to.unpinned.push_back(model_.figures()[i].fact);
    }
}

// Whether the other figures would let it be a tenth of what it is, or ten times as much, and all between.
bool auditor::is_free_without(component const& part, solver::restriction_index which) {
    auto const allowed = budget_.left();
    auto budget = allowed - size_of(part);
    if (budget <= 0) return false;
    active_[which] = false;
    solver::propagator narrowed(model_.system(), part, active_, false);
    auto const answer = narrowed.run(budget);
    active_[which] = true;
    budget_.spend(allowed - budget);
    if (answer != solver::propagator::answer::settled) return false;
    return is_free_within(which, narrowed.range_of(model_.figures()[which].variable));
}

bool auditor::is_free_within(solver::restriction_index which, interval const& left) const {
    auto const known = model_.system().variables()[model_.figures()[which].variable];
    auto const reach = tenfold(model_.figures()[which]);
    auto const inside = intersection(known.domain, reach).value_or(reach);
    auto const possible = known.integer ? solver::integer_part(inside).value_or(inside) : inside;
    return left.contains(possible);
}

// From a tenth to ten times the figure, in its variable's terms; everything for zero.
interval auditor::tenfold(audited_figure const& which) const {
    rational const written(model_.data()[which.fact].value());
    if (written.is_zero()) return interval::everything();
    auto const one = interval::point(model_.held(which, written / rational(10)));
    return hull(one, interval::point(model_.held(which, written * rational(10))));
}

}  // namespace detail

ATTAIN_END_NAMESPACE
