#pragma once

#include <attain/measure/policy.hpp>
#include <attain/number/preimage.hpp>
#include <attain/time/date.hpp>

#include <optional>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

/// The policies of an evaluation, each with its default.
struct evaluate_options {
    /// How figures may have been rounded; empty: as the dataset declares, and `nearest` where it declares nothing.
    std::vector<rounding_rule> rules;
    /// The completion rate where less is better. Without it such a rate is undefined(not_applicable).
    std::optional<completion_formula> lower_is_better;
    negative_target on_negative_target = negative_target::undefined;
    negative_base on_negative_base = negative_base::undefined;
    growth_completion on_growth_target = growth_completion::full_when_met;
    /// Facts as they were known on this day; absent: the latest.
    std::optional<date> as_of;
};

ATTAIN_END_NAMESPACE
