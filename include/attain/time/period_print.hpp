#pragma once

#include <attain/time/period_shift.hpp>

#include <string>

ATTAIN_BEGIN_NAMESPACE

/// The one canonical text of a period, which parses back to it and holds no slash: `2022`, `2022-H1`, `2022-Q1`,
/// `2022-T1`, `2022-03`, `2022-03-X1` (first ten days), `2022-W05`, `2022-03-05`, `2022-M03-M04` (merged months),
/// `2022-01--2022-09` (year to date), `P12M--2022-09` (rolling), `2021--2025` (plan), `2022-12-31T24:00` (instant),
/// `2022-01-05--2022-03-10` (range). A fiscal calendar is appended: `2022-Q1@04-01`, `2023@04-01:end`.
[[nodiscard]] std::string to_string(period p);

/// SDMX writes years, months and days as Gregorian periods (`2022`, `2022-03`) or as reporting ones (`2022-A1`,
/// `2022-M03`, `2022-D064`).
enum class sdmx_style : std::uint8_t { gregorian, reporting };

/// The form of SDMX 2.1: `2022-S1`, `2022-Q1`, `2022-W05` ..., a date and time for an instant
/// (`2022-12-31T24:00:00`), and a time range for all that is neither (`2022-01-01/P9M`), also for a fiscal period, so
/// that it needs no REPORTING_YEAR_START_DAY beside it; as a reporting one it has its own form (`2011-W36`) and needs
/// that day where its year is named by the one it starts in, as SDMX does. It parses back to a period of the same days.
///
/// Errors: `kind_mismatch` for `none`.
[[nodiscard]] result<std::string> to_sdmx(period p, sdmx_style style = sdmx_style::gregorian);

/// The compact form `2022`, `2022Q1`, `2022H1`, `2022M03`, `2022W05`, `20220305`, `FY2026/27Q1`.
///
/// Errors: `kind_mismatch` for the kinds that have none.
[[nodiscard]] result<std::string> to_compact(period p);

/// As people write it: `2022年一季度`, `2022年1—9月`, `first quarter of 2022`, `January–September 2022`. It parses
/// back, in a fiscal calendar when that is given to `period::parse`.
[[nodiscard]] std::string to_text(period p, language in);

ATTAIN_END_NAMESPACE
