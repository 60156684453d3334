#include "sense_zh.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What stands behind a ； and is more than the whole, or so much a head of what is no such sum, is no part of it.
bool chinese_sense::exceeds_whole(std::size_t i) const {
    if (whole_figure_ == none) return false;
    auto const& whole = figures_[whole_figure_];
    auto const& part = figures_[i];
    auto const value = [](candidate const& f) { return f.number.scaled_by_power_of_ten(f.magnitude); };
    auto const has = [&](std::size_t which, std::string_view word) {
        return indicator_of(which).find(word) != std::string_view::npos;
    };
    // Parts that come to more than their whole are not all parts of it.
    auto sum = decimal(0);
    constexpr std::size_t most_parts = 48;
    for (auto k = i > most_parts ? std::max(parts_first_, i - most_parts) : parts_first_; k < i; ++k) {
        bool const part_of_it = !figures_[k].rejected && figures_[k].what == role::breakdown &&
                                figures_[k].unit == part.unit && around_[k].depth == breakdown_depth_;
        if (part_of_it) sum = sum + value(figures_[k]);
    }
    // what is rounded may come to a little more
    auto const slack = value(whole).scaled_by_power_of_ten(-3) * decimal(2);
    bool const overflows = whole.negative == part.negative && sum + value(part) > value(whole) + slack;
    auto const& averages = listed(chinese_words::average_heads);
    // 人均收入3万元，其中城镇居民4万元；农村居民2万元: parts of an average make no sum
    if (averages.stands_in(indicator_of(whole_figure_)) && parts_first_ != none && called_alike(i)) return false;
    bool const each = averages.stands_in(indicator_of(i)) && !averages.stands_in(indicator_of(whole_figure_));
    bool const sums = has(i, "各项") && has(whole_figure_, "各项");
    bool const flows = has(i, "出生") || has(i, "死亡");
    return each || sums || flows || overflows || names_sibling(i) || value(part) > value(whole);
}

// Whether a figure is called as the first of the parts is, by its last two characters, and in its unit.
bool chinese_sense::called_alike(std::size_t i) const {
    constexpr std::size_t two = 6;  // bytes of two characters
    if (parts_first_ == none || figures_[parts_first_].unit != figures_[i].unit) return false;
    auto const name = indicator_of(i);
    auto const part = indicator_of(parts_first_);
    return name.size() > two && part.size() > two && name != part &&
           name.substr(name.size() - two) == part.substr(part.size() - two);
}

// 移动用户236万户，其中5G移动用户128万户；宽带用户92万户: beside the whole, where the parts have its name in theirs.
bool chinese_sense::names_sibling(std::size_t i) const {
    if (parts_first_ == none) return false;
    constexpr std::size_t two = 6;  // bytes of two characters
    constexpr std::size_t four = 12;
    auto const whole = indicator_of(whole_figure_);
    auto const name = indicator_of(i);
    auto const part = indicator_of(parts_first_);
    if (whole.size() < four || name.size() < four || name == whole || name.ends_with(whole)) return false;
    bool const alike = name.substr(name.size() - two) == whole.substr(whole.size() - two);
    bool const opens_alike = name.substr(0, two) == whole.substr(0, two);
    if (part.ends_with(whole)) return alike;
    return alike && opens_alike && part.substr(0, two) != whole.substr(0, two);
}

// 其中工业8亿元；固定资产投资6亿元: a headline indicator behind a ； is no part, unless the parts are such.
bool chinese_sense::heads_of_its_own(std::size_t i) const {
    if (parts_first_ == none && !parts_grew_) return false;
    auto const name = indicator_of(i);
    auto const part = parts_first_ == none ? std::string_view() : indicator_of(parts_first_);
    auto const& headlines = listed(chinese_words::headline_indicators);
    return headlines.ends(name) && std::any_of(headlines.begin(), headlines.end(), [&](auto headline) {
               return name.ends_with(headline) && !part.ends_with(headline);
           });
}

// 其中手机30万台，货值8亿元: the count of a part stands before its amount.
bool chinese_sense::counts_before_amount(std::size_t i) const {
    auto const longest = 72U;  // bytes
    auto const& f = figures_[i];
    if (i + 1 >= figures_.size() || whole_unit_.kind() != unit_kind::money) return false;
    // 其中大豆56万吨，下降12%，金额21亿元
    bool const grew = i + 2 < figures_.size() && !figures_[i + 1].rejected && is_percent(figures_[i + 1].unit);
    auto const& next = figures_[grew ? i + 2 : i + 1];
    auto const kind = f.unit.kind();
    if (next.rejected || next.unit != whole_unit_ || next.whole.begin - f.whole.end > longest) return false;
    if (kind != unit_kind::count && kind != unit_kind::physical) return false;
    auto const between = text_.substr(f.whole.end, next.whole.begin - f.whole.end);
    return decode(between, 0).code == U',' && !parts_parted_ && !parts_seen_;
}

// 码头装卸量60万吨，其中冷藏装卸量3万标箱: the same measure in a counter of its own
bool chinese_sense::measures_alike(std::size_t i) const {
    constexpr std::size_t head = 9;  // bytes, three characters
    if (whole_figure_ == none || parts_seen_ || parts_parted_ || parts_first_ != none) return false;
    auto const part = indicator_of(i);
    auto const whole = indicator_of(whole_figure_);
    return part.size() >= head && whole.size() > head && part != whole &&
           whole.ends_with(part.substr(part.size() - head)) && figures_[i].unit.kind() != unit_kind::money;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
