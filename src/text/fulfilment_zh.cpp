#include "sense_zh.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What was done stands before the verb that tells how much of the target it is.
stretch chinese_sense::before_fulfilment(std::size_t i, std::uint32_t until) const {
    auto const& a = around_[i];
    if (until <= a.left.begin) return {};
    auto const left = text_.substr(a.left.begin, until - a.left.begin);
    std::size_t best = std::string_view::npos;
    for (auto const verb : listed(chinese_words::fulfilment_verbs)) {
        auto at = left.rfind(verb);
        // 下达, 行为: no verb of its own.
        bool const stands = at == std::string_view::npos || verb.size() > 3 || at == 0 ||
                            std::any_of(in_.tokens.begin() + a.left_token, in_.tokens.end(), [&](token const& t) {
                                return t.begin == a.left.begin + at && t.type == token_type::word;
                            });
        if (!stands) at = std::string_view::npos;
        if (at != std::string_view::npos && (best == std::string_view::npos || at > best)) best = at;
    }
    if (best == std::string_view::npos) return {};
    auto const end = a.left.begin + static_cast<std::uint32_t>(best);
    auto token = a.left_token;
    while (token < in_.tokens.size() && in_.tokens[token].begin < end) ++token;
    return trim({a.left.begin, end}, a.left_token, token);
}

// The target word that stands directly before a figure, or -1.
std::int32_t chinese_sense::target_before(std::size_t i) const {
    auto const target = last_token(i, word_kind::target);
    if (target < 0) return target;
    auto const& t = in_.tokens[static_cast<std::size_t>(target)];
    auto begin = t.end;
    for (auto const word : listed(chinese_words::target_tails)) {
        if (text_at(begin, word)) begin += static_cast<std::uint32_t>(word.size());
    }
    bool const adjacent =
        begin >= now_.begin || trim({begin, now_.begin}, static_cast<std::uint32_t>(target) + 1, now_.token).empty();
    return adjacent ? target : -1;
}

// 完成全年80亿元投资任务的46%: the noun of the target stands behind it, with what is aimed at.
bool chinese_sense::aims_at_investment(std::size_t i) const {
    constexpr std::size_t longest = 36;  // bytes
    auto const& f = figures_[i];
    if (i + 1 >= figures_.size() || !is_percent(figures_[i + 1].unit) || level_at(around_[i].depth) == nullptr)
        return false;
    auto const left = view(around_[i].left);
    if (!left.starts_with("完成") && !left.starts_with("占")) return false;
    auto const begin = f.whole.end;
    auto const end = figures_[i + 1].whole.begin;
    if (end < begin || end - begin > longest || !text_before(end, "的")) return false;
    auto const between = text_.substr(begin, end - 3 - begin);
    return between.find("，") == std::string_view::npos && listed(chinese_words::goal_nouns).ends(between) &&
           !listed(chinese_words::goal_nouns).opens(between);
}

// 占目标任务6亿元的110%: the target that the completion behind it is of.
bool chinese_sense::decide_target_of_completion(std::size_t i) {
    constexpr std::uint32_t most_bytes = 18;  // 的, and a hedge
    auto& f = figures_[i];
    auto const target = target_before(i);
    if (target < 0 && aims_at_investment(i)) {
        // 完成全年80亿元投资任务的46%
        set(f, role::target, "target of completion");
        inherit_indicator(i);
        return true;
    }
    if (target < 0 || i + 1 >= figures_.size() || !text_at(f.whole.end, "的")) return false;
    auto const& next = figures_[i + 1];
    bool const part = is_percent(next.unit) || next.unit.kind() == unit_kind::ratio;
    if (next.rejected || !part || next.whole.begin - f.whole.end > most_bytes) return false;
    auto const& t = in_.tokens[static_cast<std::size_t>(target)];
    auto const* const level = level_at(around_[i].depth);
    set(f, role::target, "target of completion");
    auto const phrase = before_fulfilment(i, t.begin);
    if (phrase.empty() && level != nullptr) {
        compose(f, indicator_of(level->figure), {});
        f.of = numbers_[level->figure];
    } else {
        name_or_inherit(i, phrase);
    }
    return true;
}

