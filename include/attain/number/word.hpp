#pragma once

#include <attain/config.hpp>

#include <array>
#include <bit>
#include <compare>
#include <cstdint>
#include <limits>
#include <type_traits>

// Machine words: checked arithmetic, powers of ten, digit counts. Private to the number floor and to the column floor.
ATTAIN_BEGIN_NAMESPACE
namespace detail {

#if ATTAIN_HAS_INT128
__extension__ typedef __int128 int128;
__extension__ typedef unsigned __int128 uint128;
#endif

inline constexpr std::uint32_t max_power64 = 18;  ///< 10^18 is the greatest power of ten in an int64

inline constexpr std::array<std::uint64_t, 20> powers_of_ten = [] {
    std::array<std::uint64_t, 20> powers{};
    std::uint64_t power = 1;
    for (auto& each : powers) {
        each = power;
        power *= 10;
    }
    return powers;
}();

/// 10^n as an int64, 0 <= n <= 18.
[[nodiscard]] constexpr std::int64_t power64(std::uint32_t n) noexcept {
    return static_cast<std::int64_t>(powers_of_ten[n]);
}

/// At 18 + n: 10^n, and 1 for a negative n. One look-up where a choice by sign would be a branch.
inline constexpr std::array<std::int64_t, 37> lead_powers = [] {
    std::array<std::int64_t, 37> powers{};
    for (std::uint32_t at = 0; at < powers.size(); ++at) powers[at] = at < 18 ? 1 : power64(at - 18);
    return powers;
}();

/// `a <=> b`. clang jumps on equality, which mixed numbers mispredict; where the orders are -1, 0 and 1 in a byte, it
/// gets them by arithmetic instead.
[[nodiscard]] constexpr std::weak_ordering order_of(std::int64_t a, std::int64_t b) noexcept {
#if defined(__clang__)
    if constexpr (sizeof(std::weak_ordering) == 1) {
        if constexpr (std::bit_cast<std::int8_t>(std::weak_ordering::less) == -1 &&
                      std::bit_cast<std::int8_t>(std::weak_ordering::equivalent) == 0 &&
                      std::bit_cast<std::int8_t>(std::weak_ordering::greater) == 1) {
            return std::bit_cast<std::weak_ordering>(static_cast<std::int8_t>((a > b) - (a < b)));
        }
    }
#endif
    return a <=> b;
}

/// Says that the word is wanted as it is. clang else turns a mask into a jump, which mixed numbers mispredict, and two
/// words just written into one load of both, which waits for them.
template <class Word>
constexpr void keep_as_value([[maybe_unused]] Word& word) noexcept {
#if defined(__clang__)
    if (!std::is_constant_evaluated()) {
        __asm__("" : "+r"(word));
    }
#endif
}

[[nodiscard]] constexpr bool add_overflows(std::int64_t a, std::int64_t b, std::int64_t& sum) noexcept {
#if defined(__GNUC__)
    return __builtin_add_overflow(a, b, &sum);
#else
    auto const wrapped = static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b);
    sum = static_cast<std::int64_t>(wrapped);
    return ((a ^ sum) & (b ^ sum)) < 0;
#endif
}

[[nodiscard]] constexpr bool subtract_overflows(std::int64_t a, std::int64_t b, std::int64_t& difference) noexcept {
#if defined(__GNUC__)
    return __builtin_sub_overflow(a, b, &difference);
#else
    auto const wrapped = static_cast<std::uint64_t>(a) - static_cast<std::uint64_t>(b);
    difference = static_cast<std::int64_t>(wrapped);
    return ((a ^ b) & (a ^ difference)) < 0;
#endif
}

/// The absolute value, of the least int64 too.
[[nodiscard]] constexpr std::uint64_t magnitude(std::int64_t a) noexcept {
    auto const sign = static_cast<std::uint64_t>(a >> 63);  // all ones or none: no jump on it
    return (static_cast<std::uint64_t>(a) ^ sign) - sign;
}

[[nodiscard]] constexpr bool multiply_overflows(std::int64_t a, std::int64_t b, std::int64_t& product) noexcept {
#if defined(__GNUC__)
    return __builtin_mul_overflow(a, b, &product);
#else
    auto const x = magnitude(a);
    auto const y = magnitude(b);
    product = static_cast<std::int64_t>(static_cast<std::uint64_t>(a) * static_cast<std::uint64_t>(b));
    if (x == 0 || y == 0) return false;
    auto const limit = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) + ((a < 0) != (b < 0));
    return x > limit / y;
#endif
}

/// The number of decimal digits; 1 for zero.
[[nodiscard]] constexpr std::int32_t count_digits(std::uint64_t value) noexcept {
    // An even number and the next one have equally many digits.
    auto const odd = value | 1;
    auto const guess = static_cast<std::uint32_t>(std::bit_width(odd)) * 1233U >> 12;
    return static_cast<std::int32_t>(guess + (odd >= powers_of_ten[guess] ? 1U : 0U));
}

/// Quotient and rest, for a divisor that is not zero.
[[nodiscard]] inline std::uint64_t divide_word(std::uint64_t a, std::uint64_t b, std::uint64_t& rest) noexcept {
#if defined(__x86_64__) && defined(__clang__)
    // clang asks first whether 32 bits would do, a branch that mixed lengths of numbers mispredict.
    std::uint64_t quotient = 0;
    __asm__("divq %4" : "=a"(quotient), "=d"(rest) : "a"(a), "d"(std::uint64_t{0}), "r"(b) : "cc");
    return quotient;
#else
    rest = a % b;
    return a / b;
#endif
}

/// Greatest common divisor by shifts and subtractions; gcd(0, b) = b.
[[nodiscard]] constexpr std::uint64_t gcd(std::uint64_t a, std::uint64_t b) noexcept {
    if (a == 0) return b;
    if (b == 0) return a;
    auto const shift = std::countr_zero(a | b);
    a >>= std::countr_zero(a);
    while (b != 0) {
        b >>= std::countr_zero(b);
        auto const difference = b - a;
        bool const less = b < a;
        a = less ? b : a;
        b = less ? 0 - difference : difference;
    }
    return a << shift;
}

}  // namespace detail
ATTAIN_END_NAMESPACE
