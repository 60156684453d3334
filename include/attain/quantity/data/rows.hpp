#pragma once

#include <attain/quantity/unit.hpp>

#include <string_view>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

// The shapes of the tables in this folder. Spellings are separated by '|'; symbol and names are spellings too.

struct money_row {
    std::string_view code;
    std::uint8_t minor_digits;
    std::string_view zh;
    std::string_view en;
    std::string_view spellings;
};

/// A classifier; the symbol is the word itself.
struct counter_row {
    std::string_view symbol;
    std::string_view en;
    std::string_view spellings;
};

/// A dimension: its base units with exponents, as `kg 1 m 2 s -2`, sorted by name.
struct dimension_row {
    std::string_view name;
    std::string_view terms;
};

/// A physical unit is numerator/denominator × 10^exponent of its dimension's base unit.
struct physical_row {
    std::string_view symbol;
    std::string_view dimension;
    std::int64_t numerator;
    std::int64_t denominator;
    std::int32_t exponent;
    std::string_view zh;
    std::string_view en;
    std::string_view spellings;
};

/// A unit of any other kind: its dimension's base is `base`.
struct special_row {
    std::string_view symbol;
    unit_kind kind;
    std::string_view base;
    std::int64_t numerator;
    std::int64_t denominator;
    std::string_view zh;
    std::string_view en;
    std::string_view spellings;
};

}  // namespace detail
ATTAIN_END_NAMESPACE
