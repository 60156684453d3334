#include "detail/batch.hpp"
#include "detail/periods.hpp"
#include "detail/text.hpp"

#include <attain/time/alignment.hpp>
#include <attain/time/elapsed.hpp>
#include <attain/time/period_tiling.hpp>
#include <attain/time/working_days.hpp>

#include <vector>

using namespace attain::capi;

struct attain_working_days {
    attain::working_days value;
};

namespace attain::capi {

namespace {

static_assert(same(ATTAIN_DAYS_BEFORE, interval_relation::before));
static_assert(same(ATTAIN_DAYS_MEETS, interval_relation::meets));
static_assert(same(ATTAIN_DAYS_OVERLAPS, interval_relation::overlaps));
static_assert(same(ATTAIN_DAYS_STARTS, interval_relation::starts));
static_assert(same(ATTAIN_DAYS_DURING, interval_relation::during));
static_assert(same(ATTAIN_DAYS_FINISHES, interval_relation::finishes));
static_assert(same(ATTAIN_DAYS_EQUALS, interval_relation::equals));
static_assert(same(ATTAIN_DAYS_FINISHED_BY, interval_relation::finished_by));
static_assert(same(ATTAIN_DAYS_CONTAINS, interval_relation::contains));
static_assert(same(ATTAIN_DAYS_STARTED_BY, interval_relation::started_by));
static_assert(same(ATTAIN_DAYS_OVERLAPPED_BY, interval_relation::overlapped_by));
static_assert(same(ATTAIN_DAYS_MET_BY, interval_relation::met_by));
static_assert(same(ATTAIN_DAYS_AFTER, interval_relation::after));
static_assert(same(ATTAIN_ALIGNMENT_YOY, alignment::yoy) && same(ATTAIN_ALIGNMENT_PREVIOUS, alignment::previous));
static_assert(same(ATTAIN_ALIGNMENT_YTD, alignment::ytd));
static_assert(same(ATTAIN_ELAPSED_MONTHS, elapsed_basis::months) && same(ATTAIN_ELAPSED_DAYS, elapsed_basis::days));
static_assert(same(ATTAIN_ELAPSED_WORKING_DAYS, elapsed_basis::working_days));

alignment alignment_in(std::int32_t id) { return enum_in(id, alignment::yoy, alignment::ytd, "alignment"); }

elapsed_basis basis_in(std::int32_t id) {
    return enum_in(id, elapsed_basis::months, elapsed_basis::working_days, "basis");
}

std::vector<date> days_in(std::int32_t const* days, std::size_t n, char const* argument) {
    std::vector<date> all;
    for (std::size_t i = 0; i < n; ++i) all.push_back(day_in((&need(days, argument))[i], argument));
    return all;
}

working_days const* table_in(attain_working_days const* table) { return table == nullptr ? nullptr : &table->value; }

}  // namespace

}  // namespace attain::capi

