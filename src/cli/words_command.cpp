#include "command.hpp"
#include "output.hpp"

#include <CLI/CLI.hpp>
#include <memory>

namespace attain::cli {
namespace {

struct arguments {
    std::string language = "zh";
    std::optional<std::string> kind;
    std::string words;
    std::string out;
};

std::string every_kind() {
    std::string names;
    for (int k = 0;; ++k) {
        auto const name = name_of(static_cast<text::word_kind>(k));
        if (name.empty()) return names;
        names.append(names.empty() ? "" : ", ").append(name);
    }
}

void run(arguments const& given) {
    std::optional<text::word_kind> kind;
    if (given.kind) {
        kind = text::parse_word_kind(*given.kind);
        if (!kind) throw refusal("--kind: found '" + *given.kind + "', expected one of " + every_kind());
    }
    auto const lang = language_of(given.language);
    auto const words = given.words.empty() ? text::lexicon::builtin(lang) : words_of(given.words, lang);
    write_output(given.out, table_of(words, kind));
}

}  // namespace

void add_words(CLI::App& app) {
    auto* command = app.add_subcommand("words", "Shows the words by which a report is read, as --words takes them.");
    auto given = std::make_shared<arguments>();
    add_language(*command, given->language);
    command->add_option("--kind", given->kind, "the rows of this kind alone, for example group")->type_name("KIND");
    command->add_option("--words", given->words, "more words, in lines of kind, word and value with tabs between")
        ->type_name("TABLE");
    command->add_option("-o,--output", given->out, "write to this file instead of standard output")->type_name("FILE");
    command->footer(
        "Examples:\n"
        "  attain words --lang en --kind group\n"
        "  attain words --lang en --words words.tsv -o all.tsv\n"
        "\n"
        "Each line is kind, word and value, with tabs between. A table for --words adds such lines: one for a known "
        "word\n"
        "replaces what was known, the kind none forgets the word, and group with a minus before the name of the group\n"
        "takes the word out of it.");
    command->callback([given] { run(*given); });
}

}  // namespace attain::cli
