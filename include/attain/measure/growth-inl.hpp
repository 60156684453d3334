#pragma once

#include <attain/measure/detail/units-inl.hpp>
#include <attain/measure/growth.hpp>
#include <attain/measure/relation.hpp>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE outcome<rational> growth_rate(rational const& current, rational const& base, negative_base policy) {
    bool const absolute = base.sign() < 0 && policy == negative_base::absolute;
    return compute(absolute ? relation::growth_absolute : relation::growth, current, base);
}

ATTAIN_INLINE outcome<rational> growth_rate(quantity const& current, quantity const& base, negative_base policy) {
    auto const factor = detail::factor_between(base.unit(), current.unit());
    if (!factor) return factor.error();
    return growth_rate(rational(current.value()), rational(base.value()) * *factor, policy);
}

ATTAIN_INLINE rational change(rational const& current, rational const& base) {
    return compute(relation::change, current, base).value();
}

ATTAIN_INLINE result<quantity> change(quantity const& current, quantity const& base) { return subtract(current, base); }

ATTAIN_INLINE outcome<rational> index_of(rational const& current, rational const& base) {
    return compute(relation::index, current, base);
}

ATTAIN_INLINE outcome<rational> implied_base(rational const& current, rational const& growth) {
    return solve(relation::growth, role::second, growth, current);
}

ATTAIN_INLINE std::optional<interval> implied_base(interval const& current, interval const& growth) {
    return imply(relation::growth, role::second, growth, current);
}

ATTAIN_END_NAMESPACE
