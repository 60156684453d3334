#pragma once

#include <attain/model/detail/builder_state.hpp>
#include <attain/quantity/unit_algebra.hpp>

#include <algorithm>
#include <array>
#include <tuple>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

/// For each node its parent or `none`; gives the nodes whose parent link closes a circle, one for each circle.
[[nodiscard]] ATTAIN_INLINE std::vector<std::uint32_t> closing_links(std::vector<std::uint32_t> const& parent,
                                                                     std::uint32_t none) {
    std::vector<std::uint32_t> seen_in(parent.size(), none);
    std::vector<std::uint32_t> closing;
    for (std::uint32_t start = 0; start < parent.size(); ++start) {
        auto at = start;
        while (seen_in[at] == none) {
            seen_in[at] = start;
            if (parent[at] == none) break;
            if (seen_in[parent[at]] == start) {
                closing.push_back(at);
                break;
            }
            at = parent[at];
        }
    }
    return closing;
}

}  // namespace detail

ATTAIN_INLINE void dataset_builder::state::resolve_scopes() {
    constexpr auto none = detail::id_list::undefined;
    std::vector<std::uint32_t> parent(scopes.size(), none);
    for (std::size_t i = 0; i < scopes.size(); ++i) {
        auto const& within = scope_within[i];
        if (within.text.empty()) continue;
        parent[i] = scope_ids.position(within.text);
        if (parent[i] == none)
            note(reason::unknown_scope, field(within.text, within.where), {},
                 "the scope " + detail::cited(within.text) + " in 'within'", "the id of a scope of this dataset",
                 "define it or correct the id");
    }
    for (auto const i : detail::closing_links(parent, none)) {
        std::string circle = scopes[i].id;
        std::size_t shown = 0;
        for (auto at = parent[i]; at != i && shown < 5; at = parent[at], ++shown) circle += " in " + scopes[at].id;
        note(reason::scope_cycle, field(scope_within[i].text, scope_within[i].where), {},
             "a scope that lies within itself (" + detail::visible(circle) + " in " + detail::visible(scopes[i].id) +
                 ")",
             "a tree of scopes", "remove one of these 'within'");
        parent[i] = none;
    }
    for (std::size_t i = 0; i < scopes.size(); ++i)
        if (parent[i] != none) scopes[i].within = scope_index{parent[i]};
}

ATTAIN_INLINE void dataset_builder::state::resolve_indicators() {
    constexpr auto none = detail::id_list::undefined;
    auto const find = [&](detail::owned_field const& id, std::string_view key) -> std::optional<indicator_index> {
        if (id.text.empty()) return std::nullopt;
        auto const position = indicator_ids.position(id.text);
        if (position != none) return indicator_index{position};
        note(reason::unknown_indicator, field(id.text, id.where), {},
             "the indicator " + detail::cited(id.text) + " in '" + std::string(key) + "'",
             "the id of an indicator of this dataset", "define it or correct the id");
        return std::nullopt;
    };
    std::vector<std::uint32_t> parent(indicators.size(), none);
    for (std::size_t i = 0; i < indicators.size(); ++i) {
        auto& made = indicators[i];
        made.within = find(links[i].within, "within");
        made.numerator = find(links[i].numerator, "numerator");
        made.denominator = find(links[i].denominator, "denominator");
        for (auto const& part : links[i].parts)
            if (auto const found = find(part, "parts")) made.parts.push_back(*found);
        if (made.within) parent[i] = static_cast<std::uint32_t>(*made.within);
        if (made.numerator.has_value() != made.denominator.has_value())
            note(reason::missing_field,
                 field({}, links[i].numerator.text.empty() ? links[i].denominator.where : links[i].numerator.where),
                 links[i].unit_where,
                 "a quotient with only one of numerator and denominator in " + detail::cited(made.id), "both",
                 "give both or neither");
    }
    for (auto const i : detail::closing_links(parent, none)) {
        note(reason::scope_cycle, field({}, links[i].within.where), {},
             "the indicator " + detail::cited(indicators[i].id) + " within itself", "a tree of parts and wholes",
             "remove one of these 'within'");
        indicators[i].within.reset();
    }
}

