#include "utf8.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

character decode_other(unsigned char const* p, std::size_t left) noexcept {
    std::uint32_t const first = p[0];
    auto const follows = [](std::uint32_t byte) { return (byte & 0xc0u) == 0x80u; };
    // The marks of Chinese prose, U+2010 to U+2026 and U+3001 to U+303F, are many and none of them is folded.
    if (left >= 3 && p[1] == 0x80u && follows(p[2])) {
        if (first == 0xe2 && p[2] >= 0x90u && p[2] <= 0xa6u) return {0x2000u | (p[2] & 0x3fu), 3, true};
        if (first == 0xe3 && p[2] != 0x80u) return {0x3000u | (p[2] & 0x3fu), 3, true};
    }
    if ((first & 0xf0u) == 0xe0u) {
        if (left >= 3 && follows(p[1]) && follows(p[2])) {
            char32_t const code = (first & 0x0fu) << 12 | (p[1] & 0x3fu) << 6 | (p[2] & 0x3fu);
            if (code >= 0x800 && (code < 0xd800 || code > 0xdfff)) return {fold(code), 3, true};
        }
    } else if (first >= 0xc2 && first < 0xe0) {
        if (left >= 2 && follows(p[1])) return {fold((first & 0x1fu) << 6 | (p[1] & 0x3fu)), 2, true};
    } else if (first >= 0xf0 && first < 0xf5) {
        if (left >= 4 && follows(p[1]) && follows(p[2]) && follows(p[3])) {
            char32_t const code = (first & 0x07u) << 18 | (p[1] & 0x3fu) << 12 | (p[2] & 0x3fu) << 6 | (p[3] & 0x3fu);
            if (code >= 0x10000 && code <= 0x10ffff) return {code, 4, true};
        }
    }
    return {0xfffd, 1, false};
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
