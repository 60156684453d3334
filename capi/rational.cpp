#include "detail/enums.hpp"
#include "detail/number_text.hpp"
#include "detail/text.hpp"

#include <attain/number/print.hpp>
#include <attain/number/rational.hpp>

using namespace attain::capi;

extern "C" {

attain_status attain_rational_format(char const* text, size_t length, char* buffer, size_t capacity, size_t* needed,
                                     attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)),
                 [&](text_out& out) { out.set(rational_in(text, length, "text").to_string()); });
}

attain_status attain_rational_add(char const* a, size_t a_length, char const* b, size_t b_length, char* buffer,
                                  size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        out.set((rational_in(a, a_length, "a") + rational_in(b, b_length, "b")).to_string());
    });
}

attain_status attain_rational_subtract(char const* a, size_t a_length, char const* b, size_t b_length, char* buffer,
                                       size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        out.set((rational_in(a, a_length, "a") - rational_in(b, b_length, "b")).to_string());
    });
}

attain_status attain_rational_multiply(char const* a, size_t a_length, char const* b, size_t b_length, char* buffer,
                                       size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        out.set((rational_in(a, a_length, "a") * rational_in(b, b_length, "b")).to_string());
    });
}

attain_status attain_rational_divide(char const* a, size_t a_length, char const* b, size_t b_length, char* buffer,
                                     size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        out.set((rational_in(a, a_length, "a") / rational_in(b, b_length, "b")).to_string());
    });
}

attain_status attain_rational_compare(char const* a, size_t a_length, char const* b, size_t b_length, int32_t* order,
                                      attain_error* err) {
    return guard(err, outs(out(order, "order")), [&](auto& result) {
        result.set(order_of(rational_in(a, a_length, "a") <=> rational_in(b, b_length, "b")));
    });
}

attain_status attain_rational_round(char const* text, size_t length, int32_t places, int32_t rounding, char* buffer,
                                    size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        out.set(attain::round(rational_in(text, length, "text"), places, rounding_in(rounding)).to_string());
    });
}

attain_status attain_rational_percent(char const* text, size_t length, int32_t places, int32_t rounding, char* buffer,
                                      size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        out.set(attain::print_percent(rational_in(text, length, "text"), places, rounding_in(rounding)));
    });
}

}  // extern "C"
