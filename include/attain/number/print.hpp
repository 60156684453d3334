#pragma once

#include <attain/number/rational.hpp>

#include <string>

ATTAIN_BEGIN_NAMESPACE

/// The ratio in percent, `105%`, `-3.4%`, rounded once to that many places.
///
/// Units: the value is a ratio (1.05). Errors: throws `error` (`overflow`).
[[nodiscard]] std::string print_percent(rational const& ratio, std::int32_t places, rounding mode);

/// The rounded value in plain notation.
///
/// Errors: throws `error` (`overflow`).
[[nodiscard]] std::string print_fixed(rational const& value, std::int32_t places, rounding mode);

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/number/print-inl.hpp>
#endif
