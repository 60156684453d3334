#pragma once

#include <attain/measure/completion.hpp>
#include <attain/measure/detail/units-inl.hpp>
#include <attain/measure/relation.hpp>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE outcome<rational> completion_rate(rational const& actual, rational const& target,
                                                completion_policy const& policy) {
    switch (policy.formula) {
    case completion_formula::target_over_actual: return compute(relation::completion_inverse, actual, target);
    case completion_formula::mirrored: return compute(relation::completion_mirrored, actual, target);
    case completion_formula::from_baseline: {
        // The way gone over the way to go: both are measured from the baseline.
        if (!policy.baseline) return undefined_reason::missing_base;
        auto const way = target - *policy.baseline;
        if (way.is_zero()) return undefined_reason::zero_target;
        return (actual - *policy.baseline) / way;
    }
    case completion_formula::actual_over_target: break;
    }
    if (target.sign() < 0 && policy.on_negative_target == negative_target::distance)
        return compute(relation::completion_distance, actual, target);
    return compute(relation::completion, actual, target);
}

ATTAIN_INLINE outcome<rational> completion_rate(quantity const& actual, quantity const& target,
                                                completion_policy const& policy) {
    auto const factor = detail::factor_between(target.unit(), actual.unit());
    if (!factor) return factor.error();
    return completion_rate(rational(actual.value()), rational(target.value()) * *factor, policy);
}

ATTAIN_INLINE outcome<rational> completion_of_growth(rational const& growth, rational const& target, bool strict,
                                                     growth_completion policy) {
    bool const met = strict ? growth > target : growth >= target;
    if (met && policy == growth_completion::full_when_met) return rational(1);
    return compute(relation::completion, rational(1) + growth, rational(1) + target);
}

ATTAIN_INLINE rational excess(rational const& actual, rational const& target) {
    return compute(relation::excess, actual, target).value();
}

ATTAIN_INLINE result<quantity> excess(quantity const& actual, quantity const& target) {
    return subtract(actual, target);
}

ATTAIN_INLINE rational gap(rational const& actual, rational const& target) {
    return compute(relation::gap, actual, target).value();
}

ATTAIN_INLINE result<quantity> gap(quantity const& actual, quantity const& target) { return subtract(target, actual); }

ATTAIN_INLINE outcome<rational> implied_target(rational const& actual, rational const& completion) {
    return solve(relation::completion, role::second, completion, actual);
}

ATTAIN_INLINE std::optional<interval> implied_target(interval const& actual, interval const& completion) {
    return imply(relation::completion, role::second, completion, actual);
}

ATTAIN_END_NAMESPACE
