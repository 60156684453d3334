#pragma once

#include <attain/time/coverage.hpp>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE std::string_view name_of(presence what) noexcept {
    switch (what) {
    case presence::present: return "present";
    case presence::zero: return "zero";
    case presence::missing: return "missing";
    case presence::absent: return "absent";
    }
    return "unknown";
}

ATTAIN_INLINE std::string to_string(coverage const& what) {
    std::string text = what.complete() ? "complete(" : "incomplete(";
    text += std::to_string(what.found());
    text += " of ";
    text += std::to_string(what.expected());
    text += ')';
    return text;
}

ATTAIN_END_NAMESPACE
