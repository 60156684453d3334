#pragma once

#include <attain/time/date.hpp>

#include <cstddef>
#include <optional>
#include <span>

ATTAIN_BEGIN_NAMESPACE

/// The day on which a figure was printed. A print without one counts as older than every dated print.
using print_date = std::optional<date>;

/// Which prints the two ends of a comparison may come from.
enum class vintage_rule : std::uint8_t {
    as_of,       ///< each end as it stood on one day: its latest print up to then
    same_print,  ///< both ends from prints of the same day
};

[[nodiscard]] std::string_view name_of(vintage_rule rule) noexcept;

/// The latest of the prints up to a day, and of all prints without one; the last of several of one day.
/// Returns the index, or none where nothing had been printed by then.
///
/// Complexity: linear; the prints may be in any order.
[[nodiscard]] constexpr std::optional<std::size_t> pick_as_of(std::span<print_date const> prints,
                                                              print_date as_of = {}) noexcept {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < prints.size(); ++i) {
        if (as_of && prints[i] && *prints[i] > *as_of) continue;
        if (!best || prints[i] >= prints[*best]) best = i;
    }
    return best;
}

/// The first print: the one without a day, or else the earliest.
[[nodiscard]] constexpr std::optional<std::size_t> pick_first_print(std::span<print_date const> prints) noexcept {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < prints.size(); ++i) {
        if (!best || prints[i] < prints[*best]) best = i;
    }
    return best;
}

/// One print of the current period and one of its base.
struct vintage_pair {
    std::size_t current = 0;
    std::size_t base = 0;

    friend constexpr bool operator==(vintage_pair const&, vintage_pair const&) noexcept = default;
};

/// The prints from which a growth takes its ends, up to a day: both from one vintage, never a revised end against one
/// that was superseded before it.
///
/// Complexity: quadratic in the number of prints of one fact for `same_print`, else linear.
[[nodiscard]] constexpr std::optional<vintage_pair> pick_pair(std::span<print_date const> current,
                                                              std::span<print_date const> base, vintage_rule rule,
                                                              print_date as_of = {}) noexcept {
    if (rule == vintage_rule::as_of) {
        auto const a = pick_as_of(current, as_of);
        auto const b = pick_as_of(base, as_of);
        if (!a || !b) return std::nullopt;
        return vintage_pair{*a, *b};
    }
    std::optional<vintage_pair> best;
    for (std::size_t i = 0; i < current.size(); ++i) {
        if (as_of && current[i] && *current[i] > *as_of) continue;
        if (best && current[i] < current[best->current]) continue;
        for (std::size_t j = 0; j < base.size(); ++j) {
            if (base[j] == current[i]) best = vintage_pair{i, j};
        }
    }
    return best;
}

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/time/vintage-inl.hpp>
#endif
