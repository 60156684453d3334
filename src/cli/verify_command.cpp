#include "command.hpp"
#include "output.hpp"

#include <attain/audit/verify.hpp>

#include <CLI/CLI.hpp>
#include <fstream>
#include <iterator>
#include <memory>

namespace attain::cli {
namespace {

struct arguments {
    std::string dataset;
    std::string evidence;
};

void run(arguments const& given) {
    auto const data = read(given.dataset, true);
    std::ifstream in(given.evidence, std::ios::binary);
    if (!in) throw refusal(given.evidence + ": found no readable file, expected evidence of attain audit --evidence");
    std::string const text{std::istreambuf_iterator<char>(in), {}};
    auto const proved = verify_evidence(data, text);
    if (!proved) {
        auto const at = proved.error().position;
        throw refusal(given.evidence + (at < 0 ? ": " : ": byte " + std::to_string(at) + ": ") +
                      proved.error().message);
    }
    write_output("-", "verified under " + std::string(name_of(proved->how)) + ": " +
                          std::to_string(proved->consistent) + " components consistent, " +
                          std::to_string(proved->inconsistent) + " inconsistent, " + std::to_string(proved->undecided) +
                          " undecided\n");
}

}  // namespace

void add_verify(CLI::App& app) {
    auto* command = app.add_subcommand("verify", "Checks the evidence of an audit, with none of the audit's search.");
    auto given = std::make_shared<arguments>();
    command->add_option("DATASET", given->dataset, "the dataset; - for standard input")->required();
    command->add_option("EVIDENCE", given->evidence, "what attain audit --evidence wrote")->required();
    command->footer(
        "Examples:\n"
        "  attain audit seeds/changsha-airport-zone-2022.json --evidence proof.txt\n"
        "  attain verify seeds/changsha-airport-zone-2022.json proof.txt\n"
        "\n"
        "Exit codes: 0 the evidence holds, 2 it does not, or an input is not valid.");
    command->callback([given] { run(*given); });
}

}  // namespace attain::cli
