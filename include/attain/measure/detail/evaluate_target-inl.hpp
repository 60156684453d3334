#pragma once

#include <attain/measure/detail/evaluator.hpp>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

/// The equation that a completion rate of this indicator follows; none where it was not chosen.
inline std::optional<relation> evaluator::completion_relation() const {
    if (!less_is_better(*indicator_)) return relation::completion;
    if (!state_.options.lower_is_better) return std::nullopt;
    switch (*state_.options.lower_is_better) {
    case completion_formula::actual_over_target: return relation::completion;
    case completion_formula::target_over_actual: return relation::completion_inverse;
    case completion_formula::mirrored: return relation::completion_mirrored;
    case completion_formula::from_baseline: break;
    }
    return std::nullopt;
}

inline void evaluator::targets() {
    bool const published = plain(measure::completion) != no_fact;
    switch (indicator_->kind_of_target()) {
    case target_kind::growth: growth_target(); return;
    case target_kind::range:
        if (published) cell(measure::completion).refuse(undefined_reason::not_applicable);
        return;
    default: break;
    }
    if (plain(measure::target_growth) != no_fact && plain(measure::target) == no_fact) {
        growth_target();
        return;
    }
    if (published || plain(measure::target) != no_fact || plain(measure::excess) != no_fact ||
        plain(measure::gap) != no_fact)
        level_target(completion_relation());
}

inline void evaluator::growth_target() {
    auto const target = plain(measure::target_growth);
    for (auto const what : {measure::growth_yoy, measure::growth_ytd, measure::growth, measure::growth_mom}) {
        auto const growth = plain(what);
        if (!usable(growth) || !usable(target)) continue;
        auto& to = cell(measure::completion);
        to.how = computing::growth_met;
        to.a = growth;
        to.b = target;
        return;
    }
    if (plain(measure::completion) != no_fact) cell(measure::completion).refuse(undefined_reason::missing_base);
}

inline void evaluator::level_target(std::optional<relation> formula) {
    auto const value = plain(measure::value);
    auto const target = plain(measure::target);
    auto const rate = plain(measure::completion);
    auto const distance = plain(measure::excess) != no_fact ? plain(measure::excess) : plain(measure::gap);
    bool const published = rate != no_fact;
    auto const refuse = [&](undefined_reason why) {
        if (published) cell(measure::completion).refuse(why);
    };
    if (value == no_fact) {
        // A rate of a known target gives the value that nobody published.
        if (usable(target) && usable(rate) && formula) {
            auto& hidden = cell(measure::value);
            hidden.imply = implying::first;
            hidden.rate = *formula;
            hidden.a = target;
            hidden.c = rate;
        }
        return;
    }
    if (!usable(value)) return refuse(undefined_reason::suppressed);
    if (target != no_fact) {
        if (!usable(target)) return refuse(undefined_reason::suppressed);
        if (!fits(value, target)) return refuse(undefined_reason::unit_mismatch);
        auto& to = cell(measure::completion);
        if (state_.options.lower_is_better == completion_formula::from_baseline && less_is_better(*indicator_)) {
            auto base = plain(measure::base);
            if (!usable(base)) base = last_year().fact;
            if (usable(base) && fits(value, base)) {
                to.how = computing::baseline;
                to.a = value;
                to.b = target;
                to.c = base;
                settle(to);
            } else {
                to.refuse(undefined_reason::missing_base);
            }
        } else if (!formula) {
            to.refuse(undefined_reason::not_applicable);
        } else {
            auto const sign = state_.fact(target).number().sign();
            bool const distance_formula = sign < 0 && state_.options.on_negative_target == negative_target::distance;
            forward(to, distance_formula ? relation::completion_distance : *formula, value, target);
            if (sign <= 0 || *formula == relation::completion_inverse) settle(to);
        }
        excess_and_gap();
        return;
    }
    bool const from_distance = usable(distance) && fits(value, distance);
    bool const from_rate = usable(rate) && formula;
    if (from_distance) {
        auto& completion = cell(measure::completion);
        if (formula) {
            completion.how = computing::split;
            completion.relate = *formula;
            completion.a = value;
            completion.b = distance;
            settle(completion);
        } else {
            completion.refuse(undefined_reason::not_applicable);
        }
    } else {
        refuse(formula ? undefined_reason::missing_base : undefined_reason::not_applicable);
    }
    if (!from_distance && !from_rate) return;
    auto& hidden = cell(measure::target);
    hidden.a = value;
    if (from_distance) {
        hidden.how = computing::backward;
        hidden.relate = difference_of(state_.fact(distance).what(), *indicator_);
        hidden.b = distance;
    }
    if (from_rate) {
        hidden.rate = *formula;
        hidden.c = rate;
    }
    hidden.imply = from_distance && from_rate ? implying::both : from_rate ? implying::rate : implying::difference;
}

