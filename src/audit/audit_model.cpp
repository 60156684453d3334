#include <attain/audit/audit_model.hpp>
#include <attain/quantity/unit_algebra.hpp>
#include <attain/time/period.hpp>

#include <algorithm>
#include <array>
#include <span>
#include <unordered_map>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

using solver::relation_kind;
using solver::term;
using solver::variable_index;

namespace {

struct key_hash {
    std::size_t operator()(fact_key const& key) const noexcept {
        auto mixed =
            key.when.key() ^ (static_cast<std::uint64_t>(key.indicator) << 32 |
                              static_cast<std::uint64_t>(key.scope) << 8 | static_cast<std::uint64_t>(key.what));
        mixed = (mixed ^ key.of.bits()) * 0x9e3779b97f4a7c15U;
        return static_cast<std::size_t>(mixed ^ mixed >> 32);
    }
};

interval positive() { return interval::greater_than(rational{}); }
interval not_negative() { return interval::at_least(rational{}); }
interval unit_interval() { return interval::between(endpoint{rational{}, true}, endpoint{rational(1), true}).value(); }

}  // namespace

class audit_model_builder {
public:
    audit_model_builder(audit_model& model, std::optional<date> as_of) : model_(model), as_of_(as_of) {}

    void build() {
        auto const& data = model_.data_;
        for (auto rest = data.facts(); !rest.empty();) {
            auto const group = data.leading_group(rest);
            add_group(group);
            rest = data.after(group);
        }
        // Parts and quotients concern every period and scope that one of their members was published for.
        for (std::size_t i = 0; i < data.indicators().size(); ++i)
            define(indicator_index{static_cast<std::uint32_t>(i)});
    }

private:
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

    variable_index variable(fact_key const& key, interval const& domain, unit of, std::optional<fact_index> beside,
                            bool integer) {
        auto const [place, added] = index_.try_emplace(key, static_cast<variable_index>(model_.variables_.size()));
        if (added) {
            model_.system_.add_variable(domain, integer);
            model_.variables_.push_back({key, of, beside});
        }
        return place->second;
    }

    // The level, target or rank of an indicator: counted things are integers and never negative.
    variable_index level(fact_view const& like, fact_key const& key) {
        auto const u = like.unit();
        bool const counted = u.counts_things();
        auto const domain = key.what == measure::rank ? interval::at_least(rational(1))
                            : counted                 ? not_negative()
                                                      : interval::everything();
        return variable(key, domain, u, like.index(), counted);
    }

    static fact_key with(fact_key key, measure what, reference of = {}) {
        key.what = what;
        key.of = of;
        return key;
    }

    bool suits(variable_index v, unit u) const {
        auto const known = model_.variables_[v].measured_in;
        return known == u || convertible(known, u);
    }

    void publish(fact_view const& fact, variable_index v, rational scale, rational offset = {}) {
        model_.figures_.push_back({fact.index(), v, std::move(scale), std::move(offset)});
        model_.system_.restrict(v, interval::everything());
    }

    void relate(fact_view const& declared_by) { model_.relations_.push_back({declared_by.index(), std::nullopt}); }

    void sum(fact_view const& declared_by, std::span<term const> terms) {
        model_.system_.add_sum(terms, relation_kind::equal);
        relate(declared_by);
    }

    void product(fact_view const& declared_by, variable_index of, variable_index left, variable_index right) {
        model_.system_.add_product(of, left, right);
        relate(declared_by);
    }

