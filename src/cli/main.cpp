#include "command.hpp"

#include <attain/version.hpp>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <exception>
#include <new>
#include <string>

#define ATTAIN_TEXT_OF(number) #number
#define ATTAIN_TEXT(number) ATTAIN_TEXT_OF(number)

namespace {

constexpr char version[] = "attain " ATTAIN_TEXT(ATTAIN_VERSION_MAJOR) "." ATTAIN_TEXT(
    ATTAIN_VERSION_MINOR) "." ATTAIN_TEXT(ATTAIN_VERSION_PATCH);

int refuse(std::string text) {
    if (text.empty() || text.back() != '\n') text += '\n';
    std::fputs(text.c_str(), stderr);
    return attain::cli::unreadable;
}

// One line, whatever CLI11 put into its message.
std::string one_line(std::string text) {
    for (auto& c : text) {
        if (c == '\n' || c == '\r') c = ' ';
    }
    while (!text.empty() && text.back() == ' ') text.pop_back();
    return text;
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app("Computes what follows from published indicators, exactly.", "attain");
    app.set_version_flag("--version", version);
    app.require_subcommand(1);
    app.footer(
        "Examples:\n"
        "  attain report seeds/changsha-airport-zone-2022.json\n"
        "  attain explain seeds/changsha-airport-zone-2022.json trade/zone/2022/completion\n"
        "  attain audit seeds/changsha-airport-zone-2022.json\n"
        "  attain convert seeds/budget-execution.csv budget.json\n"
        "  attain read report.txt\n"
        "  attain words --lang en --kind group\n"
        "\n"
        "DATASET is a .json or .csv file, a report as text (.txt, .md), or - for standard input.\n"
        "Exit codes: 0 done, 1 an audit found contradictions, 2 the input or the command line is not valid.\n"
        "Each problem is one line on standard error: file:line:column: found ..., expected ...");
    try {
        attain::cli::add_report(app);
        attain::cli::add_explain(app);
        attain::cli::add_convert(app);
        auto exit = static_cast<int>(attain::cli::success);
        attain::cli::add_audit(app, exit);
        attain::cli::add_verify(app);
        attain::cli::add_read(app);
        attain::cli::add_words(app);
        app.parse(argc, argv);
        return exit;
    } catch (CLI::ParseError const& what) {
        if (what.get_exit_code() == 0) return app.exit(what);
        return refuse("attain: " + one_line(what.what()) + "; see attain --help");
    } catch (attain::cli::refusal const& what) {
        return refuse(what.what());
    } catch (std::bad_alloc const&) {
        return refuse("attain: found too little memory, expected enough for the whole dataset");
    } catch (std::exception const& what) {
        return refuse("attain: " + one_line(what.what()));
    }
}
