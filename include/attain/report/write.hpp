#pragma once

#include <attain/io/dataset_file.hpp>
#include <attain/measure/scorecard.hpp>
#include <attain/report/options.hpp>
#include <attain/result.hpp>

#include <cstddef>
#include <string>

ATTAIN_BEGIN_NAMESPACE
namespace report {

/// Writes a scorecard for people (text, Markdown) or for programs (JSON, CSV).
///
/// What was published stands as it was printed. What was computed is marked `*`, and what is implied stands in columns
/// and tables of its own; a printed interval is rounded outward, so that it holds the exact one. Published figures that
/// agree with the computed ones are marked `✓`, the others `✗`, with a note.
///
/// JSON and CSV hold exact values as text: integers and fractions in lowest terms (`"1243/1184"`), rates as ratios.
///
/// Rounding: half_up, once, for computed numbers in text and Markdown; never in JSON and CSV.
/// Errors: unknown_scope, no_such_period and the others of `period::parse`, for the options; write_failed when the sink
/// says false. Gives the bytes written.
[[nodiscard]] result<std::size_t> write(scorecard const& card, options const& how, io::sink const& out);

/// The same as one text.
[[nodiscard]] result<std::string> to_text(scorecard const& card, options const& how);

}  // namespace report
ATTAIN_END_NAMESPACE
