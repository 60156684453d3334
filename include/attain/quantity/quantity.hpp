#pragma once

#include <attain/language.hpp>
#include <attain/number/decimal.hpp>
#include <attain/number/rational.hpp>
#include <attain/number/rounding.hpp>
#include <attain/quantity/unit_algebra.hpp>
#include <attain/quantity/unit_table.hpp>

ATTAIN_BEGIN_NAMESPACE

/// An exact number of a unit. Unlike quantities are not added: the result says why.
class quantity {
public:
    /// Zero, without a unit.
    quantity() = default;
    quantity(decimal number, attain::unit unit) : number_(std::move(number)), unit_(unit) {}

    /// Reads `621.5亿元`, `USD 32.14 million`, `33.75 km²`: a figure without a hedge.
    /// **Errors** as `figure::parse`; unexpected_character for a hedge.
    [[nodiscard]] static result<quantity> parse(std::string_view text, unit_table const& units = unit_table::builtin());

    /// The number in the unit, magnitude applied: 62150000000 for 621.5亿元.
    [[nodiscard]] decimal const& value() const noexcept { return number_; }
    [[nodiscard]] attain::unit unit() const noexcept { return unit_; }

    /// Number and unit: `62150000000元`, `33.75 km²`, `32140000 US dollars`, `第25位`. It reads back.
    [[nodiscard]] std::string to_string(language lang = language::zh) const;

    /// Numeric equality within equal units.
    [[nodiscard]] friend bool operator==(quantity const& a, quantity const& b) {
        return a.unit_ == b.unit_ && a.number_ == b.number_;
    }

private:
    decimal number_;
    attain::unit unit_;
};

/// A quantity that need not be a finite decimal: 1亩 is 2000/3 m².
struct exact_quantity {
    rational value;
    attain::unit unit;

    /// Rounded once, to `places` decimals.
    [[nodiscard]] quantity rounded(std::int32_t places, rounding mode) const;
};

/// a + b and a - b. The same units; percent - percent gives percentage points, percent ± points percent. previous rank
/// - current rank gives places (29 - 25 = 4, up), rank ± places rank. Units of one dimension and different factors (km
/// + m) are refused: convert first.
/// **Errors** unit_mismatch, currency_mismatch, classifier_mismatch (unless relaxed), basis_mismatch; malformed_number
/// for a rank below 1.
/// **Rounding** never.
[[nodiscard]] result<quantity> add(quantity const& a, quantity const& b, classifiers rule = classifiers::strict);
[[nodiscard]] result<quantity> subtract(quantity const& a, quantity const& b, classifiers rule = classifiers::strict);

/// a × b and a ÷ b with the compound unit of `units` (money / count = 元/家). Equal dimensions cancel to a plain
/// multiple; a percent beside another unit is the number it stands for (19% of money is money).
/// **Errors** division_by_zero; unit_mismatch for kinds without products (ranks, indices, scores, text).
/// **Rounding** never.
[[nodiscard]] result<exact_quantity> multiply(quantity const& a, quantity const& b,
                                              unit_table const& units = unit_table::builtin());
[[nodiscard]] result<exact_quantity> divide(quantity const& a, quantity const& b,
                                            unit_table const& units = unit_table::builtin());

/// The same amount in another unit of the same dimension, exactly.
/// **Errors** unit_mismatch, currency_mismatch (money needs `exchange`), classifier_mismatch, basis_mismatch.
[[nodiscard]] result<exact_quantity> convert(quantity const& q, unit to, classifiers rule = classifiers::strict);

/// -1, 0, 1 for quantities of one dimension, compared exactly.
/// **Errors** as `convert`.
[[nodiscard]] result<int> compare(quantity const& a, quantity const& b);

/// A caller's own rate: one `from` is `rate` of `to` on `date` (YYYY-MM-DD). The library has none.
struct exchange_rate {
    attain::unit from;
    attain::unit to;
    decimal rate;
    std::string date;
};

/// Money converted by a dated rate. It is never exact, and says so.
struct converted_money {
    exact_quantity amount;
    decimal rate;
    std::string rate_date;
    static constexpr bool inexact = true;
};

/// Converts money, and what has it in its unit (元/m² to USD/m²), in either direction of the rate.
/// **Errors** missing_rate (zero, negative, undated or for other currencies), unit_mismatch (not money).
/// **Example** `exchange(*quantity::parse("67.261元/m²"), *units.parse("USD/m²"), rate)->amount.value == 10`
[[nodiscard]] result<converted_money> exchange(quantity const& q, unit to, exchange_rate const& rate);

/// True when one of two values is the other times 10^4 or 10^8 exactly (万 or 亿 slipped): `ratio` is a/b or b/a.
[[nodiscard]] bool magnitude_suspect(rational const& a, rational const& b);

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/quantity/quantity-inl.hpp>
#endif
