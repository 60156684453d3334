#pragma once

#include <attain/audit/word_ends.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
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
    tick_filter(constraint_system const& s, component_list const& parts);

    /// Reads the domains and restrictions of a component as they are now, and propagates: whether it is found
    /// consistent; then `range` gives the exact hull of each of its variables.
    ///
    /// Complexity: linear in terms.
    [[nodiscard]] bool settle(component_list const& parts, std::size_t part);

    /// After `settle` said so: the exact hull of a variable of that component.
    [[nodiscard]] interval range(std::size_t local) const;

    /// The same hull in machine words.
    [[nodiscard]] word_range words(std::size_t local) const;

    /// After `settle` said so of this component: whether the hull is narrower than the domain of the variable.
    [[nodiscard]] bool is_narrowed(component const& c, std::size_t local);

private:
    // Ends as 2 * tick, plus 1 for an open lower end, minus 1 for an open upper end.
    struct ends {
        std::int64_t lower;
        std::int64_t upper;
    };

    [[nodiscard]] bool lay_out(component const& c);
    void add_relation(component const& c, relation_index r);
    [[nodiscard]] bool choose_grid(component const& c);
    [[nodiscard]] bool read(ends& mine, stored_interval const& range);
    [[nodiscard]] bool to_tick(std::int64_t above, std::int64_t below, std::int64_t& tick);
    [[nodiscard]] bool revise(std::span<std::uint32_t const> terms);
    [[nodiscard]] bool round_inwards(ends& mine) const;

    // The terms of one relation after the other, leaves first, for the components that can be settled.
    [[nodiscard]] std::span<std::uint32_t const> terms_of(std::size_t relation) const {
        return std::span(terms_).subspan(first_[relation], first_[relation + 1] - first_[relation]);
    }

    constraint_system const* system_;
    std::vector<bool> ready_;            // of each component
    std::vector<std::uint32_t> orders_;  // of each component: its first place in first_
    std::vector<std::uint32_t> first_;   // of each relation, in terms_
    std::vector<std::uint32_t> terms_;   // local variable * 2, plus 1 for weight -1
    std::vector<ends> ends_;             // of the component that is being settled
    std::int64_t grid_ = 0;              // ticks in one, there
    std::int64_t largest_tick_ = 0;      // that its ends may reach
    std::int64_t last_below_ = 0;        // the denominator last met, and what it means there
    std::int64_t last_times_ = 0;
    std::int64_t last_most_ = 0;
};

}  // namespace solver

ATTAIN_END_NAMESPACE
