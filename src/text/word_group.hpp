#pragma once

#include <attain/config.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Whether a character begins with this byte of UTF-8.
[[nodiscard]] inline bool begins_character(char c) noexcept { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }

/// How far on the next character may begin: most are of three bytes. Bytes that are no character are gone over singly.
[[nodiscard]] inline std::size_t step_over(std::string_view text, std::size_t at) noexcept {
    bool const three = (static_cast<unsigned char>(text[at]) & 0xf0U) == 0xe0U && text.size() - at > 2 &&
                       !begins_character(text[at + 1]) && !begins_character(text[at + 2]);
    return three ? 3 : 1;
}

/// By which characters the words of groups open: bits of the later bytes of their first two, where those are Han. Most
/// texts are seen not to open with any of the words, whatever a user added.
class word_openings {
public:
    void note(std::string_view word) noexcept {
        middle_ |= word.size() > 1 ? bit(word[1]) : any;
        first_ |= word.size() > 2 ? bit(word[2]) : any;
        second_ |= word.size() > 5 ? bit(word[5]) : any;
    }
    [[nodiscard]] bool fit(std::string_view text) const noexcept {
        return (first_ & (text.size() > 2 ? bit(text[2]) : any)) != 0 &&
               (middle_ & (text.size() > 1 ? bit(text[1]) : any)) != 0 &&
               (second_ & (text.size() > 5 ? bit(text[5]) : any)) != 0;
    }
    [[nodiscard]] friend word_openings operator|(word_openings a, word_openings const& b) noexcept {
        a.middle_ |= b.middle_;
        a.first_ |= b.first_;
        a.second_ |= b.second_;
        return a;
    }

private:
    static constexpr std::uint64_t any = ~std::uint64_t{0};
    [[nodiscard]] static std::uint64_t bit(char c) noexcept {
        return std::uint64_t{1} << (static_cast<unsigned char>(c) & 63U);
    }

    std::uint64_t middle_ = 0;
    std::uint64_t first_ = 0;
    std::uint64_t second_ = 0;
};

/// Words of a lexicon that a rule asks for together. That a word is not among them is mostly seen by its first letter
/// and its length.
class word_group {
public:
    using const_iterator = std::vector<std::string_view>::const_iterator;

    /// The letters stay the caller's.
    void add(std::string_view word) {
        if (has(word) || word.empty()) return;
        words_.push_back(word);
        note(word);
    }

    void take_out(std::string_view word) { std::erase(words_, word); }

    [[nodiscard]] bool has(std::string_view word) const noexcept {
        return may_have(word) && std::any_of(words_.begin(), words_.end(), [&](std::string_view each) {
                   return each.size() == word.size() && each.back() == word.back() && each == word;
               });
    }

    /// Whether it holds the word with a small first letter.
    [[nodiscard]] bool has_in_small(std::string_view word) const noexcept {
        return may_have(word) && std::any_of(words_.begin(), words_.end(), [&](std::string_view each) {
                   return each.size() == word.size() && (word.front() | ' ') == each.front() &&
                          word.substr(1) == each.substr(1);
               });
    }

    [[nodiscard]] word_openings const& openings() const noexcept { return openings_; }

    /// Whether a text begins with one of the words.
    [[nodiscard]] bool opens(std::string_view text) const noexcept {
        // the last byte first: most words are seen by it not to stand there
        return openings_.fit(text) && std::any_of(words_.begin(), words_.end(), [&](std::string_view each) {
                   return each.size() <= text.size() && each.back() == text[each.size() - 1] && text.starts_with(each);
               });
    }

    /// Whether a text ends with one of the words.
    [[nodiscard]] bool ends(std::string_view text) const noexcept {
        return !text.empty() && ((lasts_ >> (static_cast<unsigned char>(text.back()) & 63U)) & 1U) != 0 &&
               std::any_of(words_.begin(), words_.end(),
                           [&](std::string_view each) { return each.back() == text.back() && text.ends_with(each); });
    }

    /// Where the first of the words stands in a text, or npos, in one pass.
    [[nodiscard]] std::size_t find_in(std::string_view text) const noexcept {
        for (std::size_t at = 0; at < text.size(); at += step_over(text, at)) {
            if (begins_character(text[at]) && opens(text.substr(at))) return at;
        }
        return std::string_view::npos;
    }
    [[nodiscard]] bool stands_in(std::string_view text) const noexcept {
        return find_in(text) != std::string_view::npos;
    }

    /// In the order of the table; what a user added comes last.
    [[nodiscard]] const_iterator begin() const noexcept { return words_.begin(); }
    [[nodiscard]] const_iterator end() const noexcept { return words_.end(); }
    [[nodiscard]] std::string_view const* data() const noexcept { return words_.data(); }
    [[nodiscard]] std::size_t size() const noexcept { return words_.size(); }

private:
    [[nodiscard]] static std::uint32_t bit(char c) noexcept {
        return std::uint32_t{1} << (static_cast<unsigned char>(c) & 31U);
    }
    void note(std::string_view word) noexcept {
        firsts_ |= bit(word.front());
        sizes_ |= std::uint64_t{1} << (word.size() & 63U);
        lasts_ |= std::uint64_t{1} << (static_cast<unsigned char>(word.back()) & 63U);
        openings_.note(word);
    }
    [[nodiscard]] bool may_have(std::string_view word) const noexcept {
        return !word.empty() && (firsts_ & bit(word.front())) != 0 && ((sizes_ >> (word.size() & 63U)) & 1U) != 0;
    }

    std::vector<std::string_view> words_;
    std::uint32_t firsts_ = 0;
    std::uint64_t sizes_ = 0;
    std::uint64_t lasts_ = 0;
    word_openings openings_;
};

/// Whether a word is in a group, as it is in any other short list.
[[nodiscard]] inline bool one_of(std::string_view word, word_group const& group) noexcept { return group.has(word); }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
