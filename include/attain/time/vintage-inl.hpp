#pragma once

#include <attain/time/vintage.hpp>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE std::string_view name_of(vintage_rule rule) noexcept {
    switch (rule) {
    case vintage_rule::as_of: return "as_of";
    case vintage_rule::same_print: return "same_print";
    }
    return "unknown";
}

ATTAIN_END_NAMESPACE
