#pragma once

#include <attain/config.hpp>

#include <string>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE
namespace report::detail {

/// Text as Markdown shows it literally inside a table: nothing in it formats, and no bar ends the cell.
[[nodiscard]] std::string escape_markdown(std::string_view text);

/// A field of a CSV row, quoted only where RFC 4180 asks for it.
[[nodiscard]] std::string csv_field(std::string_view text);

/// A JSON string with its quotes; Chinese stays as it is.
[[nodiscard]] std::string json_string(std::string_view text);

/// The same behind what `out` holds.
void append_json_string(std::string& out, std::string_view text);

}  // namespace report::detail
ATTAIN_END_NAMESPACE
