#pragma once

#include <attain/measure/outcome.hpp>
#include <attain/model/dataset.hpp>
#include <attain/number/interval.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

/// What a stock is over a longer period: the level at its end is the default.
enum class stock_rollup : std::uint8_t { end, begin, average, maximum };

[[nodiscard]] std::string_view name_of(stock_rollup policy) noexcept;

struct rollup_options {
    stock_rollup stock = stock_rollup::end;
    /// How figures may have been rounded; empty: as the dataset declares, and `nearest` where it declares nothing.
    std::vector<rounding_rule> rules;
    /// Facts as they were known on this day; absent: the latest.
    std::optional<date> as_of;
};

/// A value put together from others, with what it lacks.
struct rolled_up {
    rational value;  ///< exact, of the figures taken as exact, in `unit` without magnitude
    interval range;  ///< all that the published figures leave possible
    attain::unit unit;
    std::size_t known = 0;     ///< parts that went in
    std::size_t expected = 0;  ///< parts that there are; fewer known: incomplete(known of expected)
    observation_status status = observation_status::normal;  ///< the worst of the parts

    [[nodiscard]] bool is_complete() const noexcept { return known == expected; }
};

/// An indicator over a longer period, from the periods of one kind that tile it, as its nature decides: a flow is
/// summed, a stock follows the policy, a quotient of two indicators is formed anew from what these come to (as a ratio,
/// without a unit).
///
/// Rounding: never.
/// Errors: no_roll_up for every other nature (growth, index, rank, distinct counts ...), and those of `children`.
/// Undefined: incomplete (no part that counts is known), unit_mismatch, zero_base (a quotient by zero).
/// Example: `roll_up_over_time(data, trade, zone, *period::parse("2022"), period_kind::month)->known`
[[nodiscard]] outcome<rolled_up> roll_up_over_time(dataset const& data, indicator_index indicator, scope_index scope,
                                                   period whole, period_kind parts, rollup_options const& options = {});

/// An indicator of a scope in one period, from the scopes directly within it: flows and stocks are summed, quotients
/// formed anew. Errors and undefined as above.
[[nodiscard]] outcome<rolled_up> roll_up_over_scopes(dataset const& data, indicator_index indicator, scope_index whole,
                                                     period when, rollup_options const& options = {});

/// The value of a month, a quarter or a run of months from cumulative ones: C_t - C_(t-1), and C_t itself for what
/// begins the year (a merged 1—2月 included). Both ends come from one vintage where that holds both.
///
/// Errors: no_roll_up unless the indicator is a flow; kind_mismatch for periods that are not whole months of a civil
/// year. Undefined: missing_base (one of the two is not known), suppressed, series_break, unit_mismatch.
[[nodiscard]] outcome<rolled_up> discrete_from_cumulative(dataset const& data, indicator_index indicator,
                                                          scope_index scope, period when,
                                                          rollup_options const& options = {});

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/measure/rollup-inl.hpp>
#endif
