#include "utf8.hpp"

#include <cstdint>
#include <cstring>

ATTAIN_BEGIN_NAMESPACE

namespace io::detail {

std::size_t first_bad_utf8(std::string_view text) noexcept {
    auto const* const begin = reinterpret_cast<unsigned char const*>(text.data());
    auto const* const end = begin + text.size();
    auto const* at = begin;
    while (at != end) {
        while (end - at >= 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, at, 8);
            if ((word & 0x8080808080808080u) != 0) break;
            at += 8;
        }
        while (at != end && *at < 0x80) ++at;
        while (at != end && *at >= 0x80) {
            unsigned const lead = *at;
            // The second byte's range excludes overlong forms, surrogates and what lies beyond U+10FFFF.
            unsigned low = 0x80;
            unsigned high = 0xBF;
            std::ptrdiff_t length = 0;
            if (lead >= 0xC2 && lead <= 0xDF) {
                length = 2;
            } else if (lead >= 0xE0 && lead <= 0xEF) {
                length = 3;
                if (lead == 0xE0) low = 0xA0;
                if (lead == 0xED) high = 0x9F;
            } else if (lead >= 0xF0 && lead <= 0xF4) {
                length = 4;
                if (lead == 0xF0) low = 0x90;
                if (lead == 0xF4) high = 0x8F;
            }
            bool good = length != 0 && end - at >= length && at[1] >= low && at[1] <= high;
            for (std::ptrdiff_t i = 2; good && i < length; ++i) good = (at[i] & 0xC0) == 0x80;
            if (!good) return static_cast<std::size_t>(at - begin);
            at += length;
        }
    }
    return text.size();
}

problem not_utf8(std::string_view text, std::size_t bad, place start) {
    auto here = start;
    for (std::size_t i = 0; i < bad; ++i) {
        if (text[i] == '\n') {
            ++here.line;
            here.column = 1;
        } else if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) {
            ++here.column;
        }
    }
    constexpr char const* digits = "0123456789ABCDEF";
    auto const byte = static_cast<unsigned char>(text[bad]);
    std::string const shown{digits[byte >> 4], digits[byte & 15]};
    return {reason::invalid_utf8, {}, here, "the byte 0x" + shown, "text in UTF-8", "save the file as UTF-8"};
}

}  // namespace io::detail

ATTAIN_END_NAMESPACE
