#include <attain/audit/ticks.hpp>

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <numeric>
#include <optional>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

namespace {

constexpr std::int64_t unbounded = std::int64_t{1} << 62;
// The sizes of all ends of a relation add up to this at the most, so that sums over its terms cannot overflow.
constexpr std::int64_t largest_sum = std::int64_t{1} << 60;
constexpr std::uint32_t most_terms = 1U << 20;
constexpr std::int64_t largest_grid = 1'000'000'000;

bool is_plain(constraint_system const& s, relation const& r) {
    if (r.kind != relation_kind::equal || !r.constant.is_zero() || r.count > most_terms) return false;
    for (auto const& t : s.terms_of(r)) {
        if (t.coefficient.unit() == 0) return false;
    }
    return true;
}

}  // namespace

tick_filter::tick_filter(constraint_system const& s, component_list const& parts) : system_(&s), first_{0} {
    ready_.reserve(parts.size());
    orders_.reserve(parts.size() + 1);
    auto const& relations = s.relations();
    first_.reserve(relations.size() + 1);
    if (!relations.empty()) terms_.reserve(relations.back().first + std::size_t{relations.back().count});
    for (auto const& c : parts) {
        orders_.push_back(static_cast<std::uint32_t>(first_.size() - 1));
        ready_.push_back(lay_out(c));
    }
    orders_.push_back(static_cast<std::uint32_t>(first_.size() - 1));
}

bool tick_filter::lay_out(component const& c) {
    if (!c.acyclic) return false;
    for (auto const r : c.relations) {
        if (!is_plain(*system_, system_->relations()[r])) return false;
    }
    auto const all = system_->variables();
    auto const integers = static_cast<std::size_t>(
        std::count_if(c.variables.begin(), c.variables.end(), [&all](auto v) { return all[v].integer; }));
    // Sums of integers with integer ends are integral by themselves; mixed ones are not.
    if (integers != 0 && integers != c.variables.size()) return false;

    // Breadth first from the first relation; reversed, that is leaves first.
    if (c.relations.size() <= 1) {
        for (auto const r : c.relations) add_relation(c, r);
        return true;
    }
    std::vector<std::vector<std::uint32_t>> uses(c.variables.size());
    for (std::uint32_t i = 0; i < c.relations.size(); ++i) {
        for (auto const& t : system_->terms_of(c.relations[i])) uses[c.local(t.variable)].push_back(i);
    }
    std::vector<bool> seen(c.relations.size(), false);
    std::vector<std::uint32_t> queue{0};
    seen[0] = true;
    for (std::size_t head = 0; head < queue.size(); ++head) {
        for (auto const& t : system_->terms_of(c.relations[queue[head]])) {
            for (auto const next : uses[c.local(t.variable)]) {
                if (seen[next]) continue;
                seen[next] = true;
                queue.push_back(next);
            }
        }
    }
    for (auto at = queue.rbegin(); at != queue.rend(); ++at) add_relation(c, c.relations[*at]);
    return true;
}

void tick_filter::add_relation(component const& c, relation_index r) {
    for (auto const& t : system_->terms_of(r)) {
        auto const at = static_cast<std::uint32_t>(c.local(t.variable));
        terms_.push_back(at * 2 + (t.coefficient.sign() < 0 ? 1 : 0));
    }
    first_.push_back(static_cast<std::uint32_t>(terms_.size()));
}

bool tick_filter::choose_grid(component const& c) {
    grid_ = 1;
    last_below_ = 0;
    std::int64_t last = 1;
    auto const widen = [this, &last](std::int32_t signed_below) {
        std::int64_t const below = signed_below < 0 ? -signed_below : signed_below;
        if (below == 0 || below == last) return true;
        if (below > largest_grid) return false;
        last = below;
        if (grid_ % below == 0) return true;
        auto const factor = below / std::gcd(grid_, below);
        if (grid_ > largest_grid / factor) return false;
        grid_ *= factor;
        return true;
    };
    return std::all_of(c.restrictions.begin(), c.restrictions.end(), [&](restriction_index i) {
        auto const& range = system_->restrictions()[i].range;
        auto const words = range.words();
        return !range.is_elsewhere() && widen(words.below_low) && widen(words.below_high);
    });
}

bool tick_filter::to_tick(std::int64_t above, std::int64_t below, std::int64_t& tick) {
    if (below != last_below_) {
        if (grid_ % below != 0) return false;
        last_below_ = below;
        last_times_ = grid_ / below;
        last_most_ = largest_tick_ / last_times_;
    }
    if (above > last_most_ || above < -last_most_) return false;
    tick = above * last_times_;
    return true;
}

bool tick_filter::read(ends& mine, stored_interval const& range) {
    if (range.is_elsewhere()) return false;
    auto const words = range.words();
    std::int64_t tick = 0;
    // Open ends have negative denominators.
    if (words.below_low != 0) {
        bool const closed = words.below_low > 0;
        if (!to_tick(words.low, closed ? words.below_low : -words.below_low, tick)) return false;
        mine.lower = std::max(mine.lower, 2 * tick + (closed ? 0 : 1));
    }
    if (words.below_high != 0) {
        bool const closed = words.below_high > 0;
        if (!to_tick(words.high, closed ? words.below_high : -words.below_high, tick)) return false;
        mine.upper = std::min(mine.upper, 2 * tick - (closed ? 0 : 1));
    }
    return true;
}

