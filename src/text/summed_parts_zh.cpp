#include "sense_zh.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Parts that no 其中 calls so: 全区实事18项，5项完工，13项在建. What comes to exactly a level told before it is its
// parts.

namespace {

constexpr std::size_t most_figures = 24;  // looked at behind a whole
constexpr std::size_t most_parts = 12;
constexpr std::size_t most_wholes = 4;  // kept of a sentence
constexpr std::int32_t most_digits = 18;
constexpr std::size_t two_characters = 6;  // bytes

// In units of the last digit that is not 0; less adds up by chance.
constexpr std::int64_t telling = 100;
constexpr std::int64_t telling_by_three = 30;
constexpr std::int64_t telling_of_all = 10;  // 全市共有学校18所，小学12所，中学6所

[[nodiscard]] decimal amount(candidate const& f) { return f.number.scaled_by_power_of_ten(f.magnitude); }

/// 500亿元以上 is nothing that others add up to.
[[nodiscard]] bool only_bounds(hedge how) noexcept {
    return how == hedge::over || how == hedge::over_bounded || how == hedge::at_least || how == hedge::at_most;
}

[[nodiscard]] bool is_amount(candidate const& f) {
    auto const kind = f.unit.kind();
    bool const measured = kind == unit_kind::money || kind == unit_kind::physical || kind == unit_kind::count;
    bool const price = kind == unit_kind::money && f.magnitude == 0 && f.number.scale() > 0;  // 每公斤10.8元
    return !f.rejected && measured && !price && !f.is_range && !f.is_ratio && !f.ordinal && !f.among && !f.negative &&
           !only_bounds(f.inner_hedge) && !only_bounds(f.outer_hedge) && f.number.sign() > 0 &&
           f.number.digits() <= most_digits;
}

[[nodiscard]] bool is_change(role what) noexcept { return what == role::diff || what == role::base; }

[[nodiscard]] bool may_be_whole(role what) noexcept {
    return what == role::value || what == role::breakdown || what == role::increment;
}

[[nodiscard]] std::string_view head_of(std::string_view name) noexcept {
    return name.size() < two_characters ? std::string_view() : name.substr(name.size() - two_characters);
}

}  // namespace

// 20项任务已办结12项，其余8项正在办理
bool chinese_sense::is_rest(std::size_t i) const noexcept {
    auto const left = view(around_[i].left);
    return left.starts_with("其余") || left.starts_with("剩余") || left.starts_with("余下");
}

// 8辆客车，3辆货车，5辆轿车，3辆挂车: a list that goes on behind a figure adds up by chance.
bool chinese_sense::goes_on_as_list(std::size_t i) const noexcept {
    auto const& part = figures_[i];
    auto const end = std::min(figures_.size(), i + 1 + most_figures);
    for (auto k = i + 1; k < end; ++k) {
        auto const& f = figures_[k];
        if (f.rejected || f.unit != part.unit || !is_level(f.what) || around_[k].depth != around_[i].depth) continue;
        auto const between = text_.substr(part.whole.end, f.whole.begin - part.whole.end);
        return between.find("；") == between.npos && between.find(';') == between.npos;
    }
    return false;
}

// Whether the next level in the unit of a figure is less than it is: only then the parts of it may follow.
bool chinese_sense::has_less_behind(std::size_t i) const {
    auto const& whole = figures_[i];
    auto const last = std::min(figures_.size(), i + 1 + most_figures);
    for (auto k = i + 1; k < last; ++k) {
        auto const& f = figures_[k];
        if (f.rejected || f.unit.kind() != whole.unit.kind() || f.unit != whole.unit || is_change(f.what)) continue;
        return is_level(f.what) && amount(f) < amount(whole);
    }
    return false;
}

