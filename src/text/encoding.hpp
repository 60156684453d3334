#pragma once

#include <attain/error.hpp>
#include <attain/language.hpp>

#include <optional>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Why these bytes are no UTF-8 prose: they look like GBK, UTF-16 or a binary file; or nothing. A few bytes that are
/// no UTF-8 in a text that else is are no reason.
[[nodiscard]] std::optional<failure> check_encoding(std::string_view bytes);

/// Chinese where the text has Chinese characters to speak of.
[[nodiscard]] language guess_language(std::string_view text) noexcept;

}  // namespace text::detail

ATTAIN_END_NAMESPACE
