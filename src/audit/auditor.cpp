#include "auditor.hpp"

#include <algorithm>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

namespace {

constexpr std::array all_rules{reading::half_up, reading::half_even, reading::half_down,      reading::nearest,
                               reading::down,    reading::up,        reading::double_rounding};

// Where the dataset pins nothing, a component is contradictory only if it is so on the last of these.
constexpr std::array ladder{reading::nearest, reading::double_rounding, reading::nearest_or_down};

bool contains(std::vector<reading> const& all, reading one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

reading_outcome& outcome_of(audit_outcome& to, reading how) {
    for (auto& known : to.readings) {
        if (known.how == how) return known;
    }
    to.readings.push_back({how, verdict::undecided, {}});
    return to.readings.back();
}

}  // namespace

auditor::auditor(dataset const& data, audit_options const& options, bool soft)
    : options_(options),
      budget_(options.budget),
      model_(data, options.as_of, soft, options.basis),
      parts_(solver::components_of(model_.system())),
      standings_(parts_.size()),
      ticks_(model_.system(), parts_),
      trees_(model_.system()),
      written_(model_.data()) {
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        if (is_lone(parts_[i])) standings_[i] = trial::of_all(verdict::consistent);
    }
    for (auto const rule : options.rules) allowed_.push_back(reading_of(rule));
    bool const pinned = !allowed_.empty();
    if (!pinned) {
        for (auto const rule : data.rounding()) allowed_.push_back(reading_of(rule));
    }
    declared_ = allowed_.empty() ? reading::nearest : allowed_.front();
    if (!pinned) {
        for (auto const how : ladder) {
            if (!contains(allowed_, how)) allowed_.push_back(how);
        }
    }
}

void auditor::run(audit_outcome& to) {
    if (options_.with_implied) imply_quickly(to);
    // Readings that are still to be tried share what is left of their stage.
    auto readings = static_cast<std::int64_t>(allowed_.size()) + (options_.infer_rules ? 1 : 0);
    if (options_.infer_rules) try_inside(budget_.left() / readings--);
    for (auto const how : allowed_) try_reading(how, false, budget_.left() / readings--, to);
    if (options_.infer_rules) {
        budget_.enter(audit_stage::rules);
        readings = static_cast<std::int64_t>(all_rules.size());
        for (auto const how : all_rules) try_reading(how, true, budget_.left() / readings--, to);
    }
    std::sort(to.readings.begin(), to.readings.end(), [](auto const& a, auto const& b) { return a.how < b.how; });
    budget_.enter(audit_stage::findings);
    conclude(to);
    if (to.what == verdict::inconsistent) look_for_shifts(to);
    budget_.enter(audit_stage::implied);
    if (options_.with_implied) imply_rest(to);
    budget_.enter(audit_stage::coverage);
    if (options_.with_coverage) cover(to);
    if (!to.standings.empty()) stand(to);
    to.unaudited = model_.unaudited();
    to.figures = model_.figures().size();
}

bool auditor::settles_quickly(std::size_t part) { return ticks_.settle(parts_, part) || trees_.settle(parts_[part]); }

solver::decision auditor::decide(std::size_t part, std::int64_t steps) {
    auto found = solver::decide(model_.system(), parts_[part], {}, decide_for(false, steps));
    budget_.spend(found.spent);
    return found;
}

solver::decide_options auditor::decide_for(bool with_ranges, std::int64_t steps) {
    solver::decide_options made;
    made.budget = steps;
    made.with_ranges = with_ranges;
    made.with_witness = false;
    return made;
}

std::vector<fact_index> auditor::facts_of(solver::figure_set const& figures) const {
    std::vector<fact_index> facts;
    for (auto const i : figures) facts.push_back(model_.figures()[i].fact);
    return facts;
}

// What can be true without the ends of the intervals can be so under every rule that rounds to the nearest: for
// most components one look does instead of four.
void auditor::try_inside(std::int64_t steps) {
    model_.publish_inside();
    work_shares shares(steps, size_of_all());
    auto const is_possible = [&](std::size_t i, std::int64_t share) {
        if (settles_quickly(i)) return true;
        if (parts_[i].acyclic) return false;
        auto const found = decide(i, share);
        shares.spend(found.spent);
        return found.what == verdict::consistent;
    };
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        auto const share = shares.next(size_of(parts_[i]));
        if (is_lone(parts_[i]) || !is_possible(i, share)) continue;
        for (auto const how : {reading::half_up, reading::half_even, reading::half_down, reading::nearest}) {
            auto const at = static_cast<std::size_t>(how);
            standings_[i].tried[at] = true;
            standings_[i].under[at] = verdict::consistent;
        }
    }
}