// The place behind the last of the figures from `from` on that add up to the whole, or `from`.
std::size_t chinese_sense::end_of_summed_parts(told_whole const& whole, std::size_t from, bool sums_all) const {
    // 收入9亿元，支出7亿元，结余2亿元: what is left of two amounts; 预算9亿元，采购8亿元，节约资金1亿元
    auto const is_balance = [&](std::string_view name) {
        return listed(chinese_words::balance_nouns).ends(name) || name.ends_with("结余") || name.starts_with("节约") ||
               name.starts_with("节省") || name.find("净") != name.npos;
    };
    decimal told(0);
    std::size_t parts = 0;
    std::size_t first = none;
    auto const last = std::min(figures_.size(), from + most_figures);
    for (auto k = from; k < last && parts < most_parts; ++k) {
        auto const& part = figures_[k];
        if (part.rejected || part.unit.kind() != whole.unit.kind() || part.unit != whole.unit) continue;
        if (is_change(part.what)) continue;  // 收入28亿元，增收2亿元
        if (first == none) first = k;
        bool const may = is_amount(part) && (part.what == role::value || part.what == role::breakdown) &&
                         around_[k].depth == around_[first].depth && part.when == figures_[first].when;
        if (!may || is_balance(indicator_of(k))) return from;
        told = told + amount(part);
        ++parts;
        if (told > whole.amount) return from;
        if (parts == 1 || told != whole.amount) continue;
        if (goes_on_as_list(k)) return from;
        bool const before = from == 0;
        bool const bare = !before && around_[first].left.empty();     // 实事18项，5项完工
        bool const opened = figures_[first].what == role::breakdown;  // 实事18项中有9项完工，9项在建
        if (bare || opened || is_rest(k)) return k + 1;
        bool called = true;      // each part has the noun of the whole
        bool contrasted = true;  // 国内航线, 国际航线
        auto fine = whole.amount.normalized().scale();
        for (auto at = first; at <= k; ++at) {
            auto const& each = figures_[at];
            if (each.rejected || each.unit != whole.unit || is_change(each.what)) continue;
            auto const name = indicator_of(at);
            // 签约项目21个，开工项目12个，竣工项目9个: each is counted by itself
            if (whole.of_state && listed(chinese_words::state_words).stands_in(name)) return from;
            // 进出口总值38亿元，出口22亿元，进口16亿元: measures of their own
            if (name.find("出口") != name.npos || name.find("进口") != name.npos) return from;
            called = called && !whole.name.empty() && head_of(name) == whole.name;
            contrasted = contrasted && listed(chinese_words::contrasted_sides).opens(name);
            fine = std::max(fine, amount(each).normalized().scale());
        }
        if (called || contrasted) return k + 1;
        auto const enough = before ? telling : sums_all ? telling_of_all : parts > 2 ? telling_by_three : telling;
        return whole.amount.scaled_by_power_of_ten(fine) < decimal(enough) ? from : k + 1;
    }
    return from;
}

void chinese_sense::mark_summed_parts() {
    auto const part_from = [&](told_whole const& whole, std::size_t from, bool sums_all) {
        // 人口68万人，城镇31万人，乡村37万人；男35万人，女33万人: parted more than once
        constexpr int most_lists = 4;
        for (int list = 0; list < most_lists; ++list) {
            auto const end = end_of_summed_parts(whole, from, sums_all || list > 0);
            if (end == from) return;
            for (; from < end; ++from) {
                auto& part = figures_[from];
                if (part.rejected || part.what != role::value || part.unit != whole.unit) continue;
                set(part, role::breakdown, "adds up");
                part.of = whole.record;
            }
        }
    };
    if (previous_ == none) {
        if (in_.opens_line) doc_.wholes.clear();
        return;
    }
    if (anchors_.size() > 1) {
        for (auto const& whole : doc_.wholes) part_from(whole, 0, false);
    }
    auto& told = doc_.wholes;
    keep_counts_told();
    auto const room = told.size() + most_wholes;
    for (std::size_t k = 0; k < anchors_.size(); ++k) {
        auto const i = anchors_[k].figure;
        auto const& f = figures_[i];
        if (!may_be_whole(f.what) || is_percent(f.unit)) continue;
        bool const kept = f.what != role::breakdown && told.size() < room && anchors_[k].depth == 0;
        bool const reckoned = k + 2 < anchors_.size() && has_less_behind(i);
        if ((!kept && !reckoned) || !is_amount(f)) continue;
        told_whole whole;
        whole.unit = f.unit;
        whole.unit_name = f.unit_name;
        auto const name = indicator_of(i);
        whole.name.assign(head_of(name));
        whole.of_state = listed(chinese_words::state_words).stands_in(name);
        whole.amount = amount(f);
        whole.record = numbers_[i];
        if (reckoned) {
            auto const left = view(around_[i].left);
            part_from(whole, i + 1, left.find("共") != left.npos || left.starts_with("全"));
        }
        if (kept) told.push_back(std::move(whole));
    }
}

// 项目458个。完成投资6亿元。其中133个续建项目……: what was counted before, on the same line, may be parted later.
void chinese_sense::keep_counts_told() {
    auto& told = doc_.wholes;
    if (in_.opens_line) return told.clear();
    constexpr std::size_t most = 2;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < told.size() && kept < most; ++i) {
        if (told[i].unit.kind() != unit_kind::count) continue;
        if (i != kept) told[kept] = std::move(told[i]);
        ++kept;
    }
    told.resize(kept);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
