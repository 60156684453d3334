#include "tree_witness.hpp"

#include <attain/audit/propagate.hpp>

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

std::optional<rational> pick(interval const& range, bool integer) {
    if (auto const lower = range.lower(); lower && range.is_point()) {
        if (integer && !lower->value.is_integer()) return std::nullopt;
        return lower->value;
    }
    if (!integer) {
        auto const simple = simplest_decimal(range);
        if (simple) return rational(*simple);
        return std::nullopt;
    }
    auto const inside = integer_part(range);
    if (!inside) return std::nullopt;
    if (auto const simple = simplest_decimal(*inside); simple && simple->is_integer()) return rational(*simple);
    if (inside->lower()) return inside->lower()->value;
    if (inside->upper()) return inside->upper()->value;
    return rational{};
}

std::optional<std::vector<rational>> tree_witness(constraint_system const& s, component const& c,
                                                  std::vector<interval> const& ranges) {
    auto left = ranges;
    std::vector<bool> fixed(left.size(), false);
    auto local = [&c](variable_index v) { return c.local(v); };
    std::vector<std::uint32_t> use_first(left.size() + 1, 0);
    for (auto const r : c.relations) {
        for (auto const& t : s.terms_of(r)) ++use_first[local(t.variable) + 1];
    }
    for (std::size_t i = 1; i < use_first.size(); ++i) use_first[i] += use_first[i - 1];
    std::vector<std::uint32_t> uses(use_first.back());
    auto place = use_first;
    for (std::uint32_t r = 0; r < c.relations.size(); ++r) {
        for (auto const& t : s.terms_of(c.relations[r])) uses[place[local(t.variable)]++] = r;
    }
    std::vector<bool> done(c.relations.size(), false);
    auto fix = [&](std::size_t at) {
        auto const value = pick(left[at], s.variables()[c.variables[at]].integer);
        if (!value) return false;
        left[at] = interval::point(*value);
        fixed[at] = true;
        return true;
    };
    if (left.empty() || !fix(0)) return std::nullopt;
    std::vector<std::size_t> queue{0};
    std::vector<interval const*> where;
    for (std::size_t head = 0; head < queue.size(); ++head) {
        for (auto u = use_first[queue[head]]; u < use_first[queue[head] + 1]; ++u) {
            if (done[uses[u]]) continue;
            done[uses[u]] = true;
            auto const r = c.relations[uses[u]];
            // Without cycles every relation is met from one side: all its other variables are still free.
            auto const terms = s.terms_of(r);
            where.clear();
            for (auto const& t : terms) where.push_back(&left[local(t.variable)]);
            auto const& known = s.relations()[r];
            std::optional<sum_projection> sum;
            if (known.kind != relation_kind::product) sum.emplace(s, known, where);
            for (std::size_t i = 0; i < terms.size(); ++i) {
                auto const at = local(terms[i].variable);
                if (fixed[at]) continue;
                auto const before = left[at];
                auto const rest = sum ? sum->leave(i, before) : project(s, known, i, where);
                if (!rest) return std::nullopt;
                left[at] = *rest;
                if (!fix(at)) return std::nullopt;
                if (sum) sum->change(i, before, left[at]);
                queue.push_back(at);
            }
        }
    }
    std::vector<rational> values;
    values.reserve(left.size());
    for (auto const& range : left) {
        if (!range.is_point()) return std::nullopt;
        values.push_back(range.lower()->value);
    }
    return values;
}

}  // namespace solver

ATTAIN_END_NAMESPACE