    void add(fact_view const& fact) {
        auto const key = fact.key();
        auto const factor = fact.unit().factor();
        switch (key.what) {
        case measure::value:
        case measure::target:
        case measure::rank: {
            auto const v = level(fact, key);
            if (!suits(v, fact.unit())) return leave_out(fact, left_out::unit_mismatch);
            return publish(fact, v, factor);
        }
        case measure::breakdown: {
            auto const v = level(fact, with(key, measure::value));
            if (!suits(v, fact.unit())) return leave_out(fact, left_out::unit_mismatch);
            return publish(fact, v, factor);
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
        publish(fact, v, factor);
    }

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

    void add_base(fact_view const& fact) {
        auto const before = a_year_before(with(fact.key(), measure::value));
        if (!before) return leave_out(fact, left_out::no_period);
        auto const v = level(fact, *before);
        if (!suits(v, fact.unit())) return leave_out(fact, left_out::unit_mismatch);
        publish(fact, v, fact.unit().factor());
    }

    // Rates of a target, base or whole that was itself published at zero or below have another formula, or none.
    bool published_positive(fact_key const& key) const {
        auto const published = model_.data_.find(key);
        return !published || !published->has_figure() || published->number().sign() > 0;
    }

    void add_completion(fact_view const& fact) {
        auto const& indicator = model_.data_[fact.indicator()];
        auto const key = fact.key();
        auto const kind = indicator.kind_of_target();
        bool const quotient =
            indicator.better == direction::higher && kind != target_kind::growth && kind != target_kind::range;
        auto const rate = variable(key, not_negative(), fact.unit(), fact.index(), false);
        publish(fact, rate, fact.unit().factor());
        auto const like = like_level(fact);
        if (!quotient || !published_positive(with(key, measure::target))) return leave_out(fact, left_out::no_formula);
        if (like.what() != measure::value) return;
        auto const actual = level(like, with(key, measure::value));
        auto const target = level(like, with(key, measure::target));
        model_.system_.narrow(target, positive());
        product(fact, actual, rate, target);
    }

    void add_growth(fact_view const& fact) {
        auto const& indicator = model_.data_[fact.indicator()];
        auto const key = fact.key();
        auto const factor = variable(key, not_negative(), fact.unit(), fact.index(), false);
        publish(fact, factor, fact.unit().factor(), rational(1));
        auto const before = key.what == measure::growth_mom ? previous(key.when) : same_period_last_year(key.when);
        auto const like = like_level(fact);
        bool const broken = like.status() == observation_status::series_break;
        if (indicator.basis != growth_basis::nominal || broken) return leave_out(fact, left_out::not_nominal);
        if (!before) return leave_out(fact, left_out::no_period);
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

    void add_share(fact_view const& fact) {
        auto const key = fact.key();
        auto const share = variable(key, unit_interval(), fact.unit(), fact.index(), false);
        publish(fact, share, fact.unit().factor());
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

    void add_excess(fact_view const& fact) {
        auto const key = fact.key();
        auto const v = variable(key, interval::everything(), fact.unit(), fact.index(), fact.unit().counts_things());
        publish(fact, v, fact.unit().factor());
        auto const like = like_level(fact);
        if (!key.of.empty() || like.what() != measure::value || !convertible(like.unit(), fact.unit())) return;
        auto const actual = level(like, with(key, measure::value));
        auto const target = level(like, with(key, measure::target));
        rational const sign(key.what == measure::excess ? 1 : -1);
        std::array<term, 3> const terms{{{actual, sign}, {target, -sign}, {v, rational(-1)}}};
        sum(fact, terms);
    }

    void add_change(fact_view const& fact) {
        auto const key = fact.key();
        auto const v = variable(key, interval::everything(), fact.unit(), fact.index(), false);
        publish(fact, v, fact.unit().factor());
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

    // The change of a published rate: of the level where it is a rate itself, else of its growth.
    void add_growth_difference(fact_view const& fact) {
        auto const key = fact.key();
        auto const v = variable(key, interval::everything(), fact.unit(), fact.index(), false);
        publish(fact, v, fact.unit().factor());
        auto const like = like_level(fact);
        bool const rate = like.what() == measure::value && like.unit().is_ratio();
        auto const what = rate ? measure::value : measure::growth_yoy;
        auto const before = a_year_before(with(key, what));
        auto const now = model_.data_.find(with(key, what));
        if (!before || !now) return;
        auto const current = rate ? level(*now, with(key, what))
                                  : variable(with(key, what), not_negative(), now->unit(), now->index(), false);
        auto const earlier =
            rate ? level(*now, *before) : variable(*before, not_negative(), now->unit(), now->index(), false);
        std::array<term, 3> const terms{{{current, rational(1)}, {earlier, rational(-1)}, {v, rational(-1)}}};
        sum(fact, terms);
    }

    void add_rank_change(fact_view const& fact) {
        auto const key = fact.key();
        auto const v = variable(key, interval::everything(), fact.unit(), fact.index(), true);
        publish(fact, v, fact.unit().factor());
        auto const now = model_.data_.find(with(key, measure::rank, key.of));
        auto const before = a_year_before(with(key, measure::rank, key.of));
        if (!now || !before) return;
        auto const current = level(*now, with(key, measure::rank, key.of));
        auto const earlier = level(*now, *before);
        std::array<term, 3> const terms{{{earlier, rational(1)}, {current, rational(-1)}, {v, rational(-1)}}};
        sum(fact, terms);
    }

    void add_difference(fact_view const& fact) {
        auto const key = fact.key();
        auto const v = variable(key, interval::everything(), fact.unit(), fact.index(), false);
        publish(fact, v, fact.unit().factor());
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

    // total = sum of its parts; rest = whole - part; rate = numerator / denominator.
    void define(indicator_index which) {
        auto const& indicator = model_.data_[which];
        if (!indicator.parts.empty()) {
            std::unordered_map<fact_key, bool, key_hash> done;
            define_where(which, done, [&](fact_view const& like, fact_key const& key) { add_total(which, like, key); });
            for (auto const part : indicator.parts) {
                define_where(part, done,
                             [&](fact_view const& like, fact_key const& key) { add_total(which, like, key); });
            }
        }
        if (indicator.within) {
            std::unordered_map<fact_key, bool, key_hash> done;
            define_where(which, done, [&](fact_view const&, fact_key key) {
                key.indicator = which;
                add_rest(which, key);
            });
        }
        if (indicator.numerator && indicator.denominator) {
            std::unordered_map<fact_key, bool, key_hash> done;
            define_where(which, done, [&](fact_view const&, fact_key const& key) { add_quotient(which, key); });
        }
    }

    // What is left of a whole without a part, where both were published. It may be anything: an order between part
    // and whole is not taken for granted.
    void add_rest(indicator_index part, fact_key key) {
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
        auto const rest = variable(with(key, measure::difference, whole), interval::everything(), some->unit(),
                                   some->index(), counted);
        std::array<term, 3> const terms{{{outer, rational(1)}, {inner, rational(-1)}, {rest, rational(-1)}}};
        model_.system_.add_sum(terms, relation_kind::equal);
        model_.relations_.push_back({std::nullopt, part});
    }

    // Calls `then` once for each scope and period in which the indicator has a published level.
    template <class F>
    void define_where(indicator_index which, std::unordered_map<fact_key, bool, key_hash>& done, F const& then) {
        for (auto const fact : model_.data_.facts_of(which)) {
            if (fact.what() != measure::value || !fact.has_figure()) continue;
            auto key = with(fact.key(), measure::value);
            key.indicator = {};
            if (!done.try_emplace(key, true).second) continue;
            then(fact, key);
        }
    }

    void add_total(indicator_index whole, fact_view const& like, fact_key key) {
        auto const& parts = model_.data_[whole].parts;
        key.indicator = whole;
        std::vector<term> terms{{level(like, key), rational(-1)}};
        for (auto const part : parts) {
            key.indicator = part;
            auto const v = level(like, key);
            bool const again = std::any_of(terms.begin(), terms.end(), [v](auto const& t) { return t.variable == v; });
            if (again || !suits(v, like.unit())) return;
            terms.push_back({v, rational(1)});
        }
        if (!suits(terms.front().variable, like.unit())) return;
        model_.system_.add_sum(terms, relation_kind::equal);
        model_.relations_.push_back({std::nullopt, whole});
    }

    void add_quotient(indicator_index rate, fact_key key) {
        auto const& indicator = model_.data_[rate];
        key.indicator = rate;
        auto const published = model_.data_.find(key);
        key.indicator = *indicator.numerator;
        auto const above = model_.data_.find(key);
        key.indicator = *indicator.denominator;
        auto const below = model_.data_.find(key);
        if (!published || !above || !below || !published->unit().is_ratio()) return;
        key.indicator = rate;
        auto const quotient = level(*published, key);
        key.indicator = *indicator.numerator;
        auto const numerator = level(*above, key);
        key.indicator = *indicator.denominator;
        auto const denominator = level(*below, key);
        if (numerator == denominator) return;
        model_.system_.narrow(denominator, positive());
        model_.system_.add_product(numerator, quotient, denominator);
        model_.relations_.push_back({std::nullopt, rate});
    }

    audit_model& model_;
    std::optional<date> as_of_;
    std::unordered_map<fact_key, variable_index, key_hash> index_;
};

audit_model::audit_model(dataset data, std::optional<date> as_of) : data_(std::move(data)) {
    audit_model_builder(*this, as_of).build();
}

namespace {

interval read(figure const& written, reading how, bool soft) {
    auto const under = [&](rounding_rule rule) {
        if (soft) {
            if (auto const expected = written.soft_interval_under(rule)) return *expected;
        }
        return written.interval_under(rule);
    };
    if (how != reading::nearest_or_down) return under(static_cast<rounding_rule>(how));
    return hull(under(rounding_rule::nearest), under(rounding_rule::down));
}

interval moved(interval const& range, rational const& scale, rational const& offset) {
    auto const scaled = scale == rational(1) ? range : range * interval::point(scale);
    return offset.is_zero() ? scaled : scaled + interval::point(offset);
}

}  // namespace

void audit_model::publish(reading how, bool soft) {
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        auto const& f = figures_[i];
        auto const range = read(data_[f.fact].figure(), how, soft);
        system_.reread(static_cast<solver::restriction_index>(i), moved(range, f.scale, f.offset));
    }
}

interval audit_model::as_written(interval const& range, audited_figure const& like) const {
    auto const figure = data_[like.fact];
    auto const own = like.offset.is_zero() ? range : range - interval::point(like.offset);
    auto const unit = rational(1) / (like.scale * rational(decimal(1).scaled_by_power_of_ten(figure.magnitude())));
    return own * interval::point(unit);
}

std::string_view name_of(reading how) noexcept {
    return how == reading::nearest_or_down ? "nearest_or_down" : name_of(static_cast<rounding_rule>(how));
}

ATTAIN_END_NAMESPACE
