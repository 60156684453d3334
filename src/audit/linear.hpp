#pragma once

#include <attain/audit/evidence.hpp>
#include <attain/audit/simplex.hpp>

#include <optional>
#include <span>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

/// A component as a linear system. A product is linear where one factor's range is known and the other factor is
/// positive: `product` lies between the ends of that range times the other factor. That is exact for a factor that
/// occurs nowhere else, or is fixed; else it is a relaxation, and `shared` names the factor.
class linear_view {
public:
    /// `hints` are narrower ranges that a solution probably lies in the middle of. Both outlive the view.
    linear_view(constraint_system const& s, component const& c, std::vector<interval> const& ranges,
                std::vector<interval> const& hints);

    [[nodiscard]] simplex::answer check(std::int64_t& budget) { return lp_.check(budget); }

    /// After `infeasible`.
    [[nodiscard]] std::vector<inequality> proof() const;

    /// After `feasible`: values of the component's variables; eliminated factors follow from their products.
    /// Absent where a factor has no value, or not a value in its range.
    [[nodiscard]] std::optional<std::vector<rational>> witness() const;

    /// After `feasible`: the hull of a variable within the linear system, cut to `range`.
    [[nodiscard]] std::optional<interval> hull_of(std::size_t local, interval const& range, std::int64_t& budget);

    /// After `feasible`: the exact hull of an eliminated factor, cut to `range`; absent out of budget, and where the
    /// other factor comes as near to zero as one likes.
    [[nodiscard]] std::optional<interval> factor_hull(std::size_t local, interval const& range, std::int64_t& budget);

    /// Factors that are relaxed though they occur elsewhere too, as local variables.
    [[nodiscard]] std::vector<std::size_t> const& shared() const noexcept { return shared_; }

    /// Products that no linear inequality stands for: a factor with both signs, or unbounded and shared.
    [[nodiscard]] bool complete() const noexcept { return complete_; }

    /// Leaf factors do not occur in the linear system.
    [[nodiscard]] bool is_eliminated(std::size_t local) const { return eliminated_by_[local] != kept; }

private:
    static constexpr std::uint32_t kept = 0xffffffffU;

    void add_relation(std::uint32_t local_relation);
    void add_product(std::uint32_t local_relation);
    void add_side(simplex::column product, simplex::column other, endpoint const& end, bool lower,
                  relation_index global, std::uint8_t position);
    [[nodiscard]] bool furthest_ratio(simplex::column product, simplex::column other, bool upwards,
                                      std::optional<endpoint>& end, std::int64_t& budget);
    [[nodiscard]] std::size_t local(variable_index v) const;

    constraint_system const* system_;
    component component_;
    std::vector<interval> const* ranges_;
    simplex lp_;
    std::vector<inequality> sources_;           // by constraint id, multiplier unset
    std::vector<std::uint32_t> eliminated_by_;  // per local variable: the local product relation
    std::vector<std::uint32_t> occurrences_;
    std::vector<std::size_t> shared_;
    bool complete_ = true;
};

}  // namespace solver

ATTAIN_END_NAMESPACE
