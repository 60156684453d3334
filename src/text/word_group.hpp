#pragma once

#include <attain/config.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Words of a lexicon that a rule asks for together. That a word is not among them is mostly seen by its first letter
/// and its length.
class word_group {
public:
    using const_iterator = std::vector<std::string_view>::const_iterator;

    /// The letters stay the caller's.
    void add(std::string_view word) {
        if (word.empty() || std::find(words_.begin(), words_.end(), word) != words_.end()) return;
        words_.push_back(word);
        note(word);
    }

    void take_out(std::string_view word) { std::erase(words_, word); }

    [[nodiscard]] bool has(std::string_view word) const noexcept {
        return may_have(word) && std::find(words_.begin(), words_.end(), word) != words_.end();
    }

    /// Whether it holds the word with a small first letter.
    [[nodiscard]] bool has_in_small(std::string_view word) const noexcept {
        return may_have(word) && std::any_of(words_.begin(), words_.end(), [&](std::string_view each) {
                   return each.size() == word.size() && (word.front() | ' ') == each.front() &&
                          word.substr(1) == each.substr(1);
               });
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
    }
    [[nodiscard]] bool may_have(std::string_view word) const noexcept {
        return !word.empty() && (firsts_ & bit(word.front())) != 0 && ((sizes_ >> (word.size() & 63U)) & 1U) != 0;
    }

    std::vector<std::string_view> words_;
    std::uint32_t firsts_ = 0;
    std::uint64_t sizes_ = 0;
};

/// Whether a word is in a group, as it is in any other short list.
[[nodiscard]] inline bool one_of(std::string_view word, word_group const& group) noexcept { return group.has(word); }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
