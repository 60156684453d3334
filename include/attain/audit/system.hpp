#pragma once

#include <attain/audit/stored.hpp>
#include <attain/index_iterator.hpp>
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

/// A domain that a system keeps for all variables that share it.
struct domain_index {
    std::uint32_t number;

    [[nodiscard]] friend bool operator==(domain_index const&, domain_index const&) = default;
};

/// What is true of a number before anybody publishes it: the interval it lies in, and whether it is an integer.
struct variable {
    stored_interval const& domain;
    bool integer;
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

class constraint_system;

/// The variables of a system, by their index.
class variable_list {
public:
    explicit variable_list(constraint_system const& s) noexcept : system_(&s) {}

    [[nodiscard]] std::size_t size() const noexcept;
    [[nodiscard]] variable operator[](std::size_t v) const noexcept;

private:
    constraint_system const* system_;
};

/// A set of equations and orders over variables that figures restrict.
class constraint_system {
public:
    variable_index add_variable(interval domain, bool integer = false);

    /// The number of a domain, for those who add many variables with few of them.
    [[nodiscard]] domain_index domain(interval const& of) { return numbered(of); }
    variable_index add_variable(domain_index domain, bool integer) {
        variables_.push_back(domain.number << 1U | (integer ? 1U : 0U));
        return static_cast<variable_index>(variables_.size() - 1);
    }

    /// The terms must name known variables, each at most once, with weights that are not zero (asserted).
    relation_index add_sum(std::span<term const> terms, relation_kind kind, rational constant = {});

    /// `product = left * right`.
    relation_index add_product(variable_index product, variable_index left, variable_index right);

    restriction_index restrict(variable_index variable, stored_interval range);

    struct sizes {
        std::size_t variables, relations, terms, restrictions;
    };
    void reserve(sizes const& most);

    /// The same figure read another way.
    void reread(restriction_index which, stored_interval const& range) { restrictions_[which].range = range; }

    /// What is true of a variable beyond what was known when it was added.
    void narrow(variable_index variable, interval const& domain) { narrow(variable, numbered(domain)); }
    void narrow(variable_index variable, domain_index domain);

    /// Takes relations out; the others keep their order and close up. `out` is aligned with `relations()`.
    void remove_relations(std::vector<bool> const& out);

    [[nodiscard]] variable_list variables() const noexcept { return variable_list(*this); }
    [[nodiscard]] std::vector<relation> const& relations() const noexcept { return relations_; }
    [[nodiscard]] std::vector<restriction> const& restrictions() const noexcept { return restrictions_; }
    [[nodiscard]] std::span<term const> terms_of(relation const& r) const noexcept {
        return std::span(terms_).subspan(r.first, r.count);
    }
    [[nodiscard]] std::span<term const> terms_of(relation_index r) const noexcept { return terms_of(relations_[r]); }

private:
    friend class variable_list;

    [[nodiscard]] domain_index numbered(stored_interval domain);

    std::vector<std::uint32_t> variables_;  // number of the domain, doubled, plus 1 for an integer
    std::vector<stored_interval> domains_;  // few, since most variables share one with others
    struct narrowing {
        domain_index from, by, to;
    };
    std::vector<narrowing> narrowed_;  // what was worked out already, for the first few
    std::vector<term> terms_;
    std::vector<relation> relations_;
    std::vector<restriction> restrictions_;
};

inline std::size_t variable_list::size() const noexcept { return system_->variables_.size(); }
inline variable variable_list::operator[](std::size_t v) const noexcept {
    auto const bits = system_->variables_[v];
    return {system_->domains_[bits >> 1U], (bits & 1U) != 0};
}

/// Variables that relations tie together, with those relations and the figures on them; each can be decided alone.
/// The numbers are borrowed, in rising order.
struct component {
    std::span<variable_index const> variables;
    std::span<relation_index const> relations;
    std::span<restriction_index const> restrictions;

    /// Without a cycle, two passes of projection decide it and give the exact hull of every variable.
    bool acyclic = true;

    /// By variable: its place among `variables`; absent where nobody counted.
    std::uint32_t const* places = nullptr;

    /// The place of a variable among `variables`, which it must be one of.
    [[nodiscard]] std::size_t local(variable_index v) const noexcept {
        return places != nullptr ? places[v] : search(v);
    }

private:
    [[nodiscard]] std::size_t search(variable_index v) const noexcept;
};

/// All components of a system, which they share three arrays for.
class component_list {
public:
    using iterator = index_iterator<component, component_list const*>;

    [[nodiscard]] std::size_t size() const noexcept { return acyclic_.size(); }
    [[nodiscard]] bool empty() const noexcept { return acyclic_.empty(); }
    [[nodiscard]] component operator[](std::size_t i) const noexcept {
        auto const& from = starts_[i];
        auto const& to = starts_[i + 1];
        return {std::span(variables_).subspan(from.variable, to.variable - from.variable),
                std::span(relations_).subspan(from.relation, to.relation - from.relation),
                std::span(restrictions_).subspan(from.restriction, to.restriction - from.restriction), acyclic_[i],
                places_.data()};
    }
    [[nodiscard]] component front() const noexcept { return (*this)[0]; }
    [[nodiscard]] iterator begin() const noexcept { return {this, 0}; }
    [[nodiscard]] iterator end() const noexcept { return {this, size()}; }

private:
    friend component_list components_of(constraint_system const& s);

    struct start {
        std::uint32_t variable = 0;
        std::uint32_t relation = 0;
        std::uint32_t restriction = 0;
    };
    std::vector<start> starts_;  // and the ends of the last
    std::vector<bool> acyclic_;
    std::vector<variable_index> variables_;
    std::vector<relation_index> relations_;
    std::vector<restriction_index> restrictions_;
    std::vector<std::uint32_t> places_;  // of each variable in its component
};

/// The connected components, in the order of their first variables.
/// Complexity: almost linear in variables, terms and restrictions.
[[nodiscard]] component_list components_of(constraint_system const& s);

}  // namespace solver

ATTAIN_END_NAMESPACE
