#pragma once

#include "candidate.hpp"
#include "document.hpp"
#include "figure_tail.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// The `code` of names that are parts of a whole, or begin as one: see the lexicon's values.
constexpr std::uint8_t part_code = 7;

/// 一半, 半数, 过半: a half in a word, which is a number though it has no numeral.
[[nodiscard]] inline bool says_half(std::string_view text, token const& t) noexcept {
    return t.kind == word_kind::name && t.code == part_code && t.type == token_type::word &&
           text.substr(t.begin, t.end - t.begin) != "十分";
}

/// Whether a part of a whole may begin at the token; most tokens are seen not to.
[[nodiscard]] inline bool may_be_part(std::string_view text, token const& t) noexcept {
    if (!t.is_number()) return t.code == part_code && t.is(word_kind::name);
    return t.end < text.size() && (text[t.end] == '/' || (text[t.end] == '\xe5' && text.substr(t.end, 3) == "分"));
}

/// 一半, 半数, 四分之一 and 1/4 at a token: so many percent of a whole, or nothing.
[[nodiscard]] std::optional<candidate> fraction_at(sentence const& in, std::size_t token, tail_reader const& tail,
                                                   document const& doc);

}  // namespace text::detail

ATTAIN_END_NAMESPACE
