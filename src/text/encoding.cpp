#include "encoding.hpp"

#include "utf8.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// Enough to tell an encoding; looking at more would cost as much as reading.
constexpr std::size_t sample_bytes = 65536;

constexpr auto not_utf8_hint = "; convert it first: iconv -f GB18030 -t UTF-8 FILE";

unsigned byte_at(std::string_view text, std::size_t at) noexcept { return static_cast<unsigned char>(text[at]); }

// Two-byte characters of GBK, as against stray bytes.
std::size_t gbk_pairs(std::string_view bytes) noexcept {
    std::size_t pairs = 0;
    for (std::size_t at = 0; at + 1 < bytes.size();) {
        auto const first = byte_at(bytes, at);
        auto const second = byte_at(bytes, at + 1);
        if (first >= 0x81 && first <= 0xfe && second >= 0x40 && second <= 0xfe && second != 0x7f) {
            ++pairs;
            at += 2;
        } else {
            ++at;
        }
    }
    return pairs;
}

}  // namespace

std::optional<failure> check_encoding(std::string_view bytes) {
    if (bytes.size() >= std::numeric_limits<std::uint32_t>::max()) {
        return failure{reason::overflow, -1, "text: 4 GiB or more at once; cut it into parts and read these"};
    }
    if (bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff")) {
        return failure{reason::invalid_utf8, 0,
                       "text: starts like UTF-16, expected UTF-8; convert it first: iconv -f UTF-16 -t UTF-8 FILE"};
    }
    auto const sample = bytes.substr(0, sample_bytes);
    std::size_t invalid = 0;
    std::size_t beyond_ascii = 0;
    std::size_t controls = 0;
    std::size_t first_bad = 0;
    for (std::size_t at = 0; at < sample.size();) {
        auto const c = decode(sample, at);
        if (!c.valid && at + 4 < sample.size()) {
            if (invalid++ == 0) first_bad = at;
        } else if (c.code >= 128) {
            ++beyond_ascii;
        } else if (c.code < 32 && c.code != U'\n' && c.code != U'\r' && c.code != U'\t' && c.code != U'\f') {
            ++controls;
        }
        at += c.length;
    }
    if (controls * 20 > sample.size() || (controls > 0 && sample.find('\0') != std::string_view::npos)) {
        return failure{reason::invalid_utf8, static_cast<std::ptrdiff_t>(std::min(sample.find('\0'), sample.size())),
                       "text: a binary file by its control bytes, expected UTF-8 prose; extract its text first"};
    }
    if (invalid < 2 || invalid <= beyond_ascii) return std::nullopt;
    auto const pairs = gbk_pairs(sample.substr(first_bad));
    if (pairs * 3 >= invalid) {
        return failure{reason::invalid_utf8, static_cast<std::ptrdiff_t>(first_bad),
                       std::string("text: the bytes look like GBK, expected UTF-8") + not_utf8_hint};
    }
    return failure{reason::invalid_utf8, static_cast<std::ptrdiff_t>(first_bad),
                   "text: more bytes that are no UTF-8 than characters that are; convert it to UTF-8 first"};
}

language guess_language(std::string_view text) noexcept {
    auto const sample = text.substr(0, sample_bytes);
    std::size_t han = 0;
    std::size_t latin = 0;
    for (std::size_t at = 0; at < sample.size();) {
        auto const c = decode(sample, at);
        han += is_han(c.code);
        latin += is_latin(c.code);
        at += c.length;
    }
    return han * 4 >= latin && (han > 0 || latin == 0) ? language::zh : language::en;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
