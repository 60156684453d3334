#pragma once

#include <attain/measure/detail/fact_numbers-inl.hpp>
#include <attain/measure/relation.hpp>
#include <attain/measure/rollup.hpp>
#include <attain/time/observation_status.hpp>
#include <attain/time/period.hpp>
#include <attain/time/period_tiling.hpp>

#include <algorithm>
#include <array>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

[[nodiscard]] inline failure cannot_roll_up(attain::indicator const& of) {
    return {
        reason::no_roll_up, -1,
        "roll-up: indicator '" + of.id + "' of nature '" + std::string(name_of(of.nature)) +
            "' found, expected a flow, a stock, or a quotient with numerator and denominator; roll these up instead"};
}

/// Reads values of a dataset for a roll-up: which print counts, and what interval it stands for.
class rollup_reader {
public:
    rollup_reader(dataset const& data, rollup_options const& options) : data_(data), options_(options) {
        rules_ = options.rules;
        if (rules_.empty()) rules_.assign(data.rounding().begin(), data.rounding().end());
        if (rules_.empty()) rules_.push_back(rounding_rule::nearest);
    }

    [[nodiscard]] std::optional<fact_view> value(indicator_index indicator, scope_index scope, period when) const {
        fact_key const key{indicator, scope, when, measure::value, {}};
        return options_.as_of ? data_.find_as_of(key, *options_.as_of) : data_.find(key);
    }
    /// The value from a certain print, else the one that counts.
    [[nodiscard]] std::optional<fact_view> value_of_print(indicator_index indicator, scope_index scope, period when,
                                                          std::optional<date> print) const {
        if (print)
            for (auto const each : data_.find_all({indicator, scope, when, measure::value, {}}))
                if (each.vintage() == print) return each;
        return value(indicator, scope, when);
    }
    [[nodiscard]] interval range(fact_view fact, unit to) const {
        std::optional<interval> all;
        for (auto const rule : rules_) {
            bool soft = false;
            auto const one = number_range(fact, to, rule, soft);
            all = all ? hull(*all, one) : one;
        }
        return *all;
    }
    [[nodiscard]] dataset const& data() const noexcept { return data_; }
    [[nodiscard]] rollup_options const& options() const noexcept { return options_; }

private:
    dataset const& data_;
    rollup_options const& options_;
    std::vector<rounding_rule> rules_;
};

/// Adds up parts, or takes the one that counts; all in the unit of the first known part.
class accumulator {
public:
    explicit accumulator(rollup_reader const& reader) : reader_(reader) {}

    /// Undefined when the part is in another unit.
    [[nodiscard]] bool add(std::optional<fact_view> const& part) {
        ++total_.expected;
        if (!part) return true;
        total_.status = worst(total_.status, part->status());
        if (!part->has_figure()) return true;
        if (total_.known == 0) {
            total_.unit = part->unit();
            total_.range = interval::point(0);
        }
        if (!factor_between(part->unit(), total_.unit)) return false;
        ++total_.known;
        auto const number = exact_number(*part, total_.unit);
        auto const range = reader_.range(*part, total_.unit);
        total_.value += number;
        total_.range = total_.range + range;
        if (total_.known == 1 || number > greatest_) greatest_ = number;
        greatest_range_ = total_.known == 1 ? range : at_least_both(*greatest_range_, range);
        return true;
    }
    [[nodiscard]] rolled_up sum() const { return total_; }
    [[nodiscard]] rolled_up average() const {
        auto found = total_;
        auto const count = rational(decimal(static_cast<std::int64_t>(found.known)));
        found.value = found.value / count;
        found.range = found.range * interval::point(rational(1) / count);
        return found;
    }
    [[nodiscard]] rolled_up maximum() const {
        auto found = total_;
        found.value = greatest_;
        found.range = *greatest_range_;
        return found;
    }
    [[nodiscard]] bool empty() const noexcept { return total_.known == 0; }

private:
    /// What the greater of two numbers can be.
    [[nodiscard]] static interval at_least_both(interval const& a, interval const& b) {
        auto const both = hull(a, b);
        auto low = a.lower();
        if (!low ||
            (b.lower() && (b.lower()->value > low->value || (b.lower()->value == low->value && !b.lower()->closed))))
            low = b.lower();
        return interval::between(low, both.upper()).value();
    }

    rollup_reader const& reader_;
    rolled_up total_;
    rational greatest_;
    std::optional<interval> greatest_range_;
};

/// A quotient formed anew from its two parts rolled up.
[[nodiscard]] inline outcome<rolled_up> quotient_of(outcome<rolled_up> const& above, outcome<rolled_up> const& below) {
    if (!above) return above;
    if (!below) return below;
    auto const to_base = [](rolled_up const& part) { return part.unit.factor(); };
    auto const value = compute(relation::ratio, above->value * to_base(*above), below->value * to_base(*below));
    if (!value) return value.is_undefined() ? outcome<rolled_up>(value.why()) : outcome<rolled_up>(value.error());
    rolled_up found;
    found.value = *value;
    auto const range = imply(relation::ratio, role::result, above->range * interval::point(to_base(*above)),
                             below->range * interval::point(to_base(*below)));
    found.range = range ? *range : interval::point(*value);
    found.known = std::min(above->known, below->known);
    found.expected = std::max(above->expected, below->expected);
    found.status = worst(above->status, below->status);
    return found;
}

}  // namespace detail

ATTAIN_INLINE std::string_view name_of(stock_rollup policy) noexcept {
    switch (policy) {
    case stock_rollup::end: return "end";
    case stock_rollup::begin: return "begin";
    case stock_rollup::average: return "average";
    case stock_rollup::maximum: return "maximum";
    }
    return "unknown";
}

