#pragma once

#include <attain/config.hpp>

#include <charconv>

ATTAIN_BEGIN_NAMESPACE

class decimal;

/// Reads the longest number at the front of [first, last), with the grammar of `decimal::parse`. Never throws;
/// allocates nothing for fewer than 28 digits.
///
/// Errors: `invalid_argument` when no number stands there, `result_out_of_range` beyond the limits of `decimal`,
/// `not_enough_memory`; the value is then left as it was.
[[nodiscard]] std::from_chars_result from_chars(char const* first, char const* last, decimal& value) noexcept;

/// Writes plain notation, as `decimal::to_string`. Never throws; allocates nothing for a coefficient below 2^93. It is
/// fastest with room for 17 bytes, all of which it may then write to.
///
/// Errors: `value_too_large` when there is too little room, `not_enough_memory`.
[[nodiscard]] std::to_chars_result to_chars(char* first, char* last, decimal const& value) noexcept;

ATTAIN_END_NAMESPACE

// After the declarations: where everything is a header, it brings the definitions along.
#include <attain/number/decimal.hpp>

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/number/text-inl.hpp>
#endif
