#pragma once

#include <attain/number/interval.hpp>

#include <algorithm>
#include <array>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

/// An end that may be infinite, on either side.
struct extended_end {
    int infinity = 0;  ///< -1, 0, 1
    rational value;
    bool closed = false;
};

[[nodiscard]] inline extended_end extend(std::optional<endpoint> const& end, int side) {
    if (end) return extended_end{0, end->value, end->closed};
    return extended_end{side, {}, false};
}

[[nodiscard]] inline std::optional<endpoint> contract(extended_end const& end) {
    if (end.infinity != 0) return std::nullopt;
    return endpoint{end.value, end.closed};
}

[[nodiscard]] inline int compare(extended_end const& a, extended_end const& b) {
    if (a.infinity != b.infinity) return a.infinity < b.infinity ? -1 : 1;
    if (a.infinity != 0) return 0;
    return a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
}

/// A corner of a product. Zero is reached exactly when one factor reaches zero, whatever the other does.
[[nodiscard]] inline extended_end corner(extended_end const& a, extended_end const& b) {
    bool const a_zero = a.infinity == 0 && a.value.is_zero();
    bool const b_zero = b.infinity == 0 && b.value.is_zero();
    if (a_zero || b_zero) return extended_end{0, {}, (a_zero && a.closed) || (b_zero && b.closed)};
    if (a.infinity != 0 || b.infinity != 0) {
        auto const sign =
            (a.infinity != 0 ? a.infinity : a.value.sign()) * (b.infinity != 0 ? b.infinity : b.value.sign());
        return extended_end{sign, {}, false};
    }
    return extended_end{0, a.value * b.value, a.closed && b.closed};
}

[[nodiscard]] inline std::optional<endpoint> add_ends(std::optional<endpoint> const& a,
                                                      std::optional<endpoint> const& b) {
    if (!a || !b) return std::nullopt;
    return endpoint{a->value + b->value, a->closed && b->closed};
}

/// The reciprocals of an interval that lies on one side of zero and does not hold it.
[[nodiscard]] inline interval reciprocal(interval const& a) {
    auto const invert = [](std::optional<endpoint> const& end) -> std::optional<endpoint> {
        if (!end) return endpoint{rational(), false};
        if (end->value.is_zero()) return std::nullopt;
        return endpoint{rational(1) / end->value, end->closed};
    };
    return interval::between(invert(a.upper()), invert(a.lower())).value();
}

}  // namespace detail

ATTAIN_INLINE interval interval::point(rational value) {
    return interval(endpoint{value, true}, endpoint{value, true});
}
ATTAIN_INLINE interval interval::greater_than(rational value) {
    return interval(endpoint{std::move(value), false}, std::nullopt);
}
ATTAIN_INLINE interval interval::at_least(rational value) {
    return interval(endpoint{std::move(value), true}, std::nullopt);
}
ATTAIN_INLINE interval interval::less_than(rational value) {
    return interval(std::nullopt, endpoint{std::move(value), false});
}
ATTAIN_INLINE interval interval::at_most(rational value) {
    return interval(std::nullopt, endpoint{std::move(value), true});
}

ATTAIN_INLINE result<interval> interval::between(endpoint low, endpoint high) {
    return between(std::optional<endpoint>(std::move(low)), std::optional<endpoint>(std::move(high)));
}

ATTAIN_INLINE result<interval> interval::between(std::optional<endpoint> low, std::optional<endpoint> high) {
    if (low && high) {
        auto const order = low->value <=> high->value;
        if (order > 0 || (order == 0 && !(low->closed && high->closed))) {
            return failure{reason::empty_interval, -1,
                           "interval: ends " + low->value.to_string() + " and " + high->value.to_string() +
                               " found, which hold no number; expected a lower end below the upper one"};
        }
    }
    return interval(std::move(low), std::move(high));
}

