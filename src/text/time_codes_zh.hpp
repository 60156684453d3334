#pragma once

#include <attain/time/period_core.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// The values of the kind `time`, in the order of their codes.
enum class time_code : std::uint8_t {
    none,
    this_year,
    last_year,
    before_last,
    h1,
    h2,
    q1,
    q2,
    q3,
    q4,
    q1_q3,
    year,
    month,
    previous,
    since,
};

[[nodiscard]] inline period or_none(result<period> const& made) noexcept { return made ? *made : period(); }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
