#pragma once

#include <attain/audit/system.hpp>

#include <cstdint>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

/// The fast way through sums: every end of every interval is a whole number of ticks of one grid, with openness as the
/// lowest bit, so that a component of plain sums without cycles is decided by two passes of integer additions. What
/// it cannot express (products, weights other than 1 and -1, cycles, ends off the grid or beyond 60 bits, integers
/// among other numbers) it leaves to `decide`.
///
/// Decimal figures sit on a common grid by nature: half the weight of the last digit.
class tick_filter {
public:
    /// Lays out the components; restrictions may change later.
    tick_filter(constraint_system const& s, std::vector<component> const& parts);

    /// Reads domains and restrictions as they are now, and propagates. Complexity: linear in terms.
    void run();

    /// The component is consistent, and `range` gives the exact hull of its variables.
    [[nodiscard]] bool is_settled(std::size_t part) const { return state_[part] == state::settled; }

    /// Requires a variable of a settled component.
    [[nodiscard]] interval range(variable_index v) const;

private:
    enum class state : std::uint8_t { beyond, ready, settled };

    // Ends as 2 * tick, plus 1 for an open lower end, minus 1 for an open upper end.
    struct ends {
        std::int64_t lower;
        std::int64_t upper;
    };
    struct plan {
        std::uint32_t first;  // of its terms
        std::uint32_t count;
        std::uint32_t part;
    };

    void lay_out(std::vector<component> const& parts, std::size_t part);
    void choose_grid();
    void add_relation(relation_index r, std::size_t part);
    [[nodiscard]] bool read(variable_index v, stored_interval const& range);
    [[nodiscard]] bool to_tick(std::int64_t above, std::int64_t below, std::int64_t& tick) const;
    [[nodiscard]] bool revise(plan const& relation);
    void round_inwards(variable_index v);

    constraint_system const* system_;
    std::vector<std::uint32_t> part_of_;
    std::vector<state> state_;
    std::vector<state> laid_out_;
    std::vector<bool> integer_;         // of each part: all its variables are integers
    std::vector<plan> order_;           // relations so that leaves come first
    std::vector<std::uint32_t> terms_;  // variable * 2, plus 1 for weight -1
    std::vector<ends> ends_;
    std::int64_t grid_ = 0;  // ticks in one
};

}  // namespace solver

ATTAIN_END_NAMESPACE
