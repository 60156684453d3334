#include "column_shift.hpp"
#include "slips.hpp"

#include <attain/audit/audit.hpp>
#include <attain/audit/ticks.hpp>
#include <attain/audit/trees.hpp>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

using solver::component;
using solver::decide_options;
using solver::decision;
using solver::figure_set;

struct audit_report::state {
    dataset data;
    audit_options options;
    verdict what = verdict::consistent;
    std::vector<reading_outcome> readings;
    std::vector<audit_finding> findings;
    std::vector<audit_finding> warnings;
    std::vector<audit_finding> as_printed;
    std::vector<shifted_column> shifted;
    std::vector<rounding_note> notes;
    std::vector<implied_figure> implied;
    std::vector<fact_index> unpinned;
    std::vector<unaudited_figure> unaudited;
    std::size_t figures = 0;
    std::vector<figure_standing> standings;  // by fact
};

namespace {

constexpr std::array all_rules{reading::half_up, reading::half_even, reading::half_down,      reading::nearest,
                               reading::down,    reading::up,        reading::double_rounding};

// Where the dataset pins nothing, a component is contradictory only if it is so on the last of these.
constexpr std::array ladder{reading::nearest, reading::double_rounding, reading::nearest_or_down};

// Coverage asks one propagation for each figure of a component; past this size its relations' own figures decide.
constexpr std::size_t most_figures_for_coverage = 64;

bool contains(std::vector<reading> const& all, reading one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

// How one component fares.
struct standing {
    standing() { under.fill(verdict::undecided); }

    std::array<verdict, reading_count> under{};
    std::array<bool, reading_count> tried{};
};

class auditor {
public:
    auditor(dataset const& data, audit_options const& options, bool soft = false)
        : options_(options),
          model_(data, options.as_of, soft, options.basis),
          parts_(solver::components_of(model_.system())) {
        // A single figure without a relation agrees with everything.
        std::erase_if(parts_, [this](component const& c) {
            if (!c.relations.empty() || c.restrictions.size() > 1) return false;
            lone_.insert(lone_.end(), c.restrictions.begin(), c.restrictions.end());
            return true;
        });
        standings_.resize(parts_.size());
        ticks_.emplace(model_.system(), parts_);
        trees_.emplace(model_.system());
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

    template <class State>
    void run(State& to) {
        if (options_.infer_rules) try_inside();
        for (auto const how : allowed_) try_reading(how, false, to);
        if (options_.infer_rules) {
            for (auto const how : all_rules) try_reading(how, true, to);
        }
        std::sort(to.readings.begin(), to.readings.end(), [](auto const& a, auto const& b) { return a.how < b.how; });
        conclude(to);
        if (to.what == verdict::inconsistent) look_for_shifts(to);
        if (options_.with_implied) imply(to);
        if (options_.with_coverage) cover(to);
        if (!to.standings.empty()) stand(to);
        to.unaudited = model_.unaudited();
        to.figures = model_.figures().size();
    }

    template <class State>
    void stand(State& to) const {
        auto const at = [&to](fact_index i) -> figure_standing& { return to.standings[static_cast<std::size_t>(i)]; };
        for (std::size_t i = 0; i < parts_.size(); ++i) {
            if (!is_settled(standings_[i]) && !is_refuted(standings_[i])) continue;
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

    // Some relation was left out because the printed numbers satisfy it.
    bool accepted_as_printed() const { return model_.left_as_printed() > 0; }

private:
    decide_options decide_for(bool with_ranges) const {
        decide_options made;
        made.budget = options_.budget;
        made.with_ranges = with_ranges;
        made.with_witness = false;
        return made;
    }

    std::vector<fact_index> facts_of(figure_set const& figures) const {
        std::vector<fact_index> facts;
        for (auto const i : figures) facts.push_back(model_.figures()[i].fact);
        return facts;
    }

    // What can be true without the ends of the intervals can be so under every rule that rounds to the nearest: for
    // most components one look does instead of four.
    void try_inside() {
        model_.publish_inside();
        ticks_->run();
        for (std::size_t i = 0; i < parts_.size(); ++i) {
            if (!ticks_->is_settled(i) && !trees_->settle(parts_[i])) continue;
            for (auto const how : {reading::half_up, reading::half_even, reading::half_down, reading::nearest}) {
                auto const at = static_cast<std::size_t>(how);
                standings_[i].tried[at] = true;
                standings_[i].under[at] = verdict::consistent;
            }
        }
    }

    // Decides every component under a reading; with `all` false only those that no earlier reading allowed.
    template <class State>
    void try_reading(reading how, bool all, State& to) {
        auto const at = static_cast<std::size_t>(how);
        bool published = false;
        std::size_t refuted = 0;
        for (std::size_t i = 0; i < parts_.size(); ++i) {
            auto& standing = standings_[i];
            if (standing.tried[at] || (!all && is_settled(standing))) continue;
            // A reading that is out already needs no more reasons.
            if (all && refuted >= options_.most_conflicts) break;
            if (!published) {
                model_.publish(how);
                ticks_->run();
            }
            published = true;
            standing.tried[at] = true;
            if (ticks_->is_settled(i) || trees_->settle(parts_[i])) {
                standing.under[at] = verdict::consistent;
                continue;
            }
            auto const found = solver::decide(model_.system(), parts_[i], {}, decide_for(false));
            standing.under[at] = found.what;
            if (found.what != verdict::inconsistent) continue;
            ++refuted;
            auto const core = solver::find_conflict(model_.system(), parts_[i], {}, found.proof, decide_for(false));
            outcome_of(to, how).conflicts.push_back(facts_of(core.figures));
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

    template <class State>
    static reading_outcome& outcome_of(State& to, reading how) {
        for (auto& known : to.readings) {
            if (known.how == how) return known;
        }
        to.readings.push_back({how, verdict::undecided, {}});
        return to.readings.back();
    }

    bool is_settled(standing const& s) const { return first_allowing(s).has_value(); }

    std::optional<reading> first_allowing(standing const& s) const {
        for (auto const how : allowed_) {
            auto const at = static_cast<std::size_t>(how);
            if (s.tried[at] && s.under[at] == verdict::consistent) return how;
        }
        return std::nullopt;
    }

    bool is_refuted(standing const& s) const {
        return std::all_of(allowed_.begin(), allowed_.end(), [&s](reading how) {
            return s.under[static_cast<std::size_t>(how)] == verdict::inconsistent;
        });
    }

    template <class State>
    void conclude(State& to) {
        for (std::size_t i = 0; i < parts_.size(); ++i) {
            auto const& standing = standings_[i];
            auto const allowing = first_allowing(standing);
            if (allowing && *allowing == allowed_.front()) continue;
            if (allowing) {
                // Several declared rules are each as good as the first.
                bool const declared = std::find(ladder.begin(), ladder.end(), *allowing) == ladder.end();
                if (!declared) note(i, *allowing, to);
            } else if (is_refuted(standing)) {
                to.what = verdict::inconsistent;
                explain(i, to);
            } else if (to.what == verdict::consistent) {
                to.what = verdict::undecided;
            }
        }
    }

    template <class State>
    void look_for_shifts(State& to) {
        std::vector<component const*> contradictory;
        for (std::size_t i = 0; i < parts_.size(); ++i) {
            if (is_refuted(standings_[i])) contradictory.push_back(&parts_[i]);
        }
        to.shifted = detail::find_shifted_columns(model_, contradictory, allowed_.back(), options_.budget);
    }

    template <class State>
    void note(std::size_t i, reading needed, State& to) {
        model_.publish(declared_);
        auto const found = solver::decide(model_.system(), parts_[i], {}, decide_for(false));
        if (found.what != verdict::inconsistent) return;
        auto const core = solver::find_conflict(model_.system(), parts_[i], {}, found.proof, decide_for(false));
        to.notes.push_back({declared_, needed, facts_of(core.figures)});
    }

    template <class State>
    void explain(std::size_t i, State& to) {
        auto const weakest = allowed_.back();
        model_.publish(weakest);
        auto const& system = model_.system();
        auto const found = solver::decide(system, parts_[i], {}, decide_for(false));
        if (found.what != verdict::inconsistent) return;
        auto const blamed =
            solver::find_suspects(system, parts_[i], {}, found.proof, options_.most_suspects, decide_for(false));
        audit_finding made;
        made.weakest = weakest;
        made.conflict = facts_of(blamed.conflicts.front());
        made.suspects_complete = blamed.complete;
        made.suspects_smallest = blamed.smallest;
        for (auto const& set : blamed.sets) made.suspects.push_back(facts_of(set));
        if (blamed.size == 1) {
            for (auto const& set : blamed.sets) made.details.push_back(detail_of(i, set.front()));
        }
        to.findings.push_back(std::move(made));
    }

    suspect detail_of(std::size_t i, solver::restriction_index which) {
        auto const& figure = model_.figures()[which];
        suspect made{figure.fact, std::nullopt, {}};
        std::vector<bool> active(model_.system().restrictions().size(), true);
        active[which] = false;
        auto const without = solver::decide(model_.system(), parts_[i], active, decide_for(true));
        if (without.what != verdict::consistent) return made;
        auto const& all = parts_[i].variables;
        auto const at = std::lower_bound(all.begin(), all.end(), figure.variable) - all.begin();
        made.expected = model_.as_written(without.ranges[static_cast<std::size_t>(at)], figure);
        auto const fact = model_.data()[figure.fact];
        made.slips = detail::slips_towards(fact.figure(), *made.expected);
        for (auto& id : detail::slips_beside(model_.data(), fact)) made.slips.push_back(std::move(id));
        if (!printed_) printed_.emplace(model_);
        if (detail::computed_from_rounded(model_, parts_[i], which, *printed_))
            made.slips.emplace_back("computed_from_rounded");
        return made;
    }

    template <class State>
    void imply(State& to) {
        std::vector<bool> published(model_.variables().size(), false);
        for (auto const& figure : model_.figures()) published[figure.variable] = true;
        // At a million figures, growing by doubling would need half as much memory again.
        to.implied.reserve(static_cast<std::size_t>(std::count(published.begin(), published.end(), false)));
        // Hedges as they are expected; where that cannot be, as they must be.
        std::vector<std::size_t> strict;
        model_.publish(declared_, true);
        for (std::size_t i = 0; i < parts_.size(); ++i) {
            if (parts_[i].relations.empty()) continue;
            if (!imply_from(i, published, true, to)) strict.push_back(i);
        }
        if (!strict.empty()) model_.publish(declared_, false);
        for (auto const i : strict) static_cast<void>(imply_from(i, published, false, to));
        std::sort(to.implied.begin(), to.implied.end(), [](implied_figure const& a, implied_figure const& b) {
            return std::tuple(a.key.indicator, a.key.scope, a.key.what, a.key.when.key(), a.key.of.bits()) <
                   std::tuple(b.key.indicator, b.key.scope, b.key.what, b.key.when.key(), b.key.of.bits());
        });
    }

    template <class State>
    bool imply_from(std::size_t i, std::vector<bool> const& published, bool soft, State& to) {
        auto const& part = parts_[i];
        bool const wanted =
            std::any_of(part.variables.begin(), part.variables.end(), [&](auto v) { return !published[v]; });
        if (!wanted) return true;
        // Most components are trees, whose hulls need no search.
        bool const tree = trees_->settle(part);
        decision found;
        if (!tree) found = solver::decide(model_.system(), part, {}, decide_for(true));
        if (!tree && found.what != verdict::consistent) return false;
        for (std::size_t k = 0; k < part.variables.size(); ++k) {
            auto const v = part.variables[k];
            auto const& variable = model_.variables()[v];
            if (published[v] || !variable.beside || (tree && !trees_->is_narrowed(k))) continue;
            auto const range = tree ? trees_->range(k) : found.ranges[k];
            if (range == model_.system().variables()[v].domain) continue;
            auto const like = model_.data()[*variable.beside];
            audited_figure const writing{*variable.beside, v, like.unit().factor(), rational{}};
            implied_figure made{
                variable.key, *variable.beside, model_.as_written(range, writing), tree || found.ranges_exact, soft,
                std::nullopt, std::nullopt};
            made.simplest = simplest_decimal(made.range);
            if (model_.system().variables()[v].integer && like.magnitude() == 0) {
                made.integers = integers_inside(made.range);
            }
            to.implied.push_back(std::move(made));
        }
        return true;
    }

    template <class State>
    void cover(State& to) {
        model_.publish(declared_);
        active_.assign(model_.system().restrictions().size(), true);
        for (auto const i : lone_) to.unpinned.push_back(model_.figures()[i].fact);
        for (auto const& part : parts_) {
            bool const tree = trees_->look_around(part);
            bool const small = part.restrictions.size() <= most_figures_for_coverage;
            for (auto const i : part.restrictions) {
                bool const free = tree    ? is_free_within(i, trees_->range_without(part, i))
                                  : small ? is_free_without(part, i)
                                          : part.relations.empty();
                if (free) {
                    to.unpinned.push_back(model_.figures()[i].fact);
                }
            }
        }
        std::sort(to.unpinned.begin(), to.unpinned.end());
    }

    // Whether the other figures would let it be a tenth of what it is, or ten times as much, and all between.
    bool is_free_without(component const& part, solver::restriction_index which) {
        active_[which] = false;
        solver::propagator narrowed(model_.system(), part, active_, false);
        auto budget = options_.budget;
        auto const answer = narrowed.run(budget);
        active_[which] = true;
        if (answer == solver::propagator::answer::refuted) return false;
        return is_free_within(which, narrowed.range_of(model_.figures()[which].variable));
    }

    bool is_free_within(solver::restriction_index which, interval const& left) const {
        auto const& known = model_.system().variables()[model_.figures()[which].variable];
        auto const reach = tenfold(model_.figures()[which]);
        auto const inside = intersection(known.domain, reach).value_or(reach);
        auto const possible = known.integer ? solver::integer_part(inside).value_or(inside) : inside;
        return left.contains(possible);
    }

    // From a tenth to ten times the figure, in its variable's terms; everything for zero.
    interval tenfold(audited_figure const& which) const {
        rational const written(model_.data()[which.fact].value());
        if (written.is_zero()) return interval::everything();
        auto const at = [&](rational const& value) { return value * which.scale + which.offset; };
        auto const one = interval::point(at(written / rational(10)));
        return hull(one, interval::point(at(written * rational(10))));
    }

    audit_options const& options_;
    audit_model model_;
    std::vector<component> parts_;
    std::vector<solver::restriction_index> lone_;
    std::vector<standing> standings_;
    std::optional<solver::tick_filter> ticks_;
    std::optional<solver::tree_hulls> trees_;
    std::optional<detail::printed_numbers> printed_;
    std::vector<reading> allowed_;
    reading declared_ = reading::nearest;
    std::vector<bool> active_;  // every figure, but for the one that is being asked about
};

}  // namespace

namespace {

// The contradictions of another audit that this one does not have.
template <class State>
std::vector<audit_finding> further_findings(dataset const& data, audit_options options, bool soft, State const& known) {
    options.infer_rules = false;
    options.with_implied = false;
    options.with_coverage = false;
    State other;
    auditor(data, options, soft).run(other);
    std::erase_if(other.findings, [&known](audit_finding const& finding) {
        return std::any_of(known.findings.begin(), known.findings.end(),
                           [&finding](auto const& own) { return own.conflict == finding.conflict; });
    });
    for (auto& finding : other.findings) {
        finding.with_soft = soft;
        if (options.basis != known.options.basis) finding.basis = options.basis;
    }
    return std::move(other.findings);
}

// What the relations would contradict that the dataset does not vouch for: soft ones, and those at other prices.
bool has_soft_relations(dataset const& data) {
    auto const listed = data.relations();
    return std::any_of(listed.begin(), listed.end(), [](declared_relation const& r) {
        return r.strength == relation_strength::soft || r.price != relation_price::nominal;
    });
}

}  // namespace

audit_report::audit_report(std::shared_ptr<state const> made) noexcept : state_(std::move(made)) {}

dataset const& audit_report::data() const noexcept { return state_->data; }
audit_options const& audit_report::options() const noexcept { return state_->options; }
verdict audit_report::what() const noexcept { return state_->what; }
std::vector<reading_outcome> const& audit_report::readings() const noexcept { return state_->readings; }
std::vector<audit_finding> const& audit_report::findings() const noexcept { return state_->findings; }
std::vector<audit_finding> const& audit_report::warnings() const noexcept { return state_->warnings; }
std::vector<shifted_column> const& audit_report::shifted_columns() const noexcept { return state_->shifted; }
std::vector<rounding_note> const& audit_report::notes() const noexcept { return state_->notes; }
std::vector<audit_finding> const& audit_report::accepted_as_printed() const noexcept { return state_->as_printed; }
std::vector<implied_figure> const& audit_report::implied() const noexcept { return state_->implied; }
std::vector<fact_index> const& audit_report::unpinned() const noexcept { return state_->unpinned; }
std::vector<unaudited_figure> const& audit_report::unaudited() const noexcept { return state_->unaudited; }
figure_standing audit_report::standing_of(fact_index fact) const noexcept {
    return state_->standings[static_cast<std::size_t>(fact)];
}
std::size_t audit_report::figure_count() const noexcept { return state_->figures; }

audit_report audit(dataset const& data, audit_options const& options) {
    auto made = std::make_shared<audit_report::state>();
    made->data = data;
    made->options = options;
    made->standings.assign(data.size(), figure_standing::untested);
    auditor own(data, options);
    own.run(*made);
    if (has_soft_relations(data)) made->warnings = further_findings(data, options, true, *made);
    if (own.accepted_as_printed()) {
        auto strict = options;
        strict.basis = relation_basis::underlying;
        made->as_printed = further_findings(data, strict, false, *made);
    }
    return audit_report(std::move(made));
}

ATTAIN_END_NAMESPACE
