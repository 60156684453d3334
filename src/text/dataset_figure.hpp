#pragma once

#include <attain/language.hpp>
#include <attain/model/measure_kind.hpp>
#include <attain/quantity/unit_table.hpp>
#include <attain/text/record.hpp>

#include <optional>
#include <string>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Which of the numbers of a record is meant: the only one, or an end of a range.
enum class range_end : std::uint8_t { none, lower, upper };

/// What a hedge on the size of a decline says of the growth, and the other way round.
[[nodiscard]] hedge mirrored(hedge meaning) noexcept;

/// The figure of a record as a text that `figure::parse` reads as the same number, unit and hedge: as it stands in the
/// report where that will do, else put together from its parts. A decline gets its sign, and its hedge is mirrored: a
/// decline of over 30 % is a growth under -30 %. Nothing where no text says the same.
[[nodiscard]] std::optional<std::string> figure_text(record const& each, range_end end, language lang,
                                                     unit_table const& units);

/// Whether a measure may be in the unit of this text: a growth of 3 points or a share of points says something that no
/// measure is, and would be refused by a dataset.
[[nodiscard]] bool fits_measure(std::string_view figure_text, measure what, unit_table const& units);

}  // namespace text::detail

ATTAIN_END_NAMESPACE
