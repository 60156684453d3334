#include "word_group_tables.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// clang-format off
constexpr word_group_row rows[] = {
    // Fields that a place is compared with, and what may stand behind them: 全省, 全国平均水平.
    {chinese_words::comparison_fields, "comparison_fields",
     "全国|全省|全市|全区|全县|全州|全盟|全旗|全球|世界|我国|我省|我市|本省|本市|省|市|国家|自治区|各省|同期|中部|"
     "西部|东部|中西部|长三角|珠三角|粤港澳大湾区"},
    {chinese_words::comparison_tails, "comparison_tails",
     "平均水平|平均增速|平均增幅|平均值|平均|整体水平|整体增速|整体增幅|整体|总体水平|总体|地区|水平|均值|均|增速|"
     "增幅|进度|的|也"},
    // Behind 计划 they make a plan of it: 年度计划新建项目8个.
    {chinese_words::project_verbs, "project_verbs",
     "开工|新建|新改建|新（改）建|改（扩）建|推出|开发|实施|完成|建设|投资|引进|新增|总投|建成|续建|培育|发放|改造|安排|招商|招引|签约|改建|扩建|修建|举办|"
     "达到|突破|新开|非公开|募资|募集|发行|认购|采购|收购|投放|生产|购置|种植|培训|整治|开行|开通|筹建|筹集|招聘|"
     "招收|接待|打造|组织|布局|加密|更新|治理|支持|开设"},
    // 投资3亿元建设: what money is spent on, behind the amount.
    {chinese_words::spending_verbs, "spending_verbs",
     "建设|新建|扩建|改建|建造|设立|兴建|改造|打造|收购|用于|纳入|购买|购置|与|实施"},
    // Verbs whose object stands behind the amount: 支付6亿元的货款.
    {chinese_words::object_verbs, "object_verbs",
     "将投|拟投|支付|签订|签署|放弃|购买|省下|计入|拿下|签下|形成|提供|拥有|收到|一笔|获批|申请|另外|价值|建有|接到|承接|中标|"
     "拿到|承担|具备|发放"},
    // 恢复到上年同期的80%: a level is measured by one of them, and is no share.
    {chinese_words::benchmark_nouns, "benchmark_nouns", "同期|上年|去年|年初|计划|目标|任务|水平|平均|正常"},
    // 出口约为全省的30%: verbs before the whole of a share.
    {chinese_words::share_verbs, "share_verbs", "为|达到|约为|达|相当于"},
    // What a rank without a verb may be of: 工业增幅全省第一.
    {chinese_words::ranked_measures, "ranked_measures",
     "增速|增幅|增长|总量|总额|规模|数|率|额|量|水平|面积|产值|收入|投资|指数|排名|值|度|比重|考核|产能|实力|能力|评价|效益"},
    // 增速中部第一, 产量行业第三: fields that a rank without a verb is in, the longer ones first.
    {chinese_words::ranked_fields, "ranked_fields",
     "中西部|中部|西部|东部|东北|长三角|珠三角|京津冀|国内|细分行业|同行业|全行业|行业|业内|国际|全球|世界"},
    // 六县市, 全省88个县（市）, 国家级经开区: places that are ranked among themselves, by their ends.
    {chinese_words::ranked_places, "ranked_places",
     "县|市|区|州|旗|镇|乡|街道|园区|省|盟|)|）|口岸|港口|城市|百强|机场"},
    // 排名上升8位 tells of places, and counts no persons.
    {chinese_words::rank_nouns, "rank_nouns", "排名|位次|名次|排位|排序"},
    // What nouns of persons end in: 院士增至98位.
    {chinese_words::person_suffixes, "person_suffixes", "人|士|家|者|师|员|才|手|工|匠|生|委员"},
    // 为26万农村居民: people are counted without a counter.
    {chinese_words::person_nouns, "person_nouns",
     "群众|开发者|居民|农民|村民|市民|老年人|老人|儿童|青年|青少年|妇女|职工|员工|务工人|从业者|毕业生|大学生|学生|人员|"
     "残疾人|党员|干部|人才|游客|旅客|人口|儿女|扶贫对象|帮扶对象|低保对象|人民|学子|考生|师生|球迷|观众|会员|网民|婴幼儿|幼儿|孩子|孕产妇|产妇|患者|病人|劳动力|教师|医生"},
    // 保持全国第3位: the place names nothing.
    {chinese_words::persistence_verbs, "persistence_verbs", "继续保持|保持|依旧|依然"},
    // What such places open with; so does a number.
    {chinese_words::ranked_field_openings, "ranked_field_openings",
     "全国|全省|全市|全区|全州|同类|国家级|省级|各|其他|所有|副省级|省会|地级|县级|参评|参赛|沿海|西部|东部|中部|主要|其余"},
    // 位次较一季度后移7位: what the indicator of a rank ends in.
    {chinese_words::rank_heads, "rank_heads", "排名|位次|名次|排位|位居|排序"},
    // 5-10亿元重大产业项目: things that are sorted by size.
    {chinese_words::class_nouns, "class_nouns",
     "项目|企业|工程|园区|单位|公司|基金|商户|镇|村|景区|商场|订单|平台|楼宇|机场|港口|集群|主体"},
    // 增幅在20%以上的机场有3个: verbs between a class and its count.
    {chinese_words::class_count_verbs, "class_count_verbs", "有|共|共有|达|达到|为|共计|增至|仅"},
    // 发放贷款5千笔以上惠及企业达30家: a verb, no class, stands behind the bound.
    {chinese_words::effect_verbs, "effect_verbs", "惠及|带动|引进|培育|新增|建成|覆盖|服务|支持|涉及"},
    // 实施500万元技改项目15个: before a size of what is counted behind it.
    {chinese_words::sized_class_openings, "sized_class_openings",
     "实施|引进|新建|签约|开工|竣工|新增|储备|谋划|其中|、"},
    // 超8亿元企业: behind an amount that picks them out.
    {chinese_words::exceeding_class_nouns, "exceeding_class_nouns", "企业|项目|产业集群|园区|集群|镇|村|县|城市|强县|大县|强镇|县市|市|产业|行业|俱乐部"},
    // 成为首个年产量超过3000万吨的矿区: what the first of its kind is, not what was reached.
    {chinese_words::first_of_kind_words, "first_of_kind_words", "首个|唯一|首家|首座|成为|第一个|首位"},
    // 220千伏变电站, 8英寸晶圆: a number in one of them names what stands behind it.
    {chinese_words::rating_units, "rating_units", "千伏|伏|英寸|kV|V|寸"},
    // 各产业占总产值的比重，……: behind the whole; the longer ones first.
    {chinese_words::share_noun_tails, "share_noun_tails", "的比重|比重|的比例|的份额"},
    // Before a number without unit that is a figure: 指数为103.2.
    {chinese_words::index_tails, "index_tails", "指数|指数为|指数达|得分|总分|指数达到|系数为|系数|综合得分"},
    // 收入比由2.37缩小到2.33: indices and ratios have no unit.
    {chinese_words::ratio_nouns, "ratio_nouns", "指数|系数|收入比|性别比|比值|比率|之比|容积率|倍率|倍差|满意度|PMI|景气度|评分"},
    // What the name of a rate, a share or an index ends in.
    {chinese_words::rate_nouns, "rate_nouns",
     "率|比例|强度|比重|系数|占比|满意度|份额|比率|指数|得分|浓度|平均值|度|比"},
    // They end in 数 and count nothing: 指数为38%.
    {chinese_words::number_nouns, "number_nouns", "指数|系数|分数|倍数"},
    // 出售甲公司80%股权: what is held of a company.
    {chinese_words::stake_nouns, "stake_nouns", "股权|股份|的股权|的股份"},
    // 标准提高到每人每月680元: what an amount is for each of, the longer ones first.
    {chinese_words::per_phrases, "per_phrases", "每人每月|每人每年|每人每天|每人|每月|每亩|每户|每吨|每公斤|每千克|每斤|每平方米|每立方米|每米|每台|每辆|"
     "每件|每条|每只|每头|每套|每千瓦时|每升|每桶|每股"},
    // The same, where the name of an indicator ends in it.
    {chinese_words::per_tails, "per_tails", "每吨|每人|每月|每亩|每平方米|每公斤|每千克|每户|每米|每台|每辆|每件|每条|每只|每套|每立方米"},
    // 甲、乙等项目签约，共计40家: they sum up the clause before.
    {chinese_words::sum_adverbs, "sum_adverbs", "共计|合计|总计|共|一共|总共"},
    // 三大产业产值分别为…，合计占85%: the share of the row before.
    {chinese_words::share_sum_adverbs, "share_sum_adverbs", "合计|共计|总计|共"},
    // 风貌提升26万户: with a counter the figure is no change, but how many were raised.
    {chinese_words::counted_change_verbs, "counted_change_verbs", "提升|升|扩大|增收|减量|降"},
    // 出口在进口下降3%的情况下增长5%: behind a frame with a figure of its own.
    {chinese_words::frame_ends, "frame_ends", "的情况下|的基础上|的背景下|的前提下|的条件下|的形势下|情况下|基础上"},
    // 贡献了全省60%的税收, 承担全市八成的运量: verbs that take a share of what stands behind.
    {chinese_words::share_taking_verbs, "share_taking_verbs",
     "吸收了|带动了|贡献了|贡献|创造了|创造|承担了|承担|提供了|吸引了|吸引|吸纳了|吸纳|集聚了|集中了|聚集了|生产了|占据了|包揽了|拿下了|汇聚了"},
    // 完成了全市80%以上的进出口: the same, where the field of the share stands before it.
    {chinese_words::share_done_verbs, "share_done_verbs", "完成了|实现了|占了|集聚|集中|提供|生产"},
    // 能耗仅为全国平均水平的60%: before the level that another is measured by.
    {chinese_words::level_copulas, "level_copulas", "相当于|仅相当于|只相当于|为|仅为|只有|是|仅是|只是|约为|达|达到|已达"},
    // 稻谷70%以上用于酿酒: what was spent so is a share of it.
    {chinese_words::share_use_verbs, "share_use_verbs", "用于|投向|投入到|来自|源自|集中在|流向|投到|来源于|源于|取自|依靠|依赖|出口|外销|内销|销往|远销|供应|集中于|分布在|分布于|"
     "由企业|由财政|由政府|由银行|由社会|由市|由县|由省"},
    // 以14%的速度增长: behind a rate that tells how something was done.
    {chinese_words::pace_nouns, "pace_nouns",
     "速度|增速|幅度|增幅|涨幅|跌幅|降幅|比例|比率|比重|优势|利率|年利率|费率|税率|折扣|价格|概率|得票|支持率|高票|力度|股权|股份|份额|代价|溢价|水平|成绩|年化|年均"},
    // 其余的12%的家庭: those that are left, before their share.
    {chinese_words::rest_words, "rest_words", "其余|其他|另外|另有|还有|剩余|余下"},
    // With 次 behind them they count how often: 3万种次, 2亿亩次.
    {chinese_words::repeated_counters, "repeated_counters", "种|亩|台|件|户|例|头|家|列|批|艘|辆"},
    // And what 次 begins itself: 8家次级债.
    {chinese_words::not_repeated, "not_repeated", "次级|次日|次年|次高|次月|次要|次新|次生"},
    // 成为全省第二大港口: before how large something is among its kind.
    {chinese_words::kind_copulas, "kind_copulas",
     "是|为|成为|已成为|成|跃居|位居|居|位列|跃升为|升为|晋升为|仍为|仍是|已是|升至|跃升至|成长为|发展为|居于"},
};
// clang-format on

}  // namespace

std::span<word_group_row const> roles_words_zh() noexcept { return rows; }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
