#include "audit_model_builder.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

using solver::relation_kind;
using solver::term;
using solver::variable_index;

using detail::not_negative;
using detail::positive;
using detail::unit_interval;

void audit_model_builder::add(fact_view const& fact) {
    auto const key = fact.key();
    switch (key.what) {
    case measure::value:
    case measure::target:
    case measure::rank: {
        auto const v = level(fact, key);
        if (!suits(v, fact.unit())) return leave_out(fact, left_out::unit_mismatch);
        return publish(fact, v);
    }
    case measure::breakdown: {
        auto const v = level(fact, with(key, measure::value));
        if (!suits(v, fact.unit())) return leave_out(fact, left_out::unit_mismatch);
        return publish(fact, v);
    }
    case measure::base: return add_base(fact);
    case measure::completion: return add_completion(fact);
    case measure::growth_yoy:
    case measure::growth_ytd:
    case measure::growth_mom: return add_growth(fact);
    case measure::share: return add_share(fact);
    case measure::excess:
    case measure::gap: return add_excess(fact);
    case measure::change:
    case measure::increment: return add_change(fact);
    case measure::growth_diff: return add_growth_difference(fact);
    case measure::rank_change: return add_rank_change(fact);
    case measure::difference: return add_difference(fact);
    default: break;
    }
    // Nothing is said of it that a relation could hold against another figure.
    auto const v = level(fact, key);
    publish(fact, v);
}

void audit_model_builder::add_base(fact_view const& fact) {
    auto const before = a_year_before(with(fact.key(), measure::value));
    if (!before) return leave_out(fact, left_out::no_period);
    auto const v = level(fact, *before);
    if (!suits(v, fact.unit())) return leave_out(fact, left_out::unit_mismatch);
    publish(fact, v);
}

void audit_model_builder::add_completion(fact_view const& fact) {
    auto const& indicator = model_.data_[fact.indicator()];
    auto const key = fact.key();
    auto const kind = indicator.kind_of_target();
    bool const quotient =
        indicator.better == direction::higher && kind != target_kind::growth && kind != target_kind::range;
    auto const rate = variable(key, not_negative(), fact.index(), false);
    publish(fact, rate);
    auto const like = like_level(fact);
    if (!quotient || !published_positive(with(key, measure::target))) return leave_out(fact, left_out::no_formula);
    if (like.what() != measure::value) return;
    auto const actual = level(like, with(key, measure::value));
    auto const target = level(like, with(key, measure::target));
    model_.system_.narrow(target, positive());
    product(fact, actual, rate, target);
}

void audit_model_builder::add_growth(fact_view const& fact) {
    auto const& indicator = model_.data_[fact.indicator()];
    auto const key = fact.key();
    auto const factor = variable(key, not_negative(), fact.index(), false);
    publish(fact, factor);
    auto const before = key.what == measure::growth_mom ? previous(key.when) : same_period_last_year(key.when);
    bool const broken = like_level(fact).status() == observation_status::series_break;
    if (indicator.basis != growth_basis::nominal || broken) return leave_out(fact, left_out::not_nominal);
    if (!before) return leave_out(fact, left_out::no_period);
    auto const like = level_nearby(fact);
    if (like.what() != measure::value) return;
    auto then = with(key, measure::value);
    then.when = *before;
    if (!published_positive(then)) return leave_out(fact, left_out::no_formula);
    auto const now = level(like, with(key, measure::value));
    auto const base = level(like, then);
    if (!suits(base, like.unit())) return leave_out(fact, left_out::unit_mismatch);
    model_.system_.narrow(base, positive());
    product(fact, now, factor, base);
}

fact_view audit_model_builder::level_nearby(fact_view const& fact) {
    auto const like = like_level(fact);
    if (like.what() == measure::value) return like;
    auto const series = static_cast<std::uint64_t>(fact.indicator()) << 32 | static_cast<std::uint64_t>(fact.scope());
    auto const [place, added] = nearby_.try_emplace(series);
    if (added) {
        // Facts of one indicator lie in the order of their scopes.
        auto const facts = model_.data_.facts_of(fact.indicator());
        std::size_t low = 0;
        for (auto high = facts.size(); low < high;) {
            auto const middle = low + (high - low) / 2;
            if (facts[middle].scope() < fact.scope())
                low = middle + 1;
            else
                high = middle;
        }
        for (; low < facts.size() && facts[low].scope() == fact.scope(); ++low) {
            if (facts[low].what() != measure::value || !facts[low].has_figure()) continue;
            place->second = facts[low].index();
            break;
        }
    }
    return place->second ? model_.data_[*place->second] : like;
}

