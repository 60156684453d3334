#pragma once

#include <attain/measure/series_coverage.hpp>
#include <attain/time/period.hpp>

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

/// Whether a fact without a figure stands for something that cannot have one of its own.
[[nodiscard]] constexpr bool has_no_figure_by_nature(observation_status status) noexcept {
    return status == observation_status::missing || status == observation_status::included_elsewhere;
}

/// Whether a run of months that holds the month was published under one print: its months are not missed one by one.
[[nodiscard]] inline bool is_merged(dataset const& data, indicator_index indicator, scope_index scope, period part) {
    if (part.kind() != period_kind::month) return false;
    auto const published = [&](result<period> const& run) {
        return run && data.find({indicator, scope, *run, measure::value, {}}).has_value();
    };
    auto const year = part.year();
    auto const month = part.ordinal();
    auto const in = part.calendar();
    // What is printed from January to February is read as a year to date.
    if (month <= 2 && published(period::year_to_date(year, 2, in))) return true;
    for (auto const count : {2, 3})
        for (auto first = std::max(1, month - count + 1); first <= month; ++first)
            if (published(period::months(year, first, count, in))) return true;
    return false;
}

}  // namespace detail

ATTAIN_INLINE result<coverage> cover_series(dataset const& data, indicator_index indicator, scope_index scope,
                                            period whole, period_kind parts, std::optional<date> as_of) {
    return cover(whole, parts, [&](period part) {
        fact_key const key{indicator, scope, part, measure::value, {}};
        auto const fact = as_of ? data.find_as_of(key, *as_of) : data.find(key);
        if (!fact) return detail::is_merged(data, indicator, scope, part) ? presence::absent : presence::missing;
        if (fact->has_figure()) return fact->number().is_zero() ? presence::zero : presence::present;
        return detail::has_no_figure_by_nature(fact->status()) ? presence::absent : presence::missing;
    });
}

ATTAIN_END_NAMESPACE
