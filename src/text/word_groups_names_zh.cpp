#include "word_group_tables.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// clang-format off
constexpr word_group_row rows[] = {
    {chinese_words::breakdown_headlines, "breakdown_headlines",
     "总产值|固定资产投资|财政总收入|预算收入|预算总收入|零售总额|零售额|进出口总额|生产总值|可支配收入|贷款余额|存款余额|出口总值|使用外资|进出口总值|投资总额"},
    {chinese_words::counted_noun_amounts, "counted_noun_amounts",
     "地区生产总值|国内生产总值|生产总值|工业总产值|工业增加值|单位工业增加值|规上工业增加值|进出口|税收收入|财政收入|营业收入|主营业务收入|利润总额|实际使用外资|固定资产投资|研发投入|"
     "研发经费|吞吐量|总产值|销售额|增速|增幅"},
    {chinese_words::counted_noun_counted, "counted_noun_counted", "企业|项目|单位|产品|园区|城市|县|镇|乡|村|地区|平台|指标|公司|机场|港口|业务|案例|品牌"},
    {chinese_words::counted_noun_doings, "counted_noun_doings", "改造|建设|整治|工程|治理|升级|修复|清理|整改|验收|维修|搬迁|提升|任务|工作|清淤"},
    {chinese_words::counted_noun_trailing, "counted_noun_trailing", "集中|陆续|相继|已经|之一|当中"},
    {chinese_words::counted_noun_no_nouns, "counted_noun_no_nouns", "任务|目标|要求|大关|台阶|关口|大台阶|后|时|起|且|之后|以来|用于|纳入|完成|实现|已经|以后"},
    {chinese_words::counted_noun_sources, "counted_noun_sources", "数据|统计|部|局|委|署|院|社"},
    {chinese_words::counted_noun_tells, "counted_noun_tells", "显示|获悉|了解到|公布|发布|消息"},
    {chinese_words::counted_noun_reporters, "counted_noun_reporters", "记者从|记者在|记者获悉|记者了解|记者今|记者近|记者日|记者昨|据悉|据统计|据了解|据介绍|据初步统|据海关|据国家"},
    {chinese_words::inherited_nouns_heads, "inherited_nouns_heads", "总量|总数|总额|金额|价值|货值|数量|增速|增幅|涨幅|降幅|占比|比重|贡献率|总产值|合同金额|规模|体量|总规模"},
    {chinese_words::inherited_nouns_sums, "inherited_nouns_sums", "增加值|营收|营业收入|利润|利润总额|产值"},
    {chinese_words::zipped_lists_heads, "zipped_lists_heads", "总量|总额|规模|增速|增幅|占比|比重|数量|金额|涨幅"},
    {chinese_words::zipped_nouns_shared_heads, "zipped_nouns_shared_heads",
     "居民人均可支配收入|居民消费价格|居民收入|企业进出口|企业增加值|企业产值|进出口总值|进出口值|进口量|出口量|进口额|出口额|进口值|出口值|进出口|营业收入|销售收入|播种面积|种植面积|"
     "存栏|出栏|销量|用户数|用户|企业数|户数|人均可支配收入|本外币存款余额|本外币贷款余额|存款余额|贷款余额|增加值|总产值|水质优良比例|优良比例|线网单日最高客运量|单日最高客运量|"
     "最高客运量|客运量|货运量|吞吐量|进出口总额|进出口额|零售额|销售额|成交额|交易额|产值|产量|出栏量|收入|支出|投资|总额|余额|数量|人数|面积|比例|比重|占比|毛入学率|入学率|"
     "参保率|普及率|覆盖率|合格率|达标率|率|指数|浓度|排放量|警情|案件数|事故起数|死亡人数|利润|税收|规模|总量|能耗|水耗|出口|进口|增速|生产总值|户籍人口|常住人口|存款|贷款"},
    {chinese_words::zipped_nouns_measures, "zipped_nouns_measures", "规模|增速|总量|数量|比重|占比|比例|均价|价格"},
    {chinese_words::zipped_nouns_light_verbs, "zipped_nouns_light_verbs", "累计|完成|实现|达到|拥有|共有|达|为|有|共"},
    {chinese_words::zipped_nouns_sum_counters, "zipped_nouns_sum_counters", "项|类|个|大|市|县|区|镇|国|地|省|州|港|园|家|种|业|者|站"},
};
// clang-format on

}  // namespace

std::span<word_group_row const> names_words_zh() noexcept { return rows; }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
