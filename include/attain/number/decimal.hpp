#pragma once

#include <attain/number/word.hpp>
#include <attain/result.hpp>

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

struct decimal_access;
struct decimal_words;

template <class T>
concept character = std::same_as<T, char> || std::same_as<T, wchar_t> || std::same_as<T, char8_t> ||
    std::same_as<T, char16_t> || std::same_as<T, char32_t>;

}  // namespace detail

/// The built-in integer types that are numbers: neither bool nor a character.
template <class T>
concept integer_number = std::integral<T> && !std::same_as<std::remove_cv_t<T>, bool> &&
                         !detail::character<std::remove_cv_t<T>> && sizeof(T) <= sizeof(std::int64_t);

/// An exact number: an integer times 10^-scale, unlimited in practice, which keeps its scale (105.0 is not written
/// 105).
///
/// Sums, differences and products are exact. Equality and order are those of the values: 105.0 == 105. Sixteen bytes;
/// a coefficient below 2^93 lies inside, a greater one in shared, immutable storage. No operation rounds unless it
/// says so, none touches floating point.
///
/// Errors: operators throw `error` (`overflow`) when a result would have more than `max_digits` digits or a scale
/// beyond `max_scale`; that is checked before any power of ten is built.
class decimal {
public:
    static constexpr std::int32_t max_digits = 100'000;
    static constexpr std::int32_t max_scale = 100'000;

    constexpr decimal() noexcept = default;

    template <integer_number T>
    constexpr decimal(T value) noexcept : low_(static_cast<std::int64_t>(value)) {
        if constexpr (std::unsigned_integral<T> && sizeof(T) == sizeof(std::int64_t)) {
            if (low_ < 0) tail_ = tail_of(0, wide_tag);
        }
    }
    template <std::floating_point T>
    decimal(T) = delete;

    constexpr decimal(decimal const& other) noexcept : low_(other.low_), tail_(other.tail_) {
        if (is_big()) [[unlikely]]
            retain(low_);
    }
    constexpr decimal(decimal&& other) noexcept : low_(other.low_), tail_(other.tail_) {
        if (is_big()) [[unlikely]]
            other.forget();
    }
    constexpr decimal& operator=(decimal const& other) noexcept {
        if (((tail_ | other.tail_) & big_bit) == 0) [[likely]] {
            low_ = other.low_;
            tail_ = other.tail_;
        } else {
            decimal(other).swap(*this);
        }
        return *this;
    }
    constexpr decimal& operator=(decimal&& other) noexcept {
        if (is_big()) [[unlikely]] {
            swap(other);
        } else {
            // What was moved from is left empty, so that the end of a temporary costs nothing.
            auto taken = other.borrowed();
            detail::keep_as_value(taken.tail);
            other.forget();
            low_ = taken.low;
            tail_ = taken.tail;
        }
        return *this;
    }
    constexpr ~decimal() {
        if (is_big()) [[unlikely]]
            release(low_);
    }
    constexpr void swap(decimal& other) noexcept {
        std::swap(low_, other.low_);
        std::swap(tail_, other.tail_);
    }

    /// Reads `[+-]digits[.digits][e|E[+-]digits]` in ASCII; a point needs a digit on one side. The whole text must
    /// match.
    ///
    /// Errors: `empty_input`, `unexpected_character`, `unexpected_end` with the byte position; `overflow`.
    /// Example: `decimal::parse("105.0")->scale() == 1`
    [[nodiscard]] static result<decimal> parse(std::string_view text);

    /// coefficient x 10^-scale.
    ///
    /// Errors: `overflow` when |scale| > max_scale.
    [[nodiscard]] static result<decimal> from_parts(std::int64_t coefficient, std::int32_t scale);

    /// The number of places after the point; negative when trailing zeros are not digits (12e3).
    [[nodiscard]] constexpr std::int32_t scale() const noexcept { return static_cast<std::int32_t>(tail_); }
    /// The integer before the power of ten, as a decimal of scale 0.
    [[nodiscard]] constexpr decimal coefficient() const noexcept {
        decimal whole(*this);
        whole.tail_ = tail_of(0, extra());
        return whole;
    }
    /// -1, 0 or 1.
    [[nodiscard]] constexpr int sign() const noexcept {
        if (is_small()) return (low_ > 0) - (low_ < 0);
        return big_sign();
    }
    [[nodiscard]] constexpr bool is_zero() const noexcept { return low_ == 0 && is_small(); }
    /// Whether the value is an integer, however it is written: 105.0 is.
    [[nodiscard]] bool is_integer() const;
    /// The number of digits of the coefficient; 1 for zero.
    [[nodiscard]] constexpr std::int32_t digits() const {
        if (is_small()) return detail::count_digits(detail::magnitude(low_));
        return big_digits();
    }
    /// The value, if it is an integer that fits.
    [[nodiscard]] std::optional<std::int64_t> to_int64() const;

