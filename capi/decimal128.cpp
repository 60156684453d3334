#include "detail/decimal128.hpp"

#include "detail/batch.hpp"
#include "detail/enums.hpp"
#include "detail/number_text.hpp"
#include "detail/text.hpp"

#include <attain/number/root.hpp>
#include <attain/number/round.hpp>

#include <cstddef>

static_assert(sizeof(attain_decimal128) == 24);
static_assert(offsetof(attain_decimal128, lo) == 0 && offsetof(attain_decimal128, hi) == 8);
static_assert(offsetof(attain_decimal128, scale) == 16 && offsetof(attain_decimal128, reserved) == 20);

namespace attain::capi::detail {

namespace {

decimal const& two_to_64() {
    static decimal const value = decimal(std::int64_t{1} << 32) * decimal(std::int64_t{1} << 32);
    return value;
}

}  // namespace

decimal wide_from_c(attain_decimal128 const& value) {
    if (value.reserved != 0)
        throw_failure(reason::invalid_argument, "attain_decimal128: found a `reserved` that is set, expected 0");
    if (value.scale > decimal::max_scale || value.scale < -decimal::max_scale)
        throw_failure(reason::overflow, "attain_decimal128: found a scale beyond 100000, expected a smaller one");
    return (decimal(value.hi) * two_to_64() + decimal(value.lo)).scaled_by_power_of_ten(-value.scale);
}

attain_decimal128 wide_to_c(decimal const& value) {
    auto const whole = value.coefficient();
    auto const high = divide(whole, two_to_64(), 0, rounding::floor).value();
    auto const hi = high.to_int64();
    if (!hi)
        throw_failure(
            reason::overflow,
            "attain_decimal128: found a number wider than 128 bits, expected a smaller one; use the functions on text");
    // The rest lies in [0, 2^64): bring it into the range of int64 and back.
    auto const lo = (whole - high * two_to_64() - decimal(std::uint64_t{1} << 63)).to_int64();
    return {static_cast<std::uint64_t>(*lo) + (std::uint64_t{1} << 63), *hi, value.scale(), 0};
}

}  // namespace attain::capi::detail

using namespace attain::capi;

extern "C" {

attain_status attain_decimal128_parse(char const* text, size_t length, attain_decimal128* result, attain_error* err) {
    return guard(err, outs(out(result, "out")),
                 [&](auto& value) { value.set(to_c(decimal_in(text, length, "text"))); });
}

attain_status attain_decimal128_format(attain_decimal128 const* value, char* buffer, size_t capacity, size_t* needed,
                                       attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)),
                 [&](text_out& out) { out.set(from_c(need(value, "value")).to_string()); });
}

attain_status attain_decimal128_add(attain_decimal128 const* a, attain_decimal128 const* b, attain_decimal128* result,
                                    attain_error* err) {
    return guard(err, outs(out(result, "out")),
                 [&](auto& sum) { sum.set(to_c(from_c(need(a, "a")) + from_c(need(b, "b")))); });
}

attain_status attain_decimal128_subtract(attain_decimal128 const* a, attain_decimal128 const* b,
                                         attain_decimal128* result, attain_error* err) {
    return guard(err, outs(out(result, "out")),
                 [&](auto& sum) { sum.set(to_c(from_c(need(a, "a")) - from_c(need(b, "b")))); });
}

attain_status attain_decimal128_multiply(attain_decimal128 const* a, attain_decimal128 const* b,
                                         attain_decimal128* result, attain_error* err) {
    return guard(err, outs(out(result, "out")),
                 [&](auto& sum) { sum.set(to_c(from_c(need(a, "a")) * from_c(need(b, "b")))); });
}

attain_status attain_decimal128_divide(attain_decimal128 const* a, attain_decimal128 const* b, int32_t places,
                                       int32_t rounding, attain_decimal128* result, attain_error* err) {
    return guard(err, outs(out(result, "out")), [&](auto& quotient) {
        quotient.set(
            to_c(attain::divide(from_c(need(a, "a")), from_c(need(b, "b")), places, rounding_in(rounding)).value()));
    });
}

attain_status attain_decimal128_round(attain_decimal128 const* value, int32_t places, int32_t rounding,
                                      attain_decimal128* result, attain_error* err) {
    return guard(err, outs(out(result, "out")), [&](auto& rounded) {
        rounded.set(to_c(attain::round(from_c(need(value, "value")), places, rounding_in(rounding))));
    });
}

