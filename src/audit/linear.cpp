#include "linear.hpp"

#include <algorithm>
#include <array>
#include <cassert>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

namespace {

delta_rational as_lower(endpoint const& end) { return {end.value, rational(end.closed ? 0 : 1)}; }
delta_rational as_upper(endpoint const& end) { return {end.value, rational(end.closed ? 0 : -1)}; }

bool is_positive(interval const& range) {
    auto const lower = range.lower();
    return lower && (lower->value.sign() > 0 || (lower->value.sign() == 0 && !lower->closed));
}

// The printed number where there is one, else a short one from the middle of the hint.
std::optional<rational> middle_of(interval const& range, interval const& hint) {
    auto const lower = range.lower();
    auto const upper = range.upper();
    if (lower && upper) return (lower->value + upper->value) / rational(2);
    if (!hint.lower() || !hint.upper()) return std::nullopt;
    auto const quarter = (hint.upper()->value - hint.lower()->value) / rational(4);
    auto const inner =
        interval::between(endpoint{hint.lower()->value + quarter, true}, endpoint{hint.upper()->value - quarter, true});
    auto const simple = inner ? simplest_decimal(*inner) : std::nullopt;
    if (!simple) return std::nullopt;
    return rational(*simple);
}

}  // namespace

linear_view::linear_view(constraint_system const& s, component const& c, std::vector<interval> const& ranges,
                         std::vector<interval> const& hints)
    : system_(&s),
      component_(c),
      ranges_(&ranges),
      lp_(c.variables.size()),
      eliminated_by_(c.variables.size(), kept),
      occurrences_(c.variables.size(), 0) {
    for (auto const r : c.relations) {
        for (auto const& t : s.terms_of(r)) ++occurrences_[local(t.variable)];
    }
    for (std::size_t at = 0; at < ranges.size(); ++at) {
        if (auto middle = middle_of(ranges[at], hints[at])) {
            lp_.start(static_cast<simplex::column>(at), std::move(*middle));
        }
    }
    // A variable without a printed number may have to move to its only end: that costs a look at all rows, of which
    // there are none yet. One that turns out to be eliminated is in no row, so its bounds do no harm.
    auto const bound = [&](std::size_t at, bool both_ends) {
        auto const lower = ranges[at].lower();
        auto const upper = ranges[at].upper();
        if ((lower && upper) != both_ends) return;
        auto const v = static_cast<simplex::column>(at);
        auto const global = c.variables[at];
        if (lower) {
            lp_.bound_below(v, as_lower(*lower), static_cast<simplex::constraint>(sources_.size()));
            sources_.push_back({inequality_source::range_lower, global, 0, rational{}});
        }
        if (upper) {
            lp_.bound_above(v, as_upper(*upper), static_cast<simplex::constraint>(sources_.size()));
            sources_.push_back({inequality_source::range_upper, global, 0, rational{}});
        }
    };
    for (std::size_t at = 0; at < ranges.size(); ++at) bound(at, false);
    for (std::uint32_t r = 0; r < c.relations.size(); ++r) {
        if (s.relations()[c.relations[r]].kind == relation_kind::product)
            add_product(r);
        else
            add_relation(r);
    }
    for (std::size_t at = 0; at < ranges.size(); ++at) {
        if (!is_eliminated(at)) bound(at, true);
    }
}

std::size_t linear_view::local(variable_index v) const { return component_.local(v); }

void linear_view::add_relation(std::uint32_t local_relation) {
    auto const global = component_.relations[local_relation];
    auto const& r = system_->relations()[global];
    std::vector<simplex::term> terms;
    for (auto const& t : system_->terms_of(r)) {
        terms.push_back({static_cast<simplex::column>(local(t.variable)), t.coefficient});
    }
    auto const row = lp_.add_row(terms);
    if (r.kind == relation_kind::equal) {
        lp_.bound_below(row, {r.constant, rational{}}, static_cast<simplex::constraint>(sources_.size()));
        sources_.push_back({inequality_source::relation_lower, global, 0, rational{}});
    }
    auto const strict = r.kind == relation_kind::less ? rational(-1) : rational{};
    lp_.bound_above(row, {r.constant, strict}, static_cast<simplex::constraint>(sources_.size()));
    sources_.push_back({inequality_source::relation_upper, global, 0, rational{}});
}

void linear_view::add_product(std::uint32_t local_relation) {
    auto const global = component_.relations[local_relation];
    auto const terms = system_->terms_of(global);
    std::array<std::size_t, 3> at{};
    for (std::size_t i = 0; i < 3; ++i) at[i] = local(terms[i].variable);
    // The factor to replace by its range: a fixed one, else a leaf, else one with two ends; the other is positive.
    auto const rank = [&](std::size_t position) {
        auto const& range = (*ranges_)[at[position]];
        if (range.is_point()) return 4;
        if (!is_positive((*ranges_)[at[3 - position]])) return 0;
        if (occurrences_[at[position]] == 1) return 3;
        return range.lower() && range.upper() ? 2 : 1;
    };
    std::uint8_t const position = rank(2) > rank(1) ? 2 : 1;
    auto const quality = rank(position);
    if (quality == 0) {
        complete_ = false;
        return;
    }
    auto const product = static_cast<simplex::column>(at[0]);
    auto const other = static_cast<simplex::column>(at[3 - position]);
    auto const& range = (*ranges_)[at[position]];
    if (occurrences_[at[position]] == 1)
        eliminated_by_[at[position]] = local_relation;
    else if (quality < 4)
        shared_.push_back(at[position]);
    if (auto const lower = range.lower()) add_side(product, other, *lower, true, global, position);
    if (auto const upper = range.upper()) add_side(product, other, *upper, false, global, position);
}

