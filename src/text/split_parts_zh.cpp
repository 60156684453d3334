#include "sense_zh.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// 按行业分, 分产业看, 从产业投向看: whether a clause says by what the whole before it is parted.
bool chinese_sense::opens_split(std::string_view clause) const {
    constexpr std::size_t longest = 60;  // bytes
    auto const& ends = listed(chinese_words::split_ends);
    if (!ends.ends(clause)) return false;
    while (!clause.empty() && (is_space(decode(clause, 0).code) || clause.front() == '\n'))
        clause.remove_prefix(decode(clause, 0).length);
    if (clause.size() > longest || !listed(chinese_words::split_openings).opens(clause)) return false;
    if (std::any_of(clause.begin(), clause.end(), [](char c) { return c >= '0' && c <= '9'; })) return false;
    auto by = clause.substr(3);
    for (auto const end : ends) {
        if (!by.ends_with(end)) continue;
        by.remove_suffix(end.size());
        break;
    }
    if (by.empty()) return false;
    if (!clause.starts_with("从") && !clause.starts_with("就")) return true;
    for (auto const* tail : {"情况", "上"}) {
        if (by.ends_with(tail)) by.remove_suffix(std::string_view(tail).size());
    }
    return listed(chinese_words::split_bases).ends(by);
}

// 零售总额80亿元。按地域分，城镇60亿元，乡村20亿元: parts until the sentence ends.
void chinese_sense::open_split_parts(std::size_t i) {
    auto const& a = around_[i];
    if (a.depth > 0 || a.left_token == 0) return;
    auto const mark = a.left_token - 1;
    auto const& t = in_.tokens[mark];
    if (!t.is_mark(U',') && !t.is_mark(U':')) return;
    if (!listed(chinese_words::split_ends).ends(text_.substr(in_.begin, t.begin - in_.begin))) return;
    auto const [first, floor] = clause_before(mark, previous_ != none ? figures_[previous_].whole.end : in_.begin);
    if (floor >= t.begin || !opens_split(text_.substr(floor, t.begin - floor))) return;
    if (previous_ != none) {
        // 增加值80亿元，增长6%；分产业看，……: the whole stands in this sentence.
        auto const* const whole = level_of_unit(figures_[i].unit, i, a.depth);
        if (whole == nullptr) return;
        if (!split_ && figures_[whole->figure].what == role::value) keep_split_whole(whole->figure);
    }
    if (!doc_.split_whole || doc_.split_whole->unit != figures_[i].unit) return;
    split_ = true;
    breakdown_ = true;
    breakdown_depth_ = 0;
    begin_parts(a.left_token);
    whole_ = doc_.split_whole->record;
    whole_unit_ = doc_.split_whole->unit;
    whole_is_added_ = false;
}

// Whether a level is one of those parts: in their unit, and no more than the whole.
bool chinese_sense::part_of_split(std::size_t i) const {
    auto const& f = figures_[i];
    if (f.unit != doc_.split_whole->unit || f.what != role::value) return false;
    auto const& headlines = listed(chinese_words::headline_indicators);
    auto const name = indicator_of(i);
    auto const whole = std::string_view(doc_.split_whole->indicator);
    // 人均收入8万元。按常住地分，农村4万元: averages have no parts.
    if (listed(chinese_words::average_nouns).stands_in(name) || listed(chinese_words::average_nouns).stands_in(whole))
        return false;
    bool const other = std::any_of(headlines.begin(), headlines.end(), [&](auto headline) {
        // 零售额 is what 零售总额 sums
        return name.ends_with(headline) && !whole.ends_with(headline) &&
               !(headline == "零售额" && whole.ends_with("零售总额"));
    });
    return !other && f.number.scaled_by_power_of_ten(f.magnitude) <= doc_.split_value;
}

// 城镇实现60亿元: a part that is only a place takes the name of the whole.
void chinese_sense::name_split_part(std::size_t i) {
    auto const name = std::string(indicator_of(i));
    if (listed(chinese_words::bare_parts).has(name)) compose(figures_[i], name, doc_.split_whole->indicator);
}

void chinese_sense::keep_split_whole(std::size_t i) {
    auto const& f = figures_[i];
    if (!doc_.split_whole) doc_.split_whole.emplace();
    doc_.split_whole->record = numbers_[i];
    doc_.split_whole->indicator.assign(indicator_of(i));
    doc_.split_whole->unit = f.unit;
    doc_.split_value = f.number.scaled_by_power_of_ten(f.magnitude);
}

// What 按行业分 may part: the first level of the last sentence that was no part itself.
void chinese_sense::keep_first_level() {
    if (split_) return;
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        auto const& f = figures_[i];
        if (f.rejected || is_percent(f.unit) || around_[i].depth > 0) continue;
        if (f.what == role::breakdown) return;
        if (f.what == role::value || f.what == role::total) return keep_split_whole(i);
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
