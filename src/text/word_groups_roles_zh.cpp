#include "word_group_tables.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// clang-format off
constexpr word_group_row rows[] = {
    {chinese_words::comparators_fields, "comparators_fields",
     "全国|全省|全市|全区|全县|全州|全盟|全旗|全球|世界|我国|我省|我市|本省|本市|省|市|国家|自治区|各省|同期|中部|西部|东部|中西部|长三角|珠三角|粤港澳大湾区"},
    {chinese_words::comparators_field_tails, "comparators_field_tails",
     "平均水平|平均增速|平均增幅|平均值|平均|整体水平|整体增速|整体增幅|整体|总体水平|总体|地区|水平|均值|均|增速|增幅|进度|的|也"},
    {chinese_words::level_works, "level_works",
     "开工|新建|实施|完成|建设|投资|引进|新增|总投|建成|续建|培育|发放|改造|安排|招商|招引|签约|改建|扩建|修建|举办|达到|突破|新开|非公开|募资|募集|发行|认购|采购|收购|投放|"
     "生产|购置|种植|培训|整治|开行|开通|筹建|筹集|招聘|招收|接待|推出|打造|组织|布局|加密|更新|治理|支持|开设"},
    {chinese_words::level_spent, "level_spent", "建设|新建|扩建|改建|建造|设立|兴建|改造|打造|收购|用于|纳入|购买|购置|与|实施"},
    {chinese_words::level_takes_object, "level_takes_object",
     "支付|签订|签署|放弃|购买|省下|计入|拿下|签下|形成|提供|拥有|收到|一笔|获批|申请|另外|价值|建有|接到|承接|中标|拿到|承担|具备|发放"},
    {chinese_words::percent_measured, "percent_measured", "同期|上年|去年|年初|计划|目标|任务|水平|平均|正常"},
    {chinese_words::percent_levels, "percent_levels", "为|达到|约为|达|相当于"},
    {chinese_words::rank_measures, "rank_measures", "增速|增幅|增长|总量|总额|规模|数|率|额|量|水平|面积|产值|收入|投资|指数|排名|值|度|比重|考核"},
    {chinese_words::rank_kinds, "rank_kinds", "县|市|区|州|旗|镇|乡|街道|园区|省|盟|)|）|口岸|港口|城市|百强|机场"},
    {chinese_words::zh_ranks, "zh_ranks", "排名|位次|名次|排位|排序"},
    {chinese_words::zh_persons, "zh_persons", "人|士|家|者|师|员|才|手|工|匠|生|委员"},
    {chinese_words::unitless_persons, "unitless_persons",
     "群众|居民|农民|村民|市民|老年人|老人|儿童|青年|青少年|妇女|职工|员工|务工人|从业者|毕业生|大学生|学生|人员|残疾人|党员|干部|人才|游客|旅客|人口"},
};
// clang-format on

}  // namespace

std::span<word_group_row const> roles_words_zh() noexcept { return rows; }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