attain_status attain_decimal128_compare(attain_decimal128 const* a, attain_decimal128 const* b, int32_t* order,
                                        attain_error* err) {
    return guard(err, outs(out(order, "order")),
                 [&](auto& result) { result.set(order_of(from_c(need(a, "a")) <=> from_c(need(b, "b")))); });
}

attain_status attain_decimal128_round_significant(attain_decimal128 const* value, int32_t digits, int32_t rounding,
                                                  attain_decimal128* result, attain_error* err) {
    return guard(err, outs(out(result, "out")), [&](auto& rounded) {
        rounded.set(to_c(attain::round_significant(from_c(need(value, "value")), at_least_one(digits, "digits"),
                                                   rounding_in(rounding))));
    });
}

attain_status attain_decimal128_round_to_step(attain_decimal128 const* value, attain_decimal128 const* step,
                                              int32_t rounding, attain_decimal128* result, attain_error* err) {
    return guard(err, outs(out(result, "out")), [&](auto& rounded) {
        rounded.set(
            to_c(attain::round_to_step(from_c(need(value, "value")), from_c(need(step, "step")), rounding_in(rounding))
                     .value()));
    });
}

attain_status attain_decimal128_root(attain_decimal128 const* value, int32_t degree, int32_t places, int32_t rounding,
                                     attain_decimal128* result, attain_error* err) {
    return guard(err, outs(out(result, "out")), [&](auto& rounded) {
        rounded.set(
            to_c(attain::root(from_c(need(value, "value")), static_cast<uint32_t>(at_least_one(degree, "degree")),
                              places, rounding_in(rounding))
                     .value()));
    });
}

attain_status attain_decimal128_parse_many(size_t n, char const* data, int32_t const* offsets,
                                           uint8_t const* data_validity, attain_decimal128* result, uint8_t* validity,
                                           attain_status* statuses, size_t* failed, attain_error* err) {
    return guard(
        err, outs(array_out(result, n, "out"), batch_out{n, validity, statuses, failed}),
        [&](auto& to, batch_out& batch) {
            run_batch(
                batch, to,
                [&](size_t i) { return to.set(i, to_c(attain::decimal::parse(text_item(data, offsets, i)).value())); },
                column_in(offsets, data_validity, "offsets"));
        });
}

attain_status attain_decimal128_add_many(size_t n, attain_decimal128 const* a, uint8_t const* a_validity,
                                         attain_decimal128 const* b, uint8_t const* b_validity,
                                         attain_decimal128* result, uint8_t* validity, attain_status* statuses,
                                         size_t* failed, attain_error* err) {
    return guard(err, outs(array_out(result, n, "out"), batch_out{n, validity, statuses, failed}),
                 [&](auto& to, batch_out& batch) {
                     run_batch(
                         batch, to, [&](size_t i) { return to.set(i, to_c(from_c(a[i]) + from_c(b[i]))); },
                         column_in(a, a_validity, "a"), column_in(b, b_validity, "b"));
                 });
}

attain_status attain_decimal128_subtract_many(size_t n, attain_decimal128 const* a, uint8_t const* a_validity,
                                              attain_decimal128 const* b, uint8_t const* b_validity,
                                              attain_decimal128* result, uint8_t* validity, attain_status* statuses,
                                              size_t* failed, attain_error* err) {
    return guard(err, outs(array_out(result, n, "out"), batch_out{n, validity, statuses, failed}),
                 [&](auto& to, batch_out& batch) {
                     run_batch(
                         batch, to, [&](size_t i) { return to.set(i, to_c(from_c(a[i]) - from_c(b[i]))); },
                         column_in(a, a_validity, "a"), column_in(b, b_validity, "b"));
                 });
}

attain_status attain_decimal128_multiply_many(size_t n, attain_decimal128 const* a, uint8_t const* a_validity,
                                              attain_decimal128 const* b, uint8_t const* b_validity,
                                              attain_decimal128* result, uint8_t* validity, attain_status* statuses,
                                              size_t* failed, attain_error* err) {
    return guard(err, outs(array_out(result, n, "out"), batch_out{n, validity, statuses, failed}),
                 [&](auto& to, batch_out& batch) {
                     run_batch(
                         batch, to, [&](size_t i) { return to.set(i, to_c(from_c(a[i]) * from_c(b[i]))); },
                         column_in(a, a_validity, "a"), column_in(b, b_validity, "b"));
                 });
}

