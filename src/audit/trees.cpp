#include <attain/audit/trees.hpp>

#include <cassert>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

namespace {

std::uint32_t local_of(component const& c, variable_index v) { return static_cast<std::uint32_t>(c.local(v)); }

}  // namespace

interval to_interval(word_range const& range) {
    auto const value = [](word_end const& e) -> std::optional<endpoint> {
        if (e.is_absent()) return std::nullopt;
        return endpoint{decimal(e.above) / decimal(e.below), e.closed};
    };
    return interval::between(value(range.lower), value(range.upper)).value();
}

word_range tree_hulls::to_parent(plan const& p) {
    auto const& r = system_->relations()[p.relation];
    if (r.kind == relation_kind::product) {
        auto const at = [&](std::uint32_t position) -> word_range const& { return now_[slots_[p.first + position]]; };
        return p.parent == 0 ? words_.product(at(1), at(2)) : words_.quotient(at(0), at(3 - p.parent));
    }
    word_side low;
    word_side high;
    for (std::uint32_t i = 0; i < p.count; ++i) {
        if (i != p.parent) words_.add_term(low, high, now_[slots_[p.first + i]], weights_[p.first + i], false);
    }
    return words_.rest(r, low, high, weights_[p.first + p.parent]);
}

template <class Then>
bool tree_hulls::to_children(plan const& p, word_range const& parent, Then const& then) {
    auto const& r = system_->relations()[p.relation];
    auto const at = [&](std::uint32_t position) -> word_range const& {
        return position == p.parent ? parent : now_[slots_[p.first + position]];
    };
    if (r.kind == relation_kind::product) {
        for (std::uint32_t i = 0; i < 3; ++i) {
            if (i == p.parent) continue;
            auto const left = i == 0 ? words_.product(at(1), at(2)) : words_.quotient(at(0), at(3 - i));
            if (!then(slots_[p.first + i], left)) return false;
        }
        return true;
    }
    word_side low;
    word_side high;
    for (std::uint32_t i = 0; i < p.count; ++i) words_.add_term(low, high, at(i), weights_[p.first + i], false);
    for (std::uint32_t i = 0; i < p.count; ++i) {
        if (i == p.parent) continue;
        auto low_others = low;
        auto high_others = high;
        words_.add_term(low_others, high_others, at(i), weights_[p.first + i], true);
        if (!then(slots_[p.first + i], words_.rest(r, low_others, high_others, weights_[p.first + i]))) return false;
    }
    return true;
}

void tree_hulls::lay_out(component const& c) {
    auto const variables = c.variables.size();
    slots_.clear();
    weights_.clear();
    relations_.clear();
    order_.clear();
    use_first_.assign(variables + 1, 0);
    for (auto const r : c.relations) {
        auto const& known = system_->relations()[r];
        relations_.push_back({r, static_cast<std::uint32_t>(slots_.size()), known.count, 0});
        for (auto const& t : system_->terms_of(known)) {
            slots_.push_back(local_of(c, t.variable));
            weights_.push_back(words_.read(t.coefficient));
            ++use_first_[slots_.back() + 1];
        }
    }
    for (std::size_t i = 1; i <= variables; ++i) use_first_[i] += use_first_[i - 1];
    use_.resize(slots_.size());
    queue_.assign(use_first_.begin(), use_first_.end());
    for (std::uint32_t r = 0; r < relations_.size(); ++r) {
        auto const& p = relations_[r];
        for (std::uint32_t i = 0; i < p.count; ++i) use_[queue_[slots_[p.first + i]]++] = r;
    }
    integer_.clear();
    for (auto const v : c.variables) integer_.push_back(system_->variables()[v].integer);
    seen_variable_.assign(variables, false);
    seen_relation_.assign(relations_.size(), false);
}

bool tree_hulls::load(component const& c, std::vector<bool> const& active) {
    known_.clear();
    auto const all = system_->variables();
    for (auto const v : c.variables) known_.push_back(words_.read(all[v].domain));
    published_.assign(known_.size(), 0);
    for (auto const i : c.restrictions) {
        if (!active.empty() && !active[i]) continue;
        auto const& r = system_->restrictions()[i];
        auto const at = local_of(c, r.variable);
        ++published_[at];
        if (!words_.meet(known_[at], words_.read(r.range))) return false;
    }
    for (std::size_t i = 0; i < known_.size(); ++i) {
        if (integer_[i] && !words_.round_inwards(known_[i])) return false;
    }
    now_ = known_;
    return !words_.beyond();
}

void tree_hulls::reach(std::uint32_t relation, std::uint32_t from) {
    seen_relation_[relation] = true;
    auto& p = relations_[relation];
    while (slots_[p.first + p.parent] != from) ++p.parent;
    order_.push_back(relation);
}

// Breadth first from one variable. With `cut`, what is known exactly parts the tree, and false says that a second free
// integer was met: the root may be one, since its hull holds for every real number.
bool tree_hulls::walk(std::uint32_t root, bool cut) {
    queue_.assign(1, root);
    seen_variable_[root] = true;
    for (std::size_t head = 0; head < queue_.size(); ++head) {
        auto const v = queue_[head];
        for (auto u = use_first_[v]; u < use_first_[v + 1]; ++u) {
            if (seen_relation_[use_[u]]) continue;
            reach(use_[u], v);
            auto const& p = relations_[use_[u]];
            for (std::uint32_t i = 0; i < p.count; ++i) {
                auto const next = slots_[p.first + i];
                if (seen_variable_[next]) continue;
                seen_variable_[next] = true;
                if (cut && words_.is_point(known_[next])) continue;
                if (cut && is_free_integer(next)) return false;
                queue_.push_back(next);
            }
        }
    }
    return true;
}

