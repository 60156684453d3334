#pragma once

#include <attain/config.hpp>
#include <attain/model/detail/place_counter.hpp>
#include <attain/model/place.hpp>

#include <cstddef>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace io::detail {

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

using attain::detail::place_counter;

/// Where the first byte stands that does not belong to well-formed UTF-8 (no overlong forms, no surrogates, nothing
/// beyond U+10FFFF); the size of the text where all do. Complexity: linear, eight bytes of ASCII at a time.
[[nodiscard]] std::size_t first_bad_utf8(std::string_view text) noexcept;

/// The problem of text that is not UTF-8, its place counted from `start`, the place of the text's first byte.
[[nodiscard]] problem not_utf8(std::string_view text, std::size_t bad, place start = {1, 1});

}  // namespace io::detail

ATTAIN_END_NAMESPACE
