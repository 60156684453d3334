#include "csv_reader.hpp"

#include "csv_records.hpp"

#include <attain/model/detail/cited.hpp>

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace io {

namespace {

struct column {
    std::string_view name;
    field fact_row::*into;
    bool required;
};

constexpr std::array<column, 10> columns{{{"indicator", &fact_row::indicator, true},
                                          {"scope", &fact_row::scope, true},
                                          {"period", &fact_row::period, true},
                                          {"measure", &fact_row::measure, true},
                                          {"of", &fact_row::of, false},
                                          {"figure", &fact_row::figure, true},
                                          {"unit", &fact_row::unit, false},
                                          {"status", &fact_row::status, false},
                                          {"vintage", &fact_row::vintage, false},
                                          {"source", &fact_row::source, false}}};

constexpr std::string_view all_columns = "indicator, scope, period, measure, of, figure, unit, status, vintage, source";

/// Where each cell of a row goes, from the header. Empty when the header will not do.
[[nodiscard]] std::vector<field fact_row::*> read_header(detail::csv_records const& records, dataset_builder& into) {
    std::vector<field fact_row::*> goes;
    std::array<bool, columns.size()> met{};
    bool good = true;
    auto const refuse = [&](reason why, place where, std::string found, std::string expected, std::string advice) {
        into.report({why, {}, where, std::move(found), std::move(expected), std::move(advice)});
        good = false;
    };
    for (auto const& cell : records.cells()) {
        std::size_t i = 0;
        while (i < columns.size() && columns[i].name != cell.text) ++i;
        if (i == columns.size()) {
            refuse(reason::unknown_key, cell.where, "the column " + attain::detail::cited(cell.text),
                   "columns of " + std::string(all_columns), "rename or remove the column");
        } else if (met[i]) {
            refuse(reason::malformed_csv, cell.where, "the column '" + std::string(cell.text) + "' a second time",
                   "each column once", "remove one of the two");
        } else {
            met[i] = true;
            goes.push_back(columns[i].into);
        }
    }
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].required && !met[i])
            refuse(reason::missing_column, records.where(), "no column '" + std::string(columns[i].name) + "'",
                   "the columns indicator, scope, period, measure and figure", "add the column to the first line");
    if (!good) goes.clear();
    return goes;
}

}  // namespace

namespace detail {

loaded read_csv_from(byte_source& from, std::string const& name) {
    dataset_builder builder(name);
    builder.define_by_name(true);
    csv_records records(from, builder);
    if (!records.next()) {
        auto made = std::move(builder).build();
        if (made.problems.empty())
            made.problems.push_back({reason::empty_input,
                                     name,
                                     {1, 1},
                                     "nothing",
                                     "a first line with the columns " + std::string(all_columns),
                                     "add the header"});
        return made;
    }
    auto const goes = read_header(records, builder);
    if (goes.empty()) return std::move(builder).build();

    constexpr std::size_t sample = 1000;
    std::size_t rows = 0;
    auto const header_end = records.passed();
    while (!builder.gave_up() && records.next()) {
        auto const& cells = records.cells();
        if (cells.size() != goes.size()) {
            builder.report({reason::malformed_csv,
                            {},
                            records.where(),
                            std::to_string(cells.size()) + " cells",
                            std::to_string(goes.size()) + ", one for each column",
                            "add or remove commas, or put a cell that holds one in quotes"});
            continue;
        }
        fact_row row;
        row.where = records.where();
        for (std::size_t i = 0; i < cells.size(); ++i) row.*goes[i] = cells[i];
        builder.add_fact(row);
        // Once it is known how long rows are, room is made for all of them.
        if (++rows == sample) {
            if (auto const size = from.size(); size && *size > records.passed()) {
                auto const each = (records.passed() - header_end) / sample + 1;
                builder.reserve(static_cast<std::size_t>((*size - records.passed()) / each) + sample + sample);
            }
        }
    }
    return std::move(builder).build();
}

}  // namespace detail

loaded read_csv(std::string_view text, std::string const& name) {
    detail::text_source source(text);
    return detail::read_csv_from(source, name);
}

}  // namespace io

ATTAIN_END_NAMESPACE
