#include "delta_arithmetic.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace solver {

simplex::optimum simplex::maximise(column variable, std::int64_t& budget) { return improve(variable, true, budget); }
simplex::optimum simplex::minimise(column variable, std::int64_t& budget) { return improve(variable, false, budget); }

simplex::optimum simplex::improve(column variable, bool upwards, std::int64_t& budget) {
    for (auto patience = most_greedy_pivots();; --patience) {
        // The variable that shall grow is read off its own row, or is itself the only one to move.
        std::optional<column> entering;
        bool raise = upwards;
        if (auto const row = row_of_[variable]; row == nonbasic) {
            if (can_move(variable, upwards)) entering = variable;
        } else {
            entering = choose_entering(row, upwards, patience > 0);
            if (entering) raise = (coefficient_of(row, *entering).sign() > 0) == upwards;
        }
        if (!entering) return {answer::feasible, values_[variable]};
        if (!pay(budget)) return {answer::out_of_budget, values_[variable]};

        // How far it can go: to its own bound, or until a basic variable meets one of its bounds.
        std::optional<delta_rational> furthest;
        std::uint32_t blocking = nonbasic;
        bool blocked_above = false;
        auto const& own = raise ? upper_[*entering] : lower_[*entering];
        if (own) {
            furthest = raise ? minus(own->at, values_[*entering]) : minus(values_[*entering], own->at);
        }
        for (std::uint32_t i = 0; i < rows_.size(); ++i) {
            auto const& row = rows_[i];
            auto const place = place_in(row, *entering);
            if (place == row.end() || place->first != *entering) continue;
            auto const b = basic_[i];
            bool const rises = (place->second.sign() > 0) == raise;
            auto const& limit = rises ? upper_[b] : lower_[b];
            if (!limit) continue;
            auto const room = rises ? minus(limit->at, values_[b]) : minus(values_[b], limit->at);
            auto const size = place->second.sign() > 0 ? place->second : -place->second;
            auto const step = over(room, size);
            work_ += 2 * writing_cost(step.value);
            bool const nearer =
                !furthest || step < *furthest || (step == *furthest && blocking != nonbasic && b < basic_[blocking]);
            if (nearer) {
                furthest = step;
                blocking = i;
                blocked_above = rises;
            }
        }
        if (!furthest) return {answer::feasible, std::nullopt};
        if (blocking == nonbasic) {
            move(*entering, raise ? *furthest : times(*furthest, rational(-1)));
        } else {
            auto const b = basic_[blocking];
            auto const target = blocked_above ? upper_[b]->at : lower_[b]->at;
            update_and_pivot(blocking, *entering, target);
        }
    }
}

}  // namespace solver

ATTAIN_END_NAMESPACE
