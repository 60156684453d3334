#include "float_tableau.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

namespace {

bool is_open(std::optional<simplex_bound> const& bound) { return bound && !bound->at.slope.is_zero(); }

}  // namespace

double float_tableau::random() {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return 0.5 + static_cast<double>(state_ >> 40U) / static_cast<double>(1U << 25U);
}

// A column that cannot move any more needs no upkeep.
void float_tableau::retire(std::size_t at) {
    --active_;
    if (at == active_) return;
    std::swap(outside_[at], outside_[active_]);
    for (std::size_t i = 0; i < height_; ++i) std::swap(cells_[i * width_ + at], cells_[i * width_ + active_]);
}

void float_tableau::measure(std::size_t i) {
    double sum = 0;
    for (std::size_t j = 0; j < active_; ++j) sum += cells_[i * width_ + j] * cells_[i * width_ + j];
    norm_[i] = sum;
}

// Bounds move inwards by a part of the way between them; an open end stays apart from a closed one at any rate.
void float_tableau::set_room(double room) {
    for (std::size_t c = 0; c < lower_.size(); ++c) {
        auto const reach = upper_[c] - lower_[c];
        // Where there is no way to measure by, little will do.
        auto const unit = reach < infinite ? reach : 1.0;
        auto const least = reach < infinite ? room * unit : std::min(room, 1e-6);
        auto const open = 1e-7 * unit;
        low_[c] = lower_[c] + (reach > 0 ? std::max(least, is_open(system_.lower[c]) ? open : 0.0) : 0.0);
        high_[c] = upper_[c] - (reach > 0 ? std::max(least, is_open(system_.upper[c]) ? open : 0.0) : 0.0);
    }
    for (std::size_t j = 0; j < active_; ++j) {
        auto const c = outside_[j];
        auto to = value_[c];
        if (where_[c] == standing::at_lower) to = low_[c];
        if (where_[c] == standing::at_upper) to = high_[c];
        to = std::clamp(to, low_[c], high_[c]);
        if (to != value_[c]) shift(j, to - value_[c]);
    }
}

void float_tableau::shift(std::size_t j, double by) {
    value_[outside_[j]] += by;
    for (std::size_t i = 0; i < height_; ++i) value_[inside_[i]] += cells_[i * width_ + j] * by;
    budget_ -= static_cast<std::int64_t>(height_ / 64 + 1);
}

// An equation is in units of its longest term, next to which the room of a short one may be small.
double float_tableau::tolerance(std::size_t c) const {
    return std::max(low_[c] < high_[c] ? 1e-9 : 1e-12, 1e-13 * std::fabs(value_[c]));
}

simplex::answer float_tableau::run() {
    for (auto left = 6 * (width_ + height_) + 100; left > 0; --left) {
        double most = 0;
        std::size_t row = height_;
        for (std::size_t i = 0; i < height_; ++i) {
            auto const c = inside_[i];
            auto const outside = std::max(low_[c] - value_[c], value_[c] - high_[c]);
            if (outside <= tolerance(c)) continue;
            auto const weighed = outside * outside / (norm_[i] + 1e-12);
            if (weighed <= most) continue;
            most = weighed;
            row = i;
        }
        budget_ -= static_cast<std::int64_t>(height_ / 32 + active_ / 16 + 1);
        if (row == height_) return simplex::answer::feasible;
        if (budget_ < 0) return simplex::answer::out_of_budget;
        auto const leaving = inside_[row];
        bool const raise = value_[leaving] < low_[leaving];
        auto const entering = choose(row, raise);
        if (entering == active_) {
            blocked_ = row;
            below_ = raise;
            return simplex::answer::infeasible;
        }
        pivot(row, entering, raise);
    }
    return simplex::answer::out_of_budget;
}

// The column whose price rises least for what it moves; of nearly equal ones that with the greatest weight.
std::size_t float_tableau::choose(std::size_t row, bool raise) const {
    auto const* cells = &cells_[row * width_];
    double greatest = 0;
    for (std::size_t j = 0; j < active_; ++j) greatest = std::max(greatest, std::fabs(cells[j]));
    auto const least = std::max(1e-9 * greatest, 1e-11);
    std::size_t best = active_;
    double price = infinite;
    double weight = 0;
    for (std::size_t j = 0; j < active_; ++j) {
        auto const size = std::fabs(cells[j]);
        if (size <= least) continue;
        auto const c = outside_[j];
        bool const up = (cells[j] > 0) == raise;
        if (where_[c] == (up ? standing::at_upper : standing::at_lower)) continue;
        if (where_[c] == standing::between && !(up ? value_[c] < high_[c] : value_[c] > low_[c])) continue;
        auto const own = std::fabs(price_[c]) / size;
        bool const better = own < price - 1e-9 * (1 + own) || (own <= price + 1e-9 * (1 + own) && size > weight);
        if (!better) continue;
        best = j;
        price = own;
        weight = size;
    }
    return best;
}

void float_tableau::pivot(std::size_t row, std::size_t at, bool raise) {
    auto const leaving = inside_[row];
    auto const entering = outside_[at];
    auto* const own = &cells_[row * width_];
    auto const weight = own[at];
    auto const target = raise ? low_[leaving] : high_[leaving];
    shift(at, (target - value_[leaving]) / weight);
    value_[leaving] = target;
    where_[leaving] = raise ? standing::at_lower : standing::at_upper;
    auto const rate = price_[entering] / weight;
    for (std::size_t j = 0; j < active_; ++j) {
        if (j != at && rate != 0) price_[outside_[j]] -= rate * own[j];
    }
    price_[leaving] = rate;
    if (std::fabs(rate) < 1e-9) price_[leaving] = raise ? random() : -random();
    price_[entering] = 0;
    where_[entering] = standing::basic;
    auto const inverse = 1.0 / weight;
    for (std::size_t j = 0; j < active_; ++j) own[j] *= -inverse;
    own[at] = inverse;
    inside_[row] = entering;
    outside_[at] = leaving;
    std::int64_t touched = 1;
    for (std::size_t i = 0; i < height_; ++i) {
        auto* const other = &cells_[i * width_];
        auto const factor = other[at];
        if (i == row || factor == 0) continue;
        other[at] = 0;
        double sum = 0;
        for (std::size_t j = 0; j < active_; ++j) {
            other[j] += factor * own[j];
            sum += other[j] * other[j];
        }
        norm_[i] = sum;
        ++touched;
    }
    measure(row);
    budget_ -= touched * static_cast<std::int64_t>(active_ + 8) / 64;
    if (system_.is_fixed(leaving)) retire(at);
}

}  // namespace solver

ATTAIN_END_NAMESPACE
