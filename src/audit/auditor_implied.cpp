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

// Coverage asks one propagation for each figure of a component; past this size its relations' own figures decide.
constexpr std::size_t most_figures_for_coverage = 64;

using solver::component;
using solver::decision;

void auditor::imply(audit_outcome& to) {
    std::vector<bool> published(model_.variables().size(), false);
    for (auto const& figure : model_.figures()) published[figure.variable] = true;
    // At a million figures, growing by doubling would need half as much memory again.
    to.implied.reserve(static_cast<std::size_t>(std::count(published.begin(), published.end(), false)));
    // Hedges as they are expected; where that cannot be, as they must be.
    std::vector<std::size_t> strict;
    publish(declared_, true);
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        if (parts_[i].relations.empty()) continue;
        if (!imply_from(i, published, true, to)) strict.push_back(i);
    }
    if (!strict.empty()) publish(declared_, false);
    for (auto const i : strict) static_cast<void>(imply_from(i, published, false, to));
    to.implied.sort();
}

bool auditor::imply_from(std::size_t i, std::vector<bool> const& published, bool soft, audit_outcome& to) {
    auto const part = parts_[i];
    bool const wanted =
        std::any_of(part.variables.begin(), part.variables.end(), [&](auto v) { return !published[v]; });
    if (!wanted) return true;
    // Most components are trees, whose hulls need no search.
    bool const tree = trees_.settle(part);
    decision found;
    if (!tree) found = solver::decide(model_.system(), part, {}, decide_for(true));
    if (!tree && found.what != verdict::consistent) return false;
    for (std::size_t k = 0; k < part.variables.size(); ++k) {
        auto const v = part.variables[k];
        auto const& variable = model_.variables()[v];
        if (published[v] || (tree && !trees_.is_narrowed(k))) continue;
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
        bool const small = part.restrictions.size() <= most_figures_for_coverage;
        std::optional<solver::propagator> known;
        if (!tree && small) known.emplace(model_.system(), part, std::vector<bool>{}, false);
        for (auto const i : part.restrictions) {
            bool const free = tree    ? is_free_within(i, trees_.range_without(part, i))
                              : small ? !is_held_by_one(part, i, *known) && is_free_without(part, i)
                                      : part.relations.empty();
            if (free) {
                to.unpinned.push_back(model_.figures()[i].fact);
            }
        }
    }
    std::sort(to.unpinned.begin(), to.unpinned.end());
}

// Whether one relation and the figures in it hold it, as is mostly the case: then no more need be asked. `known` has not
// run, so that it knows nothing but domains and figures.
bool auditor::is_held_by_one(component const& part, solver::restriction_index which, solver::propagator const& known) {
    auto const& system = model_.system();
    auto const v = model_.figures()[which].variable;
    auto const on_it = std::count_if(part.restrictions.begin(), part.restrictions.end(),
                                     [&](auto i) { return model_.figures()[i].variable == v; });
    if (on_it > 1) return false;
    auto const anything = interval::everything();
    std::vector<interval const*> where;
    for (auto const r : part.relations) {
        auto const terms = system.terms_of(r);
        auto const at = std::find_if(terms.begin(), terms.end(), [v](auto const& t) { return t.variable == v; });
        if (at == terms.end()) continue;
        where.clear();
        for (auto const& t : terms) where.push_back(t.variable == v ? &anything : &known.range_of(t.variable));
        auto const position = static_cast<std::size_t>(at - terms.begin());
        auto const left = solver::project(system, system.relations()[r], position, where);
        if (!left || !is_free_within(which, *left)) return true;
    }
    return false;
}

// Whether the other figures would let it be a tenth of what it is, or ten times as much, and all between.
bool auditor::is_free_without(component const& part, solver::restriction_index which) {
    active_[which] = false;
    solver::propagator narrowed(model_.system(), part, active_, false);
    auto budget = options_.budget;
    auto const answer = narrowed.run(budget);
    active_[which] = true;
    if (answer == solver::propagator::answer::refuted) return false;
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
