#pragma once

#include "json_reader.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace io::detail {

// The grammar of a dataset file, as data: which keys each object takes, and what each key takes.

enum class json_type : std::uint8_t { text, text_or_number, version, object, array, truth };

struct json_key {
    std::string_view name;
    json_type takes;
};

inline constexpr std::array<json_key, 9> root_keys{{{"attain", json_type::version},
                                                    {"title", json_type::object},
                                                    {"published", json_type::text},
                                                    {"rounding", json_type::array},
                                                    {"scopes", json_type::array},
                                                    {"indicators", json_type::array},
                                                    {"facts", json_type::array},
                                                    {"relations", json_type::array},
                                                    {"units", json_type::array}}};
inline constexpr std::array<json_key, 6> unit_keys{{{"symbol", json_type::text},
                                                    {"kind", json_type::text},
                                                    {"name", json_type::object},
                                                    {"spellings", json_type::array},
                                                    {"of", json_type::text},
                                                    {"factor", json_type::text_or_number}}};
inline constexpr std::array<field unit_definition::*, 6> unit_fields{
    &unit_definition::symbol, &unit_definition::kind, nullptr, nullptr, &unit_definition::of, &unit_definition::factor};
inline constexpr std::array<json_key, 2> name_keys{{{"zh", json_type::text}, {"en", json_type::text}}};
inline constexpr std::array<json_key, 3> scope_keys{
    {{"id", json_type::text}, {"name", json_type::object}, {"within", json_type::text}}};
inline constexpr std::array<json_key, 13> indicator_keys{{{"id", json_type::text},
                                                          {"name", json_type::object},
                                                          {"aliases", json_type::array},
                                                          {"unit", json_type::text},
                                                          {"nature", json_type::text},
                                                          {"better", json_type::text},
                                                          {"target", json_type::text},
                                                          {"force", json_type::text},
                                                          {"basis", json_type::text},
                                                          {"within", json_type::text},
                                                          {"parts", json_type::array},
                                                          {"numerator", json_type::text},
                                                          {"denominator", json_type::text}}};
inline constexpr std::array<json_key, 10> relation_keys{{{"sum", json_type::array},
                                                         {"ratio", json_type::array},
                                                         {"subset", json_type::array},
                                                         {"order", json_type::array},
                                                         {"weights", json_type::array},
                                                         {"equals", json_type::text},
                                                         {"exhaustive", json_type::truth},
                                                         {"strength", json_type::text},
                                                         {"basis", json_type::text},
                                                         {"price", json_type::text}}};
inline constexpr std::array<field relation_definition::*, 10> relation_fields{nullptr,
                                                                              nullptr,
                                                                              nullptr,
                                                                              nullptr,
                                                                              nullptr,
                                                                              &relation_definition::equals,
                                                                              nullptr,
                                                                              &relation_definition::strength,
                                                                              &relation_definition::basis,
                                                                              &relation_definition::price};
inline constexpr int last_form_key = 3;  // the forms stand first, in the order of relation_form
inline constexpr int weights_key = 4;
inline constexpr std::array<json_key, 10> fact_keys{{{"indicator", json_type::text},
                                                     {"scope", json_type::text},
                                                     {"period", json_type::text_or_number},
                                                     {"measure", json_type::text},
                                                     {"of", json_type::text},
                                                     {"figure", json_type::text_or_number},
                                                     {"unit", json_type::text},
                                                     {"status", json_type::text},
                                                     {"vintage", json_type::text},
                                                     {"source", json_type::text}}};

inline constexpr std::array<field indicator_definition::*, 13> indicator_fields{&indicator_definition::id,
                                                                                nullptr,
                                                                                nullptr,
                                                                                &indicator_definition::unit,
                                                                                &indicator_definition::nature,
                                                                                &indicator_definition::better,
                                                                                &indicator_definition::target,
                                                                                &indicator_definition::force,
                                                                                &indicator_definition::basis,
                                                                                &indicator_definition::within,
                                                                                nullptr,
                                                                                &indicator_definition::numerator,
                                                                                &indicator_definition::denominator};
