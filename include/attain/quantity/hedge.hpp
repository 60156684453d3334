#pragma once

#include <attain/config.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

/// What the words around a number say about it. The intervals stand in figure.hpp.
enum class hedge : std::uint8_t {
    exact,         ///< no hedge: the digits as written, rounded by the publisher's rule
    about,         ///< 约 左右, about
    over,          ///< 超 逾 突破, over, more than
    over_bounded,  ///< 余 多 (30余家), 30-odd, 30-plus
    at_least,      ///< 以上 不少于, at least
    nearly,        ///< 近 接近, nearly
    under,         ///< 不足 低于, less than
    at_most,       ///< 不超过 以内, at most
};

/// The hedge as a word: `exact`, `about`, `over`, `over_bounded`, `at_least`, `nearly`, `under`, `at_most`.
[[nodiscard]] std::string_view name_of(hedge h) noexcept;

/// The reverse of `name_of`.
[[nodiscard]] std::optional<hedge> parse_hedge(std::string_view name) noexcept;

/// Where a hedge word stands in a figure.
enum class hedge_position : std::uint8_t {
    before,  ///< 约19%, over 30%
    inside,  ///< 65亿余元, 30-odd
    after,   ///< 30%以上, 30% or more
};

/// A hedge word found at the start or the end of a text.
struct hedge_match {
    attain::hedge meaning;
    std::size_t length;  ///< bytes of the word, without spaces beside it
};

/// The longest hedge word that stands first in `text` and may stand at `where`. English words match in any case
/// and end at a word boundary.
[[nodiscard]] std::optional<hedge_match> hedge_at_start(std::string_view text, hedge_position where) noexcept;

/// The longest hedge word (of those after a figure) that stands last in `text`.
[[nodiscard]] std::optional<hedge_match> hedge_at_end(std::string_view text) noexcept;

/// What two hedge words on one figure mean together (近...左右 is about, 达到...以上 is at least), or nothing when they
/// contradict each other.
[[nodiscard]] std::optional<hedge> combine(hedge a, hedge b) noexcept;

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/quantity/hedge-inl.hpp>
#endif
