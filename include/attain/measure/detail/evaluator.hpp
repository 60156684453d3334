#pragma once

#include <attain/measure/detail/achieve-inl.hpp>
#include <attain/measure/detail/agree-inl.hpp>
#include <attain/measure/detail/row_table.hpp>

#include <array>
#include <optional>
#include <vector>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

/// Writes the cells of one row after the other. What it keeps between rows is only memory to be used again.
class evaluator {
public:
    evaluator(scorecard_state& state, row_table const& table) : state_(state), table_(table) {}

    void evaluate(std::uint32_t row);

private:
    struct base_fact {
        std::uint32_t fact = no_fact;
        undefined_reason why = undefined_reason::missing_base;
        bool broken = false;
    };

    // The row's own facts.
    void collect();
    [[nodiscard]] std::uint32_t plain(measure what) const noexcept { return plain_[static_cast<std::size_t>(what)]; }
    [[nodiscard]] bool usable(std::uint32_t fact) const { return fact != no_fact && state_.fact(fact).has_figure(); }
    [[nodiscard]] bool fits(std::uint32_t a, std::uint32_t b) const {
        return factor_between(state_.fact(b).unit(), state_.fact(a).unit()).has_value();
    }
    [[nodiscard]] cell_record* find(measure what, reference of = {});
    cell_record& cell(measure what, reference of = {});
    void forward(cell_record& to, relation what, std::uint32_t a, std::uint32_t b);
    void settle(cell_record& to);
    void derive();

    // Targets: evaluate_target-inl.hpp
    void targets();
    void growth_target();
    void level_target(std::optional<relation> formula);
    void excess_and_gap();
    void achievement_of(row_record& row);
    [[nodiscard]] std::optional<relation> completion_relation() const;

    // Bases: evaluate_growth-inl.hpp
    void growths();
    void growth(measure what, base_fact const& base);
    void base_and_change(base_fact const& base);
    void growth_difference();
    void agree_on_change();
    [[nodiscard]] base_fact value_in(period const& when);
    [[nodiscard]] base_fact last_year();
    [[nodiscard]] base_fact period_before();
    [[nodiscard]] std::uint32_t change_fact() const;
    void ranks();

    // Parts and wholes: evaluate_share-inl.hpp
    void shares();
    void published_share(std::uint32_t fact);
    void share_within(reference of, std::uint32_t whole);
    void rest_without_parts();
    void quotient_and_sum();

    scorecard_state& state_;
    row_table const& table_;

    std::uint32_t row_ = 0;
    std::uint32_t first_ = 0;
    std::uint32_t last_ = 0;
    indicator_index index_{};
    attain::indicator const* indicator_ = nullptr;
    std::uint32_t scope_ = 0;
    period when_;
    std::array<std::uint32_t, measure_count> plain_{};  ///< the facts without `of`
    std::vector<std::uint32_t> referring_;              ///< those with `of`
    std::vector<cell_record> cells_;
};

inline void evaluator::collect() {
    auto const& row = state_.rows[row_];
    first_ = row.first_fact;
    last_ = row_ + 1 < state_.rows.size() ? state_.rows[row_ + 1].first_fact
                                          : static_cast<std::uint32_t>(state_.data.size());
    plain_.fill(no_fact);
    referring_.clear();
    cells_.clear();
    auto const head = state_.fact(first_);
    index_ = head.indicator();
    indicator_ = &state_.data[index_];
    scope_ = static_cast<std::uint32_t>(head.scope());
    when_ = head.when();
    for (auto at = first_; at < last_;) {
        auto const fact = state_.fact(at);
        auto const what = fact.what();
        auto const of = fact.of();
        auto end = at + 1;
        while (end < last_ && state_.fact(end).what() == what && state_.fact(end).of() == of) ++end;
        auto const chosen = counting_fact(state_, at, end);
        at = end;
        if (chosen == no_fact) continue;
        cell_record published;
        published.fact = chosen;
        published.of = of.bits();
        published.what = what;
        cells_.push_back(published);
        if (of.empty()) {
            plain_[static_cast<std::size_t>(what)] = chosen;
        } else {
            referring_.push_back(chosen);
        }
    }
}

inline cell_record* evaluator::find(measure what, reference of) {
    for (auto& each : cells_)
        if (each.what == what && each.of == of.bits()) return &each;
    return nullptr;
}

inline cell_record& evaluator::cell(measure what, reference of) {
    if (auto* const found = find(what, of)) return *found;
    cell_record fresh;
    fresh.of = of.bits();
    fresh.what = what;
    cells_.push_back(fresh);
    return cells_.back();
}

inline void evaluator::forward(cell_record& to, relation what, std::uint32_t a, std::uint32_t b) {
    to.how = computing::forward;
    to.relate = what;
    to.a = a;
    to.b = b;
}

/// Notes the reason of a value that turns out undefined.
inline void evaluator::settle(cell_record& to) {
    auto const value = computed_value(state_, to);
    if (value.is_undefined()) to.refuse(value.why());
}

inline void evaluator::evaluate(std::uint32_t row) {
    row_ = row;
    collect();
    auto& record = state_.rows[row_];
    record.first_cell = state_.cells.size();
    try {
        derive();
        achievement_of(record);
    } catch (error const&) {
        // Numbers beyond the limits of arithmetic: what was published stands, and nothing follows from it.
        collect();
        record.achieved = attain::achievement::none;
        record.certain = false;
    }
    for (auto const& each : cells_) {
        state_.agreeing += each.agree == attain::agreement::agrees;
        state_.differing += each.agree == attain::agreement::differs;
        state_.cells.push_back(each);
    }
}

inline void evaluator::derive() {
    targets();
    growths();
    ranks();
    shares();
    rest_without_parts();
    quotient_and_sum();
    auto const before = [](cell_record const& a, cell_record const& b) {
        return a.what != b.what ? a.what < b.what : a.of < b.of;
    };
    std::sort(cells_.begin(), cells_.end(), before);
    for (auto& each : cells_) {
        if (each.fact == no_fact || each.how == computing::nothing || each.how == computing::undefined) continue;
        auto const value = computed_value(state_, each);
        if (value.is_undefined()) each.refuse(value.why());
        each.agree = compare_published(state_, each, value);
    }
    agree_on_change();
}

}  // namespace detail
ATTAIN_END_NAMESPACE
