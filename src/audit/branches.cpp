#include "branches.hpp"

#include "tree_witness.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

branches::branches(constraint_system const& s, component const& c)
    : system_(&s), component_(c), in_core_(c.variables.size(), false) {
    peel();
}

// A relation of which one variable at the most occurs in another one left is a branch; without it others become one.
void branches::peel() {
    auto const count = component_.relations.size();
    std::vector<std::uint32_t> first(component_.variables.size() + 1, 0);
    auto const each_term = [this](std::size_t r, auto const& then) {
        for (auto const& t : system_->terms_of(component_.relations[r])) then(component_.local(t.variable));
    };
    for (std::size_t r = 0; r < count; ++r) each_term(r, [&](std::size_t v) { ++first[v + 1]; });
    for (std::size_t v = 1; v < first.size(); ++v) first[v] += first[v - 1];
    std::vector<std::uint32_t> uses(first.back());
    auto next = first;
    for (std::uint32_t r = 0; r < count; ++r) each_term(r, [&](std::size_t v) { uses[next[v]++] = r; });
    std::vector<std::uint32_t> left(component_.variables.size());  // relations on each variable
    for (std::size_t v = 0; v < left.size(); ++v) left[v] = first[v + 1] - first[v];
    std::vector<std::uint32_t> shared(count, 0);  // variables of each relation that another one has too
    std::vector<bool> gone(count, false);
    std::vector<std::uint32_t> queue;
    for (std::uint32_t r = 0; r < count; ++r) {
        each_term(r, [&](std::size_t v) { shared[r] += left[v] > 1 ? 1U : 0U; });
        if (shared[r] <= 1) queue.push_back(r);
    }
    for (std::size_t head = 0; head < queue.size(); ++head) {
        auto const r = queue[head];
        if (gone[r]) continue;
        gone[r] = true;
        std::uint32_t position = 0;
        std::uint32_t at = 0;
        each_term(r, [&](std::size_t v) {
            if (left[v] > 1) position = at;
            ++at;
            if (--left[v] != 1) return;
            for (auto u = first[v]; u < first[v + 1]; ++u) {
                if (!gone[uses[u]] && --shared[uses[u]] <= 1) queue.push_back(uses[u]);
            }
        });
        order_.push_back({r, position});
    }
    for (std::size_t r = 0; r < count; ++r) {
        if (gone[r]) continue;
        core_.push_back(component_.relations[r]);
        each_term(r, [&](std::size_t v) { in_core_[v] = true; });
    }
}

component branches::core() const noexcept {
    auto made = component_;
    made.relations = core_;
    return made;
}

bool branches::carry(propagator& to) const {
    return std::all_of(order_.begin(), order_.end(),
                       [&to](branch const& b) { return to.project_onto(b.relation, b.position); });
}

void branches::mark(std::vector<bool>& wanted) const {
    for (auto const& b : order_) {
        auto const terms = terms_of(b);
        for (auto const& t : terms) {
            if (wanted[component_.local(t.variable)]) wanted[component_.local(terms[b.position].variable)] = true;
        }
    }
}

// What a branch's relation leaves of its own variables, one after the other: `take` makes the next range of each that
// is wanted, or stops.
template <class Wanted, class Take>
bool branches::follow(branch const& b, std::vector<interval>& ranges, Wanted const& wanted, Take const& take) const {
    auto const terms = terms_of(b);
    auto const& r = system_->relations()[component_.relations[b.relation]];
    std::vector<interval const*> where;
    where.reserve(terms.size());
    for (auto const& t : terms) where.push_back(&ranges[component_.local(t.variable)]);
    std::optional<sum_projection> sum;
    if (r.kind != relation_kind::product) sum.emplace(*system_, r, where);
    for (std::size_t i = 0; i < terms.size(); ++i) {
        auto const at = component_.local(terms[i].variable);
        if (i == b.position || !wanted(at)) continue;
        auto const before = ranges[at];
        auto const rest = sum ? sum->leave(i, before) : project(*system_, r, i, where);
        if (!take(at, rest ? intersection(*rest, before) : std::nullopt)) return false;
        if (sum) sum->change(i, before, ranges[at]);
    }
    return true;
}

void branches::spread(std::vector<bool> const& wanted, std::vector<interval>& ranges) const {
    auto const keep = [&ranges](std::size_t at, std::optional<interval> const& left) {
        if (left) ranges[at] = *left;
        return true;
    };
    for (auto b = order_.rbegin(); b != order_.rend(); ++b) {
        if (!wanted[component_.local(terms_of(*b)[b->position].variable)]) continue;
        static_cast<void>(follow(
            *b, ranges, [&](std::size_t at) { return wanted[at]; }, keep));
    }
}

bool branches::complete(std::vector<interval> ranges, std::vector<rational>& values) const {
    for (std::size_t at = 0; at < ranges.size(); ++at) {
        if (in_core_[at]) ranges[at] = interval::point(values[at]);
    }
    auto const choose = [&](std::size_t at, std::optional<interval> const& left) {
        auto const value = left ? pick(*left, system_->variables()[component_.variables[at]].integer) : std::nullopt;
        if (!value) return false;
        values[at] = *value;
        ranges[at] = interval::point(*value);
        return true;
    };
    return std::all_of(order_.rbegin(), order_.rend(), [&](branch const& b) {
        return follow(
            b, ranges, [](std::size_t) { return true; }, choose);
    });
}

}  // namespace solver

ATTAIN_END_NAMESPACE
