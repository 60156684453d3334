#pragma once

#include <attain/audit/audit_model.hpp>
#include <attain/quantity/unit_algebra.hpp>
#include <attain/time/period.hpp>

#include <array>
#include <span>
#include <unordered_map>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

struct key_hash {
    std::size_t operator()(fact_key const& key) const noexcept {
        auto mixed =
            key.when.key() ^ (static_cast<std::uint64_t>(key.indicator) << 32 |
                              static_cast<std::uint64_t>(key.scope) << 8 | static_cast<std::uint64_t>(key.what));
        mixed = (mixed ^ key.of.bits()) * 0x9e3779b97f4a7c15U;
        return static_cast<std::size_t>(mixed ^ mixed >> 32);
    }
};

/// Finds variables by their keys, which stand in the model already: four bytes for each of its places.
class variable_table {
public:
    [[nodiscard]] std::optional<solver::variable_index> find(fact_key const& key,
                                                             std::vector<audited_variable> const& all) const {
        if (places_.empty()) return std::nullopt;
        for (auto at = start(key);; at = next(at)) {
            if (places_[at] == 0) return std::nullopt;
            if (all[places_[at] - 1].key == key) return places_[at] - 1;
        }
    }

    /// The last variable was added and is not in the table yet.
    void add_last(std::vector<audited_variable> const& all) {
        if (all.size() * 2 > places_.size()) {
            places_.assign(places_.empty() ? 64 : places_.size() * 2, 0);
            for (std::size_t i = 0; i + 1 < all.size(); ++i) add(i, all);
        }
        add(all.size() - 1, all);
    }

private:
    void add(std::size_t variable, std::vector<audited_variable> const& all) {
        auto at = start(all[variable].key);
        while (places_[at] != 0) at = next(at);
        places_[at] = static_cast<std::uint32_t>(variable + 1);
    }
    [[nodiscard]] std::size_t start(fact_key const& key) const { return key_hash{}(key) & (places_.size() - 1); }
    [[nodiscard]] std::size_t next(std::size_t at) const { return (at + 1) & (places_.size() - 1); }

    std::vector<std::uint32_t> places_;  // variable + 1, or 0; a power of two of them
};

[[nodiscard]] inline interval positive() { return interval::greater_than(rational{}); }
[[nodiscard]] inline interval not_negative() { return interval::at_least(rational{}); }
[[nodiscard]] inline interval unit_interval() {
    return interval::between(endpoint{rational{}, true}, endpoint{rational(1), true}).value();
}

}  // namespace detail

/// Translates a dataset, group by group, into the variables and relations of its model.
class audit_model_builder {
    using relation_kind = solver::relation_kind;
    using term = solver::term;
    using variable_index = solver::variable_index;

public:
    audit_model_builder(audit_model& model, std::optional<date> as_of, bool soft)
        : model_(model), as_of_(as_of), soft_(soft) {}

    void build() {
        auto const& data = model_.data_;
        reserve();
        for (auto rest = data.facts(); !rest.empty();) {
            auto const group = data.leading_group(rest);
            add_group(group);
            rest = data.after(group);
        }
        // Parts and quotients concern every period and scope that one of their members was published for.
        for (std::size_t i = 0; i < data.indicators().size(); ++i)
            define(indicator_index{static_cast<std::uint32_t>(i)});
        for (std::size_t i = 0; i < data.indicators().size(); ++i)
            add_periods(indicator_index{static_cast<std::uint32_t>(i)});
        for (std::size_t i = 0; i < data.relations().size(); ++i) add_listed(i);
    }

private:
    // At a million facts, growing by doubling would need half as much memory again. A rate brings one relation and one
    // level that was perhaps not published.
    void reserve() {
        auto const& data = model_.data_;
        std::size_t rates = 0;
        for (auto const fact : data.facts()) {
            auto const what = fact.what();
            bool const level = what == measure::value || what == measure::target || what == measure::rank ||
                               what == measure::breakdown || what == measure::base;
            rates += level ? 0 : 1;
        }
        model_.figures_.reserve(data.size());
        model_.variables_.reserve(data.size() + rates);
        model_.relations_.reserve(rates);
        model_.system_.reserve({data.size() + rates, rates, 3 * rates, data.size()});
    }

    void add_group(fact_range const& group) {
        std::size_t first = 0;
        while (first < group.size()) {
            auto last = first + 1;
            while (last < group.size() && group[last].key() == group[first].key()) ++last;
            add_alike(group, first, last);
            first = last;
        }
    }

    // Facts with one key: the latest vintage known on the day counts; without vintages all do, and may conflict.
    void add_alike(fact_range const& group, std::size_t first, std::size_t last) {
        std::optional<date> latest;
        for (auto i = first; i < last; ++i) {
            auto const v = group[i].vintage();
            if (v && (!as_of_ || *v <= *as_of_) && (!latest || *latest < *v)) latest = v;
        }
        for (auto i = first; i < last; ++i) {
            auto const fact = group[i];
            if (fact.vintage() != latest)
                leave_out(fact, left_out::older_vintage);
            else if (!fact.has_figure())
                leave_out(fact, left_out::no_figure);
            else
                add(fact);
        }
    }

