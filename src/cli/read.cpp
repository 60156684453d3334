#include "command.hpp"

#include <attain/io/dataset_file.hpp>

#include <CLI/CLI.hpp>
#include <cstdio>

namespace attain::cli {
namespace {

constexpr std::size_t shown_problems = 20;

}  // namespace

dataset read(std::string const& path, bool conflicts_allowed, std::optional<io::format> as) {
    std::vector<problem> notes;
    io::load_options how;
    how.as = as;
    how.notes = &notes;
    auto loaded = io::load(path, how);
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
    say_notes(notes);
    return std::move(loaded.data);
}

void say_notes(std::vector<problem> const& notes) {
    std::size_t shown = 0;
    for (auto const& each : notes) {
        if (shown++ == shown_problems) break;
        auto line = to_line(each);
        constexpr std::string_view found = ": found ";
        if (auto const at = line.find(found); at != std::string::npos) line.insert(at + 2, "note: ");
        std::fprintf(stderr, "%s\n", line.c_str());
    }
    if (notes.size() > shown_problems) {
        std::fprintf(stderr, "%s: note: found %zu more such figures\n", notes.front().file.c_str(),
                     notes.size() - shown_problems);
    }
}

std::string bytes_of(std::string const& path) {
    auto bytes = io::read_file(path);
    if (!bytes) throw refusal(bytes.error().message);
    return *std::move(bytes);
}

text::lexicon words_of(std::string const& path, attain::language lang) {
    auto extended = text::lexicon::builtin(lang).extended_with(bytes_of(path));
    if (!extended) throw refusal(path + ": " + extended.error().message);
    return *std::move(extended);
}

void add_language(CLI::App& app, std::string& word) {
    app.add_option("--lang", word, "zh or en (zh unless given)")
        ->check(CLI::IsMember({"zh", "en"}).description(""))
        ->type_name("LANG");
}

attain::language language_of(std::string_view word) noexcept { return word == "en" ? language::en : language::zh; }

}  // namespace attain::cli
