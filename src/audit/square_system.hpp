#pragma once

#include "lifted_solve.hpp"

#include <attain/audit/simplex.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

/// Values of unknowns, the long ones of them over one denominator, so that weighing them reduces no fractions on the
/// way.
class exact_point {
public:
    explicit exact_point(std::size_t size) : values_(size), long_(size, none) {}

    void set(std::size_t at, rational value) { values_[at] = std::move(value); }
    /// Values of these unknowns, in their order.
    void set(std::span<std::size_t const> at, common_quotients values);

    [[nodiscard]] rational const& operator[](std::size_t at) const { return values_[at]; }
    /// Of the long ones.
    [[nodiscard]] decimal const& denominator() const { return common_.below; }
    [[nodiscard]] rational weigh(sparse_row const& row) const;
    /// What weighing the row costs, in steps.
    [[nodiscard]] std::int64_t cost(sparse_row const& row) const;

private:
    static constexpr std::uint32_t none = 0xffffffffU;

    std::vector<rational> values_;
    std::vector<std::uint32_t> long_;  // of each unknown: its place among the long ones, or none
    common_quotients common_;
};

/// As many equations as unknowns, solved exactly. What can be read off one equation after the other is; the rest is
/// lifted.
class square_system {
public:
    /// Each row over `size` unknowns; it has as many rows. Keeps the rows, not a copy.
    explicit square_system(std::vector<sparse_row> rows);

    /// The unknowns for one right side. Absent: no single solution, numbers too long, or the budget ran out.
    [[nodiscard]] std::optional<exact_point> solve(std::vector<rational> const& right, std::int64_t& budget);

private:
    struct step {
        std::uint32_t row;
        std::uint32_t unknown;
        std::uint32_t place;  // of the unknown in the row
    };
    void peel();
    [[nodiscard]] bool factor(std::int64_t& budget);
    [[nodiscard]] std::uint32_t place_of(std::uint32_t row, std::uint32_t unknown) const;
    [[nodiscard]] rational left_of(step const& s, exact_point& point, std::vector<rational> const& right) const;

    std::vector<sparse_row> rows_;
    std::vector<step> first_;  // equations with one unknown left, in their order
    std::vector<step> last_;   // unknowns that one equation alone has, in the order found
    std::vector<std::uint32_t> core_rows_;
    std::vector<std::size_t> core_unknowns_;
    std::vector<decimal> times_;  // what makes the weights of each core row integers
    std::optional<lifted_solver> core_;
    bool failed_ = false;
};

}  // namespace solver

ATTAIN_END_NAMESPACE
