#include "command.hpp"

#include <attain/io/dataset_file.hpp>

#include <CLI/CLI.hpp>

namespace attain::cli {
namespace {

constexpr std::size_t shown_problems = 20;

}  // namespace

dataset read(std::string const& path, bool conflicts_allowed, std::optional<io::format> as) {
    auto loaded = io::load(path, as);
    std::string lines;
    std::size_t count = 0;
    for (auto const& each : loaded.problems) {
        if (conflicts_allowed && each.is_conflict()) continue;
        if (count++ < shown_problems) lines += to_line(each) + '\n';
    }
    if (count > shown_problems) {
        lines += path + ": found " + std::to_string(count - shown_problems) + " more problems, expected none\n";
    }
    if (count > 0) throw refusal(lines);
    return std::move(loaded.data);
}

void add_language(CLI::App& app, std::string& word) {
    app.add_option("--lang", word, "zh or en (zh unless given)")
        ->check(CLI::IsMember({"zh", "en"}).description(""))
        ->type_name("LANG");
}

attain::language language_of(std::string_view word) noexcept { return word == "en" ? language::en : language::zh; }

}  // namespace attain::cli
