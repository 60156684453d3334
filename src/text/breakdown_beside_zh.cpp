#include "sense_zh.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Parts that are told twice, by their number and their amount: 出口车辆800辆，货值6亿元。其中，货车300辆，货值2亿元.

namespace {

[[nodiscard]] std::string_view last_two(std::string_view noun) noexcept {
    constexpr std::size_t two_characters = 6;  // bytes
    return noun.size() < two_characters ? noun : noun.substr(noun.size() - two_characters);
}

[[nodiscard]] std::string_view counter_of(attain::unit unit) noexcept {
    return unit.terms().size() == 1 ? std::string_view(unit.terms()[0].base) : std::string_view();
}

}  // namespace

// Whether the level before in the same part is a part of the whole: 货车300辆，增长5%，货值2亿元.
bool chinese_sense::goes_on_with_part(std::size_t i) const {
    constexpr std::size_t longest = 120;  // bytes
    auto const& f = figures_[i];
    for (auto k = i; k-- > 0;) {
        auto const& each = figures_[k];
        if (f.whole.begin - each.whole.end > longest) return false;
        auto const between = text_.substr(each.whole.end, f.whole.begin - each.whole.end);
        if (between.find("；") != between.npos || between.find(';') != between.npos) return false;
        if (each.rejected || is_percent(each.unit)) continue;
        return each.what == role::breakdown && each.of == whole_;
    }
    return false;
}

// The record of the other whole that a figure behind 其中 is a part of: what is in its unit, is no less and is called
// alike, or is the amount of the things that were counted.
std::optional<std::size_t> chinese_sense::whole_beside(std::size_t i) const {
    auto const& f = figures_[i];
    auto const name = indicator_of(i);
    auto const value = [](candidate const& each) { return each.number.scaled_by_power_of_ten(each.magnitude); };
    auto const fits = [&](std::string_view whole, decimal const& amount) {
        bool const alike = last_two(name) == last_two(whole);
        if (whole_figure_ != none && !parts_parted_ && alike) return true;
        bool const priced = f.unit.kind() == unit_kind::money && listed(chinese_words::amount_ends).ends(name);
        return (alike || priced) && goes_on_with_part(i) && value(f) <= amount;
    };
    // 其中，7家企业利润超2亿元: each of them
    auto const outer = f.outer_hedge;
    bool const bound = outer == hedge::over || outer == hedge::over_bounded || outer == hedge::at_least;
    if (parts_first_ == none || bound) return std::nullopt;
    if (whole_figure_ != none) {
        auto const* const other = level_of_unit(f.unit, parts_first_, breakdown_depth_);
        if (other == nullptr || other->figure == whole_figure_) return std::nullopt;
        if (!fits(indicator_of(other->figure), value(figures_[other->figure]))) return std::nullopt;
        return numbers_[other->figure];
    }
    // 其中 opens the sentence
    if (doc_.has_level && doc_.last_level.unit == f.unit && doc_.last_level.record != whole_) {
        if (fits(doc_.last_level.indicator, doc_.last_level_value)) return doc_.last_level.record;
        return std::nullopt;
    }
    auto const& first = doc_.split_whole;
    if (first && first->unit == f.unit && first->record != whole_ && fits(first->indicator, doc_.split_value))
        return first->record;
    return std::nullopt;
}

// 教师3860人，其中高级职称820名: a part of what is counted, in a counter of its own; people are no part of things.
bool chinese_sense::counted_otherwise(std::size_t i) const {
    auto const& f = figures_[i];
    bool const counts = f.unit.kind() == unit_kind::count || f.unit_name == "位";
    // 其中，产业项目60项，投资3亿元；民生项目9项: behind a ； only what is called alike
    if (!counts || whole_unit_.kind() != unit_kind::count || (parts_parted_ && !called_alike(i))) return false;
    if (whole_figure_ == none && !doc_.has_level) return false;
    auto const value = [](candidate const& each) { return each.number.scaled_by_power_of_ten(each.magnitude); };
    auto const& persons = listed(chinese_words::person_counters);
    auto const whole_counter =
        whole_figure_ != none ? std::string_view(figures_[whole_figure_].unit_name) : counter_of(doc_.last_level.unit);
    if (persons.has(whole_counter) != persons.has(f.unit_name)) return false;
    auto const whole = whole_figure_ != none ? value(figures_[whole_figure_]) : doc_.last_level_value;
    if (value(f) > whole) return false;
    // 其中12条产业链项目60个: the first counts what the second is of
    if (around_[i].took_right && around_[i].before_figure) return false;
    if (parts_first_ == none || parts_parted_) return true;
    // 其中医院12家、卫生院18所，床位90张: the list goes on with 、 or in the counter that it began with
    if (previous_ == none || figures_[previous_].what != role::breakdown) return figures_[parts_first_].unit == f.unit;
    auto const between = text_.substr(figures_[previous_].whole.end, f.whole.begin - figures_[previous_].whole.end);
    return figures_[previous_].unit == f.unit || decode(between, 0).code == U'、' || between.starts_with("和");
}

// 到位资金31亿元，其中外资4000万美元: the first part, in money of its own.
bool chinese_sense::in_other_money(std::size_t i) const {
    auto const& f = figures_[i];
    if (f.unit.kind() != unit_kind::money || whole_unit_.kind() != unit_kind::money || parts_first_ != none)
        return false;
    auto const name = f.indicator_span;
    return !name.empty() && name.begin < f.whole.begin && text_.substr(0, name.begin).ends_with("其中");
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
