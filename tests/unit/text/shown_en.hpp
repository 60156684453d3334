#pragma once

#include <attain/text/read.hpp>

#include <string>
#include <string_view>
#include <support/catch.hpp>
#include <vector>

// What the tests of English prose compare: one line a figure.

using lines = std::vector<std::string>;

/// The value of a figure; 1:4200 of a ratio.
inline std::string shown_value(attain::text::record const& r) {
    if (!r.is_ratio) return r.value.to_string();
    std::string out;
    for (auto const& part : r.written) out += (out.empty() ? "" : ":") + part.to_string();
    return out;
}

/// A figure as `value unit hedge role indicator`, with dashes for what is empty.
inline std::string shown_english(attain::text::record const& r) {
    auto out = shown_value(r) + " " + (r.unit.empty() ? "-" : r.unit) + " ";
    out += std::string(name_of(r.hedge)) + " " + std::string(name_of(r.what)) + " ";
    return out + (r.indicator.empty() ? "-" : r.indicator);
}

inline lines english_figures(std::string_view text) {
    attain::text::read_options options;
    options.lang = attain::language::en;
    auto const read = attain::text::read(text, options);
    REQUIRE(read.has_value());
    lines out;
    for (auto const& each : read->records) out.push_back(shown_english(each));
    return out;
}