// Decides every component under a reading; with `all` false only those that no earlier reading allowed. Those that
// their share of the steps leaves undecided get what the others left.
void auditor::try_reading(reading how, bool all, std::int64_t steps, audit_outcome& to) {
    auto const at = static_cast<std::size_t>(how);
    std::size_t refuted = 0;
    work_shares shares(steps, size_of_all());
    std::vector<std::pair<std::size_t, std::int64_t>> waiting;
    std::int64_t waiting_size = 0;
    auto const decided = [&](std::size_t i, std::int64_t share) {
        auto const found = decide(i, share);
        shares.spend(found.spent);
        standings_[i].under[at] = found.what;
        if (found.what != verdict::inconsistent) return found.what == verdict::consistent;
        ++refuted;
        auto const core = solver::find_conflict(model_.system(), parts_[i], {}, found.proof,
                                                decide_for(false, std::max<std::int64_t>(share - found.spent, 0)));
        budget_.spend(core.spent);
        shares.spend(core.spent);
        outcome_of(to, how).conflicts.push_back(facts_of(core.figures));
        return true;
    };
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        auto& standing = standings_[i];
        auto const share = shares.next(size_of(parts_[i]));
        if (standing.tried[at] || (!all && is_settled(standing))) continue;
        // A reading that is out already needs no more reasons.
        if (all && refuted >= options_.most_conflicts) break;
        publish(how);
        standing.tried[at] = true;
        if (settles_quickly(i)) {
            standing.under[at] = verdict::consistent;
            continue;
        }
        if (decided(i, share)) continue;
        waiting.emplace_back(i, share);
        waiting_size += size_of(parts_[i]);
    }
    work_shares rest(shares.left(), waiting_size);
    for (auto const& [i, before] : waiting) {
        if (all && refuted >= options_.most_conflicts) break;
        auto const share = rest.next(size_of(parts_[i]));
        auto const left = shares.left();
        if (share > before) static_cast<void>(decided(i, share));
        rest.spend(left - shares.left());
    }
    if (!all) return;
    auto& outcome = outcome_of(to, how);
    outcome.what = verdict::consistent;
    for (auto const& standing : standings_) {
        if (standing.under[at] == verdict::inconsistent)
            outcome.what = verdict::inconsistent;
        else if (standing.under[at] == verdict::undecided && outcome.what == verdict::consistent) {
            outcome.what = verdict::undecided;
        }
    }
}

std::optional<reading> auditor::first_allowing(trial const& s) const {
    for (auto const how : allowed_) {
        auto const at = static_cast<std::size_t>(how);
        if (s.tried[at] && s.under[at] == verdict::consistent) return how;
    }
    return std::nullopt;
}

bool auditor::is_refuted(trial const& s) const {
    return std::all_of(allowed_.begin(), allowed_.end(),
                       [&s](reading how) { return s.under[static_cast<std::size_t>(how)] == verdict::inconsistent; });
}

void auditor::conclude(audit_outcome& to) {
    // Contradictions first, then notes, each under one reading of all figures.
    std::int64_t refuted = 0;
    for (auto const& standing : standings_) refuted += !is_settled(standing) && is_refuted(standing) ? 1 : 0;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        if (is_settled(standings_[i])) continue;
        if (is_refuted(standings_[i])) {
            to.what = verdict::inconsistent;
            explain(i, budget_.left() / refuted--, to);
        } else if (to.what == verdict::consistent) {
            to.what = verdict::undecided;
        }
    }
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        auto const allowing = first_allowing(standings_[i]);
        // Several declared rules are each as good as the first.
        bool const declared = !allowing || *allowing == allowed_.front() ||
                              std::find(ladder.begin(), ladder.end(), *allowing) == ladder.end();
        if (!declared) note(i, *allowing, budget_.left() / 4, to);
    }
}

void auditor::stand(audit_outcome& to) const {
    auto const at = [&to](fact_index i) -> figure_standing& { return to.standings[static_cast<std::size_t>(i)]; };
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        if (is_lone(parts_[i]) || (!is_settled(standings_[i]) && !is_refuted(standings_[i]))) continue;
        for (auto const r : parts_[i].restrictions) at(model_.figures()[r].fact) = figure_standing::fits;
    }
    for (auto const i : to.unpinned) at(i) = figure_standing::untested;
    for (auto const& finding : to.findings) {
        for (auto const i : finding.conflict) at(i) = figure_standing::conflict;
        for (auto const& set : finding.suspects) {
            for (auto const i : set) at(i) = figure_standing::conflict;
        }
    }
}

}  // namespace detail

ATTAIN_END_NAMESPACE
