#pragma once

#include <attain/number/rational.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

/// `value + slope * delta`, where delta is a positive number smaller than every rational: how a strict bound
/// becomes an ordinary one. Ordered first by value, then by slope.
struct delta_rational {
    rational value{};
    rational slope{};

    friend bool operator==(delta_rational const&, delta_rational const&) = default;
    friend std::strong_ordering operator<=>(delta_rational const& a, delta_rational const& b) {
        auto const order = a.value <=> b.value;
        return order != 0 ? order : a.slope <=> b.slope;
    }
};

/// Weights by variable, ascending, none of them zero.
using sparse_row = std::vector<std::pair<std::uint32_t, rational>>;

struct simplex_bound {
    delta_rational at;
    std::uint32_t id = 0;  ///< the constraint that it stands for
};

/// An exact simplex for linear systems with strict and non-strict bounds (Dutertre and de Moura's general form):
/// every variable has an optional lower and upper bound, every row defines a new variable as a weighted sum of
/// earlier ones. Pivots write as few numbers as possible at first, and follow Bland's rule after a while, so every run
/// ends; a budget bounds it further.
///
/// Source: B. Dutertre, L. de Moura, A Fast Linear-Arithmetic Solver for DPLL(T), CAV 2006, sections 3 and 4.
class simplex {
public:
    using column = std::uint32_t;
    using constraint = std::uint32_t;

    struct term {
        column variable;
        rational coefficient;
    };

    /// One bound that takes part in a conflict, with its positive multiplier. The multiplied bounds, each written
    /// as `variable >= lower` or `-variable >= -upper`, add up to `0 >= positive`.
    struct conflict_term {
        column variable;
        bool is_lower;
        constraint id;
        rational multiplier;
    };

    enum class answer : std::uint8_t { feasible, infeasible, out_of_budget };

    struct optimum {
        answer status = answer::feasible;
        std::optional<delta_rational> best;  ///< absent: unbounded
    };

    explicit simplex(std::size_t variables);

    /// Where a variable of the first ones starts, before any row. Near a solution few pivots are left; within its
    /// bounds a variable need not lie at one of them.
    void start(column variable, rational at) { values_[variable] = {std::move(at), rational{}}; }

    /// A new variable that equals the weighted sum of others. Terms name each variable at most once.
    column add_row(std::span<term const> terms);

    /// Tightens a bound; a weaker one than the present one is ignored. `id` comes back in conflicts.
    void bound_below(column variable, delta_rational bound, constraint id);
    void bound_above(column variable, delta_rational bound, constraint id);

    /// Looks for an assignment within all bounds. `budget` counts the entries that pivots write, long numbers by their
    /// length, and is used up by them. Where a few exact pivots do not tell, floating point proposes where to end, and
    /// exact arithmetic decides whether that proves anything; if not, exact pivots go on.
    [[nodiscard]] answer check(std::int64_t& budget);

    /// The same by exact pivots alone, and by the proposal alone, which may prove nothing: `out_of_budget`.
    [[nodiscard]] answer check_exactly(std::int64_t& budget);
    [[nodiscard]] answer check_proposal(std::int64_t& budget);

    /// After `infeasible`: the bounds that cannot hold together; leaving one out makes the rest feasible or not,
    /// but with these rows no smaller set of the same bounds has this proof.
    [[nodiscard]] std::vector<conflict_term> const& conflict() const noexcept { return conflict_; }

    /// After `feasible`: the largest (or smallest) value of a variable. A slope that is not 0 says that the
    /// value is approached and not reached.
    [[nodiscard]] optimum maximise(column variable, std::int64_t& budget);
    [[nodiscard]] optimum minimise(column variable, std::int64_t& budget);

    /// After `feasible`: where a variable is now.
    [[nodiscard]] delta_rational const& value(column variable) const { return values_[variable]; }

    /// After `feasible`: one rational for each variable, with delta replaced by a small enough number.
    [[nodiscard]] std::vector<rational> assignment() const;

    [[nodiscard]] std::size_t size() const noexcept { return values_.size(); }

private:
    using bound = simplex_bound;
    using entry = sparse_row::value_type;

    static constexpr std::uint32_t nonbasic = 0xffffffffU;

    [[nodiscard]] bool has_crossing_bounds();
    [[nodiscard]] answer settle(std::int64_t& budget);
    [[nodiscard]] answer try_proposal(std::int64_t& budget);
    [[nodiscard]] std::int64_t few_steps() const { return 20'000 + 8 * entries_; }
    optimum improve(column variable, bool upwards, std::int64_t& budget);
    void move(column variable, delta_rational const& by);
    void pivot(std::uint32_t row, column entering);
    void update_and_pivot(std::uint32_t row, column entering, delta_rational const& target);
    [[nodiscard]] bool pay(std::int64_t& budget);
    void explain(std::uint32_t row, bool below);
    [[nodiscard]] std::optional<column> choose_entering(std::uint32_t row, bool upwards, bool greedy) const;
    [[nodiscard]] rational const& coefficient_of(std::uint32_t row, column v) const;
    [[nodiscard]] std::int64_t most_greedy_pivots() const { return 64 + 4 * static_cast<std::int64_t>(rows_.size()); }
    [[nodiscard]] bool can_move(column variable, bool upwards) const;

    std::size_t variables_;  // the first ones
    std::vector<sparse_row> stated_;
    std::int64_t entries_ = 0;  // of the rows as stated
    std::vector<delta_rational> values_;
    std::vector<std::optional<bound>> lower_;
    std::vector<std::optional<bound>> upper_;
    std::vector<sparse_row> rows_;
    std::vector<column> basic_;          // of each row
    std::vector<std::uint32_t> row_of_;  // of each variable, or nonbasic
    std::vector<std::uint32_t> uses_;    // of each non-basic variable: the rows that it stands in
    std::vector<conflict_term> conflict_;
    std::int64_t work_ = 0;  // since the budget was last asked
};

}  // namespace solver

ATTAIN_END_NAMESPACE
