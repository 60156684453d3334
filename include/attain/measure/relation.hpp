#pragma once

#include <attain/language.hpp>
#include <attain/measure/outcome.hpp>
#include <attain/number/interval.hpp>
#include <attain/number/rational.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

/// The equations between an indicator's figures, each stated once: forward they compute, backward they imply.
/// Each ties a `result` to a `first`, which is the present or the part, and a `second`, which it is held against.
enum class relation : std::uint8_t {
    completion,           ///< result = actual / target, target > 0
    completion_inverse,   ///< result = target / actual, actual > 0
    completion_mirrored,  ///< result = 2 - actual / target, target > 0
    completion_distance,  ///< result = 1 + (actual - target) / |target|, target < 0
    growth,               ///< result = (current - base) / base, base > 0
    growth_absolute,      ///< result = (current - base) / |base|, base < 0
    index,                ///< result = 100 current / base, base > 0
    share,                ///< result = part / whole, whole > 0
    ratio,                ///< result = part / base, base not 0
    excess,               ///< result = actual - target
    gap,                  ///< result = target - actual
    change,               ///< result = current - base
    difference,           ///< result = first - second
    growth_difference,    ///< result = current rate - previous rate
    rank_change,          ///< result = previous rank - current rank (positive: up); `second` is the previous one
    total,                ///< result = first + second; any number of parts: `compute_total` and its kin
};

inline constexpr int relation_count = 16;

/// A figure's part in a relation.
enum class role : std::uint8_t { result, first, second };

/// The stable word of a relation, for example `growth`.
[[nodiscard]] std::string_view name_of(relation what) noexcept;

/// The formula solved for one role: in words (`完成率 = 实际 ÷ 目标`) and in symbols (`c = A / T`).
[[nodiscard]] std::string_view formula_words(relation what, role unknown, language in) noexcept;
[[nodiscard]] std::string_view formula_symbols(relation what, role unknown) noexcept;

/// The name of a role in a relation, for example `target`, and its symbol, for example `T`.
[[nodiscard]] std::string_view role_name(relation what, role which, language in) noexcept;
[[nodiscard]] std::string_view role_symbol(relation what, role which) noexcept;

/// The result from `first` and `second`, exactly.
///
/// Units: rates are ratios (1.05, not 105).
/// Rounding: never.
/// Errors: none; undefined where the relation's domain is left (a zero or negative base or target).
/// Example: `compute(relation::growth, 110, 100).value() == rational(1) / 10`
[[nodiscard]] outcome<rational> compute(relation what, rational const& first, rational const& second);

/// The role that is not known from the other two, in the order result, first, second; the inverse of `compute`.
///
/// Rounding: never.
/// Errors: none; undefined(not_applicable) where the equation does not determine it, or only outside its domain.
[[nodiscard]] outcome<rational> solve(relation what, role unknown, rational const& one, rational const& other);

/// Every value that the unknown role can have while the others, in the order result, first, second, lie in their
/// intervals and the relation's domain holds (targets, bases and wholes of rates are positive). Exact: each
/// value inside is taken by some choice of the others, and each end is open or closed accordingly.
///
/// Errors: nullopt when no value is possible, that is when the two intervals contradict each other.
/// Source: interval arithmetic on exact rationals; every input stands once in the solved form, so nothing widens
[[nodiscard]] std::optional<interval> imply(relation what, role unknown, interval const& one, interval const& other);

/// The sum of the parts, and one part from the total and the other parts.
[[nodiscard]] rational compute_total(std::span<rational const> parts);
[[nodiscard]] interval imply_total(std::span<interval const> parts);
[[nodiscard]] interval imply_part(interval const& total, std::span<interval const> others);

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/measure/relation-inl.hpp>
#endif
