#include "bounded_rows.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <numeric>
#include <string>

// The only floating point of the audit. Nothing that is computed here is believed: what leaves this file is a proposal,
// a set of basic columns or a point to round, and exact arithmetic decides whether it proves anything.

ATTAIN_BEGIN_NAMESPACE

namespace solver {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

double near_value(decimal const& x) {
    using words = detail::decimal_words;
    if (words::is_small(x) && x.scale() == 0) return static_cast<double>(words::low(x));
    auto const text = x.to_string();
    double value = infinite;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}
double near_value(rational const& x) { return near_value(x.numerator()) / near_value(x.denominator()); }

// A dense tableau of the dual simplex algorithm: every basic column as a sum of those that are not. There is nothing to
// minimise, so each column gets a price at random when it comes to stand at a bound; that keeps pivots from going round
// in circles. A variable between its bounds has none, and enters first.
class tableau {
public:
    tableau(bounded_rows const& system, std::int64_t& budget)
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

    basis_proposal propose() {
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

private:
    void read() {
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

    double random() {
        state_ = state_ * 6364136223846793005U + 1442695040888963407U;
        return 0.5 + static_cast<double>(state_ >> 40U) / static_cast<double>(1U << 25U);
    }

    // A column that cannot move any more needs no upkeep.
    void retire(std::size_t at) {
        --active_;
        if (at == active_) return;
        std::swap(outside_[at], outside_[active_]);
        for (std::size_t i = 0; i < height_; ++i) std::swap(cells_[i * width_ + at], cells_[i * width_ + active_]);
    }

    void measure(std::size_t i) {
        double sum = 0;
        for (std::size_t j = 0; j < active_; ++j) sum += cells_[i * width_ + j] * cells_[i * width_ + j];
        norm_[i] = sum;
    }

    // Bounds move inwards by a part of the way between them; an open end stays apart from a closed one at any rate.
    void set_room(double room) {
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
    static bool is_open(std::optional<simplex_bound> const& bound) { return bound && !bound->at.slope.is_zero(); }

    void shift(std::size_t j, double by) {
        value_[outside_[j]] += by;
        for (std::size_t i = 0; i < height_; ++i) value_[inside_[i]] += cells_[i * width_ + j] * by;
        budget_ -= static_cast<std::int64_t>(height_ / 64 + 1);
    }

    // An equation is in units of its longest term, next to which the room of a short one may be small.
    [[nodiscard]] double tolerance(std::size_t c) const {
        return std::max(low_[c] < high_[c] ? 1e-9 : 1e-12, 1e-13 * std::fabs(value_[c]));
    }

    simplex::answer run() {
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

    // Every basic column anew from those that are not: the basic variables by elimination in the tight rows, refined
    // once, then the other rows. Whether one of them turns out to lie outside its bounds after all.
    bool refresh() {
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

    [[nodiscard]] double weigh(std::size_t row) const {
        double sum = 0;
        for (std::size_t v = 0; v < width_; ++v) sum += stated_[row * width_ + v] * value_[v];
        return sum;
    }

    // Both triangles in place, and the order of the rows; empty where there is no inverse.
    static std::vector<std::size_t> eliminate(std::vector<double>& matrix, std::size_t n) {
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

    static std::vector<double> substitute(std::vector<double> const& matrix, std::vector<std::size_t> const& order,
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

    // The column whose price rises least for what it moves; of nearly equal ones that with the greatest weight.
    [[nodiscard]] std::size_t choose(std::size_t row, bool raise) const {
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

    void pivot(std::size_t row, std::size_t at, bool raise) {
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

    // Six digits more than the narrowest bounds need, as long as they fit a word.
    void point(basis_proposal& made) const {
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

    bounded_rows const& system_;
    std::int64_t& budget_;
    std::size_t width_;
    std::size_t height_;
    std::size_t active_;  // columns outside the basis that can still move
    std::vector<double> scale_;
    std::vector<double> lower_;
    std::vector<double> upper_;
    std::vector<double> low_;  // with room
    std::vector<double> high_;
    std::vector<double> value_;
    std::vector<double> price_;
    std::vector<standing> where_;
    std::vector<double> cells_;         // row by row
    std::vector<double> stated_;        // as they were at first, by variable
    std::vector<double> norm_;          // of each row, squared
    std::vector<std::size_t> inside_;   // the basic column of each row
    std::vector<std::size_t> outside_;  // the columns that are not basic
    std::uint64_t state_ = 2006;
    std::size_t blocked_ = 0;
    bool below_ = false;
    bool finite_ = true;
};

// Past it a tableau takes more room than a report is worth.
constexpr std::size_t most_cells = 4'000'000;

}  // namespace

basis_proposal propose_basis(bounded_rows const& system, std::int64_t& budget) {
    if (system.rows.empty() || system.variables() == 0) return {};
    if (system.variables() > most_cells / system.rows.size()) return {};
    if (static_cast<std::int64_t>(system.variables() * system.rows.size() / 16) > budget) return {};
    return tableau(system, budget).propose();
}

}  // namespace solver

ATTAIN_END_NAMESPACE
