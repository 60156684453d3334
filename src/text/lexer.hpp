#pragma once

#include "lexicon_index.hpp"
#include "token.hpp"

#include <attain/config.hpp>

#include <cstdint>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Cuts a text into sentences and these into tokens, in one pass.
class lexer {
public:
    lexer(std::string_view text, lexicon_index const& words) : text_(text), words_(words) {}

    /// The next sentence, or false at the end of the text. A sentence of more than `most_tokens` tokens is cut, so
    /// that what is kept stays bounded.
    bool next(sentence& out);

    [[nodiscard]] std::uint64_t invalid_bytes() const noexcept { return invalid_; }

    static constexpr std::size_t most_tokens = 2048;
    /// More digits than these are no quantity.
    static constexpr std::uint32_t most_digits = 64;

private:
    void read_digits(sentence& out);
    [[nodiscard]] bool groups_by_space(std::uint32_t begin, std::uint32_t space) const noexcept;
    [[nodiscard]] bool groups_by_wide_comma(std::uint32_t begin, std::uint32_t comma) const noexcept;
    [[nodiscard]] std::uint32_t spaced_digits(std::uint32_t begin) const noexcept;
    [[nodiscard]] std::uint32_t loose_point(std::uint32_t at) const noexcept;
    void read_numeral(sentence& out);
    void push_word(sentence& out, trie_match const& found);
    void skip_latin_word();
    void push(sentence& out, token t);
    void step(character const& c) noexcept {
        at_ += c.length;
        ++point_;
    }

    std::string_view text_;
    lexicon_index const& words_;
    std::uint32_t at_ = 0;     ///< bytes
    std::uint32_t point_ = 0;  ///< code points
    std::uint64_t invalid_ = 0;
    std::uint8_t depth_ = 0;
    bool line_starts_ = true;
};

/// Whether this is one of 〇零一二三四五六七八九十百千万亿两, and its value (10 and up for powers of ten).
[[nodiscard]] std::int64_t chinese_digit(char32_t c) noexcept;

}  // namespace text::detail

ATTAIN_END_NAMESPACE
