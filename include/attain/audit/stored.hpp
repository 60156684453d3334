#pragma once

#include <attain/number/interval.hpp>
#include <attain/number/word.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

/// An interval as a system keeps it: 24 bytes where its ends are quotients of a word by half a word, as those of
/// published figures are; else the interval itself, elsewhere. Converts to and from `interval`.
class stored_interval {
public:
    stored_interval() noexcept = default;
    stored_interval(interval const& from) {  // NOLINT: a way of keeping it, nothing else
        if (keep(from.lower(), low_, below_low_) && keep(from.upper(), high_, below_high_)) return;
        below_low_ = elsewhere;
        low_ = address(new interval(from));
    }
    stored_interval(stored_interval const& other) { copy(other); }
    stored_interval(stored_interval&& other) noexcept { swap(other); }
    stored_interval& operator=(stored_interval other) noexcept {
        swap(other);
        return *this;
    }
    ~stored_interval() {
        if (is_elsewhere()) delete whole();
    }

    operator interval() const {  // NOLINT: see above
        return is_elsewhere() ? *whole() : interval::between(lower(), upper()).value();
    }

    [[nodiscard]] std::optional<endpoint> lower() const {
        return is_elsewhere() ? whole()->lower() : end(low_, below_low_);
    }
    [[nodiscard]] std::optional<endpoint> upper() const {
        return is_elsewhere() ? whole()->upper() : end(high_, below_high_);
    }
    [[nodiscard]] bool contains(rational const& value) const { return interval(*this).contains(value); }
    [[nodiscard]] friend bool operator==(stored_interval const& a, interval const& b) { return interval(a) == b; }
    [[nodiscard]] friend bool operator==(stored_interval const& a, stored_interval const& b) {
        if (!a.is_elsewhere() && !b.is_elsewhere()) {
            // Equal denominators, as most are, need no lowest terms.
            bool const alike = a.below_low_ == b.below_low_ && a.below_high_ == b.below_high_;
            if (alike) return a.low_ == b.low_ && a.high_ == b.high_;
        }
        return interval(a) == interval(b);
    }

    /// The ends as they are kept: numerators, and denominators that are negative at open ends and 0 at absent ones.
    struct ends {
        std::int64_t low, high;
        std::int32_t below_low, below_high;

        [[nodiscard]] friend bool operator==(ends const&, ends const&) = default;
    };
    [[nodiscard]] bool is_elsewhere() const noexcept { return below_low_ == elsewhere; }
    /// Requires ends that are no pair in the wrong order; they need not be in lowest terms.
    [[nodiscard]] static stored_interval of_words(ends const& from) noexcept {
        stored_interval made;
        made.low_ = from.low;
        made.high_ = from.high;
        made.below_low_ = from.below_low;
        made.below_high_ = from.below_high;
        return made;
    }
    /// Requires that they are not elsewhere.
    [[nodiscard]] ends words() const noexcept { return {low_, high_, below_low_, below_high_}; }

private:
    static constexpr std::int32_t elsewhere = std::numeric_limits<std::int32_t>::min();

    // Pointers may be shorter than a word.
    static_assert(sizeof(interval*) <= sizeof(std::int64_t));
    [[nodiscard]] interval* whole() const noexcept {
        return reinterpret_cast<interval*>(static_cast<std::uintptr_t>(low_));  // NOLINT: what `address` made of it
    }
    [[nodiscard]] static std::int64_t address(interval* at) noexcept {
        return static_cast<std::int64_t>(reinterpret_cast<std::uintptr_t>(at));  // NOLINT: 24 bytes are to do
    }

