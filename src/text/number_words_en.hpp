#pragma once

#include "english.hpp"
#include "english_scan.hpp"

#include <algorithm>
#include <array>
#include <iterator>

ATTAIN_BEGIN_NAMESPACE

// The words that numbers are written in, one by one.

namespace text::detail::numerals_en {

struct number_word {
    std::string_view word;
    std::int32_t value;
    bool ordinal;
};

// Grouped by their first letters.
// clang-format off
inline constexpr number_word small_words[] = {
    {"eight", 8, false}, {"eleven", 11, false}, {"eighteen", 18, false}, {"eighty", 80, false},
    {"eighth", 8, true}, {"eleventh", 11, true}, {"eighteenth", 18, true}, {"four", 4, false},
    {"five", 5, false}, {"fourteen", 14, false}, {"fifteen", 15, false}, {"forty", 40, false},
    {"fifty", 50, false}, {"first", 1, true}, {"fourth", 4, true}, {"fifth", 5, true}, {"fourteenth", 14, true},
    {"fifteenth", 15, true}, {"fortieth", 40, true}, {"fiftieth", 50, true}, {"hundredth", 100, true},
    {"nine", 9, false}, {"nineteen", 19, false}, {"ninety", 90, false}, {"ninth", 9, true},
    {"nineteenth", 19, true}, {"one", 1, false}, {"six", 6, false}, {"seven", 7, false}, {"sixteen", 16, false},
    {"seventeen", 17, false}, {"sixty", 60, false}, {"seventy", 70, false}, {"second", 2, true},
    {"sixth", 6, true}, {"seventh", 7, true}, {"sixteenth", 16, true}, {"seventeenth", 17, true},
    {"two", 2, false}, {"three", 3, false}, {"ten", 10, false}, {"twelve", 12, false}, {"thirteen", 13, false},
    {"twenty", 20, false}, {"thirty", 30, false}, {"third", 3, true}, {"tenth", 10, true},
    {"twelfth", 12, true}, {"thirteenth", 13, true}, {"twentieth", 20, true}, {"thirtieth", 30, true},
    {"zero", 0, false},
};
// clang-format on

struct word_range {
    std::uint8_t from = 0;
    std::uint8_t to = 0;
};

/// The rows of each first letter: most words of a text begin with none of them.
inline constexpr auto words_of_letter = [] {
    std::array<word_range, 26> out{};
    for (std::uint8_t i = 0; i < std::size(small_words); ++i) {
        auto& range = out[static_cast<std::size_t>(small_words[i].word.front() - 'a')];
        if (range.to == 0) range.from = i;
        range.to = static_cast<std::uint8_t>(i + 1);
    }
    return out;
}();

inline constexpr std::size_t longest_word = 11;

struct small_letters {
    std::array<char, longest_word + 1> letters{};
    std::size_t size = 0;

    /// A view into the word itself, so only of one that has a name.
    [[nodiscard]] std::string_view view() const& noexcept { return {letters.data(), size}; }
    std::string_view view() const&& = delete;
    [[nodiscard]] bool is(std::string_view word) const noexcept { return view() == word; }
};

/// The letters at `at` in lower case; none when the word is longer than any number word.
[[nodiscard]] inline small_letters word_at(std::string_view text, std::size_t at) noexcept {
    small_letters out;
    for (; at < text.size(); ++at) {
        auto const c = lower(static_cast<unsigned char>(text[at]));
        if (c < U'a' || c > U'z') break;
        if (out.size == longest_word) return {};
        out.letters[out.size++] = static_cast<char>(c);
    }
    // 5th or naïve: no word of its own.
    if (at < text.size() && (is_digit(static_cast<unsigned char>(text[at])) || (text[at] & 0x80) != 0)) return {};
    return out;
}

[[nodiscard]] inline number_word const* find(std::string_view word) noexcept {
    if (word.empty()) return nullptr;
    auto const range = words_of_letter[static_cast<std::size_t>(word.front() - 'a')];
    for (auto i = range.from; i < range.to; ++i) {
        if (small_words[i].word == word) return &small_words[i];
    }
    return nullptr;
}

[[nodiscard]] inline std::size_t skip_space(std::string_view text, std::size_t at) noexcept {
    return at < text.size() && text[at] == ' ' ? at + 1 : at;
}

/// million, billion and the like: what an article or a half may stand before.
[[nodiscard]] inline bool large_word_at(std::string_view text, std::size_t at) noexcept {
    constexpr std::string_view words[] = {"million", "billion", "trillion", "crore", "lakh"};
    auto const word = word_at(text, at);
    if (std::find(std::begin(words), std::end(words), word.view()) == std::end(words)) return false;
    return at + word.size >= text.size() || text[at + word.size] != '-';  // but a million-dollar prize
}

[[nodiscard]] inline bool same_letters_at(std::string_view text, std::size_t at, std::string_view words) noexcept {
    if (text.size() - at < words.size()) return false;
    return std::equal(words.begin(), words.end(), text.begin() + static_cast<std::ptrdiff_t>(at), [](char a, char b) {
        return static_cast<unsigned char>(a) == lower(static_cast<unsigned char>(b));
    });
}

/// half a million, a dozen, a thousand: a number that begins with no number word.
[[nodiscard]] number_words phrase_at(std::string_view text, std::size_t at);

}  // namespace text::detail::numerals_en

ATTAIN_END_NAMESPACE
