#include "word_group_tables.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// clang-format off
constexpr word_group_row rows[] = {
    // 修建三条道路: before a small number in words that counts what was done.
    {chinese_words::doing_verbs, "doing_verbs",
     "修建|建成|建有|建起|新建|改建|扩建|迁建|援建|捐建|续建|在建|建设|建造|兴建|兴修|架设|铺设|开通|新开|开辟|增开|加开|"
     "恢复|新增|增设|新设|设立|设有|开设|开办|创办|成立|组建|引进|引入|招引|签约|落户|培育|创建|创成|获评|获批|新上|拥有|"
     "现有|共有|建立了|购置|购买|购进|添置|收购|出售|卖出|转让|剥离|改造|整治|拆除|关闭|关停|取缔|举办|承办|获得|荣获|投产|"
     "投用|竣工|完工|完成|启用|启动|开工|开放|布局|布设|打通|疏浚|维修|修复|加固|新认定|研发|推出|生产|规划|实施|申报|通车|"
     "贯通|合龙|新修|整修|修缮|绿化|建了|修了|修成|种植|交付|下水|入驻|迁入|落地"},
    // They count things one can point at: with such a verb nothing else need be asked.
    {chinese_words::solid_counters, "solid_counters", "座|所|艘|架|辆|栋|幢|台|家"},
    // 建立一个机制, 抓好三项工作: these count anything, so that a thing must stand behind them.
    {chinese_words::loose_counters, "loose_counters", "条|个|项|处|列|班|趟|场|套|支|件|间|批|对|枚|块"},
    // Things that those count: 三条公路, 两个项目.
    {chinese_words::countable_things, "countable_things",
     "道路|公路|铁路|大道|干道|干线|支线|专线|航线|线路|生产线|输电线|管线|管网|班列|列车|街道|老街|商业街|步行街|"
     "大街|河流|河道|干渠|水渠|渠道|隧道|通道|高速|高铁|地铁|轻轨|轨道|绿道|跑道|廊道|产业链|光缆|海缆|电缆|桥|路|"
     "项目|工程|企业|公司|工厂|园区|产业园|科技园|农业园|工业园|开发区|高新区|综保区|新区|功能区|分区|中心|基地|平台|口岸|港口|码头|"
     "港区|泊位|机组|学校|中学|小学|幼儿园|大学|学院|医院|卫生院|卫生室|社区|小区|公园|广场|场馆|体育馆|图书馆|博物馆|"
     "车站|站点|站场|机场|航站楼|水库|电站|变电站|泵站|水厂|电厂|处理厂|实验室|研究院|研究所|工作站|孵化器|景区|景点|"
     "专利|商标|奖项|荣誉|大奖|标准|试点|品牌|基金|支行|分行|银行|网点|市场|超市|酒店|宾馆|商场|综合体|仓库|库区|货场|"
     "招商会|推介会|洽谈会|招聘会|展会|博览会|论坛|比赛|赛事|演出|资产|股权|地块|矿井|煤矿|矿山|油田|气田|设备|装置|"
     "办事处|事务所|合作社|农场|养殖场|示范点|示范村|示范区|示范县|示范镇|服务站|充电站|加油站|卫星|车间|厂房|仓储|楼盘"},
    // 推出三条举措支持企业: these stand before a thing that is not counted.
    {chinese_words::abstract_nouns, "abstract_nouns",
     "举措|措施|意见|政策|规定|机制|制度|办法|方案|原则|要求|方面|环节|问题|经验|建议|理念|思路|任务|行动|工作|方式|主线|红线|"
     "底线|战线|防线|新路|之路|路子|路径|出路|后路|路线|思想|目标|关键|重点|确保|突破|转变|结合|阶段|层面|文明|意识|能力|"
     "友谊|丰碑|里程碑|大山|抓手|纽带|心|规律|办事|渠道畅|道理|路人|路网"},
    // Of these the ones that are counted with no verb of doing before them: 三条主干道通车.
    {chinese_words::things_without_verb, "things_without_verb",
     "道路|公路|铁路|大道|干道|高速|高铁|航线|生产线|班列|隧道|大桥|桥梁|立交桥|水库|电站|变电站|泵站|水厂|电厂|处理厂|"
     "码头|港口|泊位|口岸|机场|航站楼|学校|医院|幼儿园|快速路|快速通道|地铁|工业园|产业园|公园|机组"},
    // 这三条道路: told of before.
    {chinese_words::pointing_words, "pointing_words",
     "这|那|该|其|此|上述|数|几|另|另外|其他|其余|每|某|同|哪|前|后|首|头|上|下|最后|任何|唯一|第|一|不|又|多"},
    // 突破百个, 近千家: before a magnitude alone.
    {chinese_words::magnitude_hedges, "magnitude_hedges",
     "突破|超|超过|破|逾|近|接近|将近|逼近|直逼|不足|不到|不下|不少于|未满|达|达到|迈上|跨过|站上|跨上|跃上|跨越|迈过|达近"},
    // 突破百万大关: behind a magnitude that names nothing.
    {chinese_words::landmark_nouns, "landmark_nouns", "大关|台阶|新台阶|大台阶|关口|门槛"},
    // 迈上10亿元大关: with such a noun behind they say that it was passed.
    {chinese_words::landmark_verbs, "landmark_verbs", "迈上|跨上|站上|跃上|跨过|迈过|跨越|连续跨越|连跨|连上|再上"},
    // 产值过亿元: what is said to have passed a number; behind other words 过 is part of a verb.
    {chinese_words::passed_nouns, "passed_nouns",
     "产值|总值|价值|市值|货值|增加值|量|额|率|人数|户数|总数|数量|件数|人口|面积|规模|产能|能力|收入|营收|创收|利税|税收|利润|"
     "纳税|缴税|资产|存款|贷款|投资|融资|引资|资金|出口|进口|销售|总产|年产|单产|票房|用户|粉丝|会员|游客|客流|人次|首次|再次|"
     "单次|均|已|双双|年|里程|价格|均价|单价|主体|指数|比重|占比|比例|增速|增幅|涨幅|预算|装机|容量|订单|成交|交易|GDP|财力|"
     "成本|补贴|补助|费用|造价|库容|单日|日均"},
    // 投资8亿元强化基础设施: what no class ends in.
    {chinese_words::strength_words, "strength_words", "强力|强化|强势|强劲|强调|强基|强链|强村|强镇|强县|强企"},
    // 近一半的河流: with one of them before it a half is told and not only said.
    {chinese_words::part_hedges, "part_hedges", "近|约|超|超过|过|逾|接近|将近|不足|不到|大约|达|达到|有|至少|压缩近|占"},
    // 三分之二以上多数通过: behind a part that a rule asks for.
    {chinese_words::voting_words, "voting_words", "多数|票|表决|同意|通过|成员国|股东"},
    // 涉及3省12市, 西部6县: before places that are counted without a counter.
    {chinese_words::place_leads, "place_leads",
     "涉及|覆盖|辐射|惠及|经过|途经|穿越|贯穿|横跨|跨|涵盖|遍布|分布于|分布在|来自|服务|联通|连接|连通|辖|辖有|等|"
     "全省|全市|全国|东部|西部|南部|北部|中部|东北|西南|周边|沿线|沿江|沿黄|毗邻|其余|其他|联合|带动|支持|共|拓展至|扩大到|"
     "重点|受灾|贫困|山区|革命老区|沿海"},
    // 机井765眼, 47眼地热井: what is dug.
    {chinese_words::dug_things, "dug_things", "井|窖|窑|坑塘|泉"},
    // 增至8万余, 达3亿多: a character that counts nothing, behind a magnitude.
    {chinese_words::no_counters, "no_counters",
     "的|了|余|餘|多|来|强|弱|整|内|外|上|下|前|后|中|间|里|者|等|级|型|号|版|度|元|块|起|止|左|右|增|减|升|降|涨|跌|至|到|为|是|有|和|与|及|或|计|额|量|数|值|大|小|高|低|新|旧|好|不|又|也|都|仍|则|另"},
    // 拟投35亿: verbs whose amount is one of money.
    {chinese_words::paying_verbs, "paying_verbs", "将投|拟投|共投|总投|已投|计划投|再投|年投|投了"},
    // 建设一座日处理20万吨的水厂: what is done with one thing whose size is told.
    {chinese_words::building_verbs, "building_verbs",
     "新建|修建|建设|兴建|扩建|改建|迁建|建成|建起|架设|购置|新上|投建|开工建设|规划建设"},
    // 港币7200万元, 人民币3亿元: which money it is, before the number.
    {chinese_words::moneys_before, "moneys_before", "人民币|港币|港元|美元|美金|欧元|日元|新台币|台币|英镑|澳元"},
    // 投资12亿: what is told in money, though no money is named.
    {chinese_words::money_nouns, "money_nouns",
     "投资|投资额|总投资|资金|产值|总产值|收入|税收|利税|利润|营收|销售额|销售|零售额|零售总额|交易额|成交额|贸易额|营业额|"
     "进出口总额|进出口额|进出口|出口额|进口额|出口|进口|金额|合同额|签约额|总额|贷款|存款|贷款余额|存款余额|生产总值|GDP|"
     "增加值|注册资本|注册资金|融资|引资|募资|资产|总资产|净资产|负债|市值|估值|造价|补助|补贴|补偿款|经费|支出|预算|奖金|"
     "货值|货款|成本|纳税|缴税|创汇|投入|工程款|欠款|授信|增资|税费|国税|地税|关税|财力|债务|经济总量|产业规模|市场规模|基金规模|经济规模|交易规模|业务规模|集群规模|"
     "外贸规模|进出口规模|贸易规模|消费规模|票房|净利|纯利|消费券|社会资本|"
     "资本|产销|净赚|减税|降费|退税|让利|债券|资金缺口|收支缺口|亏损|结余|固投|外资|内资|拨付|保费|赔付|理赔|回款|工资|薪酬|财政奖励"},
    // Between such a noun and its amount.
    {chinese_words::amount_verbs, "amount_verbs",
     "达到|达|为|突破|超过|超|近|约|逾|至|到|了|破|实现|完成|增加到|增长到|增至|提高到|共|累计|总计|合计|共计|高达|接近|"
     "将近|不足|不到|过|多达|已|仅|将|需|预计|计划|大约|约为|跨越|迈上|跨上|站上|增加|减少|新增|净增|增长|由|从|是|有|首次|连续|连|跨过|的|去年|上年|年初|现在|当时|目前|上|连跨|连破"},
    // 引进20亿资金: what an amount is behind it.
    {chinese_words::amount_nouns_behind, "amount_nouns_behind",
     "资金|投资|产值|贷款|债券|产业基金|税收|利税|利润|销售额|销售收入|补助|补贴|奖金|大单|订单|外资|基金|引导基金|母基金|发展基金|专项基金|创投基金|专项资金|社会资本|市场化资金|"
     "信贷|授信|财政资金|扶持资金|奖补资金|帮扶资金|市外资金|民间投资|固定资产投资|总产值|消费券|专项债|融资|净利润|营收|营业收入|"
     "经费|税费|货款|欠款|保费|资本"},
    // 投资12亿开展: words that begin with what counts elsewhere.
    {chinese_words::words_like_counters, "words_like_counters",
     "项目|支持|支援|支撑|种植|种业|架设|批发|家居|家电|家具|家装|家纺|家庭|台湾|台州|台账|条件|处理|处置|本地|本土|对接|"
     "对外|对口|班列|次年|件均|位于|座落|起步|起源|只用|分两|分三|分四|分期|分别|分批|分步|克服|株洲|人才|人工|名城|名优|"
     "欧式|欧盟|间接|宗教|瓦楞|双创|双向|层次|倍增|点亮|点对点|盒装|桶装|支付|户籍|幅度|张家|周边|节能|把手|场馆|场地|"
     "场站|顿时|口岸|吨级|发展|成立|回购|回馈|组建|组织"},
    // 今年实施的环城路工程: a verb that stands before a name tells what became of it.
    {chinese_words::name_openings, "name_openings",
     "实施的|正在建设的|建设的|在建的|新建的|建成的|已建成的|启动的|开工的|改造的|修建的|规划的|投产的|投用的|开通的|"
     "实施中的|竣工的|通车的|推进的"},
    // 同比增加120小时: a time that changed was measured.
    {chinese_words::time_change_verbs, "time_change_verbs",
     "增加|减少|净增|净减|净增加|缩短|延长|下降|提高|压缩|压减|多|少|增加了|减少了|缩短了|延长了|提前|增长"},
    // Who tells of a figure, where 今天 stands behind.
    {chinese_words::source_tails, "source_tails", "局|部|委|署|院|中心|总社|协会|集团|社|海关|银行|学会"},
    // 按行业分, 分产业看, 从产业投向看: what opens the parts of the sentence before, and what such an opening ends in.
    {chinese_words::split_openings, "split_openings", "按|分|从|就|依|具体来看|具体看"},
    {chinese_words::split_ends, "split_ends", "看|来看|分|划分|统计|分类|分组|区分|来分"},
    // 从用电结构看: what parts a whole, where 从 might tell of anything.
    {chinese_words::split_bases, "split_bases",
     "结构|投向|构成|类型|性质|方式|来源|来源地|对象|行业|产业|领域|地域|区域|地区|主体|用途|种类|品种|门类|类别|流向|国别|"
     "伙伴|市场|商品|城乡|关系|所有制|形态|业态|渠道|地|属性|去向|去处|层级|级次|科目|税种|币种|期限|板块|产品"},
    // What has no parts that sum up to it.
    {chinese_words::average_nouns, "average_nouns", "人均|户均|亩均|平均|均价|价格|单价|单产|指数|强度|标准|工资|寿命|密度|利率"},
    // A part that is only a place or a class takes the name of the whole: 城镇实现8亿元.
    {chinese_words::bare_parts, "bare_parts",
     "城镇|乡村|城市|农村|县城|镇区|乡镇|市区|城区|县域|县区|城乡|县及县以下|县以下|市辖区"},
    // 推进总投资8亿元的工程: what is done with a project, before its investment.
    {chinese_words::project_openings, "project_openings",
     "推进|实施|启动|加快|推动|确保|开工|建设|举全|谋划|引进|落实|做好|抓好|推进了|实施了|全力|重点推进|完成|继续|力促|力争|促进|加速|加大|紧盯|盯紧|聚焦|对接|储备|签约|新签约|新签|集中签约|洽谈|在谈|新开工|开工建设|争取|跟踪"},
    // 在121个开发区综合考评中: what they are judged by is no part of the noun.
    {chinese_words::contest_nouns, "contest_nouns",
     "综合考评|综合考核|考核评价|综合评价|发展水平|综合实力|考评|考核|评比|评价|排名"},
    // 在54个园区中脱颖而出: behind 中, how one of a set did, which is no part of its noun.
    {chinese_words::standing_verbs, "standing_verbs",
     "脱颖|独|名列|拔得|荣登|荣获|率先|处于|居|位|排|综合|成绩|遥遥|表现|首|率|最|唯一|获|列|夺|胜出|领跑|名次|评价|评分"},
    // What people are counted by.
    {chinese_words::person_counters, "person_counters", "人|名|位|人次|口|people|persons"},
    // GDP8亿元, CPI2.1%: in letters, right before their figure.
    {chinese_words::latin_measures, "latin_measures", "GDP|CPI|PPI|R&D|FDI|GNP|GEP|GVA"},
    // Before a verb that is part of the noun: 62个新开工项目.
    {chinese_words::before_done, "before_done", "新|计划|年度计划|年度|拟|集中|已|未|应|正式|首批|当年"},
    // 7个税种负增长: how what is counted moved.
    {chinese_words::motion_tails, "motion_tails", "负增长|正增长|增长|下降|上涨|回落|上升|下跌|持平"},
    // GDP、税收增长: whole as they are, though what is shared stands behind another.
    {chinese_words::whole_measures, "whole_measures", "GDP|外资|内资|市场主体|就业"},
    // 14亿人民: the counter begins the noun.
    {chinese_words::persons_counted, "persons_counted", "人民|人口|人才|人员|人大代表|人群"},
    // 32个项目处于建设状态, 21%的受访者表示收入增加: what is told of those that are counted.
    {chinese_words::predicate_verbs, "predicate_verbs",
     "处于|表示|宣称|认为|声称|预计|希望|觉得|看好|位于|从事|参展|参会|到会|获奖|停产"},
    // 藏书量过百万册的同时: what goes on behind what was reached.
    {chinese_words::meanwhile_words, "meanwhile_words", "的同时|的基础上|的背景下|的情况下|的大关|的历史"},
    // 在50个小区建设充电站: what is done there.
    {chinese_words::spread_verbs, "spread_verbs", "建设|设立|设置|布设|推广|建立|建成|安装|开设|试行|推行|配备"},
    // 这些企业中，外资企业9家: what points at a set that was told before.
    {chinese_words::set_pointers, "set_pointers",
     "这些|这批|这个|该|上述|以上|此类|所有|全部"},
    // 总投资9亿元，一期投资4亿元; 产值9亿元，仅甲厂产值6亿元; 实事49项，涉及我县9项: a part of what was told.
    {chinese_words::part_openings, "part_openings",
     "涉及|仅|其余|剩余|余下|一期|二期|三期|四期|首期|一期工程|项目一期|项目二期|第一期|第二期|第三期"},
    // 项目80个，已有60个项目开工: how many of them there are that did so.
    {chinese_words::having_words, "having_words", "有|已有|现有|目前有|目前已有|现已有|仍有|还有|尚有|截至目前有"},
    // 其中家用款售价999元: what each of them costs.
    {chinese_words::price_nouns, "price_nouns", "售价|单价|均价|价格|零售价|批发价|票价|地价|定价|起步价|标准|租金"},
    // 吞吐量86万人次，国内航线79万人次，国际航线7万人次: sides of which a whole has no third.
    {chinese_words::contrasted_sides, "contrasted_sides",
     "国内|国际|境内|境外|出港|进港|出口|进口|男|女|城镇|乡村|农村|城市|城区|内资|外资|内贸|外贸|线上|线下|上行|下行|沿海|内河|"
     "公办|民办|国税|地税|税收|非税|新建|续建|改建|合格|不合格|省内|省外|市内|市外|左岸|右岸|上半年|下半年|重工业|轻工业|公有制|非公有制"},
};
// clang-format on

}  // namespace

std::span<word_group_row const> counts_words_zh() noexcept { return rows; }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
