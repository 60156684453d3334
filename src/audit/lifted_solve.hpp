#pragma once

#include <attain/number/rational.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

/// Several quotients over one positive denominator.
struct common_quotients {
    std::vector<decimal> above;
    decimal below = 1;
};

/// Solves square systems of integers exactly: the matrix is factored once modulo a small prime, the solution is lifted
/// digit by digit to higher powers of the prime, and its quotients are read off. Whatever comes back satisfies the
/// equations: that is checked.
///
/// Source: J. D. Dixon, Exact Solution of Linear Equations Using P-Adic Expansions, Numerische Mathematik 40 (1982).
class lifted_solver {
public:
    /// `matrix` row by row, n times n. Absent: it is singular, or its numbers are too long for machine words.
    /// Complexity: n^3 / 3 multiplications of machine words.
    [[nodiscard]] static std::optional<lifted_solver> make(std::vector<std::int64_t> matrix, std::size_t n,
                                                           std::int64_t& budget);

    /// The solution for integers on the right side. Absent: the budget ran out.
    [[nodiscard]] std::optional<common_quotients> solve(std::vector<decimal> const& right, std::int64_t& budget) const;

private:
    lifted_solver() = default;
    [[nodiscard]] bool factor(std::int64_t& budget);
    void digits_of(std::vector<std::int64_t> const& rest, std::vector<std::int64_t>& digits) const;
    [[nodiscard]] std::optional<common_quotients> read_off(std::vector<std::vector<std::int64_t>> const& digits,
                                                           std::int64_t& budget) const;
    [[nodiscard]] bool fits(common_quotients const& found, std::vector<decimal> const& right) const;

    std::size_t n_ = 0;
    std::int64_t prime_ = 0;
    std::vector<std::int64_t> matrix_;
    std::vector<std::int64_t> factors_;   // both triangles, modulo the prime
    std::vector<std::int64_t> inverses_;  // of the upper triangle's diagonal
    std::vector<std::size_t> row_;        // of the matrix, for each row of the factors
};

}  // namespace solver

ATTAIN_END_NAMESPACE
