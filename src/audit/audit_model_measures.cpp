#include "audit_model_builder.hpp"

#include <attain/time/period_shift.hpp>

ATTAIN_BEGIN_NAMESPACE

using solver::relation_kind;
using solver::term;
using solver::variable_index;

void audit_model_builder::add(row_index row, row_index first) {
    switch (what_of(row)) {
    case measure::value:
    case measure::target:
    case measure::rank: {
        auto const v = level_at(first, row);
        if (!suits(v, row)) return leave_out(row, left_out::unit_mismatch);
        return publish(row, v);
    }
    case measure::breakdown: {
        auto const v = level(row, with(key_of(row), measure::value));
        if (!suits(v, row)) return leave_out(row, left_out::unit_mismatch);
        return publish(row, v);
    }
    case measure::base: return add_base(row);
    case measure::completion: return add_completion(row, first);
    case measure::growth_yoy:
    case measure::growth_ytd:
    case measure::growth_mom: return add_growth(row, first);
    case measure::share: return add_share(row, first);
    case measure::excess:
    case measure::gap: return add_excess(row, first);
    case measure::change:
    case measure::increment: return add_change(row, first);
    case measure::growth_diff: return add_growth_difference(row, first);
    case measure::rank_change: return add_rank_change(row, first);
    case measure::difference: return add_difference(row, first);
    default: break;
    }
    // Nothing is said of it that a relation could hold against another figure.
    publish(row, level_at(first, row));
}

void audit_model_builder::add_base(row_index row) {
    auto const before = a_year_before(with(key_of(row), measure::value));
    if (!before) return leave_out(row, left_out::no_period);
    auto const v = level(row, *before);
    if (!suits(v, row)) return leave_out(row, left_out::unit_mismatch);
    publish(row, v);
}

void audit_model_builder::add_completion(row_index row, row_index first) {
    auto const& indicator = indicator_of(row);
    auto const key = key_of(row);
    auto const kind = indicator.kind_of_target();
    bool const quotient =
        indicator.better == direction::higher && kind != target_kind::growth && kind != target_kind::range;
    auto const rate = variable_at(first, not_negative_, row, false);
    publish(row, rate);
    auto const like = like_level(row);
    if (!quotient || !published_positive(with(key, measure::target))) return leave_out(row, left_out::no_formula);
    if (what_of(like) != measure::value) return;
    auto const actual = level(like, with(key, measure::value));
    auto const target = level(like, with(key, measure::target));
    model_.system_.narrow(target, positive_);
    product(row, actual, rate, target);
}

void audit_model_builder::add_growth(row_index row, row_index first) {
    auto const key = key_of(row);
    auto const factor = variable_at(first, not_negative_, row, false);
    publish(row, factor);
    auto const before = key.what == measure::growth_mom ? try_shift(key.when, -1) : try_shift_years(key.when, -1);
    bool const broken =
        columns_.facts.status[like_level(row)] == static_cast<std::uint8_t>(observation_status::series_break);
    if (indicator_of(row).basis != growth_basis::nominal || broken) return leave_out(row, left_out::not_nominal);
    if (before.is_none()) return leave_out(row, left_out::no_period);
    auto const like = level_nearby(row);
    if (what_of(like) != measure::value) return;
    auto then = with(key, measure::value);
    then.when = before;
    if (!published_positive(then)) return leave_out(row, left_out::no_formula);
    auto const now = level(like, with(key, measure::value));
    auto const base = level(like, then);
    if (!suits(base, like)) return leave_out(row, left_out::unit_mismatch);
    model_.system_.narrow(base, positive_);
    product(row, now, factor, base);
}

audit_model_builder::row_index audit_model_builder::level_nearby(row_index row) {
    auto const like = like_level(row);
    if (what_of(like) == measure::value) return like;
    auto const who = std::uint64_t{facts_.indicator[row]} << 32 | facts_.scope[row];
    auto const [place, added] = nearby_.try_emplace(who);
    if (added) {
        auto const all = places_.find_series(indicator_index{facts_.indicator[row]}, scope_index{facts_.scope[row]});
        for (auto other = all.first; other < all.last; ++other) {
            if (what_of(other) != measure::value || !has_figure(other)) continue;
            place->second = other;
            break;
        }
    }
    return place->second.value_or(like);
}

