#pragma once

#include <attain/measure/relation.hpp>

#include <array>
#include <cstddef>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

/// A role's name and symbol, and the relation solved for it.
struct role_words {
    std::string_view zh;
    std::string_view en;
    std::string_view symbol;
    std::string_view formula_zh;
    std::string_view formula_en;
    std::string_view formula;
};

struct relation_words {
    relation what;
    std::string_view name;
    std::array<role_words, 3> roles;
};

// The equations as people read them: one row a role, in the order result, first, second.
inline constexpr std::array<relation_words, relation_count> relation_table{{
    {relation::completion,
     "completion",
     {{{"完成率", "completion", "c", "完成率 = 实际值 ÷ 目标值", "completion = actual / target", "c = A / T"},
       {"实际值", "actual", "A", "实际值 = 完成率 × 目标值", "actual = completion x target", "A = c T"},
       {"目标值", "target", "T", "目标值 = 实际值 ÷ 完成率", "target = actual / completion", "T = A / c"}}}},
    {relation::completion_inverse,
     "completion_inverse",
     {{{"完成率", "completion", "c", "完成率 = 目标值 ÷ 实际值", "completion = target / actual", "c = T / A"},
       {"实际值", "actual", "A", "实际值 = 目标值 ÷ 完成率", "actual = target / completion", "A = T / c"},
       {"目标值", "target", "T", "目标值 = 完成率 × 实际值", "target = completion x actual", "T = c A"}}}},
    {relation::completion_mirrored,
     "completion_mirrored",
     {{{"完成率", "completion", "c", "完成率 = 2 − 实际值 ÷ 目标值", "completion = 2 - actual / target",
        "c = 2 - A / T"},
       {"实际值", "actual", "A", "实际值 = (2 − 完成率) × 目标值", "actual = (2 - completion) x target",
        "A = (2 - c) T"},
       {"目标值", "target", "T", "目标值 = 实际值 ÷ (2 − 完成率)", "target = actual / (2 - completion)",
        "T = A / (2 - c)"}}}},
    {relation::completion_distance,
     "completion_distance",
     {{{"完成率", "completion", "c", "完成率 = 1 + (实际值 − 目标值) ÷ |目标值|",
        "completion = 1 + (actual - target) / |target|", "c = 1 + (A - T) / |T|"},
       {"实际值", "actual", "A", "实际值 = (2 − 完成率) × 目标值", "actual = (2 - completion) x target",
        "A = (2 - c) T"},
       {"目标值", "target", "T", "目标值 = 实际值 ÷ (2 − 完成率)", "target = actual / (2 - completion)",
        "T = A / (2 - c)"}}}},
    {relation::growth,
     "growth",
     {{{"增长率", "growth", "g", "增长率 = (本期值 − 基期值) ÷ 基期值", "growth = (current - base) / base",
        "g = (A - B) / B"},
       {"本期值", "current", "A", "本期值 = 基期值 × (1 + 增长率)", "current = base x (1 + growth)", "A = B (1 + g)"},
       {"基期值", "base", "B", "基期值 = 本期值 ÷ (1 + 增长率)", "base = current / (1 + growth)", "B = A / (1 + g)"}}}},
    {relation::growth_absolute,
     "growth_absolute",
     {{{"增长率", "growth", "g", "增长率 = (本期值 − 基期值) ÷ |基期值|", "growth = (current - base) / |base|",
        "g = (A - B) / |B|"},
       {"本期值", "current", "A", "本期值 = 基期值 × (1 − 增长率)", "current = base x (1 - growth)", "A = B (1 - g)"},
       {"基期值", "base", "B", "基期值 = 本期值 ÷ (1 − 增长率)", "base = current / (1 - growth)", "B = A / (1 - g)"}}}},
    {relation::index,
     "index",
     {{{"指数", "index", "I", "指数 = 100 × 本期值 ÷ 基期值", "index = 100 x current / base", "I = 100 A / B"},
       {"本期值", "current", "A", "本期值 = 指数 × 基期值 ÷ 100", "current = index x base / 100", "A = I B / 100"},
       {"基期值", "base", "B", "基期值 = 100 × 本期值 ÷ 指数", "base = 100 x current / index", "B = 100 A / I"}}}},
    {relation::share,
     "share",
     {{{"占比", "share", "s", "占比 = 部分 ÷ 总体", "share = part / whole", "s = P / W"},
       {"部分", "part", "P", "部分 = 占比 × 总体", "part = share x whole", "P = s W"},
       {"总体", "whole", "W", "总体 = 部分 ÷ 占比", "whole = part / share", "W = P / s"}}}},
    {relation::ratio,
     "ratio",
     {{{"比率", "ratio", "r", "比率 = 分子 ÷ 分母", "ratio = numerator / denominator", "r = N / D"},
       {"分子", "numerator", "N", "分子 = 比率 × 分母", "numerator = ratio x denominator", "N = r D"},
       {"分母", "denominator", "D", "分母 = 分子 ÷ 比率", "denominator = numerator / ratio", "D = N / r"}}}},
    {relation::excess,
     "excess",
     {{{"超额", "excess", "e", "超额 = 实际值 − 目标值", "excess = actual - target", "e = A - T"},
       {"实际值", "actual", "A", "实际值 = 目标值 + 超额", "actual = target + excess", "A = T + e"},
       {"目标值", "target", "T", "目标值 = 实际值 − 超额", "target = actual - excess", "T = A - e"}}}},
    {relation::gap,
     "gap",
     {{{"缺口", "gap", "d", "缺口 = 目标值 − 实际值", "gap = target - actual", "d = T - A"},
       {"实际值", "actual", "A", "实际值 = 目标值 − 缺口", "actual = target - gap", "A = T - d"},
       {"目标值", "target", "T", "目标值 = 实际值 + 缺口", "target = actual + gap", "T = A + d"}}}},
    {relation::change,
     "change",
     {{{"增减量", "change", "d", "增减量 = 本期值 − 基期值", "change = current - base", "d = A - B"},
       {"本期值", "current", "A", "本期值 = 基期值 + 增减量", "current = base + change", "A = B + d"},
       {"基期值", "base", "B", "基期值 = 本期值 − 增减量", "base = current - change", "B = A - d"}}}},
    {relation::difference,
     "difference",
     {{{"差额", "difference", "d", "差额 = 前者 − 后者", "difference = first - second", "d = X - Y"},
       {"前者", "first", "X", "前者 = 差额 + 后者", "first = difference + second", "X = d + Y"},
       {"后者", "second", "Y", "后者 = 前者 − 差额", "second = first - difference", "Y = X - d"}}}},
    {relation::growth_difference,
     "growth_difference",
     {{{"增减百分点", "change in points", "d", "增减百分点 = 本期率 − 基期率",
        "change in points = current rate - previous rate", "d = p - q"},
       {"本期率", "current rate", "p", "本期率 = 基期率 + 增减百分点",
        "current rate = previous rate + change in points", "p = q + d"},
       {"基期率", "previous rate", "q", "基期率 = 本期率 − 增减百分点",
        "previous rate = current rate - change in points", "q = p - d"}}}},
    {relation::rank_change,
     "rank_change",
     {{{"位次变化", "change in rank", "d", "位次变化 = 上期位次 − 本期位次",
        "change in rank = previous rank - current rank", "d = q - p"},
       {"本期位次", "current rank", "p", "本期位次 = 上期位次 − 位次变化",
        "current rank = previous rank - change in rank", "p = q - d"},
       {"上期位次", "previous rank", "q", "上期位次 = 本期位次 + 位次变化",
        "previous rank = current rank + change in rank", "q = p + d"}}}},
    {relation::total,
     "total",
     {{{"合计", "total", "S", "合计 = 各部分之和", "total = sum of parts", "S = P + R"},
       {"部分", "part", "P", "部分 = 合计 − 其余部分", "part = total - other parts", "P = S - R"},
       {"其余部分", "other parts", "R", "其余部分 = 合计 − 部分", "other parts = total - part", "R = S - P"}}}},
}};

