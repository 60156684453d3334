#pragma once

#include <attain/number/decimal.hpp>

#include <boost/multiprecision/cpp_int.hpp>

#include <atomic>
#include <bit>
#include <cstdint>
#include <string>
#include <utility>

// The slow tier: coefficients of any size. Included by the -inl headers, and by sources that reckon with long integers
// and nothing else, so that no public header needs Boost.
ATTAIN_BEGIN_NAMESPACE
namespace detail {

// Without expression templates: `auto` then never keeps a dangling reference.
using big_int = boost::multiprecision::number<boost::multiprecision::cpp_int_backend<>, boost::multiprecision::et_off>;

/// A shared, immutable coefficient. Decimals are copied between threads, so the count is atomic.
struct shared_integer {
    std::atomic<std::uint32_t> uses{1};
    big_int value;
};

[[nodiscard]] inline big_int power_of_ten(std::int64_t n) {
    if (n <= 19) return big_int(powers_of_ten[static_cast<std::size_t>(n)]);
    return boost::multiprecision::pow(big_int(10), static_cast<unsigned>(n));
}

/// The number of digits of |value|; 1 for zero.
[[nodiscard]] inline std::int64_t count_digits(big_int const& value) {
    if (value.is_zero()) return 1;
    big_int const size = abs(value);
    // 0.30103 is above log10(2) by so little that the guess is off by one at most, below 10^7 bits.
    auto const guess = static_cast<std::int64_t>(boost::multiprecision::msb(size)) * 30103 / 100000;
    if (guess > 0 && size < power_of_ten(guess)) return guess;
    return size >= power_of_ten(guess + 1) ? guess + 2 : guess + 1;
}

/// The number of bits of |value|; 0 for zero.
[[nodiscard]] inline std::int64_t bit_length(big_int const& value) {
    return value.is_zero() ? 0 : static_cast<std::int64_t>(boost::multiprecision::msb(big_int(abs(value)))) + 1;
}

/// The greatest r with r^degree <= value, for value >= 0: Newton's iteration from above.
[[nodiscard]] inline big_int floor_root(big_int const& value, std::uint32_t degree) {
    if (value <= 1 || degree == 1) return value;
    if (degree == 2) return sqrt(value);
    auto const bits = bit_length(value);
    if (bits <= static_cast<std::int64_t>(degree)) return 1;
    big_int root = big_int(1) << static_cast<unsigned>((bits + degree - 1) / degree);
    for (;;) {
        big_int const next = (root * (degree - 1) + value / pow(root, degree - 1)) / degree;
        if (next >= root) return root;
        root = next;
    }
}

[[noreturn]] inline void refuse_digits(std::int64_t digits) {
    throw error(failure{reason::overflow, -1,
                        "number: " + std::to_string(digits) + " digits found, at most " +
                            std::to_string(decimal::max_digits) + " expected; use a smaller number"});
}

inline void require_digits(std::int64_t digits) {
    if (digits > decimal::max_digits) refuse_digits(digits);
}

[[noreturn]] inline void refuse_scale(std::int64_t scale) {
    throw error(failure{reason::overflow, -1,
                        "number: scale " + std::to_string(scale) + " found, at most " +
                            std::to_string(decimal::max_scale) + " places on either side expected"});
}

inline void require_scale(std::int64_t scale) {
    if (scale > decimal::max_scale || scale < -decimal::max_scale) refuse_scale(scale);
}

#if ATTAIN_HAS_INT128
/// a x 10^n, unless it does not fit; n >= 0.
[[nodiscard]] inline bool scale_overflows(int128 a, std::int64_t n, int128& scaled) noexcept {
    if (a == 0) {
        scaled = 0;
        return false;
    }
    if (n > 37) return true;
    int128 power = power64(static_cast<std::uint32_t>(n % 19));
    if (n >= 19) power = static_cast<int128>(powers_of_ten[19]) * power64(static_cast<std::uint32_t>(n - 19));
    return __builtin_mul_overflow(a, power, &scaled);
}
#endif

/// The private parts of a decimal, for the slow paths.
struct decimal_access {
    static constexpr std::int32_t wide_tag = decimal::wide_tag;
    static constexpr std::int32_t big_tag = decimal::big_tag;

