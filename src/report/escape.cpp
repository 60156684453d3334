#include "escape.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>

ATTAIN_BEGIN_NAMESPACE
namespace report::detail {

std::string escape_markdown(std::string_view text) {
    constexpr std::string_view special = "\\`*_[]<>|~#";
    std::string out;
    out.reserve(text.size());
    for (char const c : text) {
        if (c == '\n' || c == '\r') {
            out += ' ';
            continue;
        }
        if (special.find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

std::string csv_field(std::string_view text) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
    std::string out = "\"";
    for (char const c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    out += '"';
    return out;
}

namespace {

constexpr bool stands_in_json(char c) { return c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20; }

/// How many bytes at the beginning need no escape; eight at a time, where they are all above the controls.
std::size_t plain_run(std::string_view text) noexcept {
    constexpr std::uint64_t ones = 0x0101010101010101;
    constexpr std::uint64_t highs = 0x8080808080808080;
    auto const has_zero = [](std::uint64_t word) { return (word - ones) & ~word & highs; };
    std::size_t plain = 0;
    for (; plain + 8 <= text.size(); plain += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + plain, sizeof word);
        auto const control = (word - ones * 0x20) & ~word & highs;
        if ((control | has_zero(word ^ ones * static_cast<unsigned char>('"')) |
             has_zero(word ^ ones * static_cast<unsigned char>('\\'))) != 0)
            break;
    }
    while (plain < text.size() && stands_in_json(text[plain])) ++plain;
    return plain;
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
    constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    while (!text.empty()) {
        auto const plain = plain_run(text);
        out.append(text, 0, plain);
        if (plain == text.size()) break;
        char const c = text[plain];
        text.remove_prefix(plain + 1);
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            out += "\\u00";
            out += hex[static_cast<unsigned char>(c) >> 4];
            out += hex[static_cast<unsigned char>(c) & 15];
        }
    }
    out += '"';
}

std::string json_string(std::string_view text) {
    std::string out;
    out.reserve(text.size() + 2);
    append_json_string(out, text);
    return out;
}

}  // namespace report::detail
ATTAIN_END_NAMESPACE
