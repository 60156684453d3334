#pragma once

#include <attain/audit/system.hpp>
#include <attain/model/dataset.hpp>

#include <cstdint>
#include <optional>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

/// How a figure is read: under one rounding rule, or under any rule that is still believable (to the nearest, or
/// truncated), the last rung before a contradiction.
enum class reading : std::uint8_t {
    half_up,
    half_even,
    half_down,
    down,
    up,
    nearest,
    double_rounding,
    nearest_or_down,
};

inline constexpr std::size_t reading_count = 8;

[[nodiscard]] constexpr reading reading_of(rounding_rule rule) noexcept { return static_cast<reading>(rule); }

/// The id of a reading: that of its rounding rule, or `nearest_or_down`.
[[nodiscard]] std::string_view name_of(reading how) noexcept;

/// A published figure as the solver sees it: the variable is the figure in the base unit of its unit, plus 1 for
/// growth, which is held as a factor.
struct audited_figure {
    fact_index fact;
    solver::variable_index variable;
};

/// What a variable stands for, published or not: the level of an indicator, its target, a rate, a rank.
struct audited_variable {
    fact_key key;
    fact_index beside;  ///< the fact that brought it in, whose way of writing suits it (unit and magnitude)

    /// Growth is held as a factor: 1.05 for 5 %.
    [[nodiscard]] bool is_factor() const noexcept {
        return key.what == measure::growth_yoy || key.what == measure::growth_mom || key.what == measure::growth_ytd;
    }
};

/// Why a fact takes no part in any relation.
enum class left_out : std::uint8_t { no_figure, older_vintage, unit_mismatch, not_nominal, no_period, no_formula };

struct unaudited_figure {
    fact_index fact;
    left_out why;
};

/// Where a relation comes from: the fact that declares it (a published rate), the indicator's definition (parts,
/// quotient), or the dataset's own list.
class audited_relation {
public:
    audited_relation(fact_index declared_by) noexcept  // NOLINT: one of the three
        : origin_(origin::fact), index_(static_cast<std::uint32_t>(declared_by)) {}
    audited_relation(indicator_index defined_by) noexcept  // NOLINT: one of the three
        : origin_(origin::indicator), index_(static_cast<std::uint32_t>(defined_by)) {}
    [[nodiscard]] static audited_relation in_list(std::uint32_t place) noexcept { return {origin::list, place}; }

    [[nodiscard]] std::optional<fact_index> declared_by() const noexcept {
        return origin_ == origin::fact ? std::optional(fact_index{index_}) : std::nullopt;
    }
    [[nodiscard]] std::optional<indicator_index> defined_by() const noexcept {
        return origin_ == origin::indicator ? std::optional(indicator_index{index_}) : std::nullopt;
    }
    [[nodiscard]] std::optional<std::uint32_t> listed() const noexcept {
        return origin_ == origin::list ? std::optional(index_) : std::nullopt;
    }

private:
    enum class origin : std::uint8_t { fact, indicator, list };

    audited_relation(origin from, std::uint32_t index) noexcept : origin_(from), index_(index) {}

    origin origin_;
    std::uint32_t index_;
};

/// A dataset as a system of equations: variables for all that its measures speak of, relations for what the measures
/// mean, restrictions for what was published. Only hard relations between nominal figures of one vintage are in it.
class audit_model {
public:
    /// With `soft`, relations that the dataset calls soft, real or comparable take part as if they were hard.
    /// `basis` overrules what the relations say of themselves: with `as_published`, a relation that the printed numbers
    /// satisfy is left out; with `underlying`, every relation holds of the values behind the figures.
    explicit audit_model(dataset data, std::optional<date> as_of = std::nullopt, bool soft = false,
                         std::optional<relation_basis> basis = std::nullopt);

    [[nodiscard]] dataset const& data() const noexcept { return data_; }

    /// Reads every figure one way. `soft` narrows hedged figures to where they are expected.
    void publish(reading how, bool soft = false);

    /// Reads every figure as what all the readings that round to the nearest have in common: without its ends.
    void publish_inside();

    /// Reads one figure as if another, in the same unit, stood in its place, until the next `publish`.
    void suppose(solver::restriction_index which, fact_view const& other, reading how);

    [[nodiscard]] solver::constraint_system const& system() const noexcept { return system_; }

    /// Figures that are no plain numbers: they alone are read another way softly.
    [[nodiscard]] std::vector<solver::restriction_index> const& hedged() const noexcept { return hedged_; }

    /// Aligned with the system's restrictions, variables and relations.
    [[nodiscard]] std::vector<audited_figure> const& figures() const noexcept { return figures_; }
    [[nodiscard]] std::vector<audited_variable> const& variables() const noexcept { return variables_; }
    [[nodiscard]] std::vector<audited_relation> const& relations() const noexcept { return relations_; }
    [[nodiscard]] std::vector<unaudited_figure> const& unaudited() const noexcept { return unaudited_; }

    /// A variable's interval in the unit and magnitude in which a fact is written.
    [[nodiscard]] interval as_written(solver::variable_index v, interval const& range, fact_index like) const;

    /// A number in the unit of a figure as a value of the figure's variable.
    [[nodiscard]] rational held(audited_figure const& figure, rational const& number) const;

    /// How many relations were left out because the printed numbers satisfy them.
    [[nodiscard]] std::size_t left_as_printed() const noexcept { return left_as_printed_; }

private:
    friend class audit_model_builder;

    struct read_as {
        reading how;
        bool soft;
        bool inside;

        [[nodiscard]] friend bool operator==(read_as const&, read_as const&) = default;
    };
    void publish(read_as wanted);
    void leave_out_what_holds_as_printed(std::optional<relation_basis> basis);

    dataset data_;
    solver::constraint_system system_;
    std::vector<audited_figure> figures_;
    std::vector<audited_variable> variables_;
    std::vector<audited_relation> relations_;
    std::vector<unaudited_figure> unaudited_;
    std::vector<solver::restriction_index> hedged_;  // figures that are not plain numbers
    std::optional<read_as> read_as_;                 // how all figures were read last
    std::size_t left_as_printed_ = 0;
};

ATTAIN_END_NAMESPACE
