#pragma once

#include <attain/measure/detail/explain_text-inl.hpp>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

/// Tells one cell. The record says which recipe was used; this puts names, numbers and places to it.
class explainer {
public:
    explainer(cell_view cell, language in) : state_(*cell.state_), cell_(cell), in_(in) {}

    [[nodiscard]] explanation tell() {
        told_.language = in_;
        told_.key = state_.data.print_key(cell_.key());
        title();
        auto const& record = cell_.record();
        if (record.fact != no_fact) published(record);
        // What cannot be computed is told after what the figure implies instead.
        if (record.how != computing::nothing && record.how != computing::undefined) computed(record);
        if (record.imply != implying::nothing) implied(record, cell_.implied(), true);
        if (record.fact != no_fact) consequences(record.fact);
        if (record.how == computing::undefined) computed(record);
        fate();
        return std::move(told_);
    }

private:
    void title() {
        auto const key = cell_.key();
        auto const& data = state_.data;
        told_.title = data[key.indicator].title(in_);
        told_.title.append(" · ").append(data[key.scope].title(in_));
        told_.title.append(" · ").append(attain::to_text(key.when, in_));
        told_.title.append(" · ").append(title_of(key.what, in_));
        if (!key.of.empty()) told_.title.append(" · ").append(data.title_of(key.of, in_));
    }

    void input(std::uint32_t at, std::string_view role, std::string_view symbol) {
        auto const fact = state_.fact(at);
        auto const key = state_.data.print_key(fact.key());
        for (auto& each : told_.inputs) {
            if (each.key != key) continue;
            // The cell's own figure comes first, before it is known which part it plays.
            if (each.symbol.empty()) {
                each.role = role;
                each.symbol = symbol;
            }
            used_.push_back({std::string(symbol), static_cast<std::size_t>(&each - told_.inputs.data())});
            return;
        }
        used_.push_back({std::string(symbol), told_.inputs.size()});
        explained_input given;
        given.role = role;
        given.symbol = symbol;
        given.key = key;
        given.where = where_of(state_, fact);
        given.rule = rule_text(state_, fact, in_);
        if (fact.status() != observation_status::normal)
            given.status = std::string(1, letter_of(fact.status())).append(" ").append(name_of(fact.status()));
        if (fact.has_figure()) {
            given.text = fact.text();
            if (auto const beside = fact.unit_text(); !beside.empty() && !given.text.ends_with(beside))
                given.text += beside;
            given.exact = exact_of(state_, fact, in_);
            given.range = range_of(state_, fact, in_);
        }
        told_.inputs.push_back(std::move(given));
    }
    void input(std::uint32_t at, relation what, role which) {
        if (at != no_fact) input(at, role_name(what, which, in_), role_symbol(what, which));
    }

    /// The role that a published figure has in the relation that it is a result of.
    void published(cell_record const& record) {
        told_.result = cell_.text();
        if (record.how == computing::forward || record.how == computing::split) {
            input(record.fact, record.relate, role::result);
        } else {
            input(record.fact, title_of(record.what, in_), "");
        }
    }

    [[nodiscard]] std::string value_text(rational const& value) const {
        if (is_rate(cell_.what())) return rate_text(value, cell_.what(), cell_.written_places() + 2, in_);
        return level_text(value, cell_.magnitude(), cell_.unit_text(), cell_.written_places() + 2, in_);
    }

    void computed(cell_record const& record) {
        explained_step step;
        used_.clear();
        step.title = pick(in_, "计算（各数视为精确值）", "computed (figures taken as exact)");
        formula_of(record, step);
        auto const value = cell_.computed();
        if (value.has_value()) step.numbers = with_numbers(record, step.symbols, false);
        if (value.has_value()) {
            step.exact = exact_text(is_rate(cell_.what())
                                        ? *value
                                        : *value * rational(decimal(1).scaled_by_power_of_ten(-cell_.magnitude())));
            if (!is_rate(cell_.what())) step.exact = with_unit(std::move(step.exact), cell_.unit_text(), in_);
            step.result = value_text(*value);
            step.note = pick(in_, "由精确值一次四舍五入（half_up），仅用于显示",
                             "rounded once from the exact value, half_up, for display only");
            if (cell_.agreement() != agreement::not_compared) {
                step.note.append(pick(in_, "；与公布的", "; against the published "));
                step.note.append(cell_.text()).append(in_ == language::zh ? "" : ": ");
                step.note.append(title_of(cell_.agreement(), in_));
            }
            if (told_.result.empty()) told_.result = step.result;
        } else {
            step.result = pick(in_, "不可计算", "undefined");
            if (value.is_undefined()) {
                step.note = reason_text(value.why(), cell_.what(), in_);
                step.note.append(" (").append(name_of(value.why())).append(")");
            }
            if (told_.result.empty()) told_.result = step.result;
        }
        told_.steps.push_back(std::move(step));
    }

