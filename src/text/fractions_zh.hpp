#pragma once

#include "candidate.hpp"
#include "document.hpp"
#include "figure_tail.hpp"

#include <cstddef>
#include <optional>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// 一半, 半数, 过半: a half in a word, which is a number though it has no numeral.
[[nodiscard]] bool says_half(sentence const& in, token const& t) noexcept;

/// 一半, 半数, 四分之一 and 1/4 at a token: so many percent of a whole, or nothing.
[[nodiscard]] std::optional<candidate> fraction_at(sentence const& in, std::size_t token, tail_reader const& tail,
                                                   document const& doc);

}  // namespace text::detail

ATTAIN_END_NAMESPACE
