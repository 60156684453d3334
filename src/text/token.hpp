#pragma once

#include <attain/text/lexicon.hpp>
#include <attain/text/record.hpp>
#include <attain/time/period_core.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

enum class token_type : std::uint8_t {
    word,     ///< of the lexicon
    digits,   ///< 1,234.5 in half- or full-width digits
    numeral,  ///< Chinese numerals, English number words
    mark,     ///< punctuation
};

/// A stretch of the text that means something to the reader. What lies between two tokens is plain words.
struct token {
    std::uint32_t begin = 0;  ///< bytes
    std::uint32_t end = 0;
    std::uint32_t first = 0;  ///< code points
    std::uint32_t last = 0;
    char32_t mark = 0;        ///< the folded character of a mark
    std::int32_t entry = -1;  ///< in the lexicon
    token_type type = token_type::mark;
    word_kind kind = word_kind::none;
    std::uint8_t code = 0;   ///< what the row's value means, see value_code
    std::uint8_t depth = 0;  ///< how many brackets are open around it

    [[nodiscard]] span where() const noexcept { return {begin, end, first, last}; }
    [[nodiscard]] bool is(word_kind k) const noexcept { return type == token_type::word && kind == k; }
    [[nodiscard]] bool is_mark(char32_t c) const noexcept { return type == token_type::mark && mark == c; }
    [[nodiscard]] bool is_number() const noexcept { return type == token_type::digits || type == token_type::numeral; }
};

/// The `entry` of a word token that is a date made of numbers, for the n-th of `sentence::periods`.
[[nodiscard]] constexpr std::int32_t date_entry(std::size_t n) noexcept { return -2 - static_cast<std::int32_t>(n); }
[[nodiscard]] constexpr std::size_t date_number(std::int32_t entry) noexcept {
    return static_cast<std::size_t>(-2 - entry);
}

/// A sentence with its tokens. The vectors are reused from one sentence to the next.
struct sentence {
    std::string_view text;  ///< the whole document; all offsets are into it
    std::uint32_t begin = 0;
    std::uint32_t end = 0;  ///< behind its closing mark
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    bool opens_line = false;   ///< the first of its line
    bool closes_line = false;  ///< a line end follows
    bool has_number = false;
    std::vector<token> tokens;
    std::vector<period> periods;  ///< those of the date tokens: see date_entry
};

}  // namespace text::detail

ATTAIN_END_NAMESPACE
