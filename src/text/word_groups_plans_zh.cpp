#include "word_group_tables.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// clang-format off
constexpr word_group_row rows[] = {
    // What was reached of a target: 完成年度目标的96%, 占任务数的110%.
    {chinese_words::fulfilment_verbs, "fulfilment_verbs", "完成|达到|实现|相当于|占|达|为|是"},
    // 3%的预期目标, 120亿元目标任务
    {chinese_words::goal_nouns, "goal_nouns", "目标|任务|计划|预期"},
    // Before a noun of that group: 3%的年度目标.
    {chinese_words::goal_modifiers, "goal_modifiers",
     "年度|全年|年初|预期|预定|既定|奋斗|增长|工作|考核|规划|控制|发展|总"},
    // A heading with one of them opens a section of plans: 下一步工作安排.
    {chinese_words::plan_headings, "plan_headings",
     "工作安排|工作打算|工作计划|工作思路|工作重点|工作要求|下一步|下步工作|下阶段|主要目标|目标任务|预期目标|"
     "发展目标|工作目标|重点任务|总体要求|今后五年|未来五年|明年工作|计划草案"},
    // 二、2026年主要工作: of plans where a section before it told of an earlier year.
    {chinese_words::work_headings, "work_headings", "主要工作|重点工作|年工作"},
    // And one with one of these tells of results: 2025年工作回顾.
    {chinese_words::result_headings, "result_headings", "回顾|总结|情况|成效|完成|取得成绩|以来|进展"},
    // A line that opens with one of them tells of plans.
    {chinese_words::plan_openings, "plan_openings", "下一步|下步|下阶段|接下来|届时|规划期末|到规划期末|规划期内"},
    // What a plan works with is there already: 依托8家企业.
    {chinese_words::means_verbs, "means_verbs", "依托|发挥|用好|围绕|聚焦|现有"},
    // 在去年基础上, 去年同期: the time only says what is built on.
    {chinese_words::baseline_nouns, "baseline_nouns", "基础|的基础|同期|水平|的水平|末"},
    // Behind 预期, which is no plan in 预期寿命.
    {chinese_words::expected_verbs, "expected_verbs", "增长|达|实现|下降|提高|完成"},
    // 完成“双百”目标：…… tells what was reached.
    {chinese_words::attainment_verbs, "attainment_verbs", "完成|达成|超额"},
    // Behind a noun of goals: 年度任务为, 主要目标是.
    {chinese_words::goal_copulas, "goal_copulas", "确定为|分别为|设定为|建议为|建议是|拟定为|拟为|安排为|是|为"},
    // A clause with one of them ends the plan before it: 计划投资5亿元，完成投资3亿元.
    {chinese_words::done_openings, "done_openings", "完成|实际|累计|已|到位|目前"},
    // Behind 要: 要确保收入增长6%.
    {chinese_words::duty_verbs, "duty_verbs", "确保|力争|实现|完成|达到|努力"},
    // Behind 计划: 计划到年底引进.
    {chinese_words::plan_times, "plan_times", "到|年内|今年|于|用|20|在年|在今年|在明年|在未来|明年"},
    // Behind 将: 将达到80亿元.
    {chinese_words::future_verbs, "future_verbs", "达到|突破|超过|实现|增长|形成|提供|带动|增加"},
    // 将建公园20座: plans of one character behind 将 and 拟, and the longer words that are none of them.
    {chinese_words::short_plan_verbs, "short_plan_verbs", "投|建|修|开|招|引|增|推|办"},
    {chinese_words::not_short_plans, "not_short_plans",
     "投资者|投诉|投票|建筑|建制|建档|建议|修改|开办|开具|招标|引领|引导|增值|推迟|推动|推进|推升|推高|推广|开启|开始|开放|开展|办理|办结|办事|开户|投递"},
    // 到2030年，企业达到300家。产值突破80亿元: verbs of what is reached, in the sentence behind that with the year.
    {chinese_words::carried_verbs, "carried_verbs",
     "达到|达|突破|超过|实现|完成|建成|新建|改建|扩建|开工|签约|培育|新增|引进|打造|形成|增长|提高|提升|下降|降低|控制在|保持在|稳定在|创建|建设|改造|实施|力争|增加|降至|升至|"
     "增至"},
    // Behind 确保: 确保完成投资5亿元.
    {chinese_words::ensured_verbs, "ensured_verbs", "完成|实现|达到|突破|全年|新增|引进|通车|建成|开工|新开工|竣工|新建|改造|培育|签约|落地|投产"},
    // 投产后可形成年产5万台: a time to come, with what then comes of it.
    {chinese_words::completion_times, "completion_times",
     "投产后|达产后|建成后|竣工后|完工后|运营后|投运后|投用后|达效后|运行后|使用后|满产后|"
     "改造后|扩建后|改建后|拓宽后|落成后|提质后|扩容后|建好后"},
    // Behind such a time: 建成后年产5万台.
    {chinese_words::yield_markers, "yield_markers", "将|可|预计|能够|能达|能实|能新|能形|能生|能处|能带|能年|能创|能提|能安|能解|能节|能接|能发|能满|能产|还能|均能|就能|有望|年产|年销售|年发电|年处理|年均|每年"},
    // 每年可节约标煤5万吨: what is said to come each year.
    {chinese_words::yearly_modals, "yearly_modals", "每年可|每年能|年可|每年将|年均可"},
    // Behind those modals: verbs that say it of goods, not of a right.
    {chinese_words::yield_verbs, "yield_verbs",
     "节约|减少|减排|生产|处理|新增|实现|带动|提供|发电|替代|创造|增加|接待|输送|节省|消纳|转化|形成|加工|回收|利用|"
     "降低|吸纳|为|产|供|综合|直接|节"},
    // Behind the words of what is to come: it was there already.
    {chinese_words::past_markers, "past_markers", "已|累计|目前|实际|去年|上年|截至"},
    // 预计每年可实现销售2亿元
    {chinese_words::expectation_phrases, "expectation_phrases",
     "预计每年|预计年产|预计年销|预计年营|预计可|预计投产|预计建成|预计达产|建成可|投产可|达产可|投用可|预计今年完成投资|"
     "预计本年度完成投资|预计年度完成投资|预计当年完成投资|预计年内完成投资|预计年底完成投资|今年预计完成投资|"
     "本年度预计完成投资|年内预计完成投资|预计今年可|达产后|满产后|满负荷|满产情况下|达产情况下|达产时|达产年"},
    // 二期8万千瓦正在规划: behind what is only planned.
    {chinese_words::planning_tails, "planning_tails",
     "正在规划|尚在规划|仍在规划|在规划中|正在谋划|正在筹划|正在筹建|筹建中"},
    // 计划未来三年投资8亿元: before so many years that are to come.
    {chinese_words::years_to_come, "years_to_come", "未来|今后|接下来"},
    // 为实现上述目标，……: a sentence that opens with what it is done for.
    {chinese_words::aim_openings, "aim_openings", "为实现|为了实现|为完成|为了完成|为达成|为确保实现|为如期实现|为顺利实现"},
    // And what then tells that it is still to be done.
    {chinese_words::aim_markers, "aim_markers", "将|拟|规划建设|计划|力争|争取|要"},
    // 今年将着力抓好以下工作：: what ends a line that leads in plans, and what else must stand in it, or must not.
    {chinese_words::work_lead_ends, "work_lead_ends",
     "工作：|工作:|任务：|任务:|方面：|方面:|如下：|如下:|措施：|措施:|方面工作。|方面的工作。|以下工作。|以下几项工作。|以下重点工作。"},
    {chinese_words::work_lead_verbs, "work_lead_verbs", "做好|抓好|抓好抓实|开展|推进|落实|采取|突出|安排|干好|办好|完成"},
    {chinese_words::work_lead_times, "work_lead_times",
     "将|要|今年|明年|下半年|下一步|下步|下阶段|接下来|为实现|为完成|围绕上述|围绕以上|实现上述|实现以上"},
    {chinese_words::work_told, "work_told", "了|已|以来|一年来|年来|过去|回顾|情况|总结|成效|完成的|主要做法"},
    // 2030年主要目标：: what heads the goals of a year.
    {chinese_words::year_goal_heads, "year_goal_heads", "主要目标|奋斗目标|工作目标|总体目标|主要目标是|目标任务|主要任务"},
    // 需完成投资8亿元: what is still to be spent.
    {chinese_words::needed_investment, "needed_investment", "需完成投资|须完成投资|还需投"},
    // Between a target and its figure: 目标任务数8个.
    {chinese_words::target_tails, "target_tails", "任务|数|值|的|要求"},
    // Before what was aimed at, where its noun stands behind: 圆满完成年度下降3%的目标.
    {chinese_words::goal_openings, "goal_openings",
     "没有|未能|圆满|超额|顺利|全面|提前|如期|完成|实现|达到|达成|兑现|年初|年度|全年|确定|提出|下达|制定|设定|的|了|既定|预期"},
    // 计划投资8亿元，已完成3亿元: what was done of it.
    {chinese_words::done_verbs, "done_verbs", "已完成|完成|实际完成|累计完成"},
    // Plans whatever stands behind them.
    {chinese_words::striving_phrases, "striving_phrases", "目标是|争取实现|争取达到|争取突破"},
    // Between a noun of goals and its figure: 预期目标定为6%, 目标设定在6%.
    {chinese_words::goal_settings, "goal_settings", "确定|定|设定|设|锁定|调整|初步确定|拟定|设定在|确定在|定在|调整到"},
};
// clang-format on

}  // namespace

std::span<word_group_row const> plans_words_zh() noexcept { return rows; }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
