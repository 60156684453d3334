#include "command.hpp"
#include "output.hpp"

#include <attain/audit/audit.hpp>
#include <attain/audit/verify.hpp>
#include <attain/report/audit.hpp>

#include <CLI/CLI.hpp>
#include <memory>

namespace attain::cli {
namespace {

struct arguments {
    std::string dataset;
    std::string out;
    std::string evidence;
    std::string format = "text";
    std::string basis;
    std::string language = "zh";
    std::vector<std::string> rules;
    report::options how;
    audit_options options;
};

void write_evidence_file(std::string const& path, audit_report const& report) {
    std::string text;
    auto const written =
        write_evidence(report.data(), reading_for_evidence(report), report.options(), [&text](std::string_view piece) {
            text += piece;
            return true;
        });
    if (!written) throw refusal(path + ": " + written.error().message);
    write_output(path, text);
}

int run(arguments& given) {
    // Two figures for one fact are what an audit is for.
    auto const data = read(given.dataset, true);
    for (auto const& word : given.rules) {
        auto const rule = parse_rounding_rule(word);
        if (!rule) throw refusal("--rounding: " + rule.error().message);
        given.options.rules.push_back(*rule);
    }
    given.options.basis = parse_relation_basis(given.basis);
    given.how.format = given.format == "json" ? report::format::json : report::format::text;
    given.how.language = language_of(given.language);
    given.how.colour = (given.out.empty() || given.out == "-") && output_takes_colour();
    auto const found = audit(data, given.options);
    auto const text = report::to_text(found, given.how);
    if (!text) throw refusal(given.dataset + ": " + text.error().message);
    if (!given.evidence.empty()) write_evidence_file(given.evidence, found);
    write_output(given.out, *text);
    return found.what() == verdict::inconsistent ? contradictions : success;
}

}  // namespace

void add_audit(CLI::App& app, int& exit) {
    auto* command = app.add_subcommand("audit", "Says which published figures can be true together.");
    auto given = std::make_shared<arguments>();
    command->add_option("DATASET", given->dataset, "the dataset; - for standard input")->required();
    command
        ->add_option("--rounding", given->rules,
                     "insist on these rules: half_up, half_even, half_down, down, up, nearest, double_rounding")
        ->delimiter(',')
        ->type_name("RULE[,RULE]");
    command->add_option("--format", given->format, "text or json (text unless given)")
        ->check(CLI::IsMember({"text", "json"}).description(""))
        ->type_name("FORMAT");
    add_language(*command, given->language);
    command
        ->add_option("--basis", given->basis,
                     "what relations hold of: underlying (the values behind the figures) or as_published (also accept\n"
                     "what was computed from the printed numbers); as each relation says unless given")
        ->check(CLI::IsMember({"underlying", "as_published"}).description(""))
        ->type_name("BASIS");
    command->add_flag("--explain", given->how.explain, "tell for each finding how its figures lead to it");
    command->add_option("--suspects", given->options.most_suspects, "suspect sets for each contradiction (16)")
        ->type_name("N");
    command
        ->add_option("--budget", given->options.budget,
                     "steps of the whole audit; what they do not reach is left undecided (20000000)")
        ->check(CLI::PositiveNumber.description(""))
        ->type_name("N");
    command->add_option("--evidence", given->evidence, "write what proves the verdict to this file, for attain verify")
        ->type_name("FILE");
    command->add_option("-o,--output", given->out, "write to this file instead of standard output")->type_name("FILE");
    command->footer(
        "Examples:\n"
        "  attain audit seeds/changsha-airport-zone-2022.json\n"
        "  attain audit seeds/changsha-airport-zone-2022.json --rounding down --lang en\n"
        "  attain audit seeds/changsha-airport-zone-2022.json --evidence proof.txt\n"
        "\n"
        "Exit codes: 0 no contradiction, 1 contradictions found, 2 the input is not valid.\n"
        "Without --rounding the dataset's own rules count, and a contradiction is called only when no usual way of\n"
        "rounding would help.");
    command->callback([given, &exit] { exit = run(*given); });
}

}  // namespace attain::cli
