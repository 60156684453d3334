#pragma once

#include <attain/number/decimal.hpp>
#include <attain/quantity/data/counters.hpp>
#include <attain/quantity/data/dimensions.hpp>
#include <attain/quantity/data/money.hpp>
#include <attain/quantity/data/physical.hpp>
#include <attain/quantity/data/prefixed.hpp>
#include <attain/quantity/data/special.hpp>
#include <attain/quantity/detail/unit_store.hpp>

#include <charconv>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

ATTAIN_INLINE void name_unit(unit_store& store, unit_definition& made, std::string_view zh, std::string_view en,
                             bool folds) {
    if (!zh.empty()) made.name_zh = zh;
    if (!en.empty()) made.name_en = en;
    store.spell(zh, made, folds);
    store.spell(en, made, folds);
}

ATTAIN_INLINE std::vector<unit_term> parse_terms(std::string_view text) {
    std::vector<unit_term> terms;
    while (!text.empty()) {
        auto const space = text.find(' ');
        auto const end = text.find(' ', space + 1);
        unit_term term{text.substr(0, space), 0};
        auto const exponent = text.substr(space + 1, end - space - 1);
        std::from_chars(exponent.data(), exponent.data() + exponent.size(), term.exponent);
        terms.push_back(term);
        if (end == std::string_view::npos) break;
        text.remove_prefix(end + 1);
    }
    return terms;
}

ATTAIN_INLINE rational exact_factor(std::int64_t numerator, std::int64_t denominator, std::int32_t exponent) {
    return rational(decimal(numerator).scaled_by_power_of_ten(exponent)) / rational(denominator);
}

template <std::size_t N>
void add_physical(unit_store& store, physical_row const (&rows)[N]) {
    for (auto const& row : rows) {
        std::string_view terms;
        for (auto const& dimension : dimension_rows) {
            if (dimension.name == row.dimension) terms = dimension.terms;
        }
        auto& made = store.add(unit_kind::physical, row.symbol,
                               exact_factor(row.numerator, row.denominator, row.exponent), parse_terms(terms));
        // 0 °C = 273.15 K and 0 °F = 459.67 × 5/9 K
        if (row.symbol == "°C") made.offset = decimal(27315).scaled_by_power_of_ten(-2);
        if (row.symbol == "°F")
            made.offset = rational(decimal(45967).scaled_by_power_of_ten(-2)) * exact_factor(5, 9, 0);
        store.spell(row.symbol, made, true);
        name_unit(store, made, row.zh, row.en, true);
        store.spell_list(row.spellings, made, true);
    }
}

template <std::size_t N>
void add_counters(unit_store& store, counter_row const (&rows)[N]) {
    for (auto const& row : rows) {
        auto& made = store.add(unit_kind::count, row.symbol, 1, {{row.symbol, 1}});
        made.name_en = row.en;
        store.spell(row.symbol, made, true);
        store.spell(row.en, made, true);
        store.spell_list(row.spellings, made, true);
    }
}

ATTAIN_INLINE void add_money(unit_store& store) {
    for (auto const& row : money_rows) {
        auto& made = store.add(unit_kind::money, row.code, 1, {{row.code, 1}});
        made.minor_digits = row.minor_digits;
        // The case of a code is not forgiven: 'all' and 'top' are words.
        store.spell(row.code, made, false);
        name_unit(store, made, row.zh, row.en, true);
        store.spell_list(row.spellings, made, true);
    }
    for (auto const& row : money_part_rows) {
        auto& made =
            store.add(unit_kind::money, row.symbol, exact_factor(row.numerator, row.denominator, 0), {{row.code, 1}});
        store.spell(row.symbol, made, true);
        name_unit(store, made, row.zh, row.en, true);
        store.spell_list(row.spellings, made, true);
    }
}

ATTAIN_INLINE void add_special(unit_store& store) {
    for (auto const& row : special_rows) {
        std::vector<unit_term> terms;
        if (!row.base.empty()) terms.push_back({row.base, 1});
        auto& made = store.add(row.kind, row.symbol, exact_factor(row.numerator, row.denominator, 0), std::move(terms));
        if (row.kind != unit_kind::rank) store.spell(row.symbol, made, true);
        made.name_zh = row.zh;
        made.name_en = row.en;
        // 位 beside a plain number says places; 第25位 is read as a rank by the figure.
        if (row.kind != unit_kind::rank)
            name_unit(store, made, row.zh, row.en, true);
        else
            store.spell(row.en, made, true);
        store.spell_list(row.spellings, made, true);
    }
}

ATTAIN_INLINE void add_builtin_units(unit_store& store) {
    store.reserve(4096);
    add_special(store);
    add_counters(store, chinese_counter_rows);
    add_money(store);
    add_physical(store, prefixed_rows);
    add_physical(store, physical_rows);
    add_counters(store, english_counter_rows);
    for (auto const& row : spelling_rows) {
        if (auto const* const known = store.find_exact(row.symbol)) store.spell_list(row.spellings, *known, true);
    }
    store.finish();
}

}  // namespace detail
ATTAIN_END_NAMESPACE
