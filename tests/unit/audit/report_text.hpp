#pragma once

#include <attain/io/dataset_file.hpp>

#include <string>
#include <support/catch.hpp>

/// A dataset of rows `indicator,scope,period,measure,figure`, with more columns where the caller names them.
inline attain::dataset table(std::string const& rows, std::string const& more = {}) {
    auto loaded = attain::io::read_csv("indicator,scope,period,measure,figure" + more + "\n" + rows, "table.csv");
    for (auto const& each : loaded.problems) {
        if (!each.is_conflict()) FAIL(attain::to_line(each));
    }
    return loaded.data;
}

/// One row of the scope `county`.
inline std::string row(std::string const& indicator, std::string const& period, std::string const& measure,
                       std::string const& figure) {
    return indicator + ",county," + period + "," + measure + "," + figure + "\n";
}
