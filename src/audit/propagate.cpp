#include <attain/audit/propagate.hpp>

#include <algorithm>
#include <array>
#include <cassert>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

namespace {

// On a cycle ends may approach a limit without ever reaching it, each step with longer numbers: a relation is
// visited this often at the most, and what is left is for the linear solver.
constexpr std::uint32_t most_visits_on_cycles = 4;

}  // namespace

propagator::propagator(constraint_system const& s, component const& c, std::vector<bool> const& active, bool with_trace)
    : system_(&s), component_(c), with_trace_(with_trace) {
    term_first_.reserve(c.relations.size() + 1);
    use_first_.assign(c.variables.size() + 1, 0);
    for (auto const r : c.relations) {
        term_first_.push_back(static_cast<std::uint32_t>(term_local_.size()));
        for (auto const& t : s.terms_of(r)) {
            auto const at = local(t.variable);
            term_local_.push_back(static_cast<std::uint32_t>(at));
            ++use_first_[at + 1];
        }
    }
    term_first_.push_back(static_cast<std::uint32_t>(term_local_.size()));
    for (std::size_t i = 1; i < use_first_.size(); ++i) use_first_[i] += use_first_[i - 1];
    use_.resize(term_local_.size());
    auto next = use_first_;
    for (std::uint32_t r = 0; r + 1 < term_first_.size(); ++r) {
        for (auto t = term_first_[r]; t < term_first_[r + 1]; ++t) use_[next[term_local_[t]]++] = r;
    }
    refuted_ = !load(active);
}

std::size_t propagator::local(variable_index v) const {
    auto const at = component_.local(v);
    assert(at < component_.variables.size() && component_.variables[at] == v);
    return at;
}

bool propagator::narrow(std::size_t at, std::optional<interval> const& to, step_source source, std::uint32_t index,
                        bool& changed) {
    auto const v = component_.variables[at];
    if (!to) {
        if (with_trace_) trace_.push_back({source, index, v, std::nullopt});
        return false;
    }
    if (*to == ranges_[at]) return true;
    ranges_[at] = *to;
    changed = true;
    if (with_trace_) trace_.push_back({source, index, v, *to});
    if (system_->variables()[v].integer && source != step_source::integrality) {
        return narrow(at, integer_part(*to), step_source::integrality, 0, changed);
    }
    return true;
}

bool propagator::load(std::vector<bool> const& active) {
    ranges_.assign(component_.variables.size(), interval::everything());
    bool changed = false;
    for (std::size_t at = 0; at < ranges_.size(); ++at) {
        auto const& domain = system_->variables()[component_.variables[at]].domain;
        if (!narrow(at, domain, step_source::domain, 0, changed)) return false;
    }
    for (auto const i : component_.restrictions) {
        if (!active.empty() && !active[i]) continue;
        auto const& r = system_->restrictions()[i];
        auto const at = local(r.variable);
        if (!narrow(at, intersection(ranges_[at], r.range), step_source::restriction, i, changed)) return false;
    }
    return true;
}

bool propagator::revise(std::size_t relation, std::vector<std::uint32_t>& changed_variables) {
    auto const first = term_first_[relation];
    auto const count = term_first_[relation + 1] - first;
    auto const global = component_.relations[relation];
    auto const& r = system_->relations()[global];
    std::array<interval const*, 8> few{};
    std::vector<interval const*> many;
    if (count > few.size()) many.resize(count);
    std::span<interval const*> where = count > few.size() ? std::span(many) : std::span(few).first(count);
    for (std::uint32_t i = 0; i < count; ++i) where[i] = &ranges_[term_local_[first + i]];
    // Every term of a sum is projected from where all of them were: that loses nothing, unless an integer was rounded.
    std::optional<sum_projection> sum;
    if (r.kind != relation_kind::product) sum.emplace(*system_, r, where);
    for (std::uint32_t i = 0; i < count; ++i) {
        bool changed = false;
        auto const at = term_local_[first + i];
        auto const left = sum ? sum->leave(i, *where[i]) : project(*system_, r, i, where);
        bool const rounds = sum && system_->variables()[component_.variables[at]].integer;
        auto const before = rounds ? *where[i] : interval{};
        if (!narrow(at, left, step_source::relation, global, changed)) return false;
        if (rounds && changed) sum->change(i, before, *where[i]);
        if (changed) changed_variables.push_back(at);
    }
    return true;
}

propagator::answer propagator::settle(std::vector<std::uint32_t> queue, std::int64_t& budget) {
    std::vector<bool> waiting(component_.relations.size(), false);
    std::vector<std::uint32_t> visits(component_.acyclic ? 0 : component_.relations.size(), 0);
    for (auto const r : queue) waiting[r] = true;
    std::vector<std::uint32_t> changed;
    for (std::size_t head = 0; head < queue.size(); ++head) {
        auto const r = queue[head];
        waiting[r] = false;
        budget -= static_cast<std::int64_t>(term_first_[r + 1] - term_first_[r]);
        if (budget < 0) return answer::out_of_budget;
        changed.clear();
        if (!revise(r, changed)) {
            refuted_ = true;
            return answer::refuted;
        }
        for (auto const at : changed) {
            for (auto u = use_first_[at]; u < use_first_[at + 1]; ++u) {
                auto const next = use_[u];
                if (next == r || waiting[next]) continue;
                if (!visits.empty() && ++visits[next] >= most_visits_on_cycles) continue;
                waiting[next] = true;
                queue.push_back(next);
            }
        }
    }
    return answer::settled;
}

propagator::answer propagator::run(std::int64_t& budget) {
    if (refuted_) return answer::refuted;
    std::vector<std::uint32_t> queue(component_.relations.size());
    for (std::uint32_t r = 0; r < queue.size(); ++r) queue[r] = r;
    return settle(std::move(queue), budget);
}

void propagator::restrict(variable_index variable, interval const& to) {
    if (refuted_) return;
    auto const at = local(variable);
    bool changed = false;
    refuted_ = !narrow(at, intersection(ranges_[at], to), step_source::split, 0, changed);
}

bool propagator::project_onto(std::size_t relation, std::size_t position) {
    if (refuted_) return false;
    auto const global = component_.relations[relation];
    auto const first = term_first_[relation];
    std::vector<interval const*> where;
    for (auto t = first; t < term_first_[relation + 1]; ++t) where.push_back(&ranges_[term_local_[t]]);
    auto const& r = system_->relations()[global];
    auto const left = project(*system_, r, position, where);
    auto const at = term_local_[first + position];
    auto const both = left ? intersection(*left, ranges_[at]) : std::nullopt;
    bool changed = false;
    refuted_ = !narrow(at, both, step_source::relation, global, changed);
    return !refuted_;
}

std::vector<trace_step> propagator::refutation() const {
    assert(refuted_ && with_trace_ && !trace_.empty());
    // Backwards from the contradiction: a step is needed if a later needed one read its variable's interval.
    std::vector<bool> needed(component_.variables.size(), false);
    std::vector<trace_step> kept;
    for (auto step = trace_.rbegin(); step != trace_.rend(); ++step) {
        auto const at = local(step->variable);
        if (step != trace_.rbegin() && !needed[at]) continue;
        kept.push_back(*step);
        // The step narrows what was known of the variable, so earlier steps on it stay needed.
        needed[at] = true;
        if (step->source != step_source::relation) continue;
        for (auto const& t : system_->terms_of(step->index)) needed[local(t.variable)] = true;
    }
    return {kept.rbegin(), kept.rend()};
}

}  // namespace solver

ATTAIN_END_NAMESPACE
