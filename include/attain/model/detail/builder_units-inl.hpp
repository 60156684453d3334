#pragma once

#include <attain/model/detail/builder_state.hpp>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE void dataset_builder::add_unit(unit_definition const& definition) {
    auto& s = *state_;
    auto const complain = [&](reason why, field const& at, std::string found, std::string expected,
                              std::string advice) {
        s.note(why, at, definition.where, std::move(found), std::move(expected), std::move(advice));
    };
    if (s.facts.size() != 0) {
        return complain(reason::malformed_json, definition.symbol, "a unit behind the facts",
                        "all units before the first fact", "move 'units' to the front");
    }
    unit_spec made;
    made.symbol = definition.symbol.text;
    made.name_zh = definition.name_zh.text;
    made.name_en = definition.name_en.text;
    for (auto const& spelling : definition.spellings) made.spellings.emplace_back(spelling.text);
    made.of = definition.of.text;
    if (!definition.kind.empty()) {
        auto const kind = parse_unit_kind(definition.kind.text);
        if (!kind) {
            return complain(reason::unknown_word, definition.kind, detail::cited(definition.kind.text),
                            "a kind of unit such as count, physical, money or score", "correct the kind");
        }
        made.kind = *kind;
    }
    if (!definition.factor.empty()) {
        auto const factor = rational::parse(definition.factor.text);
        if (!factor) {
            return complain(reason::malformed_number, definition.factor,
                            "the factor " + detail::cited(definition.factor.text), "a decimal or a fraction",
                            "correct the factor");
        }
        made.factor = *factor;
    }
    s.own_units.push_back(std::move(made));
    s.own_unit_places.push_back(definition.where);
}

ATTAIN_INLINE void dataset_builder::state::define_units() {
    if (own_units.empty() || own_table) return;
    own_table = std::make_shared<unit_table>();
    auto const defined = own_table->define_all(own_units);
    if (defined) return;
    auto const at = static_cast<std::size_t>(defined.error().position);
    auto const which = at < own_units.size() ? at : 0;
    note(defined.error().why, field({}, own_unit_places[which]), {},
         "the unit " + detail::cited(own_units[which].symbol) + " (" + defined.error().message + ")",
         "a new name, and a factor that is not zero of a unit that is known", "correct the unit");
    own_units.clear();
}

ATTAIN_END_NAMESPACE
