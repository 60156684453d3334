#pragma once

#include <attain/time/period_print.hpp>

#include <string>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

// The two languages of `to_text`, for periods that are neither `none` nor in a table's calendar.
[[nodiscard]] std::string chinese_text(period p);
[[nodiscard]] std::string english_text(period p);

/// The number in digits, with zeros before it up to this width.
[[nodiscard]] std::string padded(std::int32_t number, std::size_t width);

}  // namespace detail

ATTAIN_END_NAMESPACE