extern "C" {

attain_status attain_period_relation(attain_period a, attain_period b, int32_t* relation, attain_error* err) {
    return guard(err, outs(out(relation, "relation")), [&](auto& out) {
        out.set(static_cast<int32_t>(relation_between(period_in(a, "a"), period_in(b, "b"))));
    });
}

attain_status attain_period_of_day(int32_t day, int32_t kind, attain_period* result, attain_error* err) {
    return guard(err, outs(out(result, "out")),
                 [&](auto& out) { out.set(attain::period_of(day_in(day, "day"), kind_in(kind)).value().key()); });
}

attain_status attain_period_end(attain_period period, attain_period* result, attain_error* err) {
    return guard(err, outs(out(result, "out")),
                 [&](auto& out) { out.set(attain::period::end_of(period_in(period)).value().key()); });
}

attain_status attain_period_rolling(int32_t count, attain_period last, attain_period* result, attain_error* err) {
    return guard(err, outs(out(result, "out")),
                 [&](auto& out) { out.set(attain::period::rolling(count, period_in(last, "last")).value().key()); });
}

attain_status attain_period_range(int32_t first_day, int32_t last_day, attain_period* result, attain_error* err) {
    return guard(err, outs(out(result, "out")), [&](auto& out) {
        out.set(attain::period::range(day_in(first_day, "first_day"), day_in(last_day, "last_day")).value().key());
    });
}

attain_status attain_period_base(attain_period current, int32_t alignment, int32_t leap_day, int32_t week_53,
                                 attain_period* result, attain_error* err) {
    return guard(err, outs(out(result, "out")), [&](auto& out) {
        out.set(base_of(period_in(current, "current"), alignment_in(alignment), policy_in(leap_day, week_53))
                    .value()
                    .key());
    });
}

attain_status attain_period_as_year_to_date(attain_period period, attain_period* result, attain_error* err) {
    return guard(err, outs(out(result, "out")),
                 [&](auto& out) { out.set(as_year_to_date(period_in(period)).value().key()); });
}

attain_status attain_period_as_discrete(attain_period year_to_date, attain_period* result, attain_error* err) {
    return guard(err, outs(out(result, "out")),
                 [&](auto& out) { out.set(as_discrete(period_in(year_to_date, "year_to_date")).value().key()); });
}

attain_status attain_period_increment(attain_period year_to_date, attain_period earlier, attain_period* result,
                                      attain_error* err) {
    return guard(err, outs(out(result, "out")), [&](auto& out) {
        out.set(increment(period_in(year_to_date, "year_to_date"), period_in(earlier, "earlier")).value().key());
    });
}

attain_status attain_working_days_build(int32_t first_day, int32_t last_day, int32_t const* holidays, size_t holidays_n,
                                        int32_t const* worked, size_t worked_n, attain_working_days** result,
                                        attain_error* err) {
    return guard(err, outs(handle_out(result, "out")), [&](auto& out) {
        auto const free_days = days_in(holidays, holidays_n, "holidays");
        auto const worked_days = days_in(worked, worked_n, "worked");
        out.give(attain::working_days::make(day_in(first_day, "first_day"), day_in(last_day, "last_day"), free_days,
                                            worked_days)
                     .value());
    });
}

void attain_working_days_free(attain_working_days* table) { delete table; }

attain_status attain_working_days_count(attain_working_days const* table, int32_t first_day, int32_t end_day,
                                        int32_t* count, attain_error* err) {
    return guard(err, outs(out(count, "count")), [&](auto& out) {
        out.set(need(table, "table").value.count(day_in(first_day, "first_day"), day_in(end_day, "end_day")).value());
    });
}

attain_status attain_period_elapsed(attain_period whole, int32_t through, int32_t basis,
                                    attain_working_days const* table, char* buffer, size_t capacity, size_t* needed,
                                    attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        out.set(elapsed_share(period_in(whole, "whole"), day_in(through, "through"), basis_in(basis), table_in(table))
                    .value()
                    .to_string());
    });
}

attain_status attain_period_elapsed_by(attain_period whole, attain_period part, int32_t basis,
                                       attain_working_days const* table, char* buffer, size_t capacity, size_t* needed,
                                       attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        out.set(elapsed_share(period_in(whole, "whole"), period_in(part, "part"), basis_in(basis), table_in(table))
                    .value()
                    .to_string());
    });
}

attain_status attain_period_base_many(size_t n, attain_period const* periods, uint8_t const* periods_validity,
                                      int32_t alignment, int32_t leap_day, int32_t week_53, attain_period* result,
                                      uint8_t* validity, attain_status* statuses, size_t* failed, attain_error* err) {
    return guard(err, outs(array_out(result, n, "out"), batch_out{n, validity, statuses, failed}),
                 [&](auto& to, batch_out& batch) {
                     auto const how = alignment_in(alignment);
                     auto const policy = policy_in(leap_day, week_53);
                     run_batch(
                         batch, to,
                         [&](size_t i) { return to.set(i, base_of(period_in(periods[i]), how, policy).value().key()); },
                         column_in(periods, periods_validity, "periods"));
                 });
}

}  // extern "C"
