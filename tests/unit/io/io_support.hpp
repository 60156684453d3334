#pragma once

#include <attain/io/dataset_file.hpp>

#include <string>
#include <string_view>
#include <support/catch.hpp>

/// The text that a dataset is written as.
inline std::string written(attain::dataset const& data, attain::io::format as) {
    std::string text;
    auto const put = [&](std::string_view piece) {
        text += piece;
        return true;
    };
    auto const done = attain::io::write(data, as, put);
    REQUIRE(done);
    CHECK(*done == text.size());
    return text;
}

inline attain::io::loaded read_as(std::string_view text, attain::io::format as) {
    switch (as) {
    case attain::io::format::json: return attain::io::read_json(text, "test.json");
    case attain::io::format::csv: return attain::io::read_csv(text, "test.csv");
    case attain::io::format::prose: return attain::io::read_prose(text, "test.txt");
    case attain::io::format::sdmx_csv: break;
    }
    return attain::io::read_sdmx_csv(text, "test.sdmx.csv");
}

/// The dataset of a text that has nothing wrong with it.
inline attain::dataset good(std::string_view text, attain::io::format as) {
    auto read = read_as(text, as);
    for (auto const& each : read.problems) UNSCOPED_INFO(to_line(each));
    REQUIRE(read.problems.empty());
    return read.data;
}

/// The line of the only problem of a text.
inline std::string problem_of(std::string_view text, attain::io::format as) {
    auto const read = read_as(text, as);
    for (auto const& each : read.problems) UNSCOPED_INFO(to_line(each));
    REQUIRE(read.problems.size() == 1);
    return to_line(read.problems[0]);
}
