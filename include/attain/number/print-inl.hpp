#pragma once

#include <attain/number/print.hpp>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE std::string print_percent(rational const& ratio, std::int32_t places, rounding mode) {
    return round(ratio * rational(100), places, mode).to_string() + '%';
}

ATTAIN_INLINE std::string print_fixed(rational const& value, std::int32_t places, rounding mode) {
    return round(value, places, mode).to_string();
}

ATTAIN_END_NAMESPACE
