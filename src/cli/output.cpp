#include "output.hpp"

#include "command.hpp"

#include <attain/io/file_output.hpp>

#include <cstdlib>
#include <unistd.h>

namespace attain::cli {

void write_output(std::string const& path, std::string_view text) {
    auto file = io::file_output::open(path.empty() ? "-" : path);
    if (!file) throw refusal(file.error().message);
    // What went wrong while writing is said by commit.
    static_cast<void>((*file)(text));
    if (auto const done = file->commit(); !done) throw refusal(done.error().message);
}

bool output_takes_colour() {
    if (::isatty(STDOUT_FILENO) == 0) return false;
    auto const* off = std::getenv("NO_COLOR");
    if (off != nullptr && *off != '\0') return false;
    auto const* terminal = std::getenv("TERM");
    return terminal != nullptr && std::string_view(terminal) != "dumb";
}

}  // namespace attain::cli
