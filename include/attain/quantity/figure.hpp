#pragma once

#include <attain/number/decimal.hpp>
#include <attain/number/interval.hpp>
#include <attain/number/preimage.hpp>
#include <attain/number/rational.hpp>
#include <attain/quantity/detail/small_text.hpp>
#include <attain/quantity/hedge.hpp>
#include <attain/quantity/unit_table.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace detail {
struct figure_access;
}

/// A number as somebody published it: `621.5亿元`, `约19%`, `65亿余元`, `第25位`, `over 30%`, `USD 32.14 million`.
/// It gives back the same text, and denotes an interval of exact numbers.
///
/// **Units** every number and interval is in `unit()`, with the magnitude applied: 105% is 105, 621.5亿元 is
/// 62150000000.
class figure {
public:
    /// The bare number 0.
    figure();

    /// Reads a figure. Nothing may stand before or after it, and a range is not a figure.
    /// **Errors** empty_input, malformed_number, overflow (too many digits), unknown_unit, invalid_utf8,
    /// unexpected_character; each with the byte position.
    /// **Complexity** linear in the text.
    /// **Example** `figure::parse("65亿余元")->hedge() == hedge::over_bounded`
    [[nodiscard]] static result<figure> parse(std::string_view text, unit_table const& units = unit_table::builtin());

    /// The same, but a word that is no known unit becomes a counter of its own in `units`.
    [[nodiscard]] static result<figure> parse_or_counter(std::string_view text, unit_table& units);

    /// A number (which may be hedged: `约19`) beside a unit column. The text is the two written together.
    /// **Errors** as `parse`; unit_mismatch where the number brings a unit of its own that differs.
    [[nodiscard]] static result<figure> with_unit(std::string_view number, written_unit const& unit,
                                                  unit_table const& units = unit_table::builtin());

    /// An exact or rounded number made by a program, written with the unit's own spelling.
    [[nodiscard]] static figure from_number(decimal const& number, written_unit const& unit,
                                            attain::hedge h = attain::hedge::exact);

    /// Exactly as written.
    [[nodiscard]] std::string_view text() const noexcept { return text_.view(); }

    /// The written digits with their sign, without the magnitude: 621.5.
    [[nodiscard]] decimal const& number() const noexcept { return number_; }

    /// The power of ten of the magnitude word: 8 for 亿.
    [[nodiscard]] std::int32_t magnitude() const noexcept { return magnitude_; }

    /// None for a bare number.
    [[nodiscard]] attain::unit unit() const noexcept { return unit_; }
    /// What the words around the number say of it (约, 余, over); `exact` without one.
    [[nodiscard]] attain::hedge hedge() const noexcept { return hedge_; }

    /// number × 10^magnitude, in the unit.
    [[nodiscard]] decimal value() const { return number_.scaled_by_power_of_ten(magnitude_); }

    /// The value times the unit's factor when it is a ratio: 105% is 21/20, 3‰ is 3/1000. For points too (0.5pp is
    /// 1/200). The bare value for other units.
    [[nodiscard]] rational as_ratio() const;

    /// The weight of the last written digit, magnitude included: 10000000 for 621.5亿元.
    [[nodiscard]] decimal quantum() const;

    /// The weight of the last digit that is not zero, magnitude included: the unit of the hedges. The quantum for zero.
    [[nodiscard]] decimal hedge_weight() const;

    /// The value can only be an integer: counts written without decimals below one, ranks, places.
    [[nodiscard]] bool is_integer() const;

    /// A count without magnitude, decimals or hedge (263家), a rank or places: the value itself and nothing else.
    [[nodiscard]] bool is_exact_count() const;

    /// The numbers that the figure can stand for; outside of it is a contradiction. See semantics.md, section 2.
    /// **Rounding** the rule is how the publisher may have rounded; it does not matter to hedged figures and exact
    /// counts.
    [[nodiscard]] interval interval_under(rounding_rule rule) const;

    /// Where a hedged figure is expected; outside of it is worth a warning. Nothing for a figure without a soft bound.
    [[nodiscard]] std::optional<interval> soft_interval_under(rounding_rule rule) const;

    /// Same text, unit and meaning.
    [[nodiscard]] friend bool operator==(figure const& a, figure const& b) {
        return a.text() == b.text() && a.unit_ == b.unit_ && a.hedge_ == b.hedge_ && a.magnitude_ == b.magnitude_;
    }

private:
    friend struct detail::figure_access;

    decimal number_;
    attain::unit unit_;
    detail::small_text text_;
    std::int32_t magnitude_ = 0;
    attain::hedge hedge_ = attain::hedge::exact;
    bool mirrored_ = false;  ///< the sign belongs to number and hedge together (-65亿余元)
};

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/quantity/figure-inl.hpp>
#endif
