#pragma once

#include <attain/measure/outcome.hpp>
#include <attain/measure/policy.hpp>
#include <attain/number/interval.hpp>
#include <attain/number/rational.hpp>
#include <attain/quantity/quantity.hpp>

#include <optional>

ATTAIN_BEGIN_NAMESPACE

/// Growth against a base, (A - B) / B (增长率).
///
/// Units: a ratio, 0.343 for 34.3 %.
/// Rounding: never.
/// Errors: units that do not go together. Undefined: zero_base, negative_base (unless the policy says otherwise).
/// Example: `growth_rate(263, 139).value() == rational(124) / 139`
[[nodiscard]] outcome<rational> growth_rate(rational const& current, rational const& base,
                                            negative_base policy = negative_base::undefined);
[[nodiscard]] outcome<rational> growth_rate(quantity const& current, quantity const& base,
                                            negative_base policy = negative_base::undefined);

/// A - B (增减量), exactly. Two rates differ in percentage points. Errors: units that do not go together.
[[nodiscard]] rational change(rational const& current, rational const& base);
[[nodiscard]] result<quantity> change(quantity const& current, quantity const& base);

/// 100 A / B (上年=100).
[[nodiscard]] outcome<rational> index_of(rational const& current, rational const& base);

/// The base behind a growth rate, A / (1 + g) (隐含基期): exactly, or all that intervals leave possible.
[[nodiscard]] outcome<rational> implied_base(rational const& current, rational const& growth);
[[nodiscard]] std::optional<interval> implied_base(interval const& current, interval const& growth);

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/measure/growth-inl.hpp>
#endif
