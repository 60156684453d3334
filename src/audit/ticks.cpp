#include <attain/audit/ticks.hpp>

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <numeric>
#include <optional>
#include <span>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

namespace {

constexpr std::int64_t unbounded = std::int64_t{1} << 62;
// Ends stay below this, so that sums over the terms of a relation cannot overflow.
constexpr std::int64_t largest_tick = std::int64_t{1} << 40;
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

tick_filter::tick_filter(constraint_system const& s, std::vector<component> const& parts)
    : system_(&s),
      // Variables of no part belong to one more, which is never ready.
      part_of_(s.variables().size(), static_cast<std::uint32_t>(parts.size())),
      laid_out_(parts.size() + 1, state::beyond),
      integer_(parts.size() + 1, false),
      ends_(s.variables().size()) {
    for (std::size_t i = 0; i < parts.size(); ++i) lay_out(parts, i);
    state_ = laid_out_;
}

void tick_filter::lay_out(std::vector<component> const& parts, std::size_t part) {
    auto const& c = parts[part];
    for (auto const v : c.variables) part_of_[v] = static_cast<std::uint32_t>(part);
    if (!c.acyclic) return;
    for (auto const r : c.relations) {
        if (!is_plain(*system_, system_->relations()[r])) return;
    }
    auto const& all = system_->variables();
    auto const integers = static_cast<std::size_t>(
        std::count_if(c.variables.begin(), c.variables.end(), [&all](auto v) { return all[v].integer; }));
    // Sums of integers with integer ends are integral by themselves; mixed ones are not.
    if (integers != 0 && integers != c.variables.size()) return;
    integer_[part] = integers != 0;
    laid_out_[part] = state::ready;

    // Breadth first from the first relation; reversed, that is leaves first.
    if (c.relations.size() <= 1) {
        for (auto const r : c.relations) add_relation(r, part);
        return;
    }
    auto local = [&c](variable_index v) {
        return static_cast<std::size_t>(std::lower_bound(c.variables.begin(), c.variables.end(), v) -
                                        c.variables.begin());
    };
    std::vector<std::vector<std::uint32_t>> uses(c.variables.size());
    for (std::uint32_t i = 0; i < c.relations.size(); ++i) {
        for (auto const& t : system_->terms_of(c.relations[i])) uses[local(t.variable)].push_back(i);
    }
    std::vector<bool> seen(c.relations.size(), false);
    std::vector<std::uint32_t> queue{0};
    seen[0] = true;
    for (std::size_t head = 0; head < queue.size(); ++head) {
        for (auto const& t : system_->terms_of(c.relations[queue[head]])) {
            for (auto const next : uses[local(t.variable)]) {
                if (seen[next]) continue;
                seen[next] = true;
                queue.push_back(next);
            }
        }
    }
    for (auto at = queue.rbegin(); at != queue.rend(); ++at) {
        add_relation(c.relations[*at], part);
    }
}

void tick_filter::add_relation(relation_index r, std::size_t part) {
    auto const first = static_cast<std::uint32_t>(terms_.size());
    for (auto const& t : system_->terms_of(r)) terms_.push_back(t.variable * 2 + (t.coefficient.sign() < 0 ? 1 : 0));
    order_.push_back({first, static_cast<std::uint32_t>(terms_.size()) - first, static_cast<std::uint32_t>(part)});
}

void tick_filter::choose_grid() {
    std::int64_t grid = 1;
    std::int64_t last = 1;
    auto const widen = [&grid, &last](std::int32_t signed_below) {
        std::int64_t const below = signed_below < 0 ? -signed_below : signed_below;
        if (below == 0) return true;
        if (below > largest_grid) return false;
        if (below == last || grid % below == 0) return true;
        last = below;
        auto const factor = below / std::gcd(grid, below);
        if (grid > largest_grid / factor) return false;
        grid *= factor;
        return true;
    };
    for (auto const& r : system_->restrictions()) {
        auto& mine = state_[part_of_[r.variable]];
        if (mine != state::ready) continue;
        auto const words = r.range.words();
        if (r.range.is_elsewhere() || !widen(words.below_low) || !widen(words.below_high)) mine = state::beyond;
    }
    grid_ = grid;
}

bool tick_filter::to_tick(std::int64_t above, std::int64_t below, std::int64_t& tick) const {
    if (grid_ % below != 0) return false;
    auto const times = grid_ / below;
    if (above > largest_tick / times || above < -largest_tick / times) return false;
    tick = above * times;
    return true;
}

bool tick_filter::read(variable_index v, stored_interval const& range) {
    if (range.is_elsewhere()) return false;
    auto& mine = ends_[v];
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
bool tick_filter::revise(plan const& relation) {
    side low;
    side high;
    auto const terms = std::span(terms_).subspan(relation.first, relation.count);
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
        bool const far = (e.lower > -unbounded && std::abs(e.lower) > 2 * largest_tick) ||
                         (e.upper < unbounded && std::abs(e.upper) > 2 * largest_tick);
        if (far) return false;
        add(e, negative, 1);
    }
    return true;
}

// To whole numbers: closed multiples of the grid.
void tick_filter::round_inwards(variable_index v) {
    auto& e = ends_[v];
    auto const step = 2 * grid_;
    auto const down = [step](std::int64_t end) { return end >= 0 ? end / step : -((-end + step - 1) / step); };
    if (e.lower > -unbounded) e.lower = -down(-e.lower) * step;
    if (e.upper < unbounded) e.upper = down(e.upper) * step;
}

void tick_filter::run() {
    state_ = laid_out_;
    choose_grid();
    auto const& variables = system_->variables();
    for (variable_index v = 0; v < variables.size(); ++v) {
        ends_[v] = {-unbounded, unbounded};
        auto& mine = state_[part_of_[v]];
        if (mine == state::ready && !read(v, variables[v].domain)) mine = state::beyond;
    }
    for (auto const& r : system_->restrictions()) {
        auto& mine = state_[part_of_[r.variable]];
        if (mine == state::ready && !read(r.variable, r.range)) mine = state::beyond;
    }
    for (variable_index v = 0; v < variables.size(); ++v) {
        auto& mine = state_[part_of_[v]];
        if (mine != state::ready) continue;
        auto const& e = ends_[v];
        if (integer_[part_of_[v]]) round_inwards(v);
        if (e.lower > e.upper) mine = state::beyond;
    }
    // Leaves to root, then root to leaves. A contradiction is left to `decide`, which proves it.
    for (auto const& each : order_) {
        if (state_[each.part] == state::ready && !revise(each)) state_[each.part] = state::beyond;
    }
    for (auto at = order_.rbegin(); at != order_.rend(); ++at) {
        if (state_[at->part] == state::ready && !revise(*at)) state_[at->part] = state::beyond;
    }
    for (auto& each : state_) {
        if (each == state::ready) each = state::settled;
    }
}

interval tick_filter::range(variable_index v) const {
    auto const& e = ends_[v];
    auto const value = [this](std::int64_t end) { return decimal(end) / decimal(2 * grid_); };
    std::optional<endpoint> lower;
    std::optional<endpoint> upper;
    if (e.lower > -unbounded) lower = endpoint{value(e.lower - (e.lower & 1)), (e.lower & 1) == 0};
    if (e.upper < unbounded) upper = endpoint{value(e.upper + (e.upper & 1)), (e.upper & 1) == 0};
    return interval::between(lower, upper).value();
}

}  // namespace solver

ATTAIN_END_NAMESPACE
