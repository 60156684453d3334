#pragma once

#include "currency_names.hpp"
#include "trie.hpp"
#include "word_group.hpp"
#include "word_groups_en.hpp"
#include "word_groups_zh.hpp"

#include <attain/text/lexicon.hpp>

#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Rows of one kind and value as the builtin tables hold them; words are separated by '|'.
struct lexicon_row {
    word_kind kind;
    std::string_view value;
    std::string_view words;
};

[[nodiscard]] std::span<lexicon_row const> chinese_rows() noexcept;
[[nodiscard]] std::span<lexicon_row const> english_rows() noexcept;
[[nodiscard]] std::span<lexicon_row const> english_currency_rows() noexcept;

/// The number of a group in a language, or -1.
[[nodiscard]] int word_group_number(attain::language lang, std::string_view name) noexcept;

/// What a value of a kind means to the engine: a small number, or -1 for a value that the kind does not have.
[[nodiscard]] int value_code(word_kind kind, std::string_view value) noexcept;

/// A lexicon made ready for scanning.
class lexicon_index {
public:
    explicit lexicon_index(attain::language lang);

    void add(word_kind kind, std::string_view word, std::string_view value);
    void finish() {
        words_.finish();
        currencies_.finish();
    }

    /// What is added from here on is the user's.
    void end_library() { library_rows_ = entries_.size(); }
    [[nodiscard]] std::size_t library_rows() const noexcept { return library_rows_; }

    [[nodiscard]] attain::language lang() const noexcept { return lang_; }
    [[nodiscard]] std::span<lexicon_entry const> entries() const noexcept { return entries_; }
    [[nodiscard]] lexicon_entry const& entry(std::int32_t id) const noexcept {
        return entries_[static_cast<std::size_t>(id)];
    }
    [[nodiscard]] word_kind kind(std::int32_t id) const noexcept { return uses_[static_cast<std::size_t>(id)].kind; }
    [[nodiscard]] std::uint8_t code(std::int32_t id) const noexcept { return uses_[static_cast<std::size_t>(id)].code; }
    [[nodiscard]] trie const& words() const noexcept { return words_; }
    [[nodiscard]] currency_names const& currencies() const noexcept { return currencies_; }
    [[nodiscard]] word_group const& group(english_words which) const noexcept {
        return groups_[static_cast<std::size_t>(which)];
    }
    [[nodiscard]] word_group const& group(chinese_words which) const noexcept {
        return groups_[static_cast<std::size_t>(which)];
    }

private:
    void add_to_group(std::string_view word, std::string_view value);

    struct use {
        word_kind kind = word_kind::none;
        std::uint8_t code = 0;
    };

    attain::language lang_;
    std::deque<std::string> kept_;
    std::vector<lexicon_entry> entries_;
    std::vector<use> uses_;  ///< of the entries, close together
    trie words_;
    std::vector<word_group> groups_;  ///< by their numbers
    currency_names currencies_;       ///< no words of a sentence: India stays a name in it
    std::size_t library_rows_ = 0;
};

}  // namespace text::detail

ATTAIN_END_NAMESPACE
