#pragma once

#include "utf8.hpp"

#include <cstddef>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Behind the characters of `word` when they stand at `at`, spaces allowed between them; else 0.
[[nodiscard]] std::size_t behind_word(std::string_view text, std::size_t at, std::string_view word) noexcept;

/// `at`, or behind the spaces there.
[[nodiscard]] std::size_t behind_spaces(std::string_view text, std::size_t at) noexcept;

}  // namespace text::detail

ATTAIN_END_NAMESPACE
