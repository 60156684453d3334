#pragma once

#include <attain/error.hpp>
#include <attain/quantity/detail/characters.hpp>

#include <string>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

/// One line: what was found (quoted, shortened, bytes that are not text escaped), what was expected or is to be done.
[[nodiscard]] inline failure refuse(reason why, std::size_t position, std::string_view found, std::string_view rest) {
    std::string message;
    auto const shown = excerpt(found);
    message.reserve(shown.size() + rest.size() + 8);
    message += '\'';
    for (std::size_t i = 0; i < shown.size();) {
        auto const length = utf8_length(shown.substr(i));
        auto const c = static_cast<unsigned char>(shown[i]);
        if (length == 0 || c < 0x20 || c == 0x7f) {
            constexpr char digits[] = "0123456789abcdef";
            message += "\\x";
            message += digits[c >> 4];
            message += digits[c & 15];
            ++i;
        } else {
            message += shown.substr(i, length);
            i += length;
        }
    }
    if (shown.size() < found.size()) message += "...";
    message += "' ";
    message += rest;
    return failure{why, static_cast<std::ptrdiff_t>(position), std::move(message)};
}

}  // namespace detail
ATTAIN_END_NAMESPACE
