#include "float_tableau.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>
#include <string>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

namespace {

double near_value(decimal const& x) {
    using words = detail::decimal_words;
    if (words::is_small(x) && x.scale() == 0) return static_cast<double>(words::low(x));
    auto const text = x.to_string();
    double value = infinite;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}
double near_value(rational const& x) { return near_value(x.numerator()) / near_value(x.denominator()); }

}  // namespace

float_tableau::float_tableau(bounded_rows const& system, std::int64_t& budget)
    : system_(system),
      budget_(budget),
      width_(system.variables()),
      height_(system.rows.size()),
      active_(width_),
      scale_(system.lower.size(), 1.0),
      lower_(system.lower.size(), -infinite),
      upper_(system.lower.size(), infinite),
      low_(system.lower.size()),
      high_(system.lower.size()),
      value_(system.lower.size()),
      price_(system.lower.size()),
      cells_(width_ * height_),
      norm_(height_),
      inside_(height_),
      outside_(width_) {
    std::iota(outside_.begin(), outside_.end(), std::size_t{0});
    std::iota(inside_.begin(), inside_.end(), width_);
    read();
}

basis_proposal float_tableau::propose() {
    basis_proposal made;
    if (!finite_) return made;
    // With room to every bound the point can be rounded; without any, it is a corner.
    for (double const room : {1.0 / 8, 1.0 / 256, 0.0}) {
        set_room(room);
        auto what = run();
        // Pivots lose digits; values read off the rows as stated show what there is left to do.
        for (int again = 0; again < 3 && what != simplex::answer::out_of_budget && refresh(); ++again) what = run();
        if (what == simplex::answer::out_of_budget) return made;
        made.what = what;
        if (what == simplex::answer::feasible) break;
    }
    for (std::size_t i = 0; i < height_; ++i) where_[inside_[i]] = standing::basic;
    made.columns = where_;
    made.blocked = static_cast<std::uint32_t>(inside_[blocked_]);
    made.below = below_;
    if (made.what == simplex::answer::feasible) point(made);
    return made;
}

void float_tableau::read() {
    where_.assign(lower_.size(), standing::between);
    for (std::size_t c = 0; c < lower_.size(); ++c) {
        auto const& low = system_.lower[c];
        auto const& high = system_.upper[c];
        if (low) lower_[c] = near_value(low->at.value);
        if (high) upper_[c] = near_value(high->at.value);
        finite_ = finite_ && !(lower_[c] == infinite || upper_[c] == -infinite);
    }
    // Variables in units of how far they may move, rows so that their greatest weight is about one.
    for (std::size_t v = 0; v < width_; ++v) {
        value_[v] = near_value(system_.values[v].value);
        auto const reach = upper_[v] - lower_[v];
        auto const size = reach < infinite && reach > 0 ? reach : std::fabs(value_[v]);
        if (size > 0 && size < infinite) scale_[v] = std::exp2(std::round(std::log2(size)));
    }
    for (std::size_t i = 0; i < height_; ++i) {
        double most = 0;
        for (auto const& [v, weight] : system_.rows[i]) {
            auto& cell = cells_[i * width_ + v];
            cell = near_value(weight) * scale_[v];
            most = std::max(most, std::fabs(cell));
        }
        finite_ = finite_ && most < infinite;
        if (most > 0) scale_[width_ + i] = std::exp2(std::round(std::log2(most)));
    }
    for (std::size_t c = 0; c < lower_.size(); ++c) {
        lower_[c] /= scale_[c];
        upper_[c] /= scale_[c];
        value_[c] /= scale_[c];
    }
    for (std::size_t i = 0; i < height_; ++i) {
        auto const own = scale_[width_ + i];
        double sum = 0;
        for (std::size_t v = 0; v < width_; ++v) {
            auto& cell = cells_[i * width_ + v];
            cell /= own;
            sum += cell * value_[v];
        }
        value_[width_ + i] = sum;
    }
    budget_ -= static_cast<std::int64_t>(cells_.size() / 16);
    stated_ = cells_;
    for (std::size_t v = width_; v-- > 0;) {
        if (system_.is_fixed(v)) {
            where_[v] = standing::at_lower;
            retire(v);
        }
    }
    for (std::size_t i = 0; i < height_; ++i) measure(i);
}

// Six digits more than the narrowest bounds need, as long as they fit a word.
void float_tableau::point(basis_proposal& made) const {
    double room = infinite;
    double most = 1;
    double weight = 1;
    for (std::size_t c = 0; c < lower_.size(); ++c) {
        auto const reach = (upper_[c] - lower_[c]) * scale_[c];
        if (reach > 0) room = std::min(room, reach);
        if (c < width_) most = std::max(most, std::fabs(value_[c] * scale_[c]));
    }
    for (auto const& row : system_.rows) {
        double sum = 0;
        for (auto const& [v, factor] : row) sum += std::fabs(near_value(factor));
        weight = std::max(weight, sum);
    }
    int places = 0;
    auto const wanted = room < infinite ? 1000 * weight / room : 1000.0;
    while (places < 15 && std::pow(10.0, places) < wanted) ++places;
    while (places > 0 && most * std::pow(10.0, places) > 4e18) --places;
    if (most * std::pow(10.0, places) > 4e18) return;
    auto const times = std::pow(10.0, places);
    made.unit = rational(1) / rational(detail::power64(static_cast<std::uint32_t>(places)));
    made.near.resize(width_);
    for (std::size_t v = 0; v < width_; ++v) made.near[v] = std::llround(value_[v] * scale_[v] * times);
}

namespace {

// Past it a tableau takes more room than a report is worth.
constexpr std::size_t most_cells = 4'000'000;

}  // namespace

basis_proposal propose_basis(bounded_rows const& system, std::int64_t& budget) {
    if (system.rows.empty() || system.variables() == 0) return {};
    if (system.variables() > most_cells / system.rows.size()) return {};
    if (static_cast<std::int64_t>(system.variables() * system.rows.size() / 16) > budget) return {};
    return float_tableau(system, budget).propose();
}

}  // namespace solver

ATTAIN_END_NAMESPACE
