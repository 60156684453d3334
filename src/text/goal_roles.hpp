#pragma once

#include "candidate.hpp"

#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// What a goal is set for: a target of growth is none of the level.
[[nodiscard]] inline std::string_view rule_of_goal(role what) noexcept {
    switch (what) {
    case role::growth_yoy:
    case role::growth: return "goal of growth";
    case role::growth_diff:
    case role::diff:
    case role::increment: return "goal of change";
    case role::share: return "goal of share";
    case role::rank: return "goal of rank";
    default: return "goal";
    }
}

/// Whether a figure of such a role may tell what is planned.
[[nodiscard]] inline bool can_be_aimed_at(candidate const& f) noexcept {
    switch (f.what) {
    case role::value:
    case role::growth_yoy:
    case role::growth:
    case role::growth_diff:
    case role::share:
    case role::diff:
    case role::increment:
    case role::rank: return true;
    default: return false;
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
