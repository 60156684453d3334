#include <attain/audit/simplex.hpp>

#include <algorithm>
#include <cassert>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

namespace {

bool is_zero(rational const& x) { return x.sign() == 0; }

delta_rational plus(delta_rational const& a, delta_rational const& b) {
    return {a.value + b.value, is_zero(b.slope) ? a.slope : a.slope + b.slope};
}
delta_rational minus(delta_rational const& a, delta_rational const& b) {
    return {a.value - b.value, is_zero(b.slope) ? a.slope : a.slope - b.slope};
}
delta_rational times(delta_rational const& a, rational const& k) {
    return {a.value * k, is_zero(a.slope) ? a.slope : a.slope * k};
}
delta_rational over(delta_rational const& a, rational const& k) {
    return {a.value / k, is_zero(a.slope) ? a.slope : a.slope / k};
}

// How much time writing a number takes, in units of one of a word, as measured: about a tenth of a microsecond.
std::int64_t cost(rational const& x) {
    if (detail::decimal_words::are_small(x.numerator(), x.denominator())) [[likely]]
        return 1;
    std::int64_t const digits = x.numerator().digits() + x.denominator().digits();
    return 32 + digits * 3 / 2 + digits * digits / 2048;
}

}  // namespace

simplex::simplex(std::size_t variables)
    : values_(variables), lower_(variables), upper_(variables), row_of_(variables, nonbasic), uses_(variables, 0) {}

simplex::column simplex::add_row(std::span<term const> terms) {
    // A term over a basic variable is replaced by that variable's own row, so that rows hold non-basic ones only.
    sparse_row row;
    delta_rational value;
    auto add = [&row](column at, rational const& coefficient) {
        auto const place = std::lower_bound(row.begin(), row.end(), at,
                                            [](entry const& have, column want) { return have.first < want; });
        if (place == row.end() || place->first != at) {
            row.insert(place, {at, coefficient});
        } else if (auto sum = place->second + coefficient; is_zero(sum)) {
            row.erase(place);
        } else {
            place->second = std::move(sum);
        }
    };
    for (auto const& [variable, coefficient] : terms) {
        assert(variable < values_.size());
        if (is_zero(coefficient)) continue;
        value = plus(value, times(values_[variable], coefficient));
        if (auto const at = row_of_[variable]; at == nonbasic) {
            add(variable, coefficient);
        } else {
            for (auto const& [inner, factor] : rows_[at]) add(inner, factor * coefficient);
        }
    }
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

void simplex::move(column variable, delta_rational const& by) {
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        auto const& row = rows_[i];
        auto const place = std::lower_bound(row.begin(), row.end(), variable,
                                            [](entry const& have, column want) { return have.first < want; });
        if (place != row.end() && place->first == variable) {
            values_[basic_[i]] = plus(values_[basic_[i]], times(by, place->second));
            work_ += 2 * cost(values_[basic_[i]].value);
        }
    }
    values_[variable] = plus(values_[variable], by);
}

rational const& simplex::coefficient_of(std::uint32_t row, column v) const {
    auto const& in = rows_[row];
    return std::lower_bound(in.begin(), in.end(), v, [](entry const& have, column want) { return have.first < want; })
        ->second;
}

bool simplex::can_move(column variable, bool upwards) const {
    auto const& limit = upwards ? upper_[variable] : lower_[variable];
    if (!limit) return true;
    return upwards ? values_[variable] < limit->at : values_[variable] > limit->at;
}