ATTAIN_INLINE outcome<rolled_up> roll_up_over_time(dataset const& data, indicator_index indicator, scope_index scope,
                                                   period whole, period_kind parts, rollup_options const& options) {
    auto const& of = data[indicator];
    if (of.numerator && of.denominator)
        return detail::quotient_of(roll_up_over_time(data, *of.numerator, scope, whole, parts, options),
                                   roll_up_over_time(data, *of.denominator, scope, whole, parts, options));
    if (of.nature != nature::flow && of.nature != nature::stock) return detail::cannot_roll_up(of);
    auto const tiles = children(whole, parts);
    if (!tiles) return tiles.error();
    detail::rollup_reader const reader(data, options);
    detail::accumulator all(reader);
    bool const one_end =
        of.nature == nature::stock && (options.stock == stock_rollup::end || options.stock == stock_rollup::begin);
    if (one_end) {
        // One level counts; the others say nothing about it.
        auto const at = options.stock == stock_rollup::end ? tiles->back() : tiles->front();
        if (!all.add(reader.value(indicator, scope, at))) return undefined_reason::unit_mismatch;
    } else {
        for (auto const& each : *tiles)
            if (!all.add(reader.value(indicator, scope, each))) return undefined_reason::unit_mismatch;
    }
    if (all.empty()) return undefined_reason::incomplete;
    if (of.nature == nature::stock && options.stock == stock_rollup::average) return all.average();
    if (of.nature == nature::stock && options.stock == stock_rollup::maximum) return all.maximum();
    return all.sum();
}

ATTAIN_INLINE outcome<rolled_up> roll_up_over_scopes(dataset const& data, indicator_index indicator, scope_index whole,
                                                     period when, rollup_options const& options) {
    auto const& of = data[indicator];
    if (of.numerator && of.denominator)
        return detail::quotient_of(roll_up_over_scopes(data, *of.numerator, whole, when, options),
                                   roll_up_over_scopes(data, *of.denominator, whole, when, options));
    if (of.nature != nature::flow && of.nature != nature::stock) return detail::cannot_roll_up(of);
    detail::rollup_reader const reader(data, options);
    detail::accumulator all(reader);
    auto const scopes = data.scopes();
    for (std::size_t i = 0; i < scopes.size(); ++i) {
        if (scopes[i].within != whole) continue;
        if (!all.add(reader.value(indicator, scope_index{static_cast<std::uint32_t>(i)}, when)))
            return undefined_reason::unit_mismatch;
    }
    if (all.empty()) return undefined_reason::incomplete;
    return all.sum();
}

namespace detail {

/// The value of months 1 to `months` of a year, under whichever name it was published.
[[nodiscard]] inline std::optional<fact_view> cumulative_value(rollup_reader const& reader, indicator_index indicator,
                                                               scope_index scope, std::int32_t year,
                                                               std::int32_t months, std::optional<date> print) {
    std::array<result<period>, 6> const names{
        period::year_to_date(year, months),
        months > 1 && months < 12 ? period::months(year, 1, months) : period::month(year, 1),
        months == 3 ? period::quarter(year, 1) : period::year_to_date(year, months),
        months == 4 ? period::trimester(year, 1) : period::year_to_date(year, months),
        months == 6 ? period::half(year, 1) : period::year_to_date(year, months),
        months == 12 ? period::year(year) : period::year_to_date(year, months)};
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (!names[i] || (i == 1 && months == 12)) continue;
        if (auto const found = reader.value_of_print(indicator, scope, *names[i], print)) return found;
    }
    return std::nullopt;
}

}  // namespace detail

ATTAIN_INLINE outcome<rolled_up> discrete_from_cumulative(dataset const& data, indicator_index indicator,
                                                          scope_index scope, period when,
                                                          rollup_options const& options) {
    auto const& of = data[indicator];
    if (of.nature != nature::flow) return detail::cannot_roll_up(of);
    auto const first = when.first_day().civil();
    auto const end = when.end_day().civil();
    auto const last_month = end.month == 1 ? 12 : end.month - 1;
    bool const one_year = (end.month == 1 ? end.year - 1 : end.year) == first.year;
    if (first.day != 1 || end.day != 1 || !one_year || when.kind() == period_kind::instant)
        return failure{reason::kind_mismatch, -1,
                       "period: " + to_string(when) + " found, expected whole months of one civil year"};
    detail::rollup_reader const reader(data, options);
    auto const up_to = detail::cumulative_value(reader, indicator, scope, first.year, last_month, std::nullopt);
    if (!up_to) return undefined_reason::missing_base;
    if (!up_to->has_figure()) return undefined_reason::suppressed;
    rolled_up found;
    found.unit = up_to->unit();
    found.value = detail::exact_number(*up_to, found.unit);
    found.range = reader.range(*up_to, found.unit);
    found.status = up_to->status();
    found.known = found.expected = 1;
    if (first.month == 1) return found;
    auto const before =
        detail::cumulative_value(reader, indicator, scope, first.year, first.month - 1, up_to->vintage());
    if (!before) return undefined_reason::missing_base;
    if (!before->has_figure()) return undefined_reason::suppressed;
    // The later one counts from another beginning than the earlier one.
    if (up_to->status() == observation_status::series_break) return undefined_reason::series_break;
    if (!detail::factor_between(before->unit(), found.unit)) return undefined_reason::unit_mismatch;
    found.value = compute(relation::difference, found.value, detail::exact_number(*before, found.unit)).value();
    found.range = imply(relation::difference, role::result, found.range, reader.range(*before, found.unit)).value();
    found.status = worst(found.status, before->status());
    found.known = found.expected = 2;
    return found;
}

ATTAIN_END_NAMESPACE
