#include "word_group_tables.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// clang-format off
constexpr word_group_row rows[] = {
    // What an earlier level is told by where no date is: 高于历史峰值的8%.
    {chinese_words::earlier_markers, "earlier_markers", "同期|上年|去年|历史|此前|峰值|纪录|之前|上一|五”|末|初|年前"},
    // 比上一榨季少产糖, 同比累计多销糖: what a time ends in before 多 or 少.
    {chinese_words::period_tails, "period_tails", "期|季|年|年度|月|周|累计"},
    // Times before that of the report, the longer ones first.
    {chinese_words::earlier_times, "earlier_times",
     "上一季度|前一季度|上年同期|去年同期|上年同月|去年同月|上一年度|上年度|上年末|去年末|去年底|上年底|上季度|"
     "上季末|上月末|上个月|上一年|前一年|上年|去年|上月|上届|上期|前年|年初"},
    // 该比例, 这一数字: what a figure before told of, and the nouns behind it.
    {chinese_words::demonstratives, "demonstratives", "该|这一|同一"},
    {chinese_words::pointed_nouns, "pointed_nouns", "比例|数字|指标|数据|比重|占比|数值|金额|比率|规模"},
    // Between a time before and its level: 上年同期为48亿元.
    {chinese_words::level_verbs, "level_verbs", "为|是|则为|仅为|约为|达|达到|完成|占|只有|仅有|仅|有|实现|则是|均为"},
    // 上一榨季, 上个制糖期: a season before.
    {chinese_words::season_openings, "season_openings", "上一|上个"},
    {chinese_words::season_nouns, "season_nouns", "榨季|制糖期|财年|学年|年度|统计期"},
    // Before the time of another clause: 而上年同期, (去年为48亿元).
    {chinese_words::turn_openings, "turn_openings", "而|但|，|("},
    // 十五年间: the sentence tells of several years.
    {chinese_words::long_spans, "long_spans", "年间|年来|以来|五年|十年|时期|建区|成立"},
    // 比2021年春节增长: against the year before, where the season says so.
    {chinese_words::holidays, "holidays", "黄金周|春节|国庆|“五一”|“十一”|假期"},
    // A step of days or weeks is none of a year: 上周增长6%, 单日上涨2%.
    {chinese_words::short_spans, "short_spans",
     "上周|单周|当周|本周|前一周|上一周|昨日|当日|单日|较前日|收盘|盘中|前一交易|一周"},
    // 以8.8%的增速: the noun says what kind of rate the figure is.
    {chinese_words::growth_nouns_behind, "growth_nouns_behind", "增速|增幅|涨幅|降幅|跌幅|速度|增长率|增长势头"},
    // 申请材料压缩40%: what a reform cut is against before it, not against a year.
    {chinese_words::reform_verbs, "reform_verbs", "压缩|精简|压减|缩短|削减|消减|减少|降低|提速|提升|提高"},
    // And what it cut.
    {chinese_words::process_nouns, "process_nouns",
     "材料|环节|时限|时间|流程|审批事项|步骤|手续|审批服务|运输成本|物流成本|通关成本|办事成本|审批|效率|质效|效能|"
     "耗时"},
    // 增幅较大，分别为17%、8%: the name of the rate stands in the clause before.
    {chinese_words::growth_nouns_of_clause, "growth_nouns_of_clause", "增长幅度|增长速度|增速|增幅|涨幅|降幅|跌幅"},
    // 工业增速8%: the name of the rate stands right before the figure; the longer ones first.
    {chinese_words::growth_nouns_before, "growth_nouns_before",
     "自然增幅|自然增速|可比增幅|年均复合增长率|年复合增长率|复合增长率|年均复合增速|年复合增速|复合增速|"
     "下降幅度|增长幅度|上涨幅度|年平均增长率|平均年增长率|年平均增速|年均增长率|平均增长率|年均增速|平均增速|同比增速|增长速度|年增长率|增长率|"
     "年增率|成長率|增長率|增加率|升幅|漲幅|增速|增幅|涨幅|降幅|跌幅"},
    // Of a rate told for each of several years: 年均增速.
    {chinese_words::yearly_rate_openings, "yearly_rate_openings", "年均|平均|年平均|年复合|复合"},
    // 扣除物价因素，增长6%: how a change was computed, which names nothing.
    {chinese_words::computing_openings, "computing_openings", "扣除|剔除|按可比|按不变|按现价|按年均|考虑|折合"},
    // 连续五年增长: each of the years
    {chinese_words::running_spans, "running_spans", "连续|已连续|第|每|逾|未来|今后"},
    // Behind a span of years that something grew in: 四年来, 五年间.
    {chinese_words::span_tails, "span_tails", "以来|来|间|累计"},
    // Where they stand what is summed up is a part of the year: 1—9月累计增长8%.
    {chinese_words::months_told, "months_told", "月|季度|半年|全年|今年|去年|上年|同比|周"},
    // 这五年，……: a line that opens with one of them tells of several years.
    {chinese_words::years_openings, "years_openings",
     "这五年|五年来|五年间|过去五年|这三年|三年来|过去三年|这四年|四年来|十年来|“十二五”时期|“十二五”期间|"
     "“十三五”时期|“十三五”期间|“十三五”以来|“十四五”时期|“十四五”期间|“十四五”以来"},
    // 其中甲8万人，全年新增3万人: what it opens is none of the parts.
    {chinese_words::whole_year_words, "whole_year_words", "全年|年末|本年|年底|期末|月末"},
    // Between 的 and its verb: 7.1%的同比增长.
    {chinese_words::growth_modifiers_behind, "growth_modifiers_behind", "同比|年均|平均|正|较快|快速|高速|稳定|稳步|稳健|逆势|恢复性|显著|可观"},
    // 吞吐量再创历史新高，达到……: that it was never as large.
    {chinese_words::record_phrases, "record_phrases",
     "创历史|创下|创出|创造|创同期|创近|创新高|创纪录|创有|创年内|再创|连创|屡创|首创|刷新|打破|均创|双创历史"},
    // Between what grew and the name of its rate: 产值同比增速.
    {chinese_words::growth_modifiers, "growth_modifiers", "同比|年均|平均|的"},
    // The head of a rate, which names nothing alone.
    {chinese_words::bare_rate_nouns, "bare_rate_nouns", "增速|增幅|涨幅|降幅|同比增速|增长速度|增长幅度|提升幅度|提高幅度"},
    // 较建区之初增长: since then, not in a year.
    {chinese_words::growth_origins, "growth_origins", "之初|初期|成立|年前|建区|五”|以前|之前|上届|五末"},
    // 是“十二五”末的1.7倍: the end of years that a plan is of.
    {chinese_words::plan_period_words, "plan_period_words", "五”|期|末|年前"},
    // 于1992年成立: the year is that of what came about then.
    {chinese_words::founding_verbs, "founding_verbs", "成立|设立|获批|经国务院|批准|创建|始建|建区"},
    // 恢复到2019年的102%: the year is what a level is measured by, not its own.
    {chinese_words::benchmark_prepositions, "benchmark_prepositions", "到|至|是|为|于"},
    // 超30%: they only bound the figure, where no verb of change stands behind them.
    {chinese_words::over_hedges, "over_hedges", "超|超过|高于|大于|多于|远超|远超过|远高于|远远超过|大大超过"},
    // 低于30%
    {chinese_words::under_hedges, "under_hedges", "低于|少于"},
    // 翻一番, 翻了近两番
    {chinese_words::doubling_verbs, "doubling_verbs", "翻|翻了|翻了近|翻近"},
    // 高于去年同期2个百分点: what is compared with is a time.
    {chinese_words::scope_times, "scope_times", "年|月|期|季度"},
    // 收入比为2.05，比上年缩小0.03: an index changes by a number without unit too.
    {chinese_words::index_change_verbs, "index_change_verbs", "缩小|扩大|下降|上升|提高|降低|增加|减少|回落|提升"},
    // （全省增长6.2%）: verbs of the same rate elsewhere.
    {chinese_words::comparator_verbs, "comparator_verbs", "增长|下降|为|同比"},
    // 高于全省平均水平16.3%, 超年度目标8%: what ends that which is exceeded.
    {chinese_words::excess_standards, "excess_standards", "平均|水平|目标|计划|任务|目标任务"},
    // 突破千亿元: before an amount in Chinese numerals.
    {chinese_words::reaching_verbs, "reaching_verbs", "突破|超|超过|破|达|达到|近|将近|接近|逼近|直逼|不足|不到|逾|迈上|跨过|站上|跨上|跃上|跨越|迈过"},
    // 由8栋楼组成
    {chinese_words::composition_verbs, "composition_verbs", "组成|构成|组建|承建|参与"},
    // A time is a figure where one of them tells that it was measured: 通关时间缩短至36小时.
    {chinese_words::timed_measures, "timed_measures",
     "平均|缩短|压缩|受教育|时间|时限|时数|无霜期|用时|时长|天数|住院日|全程|车程|航程|耗时|寿命|日照|最快|仅需|只需"},
    // 寿命提高到80岁以上: what a time was brought to.
    {chinese_words::reached_ends, "reached_ends", "在|到|至|为|达|提高|提升|延长|增加|压缩|缩短|超过|不足|不到"},
    // 最快2小时可达: how long the way is.
    {chinese_words::arrival_words, "arrival_words", "可达|直达|即可|到达|抵达|通达|可到|便可"},
    // 3年时间, 5年来: behind a span of time, which is no figure.
    {chinese_words::duration_tails, "duration_tails", "时间|以上|左右|以内|期间|来"},
    // Units of a span of time behind Chinese numerals: 三个月, 十天.
    {chinese_words::duration_units, "duration_units", "个月|个季度|年|周年|月份|月|日|天|周|季度"},
    // 连续6个月, 近10天: behind them a number of units is a span of time, not how much.
    {chinese_words::span_openings, "span_openings", "连续|已连续|近|过去|持续|为期|連續|已連續"},
    {chinese_words::lasting_units, "lasting_units", "个月|个季度|天|周|個月"},
    // 2020年末, 2020年以来: no part of a year of its own.
    {chinese_words::year_tails, "year_tails", "度|末|底|初|以来"},
    // Between the ends of a range of dates: 1—9月, 6日至10日.
    {chinese_words::range_signs, "range_signs", "——|—|-|–|~|～|－|至|到|、"},
    // 较年初增长4%: in June that is no year.
    {chinese_words::year_beginnings, "year_beginnings", "比年初|较年初|比上年末|较上年末|比上年底|较上年底|比去年末|较去年末|比去年底|较去年底"},
};
// clang-format on

}  // namespace

std::span<word_group_row const> changes_words_zh() noexcept { return rows; }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
