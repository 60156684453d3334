#pragma once

#include <attain/audit/audit_model.hpp>
#include <attain/audit/implied.hpp>
#include <attain/audit/suspects.hpp>
#include <attain/language.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

using solver::verdict;

struct audit_options {
    /// Rounding rules that the caller insists on; empty: the dataset's own, and then weaker ones before a
    /// contradiction is called.
    std::vector<rounding_rule> rules;
    /// What relations hold of, whatever they say of themselves: the values behind the figures, or (where that fits)
    /// the printed numbers, as when rates were computed from rounded levels. Absent: as each relation says, and the
    /// values behind the figures for what measures mean.
    std::optional<relation_basis> basis;
    /// Facts as they were known on this day; absent: the latest.
    std::optional<date> as_of;
    /// Steps of about a tenth of a microsecond that all searching of the audit may take, beyond the passes that are
    /// linear in the facts: half of them for the verdict, an eighth each for the rules, the explanations and the
    /// implied figures, a sixteenth each for the coverage and for further audits, and what one leaves goes to the next.
    /// Among components they are shared by size, and those left undecided get what the others leave. Past it a
    /// component is undecided, an explanation incomplete, an implied figure wider than it need be, a figure not called
    /// unpinned. It counts work, so that the same report is cut short at the same place on every machine.
    std::int64_t budget = 20'000'000;
    /// Suspect sets for each contradiction.
    std::size_t most_suspects = 16;
    /// Try every reading on the whole report, to say which rules survive.
    bool infer_rules = true;
    /// Smallest cores listed for each reading that the whole report was tried under; then the reading is given up.
    std::size_t most_conflicts = 64;
    /// Intervals of what was not published.
    bool with_implied = true;
    /// Which figures no relation could refute.
    bool with_coverage = true;
};

/// The ids of all slips that an audit tries on a suspect.
[[nodiscard]] std::span<std::string_view const> slip_ids() noexcept;

/// A slip in words; the id itself for an unknown one.
[[nodiscard]] std::string_view describe_slip(std::string_view id, language in) noexcept;

/// How one published figure fares in an audit.
enum class figure_standing : std::uint8_t {
    fits,      ///< others hold it, and it agrees with them
    conflict,  ///< it takes part in a contradiction
    untested,  ///< nothing holds it, or its component was left undecided
};

/// `fits`, `conflict` or `untested`.
[[nodiscard]] std::string_view name_of(figure_standing standing) noexcept;

/// What one suspected figure would have to be, were all the others true.
struct suspect {
    fact_index fact;
    std::optional<interval> expected;  ///< in the unit and magnitude of its text; absent: nothing would do
    std::vector<std::string> slips;    ///< ids of common slips that would explain it: `digits_transposed` ...
};

/// Figures that cannot be true together.
struct audit_finding {
    reading weakest = reading::nearest_or_down;     ///< the last reading that was tried
    std::vector<fact_index> conflict;               ///< a smallest core: leave one out and the rest is possible
    std::vector<std::vector<fact_index>> suspects;  ///< all smallest sets whose removal frees the rest
    bool suspects_complete = true;
    bool suspects_smallest = true;  ///< false: too many contradictions at once, so this is one set that frees the rest
    std::vector<suspect> details;   ///< for each figure that stands in a suspect set of its own
    bool with_soft = false;         ///< soft relations, and those that are not nominal, take part
    std::optional<relation_basis> basis = std::nullopt;  ///< where it is another one than the options'
};

/// A column of a table whose figures agree with the rest of it as soon as all of them move by one row.
struct shifted_column {
    std::vector<fact_index> facts;  ///< in the order of their rows, from the top
    bool too_low = true;            ///< published one row too low; else one row too high
    bool by_period = true;          ///< the rows are periods; else indicators
    std::size_t repaired = 0;       ///< relations that fail as published and hold when the column is moved
};

/// A component that needs a weaker reading than the declared one: a rounding defect, not a contradiction.
struct rounding_note {
    reading declared;
    reading needed;
    std::vector<fact_index> conflict;  ///< under the declared reading
};