bool tree_hulls::is_free_integer(std::uint32_t local) { return integer_[local] && !words_.is_point(known_[local]); }

bool tree_hulls::climb() {
    for (auto at = order_.rbegin(); at != order_.rend(); ++at) {
        auto const& p = relations_[*at];
        auto const parent = slots_[p.first + p.parent];
        upwards_[*at] = to_parent(p);
        if (words_.beyond() || !words_.meet(now_[parent], upwards_[*at])) return false;
        if (integer_[parent] && !words_.round_inwards(now_[parent])) return false;
    }
    return !words_.beyond();
}

bool tree_hulls::settle(component const& c, std::vector<bool> const& active) {
    if (!c.acyclic) return false;
    words_.begin();
    lay_out(c);
    if (!load(c, active)) return false;
    upwards_.resize(relations_.size());
    auto const variables = static_cast<std::uint32_t>(known_.size());
    for (std::uint32_t v = 0; v < variables; ++v) {
        if (!seen_variable_[v] && is_free_integer(v) && !walk(v, true)) return false;
    }
    for (std::uint32_t v = 0; v < variables; ++v) {
        if (!seen_variable_[v] && !words_.is_point(known_[v]) && !walk(v, true)) return false;
    }
    for (std::uint32_t r = 0; r < relations_.size(); ++r) {
        if (!seen_relation_[r]) reach(r, slots_[relations_[r].first]);
    }
    if (!climb()) return false;
    for (auto const r : order_) {
        auto const& p = relations_[r];
        auto const parent = now_[slots_[p.first + p.parent]];
        auto const narrow = [this](std::uint32_t at, word_range const& to) { return words_.meet(now_[at], to); };
        if (!to_children(p, parent, narrow) || words_.beyond()) return false;
    }
    return true;
}

bool tree_hulls::look_around(component const& c) {
    if (!c.acyclic) return false;
    words_.begin();
    lay_out(c);
    if (!load(c, {})) return false;
    upwards_.assign(relations_.size(), {});
    outside_.assign(known_.size(), {});
    if (!walk(0, false) || !climb()) return false;
    // The relations below one variable stand together.
    for (std::size_t from = 0; from < order_.size();) {
        auto const parent_of = [this](std::uint32_t r) { return slots_[relations_[r].first + relations_[r].parent]; };
        auto to = from + 1;
        while (to < order_.size() && parent_of(order_[to]) == parent_of(order_[from])) ++to;
        if (!spread(from, to)) return false;
        from = to;
    }
    return !words_.beyond();
}

// Each relation below a variable learns what all but itself say of that variable.
bool tree_hulls::spread(std::size_t from, std::size_t to) {
    auto const& first = relations_[order_[from]];
    auto const parent = slots_[first.first + first.parent];
    auto before = known_[parent];
    if (!words_.meet(before, outside_[parent])) return false;
    suffixes_.assign(to - from, {});
    for (auto i = to - from - 1; i > 0; --i) {
        suffixes_[i - 1] = suffixes_[i];
        if (!words_.meet(suffixes_[i - 1], upwards_[order_[from + i]])) return false;
    }
    for (auto i = from; i < to; ++i) {
        auto others = before;
        if (!words_.meet(others, suffixes_[i - from])) return false;
        if (integer_[parent] && !words_.round_inwards(others)) return false;
        auto const keep = [this](std::uint32_t at, word_range const& message) {
            outside_[at] = message;
            return true;
        };
        if (!to_children(relations_[order_[i]], others, keep)) return false;
        if (!words_.meet(before, upwards_[order_[i]])) return false;
    }
    return !words_.beyond();
}

word_range tree_hulls::words_without(component const& c, restriction_index figure) {
    auto const v = system_->restrictions()[figure].variable;
    auto const at = local_of(c, v);
    auto left = words_.read(system_->variables()[v].domain);
    bool possible = words_.meet(left, outside_[at]);
    for (auto u = use_first_[at]; u < use_first_[at + 1]; ++u) {
        auto const& p = relations_[use_[u]];
        if (slots_[p.first + p.parent] == at) possible = words_.meet(left, upwards_[use_[u]]) && possible;
    }
    if (published_[at] > 1) {
        for (auto const i : c.restrictions) {
            auto const& r = system_->restrictions()[i];
            if (i != figure && r.variable == v) possible = words_.meet(left, words_.read(r.range)) && possible;
        }
    }
    if (integer_[at]) possible = words_.round_inwards(left) && possible;
    // With the figure there is a solution, so without it there is one too.
    assert(possible);
    return left;
}

interval tree_hulls::range(std::size_t local) const { return to_interval(now_[local]); }

bool tree_hulls::is_narrowed(std::size_t local) const { return now_[local] != known_[local]; }

}  // namespace solver

ATTAIN_END_NAMESPACE