    /// Plain notation that keeps the scale: `105.0`, `-0.07`; a negative scale prints its zeros.
    [[nodiscard]] std::string to_string() const;

    /// The value times 10^n, exactly; the digits stay.
    [[nodiscard]] constexpr decimal scaled_by_power_of_ten(std::int32_t n) const {
        auto const places = static_cast<std::int64_t>(scale()) - n;
        if (places > max_scale || places < -max_scale) refuse_scale(places);
        decimal scaled(*this);
        scaled.tail_ = tail_of(static_cast<std::int32_t>(places), extra());
        return scaled;
    }
    /// The same value without trailing zeros; the scale may become negative. Zero becomes 0.
    [[nodiscard]] decimal normalized() const;
    /// The weight of the last digit: 10^-scale.
    [[nodiscard]] constexpr decimal ulp() const noexcept { return decimal(1, scale(), 0); }

    [[nodiscard]] friend decimal operator+(decimal const& a, decimal const& b) {
        std::int64_t x = 0;
        std::int64_t y = 0;
        std::int64_t sum = 0;
        if (aligned(a, b, x, y) && !detail::add_overflows(x, y, sum)) [[likely]]
            return decimal(sum, greater_scale(a, b), 0);
        return decimal(add_slow(a.borrowed(), b.borrowed(), false));
    }
    [[nodiscard]] friend decimal operator-(decimal const& a, decimal const& b) {
        std::int64_t x = 0;
        std::int64_t y = 0;
        std::int64_t difference = 0;
        if (aligned(a, b, x, y) && !detail::subtract_overflows(x, y, difference)) [[likely]]
            return decimal(difference, greater_scale(a, b), 0);
        return decimal(add_slow(a.borrowed(), b.borrowed(), true));
    }
    [[nodiscard]] friend decimal operator*(decimal const& a, decimal const& b) {
        auto const scale = a.scale() + b.scale();
        if (are_small(a, b) && static_cast<std::uint32_t>(scale + max_scale) <= 2U * max_scale) [[likely]] {
#if ATTAIN_HAS_INT128
            // Both words of the product, so that one of 19 to 27 digits costs no branch that cannot be foreseen.
            auto const product = static_cast<detail::int128>(a.low_) * b.low_;
            auto const low = static_cast<std::int64_t>(product);
            auto const high = static_cast<std::int64_t>(product >> 64);
            if (high >= -(std::int64_t{1} << 29) && high < (std::int64_t{1} << 29)) [[likely]] {
                auto needed = 0U - static_cast<std::uint32_t>(high != low >> 63);
                detail::keep_as_value(needed);
                auto const extra = (static_cast<std::uint32_t>(high) * 4 | wide_tag) & needed;
                return decimal(low, scale, static_cast<std::int32_t>(extra));
            }
#else
            std::int64_t product = 0;
            if (!detail::multiply_overflows(a.low_, b.low_, product)) [[likely]]
                return decimal(product, scale, 0);
#endif
        }
        return decimal(multiply_slow(a.borrowed(), b.borrowed()));
    }
    [[nodiscard]] friend decimal operator-(decimal const& a) {
        if (a.is_small() && a.low_ != INT64_MIN) [[likely]]
            return decimal(-a.low_, a.scale(), 0);
        return decimal(negate_slow(a.borrowed()));
    }
    [[nodiscard]] friend constexpr decimal operator+(decimal const& a) noexcept { return a; }
    decimal& operator+=(decimal const& b) { return *this = *this + b; }
    decimal& operator-=(decimal const& b) { return *this = *this - b; }
    decimal& operator*=(decimal const& b) { return *this = *this * b; }

    [[nodiscard]] friend bool operator==(decimal const& a, decimal const& b) {
        std::int64_t x = 0;
        std::int64_t y = 0;
        if (aligned(a, b, x, y)) [[likely]]
            return x == y;
        return compare_slow(a.borrowed(), b.borrowed()) == 0;
    }
    [[nodiscard]] friend std::weak_ordering operator<=>(decimal const& a, decimal const& b) {
        std::int64_t x = 0;
        std::int64_t y = 0;
        if (aligned(a, b, x, y)) [[likely]]
            return detail::order_of(x, y);
        return compare_slow(a.borrowed(), b.borrowed()) <=> 0;
    }
    [[nodiscard]] friend decimal abs(decimal const& a) { return a.sign() < 0 ? -a : a; }

private:
    friend struct detail::decimal_access;
    friend struct detail::decimal_words;

