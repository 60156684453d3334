#include <attain/audit/system.hpp>

#include <cassert>
#include <limits>
#include <numeric>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

variable_index constraint_system::add_variable(interval domain, bool integer) {
    variables_.push_back({std::move(domain), integer});
    return static_cast<variable_index>(variables_.size() - 1);
}

relation_index constraint_system::add_sum(std::span<term const> terms, relation_kind kind, rational constant) {
    assert(kind != relation_kind::product && !terms.empty());
    relations_.push_back({kind, static_cast<std::uint32_t>(terms_.size()), static_cast<std::uint32_t>(terms.size()),
                          std::move(constant)});
    for (auto const& t : terms) {
        assert(t.variable < variables_.size() && t.coefficient.sign() != 0);
        terms_.push_back(t);
    }
    return static_cast<relation_index>(relations_.size() - 1);
}

relation_index constraint_system::add_product(variable_index product, variable_index left, variable_index right) {
    assert(product != left && product != right && left != right);
    relations_.push_back({relation_kind::product, static_cast<std::uint32_t>(terms_.size()), 3, rational{}});
    for (auto const v : {product, left, right}) {
        assert(v < variables_.size());
        terms_.push_back({v, rational(1)});
    }
    return static_cast<relation_index>(relations_.size() - 1);
}

restriction_index constraint_system::restrict(variable_index variable, interval range) {
    assert(variable < variables_.size());
    restrictions_.push_back({variable, std::move(range)});
    return static_cast<restriction_index>(restrictions_.size() - 1);
}

void constraint_system::narrow(variable_index variable, interval const& domain) {
    auto& known = variables_[variable].domain;
    auto const both = intersection(known, domain);
    assert(both);
    known = *both;
}

void constraint_system::remove_relations(std::vector<bool> const& out) {
    assert(out.size() == relations_.size());
    std::vector<term> terms;
    std::vector<relation> kept;
    for (std::size_t i = 0; i < relations_.size(); ++i) {
        if (out[i]) continue;
        auto const own = terms_of(relations_[i]);
        kept.push_back(relations_[i]);
        kept.back().first = static_cast<std::uint32_t>(terms.size());
        terms.insert(terms.end(), own.begin(), own.end());
    }
    terms_ = std::move(terms);
    relations_ = std::move(kept);
}

namespace {

class disjoint_sets {
public:
    explicit disjoint_sets(std::size_t size) : parent_(size) { std::iota(parent_.begin(), parent_.end(), 0U); }

    std::uint32_t find(std::uint32_t at) {
        while (parent_[at] != at) at = parent_[at] = parent_[parent_[at]];
        return at;
    }

    // The smaller root stays, so that components come in the order of their first variables.
    void join(std::uint32_t a, std::uint32_t b) {
        a = find(a);
        b = find(b);
        if (a == b) return;
        if (b < a) std::swap(a, b);
        parent_[b] = a;
    }

private:
    std::vector<std::uint32_t> parent_;
};

}  // namespace

std::vector<component> components_of(constraint_system const& s) {
    auto const& relations = s.relations();
    disjoint_sets sets(s.variables().size());
    for (auto const& r : relations) {
        auto const terms = s.terms_of(r);
        for (auto const& t : terms) sets.join(terms.front().variable, t.variable);
    }
    constexpr auto none = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> number(s.variables().size(), none);
    std::vector<component> made;
    std::vector<std::size_t> edges;
    for (variable_index v = 0; v < number.size(); ++v) {
        auto const root = sets.find(v);
        if (number[root] == none) {
            number[root] = static_cast<std::uint32_t>(made.size());
            made.emplace_back();
            edges.push_back(0);
        }
        number[v] = number[root];
        made[number[v]].variables.push_back(v);
    }
    for (relation_index r = 0; r < relations.size(); ++r) {
        auto const terms = s.terms_of(r);
        auto const at = number[terms.front().variable];
        made[at].relations.push_back(r);
        edges[at] += terms.size();
    }
    for (restriction_index i = 0; i < s.restrictions().size(); ++i) {
        made[number[s.restrictions()[i].variable]].restrictions.push_back(i);
    }
    for (std::size_t i = 0; i < made.size(); ++i) {
        // A connected graph of variables and relations is a tree iff it has one edge fewer than nodes.
        made[i].acyclic = edges[i] + 1 == made[i].variables.size() + made[i].relations.size();
    }
    return made;
}

}  // namespace solver

ATTAIN_END_NAMESPACE