namespace {

// One side of a sum: doubled ticks without their openness, and how many ends are open or absent. An upper side is kept
// negated, so that every end looks like a lower one: 2t, or 2t + 1 where it is open.
struct side {
    std::int64_t sum = 0;
    std::int32_t open = 0;
    std::int32_t absent = 0;

    void add(std::int64_t end, std::int32_t times) {
        if (end <= -unbounded) {
            absent += times;
            return;
        }
        auto const bit = end & 1;
        open += times * static_cast<std::int32_t>(bit);
        sum += times * (end - bit);
    }

    // What the others leave as the upper end of this one, or nothing.
    std::int64_t opposite() const { return absent != 0 ? unbounded : -sum - (open != 0 ? 1 : 0); }
};

}  // namespace

// The terms add up to zero: each lies between the negated sums of the others.
bool tick_filter::revise(std::span<std::uint32_t const> terms) {
    side low;
    side high;
    auto const add = [&low, &high](ends const& e, bool negative, std::int32_t times) {
        low.add(negative ? -e.upper : e.lower, times);
        high.add(negative ? e.lower : -e.upper, times);
    };
    for (auto const t : terms) add(ends_[t >> 1], (t & 1) != 0, 1);
    for (auto const t : terms) {
        auto& e = ends_[t >> 1];
        bool const negative = (t & 1) != 0;
        add(e, negative, -1);
        // weight * x is at most -low, and -(weight * x) at most -high.
        auto const above = low.opposite();
        auto const below = high.opposite();
        e.upper = std::min(e.upper, negative ? below : above);
        e.lower = std::max(e.lower, negative ? -above : -below);
        if (e.lower > e.upper) return false;
        bool const far = (e.lower > -unbounded && std::abs(e.lower) > 2 * largest_tick_) ||
                         (e.upper < unbounded && std::abs(e.upper) > 2 * largest_tick_);
        if (far) return false;
        add(e, negative, 1);
    }
    return true;
}

// To whole numbers: closed multiples of the grid; false where there is none.
bool tick_filter::round_inwards(ends& mine) const {
    auto const step = 2 * grid_;
    auto const down = [step](std::int64_t end) { return end >= 0 ? end / step : -((-end + step - 1) / step); };
    if (mine.lower > -unbounded) mine.lower = -down(-mine.lower) * step;
    if (mine.upper < unbounded) mine.upper = down(mine.upper) * step;
    return mine.lower <= mine.upper;
}

bool tick_filter::settle(component_list const& parts, std::size_t part) {
    if (!ready_[part]) return false;
    auto const c = parts[part];
    auto const first = orders_[part];
    auto const last = orders_[part + 1];
    std::size_t longest = 1;
    for (auto r = first; r < last; ++r) longest = std::max(longest, terms_of(r).size());
    largest_tick_ = largest_sum / static_cast<std::int64_t>(longest);
    if (!choose_grid(c)) return false;
    ends_.assign(c.variables.size(), {-unbounded, unbounded});
    auto const variables = system_->variables();
    for (std::size_t i = 0; i < ends_.size(); ++i) {
        if (!read(ends_[i], variables[c.variables[i]].domain)) return false;
    }
    for (auto const i : c.restrictions) {
        auto const& r = system_->restrictions()[i];
        if (!read(ends_[c.local(r.variable)], r.range)) return false;
    }
    // Either all are integers or none is.
    bool const integers = variables[c.variables.front()].integer;
    for (auto& mine : ends_) {
        if (integers ? !round_inwards(mine) : mine.lower > mine.upper) return false;
    }
    // Leaves to root, then root to leaves. A contradiction is left to `decide`, which proves it.
    for (auto r = first; r < last; ++r) {
        if (!revise(terms_of(r))) return false;
    }
    for (auto r = last; r-- > first;) {
        if (!revise(terms_of(r))) return false;
    }
    return true;
}

word_range tick_filter::words(std::size_t local) const {
    auto const& e = ends_[local];
    word_range made;
    if (e.lower > -unbounded) made.lower = {e.lower - (e.lower & 1), 2 * grid_, (e.lower & 1) == 0};
    if (e.upper < unbounded) made.upper = {e.upper + (e.upper & 1), 2 * grid_, (e.upper & 1) == 0};
    return made;
}

bool tick_filter::is_narrowed(component const& c, std::size_t local) {
    auto const known = system_->variables()[c.variables[local]];
    ends before{-unbounded, unbounded};
    if (!read(before, known.domain) || (known.integer && !round_inwards(before))) return true;
    return before.lower != ends_[local].lower || before.upper != ends_[local].upper;
}

interval tick_filter::range(std::size_t local) const { return to_interval(words(local)); }

}  // namespace solver

ATTAIN_END_NAMESPACE
