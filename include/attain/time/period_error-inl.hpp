#pragma once

#include <attain/time/period_error.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

ATTAIN_INLINE std::string period_excerpt(std::string_view text) {
    constexpr std::size_t limit = 40;
    if (text.size() <= limit) return std::string(text);
    std::size_t size = limit;
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xc0) == 0x80) --size;
    return std::string(text.substr(0, size)) + "...";
}

ATTAIN_INLINE failure period_failure(reason why, std::size_t position, std::string_view text, std::string_view found,
                                     std::string_view expected) {
    std::string line = "period \"" + period_excerpt(text) + "\": ";
    if (found.empty()) {
        line += position >= text.size() ? "ends" : "wrong";
    } else {
        line += "found \"" + period_excerpt(found) + "\"";
    }
    line += " at byte " + std::to_string(position) + ", expected ";
    line += expected;
    return {why, static_cast<std::ptrdiff_t>(position), std::move(line)};
}

ATTAIN_INLINE failure period_failure(reason why, std::string_view what, std::int64_t number,
                                     std::string_view expected) {
    std::string line(what);
    line += ' ';
    line += std::to_string(number);
    line += " of a period: expected ";
    line += expected;
    return {why, -1, std::move(line)};
}

}  // namespace detail

ATTAIN_END_NAMESPACE
