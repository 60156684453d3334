#include <attain/number/decimal.hpp>

#include <concepts>
#include <type_traits>

using attain::decimal;

static_assert(sizeof(decimal) == 16);
static_assert(std::regular<decimal>);
static_assert(std::three_way_comparable<decimal, std::weak_ordering>);
static_assert(std::is_nothrow_default_constructible_v<decimal>);
static_assert(std::is_nothrow_copy_constructible_v<decimal>);
static_assert(std::is_nothrow_copy_assignable_v<decimal>);
static_assert(std::is_nothrow_move_constructible_v<decimal>);
static_assert(std::is_nothrow_move_assignable_v<decimal>);
static_assert(std::is_nothrow_swappable_v<decimal>);

// Integers are numbers, and exactly so.
static_assert(std::is_nothrow_convertible_v<int, decimal>);
static_assert(std::is_nothrow_convertible_v<long long, decimal>);
static_assert(std::is_nothrow_convertible_v<unsigned long long, decimal>);

// Binary fractions, characters and truth values are not.
static_assert(!std::is_constructible_v<decimal, float>);
static_assert(!std::is_constructible_v<decimal, double>);
static_assert(!std::is_constructible_v<decimal, long double>);
static_assert(!std::is_constructible_v<decimal, bool>);
static_assert(!std::is_constructible_v<decimal, char>);
static_assert(!std::is_constructible_v<decimal, char32_t>);
static_assert(!std::is_assignable_v<decimal&, double>);
static_assert(!std::is_convertible_v<char const*, decimal>);

// Nothing turns a decimal into a binary fraction, or truncates it, without being asked by name.
static_assert(!std::is_convertible_v<decimal, double>);
static_assert(!std::is_convertible_v<decimal, long long>);
static_assert(!std::is_convertible_v<decimal, bool>);

// Small decimals are computed when the program is compiled.
constexpr decimal one_and_a_half = decimal(15).scaled_by_power_of_ten(-1);
static_assert(one_and_a_half.scale() == 1);
static_assert(one_and_a_half.digits() == 2);
static_assert(one_and_a_half.sign() == 1);
static_assert(decimal().is_zero() && decimal().scale() == 0);
