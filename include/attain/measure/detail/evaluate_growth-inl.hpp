#pragma once

#include <attain/measure/detail/evaluator.hpp>
#include <attain/time/period.hpp>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

/// The value of the same indicator and scope in another period, or why there is none to compare with.
inline evaluator::base_fact evaluator::value_in(period const& when) {
    auto const row = table_.find(index_, scope_, when.key());
    if (row == no_row || table_.value[row] == no_fact) return {};
    base_fact found{table_.value[row]};
    if (table_.any_vintage && usable(plain(measure::value))) {
        // Both ends of a growth come from one print, where that print holds both.
        auto const print = state_.fact(plain(measure::value)).vintage();
        for (auto at = state_.rows[row].first_fact; print && state_.fact(at).what() == measure::value; ++at) {
            if (state_.fact(at).when() != when || state_.fact(at).indicator() != index_) break;
            if (state_.fact(at).vintage() == print) found.fact = at;
            if (at + 1 == state_.data.size()) break;
        }
    }
    if (!state_.fact(found.fact).has_figure()) return {no_fact, undefined_reason::suppressed};
    auto const from = std::min(row, row_);
    auto const to = std::max(row, row_);
    found.broken = table_.breaks[to] != table_.breaks[from];
    return found;
}

inline evaluator::base_fact evaluator::last_year() {
    auto const before = same_period_last_year(when_);
    if (!before) return {no_fact, undefined_reason::span_mismatch};
    return value_in(*before);
}

inline evaluator::base_fact evaluator::period_before() {
    auto const before = previous(when_);
    if (!before) return {no_fact, undefined_reason::span_mismatch};
    return value_in(*before);
}

/// A published change; what was added to a stock is one too.
inline std::uint32_t evaluator::change_fact() const {
    if (usable(plain(measure::change))) return plain(measure::change);
    bool const adds_up = indicator_->nature == nature::stock || indicator_->nature == nature::unstated;
    return adds_up && usable(plain(measure::increment)) ? plain(measure::increment) : no_fact;
}

inline void evaluator::growths() {
    auto const value = plain(measure::value);
    auto const own_base = plain(measure::base);
    auto const year = when_.kind() == period_kind::year;
    base_fact yoy = usable(own_base) ? base_fact{own_base} : last_year();
    if (value == no_fact) {
        // A rate on a known base gives the value that nobody published.
        for (auto const what : {measure::growth_yoy, measure::growth}) {
            if (!usable(plain(what)) || yoy.fact == no_fact || yoy.broken) continue;
            if (indicator_->basis != growth_basis::nominal || find(measure::value) != nullptr) continue;
            auto& hidden = cell(measure::value);
            hidden.imply = implying::first;
            hidden.rate = relation::growth;
            hidden.a = yoy.fact;
            hidden.c = plain(what);
        }
        return;
    }
    bool const cumulative = when_.kind() == period_kind::year_to_date || year;
    growth(measure::growth_yoy, yoy);
    growth(measure::growth_ytd, cumulative ? yoy : base_fact{});
    growth(measure::growth, year || usable(own_base) ? yoy : base_fact{});
    if (plain(measure::growth_mom) != no_fact || (table_.has_mom[static_cast<std::size_t>(index_)] && !year))
        growth(measure::growth_mom, period_before());
    base_and_change(yoy);
    growth_difference();
}

inline void evaluator::growth(measure what, base_fact const& base) {
    bool const published = plain(what) != no_fact;
    auto const value = plain(measure::value);
    auto const refuse = [&](undefined_reason why) {
        if (published) cell(what).refuse(why);
    };
    // Only a published figure, or the comparison with the year before, makes a cell.
    if (!published && (base.fact == no_fact || (what != measure::growth_yoy && what != measure::growth_mom))) {
        bool const by_change = what == measure::growth && change_fact() != no_fact && base.fact == no_fact &&
                               plain(measure::growth_yoy) == no_fact && usable(value) && last_year().fact == no_fact;
        if (!by_change) return;
    }
    // Growth of a rate or a rank is a thing to publish, not one to make up.
    if (!published && usable(value) &&
        (is_dimensionless(state_.fact(value).unit()) || is_ordinal(state_.fact(value).unit())))
        return;
    if (indicator_->basis != growth_basis::nominal) return refuse(undefined_reason::not_applicable);
    if (!usable(value)) return refuse(undefined_reason::suppressed);
    bool const absolute = state_.options.on_negative_base == negative_base::absolute;
    if (base.fact == no_fact) {
        auto const by = what == measure::growth_mom ? no_fact : change_fact();
        if (by == no_fact || base.why == undefined_reason::suppressed) return refuse(base.why);
        if (!fits(value, by)) return refuse(undefined_reason::unit_mismatch);
        auto& to = cell(what);
        to.how = computing::split;
        to.relate = relation::growth;
        to.a = value;
        to.b = by;
        if (absolute) {
            auto const unit = state_.fact(value).unit();
            auto const before = exact_number(state_.fact(value), unit) - exact_number(state_.fact(by), unit);
            if (before.sign() < 0) to.relate = relation::growth_absolute;
        }
        settle(to);
        return;
    }
    auto& to = cell(what);
    if (base.broken) return to.refuse(undefined_reason::series_break);
    if (!fits(value, base.fact)) return to.refuse(undefined_reason::unit_mismatch);
    auto const sign = state_.fact(base.fact).number().sign();
    if (sign == 0) return to.refuse(undefined_reason::zero_base);
    if (sign < 0 && !absolute) return to.refuse(undefined_reason::negative_base);
    forward(to, sign < 0 ? relation::growth_absolute : relation::growth, value, base.fact);
}

