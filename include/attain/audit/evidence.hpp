#pragma once

#include <attain/audit/propagate.hpp>

#include <cstdint>
#include <optional>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

/// Which inequality a multiplier of a linear refutation belongs to. 'Range' is what the node's trace established.
enum class inequality_source : std::uint8_t {
    range_lower,     ///< variable >= (or >) its lower end
    range_upper,     ///< variable <= (or <) its upper end
    relation_lower,  ///< weighted sum >= constant, of an equation
    relation_upper,  ///< weighted sum <= (or <) constant
    product_lower,   ///< product >= (or >) lower end of the eliminated factor * other factor, for other factor > 0
    product_upper,   ///< product <= (or <) upper end of the eliminated factor * other factor, for other factor > 0
};

struct inequality {
    inequality_source source = inequality_source::range_lower;
    std::uint32_t index = 0;      ///< of the variable, or of the relation
    std::uint8_t eliminated = 0;  ///< for products: the position (1 or 2) of the factor that its range replaces
    rational multiplier{};        ///< positive
};

/// A proof that no assignment exists. Each node carries a trace of interval steps that either ends in an empty
/// interval, or is followed by inequalities whose weighted sum is impossible, or by a split of one variable at a
/// value: `first` treats variable <= value, `second` treats variable > value. Node 0 is the root.
struct refutation {
    struct node {
        std::vector<trace_step> trace;
        std::vector<inequality> sum;
        std::optional<variable_index> split;
        rational at{};
        std::uint32_t first = 0;
        std::uint32_t second = 0;
    };
    std::vector<node> nodes;
};

enum class verdict : std::uint8_t { consistent, inconsistent, undecided };

/// What was found of one component.
struct decision {
    verdict what = verdict::undecided;
    std::vector<interval> ranges;   ///< of `component::variables`; sound always
    bool ranges_exact = false;      ///< they are the exact hulls
    std::vector<rational> witness;  ///< of `component::variables`, if consistent
    refutation proof;               ///< if inconsistent
    std::int64_t spent = 0;         ///< of the budget
};

/// Checks a witness by substitution, in exact arithmetic. Shares no code with the search.
[[nodiscard]] bool verify_witness(constraint_system const& s, component const& c, std::vector<bool> const& active,
                                  std::vector<rational> const& witness);

/// Replays a refutation step by step and accepts it only if every step follows and every leaf is a contradiction.
/// Shares no code with the search.
[[nodiscard]] bool verify_refutation(constraint_system const& s, component const& c, std::vector<bool> const& active,
                                     refutation const& proof);

}  // namespace solver

ATTAIN_END_NAMESPACE
