#include <attain/audit/system.hpp>

#include <algorithm>
#include <cassert>
#include <numeric>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

namespace {

// Past this many, looking for one that is the same costs more than it saves.
constexpr std::size_t most_shared = 32;

}  // namespace

variable_index constraint_system::add_variable(interval domain, bool integer) {
    return add_variable(numbered(domain), integer);
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

restriction_index constraint_system::restrict(variable_index variable, stored_interval range) {
    assert(variable < variables_.size());
    restrictions_.push_back({variable, std::move(range)});
    return static_cast<restriction_index>(restrictions_.size() - 1);
}

void constraint_system::narrow(variable_index variable, domain_index domain) {
    auto& mine = variables_[variable];
    domain_index const from{mine >> 1U};
    auto const known = std::find_if(narrowed_.begin(), narrowed_.end(),
                                    [&](narrowing const& n) { return n.from == from && n.by == domain; });
    auto to = from;
    if (known != narrowed_.end()) {
        to = known->to;
    } else {
        auto const both = intersection(domains_[from.number], domains_[domain.number]);
        assert(both);
        to = numbered(*both);
        if (narrowed_.size() < most_shared) narrowed_.push_back({from, domain, to});
    }
    mine = to.number << 1U | (mine & 1U);
}

domain_index constraint_system::numbered(stored_interval domain) {
    auto const last = domains_.begin() + static_cast<std::ptrdiff_t>(std::min(most_shared, domains_.size()));
    auto const known = std::find(domains_.begin(), last, domain);
    if (known != last) return {static_cast<std::uint32_t>(known - domains_.begin())};
    domains_.push_back(std::move(domain));
    return {static_cast<std::uint32_t>(domains_.size() - 1)};
}

void constraint_system::reserve(sizes const& most) {
    variables_.reserve(most.variables);
    relations_.reserve(most.relations);
    terms_.reserve(most.terms);
    restrictions_.reserve(most.restrictions);
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

    // The smaller root stays, so that components come in the order of their first variables. Gives the root of both.
    std::uint32_t join(std::uint32_t root, std::uint32_t other) {
        other = find(other);
        if (root == other) return root;
        if (other < root) std::swap(root, other);
        parent_[other] = root;
        return root;
    }

    // Every element leads to a smaller one or is a root: the roots are numbered as they come, and what is left is the
    // number of each element's set.
    [[nodiscard]] std::uint32_t number() {
        std::uint32_t sets = 0;
        for (std::uint32_t at = 0; at < parent_.size(); ++at)
            parent_[at] = parent_[at] == at ? sets++ : parent_[parent_[at]];
        return sets;
    }
    [[nodiscard]] std::uint32_t operator[](std::size_t at) const { return parent_[at]; }

private:
    std::vector<std::uint32_t> parent_;
};

}  // namespace

component_list components_of(constraint_system const& s) {
    auto const& relations = s.relations();
    auto const variables = s.variables().size();
    disjoint_sets number(variables);
    for (auto const& r : relations) {
        auto const terms = s.terms_of(r);
        auto root = number.find(terms.front().variable);
        for (auto const& t : terms.subspan(1)) root = number.join(root, t.variable);
    }
    component_list made;
    auto& starts = made.starts_;
    auto const count = number.number();
    starts.reserve(count + std::size_t{1});
    starts.resize(count);
    made.places_.resize(variables);
    for (variable_index v = 0; v < variables; ++v) made.places_[v] = starts[number[v]].variable++;
    std::vector<std::uint32_t> edges(starts.size(), 0);
    auto const of_relation = [&](relation const& r) { return number[s.terms_of(r).front().variable]; };
    for (auto const& r : relations) {
        auto const at = of_relation(r);
        ++starts[at].relation;
        edges[at] += r.count;
    }
    for (auto const& r : s.restrictions()) ++starts[number[r.variable]].restriction;
    // From counts to ends, and, filling backwards, from ends to beginnings.
    made.acyclic_.reserve(starts.size());
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
    return made;
}

}  // namespace solver

ATTAIN_END_NAMESPACE
