#include "detail/periods.hpp"
#include "detail/text.hpp"

#include <attain/time/week_table.hpp>

#include <cstddef>
#include <utility>
#include <vector>

using namespace attain::capi;

struct attain_week_table {
    attain::week_table value;
};

namespace attain::capi {

namespace {

std::vector<week_year> years_in(std::size_t n, std::int32_t const* years, std::int32_t const* first_days,
                                std::int32_t const* weeks) {
    std::vector<week_year> all;
    for (std::size_t i = 0; i < n; ++i) {
        week_year year;
        year.year = (&need(years, "years"))[i];
        year.first_day = day_in((&need(first_days, "first_days"))[i], "first_days");
        auto const* const months = &need(weeks, "weeks") + 12 * i;
        std::copy_n(months, 12, year.weeks.begin());
        all.push_back(year);
    }
    return all;
}

}  // namespace

}  // namespace attain::capi

extern "C" {

attain_status attain_week_table_build(int32_t number, size_t n, int32_t const* years, int32_t const* first_days,
                                      int32_t const* weeks, attain_week_table** result, attain_error* err) {
    return guard(err, outs(handle_out(result, "out")), [&](auto& out) {
        out.give(attain::week_table::make(number, years_in(n, years, first_days, weeks)).value());
    });
}

void attain_week_table_free(attain_week_table* table) { delete table; }

attain_status attain_week_table_get(attain_week_table const* table, int32_t kind, int32_t year, int32_t ordinal,
                                    attain_period* result, attain_error* err) {
    return guard(err, outs(out(result, "out")), [&](auto& out) {
        out.set(need(table, "table").value.get(kind_in(kind), year, ordinal).value().key());
    });
}

attain_status attain_week_table_of_day(attain_week_table const* table, int32_t day, int32_t kind, attain_period* result,
                                       attain_error* err) {
    return guard(err, outs(out(result, "out")), [&](auto& out) {
        out.set(need(table, "table").value.period_of(day_in(day, "day"), kind_in(kind)).value().key());
    });
}

attain_status attain_week_table_shift(attain_week_table const* table, attain_period period, int32_t steps,
                                      attain_period* result, attain_error* err) {
    return guard(err, outs(out(result, "out")),
                 [&](auto& out) { out.set(need(table, "table").value.shift(period_in(period), steps).value().key()); });
}

attain_status attain_week_table_same_period_last_year(attain_week_table const* table, attain_period period,
                                                      int32_t week_53, attain_period* result, attain_error* err) {
    return guard(err, outs(out(result, "out")), [&](auto& out) {
        out.set(need(table, "table")
                    .value.same_period_last_year(period_in(period), policy_in(0, week_53).week_53)
                    .value()
                    .key());
    });
}

attain_status attain_week_table_children(attain_week_table const* table, attain_period parent, int32_t kind,
                                         attain_period* buffer, size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(periods_out{buffer, capacity, needed}), [&](periods_out& out) {
        out.set(need(table, "table").value.children(period_in(parent, "parent"), kind_in(kind)).value());
    });
}

}  // extern "C"