    [[nodiscard]] static bool keep(std::optional<endpoint> const& from, std::int64_t& above, std::int32_t& below) {
        using decimal_words = detail::decimal_words;
        if (!from) return true;
        auto const& [value, closed] = *from;
        if (!decimal_words::are_small(value.numerator(), value.denominator())) return false;
        auto const denominator = decimal_words::low(value.denominator());
        auto const least = std::numeric_limits<std::int64_t>::min();
        if (denominator > std::numeric_limits<std::int32_t>::max() || decimal_words::low(value.numerator()) == least) {
            return false;
        }
        above = decimal_words::low(value.numerator());
        below = static_cast<std::int32_t>(closed ? denominator : -denominator);
        return true;
    }
    [[nodiscard]] static std::optional<endpoint> end(std::int64_t above, std::int32_t below) {
        if (below == 0) return std::nullopt;
        return endpoint{decimal(above) / decimal(below < 0 ? -below : below), below > 0};
    }
    void copy(stored_interval const& other) {
        low_ = other.is_elsewhere() ? address(new interval(*other.whole())) : other.low_;
        high_ = other.high_;
        below_low_ = other.below_low_;
        below_high_ = other.below_high_;
    }
    void swap(stored_interval& other) noexcept {
        std::swap(low_, other.low_);
        std::swap(high_, other.high_);
        std::swap(below_low_, other.below_low_);
        std::swap(below_high_, other.below_high_);
    }

    std::int64_t low_ = 0;
    std::int64_t high_ = 0;
    std::int32_t below_low_ = 0;
    std::int32_t below_high_ = 0;
};

/// A weight or a constant as a system keeps it: eight bytes, two half words where that does, else the number itself,
/// elsewhere.
class stored_rational {
public:
    stored_rational() noexcept : stored_rational(0, 1) {}
    stored_rational(rational const& from) : stored_rational(0, 1) {  // NOLINT: a way of keeping it, nothing else
        using decimal_words = detail::decimal_words;
        if (decimal_words::are_small(from.numerator(), from.denominator())) {
            auto const above = decimal_words::low(from.numerator());
            auto const below = decimal_words::low(from.denominator());
            auto const most = std::numeric_limits<std::int32_t>::max();
            if (above >= -most && above <= most && below <= most) {
                *this = stored_rational(static_cast<std::int32_t>(above), static_cast<std::int32_t>(below));
                return;
            }
        }
        keep(new rational(from));
    }
    stored_rational(stored_rational const& other) : low_(other.low_), high_(other.high_) {
        if (other.is_elsewhere()) keep(new rational(*other.whole()));
    }
    stored_rational(stored_rational&& other) noexcept : stored_rational(0, 1) { swap(other); }
    stored_rational& operator=(stored_rational other) noexcept {
        swap(other);
        return *this;
    }
    ~stored_rational() {
        if (is_elsewhere()) delete whole();
    }

    operator rational() const {  // NOLINT: see above
        if (is_elsewhere()) return *whole();
        return below() == 1 ? rational(above()) : decimal(above()) / decimal(below());
    }
    [[nodiscard]] int sign() const noexcept { return is_elsewhere() ? whole()->sign() : (above() > 0) - (above() < 0); }
    [[nodiscard]] bool is_zero() const noexcept { return sign() == 0; }
    /// 1 or -1, or 0 where it is neither.
    [[nodiscard]] int unit() const noexcept {
        return is_elsewhere() || below() != 1 || (above() != 1 && above() != -1) ? 0 : above();
    }

private:
    // The denominator doubled plus one, beside the numerator; or the halves of an address, which is even.
    stored_rational(std::int32_t above, std::int32_t below) noexcept
        : low_(static_cast<std::uint32_t>(below) << 1U | 1U), high_(static_cast<std::uint32_t>(above)) {}

    [[nodiscard]] bool is_elsewhere() const noexcept { return (low_ & 1U) == 0; }
    [[nodiscard]] std::int32_t above() const noexcept { return static_cast<std::int32_t>(high_); }
    [[nodiscard]] std::int32_t below() const noexcept { return static_cast<std::int32_t>(low_ >> 1U); }
    [[nodiscard]] rational* whole() const noexcept {
        auto const at = static_cast<std::uint64_t>(high_) << 32U | low_;
        return reinterpret_cast<rational*>(static_cast<std::uintptr_t>(at));  // NOLINT: what `keep` made of it
    }
    void keep(rational* at) noexcept {
        auto const bits =
            static_cast<std::uint64_t>(reinterpret_cast<std::uintptr_t>(at));  // NOLINT: 8 bytes are to do
        low_ = static_cast<std::uint32_t>(bits);
        high_ = static_cast<std::uint32_t>(bits >> 32U);
    }
    void swap(stored_rational& other) noexcept {
        std::swap(low_, other.low_);
        std::swap(high_, other.high_);
    }

    std::uint32_t low_;
    std::uint32_t high_;
};

}  // namespace solver

ATTAIN_END_NAMESPACE
