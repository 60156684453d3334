#pragma once

#include <string>
#include <string_view>

namespace attain::cli {

/// Writes the whole text to a file, or to standard output when the path is empty or `-`.
///
/// Errors: refusal.
void write_output(std::string const& path, std::string_view text);

/// Whether standard output takes colours: a terminal, and neither NO_COLOR nor TERM=dumb is set.
[[nodiscard]] bool output_takes_colour();

}  // namespace attain::cli
