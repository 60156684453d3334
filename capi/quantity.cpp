#include "detail/enums.hpp"
#include "detail/number_text.hpp"
#include "detail/text.hpp"
#include "detail/units.hpp"

#include <attain/quantity/quantity.hpp>
#include <attain/quantity/unit_algebra.hpp>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

using namespace attain::capi;

namespace attain::capi {

namespace {

using tables = std::vector<std::shared_ptr<unit_table const>>;

tables one(std::shared_ptr<unit_table const> table) {
    tables held;
    if (table != nullptr) held.push_back(std::move(table));
    return held;
}

tables both(attain_quantity const& a, attain_quantity const& b) {
    auto held = a.units;
    for (auto const& each : b.units)
        if (std::find(held.begin(), held.end(), each) == held.end()) held.push_back(each);
    return held;
}

// Where new units are made: in the caller's table, if one of the two has one.
unit_table const& table_of(attain_quantity const& a, attain_quantity const& b) {
    auto const& own = a.units.empty() ? b.units : a.units;
    return own.empty() ? unit_table::builtin() : *own.front();
}

quantity decimal_quantity(attain_quantity const& given) {
    auto const number = given.value.value.to_decimal();
    if (!number)
        throw_failure(reason::inexact, "quantity: found " + given.value.value.to_string() +
                                           ", expected a number that is a finite decimal");
    return {*number, given.value.unit};
}

classifiers rule_of(std::int32_t relaxed) { return relaxed != 0 ? classifiers::relaxed : classifiers::strict; }

}  // namespace

}  // namespace attain::capi

extern "C" {

attain_status attain_quantity_parse(char const* text, size_t length, attain_units const* units,
                                    attain_quantity** result, attain_error* err) {
    return guard(err, outs(handle_out(result, "out")), [&](auto& out) {
        auto const read = attain::quantity::parse(text_in(text, length), attain::capi::table_of(units)).value();
        out.give(attain::exact_quantity{read.value(), read.unit()}, one(held(units)));
    });
}

void attain_quantity_free(attain_quantity* quantity) { delete quantity; }

attain_status attain_quantity_value(attain_quantity const* quantity, char* buffer, size_t capacity, size_t* needed,
                                    attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)),
                 [&](text_out& out) { out.set(need(quantity, "quantity").value.value.to_string()); });
}

attain_status attain_quantity_unit(attain_quantity const* quantity, int32_t* kind, char* buffer, size_t capacity,
                                   size_t* needed, attain_error* err) {
    return guard(err, outs(optional_out(kind), text_out(buffer, capacity, needed)), [&](auto& its_kind, text_out& out) {
        auto const unit = need(quantity, "quantity").value.unit;
        out.set(unit.symbol());
        its_kind.set(static_cast<int32_t>(unit.kind()));
    });
}

attain_status attain_quantity_text(attain_quantity const* quantity, int32_t language, char* buffer, size_t capacity,
                                   size_t* needed, attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)), [&](text_out& out) {
        out.set(decimal_quantity(need(quantity, "quantity")).to_string(language_in(language)));
    });
}

attain_status attain_quantity_add(attain_quantity const* a, attain_quantity const* b, int32_t relaxed,
                                  attain_quantity** result, attain_error* err) {
    return guard(err, outs(handle_out(result, "out")), [&](auto& out) {
        auto const unit = unit_of_sum(need(a, "a").value.unit, need(b, "b").value.unit, rule_of(relaxed)).value();
        out.give(attain::exact_quantity{a->value.value + b->value.value, unit}, both(*a, *b));
    });
}

attain_status attain_quantity_subtract(attain_quantity const* a, attain_quantity const* b, int32_t relaxed,
                                       attain_quantity** result, attain_error* err) {
    return guard(err, outs(handle_out(result, "out")), [&](auto& out) {
        auto const unit =
            unit_of_difference(need(a, "a").value.unit, need(b, "b").value.unit, rule_of(relaxed)).value();
        out.give(attain::exact_quantity{a->value.value - b->value.value, unit}, both(*a, *b));
    });
}

attain_status attain_quantity_multiply(attain_quantity const* a, attain_quantity const* b, attain_quantity** result,
                                       attain_error* err) {
    return guard(err, outs(handle_out(result, "out")), [&](auto& out) {
        out.give(
            attain::multiply(decimal_quantity(need(a, "a")), decimal_quantity(need(b, "b")), table_of(*a, *b)).value(),
            both(*a, *b));
    });
}

attain_status attain_quantity_divide(attain_quantity const* a, attain_quantity const* b, attain_quantity** result,
                                     attain_error* err) {
    return guard(err, outs(handle_out(result, "out")), [&](auto& out) {
        out.give(
            attain::divide(decimal_quantity(need(a, "a")), decimal_quantity(need(b, "b")), table_of(*a, *b)).value(),
            both(*a, *b));
    });
}

attain_status attain_quantity_convert(attain_quantity const* quantity, char const* unit, size_t length,
                                      attain_quantity** result, attain_error* err) {
    return guard(err, outs(handle_out(result, "out")), [&](auto& out) {
        auto const& given = need(quantity, "quantity");
        auto const to = table_of(given, given).resolve(text_in(unit, length, "unit")).value();
        auto const way = conversion_between(given.value.unit, to).value();
        out.give(attain::exact_quantity{given.value.value * way.factor + way.offset, to}, given.units);
    });
}

attain_status attain_quantity_exchange(attain_quantity const* quantity, char const* from, size_t from_length,
                                       char const* to, size_t to_length, char const* rate, size_t rate_length,
                                       char const* date, size_t date_length, attain_quantity** result,
                                       attain_error* err) {
    return guard(err, outs(handle_out(result, "out")), [&](auto& out) {
        auto const& given = need(quantity, "quantity");
        auto const& table = table_of(given, given);
        auto const one_of = table.resolve(text_in(from, from_length, "from")).value();
        auto const of_other = table.resolve(text_in(to, to_length, "to")).value();
        auto const target = given.value.unit.currency() == of_other.currency() ? one_of : of_other;
        attain::exchange_rate const dated{one_of, of_other, decimal_in(rate, rate_length, "rate"),
                                          std::string(text_in(date, date_length, "date"))};
        out.give(attain::exchange(decimal_quantity(given), target, dated).value().amount, given.units);
    });
}

attain_status attain_quantity_compare(attain_quantity const* a, attain_quantity const* b, int32_t* order,
                                      attain_error* err) {
    return guard(err, outs(out(order, "order")), [&](auto& result) {
        auto const& first = need(a, "a").value;
        auto const& second = need(b, "b").value;
        auto const way = conversion_between(second.unit, first.unit).value();
        result.set(order_of(first.value <=> second.value * way.factor + way.offset));
    });
}

}  // extern "C"
