#include "delta_arithmetic.hpp"

#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

void simplex::move(column variable, delta_rational const& by) {
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        auto const& row = rows_[i];
        auto const place = place_in(row, variable);
        if (place != row.end() && place->first == variable) {
            values_[basic_[i]] = plus(values_[basic_[i]], times(by, place->second));
            work_ += 2 * writing_cost(values_[basic_[i]].value);
        }
    }
    values_[variable] = plus(values_[variable], by);
}

rational const& simplex::coefficient_of(std::uint32_t row, column v) const {
    auto const& in = rows_[row];
    return place_in(in, v)->second;
}

bool simplex::can_move(column variable, bool upwards) const {
    auto const& limit = upwards ? upper_[variable] : lower_[variable];
    if (!limit) return true;
    return upwards ? values_[variable] < limit->at : values_[variable] > limit->at;
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
        work_ += writing_cost(c);
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
                work_ += writing_cost(merged.back().second);
                ++b;
            } else {
                if (auto sum = a->second + b->second * factor; !sum.is_zero()) {
                    work_ += writing_cost(sum);
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
    auto const place = place_in(rows_[row], entering);
    auto const step = over(minus(target, values_[leaving]), place->second);
    move(entering, step);
    values_[leaving] = target;
    pivot(row, entering);
}

}  // namespace solver

ATTAIN_END_NAMESPACE
