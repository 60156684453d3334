#pragma once

#include "audit_outcome.hpp"
#include "figure_reader.hpp"
#include "printed.hpp"
#include "work_budget.hpp"
#include "written_words.hpp"

#include <attain/audit/decide.hpp>
#include <attain/audit/ticks.hpp>
#include <attain/audit/trees.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// One audit: decides every component of a dataset's model under the readings asked for, and explains what it finds.
class auditor {
public:
    auditor(dataset const& data, audit_options const& options, bool soft = false);

    void run(audit_outcome& to);

    /// Some relation was left out because the printed numbers satisfy it.
    [[nodiscard]] bool accepted_as_printed() const { return model_.left_as_printed() > 0; }

    /// Of the options' budget.
    [[nodiscard]] std::int64_t spent() const { return budget_.spent(); }

private:
    /// How one component fares.
    struct trial {
        trial() { under.fill(verdict::undecided); }
        [[nodiscard]] static trial of_all(verdict what) {
            trial made;
            made.under.fill(what);
            made.tried.fill(true);
            return made;
        }

        std::array<verdict, reading_count> under{};
        std::array<bool, reading_count> tried{};
    };

    /// A single figure without a relation agrees with everything.
    [[nodiscard]] static bool is_lone(solver::component const& c) {
        return c.relations.empty() && c.restrictions.size() <= 1;
    }

    [[nodiscard]] static solver::decide_options decide_for(bool with_ranges, std::int64_t steps);
    [[nodiscard]] solver::decision decide(std::size_t part, std::int64_t steps);
    [[nodiscard]] static std::int64_t size_of(solver::component const& c) {
        return static_cast<std::int64_t>(c.variables.size());
    }
    [[nodiscard]] std::int64_t size_of_all() const {
        return static_cast<std::int64_t>(model_.system().variables().size());
    }
    [[nodiscard]] std::vector<fact_index> facts_of(solver::figure_set const& figures) const;

    // auditor.cpp: the verdict
    void publish(reading how, bool soft = false) { model_.publish(how, soft); }
    [[nodiscard]] bool settles_quickly(std::size_t part);
    void try_inside(std::int64_t steps);
    void try_reading(reading how, bool all, std::int64_t steps, audit_outcome& to);
    [[nodiscard]] bool is_settled(trial const& s) const { return first_allowing(s).has_value(); }
    [[nodiscard]] std::optional<reading> first_allowing(trial const& s) const;
    [[nodiscard]] bool is_refuted(trial const& s) const;
    void conclude(audit_outcome& to);
    void stand(audit_outcome& to) const;

    // auditor_findings.cpp: why
    void look_for_shifts(audit_outcome& to);
    void note(std::size_t part, reading needed, std::int64_t steps, audit_outcome& to);
    void explain(std::size_t part, std::int64_t steps, audit_outcome& to);
    [[nodiscard]] suspect detail_of(std::size_t part, solver::restriction_index which, std::int64_t& steps);

    // auditor_implied.cpp: what is implied, and what nothing holds
    void imply_quickly(audit_outcome& to);
    [[nodiscard]] bool imply_at_once(std::size_t part, bool soft, audit_outcome& to);
    void imply_rest(audit_outcome& to);
    [[nodiscard]] bool imply_slowly(std::size_t part, bool soft, work_shares& shares, audit_outcome& to);
    [[nodiscard]] bool is_counted(solver::variable_index v) const;
    void cover(audit_outcome& to);
    void cover_cycles(solver::component const& part, audit_outcome& to);
    [[nodiscard]] bool is_free_without(solver::component const& part, solver::restriction_index which);
    [[nodiscard]] bool is_free_within(solver::restriction_index which, interval const& left) const;
    [[nodiscard]] bool is_free_within(solver::restriction_index which, solver::word_range const& left,
                                      figure_reader& reader) const;
    [[nodiscard]] interval tenfold(audited_figure const& which) const;

    audit_options const& options_;
    work_budget budget_;
    audit_model model_;
    solver::component_list parts_;
    std::vector<trial> standings_;
    solver::tick_filter ticks_;
    solver::tree_hulls trees_;
    written_words written_;
    std::vector<bool> asked_;           // variables without a figure
    std::vector<std::size_t> unclear_;  // components of which two passes do not tell what is implied
    std::optional<printed_numbers> printed_;
    std::vector<reading> allowed_;
    reading declared_ = reading::nearest;
    std::vector<bool> active_;  // every figure, but for the one that is being asked about
};

}  // namespace detail

ATTAIN_END_NAMESPACE
