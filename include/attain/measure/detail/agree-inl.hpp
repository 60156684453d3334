#pragma once

#include <attain/measure/detail/derive-inl.hpp>
#include <attain/number/round.hpp>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

/// The rounding that a rule names, where rounding and comparing says the same as looking into the rule's interval.
[[nodiscard]] constexpr std::optional<rounding> rounding_of(rounding_rule rule) noexcept {
    switch (rule) {
    case rounding_rule::half_up: return rounding::half_up;
    case rounding_rule::half_even: return rounding::half_even;
    case rounding_rule::half_down: return rounding::half_down;
    case rounding_rule::down: return rounding::down;
    case rounding_rule::up: return rounding::up;
    case rounding_rule::nearest:
    case rounding_rule::double_rounding: break;
    }
    return std::nullopt;
}

/// Whether a figure published as `fact` can stand for `exact`, which is in the fact's unit.
[[nodiscard]] inline bool can_stand_for(fact_view fact, rational const& exact, std::span<rounding_rule const> rules) {
    if (fact.hedge() != hedge::exact) {
        auto const written = fact.figure();
        for (auto const rule : rules)
            if (written.interval_under(rule).contains(exact)) return true;
        return false;
    }
    auto const number = fact.number();
    auto const written_in =
        fact.magnitude() == 0 ? exact : exact * rational(decimal(1).scaled_by_power_of_ten(-fact.magnitude()));
    if (is_exact_count(fact)) return written_in == rational(number);
    auto const rounds_to = [&](rounding mode) { return round(written_in, number.scale(), mode) == number; };
    for (auto const rule : rules) {
        if (auto const mode = rounding_of(rule)) {
            if (rounds_to(*mode)) return true;
        } else if (rule == rounding_rule::nearest) {
            if (rounds_to(rounding::half_up) || rounds_to(rounding::half_down)) return true;
        } else if (preimage(number, rational(number.ulp()), rule).contains(written_in)) {
            return true;
        }
    }
    return false;
}

/// Holds a published figure against what the cell's other facts say.
[[nodiscard]] inline agreement compare_published(scorecard_state const& state, cell_record const& cell,
                                                 outcome<rational> const& computed) {
    if (cell.fact == no_fact || !computed) return agreement::not_compared;
    auto const fact = state.fact(cell.fact);
    if (!fact.has_figure()) return agreement::not_compared;
    auto const in_unit = is_rate(cell.what) ? *computed / fact.unit().factor() : *computed;
    return can_stand_for(fact, in_unit, state.rules) ? agreement::agrees : agreement::differs;
}

}  // namespace detail
ATTAIN_END_NAMESPACE
