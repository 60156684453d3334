#pragma once

#include <attain/measure/detail/scorecard_state.hpp>

#include <cstdint>
#include <optional>
#include <vector>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

inline constexpr std::uint32_t no_row = 0xffffffffU;

/// The facts of one row that an evaluation looks at: of several prints of one fact the one that counts.
/// Of equal vintages the last one counts, as `dataset::find` has it.
[[nodiscard]] inline std::uint32_t counting_fact(scorecard_state const& state, std::uint32_t first,
                                                 std::uint32_t last) {
    if (!state.options.as_of) return last - 1;
    for (auto at = last; at > first; --at) {
        auto const vintage = state.fact(at - 1).vintage();
        if (!vintage || *vintage <= *state.options.as_of) return at - 1;
    }
    return no_fact;
}

/// What an evaluation needs to know of all rows while it goes through them; gone when it is done.
struct row_table {
    std::vector<std::uint32_t> value;       ///< the fact of each row's value
    std::vector<std::uint64_t> period_key;  ///< of each row
    std::vector<std::uint32_t> scope;       ///< of each row
    std::vector<std::uint32_t> breaks;      ///< how many values with status B stand in the rows up to this one
    std::vector<std::uint32_t> first_of;    ///< first row of each indicator; one more at the end
    std::vector<std::vector<std::uint32_t>> children;  ///< of each indicator: those that lie within it
    std::vector<bool> has_mom;  ///< of each indicator: growth on the period before is published somewhere
    bool any_vintage = false;

    /// The row of an indicator in a scope and period. Complexity: O(log n).
    [[nodiscard]] std::uint32_t find(indicator_index indicator, std::uint32_t in, std::uint64_t when) const noexcept {
        auto first = first_of[static_cast<std::size_t>(indicator)];
        auto last = first_of[static_cast<std::size_t>(indicator) + 1];
        while (first < last) {
            auto const middle = first + (last - first) / 2;
            bool const before = scope[middle] != in ? scope[middle] < in : period_key[middle] < when;
            if (before) {
                first = middle + 1;
            } else {
                last = middle;
            }
        }
        auto const end = first_of[static_cast<std::size_t>(indicator) + 1];
        return first < end && scope[first] == in && period_key[first] == when ? first : no_row;
    }
    [[nodiscard]] std::uint32_t value_at(indicator_index indicator, std::uint32_t in,
                                         std::uint64_t when) const noexcept {
        auto const row = find(indicator, in, when);
        return row == no_row ? no_fact : value[row];
    }
};

/// Goes through the facts once: where each row begins, and its value.
[[nodiscard]] inline row_table index_rows(scorecard_state& state) {
    row_table table;
    auto const& data = state.data;
    auto const indicators = data.indicators().size();
    table.children.resize(indicators);
    table.has_mom.resize(indicators);
    for (std::size_t i = 0; i < indicators; ++i)
        if (auto const whole = data.indicators()[i].within)
            table.children[static_cast<std::size_t>(*whole)].push_back(static_cast<std::uint32_t>(i));

    table.first_of.assign(indicators + 1, 0);
    std::uint32_t breaks = 0;
    for (std::size_t i = 0; i < indicators; ++i) {
        table.first_of[i] = state.rows.size();
        auto const facts = data.facts_of(indicator_index{static_cast<std::uint32_t>(i)});
        auto const begin = facts.empty() ? 0U : static_cast<std::uint32_t>(facts.front().index());
        auto const end = begin + static_cast<std::uint32_t>(facts.size());
        for (auto at = begin; at < end;) {
            auto const fact = state.fact(at);
            auto const in = static_cast<std::uint32_t>(fact.scope());
            auto const when = fact.when().key();
            row_record row;
            row.first_fact = at;
            state.rows.push_back(row);
            table.scope.push_back(in);
            table.period_key.push_back(when);
            // `value` comes first in the order of measures.
            auto last_value = at;
            while (last_value < end && state.fact(last_value).what() == measure::value &&
                   state.fact(last_value).when().key() == when &&
                   static_cast<std::uint32_t>(state.fact(last_value).scope()) == in)
                ++last_value;
            auto const value = last_value == at ? no_fact : counting_fact(state, at, last_value);
            table.value.push_back(value);
            if (value != no_fact && state.fact(value).status() == observation_status::series_break) ++breaks;
            table.breaks.push_back(breaks);
            at = std::max(at + 1, last_value);
            for (auto k = row.first_fact; k < at; ++k) table.any_vintage = table.any_vintage || state.fact(k).vintage();
            while (at < end && state.fact(at).when().key() == when &&
                   static_cast<std::uint32_t>(state.fact(at).scope()) == in) {
                if (state.fact(at).what() == measure::growth_mom) table.has_mom[i] = true;
                ++at;
            }
        }
    }
    table.first_of[indicators] = state.rows.size();
    return table;
}

}  // namespace detail
ATTAIN_END_NAMESPACE
