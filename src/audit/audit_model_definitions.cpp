#include "audit_model_builder.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

using solver::relation_kind;
using solver::term;
using solver::variable_index;

using detail::positive;

void audit_model_builder::define(indicator_index which) {
    auto const& indicator = model_.data_[which];
    if (!indicator.parts.empty()) {
        std::unordered_map<fact_key, bool, detail::key_hash> done;
        define_where(which, done, [&](fact_view const& like, fact_key const& key) { add_total(which, like, key); });
        for (auto const part : indicator.parts) {
            define_where(part, done, [&](fact_view const& like, fact_key const& key) { add_total(which, like, key); });
        }
    }
    if (indicator.within) {
        std::unordered_map<fact_key, bool, detail::key_hash> done;
        define_where(which, done, [&](fact_view const&, fact_key key) {
            key.indicator = which;
            add_rest(which, key);
        });
    }
    if (indicator.numerator && indicator.denominator) {
        std::unordered_map<fact_key, bool, detail::key_hash> done;
        define_where(which, done, [&](fact_view const&, fact_key const& key) { add_quotient(which, key); });
    }
}

void audit_model_builder::add_rest(indicator_index part, fact_key key) {
    auto const whole = *model_.data_[part].within;
    key.indicator = whole;
    auto const all = model_.data_.find(key);
    key.indicator = part;
    auto const some = model_.data_.find(key);
    if (!all || !some || !all->has_figure() || !convertible(all->unit(), some->unit())) return;
    auto const inner = level(*some, key);
    key.indicator = whole;
    auto const outer = level(*all, key);
    key.indicator = part;
    bool const counted = all->unit().counts_things() && some->unit().counts_things();
    auto const rest = variable(with(key, measure::difference, whole), interval::everything(), some->index(), counted);
    std::array<term, 3> const terms{{{outer, rational(1)}, {inner, rational(-1)}, {rest, rational(-1)}}};
    model_.system_.add_sum(terms, relation_kind::equal);
    model_.relations_.emplace_back(part);
}

void audit_model_builder::add_total(indicator_index whole, fact_view const& like, fact_key key) {
    auto const& parts = model_.data_[whole].parts;
    key.indicator = whole;
    std::vector<term> terms{{level(like, key), rational(-1)}};
    for (auto const part : parts) {
        key.indicator = part;
        auto const v = level(like, key);
        if (!suits(v, like.unit())) return;
        terms.push_back({v, rational(1)});
    }
    std::vector<variable_index> sorted;
    for (auto const& t : terms) sorted.push_back(t.variable);
    std::sort(sorted.begin(), sorted.end());
    if (std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end()) return;
    if (!suits(terms.front().variable, like.unit())) return;
    model_.system_.add_sum(terms, relation_kind::equal);
    model_.relations_.emplace_back(whole);
}

void audit_model_builder::add_quotient(indicator_index rate, fact_key key) {
    auto const& indicator = model_.data_[rate];
    key.indicator = rate;
    auto const published = model_.data_.find(key);
    key.indicator = *indicator.numerator;
    auto const above = model_.data_.find(key);
    key.indicator = *indicator.denominator;
    auto const below = model_.data_.find(key);
    if (!published || !above || !below || !published->unit().is_ratio() || !below->has_figure()) return;
    key.indicator = rate;
    auto const quotient = level(*published, key);
    key.indicator = *indicator.numerator;
    auto const numerator = level(*above, key);
    key.indicator = *indicator.denominator;
    auto const denominator = level(*below, key);
    if (numerator == denominator || below->number().sign() <= 0) return;
    model_.system_.narrow(denominator, positive());
    model_.system_.add_product(numerator, quotient, denominator);
    model_.relations_.emplace_back(rate);
}

ATTAIN_END_NAMESPACE