attain_status attain_decimal128_divide_many(size_t n, attain_decimal128 const* a, uint8_t const* a_validity,
                                            attain_decimal128 const* b, uint8_t const* b_validity, int32_t places,
                                            int32_t rounding, attain_decimal128* result, uint8_t* validity,
                                            attain_status* statuses, size_t* failed, attain_error* err) {
    return guard(err, outs(array_out(result, n, "out"), batch_out{n, validity, statuses, failed}),
                 [&](auto& to, batch_out& batch) {
                     auto const mode = rounding_in(rounding);
                     run_batch(
                         batch, to,
                         [&](size_t i) {
                             return to.set(i, to_c(attain::divide(from_c(a[i]), from_c(b[i]), places, mode).value()));
                         },
                         column_in(a, a_validity, "a"), column_in(b, b_validity, "b"));
                 });
}

attain_status attain_decimal128_round_many(size_t n, attain_decimal128 const* values, uint8_t const* values_validity,
                                           int32_t places, int32_t rounding, attain_decimal128* result,
                                           uint8_t* validity, attain_status* statuses, size_t* failed,
                                           attain_error* err) {
    return guard(err, outs(array_out(result, n, "out"), batch_out{n, validity, statuses, failed}),
                 [&](auto& to, batch_out& batch) {
                     auto const mode = rounding_in(rounding);
                     run_batch(
                         batch, to,
                         [&](size_t i) { return to.set(i, to_c(attain::round(from_c(values[i]), places, mode))); },
                         column_in(values, values_validity, "values"));
                 });
}

attain_status attain_decimal128_compare_many(size_t n, attain_decimal128 const* a, uint8_t const* a_validity,
                                             attain_decimal128 const* b, uint8_t const* b_validity, int32_t* order,
                                             uint8_t* validity, attain_status* statuses, size_t* failed,
                                             attain_error* err) {
    return guard(err, outs(array_out(order, n, "order"), batch_out{n, validity, statuses, failed}),
                 [&](auto& to, batch_out& batch) {
                     run_batch(
                         batch, to, [&](size_t i) { return to.set(i, order_of(from_c(a[i]) <=> from_c(b[i]))); },
                         column_in(a, a_validity, "a"), column_in(b, b_validity, "b"));
                 });
}

attain_status attain_decimal128_round_significant_many(size_t n, attain_decimal128 const* values,
                                                       uint8_t const* values_validity, int32_t digits, int32_t rounding,
                                                       attain_decimal128* result, uint8_t* validity,
                                                       attain_status* statuses, size_t* failed, attain_error* err) {
    return guard(
        err, outs(array_out(result, n, "out"), batch_out{n, validity, statuses, failed}),
        [&](auto& to, batch_out& batch) {
            auto const kept = at_least_one(digits, "digits");
            auto const mode = rounding_in(rounding);
            run_batch(
                batch, to,
                [&](size_t i) { return to.set(i, to_c(attain::round_significant(from_c(values[i]), kept, mode))); },
                column_in(values, values_validity, "values"));
        });
}

attain_status attain_decimal128_round_to_step_many(size_t n, attain_decimal128 const* values,
                                                   uint8_t const* values_validity, attain_decimal128 const* step,
                                                   int32_t rounding, attain_decimal128* result, uint8_t* validity,
                                                   attain_status* statuses, size_t* failed, attain_error* err) {
    return guard(err, outs(array_out(result, n, "out"), batch_out{n, validity, statuses, failed}),
                 [&](auto& to, batch_out& batch) {
                     auto const width = from_c(need(step, "step"));
                     auto const mode = rounding_in(rounding);
                     run_batch(
                         batch, to,
                         [&](size_t i) {
                             return to.set(i, to_c(attain::round_to_step(from_c(values[i]), width, mode).value()));
                         },
                         column_in(values, values_validity, "values"));
                 });
}

attain_status attain_decimal128_root_many(size_t n, attain_decimal128 const* values, uint8_t const* values_validity,
                                          int32_t degree, int32_t places, int32_t rounding, attain_decimal128* result,
                                          uint8_t* validity, attain_status* statuses, size_t* failed,
                                          attain_error* err) {
    return guard(
        err, outs(array_out(result, n, "out"), batch_out{n, validity, statuses, failed}),
        [&](auto& to, batch_out& batch) {
            auto const which = static_cast<uint32_t>(at_least_one(degree, "degree"));
            auto const mode = rounding_in(rounding);
            run_batch(
                batch, to,
                [&](size_t i) { return to.set(i, to_c(attain::root(from_c(values[i]), which, places, mode).value())); },
                column_in(values, values_validity, "values"));
        });
}

}  // extern "C"
