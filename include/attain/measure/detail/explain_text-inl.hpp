#pragma once

#include <attain/measure/detail/derive-inl.hpp>
#include <attain/measure/explain.hpp>
#include <attain/number/print.hpp>
#include <attain/time/period.hpp>

#include <string>
#include <utility>
#include <vector>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

[[nodiscard]] inline std::string_view pick(language in, std::string_view zh, std::string_view en) noexcept {
    return in == language::zh ? zh : en;
}

/// A number as its own digits where these end, else as a fraction.
[[nodiscard]] inline std::string exact_text(rational const& value) {
    auto const finite = value.to_decimal();
    return finite && finite->scale() <= 12 ? finite->to_string() : value.to_string();
}

/// An interval with exact ends: `[621.45, 621.55)`; a point as its number.
[[nodiscard]] inline std::string exact_text(interval const& range, std::string_view unit = {}) {
    if (range.is_point()) return exact_text(range.lower()->value).append(unit);
    auto const& low = range.lower();
    auto const& high = range.upper();
    std::string text(low && low->closed ? "[" : "(");
    text += low ? exact_text(low->value).append(unit) : "-∞";
    text += ", ";
    text += high ? exact_text(high->value).append(unit) : "+∞";
    text += high && high->closed ? "]" : ")";
    return text;
}

/// A rate as people read it: in percent, or in points where it is a difference of rates.
[[nodiscard]] inline std::string rate_text(rational const& value, measure what, std::int32_t places, language in) {
    if (domain_of(what) != measure_domain::points) return print_percent(value, places, rounding::half_up);
    return print_fixed(value * rational(100), places, rounding::half_up)
        .append(pick(in, "个百分点", " percentage points"));
}

/// Beside Chinese characters no space is written, beside Latin letters and signs one is.
[[nodiscard]] inline std::string with_unit(std::string number, std::string_view unit, language) {
    if (unit.empty()) return number;
    bool const spaced = number.ends_with(')') || number.ends_with(']') ||
                        (static_cast<unsigned char>(unit.front()) < 0x80 && unit.front() != '%');
    if (spaced) number += ' ';
    return number.append(unit);
}

/// A level in its written unit: its digits where they end, else rounded once and marked as such.
[[nodiscard]] inline std::string level_text(rational const& value, std::int32_t magnitude, std::string_view unit,
                                            std::int32_t places, language in) {
    auto const shown = value * rational(decimal(1).scaled_by_power_of_ten(-magnitude));
    auto const finite = shown.to_decimal();
    if (finite && finite->scale() <= places + 2) return with_unit(finite->to_string(), unit, in);
    return with_unit("≈" + print_fixed(shown, places, rounding::half_up), unit, in);
}

/// What makes a figure the interval that it is.
[[nodiscard]] inline std::string rule_text(scorecard_state const& state, fact_view fact, language in) {
    if (!fact.has_figure()) return std::string(pick(in, "未公布", "withheld"));
    if (is_exact_count(fact)) return std::string(pick(in, "精确计数", "exact count"));
    switch (fact.hedge()) {
    case hedge::exact: break;
    case hedge::about: return std::string(pick(in, "约数，按通常理解", "about, in its usual reading"));
    case hedge::over: return std::string(pick(in, "超过，不含本数", "more than, itself excluded"));
    case hedge::over_bounded: return std::string(pick(in, "余数，不足一个末位单位", "odd, by less than one unit"));
    case hedge::at_least: return std::string(pick(in, "以上，含本数", "at least"));
    case hedge::nearly: return std::string(pick(in, "接近，不含本数", "nearly, itself excluded"));
    case hedge::under: return std::string(pick(in, "不足，不含本数", "less than, itself excluded"));
    case hedge::at_most: return std::string(pick(in, "以内，含本数", "at most"));
    }
    std::string names;
    for (auto const rule : state.rules) {
        if (!names.empty()) names += in == language::zh ? "、" : ", ";
        names += name_of(rule);
    }
    return names;
}

/// The number that a fact is taken for when it is taken as exact.
[[nodiscard]] inline std::string exact_of(scorecard_state const& state, fact_view fact, language in) {
    if (is_rate(fact.what())) return exact_text(exact_number(fact, {}));
    return with_unit(fact.number().to_string(), written_unit_of(fact, state.data[fact.indicator()]), in);
}

/// The interval that a fact stands for, under all rules together, as it is written: rates in percent.
[[nodiscard]] inline std::string range_of(scorecard_state const& state, fact_view fact, language in) {
    std::optional<interval> all;
    for (auto const rule : state.rules) {
        bool soft = false;
        auto const range = number_range(fact, fact.unit(), rule, soft);
        all = all ? hull(*all, range) : range;
    }
    auto const factor = is_rate(fact.what()) ? rational(1) / fact.unit().factor()
                                             : rational(decimal(1).scaled_by_power_of_ten(-fact.magnitude()));
    auto const shown = factor == rational(1) ? *all : *all * interval::point(factor);
    if (is_rate(fact.what())) return exact_text(shown, fact.unit().symbol());
    return with_unit(exact_text(shown), written_unit_of(fact, state.data[fact.indicator()]), in);
}

/// A formula with numbers in the place of its one-letter symbols.
class substitution {
public:
    void put(std::string_view symbol, std::string number) {
        if (symbol.size() == 1) known_.emplace_back(symbol.front(), std::move(number));
    }
    [[nodiscard]] bool empty() const noexcept { return known_.empty(); }
    /// The result's own symbol stays, as far as it stands before the equals sign.
    [[nodiscard]] std::string apply(std::string_view formula) const {
        auto const is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
        auto const equals = formula.find('=');
        std::string text;
        for (std::size_t i = 0; i < formula.size(); ++i) {
            bool const alone = is_letter(formula[i]) && (i == 0 || !is_letter(formula[i - 1])) &&
                               (i + 1 == formula.size() || !is_letter(formula[i + 1]));
            auto const* number = alone && i > equals ? find(formula[i]) : nullptr;
            if (number == nullptr) {
                text += formula[i];
            } else {
                text += *number;
            }
        }
        return text;
    }

private:
    [[nodiscard]] std::string const* find(char symbol) const noexcept {
        for (auto const& [each, number] : known_)
            if (each == symbol) return &number;
        return nullptr;
    }
    std::vector<std::pair<char, std::string>> known_;
};

/// Why there is no value, in the words of the measure.
[[nodiscard]] inline std::string_view reason_text(undefined_reason why, measure what, language in) noexcept {
    if (why != undefined_reason::missing_base) return describe(why, in);
    switch (what) {
    case measure::completion: return pick(in, "目标未公布", "the target is not published");
    case measure::share: return pick(in, "总体未公布", "the whole is not published");
    case measure::rank_change: return pick(in, "上期位次未公布", "the previous rank is not published");
    default: return pick(in, "基期数值未公布", "the base is not published");
    }
}

[[nodiscard]] inline std::string where_of(scorecard_state const& state, fact_view fact) {
    auto text = state.data.file();
    auto const at = fact.where();
    if (at.line != 0) text.append(":").append(std::to_string(at.line));
    if (at.line != 0 && at.column != 0) text.append(":").append(std::to_string(at.column));
    return text;
}

}  // namespace detail
ATTAIN_END_NAMESPACE
