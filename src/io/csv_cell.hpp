#pragma once

#include "output.hpp"

#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace io::detail {

/// A cell, in quotes where RFC 4180 asks for them, or where spaces at its ends would be taken for padding.
inline void put_cell(writer& out, std::string_view text) {
    auto const padded = [](char c) { return c == ' ' || c == '\t'; };
    if (text.find_first_of(",\"\r\n") == std::string_view::npos &&
        (text.empty() || (!padded(text.front()) && !padded(text.back())))) {
        out << text;
        return;
    }
    out << '"';
    for (std::size_t from = 0;;) {
        auto const quote = text.find('"', from);
        out << text.substr(from, quote - from);
        if (quote == std::string_view::npos) break;
        out << "\"\"";
        from = quote + 1;
    }
    out << '"';
}

/// What the unit column says of a fact: what stood beside the figure; for a bare number the unit that the definition of
/// the indicator gives it, since the definition stays behind.
[[nodiscard]] inline std::string_view unit_cell(dataset const& data, fact_view const& each) {
    auto const beside = each.unit_text();
    if (!beside.empty() || !each.inherits_unit()) return beside;
    return domain_of(each.what()) == measure_domain::level ? std::string_view(data[each.indicator()].unit)
                                                           : std::string_view();
}

}  // namespace io::detail

ATTAIN_END_NAMESPACE
