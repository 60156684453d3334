#pragma once

#include <attain/audit/propagate.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

/// The parts of a component that hang on its cycles like branches: a target known by its rate of completion, parts that
/// occur in one sum. One projection says all that a branch means for the rest, so only the core needs the linear
/// solver. Exact where no free integer hangs on a branch.
class branches {
public:
    branches(constraint_system const& s, component const& c);

    [[nodiscard]] bool empty() const noexcept { return order_.empty(); }

    /// What is left without them: all variables and figures, and the relations that lie on cycles or between them.
    /// Valid as long as this object and what the component borrows from.
    [[nodiscard]] component core() const noexcept;
    [[nodiscard]] bool in_core(std::size_t local) const { return in_core_[local]; }

    /// Narrows what the core knows of each branch, from the leaves on; false where nothing is left.
    [[nodiscard]] bool carry(propagator& to) const;

    /// Marks the variables whose exact ranges are needed for those of the variables marked already.
    void mark(std::vector<bool>& wanted) const;

    /// From exact ranges of the core's variables to those of the marked ones on branches.
    void spread(std::vector<bool> const& wanted, std::vector<interval>& ranges) const;

    /// Gives the variables on branches values that fit those of the core; `ranges` are as `carry` leaves them.
    [[nodiscard]] bool complete(std::vector<interval> ranges, std::vector<rational>& values) const;

private:
    struct branch {
        std::uint32_t relation;  // its place in the component
        std::uint32_t position;  // of the term whose variable the rest knows
    };
    void peel();
    template <class Wanted, class Take>
    [[nodiscard]] bool follow(branch const& b, std::vector<interval>& ranges, Wanted const& wanted,
                              Take const& take) const;
    [[nodiscard]] std::span<term const> terms_of(branch const& b) const {
        return system_->terms_of(component_.relations[b.relation]);
    }

    constraint_system const* system_;
    component component_;
    std::vector<branch> order_;  // leaves first
    std::vector<relation_index> core_;
    std::vector<bool> in_core_;
};

}  // namespace solver

ATTAIN_END_NAMESPACE
