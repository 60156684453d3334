#include "figure_mask.hpp"

#include <iterator>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

namespace {

// From here on halves are tried before single figures.
constexpr std::size_t many_figures = 32;
// A component larger than that is first cut down to what the proof is about.
constexpr std::size_t many_variables = 64;

template <class T>
void sort_out(std::vector<T>& all) {
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
}

figure_set united(figure_set const& a, figure_set const& b) {
    figure_set both;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both;
}

// The relations that a proof uses, and their figures: a component of its own.
class proof_part {
public:
    proof_part(constraint_system const& s, refutation const& proof, figure_set figures) : figures_(std::move(figures)) {
        for (auto const& node : proof.nodes) {
            for (auto const& step : node.trace) {
                variables_.push_back(step.variable);
                if (step.source == step_source::relation) relations_.push_back(step.index);
            }
            for (auto const& used : node.sum) {
                bool const of_range =
                    used.source == inequality_source::range_lower || used.source == inequality_source::range_upper;
                if (of_range)
                    variables_.push_back(used.index);
                else
                    relations_.push_back(used.index);
            }
            if (node.split) variables_.push_back(*node.split);
        }
        sort_out(relations_);
        for (auto const r : relations_) {
            for (auto const& t : s.terms_of(r)) variables_.push_back(t.variable);
        }
        for (auto const i : figures_) variables_.push_back(s.restrictions()[i].variable);
        sort_out(variables_);
    }

    component view() const { return {variables_, relations_, figures_, false}; }

private:
    std::vector<variable_index> variables_;
    std::vector<relation_index> relations_;
    figure_set figures_;
};

// Leaves figures out of a contradiction as long as it stays one.
class reduction {
public:
    reduction(constraint_system const& s, component const& c, figure_mask& mask, decide_options const& options,
              std::int64_t& left)
        : system_(s), part_(c), mask_(mask), options_(options), left_(left) {}

    figure_set reduce(figure_set figures) {
        if (figures.size() > many_figures) figures = halve({}, false, figures);
        for (std::size_t i = 0; i < figures.size();) {
            auto fewer = figures;
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
            refutation proof;
            if (!contradict(fewer, &proof)) {
                ++i;
                continue;
            }
            // The new proof may need even fewer figures; those before `i` are known to be needed.
            auto const needed = figures_of(proof);
            figures.clear();
            for (std::size_t k = 0; k < fewer.size(); ++k) {
                if (k < i || std::binary_search(needed.begin(), needed.end(), fewer[k])) figures.push_back(fewer[k]);
            }
        }
        return figures;
    }

    // Some figure was kept only because nothing was left to ask with.
    bool is_minimal() const { return minimal_; }

private:
    // A smallest part of the candidates that contradicts the background. Whatever is not known to contradict is kept.
    //
    // Source: U. Junker, QuickXplain: Preferred Explanations and Relaxations for Over-Constrained Problems, AAAI 2004.
    figure_set halve(figure_set const& background, bool grown, figure_set const& candidates) {
        if (grown && contradict(background, nullptr)) return {};
        if (candidates.size() <= 1) return candidates;
        auto const middle = candidates.begin() + static_cast<std::ptrdiff_t>(candidates.size() / 2);
        figure_set const first(candidates.begin(), middle);
        figure_set const second(middle, candidates.end());
        auto const of_second = halve(united(background, first), true, second);
        auto const of_first = halve(united(background, of_second), !of_second.empty(), first);
        return united(of_first, of_second);
    }

    bool contradict(figure_set const& figures, refutation* proof) {
        if (left_ <= 0) {
            minimal_ = false;
            return false;
        }
        auto found = decide(system_, part_, mask_.only(figures), verdict_within(options_, left_));
        left_ -= found.spent;
        if (found.what == verdict::undecided) minimal_ = false;
        if (found.what != verdict::inconsistent) return false;
        if (proof != nullptr) *proof = std::move(found.proof);
        return true;
    }

    constraint_system const& system_;
    component const& part_;
    figure_mask& mask_;
    decide_options const& options_;
    std::int64_t& left_;
    bool minimal_ = true;
};

}  // namespace

figure_set figures_of(refutation const& proof) {
    figure_set used;
    for (auto const& node : proof.nodes) {
        for (auto const& step : node.trace) {
            if (step.source == step_source::restriction) used.push_back(step.index);
        }
    }
    sort_out(used);
    return used;
}

minimal_conflict find_conflict(constraint_system const& s, component const& c, std::vector<bool> const& active,
                               refutation const& start, decide_options const& options) {
    figure_mask mask(s, c, active);
    auto left = options.budget;
    auto figures = figures_of(start);
    if (c.variables.size() > many_variables) {
        // With the relations of the proof alone most questions are small. That the others need nothing more is then
        // asked of all relations.
        proof_part const small(s, start, figures);
        auto const part = small.view();
        if (part.variables.size() < c.variables.size())
            figures = reduction(s, part, mask, options, left).reduce(figures);
    }
    reduction whole(s, c, mask, options, left);
    minimal_conflict found;
    found.figures = whole.reduce(std::move(figures));
    found.minimal = whole.is_minimal();
    found.spent = options.budget - left;
    return found;
}

}  // namespace solver

ATTAIN_END_NAMESPACE