    /// The formula with the inputs' numbers, or their intervals, in it.
    [[nodiscard]] std::string with_numbers(cell_record const& record, std::string_view symbols, bool ranges) const {
        substitution known;
        for (auto const& [symbol, at] : used_)
            known.put(symbol, ranges ? told_.inputs[at].range : told_.inputs[at].exact);
        bool const plain = ranges || record.how == computing::forward || record.how == computing::backward;
        return plain && !known.empty() && !symbols.empty() ? known.apply(symbols) : std::string();
    }

    void formula_of(cell_record const& record, explained_step& step) {
        auto const show = [&](relation what, role unknown) {
            step.words = formula_words(what, unknown, in_);
            step.symbols = formula_symbols(what, unknown);
        };
        switch (record.how) {
        case computing::nothing:
        case computing::undefined: return;
        case computing::forward:
            show(record.relate, role::result);
            input(record.a, record.relate, role::first);
            input(record.b, record.relate, role::second);
            return;
        case computing::split: {
            auto const tie = difference_of(state_.fact(record.b).what(), state_.indicator_of(record.a));
            show(record.relate, role::result);
            step.words.append(pick(in_, "，", ", ")).append(formula_words(tie, role::second, in_));
            step.symbols.append(", ").append(formula_symbols(tie, role::second));
            input(record.a, tie, role::first);
            input(record.b, tie, role::result);
            return;
        }
        case computing::backward:
            show(record.relate, role::second);
            input(record.a, record.relate, role::first);
            input(record.b, record.relate, role::result);
            return;
        case computing::copy:
            step.words = pick(in_, "基期值 = 基期公布的数值", "base = the value published for that period");
            input(record.a, relation::change, role::second);
            return;
        case computing::sum:
            show(relation::total, role::result);
            for (auto const part : state_.data[cell_.key().indicator].parts) {
                auto const key = cell_.key();
                if (auto const found = state_.data.find({part, key.scope, key.when, measure::value, {}}))
                    input(static_cast<std::uint32_t>(found->index()), relation::total, role::first);
            }
            return;
        case computing::growth_met:
            step.words = pick(in_, "达到增长目标即为 100%，否则 (1 + 增长率) ÷ (1 + 目标增长率)",
                              "100% once the growth is reached, else (1 + growth) / (1 + target growth)");
            step.symbols = "g, G";
            input(record.a, title_of(state_.fact(record.a).what(), in_), "g");
            input(record.b, title_of(state_.fact(record.b).what(), in_), "G");
            return;
        case computing::baseline:
            step.words = pick(in_, "完成率 = (基期值 − 实际值) ÷ (基期值 − 目标值)",
                              "completion = (base - actual) / (base - target)");
            step.symbols = "c = (B - A) / (B - T)";
            input(record.a, relation::completion, role::first);
            input(record.b, relation::completion, role::second);
            input(record.c, relation::growth, role::second);
            return;
        }
    }

