#include "written_words.hpp"

#include <attain/number/word.hpp>

#include <limits>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

std::optional<solver::stored_interval> written_words::operator()(solver::word_range const& range, fact_index like,
                                                                 bool minus_one) {
    auto const unit = columns_->facts.unit[static_cast<std::size_t>(like)];
    auto& by = by_unit_[unit];
    if (by.below < 0) by = weigh(unit);
    if (by.below == 0) return std::nullopt;
    solver::stored_interval::ends made{};
    if (!write(range.lower, by, minus_one, made.low, made.below_low) ||
        !write(range.upper, by, minus_one, made.high, made.below_high)) {
        return std::nullopt;
    }
    return solver::stored_interval::of_words(made);
}

written_words::scale written_words::weigh(std::uint32_t unit) const {
    auto const& of = columns_->units[unit];
    auto const one = rational(1) / (of.unit.factor() * rational(decimal(1).scaled_by_power_of_ten(of.magnitude)));
    if (!decimal_words::are_small(one.numerator(), one.denominator())) return {0, 0};
    return {decimal_words::low(one.numerator()), decimal_words::low(one.denominator())};
}

bool written_words::write(solver::word_end const& from, scale const& by, bool minus_one, std::int64_t& above,
                          std::int32_t& below) {
    if (from.is_absent()) return true;
    auto value = from;
    if (minus_one && subtract_overflows(value.above, value.below, value.above)) return false;
    constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
    constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
    std::int64_t under = 0;
    auto const fits = [&](std::int64_t a, std::int64_t b) {
        return !multiply_overflows(value.above, a, above) && !multiply_overflows(value.below, b, under) &&
               under <= most && above != least;
    };
    if (!fits(by.above, by.below)) {
        // Lower terms are looked for only when they are needed, and first where units with magnitudes have them.
        auto const cancel = [](std::int64_t& a, std::int64_t& b) {
            auto const common = static_cast<std::int64_t>(gcd(magnitude(a) % magnitude(b), magnitude(b)));
            a /= common;
            b /= common;
        };
        auto scaled = by;
        cancel(value.above, scaled.below);
        if (!fits(scaled.above, scaled.below)) {
            cancel(value.above, value.below);
            cancel(scaled.above, value.below);
            if (!fits(scaled.above, scaled.below)) return false;
        }
    }
    below = static_cast<std::int32_t>(value.closed ? under : -under);
    return true;
}

}  // namespace detail

ATTAIN_END_NAMESPACE
