#include "float_tableau.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

namespace {

// Both triangles in place, and the order of the rows; empty where there is no inverse.
std::vector<std::size_t> eliminate(std::vector<double>& matrix, std::size_t n) {
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t k = 0; k < n; ++k) {
        auto best = k;
        for (auto i = k + 1; i < n; ++i) {
            if (std::fabs(matrix[order[i] * n + k]) > std::fabs(matrix[order[best] * n + k])) best = i;
        }
        std::swap(order[k], order[best]);
        auto const* const top = &matrix[order[k] * n];
        if (!(std::fabs(top[k]) > 1e-14)) return {};
        for (auto i = k + 1; i < n; ++i) {
            auto* const row = &matrix[order[i] * n];
            if (row[k] == 0) continue;
            row[k] /= top[k];
            for (auto j = k + 1; j < n; ++j) row[j] -= row[k] * top[j];
        }
    }
    return order;
}

std::vector<double> substitute(std::vector<double> const& matrix, std::vector<std::size_t> const& order,
                               std::vector<double> const& right) {
    auto const n = order.size();
    std::vector<double> x(n);
    for (std::size_t i = 0; i < n; ++i) {
        auto const* const row = &matrix[order[i] * n];
        double sum = right[order[i]];
        for (std::size_t j = 0; j < i; ++j) sum -= row[j] * x[j];
        x[i] = sum;
    }
    for (auto i = n; i-- > 0;) {
        auto const* const row = &matrix[order[i] * n];
        for (auto j = i + 1; j < n; ++j) x[i] -= row[j] * x[j];
        x[i] /= row[i];
    }
    return x;
}

}  // namespace

// Every basic column anew from those that are not: the basic variables by elimination in the tight rows, refined
// once, then the other rows. Whether one of them turns out to lie outside its bounds after all.
bool float_tableau::refresh() {
    std::vector<std::size_t> basic;
    std::vector<std::size_t> tight;
    for (auto const c : inside_) {
        if (c < width_) basic.push_back(c);
    }
    for (auto const c : outside_) {
        if (c >= width_) tight.push_back(c - width_);
    }
    auto const n = basic.size();
    budget_ -= static_cast<std::int64_t>(n * n / 100 * n / 3 + height_ * width_ / 16);
    if (n != tight.size() || budget_ < 0) return false;
    std::vector<double> matrix(n * n);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) matrix[i * n + j] = stated_[tight[i] * width_ + basic[j]];
    }
    auto const order = eliminate(matrix, n);
    if (order.empty() && n > 0) return false;
    for (int round = 0; round < 2; ++round) {
        std::vector<double> left(n);
        for (std::size_t i = 0; i < n; ++i) left[i] = value_[width_ + tight[i]] - weigh(tight[i]);
        auto const step = substitute(matrix, order, left);
        for (std::size_t j = 0; j < n; ++j) value_[basic[j]] += step[j];
    }
    bool outside = false;
    for (auto const c : inside_) {
        if (c >= width_) value_[c] = weigh(c - width_);
        outside = outside || std::max(low_[c] - value_[c], value_[c] - high_[c]) > tolerance(c);
    }
    return outside;
}

double float_tableau::weigh(std::size_t row) const {
    double sum = 0;
    for (std::size_t v = 0; v < width_; ++v) sum += stated_[row * width_ + v] * value_[v];
    return sum;
}

}  // namespace solver

ATTAIN_END_NAMESPACE
