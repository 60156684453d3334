#pragma once

#include <attain/config.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

// The words of the closed lists, in the order of their enumerations.
inline constexpr std::array<std::string_view, 12> nature_words{"unstated", "flow",           "stock", "average",
                                                               "ratio",    "rate",           "share", "index",
                                                               "growth",   "distinct_count", "rank",  "text"};
inline constexpr std::array<std::string_view, 4> direction_words{"higher", "lower", "in_range", "none"};
inline constexpr std::array<std::string_view, 8> target_words{"unstated", "at_least", "at_most",    "range",
                                                              "growth",   "tasks",    "milestones", "phase"};
inline constexpr std::array<std::string_view, 3> force_words{"unstated", "binding", "expected"};
inline constexpr std::array<std::string_view, 3> basis_words{"nominal", "comparable", "constant_price"};
inline constexpr std::array<std::string_view, 4> relation_form_words{"sum", "ratio", "subset", "order"};
inline constexpr std::array<std::string_view, 2> relation_strength_words{"hard", "soft"};
inline constexpr std::array<std::string_view, 2> relation_basis_words{"underlying", "as_published"};
inline constexpr std::array<std::string_view, 3> relation_price_words{"nominal", "real", "comparable"};

template <class Word, std::size_t N>
[[nodiscard]] constexpr std::optional<Word> word_in(std::array<std::string_view, N> const& words,
                                                    std::string_view text) noexcept {
    for (std::size_t i = 0; i < N; ++i)
        if (words[i] == text) return static_cast<Word>(i);
    return std::nullopt;
}

/// The words of a list for a message: `a, b or c`.
template <std::size_t N>
[[nodiscard]] std::string one_of(std::array<std::string_view, N> const& words) {
    std::string text;
    for (std::size_t i = 0; i < N; ++i) {
        if (i != 0) text += i + 1 == N ? " or " : ", ";
        text += words[i];
    }
    return text;
}

}  // namespace detail

ATTAIN_END_NAMESPACE