// 完成年度目标的96%, 是计划的1.2倍, and what follows the target of a completion.
bool chinese_sense::decide_completion(std::size_t i) {
    auto& f = figures_[i];
    if (previous_ != none && figures_[previous_].what == role::target && around_[i].after_figure) {
        auto const& aim = figures_[previous_];
        auto gap = text_.substr(aim.whole.end, f.whole.begin - aim.whole.end);
        if (aim.rule == "target of completion" && gap.starts_with("投资")) gap.remove_prefix(6);
        for (auto const modifier : listed(chinese_words::goal_modifiers)) {
            if (gap.starts_with(modifier)) gap.remove_prefix(modifier.size());
        }
        for (auto const head : listed(chinese_words::goal_nouns)) {
            if (gap.starts_with(head)) gap.remove_prefix(head.size());
        }
        if (gap.starts_with("的") && code_points(gap) <= 4) {
            set(f, role::completion, "completion");
            inherit_indicator(i);
            return true;
        }
    }
    auto const target = target_before(i);
    if (target < 0 || last_token(i, word_kind::excess) >= 0) return false;
    auto const& t = in_.tokens[static_cast<std::size_t>(target)];
    auto const between = text_.substr(t.end, f.whole.begin - t.end);
    if (between.find("的") == std::string_view::npos || now_.verb >= 0) return false;
    set(f, role::completion, "completion");
    name_or_inherit(i, before_fulfilment(i, t.begin));
    return true;
}

// 产值增长9%（年度目标8%）: a goal in a bracket right behind what was reached of it.
bool chinese_sense::names_goal_of_before(std::size_t i) const {
    if (previous_ == none || around_[i].depth != around_[previous_].depth + 1) return false;
    auto const& before = figures_[previous_];
    auto const bracket = decode(text_, before.whole.end).code;
    return (bracket == U'（' || bracket == U'(') && before.unit == figures_[i].unit && !indicator_of(previous_).empty();
}

// 运费增长预期目标为4%, 目标定为4%: a noun of goals stands before the figure, with no more than a verb between.
bool chinese_sense::decide_goal_set(std::size_t i) {
    auto const target = last_token(i, word_kind::target);
    if (target < 0) return false;
    auto const& a = around_[i];
    auto const& t = in_.tokens[static_cast<std::size_t>(target)];
    bool const beside = names_goal_of_before(i);
    if (!text_before(t.end, "目标") || (t.begin <= a.left.begin && !beside) || now_.begin < t.end) return false;
    auto between = text_.substr(t.end, now_.begin - t.end);
    while (between.ends_with(" ")) between.remove_suffix(1);
    if (!between.empty() && !listed(chinese_words::goal_settings).has(between)) return false;
    auto phrase = trim({a.left.begin, t.begin}, a.left_token, static_cast<std::uint32_t>(target));
    if (text_at(phrase.begin, "把") || text_at(phrase.begin, "将")) phrase.begin += 3;
    constexpr std::size_t two_characters = 6;
    auto const& modifiers = listed(chinese_words::goal_modifiers);
    for (bool moved = true; moved && modifiers.ends(view(phrase));) {
        moved = false;
        for (auto const word : modifiers) {
            // 经济增长 is what is aimed at
            if (!view(phrase).ends_with(word) || view(phrase).size() < word.size() + two_characters) continue;
            if (view(phrase).ends_with("经济增长")) break;
            phrase.end -= static_cast<std::uint32_t>(word.size());
            moved = true;
        }
    }
    phrase = trim(phrase, a.left_token, static_cast<std::uint32_t>(target));
    if (beside) {
        set(figures_[i], role::target, "goal set");
        compose(figures_[i], indicator_of(previous_), {});
        figures_[i].of = numbers_[previous_];
        return true;
    }
    if (phrase.empty()) return false;
    set(figures_[i], role::target, "goal set");
    name_indicator(i, phrase);
    return true;
}

