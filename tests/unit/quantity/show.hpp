#pragma once

#include <attain/number/interval.hpp>
#include <attain/quantity/figure.hpp>
#include <attain/quantity/quantity.hpp>

#include <string>
#include <support/catch.hpp>

// Shorthands of the tests of this floor.

inline attain::figure fig(std::string_view text) {
    auto read = attain::figure::parse(text);
    INFO(text);
    INFO((read ? std::string() : read.error().message));
    REQUIRE(read.has_value());
    return *read;
}

inline attain::decimal dec(std::string_view text) { return attain::decimal::parse(text).value(); }

inline attain::unit u(std::string_view spelling) {
    INFO(spelling);
    auto const found = attain::unit_table::builtin().resolve(spelling);
    REQUIRE(found.has_value());
    return *found;
}

inline std::string hard(std::string_view text, attain::rounding_rule rule = attain::rounding_rule::half_up) {
    return to_string(fig(text).interval_under(rule));
}

inline std::string soft(std::string_view text) {
    auto const range = fig(text).soft_interval_under(attain::rounding_rule::half_up);
    return range ? to_string(*range) : "none";
}

/// The reason and the position, as `unknown_unit@3`; `ok` when it is read.
inline std::string refusal(std::string_view text) {
    auto const read = attain::figure::parse(text);
    if (read) return "ok";
    return std::string(attain::name_of(read.error().why)) + '@' + std::to_string(read.error().position);
}
