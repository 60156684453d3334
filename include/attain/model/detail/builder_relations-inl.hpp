#pragma once

#include <attain/model/declared_relation.hpp>
#include <attain/model/detail/builder_state.hpp>
#include <attain/model/detail/words.hpp>
#include <attain/quantity/unit_algebra.hpp>

#include <algorithm>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

/// Checks one declared relation against the facts; nothing of it is kept where something is wrong.
ATTAIN_INLINE void dataset_builder::state::resolve_relation(detail::pending_relation const& given, dataset const& data,
                                                            std::vector<declared_relation>& into) {
    auto const before = problems.size();
    auto const complain = [&](reason why, place at, std::string found, std::string expected, std::string advice) {
        note(why, field({}, at), given.where, std::move(found), std::move(expected), std::move(advice));
    };
    declared_relation made;
    made.form = given.form;
    made.where = given.where;
    auto const key_of = [&](detail::owned_field const& text) -> std::optional<fact_key> {
        auto const read = data.parse_key(text.text);
        if (read) return *read;
        complain(read.error().why, text.where, detail::cited(text.text),
                 "the key of a figure, INDICATOR/SCOPE/PERIOD/MEASURE", "define what it names or correct the key");
        return std::nullopt;
    };
    for (auto const& member : given.members) {
        if (auto const key = key_of(member)) made.members.push_back(*key);
    }
    if (!given.equals.text.empty()) made.equals = key_of(given.equals);
    for (auto const& weight : given.weights) {
        auto const read = decimal::parse(weight.text);
        if (read && !read->is_zero())
            made.weights.push_back(*read);
        else
            complain(reason::malformed_relation, weight.where, "the weight " + detail::cited(weight.text),
                     "a number that is not zero", "give the weight, or leave the member out");
    }
    take_word(field(given.strength.text, given.strength.where), made.strength, parse_relation_strength, given.where,
              detail::one_of(detail::relation_strength_words), "strength");
    take_word(field(given.basis.text, given.basis.where), made.basis, parse_relation_basis, given.where,
              detail::one_of(detail::relation_basis_words), "basis");
    take_word(field(given.price.text, given.price.where), made.price, parse_relation_price, given.where,
              detail::one_of(detail::relation_price_words), "price");
    made.exhaustive = given.exhaustive;
    if (problems.size() != before) return;

    bool const takes_equals = made.form == relation_form::sum || made.form == relation_form::ratio;
    std::size_t const least = made.form == relation_form::sum ? 1 : 2;
    bool const pair = made.form == relation_form::ratio || made.form == relation_form::subset;
    if (made.members.size() < least || (pair && made.members.size() != 2)) {
        complain(reason::malformed_relation, given.where,
                 "a " + std::string(name_of(made.form)) + " of " + std::to_string(made.members.size()) + " figures",
                 pair ? "two figures" : std::to_string(least) + " or more", "list the keys of its figures");
    } else if (takes_equals != made.equals.has_value()) {
        complain(reason::malformed_relation, given.where,
                 "a " + std::string(name_of(made.form)) + (takes_equals ? " without 'equals'" : " with 'equals'"),
                 takes_equals ? "what it equals" : "figures only", "correct the relation");
    } else if (!made.weights.empty() && made.weights.size() != made.members.size()) {
        complain(
            reason::malformed_relation, given.where,
            std::to_string(made.weights.size()) + " weights for " + std::to_string(made.members.size()) + " figures",
            "one for each figure, in a sum", "correct 'weights'");
    } else if (repeats(made)) {
        complain(reason::malformed_relation, given.where, "a figure that the relation names twice", "each figure once",
                 "remove it, or give it a weight");
    } else {
        check_units(made, data);
        check_figures(made, data);
    }
    if (problems.size() == before) into.push_back(std::move(made));
}

ATTAIN_INLINE bool dataset_builder::state::repeats(declared_relation const& relation) {
    auto keys = relation.members;
    if (relation.equals) keys.push_back(*relation.equals);
    auto const order = [](fact_key const& key) {
        return std::tuple(key.indicator, key.scope, key.when.key(), key.what, key.of.bits());
    };
    std::sort(keys.begin(), keys.end(), [&](auto const& a, auto const& b) { return order(a) < order(b); });
    return std::adjacent_find(keys.begin(), keys.end()) != keys.end();
}

// Members that are added up or compared have units that convert into each other, as far as they are published.
ATTAIN_INLINE void dataset_builder::state::check_units(declared_relation const& relation, dataset const& data) {
    std::optional<unit> first;
    auto const check = [&](fact_key const& key) {
        auto const fact = data.find(key);
        if (!fact || !fact->has_figure()) return;
        if (!first) first = fact->unit();
        if (fact->unit() == *first || convertible(fact->unit(), *first)) return;
        note(mismatch(*first, fact->unit()).why, field({}, relation.where), relation.where,
             "a " + std::string(name_of(relation.form)) + " of figures in '" + std::string(first->symbol()) +
                 "' and in '" + std::string(fact->unit().symbol()) + "'",
             "units that convert into each other", "correct the relation or the unit");
    };
    for (auto const& key : relation.members) check(key);
    if (relation.form == relation_form::sum && relation.equals) check(*relation.equals);
}

// A level may be unpublished, since others can pin it; a rate or a difference that nobody published says nothing, and a
// relation without any figure is a slip.
ATTAIN_INLINE void dataset_builder::state::check_figures(declared_relation const& relation, dataset const& data) {
    auto keys = relation.members;
    if (relation.equals) keys.push_back(*relation.equals);
    auto const complain = [&](std::string const& found, std::string expected) {
        note(reason::unknown_figure, field({}, relation.where), relation.where, found, std::move(expected),
             "give the figure or correct the key");
    };
    bool any = false;
    for (auto const& key : keys) {
        bool const known = data.find(key).has_value();
        any = any || known;
        bool const level = key.what == measure::value || key.what == measure::target || key.what == measure::rank ||
                           key.what == measure::base || key.what == measure::breakdown;
        if (!known && !level) {
            complain("no figure for " + detail::cited(data.print_key(key)),
                     "a published one, or the key of a level, target or rank");
        }
    }
    if (!any) complain("a relation none of whose figures is published", "one published figure at least");
}

ATTAIN_INLINE void dataset_builder::add_relation(relation_definition const& definition) {
    auto& s = *state_;
    detail::pending_relation made;
    made.form = definition.form;
    made.where = definition.where;
    for (auto const& member : definition.members) made.members.emplace_back(member);
    for (auto const& weight : definition.weights) made.weights.emplace_back(weight);
    made.equals = detail::owned_field(definition.equals);
    made.strength = detail::owned_field(definition.strength);
    made.basis = detail::owned_field(definition.basis);
    made.price = detail::owned_field(definition.price);
    made.exhaustive = definition.exhaustive;
    s.relations.push_back(std::move(made));
}

ATTAIN_END_NAMESPACE
