#include "word_group_tables.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// clang-format off
constexpr word_group_row rows[] = {
    {chinese_words::fulfilment_fulfilments, "fulfilment_fulfilments", "完成|达到|实现|相当于|占|达|为|是"},
    {chinese_words::fulfilment_goal_heads, "fulfilment_goal_heads", "目标|任务|计划|预期"},
    {chinese_words::fulfilment_goal_modifiers, "fulfilment_goal_modifiers", "年度|全年|年初|预期|预定|既定|奋斗|增长|工作|考核|规划|控制|发展|总"},
    {chinese_words::goals_plan_headings, "goals_plan_headings",
     "工作安排|工作打算|工作计划|工作思路|工作重点|工作要求|下一步|下步工作|下阶段|主要目标|目标任务|预期目标|发展目标|工作目标|重点任务|总体要求|今后五年|未来五年|明年工作|计划草案"},
    {chinese_words::goals_year_headings, "goals_year_headings", "主要工作|重点工作|年工作"},
    {chinese_words::goals_result_headings, "goals_result_headings", "回顾|总结|情况|成效|完成|取得成绩|以来|进展"},
    {chinese_words::goals_plan_openings, "goals_plan_openings", "下一步|下步|下阶段|接下来|今后五年|未来五年"},
    {chinese_words::goals_at_hand, "goals_at_hand", "依托|发挥|用好|围绕|聚焦|现有"},
    {chinese_words::goals_grounds, "goals_grounds", "基础|的基础|同期|水平|的水平|末"},
    {chinese_words::goals_follows, "goals_follows", "增长|达|实现|下降|提高|完成"},
    {chinese_words::goals_colons, "goals_colons", "：|:"},
    {chinese_words::goals_reached, "goals_reached", "完成|达成|超额"},
    {chinese_words::goals_follows2, "goals_follows2", "是|为|确定为|分别为|设定为"},
    {chinese_words::goals_done, "goals_done", "完成|实际|累计|已|到位|目前"},
    {chinese_words::goals_verbs, "goals_verbs", "确保|力争|实现|完成|达到|努力"},
    {chinese_words::goals_plan_times, "goals_plan_times", "到|年内|今年|于|用|在年|在20|在今年|在未来"},
    {chinese_words::goals_verbs2, "goals_verbs2", "达到|突破|超过|实现|增长|形成|提供|带动|增加"},
    {chinese_words::goals_ends, "goals_ends", "完成|实现|达到|突破|全年|新增|引进"},
    {chinese_words::outlook_completions, "outlook_completions", "投产后|达产后|建成后|竣工后|完工后|运营后|投运后|投用后|达效后|运行后|使用后|满产后"},
    {chinese_words::outlook_yields, "outlook_yields", "将|可|预计|能|有望|年产|年销售|年发电|年处理|年均|每年"},
    {chinese_words::outlook_yearly, "outlook_yearly", "每年可|每年能|年可|每年将|年均可"},
    {chinese_words::outlook_comes, "outlook_comes",
     "节约|减少|减排|生产|处理|新增|实现|带动|提供|发电|替代|创造|增加|接待|输送|节省|消纳|转化|形成|加工|回收|利用|降低|吸纳|为|产|供|综合|直接|节"},
    {chinese_words::outlook_came, "outlook_came", "已|累计|目前|实际|去年|上年|截至"},
    {chinese_words::outlook_expected, "outlook_expected", "预计每年|预计年产|预计年销|预计年营|预计可|预计投产|预计建成|预计达产"},
    {chinese_words::outlook_wanted, "outlook_wanted", "需完成投资|须完成投资|还需投"},
    {chinese_words::outlook_ends, "outlook_ends", "产|成|工|营|运|用|效|行"},
};
// clang-format on

}  // namespace

std::span<word_group_row const> plans_words_zh() noexcept { return rows; }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
