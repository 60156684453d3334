#pragma once

#include <attain/measure/detail/units-inl.hpp>
#include <attain/measure/relation.hpp>
#include <attain/measure/share.hpp>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE outcome<rational> share_of(rational const& part, rational const& whole) {
    return compute(relation::share, part, whole);
}

ATTAIN_INLINE outcome<rational> share_of(quantity const& part, quantity const& whole) {
    auto const factor = detail::factor_between(whole.unit(), part.unit());
    if (!factor) return factor.error();
    return share_of(rational(part.value()), rational(whole.value()) * *factor);
}

ATTAIN_INLINE outcome<rational> ratio_of(rational const& numerator, rational const& denominator) {
    return compute(relation::ratio, numerator, denominator);
}

ATTAIN_INLINE outcome<rational> contribution(rational const& part_change, rational const& whole_change) {
    return compute(relation::ratio, part_change, whole_change);
}

ATTAIN_INLINE outcome<rational> pull(rational const& part_change, rational const& whole_base) {
    return compute(relation::share, part_change, whole_base);
}

ATTAIN_INLINE rational rank_change(rational const& previous, rational const& current) {
    return compute(relation::rank_change, current, previous).value();
}

ATTAIN_INLINE result<quantity> rank_change(quantity const& previous, quantity const& current) {
    return subtract(previous, current);
}

ATTAIN_INLINE rational difference(rational const& a, rational const& b) {
    return compute(relation::difference, a, b).value();
}

ATTAIN_INLINE result<quantity> difference(quantity const& a, quantity const& b) { return subtract(a, b); }

ATTAIN_END_NAMESPACE
