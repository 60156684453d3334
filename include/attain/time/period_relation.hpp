#pragma once

#include <attain/time/period_shift.hpp>

#include <compare>

ATTAIN_BEGIN_NAMESPACE

/// How the days of one period lie to those of another: Allen's thirteen relations. `before` leaves a gap, `meets` none.
enum class interval_relation : std::uint8_t {
    before,
    meets,
    overlaps,
    starts,
    during,
    finishes,
    equals,
    finished_by,
    contains,
    started_by,
    overlapped_by,
    met_by,
    after,
};

[[nodiscard]] std::string_view name_of(interval_relation relation) noexcept;

/// How the days of `a` lie to those of `b`. Requires two periods that are not `none`.
[[nodiscard]] constexpr interval_relation relation_between(period a, period b) noexcept {
    date const a_first = a.first_day();
    date const a_end = a.end_day();
    date const b_first = b.first_day();
    date const b_end = b.end_day();
    if (a_end < b_first) return interval_relation::before;
    if (a_end == b_first) return interval_relation::meets;
    if (b_end < a_first) return interval_relation::after;
    if (b_end == a_first) return interval_relation::met_by;
    if (a_first == b_first) {
        return a_end == b_end  ? interval_relation::equals
               : a_end < b_end ? interval_relation::starts
                               : interval_relation::started_by;
    }
    if (a_end == b_end) return a_first > b_first ? interval_relation::finishes : interval_relation::finished_by;
    if (a_first > b_first) return a_end < b_end ? interval_relation::during : interval_relation::overlapped_by;
    return a_end > b_end ? interval_relation::contains : interval_relation::overlaps;
}

/// Whether every day of `inner` is a day of `outer`.
[[nodiscard]] constexpr bool contains(period outer, period inner) noexcept {
    return outer.first_day() <= inner.first_day() && inner.end_day() <= outer.end_day();
}
[[nodiscard]] constexpr bool contains(period outer, date day) noexcept {
    return outer.first_day() <= day && day < outer.end_day();
}

/// Whether both cover the same days, whatever they are called (the first quarter, and January to March to date).
[[nodiscard]] constexpr bool same_days(period a, period b) noexcept {
    return a.first_day() == b.first_day() && a.end_day() == b.end_day();
}

/// The order in time of two periods of one kind, span and calendar; `unordered` for any others.
[[nodiscard]] constexpr std::partial_ordering compare(period a, period b) noexcept {
    if (a == b) return std::partial_ordering::equivalent;
    if (a.key() >> 47 != b.key() >> 47 || a.is_none() || b.is_none()) return std::partial_ordering::unordered;
    switch (a.kind()) {
    case period_kind::months:
    case period_kind::plan:
        if (a.span() != b.span()) return std::partial_ordering::unordered;
        break;
    case period_kind::year_to_date:
        // One year's cumulative prints follow each other, and so do those of one N.
        if (detail::period_access::raw_year(a) != detail::period_access::raw_year(b) &&
            detail::period_access::raw_ordinal(a) != detail::period_access::raw_ordinal(b)) {
            return std::partial_ordering::unordered;
        }
        break;
    case period_kind::rolling:
        if (a.span() != b.span() || a.last_unit().kind() != b.last_unit().kind()) {
            return std::partial_ordering::unordered;
        }
        break;
    case period_kind::range:
        if (a.end_day() <= b.first_day()) return std::partial_ordering::less;
        return b.end_day() <= a.first_day() ? std::partial_ordering::greater : std::partial_ordering::unordered;
    default: break;
    }
    return a.key() <=> b.key();
}

ATTAIN_END_NAMESPACE
