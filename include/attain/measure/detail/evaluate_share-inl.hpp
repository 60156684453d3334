#pragma once

#include <attain/measure/detail/evaluator.hpp>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

/// Published shares against known wholes, or the wholes that they imply; and the shares that follow from known wholes.
inline void evaluator::shares() {
    for (auto const fact : referring_)
        if (state_.fact(fact).what() == measure::share) published_share(fact);
    auto const value = plain(measure::value);
    if (!usable(value)) return;
    if (auto const whole = indicator_->within) share_within(*whole, table_.value_at(*whole, scope_, when_.key()));
    bool const adds_up = indicator_->nature == nature::flow || indicator_->nature == nature::stock;
    if (!adds_up) return;
    for (auto outer = state_.data[scope_index{scope_}].within; outer; outer = state_.data[*outer].within)
        share_within(*outer, table_.value_at(index_, static_cast<std::uint32_t>(*outer), when_.key()));
}

inline void evaluator::published_share(std::uint32_t fact) {
    auto const share = state_.fact(fact);
    auto const of = share.of();
    auto const value = plain(measure::value);
    auto const whole = of.is_scope() ? table_.value_at(index_, static_cast<std::uint32_t>(of.scope()), when_.key())
                                     : table_.value_at(of.indicator(), scope_, when_.key());
    auto& to = cell(measure::share, of);
    if (whole != no_fact) {
        if (!usable(whole)) return to.refuse(undefined_reason::suppressed);
        if (usable(value)) {
            if (!fits(value, whole)) return to.refuse(undefined_reason::unit_mismatch);
            forward(to, relation::share, value, whole);
        } else if (value == no_fact && usable(fact) && find(measure::value) == nullptr) {
            auto& hidden = cell(measure::value);
            hidden.imply = implying::first;
            hidden.rate = relation::share;
            hidden.a = whole;
            hidden.c = fact;
        }
        return;
    }
    to.refuse(value != no_fact && !usable(value) ? undefined_reason::suppressed : undefined_reason::missing_base);
    if (!usable(value) || !usable(fact)) return;
    auto& hidden = cell(measure::total, of);
    hidden.imply = implying::rate;
    hidden.rate = relation::share;
    hidden.a = value;
    hidden.c = fact;
}

/// A share that nobody published, where the whole is known.
inline void evaluator::share_within(reference of, std::uint32_t whole) {
    auto const value = plain(measure::value);
    if (!usable(whole) || find(measure::share, of) != nullptr || !fits(value, whole)) return;
    auto& to = cell(measure::share, of);
    forward(to, relation::share, value, whole);
    if (state_.fact(whole).number().sign() <= 0) settle(to);
}

/// What is left of a whole without each of the parts that are known of it.
inline void evaluator::rest_without_parts() {
    for (auto const fact : referring_) {
        auto const published = state_.fact(fact);
        if (published.what() != measure::difference || !usable(plain(measure::value))) continue;
        auto const of = published.of();
        auto const other = of.is_scope() ? table_.value_at(index_, static_cast<std::uint32_t>(of.scope()), when_.key())
                                         : table_.value_at(of.indicator(), scope_, when_.key());
        auto& to = cell(measure::difference, of);
        if (!usable(other)) {
            to.refuse(other == no_fact ? undefined_reason::missing_base : undefined_reason::suppressed);
        } else if (!fits(plain(measure::value), other)) {
            to.refuse(undefined_reason::unit_mismatch);
        } else {
            forward(to, relation::difference, plain(measure::value), other);
        }
    }
    if (!usable(plain(measure::value))) return;
    for (auto const child : table_.children[static_cast<std::size_t>(index_)]) {
        auto const part = table_.value_at(indicator_index{child}, scope_, when_.key());
        if (!usable(part) || !fits(plain(measure::value), part)) continue;
        auto& to = cell(measure::difference, indicator_index{child});
        forward(to, relation::difference, plain(measure::value), part);
        if (to.fact == no_fact) to.imply = implying::forward;
    }
}

/// The value of an indicator that is the quotient of two others, or the sum of its parts.
inline void evaluator::quotient_and_sum() {
    auto const value = plain(measure::value);
    if (value == no_fact) return;
    if (indicator_->numerator && indicator_->denominator) {
        auto const above = table_.value_at(*indicator_->numerator, scope_, when_.key());
        auto const below = table_.value_at(*indicator_->denominator, scope_, when_.key());
        if (!usable(above) || !usable(below)) return;
        auto& to = cell(measure::value);
        bool const per_unit = state_.fact(value).unit().kind() == unit_kind::compound;
        if (!per_unit && !fits(above, below)) return to.refuse(undefined_reason::unit_mismatch);
        forward(to, relation::ratio, above, below);
        settle(to);
        return;
    }
    if (indicator_->parts.empty() || !usable(value)) return;
    auto& to = cell(measure::value);
    to.how = computing::sum;
    settle(to);
}

}  // namespace detail
ATTAIN_END_NAMESPACE
