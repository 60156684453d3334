#pragma once

#include <attain/measure/detail/derive-inl.hpp>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

struct verdict {
    achievement what = achievement::none;
    bool certain = false;
};

[[nodiscard]] inline achievement by_sign(int sign) noexcept {
    return sign > 0 ? achievement::exceeded : sign == 0 ? achievement::met : achievement::missed;
}

/// All that the fact can stand for, hedges in their strict reading: what is certain must not rest on what is usual.
[[nodiscard]] inline interval strict_range(scorecard_state const& state, fact_view fact, unit to) {
    std::optional<interval> all;
    for (auto const rule : state.rules) {
        bool soft = false;
        auto range = fact.hedge() == hedge::about
                         ? fact.figure().interval_under(rule) *
                               interval::point(is_rate(fact.what()) ? fact.unit().factor() : rational(1))
                         : number_range(fact, to, rule, soft);
        all = all ? hull(*all, range) : range;
    }
    return *all;
}

/// Where an interval lies against a number: all of it above, at, below; or none of these for sure.
[[nodiscard]] inline std::optional<int> side_of(interval const& range, rational const& mark) {
    auto const& low = range.lower();
    auto const& high = range.upper();
    if (range.is_point()) return range.lower()->value <=> mark == 0 ? 0 : range.lower()->value > mark ? 1 : -1;
    if (low && (low->value > mark || (low->value == mark && !low->closed))) return 1;
    if (high && (high->value < mark || (high->value == mark && !high->closed))) return -1;
    return std::nullopt;
}

/// A difference that is positive when the target is exceeded, as intervals and as written.
[[nodiscard]] inline verdict judge(interval const& distance, rational const& written, bool as_written) {
    if (auto const side = side_of(distance, 0)) return {by_sign(*side), true};
    if (!as_written) return {achievement::undecided, false};
    return {by_sign(written.sign()), false};
}

/// More than the two quanta apart: no rounding brings them together, and no interval need be formed.
[[nodiscard]] inline bool far_apart(decimal const& a, decimal const& ulp_a, decimal const& b, decimal const& ulp_b) {
    return abs(a - b) > ulp_a + ulp_b;
}

/// Value against target.
[[nodiscard]] inline verdict judge_level(scorecard_state const& state, fact_view value, fact_view target, bool lower) {
    bool const as_written = value.hedge() == hedge::exact && target.hedge() == hedge::exact;
    auto const to = value.unit();
    if (as_written && target.unit() == to) {
        auto const a = value.value();
        auto const t = target.value();
        if (far_apart(a, a.ulp(), t, t.ulp())) return {by_sign((a > t) != lower ? 1 : -1), true};
    }
    auto const distance = strict_range(state, value, to) - strict_range(state, target, to);
    auto const written = exact_number(value, to) - exact_number(target, to);
    return judge(lower ? -distance : distance, lower ? -written : written, as_written);
}

/// A published completion rate against 100 %; it holds whichever way is better, since every formula passes 1 there.
[[nodiscard]] inline verdict judge_completion(scorecard_state const& state, fact_view completion) {
    auto const written = exact_number(completion, {}) - rational(1);
    auto const distance = strict_range(state, completion, {}) - interval::point(1);
    return judge(distance, written, completion.hedge() == hedge::exact);
}

/// A growth against the growth to reach; "by more than 30 %" must be passed.
[[nodiscard]] inline verdict judge_growth(scorecard_state const& state, fact_view growth, fact_view target) {
    // A hedged target states its own bound: the number written.
    auto const mark = exact_number(target, {});
    bool const strict = target.hedge() == hedge::over;
    auto const range = strict_range(state, growth, {}) - interval::point(mark);
    auto const to_pass = [&](verdict found) {
        if (strict && found.what == achievement::met) found.what = achievement::missed;
        if (strict && found.what == achievement::exceeded) found.what = achievement::met;
        return found;
    };
    return to_pass(judge(range, exact_number(growth, {}) - mark, growth.hedge() == hedge::exact));
}

/// A value against a range: inside or not.
[[nodiscard]] inline verdict judge_range(scorecard_state const& state, fact_view value, std::optional<fact_view> low,
                                         std::optional<fact_view> high) {
    verdict above{achievement::met, true};
    verdict below{achievement::met, true};
    if (low) above = judge_level(state, value, *low, false);
    if (high) below = judge_level(state, value, *high, true);
    if (above.what == achievement::missed || below.what == achievement::missed) {
        bool const certain = (above.what == achievement::missed && above.certain) ||
                             (below.what == achievement::missed && below.certain);
        return {achievement::missed, certain};
    }
    if (above.what == achievement::undecided || below.what == achievement::undecided)
        return {achievement::undecided, false};
    return {achievement::met, above.certain && below.certain};
}

}  // namespace detail
ATTAIN_END_NAMESPACE