ATTAIN_INLINE bool interval::contains(rational const& value) const {
    if (lower_) {
        auto const order = value <=> lower_->value;
        if (order < 0 || (order == 0 && !lower_->closed)) return false;
    }
    if (upper_) {
        auto const order = value <=> upper_->value;
        if (order > 0 || (order == 0 && !upper_->closed)) return false;
    }
    return true;
}

ATTAIN_INLINE bool interval::contains(interval const& other) const {
    auto const inner = intersection(*this, other);
    return inner && *inner == other;
}

ATTAIN_INLINE interval interval::add(interval const& a, interval const& b) {
    return interval(detail::add_ends(a.lower_, b.lower_), detail::add_ends(a.upper_, b.upper_));
}

ATTAIN_INLINE interval interval::negate(interval const& a) {
    auto const mirror = [](std::optional<endpoint> const& end) {
        return end ? std::optional(endpoint{-end->value, end->closed}) : std::nullopt;
    };
    return interval(mirror(a.upper_), mirror(a.lower_));
}

ATTAIN_INLINE interval interval::multiply(interval const& a, interval const& b) {
    auto const a_low = detail::extend(a.lower_, -1);
    auto const a_high = detail::extend(a.upper_, 1);
    auto const b_low = detail::extend(b.lower_, -1);
    auto const b_high = detail::extend(b.upper_, 1);
    std::array<detail::extended_end, 4> const corners{detail::corner(a_low, b_low), detail::corner(a_low, b_high),
                                                      detail::corner(a_high, b_low), detail::corner(a_high, b_high)};
    auto low = corners[0];
    auto high = corners[0];
    for (auto const& each : corners) {
        auto const below = detail::compare(each, low);
        if (below < 0 || (below == 0 && each.closed)) low = each;
        auto const above = detail::compare(each, high);
        if (above > 0 || (above == 0 && each.closed)) high = each;
    }
    return interval(detail::contract(low), detail::contract(high));
}

ATTAIN_INLINE bool quotient::contains(rational const& value) const {
    return std::any_of(pieces.begin(), pieces.end(), [&](interval const& piece) { return piece.contains(value); });
}

ATTAIN_INLINE quotient divide(interval const& a, interval const& b) {
    quotient parts;
    for (auto const& side : {interval::less_than(0), interval::greater_than(0)}) {
        if (auto const divisors = intersection(b, side)) parts.pieces.push_back(a * detail::reciprocal(*divisors));
    }
    if (parts.pieces.size() < 2) return parts;
    auto const starts_lower = [](interval const& x, interval const& y) {
        return detail::compare(detail::extend(x.lower(), -1), detail::extend(y.lower(), -1)) < 0;
    };
    bool const reversed = starts_lower(parts.pieces[1], parts.pieces[0]);
    auto const& first = parts.pieces[reversed ? 1 : 0];
    auto const& second = parts.pieces[reversed ? 0 : 1];
    // One piece if they overlap, or touch in a number that one of them has.
    bool joined = !first.upper() || !second.lower();
    if (!joined) {
        auto const order = first.upper()->value <=> second.lower()->value;
        joined = order > 0 || (order == 0 && (first.upper()->closed || second.lower()->closed));
    }
    if (joined) return quotient{{hull(first, second)}};
    if (reversed) return quotient{{first, second}};
    return parts;
}

ATTAIN_INLINE std::optional<interval> intersection(interval const& a, interval const& b) {
    auto const tighter = [](std::optional<endpoint> const& x, std::optional<endpoint> const& y, bool lower) {
        if (!x) return y;
        if (!y) return x;
        if (x->value == y->value) return std::optional(endpoint{x->value, x->closed && y->closed});
        return (x->value > y->value) == lower ? x : y;
    };
    auto both = interval::between(tighter(a.lower(), b.lower(), true), tighter(a.upper(), b.upper(), false));
    if (!both) return std::nullopt;
    return std::move(both).value();
}

