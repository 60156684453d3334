#pragma once

#include <attain/measure/detail/evaluate_growth-inl.hpp>
#include <attain/measure/detail/evaluate_share-inl.hpp>
#include <attain/measure/detail/evaluate_target-inl.hpp>
#include <attain/measure/evaluate.hpp>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE scorecard evaluate(dataset const& data, evaluate_options const& options) {
    auto state = std::make_shared<detail::scorecard_state>();
    state->data = data;
    state->options = options;
    state->rules = options.rules;
    if (state->rules.empty()) state->rules.assign(data.rounding().begin(), data.rounding().end());
    if (state->rules.empty()) state->rules.push_back(rounding_rule::nearest);
    auto const table = detail::index_rows(*state);
    detail::evaluator each(*state, table);
    for (std::uint32_t row = 0; row < state->rows.size(); ++row) each.evaluate(row);
    state->rows.fit();
    state->cells.fit();
    return scorecard(std::move(state));
}

ATTAIN_END_NAMESPACE
