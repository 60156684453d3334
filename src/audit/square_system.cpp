#include "square_system.hpp"

#include <attain/number/integer.hpp>

#include <algorithm>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

namespace {

decimal common_multiple(decimal const& a, decimal const& b) {
    if (b == decimal(1)) return a;
    auto const shared = greatest_common_divisor(a, b).value();
    return a * divide_integer(b, shared).value().quotient;
}

}  // namespace

void exact_point::set(std::span<std::size_t const> at, common_quotients values) {
    common_ = std::move(values);
    for (std::size_t i = 0; i < at.size(); ++i) {
        long_[at[i]] = static_cast<std::uint32_t>(i);
        values_[at[i]] = common_.above[i] / common_.below;
    }
}

rational exact_point::weigh(sparse_row const& row) const {
    rational sum;
    decimal above(0);
    for (auto const& [at, weight] : row) {
        if (long_[at] != none && weight.is_integer())
            above += weight.numerator() * common_.above[long_[at]];
        else
            sum += weight * values_[at];
    }
    return above.is_zero() ? sum : sum + above / common_.below;
}

std::int64_t exact_point::cost(sparse_row const& row) const {
    auto const each = 1 + static_cast<std::int64_t>(common_.below.digits()) / 256;
    auto const digits = static_cast<std::int64_t>(common_.below.digits());
    return static_cast<std::int64_t>(row.size()) * each + digits / 2;
}

square_system::square_system(std::vector<sparse_row> rows) : rows_(std::move(rows)) { peel(); }

std::uint32_t square_system::place_of(std::uint32_t row, std::uint32_t unknown) const {
    auto const& in = rows_[row];
    auto const at = std::lower_bound(in.begin(), in.end(), unknown,
                                     [](auto const& have, std::uint32_t want) { return have.first < want; });
    return static_cast<std::uint32_t>(at - in.begin());
}

void square_system::peel() {
    auto const n = static_cast<std::uint32_t>(rows_.size());
    std::vector<std::vector<std::uint32_t>> uses(n);
    std::vector<std::uint32_t> in_row(n);
    std::vector<std::uint32_t> in_column(n);
    for (std::uint32_t r = 0; r < n; ++r) {
        in_row[r] = static_cast<std::uint32_t>(rows_[r].size());
        for (auto const& [c, weight] : rows_[r]) uses[c].push_back(r);
    }
    for (std::uint32_t c = 0; c < n; ++c) in_column[c] = static_cast<std::uint32_t>(uses[c].size());
    std::vector<bool> row_gone(n, false);
    std::vector<bool> column_gone(n, false);
    std::vector<std::pair<bool, std::uint32_t>> queue;  // rows, and columns
    for (std::uint32_t i = 0; i < n; ++i) {
        if (in_row[i] == 1) queue.emplace_back(true, i);
        if (in_column[i] == 1) queue.emplace_back(false, i);
    }
    auto const remove = [&](std::uint32_t r, std::uint32_t c) {
        row_gone[r] = true;
        column_gone[c] = true;
        for (auto const& [other, weight] : rows_[r]) {
            if (!column_gone[other] && --in_column[other] == 1) queue.emplace_back(false, other);
        }
        for (auto const other : uses[c]) {
            if (!row_gone[other] && --in_row[other] == 1) queue.emplace_back(true, other);
        }
    };
    for (std::size_t head = 0; head < queue.size(); ++head) {
        auto const [is_row, i] = queue[head];
        if (is_row ? row_gone[i] : column_gone[i]) continue;
        auto r = i;
        auto c = i;
        if (is_row) {
            auto const found = std::find_if(rows_[i].begin(), rows_[i].end(),
                                            [&](auto const& each) { return !column_gone[each.first]; });
            if (found == rows_[i].end()) continue;
            c = found->first;
        } else {
            auto const found = std::find_if(uses[i].begin(), uses[i].end(), [&](auto each) { return !row_gone[each]; });
            if (found == uses[i].end()) continue;
            r = *found;
        }
        (is_row ? first_ : last_).push_back({r, c, place_of(r, c)});
        remove(r, c);
    }
    for (std::uint32_t i = 0; i < n; ++i) {
        if (!row_gone[i]) core_rows_.push_back(i);
        if (!column_gone[i]) core_unknowns_.push_back(i);
    }
}

bool square_system::factor(std::int64_t& budget) {
    auto const n = core_rows_.size();
    std::vector<std::uint32_t> place(rows_.size());
    for (std::size_t i = 0; i < n; ++i) place[core_unknowns_[i]] = static_cast<std::uint32_t>(i);
    std::vector<bool> is_core(rows_.size(), false);
    for (auto const c : core_unknowns_) is_core[c] = true;
    if (n > 1024) return false;
    std::vector<std::int64_t> matrix(n * n);
    for (std::size_t i = 0; i < n; ++i) {
        decimal times(1);
        for (auto const& [c, weight] : rows_[core_rows_[i]]) times = common_multiple(times, weight.denominator());
        for (auto const& [c, weight] : rows_[core_rows_[i]]) {
            if (!is_core[c]) continue;
            auto const whole = (weight * rational(times)).numerator().to_int64();
            if (!whole) return false;
            matrix[i * n + place[c]] = *whole;
        }
        times_.push_back(std::move(times));
    }
    core_ = lifted_solver::make(std::move(matrix), n, budget);
    return core_.has_value();
}

// What an equation leaves for one of its unknowns, all others being known; the core's are not yet where it counts as
// one.
rational square_system::left_of(step const& s, exact_point& point, std::vector<rational> const& right) const {
    auto const& row = rows_[s.row];
    point.set(s.unknown, rational{});
    return (right[s.row] - point.weigh(row)) / row[s.place].second;
}

std::optional<exact_point> square_system::solve(std::vector<rational> const& right, std::int64_t& budget) {
    exact_point point(rows_.size());
    for (auto const& s : first_) {
        budget -= 2 * point.cost(rows_[s.row]);
        point.set(s.unknown, left_of(s, point, right));
    }
    if (!core_rows_.empty()) {
        if (core_rows_.size() != core_unknowns_.size()) failed_ = true;
        if (!failed_ && !core_ && !factor(budget)) failed_ = true;
        if (failed_) return std::nullopt;
        // Unknowns that are not known yet count as zero: those of the core, and those after it, which it does not have.
        std::vector<rational> left;
        decimal times(1);
        for (std::size_t i = 0; i < core_rows_.size(); ++i) {
            auto const r = core_rows_[i];
            budget -= 2 * point.cost(rows_[r]);
            left.push_back((right[r] - point.weigh(rows_[r])) * rational(times_[i]));
            times = common_multiple(times, left.back().denominator());
        }
        std::vector<decimal> whole;
        whole.reserve(left.size());
        for (auto const& each : left) whole.push_back((each * rational(times)).numerator());
        auto found = core_->solve(whole, budget);
        if (!found) return std::nullopt;
        found->below = found->below * times;
        budget -= static_cast<std::int64_t>(core_unknowns_.size()) *
                  (1 + static_cast<std::int64_t>(found->below.digits()) / 2);
        point.set(core_unknowns_, std::move(*found));
    }
    for (auto s = last_.rbegin(); s != last_.rend(); ++s) {
        budget -= 2 * point.cost(rows_[s->row]);
        if (budget < 0) return std::nullopt;
        point.set(s->unknown, left_of(*s, point, right));
    }
    if (first_.size() + core_rows_.size() + last_.size() != rows_.size()) return std::nullopt;
    return point;
}

}  // namespace solver

ATTAIN_END_NAMESPACE
