#include "bench.hpp"

#include <attain/measure/evaluate.hpp>
#include <attain/model/dataset_builder.hpp>

#include <cstdio>
#include <string>

// attain_bench evaluate: datasets of 100,000 and of 1,000,000 facts become scorecards, on one core. Two shapes: rows of
// five published measures (value, target, completion, growth, change), and bare series of values, from which growth,
// change and shares follow. Times per fact should be the same for both sizes.
namespace {

attain::dataset generate(std::size_t facts, bool series) {
    constexpr std::string_view measures[] = {"value", "target", "completion", "growth_yoy", "change"};
    attain::dataset_builder made("generated");
    made.define_by_name(true);
    made.reserve(facts);
    std::size_t row = 0;
    for (std::size_t indicator = 0; row < facts; ++indicator)
        for (int scope = 0; scope < 10; ++scope)
            for (int year = series ? 1900 : 2015; year < 2023; ++year)
                for (auto const what : measures) {
                    if (row == facts || (series && what != "value")) break;
                    auto const number = row++ * 2654435761u % 1000000u;
                    bool const rate = what == "completion" || what == "growth_yoy";
                    auto const id = "indicator_" + std::to_string(indicator);
                    auto const in = "scope_" + std::to_string(scope);
                    auto const when = std::to_string(year);
                    auto const figure =
                        std::to_string(rate ? number % 200 : number) + "." + std::to_string(number % 10);
                    attain::fact_row fact;
                    fact.indicator = id;
                    fact.scope = in;
                    fact.period = when;
                    fact.measure = what;
                    fact.figure = figure;
                    fact.unit = rate ? "%" : "亿元";
                    made.add_fact(fact);
                }
    return std::move(made).build().data;
}

template <class F>
double seconds(F&& f) {
    auto const start = std::chrono::steady_clock::now();
    f();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

void measure_one(std::size_t facts, bool series, int rounds) {
    auto const data = generate(facts, series);
    std::vector<double> evaluating;
    std::vector<double> reading;
    std::size_t cells = 0;
    std::size_t held = 0;
    for (int round = 0; round < rounds; ++round) {
        std::optional<attain::scorecard> card;
        evaluating.push_back(seconds([&] { card = attain::evaluate(data); }));
        std::size_t found = 0;
        reading.push_back(seconds([&] {
            for (auto const each : card->cells()) {
                if (each.is_computed()) found += each.computed().has_value() ? 1u : 0u;
                if (each.is_implied()) found += each.implied().has_value() ? 1u : 0u;
            }
        }));
        bench::keep(found);
        cells = card->cell_count();
        held = data.memory() + card->memory();
    }
    auto const count = static_cast<double>(facts);
    std::printf("| %s | %zu | %zu | %.3f s | %.0f | %.0f | %.1f |\n", series ? "series" : "published", facts, cells,
                bench::median(evaluating), bench::median(evaluating) * 1e9 / count,
                bench::median(reading) * 1e9 / count, static_cast<double>(held) / count);
}

int run(bench::options const& how) {
    std::printf(
        "| shape | facts | cells | evaluate | ns a fact | read every number, ns a fact | bytes a fact, dataset and "
        "scorecard |\n|---|---|---|---|---|---|---|\n");
    auto const rounds = how.rounds < 3 ? how.rounds : 3;
    for (bool const series : {false, true})
        for (std::size_t const facts : {100'000u, 1'000'000u}) measure_one(facts, series, rounds);
    return 0;
}

bench::registration const here{"evaluate", "a million facts become a scorecard", run};

}  // namespace
