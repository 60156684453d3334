#include "variable_places.hpp"

#include <algorithm>
#include <bit>
#include <tuple>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

variable_places::variable_places(dataset_state const& data) : data_(&data), of_row_(data.facts.size(), 0) {
    auto const& f = data.facts;
    of_series_.reserve(data.indicators.size() + 1);
    for (std::size_t i = 0; i < data.indicators.size(); ++i) {
        of_series_.push_back(static_cast<std::uint32_t>(starts_.size()));
        for (auto row = data.begins[i]; row < data.begins[i + 1]; ++row) {
            if (row == data.begins[i] || f.scope[row] != f.scope[row - 1]) starts_.push_back(row);
        }
    }
    of_series_.push_back(static_cast<std::uint32_t>(starts_.size()));
    starts_.push_back(f.size());
}

variable_places::series variable_places::find_series(indicator_index indicator, scope_index scope) {
    auto const who = static_cast<std::uint64_t>(indicator) << 32 | static_cast<std::uint64_t>(scope);
    if (here_.who == who) return here_.where;
    std::swap(here_, there_);
    if (here_.who == who) return here_.where;
    auto const first = of_series_[static_cast<std::size_t>(indicator)];
    auto const last = of_series_[static_cast<std::size_t>(indicator) + 1];
    auto const sought = static_cast<std::uint32_t>(scope);
    auto const& scopes = data_->facts.scope;
    // Where every indicator has every scope, its series stand in the order of the scopes.
    auto at = first + sought;
    if (sought >= last - first || scopes[starts_[at]] != sought) {
        auto const begin = starts_.begin();
        at = static_cast<std::uint32_t>(
            std::lower_bound(begin + first, begin + last, sought,
                             [&](std::uint32_t row, std::uint32_t wanted) { return scopes[row] < wanted; }) -
            begin);
    }
    bool const found = at < last && scopes[starts_[at]] == sought;
    here_ = {who, found ? series{starts_[at], starts_[at + 1]} : series{}};
    return here_.where;
}

std::uint32_t variable_places::first_row(fact_key const& key) {
    auto const [first, last] = find_series(key.indicator, key.scope);
    auto const& f = data_->facts;
    auto const when = key.when.key();
    auto row = first;
    for (auto left = last - first; left > 0;) {
        auto const half = left / 2;
        bool const before = f.period[row + half] < when;
        row = before ? row + half + 1 : row;
        left = before ? left - half - 1 : half;
    }
    auto const sought = std::pair(static_cast<std::uint8_t>(key.what), key.of.bits());
    auto const precedes = [&](std::uint32_t at) {
        return f.period[at] == when && std::pair(f.what[at], f.of[at]) < sought;
    };
    // Few measures have one period, unless the scopes are many that something is compared with.
    constexpr std::uint32_t most_steps = 16;
    for (std::uint32_t steps = 0; row < last && precedes(row); ++row, ++steps) {
        if (steps < most_steps) continue;
        for (auto left = last - row; left > 0;) {
            auto const half = left / 2;
            bool const before = precedes(row + half);
            row = before ? row + half + 1 : row;
            left = before ? left - half - 1 : half;
        }
        break;
    }
    bool const found = row < last && f.period[row] == when && std::pair(f.what[row], f.of[row]) == sought;
    return found ? row : no_row;
}

void variable_places::reserve(std::size_t unpublished) {
    auto const slots = std::bit_ceil(2 * unpublished);
    if (unpublished != 0 && slots > slots_.size()) grow(slots);
}

void variable_places::grow(std::size_t slots) {
    auto const before = std::move(slots_);
    slots_.assign(slots, {});
    for (auto const& s : before) {
        if (s.variable != 0) put(s);
    }
}

}  // namespace detail

ATTAIN_END_NAMESPACE
