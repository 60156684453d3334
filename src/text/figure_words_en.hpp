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

/// Whether the sign of a figure stands in the text, and is not told by a verb.
[[nodiscard]] inline bool minus_written(std::string_view text, candidate const& f) noexcept {
    auto const sign = decode(text, f.whole.begin).code;
    auto const led = text.substr(0, f.whole.begin);
    if (led.ends_with("negative ") || led.ends_with("minus ")) return true;
    return sign == U'-' || sign == 0x2010 || sign == 0x2011 || sign == 0x2013 || sign == 0x2212;
}

/// Counters that measure something else than themselves.
[[nodiscard]] inline bool measures(std::string_view unit) noexcept {
    constexpr std::string_view words[] = {
        "barrels", "gallons",   "litres", "liters", "bushels", "ounces",  "carats",      "TEU",    "TEUs",    "FEU",
        "FEUs",    "teu",       "teus",   "boxes",  "units",   "persons", "head",        "hours",  "days",    "times",
        "cents",   "minutes",   "points", "tons",   "moves",   "square",  "movements",   "crowns", "dirhams", "rials",
        "dinars",  "shillings", "francs", "kroner", "kronor",  "pesos",   "kr\u00f3nur", "rupees", "riyals"};
    return std::find(std::begin(words), std::end(words), unit) != std::end(words);
}

/// Names of money that more than one country has.
[[nodiscard]] inline bool money_word(std::string_view unit) noexcept {
    constexpr std::string_view words[] = {"rupees", "pesos",   "dinars", "crowns", "rials",   "francs",
                                          "pounds", "dollars", "kroner", "kronor", "dirhams", "shillings",
                                          "lira",   "riyals",  "liras",  "manat"};
    return one_of(unit, words);
}

/// Whether a superlative stands at an item: largest, -largest, most visited.
[[nodiscard]] bool opens_superlative(english_sentence const& in, std::size_t k) noexcept;

/// more than, fewer than: behind a figure they compare.
[[nodiscard]] inline bool compares(std::string_view words) noexcept {
    return words.size() > 5 && words.substr(words.size() - 5) == " than";
}

/// Adjectives that stand behind a measure: 40 acres available, 3 km long.
[[nodiscard]] inline bool describes(std::string_view word) noexcept {
    constexpr std::string_view words[] = {
        "due",    "mark",  "threshold", "barrier",        "milestone",  "amid",      "available", "long",
        "wide",   "high",  "tall",      "deep",           "old",        "away",      "apart",     "ago",
        "total",  "each",  "combined",  "oversubscribed", "pre-tax",    "after-tax", "net",       "gross",
        "pretax", "alone", "worldwide", "globally",       "nationwide", "overall",   "annually",  "thick",
        "apiece", "range", "band"};
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
