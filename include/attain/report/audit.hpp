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
/// JSON, complete (a KEY is that of `dataset::print_key`; numbers that must be exact are strings):
///
///     {"attain_audit": 1,
///      "verdict": "consistent" | "inconsistent" | "undecided",
///      "figures": COUNT,
///      "readings": [{"reading": ID, "verdict": as above, "conflicts": [[FIGURE]]}],
///      "findings": [FINDING],
///      "shifted_columns": [{"sentence": TEXT, "too_low": BOOL, "by_period": BOOL, "repaired": COUNT,
///                           "figures": [FIGURE]}],
///      "warnings": [FINDING],               if soft relations, or those at other prices, held
///      "accepted_as_printed": [FINDING],    if relations had to hold of the values behind the figures
///      "notes": [{"sentence": TEXT, "declared": ID, "needed": ID, "conflict": [FIGURE]}],
///      "implied": [{"key": KEY, "range": RANGE, "magnitude": POWER_OF_TEN, "unit": TEXT, "exact": BOOL, "soft": BOOL,
///                   "simplest": DECIMAL or null, "integers": [FIRST, LAST] or null}],
///      "unpinned": [KEY],
///      "unaudited": [{"key": KEY, "why": ID}]}
///
///     FINDING {"sentence": TEXT, "reading": ID, "conflict": [FIGURE], "suspects": [[FIGURE]],
///              "suspects_complete": BOOL, "suspects_smallest": BOOL,
///              "details": [{"key": KEY, "expected": RANGE or null, "slips": [ID]}],
///              "steps": [LINE]}             only with `options::explain`
///     FIGURE  {"key": KEY, "figure": TEXT, "line": COUNT, "column": COUNT}
///     RANGE   {"lower": FRACTION or null, "lower_closed": BOOL, "upper": FRACTION or null, "upper_closed": BOOL}
///
/// The ids of readings are those of `name_of(reading)`, of slips those of `slip_ids`.
///
/// Rounding: printed intervals are rounded outward, so that they hold the exact ones; never in JSON.
/// Errors: unknown_format for Markdown and CSV; write_failed when the sink says false. Gives the bytes written.
[[nodiscard]] result<std::size_t> write(audit_report const& report, options const& how, io::sink const& out);

/// The same as one text.
[[nodiscard]] result<std::string> to_text(audit_report const& report, options const& how);

}  // namespace report
ATTAIN_END_NAMESPACE
