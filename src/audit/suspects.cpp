#include "figure_mask.hpp"

#include <algorithm>
#include <set>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

namespace {

// Partial sets that one search may look at: past it the sets are not known to be the smallest.
constexpr std::int64_t most_partial_sets = 20'000;

// Every smallest set that hits all conflicts, by growing partial sets along the first conflict they miss.
class hitting_sets {
public:
    hitting_sets(std::vector<figure_set> const& conflicts, std::size_t size, std::size_t most, std::int64_t& work,
                 std::int64_t& budget)
        : conflicts_(conflicts), size_(size), most_(most), work_(work), budget_(budget) {}

    std::vector<figure_set> find() {
        grow({});
        return {found_.begin(), found_.end()};
    }

    bool cut_short() const { return cut_short_; }

private:
    void grow(figure_set const& so_far) {
        if (found_.size() >= most_ || --work_ < 0 || budget_ < 0) {
            cut_short_ = true;
            return;
        }
        if (!seen_.insert(so_far).second) return;
        budget_ -= 4 + static_cast<std::int64_t>(so_far.size());
        for (auto const& conflict : conflicts_) {
            budget_ -= 1 + static_cast<std::int64_t>(conflict.size() / 8);
            bool const hit = std::any_of(conflict.begin(), conflict.end(), [&](auto figure) {
                return std::binary_search(so_far.begin(), so_far.end(), figure);
            });
            if (hit) continue;
            if (so_far.size() == size_) return;
            for (auto const figure : conflict) {
                auto next = so_far;
                next.insert(std::lower_bound(next.begin(), next.end(), figure), figure);
                grow(next);
            }
            return;
        }
        found_.insert(so_far);
    }

    std::vector<figure_set> const& conflicts_;
    std::size_t size_;
    std::size_t most_;
    std::int64_t& work_;
    std::int64_t& budget_;
    std::set<figure_set> seen_;
    std::set<figure_set> found_;
    bool cut_short_ = false;
};

// What a search for suspects may still spend, and what it has learnt.
struct search_state {
    constraint_system const& system;
    component const& part;
    figure_mask& figures;
    std::vector<figure_set>& conflicts;
    decide_options const& options;
    std::int64_t left;

    // The next minimal conflict among those figures, where there is one and it can be paid for.
    bool learn_without(figure_set const& out) {
        if (left <= 0) return false;
        auto const decided = decide(system, part, figures.without(out), verdict_within(options, left));
        left -= decided.spent;
        if (decided.what != verdict::inconsistent) return false;
        learn(figures.without(out), decided.proof);
        return true;
    }
    void learn(std::vector<bool> const& among, refutation const& proof) {
        auto const conflict = find_conflict(system, part, among, proof, verdict_within(options, left));
        left -= conflict.spent;
        conflicts.push_back(conflict.figures);
    }
};

// One set that frees the rest, none of which can be put back, though perhaps not a smallest: from each contradiction
// that is left, the figure that stands in most of those known. Empty where there is none, or the budget ran out.
figure_set freeing_set(search_state& state) {
    figure_set out;
    while (state.learn_without(out)) {
        auto const& conflict = state.conflicts.back();
        if (conflict.empty()) return {};
        auto const times = [&](restriction_index figure) {
            return std::count_if(state.conflicts.begin(), state.conflicts.end(), [figure](figure_set const& each) {
                return std::binary_search(each.begin(), each.end(), figure);
            });
        };
        auto const worst =
            *std::max_element(conflict.begin(), conflict.end(), [&](auto a, auto b) { return times(a) < times(b); });
        out.insert(std::lower_bound(out.begin(), out.end(), worst), worst);
    }
    for (std::size_t i = 0; i < out.size() && state.left > 0;) {
        auto fewer = out;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
        auto const decided =
            decide(state.system, state.part, state.figures.without(fewer), verdict_within(state.options, state.left));
        state.left -= decided.spent;
        if (decided.what == verdict::consistent)
            out = std::move(fewer);
        else
            ++i;
    }
    return state.left > 0 ? out : figure_set{};
}

// Contradictions that share no figure: each needs a suspect of its own.
std::size_t separate_conflicts(search_state& state) {
    auto out = state.conflicts.front();
    std::size_t count = 1;
    for (; state.learn_without(out); ++count) {
        auto const& conflict = state.conflicts.back();
        if (conflict.empty()) return count;
        out.insert(out.end(), conflict.begin(), conflict.end());
        std::sort(out.begin(), out.end());
    }
    return count;
}

void search_suspects(search_state& state, suspects& found, std::vector<bool> const& active, refutation const& start,
                     std::size_t most) {
    auto& figures = state.figures;
    state.learn(active, start);
    // Relations and domains alone can be impossible: then no figure is to blame.
    if (found.conflicts.front().empty()) return;
    std::set<figure_set> freeing;
    auto work = most_partial_sets;
    for (auto size = separate_conflicts(state); size <= figures.figures().size();) {
        if (found.conflicts.back().empty()) return;
        hitting_sets search(found.conflicts, size, most, work, state.left);
        auto const candidates = search.find();
        found.complete = !search.cut_short();
        found.sets.clear();
        if (work < 0 || state.left < 0) {
            found.complete = false;
            found.smallest = false;
            if (auto one = freeing_set(state); !one.empty()) {
                found.size = one.size();
                found.sets.push_back(std::move(one));
            }
            return;
        }
        bool learned = false;
        for (auto const& candidate : candidates) {
            if (!freeing.contains(candidate)) {
                if (state.left <= 0) {
                    found.complete = false;
                    break;
                }
                auto const& rest = figures.without(candidate);
                auto const decided = decide(state.system, state.part, rest, verdict_within(state.options, state.left));
                state.left -= decided.spent;
                if (decided.what == verdict::inconsistent) {
                    state.learn(rest, decided.proof);
                    if (found.conflicts.back().empty()) return;
                    learned = true;
                    break;
                }
                if (decided.what == verdict::undecided) {
                    found.complete = false;
                    continue;
                }
                freeing.insert(candidate);
            }
            found.sets.push_back(candidate);
        }
        if (learned) continue;
        if (!found.sets.empty()) {
            found.size = size;
            return;
        }
        if (state.left <= 0) return;
        ++size;
    }
}

}  // namespace

suspects find_suspects(constraint_system const& s, component const& c, std::vector<bool> const& active,
                       refutation const& start, std::size_t most, decide_options const& options) {
    figure_mask figures(s, c, active);
    suspects found;
    search_state state{s, c, figures, found.conflicts, options, options.budget};
    search_suspects(state, found, active, start, most);
    found.spent = options.budget - state.left;
    return found;
}

}  // namespace solver

ATTAIN_END_NAMESPACE
