#pragma once

#include <attain/model/fact.hpp>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE std::optional<observation_status> parse_status(std::string_view letter) noexcept {
    if (letter.size() != 1) return std::nullopt;
    switch (letter[0]) {
    case 'A':
    case 'B':
    case 'E':
    case 'F':
    case 'M':
    case 'P':
    case 'Q': return static_cast<observation_status>(letter[0]);
    default: return std::nullopt;
    }
}

ATTAIN_END_NAMESPACE