ATTAIN_INLINE interval hull(interval const& a, interval const& b) {
    auto const wider = [](std::optional<endpoint> const& x, std::optional<endpoint> const& y,
                          bool lower) -> std::optional<endpoint> {
        if (!x || !y) return std::nullopt;
        if (x->value == y->value) return endpoint{x->value, x->closed || y->closed};
        return (x->value < y->value) == lower ? x : y;
    };
    return interval::between(wider(a.lower(), b.lower(), true), wider(a.upper(), b.upper(), false)).value();
}

namespace detail {

/// Without trailing zeros after the point, and never with a negative scale: 590, not 59e1.
[[nodiscard]] inline decimal plain(decimal const& value) {
    auto const bare = value.normalized();
    return bare.scale() < 0 ? round(bare, 0, rounding::down) : bare;
}

[[nodiscard]] inline std::optional<decimal> simplest_positive(interval const& within) {
    auto const& low = *within.lower();
    bool const one_sided = !within.upper();
    auto const middle = one_sided ? low.value : (low.value + within.upper()->value) / rational(2);
    if (middle.is_zero()) {
        // (0, inf): nothing is nearest to the open end.
        return decimal(1);
    }
    auto const place = first_place(middle);
    for (std::int32_t digits = 1; digits <= decimal::max_digits; ++digits) {
        // Among the numbers of this many digits the two neighbours of the middle lie on one grid.
        auto const places = digits - 1 - place;
        auto const below = round(middle, places, rounding::floor);
        auto const step = below.ulp();
        bool const on_grid = rational(below) == middle;
        auto const above =
            on_grid && !one_sided ? below : below + (on_grid && within.contains(below) ? decimal(0) : step);
        bool const below_in = within.contains(below);
        bool const above_in = within.contains(above);
        if (below_in && above_in) {
            return plain(rational(above) - middle < middle - rational(below) ? above : below);
        }
        if (below_in) return plain(below);
        if (above_in) return plain(above);
    }
    return std::nullopt;
}

}  // namespace detail

ATTAIN_INLINE std::optional<decimal> simplest_decimal(interval const& within) {
    if (within.contains(rational())) return decimal();
    if (within.is_point()) {
        auto const exact = within.lower()->value.to_decimal();
        if (!exact) return std::nullopt;
        return detail::plain(*exact);
    }
    bool const positive = within.lower() && within.lower()->value.sign() >= 0;
    if (positive) return detail::simplest_positive(within);
    auto const mirrored = detail::simplest_positive(-within);
    if (!mirrored) return std::nullopt;
    return -*mirrored;
}

ATTAIN_INLINE std::optional<integer_range> integers_inside(interval const& within) {
    if (!within.is_bounded()) return std::nullopt;
    auto first = ceiling(within.lower()->value);
    auto last = floor(within.upper()->value);
    if (!within.lower()->closed && within.lower()->value.is_integer()) first += 1;
    if (!within.upper()->closed && within.upper()->value.is_integer()) last -= 1;
    if (first > last) return std::nullopt;
    return integer_range{std::move(first), std::move(last)};
}

namespace detail {

template <class Low, class High>
[[nodiscard]] std::string print_ends(interval const& value, Low low, High high) {
    std::string text = value.lower() && value.lower()->closed ? "[" : "(";
    text += value.lower() ? low(value.lower()->value) : "-inf";
    text += ", ";
    text += value.upper() ? high(value.upper()->value) : "inf";
    text += value.upper() && value.upper()->closed ? "]" : ")";
    return text;
}

}  // namespace detail

ATTAIN_INLINE std::string to_string(interval const& value) {
    auto const exact = [](rational const& end) { return end.to_string(); };
    return detail::print_ends(value, exact, exact);
}

ATTAIN_INLINE std::string print_outward(interval const& value, std::int32_t places) {
    return detail::print_ends(
        value, [&](rational const& end) { return round(end, places, rounding::floor).to_string(); },
        [&](rational const& end) { return round(end, places, rounding::ceiling).to_string(); });
}

ATTAIN_END_NAMESPACE