/// What one reading makes of the whole report.
struct reading_outcome {
    reading how;
    verdict what = verdict::undecided;
    std::vector<std::vector<fact_index>> conflicts;  ///< the smallest core of each inconsistent component
};

/// The verdict of a report with its evidence.
class audit_report {
public:
    [[nodiscard]] dataset const& data() const noexcept;
    [[nodiscard]] audit_options const& options() const noexcept;

    /// Inconsistent where a component is inconsistent under every reading that was allowed; else undecided where one
    /// ran out of budget; else consistent.
    [[nodiscard]] verdict what() const noexcept;

    [[nodiscard]] std::vector<reading_outcome> const& readings() const noexcept;
    [[nodiscard]] std::vector<audit_finding> const& findings() const noexcept;
    /// What would be contradictory if the soft relations of the dataset, and those that are not nominal, held.
    [[nodiscard]] std::vector<audit_finding> const& warnings() const noexcept;
    /// Columns that would agree with the others one row up or down; where a column and all others would both do, both.
    [[nodiscard]] std::vector<shifted_column> const& shifted_columns() const noexcept;
    [[nodiscard]] std::vector<rounding_note> const& notes() const noexcept;
    /// What would be contradictory if the relations that were accepted of the printed numbers had to hold of the values
    /// behind them.
    [[nodiscard]] std::vector<audit_finding> const& accepted_as_printed() const noexcept;
    [[nodiscard]] implied_figures const& implied() const noexcept;

    /// Figures that nothing holds: the others would let them be a tenth of what they are, or ten times as much.
    [[nodiscard]] std::vector<fact_index> const& unpinned() const noexcept;
    /// Figures that take part in no relation, with the reason.
    [[nodiscard]] std::vector<unaudited_figure> const& unaudited() const noexcept;
    [[nodiscard]] std::size_t figure_count() const noexcept;
    /// Of the options' budget, in steps; the last one begun may exceed it.
    [[nodiscard]] std::int64_t spent() const noexcept;
    /// Requires an index of `data()`. Complexity: constant.
    [[nodiscard]] figure_standing standing_of(fact_index fact) const noexcept;

    /// Findings in order, for `for (auto const& finding : audit(data))`.
    [[nodiscard]] auto begin() const noexcept { return findings().begin(); }
    [[nodiscard]] auto end() const noexcept { return findings().end(); }

private:
    friend audit_report audit(dataset const& data, audit_options const& options);
    struct state;
    explicit audit_report(std::shared_ptr<state const> made) noexcept;
    std::shared_ptr<state const> state_;
};

/// Which published figures can be true together, exactly.
///
/// Rounding: every figure is the interval that its text denotes under the readings tried; nothing is rounded.
/// Errors: none for data; past the budget the verdict is undecided.
/// Complexity: linear in facts without cycles; components are decided one by one.
[[nodiscard]] audit_report audit(dataset const& data, audit_options const& options = {});

/// One sentence, with every figure as it stands in the report.
[[nodiscard]] std::string describe(audit_report const& report, audit_finding const& finding, language in);
[[nodiscard]] std::string describe(audit_report const& report, rounding_note const& note, language in);
[[nodiscard]] std::string describe(audit_report const& report, shifted_column const& column, language in);

/// How the figures of a finding lead to the contradiction, one step a line: each figure with the interval that it
/// denotes, then each relation used, in names and in numbers, down to what cannot be.
/// Complexity: one translation of the dataset and one decision.
[[nodiscard]] std::string explain(audit_report const& report, audit_finding const& finding, language in);

/// The unit of a fact with its magnitude, as its indicator writes it where that is the same: `亿元`.
[[nodiscard]] std::string written_unit_of(dataset const& data, fact_view const& fact);

/// A fact as people read it: `外贸进出口额 2022: 621.5亿元`.
[[nodiscard]] std::string describe(dataset const& data, fact_view const& fact, language in);

ATTAIN_END_NAMESPACE
