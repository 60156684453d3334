#include "detail/batch.hpp"
#include "detail/number_text.hpp"
#include "detail/periods.hpp"
#include "detail/text.hpp"

#include <attain/time/period_tiling.hpp>

#include <algorithm>

using namespace attain::capi;

namespace attain::capi {

namespace {

static_assert(same(ATTAIN_PERIOD_DAY, period_kind::day) && same(ATTAIN_PERIOD_WEEK, period_kind::week));
static_assert(same(ATTAIN_PERIOD_TEN_DAYS, period_kind::ten_days) && same(ATTAIN_PERIOD_MONTH, period_kind::month));
static_assert(same(ATTAIN_PERIOD_MONTHS, period_kind::months) && same(ATTAIN_PERIOD_QUARTER, period_kind::quarter));
static_assert(same(ATTAIN_PERIOD_TRIMESTER, period_kind::trimester) && same(ATTAIN_PERIOD_HALF, period_kind::half));
static_assert(same(ATTAIN_PERIOD_YEAR, period_kind::year) &&
              same(ATTAIN_PERIOD_YEAR_TO_DATE, period_kind::year_to_date));
static_assert(same(ATTAIN_PERIOD_ROLLING, period_kind::rolling) && same(ATTAIN_PERIOD_PLAN, period_kind::plan));
static_assert(same(ATTAIN_PERIOD_INSTANT, period_kind::instant) && same(ATTAIN_PERIOD_RANGE, period_kind::range));
static_assert(same(ATTAIN_LEAP_DAY_FEBRUARY_28, leap_day_policy::february_28));
static_assert(same(ATTAIN_LEAP_DAY_MARCH_1, leap_day_policy::march_1));
static_assert(same(ATTAIN_WEEK_53_WEEK_52, week_53_policy::week_52));
static_assert(same(ATTAIN_WEEK_53_WEEK_1_AFTER, week_53_policy::week_1_after));

std::int32_t order_in_time(period a, period b) {
    auto const order = compare(a, b);
    if (order == std::partial_ordering::unordered)
        throw_failure(reason::kind_mismatch, "periods: found " + to_string(a) + " and " + to_string(b) +
                                                 ", expected two of one kind, span and calendar");
    return order_of(order);
}

}  // namespace

}  // namespace attain::capi

extern "C" {

attain_status attain_period_parse(char const* text, size_t length, attain_period* result, attain_error* err) {
    return guard(err, outs(out(result, "out")),
                 [&](auto& out) { out.set(attain::period::parse(text_in(text, length)).value().key()); });
}

attain_status attain_period_parse_within(char const* text, size_t length, attain_period context, attain_period* result,
                                         attain_error* err) {
    return guard(err, outs(out(result, "out")), [&](auto& out) {
        out.set(attain::period::parse(text_in(text, length), period_in(context, "context")).value().key());
    });
}

attain_status attain_period_parse_fiscal(char const* text, size_t length, char const* calendar, size_t calendar_length,
                                         attain_period* result, attain_error* err) {
    return guard(err, outs(out(result, "out")), [&](auto& out) {
        auto const in = attain::calendar::parse(text_in(calendar, calendar_length, "calendar")).value();
        out.set(attain::period::parse(text_in(text, length), in).value().key());
    });
}

attain_status attain_period_format(attain_period period, char* buffer, size_t capacity, size_t* needed,
                                   attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)),
                 [&](text_out& out) { out.set(to_string(period_in(period))); });
}

attain_status attain_period_sdmx(attain_period period, char* buffer, size_t capacity, size_t* needed,
                                 attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)),
                 [&](text_out& out) { out.set(to_sdmx(period_in(period)).value()); });
}

attain_status attain_period_sdmx_reporting(attain_period period, char* buffer, size_t capacity, size_t* needed,
                                           attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)),
                 [&](text_out& out) { out.set(to_sdmx(period_in(period), attain::sdmx_style::reporting).value()); });
}

attain_status attain_period_text(attain_period period, int32_t language, char* buffer, size_t capacity, size_t* needed,
                                 attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)),
                 [&](text_out& out) { out.set(to_text(period_in(period), language_in(language))); });
}

attain_status attain_period_kind(attain_period period, int32_t* kind, attain_error* err) {
    return guard(err, outs(out(kind, "kind")),
                 [&](auto& out) { out.set(static_cast<int32_t>(period_in(period).kind())); });
}

attain_status attain_period_year(attain_period period, int32_t* year, int32_t* ordinal, attain_error* err) {
    return guard(err, outs(out(year, "year"), optional_out(ordinal)), [&](auto& of_year, auto& of_ordinal) {
        auto const known = period_in(period);
        of_year.set(known.year());
        of_ordinal.set(known.ordinal());
    });
}

