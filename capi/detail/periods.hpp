#pragma once

#include "enums.hpp"

#include <attain/time/period.hpp>
#include <attain/time/period_key.hpp>

#include <string>

namespace attain::capi {

/// The period of a number from outside; throws no_such_period for one that no period has, and for none.
[[nodiscard]] inline period period_in(attain_period key, char const* argument = "period") {
    auto const known = period_from_key(key);
    if (!known || known->is_none())
        throw_failure(
            reason::no_such_period,
            std::string(argument) + ": found a number that is no period, expected one that attain_period_parse gave");
    return *known;
}

/// How 29 February and week 53 are aligned.
[[nodiscard]] inline alignment_policy policy_in(std::int32_t leap_day, std::int32_t week_53) {
    return {enum_in(leap_day, leap_day_policy::refuse, leap_day_policy::march_1, "leap_day"),
            enum_in(week_53, week_53_policy::refuse, week_53_policy::week_1_after, "week_53")};
}

}  // namespace attain::capi
