#pragma once

#include "variable_places.hpp"

#include <attain/audit/audit_model.hpp>
#include <attain/quantity/unit_algebra.hpp>
#include <attain/time/period_shift.hpp>

#include <array>
#include <span>
#include <unordered_map>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

/// Translates a dataset, group by group, into the variables and relations of its model.
class audit_model_builder {
    using relation_kind = solver::relation_kind;
    using term = solver::term;
    using variable_index = solver::variable_index;
    using domain_index = solver::domain_index;
    using row_index = std::uint32_t;  // of a fact, as in the dataset's columns

public:
    audit_model_builder(audit_model& model, std::optional<date> as_of, bool soft);

    void build();

private:
    // At a million facts, growing by doubling would need half as much memory again. A rate brings one relation and one
    // level that was perhaps not published.
    void reserve();

    // Facts with one key: the latest vintage known on the day counts; without vintages all do, and may conflict.
    void add_alike(row_index first, row_index last);

    // What the columns say of a fact.
    [[nodiscard]] bool has_figure(row_index row) const {
        return static_cast<detail::figure_form>(facts_.form[row]) != detail::figure_form::none;
    }
    [[nodiscard]] measure what_of(row_index row) const { return static_cast<measure>(facts_.what[row]); }
    [[nodiscard]] fact_key key_of(row_index row) const {
        return {indicator_index{facts_.indicator[row]}, scope_index{facts_.scope[row]},
                period::from_key(facts_.period[row]), what_of(row), reference::from_bits(facts_.of[row])};
    }
    [[nodiscard]] unit unit_of(row_index row) const { return columns_.units[facts_.unit[row]].unit; }
    [[nodiscard]] bool counts_things(row_index row) const { return counts_things_[facts_.unit[row]]; }
    [[nodiscard]] indicator const& indicator_of(row_index row) const {
        return columns_.indicators[facts_.indicator[row]];
    }
    [[nodiscard]] bool same_key(row_index a, row_index b) const {
        return facts_.of[a] == facts_.of[b] && facts_.what[a] == facts_.what[b] &&
               facts_.period[a] == facts_.period[b] && facts_.scope[a] == facts_.scope[b] &&
               facts_.indicator[a] == facts_.indicator[b];
    }

    void leave_out(row_index row, left_out why) { model_.unaudited_.push_back({fact_index{row}, why}); }

    // The fact with a key that counts: of several, the last.
    [[nodiscard]] std::optional<row_index> find(fact_key const& key) {
        auto const row = places_.last_row(key);
        return row == detail::no_row ? std::nullopt : std::optional(row);
    }

    variable_index variable(fact_key const& key, domain_index domain, row_index beside, bool integer);
    // The variable of the key whose first fact is in this row.
    variable_index variable_at(row_index first, domain_index domain, row_index beside, bool integer);
    variable_index new_variable(fact_key const& key, domain_index domain, row_index beside, bool integer) {
        auto const made = model_.system_.add_variable(domain, integer);
        model_.variables_.push_back({key, fact_index{beside}});
        units_.push_back(facts_.unit[beside]);
        return made;
    }

    // The level, target or rank of an indicator: counted things are integers and never negative.
    [[nodiscard]] domain_index level_domain(row_index like, measure what) const {
        return what == measure::rank ? ranks_ : counts_things(like) ? not_negative_ : everything_;
    }
    variable_index level(row_index like, fact_key const& key) {
        return variable(key, level_domain(like, key.what), like, counts_things(like));
    }
    variable_index level_at(row_index first, row_index like) {
        return variable_at(first, level_domain(like, what_of(first)), like, counts_things(like));
    }

    static fact_key with(fact_key key, measure what, reference of = {}) {
        key.what = what;
        key.of = of;
        return key;
    }

    // Rows of the dataset's units.
    [[nodiscard]] bool convertible_units(std::uint32_t a, std::uint32_t b) const {
        if (a == b) return true;
        auto const& units = columns_.units;
        return units[a].unit == units[b].unit || convertible(units[a].unit, units[b].unit);
    }
    [[nodiscard]] bool convertible_rows(row_index a, row_index b) const {
        return convertible_units(facts_.unit[a], facts_.unit[b]);
    }
    [[nodiscard]] bool suits(variable_index v, row_index like) const {
        return convertible_units(units_[v], facts_.unit[like]);
    }

    void publish(row_index row, variable_index v);

