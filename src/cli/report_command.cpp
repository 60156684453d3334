#include "command.hpp"
#include "output.hpp"

#include <attain/measure/evaluate.hpp>
#include <attain/report/write.hpp>

#include <CLI/CLI.hpp>
#include <memory>

namespace attain::cli {
namespace {

struct arguments {
    std::string dataset;
    std::string out;
    std::string format = "text";
    std::string language = "zh";
    report::options how;
    bool audited = false;
};

void run(arguments& given) {
    auto const data = read(given.dataset, false);
    given.how.format = report::parse_format(given.format).value();
    given.how.language = language_of(given.language);
    given.how.colour = (given.out.empty() || given.out == "-") && output_takes_colour();
    if (given.audited) {
        audit_options which;
        which.infer_rules = false;
        which.with_implied = false;
        given.how.audit = audit(data, which);
    }
    auto const text = report::to_text(evaluate(data), given.how);
    if (!text) throw refusal(given.dataset + ": " + text.error().message);
    write_output(given.out, *text);
}

}  // namespace

void add_report(CLI::App& app) {
    auto* command = app.add_subcommand("report", "Prints the scorecard of a dataset.");
    auto given = std::make_shared<arguments>();
    command->add_option("DATASET", given->dataset, "the dataset; - for standard input")->required();
    command->add_option("--format", given->format, "text, markdown, json, csv or prose (text unless given)")
        ->check(CLI::IsMember({"text", "markdown", "json", "csv", "prose"}).description(""))
        ->type_name("FORMAT");
    add_language(*command, given->language);
    command->add_option("--scope", given->how.scope, "only this scope, by id or name")->type_name("ID");
    command->add_option("--period", given->how.period, "only this period, for example 2022 or 2022-Q1")
        ->type_name("PERIOD");
    command->add_option("--digits", given->how.digits, "in prose, round levels to N significant digits, with a hedge")
        ->check(CLI::Range(0, 1000).description(""))
        ->type_name("N");
    command->add_flag("--audit", given->audited, "show for each published figure whether it fits the others");
    command->add_option("-o,--output", given->out, "write to this file instead of standard output")->type_name("FILE");
    command->footer(
        "Examples:\n"
        "  attain report seeds/changsha-airport-zone-2022.json\n"
        "  attain report seeds/changsha-airport-zone-2022.json --lang en --scope zone\n"
        "  attain report seeds/changsha-airport-zone-2022.json --format markdown -o report.md\n"
        "  attain report seeds/budget-execution.csv --format csv\n"
        "  attain report seeds/changsha-airport-zone-2022.json --audit\n"
        "  attain report seeds/changsha-airport-zone-2022.json --format prose --digits 2\n"
        "\n"
        "Numbers are published unless they are marked as computed or implied. Colours are used on a terminal only,\n"
        "and never when NO_COLOR is set.");
    command->callback([given] { run(*given); });
}

}  // namespace attain::cli
