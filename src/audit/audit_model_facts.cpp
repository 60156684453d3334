#include "audit_model_builder.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace {

interval unit_interval() { return interval::between(endpoint{rational{}, true}, endpoint{rational(1), true}).value(); }

}  // namespace

audit_model_builder::audit_model_builder(audit_model& model, std::optional<date> as_of, bool soft)
    : model_(model),
      as_of_(as_of),
      soft_(soft),
      columns_(detail::dataset_access::state(model.data_)),
      facts_(columns_.facts),
      places_(columns_),
      everything_(model.system_.domain(interval::everything())),
      not_negative_(model.system_.domain(interval::at_least(rational{}))),
      positive_(model.system_.domain(interval::greater_than(rational{}))),
      shares_(model.system_.domain(unit_interval())),
      ranks_(model.system_.domain(interval::at_least(rational(1)))) {
    counts_things_.reserve(columns_.units.size());
    for (auto const& row : columns_.units) counts_things_.push_back(row.unit.counts_things());
}

void audit_model_builder::build() {
    reserve();
    for (row_index first = 0; first < facts_.size();) {
        auto last = first + 1;
        while (last < facts_.size() && same_key(last, first)) ++last;
        add_alike(first, last);
        first = last;
    }
    auto const& data = model_.data_;
    for (std::size_t i = 0; i < data.indicators().size(); ++i) define(indicator_index{static_cast<std::uint32_t>(i)});
    for (std::size_t i = 0; i < data.indicators().size(); ++i)
        add_periods(indicator_index{static_cast<std::uint32_t>(i)});
    for (std::size_t i = 0; i < data.relations().size(); ++i) add_listed(i);
}

void audit_model_builder::reserve() {
    auto const is_level = [](std::uint8_t code) {
        auto const what = static_cast<measure>(code);
        return what == measure::value || what == measure::target || what == measure::rank ||
               what == measure::breakdown || what == measure::base;
    };
    auto const size = facts_.what.size();
    auto const rates = size - static_cast<std::size_t>(std::count_if(facts_.what.begin(), facts_.what.end(), is_level));
    // A total concerns as many scopes and periods as the member with the most facts has, and some members lack figures.
    std::size_t totals = 0;
    std::size_t terms = 0;
    auto const facts_of = [this](indicator_index which) {
        auto const at = static_cast<std::size_t>(which);
        return std::size_t{columns_.begins[at + 1]} - columns_.begins[at];
    };
    for (std::size_t i = 0; i < columns_.indicators.size(); ++i) {
        auto const& parts = columns_.indicators[i].parts;
        if (parts.empty()) continue;
        auto most = facts_of(indicator_index{static_cast<std::uint32_t>(i)});
        for (auto const part : parts) most = std::max(most, facts_of(part));
        totals += most;
        terms += most * (parts.size() + 1);
    }
    // What this is too much was never touched, and costs nothing but addresses.
    totals = std::min(totals, size);
    terms = std::min(terms, 2 * size);
    auto const unknown = rates + terms / 4;
    places_.reserve(rates / 2);
    units_.reserve(size + unknown);
    model_.figures_.reserve(size);
    model_.variables_.reserve(size + unknown);
    model_.relations_.reserve(rates + totals);
    model_.system_.reserve({size + unknown, rates + totals, 3 * rates + terms, size});
}

void audit_model_builder::add_alike(row_index first, row_index last) {
    auto latest = detail::no_vintage;
    for (auto row = first; row < last; ++row) {
        auto const v = facts_.vintage[row];
        if (v != detail::no_vintage && (!as_of_ || date(v) <= *as_of_)) latest = std::max(latest, v);
    }
    for (auto row = first; row < last; ++row) {
        if (facts_.vintage[row] != latest)
            leave_out(row, left_out::older_vintage);
        else if (!has_figure(row))
            leave_out(row, left_out::no_figure);
        else
            add(row, first);
    }
}

solver::variable_index audit_model_builder::variable(fact_key const& key, domain_index domain, row_index beside,
                                                     bool integer) {
    auto const row = places_.first_row(key);
    if (row != detail::no_row) return variable_at(row, domain, beside, integer);
    if (auto const known = places_.find_unpublished(key, model_.variables_)) return *known;
    auto const made = new_variable(key, domain, beside, integer);
    places_.add_last_unpublished(model_.variables_);
    return made;
}

solver::variable_index audit_model_builder::variable_at(row_index first, domain_index domain, row_index beside,
                                                        bool integer) {
    if (auto const known = places_.at_row(first)) return *known;
    auto const made = new_variable(key_of(first), domain, beside, integer);
    places_.set_row(first, made);
    return made;
}

void audit_model_builder::publish(row_index row, variable_index v) {
    if (static_cast<hedge>(facts_.hedge[row]) != hedge::exact)
        model_.hedged_.push_back(static_cast<solver::restriction_index>(model_.figures_.size()));
    model_.figures_.push_back({fact_index{row}, v});
    model_.system_.restrict(v, solver::stored_interval());
}

ATTAIN_END_NAMESPACE
