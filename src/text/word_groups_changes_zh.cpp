#include "word_group_tables.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// clang-format off
constexpr word_group_row rows[] = {
    {chinese_words::compared_earlier, "compared_earlier", "同期|上年|去年|历史|此前|峰值|纪录|之前|上一|五”|末|初|年前"},
    {chinese_words::compared_spans, "compared_spans", "期|季|年|年度|月|周|累计"},
    {chinese_words::earlier_times, "earlier_times",
     "上一季度|前一季度|上年同期|去年同期|上年同月|去年同月|上一年度|上年度|上年末|去年末|去年底|上年底|上季度|上季末|上月末|上个月|上一年|前一年|上年|去年|上月|上届|上期|前年|年初"},
    {chinese_words::earlier_pointers, "earlier_pointers", "该|这一|同一"},
    {chinese_words::earlier_pointed, "earlier_pointed", "比例|数字|指标|数据|比重|占比|数值|金额|比率|规模"},
    {chinese_words::earlier_verbs, "earlier_verbs", "为|是|则为|仅为|约为|达|达到|完成|占|只有|仅有|仅|有|实现|则是|均为"},
    {chinese_words::earlier_openings, "earlier_openings", "上一|上个"},
    {chinese_words::earlier_seasons, "earlier_seasons", "榨季|制糖期|财年|学年|年度|统计期"},
    {chinese_words::earlier_turns, "earlier_turns", "而|但|，|("},
    {chinese_words::growth_spans, "growth_spans", "年间|年来|以来|五年|十年|时期|建区|成立"},
    {chinese_words::growth_seasons, "growth_seasons", "黄金周|春节|国庆|“五一”|“十一”|假期"},
    {chinese_words::growth_times, "growth_times", "上周|单周|当周|本周|前一周|上一周|昨日|当日|单日|较前日|收盘|盘中|前一交易|一周"},
    {chinese_words::growth_parts, "growth_parts", "周|日|盘|交易"},
    {chinese_words::growth_nouns, "growth_nouns", "增速|增幅|涨幅|降幅|跌幅|速度|增长率|增长势头"},
    {chinese_words::growth_verbs, "growth_verbs", "压缩|精简|压减|缩短|削减|消减|减少|降低|提速|提升|提高"},
    {chinese_words::growth_processes, "growth_processes", "材料|环节|时限|时间|流程|审批事项|步骤|手续|审批服务|运输成本|物流成本|通关成本|办事成本|审批|效率|质效|效能|耗时"},
    {chinese_words::growth_nouns2, "growth_nouns2", "增长幅度|增长速度|增速|增幅|涨幅|降幅|跌幅"},
};
// clang-format on

}  // namespace

std::span<word_group_row const> changes_words_zh() noexcept { return rows; }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