    void implied(cell_record const& record, std::optional<implied_value> const& value, bool own) {
        explained_step step;
        used_.clear();
        step.title = pick(in_, "推算：", "implied: ");
        step.title += subject_of(record);
        auto const add = [&](relation what, role unknown, role known, std::uint32_t result) {
            if (!step.words.empty()) step.words.append(pick(in_, "；", "; "));
            if (!step.symbols.empty()) step.symbols.append("; ");
            step.words.append(formula_words(what, unknown, in_));
            step.symbols.append(formula_symbols(what, unknown));
            input(record.a, what, known);
            input(result, what, unknown == role::result ? role::second : role::result);
        };
        bool const by_difference = record.imply == implying::difference || record.imply == implying::both;
        if (by_difference)
            add(difference_of(state_.fact(record.b).what(), state_.indicator_of(record.a)), role::second, role::first,
                record.b);
        if (record.imply == implying::rate || record.imply == implying::both)
            add(record.rate, role::second, role::first, record.c);
        if (record.imply == implying::first) add(record.rate, role::first, role::second, record.c);
        if (record.imply == implying::forward) add(record.relate, role::result, role::first, record.b);
        if (record.imply != implying::both) step.numbers = with_numbers(record, step.symbols, true);
        if (!value) {
            step.result =
                pick(in_, "无解：所公布的各数不能同时成立", "nothing: the published figures contradict each other");
        } else {
            step.exact = with_unit(exact_text(value->range), value->unit_text, in_);
            step.result = with_unit(value->print(), value->unit_text, in_);
            remarks(*value, step.note);
        }
        if (own && told_.result.empty()) told_.result = step.result;
        told_.steps.push_back(std::move(step));
    }

    [[nodiscard]] std::string subject_of(cell_record const& record) const {
        auto const of = reference::from_bits(record.of);
        if (record.what == measure::base) {
            if (record.rate == relation::growth && record.c != no_fact &&
                state_.fact(record.c).what() == measure::growth_mom)
                return subject_in(previous(cell_.key().when));
            return subject_in(same_period_last_year(cell_.key().when));
        }
        std::string text(title_of(record.what, in_));
        if (!of.empty()) text.append(" · ").append(state_.data.title_of(of, in_));
        return text;
    }
    [[nodiscard]] std::string subject_in(result<period> const& when) const {
        std::string text(title_of(measure::base, in_));
        if (when) text.append(" · ").append(attain::to_text(*when, in_));
        return text;
    }

    void remarks(implied_value const& value, std::string& note) const {
        auto const add = [&](std::string_view text) {
            if (!note.empty()) note.append(pick(in_, "；", "; "));
            note.append(text);
        };
        if (!value.only() && value.simplest && !value.whole) {
            add(pick(in_, "最简 ", "simplest "));
            note.append(with_unit(value.simplest->to_string(), value.unit_text, in_));
        }
        if (value.whole) add(pick(in_, "只能是整数", "only integers are possible"));
        if (value.whole && !value.integers && value.range.is_bounded())
            add(pick(in_, "但区间内没有整数", "but there is none inside"));
        if (value.soft)
            add(pick(in_, "“约”按通常理解取到半个末位单位，严格区间更宽",
                     "'about' is taken in its usual reading, half a unit either way; its strict interval is wider"));
        if (!value.only() && !value.whole) add(pick(in_, "两端向外舍入", "ends rounded outward"));
    }

    /// What a published figure says about cells of its row that nobody published.
    void consequences(std::uint32_t fact) {
        for (auto const other : cell_.row().cells()) {
            auto const& record = other.record();
            if (record.imply == implying::nothing || other.index() == cell_.index()) continue;
            bool const used =
                record.b == fact || record.c == fact || (record.a == fact && cell_.what() == measure::value);
            if (used) implied(record, other.implied(), false);
        }
    }

    void fate() {
        auto const what = cell_.what();
        auto const row = cell_.row();
        bool const about_target = what == measure::value || what == measure::target || what == measure::completion ||
                                  what == measure::excess || what == measure::gap;
        if (!about_target || row.achievement() == achievement::none) return;
        explained_step step;
        step.title = pick(in_, "状态", "status");
        step.result = title_of(row.achievement(), in_);
        if (row.achievement() != achievement::undecided)
            step.note = row.is_certain() ? pick(in_, "确定：任何舍入都不会改变", "certain: no rounding could change it")
                                         : pick(in_, "按公布数字：舍入前可能不同",
                                                "as published: before rounding it may have been otherwise");
        told_.steps.push_back(std::move(step));
    }

    scorecard_state const& state_;
    cell_view cell_;
    language in_;
    explanation told_;

    /// What the step being told calls its inputs: the actual value of one is the part or the base of another, and two
    /// steps may each have a growth.
    struct used_input {
        std::string symbol;
        std::size_t input = 0;
    };
    std::vector<used_input> used_;
};

}  // namespace detail
ATTAIN_END_NAMESPACE
