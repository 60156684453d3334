#pragma once

#include <attain/language.hpp>
#include <attain/text/record.hpp>

#include <string>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE
namespace report::detail {

/// The headings of a table of records.
enum class record_word : std::uint8_t {
    place,
    figure,
    qualifier,
    role,
    indicator,
    scope,
    period,
    value,
    unit,
    certainty
};

[[nodiscard]] std::string_view in_words(record_word which, language in) noexcept;
[[nodiscard]] std::string_view title_of(text::role what, language in) noexcept;
[[nodiscard]] std::string_view title_of(text::certainty how, language in) noexcept;
[[nodiscard]] std::string_view title_of(text::reject_reason why, language in) noexcept;
[[nodiscard]] std::string_view title_of(hedge meaning, language in) noexcept;

/// Text as a cell shows it: line ends and tabs as spaces.
[[nodiscard]] std::string one_line(std::string_view text);

/// The text with U+FFFD for each byte that is not part of well-formed UTF-8.
[[nodiscard]] std::string well_formed(std::string_view text);

}  // namespace report::detail
ATTAIN_END_NAMESPACE
