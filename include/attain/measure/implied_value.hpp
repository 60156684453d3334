#pragma once

#include <attain/number/interval.hpp>
#include <attain/quantity/unit.hpp>

#include <cstdint>
#include <optional>
#include <string>

ATTAIN_BEGIN_NAMESPACE

/// A number that nobody published and that the published ones leave no choice about: it lies in `range`.
struct implied_value {
    interval range;                         ///< exact, in `unit_text` (in 亿元 where the magnitude is 8)
    std::int32_t magnitude = 0;             ///< the power of ten that `unit_text` holds beside the unit
    attain::unit unit;                      ///< a level's unit; a ratio's is a bare number
    std::string unit_text;                  ///< magnitude and unit as the figure it follows from writes them
    std::optional<decimal> simplest;        ///< the number inside with the fewest digits
    std::optional<integer_range> integers;  ///< where only integers are possible: those inside
    bool whole = false;                     ///< only integers are possible; without `integers` there is none
    bool soft = false;                      ///< the usual reading of 约 was used: the strict one is wider
    std::int32_t places = 2;                ///< decimals that `print` writes

    /// The only number possible, if there is just one.
    [[nodiscard]] std::optional<rational> only() const;
    /// `(589.05, 594.79)` rounded outward, so that it holds the exact one; `236 – 238` and `139` for integers.
    [[nodiscard]] std::string print() const;
};

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/measure/implied_value-inl.hpp>
#endif
