#pragma once

#include <attain/measure/completion.hpp>
#include <attain/measure/detail/fact_numbers-inl.hpp>
#include <attain/measure/detail/scorecard_state.hpp>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

/// Where less is better, what lies under the target is the excess.
[[nodiscard]] inline bool less_is_better(attain::indicator const& of) noexcept {
    return of.kind_of_target() == target_kind::at_most || of.better == direction::lower;
}

/// The difference that a published fact states, with the value as its first.
[[nodiscard]] inline relation difference_of(measure what, attain::indicator const& of) noexcept {
    if (what == measure::excess) return less_is_better(of) ? relation::gap : relation::excess;
    if (what == measure::gap) return less_is_better(of) ? relation::excess : relation::gap;
    if (what == measure::rank_change) return relation::rank_change;
    return relation::change;
}

/// The unit that a cell's numbers are in: that of its published level, else of the first input.
[[nodiscard]] inline unit unit_of(scorecard_state const& state, cell_record const& cell) noexcept {
    if (is_rate(cell.what)) return {};
    if (cell.fact != no_fact) return state.fact(cell.fact).unit();
    return cell.a != no_fact ? state.fact(cell.a).unit() : unit();
}

/// Hands over each part of an indicator in the whole's scope and period, as far as it is known, until told to stop.
template <class F>
void for_each_part(scorecard_state const& state, fact_view whole, F&& take) {
    for (auto const part : state.data[whole.indicator()].parts) {
        fact_key const key{part, whole.scope(), whole.when(), measure::value, {}};
        if (!take(state.options.as_of ? state.data.find_as_of(key, *state.options.as_of) : state.data.find(key)))
            return;
    }
}

/// The sum of an indicator's parts in one scope and period, as far as all of them are known.
[[nodiscard]] inline outcome<rational> sum_of_parts(scorecard_state const& state, fact_view whole) {
    outcome<rational> sum = rational();
    for_each_part(state, whole, [&](std::optional<fact_view> const& part) {
        auto const stop = [&](undefined_reason why) { return sum = why, false; };
        if (!part) return stop(undefined_reason::incomplete);
        if (!part->has_figure()) return stop(undefined_reason::suppressed);
        auto const factor = factor_between(part->unit(), whole.unit());
        if (!factor) return stop(undefined_reason::unit_mismatch);
        sum = *sum + rational(part->value()) * *factor;
        return true;
    });
    return sum;
}

/// The computed value of a cell, in the terms of `cell_view::computed`.
[[nodiscard]] inline outcome<rational> computed_value(scorecard_state const& state, cell_record const& cell) {
    auto const from = [&](std::uint32_t at, unit to) { return exact_number(state.fact(at), to); };
    auto const own = [&](std::uint32_t at) { return state.fact(at).unit(); };
    // Inputs are brought into the unit of the first; a level that comes out of it goes into the cell's own.
    auto const level = [&](outcome<rational> value) -> outcome<rational> {
        if (!value || is_rate(cell.what)) return value;
        auto const to = unit_of(state, cell);
        auto const unit_in = own(cell.a);
        if (unit_in == to) return value;
        auto const factor = factor_between(unit_in, to);
        if (!factor) return undefined_reason::unit_mismatch;
        return *value * *factor;
    };
    switch (cell.how) {
    case computing::nothing: return undefined_reason::missing_base;
    case computing::undefined: return cell.reason();
    case computing::forward:
        if (cell.relate == relation::ratio) {
            // The ratio of two indicators has a unit of its own: 1046 of 1056 in percent, output per head.
            auto const in_base = [&](std::uint32_t at) { return rational(state.fact(at).value()) * own(at).factor(); };
            auto const value = compute(relation::ratio, in_base(cell.a), in_base(cell.b));
            if (!value) return value;
            return *value / unit_of(state, cell).factor();
        }
        return level(compute(cell.relate, from(cell.a, own(cell.a)), from(cell.b, own(cell.a))));
    case computing::split: {
        auto const first = from(cell.a, own(cell.a));
        auto const tie = difference_of(state.fact(cell.b).what(), state.indicator_of(cell.a));
        auto const second = solve(tie, role::second, from(cell.b, own(cell.a)), first);
        if (!second) return second;
        return compute(cell.relate, first, *second);
    }
    case computing::backward:
        return level(solve(cell.relate, role::second, from(cell.b, own(cell.a)), from(cell.a, own(cell.a))));
    case computing::copy: return level(from(cell.a, own(cell.a)));
    case computing::sum: return sum_of_parts(state, state.fact(cell.fact));
    case computing::growth_met: {
        auto const target = state.fact(cell.b);
        return completion_of_growth(from(cell.a, unit()), from(cell.b, unit()), target.hedge() == hedge::over,
                                    state.options.on_growth_target);
    }
    case computing::baseline:
        return completion_rate(
            from(cell.a, own(cell.a)), from(cell.b, own(cell.a)),
            {completion_formula::from_baseline, negative_target::undefined, from(cell.c, own(cell.a))});
    }
    return undefined_reason::not_applicable;
}

