#pragma once

#include <attain/measure/implied_value.hpp>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE std::optional<rational> implied_value::only() const {
    if (integers && integers->first == integers->last) return rational(integers->first);
    if (range.is_point()) return range.lower()->value;
    return std::nullopt;
}

ATTAIN_INLINE std::string implied_value::print() const {
    if (auto const exact = only()) {
        auto const finite = exact->to_decimal();
        return finite ? finite->to_string() : exact->to_string();
    }
    if (integers) return integers->first.to_string() + " – " + integers->last.to_string();
    return print_outward(range, places);
}

ATTAIN_END_NAMESPACE