inline void evaluator::base_and_change(base_fact const& base) {
    auto const value = plain(measure::value);
    if (!usable(value)) return;
    auto const change = plain(measure::change);
    bool const comparable = base.fact != no_fact && !base.broken && fits(value, base.fact);
    if (comparable) forward(cell(measure::change), relation::change, value, base.fact);
    if (change != no_fact && !comparable)
        cell(measure::change).refuse(base.broken ? undefined_reason::series_break : base.why);
    if (plain(measure::base) != no_fact) {
        auto const before = last_year();
        if (before.fact == no_fact || before.broken || !fits(value, before.fact)) return;
        auto& to = cell(measure::base);
        to.how = computing::copy;
        to.a = before.fact;
        return;
    }
    if (base.fact != no_fact || base.why == undefined_reason::suppressed) return;
    auto const by = change_fact();
    bool const from_change = by != no_fact && fits(value, by);
    auto rate = no_fact;
    if (indicator_->basis == growth_basis::nominal)
        for (auto const what : {measure::growth_mom, measure::growth, measure::growth_ytd, measure::growth_yoy})
            if (usable(plain(what))) rate = plain(what);
    if (!from_change && rate == no_fact) return;
    auto& hidden = cell(measure::base);
    hidden.a = value;
    if (from_change) {
        hidden.how = computing::backward;
        hidden.relate = relation::change;
        hidden.b = by;
    }
    if (rate != no_fact) {
        hidden.rate = relation::growth;
        hidden.c = rate;
    }
    hidden.imply = from_change && rate != no_fact ? implying::both
                   : from_change                  ? implying::difference
                                                  : implying::rate;
}

/// A change of a base that nobody published is held against the published growth: the growth that follows from it
/// either agrees or does not.
inline void evaluator::agree_on_change() {
    auto const published = plain(measure::change);
    if (published == no_fact) return;
    auto& change = cell(measure::change);
    if (change.how != computing::undefined || change.reason() != undefined_reason::missing_base) return;
    for (auto const& each : cells_) {
        if (each.how != computing::split || each.b != published || each.agree == agreement::not_compared) continue;
        change.agree = each.agree;
        change.how = computing::nothing;
        change.why = 0;
        return;
    }
}

/// Growth now minus growth a year before, in points.
inline void evaluator::growth_difference() {
    auto const published = plain(measure::growth_diff);
    if (published == no_fact) return;
    auto& to = cell(measure::growth_diff);
    to.refuse(undefined_reason::missing_base);
    auto const before = same_period_last_year(when_);
    if (!before) return to.refuse(undefined_reason::span_mismatch);
    for (auto const what : {measure::growth_yoy, measure::growth_ytd, measure::growth}) {
        if (!usable(plain(what))) continue;
        auto const then = state_.data.find({index_, scope_index{scope_}, *before, what, {}});
        if (!then || !then->has_figure()) continue;
        forward(to, relation::growth_difference, plain(what), static_cast<std::uint32_t>(then->index()));
        return;
    }
}

/// A rank a year before, from the rank now and its change; or the change, from both ranks.
inline void evaluator::ranks() {
    auto const handle = [&](std::uint32_t rank) {
        auto const of = state_.fact(rank).of();
        auto* const published = find(measure::rank_change, of);
        auto const before = same_period_last_year(when_);
        auto const then = before ? state_.data.find({index_, scope_index{scope_}, *before, measure::rank, of})
                                 : std::optional<fact_view>();
        if (then && then->has_figure()) {
            forward(cell(measure::rank_change, of), relation::rank_change, rank,
                    static_cast<std::uint32_t>(then->index()));
            return;
        }
        if (published == nullptr || !usable(published->fact)) return;
        auto const change = published->fact;
        published->refuse(undefined_reason::missing_base);
        if (find(measure::base, of) != nullptr) return;
        auto& hidden = cell(measure::base, of);
        hidden.how = computing::backward;
        hidden.relate = relation::rank_change;
        hidden.imply = implying::difference;
        hidden.a = rank;
        hidden.b = change;
    };
    if (usable(plain(measure::rank))) handle(plain(measure::rank));
    for (auto const each : referring_)
        if (state_.fact(each).what() == measure::rank && usable(each)) handle(each);
}

}  // namespace detail
ATTAIN_END_NAMESPACE
