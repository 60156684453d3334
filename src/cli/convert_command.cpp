#include "command.hpp"

#include <attain/io/dataset_file.hpp>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <memory>
#include <optional>

namespace attain::cli {
namespace {

struct arguments {
    std::string in;
    std::string out;
    std::string from;
    std::string to;
};

std::optional<io::format> format_of(std::string const& word) {
    return word.empty() ? std::nullopt : io::parse_format(word);
}

void run(arguments const& given) {
    auto const as = given.to.empty() ? io::format_of(given.out) : format_of(given.to);
    if (!as) {
        throw refusal(given.out + ": found no format in the name, expected .json or .csv, or --to json|csv");
    }
    auto const data = read(given.in, true, format_of(given.from));
    auto const saved = io::save(data, given.out, as);
    if (!saved) throw refusal(saved.error().message);
    for (auto const& lost : io::losses(data, *as)) {
        std::fprintf(stderr, "%s: note: the format %s does not hold %s\n", given.out.c_str(),
                     std::string(io::name_of(*as)).c_str(), lost.c_str());
    }
}

}  // namespace

void add_convert(CLI::App& app) {
    auto* command = app.add_subcommand("convert", "Writes a dataset in another format.");
    auto given = std::make_shared<arguments>();
    auto const formats = CLI::IsMember({"json", "csv", "sdmx.csv"}).description("");
    command->add_option("IN", given->in, "the dataset; - for standard input")->required();
    command->add_option("OUT", given->out, "the file to write; - for standard output")->required();
    command->add_option("--from", given->from, "json, csv or prose; told by the name or the text unless given")
        ->check(CLI::IsMember({"json", "csv", "sdmx.csv", "prose"}).description(""))
        ->type_name("FORMAT");
    command->add_option("--to", given->to, "json or csv; told by the name unless given")
        ->check(formats)
        ->type_name("FORMAT");
    command->footer(
        "Examples:\n"
        "  attain convert seeds/budget-execution.csv budget.json\n"
        "  attain convert seeds/changsha-airport-zone-2022.json - --to csv\n"
        "\n"
        "A CSV file holds facts only: what it cannot hold is noted on standard error.\n"
        "A file that exists is replaced only when all was written.");
    command->callback([given] { run(*given); });
}

}  // namespace attain::cli
