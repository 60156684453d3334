#include <attain/audit/suspects.hpp>

#include <algorithm>
#include <set>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

namespace {

// Switches a component's figures on and off without touching the caller's mask.
class mask {
public:
    mask(constraint_system const& s, component const& c, std::vector<bool> const& active)
        : all_(active.empty() ? std::vector<bool>(s.restrictions().size(), true) : active) {
        for (auto const i : c.restrictions) {
            if (all_[i]) figures_.push_back(i);
        }
        std::sort(figures_.begin(), figures_.end());
    }

    figure_set const& figures() const { return figures_; }

    std::vector<bool> const& only(figure_set const& on) { return with(false, on); }
    std::vector<bool> const& without(figure_set const& off) { return with(true, off); }

private:
    // The mask is as long as the whole system: only the component's part of it is rewritten.
    std::vector<bool> const& with(bool others, figure_set const& flip) {
        for (auto const i : figures_) all_[i] = others;
        for (auto const i : flip) all_[i] = !others;
        return all_;
    }

    std::vector<bool> all_;
    figure_set figures_;
};

// Every smallest set that hits all conflicts, by growing partial sets along the first conflict they miss.
class hitting_sets {
public:
    hitting_sets(std::vector<figure_set> const& conflicts, std::size_t size, std::size_t most)
        : conflicts_(conflicts), size_(size), most_(most) {}

    std::vector<figure_set> find() {
        grow({});
        return {found_.begin(), found_.end()};
    }

    bool cut_short() const { return cut_short_; }

private:
    static constexpr std::size_t most_tried = 50'000;

    void grow(figure_set const& so_far) {
        // As many sets may be tried in vain as decisions could be paid for.
        if (found_.size() >= most_ || seen_.size() >= most_tried) {
            cut_short_ = true;
            return;
        }
        if (!seen_.insert(so_far).second) return;
        for (auto const& conflict : conflicts_) {
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
    std::set<figure_set> seen_;
    std::set<figure_set> found_;
    bool cut_short_ = false;
};

decide_options quick(decide_options options, std::int64_t budget) {
    options.budget = budget;
    options.with_ranges = false;
    options.with_witness = false;
    return options;
}

}  // namespace

figure_set figures_of(refutation const& proof) {
    figure_set used;
    for (auto const& node : proof.nodes) {
        for (auto const& step : node.trace) {
            if (step.source == step_source::restriction) used.push_back(step.index);
        }
    }
    std::sort(used.begin(), used.end());
    used.erase(std::unique(used.begin(), used.end()), used.end());
    return used;
}

minimal_conflict find_conflict(constraint_system const& s, component const& c, std::vector<bool> const& active,
                               refutation const& start, decide_options const& options) {
    mask figures(s, c, active);
    minimal_conflict found{figures_of(start), true, 0};
    for (std::size_t i = 0; i < found.figures.size();) {
        if (found.spent >= options.budget) {
            found.minimal = false;
            break;
        }
        auto fewer = found.figures;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
        auto const decided = decide(s, c, figures.only(fewer), quick(options, options.budget - found.spent));
        found.spent += decided.spent;
        if (decided.what == verdict::inconsistent) {
            // The new proof may need even fewer figures; those before `i` are known to be needed.
            auto const needed = figures_of(decided.proof);
            figure_set kept;
            for (std::size_t k = 0; k < fewer.size(); ++k) {
                if (k < i || std::binary_search(needed.begin(), needed.end(), fewer[k])) kept.push_back(fewer[k]);
            }
            found.figures = std::move(kept);
        } else {
            if (decided.what == verdict::undecided) found.minimal = false;
            ++i;
        }
    }
    return found;
}

suspects find_suspects(constraint_system const& s, component const& c, std::vector<bool> const& active,
                       refutation const& start, std::size_t most, decide_options const& options) {
    mask figures(s, c, active);
    suspects found;
    auto left = options.budget;
    auto const learn = [&](std::vector<bool> const& among, refutation const& proof) {
        auto const conflict = find_conflict(s, c, among, proof, quick(options, left));
        left -= conflict.spent;
        found.conflicts.push_back(conflict.figures);
    };
    learn(active, start);
    // Relations and domains alone can be impossible: then no figure is to blame.
    if (found.conflicts.front().empty()) return found;
    std::set<figure_set> freeing;
    for (std::size_t size = 1; size <= figures.figures().size();) {
        hitting_sets search(found.conflicts, size, most);
        auto const candidates = search.find();
        found.complete = !search.cut_short();
        found.sets.clear();
        bool learned = false;
        for (auto const& candidate : candidates) {
            if (!freeing.contains(candidate)) {
                if (left <= 0) {
                    found.complete = false;
                    break;
                }
                auto const& rest = figures.without(candidate);
                auto const decided = decide(s, c, rest, quick(options, left));
                left -= decided.spent;
                if (decided.what == verdict::inconsistent) {
                    learn(rest, decided.proof);
                    if (found.conflicts.back().empty()) return found;
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
            return found;
        }
        if (left <= 0) return found;
        ++size;
    }
    return found;
}

}  // namespace solver

ATTAIN_END_NAMESPACE
