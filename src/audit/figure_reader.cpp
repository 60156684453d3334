#include "figure_reader.hpp"

#include <attain/number/preimage.hpp>
#include <attain/number/word.hpp>

#include <limits>
#include <numeric>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

interval moved(interval const& range, rational const& factor, rational const& offset) {
    auto const end = [&](std::optional<endpoint> const& from) -> std::optional<endpoint> {
        if (!from) return std::nullopt;
        return endpoint{offset.is_zero() ? from->value * factor : from->value * factor + offset, from->closed};
    };
    return interval::between(end(range.lower()), end(range.upper())).value();
}

figure_reader::figure_reader(reading how, bool soft, bool inside)
    : how_(how), soft_(soft), inside_(inside), zero_(reach_of(0)), by_parity_{reach_of(1000), reach_of(1001)} {}

figure_reader::reach figure_reader::reach_of(std::int64_t coefficient) const {
    auto const range = cut(interval_of(decimal(coefficient), rational(1)));
    auto const distance = [coefficient](endpoint const& from) {
        return ((from.value - rational(coefficient)) * rational(100)).numerator().to_int64().value();
    };
    return {distance(*range.lower()), distance(*range.upper()), range.lower()->closed, range.upper()->closed};
}

interval figure_reader::interval_of(decimal const& value, rational const& quantum) const {
    if (how_ != reading::nearest_or_down) return preimage(value, quantum, static_cast<rounding_rule>(how_));
    return hull(preimage(value, quantum, rounding_rule::nearest), preimage(value, quantum, rounding_rule::down));
}

interval figure_reader::interval_of(fact_view const& fact) const {
    auto const number = fact.number();
    if (fact.hedge() == hedge::exact) {
        bool const counted = fact.unit().counts_things() && fact.magnitude() == 0 && number.scale() == 0;
        if (counted) return interval::point(fact.value());
        return interval_of(fact.value(), rational(number.ulp().scaled_by_power_of_ten(fact.magnitude())));
    }
    auto const written = fact.figure();
    auto const under = [&](rounding_rule rule) {
        if (soft_) {
            if (auto const expected = written.soft_interval_under(rule)) return *expected;
        }
        return written.interval_under(rule);
    };
    if (how_ != reading::nearest_or_down) return under(static_cast<rounding_rule>(how_));
    return hull(under(rounding_rule::nearest), under(rounding_rule::down));
}

interval figure_reader::cut(interval const& range) const {
    if (!inside_ || range.is_point()) return range;
    auto const open = [](std::optional<endpoint> const& from) {
        return from ? std::optional(endpoint{from->value, false}) : std::nullopt;
    };
    return interval::between(open(range.lower()), open(range.upper())).value();
}

solver::stored_interval figure_reader::read(fact_view const& fact, bool plus_one) {
    // Most figures are plain numbers, whose text need not be put together again, and short.
    if (fact.hedge() == hedge::exact) {
        if (auto const quick = read_words(fact, plus_one)) return *quick;
    }
    auto const range = cut(interval_of(fact));
    auto const factor = fact.unit().factor();
    if (!plus_one && factor == rational(1)) return range;
    return moved(range, factor, rational(plus_one ? 1 : 0));
}

// Whether a hundredth of such a quantum is a quotient of two words.
bool figure_reader::weigh(unit of, std::int32_t power) {
    if (known_ && unit_ == of && power_ == power) return true;
    known_ = false;
    constexpr std::int32_t most = 15;
    if (power > most || power < -most) return false;
    auto const hundredth = of.factor() * rational(decimal(1).scaled_by_power_of_ten(power - 2));
    if (!decimal_words::are_small(hundredth.numerator(), hundredth.denominator())) return false;
    unit_ = of;
    power_ = power;
    above_ = decimal_words::low(hundredth.numerator());
    below_ = decimal_words::low(hundredth.denominator());
    known_ = below_ <= std::numeric_limits<std::int32_t>::max();
    return known_;
}

std::optional<figure_reader::end> figure_reader::weighed(std::int64_t hundredths, bool plus_one) const {
    auto const common = std::gcd(hundredths, below_);
    end made{0, below_ / common};
    if (multiply_overflows(hundredths / common, above_, made.above)) return std::nullopt;
    if (plus_one && add_overflows(made.above, made.below, made.above)) return std::nullopt;
    if (made.above == std::numeric_limits<std::int64_t>::min()) return std::nullopt;
    return made;
}

std::optional<solver::stored_interval> figure_reader::read_words(fact_view const& fact, bool plus_one) {
    auto const number = fact.number();
    auto const coefficient = number.coefficient();
    auto const of = fact.unit();
    auto const magnitude = fact.magnitude();
    constexpr std::int64_t longest = 1'000'000'000'000'000;
    if (!decimal_words::is_small(coefficient)) return std::nullopt;
    auto const digits = decimal_words::low(coefficient);
    if (digits > longest || digits < -longest || !weigh(of, magnitude - number.scale())) return std::nullopt;
    bool const counted = of.counts_things() && magnitude == 0 && number.scale() == 0;
    bool const negative = digits < 0;
    auto reached = digits == 0 ? zero_ : by_parity_[static_cast<std::size_t>((negative ? -digits : digits) % 2)];
    if (negative) reached = {-reached.high, -reached.low, reached.high_closed, reached.low_closed};
    if (counted) reached = {0, 0, true, true};
    auto const low = weighed(100 * digits + reached.low, plus_one);
    auto const high = weighed(100 * digits + reached.high, plus_one);
    if (!low || !high) return std::nullopt;
    return solver::stored_interval::of_words(
        {low->above, high->above, static_cast<std::int32_t>(reached.low_closed ? low->below : -low->below),
         static_cast<std::int32_t>(reached.high_closed ? high->below : -high->below)});
}

}  // namespace detail

ATTAIN_END_NAMESPACE
