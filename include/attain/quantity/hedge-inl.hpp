#pragma once

#include <attain/quantity/data/hedges.hpp>
#include <attain/quantity/detail/characters.hpp>
#include <attain/quantity/hedge.hpp>

#include <array>

ATTAIN_BEGIN_NAMESPACE

namespace detail {
inline constexpr std::array<std::string_view, 8> hedge_names = {"exact",    "about",  "over",  "over_bounded",
                                                                "at_least", "nearly", "under", "at_most"};
}

ATTAIN_INLINE std::string_view name_of(hedge h) noexcept {
    auto const index = static_cast<std::size_t>(h);
    return index < detail::hedge_names.size() ? detail::hedge_names[index] : "unknown";
}

ATTAIN_INLINE std::optional<hedge> parse_hedge(std::string_view name) noexcept {
    for (std::size_t i = 0; i < detail::hedge_names.size(); ++i) {
        if (detail::hedge_names[i] == name) return static_cast<hedge>(i);
    }
    return std::nullopt;
}

ATTAIN_INLINE std::optional<hedge_match> hedge_at_start(std::string_view text, hedge_position where) noexcept {
    std::optional<hedge_match> best;
    if (text.empty()) return best;
    auto const first = detail::to_ascii_lower(text.front());
    for (auto const& row : detail::hedge_rows) {
        if (row.word.front() != first || row.where != where || (best && row.word.size() <= best->length)) continue;
        if (detail::starts_with_word(text, row.word) && detail::ends_at_boundary(text, row.word.size()))
            best = hedge_match{row.meaning, row.word.size()};
    }
    return best;
}

ATTAIN_INLINE std::optional<hedge_match> hedge_at_end(std::string_view text) noexcept {
    std::optional<hedge_match> best;
    if (text.empty()) return best;
    auto const last = detail::to_ascii_lower(text.back());
    for (auto const& row : detail::hedge_rows) {
        if (row.word.back() != last || row.where != hedge_position::after || row.word.size() > text.size() ||
            (best && row.word.size() <= best->length))
            continue;
        auto const start = text.size() - row.word.size();
        if (!detail::starts_with_word(text.substr(start), row.word)) continue;
        // A Latin word is not the tail of a longer one (surplus).
        if (start > 0 && detail::is_ascii_letter(row.word.front()) && detail::is_ascii_letter(text[start - 1]))
            continue;
        best = hedge_match{row.meaning, row.word.size()};
    }
    return best;
}

ATTAIN_INLINE std::optional<hedge> combine(hedge a, hedge b) noexcept {
    if (a == b || b == hedge::exact) return a;
    if (a == hedge::exact) return b;
    auto const both = [&](hedge x, hedge y) { return (a == x && b == y) || (a == y && b == x); };
    // 近...左右 and 约...余 are vague on both sides; 超...以上 stays 'over'; 超...余 is bounded by its 余.
    if (both(hedge::nearly, hedge::about) || both(hedge::about, hedge::over_bounded)) return hedge::about;
    if (both(hedge::over, hedge::at_least)) return hedge::over;
    if (both(hedge::over, hedge::over_bounded)) return hedge::over_bounded;
    if (both(hedge::under, hedge::at_most)) return hedge::under;
    return std::nullopt;
}

ATTAIN_END_NAMESPACE
