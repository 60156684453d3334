#include "auditor.hpp"

#include <algorithm>
#include <iterator>
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

void implied_figures::sort_from(std::size_t first) {
    auto const before = [](record const& a, record const& b) {
        return std::tuple(a.key.indicator, a.key.scope, a.key.what, a.key.when.key(), a.key.of.bits()) <
               std::tuple(b.key.indicator, b.key.scope, b.key.what, b.key.when.key(), b.key.of.bits());
    };
    auto const from = all_.begin() + static_cast<std::ptrdiff_t>(first);
    // Components mostly come in the order of their keys: those that do not are moved a short way.
    constexpr std::ptrdiff_t short_way = 64;
    for (auto at = from; at != all_.end(); ++at) {
        if (at == from || !before(*at, *std::prev(at))) continue;
        auto const reach = std::min(short_way, at - from);
        auto const place = std::upper_bound(at - reach, at, *at, before);
        if (place == at - reach && reach < at - from && before(*at, *std::prev(place)))
            return std::sort(from, all_.end(), before);
        std::rotate(place, at, std::next(at));
    }
}

namespace detail {

// Where a figure's own relations do not tell, coverage asks one propagation for each figure of a component with cycles;
// past this size such a figure counts as held, and so do those of longer sums, each of which takes a look at all
// others, and all for which no steps are left.
constexpr std::size_t most_figures_for_coverage = 64;

using solver::component;
using solver::decision;

// What two passes tell, as they do of most components. Where no figure is hedged they decide the component under the
// declared reading as well.
void auditor::imply_quickly(audit_outcome& to) {
    asked_.assign(model_.variables().size(), true);
    for (auto const& figure : model_.figures()) asked_[figure.variable] = false;
    // At a million figures, growing by doubling would need half as much memory again.
    to.implied.reserve(static_cast<std::size_t>(std::count(asked_.begin(), asked_.end(), true)));
    std::vector<bool> hedged(model_.hedged().empty() ? 0 : model_.figures().size(), false);
    for (auto const i : model_.hedged()) hedged[i] = true;
    auto const is_hedged = [&hedged](component const& part) {
        return !hedged.empty() && std::any_of(part.restrictions.begin(), part.restrictions.end(),
                                              [&hedged](solver::restriction_index i) { return hedged[i]; });
    };
    publish(declared_, true);
    auto const at = static_cast<std::size_t>(declared_);
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        auto const part = parts_[i];
        if (part.relations.empty() ||
            std::none_of(part.variables.begin(), part.variables.end(), [this](auto v) { return asked_[v]; })) {
            continue;
        }
        auto const first = to.implied.size();
        if (!imply_at_once(i, true, to)) {
            unclear_.push_back(i);
            continue;
        }
        to.implied.sort_from(first);
        if (is_hedged(part)) continue;
        standings_[i].tried[at] = true;
        standings_[i].under[at] = verdict::consistent;
    }
}

bool auditor::imply_at_once(std::size_t i, bool soft, audit_outcome& to) {
    auto const part = parts_[i];
    bool const sums = ticks_.settle(parts_, i);
    if (!sums && !trees_.settle(part)) return false;
    for (std::size_t k = 0; k < part.variables.size(); ++k) {
        auto const v = part.variables[k];
        if (!asked_[v] || !(sums ? ticks_.is_narrowed(part, k) : trees_.is_narrowed(k))) continue;
        auto const& variable = model_.variables()[v];
        auto const range = sums ? ticks_.words(k) : trees_.words(k);
        auto written = written_(range, variable.beside, variable.is_factor());
        if (!written) written = model_.as_written(v, solver::to_interval(range), variable.beside);
        to.implied.add(variable.key, variable.beside, std::move(*written), true, soft, is_counted(v));
    }
    return true;
}

bool auditor::is_counted(solver::variable_index v) const {
    return model_.system().variables()[v].integer && model_.data()[model_.variables()[v].beside].magnitude() == 0;
}

// Hedges as they are expected; where that cannot be, as they must be.
void auditor::imply_rest(audit_outcome& to) {
    std::int64_t size = 0;
    for (auto const i : unclear_) size += size_of(parts_[i]);
    std::vector<std::size_t> strict;
    for (bool const soft : {true, false}) {
        auto const& wanted = soft ? unclear_ : strict;
        if (wanted.empty()) break;
        publish(declared_, soft);
        work_shares shares(budget_.left(), size);
        for (auto const i : wanted) {
            if (!imply_slowly(i, soft, shares, to) && soft) strict.push_back(i);
        }
    }
    to.implied.sort();
}

bool auditor::imply_slowly(std::size_t i, bool soft, work_shares& shares, audit_outcome& to) {
    auto const part = parts_[i];
    // What hedges as they are expected make impossible may be a tree as they must be.
    if (!soft && imply_at_once(i, false, to)) return true;
    auto how = decide_for(true, shares.next(size_of(part)));
    how.asked = &asked_;
    auto const found = solver::decide(model_.system(), part, {}, how);
    budget_.spend(found.spent);
    shares.spend(found.spent);
    if (found.what != verdict::consistent) return false;
    for (std::size_t k = 0; k < part.variables.size(); ++k) {
        auto const v = part.variables[k];
        auto const& variable = model_.variables()[v];
        if (!asked_[v] || found.ranges[k] == model_.system().variables()[v].domain) continue;
        to.implied.add(variable.key, variable.beside, model_.as_written(v, found.ranges[k], variable.beside),
                       found.ranges_exact, soft, is_counted(v));
    }
    return true;
}

void auditor::cover(audit_outcome& to) {
    publish(declared_);
    active_.assign(model_.system().restrictions().size(), true);
    figure_reader reader(model_.data(), declared_);
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
            if (is_free_within(i, trees_.words_without(part, i), reader))
                to.unpinned.push_back(model_.figures()[i].fact);
        }
    }
    if (!std::is_sorted(to.unpinned.begin(), to.unpinned.end())) std::sort(to.unpinned.begin(), to.unpinned.end());
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

bool auditor::is_free_within(solver::restriction_index which, solver::word_range const& left,
                             figure_reader& reader) const {
    auto const known = model_.system().variables()[model_.figures()[which].variable];
    solver::word_range reach;
    solver::word_ends words;
    words.begin();
    if (reader.tenfold(model_.figures()[which].fact, reach)) {
        auto possible = reach;
        if (!words.meet(possible, words.read(known.domain))) possible = reach;
        auto const inside = possible;
        if (known.integer && !solver::word_ends::round_inwards(possible)) possible = inside;
        auto both = left;
        bool const meets = words.meet(both, possible);
        bool const contained = meets && words.compare(both.lower, possible.lower) == 0 &&
                               words.compare(both.upper, possible.upper) == 0 &&
                               both.lower.closed == possible.lower.closed && both.upper.closed == possible.upper.closed;
        if (!words.beyond()) return contained;
    }
    return is_free_within(which, solver::to_interval(left));
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
