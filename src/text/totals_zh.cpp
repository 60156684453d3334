#include "sense_zh.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What a set of things, or one thing, is to cost in all.

// 总投资9亿元的产业园, 总投资9亿元、占地800亩的产业园: whether what an amount is of stands behind it.
bool chinese_sense::describes_behind(std::size_t i) const noexcept {
    constexpr std::size_t longest = 90;  // bytes
    auto const behind =
        text_.substr(figures_[i].whole.end, std::min<std::size_t>(longest, in_.end - figures_[i].whole.end));
    if (behind.starts_with("的")) return true;
    if (!behind.starts_with("、")) return false;
    auto const comma = std::min(behind.find("，"), behind.find(','));
    return behind.substr(0, comma).find("的") != std::string_view::npos;
}

// The count that an amount may be the total of: 开工项目9个，开工率80%，投资8亿元.
std::size_t chinese_sense::counted_before(std::size_t i) const noexcept {
    constexpr std::size_t most = 4;
    for (auto k = anchors_.size(); k-- > 0 && anchors_.size() - k <= most;) {
        auto const& each = anchors_[k];
        if (each.depth > around_[i].depth || !each.level) continue;
        if (figures_[each.figure].unit.kind() == unit_kind::count) return each.figure;
        if (!is_percent(figures_[each.figure].unit)) break;
    }
    return none;
}

// 项目9个，投资8亿元，……: whether an amount and its name are a whole clause.
bool chinese_sense::stands_alone(std::size_t i, stretch name) const noexcept {
    auto const next = decode(text_, figures_[i].whole.end).code;
    bool const ends = figures_[i].whole.end >= in_.end || next == U',' || next == U';' || next == U'。' || next == U')';
    return ends && !around_[i].after_figure && view(around_[i].left).find(view(name)) == 0;
}

// Whether an amount with its name before it is a total: of what was counted before it, or of what stands behind it.
bool chinese_sense::decide_total(std::size_t i, std::string_view name, stretch left_phrase) {
    auto& f = figures_[i];
    auto const* const level = level_at(around_[i].depth);
    // 53个项目，总投资382亿元; 总投资382亿元的53个项目, where the noun behind 的 is what the amount is of.
    if (auto const total = last_token(i, word_kind::total); total >= 0) {
        auto const& t = in_.tokens[static_cast<std::size_t>(total)];
        if (t.end == left_phrase.end && describes_behind(i)) {
            set(f, role::total, "total of what stands behind");
            // 与甲市达成总投资9亿元的意向: who did so is no part of the name
            if (left_phrase.begin < t.begin) name_indicator(i, {t.begin, t.end});
            return true;
        }
        if (t.end == left_phrase.end && level != nullptr && figures_[level->figure].unit.kind() == unit_kind::count) {
            set(f, role::total, "total of a set");
            f.of = numbers_[level->figure];
            // 9个项目项目总额超2亿元
            auto whose = indicator_of(level->figure);
            constexpr std::string_view project = "项目";
            if (whose.ends_with(project) && name.starts_with(project)) whose.remove_suffix(project.size());
            if (t.begin == left_phrase.begin) compose(f, std::string(whose), name);
            return true;
        }
    }
    // 签约项目12个，投资额8亿元; 签约项目12个，投资8亿元, but not 完成投资8亿元
    bool const totals =
        f.unit.kind() == unit_kind::money && (name == "投资" || listed(chinese_words::total_nouns).has(name));
    if (auto const set_at = totals ? counted_before(i) : none; set_at != none) {
        auto const& counted = figures_[set_at];
        bool const invested = name == "投资" && stands_alone(i, left_phrase);
        if (invested && counted.what == role::breakdown) {
            // 其中外资项目6个，投资3亿元: as much a part as the projects are
            auto const whole = told_of_unit(i);
            set(f, role::breakdown, "of which");
            f.of = whole != none && figures_[whole].what == role::total ? numbers_[whole] : numbers_[set_at];
            compose(f, std::string(indicator_of(set_at)), name);
            return true;
        }
        if ((invested || name != "投资") && listed(chinese_words::counted_nouns).ends(indicator_of(set_at))) {
            set(f, role::total, "total of a set");
            f.of = numbers_[set_at];
            compose(f, std::string(indicator_of(set_at)), name);
            return true;
        }
    }
    return false;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
