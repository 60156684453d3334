#pragma once

#include <attain/text/read.hpp>

#include <string>
#include <string_view>
#include <support/catch.hpp>
#include <vector>

// What the tests of Chinese prose compare: one line a figure.

using lines = std::vector<std::string>;

/// `value unit hedge role indicator`, with a dash for an empty unit.
inline std::string shown(attain::text::record const& r) {
    std::string value;
    if (r.is_ratio) {
        for (auto const& member : r.written) value += (value.empty() ? "" : ":") + member.to_string();
    } else {
        value = r.value.to_string();
        if (r.is_range) value += ".." + r.high.to_string();
    }
    return value + " " + (r.unit.empty() ? "-" : r.unit) + " " + std::string(name_of(r.hedge)) + " " +
           std::string(name_of(r.what)) + " " + r.indicator;
}

inline attain::text::reading read_chinese(std::string_view text) {
    attain::text::read_options options;
    options.lang = attain::language::zh;
    options.keep_rejected = true;
    auto made = attain::text::read(text, options);
    REQUIRE(made.has_value());
    return std::move(made.value());
}

inline lines figures_of(std::string_view text) {
    lines out;
    for (auto const& each : read_chinese(text).records) out.push_back(shown(each));
    return out;
}

/// `reason text` of each number that was rejected.
inline lines rejected_of(std::string_view text) {
    lines out;
    for (auto const& each : read_chinese(text).rejections) {
        out.push_back(std::string(name_of(each.why)) + " " +
                      std::string(text.substr(each.where.begin, each.where.end - each.where.begin)));
    }
    return out;
}
