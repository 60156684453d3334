#include "detail/handles.hpp"
#include "detail/options.hpp"
#include "detail/periods.hpp"
#include "detail/text.hpp"

#include <attain/measure/rollup.hpp>
#include <attain/measure/series_coverage.hpp>

#include <string>
#include <string_view>

using namespace attain::capi;

struct attain_rollup {
    attain::rolled_up value;
    attain::dataset data;  ///< where its unit lives
};

namespace attain::capi {

namespace {

static_assert(same(ATTAIN_STOCK_END, stock_rollup::end) && same(ATTAIN_STOCK_BEGIN, stock_rollup::begin));
static_assert(same(ATTAIN_STOCK_AVERAGE, stock_rollup::average) && same(ATTAIN_STOCK_MAXIMUM, stock_rollup::maximum));

rollup_options rollup_options_in(attain_rollup_options const* given) {
    auto const how = options_in(given);
    if (how.reserved != 0)
        throw_failure(reason::invalid_argument, "options: found a `reserved` that is set, expected 0");
    rollup_options options;
    options.stock = enum_in(how.stock, stock_rollup::end, stock_rollup::maximum, "stock");
    options.rules = rules_in(how.rules);
    if (how.has_as_of != 0) options.as_of = day_in(how.as_of, "as_of");
    return options;
}

indicator_index indicator_in(dataset const& data, std::string_view id) {
    auto const found = data.find_indicator(id);
    if (!found)
        throw_failure(reason::unknown_indicator,
                      "indicator: found '" + std::string(id) + "', expected an id or a name of the dataset");
    return *found;
}

scope_index scope_in(dataset const& data, std::string_view id) {
    auto const found = data.find_scope(id);
    if (!found)
        throw_failure(reason::unknown_scope,
                      "scope: found '" + std::string(id) + "', expected an id or a name of the dataset");
    return *found;
}

/// What a roll-up is of: an indicator of a scope in a dataset, named by the caller.
struct series {
    dataset const& data;
    indicator_index indicator;
    scope_index scope;

    series(attain_dataset const* from, char const* indicator_text, size_t indicator_length, char const* scope_text,
           size_t scope_length)
        : data(need(from, "dataset").value),
          indicator(indicator_in(data, text_in(indicator_text, indicator_length, "indicator"))),
          scope(scope_in(data, text_in(scope_text, scope_length, "scope"))) {}
};

void hand_out(dataset const& data, outcome<rolled_up> const& made, optional_out<std::int32_t> const& undefined,
              handle_out<attain_rollup>& out) {
    if (!made.is_undefined()) out.give(made.value(), data);
    undefined.set(made.is_undefined() ? undefined_id(made.why()) : static_cast<std::int32_t>(ATTAIN_UNDEFINED_NOT));
}

}  // namespace

}  // namespace attain::capi

static_assert(sizeof(attain_rollup_options) == 24);

extern "C" {

attain_status attain_rollup_options_init(attain_rollup_options* options, attain_error* err) {
    return guard(err, outs(out(options, "options")), [](auto& out) { init_options(*out.pointer); });
}

attain_status attain_rollup_over_time(attain_dataset const* dataset, char const* indicator, size_t indicator_length,
                                      char const* scope, size_t scope_length, attain_period whole, int32_t parts,
                                      attain_rollup_options const* options, int32_t* undefined, attain_rollup** result,
                                      attain_error* err) {
    return guard(err, outs(optional_out(undefined), handle_out(result, "out")), [&](auto& why, auto& out) {
        series const of(dataset, indicator, indicator_length, scope, scope_length);
        hand_out(of.data,
                 roll_up_over_time(of.data, of.indicator, of.scope, period_in(whole, "whole"), kind_in(parts),
                                   rollup_options_in(options)),
                 why, out);
    });
}

attain_status attain_rollup_over_scopes(attain_dataset const* dataset, char const* indicator, size_t indicator_length,
                                        char const* scope, size_t scope_length, attain_period when,
                                        attain_rollup_options const* options, int32_t* undefined,
                                        attain_rollup** result, attain_error* err) {
    return guard(err, outs(optional_out(undefined), handle_out(result, "out")), [&](auto& why, auto& out) {
        series const of(dataset, indicator, indicator_length, scope, scope_length);
        hand_out(
            of.data,
            roll_up_over_scopes(of.data, of.indicator, of.scope, period_in(when, "when"), rollup_options_in(options)),
            why, out);
    });
}

attain_status attain_rollup_discrete(attain_dataset const* dataset, char const* indicator, size_t indicator_length,
                                     char const* scope, size_t scope_length, attain_period when,
                                     attain_rollup_options const* options, int32_t* undefined, attain_rollup** result,
                                     attain_error* err) {
    return guard(err, outs(optional_out(undefined), handle_out(result, "out")), [&](auto& why, auto& out) {
        series const of(dataset, indicator, indicator_length, scope, scope_length);
        hand_out(of.data,
                 discrete_from_cumulative(of.data, of.indicator, of.scope, period_in(when, "when"),
                                          rollup_options_in(options)),
                 why, out);
    });
}

void attain_rollup_free(attain_rollup* rollup) { delete rollup; }

attain_status attain_rollup_value(attain_rollup const* rollup, char* buffer, size_t capacity, size_t* needed,
                                  attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)),
                 [&](text_out& out) { out.set(need(rollup, "rollup").value.value.to_string()); });
}

attain_status attain_rollup_unit(attain_rollup const* rollup, char* buffer, size_t capacity, size_t* needed,
                                 attain_error* err) {
    return guard(err, outs(text_out(buffer, capacity, needed)),
                 [&](text_out& out) { out.set(need(rollup, "rollup").value.unit.symbol()); });
}

attain_status attain_rollup_range(attain_rollup const* rollup, attain_interval** result, attain_error* err) {
    return guard(err, outs(handle_out(result, "out")),
                 [&](auto& out) { out.give(need(rollup, "rollup").value.range); });
}

attain_status attain_rollup_coverage(attain_rollup const* rollup, size_t* known, size_t* expected, attain_error* err) {
    return guard(err, outs(out(known, "known"), out(expected, "expected")), [&](auto& found, auto& all) {
        auto const& value = need(rollup, "rollup").value;
        found.set(value.known);
        all.set(value.expected);
    });
}

attain_status attain_rollup_status(attain_rollup const* rollup, int32_t* letter, attain_error* err) {
    return guard(err, outs(out(letter, "letter")), [&](auto& out) {
        out.set(static_cast<int32_t>(attain::letter_of(need(rollup, "rollup").value.status)));
    });
}

attain_status attain_coverage_over_time(attain_dataset const* dataset, char const* indicator, size_t indicator_length,
                                        char const* scope, size_t scope_length, attain_period whole, int32_t parts,
                                        attain_rollup_options const* options, attain_coverage* result,
                                        attain_period* gaps, size_t capacity, size_t* needed, attain_error* err) {
    return guard(err, outs(out(result, "out"), periods_out{gaps, capacity, needed}), [&](auto& out, periods_out& to) {
        series const of(dataset, indicator, indicator_length, scope, scope_length);
        auto const found = cover_series(of.data, of.indicator, of.scope, period_in(whole, "whole"), kind_in(parts),
                                        rollup_options_in(options).as_of)
                               .value();
        to.set(found.gaps);
        out.set({found.present, found.zero, found.missing, found.absent});
    });
}

}  // extern "C"
