#pragma once

#include <attain/io/dataset_file.hpp>
#include <attain/language.hpp>
#include <attain/model/dataset.hpp>
#include <attain/text/lexicon.hpp>

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace attain::cli {

/// What the command says to its caller.
enum exit_code : int { success = 0, contradictions = 1, unreadable = 2 };

/// Ends a subcommand: each line goes to standard error, nothing to standard output.
class refusal : public std::runtime_error {
public:
    explicit refusal(std::string lines) : std::runtime_error(std::move(lines)) {}
};

/// Reads a dataset, `-` for standard input; refuses with one line a problem.
///
/// Two figures for one fact are kept when `conflicts_allowed`.
[[nodiscard]] dataset read(std::string const& path, bool conflicts_allowed,
                           std::optional<io::format> as = std::nullopt);

/// Says on standard error what prose held that did not become a fact, the first lines of it.
void say_notes(std::vector<problem> const& notes);

/// Adds `--lang zh|en`, and reads its word.
void add_language(CLI::App& app, std::string& word);
[[nodiscard]] attain::language language_of(std::string_view word) noexcept;

/// The bytes of a file, `-` for standard input; refuses with one line.
[[nodiscard]] std::string bytes_of(std::string const& path);

/// The reader's words of a language, with those of a table of the user's.
[[nodiscard]] text::lexicon words_of(std::string const& path, attain::language lang);

/// The subcommands, one file each.
void add_report(CLI::App& app);
void add_explain(CLI::App& app);
void add_convert(CLI::App& app);
/// `exit` takes what the audit found: success or contradictions.
void add_audit(CLI::App& app, int& exit);
void add_verify(CLI::App& app);
void add_read(CLI::App& app);
void add_words(CLI::App& app);

}  // namespace attain::cli