/// What lies over the target or lacks to it; never a negative one, unless that is what was published.
inline void evaluator::excess_and_gap() {
    auto const value = plain(measure::value);
    auto const target = plain(measure::target);
    auto const to = state_.fact(value).unit();
    auto const distance = exact_number(state_.fact(value), to) - exact_number(state_.fact(target), to);
    bool const lower = less_is_better(*indicator_);
    bool const short_of = lower ? distance.sign() > 0 : distance.sign() < 0;
    if (short_of || plain(measure::gap) != no_fact)
        forward(cell(measure::gap), difference_of(measure::gap, *indicator_), value, target);
    if (!short_of || plain(measure::excess) != no_fact)
        forward(cell(measure::excess), difference_of(measure::excess, *indicator_), value, target);
}

/// Exceeded, met or missed: by value and target where both are known, else by the published rate or distance.
inline void evaluator::achievement_of(row_record& row) {
    if (indicator_->better == direction::none) return;
    auto const fact = [&](measure what) -> std::optional<fact_view> {
        if (!usable(plain(what))) return std::nullopt;
        return state_.fact(plain(what));
    };
    auto const note = [&](verdict const& found) {
        row.achieved = found.what;
        row.certain = found.certain;
    };
    auto const value = fact(measure::value);
    auto const fitting = [&](std::optional<fact_view> const& other) {
        return value && other && factor_between(other->unit(), value->unit()).has_value();
    };
    auto const kind = indicator_->kind_of_target();
    if (kind == target_kind::range || fact(measure::target_lower) || fact(measure::target_upper)) {
        auto const low = fact(measure::target_lower);
        auto const high = fact(measure::target_upper);
        if ((low || high) && (!low || fitting(low)) && (!high || fitting(high)))
            note(judge_range(state_, *value, low, high));
        return;
    }
    auto const target = fact(measure::target);
    if (kind != target_kind::growth && fitting(target))
        return note(judge_level(state_, *value, *target, less_is_better(*indicator_)));
    if (auto const target_growth = fact(measure::target_growth)) {
        for (auto const what : {measure::growth_yoy, measure::growth_ytd, measure::growth, measure::growth_mom})
            if (auto const growth = fact(what)) return note(judge_growth(state_, *growth, *target_growth));
    }
    auto const by_distance = [&](fact_view distance, int sign) {
        auto const range = strict_range(state_, distance, distance.unit());
        auto const written = exact_number(distance, distance.unit());
        note(judge(sign < 0 ? -range : range, sign < 0 ? -written : written, distance.hedge() == hedge::exact));
    };
    if (auto const excess = fact(measure::excess)) return by_distance(*excess, 1);
    if (auto const gap = fact(measure::gap)) return by_distance(*gap, -1);
    if (auto const completion = fact(measure::completion)) note(judge_completion(state_, *completion));
}

}  // namespace detail
ATTAIN_END_NAMESPACE