void audit_model_builder::add_share(row_index row, row_index first) {
    auto const key = key_of(row);
    auto const share = variable_at(first, shares_, row, false);
    publish(row, share);
    auto const like = like_level(row);
    if (what_of(like) != measure::value || key.of.empty()) return;
    auto whole_key = with(key, measure::value);
    if (key.of.is_scope())
        whole_key.scope = key.of.scope();
    else
        whole_key.indicator = key.of.indicator();
    if (whole_key == with(key, measure::value) || !published_positive(whole_key)) {
        return leave_out(row, left_out::no_formula);
    }
    auto const part = level(like, with(key, measure::value));
    auto const whole = level(like, whole_key);
    if (!suits(whole, like)) return leave_out(row, left_out::unit_mismatch);
    model_.system_.narrow(whole, positive_);
    product(row, part, share, whole);
}

void audit_model_builder::add_excess(row_index row, row_index first) {
    auto const key = key_of(row);
    auto const v = variable_at(first, everything_, row, counts_things(row));
    publish(row, v);
    auto const like = like_level(row);
    if (!key.of.empty() || what_of(like) != measure::value || !convertible_rows(like, row)) return;
    auto const actual = level(like, with(key, measure::value));
    auto const target = level(like, with(key, measure::target));
    rational const sign(key.what == measure::excess ? 1 : -1);
    std::array<term, 3> const terms{{{actual, sign}, {target, -sign}, {v, rational(-1)}}};
    sum(row, terms);
}

void audit_model_builder::add_change(row_index row, row_index first) {
    auto const key = key_of(row);
    auto const v = variable_at(first, everything_, row, false);
    publish(row, v);
    auto const before = a_year_before(with(key, measure::value));
    auto const like = like_level(row);
    // An increment of a flow is no difference of two levels.
    bool const of_levels = key.what == measure::change || indicator_of(row).nature == nature::stock;
    if (!of_levels || !before || what_of(like) != measure::value || !convertible_rows(like, row)) return;
    auto const now = level(like, with(key, measure::value));
    auto const base = level(like, *before);
    std::array<term, 3> const terms{{{now, rational(1)}, {base, rational(-1)}, {v, rational(-1)}}};
    sum(row, terms);
}

void audit_model_builder::add_growth_difference(row_index row, row_index first) {
    auto const key = key_of(row);
    auto const v = variable_at(first, everything_, row, false);
    publish(row, v);
    auto const like = like_level(row);
    bool const rate = what_of(like) == measure::value && unit_of(like).is_ratio();
    auto const what = rate ? measure::value : measure::growth_yoy;
    auto const before = a_year_before(with(key, what));
    auto const now = find(with(key, what));
    if (!before || !now) return;
    auto const current = rate ? level(*now, with(key, what)) : variable(with(key, what), not_negative_, *now, false);
    auto const earlier = rate ? level(*now, *before) : variable(*before, not_negative_, *now, false);
    std::array<term, 3> const terms{{{current, rational(1)}, {earlier, rational(-1)}, {v, rational(-1)}}};
    sum(row, terms);
}

void audit_model_builder::add_rank_change(row_index row, row_index first) {
    auto const key = key_of(row);
    auto const v = variable_at(first, everything_, row, true);
    publish(row, v);
    auto const now = find(with(key, measure::rank, key.of));
    auto const before = a_year_before(with(key, measure::rank, key.of));
    if (!now || !before) return;
    auto const current = level(*now, with(key, measure::rank, key.of));
    auto const earlier = level(*now, *before);
    std::array<term, 3> const terms{{{earlier, rational(1)}, {current, rational(-1)}, {v, rational(-1)}}};
    sum(row, terms);
}

void audit_model_builder::add_difference(row_index row, row_index first) {
    auto const key = key_of(row);
    auto const v = variable_at(first, everything_, row, false);
    publish(row, v);
    auto const like = like_level(row);
    if (key.of.empty() || what_of(like) != measure::value || !convertible_rows(like, row)) return;
    auto other_key = with(key, measure::value);
    if (key.of.is_scope())
        other_key.scope = key.of.scope();
    else
        other_key.indicator = key.of.indicator();
    auto const known = find(other_key);
    if (other_key == with(key, measure::value)) return;
    if (known && has_figure(*known) && !convertible_rows(*known, like)) return;
    auto const one = level(like, with(key, measure::value));
    auto const other = level(like, other_key);
    std::array<term, 3> const terms{{{one, rational(1)}, {other, rational(-1)}, {v, rational(-1)}}};
    sum(row, terms);
}

ATTAIN_END_NAMESPACE
