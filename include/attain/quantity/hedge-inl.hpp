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

namespace detail {

/// The rows of one position, ordered by their first byte (or by their last, for words that end a text), so that a text
/// is compared with few of them.
struct hedge_index {
    std::array<std::uint8_t, std::size(hedge_rows)> rows{};
    std::array<std::uint8_t, 257> starts{};
};
static_assert(std::size(hedge_rows) < 256);

[[nodiscard]] consteval hedge_index index_hedges(hedge_position where, bool by_last) {
    hedge_index made;
    std::uint8_t count = 0;
    for (unsigned byte = 0; byte < 256; ++byte) {
        made.starts[byte] = count;
        for (std::uint8_t i = 0; i < std::size(hedge_rows); ++i) {
            auto const& row = hedge_rows[i];
            auto const key = static_cast<unsigned char>(by_last ? row.word.back() : row.word.front());
            if (row.where == where && key == byte) made.rows[count++] = i;
        }
    }
    made.starts[256] = count;
    return made;
}

inline constexpr hedge_index hedges_by_start[] = {index_hedges(hedge_position::before, false),
                                                  index_hedges(hedge_position::inside, false),
                                                  index_hedges(hedge_position::after, false)};
inline constexpr hedge_index hedges_by_end = index_hedges(hedge_position::after, true);

}  // namespace detail

ATTAIN_INLINE std::optional<hedge_match> hedge_at_start(std::string_view text, hedge_position where) noexcept {
    std::optional<hedge_match> best;
    if (text.empty()) return best;
    auto const& index = detail::hedges_by_start[static_cast<std::size_t>(where)];
    auto const first = static_cast<unsigned char>(detail::to_ascii_lower(text.front()));
    for (std::size_t i = index.starts[first]; i < index.starts[first + 1u]; ++i) {
        auto const& row = detail::hedge_rows[index.rows[i]];
        if (best && row.word.size() <= best->length) continue;
        if (detail::starts_with_word(text, row.word) && detail::ends_at_boundary(text, row.word.size()))
            best = hedge_match{row.meaning, row.word.size()};
    }
    return best;
}

ATTAIN_INLINE std::optional<hedge_match> hedge_at_end(std::string_view text) noexcept {
    std::optional<hedge_match> best;
    if (text.empty()) return best;
    auto const& index = detail::hedges_by_end;
    auto const last = static_cast<unsigned char>(detail::to_ascii_lower(text.back()));
    for (std::size_t i = index.starts[last]; i < index.starts[last + 1u]; ++i) {
        auto const& row = detail::hedge_rows[index.rows[i]];
        if (row.word.size() > text.size() || (best && row.word.size() <= best->length)) continue;
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
