#include "audit_model_builder.hpp"

#include <attain/time/period_tiling.hpp>

#include <algorithm>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

using solver::relation_kind;
using solver::term;

namespace {

constexpr std::array tiling_kinds{period_kind::month, period_kind::quarter, period_kind::half};

}  // namespace

void audit_model_builder::add_periods(indicator_index which) {
    if (model_.data_[which].nature != nature::flow) return;
    auto const first = columns_.begins[static_cast<std::size_t>(which)];
    auto const last = columns_.begins[static_cast<std::size_t>(which) + 1];
    // Most series have one kind of period, and then nothing adds up.
    std::uint32_t kinds = 0;
    for (auto row = first; row < last; ++row) {
        if (what_of(row) == measure::value)
            kinds |= 1U << static_cast<unsigned>(period::from_key(facts_.period[row]).kind());
    }
    if ((kinds & (kinds - 1)) == 0) return;
    std::vector<row_index> levels;
    for (auto row = first; row < last; ++row) {
        if (!levels.empty() && facts_.scope[levels.back()] != facts_.scope[row]) {
            add_periods(levels);
            levels.clear();
        }
        bool const again = !levels.empty() && same_key(levels.back(), row);
        if (what_of(row) == measure::value && has_figure(row) && !again) levels.push_back(row);
    }
    add_periods(levels);
}

void audit_model_builder::add_periods(std::vector<row_index> const& levels) {
    std::vector<dated_level> by_day;
    for (auto const row : levels) {
        auto const when = period::from_key(facts_.period[row]);
        by_day.push_back({when.first_day(), when.end_day(), row});
    }
    std::sort(by_day.begin(), by_day.end(), [](dated_level const& a, dated_level const& b) {
        return std::pair(a.first, a.end) < std::pair(b.first, b.end);
    });
    for (auto const whole : levels) {
        auto const when = period::from_key(facts_.period[whole]);
        for (auto const kind : tiling_kinds) {
            if (kind == when.kind()) continue;
            auto const parts = children(when, kind);
            if (parts && parts->size() > 1) add_periods(whole, *parts);
        }
        add_cumulation(whole, by_day);
    }
}

// All parts but one at the most are published: more unknown ones would pin nothing.
void audit_model_builder::add_periods(row_index whole, std::vector<period> const& parts) {
    auto key = with(key_of(whole), measure::value);
    std::size_t known = 0;
    for (auto const& part : parts) {
        key.when = part;
        auto const row = find(key);
        if (row && has_figure(*row)) ++known;
    }
    if (known + 1 < parts.size()) return;
    std::vector<term> terms{{level(whole, with(key_of(whole), measure::value)), rational(-1)}};
    for (auto const& part : parts) {
        key.when = part;
        auto const v = level(whole, key);
        if (!suits(v, whole)) return;
        terms.push_back({v, rational(1)});
    }
    model_.system_.add_sum(terms, relation_kind::equal);
    model_.relations_.emplace_back(indicator_index{facts_.indicator[whole]});
}

// The year to September is the year to August and September: the longest published beginning, and what is published of
// the rest in one piece.
void audit_model_builder::add_cumulation(row_index whole, std::vector<dated_level> const& by_day) {
    auto const when = period::from_key(facts_.period[whole]);
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
    auto const kind = period::from_key(facts_.period[first.level]).kind();
    if (kind == period::from_key(facts_.period[rest->level]).kind() && kind != period_kind::months) return;
    auto const total = level(whole, with(key_of(whole), measure::value));
    auto const beginning = level(first.level, with(key_of(first.level), measure::value));
    auto const end = level(rest->level, with(key_of(rest->level), measure::value));
    if (!suits(beginning, whole) || !suits(end, whole)) return;
    std::array<term, 3> const terms{{{total, rational(-1)}, {beginning, rational(1)}, {end, rational(1)}}};
    model_.system_.add_sum(terms, relation_kind::equal);
    model_.relations_.emplace_back(indicator_index{facts_.indicator[whole]});
}

ATTAIN_END_NAMESPACE
