#include "detail/decimal128.hpp"
#include "detail/handles.hpp"
#include "detail/number_text.hpp"
#include "detail/text.hpp"

#include <optional>
#include <string>

using namespace attain::capi;

namespace attain::capi {

namespace {

// An end from its text: an empty text is no end.
std::optional<endpoint> end_in(char const* text, std::size_t length, std::int32_t closed, char const* argument) {
    if (text_in(text, length, argument).empty()) return std::nullopt;
    return endpoint{rational_in(text, length, argument), closed != 0};
}

}  // namespace

}  // namespace attain::capi

extern "C" {

attain_status attain_interval_create(char const* lower, size_t lower_length, int32_t lower_closed, char const* upper,
                                     size_t upper_length, int32_t upper_closed, attain_interval** result,
                                     attain_error* err) {
    return guard(err, outs(handle_out(result, "out")), [&](auto& out) {
        out.give(attain::interval::between(end_in(lower, lower_length, lower_closed, "lower"),
                                           end_in(upper, upper_length, upper_closed, "upper"))
                     .value());
    });
}

void attain_interval_free(attain_interval* interval) { delete interval; }

attain_status attain_interval_lower(attain_interval const* interval, int32_t* bounded, int32_t* closed, char* buffer,
                                    size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(out(bounded, "bounded"), optional_out(closed), text_out(buffer, capacity, needed)),
                 [&](auto& has_end, auto& is_closed, text_out& out) {
                     auto const& end = need(interval, "interval").value.lower();
                     out.set(end ? end->value.to_string() : std::string());
                     has_end.set(end ? 1 : 0);
                     is_closed.set(end && end->closed ? 1 : 0);
                 });
}

attain_status attain_interval_upper(attain_interval const* interval, int32_t* bounded, int32_t* closed, char* buffer,
                                    size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(out(bounded, "bounded"), optional_out(closed), text_out(buffer, capacity, needed)),
                 [&](auto& has_end, auto& is_closed, text_out& out) {
                     auto const& end = need(interval, "interval").value.upper();
                     out.set(end ? end->value.to_string() : std::string());
                     has_end.set(end ? 1 : 0);
                     is_closed.set(end && end->closed ? 1 : 0);
                 });
}

attain_status attain_interval_contains(attain_interval const* interval, char const* value, size_t length,
                                       int32_t* inside, attain_error* err) {
    return guard(err, outs(out(inside, "inside")), [&](auto& is_inside) {
        is_inside.set(need(interval, "interval").value.contains(rational_in(value, length, "value")) ? 1 : 0);
    });
}

attain_status attain_interval_format(attain_interval const* interval, char* buffer, size_t capacity, size_t* needed,
                                     attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)),
                 [&](text_out& out) { out.set(to_string(need(interval, "interval").value)); });
}

attain_status attain_interval_format_outward(attain_interval const* interval, int32_t places, char* buffer,
                                             size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)),
                 [&](text_out& out) { out.set(print_outward(need(interval, "interval").value, places)); });
}

attain_status attain_interval_bounds_outward(attain_interval const* interval, int32_t places, attain_decimal128* lower,
                                             int32_t* has_lower, attain_decimal128* upper, int32_t* has_upper,
                                             attain_error* err) {
    return guard(
        err, outs(out(lower, "lower"), out(has_lower, "has_lower"), out(upper, "upper"), out(has_upper, "has_upper")),
        [&](auto& low, auto& is_low, auto& high, auto& is_high) {
            auto const& range = need(interval, "interval").value;
            auto const put = [&](auto const& end, auto& value, auto& given, attain::rounding outward) {
                value.set(end ? to_c(attain::round(end->value, places, outward)) : attain_decimal128{});
                given.set(end ? 1 : 0);
            };
            put(range.lower(), low, is_low, attain::rounding::floor);
            put(range.upper(), high, is_high, attain::rounding::ceiling);
        });
}

attain_status attain_interval_simplest(attain_interval const* interval, int32_t* found, char* buffer, size_t capacity,
                                       size_t* needed, attain_error* err) {
    return guard(err, outs(out(found, "found"), text_out(buffer, capacity, needed)),
                 [&](auto& is_found, text_out& out) {
                     auto const simplest = attain::simplest_decimal(need(interval, "interval").value);
                     out.set(simplest ? simplest->to_string() : std::string());
                     is_found.set(simplest ? 1 : 0);
                 });
}

attain_status attain_interval_first_integer(attain_interval const* interval, int32_t* found, char* buffer,
                                            size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(out(found, "found"), text_out(buffer, capacity, needed)),
                 [&](auto& is_found, text_out& out) {
                     auto const range = attain::integers_inside(need(interval, "interval").value);
                     out.set(range ? range->first.to_string() : std::string());
                     is_found.set(range ? 1 : 0);
                 });
}

attain_status attain_interval_last_integer(attain_interval const* interval, int32_t* found, char* buffer,
                                           size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(out(found, "found"), text_out(buffer, capacity, needed)),
                 [&](auto& is_found, text_out& out) {
                     auto const range = attain::integers_inside(need(interval, "interval").value);
                     out.set(range ? range->last.to_string() : std::string());
                     is_found.set(range ? 1 : 0);
                 });
}

attain_status attain_interval_add(attain_interval const* a, attain_interval const* b, attain_interval** result,
                                  attain_error* err) {
    return guard(err, outs(handle_out(result, "out")),
                 [&](auto& out) { out.give(need(a, "a").value + need(b, "b").value); });
}

attain_status attain_interval_subtract(attain_interval const* a, attain_interval const* b, attain_interval** result,
                                       attain_error* err) {
    return guard(err, outs(handle_out(result, "out")),
                 [&](auto& out) { out.give(need(a, "a").value - need(b, "b").value); });
}

attain_status attain_interval_multiply(attain_interval const* a, attain_interval const* b, attain_interval** result,
                                       attain_error* err) {
    return guard(err, outs(handle_out(result, "out")),
                 [&](auto& out) { out.give(need(a, "a").value * need(b, "b").value); });
}

attain_status attain_interval_hull(attain_interval const* a, attain_interval const* b, attain_interval** result,
                                   attain_error* err) {
    return guard(err, outs(handle_out(result, "out")),
                 [&](auto& out) { out.give(attain::hull(need(a, "a").value, need(b, "b").value)); });
}

attain_status attain_interval_divide(attain_interval const* a, attain_interval const* b, attain_interval** first,
                                     attain_interval** second, attain_error* err) {
    return guard(err, outs(handle_out(first, "first"), handle_out(second, "second")), [&](auto& one, auto& other) {
        auto const quotient = attain::divide(need(a, "a").value, need(b, "b").value);
        if (!quotient.pieces.empty()) one.give(quotient.pieces.front());
        if (quotient.pieces.size() > 1) other.give(quotient.pieces.back());
    });
}

attain_status attain_interval_intersection(attain_interval const* a, attain_interval const* b, attain_interval** result,
                                           attain_error* err) {
    return guard(err, outs(handle_out(result, "out")), [&](auto& out) {
        if (auto const common = attain::intersection(need(a, "a").value, need(b, "b").value)) out.give(*common);
    });
}

}  // extern "C"