    void leave_out(fact_view const& fact, left_out why) { model_.unaudited_.push_back({fact.index(), why}); }

    variable_index variable(fact_key const& key, interval const& domain, fact_index beside, bool integer) {
        if (auto const known = index_.find(key, model_.variables_)) return *known;
        auto const made = model_.system_.add_variable(domain, integer);
        model_.variables_.push_back({key, beside});
        index_.add_last(model_.variables_);
        return made;
    }

    // The level, target or rank of an indicator: counted things are integers and never negative.
    variable_index level(fact_view const& like, fact_key const& key) {
        auto const u = like.unit();
        bool const counted = u.counts_things();
        auto const domain = key.what == measure::rank ? interval::at_least(rational(1))
                            : counted                 ? detail::not_negative()
                                                      : interval::everything();
        return variable(key, domain, like.index(), counted);
    }

    static fact_key with(fact_key key, measure what, reference of = {}) {
        key.what = what;
        key.of = of;
        return key;
    }

    bool suits(variable_index v, unit u) const {
        auto const known = model_.data_[model_.variables_[v].beside].unit();
        return known == u || convertible(known, u);
    }

    void publish(fact_view const& fact, variable_index v) {
        model_.figures_.push_back({fact.index(), v});
        model_.system_.restrict(v, interval::everything());
    }

    void relate(fact_view const& declared_by) { model_.relations_.emplace_back(declared_by.index()); }

    void sum(fact_view const& declared_by, std::span<term const> terms) {
        model_.system_.add_sum(terms, relation_kind::equal);
        relate(declared_by);
    }

    void product(fact_view const& declared_by, variable_index of, variable_index left, variable_index right) {
        model_.system_.add_product(of, left, right);
        relate(declared_by);
    }

    void add(fact_view const& fact);

    std::optional<fact_key> a_year_before(fact_key const& key) const {
        auto const before = same_period_last_year(key.when);
        if (!before) return std::nullopt;
        auto made = key;
        made.when = *before;
        return made;
    }

    // What a level fact of the same indicator is written like; a rate's own unit says nothing of it.
    fact_view like_level(fact_view const& fact) const {
        auto const found = model_.data_.find(with(fact.key(), measure::value));
        return found ? *found : fact;
    }

    void add_base(fact_view const& fact);

    // Rates of a target, base or whole that was itself published at zero or below have another formula, or none.
    bool published_positive(fact_key const& key) const {
        auto const published = model_.data_.find(key);
        return !published || !published->has_figure() || published->number().sign() > 0;
    }

    void add_completion(fact_view const& fact);

    void add_growth(fact_view const& fact);

    void add_share(fact_view const& fact);

    void add_excess(fact_view const& fact);

    void add_change(fact_view const& fact);

    // The change of a published rate: of the level where it is a rate itself, else of its growth.
    void add_growth_difference(fact_view const& fact);

    void add_rank_change(fact_view const& fact);

    void add_difference(fact_view const& fact);

    // total = sum of its parts; rest = whole - part; rate = numerator / denominator.
    void define(indicator_index which);

    // What is left of a whole without a part, where both were published. It may be anything: an order between part
    // and whole is not taken for granted.
    void add_rest(indicator_index part, fact_key key);

    // A relation of the dataset's own list. Only hard relations between nominal figures can contradict anything.
    void add_listed(std::size_t which);

    struct listed_term {
        variable_index variable;
        rational offset;  // the variable is the figure plus this
    };

    void add_listed(std::size_t which, declared_relation const& relation, std::vector<listed_term> const& terms);

    // The variable of a key: what its facts restrict, or a new level that nothing restricts.
    std::optional<listed_term> listed_variable(fact_key key, fact_view const& like);

    // Calls `then` once for each scope and period in which the indicator has a published level.
    template <class F>
    void define_where(indicator_index which, std::unordered_map<fact_key, bool, detail::key_hash>& done,
                      F const& then) {
        for (auto const fact : model_.data_.facts_of(which)) {
            if (fact.what() != measure::value || !fact.has_figure()) continue;
            auto key = with(fact.key(), measure::value);
            key.indicator = {};
            if (!done.try_emplace(key, true).second) continue;
            then(fact, key);
        }
    }

    void add_total(indicator_index whole, fact_view const& like, fact_key key);

    void add_quotient(indicator_index rate, fact_key key);

    // Flows over time: a year is its quarters, a year to date what it was a month ago and that month.
    void add_periods(indicator_index which);
    void add_periods(std::vector<fact_view> const& levels);
    void add_periods(fact_view const& whole, std::vector<period> const& parts);

    struct dated_level {
        date first;
        date end;
        fact_view level;
    };
    void add_cumulation(fact_view const& whole, std::vector<dated_level> const& by_day);

    // As `like_level`, and where the period has no level, one of another period: a chain of growth rates ties levels
    // that nobody published.
    fact_view level_nearby(fact_view const& fact);

    audit_model& model_;
    std::optional<date> as_of_;
    bool soft_;
    detail::variable_table index_;
    std::unordered_map<std::uint64_t, std::optional<fact_index>> nearby_;  // by indicator and scope
};

ATTAIN_END_NAMESPACE
