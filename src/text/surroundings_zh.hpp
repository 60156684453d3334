#pragma once

#include "document.hpp"

#include <cstdint>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

[[nodiscard]] inline bool is_percent(attain::unit unit) noexcept {
    return unit.kind() == unit_kind::percent || unit.kind() == unit_kind::permille;
}

[[nodiscard]] inline bool is_time(attain::unit unit) noexcept {
    auto const terms = unit.terms();
    return terms.size() == 1 && terms[0].exponent == 1 && (terms[0].base == "s" || terms[0].base == "month");
}

[[nodiscard]] inline bool is_level(role what) noexcept {
    return what == role::value || what == role::breakdown || what == role::target;
}

/// Between a figure and the words that say what it is only these characters may stand.
[[nodiscard]] inline bool is_gap(char32_t c) noexcept {
    return c == U' ' || c == U'了' || c == U'的' || c == U'在' || c == U'—' || c == U'+';
}

[[nodiscard]] inline bool is_one_of(char32_t c, std::u32string_view set) noexcept {
    return set.find(c) != std::u32string_view::npos;
}

/// Whether the name of a money may end there: 币, 元, 金 and 镑 have these last bytes.
[[nodiscard]] inline bool may_end_money(std::string_view text, std::uint32_t at) noexcept {
    if (at == 0) return false;
    auto const last = static_cast<unsigned char>(text[at - 1]);
    return last == 0x81U || last == 0x83U || last == 0x91U;
}

/// Whether a phrase is a field that places are compared in and no more: 全省, 全国平均水平.
[[nodiscard]] bool names_field(std::string_view text, lexicon_index const& words) noexcept;

/// 降幅, 下降幅度: the noun of a rate tells that it is one of decline.
[[nodiscard]] inline bool names_fall(std::string_view noun) noexcept {
    return noun.find("降") != std::string_view::npos || noun.find("跌") != std::string_view::npos;
}

/// 按年均汇率折算: how an amount was changed into another money, which names nothing.
[[nodiscard]] inline bool converts(std::string_view phrase) noexcept {
    return phrase.starts_with("按") && phrase.find("汇率") != std::string_view::npos;
}

/// A stretch of the document in bytes.
struct stretch {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] bool empty() const noexcept { return begin >= end; }
    [[nodiscard]] std::string_view of(std::string_view text) const noexcept {
        return empty() ? std::string_view() : text.substr(begin, end - begin);
    }
};

/// The surroundings of a figure: what stands between it and the clause's ends or the figures beside it.
struct surroundings {
    stretch left;
    stretch right;
    std::uint32_t left_token = 0;  ///< the first token of `left`; they end before the figure's own
    std::uint32_t right_token = 0;
    std::uint32_t right_tokens_end = 0;
    bool after_figure = false;   ///< `left` begins at the figure before it
    bool before_figure = false;  ///< `right` ends at the next figure
    bool in_quotes = false;
    bool in_title = false;    ///< 《 》
    std::uint8_t depth = 0;   ///< of brackets
    bool took_right = false;  ///< its indicator stands behind it
};

/// What stands directly before the figure, nearest first, as token indices.
struct predicate {
    std::int32_t verb = -1;     ///< increase, decrease, become
    std::int32_t nearest = -1;  ///< the nearest word that is no hedge and no adverb
    bool increment = false;
    bool to = false;
    bool respectively = false;
    std::uint32_t begin = 0;  ///< where the words before the figure start
    std::uint32_t token = 0;  ///< the first of them
};

/// What stands between a figure and the one before it in a row.
struct row_gap {
    bool whole = false;  ///< nothing else stands there
    bool joiner = false;
    bool comma = false;
    bool verb = false;
    bool falls = false;
    std::optional<attain::hedge> hedge;
};

/// What an earlier figure of the sentence left for those that hang on it.
struct anchor {
    std::size_t figure = 0;  ///< its place in the sentence
    std::uint8_t depth = 0;
    bool level = true;  ///< a value, breakdown or target; else it only brought an indicator
};

/// Whether a name only points back: 这一比例.
[[nodiscard]] bool points_back(std::string_view name, lexicon_index const& words) noexcept;

/// Whether a phrase is only a field that a place is kept in: 保持全国.
[[nodiscard]] bool keeps_its_place(std::string_view phrase, lexicon_index const& words) noexcept;

}  // namespace text::detail

ATTAIN_END_NAMESPACE
