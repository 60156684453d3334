#pragma once

#include <attain/audit/system.hpp>
#include <attain/number/word.hpp>

#include <cstdint>
#include <limits>
#include <optional>

ATTAIN_BEGIN_NAMESPACE

namespace solver {

/// One end of an interval as a quotient of two words, in any terms, with a positive denominator; absent ends have the
/// denominator 0.
struct word_end {
    std::int64_t above = 0;
    std::int64_t below = 0;
    bool closed = false;

    [[nodiscard]] bool is_absent() const noexcept { return below == 0; }
    [[nodiscard]] bool is_one() const noexcept { return below == 1 && (above == 1 || above == -1); }

    [[nodiscard]] friend bool operator==(word_end const&, word_end const&) = default;
};

struct word_range {
    word_end lower;
    word_end upper;

    [[nodiscard]] friend bool operator==(word_range const&, word_range const&) = default;
};

[[nodiscard]] interval to_interval(word_range const& range);

/// One side of a weighted sum: the finite ends added up, and how many ends are absent or open.
struct word_side {
    word_end sum{0, 1, true};
    std::int32_t absent = 0;
    std::int32_t open = 0;
};

/// Exact arithmetic on ends of machine words. Nothing rounds: what does not fit sets `beyond`, and from then on no
/// result means anything.
class word_ends {
public:
    [[nodiscard]] bool beyond() const noexcept { return beyond_; }
    void begin() noexcept { beyond_ = false; }

    [[nodiscard]] word_end read(rational const& value, bool closed);
    [[nodiscard]] word_end read(std::optional<endpoint> const& from) {
        return from ? read(from->value, from->closed) : word_end{};
    }
    [[nodiscard]] word_range read(stored_interval const& from);
    [[nodiscard]] word_end read(stored_rational const& from) {
        auto const unit = from.unit();
        return unit != 0 ? word_end{unit, 1, true} : read(rational(from), true);
    }

    [[nodiscard]] int compare(word_end const& a, word_end const& b);
    [[nodiscard]] word_end times(word_end a, word_end b);
    [[nodiscard]] word_end plus(word_end const& a, word_end const& b, bool subtract);

    [[nodiscard]] bool is_point(word_range const& r);
    /// Narrows the first range; false where nothing is left.
    [[nodiscard]] bool meet(word_range& have, word_range const& other);
    /// Moves the ends to integers inside; false where there is none.
    [[nodiscard]] static bool round_inwards(word_range& range);

    /// A term's ends into the sums of both sides, or out of them.
    void add_term(word_side& low, word_side& high, word_range const& range, word_end const& weight, bool subtract);
    /// What the other terms, whose ends `low` and `high` add up, leave for the term with this weight.
    [[nodiscard]] word_range rest(relation const& r, word_side const& low, word_side const& high,
                                  word_end const& weight);
    /// Requires that one factor is not negative, else `beyond`.
    [[nodiscard]] word_range product(word_range const& a, word_range const& b);
    /// The other factor of a product; requires that this one is not negative, else `beyond`.
    [[nodiscard]] word_range quotient(word_range const& product, word_range divisor);

private:
    void add(word_side& to, word_end const& e, word_end const& weight, bool subtract);

    bool beyond_ = false;
};

}  // namespace solver

namespace detail {

[[nodiscard]] inline std::int64_t word_divisor(std::int64_t a, std::int64_t b) noexcept {
    return static_cast<std::int64_t>(gcd(magnitude(a), magnitude(b)));
}

}  // namespace detail

