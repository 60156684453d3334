#pragma once

#include <attain/measure/outcome.hpp>
#include <attain/measure/policy.hpp>
#include <attain/number/interval.hpp>
#include <attain/number/rational.hpp>
#include <attain/quantity/quantity.hpp>

#include <optional>

ATTAIN_BEGIN_NAMESPACE

/// How a completion rate is formed; the default is A / T with a positive target.
struct completion_policy {
    completion_formula formula = completion_formula::actual_over_target;
    negative_target on_negative_target = negative_target::undefined;
    std::optional<rational> baseline;  ///< B of `from_baseline`
};

/// How much of a target was reached (完成率).
///
/// Units: a ratio, 1.05 for 105 %. Quantities of one dimension and different factors are brought together exactly.
/// Rounding: never.
/// Errors: units that do not go together (unit_mismatch, currency_mismatch, classifier_mismatch). Undefined:
/// zero_target, negative_target, zero_base (nothing to divide by), missing_base (no baseline). Example:
/// `completion_rate(quantity::parse("621.5亿元").value(), quantity::parse("592亿元").value())` is 1243/1184
[[nodiscard]] outcome<rational> completion_rate(rational const& actual, rational const& target,
                                                completion_policy const& policy = {});
[[nodiscard]] outcome<rational> completion_rate(quantity const& actual, quantity const& target,
                                                completion_policy const& policy = {});

/// The completion of a target that is a growth rate: 100 % when it is reached, else the level reached over the level
/// meant. Units: ratios, 0.3 for 30 %. `strict` targets ("by more than 30 %") must be passed.
[[nodiscard]] outcome<rational> completion_of_growth(rational const& growth, rational const& target, bool strict,
                                                     growth_completion policy = growth_completion::full_when_met);

/// What lies over the target, A - T (超额), and what lacks, T - A (缺口), exactly and in the indicator's unit.
///
/// Errors: units that do not go together.
[[nodiscard]] rational excess(rational const& actual, rational const& target);
[[nodiscard]] result<quantity> excess(quantity const& actual, quantity const& target);
[[nodiscard]] rational gap(rational const& actual, rational const& target);
[[nodiscard]] result<quantity> gap(quantity const& actual, quantity const& target);

/// The target behind a completion rate: A / c.
[[nodiscard]] outcome<rational> implied_target(rational const& actual, rational const& completion);
[[nodiscard]] std::optional<interval> implied_target(interval const& actual, interval const& completion);

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/measure/completion-inl.hpp>
#endif
