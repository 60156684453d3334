#pragma once

#include <attain/audit/suspects.hpp>

#include <algorithm>
#include <cstdint>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

/// Switches a component's figures on and off without touching the caller's mask.
class figure_mask {
public:
    figure_mask(constraint_system const& s, component const& c, std::vector<bool> const& active)
        : all_(active.empty() ? std::vector<bool>(s.restrictions().size(), true) : active) {
        for (auto const i : c.restrictions) {
            if (all_[i]) figures_.push_back(i);
        }
        std::sort(figures_.begin(), figures_.end());
    }

    [[nodiscard]] figure_set const& figures() const { return figures_; }

    [[nodiscard]] std::vector<bool> const& only(figure_set const& on) { return with(false, on); }
    [[nodiscard]] std::vector<bool> const& without(figure_set const& off) { return with(true, off); }

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

/// For a decision of which only the verdict and the proof are of interest.
[[nodiscard]] inline decide_options verdict_within(decide_options options, std::int64_t budget) {
    options.budget = budget;
    options.with_ranges = false;
    options.with_witness = false;
    return options;
}

}  // namespace solver

ATTAIN_END_NAMESPACE
