#pragma once

#include <attain/audit/audit.hpp>
#include <attain/config.hpp>
#include <attain/language.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE
namespace report {

/// What a report is written as. `prose` is the published facts as sentences; see `text::write`.
enum class format : std::uint8_t { text, markdown, json, csv, prose };

/// The word of a format: `text`, `markdown`, `json`, `csv` or `prose`.
[[nodiscard]] std::string_view name_of(format what) noexcept;

/// The format of a word, nothing when there is none of that name.
[[nodiscard]] std::optional<format> parse_format(std::string_view word) noexcept;

/// How a report is written. Everything has a default; the library asks neither the terminal nor the environment.
struct options {
    report::format format = report::format::text;
    attain::language language = attain::language::zh;
    std::string scope = {};   ///< the id of the only scope to be shown; empty for all of them
    std::string period = {};  ///< the only period to be shown, in any written form; empty for all of them
    bool colour = false;      ///< colours of an ANSI terminal, in format `text` only
    std::int32_t digits = 0;  ///< in format `prose`: levels to so many significant digits, hedged; 0: as published
    /// An audit of the scorecard's own dataset: its result for each published figure is shown beside the figures.
    std::optional<audit_report> audit = std::nullopt;
    bool explain = false;  ///< of an audit: each finding with the steps that lead to it
};

}  // namespace report
ATTAIN_END_NAMESPACE
