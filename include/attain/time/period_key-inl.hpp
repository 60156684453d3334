#pragma once

#include <attain/time/period_key.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

[[nodiscard]] ATTAIN_INLINE bool is_calendar(calendar in) {
    if (in.is_civil()) return true;
    if (in.is_table()) return in.table() != 0;
    auto const made = calendar::starting(in.start_month(), in.start_day(), in.label());
    return made && *made == in;
}

/// A table's own arithmetic cannot be asked here: the days must be known ones.
[[nodiscard]] ATTAIN_INLINE bool is_in_table(period p) {
    std::int32_t const most = p.kind() == period_kind::week           ? 53
                              : p.kind() == period_kind::year_to_date ? 12
                              : p.kind() == period_kind::ten_days     ? 0
                                                                      : period_access::per_year(p.kind());
    std::int32_t const weeks = p.days() / 7;
    std::int32_t const away = p.first_day() - date(year_month_day{p.year(), 1, 1});
    return p.year() >= first_year && p.year() <= last_year && p.ordinal() >= 1 && p.ordinal() <= most && weeks >= 1 &&
           weeks <= 53 && away >= -366 && away <= 800 && p.first_day() >= first_date && p.end_day() <= end_date;
}

/// The period made anew from its parts.
[[nodiscard]] ATTAIN_INLINE result<period> remade(period p) {
    using access = period_access;
    auto const in = p.calendar();
    auto const year = access::raw_year(p);
    auto const ordinal = access::raw_ordinal(p);
    auto const civil = access::civil(p);
    switch (p.kind()) {
    case period_kind::day: return period::day(civil.year, civil.month, civil.day);
    case period_kind::week: return period::week(year, ordinal, in);
    case period_kind::ten_days: return period::ten_days(year, (ordinal + 2) / 3, (ordinal + 2) % 3 + 1);
    case period_kind::month: return period::month(year, ordinal, in);
    case period_kind::months: return period::months(year, ordinal, p.span(), in);
    case period_kind::quarter: return period::quarter(year, ordinal, in);
    case period_kind::trimester: return period::trimester(year, ordinal, in);
    case period_kind::half: return period::half(year, ordinal, in);
    case period_kind::year: return period::year(year, in);
    case period_kind::year_to_date: return period::year_to_date(year, ordinal, in);
    case period_kind::rolling: {
        auto const last = period_from_key(p.last_unit().key());
        if (!last) break;
        return period::rolling(p.span(), *last);
    }
    case period_kind::plan: return period::plan(year, year + p.span() - 1, in);
    case period_kind::instant: {
        auto const day = period::day(civil.year, civil.month, civil.day);
        if (!day) return day;
        return period::instant(day->first_day());
    }
    case period_kind::range: {
        // Both numbers have at most 24 bits: their sum cannot leave 32.
        auto const first = access::range_first(p);
        return period::range(first, first + (access::raw_span(p) - 1));
    }
    }
    return failure{reason::no_such_period, -1, "period key: found a number that no period has"};
}

}  // namespace detail

ATTAIN_INLINE std::optional<period> period_from_key(std::uint64_t key) {
    auto const p = period::from_key(key);
    if (p.is_none()) return p;
    if (!detail::is_calendar(p.calendar())) return std::nullopt;
    if (p.calendar().is_table()) return detail::is_in_table(p) ? std::optional(p) : std::nullopt;
    auto const made = detail::remade(p);
    return made && made->key() == key ? std::optional(p) : std::nullopt;
}

ATTAIN_END_NAMESPACE
