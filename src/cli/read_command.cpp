#include "command.hpp"
#include "output.hpp"

#include <attain/io/file_output.hpp>
#include <attain/report/records.hpp>
#include <attain/text/read.hpp>
#include <attain/text/to_dataset.hpp>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <memory>

namespace attain::cli {
namespace {

struct arguments {
    std::string prose;
    std::string out;
    std::string format = "table";
    std::string language = "auto";
    std::string period;
    std::string catalogue;
    std::string words;
    bool rejected = false;
};

// The library's message, with the file for its beginning.
[[noreturn]] void refuse(std::string const& path, failure const& why) {
    std::string_view message = why.message;
    constexpr std::string_view whose = "text: ";
    if (message.starts_with(whose)) message.remove_prefix(whose.size());
    throw refusal(path + ": found " + std::string(message));
}

text::read_options options_of(arguments const& given) {
    text::read_options options;
    if (given.language != "auto") options.lang = language_of(given.language);
    options.keep_rejected = given.rejected;
    if (!given.catalogue.empty()) options.catalogue = text::catalogue_of(read(given.catalogue, true));
    if (given.period.empty()) return options;
    auto const when = period::parse(given.period);
    if (!when) throw refusal("--period: " + when.error().message);
    options.when = *when;
    return options;
}

void say_what_was_skipped(std::string const& path, std::size_t bytes) {
    if (bytes == 0) return;
    std::fprintf(stderr, "%s: note: found %zu bytes that are no UTF-8, expected none; they were skipped\n",
                 path.c_str(), bytes);
}

void write_dataset(arguments const& given, std::string_view utf8, text::read_options const& options) {
    auto const found = text::read(utf8, options);
    if (!found) refuse(given.prose, found.error());
    text::dataset_options as;
    as.file = given.prose;
    as.when = options.when;
    auto const made = text::to_dataset(*found, utf8, as);
    std::string lines;
    for (auto const& each : made.problems) lines += to_line(each) + '\n';
    if (!lines.empty()) throw refusal(lines);
    say_notes(made.notes);
    say_what_was_skipped(given.prose, found->invalid_bytes);
    auto const saved = io::save(made.data, given.out.empty() ? "-" : given.out, io::format::json);
    if (!saved) throw refusal(saved.error().message);
}

void write_records(arguments const& given, std::string_view utf8, text::read_options const& options) {
    report::record_options how;
    how.format = report::parse_record_format(given.format).value();
    how.language = options.lang.value_or(text::language_of_text(utf8));  // of a table's headings
    how.colour = (given.out.empty() || given.out == "-") && output_takes_colour();
    auto file = io::file_output::open(given.out.empty() ? "-" : given.out);
    if (!file) throw refusal(file.error().message);
    auto const finish = [&](std::size_t invalid_bytes) {
        // What went wrong while writing is said by commit.
        if (auto const done = file->commit(); !done) throw refusal(done.error().message);
        say_what_was_skipped(given.prose, invalid_bytes);
    };
    if (options.keep_rejected) {
        auto const found = text::read(utf8, options);
        if (!found) refuse(given.prose, found.error());
        static_cast<void>(report::write(*found, utf8, how, *file));
        return finish(found->invalid_bytes);
    }
    // A long text is written while it is read, so that its records need no room.
    report::record_writer to(utf8, how, *file);
    auto const found =
        text::read_each(utf8, options, [&to](text::record&& each, std::size_t number) { to.add(each, number); });
    if (!found) refuse(given.prose, found.error());
    static_cast<void>(to.finish());
    finish(found->invalid_bytes);
}

void run(arguments const& given) {
    auto options = options_of(given);
    auto const utf8 = bytes_of(given.prose);
    if (utf8.empty()) throw refusal(given.prose + ": found nothing, expected a report in UTF-8; check the file");
    std::optional<text::lexicon> words;
    if (!given.words.empty()) {
        words = words_of(given.words, options.lang.value_or(text::language_of_text(utf8)));
        options.words = &*words;
    }
    if (given.format == "dataset") return write_dataset(given, utf8, options);
    write_records(given, utf8, options);
}

}  // namespace

void add_read(CLI::App& app) {
    auto* command = app.add_subcommand("read", "Finds every figure of a report, and what it says of which indicator.");
    auto given = std::make_shared<arguments>();
    command->add_option("PROSE", given->prose, "the report as text in UTF-8; - for standard input")->required();
    command->add_option("--format", given->format, "table, jsonl, csv or dataset (table unless given)")
        ->check(CLI::IsMember({"table", "jsonl", "csv", "dataset"}).description(""))
        ->type_name("FORMAT");
    command->add_option("--lang", given->language, "zh, en or auto, by the letters (auto unless given)")
        ->check(CLI::IsMember({"zh", "en", "auto"}).description(""))
        ->type_name("LANG");
    command->add_option("--period", given->period, "of figures that the text gives none, for example 2022 or 2022-H1")
        ->type_name("PERIOD");
    command->add_option("--catalogue", given->catalogue, "a dataset whose indicators give the figures their ids")
        ->type_name("DATASET");
    command->add_option("--words", given->words, "more words, in lines of kind, word and value with tabs between")
        ->type_name("TABLE");
    command->add_flag("--rejected", given->rejected, "show the numbers that are no figures as well, and why");
    command->add_option("-o,--output", given->out, "write to this file instead of standard output")->type_name("FILE");
    command->footer(
        "Examples:\n"
        "  attain read report.txt\n"
        "  attain read report.txt --format jsonl --rejected\n"
        "  attain read report.txt --format dataset -o report.json\n"
        "  attain read report.txt --catalogue indicators.json --words words.tsv\n"
        "  iconv -f GB18030 -t UTF-8 report.txt | attain read - --period 2022-H1\n"
        "\n"
        "attain words shows the words that the reader knows, as lines such as --words takes.\n"
        "Bytes that are no UTF-8 are skipped and counted. attain audit and attain report take the report itself.");
    command->callback([given] { run(*given); });
}

}  // namespace attain::cli