ATTAIN_INLINE void dataset_builder::state::define_by_appearance() {
    constexpr auto none = detail::id_list::undefined;
    auto const& f = facts;
    auto const count = f.size();
    auto const define = [](detail::id_list& ids, auto& list, std::uint32_t id) {
        ids.defined_as[id] = static_cast<std::uint32_t>(list.size());
        list.emplace_back().id = ids.ids[id];
    };
    for (std::uint32_t row = 0; row < count; ++row)
        if (indicator_ids.defined_as[f.indicator[row]] == none) define(indicator_ids, indicators, f.indicator[row]);

    // Scopes are numbered as they appear when the rows stand by indicator, and what is only named in `of` as it appears
    // in key order: so the numbers are the same when the facts are written in key order and read again.
    using appearance = std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>;  // indicator, row, id
    std::vector<appearance> first(scope_ids.defined_as.size(), appearance{none, none, none});
    for (std::uint32_t row = 0; row < count; ++row) {
        auto const id = f.scope[row];
        if (scope_ids.defined_as[id] == none)
            first[id] = std::min(first[id], {indicator_ids.defined_as[f.indicator[row]], row, id});
    }
    std::sort(first.begin(), first.end());
    for (auto const& each : first)
        if (std::get<2>(each) != none) define(scope_ids, scopes, std::get<2>(each));

    for (bool const as_scope : {true, false}) {
        using place_in_key =
            std::tuple<std::uint32_t, std::uint32_t, std::uint64_t, std::uint8_t, std::uint32_t, std::uint32_t>;
        constexpr place_in_key never{none, none, 0, 0, none, none};
        std::vector<place_in_key> named(of_ids.size(), never);
        for (std::uint32_t row = 0; row < count; ++row) {
            if (f.of[row] == 0 || of_prefers_scope(static_cast<measure>(f.what[row])) != as_scope) continue;
            auto const id = f.of[row] - 1;
            if (scope_ids.position(of_ids[id]) != none || indicator_ids.position(of_ids[id]) != none) continue;
            named[id] = std::min(named[id], {indicator_ids.defined_as[f.indicator[row]],
                                             scope_ids.defined_as[f.scope[row]], f.period[row], f.what[row], row, id});
        }
        std::sort(named.begin(), named.end());
        for (auto const& each : named) {
            if (each == never) break;
            auto const id = of_ids[std::get<5>(each)];
            if (as_scope) {
                define(scope_ids, scopes, scope_ids.add(id));
            } else {
                define(indicator_ids, indicators, indicator_ids.add(id));
            }
        }
    }
    links.resize(indicators.size());
}

