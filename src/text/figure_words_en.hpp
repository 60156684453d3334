#pragma once

#include "english.hpp"
#include "utf8.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

// Words that stand beside figures, and what they make of them.

namespace text::detail {

/// The last word of a phrase of the lexicon.
[[nodiscard]] inline std::string_view last_word(std::string_view words) noexcept {
    auto const blank = words.find_last_of(" \n");
    return blank == words.npos ? words : words.substr(blank + 1);
}

/// What opens an item of a list: a bullet, a dash, a star.
[[nodiscard]] inline bool is_bullet_mark(english_item const& x) noexcept {
    constexpr char32_t marks[] = {U'-', U'*', 0xb7, 0x2013, 0x2022, 0x25aa, 0x25cf, 0x25e6, 0x2605};
    return std::any_of(std::begin(marks), std::end(marks), [&](char32_t mark) { return x.is_mark(mark); });
}

/// kms, kgs: the sign of a unit with the s of a plural, without it; else nothing.
[[nodiscard]] inline std::string_view sign_of_plural(std::string_view word) noexcept {
    if (word == "kms" || word == "Kms" || word == "KMs") return "km";
    if (word == "kgs" || word == "Kgs") return "kg";
    return {};
}

/// Whether the sign of a figure stands in the text, and is not told by a verb.
[[nodiscard]] inline bool minus_written(std::string_view text, candidate const& f) noexcept {
    auto const sign = decode(text, f.whole.begin).code;
    auto const led = text.substr(0, f.whole.begin);
    if (led.ends_with("negative ") || led.ends_with("minus ")) return true;
    return sign == U'-' || sign == 0x2010 || sign == 0x2011 || sign == 0x2013 || sign == 0x2212;
}

/// Whether a superlative stands at an item: largest, -largest, most visited.
[[nodiscard]] bool opens_superlative(english_sentence const& in, std::size_t k) noexcept;

/// B777s, A330-300s: the code of an airliner, counted.
[[nodiscard]] bool is_airliner(std::string_view word) noexcept;

/// more than, fewer than: behind a figure they compare.
[[nodiscard]] inline bool compares(std::string_view words) noexcept {
    return words.size() > 5 && words.substr(words.size() - 5) == " than";
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
