#pragma once

#include "bounded_rows.hpp"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

// The only floating point of the audit, in the files whose names begin with float_. Nothing that is computed here is
// believed: what leaves them is a proposal, a set of basic columns or a point to round, and exact arithmetic decides
// whether it proves anything.

ATTAIN_BEGIN_NAMESPACE

namespace solver {

inline constexpr double infinite = std::numeric_limits<double>::infinity();

// A dense tableau of the dual simplex algorithm: every basic column as a sum of those that are not. There is nothing to
// minimise, so each column gets a price at random when it comes to stand at a bound; that keeps pivots from going round
// in circles. A variable between its bounds has none, and enters first.
class float_tableau {
public:
    float_tableau(bounded_rows const& system, std::int64_t& budget);

    basis_proposal propose();

private:
    // Between the stated rows and the tableau, in units of which its numbers are about one.
    void read();
    void point(basis_proposal& made) const;

    // Pivots.
    double random();
    void retire(std::size_t at);
    void measure(std::size_t i);
    void set_room(double room);
    void shift(std::size_t j, double by);
    [[nodiscard]] double tolerance(std::size_t c) const;
    simplex::answer run();
    [[nodiscard]] std::size_t choose(std::size_t row, bool raise) const;
    void pivot(std::size_t row, std::size_t at, bool raise);

    // Values anew from the rows as stated.
    bool refresh();
    [[nodiscard]] double weigh(std::size_t row) const;

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

}  // namespace solver

ATTAIN_END_NAMESPACE
