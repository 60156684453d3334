#pragma once

#include <attain/time/period_bits.hpp>

#include <array>

ATTAIN_BEGIN_NAMESPACE

// Moves that stay well within the known years, and touch only the year and the ordinal of a period: a few operations on
// its bits. `none` means that the long way has to tell.
namespace detail {

/// The periods in every year of a kind, 0 for the kinds that do not number each year alike; and 2^32 / it, rounded up.
struct year_division {
    std::uint32_t count = 0;
    std::uint64_t inverse = 0;
};

inline constexpr std::array<year_division, 32> year_divisions = [] {
    std::array<year_division, 32> all{};
    for (std::size_t kind = 0; kind < all.size(); ++kind) {
        auto const count = static_cast<std::uint32_t>(period_access::per_year(static_cast<period_kind>(kind)));
        if (count != 0) all[kind] = {count, (std::uint64_t{1} << 32) / count + 1};
    }
    return all;
}();

/// Months, quarters, years and the like, in any year but those at the ends. |steps| is below 2^23.
[[nodiscard]] constexpr period step_in_years(period p, std::int64_t steps) noexcept {
    year_division const by = year_divisions[static_cast<std::size_t>(p.kind())];
    std::int64_t const count = by.count;
    std::int64_t const to = period_access::raw_year(p) * count + period_access::raw_ordinal(p) - 1 + steps;
    if (to < (first_year + 1) * count || to >= (last_year - 1) * count) return {};
    // Exact, since `to` is below 2^19.
    auto const year = static_cast<std::int64_t>(static_cast<std::uint64_t>(to) * by.inverse >> 32);
    return period_access::with_year_and_ordinal(p, static_cast<std::int32_t>(year),
                                                static_cast<std::int32_t>(to - year * count) + 1);
}

/// Days that stay before the 29th of their month, and weeks before the 53rd.
[[nodiscard]] constexpr period step_within(period p, std::int64_t steps) noexcept {
    bool const is_day = p.kind() == period_kind::day;
    if (!is_day && p.kind() != period_kind::week) return {};
    std::int32_t const year = period_access::raw_year(p);
    std::int64_t const to = (period_access::raw_ordinal(p) & (is_day ? 31 : 63)) + steps;
    if (to < 1 || to > (is_day ? 28 : 52) || year >= last_year) return {};
    return period_access::with_ordinal_moved(p, static_cast<std::int32_t>(steps));
}

/// Below which a kind's ordinal (a day's and an instant's day) exists in every year; 0 for the kinds that are not named
/// by year and ordinal alone.
inline constexpr std::array<std::uint16_t, 32> yearly_ordinals = [] {
    std::array<std::uint16_t, 32> all{};
    for (auto const kind : {period_kind::ten_days, period_kind::month, period_kind::months, period_kind::quarter,
                            period_kind::trimester, period_kind::half, period_kind::year, period_kind::year_to_date}) {
        all[static_cast<std::size_t>(kind)] = 1024;
    }
    all[static_cast<std::size_t>(period_kind::week)] = 53;
    all[static_cast<std::size_t>(period_kind::day)] = 28;
    all[static_cast<std::size_t>(period_kind::instant)] = 28;
    return all;
}();

/// The same ordinal and span `years` years on. Not of a table. A run of months reaches a thousand years at most.
[[nodiscard]] constexpr period step_years(period p, std::int64_t years) noexcept {
    auto const kind = static_cast<std::size_t>(p.kind());
    bool const of_a_day = p.kind() == period_kind::day || p.kind() == period_kind::instant;
    std::int32_t const ordinal = period_access::raw_ordinal(p) & (of_a_day ? 31 : 1023);
    std::int64_t const year = period_access::raw_year(p) + years;
    if (ordinal >= yearly_ordinals[kind] || period_access::raw_span(p) > 12'000 || year <= first_year ||
        year > last_year - 1002) {
        return {};
    }
    return period_access::with_year(p, static_cast<std::int32_t>(year));
}

}  // namespace detail

ATTAIN_END_NAMESPACE
