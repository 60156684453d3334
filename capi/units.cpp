#include "detail/units.hpp"

#include "detail/batch.hpp"
#include "detail/decimal128.hpp"
#include "detail/enums.hpp"
#include "detail/number_text.hpp"
#include "detail/text.hpp"

#include <attain/quantity/unit_algebra.hpp>

#include <memory>
#include <string>
#include <utility>
#include <vector>

using namespace attain::capi;

namespace attain::capi {

namespace {

std::string text_or_empty(char const* text) { return text == nullptr ? std::string() : std::string(text); }

unit_spec spec_in(attain_unit_spec const& given) {
    if (given.reserved != 0)
        throw_failure(reason::invalid_argument, "attain_unit_spec: found a `reserved` that is set, expected 0");
    unit_spec spec;
    spec.symbol = text_or_empty(given.symbol);
    spec.of = text_or_empty(given.of);
    spec.name_zh = text_or_empty(given.name_zh);
    spec.name_en = text_or_empty(given.name_en);
    spec.kind = enum_in(given.kind, unit_kind::none, unit_kind::compound, "kind");
    if (given.factor != nullptr && *given.factor != '\0')
        spec.factor = rational_in(given.factor, static_cast<std::size_t>(-1), "factor");
    return spec;
}

attain_units build(attain_unit_spec const* specs, std::size_t n) {
    std::vector<unit_spec> all;
    for (std::size_t i = 0; i < n; ++i) all.push_back(spec_in((&need(specs, "specs"))[i]));
    auto table = std::make_shared<unit_table>();
    (void)table->define_all(all).value();
    return {std::move(table)};
}

// value x factor + offset takes a written unit to another, magnitudes included.
struct way {
    rational factor;
    rational offset;

    way(unit_table const& table, std::string_view from, std::string_view to) {
        auto const source = parse_written_unit(from, table).value();
        auto const target = parse_written_unit(to, table).value();
        auto const between = conversion_between(source.unit, target.unit).value();
        auto const scale = rational(decimal(1).scaled_by_power_of_ten(-target.magnitude));
        factor = between.factor * rational(decimal(1).scaled_by_power_of_ten(source.magnitude)) * scale;
        offset = between.offset * scale;
    }
    [[nodiscard]] rational operator()(rational const& value) const { return value * factor + offset; }
};

}  // namespace

}  // namespace attain::capi

extern "C" {

attain_status attain_units_build(attain_unit_spec const* specs, size_t n, attain_units** result, attain_error* err) {
    return guard(err, outs(handle_out(result, "out")), [&](auto& out) { out.give(build(specs, n)); });
}

void attain_units_free(attain_units* units) { delete units; }

attain_status attain_units_find(attain_units const* units, char const* spelling, size_t length, int32_t* kind,
                                char* buffer, size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(optional_out(kind), text_out(buffer, capacity, needed)), [&](auto& its_kind, text_out& out) {
        auto const found = table_of(units).resolve(text_in(spelling, length, "spelling")).value();
        out.set(found.symbol());
        its_kind.set(static_cast<int32_t>(found.kind()));
    });
}

attain_status attain_units_convert(attain_units const* units, char const* value, size_t value_length, char const* from,
                                   size_t from_length, char const* to, size_t to_length, char* buffer, size_t capacity,
                                   size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        way const convert(table_of(units), text_in(from, from_length, "from"), text_in(to, to_length, "to"));
        out.set(convert(rational_in(value, value_length, "value")).to_string());
    });
}

attain_status attain_units_convert_many(attain_units const* units, char const* from, size_t from_length, char const* to,
                                        size_t to_length, size_t n, attain_decimal128 const* values,
                                        uint8_t const* values_validity, attain_decimal128* numerators,
                                        attain_decimal128* denominators, uint8_t* validity, attain_status* statuses,
                                        size_t* failed, attain_error* err) {
    return guard(err,
                 outs(array_out(numerators, n, "numerators"), array_out(denominators, n, "denominators"),
                      batch_out{n, validity, statuses, failed}),
                 [&](auto& over, auto& under, batch_out& batch) {
                     way const convert(table_of(units), text_in(from, from_length, "from"),
                                       text_in(to, to_length, "to"));
                     run_batch(
                         batch, array_pair(over, under),
                         [&](size_t i) {
                             auto const value = convert(from_c(values[i]));
                             return over.set(i, to_c(value.numerator())) && under.set(i, to_c(value.denominator()));
                         },
                         column_in(values, values_validity, "values"));
                 });
}

}  // extern "C"
