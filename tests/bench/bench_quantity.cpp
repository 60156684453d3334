#include "bench.hpp"

#include <attain/quantity/figure.hpp>
#include <attain/quantity/quantity.hpp>

#include <cstdio>

// attain_bench quantity: what it costs to find a unit among a thousand symbols and to read a figure.
namespace {

using attain::figure;
using attain::unit_table;

std::vector<std::string> thousand_symbols(unit_table const& table) {
    std::vector<std::string> symbols;
    for (std::uint32_t id = 1; symbols.size() < 1000; ++id) {
        auto const known = table.at(id);
        if (!known) break;
        for (auto const name : {known->symbol(), known->name_zh()}) {
            if (symbols.size() < 1000 && table.find(name)) symbols.emplace_back(name);
        }
    }
    return symbols;
}

int run(bench::options const& how) {
    auto const started = bench::now();
    auto const& table = unit_table::builtin();
    auto const loaded = bench::now() - started;

    constexpr std::size_t rounds = 10000;
    bench::board board;
    auto const symbols = thousand_symbols(table);
    board.add("unit", "find, of 1000", rounds, [&] {
        for (std::size_t i = 0; i < rounds; ++i) bench::keep(table.find(symbols[i * 37 % symbols.size()]));
    });
    board.add("unit", "longest match", rounds, [&] {
        for (std::size_t i = 0; i < rounds; ++i) bench::keep(table.longest_match("个百分点，增速比上年同期提高"));
    });

    static constexpr std::string_view figures[] = {"621.5亿元",         "263家",   "34.3%",       "约19%",
                                                   "65亿余元",          "第25位",  "1,100.9亿元", "1.5万元/家",
                                                   "USD 32.14 million", "over 30%"};
    for (auto const text : figures) {
        board.add(std::string(text), "parse", rounds, [text] {
            for (std::size_t i = 0; i < rounds; ++i) bench::keep(figure::parse(text));
        });
        auto const read = figure::parse(text).value();
        board.add(std::string(text), "interval", rounds, [read] {
            for (std::size_t i = 0; i < rounds; ++i) bench::keep(read.interval_under(attain::rounding_rule::half_up));
        });
    }
    auto const column = attain::parse_written_unit("亿元").value();
    board.add("621.5 beside 亿元", "parse", rounds, [&] {
        for (std::size_t i = 0; i < rounds; ++i) bench::keep(figure::with_unit("621.5", column));
    });
    board.run(how.rounds);
    board.print(how);
    if (!how.json)
        std::printf("table of %zu units, %zu spellings: made in %.2f ms; a figure is %zu bytes\n", table.size(),
                    table.spelling_count(), loaded / 1e6, sizeof(figure));
    return 0;
}

bench::registration const here{"quantity", "units and figures", run};

}  // namespace
