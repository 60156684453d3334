#include "audit_model_builder.hpp"

#include <attain/time/period_tiling.hpp>

#include <algorithm>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

using solver::relation_kind;
using solver::term;

namespace {

constexpr std::array tiling_kinds{period_kind::month, period_kind::quarter, period_kind::half};

bool is_level(fact_view const& fact) { return fact.what() == measure::value && fact.has_figure(); }

}  // namespace

void audit_model_builder::add_periods(indicator_index which) {
    auto const& data = model_.data_;
    if (data[which].nature != nature::flow) return;
    auto const facts = data.facts_of(which);
    // Most series have one kind of period, and then nothing adds up.
    auto const kinds = [&] {
        std::uint32_t seen = 0;
        for (auto const fact : facts) {
            if (fact.what() == measure::value) seen |= 1U << static_cast<unsigned>(fact.when().kind());
        }
        return seen;
    }();
    if ((kinds & (kinds - 1)) == 0) return;
    std::vector<fact_view> levels;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        auto const fact = facts[i];
        if (!levels.empty() && levels.back().scope() != fact.scope()) {
            add_periods(levels);
            levels.clear();
        }
        bool const again = !levels.empty() && levels.back().key() == fact.key();
        if (is_level(fact) && !again) levels.push_back(fact);
    }
    add_periods(levels);
}

void audit_model_builder::add_periods(std::vector<fact_view> const& levels) {
    std::vector<dated_level> by_day;
    for (auto const& each : levels) by_day.push_back({each.when().first_day(), each.when().end_day(), each});
    std::sort(by_day.begin(), by_day.end(), [](dated_level const& a, dated_level const& b) {
        return std::pair(a.first, a.end) < std::pair(b.first, b.end);
    });
    for (auto const& whole : levels) {
        for (auto const kind : tiling_kinds) {
            if (kind == whole.when().kind()) continue;
            auto const parts = children(whole.when(), kind);
            if (parts && parts->size() > 1) add_periods(whole, *parts);
        }
        add_cumulation(whole, by_day);
    }
}

// All parts but one at the most are published: more unknown ones would pin nothing.
void audit_model_builder::add_periods(fact_view const& whole, std::vector<period> const& parts) {
    auto key = with(whole.key(), measure::value);
    std::size_t known = 0;
    for (auto const& part : parts) {
        key.when = part;
        auto const fact = model_.data_.find(key);
        if (fact && fact->has_figure()) ++known;
    }
    if (known + 1 < parts.size()) return;
    std::vector<term> terms{{level(whole, with(whole.key(), measure::value)), rational(-1)}};
    for (auto const& part : parts) {
        key.when = part;
        auto const v = level(whole, key);
        if (!suits(v, whole.unit())) return;
        terms.push_back({v, rational(1)});
    }
    model_.system_.add_sum(terms, relation_kind::equal);
    model_.relations_.emplace_back(whole.indicator());
}

// The year to September is the year to August and September: the longest published beginning, and what is published of
// the rest in one piece.
void audit_model_builder::add_cumulation(fact_view const& whole, std::vector<dated_level> const& by_day) {
    auto const when = whole.when();
    auto const at = [&by_day](date first, date end) {
        return std::lower_bound(by_day.begin(), by_day.end(), std::pair(first, end),
                                [](dated_level const& level, std::pair<date, date> const& wanted) {
                                    return std::pair(level.first, level.end) < wanted;
                                });
    };
    auto const own = at(when.first_day(), when.end_day());
    if (own == by_day.begin() || std::prev(own)->first != when.first_day()) return;
    auto const& first = *std::prev(own);
    auto const rest = at(first.end, when.end_day());
    if (rest == by_day.end() || rest->first != first.end || rest->end != when.end_day()) return;
    // Two halves were added up already.
    auto const kind = first.level.when().kind();
    if (kind == rest->level.when().kind() && kind != period_kind::months) return;
    auto const total = level(whole, with(whole.key(), measure::value));
    auto const beginning = level(first.level, with(first.level.key(), measure::value));
    auto const end = level(rest->level, with(rest->level.key(), measure::value));
    if (!suits(beginning, whole.unit()) || !suits(end, whole.unit())) return;
    std::array<term, 3> const terms{{{total, rational(-1)}, {beginning, rational(1)}, {end, rational(1)}}};
    model_.system_.add_sum(terms, relation_kind::equal);
    model_.relations_.emplace_back(whole.indicator());
}

ATTAIN_END_NAMESPACE
