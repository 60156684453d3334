#include <attain/audit/system.hpp>

#include <algorithm>
#include <cassert>
#include <numeric>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

variable_index constraint_system::add_variable(interval domain, bool integer) {
    variables_.push_back(numbered(domain) << 1U | (integer ? 1U : 0U));
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
    auto const both = intersection(variables()[variable].domain, domain);
    assert(both);
    auto& mine = variables_[variable];
    mine = numbered(*both) << 1U | (mine & 1U);
}

std::uint32_t constraint_system::numbered(stored_interval domain) {
    // Past this many, looking for one that is the same costs more than it saves.
    constexpr std::size_t most_shared = 32;
    auto const last = domains_.begin() + static_cast<std::ptrdiff_t>(std::min(most_shared, domains_.size()));
    auto const known = std::find(domains_.begin(), last, domain);
    if (known != last) return static_cast<std::uint32_t>(known - domains_.begin());
    domains_.push_back(std::move(domain));
    return static_cast<std::uint32_t>(domains_.size() - 1);
}

void constraint_system::reserve(sizes const& most) {
    variables_.reserve(most.variables);
    relations_.reserve(most.relations);
    terms_.reserve(most.terms);
    restrictions_.reserve(most.restrictions);
}

void constraint_system::shrink_to_fit() {
    variables_.shrink_to_fit();
    domains_.shrink_to_fit();
    terms_.shrink_to_fit();
    relations_.shrink_to_fit();
    restrictions_.shrink_to_fit();
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

std::size_t component::search(variable_index v) const noexcept {
    return static_cast<std::size_t>(std::lower_bound(variables.begin(), variables.end(), v) - variables.begin());
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

component_list components_of(constraint_system const& s) {
    auto const& relations = s.relations();
    auto const variables = s.variables().size();
    disjoint_sets sets(variables);
    for (auto const& r : relations) {
        auto const terms = s.terms_of(r);
        for (auto const& t : terms) sets.join(terms.front().variable, t.variable);
    }
    // Roots come before the variables that lead to them, so each is numbered in time.
    std::vector<std::uint32_t> number(variables);
    component_list made;
    auto& starts = made.starts_;
    for (variable_index v = 0; v < variables; ++v) {
        auto const root = sets.find(v);
        if (root == v) {
            number[v] = static_cast<std::uint32_t>(starts.size());
            starts.emplace_back();
        } else {
            number[v] = number[root];
        }
        ++starts[number[v]].variable;
    }
    auto const of_relation = [&](relation const& r) { return number[s.terms_of(r).front().variable]; };
    std::vector<std::size_t> edges(starts.size(), 0);
    for (auto const& r : relations) {
        ++starts[of_relation(r)].relation;
        edges[of_relation(r)] += r.count;
    }
    for (auto const& r : s.restrictions()) ++starts[number[r.variable]].restriction;
    // From counts to ends, and, filling backwards, from ends to beginnings.
    component_list::start sum;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        // A connected graph of variables and relations is a tree iff it has one edge fewer than nodes.
        made.acyclic_.push_back(edges[i] + 1 == starts[i].variable + std::size_t{starts[i].relation});
        starts[i].variable = sum.variable += starts[i].variable;
        starts[i].relation = sum.relation += starts[i].relation;
        starts[i].restriction = sum.restriction += starts[i].restriction;
    }
    starts.push_back(sum);
    made.variables_.resize(sum.variable);
    made.relations_.resize(sum.relation);
    made.restrictions_.resize(sum.restriction);
    for (auto v = sum.variable; v-- > 0;) made.variables_[--starts[number[v]].variable] = v;
    for (auto r = sum.relation; r-- > 0;) made.relations_[--starts[of_relation(relations[r])].relation] = r;
    for (auto i = sum.restriction; i-- > 0;) {
        made.restrictions_[--starts[number[s.restrictions()[i].variable]].restriction] = i;
    }
    starts.shrink_to_fit();
    return made;
}

}  // namespace solver

ATTAIN_END_NAMESPACE
