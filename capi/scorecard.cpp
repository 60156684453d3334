#include "detail/enums.hpp"
#include "detail/handles.hpp"
#include "detail/options.hpp"
#include "detail/text.hpp"

#include <attain/measure/evaluate.hpp>

using namespace attain::capi;

namespace attain::capi {

namespace {

evaluate_options evaluate_options_in(attain_evaluate_options const* given) {
    auto const how = options_in(given);
    evaluate_options options;
    options.rules = rules_in(how.rules);
    auto const completion = enum_in<std::int32_t>(how.lower_is_better, ATTAIN_COMPLETION_DEFAULT,
                                                  ATTAIN_COMPLETION_FROM_BASELINE, "lower_is_better");
    if (completion != ATTAIN_COMPLETION_DEFAULT)
        options.lower_is_better = static_cast<completion_formula>(completion - 1);
    options.on_negative_target =
        enum_in(how.on_negative_target, negative_target::undefined, negative_target::distance, "on_negative_target");
    options.on_negative_base =
        enum_in(how.on_negative_base, negative_base::undefined, negative_base::absolute, "on_negative_base");
    options.on_growth_target =
        enum_in(how.on_growth_target, growth_completion::full_when_met, growth_completion::level, "on_growth_target");
    if (how.has_as_of != 0) options.as_of = date(how.as_of);
    return options;
}

}  // namespace

}  // namespace attain::capi

static_assert(sizeof(attain_evaluate_options) == 32);

extern "C" {

attain_status attain_evaluate_options_init(attain_evaluate_options* options, attain_error* err) {
    return guard(err, outs(out(options, "options")), [](auto& out) { init_options(*out.pointer); });
}

attain_status attain_scorecard_build(attain_dataset const* dataset, attain_evaluate_options const* options,
                                     attain_scorecard** result, attain_error* err) {
    return guard(err, outs(handle_out(result, "out")), [&](auto& out) {
        out.give(attain::evaluate(need(dataset, "dataset").value, evaluate_options_in(options)));
    });
}

void attain_scorecard_free(attain_scorecard* scorecard) { delete scorecard; }

attain_status attain_scorecard_cell_count(attain_scorecard const* scorecard, size_t* count, attain_error* err) {
    return guard(err, outs(out(count, "count")),
                 [&](auto& out) { out.set(need(scorecard, "scorecard").value.cell_count()); });
}

attain_status attain_scorecard_find(attain_scorecard const* scorecard, char const* key, size_t length, size_t* index,
                                    attain_error* err) {
    return guard(err, outs(out(index, "index")), [&](auto& out) {
        out.set(
            static_cast<size_t>(need(scorecard, "scorecard").value.find(text_in(key, length, "key")).value().index()));
    });
}

}  // extern "C"
