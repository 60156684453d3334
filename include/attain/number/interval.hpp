#pragma once

#include <attain/number/rational.hpp>

#include <optional>
#include <string>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

/// One end of an interval: a value that belongs to the interval (closed) or does not.
struct endpoint {
    rational value;
    bool closed = true;

    [[nodiscard]] friend bool operator==(endpoint const&, endpoint const&) = default;
};

/// A set of numbers without holes, never empty; each end is exact, open or closed, or absent (unbounded).
class interval {
public:
    /// All numbers.
    interval() = default;

    [[nodiscard]] static interval everything() { return {}; }
    [[nodiscard]] static interval point(rational value);
    [[nodiscard]] static interval greater_than(rational value);
    [[nodiscard]] static interval at_least(rational value);
    [[nodiscard]] static interval less_than(rational value);
    [[nodiscard]] static interval at_most(rational value);
    /// From one end to the other.
    ///
    /// Errors: `empty_interval` when no number lies between.
    [[nodiscard]] static result<interval> between(endpoint low, endpoint high);
    /// As `between`, where either end may be absent.
    [[nodiscard]] static result<interval> between(std::optional<endpoint> low, std::optional<endpoint> high);

    [[nodiscard]] std::optional<endpoint> const& lower() const noexcept { return lower_; }
    [[nodiscard]] std::optional<endpoint> const& upper() const noexcept { return upper_; }
    [[nodiscard]] bool is_bounded() const noexcept { return lower_ && upper_; }
    [[nodiscard]] bool is_point() const { return lower_ && upper_ && lower_->value == upper_->value; }
    [[nodiscard]] bool contains(rational const& value) const;
    /// Whether every number of the other one is in this one.
    [[nodiscard]] bool contains(interval const& other) const;

    /// The numbers x + y, x - y, x y with x in a, y in b: exactly these, open and closed ends included.
    [[nodiscard]] friend interval operator+(interval const& a, interval const& b) { return add(a, b); }
    [[nodiscard]] friend interval operator-(interval const& a, interval const& b) { return add(a, negate(b)); }
    [[nodiscard]] friend interval operator*(interval const& a, interval const& b) { return multiply(a, b); }
    [[nodiscard]] friend interval operator-(interval const& a) { return negate(a); }
    [[nodiscard]] friend bool operator==(interval const&, interval const&) = default;

private:
    interval(std::optional<endpoint> low, std::optional<endpoint> high)
        : lower_(std::move(low)), upper_(std::move(high)) {}

    [[nodiscard]] static interval add(interval const& a, interval const& b);
    [[nodiscard]] static interval negate(interval const& a);
    [[nodiscard]] static interval multiply(interval const& a, interval const& b);

    std::optional<endpoint> lower_;
    std::optional<endpoint> upper_;
};

/// A set of quotients: no piece (the divisor was zero and nothing else), one, or two that do not touch, in order.
struct quotient {
    std::vector<interval> pieces;

    [[nodiscard]] bool contains(rational const& value) const;
    [[nodiscard]] friend bool operator==(quotient const&, quotient const&) = default;
};

/// The numbers x / y with x in a, y in b, y not zero.
[[nodiscard]] quotient divide(interval const& a, interval const& b);

/// What both have, if anything.
[[nodiscard]] std::optional<interval> intersection(interval const& a, interval const& b);

/// The least interval that holds both.
[[nodiscard]] interval hull(interval const& a, interval const& b);

/// The decimal inside with the fewest significant digits; among these the one nearest to the middle, then the one
/// nearer to zero. With one end, the one nearest to that end; without ends, or around zero, 0. None in a single point
/// that is not a decimal.
[[nodiscard]] std::optional<decimal> simplest_decimal(interval const& within);

/// Consecutive integers, both included.
struct integer_range {
    decimal first;
    decimal last;

    [[nodiscard]] friend bool operator==(integer_range const&, integer_range const&) = default;
};

/// The integers inside; none when there is none, or no end to them.
[[nodiscard]] std::optional<integer_range> integers_inside(interval const& within);

/// `(12429/21, 4200/7]`, ends in lowest terms, `-inf` and `inf` for absent ones.
[[nodiscard]] std::string to_string(interval const& value);

/// `(589.05, 594.79)`: ends rounded outward to that many places, so that the printed interval holds the exact one.
[[nodiscard]] std::string print_outward(interval const& value, std::int32_t places);

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/number/interval-inl.hpp>
#endif