void audit_model_builder::add_share(fact_view const& fact) {
    auto const key = fact.key();
    auto const share = variable(key, unit_interval(), fact.index(), false);
    publish(fact, share);
    auto const like = like_level(fact);
    if (like.what() != measure::value || key.of.empty()) return;
    auto whole_key = with(key, measure::value);
    if (key.of.is_scope())
        whole_key.scope = key.of.scope();
    else
        whole_key.indicator = key.of.indicator();
    if (whole_key == with(key, measure::value) || !published_positive(whole_key)) {
        return leave_out(fact, left_out::no_formula);
    }
    auto const part = level(like, with(key, measure::value));
    auto const whole = level(like, whole_key);
    if (!suits(whole, like.unit())) return leave_out(fact, left_out::unit_mismatch);
    model_.system_.narrow(whole, positive());
    product(fact, part, share, whole);
}

void audit_model_builder::add_excess(fact_view const& fact) {
    auto const key = fact.key();
    auto const v = variable(key, interval::everything(), fact.index(), fact.unit().counts_things());
    publish(fact, v);
    auto const like = like_level(fact);
    if (!key.of.empty() || like.what() != measure::value || !convertible(like.unit(), fact.unit())) return;
    auto const actual = level(like, with(key, measure::value));
    auto const target = level(like, with(key, measure::target));
    rational const sign(key.what == measure::excess ? 1 : -1);
    std::array<term, 3> const terms{{{actual, sign}, {target, -sign}, {v, rational(-1)}}};
    sum(fact, terms);
}

void audit_model_builder::add_change(fact_view const& fact) {
    auto const key = fact.key();
    auto const v = variable(key, interval::everything(), fact.index(), false);
    publish(fact, v);
    auto const before = a_year_before(with(key, measure::value));
    auto const like = like_level(fact);
    // An increment of a flow is no difference of two levels.
    bool const of_levels = key.what == measure::change || model_.data_[fact.indicator()].nature == nature::stock;
    if (!of_levels || !before || like.what() != measure::value || !convertible(like.unit(), fact.unit())) return;
    auto const now = level(like, with(key, measure::value));
    auto const base = level(like, *before);
    std::array<term, 3> const terms{{{now, rational(1)}, {base, rational(-1)}, {v, rational(-1)}}};
    sum(fact, terms);
}

void audit_model_builder::add_growth_difference(fact_view const& fact) {
    auto const key = fact.key();
    auto const v = variable(key, interval::everything(), fact.index(), false);
    publish(fact, v);
    auto const like = like_level(fact);
    bool const rate = like.what() == measure::value && like.unit().is_ratio();
    auto const what = rate ? measure::value : measure::growth_yoy;
    auto const before = a_year_before(with(key, what));
    auto const now = model_.data_.find(with(key, what));
    if (!before || !now) return;
    auto const current =
        rate ? level(*now, with(key, what)) : variable(with(key, what), not_negative(), now->index(), false);
    auto const earlier = rate ? level(*now, *before) : variable(*before, not_negative(), now->index(), false);
    std::array<term, 3> const terms{{{current, rational(1)}, {earlier, rational(-1)}, {v, rational(-1)}}};
    sum(fact, terms);
}

void audit_model_builder::add_rank_change(fact_view const& fact) {
    auto const key = fact.key();
    auto const v = variable(key, interval::everything(), fact.index(), true);
    publish(fact, v);
    auto const now = model_.data_.find(with(key, measure::rank, key.of));
    auto const before = a_year_before(with(key, measure::rank, key.of));
    if (!now || !before) return;
    auto const current = level(*now, with(key, measure::rank, key.of));
    auto const earlier = level(*now, *before);
    std::array<term, 3> const terms{{{earlier, rational(1)}, {current, rational(-1)}, {v, rational(-1)}}};
    sum(fact, terms);
}

void audit_model_builder::add_difference(fact_view const& fact) {
    auto const key = fact.key();
    auto const v = variable(key, interval::everything(), fact.index(), false);
    publish(fact, v);
    auto const like = like_level(fact);
    if (key.of.empty() || like.what() != measure::value || !convertible(like.unit(), fact.unit())) return;
    auto other_key = with(key, measure::value);
    if (key.of.is_scope())
        other_key.scope = key.of.scope();
    else
        other_key.indicator = key.of.indicator();
    auto const known = model_.data_.find(other_key);
    if (other_key == with(key, measure::value)) return;
    if (known && known->has_figure() && !convertible(known->unit(), like.unit())) return;
    auto const first = level(like, with(key, measure::value));
    auto const second = level(like, other_key);
    std::array<term, 3> const terms{{{first, rational(1)}, {second, rational(-1)}, {v, rational(-1)}}};
    sum(fact, terms);
}

ATTAIN_END_NAMESPACE