namespace solver {

inline word_end word_ends::read(rational const& value, bool closed) {
    using words = detail::decimal_words;
    auto const& above = value.numerator();
    auto const& below = value.denominator();
    if (!words::are_small(above, below) || words::low(above) == std::numeric_limits<std::int64_t>::min()) {
        beyond_ = true;
        return {};
    }
    return {words::low(above), words::low(below), closed};
}

inline word_range word_ends::read(stored_interval const& from) {
    if (from.is_elsewhere()) return {read(from.lower()), read(from.upper())};
    auto const words = from.words();
    auto const end = [](std::int64_t above, std::int32_t below) {
        return word_end{above, below < 0 ? -below : below, below > 0};
    };
    return {end(words.low, words.below_low), end(words.high, words.below_high)};
}

inline int word_ends::compare(word_end const& a, word_end const& b) {
    if (a.below == b.below) return (a.above > b.above) - (a.above < b.above);
#if ATTAIN_HAS_INT128
    auto const left = static_cast<detail::int128>(a.above) * b.below;
    auto const right = static_cast<detail::int128>(b.above) * a.below;
#else
    std::int64_t left = 0;
    std::int64_t right = 0;
    if (detail::multiply_overflows(a.above, b.below, left) || detail::multiply_overflows(b.above, a.below, right)) {
        beyond_ = true;
        return 0;
    }
#endif
    return (left > right) - (left < right);
}

inline word_end word_ends::times(word_end a, word_end b) {
    word_end made{0, 1, a.closed && b.closed};
    if (!detail::multiply_overflows(a.above, b.above, made.above) &&
        !detail::multiply_overflows(a.below, b.below, made.below)) [[likely]] {
        return made;
    }
    // Lowest terms are shorter; they are looked for only when they are needed.
    auto const cancel = [](std::int64_t& above, std::int64_t& below) {
        auto const common = detail::word_divisor(above, below);
        above /= common;
        below /= common;
    };
    cancel(a.above, a.below);
    cancel(b.above, b.below);
    cancel(a.above, b.below);
    cancel(b.above, a.below);
    if (detail::multiply_overflows(a.above, b.above, made.above) ||
        detail::multiply_overflows(a.below, b.below, made.below) ||
        made.above == std::numeric_limits<std::int64_t>::min()) {
        beyond_ = true;
        return {0, 1, false};
    }
    return made;
}

inline word_end word_ends::plus(word_end const& a, word_end const& b, bool subtract) {
    word_end made{0, a.below, true};
    auto const join = [&](std::int64_t left, std::int64_t right) {
        return subtract ? detail::subtract_overflows(left, right, made.above)
                        : detail::add_overflows(left, right, made.above);
    };
    bool failed = false;
    if (a.below == b.below) {
        failed = join(a.above, b.above);
    } else {
        auto const common = detail::word_divisor(a.below, b.below);
        std::int64_t left = 0;
        std::int64_t right = 0;
        failed = detail::multiply_overflows(a.above, b.below / common, left) ||
                 detail::multiply_overflows(b.above, a.below / common, right) || join(left, right) ||
                 detail::multiply_overflows(a.below, b.below / common, made.below);
    }
    if (failed || made.above == std::numeric_limits<std::int64_t>::min()) {
        beyond_ = true;
        return {0, 1, false};
    }
    return made;
}

inline bool word_ends::is_point(word_range const& r) {
    return !r.lower.is_absent() && !r.upper.is_absent() && compare(r.lower, r.upper) == 0;
}

// False where nothing is left.
inline bool word_ends::meet(word_range& have, word_range const& other) {
    auto const tighten = [this](word_end& mine, word_end const& its, int towards) {
        if (its.is_absent()) return;
        if (mine.is_absent()) {
            mine = its;
            return;
        }
        auto const order = compare(its, mine) * towards;
        if (order > 0) {
            mine = its;
        } else if (order == 0) {
            mine.closed = mine.closed && its.closed;
        }
    };
    tighten(have.lower, other.lower, 1);
    tighten(have.upper, other.upper, -1);
    if (have.lower.is_absent() || have.upper.is_absent()) return true;
    auto const order = compare(have.lower, have.upper);
    return order < 0 || (order == 0 && have.lower.closed && have.upper.closed);
}

inline bool word_ends::round_inwards(word_range& range) {
    auto const inwards = [](word_end& e, bool up) {
        if (e.is_absent()) return;
        auto whole = e.above / e.below;
        auto const left = e.above % e.below;
        if (left != 0 && (left > 0) == up) whole += up ? 1 : -1;
        if (left == 0 && !e.closed) whole += up ? 1 : -1;
        e = {whole, 1, true};
    };
    inwards(range.lower, true);
    inwards(range.upper, false);
    return range.lower.is_absent() || range.upper.is_absent() || range.lower.above <= range.upper.above;
}

inline void word_ends::add(word_side& to, word_end const& e, word_end const& weight, bool subtract) {
    auto const sign = subtract ? -1 : 1;
    if (e.is_absent()) {
        to.absent += sign;
        return;
    }
    if (!e.closed) to.open += sign;
    if (weight.is_one()) {
        to.sum = plus(to.sum, e, subtract != (weight.above < 0));
    } else {
        to.sum = plus(to.sum, times(e, weight), subtract);
    }
}

// A negative weight swaps the ends, and each end takes its own openness along.
inline void word_ends::add_term(word_side& low, word_side& high, word_range const& range, word_end const& weight,
                                bool subtract) {
    bool const positive = weight.above > 0;
    add(low, positive ? range.lower : range.upper, weight, subtract);
    add(high, positive ? range.upper : range.lower, weight, subtract);
}

inline word_range word_ends::rest(relation const& r, word_side const& low, word_side const& high,
                                  word_end const& weight) {
    auto const& c = r.constant;
    auto const constant = c.is_zero() ? word_end{0, 1, true} : read(rational(c), true);
    word_range made;
    auto const divided = [&](word_side const& others) {
        auto left = plus(constant, others.sum, true);
        if (!weight.is_one()) {
            auto const size = weight.above < 0 ? -weight.above : weight.above;
            left = times(left, {weight.below, size, true});
        }
        if (weight.above < 0) left.above = -left.above;
        left.closed = others.open == 0;
        return left;
    };
    word_end& most = weight.above > 0 ? made.upper : made.lower;
    word_end& least = weight.above > 0 ? made.lower : made.upper;
    if (low.absent == 0) {
        most = divided(low);
        if (r.kind == relation_kind::less) most.closed = false;
    }
    if (r.kind == relation_kind::equal && high.absent == 0) least = divided(high);
    return made;
}

inline word_range word_ends::product(word_range const& a, word_range const& b) {
    auto const not_negative = [](word_range const& r) { return !r.lower.is_absent() && r.lower.above >= 0; };
    if (!not_negative(b)) {
        if (not_negative(a)) return product(b, a);
        beyond_ = true;
        return {};
    }
    word_range made;
    if (!b.upper.is_absent() && b.upper.above == 0) return {{0, 1, true}, {0, 1, true}};
    bool const reaches_zero = b.lower.above == 0 && b.lower.closed;
    // Zero is reached exactly when one factor reaches it, whatever the other does.
    auto const corner = [&](word_end const& factor, word_end const& far) -> word_end {
        if (factor.is_absent()) return {};
        if (factor.above == 0) return {0, 1, factor.closed || reaches_zero};
        if (far.is_absent()) return {};
        if (far.above == 0) return {0, 1, far.closed};
        return times(factor, far);
    };
    made.lower = corner(a.lower, a.lower.above > 0 ? b.lower : b.upper);
    made.upper = corner(a.upper, a.upper.above < 0 ? b.lower : b.upper);
    return made;
}

inline word_range word_ends::quotient(word_range const& product, word_range divisor) {
    if (divisor.lower.is_absent() || divisor.lower.above < 0) {
        beyond_ = true;
        return {};
    }
    if (divisor.lower.above == 0 && divisor.lower.closed) {
        auto const holds_zero = [](word_range const& r) {
            bool const low = r.lower.is_absent() || r.lower.above < 0 || (r.lower.above == 0 && r.lower.closed);
            bool const high = r.upper.is_absent() || r.upper.above > 0 || (r.upper.above == 0 && r.upper.closed);
            return low && high;
        };
        // Where both are zero the factor may be anything.
        if (holds_zero(product)) return {};
        if (!divisor.upper.is_absent() && divisor.upper.above == 0) return {{1, 1, true}, {0, 1, true}};
        divisor.lower.closed = false;
    }
    auto const corner = [&](word_end const& above, bool lower) -> word_end {
        if (above.is_absent()) return {};
        if (above.above == 0) return {0, 1, above.closed};
        auto const& below = (above.above > 0) == lower ? divisor.upper : divisor.lower;
        // By ever larger divisors to zero, by ever smaller ones beyond every number.
        if (below.is_absent()) return {0, 1, false};
        if (below.above == 0) return {};
        return times(above, {below.below, below.above, below.closed});
    };
    return {corner(product.lower, true), corner(product.upper, false)};
}

}  // namespace solver

ATTAIN_END_NAMESPACE