attain_status attain_period_days(attain_period period, int32_t* first_day, int32_t* end_day, attain_error* err) {
    return guard(err, outs(out(first_day, "first_day"), out(end_day, "end_day")), [&](auto& first, auto& end) {
        auto const known = period_in(period);
        first.set(known.first_day().days_since_epoch);
        end.set(known.end_day().days_since_epoch);
    });
}

attain_status attain_period_shift(attain_period period, int64_t steps, attain_period* result, attain_error* err) {
    return guard(err, outs(out(result, "out")),
                 [&](auto& out) { out.set(shift(period_in(period), steps).value().key()); });
}

attain_status attain_period_shift_years(attain_period period, int32_t years, int32_t leap_day, int32_t week_53,
                                        attain_period* result, attain_error* err) {
    return guard(err, outs(out(result, "out")), [&](auto& out) {
        out.set(shift_years(period_in(period), years, policy_in(leap_day, week_53)).value().key());
    });
}

attain_status attain_period_same_period_last_year(attain_period period, attain_period* result, attain_error* err) {
    return guard(err, outs(out(result, "out")),
                 [&](auto& out) { out.set(same_period_last_year(period_in(period)).value().key()); });
}

attain_status attain_period_contains(attain_period outer, attain_period inner, int32_t* inside, attain_error* err) {
    return guard(err, outs(out(inside, "inside")),
                 [&](auto& out) { out.set(contains(period_in(outer, "outer"), period_in(inner, "inner")) ? 1 : 0); });
}

attain_status attain_period_compare(attain_period a, attain_period b, int32_t* order, attain_error* err) {
    return guard(err, outs(out(order, "order")),
                 [&](auto& out) { out.set(order_in_time(period_in(a, "a"), period_in(b, "b"))); });
}

attain_status attain_period_children(attain_period parent, int32_t kind, attain_period* buffer, size_t capacity,
                                     size_t* needed, attain_error* err) {
    return guard(err, outs(periods_out{buffer, capacity, needed}), [&](periods_out& out) {
        out.set(children(period_in(parent, "parent"),
                         enum_in(kind, attain::period_kind::day, attain::period_kind::range, "kind"))
                    .value());
    });
}

attain_status attain_period_parse_many(size_t n, char const* data, int32_t const* offsets, uint8_t const* data_validity,
                                       attain_period* result, uint8_t* validity, attain_status* statuses,
                                       size_t* failed, attain_error* err) {
    return guard(
        err, outs(array_out(result, n, "out"), batch_out{n, validity, statuses, failed}),
        [&](auto& to, batch_out& batch) {
            run_batch(
                batch, to,
                [&](size_t i) { return to.set(i, attain::period::parse(text_item(data, offsets, i)).value().key()); },
                column_in(offsets, data_validity, "offsets"));
        });
}

attain_status attain_period_shift_many(size_t n, attain_period const* periods, uint8_t const* periods_validity,
                                       int64_t steps, attain_period* result, uint8_t* validity, attain_status* statuses,
                                       size_t* failed, attain_error* err) {
    return guard(err, outs(array_out(result, n, "out"), batch_out{n, validity, statuses, failed}),
                 [&](auto& to, batch_out& batch) {
                     run_batch(
                         batch, to,
                         [&](size_t i) { return to.set(i, shift(period_in(periods[i]), steps).value().key()); },
                         column_in(periods, periods_validity, "periods"));
                 });
}

attain_status attain_period_shift_years_many(size_t n, attain_period const* periods, uint8_t const* periods_validity,
                                             int32_t years, int32_t leap_day, int32_t week_53, attain_period* result,
                                             uint8_t* validity, attain_status* statuses, size_t* failed,
                                             attain_error* err) {
    return guard(
        err, outs(array_out(result, n, "out"), batch_out{n, validity, statuses, failed}),
        [&](auto& to, batch_out& batch) {
            auto const policy = policy_in(leap_day, week_53);
            run_batch(
                batch, to,
                [&](size_t i) { return to.set(i, shift_years(period_in(periods[i]), years, policy).value().key()); },
                column_in(periods, periods_validity, "periods"));
        });
}

attain_status attain_period_contains_many(size_t n, attain_period const* outer, uint8_t const* outer_validity,
                                          attain_period const* inner, uint8_t const* inner_validity, int32_t* inside,
                                          uint8_t* validity, attain_status* statuses, size_t* failed,
                                          attain_error* err) {
    return guard(
        err, outs(array_out(inside, n, "inside"), batch_out{n, validity, statuses, failed}),
        [&](auto& to, batch_out& batch) {
            run_batch(
                batch, to,
                [&](size_t i) { return to.set(i, contains(period_in(outer[i]), period_in(inner[i])) ? 1 : 0); },
                column_in(outer, outer_validity, "outer"), column_in(inner, inner_validity, "inner"));
        });
}

}  // extern "C"
