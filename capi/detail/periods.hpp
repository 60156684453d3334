#pragma once

#include "enums.hpp"

#include <attain/time/period.hpp>
#include <attain/time/period_key.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

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

/// A kind of period.
[[nodiscard]] inline period_kind kind_in(std::int32_t id) {
    return enum_in(id, period_kind::day, period_kind::range, "kind");
}

/// A day that dates know; a wilder one would overflow their arithmetic.
[[nodiscard]] inline date day_in(std::int32_t day, char const* argument) {
    if (day < first_date.days_since_epoch || day >= end_date.days_since_epoch)
        throw_failure(reason::year_out_of_range, std::string(argument) + ": found day " + std::to_string(day) +
                                                     ", expected one of the years 1400 to 9999");
    return date(day);
}

/// An array for the caller, sized as text is.
struct periods_out {
    attain_period* buffer;
    std::size_t capacity;
    std::size_t* needed;
    bool keep_needed = false;

    void require() const {
        if (buffer == nullptr && capacity != 0) throw_null("buffer");
    }
    void clear() const noexcept {
        if (buffer != nullptr) std::fill_n(buffer, capacity, attain_period{0});
        if (needed != nullptr && !keep_needed) *needed = 0;
    }
    void set(std::vector<period> const& all) {
        if (needed != nullptr) *needed = all.size();
        if (buffer == nullptr) return;
        if (capacity < all.size()) {
            keep_needed = true;
            throw_failure(reason::buffer_too_small, "buffer: found room for " + std::to_string(capacity) +
                                                        " periods, expected at least " + std::to_string(all.size()));
        }
        std::transform(all.begin(), all.end(), buffer, [](period each) { return each.key(); });
    }
};

}  // namespace attain::capi