// Whether a noun for what is aimed at stands behind the figure.
bool chinese_sense::goal_behind(std::size_t i) const noexcept {
    auto const& f = figures_[i];
    auto at = f.whole.end;
    auto const next = decode(text_, at).code;
    if (!is_han(next) && next != U'”') return false;
    if (next == U'”') at += 3;
    bool const of = text_at(at, "的");
    if (of) at += 3;
    if (!of && f.unit.kind() == unit_kind::count) return false;  // 36项目标任务
    auto const begin = at;
    auto const& goal_modifiers = listed(chinese_words::goal_modifiers);
    for (int modifiers = 0; modifiers < 2 && goal_modifiers.opens(text_.substr(at)); ++modifiers) {
        for (auto const modifier : goal_modifiers) {
            if (text_at(at, modifier)) at += static_cast<std::uint32_t>(modifier.size());
        }
    }
    if (!of && at == begin && text_at(at, "计划")) return false;  // 2亿元计划外
    if (listed(chinese_words::goal_nouns).opens(text_.substr(at))) return true;
    if (!of) return false;
    // 5亿元的招商引资目标: a noun of a few characters before it
    constexpr int most = 8;
    for (int n = 0; n < most && is_han(decode(text_, at).code) && !text_at(at, "的"); ++n) {
        if (text_at(at, "目标") || text_at(at, "任务")) {
            // 80%的试点任务落地: a share of them, done.
            at += 6;
            bool const share = is_percent(f.unit) && (text_at(at, "落地") || text_at(at, "完成") || text_at(at, "已"));
            return !share;
        }
        at += decode(text_, at).length;
    }
    return false;
}

// 完成年度下降3%的目标, 120亿元目标任务: what was aimed at, though the clause says that it was reached.
void chinese_sense::aim_by_noun_behind(std::size_t i) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    if (f.what == role::target || f.what == role::completion || f.what == role::rank ||
        (f.what == role::share && f.rule != "share of a set")) {
        return;
    }
    if (!goal_behind(i)) return;
    // 超过80亿元的目标: the goal itself is exact.
    if (f.outer_hedge == attain::hedge::over || f.outer_hedge == attain::hedge::under) {
        f.outer_hedge = attain::hedge::exact;
    }
    f.scope = {};
    f.what = role::target;
    f.rule = "goal";
    f.of.reset();
    auto const behind_openings = [&](std::uint32_t begin, std::uint32_t end) {
        for (bool moved = true; moved;) {
            moved = false;
            for (auto const word : listed(chinese_words::goal_openings)) {
                if (begin < end && text_at(begin, word)) {
                    begin += static_cast<std::uint32_t>(word.size());
                    moved = true;
                }
            }
        }
        return begin;
    };
    auto const begin = behind_openings(a.left.begin, now_.begin);
    auto token = a.left_token;
    while (token < f.token && in_.tokens[token].begin < begin) ++token;
    auto end = now_.begin;
    if (text_before(end, "“")) end -= 3;
    auto const phrase = begin < end ? trim({begin, end}, token, now_.token) : stretch{};
    name_or_inherit(i, phrase);
    // 完成产值增长8%、税收增长5%的目标: the noun is that of each.
    constexpr std::uint32_t longest = 72;  // bytes
    for (auto later = i; previous_ != none && later > 0 && !text_at(f.whole.end, "任务"); --later) {
        auto& one = figures_[later - 1];
        auto const from = one.whole.end;
        auto const to = figures_[later].whole.begin;
        if (one.rejected || from > to || to - from > longest || one.unit != f.unit || !text_at(from, "、")) return;
        if (one.what != role::growth_yoy && one.what != role::growth && one.what != role::value) return;
        one.what = role::target;
        one.rule = "goal";
        auto const named = one.indicator_span;
        if (auto const opened = behind_openings(named.begin, named.end); opened > named.begin && opened < named.end)
            name_indicator(later - 1, {opened, named.end});
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
