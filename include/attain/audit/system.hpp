#pragma once

#include <attain/audit/stored.hpp>
#include <attain/number/interval.hpp>
#include <attain/number/rational.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

/// The solver under the audit: variables, relations between them, and the intervals that figures denote. It knows
/// nothing of indicators; `audit_model` translates.
namespace solver {

using variable_index = std::uint32_t;
using relation_index = std::uint32_t;
using restriction_index = std::uint32_t;

/// What is true of a number before anybody publishes it: the interval it lies in, and whether it is an integer.
struct variable {
    stored_interval domain;
    bool integer = false;
};

struct term {
    variable_index variable;
    stored_rational coefficient;
};

enum class relation_kind : std::uint8_t {
    equal,    ///< the weighted sum of the terms equals the constant
    at_most,  ///< the weighted sum is at most the constant
    less,     ///< the weighted sum is less than the constant
    product,  ///< the first term's variable is the product of the second's and the third's; weights are 1
};

struct relation {
    relation_kind kind = relation_kind::equal;
    std::uint32_t first = 0;  ///< of its terms
    std::uint32_t count = 0;
    stored_rational constant{};
};

/// A published figure: the variable lies in the range. Restrictions are what the audit may suspect.
struct restriction {
    variable_index variable;
    stored_interval range;
};

/// A set of equations and orders over variables that figures restrict.
class constraint_system {
public:
    variable_index add_variable(interval domain, bool integer = false);

    /// The terms must name known variables, each at most once, with weights that are not zero (asserted).
    relation_index add_sum(std::span<term const> terms, relation_kind kind, rational constant = {});

    /// `product = left * right`.
    relation_index add_product(variable_index product, variable_index left, variable_index right);

    restriction_index restrict(variable_index variable, interval range);

    void reserve_restrictions(std::size_t count) { restrictions_.reserve(count); }

    /// The same figure read another way.
    void reread(restriction_index which, interval const& range) { restrictions_[which].range = range; }

    /// What is true of a variable beyond what was known when it was added.
    void narrow(variable_index variable, interval const& domain);

    /// Takes relations out; the others keep their order and close up. `out` is aligned with `relations()`.
    void remove_relations(std::vector<bool> const& out);

    [[nodiscard]] std::vector<variable> const& variables() const noexcept { return variables_; }
    [[nodiscard]] std::vector<relation> const& relations() const noexcept { return relations_; }
    [[nodiscard]] std::vector<restriction> const& restrictions() const noexcept { return restrictions_; }
    [[nodiscard]] std::span<term const> terms_of(relation const& r) const noexcept {
        return std::span(terms_).subspan(r.first, r.count);
    }
    [[nodiscard]] std::span<term const> terms_of(relation_index r) const noexcept { return terms_of(relations_[r]); }

private:
    std::vector<variable> variables_;
    std::vector<term> terms_;
    std::vector<relation> relations_;
    std::vector<restriction> restrictions_;
};

/// Variables that relations tie together, with those relations and the figures on them; each can be decided alone.
struct component {
    std::vector<variable_index> variables;
    std::vector<relation_index> relations;
    std::vector<restriction_index> restrictions;

    /// Without a cycle, two passes of projection decide it and give the exact hull of every variable.
    bool acyclic = true;
};

/// The connected components, in the order of their first variables.
/// Complexity: almost linear in variables, terms and restrictions.
[[nodiscard]] std::vector<component> components_of(constraint_system const& s);

}  // namespace solver

ATTAIN_END_NAMESPACE
