#pragma once

#include <attain/model/measure_kind.hpp>

#include <array>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

struct measure_row {
    measure what;
    std::string_view id;
    std::string_view zh;
    std::string_view en;
    measure_domain domain;
    of_rule of;
    bool of_scope;
};

// The names in data: one row a measure, in the order of the enumeration.
inline constexpr std::array<measure_row, measure_count> measure_rows{{
    {measure::value, "value", "数值", "value", measure_domain::level, of_rule::none, false},
    {measure::target, "target", "目标", "target", measure_domain::level, of_rule::none, false},
    {measure::target_lower, "target_lower", "目标下限", "target, lower end", measure_domain::level, of_rule::none,
     false},
    {measure::target_upper, "target_upper", "目标上限", "target, upper end", measure_domain::level, of_rule::none,
     false},
    {measure::target_growth, "target_growth", "目标增速", "target growth", measure_domain::ratio, of_rule::none, false},
    {measure::completion, "completion", "完成率", "completion", measure_domain::ratio, of_rule::none, false},
    {measure::growth_yoy, "growth_yoy", "同比", "growth, year on year", measure_domain::ratio, of_rule::none, false},
    {measure::growth_mom, "growth_mom", "环比", "growth, period on period", measure_domain::ratio, of_rule::none,
     false},
    {measure::growth_ytd, "growth_ytd", "累计同比", "growth, year to date", measure_domain::ratio, of_rule::none,
     false},
    {measure::growth, "growth", "增长率", "growth", measure_domain::ratio, of_rule::none, false},
    {measure::growth_diff, "growth_diff", "增减百分点", "change in points", measure_domain::points, of_rule::none,
     false},
    {measure::difference, "difference", "差额", "difference", measure_domain::level, of_rule::optional, false},
    {measure::change, "change", "增减量", "change", measure_domain::level, of_rule::none, false},
    {measure::share, "share", "占比", "share", measure_domain::ratio, of_rule::required, true},
    {measure::rank, "rank", "位次", "rank", measure_domain::rank, of_rule::optional, true},
    {measure::rank_change, "rank_change", "位次变化", "change in rank", measure_domain::places, of_rule::optional,
     true},
    {measure::excess, "excess", "超额", "excess", measure_domain::level, of_rule::optional, true},
    {measure::gap, "gap", "缺口", "gap", measure_domain::level, of_rule::optional, true},
    {measure::base, "base", "基期", "base", measure_domain::level, of_rule::none, false},
    {measure::increment, "increment", "新增", "increment", measure_domain::level, of_rule::none, false},
    {measure::total, "total", "总额", "total", measure_domain::level, of_rule::none, false},
    {measure::breakdown, "breakdown", "其中", "of which", measure_domain::level, of_rule::required, false},
    {measure::contribution, "contribution", "贡献率", "contribution", measure_domain::ratio, of_rule::optional, false},
    {measure::pull, "pull", "拉动", "pull", measure_domain::points, of_rule::optional, false},
}};

consteval bool measure_rows_in_order() {
    for (std::size_t i = 0; i < measure_rows.size(); ++i)
        if (static_cast<std::size_t>(measure_rows[i].what) != i) return false;
    return true;
}
static_assert(measure_rows_in_order());

[[nodiscard]] constexpr measure_row const& row_of(measure what) noexcept {
    return measure_rows[static_cast<std::size_t>(what)];
}

}  // namespace detail

ATTAIN_INLINE std::string_view name_of(measure what) noexcept { return detail::row_of(what).id; }

ATTAIN_INLINE std::string_view title_of(measure what, language in) noexcept {
    return in == language::zh ? detail::row_of(what).zh : detail::row_of(what).en;
}

ATTAIN_INLINE std::optional<measure> parse_measure(std::string_view id) noexcept {
    for (auto const& row : detail::measure_rows)
        if (row.id == id) return row.what;
    return std::nullopt;
}

ATTAIN_INLINE measure_domain domain_of(measure what) noexcept { return detail::row_of(what).domain; }

ATTAIN_INLINE bool takes_unit(measure_domain domain, unit const& in) noexcept {
    auto const kind = in.kind();
    switch (domain) {
    case measure_domain::level: return true;
    case measure_domain::ratio: return in.is_ratio();
    case measure_domain::points: return kind == unit_kind::percentage_point || kind == unit_kind::basis_point;
    case measure_domain::rank:
    case measure_domain::places: return kind == unit_kind::rank || kind == unit_kind::places;
    }
    return false;
}

ATTAIN_INLINE of_rule of_rule_of(measure what) noexcept { return detail::row_of(what).of; }
ATTAIN_INLINE bool of_prefers_scope(measure what) noexcept { return detail::row_of(what).of_scope; }

ATTAIN_END_NAMESPACE
