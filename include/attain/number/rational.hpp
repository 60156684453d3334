#pragma once

#include <attain/number/decimal.hpp>
#include <attain/number/round.hpp>

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

/// An exact quotient in lowest terms; the denominator is positive. Integers and decimals convert to it.
///
/// Errors: operators throw `error`: `division_by_zero`, and `overflow` beyond the limits of `decimal`.
class rational {
public:
    rational() noexcept = default;
    template <integer_number T>
    rational(T value) noexcept : numerator_(value) {}
    template <std::floating_point T>
    rational(T) = delete;
    rational(decimal const& value) {
        if (value.scale() == 0) [[likely]] {
            numerator_ = value;
        } else {
            *this = from_decimal(value);
        }
    }

    /// a / b.
    ///
    /// Errors: `division_by_zero`, `overflow`.
    [[nodiscard]] static result<rational> ratio(decimal const& a, decimal const& b);

    /// A decimal, or two of them with a slash between: `60`, `0.5`, `2000/3`.
    ///
    /// Errors: those of `decimal::parse` and of `ratio`; `position` is the byte of the text.
    /// Example: `rational::parse("12.5/2")->to_string() == "25/4"`
    [[nodiscard]] static result<rational> parse(std::string_view text);

    [[nodiscard]] decimal const& numerator() const noexcept { return numerator_; }
    [[nodiscard]] decimal const& denominator() const noexcept { return denominator_; }
    [[nodiscard]] int sign() const noexcept { return numerator_.sign(); }
    [[nodiscard]] bool is_zero() const noexcept { return numerator_.is_zero(); }
    [[nodiscard]] bool is_integer() const { return denominator_ == decimal(1); }

    /// The same value as a decimal, if it has finitely many digits; without trailing zeros after the point.
    [[nodiscard]] std::optional<decimal> to_decimal() const;
    /// `1243/1184`, or `5` for an integer.
    [[nodiscard]] std::string to_string() const;

    [[nodiscard]] friend rational operator+(rational const& a, rational const& b) { return sum(a, b, false); }
    [[nodiscard]] friend rational operator-(rational const& a, rational const& b) { return sum(a, b, true); }
    [[nodiscard]] friend rational operator*(rational const& a, rational const& b) { return product(a, b); }
    [[nodiscard]] friend rational operator/(rational const& a, rational const& b) { return quotient(a, b); }
    [[nodiscard]] friend rational operator-(rational const& a) { return rational(-a.numerator_, a.denominator_); }
    [[nodiscard]] friend rational operator+(rational const& a) { return a; }
    rational& operator+=(rational const& b) { return *this = *this + b; }
    rational& operator-=(rational const& b) { return *this = *this - b; }
    rational& operator*=(rational const& b) { return *this = *this * b; }
    rational& operator/=(rational const& b) { return *this = *this / b; }

    [[nodiscard]] friend bool operator==(rational const& a, rational const& b) {
        return a.numerator_ == b.numerator_ && a.denominator_ == b.denominator_;
    }
    [[nodiscard]] friend std::strong_ordering operator<=>(rational const& a, rational const& b) {
        auto const order = compare(a, b);
        return order <=> 0;
    }
    [[nodiscard]] friend rational abs(rational const& a) { return a.sign() < 0 ? -a : a; }

private:
    friend rational operator/(decimal const& a, decimal const& b);

    // Lowest terms, a positive denominator.
    rational(decimal numerator, decimal denominator) noexcept
        : numerator_(std::move(numerator)), denominator_(std::move(denominator)) {}

    [[nodiscard]] static rational from_decimal(decimal const& value);
    [[nodiscard]] static rational reduced(decimal const& numerator, decimal const& denominator);
    [[nodiscard]] static rational sum(rational const& a, rational const& b, bool subtract);
    [[nodiscard]] static rational product(rational const& a, rational const& b);
    [[nodiscard]] static rational product_of(decimal const& a, decimal const& a_below, decimal const& b,
                                             decimal const& b_below);
    [[nodiscard]] static rational quotient(rational const& a, rational const& b);
    [[nodiscard]] static int compare(rational const& a, rational const& b);

    decimal numerator_;
    decimal denominator_ = 1;
};

/// The exact quotient.
///
/// Errors: throws `error` (`division_by_zero`, `overflow`).
/// Example: `decimal(621) / decimal(592)` is 621/592
[[nodiscard]] rational operator/(decimal const& a, decimal const& b);

/// The value with exactly `places` places, rounded once.
///
/// Errors: throws `error` (`overflow`).
[[nodiscard]] decimal round(rational const& value, std::int32_t places, rounding mode);

/// The value with that many significant digits (at least 1), rounded once. A finite quotient of fewer digits keeps
/// them.
///
/// Errors: throws `error` (`overflow`).
[[nodiscard]] decimal round_significant(rational const& value, std::int32_t digits, rounding mode);

/// The place of the first digit: the n with 10^n <= |value| < 10^(n+1); 0 for zero.
[[nodiscard]] std::int32_t first_place(rational const& value);

/// The greatest integer that is not above the value.
[[nodiscard]] decimal floor(rational const& value);

/// The least integer that is not below the value.
[[nodiscard]] decimal ceiling(rational const& value);

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/number/rational-inl.hpp>
#endif
