#include "dataset_figure.hpp"
#include "dataset_names.hpp"
#include "dataset_plan.hpp"
#include "dataset_rules.hpp"

#include <attain/model/detail/place_counter.hpp>
#include <attain/quantity/figure.hpp>
#include <attain/text/to_dataset.hpp>
#include <attain/time/period_print.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace text {

namespace {

using detail::planned;
using detail::range_end;

// What a record's role is as a measure, one row a role, in the order of the enumeration.
constexpr std::array<measure, 16> measures{
    measure::value,      measure::value,  measure::value,       measure::growth_yoy,
    measure::growth_mom, measure::growth, measure::growth_diff, measure::change,
    measure::completion, measure::share,  measure::rank,        measure::rank_change,
    measure::excess,     measure::target, measure::base,        measure::increment};

measure measure_of(role what) { return measures[static_cast<std::size_t>(what)]; }

constexpr std::string_view no_indicator_zh = "未名指标";
constexpr std::string_view no_indicator_en = "unnamed indicator";

class maker {
public:
    maker(reading const& found, std::string_view utf8, dataset_options const& options)
        : found_(found), utf8_(utf8), options_(options), places_(utf8) {
        scope_ = options.scope.empty() ? detail::subject_of_title(found.title, found.lang) : options.scope;
        ids_.resize(found.records.size());
        facts_of_.resize(found.records.size());
    }

    [[nodiscard]] prose_dataset make() && {
        define_counters();
        for (std::size_t i = 0; i < found_.records.size(); ++i) plan(i);
        for (auto const& rate : detail::find_rates(found_, utf8_)) relate_rate(rate);
        return build();
    }

private:
    [[nodiscard]] bool chinese() const noexcept { return found_.lang == language::zh; }

    // Counters that the library does not know become units of the dataset.
    void define_counters() {
        for (auto const& each : found_.records) {
            if (each.unit_handle || each.unit.empty() || units_.find(each.unit)) continue;
            if (units_.counter(each.unit)) plan_.counters.push_back(each.unit);
        }
    }

    void leave_out(place where, record const& each, std::string expected, std::string advice) {
        made_.notes.push_back({reason::inexact, options_.file, where, "'" + std::string(each.raw) + "', left out",
                               std::move(expected), std::move(advice)});
    }

    void plan(std::size_t number) {
        auto const& each = found_.records[number];
        // Records stand in the order of the text, which is walked once.
        walked_ = std::max<std::size_t>(walked_, std::min<std::size_t>(each.whole.begin, utf8_.size()));
        auto const where = places_.at(utf8_.data() + walked_);
        auto const given = each.period.empty() ? period_otherwise() : each.period;
        if (each.how == certainty::ambiguous && !options_.with_ambiguous)
            return leave_out(where, each, "a figure with one reading", "see its record");
        if (each.is_ratio) return leave_out(where, each, "one number", "give the parts as figures of their own");
        if (given.empty()) return leave_out(where, each, "a period in the text or its title", "give one with --period");
        if (each.what == role::share && each.scope.empty())
            return leave_out(where, each, "a share that names its whole", "name the whole");
        if (each.is_range && each.what != role::target)
            return leave_out(where, each, "one number, not a range", "give the two ends as figures of their own");
        ids_[number] = indicator_of(number);
        if (each.is_range) {
            add(number, range_end::lower, measure::target_lower, given, where);
            add(number, range_end::upper, measure::target_upper, given, where);
        } else {
            add(number, range_end::none, measure_of(each.what), given, where);
        }
        if (each.what == role::breakdown) relate_part(number, where);
    }

    [[nodiscard]] std::string period_otherwise() const {
        if (found_.when) return to_string(*found_.when);
        return options_.when ? to_string(*options_.when) : std::string();
    }

    // The id of a record's indicator: that of the figure it hangs on where both are named alike.
    [[nodiscard]] std::string indicator_of(std::size_t number) const {
        auto const& each = found_.records[number];
        if (auto const aim = detail::aim_of(each, found_.lang); !aim.empty()) {
            // 目标是增长7%: no target of the level, which a completion would be held against.
            return detail::with_remark(each.indicator_id.empty() ? each.indicator : each.indicator_id, aim,
                                       found_.lang);
        }
        if (!each.indicator_id.empty()) return each.indicator_id;
        auto const label =
            each.indicator.empty() ? std::string(chinese() ? no_indicator_zh : no_indicator_en) : each.indicator;
        auto const* whole = each.of && *each.of < number ? &found_.records[*each.of] : nullptr;
        if (whole == nullptr || ids_[*each.of].empty()) return label;
        auto const& above = ids_[*each.of];
        if (each.what == role::breakdown) {
            auto made = detail::name_of_part(above, label, found_.lang);
            return made == above ? detail::with_remark(above, chinese() ? "其中" : "part", found_.lang) : made;
        }
        if (label != whole->indicator) return label;
        return each.what == role::total ? detail::with_remark(above, chinese() ? "总额" : "total", found_.lang) : above;
    }

