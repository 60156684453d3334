#include "escape.hpp"

#include <cstddef>

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

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
    constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    while (!text.empty()) {
        std::size_t plain = 0;  // a run that needs no escape goes in one piece
        while (plain < text.size() && stands_in_json(text[plain])) ++plain;
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
