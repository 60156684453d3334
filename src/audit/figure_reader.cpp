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

figure_reader::figure_reader(dataset const& data, reading how, bool soft, bool inside)
    : data_(&data),
      columns_(&dataset_access::state(data)),
      how_(how),
      soft_(soft),
      inside_(inside),
      by_unit_(columns_->units.size()) {
    constexpr std::int64_t even = 1000;
    std::array const learnt{even, even + 1, -even, -even - 1, std::int64_t{0}};
    std::array<interval, learnt.size()> ranges;
    std::int64_t common = 100;
    for (std::size_t i = 0; i < learnt.size(); ++i) {
        ranges[i] = hundredths(learnt[i]);
        for (auto const& end : {ranges[i].lower(), ranges[i].upper()})
            common = std::gcd(common, end->value.numerator().to_int64().value());
    }
    steps_ = 100 / common;
    for (std::size_t i = 0; i < learnt.size(); ++i) reaches_[i] = reach_of(ranges[i], learnt[i]);
}

// Hundredths of the quantum, of a number of quanta.
interval figure_reader::hundredths(std::int64_t coefficient) const {
    return moved(cut(interval_of(decimal(coefficient), rational(1))), rational(100), rational{});
}

figure_reader::reach figure_reader::reach_of(interval const& hundredths, std::int64_t coefficient) const {
    auto const distance = [&](endpoint const& from) {
        return from.value.numerator().to_int64().value() / (100 / steps_) - coefficient * steps_;
    };
    auto const sign = [](endpoint const& from) { return from.closed ? 1 : -1; };
    auto const low = *hundredths.lower();
    auto const high = *hundredths.upper();
    return {distance(low), distance(high), sign(low), sign(high)};
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

solver::stored_interval figure_reader::read(fact_index which) {
    auto const row = static_cast<std::uint32_t>(which);
    bool const plus_one = adds_one(row);
    // Most figures are plain numbers, whose text need not be put together again, and short.
    if (solver::stored_interval::ends words{}; read_words(row, plus_one, words)) {
        return solver::stored_interval::of_words(words);
    }
    auto const fact = (*data_)[which];
    auto const range = cut(interval_of(fact));
    auto const factor = fact.unit().factor();
    if (!plus_one && factor == rational(1)) return range;
    return moved(range, factor, rational(plus_one ? 1 : 0));
}

bool figure_reader::adds_one(std::uint32_t row) const {
    auto const what = static_cast<measure>(columns_->facts.what[row]);
    return what == measure::growth_yoy || what == measure::growth_mom || what == measure::growth_ytd;
}

inline figure_reader::step const& figure_reader::step_of(std::uint32_t unit, std::int32_t places) {
    auto& one = by_unit_[unit];
    if (one.places != places) [[unlikely]]
        one = weigh(unit, places);
    return one;
}

bool figure_reader::tenfold(fact_index which, solver::word_range& to) {
    auto const row = static_cast<std::uint32_t>(which);
    auto const& number = columns_->facts.number[row];
    if (!decimal_words::is_small(number) || number.is_zero()) return false;
    auto const& one = step_of(columns_->facts.unit[row], number.scale());
    std::int64_t value = 0;
    if (one.below == 0 || multiply_overflows(decimal_words::low(number), steps_, value) ||
        multiply_overflows(value, one.above, value)) {
        return false;
    }
    solver::word_end tenth{value, std::int64_t{one.below} * 10, true};
    solver::word_end ten_times{0, one.below, true};
    if (multiply_overflows(value, 10, ten_times.above)) return false;
    if (adds_one(row) && (add_overflows(tenth.above, tenth.below, tenth.above) ||
                          add_overflows(ten_times.above, ten_times.below, ten_times.above))) {
        return false;
    }
    to = value > 0 ? solver::word_range{tenth, ten_times} : solver::word_range{ten_times, tenth};
    return true;
}

figure_reader::step figure_reader::weigh(std::uint32_t unit, std::int32_t places) const {
    auto const& of = columns_->units[unit];
    step made;
    made.places = places;
    made.counted = of.unit.counts_things() && of.magnitude == 0 && places == 0;
    constexpr std::int32_t most = 15;
    auto const power = of.magnitude - places;
    if (power > most || power < -most) return made;
    auto const one = of.unit.factor() * rational(decimal(1).scaled_by_power_of_ten(power)) / rational(steps_);
    if (!decimal_words::are_small(one.numerator(), one.denominator())) return made;
    auto const below = decimal_words::low(one.denominator());
    if (below > std::numeric_limits<std::int32_t>::max()) return made;
    made.above = decimal_words::low(one.numerator());
    made.below = static_cast<std::int32_t>(below);
    return made;
}

inline bool figure_reader::read_words(std::uint32_t row, bool plus_one, solver::stored_interval::ends& to) {
    auto const& facts = columns_->facts;
    auto const& number = facts.number[row];
    if (static_cast<hedge>(facts.hedge[row]) != hedge::exact || !decimal_words::is_small(number)) return false;
    auto const digits = decimal_words::low(number);
    constexpr std::int64_t longest = 1'000'000'000'000'000;
    if (digits > longest || digits < -longest) return false;
    auto const& one = step_of(facts.unit[row], number.scale());
    if (one.below == 0) return false;
    constexpr reach none{};
    auto const kind = digits == 0 ? 4U : static_cast<unsigned>(digits & 1) + (digits < 0 ? 2U : 0U);
    auto const& reached = one.counted ? none : reaches_[kind];
    auto const middle = digits * steps_;
    if (multiply_overflows(middle + reached.low, one.above, to.low) ||
        multiply_overflows(middle + reached.high, one.above, to.high)) {
        return false;
    }
    if (plus_one && (add_overflows(to.low, one.below, to.low) || add_overflows(to.high, one.below, to.high))) {
        return false;
    }
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    to.below_low = one.below * reached.low_closed;
    to.below_high = one.below * reached.high_closed;
    return to.low != least && to.high != least;
}

}  // namespace detail

ATTAIN_END_NAMESPACE
