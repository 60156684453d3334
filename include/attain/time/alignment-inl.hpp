#pragma once

#include <attain/time/alignment.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// Months of a year from `offset` on, as the month, quarter, half or year that they are, else as a run.
[[nodiscard]] ATTAIN_INLINE period plain_run(calendar in, std::int32_t year, std::int32_t offset, std::int32_t count) {
    if (count == 1) return period_access::make(period_kind::month, in, year, offset + 1);
    for (period_kind const kind : {period_kind::quarter, period_kind::half, period_kind::year}) {
        std::int32_t const size = 12 / period_access::per_year(kind);
        if (count == size && offset % size == 0) return period_access::make(kind, in, year, offset / size + 1);
    }
    return period_access::make(period_kind::months, in, year, offset + 1, count);
}

[[nodiscard]] ATTAIN_INLINE bool has_months(period p) noexcept {
    return !p.is_none() && period_access::is_run_of_months(p.kind()) && !p.calendar().is_table();
}

[[nodiscard]] ATTAIN_INLINE failure misfit(reason why, period p, std::string_view expected) {
    return {why, -1, "period " + to_string(p) + ": expected " + std::string(expected)};
}

}  // namespace detail

ATTAIN_INLINE std::string_view name_of(alignment how) noexcept {
    switch (how) {
    case alignment::yoy: return "yoy";
    case alignment::previous: return "previous";
    case alignment::ytd: return "ytd";
    }
    return "unknown";
}

ATTAIN_INLINE result<period> base_of(period current, alignment how, alignment_policy policy) {
    if (how == alignment::previous) return previous(current);
    if (how == alignment::ytd) {
        auto const cumulative = as_year_to_date(current);
        if (!cumulative) return cumulative.error();
    }
    return same_period_last_year(current, policy);
}

ATTAIN_INLINE std::optional<failure> misalignment(period current, period base, alignment how, alignment_policy policy) {
    auto const wanted = base_of(current, how, policy);
    if (!wanted) return wanted.error();
    if (*wanted == base) return std::nullopt;
    // A policy may turn a day or week into another one: then the wanted base decides, not its span.
    reason const why = same_span(current, base) ? reason::no_such_period : reason::span_mismatch;
    return failure{why, -1,
                   std::string(name_of(how)) + " of " + to_string(current) + ": found the base " + to_string(base) +
                       ", expected " + to_string(*wanted)};
}

ATTAIN_INLINE result<period> as_year_to_date(period p) {
    if (p.kind() == period_kind::year_to_date) return p;
    if (detail::has_months(p)) {
        detail::month_run const run = detail::period_access::months_of(p);
        if (run.offset == 0 && run.count <= 12) return period::year_to_date(p.year(), run.count, p.calendar());
    }
    return detail::misfit(reason::span_mismatch, p, "months that begin with their year and end within it");
}

ATTAIN_INLINE result<period> as_discrete(period year_to_date) {
    if (year_to_date.kind() != period_kind::year_to_date || year_to_date.calendar().is_table()) {
        return detail::misfit(reason::kind_mismatch, year_to_date, "a year to date such as 2022-01--2022-09");
    }
    return detail::plain_run(year_to_date.calendar(), year_to_date.year(), 0, year_to_date.ordinal());
}

ATTAIN_INLINE result<period> increment(period year_to_date, period earlier) {
    for (period const p : {year_to_date, earlier}) {
        if (p.kind() != period_kind::year_to_date || p.calendar().is_table()) {
            return detail::misfit(reason::kind_mismatch, p, "a year to date such as 2022-01--2022-09");
        }
    }
    if (year_to_date.calendar() != earlier.calendar() || year_to_date.year() != earlier.year() ||
        year_to_date.ordinal() <= earlier.ordinal()) {
        return detail::misfit(reason::span_mismatch, earlier,
                              "an earlier print of the year of " + to_string(year_to_date));
    }
    return detail::plain_run(year_to_date.calendar(), year_to_date.year(), earlier.ordinal(),
                             year_to_date.ordinal() - earlier.ordinal());
}

ATTAIN_INLINE std::vector<period> equivalents(period p) {
    using access = detail::period_access;
    std::vector<period> all;
    if (!detail::has_months(p)) return all;
    detail::month_run const run = access::months_of(p);
    calendar const in = p.calendar();
    std::int32_t const year = p.year() + run.offset / 12;
    std::int32_t const offset = run.offset % 12;
    auto const add = [&](period other) {
        if (other != p) all.push_back(other);
    };
    for (period_kind const kind :
         {period_kind::month, period_kind::quarter, period_kind::trimester, period_kind::half, period_kind::year}) {
        std::int32_t const size = 12 / access::per_year(kind);
        if (run.count == size && offset % size == 0) add(access::make(kind, in, year, offset / size + 1));
    }
    if (run.count >= 2) add(access::make(period_kind::months, in, year, offset + 1, run.count));
    if (offset == 0 && run.count <= 12) add(access::make(period_kind::year_to_date, in, year, run.count));
    if (offset == 0 && run.count % 12 == 0 && run.count > 12) {
        add(access::make(period_kind::plan, in, year, 1, run.count / 12));
    }
    return all;
}

ATTAIN_END_NAMESPACE