/// What one rule leaves possible for a cell, in the unit of its first input.
[[nodiscard]] inline std::optional<interval> implied_range(scorecard_state const& state, cell_record const& cell,
                                                           rounding_rule rule, bool& soft) {
    auto const to = state.fact(cell.a).unit();
    auto const range = [&](std::uint32_t at) { return number_range(state.fact(at), to, rule, soft); };
    auto const from_difference = [&] {
        auto const tie = difference_of(state.fact(cell.b).what(), state.indicator_of(cell.a));
        return imply(tie, role::second, range(cell.b), range(cell.a));
    };
    auto const from_rate = [&]() -> std::optional<interval> {
        auto rate = range(cell.c);
        auto const first = range(cell.a);
        if (cell.rate == relation::share && first.lower() && first.lower()->value.sign() >= 0) {
            // A part is not more than its whole.
            auto const possible = intersection(rate, interval::between(endpoint{0, true}, endpoint{1, true}).value());
            if (!possible) return std::nullopt;
            rate = *possible;
        }
        return imply(cell.rate, role::second, rate, first);
    };
    switch (cell.imply) {
    case implying::nothing: break;
    case implying::difference: return from_difference();
    case implying::rate: return from_rate();
    case implying::both: {
        auto const one = from_difference();
        auto const other = from_rate();
        if (!one || !other) return std::nullopt;
        return intersection(*one, *other);
    }
    case implying::forward: return imply(cell.relate, role::result, range(cell.a), range(cell.b));
    case implying::first: return imply(cell.rate, role::first, range(cell.c), range(cell.a));
    }
    return std::nullopt;
}

/// What the accepted rules together leave possible; nothing when each of them contradicts the figures.
[[nodiscard]] inline std::optional<implied_value> implied_value_of(scorecard_state const& state,
                                                                   cell_record const& cell) {
    if (cell.imply == implying::nothing) return std::nullopt;
    auto const input = state.fact(cell.a);
    bool const whole = is_whole(input);
    implied_value found;
    std::optional<interval> all;
    std::optional<interval> without_integers;
    for (auto const rule : state.rules) {
        bool soft = false;
        auto const range = implied_range(state, cell, rule, soft);
        found.soft = found.soft || soft;
        if (!range) continue;
        auto& kept = whole && range->is_bounded() && !integers_inside(*range) ? without_integers : all;
        kept = kept ? hull(*kept, *range) : *range;
    }
    if (!all) all = without_integers;
    if (!all) return std::nullopt;
    found.whole = whole;
    if (whole) found.integers = integers_inside(*all);
    found.magnitude = input.magnitude();
    auto const scale = rational(decimal(1).scaled_by_power_of_ten(-found.magnitude));
    found.range = found.magnitude == 0 ? *all : *all * interval::point(scale);
    found.simplest = simplest_decimal(found.range);
    found.unit = input.unit();
    found.unit_text = written_unit_of(input, state.indicator_of(cell.a));
    found.places = std::max(2, input.number().scale());
    return found;
}

}  // namespace detail
ATTAIN_END_NAMESPACE
