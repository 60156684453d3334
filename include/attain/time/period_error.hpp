#pragma once

#include <attain/result.hpp>

#include <string>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// One line: `period "2022-13": found "13" at byte 5, expected a month from 01 to 12`.
[[nodiscard]] failure period_failure(reason why, std::size_t position, std::string_view text, std::string_view found,
                                     std::string_view expected);

/// One line: `month 13 of a period: expected 1 to 12`.
[[nodiscard]] failure period_failure(reason why, std::string_view what, std::int64_t number, std::string_view expected);

/// At most 40 bytes of a text, cut between characters, for messages.
[[nodiscard]] std::string period_excerpt(std::string_view text);

}  // namespace detail

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/time/period_error-inl.hpp>
#endif
