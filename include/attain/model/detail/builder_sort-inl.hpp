#pragma once

#include <attain/model/detail/builder_state.hpp>

#include <algorithm>
#include <numeric>
#include <type_traits>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// A fact's key packed for sorting.
struct packed_key {
    std::uint64_t who;   // indicator, scope
    std::uint64_t when;  // period
    std::uint64_t what;  // measure, of
    std::uint32_t row;
};

[[nodiscard]] ATTAIN_INLINE packed_key pack_key(fact_columns const& f, std::uint32_t row) noexcept {
    return {std::uint64_t{f.indicator[row]} << 32 | f.scope[row], f.period[row],
            std::uint64_t{f.what[row]} << 32 | f.of[row], row};
}

/// Whether two rows hold the same figure with the same status, to the letter.
[[nodiscard]] ATTAIN_INLINE bool same_figure(dataset_state const& data, std::uint32_t a, std::uint32_t b) {
    auto const& f = data.facts;
    if (f.form[a] != f.form[b] || f.hedge[a] != f.hedge[b] || f.status[a] != f.status[b] || f.unit[a] != f.unit[b])
        return false;
    auto const form = static_cast<figure_form>(f.form[a]);
    if (form == figure_form::kept || form == figure_form::kept_beside || form == figure_form::kept_inherited)
        return data.texts.at(f.text[a]) == data.texts.at(f.text[b]);
    return f.number[a] == f.number[b] && f.number[a].scale() == f.number[b].scale();
}

/// Keeps the rows in `order`, in that order.
ATTAIN_INLINE void rearrange(fact_columns& f, std::vector<std::uint32_t> const& order) {
    fact_columns::each(f, [&](auto& column) {
        std::remove_reference_t<decltype(column)> moved;
        moved.reserve(order.size());
        for (auto const row : order) moved.push_back(std::move(column[row]));
        column = std::move(moved);
    });
}

}  // namespace detail

ATTAIN_INLINE void dataset_builder::state::sort_facts(detail::dataset_state& into, std::vector<char> const& usable) {
    auto& f = facts;
    // Sources go by their text, so that the order does not depend on which was met first.
    std::vector<std::uint32_t> by_text(into.sources.size());
    std::iota(by_text.begin(), by_text.end(), 0u);
    std::sort(by_text.begin(), by_text.end(),
              [&](std::uint32_t a, std::uint32_t b) { return into.sources[a] < into.sources[b]; });
    std::vector<std::uint32_t> source_rank(by_text.size());
    for (std::uint32_t i = 0; i < by_text.size(); ++i) source_rank[by_text[i]] = i;

    auto const before = [&](detail::packed_key const& a, detail::packed_key const& b) {
        if (a.who != b.who) return a.who < b.who;
        if (a.when != b.when) return a.when < b.when;
        if (a.what != b.what) return a.what < b.what;
        if (f.vintage[a.row] != f.vintage[b.row]) return f.vintage[a.row] < f.vintage[b.row];
        if (f.source[a.row] != f.source[b.row]) return source_rank[f.source[a.row]] < source_rank[f.source[b.row]];
        return a.row < b.row;
    };
    bool in_order = true;
    for (std::uint32_t row = 0; row < f.size() && in_order; ++row)
        in_order = usable[row] != 0 && (row == 0 || before(detail::pack_key(f, row - 1), detail::pack_key(f, row)));
    if (!in_order) {
        std::vector<detail::packed_key> keys;
        keys.reserve(f.size());
        for (std::uint32_t row = 0; row < f.size(); ++row)
            if (usable[row] != 0) keys.push_back(detail::pack_key(f, row));
        std::sort(keys.begin(), keys.end(), before);
        std::vector<std::uint32_t> order;
        order.reserve(keys.size());
        for (auto const& key : keys) order.push_back(key.row);
        keys = {};
        detail::rearrange(f, order);
    }
    into.facts = std::move(f);
}

ATTAIN_INLINE void dataset_builder::state::merge_duplicates(dataset const& data, detail::dataset_state& into) {
    auto& f = into.facts;
    std::vector<std::uint32_t> stays;
    bool all_stay = true;
    auto const same_fact = [&](std::uint32_t a, std::uint32_t b) {
        return f.indicator[a] == f.indicator[b] && into.tail_of(a) == into.tail_of(b) && f.vintage[a] == f.vintage[b] &&
               f.source[a] == f.source[b];
    };
    std::uint32_t first = 0;
    for (std::uint32_t row = 0; row < f.size(); ++row) {
        bool repeats = false;
        if (row == 0 || !same_fact(first, row)) {
            first = row;
        } else {
            repeats = detail::same_figure(into, first, row);
            if (!repeats) {
                auto const one = data[fact_index{first}];
                auto const other = data[fact_index{row}];
                auto const show = [](fact_view const& v) {
                    return v.has_figure() ? v.text() + std::string(v.unit_text()) : "no figure";
                };
                note(reason::conflicting_facts, {}, other.where(),
                     detail::cited(show(other)) + " for " + detail::visible(data.print_key(other.key())) +
                         ", which is " + detail::cited(show(one)) +
                         (one.where().line != 0 ? " in line " + std::to_string(one.where().line) : std::string()),
                     "one figure for one fact", "remove one, or tell them apart by vintage or source");
            }
        }
        if (repeats && all_stay) {
            all_stay = false;
            stays.resize(row);
            std::iota(stays.begin(), stays.end(), 0u);
        } else if (!repeats && !all_stay) {
            stays.push_back(row);
        }
    }
    if (!all_stay) detail::rearrange(f, stays);
}

ATTAIN_END_NAMESPACE
