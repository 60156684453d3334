#include "audit_model_builder.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

using solver::relation_kind;
using solver::term;
using solver::variable_index;

void audit_model_builder::add_listed(std::size_t which) {
    auto const& relation = model_.data_.relations()[which];
    bool const binding = relation.strength == relation_strength::hard && relation.price == relation_price::nominal;
    if (!binding && !soft_) return;
    auto keys = relation.members;
    if (relation.equals) keys.push_back(*relation.equals);
    std::optional<row_index> like;
    for (auto const& key : keys) {
        auto const published = find(key);
        if (published && has_figure(*published) && !like) like = published;
    }
    if (!like) return;
    std::vector<listed_term> terms;
    for (auto const& key : keys) {
        auto const found = listed_variable(key, *like);
        if (!found) return;
        terms.push_back(*found);
    }
    std::vector<variable_index> sorted;
    for (auto const& t : terms) sorted.push_back(t.variable);
    std::sort(sorted.begin(), sorted.end());
    if (std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end()) return;
    add_listed(which, relation, terms);
}

void audit_model_builder::add_listed(std::size_t which, declared_relation const& relation,
                                     std::vector<listed_term> const& terms) {
    auto const note = [&] {
        model_.relations_.push_back(audited_relation::in_list(static_cast<std::uint32_t>(which)));
    };
    auto const less_or_equal = [&](listed_term const& a, listed_term const& b) {
        std::array<term, 2> const both{{{a.variable, rational(1)}, {b.variable, rational(-1)}}};
        model_.system_.add_sum(both, relation_kind::at_most, a.offset - b.offset);
        note();
    };
    switch (relation.form) {
    case relation_form::sum: {
        std::vector<term> sum{{terms.back().variable, rational(-1)}};
        rational constant = -terms.back().offset;
        for (std::size_t i = 0; i + 1 < terms.size(); ++i) {
            rational const weight = relation.weights.empty() ? rational(1) : rational(relation.weights[i]);
            sum.push_back({terms[i].variable, weight});
            constant += weight * terms[i].offset;
        }
        auto const kind = relation.exhaustive ? relation_kind::equal : relation_kind::at_most;
        model_.system_.add_sum(sum, kind, constant);
        return note();
    }
    case relation_form::ratio: {
        for (auto const& t : terms) {
            if (!t.offset.is_zero()) return;
        }
        auto const& below = model_.system_.variables()[terms[1].variable].domain;
        if (!intersection(below, interval::greater_than(rational{})) || !published_positive(relation.members[1]))
            return;
        // A level that nobody published may be negative, unless it counts things.
        bool const known = find(relation.members[1]).has_value();
        if (known || below.lower()) model_.system_.narrow(terms[1].variable, positive_);
        model_.system_.add_product(terms[0].variable, terms[2].variable, terms[1].variable);
        return note();
    }
    case relation_form::subset:
    case relation_form::order:
        for (std::size_t i = 0; i + 1 < terms.size(); ++i) less_or_equal(terms[i], terms[i + 1]);
        return;
    }
}

std::optional<audit_model_builder::listed_term> audit_model_builder::listed_variable(fact_key key, row_index like) {
    if (key.what == measure::breakdown) key = with(key, measure::value);
    if (key.what == measure::base) {
        auto const before = a_year_before(with(key, measure::value));
        if (!before) return std::nullopt;
        key = *before;
    }
    bool const growth =
        key.what == measure::growth_yoy || key.what == measure::growth_mom || key.what == measure::growth_ytd;
    if (auto const known = places_.find(key, model_.variables_)) return listed_term{*known, rational(growth ? 1 : 0)};
    if (key.what != measure::value && key.what != measure::target && key.what != measure::rank) return std::nullopt;
    return listed_term{level(like, key), rational{}};
}

ATTAIN_END_NAMESPACE
