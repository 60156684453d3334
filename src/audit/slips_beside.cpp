#include "slips.hpp"

#include <attain/time/period_shift.hpp>

#include <algorithm>
#include <array>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

namespace {

fact_key with(fact_key key, measure what, period when) {
    key.what = what;
    key.of = {};
    key.when = when;
    return key;
}

interval in_base_units(fact_view const& fact) {
    return fact.figure().interval_under(rounding_rule::nearest) * interval::point(fact.unit().factor());
}

// Looks around one suspected figure: at the same figure in other years, and at what a rate could have been made from.
class neighbourhood {
public:
    neighbourhood(dataset const& data, fact_view const& suspect) : data_(data), suspect_(suspect) {}

    // The year before printed the same number in this place.
    bool repeats_last_year() const {
        auto const key = suspect_.key();
        auto const before = same_period_last_year(key.when);
        if (!before) return false;
        auto same = key;
        same.when = *before;
        if (equals(same)) return true;
        if (key.what == measure::value) return equals(with(key, measure::base, key.when));
        auto const earlier = same_period_last_year(*before);
        return key.what == measure::base && earlier && equals(with(key, measure::value, *earlier));
    }

    // A growth that fits another base than its own: two or three years back, or that of another kind of growth.
    bool grew_from_another_year() const {
        auto const when = suspect_.when();
        auto const year = same_period_last_year(when);
        auto const step = previous(when);
        std::vector<period> others;
        auto const add = [&others](result<period> const& p) {
            if (p) others.push_back(*p);
        };
        switch (suspect_.what()) {
        case measure::growth_yoy:
            if (step && year && *step != *year) add(step);
            break;
        case measure::growth_mom:
            if (step && year && *step != *year) add(year);
            if (step) add(previous(*step));
            break;
        case measure::growth_ytd: break;
        default: return false;
        }
        add(shift_years(when, -2));
        add(shift_years(when, -3));
        return std::any_of(others.begin(), others.end(), [this](period p) {
            auto const base = level_in(p);
            return base && fits_growth(*base);
        });
    }

    // A growth that fits the base as it was known before it was revised.
    bool grew_from_an_older_vintage() const {
        if (suspect_.what() != measure::growth_yoy && suspect_.what() != measure::growth_ytd) return false;
        auto const year = same_period_last_year(suspect_.when());
        if (!year) return false;
        auto const known = data_.find_all(with(suspect_.key(), measure::value, *year));
        return known.size() > 1 && std::any_of(known.begin(), known.end(), [this](fact_view const& base) {
                   return base.has_figure() && fits_growth(in_base_units(base));
               });
    }

    // A completion that fits the target of the year before.
    bool completes_last_years_target() const {
        if (suspect_.what() != measure::completion) return false;
        auto const year = same_period_last_year(suspect_.when());
        auto const target = year ? data_.find(with(suspect_.key(), measure::target, *year)) : std::nullopt;
        return target && target->has_figure() && fits_quotient(in_base_units(*target), rational{});
    }

private:
    bool equals(fact_key const& key) const {
        auto const other = data_.find(key);
        return other && other->has_figure() && other->unit() == suspect_.unit() && other->value() == suspect_.value();
    }

    std::optional<interval> level_in(period when) const {
        auto const found = data_.find(with(suspect_.key(), measure::value, when));
        if (!found || !found->has_figure()) return std::nullopt;
        return in_base_units(*found);
    }

    bool fits_growth(interval const& base) const { return fits_quotient(base, rational(1)); }

    bool fits_quotient(interval const& below, rational const& less) const {
        auto const now = level_in(suspect_.when());
        auto const lower = below.lower();
        if (!now || !lower || lower->value.sign() <= 0) return false;
        auto const rate = divide(*now, below).pieces.front() - interval::point(less);
        return intersection(rate, in_base_units(suspect_)).has_value();
    }

    dataset const& data_;
    fact_view const& suspect_;
};

}  // namespace

bool computed_from_rounded(audit_model const& model, solver::component const& part, solver::restriction_index which,
                           printed_numbers const& printed) {
    auto const& figure = model.figures()[which];
    auto const& system = model.system();
    for (auto const i : part.relations) {
        auto const& r = system.relations()[i];
        auto const terms = system.terms_of(r);
        // A total has the weight -1 in its sum.
        bool const total = r.kind == solver::relation_kind::equal && terms.size() > 2 &&
                           std::any_of(terms.begin(), terms.end(), [&](solver::term const& t) {
                               return t.variable == figure.variable && t.coefficient == rational(-1);
                           });
        if (!total && model.relations()[i].declared_by() != figure.fact) continue;
        auto const made = made_from_print(model, r, figure.variable, printed);
        if (made && system.restrictions()[which].range.contains(*made)) return true;
    }
    return false;
}

std::vector<std::string> slips_beside(dataset const& data, fact_view const& suspect) {
    std::vector<std::string> found;
    neighbourhood const around(data, suspect);
    auto const note = [&](bool fits, char const* id) {
        if (fits) found.emplace_back(id);
    };
    note(around.repeats_last_year(), "stale_figure");
    note(around.grew_from_an_older_vintage(), "unrevised_base");
    note(around.grew_from_another_year(), "wrong_base_year");
    note(around.completes_last_years_target(), "stale_target");
    return found;
}

}  // namespace detail

ATTAIN_END_NAMESPACE
