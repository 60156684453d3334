#pragma once

#include <attain/time/elapsed.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

[[nodiscard]] ATTAIN_INLINE result<rational> elapsed_months(period whole, date end) {
    period const unit = whole.kind() == period_kind::rolling ? whole.last_unit() : whole;
    if (whole.is_none() || whole.calendar().is_table() || !period_access::is_run_of_months(unit.kind())) {
        return failure{reason::kind_mismatch, -1,
                       "elapsed months of " + to_string(whole) + ": expected a period made of months"};
    }
    // A rolling period begins where its first unit does.
    period const first = unit == whole ? whole : try_shift(unit, 1 - whole.span());
    std::int32_t const offset = period_access::months_of(first).offset;
    std::int32_t const count = period_access::months_of(unit).count * (unit == whole ? 1 : whole.span());
    std::int32_t passed = 0;
    while (passed < count && period_access::month_start(whole.calendar(), first.year(), offset + passed + 1) <= end) {
        ++passed;
    }
    return rational::ratio(passed, count);
}

}  // namespace detail

ATTAIN_INLINE std::string_view name_of(elapsed_basis basis) noexcept {
    switch (basis) {
    case elapsed_basis::months: return "months";
    case elapsed_basis::days: return "days";
    case elapsed_basis::working_days: return "working_days";
    }
    return "unknown";
}

ATTAIN_INLINE result<rational> elapsed_share(period whole, date through, elapsed_basis basis,
                                             working_days const* table) {
    if (basis == elapsed_basis::months) return detail::elapsed_months(whole, through + 1);
    if (whole.is_none()) {
        return failure{reason::invalid_argument, -1, "elapsed share: found no period, expected one"};
    }
    date const first = whole.first_day();
    date const end = whole.end_day();
    date const reached = through < first ? first : through >= end ? end : through + 1;
    if (basis == elapsed_basis::days) return rational::ratio(reached - first, end - first);
    if (table == nullptr) {
        return failure{reason::invalid_argument, -1,
                       "elapsed working days of " + to_string(whole) + ": expected a table of working days"};
    }
    auto const passed = table->count(first, reached);
    if (!passed) return passed.error();
    auto const all = table->count(first, end);
    if (!all) return all.error();
    if (*all == 0) {
        return failure{reason::invalid_argument, -1,
                       "elapsed working days of " + to_string(whole) + ": found none in it, expected at least one"};
    }
    return rational::ratio(*passed, *all);
}

ATTAIN_INLINE result<rational> elapsed_share(period whole, period part, elapsed_basis basis,
                                             working_days const* table) {
    if (whole.is_none() || part.is_none() || part.first_day() != whole.first_day() ||
        part.end_day() > whole.end_day()) {
        return failure{reason::span_mismatch, -1,
                       "elapsed share of " + to_string(whole) + ": found the part " + to_string(part) +
                           ", expected one that begins with it and ends within it"};
    }
    return elapsed_share(whole, part.last_day(), basis, table);
}

ATTAIN_END_NAMESPACE
