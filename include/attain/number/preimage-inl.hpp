#pragma once

#include <attain/number/preimage.hpp>

#include <array>
#include <cassert>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

inline constexpr std::array<std::string_view, 7> rounding_rule_names{"half_up", "half_even", "half_down",      "down",
                                                                     "up",      "nearest",   "double_rounding"};

/// How far the interval reaches toward zero and away from it, in hundredths of the quantum, and what belongs to it.
struct reach {
    int inner;
    bool inner_closed;
    int outer;
    bool outer_closed;
};

[[nodiscard]] constexpr reach reach_of(rounding_rule rule, bool even) noexcept {
    switch (rule) {
    case rounding_rule::half_up: return {50, true, 50, false};
    case rounding_rule::half_even: return {50, even, 50, even};
    case rounding_rule::half_down: return {50, false, 50, true};
    case rounding_rule::down: return {0, true, 100, false};
    case rounding_rule::up: return {100, false, 0, true};
    case rounding_rule::nearest: return {50, true, 50, true};
    case rounding_rule::double_rounding: return {55, true, 45, false};
    }
    return {50, true, 50, true};
}

/// Whether the last digit, in units of the quantum, is even. A figure that is no multiple of it has no such digit;
/// both ends then belong, which excludes nothing that is possible.
[[nodiscard]] inline bool has_even_digit(decimal const& written, rational const& quantum) {
    auto const multiple = rational(written) / quantum;
    return !multiple.is_integer() || (multiple / rational(2)).is_integer();
}

}  // namespace detail

ATTAIN_INLINE std::string_view name_of(rounding_rule rule) noexcept {
    auto const index = static_cast<std::size_t>(rule);
    return index < detail::rounding_rule_names.size() ? detail::rounding_rule_names[index] : "unknown";
}

ATTAIN_INLINE result<rounding_rule> parse_rounding_rule(std::string_view text) {
    for (std::size_t index = 0; index < detail::rounding_rule_names.size(); ++index) {
        if (detail::rounding_rule_names[index] == text) return static_cast<rounding_rule>(index);
    }
    return failure{reason::unknown_option, 0,
                   "rounding rule: '" + std::string(text) +
                       "' found, expected one of half_up half_even half_down down up nearest double_rounding"};
}

ATTAIN_INLINE interval preimage(decimal const& written, rational const& quantum, rounding_rule rule) {
    assert(quantum.sign() > 0);
    bool const even = rule == rounding_rule::half_even && detail::has_even_digit(written, quantum);
    auto const reach = detail::reach_of(rule, even);
    auto const hundredth = quantum / rational(100);
    rational const value(written);
    endpoint const outer{rational(reach.outer) * hundredth, reach.outer_closed};
    if (value.is_zero()) {
        // Zero is reached from both sides, each by the outer half.
        return interval::between(endpoint{-outer.value, outer.closed}, outer).value();
    }
    auto const size = abs(value);
    auto const mirrored = interval::between(endpoint{size - rational(reach.inner) * hundredth, reach.inner_closed},
                                            endpoint{size + outer.value, outer.closed})
                              .value();
    return value.sign() < 0 ? -mirrored : mirrored;
}

ATTAIN_END_NAMESPACE
