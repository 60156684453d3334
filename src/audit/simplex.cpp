#include "delta_arithmetic.hpp"
#include "exact_basis.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

simplex::simplex(std::size_t variables)
    : variables_(variables),
      values_(variables),
      lower_(variables),
      upper_(variables),
      row_of_(variables, nonbasic),
      uses_(variables, 0) {}

simplex::column simplex::add_row(std::span<term const> terms) {
    // A term over a basic variable is replaced by that variable's own row, so that rows hold non-basic ones only. What
    // was stated is kept beside it, in terms of the first variables.
    sparse_row row;
    sparse_row stated;
    delta_rational value;
    auto add = [](sparse_row& to, column at, rational const& coefficient) {
        auto const place = place_in(to, at);
        if (place == to.end() || place->first != at) {
            to.insert(place, {at, coefficient});
        } else if (auto sum = place->second + coefficient; sum.is_zero()) {
            to.erase(place);
        } else {
            place->second = std::move(sum);
        }
    };
    for (auto const& [variable, coefficient] : terms) {
        assert(variable < values_.size());
        if (coefficient.is_zero()) continue;
        value = plus(value, times(values_[variable], coefficient));
        if (auto const at = row_of_[variable]; at == nonbasic) {
            add(row, variable, coefficient);
        } else {
            for (auto const& [inner, factor] : rows_[at]) add(row, inner, factor * coefficient);
        }
        if (variable < variables_) {
            add(stated, variable, coefficient);
        } else {
            for (auto const& [inner, factor] : stated_[variable - variables_]) add(stated, inner, factor * coefficient);
        }
    }
    entries_ += static_cast<std::int64_t>(stated.size());
    stated_.push_back(std::move(stated));
    auto const made = static_cast<column>(values_.size());
    values_.push_back(std::move(value));
    lower_.emplace_back();
    upper_.emplace_back();
    uses_.push_back(0);
    for (auto const& [v, coefficient] : row) ++uses_[v];
    row_of_.push_back(static_cast<std::uint32_t>(rows_.size()));
    rows_.push_back(std::move(row));
    basic_.push_back(made);
    return made;
}

void simplex::bound_below(column variable, delta_rational at, constraint id) {
    if (lower_[variable] && lower_[variable]->at >= at) return;
    lower_[variable] = bound{std::move(at), id};
    if (row_of_[variable] == nonbasic && values_[variable] < lower_[variable]->at) {
        move(variable, minus(lower_[variable]->at, values_[variable]));
    }
}

void simplex::bound_above(column variable, delta_rational at, constraint id) {
    if (upper_[variable] && upper_[variable]->at <= at) return;
    upper_[variable] = bound{std::move(at), id};
    if (row_of_[variable] == nonbasic && values_[variable] > upper_[variable]->at) {
        move(variable, minus(upper_[variable]->at, values_[variable]));
    }
}

// A variable whose own two bounds cross needs no pivot to be refuted.
bool simplex::has_crossing_bounds() {
    for (column v = 0; v < values_.size(); ++v) {
        if (lower_[v] && upper_[v] && lower_[v]->at > upper_[v]->at) {
            conflict_.push_back({v, true, lower_[v]->id, rational(1)});
            conflict_.push_back({v, false, upper_[v]->id, rational(1)});
            return true;
        }
    }
    return false;
}

simplex::answer simplex::check(std::int64_t& budget) {
    conflict_.clear();
    if (has_crossing_bounds()) return answer::infeasible;
    // Most systems need few pivots, and short numbers come of them. For the others floating point finds the way.
    auto const few = few_steps();
    if (budget <= few) return settle(budget);
    auto first = few;
    auto const quick = settle(first);
    budget -= few - first;
    if (quick != answer::out_of_budget) return quick;
    auto const proposed = try_proposal(budget);
    return proposed != answer::out_of_budget ? proposed : settle(budget);
}

simplex::answer simplex::check_exactly(std::int64_t& budget) {
    conflict_.clear();
    return has_crossing_bounds() ? answer::infeasible : settle(budget);
}

simplex::answer simplex::check_proposal(std::int64_t& budget) {
    conflict_.clear();
    return has_crossing_bounds() ? answer::infeasible : try_proposal(budget);
}

simplex::answer simplex::try_proposal(std::int64_t& budget) {
    bounded_rows const system{stated_, lower_, upper_, std::span(values_).first(variables_)};
    auto found = settle_basis(system, propose_basis(system, budget), budget);
    // The rows hold of the new values too, and all of these are within their bounds: no pivot is needed.
    if (found.what == answer::feasible) values_ = std::move(found.values);
    if (found.what == answer::infeasible) conflict_ = std::move(found.conflict);
    return found.what;
}

simplex::answer simplex::settle(std::int64_t& budget) {
    for (auto patience = most_greedy_pivots();; --patience) {
        // The shortest row outside its bounds leaves; by Bland's rule, that of the smallest basic variable.
        std::uint32_t leaving_row = nonbasic;
        for (std::uint32_t i = 0; i < rows_.size(); ++i) {
            auto const v = basic_[i];
            work_ += writing_cost(values_[v].value) / 4;
            bool const outside = (lower_[v] && values_[v] < lower_[v]->at) || (upper_[v] && values_[v] > upper_[v]->at);
            if (!outside) continue;
            bool const better = leaving_row == nonbasic ||
                                (patience > 0 ? rows_[i].size() < rows_[leaving_row].size() : v < basic_[leaving_row]);
            if (better) leaving_row = i;
        }
        if (leaving_row == nonbasic) return answer::feasible;
        auto const leaving = basic_[leaving_row];
        bool const below = lower_[leaving] && values_[leaving] < lower_[leaving]->at;
        auto const entering = choose_entering(leaving_row, below, patience > 0);
        if (!entering) {
            explain(leaving_row, below);
            return answer::infeasible;
        }
        if (!pay(budget)) return answer::out_of_budget;
        auto const target = below ? lower_[leaving]->at : upper_[leaving]->at;
        update_and_pivot(leaving_row, *entering, target);
    }
}

void simplex::explain(std::uint32_t row, bool below) {
    auto const v = basic_[row];
    conflict_.push_back({v, below, below ? lower_[v]->id : upper_[v]->id, rational(1)});
    for (auto const& [other, coefficient] : rows_[row]) {
        // Raising the basic variable is blocked by upper bounds where the coefficient is positive.
        bool const by_lower = (coefficient.sign() > 0) != below;
        auto const& limit = by_lower ? lower_[other] : upper_[other];
        conflict_.push_back({other, by_lower, limit->id, coefficient.sign() > 0 ? coefficient : -coefficient});
    }
}

std::vector<rational> simplex::assignment() const {
    rational delta(1);
    auto shrink = [&delta](delta_rational const& small, delta_rational const& large) {
        // small <= large holds for infinitesimal delta; keep it for the number that replaces delta.
        if (small.value < large.value && small.slope > large.slope) {
            auto const limit = (large.value - small.value) / (small.slope - large.slope);
            if (limit < delta) delta = limit;
        }
    };
    for (std::size_t v = 0; v < values_.size(); ++v) {
        if (lower_[v]) shrink(lower_[v]->at, values_[v]);
        if (upper_[v]) shrink(values_[v], upper_[v]->at);
    }
    delta = delta / rational(2);
    std::vector<rational> made;
    made.reserve(values_.size());
    for (auto const& [value, slope] : values_) made.push_back(slope.is_zero() ? value : value + slope * delta);
    return made;
}

}  // namespace solver

ATTAIN_END_NAMESPACE
