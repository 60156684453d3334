#include "detail/enums.hpp"
#include "detail/number_text.hpp"
#include "detail/options.hpp"
#include "detail/text.hpp"

#include <attain/number/print.hpp>
#include <attain/number/rational.hpp>
#include <attain/number/root.hpp>

#include <string>
#include <string_view>

using namespace attain::capi;

namespace attain::capi {

namespace {

static_assert(same(ATTAIN_GROUPING_COMMA, grouping::comma) && same(ATTAIN_GROUPING_THIN_SPACE, grouping::thin_space));
static_assert(same(ATTAIN_NOTATION_SCIENTIFIC, notation::scientific) &&
              same(ATTAIN_NOTATION_CHINESE, notation::chinese));

std::uint32_t degree_in(std::int32_t degree) { return static_cast<std::uint32_t>(at_least_one(degree, "degree")); }

number_format format_in(attain_print_options const* given) {
    auto const how = options_in(given);
    number_format format;
    if (how.has_places != 0) format.places = how.places;
    format.mode = rounding_in(how.rounding);
    format.grouping = enum_in(how.grouping, grouping::none, grouping::thin_space, "grouping");
    format.notation = enum_in(how.notation, notation::plain, notation::chinese, "notation");
    format.plus = how.plus != 0;
    format.width = enum_in<std::int32_t>(how.width, 0, 1000, "width");
    format.alignment = how.left != 0 ? number_alignment::left : number_alignment::right;
    if (how.fill != 0) format.fill = static_cast<char>(enum_in<std::int32_t>(how.fill, 0x20, 0x7E, "fill"));
    return format;
}

// A decimal keeps its places, which a rational has not.
std::string print_number(char const* text, std::size_t length, number_format const& format) {
    if (text_in(text, length).find('/') == std::string_view::npos)
        return print(decimal_in(text, length, "text"), format);
    return print(rational_in(text, length, "text"), format);
}

}  // namespace

}  // namespace attain::capi

static_assert(sizeof(attain_print_options) == 40);

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

attain_status attain_rational_power(char const* text, size_t length, int32_t exponent, char* buffer, size_t capacity,
                                    size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        out.set(attain::power(rational_in(text, length, "text"), exponent).value().to_string());
    });
}

attain_status attain_rational_root(char const* text, size_t length, int32_t degree, int32_t places, int32_t rounding,
                                   char* buffer, size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        out.set(attain::root(rational_in(text, length, "text"), degree_in(degree), places, rounding_in(rounding))
                    .value()
                    .to_string());
    });
}

attain_status attain_rational_exact_root(char const* text, size_t length, int32_t degree, int32_t* found, char* buffer,
                                         size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(out(found, "found"), text_out(buffer, capacity, needed)),
                 [&](auto& is_found, text_out& out) {
                     auto const root = attain::exact_root(rational_in(text, length, "text"), degree_in(degree)).value();
                     out.set(root ? root->to_string() : std::string());
                     is_found.set(root ? 1 : 0);
                 });
}

attain_status attain_rational_compare_root(char const* text, size_t length, int32_t degree, char const* other,
                                           size_t other_length, int32_t* order, attain_error* err) {
    return guard(err, outs(out(order, "order")), [&](auto& result) {
        result.set(order_of(attain::compare_root(rational_in(text, length, "text"), degree_in(degree),
                                                 rational_in(other, other_length, "other"))
                                .value()));
    });
}

attain_status attain_print_options_init(attain_print_options* options, attain_error* err) {
    return guard(err, outs(out(options, "options")), [](auto& out) { init_options(*out.pointer); });
}

attain_status attain_rational_print(char const* text, size_t length, attain_print_options const* options, char* buffer,
                                    size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)),
                 [&](text_out& out) { out.set(print_number(text, length, format_in(options))); });
}

}  // extern "C"
