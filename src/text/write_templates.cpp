#include "write_templates.hpp"

#include <iterator>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

using enum clause_place;
using t = tendency;

// In the order in which the clauses of a sentence stand.
constexpr clause_template templates[] = {
    {measure::value, t::any, head, "{figure}", " stood at {figure}", " stood at {figure}"},
    {measure::increment, t::any, tail, "新增{figure}", "with {figure} added", " had {figure} added"},
    {measure::growth_yoy, t::up, tail, "同比增长{figure}", "up {figure} year on year",
     " grew by {figure} year on year"},
    {measure::growth_yoy, t::down, tail, "同比下降{figure}", "down {figure} year on year",
     " fell by {figure} year on year"},
    {measure::growth_mom, t::up, tail, "环比增长{figure}", "up {figure} month on month",
     " grew by {figure} month on month"},
    {measure::growth_mom, t::down, tail, "环比下降{figure}", "down {figure} month on month",
     " fell by {figure} month on month"},
    {measure::growth_ytd, t::up, tail, "累计同比增长{figure}", "up {figure} year on year, year to date",
     " grew by {figure} year on year, year to date"},
    {measure::growth_ytd, t::down, tail, "累计同比下降{figure}", "down {figure} year on year, year to date",
     " fell by {figure} year on year, year to date"},
    {measure::growth, t::up, tail, "增长{figure}", "up {figure}", " grew by {figure}"},
    {measure::growth, t::down, tail, "下降{figure}", "down {figure}", " fell by {figure}"},
    {measure::growth_diff, t::up, tail, "比上年提高{figure}", "up {figure}", " rose by {figure}"},
    {measure::growth_diff, t::down, tail, "比上年下降{figure}", "down {figure}", " fell by {figure}"},
    {measure::change, t::up, tail, "比上年增加{figure}", "an increase of {figure}", " increased by {figure}"},
    {measure::change, t::down, tail, "比上年减少{figure}", "a decrease of {figure}", " decreased by {figure}"},
    {measure::base, t::any, tail, "上年为{figure}", "from {figure} a year before", " stood at {figure} a year before"},
    {measure::completion, t::any, tail, "完成{target}的{figure}", "reaching {figure} of {target}",
     " reached {figure} of {target}"},
    {measure::target, t::any, tail, "{target}{figure}", "against {target} of {figure}", " had {target} of {figure}"},
    {measure::excess, t::up, tail, "超出目标{figure}", "exceeding the target by {figure}",
     " exceeded the target by {figure}"},
    {measure::gap, t::up, tail, "距目标差{figure}", "short of the target by {figure}",
     " fell short of the target by {figure}"},
    {measure::total, t::any, tail, "总额{figure}", "totalling {figure}", " totalled {figure}"},
    {measure::share, t::any, aside, "占{of}{figure}", "accounting for {figure} of {of}",
     " accounted for {figure} of {of}", "{figure} of {of}"},
    {measure::rank, t::any, tail, "居{of}{figure}", "ranking {figure} in {of}", " ranked {figure} in {of}"},
    {measure::rank_change, t::up, tail, "较上年上升{figure}", "up {figure} on the previous year",
     " rose {figure} on the previous year"},
    {measure::rank_change, t::down, tail, "较上年下降{figure}", "down {figure} on the previous year",
     " fell {figure} on the previous year"},
};

constexpr sentence_words chinese{"，", "；", "、", "。", "其中，", "年度目标", "目标", "，", "", "", ""};
constexpr sentence_words english{", ",         "; ", ", ",   ".",    "of which ", "the annual target",
                                 "the target", "",   " in ", " in ", " "};

}  // namespace

clause_template const* template_of(measure what, tendency way) noexcept {
    for (auto const& each : templates) {
        if (each.what == what && (each.way == way || each.way == tendency::any)) return &each;
    }
    return nullptr;
}

std::size_t order_of(clause_template const& which) noexcept { return static_cast<std::size_t>(&which - templates); }

sentence_words const& words_of(language lang) noexcept { return lang == language::zh ? chinese : english; }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
