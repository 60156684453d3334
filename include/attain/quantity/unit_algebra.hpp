#pragma once

#include <attain/number/rational.hpp>
#include <attain/quantity/unit.hpp>
#include <attain/result.hpp>

#include <string>

ATTAIN_BEGIN_NAMESPACE

/// Whether 家 and 项 may be added. Strict is the default everywhere.
enum class classifiers : std::uint8_t { strict, relaxed };

/// The unit of a sum or a difference: see `add` in quantity.hpp. A difference of percents is in points, one of ranks in
/// places.
/// **Errors** unit_mismatch, currency_mismatch, classifier_mismatch, basis_mismatch.
[[nodiscard]] result<unit> unit_of_sum(unit a, unit b, classifiers rule = classifiers::strict);
[[nodiscard]] result<unit> unit_of_difference(unit a, unit b, classifiers rule = classifiers::strict);

/// How a value in `from` becomes one in `to`: value × factor + offset. The offset is zero but for temperatures.
struct conversion {
    rational factor;
    rational offset;
};

/// **Errors** unit_mismatch, currency_mismatch, classifier_mismatch, basis_mismatch.
[[nodiscard]] result<conversion> conversion_between(unit from, unit to, classifiers rule = classifiers::strict);

/// Same dimension and type: `conversion_between` succeeds.
[[nodiscard]] bool convertible(unit from, unit to);

/// Why the two do not go together: the reason and one line that names both. Expects that they differ.
[[nodiscard]] failure mismatch(unit a, unit b);

namespace detail {
/// The unit for a message: its symbol and kind.
[[nodiscard]] std::string described(unit u);
}  // namespace detail

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/quantity/unit_algebra-inl.hpp>
#endif
