#pragma once

#include <attain/audit/audit.hpp>
#include <attain/language.hpp>
#include <attain/measure/scorecard.hpp>

#include <string>
#include <string_view>
#include <vector>

ATTAIN_BEGIN_NAMESPACE
namespace report::detail {

/// The fixed words of a report.
enum class word : std::uint8_t {
    indicator,
    scope,
    period,
    status,
    shares,
    base,
    also,
    implied,  ///< behind the heading of a column
    others,
    follows,
    item,
    number,
    how,
    by_computing,
    by_implication,
    soft,  ///< the usual reading of "about" was used
    legend,
    uncertain,
    computed_is,
    undefined,
    published,
    audit,
    audit_legend,
};

/// `✓` fits, `✗` in a conflict, `–` untested.
[[nodiscard]] std::string_view mark_of(figure_standing standing) noexcept;

[[nodiscard]] std::string_view in_words(word which, language in) noexcept;

/// Text in the brackets of the language, with the space before them that it needs.
[[nodiscard]] std::string in_brackets(std::string_view text, language in);

/// The name of a measure as the heading of a column: 完成率, Completion.
[[nodiscard]] std::string heading_of(measure what, language in);

/// A measure with what it refers to: 全国位次, total of Hunan.
[[nodiscard]] std::string measure_title(cell_view cell, dataset const& data, language in);

/// Names as a list, the first five of them: A、B、C等12项.
[[nodiscard]] std::string list_of(std::vector<std::string> const& names, language in);

}  // namespace report::detail
ATTAIN_END_NAMESPACE
