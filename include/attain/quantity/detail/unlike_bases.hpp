#pragma once

#include <attain/quantity/unit.hpp>

#include <cstdint>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// In which base units two dimensions differ.
struct unlike_bases {
    unit_term money;            ///< the currency that only the first one has
    unit_term other_money;      ///< and the second one
    int currencies = 0;         ///< how many there are in both together
    std::int32_t counters = 0;  ///< the exponents of the first one's counters, less those of the second one's
    bool counted = false;
    bool otherwise = false;

    /// One currency stands for another one, and the counters may differ too: 元/m² and USD/m².
    [[nodiscard]] bool in_currency() const noexcept {
        return currencies == 2 && money.exponent == other_money.exponent && counters == 0 && !otherwise;
    }
    /// Some counters stand for others.
    [[nodiscard]] bool in_counters() const noexcept {
        return currencies == 0 && counted && counters == 0 && !otherwise;
    }
};
[[nodiscard]] unlike_bases compare_bases(unit a, unit b);

}  // namespace detail

ATTAIN_END_NAMESPACE
