#pragma once

#include <attain/config.hpp>

#include <cstdint>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

struct magnitude_row {
    std::string_view word;
    std::int32_t exponent;
};

// Magnitude words in lower case; the Chinese ones are composed by their characters in magnitude-inl.hpp.
// clang-format off
inline constexpr magnitude_row english_magnitude_rows[] = {
    {"hundred", 2}, {"thousand", 3}, {"thousands", 3}, {"million", 6}, {"millions", 6}, {"billion", 9}, {"billions", 9},
    {"trillion", 12}, {"trillions", 12}, {"quadrillion", 15}, {"mln", 6}, {"mio", 6}, {"mrd", 9}, {"mn", 6}, {"bln", 9}, {"bn", 9}, {"tn", 12},
    {"trn", 12}, {"lakh", 5}, {"crore", 7}, {"lakhs", 5}, {"crores", 7}, {"lakh crore", 12}, {"thousand crore", 10}, {"thousand million", 9}, {"hundred million", 8}, {"ten thousand", 4}, {"hundred thousand", 5},
    {"ten million", 7}, {"hundred billion", 11}, {"ten billion", 10},
};

// Only beside a currency: elsewhere m is a metre and t a tonne.
inline constexpr magnitude_row short_magnitude_rows[] = {
    {"k", 3}, {"m", 6}, {"mm", 6}, {"b", 9}, {"t", 12}, {"cr", 7},
};

// Heads of columns in yearbooks: 100 million yuan, 10 000 persons.
inline constexpr magnitude_row column_magnitude_rows[] = {
    {"10", 1}, {"100", 2}, {"1000", 3}, {"1,000", 3}, {"1 000", 3}, {"10000", 4}, {"10,000", 4}, {"10 000", 4},
    {"100000", 5}, {"100,000", 5}, {"100 000", 5}, {"1,000,000", 6}, {"1 000 000", 6}, {"1000000", 6},
    {"10 thousand", 4}, {"100 thousand", 5}, {"10 million", 7}, {"100 million", 8}, {"10 billion", 10}, {"100 billion", 11},
    {"1 million", 6}, {"1 billion", 9},
};
// clang-format on

}  // namespace detail
ATTAIN_END_NAMESPACE
