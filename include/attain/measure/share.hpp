#pragma once

#include <attain/measure/outcome.hpp>
#include <attain/number/rational.hpp>
#include <attain/quantity/quantity.hpp>

ATTAIN_BEGIN_NAMESPACE

/// part / whole (占比).
///
/// Units: a ratio, 0.09 for 9 %. Rounding: never.
/// Errors: units that do not go together. Undefined: zero_base, negative_base.
[[nodiscard]] outcome<rational> share_of(rational const& part, rational const& whole);
[[nodiscard]] outcome<rational> share_of(quantity const& part, quantity const& whole);

/// a / b where neither is a part of the other: 1046 of 1056 found, output per head. Undefined: zero_base.
[[nodiscard]] outcome<rational> ratio_of(rational const& numerator, rational const& denominator);

/// The part's change in the whole's change (贡献率), at constant prices. Undefined: zero_base.
[[nodiscard]] outcome<rational> contribution(rational const& part_change, rational const& whole_change);

/// The part's change in the whole's base (拉动): by how much it made the whole grow. Units: a ratio, 0.018 for 1.8
/// percentage points. Undefined: zero_base, negative_base.
[[nodiscard]] outcome<rational> pull(rational const& part_change, rational const& whole_base);

/// previous - current (位次变化): positive is up. Units: places.
[[nodiscard]] rational rank_change(rational const& previous, rational const& current);
[[nodiscard]] result<quantity> rank_change(quantity const& previous, quantity const& current);

/// a - b, exactly; of two rates in percentage points. Errors: units that do not go together.
[[nodiscard]] rational difference(rational const& a, rational const& b);
[[nodiscard]] result<quantity> difference(quantity const& a, quantity const& b);

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/measure/share-inl.hpp>
#endif