consteval bool relation_table_in_order() {
    for (std::size_t i = 0; i < relation_table.size(); ++i)
        if (static_cast<std::size_t>(relation_table[i].what) != i) return false;
    return true;
}
static_assert(relation_table_in_order());

[[nodiscard]] constexpr role_words const& words_of(relation what, role which) noexcept {
    return relation_table[static_cast<std::size_t>(what)].roles[static_cast<std::size_t>(which)];
}

}  // namespace detail

ATTAIN_INLINE std::string_view name_of(relation what) noexcept {
    return detail::relation_table[static_cast<std::size_t>(what)].name;
}

ATTAIN_INLINE std::string_view formula_words(relation what, role unknown, language in) noexcept {
    auto const& words = detail::words_of(what, unknown);
    return in == language::zh ? words.formula_zh : words.formula_en;
}

ATTAIN_INLINE std::string_view formula_symbols(relation what, role unknown) noexcept {
    return detail::words_of(what, unknown).formula;
}

ATTAIN_INLINE std::string_view role_name(relation what, role which, language in) noexcept {
    auto const& words = detail::words_of(what, which);
    return in == language::zh ? words.zh : words.en;
}

ATTAIN_INLINE std::string_view role_symbol(relation what, role which) noexcept {
    return detail::words_of(what, which).symbol;
}

ATTAIN_END_NAMESPACE