ATTAIN_INLINE std::vector<char> dataset_builder::state::resolve_facts() {
    constexpr auto none = detail::id_list::undefined;
    std::vector<char> usable(facts.size(), 1);
    using list = detail::pending_id::list;
    for (auto const& each : pending) {
        auto const refuse = [&](reason why, std::string_view kind, std::string_view id) {
            usable[each.row] = 0;
            note(why, field({}, each.where), {}, "the " + std::string(kind) + ' ' + detail::cited(id),
                 "the id of " +
                     std::string(kind == "indicator" ? "an indicator"
                                 : kind == "scope"   ? "a scope"
                                                     : "a scope or indicator") +
                     " of this dataset",
                 "define it or correct the id");
        };
        switch (each.of) {
        case list::indicator:
            if (auto const id = facts.indicator[each.row]; indicator_ids.defined_as[id] == none)
                refuse(reason::unknown_indicator, "indicator", indicator_ids.ids[id]);
            break;
        case list::scope:
            if (auto const id = facts.scope[each.row]; scope_ids.defined_as[id] == none)
                refuse(reason::unknown_scope, "scope", scope_ids.ids[id]);
            break;
        case list::of:
            if (auto const id = of_ids[facts.of[each.row] - 1];
                scope_ids.position(id) == none && indicator_ids.position(id) == none)
                refuse(of_prefers_scope(static_cast<measure>(facts.what[each.row])) ? reason::unknown_scope
                                                                                    : reason::unknown_indicator,
                       "whole", id);
            break;
        }
    }
    // What each `of` refers to, for measures that prefer an indicator [0] and a scope [1].
    std::array<std::vector<std::uint32_t>, 2> refers;
    for (std::uint32_t id = 0; id < of_ids.size(); ++id) {
        auto const scope = scope_ids.position(of_ids[id]);
        auto const indicator = indicator_ids.position(of_ids[id]);
        for (bool const scope_first : {false, true}) {
            reference to;
            if (scope != none && (scope_first || indicator == none)) {
                to = scope_index{scope};
            } else if (indicator != none) {
                to = indicator_index{indicator};
            }
            refers[scope_first ? 1 : 0].push_back(to.bits());
        }
    }
    for (std::uint32_t row = 0; row < facts.size(); ++row) {
        facts.indicator[row] = indicator_ids.defined_as[facts.indicator[row]];
        facts.scope[row] = scope_ids.defined_as[facts.scope[row]];
        if (auto const of = facts.of[row]; of != 0)
            facts.of[row] = refers[of_prefers_scope(static_cast<measure>(facts.what[row])) ? 1 : 0][of - 1];
    }
    return usable;
}

ATTAIN_INLINE void dataset_builder::state::inherit_units(std::vector<char>& usable) {
    using detail::figure_form;
    // The row of each indicator's own unit, 0 where it has none.
    std::vector<std::uint32_t> own(indicators.size(), 0);
    for (std::size_t i = 0; i < indicators.size(); ++i) {
        if (indicators[i].unit.empty()) continue;
        auto read = parse_written_unit(indicators[i].unit, table());
        if (!read) {
            note(reason::unknown_unit, field({}, links[i].unit_where), {},
                 "the unit " + detail::cited(indicators[i].unit), "a known unit such as 亿元, 万吨, % or km²",
                 "correct the unit");
            continue;
        }
        read->text.clear();
        auto const unit = read->unit;
        auto const magnitude = read->magnitude;
        own[i] = unit_row_of({std::move(*read), unit, magnitude});
    }
    std::uint32_t known_own = 0;
    std::uint32_t known_unit = 0;
    bool known_fit = true;
    for (std::uint32_t row = 0; row < facts.size(); ++row) {
        auto const form = static_cast<figure_form>(facts.form[row]);
        auto const what = static_cast<measure>(facts.what[row]);
        if (usable[row] == 0 || form == figure_form::none || domain_of(what) != measure_domain::level) continue;
        auto const expected = own[facts.indicator[row]];
        if (form == figure_form::inherited || form == figure_form::kept_inherited) {
            facts.unit[row] = expected;
            continue;
        }
        // The total of a counted set (53 projects, 382亿元 in all) has a unit of its own.
        if (expected == 0 || what == measure::total) continue;
        auto const given = facts.unit[row];
        if (expected != known_own || given != known_unit) {
            known_own = expected;
            known_unit = given;
            auto const of_differences = unit_of_difference(units[expected].unit, units[expected].unit);
            known_fit = convertible(units[given].unit, units[expected].unit) ||
                        (of_differences && what != measure::value && what != measure::target &&
                         convertible(units[given].unit, *of_differences));
        }
        if (known_fit) continue;
        usable[row] = 0;
        auto const why = mismatch(units[given].unit, units[expected].unit);
        note(why.why, {}, {facts.line[row], facts.column[row]},
             "a " + std::string(name_of(what)) + " in '" + std::string(units[given].unit.symbol()) + "' for " +
                 detail::cited(indicators[facts.indicator[row]].id),
             "a unit that converts to " + detail::cited(indicators[facts.indicator[row]].unit),
             "correct the unit of the fact or of the indicator");
    }
}

ATTAIN_END_NAMESPACE
