#include "command.hpp"
#include "output.hpp"

#include <attain/measure/evaluate.hpp>
#include <attain/measure/explain.hpp>

#include <CLI/CLI.hpp>
#include <memory>

namespace attain::cli {
namespace {

struct arguments {
    std::string dataset;
    std::string key;
    std::string language = "zh";
};

void run(arguments const& given) {
    auto const data = read(given.dataset, false);
    auto const card = evaluate(data);
    auto const cell = card.find(given.key);
    if (!cell) throw refusal(given.dataset + ": " + cell.error().message);
    write_output("", explain(*cell, language_of(given.language)).to_text());
}

}  // namespace

void add_explain(CLI::App& app) {
    auto* command = app.add_subcommand("explain", "Shows how one number comes about: formula, inputs, interval, rule.");
    auto given = std::make_shared<arguments>();
    command->add_option("DATASET", given->dataset, "the dataset; - for standard input")->required();
    command->add_option("KEY", given->key, "indicator/scope/period/measure[/of]")->required();
    add_language(*command, given->language);
    command->footer(
        "Examples:\n"
        "  attain explain seeds/changsha-airport-zone-2022.json trade/zone/2022/completion\n"
        "  attain explain seeds/changsha-airport-zone-2022.json trade/zone/2022/share/province --lang en\n"
        "\n"
        "Names serve as well as ids. A / within a name is written %2F.");
    command->callback([given] { run(*given); });
}

}  // namespace attain::cli
