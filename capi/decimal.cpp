#include "attain.h"
#include "detail/enums.hpp"
#include "detail/number_text.hpp"
#include "detail/text.hpp"

#include <attain/number/decimal.hpp>
#include <attain/number/integer.hpp>
#include <attain/number/round.hpp>

using namespace attain::capi;

extern "C" {

attain_status attain_decimal_format(char const* text, size_t length, char* buffer, size_t capacity, size_t* needed,
                                    attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)),
                 [&](text_out& out) { out.set(decimal_in(text, length, "text").to_string()); });
}

attain_status attain_decimal_add(char const* a, size_t a_length, char const* b, size_t b_length, char* buffer,
                                 size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        out.set((decimal_in(a, a_length, "a") + decimal_in(b, b_length, "b")).to_string());
    });
}

attain_status attain_decimal_subtract(char const* a, size_t a_length, char const* b, size_t b_length, char* buffer,
                                      size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        out.set((decimal_in(a, a_length, "a") - decimal_in(b, b_length, "b")).to_string());
    });
}

attain_status attain_decimal_multiply(char const* a, size_t a_length, char const* b, size_t b_length, char* buffer,
                                      size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        out.set((decimal_in(a, a_length, "a") * decimal_in(b, b_length, "b")).to_string());
    });
}

attain_status attain_decimal_divide(char const* a, size_t a_length, char const* b, size_t b_length, int32_t places,
                                    int32_t rounding, char* buffer, size_t capacity, size_t* needed,
                                    attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        out.set(
            attain::divide(decimal_in(a, a_length, "a"), decimal_in(b, b_length, "b"), places, rounding_in(rounding))
                .value()
                .to_string());
    });
}

attain_status attain_decimal_round(char const* text, size_t length, int32_t places, int32_t rounding, char* buffer,
                                   size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        out.set(attain::round(decimal_in(text, length, "text"), places, rounding_in(rounding)).to_string());
    });
}

attain_status attain_decimal_compare(char const* a, size_t a_length, char const* b, size_t b_length, int32_t* order,
                                     attain_error* err) {
    return guard(err, outs(out(order, "order")), [&](auto& result) {
        result.set(order_of(decimal_in(a, a_length, "a") <=> decimal_in(b, b_length, "b")));
    });
}

attain_status attain_decimal_round_significant(char const* text, size_t length, int32_t digits, int32_t rounding,
                                               char* buffer, size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        out.set(attain::round_significant(decimal_in(text, length, "text"), at_least_one(digits, "digits"),
                                          rounding_in(rounding))
                    .to_string());
    });
}

attain_status attain_decimal_round_to_step(char const* text, size_t length, char const* step, size_t step_length,
                                           int32_t rounding, char* buffer, size_t capacity, size_t* needed,
                                           attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        out.set(attain::round_to_step(decimal_in(text, length, "text"), decimal_in(step, step_length, "step"),
                                      rounding_in(rounding))
                    .value()
                    .to_string());
    });
}

attain_status attain_decimal_divide_integer(char const* a, size_t a_length, char const* b, size_t b_length,
                                            char* buffer, size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        out.set(attain::divide_integer(decimal_in(a, a_length, "a"), decimal_in(b, b_length, "b"))
                    .value()
                    .quotient.to_string());
    });
}

attain_status attain_decimal_remainder(char const* a, size_t a_length, char const* b, size_t b_length, char* buffer,
                                       size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        out.set(attain::divide_integer(decimal_in(a, a_length, "a"), decimal_in(b, b_length, "b"))
                    .value()
                    .remainder.to_string());
    });
}

}  // extern "C"
