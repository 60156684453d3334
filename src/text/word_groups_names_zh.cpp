#include "word_group_tables.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// clang-format off
constexpr word_group_row rows[] = {
    // Behind a ； they are no part of what 其中 breaks down.
    {chinese_words::headline_indicators, "headline_indicators",
     "总产值|固定资产投资|财政总收入|预算收入|预算总收入|零售总额|零售额|进出口总额|生产总值|可支配收入|贷款余额|"
     "存款余额|出口总值|使用外资|进出口总值|投资总额"},
    // Amounts, which no counter counts: 218家经开区地区生产总值 counts the zones.
    {chinese_words::amount_nouns, "amount_nouns",
     "GDP|集体经济收入|集体收入|地区生产总值|国内生产总值|生产总值|工业总产值|工业增加值|单位工业增加值|规上工业增加值|进出口|税收收入|"
     "财政收入|营业收入|主营业务收入|利润总额|实际使用外资|固定资产投资|研发投入|研发经费|吞吐量|总产值|销售额|增速|"
     "增幅|年产值|年销售|年营业|年纳税|年主营|年税收"},
    // 货车300辆，价值2亿元: what names the amount of the things that were counted before it.
    {chinese_words::amount_ends, "amount_ends", "价值|货值|金额|进口额|出口额|进出口额|销售额|交易额"},
    // A noun with one of these behind an amount is what is counted: 营业收入百强企业.
    {chinese_words::counted_nouns, "counted_nouns",
     "企业|项目|单位|产品|园区|城市|县|镇|乡|村|地区|平台|指标|公司|机场|港口|业务|案例|品牌"},
    // What is done to the things counted, no thing itself: 6条道路的改造工程.
    {chinese_words::activity_nouns, "activity_nouns",
     "改造|建设|整治|工程|治理|升级|修复|清理|整改|验收|维修|搬迁|提升|任务|工作|清淤"},
    // Adverbs between a noun and its verb, and words that pick from a set.
    {chinese_words::trailing_adverbs, "trailing_adverbs", "集中|陆续|相继|已经|之一|当中"},
    // Words of time and verbs that say when or what next, no thing.
    {chinese_words::uncounted_words, "uncounted_words",
     "之多|任务|目标|计|中|要求|大关|台阶|关口|大台阶|后|时|起|且|之后|以来|用于|纳入|完成|实现|已经|以后"},
    // Who tells, in a clause that runs into a headline without an end.
    {chinese_words::source_nouns, "source_nouns", "数据|统计|部|局|委|署|院|社"},
    // 统计局数据显示: how such a clause ends.
    {chinese_words::reporting_verbs, "reporting_verbs", "显示|获悉|了解到|公布|发布|消息"},
    // 40家样本企业统计数据显示: what those who were counted told.
    {chinese_words::finding_nouns, "finding_nouns", "统计数据|监测数据|调查数据|数据|监测|统计|调查|抽样|反馈"},
    // 9家企业年生产砂石9万吨: what they yield, behind them.
    {chinese_words::yearly_yields, "yearly_yields",
     "年生产|年产|年处理|年加工|年销售|年接待|年发电|年消纳|年出栏|年营业|年纳税|年可|月均|年均|累计|日均"},
    // 水电项目4个、景观项目8个在建: the state of what is named before its number.
    {chinese_words::state_words, "state_words",
     "在建|开工|开工建设|动工|开建|建成|建成投产|投产|竣工|竣工投产|投运|续建|落地|签约|完工|达产|投用|投入使用|通车|复工|停产|入库|建设中"},
    // 11项专项行动计划, 行动计划11项: a plan that is counted plans nothing itself.
    {chinese_words::programme_nouns, "programme_nouns", "行动计划|专项计划|人才计划|实施计划|工作计划|科技计划|发展计划|培养计划"},
    // 投资额8亿元 behind projects that are counted: what they are to cost together.
    {chinese_words::total_nouns, "total_nouns",
     "投资额|投资规模|协议投资|协议投资额|合同投资|合同投资额|投资总量|投资总规模|总投资规模|意向投资|意向投资额|概算投资|签约金额|签约额|协议金额"},
    // 有效发明专利拥有量2万件: what there is, no part of what was added.
    {chinese_words::stock_nouns, "stock_nouns", "拥有量|保有量|余额|存量|有效发明专利"},
    // 日均新增企业60户: an average by its first word.
    {chinese_words::average_openings, "average_openings", "日均|月均|年均|平均|户均|人均|单日|亩均"},
    // 要看到，人均产值仅6万元: behind 要, what is so already.
    {chinese_words::told_openings, "told_openings",
     "看到|认识|清醒|注意|指出|说明|正视|以|素|闻|求|点|知道|充分认识|深刻认识|清楚|牢记|件|么|约"},
    // 23个行业增加值同比加快: what is told of those that were counted, behind them.
    {chinese_words::rates_told, "rates_told", "增加值同比|增速|增幅|同比|价格同比|产量同比|价格环比|环比"},
    // 记者从市统计局获悉: how one opens.
    {chinese_words::reporter_openings, "reporter_openings",
     "记者从|记者在|记者获悉|记者了解|记者今|记者近|记者日|记者昨|据悉|据统计|据了解|据介绍|据初步统|据海关|据国家"},
    // They say nothing alone: the noun of the figure before goes with them.
    {chinese_words::bare_measure_nouns, "bare_measure_nouns",
     "总量|总数|总额|金额|价值|货值|数量|增速|增幅|涨幅|降幅|占比|比重|贡献率|总产值|合同金额|规模|体量|总规模"},
    // 规上企业达800家、营收增长5%: of those firms.
    {chinese_words::enterprise_measures, "enterprise_measures", "增加值|营收|营业收入|利润|利润总额|产值"},
    // 资金总量、增速: in a list they go with the noun of the first.
    {chinese_words::listed_measure_nouns, "listed_measure_nouns", "总量|总额|规模|增速|增幅|占比|比重|数量|金额|涨幅"},
    // Behind the last of a row of nouns they belong to each: 甲、乙两港吞吐量. The longer ones first.
    {chinese_words::shared_heads, "shared_heads",
     "出口平均价格|进口平均价格|出口均价|进口均价|平均批发价格|平均零售价格|农贸零售价格|批发价格|零售价格|批发价|零售价|当月期货平均价|期货平均价|平均价格|平均价|均价|价格|"
     "政府采购规模|采购规模|采购金额|采购额|居民人均可支配收入|居民消费价格|居民收入|企业进出口|企业增加值|企业产值|进出口总值|进出口值|进口量|出口量|"
     "进口额|出口额|进口值|出口值|进出口|营业收入|销售收入|播种面积|种植面积|存栏|出栏|销量|用户数|用户|企业数|户数|"
     "人均可支配收入|本外币存款余额|本外币贷款余额|存款余额|贷款余额|增加值|总产值|水质优良比例|优良比例|"
     "线网单日最高客运量|单日最高客运量|最高客运量|客运量|货运量|吞吐量|进出口总额|进出口额|零售额|销售额|成交额|"
     "交易额|产值|产量|出栏量|收入|支出|投资|总额|余额|数量|人数|面积|比例|比重|占比|毛入学率|入学率|通胀率|通脹率|失业率|失業率|参保率|普及率|"
     "覆盖率|合格率|达标率|率|指数|浓度|排放量|警情|案件数|事故起数|死亡人数|利润|税收|规模|总量|能耗|水耗|出口|"
     "进口|增速|生产总值|户籍人口|常住人口|存款|贷款|整体通关时间|通关时间|时间|实际使用外资|实际利用外资"},
    // Heads that say how much or how fast: 进出口、出口规模 lacks one.
    {chinese_words::measure_heads, "measure_heads", "规模|增速|总量|数量|比重|占比|比例|均价|价格|时间"},
    // 分别完成投资, 分别达到: verbs that stand before what is shared.
    {chinese_words::light_verbs, "light_verbs", "累计|完成|实现|达到|拥有|共有|达|为|有|共"},
    // How a row is summed up before what it shares: 三大货种, 五市.
    {chinese_words::sum_counters, "sum_counters", "项|类|个|大|市|县|区|镇|国|地|省|州|港|园|家|种|业|者|站"},
    // 出口、进口等指标: what the items of a list are.
    {chinese_words::list_class_nouns, "list_class_nouns", "指标|产业|行业|商品|产品|地区|国家|领域|品种|业务"},
    // 出口额前三位的商品是甲、乙、丙: between what they are and the first; the longer ones first.
    {chinese_words::list_copulas, "list_copulas", "依次是|依次为|分别是|分别为|是|为"},
    // 出口额居前三位的商品: between the measure and the places.
    {chinese_words::ranking_verbs, "ranking_verbs", "排名|位居|居|排|列"},
    // 两个行业增速分别居第3、第5位: what the row shares.
    {chinese_words::summed_measures, "summed_measures", "增速|增幅|规模|总量|占比"},
    // Nouns of what has a level: a clause of nothing else is the subject of the next.
    {chinese_words::measure_nouns, "measure_nouns",
     "数量|总数|总量|总产|规模|总额|时间|面积|人数|户数|家数|里程|比重|占比|产量|产值|税收|收入|投资额|进出口|吞吐量|销售额|"
     "交易额|余额"},
    // 呈现稳步回升的良好态势: how it went, no thing.
    {chinese_words::manner_nouns, "manner_nouns", "态势|势头|局面|格局|趋势|特点|水平|步伐|轨道|区间|特征"},
    // 增幅最大的是汽车制造业; 其次为电子信息业
    {chinese_words::order_copulas, "order_copulas", "的是|其次是|其次为|再次是|再次为|首先是|最后是"},
    // What ends in one of them before a colon leads in what follows, and is no label of it.
    {chinese_words::lead_in_tails, "lead_in_tails",
     "看|如下|显示|目标|任务|包括|分别|其中|是|为|情况|方面|指出|成效|表明|名|位|计划|安排|要求|工作|明显|提升|增强|"
     "好"},
    // 4套应急预案全区配置: what is done over a place, behind the noun.
    {chinese_words::rollout_verbs, "rollout_verbs", "推广|配置|复制|应用|覆盖|推行|联网|通办"},
    // 2018政府工作报告: what the title of a report ends in or tells.
    {chinese_words::report_nouns, "report_nouns", "报告|总结|公报|情况"},
    // For each of so many, which is no part of a sum: 每万人发明专利8件.
    {chinese_words::average_heads, "average_heads", "人均|每万|每千|每百|户均|平均每|亩均|每人|均价"},
    // 中学5所，在校生6000人: of those schools.
    {chinese_words::persons_of, "persons_of", "在校生|招生|毕业生|专任教师|在校学生|在园幼儿|床位|病床|从业人员|职工|员工"},
    // 民营企业表现活跃，进出口8亿元: of those firms.
    {chinese_words::trade_heads, "trade_heads",
     "进出口|出口|进口|进出口额|出口额|进口额|进出口值|出口值|进口值|进出口总值|出口总值|进口总值|进出口总额"},
    // Who trades, or how.
    {chinese_words::trade_subject_ends, "trade_subject_ends",
     "企业|贸易|产品|商品|方式|主体|业务|货物|物流|采购|设备|服装|农产品|国家|地区|东盟|欧盟|美国|日本|韩国|香港|俄罗斯|"
     "印度|拉美|非洲|中东|台湾"},
    // What the name of a plan opens with: 计划实施重点项目.
    {chinese_words::planned_openings, "planned_openings", "新引进|引进|新增|新签约|年度|全年|计划|拟|实施|安排|建设|新建|新开工|开工|完成"},
    // 青椒、茄子价格涨幅居前，分别上涨: what is said of a list before its figures.
    {chinese_words::list_manners, "list_manners",
     "涨幅居前|降幅居前|跌幅居前|涨幅较大|降幅较大|跌幅较大|增幅居前|增幅较大|增速居前|增速较快|增长较快|表现较为|表现突出|"
     "表现亮眼|增势良好|居前|保持增长|保持较快|保持快速|保持稳定|实现增长|均实现|继续保持"},
    // 60mm以上的降雨: a measure, and no size in the name of a product.
    {chinese_words::thickness_tails, "thickness_tails", "以上|以下|左右|的|降雨|降水|雨|至|到"},
    // What is left of two amounts is no part of their sum: 其中，出口8亿元；进口6亿元；贸易顺差2亿元.
    {chinese_words::balance_nouns, "balance_nouns", "顺差|逆差|出超|入超|差额"},
};
// clang-format on

}  // namespace

std::span<word_group_row const> names_words_zh() noexcept { return rows; }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
