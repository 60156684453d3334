#pragma once

#include <attain/config.hpp>
#include <attain/language.hpp>
#include <attain/quantity/unit.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

/// Which aspect of an indicator a fact states.
///
/// What `of` means, where a measure takes one (see `of_rule_of`):
/// - `share`, `rank`, `rank_change`: the whole or the field, a scope ("about 9 % of the province");
/// - `excess`, `gap`: the comparator when it is not the target, a scope or an indicator ("above the city's average");
/// - `difference`: the other indicator, or the other scope, that is subtracted;
/// - `breakdown`: the indicator that this one is a part of (其中). An indicator with `within` says the same once for
/// all
///   its facts; its facts are then plain `value`s.
enum class measure : std::uint8_t {
    value,          ///< the level itself
    target,         ///< the level to reach; at least or at most by the indicator's direction
    target_lower,   ///< lower end of a target range
    target_upper,   ///< upper end of a target range
    target_growth,  ///< the growth to reach
    completion,     ///< value against target, as a ratio
    growth_yoy,     ///< against the same period a year before
    growth_mom,     ///< against the period before
    growth_ytd,     ///< year to date against the same part of the year before
    growth,         ///< growth whose base the text does not name
    growth_diff,    ///< change of a rate, in percentage points
    difference,     ///< value minus another one
    change,         ///< value minus the base, in the indicator's unit
    share,          ///< part of a whole
    rank,           ///< place among others
    rank_change,    ///< places gained since the period before (+ is up)
    excess,         ///< value over target
    gap,            ///< target over value
    base,           ///< the level of the period compared with
    increment,      ///< what was added within the period
    total,          ///< the amount that belongs to a counted set (总投资 of 53 projects)
    breakdown,      ///< a part of the indicator named by `of`
    contribution,   ///< share in another's change
    pull,           ///< contribution to another's growth, in percentage points
};

inline constexpr std::size_t measure_count = 24;

/// Whether a measure is stated in the indicator's own unit or in one of its own.
enum class measure_domain : std::uint8_t {
    level,   ///< the indicator's unit: value, target, base, excess, change ...
    ratio,   ///< percent, permille or a plain ratio: completion, growth, share
    points,  ///< percentage points
    rank,    ///< a place
    places,  ///< a number of places
};

/// Whether a measure takes `of`.
enum class of_rule : std::uint8_t { none, optional, required };

/// The id of a measure, for example `growth_yoy`; stable, never translated.
[[nodiscard]] std::string_view name_of(measure what) noexcept;

/// The name of a measure for people: 完成率, completion rate.
[[nodiscard]] std::string_view title_of(measure what, language in) noexcept;

/// The measure with this id, or none. Complexity: one pass over the list of names.
[[nodiscard]] std::optional<measure> parse_measure(std::string_view id) noexcept;

[[nodiscard]] measure_domain domain_of(measure what) noexcept;

/// Whether figures of a domain can be in a unit: a completion in % or 倍, a change of a rate in 个百分点, a rank or a
/// number of places in 位; a level in any unit, which its indicator decides.
[[nodiscard]] bool takes_unit(measure_domain domain, unit const& in) noexcept;

[[nodiscard]] of_rule of_rule_of(measure what) noexcept;

/// Whether an id in `of` is looked up among the scopes first (share, rank ...) or among the indicators first
/// (breakdown, difference ...). The other list is tried second.
[[nodiscard]] bool of_prefers_scope(measure what) noexcept;

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/model/measure_kind-inl.hpp>
#endif