void linear_view::add_side(simplex::column product, simplex::column other, endpoint const& end, bool lower,
                           relation_index global, std::uint8_t position) {
    std::array<simplex::term, 2> const terms{{{product, rational(1)}, {other, -end.value}}};
    auto const row = lp_.add_row(terms);
    auto const id = static_cast<simplex::constraint>(sources_.size());
    sources_.push_back(
        {lower ? inequality_source::product_lower : inequality_source::product_upper, global, position, rational{}});
    if (lower)
        lp_.bound_below(row, {rational{}, rational(end.closed ? 0 : 1)}, id);
    else
        lp_.bound_above(row, {rational{}, rational(end.closed ? 0 : -1)}, id);
}

std::vector<inequality> linear_view::proof() const {
    std::vector<inequality> sum;
    for (auto const& t : lp_.conflict()) {
        auto used = sources_[t.id];
        used.multiplier = t.multiplier;
        sum.push_back(std::move(used));
    }
    return sum;
}

std::optional<std::vector<rational>> linear_view::witness() const {
    auto values = lp_.assignment();
    values.resize(component_.variables.size());
    for (std::size_t at = 0; at < values.size(); ++at) {
        if (!is_eliminated(at)) continue;
        auto const terms = system_->terms_of(component_.relations[eliminated_by_[at]]);
        auto const position = terms[1].variable == component_.variables[at] ? 2U : 1U;
        auto const& other = values[local(terms[position].variable)];
        if (other.sign() == 0) return std::nullopt;
        values[at] = values[local(terms[0].variable)] / other;
        if (!(*ranges_)[at].contains(values[at])) return std::nullopt;
    }
    return values;
}

std::optional<interval> linear_view::hull_of(std::size_t at, interval const& range, std::int64_t& budget) {
    auto hull = range;
    auto const v = static_cast<simplex::column>(at);
    auto const low = lp_.minimise(v, budget);
    if (low.status != simplex::answer::feasible) return std::nullopt;
    auto const high = lp_.maximise(v, budget);
    if (high.status != simplex::answer::feasible) return std::nullopt;
    if (low.best) {
        auto const& [value, slope] = *low.best;
        auto const cut = slope.sign() == 0 ? interval::at_least(value) : interval::greater_than(value);
        hull = intersection(hull, cut).value_or(hull);
    }
    if (high.best) {
        auto const& [value, slope] = *high.best;
        auto const cut = slope.sign() == 0 ? interval::at_most(value) : interval::less_than(value);
        hull = intersection(hull, cut).value_or(hull);
    }
    return hull;
}

std::optional<interval> linear_view::factor_hull(std::size_t at, interval const& range, std::int64_t& budget) {
    auto const terms = system_->terms_of(component_.relations[eliminated_by_[at]]);
    auto const position = terms[1].variable == component_.variables[at] ? 2U : 1U;
    auto const product = static_cast<simplex::column>(local(terms[0].variable));
    auto const other = static_cast<simplex::column>(local(terms[position].variable));
    std::optional<endpoint> least;
    std::optional<endpoint> most;
    if (!furthest_ratio(product, other, false, least, budget)) return std::nullopt;
    if (!furthest_ratio(product, other, true, most, budget)) return std::nullopt;
    auto const between = interval::between(std::move(least), std::move(most));
    if (!between) return std::nullopt;
    return intersection(*between, range);
}

// The largest (or smallest) quotient of two variables, the second of them positive: from a known quotient t to the
// corner where product - t * other is greatest, until that is zero. Every step is a corner, and none comes twice.
//
// Source: W. Dinkelbach, On Nonlinear Fractional Programming, Management Science 13 (1967), theorem 1.
bool linear_view::furthest_ratio(simplex::column product, simplex::column other, bool upwards,
                                 std::optional<endpoint>& end, std::int64_t& budget) {
    constexpr int most_steps = 32;
    for (int step = 0; step < most_steps; ++step) {
        if (lp_.value(other).value.sign() <= 0) return false;
        auto const ratio = lp_.value(product).value / lp_.value(other).value;
        std::array<simplex::term, 2> const terms{{{product, rational(1)}, {other, -ratio}}};
        auto const distance = lp_.add_row(terms);
        auto const found = upwards ? lp_.maximise(distance, budget) : lp_.minimise(distance, budget);
        if (found.status != simplex::answer::feasible) return false;
        if (!found.best) return true;
        if (found.best->value.sign() == 0) {
            end = endpoint{ratio, found.best->slope.sign() == 0};
            return true;
        }
    }
    return false;
}

}  // namespace solver

ATTAIN_END_NAMESPACE
