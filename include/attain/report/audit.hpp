#pragma once

#include <attain/audit/audit.hpp>
#include <attain/io/dataset_file.hpp>
#include <attain/report/options.hpp>
#include <attain/result.hpp>

#include <cstddef>
#include <string>

ATTAIN_BEGIN_NAMESPACE
namespace report {

/// Writes what an audit found, for people (text) or for programs (JSON).
///
/// Text: the verdict, the rounding rules that survive, each with a conflict where it does not, the contradictions with
/// their suspects, what the unpublished figures must be, and the figures that nothing pins.
///
/// JSON: `{"attain_audit": 1, "verdict", "figures", "readings": [{"reading", "verdict", "conflicts": [[KEY]]}],
/// "findings": [{"sentence", "reading", "conflict": [KEY], "suspects": [[KEY]], "suspects_complete",
/// "details": [{"key", "expected": RANGE, "slips": [ID]}]}], "warnings": like findings, "notes": [...], "implied":
/// [{"key", "range": RANGE, "unit", "exact", "soft", "simplest", "integers": [FIRST, LAST]}], "unpinned": [KEY],
/// "unaudited": [{"key", "why"}]}` where a KEY is that of `dataset::print_key` with the figure's text and place, and a
/// RANGE has exact ends
/// `{"lower": "62145/134", "lower_closed": false, ...}` or null for none.
///
/// Rounding: printed intervals are rounded outward, so that they hold the exact ones; never in JSON.
/// Errors: unknown_format for Markdown and CSV; write_failed when the sink says false. Gives the bytes written.
[[nodiscard]] result<std::size_t> write(audit_report const& report, options const& how, io::sink const& out);

/// The same as one text.
[[nodiscard]] result<std::string> to_text(audit_report const& report, options const& how);

}  // namespace report
ATTAIN_END_NAMESPACE