    [[nodiscard]] static bool is_small(decimal const& a) noexcept { return a.is_small(); }
    [[nodiscard]] static bool is_big(decimal const& a) noexcept { return a.is_big(); }
    [[nodiscard]] static std::int64_t low(decimal const& a) noexcept { return a.low_; }
    [[nodiscard]] static std::int32_t high(decimal const& a) noexcept { return a.extra() >> 2; }

    [[nodiscard]] static decimal small(std::int64_t coefficient, std::int32_t scale) noexcept {
        return decimal(coefficient, scale, 0);
    }
    [[nodiscard]] static decimal rescaled(decimal const& a, std::int32_t scale) noexcept {
        decimal copy(a);
        copy.tail_ = decimal::tail_of(scale, a.extra());
        return copy;
    }

    [[nodiscard]] static shared_integer* storage(std::int64_t address) noexcept {
        return std::bit_cast<shared_integer*>(static_cast<std::intptr_t>(address));
    }
    [[nodiscard]] static shared_integer* storage(decimal const& a) noexcept { return storage(a.low_); }

    /// A decimal over words that another one owns.
    class view {
    public:
        explicit view(decimal::words from) noexcept : value_(from) {}
        view(view const&) = delete;
        view& operator=(view const&) = delete;
        ~view() {}
        [[nodiscard]] decimal const& operator*() const noexcept { return value_; }

    private:
        union {
            decimal value_;  // never destroyed
        };
    };

    /// The words of a decimal that own what it owned.
    [[nodiscard]] static decimal::words give(decimal&& a) noexcept {
        auto const words = a.borrowed();
        a.forget();
        return words;
    }

    /// The coefficient as a big integer.
    [[nodiscard]] static big_int integer(decimal const& a) {
        if (is_small(a)) return big_int(a.low_);
        if (is_big(a)) return storage(a)->value;
        big_int value(high(a));
        value *= big_int(1) << 64;
        value += static_cast<std::uint64_t>(a.low_);
        return value;
    }

    /// Inside when it fits, else in storage of its own. Checks the limits.
    [[nodiscard]] static decimal from_integer(big_int value, std::int64_t scale) {
        require_scale(scale);
        auto const places = static_cast<std::int32_t>(scale);
        if (value.is_zero()) return decimal(0, places, 0);
        auto const bits = boost::multiprecision::msb(big_int(abs(value))) + 1;
        if (bits <= 93) {
            std::uint64_t low = static_cast<std::uint64_t>(big_int(abs(value)) & UINT64_MAX);
            std::uint64_t high = static_cast<std::uint64_t>(big_int(abs(value)) >> 64);
            if (value < 0) {
                low = 0 - low;
                high = ~high + (low == 0 ? 1U : 0U);
            }
            return from_words(low, static_cast<std::int64_t>(high), places);
        }
        if (bits > 330'000) require_digits(count_digits(value));  // 99,339 digits: only near the limit is it exact work
        auto* const held = new shared_integer;
        held->value = std::move(value);
        return decimal(static_cast<std::int64_t>(std::bit_cast<std::intptr_t>(held)), places, big_tag);
    }

    /// high x 2^64 + low, where high is within 30 bits.
    [[nodiscard]] static decimal from_words(std::uint64_t low, std::int64_t high, std::int32_t scale) noexcept {
        auto const word = static_cast<std::int64_t>(low);
        if (high == (word >> 63)) return decimal(word, scale, 0);
        return decimal(word, scale, static_cast<std::int32_t>(high * 4) | wide_tag);
    }

#if ATTAIN_HAS_INT128
    [[nodiscard]] static int128 wide(decimal const& a) noexcept {
        if (is_small(a)) return a.low_;
        return static_cast<int128>(high(a)) * (static_cast<int128>(1) << 64) + static_cast<std::uint64_t>(a.low_);
    }

    /// The scale must be within the limits.
    [[nodiscard]] static decimal from_wide(int128 value, std::int32_t scale) {
        auto const high = static_cast<std::int64_t>(value >> 64);
        if (high >= -(std::int64_t{1} << 29) && high < (std::int64_t{1} << 29)) {
            return from_words(static_cast<std::uint64_t>(value), high, scale);
        }
        // At most 39 digits: no limit is near.
        auto* const held = new shared_integer{1, big_int(value)};
        return decimal(static_cast<std::int64_t>(std::bit_cast<std::intptr_t>(held)), scale, big_tag);
    }
#endif
};

}  // namespace detail
ATTAIN_END_NAMESPACE