    void add(std::size_t number, range_end end, measure what, std::string const& when, place where) {
        auto const& each = found_.records[number];
        auto written = detail::figure_text(each, end, found_.lang, units_);
        if (!written)
            return leave_out(where, each, "a figure of a unit that fits it", "write number and unit together");
        if (!detail::fits_measure(*written, what, units_))
            return leave_out(where, each, "a unit that a " + std::string(name_of(what)) + " has",
                             "correct the unit, or see the record for what it says");
        planned fact{ids_[number], when, what, of_scope(each), std::move(*written), where};
        for (std::size_t copy = 2; !settle(fact, each, where); ++copy) {
            constexpr std::size_t most_copies = 1000;
            if (copy > most_copies)
                return leave_out(where, each, "fewer figures of one name", "name the indicators apart");
            fact.indicator = detail::with_remark(ids_[number], std::to_string(copy), found_.lang);
        }
        ids_[number] = fact.indicator;
        if (facts_of_[number].empty()) facts_of_[number] = fact.key(scope_);
    }

    [[nodiscard]] static std::string of_scope(record const& each) {
        bool const takes = each.what == role::share || each.what == role::rank || each.what == role::rank_change ||
                           each.what == role::excess;
        if (each.what == role::excess && detail::is_target_word(each.scope)) return {};
        return takes ? each.scope : std::string();
    }

    // Whether the fact has its place: a new key, or one that says the same. A level that says otherwise is another
    // indicator, softly equal to the first.
    [[nodiscard]] bool settle(planned& fact, record const& each, place where) {
        auto key = fact.key(scope_);
        auto const [at, is_new] = by_key_.try_emplace(key, plan_.facts.size());
        if (is_new) {
            if (apart_from_) relate_twins(*apart_from_, key, where);
            apart_from_.reset();
            remember(fact);
            plan_.facts.push_back(fact);
            return true;
        }
        auto& first = plan_.facts[at->second];
        if (first.figure == fact.figure) {
            apart_from_.reset();
            return true;
        }
        auto const a = figure::parse(first.figure, units_);
        auto const b = figure::parse(fact.figure, units_);
        bool const alike = a && b && a->unit() == b->unit();
        if (alike &&
            intersection(a->interval_under(rounding_rule::nearest), b->interval_under(rounding_rule::nearest))) {
            // The same number, more or less precisely: the narrower one says all.
            if (b->quantum() < a->quantum() && b->hedge() == hedge::exact) first.figure = fact.figure;
            leave_out(where, each, "a figure that is stated once", "the more precise one of the two is kept");
            apart_from_.reset();
            return true;
        }
        if (alike && !apart_from_) apart_from_ = std::move(key);
        return false;
    }

    void remember(planned const& fact) {
        if (plan_.known.insert(fact.indicator).second) plan_.indicators.push_back(fact.indicator);
    }

    void relate_twins(std::string const& first, std::string const& second, place where) {
        plan_.relations.push_back({relation_form::sum, {first}, second, false, where});
        made_.notes.push_back({reason::conflicting_facts, options_.file, where, "another figure for the same words",
                               "one figure", "kept as an indicator of its own, softly equal to the first"});
    }

    // A part that is said to be one (其中) is not greater than its whole.
    void relate_part(std::size_t number, place where) {
        auto const& each = found_.records[number];
        if (!each.of || *each.of >= number || facts_of_[number].empty() || facts_of_[*each.of].empty()) return;
        auto const& whole = found_.records[*each.of];
        bool const alike = each.unit == whole.unit && each.unit_handle == whole.unit_handle;
        if (!alike || (whole.what != role::value && whole.what != role::breakdown) || ids_[number] == ids_[*each.of])
            return;
        if (each.period != whole.period) return;
        plan_.within.emplace(ids_[number], ids_[*each.of]);
        plan_.relations.push_back({relation_form::subset,
                                   {facts_of_[number], facts_of_[*each.of]},
                                   {},
                                   each.how == certainty::certain && whole.how != certainty::ambiguous,
                                   where});
    }

    void relate_rate(detail::rate_of_parts const& rate) {
        auto const& part = facts_of_[rate.part];
        auto const& whole = facts_of_[rate.whole];
        auto const& quotient = facts_of_[rate.rate];
        if (part.empty() || whole.empty() || quotient.empty() || part == whole || part == quotient || whole == quotient)
            return;
        plan_.relations.push_back(
            {relation_form::ratio, {part, whole}, quotient, true, plan_.facts[by_key_.at(quotient)].where});
    }

    [[nodiscard]] prose_dataset build() {
        plan_.title = found_.title;
        plan_.scope = scope_;
        auto built = detail::build_dataset(plan_, found_.lang, options_.file);
        made_.data = std::move(built.data);
        made_.problems = std::move(built.problems);
        return std::move(made_);
    }

    reading const& found_;
    std::string_view utf8_;
    dataset_options const& options_;
    attain::detail::place_counter places_;
    std::size_t walked_ = 0;
    std::string scope_;
    unit_table units_;
    std::vector<std::string> ids_;       ///< the indicator of each record
    std::vector<std::string> facts_of_;  ///< the key of each record's fact; empty where it was left out
    std::unordered_map<std::string, std::size_t> by_key_;
    std::optional<std::string> apart_from_;
    detail::dataset_plan plan_;
    prose_dataset made_;
};

}  // namespace

std::vector<catalogue_entry> catalogue_of(dataset const& data) {
    std::vector<catalogue_entry> made;
    for (auto const& each : data.indicators()) {
        auto& entry = made.emplace_back(catalogue_entry{each.id, each.aliases});
        if (!each.name.zh.empty()) entry.names.push_back(each.name.zh);
        if (!each.name.en.empty()) entry.names.push_back(each.name.en);
    }
    return made;
}

prose_dataset to_dataset(reading const& found, std::string_view utf8, dataset_options const& options) {
    return maker(found, utf8, options).make();
}

}  // namespace text

ATTAIN_END_NAMESPACE