inline constexpr std::array<field fact_row::*, 10> fact_fields{
    &fact_row::indicator, &fact_row::scope, &fact_row::period, &fact_row::measure, &fact_row::of,
    &fact_row::figure,    &fact_row::unit,  &fact_row::status, &fact_row::vintage, &fact_row::source};

// Keys of the outermost object, by their rows.
enum root_key : int {
    key_attain,
    key_title,
    key_published,
    key_rounding,
    key_scopes,
    key_indicators,
    key_facts,
    key_relations,
    key_units
};

[[nodiscard]] inline std::string quoted(std::string_view name) { return "'" + std::string(name) + "'"; }

[[nodiscard]] inline std::span<json_key const> keys_of(json_part what) noexcept {
    switch (what) {
    case json_part::root: return root_keys;
    case json_part::title:
    case json_part::scope_name:
    case json_part::unit_name:
    case json_part::indicator_name: return name_keys;
    case json_part::scope: return scope_keys;
    case json_part::indicator: return indicator_keys;
    case json_part::fact: return fact_keys;
    case json_part::relation: return relation_keys;
    case json_part::unit: return unit_keys;
    default: return {};
    }
}

/// What an object or an array under a key holds.
[[nodiscard]] inline json_part part_under(json_part what, int key) noexcept {
    switch (what) {
    case json_part::root:
        switch (key) {
        case key_title: return json_part::title;
        case key_rounding: return json_part::rounding;
        case key_scopes: return json_part::scopes;
        case key_indicators: return json_part::indicators;
        case key_facts: return json_part::facts;
        case key_relations: return json_part::relations;
        case key_units: return json_part::units;
        default: return json_part::skipped;
        }
    case json_part::scope: return json_part::scope_name;
    case json_part::unit:
        return unit_keys[static_cast<std::size_t>(key)].name == "name" ? json_part::unit_name : json_part::spellings;
    case json_part::relation: return key == weights_key ? json_part::weights : json_part::members;
    case json_part::indicator:
        return indicator_keys[static_cast<std::size_t>(key)].name == "name"    ? json_part::indicator_name
               : indicator_keys[static_cast<std::size_t>(key)].name == "parts" ? json_part::parts
                                                                               : json_part::aliases;
    default: return json_part::skipped;
    }
}

[[nodiscard]] inline std::string list_of_keys(json_part what) {
    std::string text;
    auto const keys = keys_of(what);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (i != 0) text += i + 1 == keys.size() ? " or " : ", ";
        text += keys[i].name;
    }
    return text;
}

[[nodiscard]] inline std::string_view name_of(json_type takes) noexcept {
    switch (takes) {
    case json_type::text: return "a text";
    case json_type::text_or_number: return "a text or a number";
    case json_type::version: return "the number 1";
    case json_type::object: return "an object";
    case json_type::array: return "an array";
    case json_type::truth: return "true or false";
    }
    return {};
}

[[nodiscard]] inline std::string_view element_of(json_part what) noexcept {
    switch (what) {
    case json_part::rounding: return "the name of a rounding rule";
    case json_part::scopes: return "an object, a scope";
    case json_part::indicators: return "an object, an indicator";
    case json_part::facts: return "an object, a fact";
    case json_part::aliases: return "a text, a name";
    case json_part::parts: return "a text, the id of an indicator";
    case json_part::units: return "an object, a unit";
    case json_part::spellings: return "a text, a spelling";
    case json_part::relations: return "an object, a relation";
    case json_part::members: return "a text, the key of a figure";
    case json_part::weights: return "a number";
    default: return "a dataset, an object";
    }
}

}  // namespace io::detail

ATTAIN_END_NAMESPACE
