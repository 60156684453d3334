#pragma once

#include <attain/quantity/detail/messages.hpp>
#include <attain/quantity/detail/unlike_bases.hpp>
#include <attain/quantity/unit_algebra.hpp>
#include <attain/quantity/unit_table.hpp>

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

[[nodiscard]] ATTAIN_INLINE bool same_terms(unit a, unit b) noexcept {
    auto const x = a.terms();
    auto const y = b.terms();
    return std::equal(x.begin(), x.end(), y.begin(), y.end());
}

[[nodiscard]] ATTAIN_INLINE std::string described(unit u) {
    if (!u) return "a bare number";
    return '\'' + std::string(u.symbol()) + "' (" + std::string(name_of(u.kind())) + ')';
}

/// Of one kind and dimension; what km times km gives is a compound, and km² all the same.
[[nodiscard]] ATTAIN_INLINE bool same_dimension(unit a, unit b) noexcept {
    auto const product = [](unit x, unit y) {
        return x.kind() == unit_kind::compound && y.kind() == unit_kind::physical;
    };
    return a && b && same_terms(a, b) && (a.kind() == b.kind() || product(a, b) || product(b, a));
}

/// Both of one kind that has many units: two currencies, two classifiers, two bases.
[[nodiscard]] ATTAIN_INLINE bool differ_in_kind_only(unit a, unit b, unit_kind kind) noexcept {
    return a.kind() == kind && b.kind() == kind && !same_terms(a, b);
}

/// What a base unit of a dimension is: a currency, a counter, or anything else.
[[nodiscard]] ATTAIN_INLINE unit_kind kind_of_base(std::string_view base) {
    auto const known = unit_table::builtin().find_exact(base);
    return known && known->terms().size() == 1 && known->terms().front() == unit_term{base, 1} ? known->kind()
                                                                                               : unit_kind::none;
}

ATTAIN_INLINE unlike_bases compare_bases(unit a, unit b) {
    unlike_bases found;
    auto const of_one_only = [&](unit from, unit than, bool left) {
        for (auto const& term : from.terms()) {
            auto const others = than.terms();
            if (std::find(others.begin(), others.end(), term) != others.end()) continue;
            switch (kind_of_base(term.base)) {
            case unit_kind::money:
                (left ? found.money : found.other_money).base = term.base;
                (left ? found.money : found.other_money).exponent += term.exponent;
                ++found.currencies;
                break;
            case unit_kind::count:
                found.counters += left ? term.exponent : -term.exponent;
                found.counted = true;
                break;
            default: found.otherwise = true;
            }
        }
    };
    of_one_only(a, b, true);
    of_one_only(b, a, false);
    return found;
}

[[nodiscard]] ATTAIN_INLINE bool is_points(unit u) noexcept {
    return u.kind() == unit_kind::percentage_point || u.kind() == unit_kind::basis_point;
}

/// Two counters, or two compounds that differ in their counters only: 元/家 and 元/项.
[[nodiscard]] ATTAIN_INLINE bool differ_in_counters(unit a, unit b) {
    if (a.kind() == unit_kind::count && b.kind() == unit_kind::count) return true;
    return a.kind() == unit_kind::compound && b.kind() == unit_kind::compound && compare_bases(a, b).in_counters();
}

}  // namespace detail

ATTAIN_INLINE failure mismatch(unit a, unit b) {
    auto why = reason::unit_mismatch;
    std::string advice = "expected the same unit; convert one of them first";
    if (detail::differ_in_kind_only(a, b, unit_kind::money)) {
        why = reason::currency_mismatch;
        advice = "expected one currency; exchange one of them at a dated rate first";
    } else if (detail::differ_in_kind_only(a, b, unit_kind::count)) {
        why = reason::classifier_mismatch;
        advice = "expected one classifier; relax the check if they count the same things";
    } else if (detail::differ_in_kind_only(a, b, unit_kind::index)) {
        why = reason::basis_mismatch;
        advice = "expected one base; rebase one of them first";
    } else if (auto const unlike = detail::compare_bases(a, b); unlike.in_currency()) {
        why = reason::currency_mismatch;
        advice = "expected one currency; exchange one of them at a dated rate first";
    } else if (unlike.in_counters()) {
        why = reason::classifier_mismatch;
        advice = "expected one classifier; relax the check if they count the same things";
    } else if (!detail::same_dimension(a, b)) {
        advice = "expected the same unit";
    }
    return failure{why, -1, detail::described(a) + " and " + detail::described(b) + " do not go together; " + advice};
}

ATTAIN_INLINE result<unit> unit_of_sum(unit a, unit b, classifiers rule) {
    if (a == b) {
        if (a.kind() == unit_kind::rank || a.kind() == unit_kind::text)
            return failure{reason::unit_mismatch, -1,
                           detail::described(a) + " has no sum; expected numbers that can be added"};
        return a;
    }
    // A level and its change: percent and points of the same weight, rank and places.
    auto const level_and_change = [](unit x, unit y) {
        return (x.kind() == unit_kind::percent && y.kind() == unit_kind::percentage_point &&
                x.factor() == y.factor()) ||
               (x.kind() == unit_kind::rank && y.kind() == unit_kind::places);
    };
    if (level_and_change(a, b)) return a;
    if (level_and_change(b, a)) return b;
    if (rule == classifiers::relaxed && detail::differ_in_counters(a, b) && a.factor() == b.factor()) return a;
    return mismatch(a, b);
}

ATTAIN_INLINE result<unit> unit_of_difference(unit a, unit b, classifiers rule) {
    if (a == b && a.kind() == unit_kind::percent) return *unit_table::builtin().find_exact("pp");
    if (a == b && a.kind() == unit_kind::rank) return *unit_table::builtin().find_exact("places");
    auto const change_from_level = (detail::is_points(a) && b.kind() == unit_kind::percent) ||
                                   (a.kind() == unit_kind::places && b.kind() == unit_kind::rank);
    if (change_from_level) return mismatch(a, b);
    return unit_of_sum(a, b, rule);
}

ATTAIN_INLINE result<conversion> conversion_between(unit from, unit to, classifiers rule) {
    if (from == to) return conversion{1, 0};
    auto const ratios = from.is_ratio() && to.is_ratio();
    auto const points = detail::is_points(from) && detail::is_points(to);
    auto const dimension = detail::same_dimension(from, to);
    auto const relaxed = rule == classifiers::relaxed && detail::differ_in_counters(from, to);
    if (!(ratios || points || dimension || relaxed)) return mismatch(from, to);
    return conversion{from.factor() / to.factor(), (from.offset() - to.offset()) / to.factor()};
}

ATTAIN_INLINE bool convertible(unit from, unit to) { return conversion_between(from, to).has_value(); }

ATTAIN_END_NAMESPACE