simplex::answer simplex::check(std::int64_t& budget) {
    conflict_.clear();
    // A variable whose own two bounds cross needs no pivot to be refuted.
    for (column v = 0; v < values_.size(); ++v) {
        if (lower_[v] && upper_[v] && lower_[v]->at > upper_[v]->at) {
            conflict_.push_back({v, true, lower_[v]->id, rational(1)});
            conflict_.push_back({v, false, upper_[v]->id, rational(1)});
            return answer::infeasible;
        }
    }
    for (auto patience = most_greedy_pivots();; --patience) {
        // The shortest row outside its bounds leaves; by Bland's rule, that of the smallest basic variable.
        std::uint32_t leaving_row = nonbasic;
        for (std::uint32_t i = 0; i < rows_.size(); ++i) {
            auto const v = basic_[i];
            work_ += cost(values_[v].value) / 4;
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

// Of the variables that can move the right way the one that stands in the fewest rows, since its pivot writes the
// fewest numbers; by Bland's rule, the smallest.
std::optional<simplex::column> simplex::choose_entering(std::uint32_t row, bool upwards, bool greedy) const {
    std::optional<column> entering;
    for (auto const& [v, coefficient] : rows_[row]) {
        if (entering && uses_[v] >= uses_[*entering]) continue;
        if (!can_move(v, (coefficient.sign() > 0) == upwards)) continue;
        entering = v;
        if (!greedy) break;
    }
    return entering;
}

bool simplex::pay(std::int64_t& budget) {
    budget -= work_ + static_cast<std::int64_t>(rows_.size());
    work_ = 0;
    return budget >= 0;
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

void simplex::pivot(std::uint32_t row, column entering) {
    auto const leaving = basic_[row];
    auto& pivot_row = rows_[row];
    auto find = [](sparse_row& in, column want) {
        return std::lower_bound(in.begin(), in.end(), want,
                                [](entry const& have, column at) { return have.first < at; });
    };
    auto const place = find(pivot_row, entering);
    auto const coefficient = place->second;
    pivot_row.erase(place);
    auto const inverse = rational(1) / coefficient;
    for (auto& [v, c] : pivot_row) {
        c = -(c * inverse);
        work_ += cost(c);
    }
    pivot_row.insert(find(pivot_row, leaving), {leaving, inverse});
    basic_[row] = entering;
    row_of_[entering] = row;
    row_of_[leaving] = nonbasic;
    uses_[entering] = 0;
    uses_[leaving] = 1;

    sparse_row merged;
    for (std::uint32_t i = 0; i < rows_.size(); ++i) {
        if (i == row) continue;
        auto& target = rows_[i];
        auto const at = find(target, entering);
        if (at == target.end() || at->first != entering) continue;
        auto const factor = at->second;
        merged.clear();
        merged.reserve(target.size() + pivot_row.size());
        auto a = target.begin();
        auto b = pivot_row.begin();
        while (a != target.end() || b != pivot_row.end()) {
            if (a != target.end() && a->first == entering) {
                ++a;
            } else if (b == pivot_row.end() || (a != target.end() && a->first < b->first)) {
                merged.push_back(std::move(*a++));
            } else if (a == target.end() || b->first < a->first) {
                merged.emplace_back(b->first, b->second * factor);
                ++uses_[b->first];
                work_ += cost(merged.back().second);
                ++b;
            } else {
                if (auto sum = a->second + b->second * factor; !is_zero(sum)) {
                    work_ += cost(sum);
                    merged.emplace_back(a->first, std::move(sum));
                } else {
                    --uses_[a->first];
                }
                ++a;
                ++b;
            }
        }
        target.swap(merged);
    }
}

void simplex::update_and_pivot(std::uint32_t row, column entering, delta_rational const& target) {
    auto const leaving = basic_[row];
    auto const place = std::lower_bound(rows_[row].begin(), rows_[row].end(), entering,
                                        [](entry const& have, column want) { return have.first < want; });
    auto const step = over(minus(target, values_[leaving]), place->second);
    move(entering, step);
    values_[leaving] = target;
    pivot(row, entering);
}

simplex::optimum simplex::maximise(column variable, std::int64_t& budget) { return improve(variable, true, budget); }
simplex::optimum simplex::minimise(column variable, std::int64_t& budget) { return improve(variable, false, budget); }

simplex::optimum simplex::improve(column variable, bool upwards, std::int64_t& budget) {
    for (auto patience = most_greedy_pivots();; --patience) {
        // The variable that shall grow is read off its own row, or is itself the only one to move.
        std::optional<column> entering;
        bool raise = upwards;
        if (auto const row = row_of_[variable]; row == nonbasic) {
            if (can_move(variable, upwards)) entering = variable;
        } else {
            entering = choose_entering(row, upwards, patience > 0);
            if (entering) raise = (coefficient_of(row, *entering).sign() > 0) == upwards;
        }
        if (!entering) return {answer::feasible, values_[variable]};
        if (!pay(budget)) return {answer::out_of_budget, values_[variable]};

        // How far it can go: to its own bound, or until a basic variable meets one of its bounds.
        std::optional<delta_rational> furthest;
        std::uint32_t blocking = nonbasic;
        bool blocked_above = false;
        auto const& own = raise ? upper_[*entering] : lower_[*entering];
        if (own) {
            furthest = raise ? minus(own->at, values_[*entering]) : minus(values_[*entering], own->at);
        }
        for (std::uint32_t i = 0; i < rows_.size(); ++i) {
            auto const& row = rows_[i];
            auto const place = std::lower_bound(row.begin(), row.end(), *entering,
                                                [](entry const& have, column want) { return have.first < want; });
            if (place == row.end() || place->first != *entering) continue;
            auto const b = basic_[i];
            bool const rises = (place->second.sign() > 0) == raise;
            auto const& limit = rises ? upper_[b] : lower_[b];
            if (!limit) continue;
            auto const room = rises ? minus(limit->at, values_[b]) : minus(values_[b], limit->at);
            auto const size = place->second.sign() > 0 ? place->second : -place->second;
            auto const step = over(room, size);
            work_ += 2 * cost(step.value);
            bool const nearer =
                !furthest || step < *furthest || (step == *furthest && blocking != nonbasic && b < basic_[blocking]);
            if (nearer) {
                furthest = step;
                blocking = i;
                blocked_above = rises;
            }
        }
        if (!furthest) return {answer::feasible, std::nullopt};
        if (blocking == nonbasic) {
            move(*entering, raise ? *furthest : times(*furthest, rational(-1)));
        } else {
            auto const b = basic_[blocking];
            auto const target = blocked_above ? upper_[b]->at : lower_[b]->at;
            update_and_pivot(blocking, *entering, target);
        }
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
    for (auto const& [value, slope] : values_) made.push_back(is_zero(slope) ? value : value + slope * delta);
    return made;
}

}  // namespace solver

ATTAIN_END_NAMESPACE
