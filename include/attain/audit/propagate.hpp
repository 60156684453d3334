#pragma once

#include <attain/audit/system.hpp>

#include <cstdint>
#include <optional>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

/// Where a step of a refutation got its interval from.
enum class step_source : std::uint8_t { domain, restriction, relation, integrality, split };

/// One step of a refutation trace: from what is known so far and one source, the variable lies in `range`, or,
/// where that is absent, nowhere. A checker needs no more than the system and the steps in their order.
struct trace_step {
    step_source source = step_source::domain;
    std::uint32_t index = 0;  ///< of the restriction or relation
    variable_index variable = 0;
    std::optional<interval> range;
};

/// The set of `variable`'s values that one relation leaves, given where the other variables lie.
/// `where[i]` belongs to the i-th term of the relation. Exact for one relation by itself, with open and closed ends;
/// a quotient by an interval with zero inside gives the hull of its parts. Absent: no value is left.
[[nodiscard]] std::optional<interval> project(constraint_system const& s, relation const& r, std::size_t position,
                                              std::span<interval const* const> where);

/// The ends of a weighted sum, kept so that what the sum leaves for each of its terms takes constant time.
class sum_projection {
public:
    /// The relation is no product. `where[i]` belongs to its i-th term.
    sum_projection(constraint_system const& s, relation const& r, std::span<interval const* const> where);

    /// What all the others leave of a term's variable, whose range is the one that was last told.
    [[nodiscard]] std::optional<interval> leave(std::size_t position, interval const& range);

    /// A term's range is another one from now on.
    void change(std::size_t position, interval const& from, interval const& to) {
        add(position, from, -1);
        add(position, to, 1);
    }

private:
    // The sum of lower (or of upper) ends: how many are unbounded, how many open, and the sum of the finite ones.
    struct side {
        rational sum{};
        std::int64_t unbounded = 0;
        std::int64_t open = 0;

        void add(std::optional<endpoint> const& end, rational const& weight, int times);
    };
    void add(std::size_t position, interval const& range, int times);

    relation const& relation_;
    std::span<term const> terms_;
    side low_;
    side high_;
};

/// The integers' part of an interval: ends move inwards to integers that are inside. Absent: no integer is inside.
[[nodiscard]] std::optional<interval> integer_part(interval const& range);

/// Tightens intervals by one relation after the other until nothing changes (hull consistency).
///
/// Sound always: no value that belongs to a solution is ever cut off. On a component without cycles and without
/// free integers two passes give the exact hull of every variable.
class propagator {
public:
    /// `active[i]` switches restriction i of the whole system; an empty mask means all.
    propagator(constraint_system const& s, component const& c, std::vector<bool> const& active, bool with_trace);

    enum class answer : std::uint8_t { settled, refuted, out_of_budget };

    /// `budget` counts projections and is used up by them. On components with cycles the number of visits of a
    /// relation is bounded too, since ends may creep for ever.
    [[nodiscard]] answer run(std::int64_t& budget);

    /// Cuts a variable's range, as one side of a split, before `run`.
    void restrict(variable_index variable, interval const& to);

    /// Narrows one variable of a relation, both by their place, by what the others leave it; false where that is
    /// nothing.
    [[nodiscard]] bool project_onto(std::size_t relation, std::size_t position);

    /// Aligned with `component::variables`.
    [[nodiscard]] std::vector<interval> const& ranges() const noexcept { return ranges_; }
    [[nodiscard]] interval const& range_of(variable_index v) const { return ranges_[local(v)]; }

    /// Every step so far, with a trace.
    [[nodiscard]] std::vector<trace_step> const& trace() const noexcept { return trace_; }

    /// After `refuted`, with a trace: only the steps that the contradiction rests on.
    [[nodiscard]] std::vector<trace_step> refutation() const;

private:
    [[nodiscard]] std::size_t local(variable_index v) const;
    [[nodiscard]] bool narrow(std::size_t at, std::optional<interval> const& to, step_source source,
                              std::uint32_t index, bool& changed);
    [[nodiscard]] bool load(std::vector<bool> const& active);
    [[nodiscard]] bool revise(std::size_t relation, std::vector<std::uint32_t>& changed_variables);
    [[nodiscard]] answer settle(std::vector<std::uint32_t> queue, std::int64_t& budget);

    constraint_system const* system_;
    component component_;
    bool with_trace_;
    bool refuted_ = false;
    std::vector<interval> ranges_;
    std::vector<std::uint32_t> term_first_;  // per local relation, into term_local_
    std::vector<std::uint32_t> term_local_;  // local variable of each term
    std::vector<std::uint32_t> use_first_;   // per local variable, into use_
    std::vector<std::uint32_t> use_;         // local relations that use it
    std::vector<trace_step> trace_;
};

}  // namespace solver

ATTAIN_END_NAMESPACE
