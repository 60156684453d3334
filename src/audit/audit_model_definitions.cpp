#include "audit_model_builder.hpp"

#include <algorithm>
#include <array>
#include <compare>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

using solver::relation_kind;
using solver::term;
using solver::variable_index;

void audit_model_builder::define(indicator_index which) {
    auto const& indicator = model_.data_[which];
    if (!indicator.parts.empty()) define_total(which);
    if (indicator.within) {
        each_level(which, [&](row_index row) { add_rest(which, with(key_of(row), measure::value)); });
    }
    if (indicator.numerator && indicator.denominator) {
        each_level(which, [&](row_index row) { add_quotient(which, with(key_of(row), measure::value)); });
    }
}

void audit_model_builder::add_rest(indicator_index part, fact_key key) {
    auto const whole = *model_.data_[part].within;
    key.indicator = whole;
    auto const all = find(key);
    key.indicator = part;
    auto const some = find(key);
    if (!all || !some || !has_figure(*all) || !convertible_rows(*all, *some)) return;
    auto const inner = level(*some, key);
    key.indicator = whole;
    auto const outer = level(*all, key);
    key.indicator = part;
    bool const counted = counts_things(*all) && counts_things(*some);
    auto const rest = variable(with(key, measure::difference, whole), everything_, *some, counted);
    std::array<term, 3> const terms{{{outer, rational(1)}, {inner, rational(-1)}, {rest, rational(-1)}}};
    model_.system_.add_sum(terms, relation_kind::equal);
    model_.relations_.emplace_back(part);
}

void audit_model_builder::add_quotient(indicator_index rate, fact_key key) {
    auto const& indicator = model_.data_[rate];
    key.indicator = rate;
    auto const published = find(key);
    key.indicator = *indicator.numerator;
    auto const above = find(key);
    key.indicator = *indicator.denominator;
    auto const below = find(key);
    if (!published || !above || !below || !unit_of(*published).is_ratio() || !has_figure(*below)) return;
    key.indicator = rate;
    auto const quotient = level(*published, key);
    key.indicator = *indicator.numerator;
    auto const numerator = level(*above, key);
    key.indicator = *indicator.denominator;
    auto const denominator = level(*below, key);
    if (numerator == denominator || facts_.number[*below].sign() <= 0) return;
    model_.system_.narrow(denominator, positive_);
    model_.system_.add_product(numerator, quotient, denominator);
    model_.relations_.emplace_back(rate);
}

namespace {

/// A total and its parts, walked side by side: facts of one indicator lie in the order of scopes and periods, so that
/// what all of them say of one scope and period is found by going on from where the last one was.
class members {
public:
    struct place {
        std::uint32_t scope;
        std::uint64_t period;

        [[nodiscard]] friend auto operator<=>(place const&, place const&) = default;
    };

    members(detail::dataset_state const& data, indicator_index whole) : facts_(data.facts) {
        add(data, whole);
        for (auto const part : data.indicators[static_cast<std::size_t>(whole)].parts) add(data, part);
    }

    [[nodiscard]] std::size_t size() const { return all_.size(); }
    [[nodiscard]] indicator_index indicator(std::size_t which) const { return all_[which].indicator; }
    [[nodiscard]] place place_of(std::uint32_t row) const { return {facts_.scope[row], facts_.period[row]}; }
    [[nodiscard]] bool has_repetition() const {
        std::vector<indicator_index> sorted;
        for (auto const& each : all_) sorted.push_back(each.indicator);
        std::sort(sorted.begin(), sorted.end());
        return std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end();
    }

    void rewind() {
        for (auto& each : all_) each.at = each.first;
    }

    /// The first row of a member's facts in a place that is not before the one that was asked for last; `no_row` where
    /// there are none.
    [[nodiscard]] std::uint32_t seek(std::size_t which, place const& where) {
        auto& [indicator, first, last, at] = all_[which];
        // Mostly the next fact, or one of the next.
        std::uint32_t step = 1;
        while (at < last && place_of(at) < where) {
            auto const next = last - at > step ? at + step : last;
            if (next < last && place_of(next) < where) {
                at = next;
                step *= 2;
                continue;
            }
            at = partition_point(at + 1, next, where);
            break;
        }
        return at < last && place_of(at) == where ? at : detail::no_row;
    }

private:
    struct member {
        indicator_index indicator;
        std::uint32_t first;
        std::uint32_t last;
        std::uint32_t at;
    };

    void add(detail::dataset_state const& data, indicator_index which) {
        auto const i = static_cast<std::size_t>(which);
        all_.push_back({which, data.begins[i], data.begins[i + 1], data.begins[i]});
    }
    [[nodiscard]] std::uint32_t partition_point(std::uint32_t from, std::uint32_t to, place const& where) const {
        while (from < to) {
            auto const middle = from + (to - from) / 2;
            if (place_of(middle) < where)
                from = middle + 1;
            else
                to = middle;
        }
        return from;
    }

    detail::fact_columns const& facts_;
    std::vector<member> all_;
};

}  // namespace

void audit_model_builder::define_total(indicator_index whole) {
    members all(columns_, whole);
    if (all.has_repetition()) return;
    std::vector<members::place> done;   // in order
    std::vector<members::place> fresh;  // of one member, and of none before it
    std::vector<row_index> beside;      // of each of these, the member's fact
    std::vector<term> terms;
    for (std::size_t m = 0; m < all.size(); ++m) {
        fresh.clear();
        beside.clear();
        auto from = done.begin();
        each_level(all.indicator(m), [&](row_index row) {
            auto const where = all.place_of(row);
            if (from != done.end() && *from < where) ++from;
            if (from != done.end() && *from < where) from = std::lower_bound(from, done.end(), where);
            if (from != done.end() && *from == where) return;
            fresh.push_back(where);
            beside.push_back(row);
        });
        if (fresh.empty()) continue;
        all.rewind();
        for (std::size_t i = 0; i < fresh.size(); ++i) {
            auto const like = beside[i];
            auto key = with(key_of(like), measure::value);
            bool suitable = true;
            terms.clear();
            for (std::size_t k = 0; k < all.size() && suitable; ++k) {
                auto const row = all.seek(k, fresh[i]);
                bool const level_first = row != detail::no_row && what_of(row) == measure::value && facts_.of[row] == 0;
                key.indicator = all.indicator(k);
                auto const v = level_first ? level_at(row, like) : level(like, key);
                suitable = k == 0 || suits(v, like);
                terms.push_back({v, k == 0 ? minus_one_ : one_});
            }
            if (!suitable || !suits(terms.front().variable, like)) continue;
            model_.system_.add_sum(terms, relation_kind::equal);
            model_.relations_.emplace_back(whole);
        }
        auto const middle = static_cast<std::ptrdiff_t>(done.size());
        done.insert(done.end(), fresh.begin(), fresh.end());
        std::inplace_merge(done.begin(), done.begin() + middle, done.end());
    }
}

ATTAIN_END_NAMESPACE