    /// A decimal as two machine words that own nothing: the slow paths take and give it in registers, so that no
    /// address of a temporary escapes and the fast paths stay in registers as well.
    struct words {
        std::int64_t low;
        std::uint64_t tail;
    };

    // The lower half of tail_ is the scale, the upper half is `extra`: 0 for a coefficient in low_. Its two low bits
    // are else wide_tag, with bits 64 to 93 of the coefficient above them, or big_tag, with low_ the address of the
    // shared integer.
    static constexpr std::int32_t wide_tag = 1;
    static constexpr std::int32_t big_tag = 2;
    static constexpr std::uint64_t big_bit = std::uint64_t{big_tag} << 32;

    [[nodiscard]] static constexpr std::uint64_t tail_of(std::int32_t scale, std::int32_t extra) noexcept {
        return static_cast<std::uint32_t>(scale) | static_cast<std::uint64_t>(static_cast<std::uint32_t>(extra)) << 32;
    }

    constexpr decimal(std::int64_t low, std::int32_t scale, std::int32_t extra) noexcept
        : low_(low), tail_(tail_of(scale, extra)) {}
    /// Takes over what the words own.
    constexpr explicit decimal(words from) noexcept : low_(from.low), tail_(from.tail) {}
    [[nodiscard]] constexpr words borrowed() const noexcept { return {low_, tail_}; }

    [[nodiscard]] constexpr std::int32_t extra() const noexcept { return static_cast<std::int32_t>(tail_ >> 32); }
    [[nodiscard]] constexpr bool is_small() const noexcept { return tail_ >> 32 == 0; }
    [[nodiscard]] constexpr bool is_big() const noexcept { return (tail_ & big_bit) != 0; }
    [[nodiscard]] static constexpr bool are_small(decimal const& a, decimal const& b) noexcept {
        return (a.tail_ | b.tail_) >> 32 == 0;
    }
    constexpr void forget() noexcept {
        low_ = 0;
        tail_ = 0;
    }

    [[nodiscard]] static constexpr std::int32_t greater_scale(decimal const& a, decimal const& b) noexcept {
        return a.scale() > b.scale() ? a.scale() : b.scale();
    }

    // Both coefficients at the greater scale, if they fit.
    [[nodiscard]] static constexpr bool aligned(decimal const& a, decimal const& b, std::int64_t& x,
                                                std::int64_t& y) noexcept {
        constexpr auto reach = static_cast<std::int32_t>(detail::max_power64);
        auto const lead = static_cast<std::uint32_t>(a.scale() - b.scale() + reach);
        return are_small(a, b) && lead <= 2 * reach &&
               !detail::multiply_overflows(a.low_, detail::lead_powers[2 * reach - lead], x) &&
               !detail::multiply_overflows(b.low_, detail::lead_powers[lead], y);
    }

    static void retain(std::int64_t address) noexcept;
    static void release(std::int64_t address) noexcept;
    [[nodiscard]] int big_sign() const noexcept;
    [[nodiscard]] std::int32_t big_digits() const;
    [[noreturn]] static void refuse_scale(std::int64_t scale);
    [[nodiscard]] static words add_slow(words a, words b, bool subtract);
    [[nodiscard]] static words multiply_slow(words a, words b);
    [[nodiscard]] static words negate_slow(words a);
    [[nodiscard]] static int compare_slow(words a, words b);

    std::int64_t low_ = 0;
    std::uint64_t tail_ = 0;
};

static_assert(sizeof(decimal) == 16);

namespace detail {

/// The words of a decimal, for the inline fast paths.
struct decimal_words {
    using pair = decimal::words;

    [[nodiscard]] static constexpr bool is_small(decimal const& a) noexcept { return a.is_small(); }
    [[nodiscard]] static constexpr bool are_small(decimal const& a, decimal const& b) noexcept {
        return decimal::are_small(a, b);
    }
    [[nodiscard]] static constexpr std::int64_t low(decimal const& a) noexcept { return a.low_; }
    [[nodiscard]] static constexpr pair borrowed(decimal const& a) noexcept { return a.borrowed(); }
    [[nodiscard]] static constexpr decimal own(pair words) noexcept { return decimal(words); }
    /// The scale must be within the limits.
    [[nodiscard]] static constexpr decimal make(std::int64_t coefficient, std::int32_t scale) noexcept {
        return decimal(coefficient, scale, 0);
    }
};

}  // namespace detail

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/number/decimal-inl.hpp>
#include <attain/number/text-inl.hpp>
#endif