    void relate(row_index declared_by) { model_.relations_.emplace_back(fact_index{declared_by}); }
    void sum(row_index declared_by, std::span<term const> terms) {
        model_.system_.add_sum(terms, relation_kind::equal);
        relate(declared_by);
    }
    void product(row_index declared_by, variable_index of, variable_index left, variable_index right) {
        model_.system_.add_product(of, left, right);
        relate(declared_by);
    }

    // `first` is the first fact with the key of the one in `row`.
    void add(row_index row, row_index first);

    [[nodiscard]] static std::optional<fact_key> a_year_before(fact_key const& key) {
        auto const before = try_shift_years(key.when, -1);
        if (before.is_none()) return std::nullopt;
        auto made = key;
        made.when = before;
        return made;
    }

    // What a level fact of the same indicator is written like; a rate's own unit says nothing of it.
    [[nodiscard]] row_index like_level(row_index row) { return find(with(key_of(row), measure::value)).value_or(row); }

    // Rates of a target, base or whole that was itself published at zero or below have another formula, or none.
    [[nodiscard]] bool published_positive(fact_key const& key) {
        auto const published = find(key);
        return !published || !has_figure(*published) || facts_.number[*published].sign() > 0;
    }

    void add_base(row_index row);
    void add_completion(row_index row, row_index first);
    void add_growth(row_index row, row_index first);
    void add_share(row_index row, row_index first);
    void add_excess(row_index row, row_index first);
    void add_change(row_index row, row_index first);
    // The change of a published rate: of the level where it is a rate itself, else of its growth.
    void add_growth_difference(row_index row, row_index first);
    void add_rank_change(row_index row, row_index first);
    void add_difference(row_index row, row_index first);

    // As `like_level`, and where the period has no level, one of another period: a chain of growth rates ties levels
    // that nobody published.
    [[nodiscard]] row_index level_nearby(row_index row);

    // total = sum of its parts; rest = whole - part; rate = numerator / denominator. They concern every period and
    // scope that one of their members was published for.
    void define(indicator_index which);

    void define_total(indicator_index whole);

    // What is left of a whole without a part, where both were published. It may be anything: an order between part
    // and whole is not taken for granted.
    void add_rest(indicator_index part, fact_key key);

    void add_quotient(indicator_index rate, fact_key key);

    // Calls `then` once for each scope and period in which the indicator has a published level.
    template <class F>
    void each_level(indicator_index which, F const& then) {
        auto before = detail::no_row;
        auto const at = static_cast<std::size_t>(which);
        for (auto row = columns_.begins[at]; row < columns_.begins[at + 1]; ++row) {
            if (what_of(row) != measure::value || !has_figure(row)) continue;
            bool const again = before != detail::no_row && facts_.period[before] == facts_.period[row] &&
                               facts_.scope[before] == facts_.scope[row];
            before = row;
            if (!again) then(row);
        }
    }

    // A relation of the dataset's own list. Only hard relations between nominal figures can contradict anything.
    void add_listed(std::size_t which);

    struct listed_term {
        variable_index variable;
        rational offset;  // the variable is the figure plus this
    };

    void add_listed(std::size_t which, declared_relation const& relation, std::vector<listed_term> const& terms);

    // The variable of a key: what its facts restrict, or a new level that nothing restricts.
    std::optional<listed_term> listed_variable(fact_key key, row_index like);

    // Flows over time: a year is its quarters, a year to date what it was a month ago and that month.
    void add_periods(indicator_index which);
    void add_periods(std::vector<row_index> const& levels);
    void add_periods(row_index whole, std::vector<period> const& parts);

    struct dated_level {
        date first;
        date end;
        row_index level;
    };
    void add_cumulation(row_index whole, std::vector<dated_level> const& by_day);

    audit_model& model_;
    std::optional<date> as_of_;
    bool soft_;
    detail::dataset_state const& columns_;
    detail::fact_columns const& facts_;
    std::vector<bool> counts_things_;   // of each row of the dataset's units
    std::vector<std::uint32_t> units_;  // of each variable: the unit of the fact beside it
    detail::variable_places places_;
    domain_index everything_;
    domain_index not_negative_;
    domain_index positive_;
    domain_index shares_;
    domain_index ranks_;
    solver::stored_rational one_ = rational(1);
    solver::stored_rational minus_one_ = rational(-1);
    std::unordered_map<std::uint64_t, std::optional<row_index>> nearby_;  // by indicator and scope
};

ATTAIN_END_NAMESPACE
