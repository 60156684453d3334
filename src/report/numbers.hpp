#pragma once

#include <attain/measure/scorecard.hpp>

#include <string>

ATTAIN_BEGIN_NAMESPACE
namespace report::detail {

/// Whether a measure is a rate that is written in percent and gets a sign: growth, but not completion or share.
[[nodiscard]] bool is_growth(measure what) noexcept;

/// A published figure as it was printed, unit included; exact positive growth gets a plus sign.
/// Requires `is_published()`.
[[nodiscard]] std::string published_text(cell_view cell, language in);

/// A computed number for people: all its digits where there are few, else rounded half up to one more place than the
/// figures it comes from. Requires a value.
[[nodiscard]] std::string computed_text(cell_view cell, rational const& value, language in);

/// An implied number: `139家`, `236 – 238家`, `≈590 (589.05, 594.79)亿元`; the simplest number inside stands before
/// the interval where `simplest` asks for it.
[[nodiscard]] std::string implied_text(implied_value const& value, bool simplest);

/// An exact number for programs: an integer or a fraction in lowest terms.
[[nodiscard]] inline std::string exact_text(rational const& value) { return value.to_string(); }

}  // namespace report::detail
ATTAIN_END_NAMESPACE
