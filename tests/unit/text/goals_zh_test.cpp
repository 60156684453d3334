#include "shown.hpp"

namespace {

using attain::text::role;

std::vector<role> roles_of(std::string_view text) {
    std::vector<role> out;
    for (auto const& each : read_chinese(text).records) out.push_back(each.what);
    return out;
}

}  // namespace

TEST_CASE("a task of so much money is a target, tasks that are counted are none") {
    CHECK(figures_of("全年50亿元采购任务已经下达。") == lines{"5000000000 CNY exact target 采购任务"});
    CHECK(roles_of("梳理12项任务。") == std::vector{role::value});
}

TEST_CASE("after 'the goals are' everything in the sentence is a target") {
    CHECK(
        figures_of("全年主要预期目标是：工业产值增长7%以上，新增就业3万人，能耗下降2.5%；外资占比重提高1个百分点。") ==
        lines{"7 % at_least target 工业产值", "30000 人 exact target 新增就业", "-2.5 % exact target 能耗",
              "1 pp exact target 外资占比重"});
    CHECK(figures_of("年度目标为出口60亿元。").front() == "6000000000 CNY exact target 出口");
}

TEST_CASE("what was done of a goal is a value") {
    CHECK(roles_of("年度目标为20项，完成18项。") == std::vector{role::target, role::value});
    CHECK(roles_of("今年目标是建成厂房9万平方米，已建成4万平方米。") == std::vector{role::target, role::value});
}

TEST_CASE("goals that were reached are results") {
    CHECK(roles_of("全区完成“双百”目标：产值增长9%，出口增长4%。") == std::vector{role::growth_yoy, role::growth_yoy});
}

TEST_CASE("a plan verb holds for its segment") {
    CHECK(roles_of("力争出口突破40亿元，增长6%；上年进口7亿元。") ==
          std::vector{role::target, role::target, role::value});
    CHECK(roles_of("产值预期增长6%。") == std::vector{role::target});
    CHECK(roles_of("人均预期寿命达80.1岁。") == std::vector{role::value});
    CHECK(roles_of("预计实现产值90亿元。") == std::vector{role::value});
    CHECK(roles_of("向上争取资金6亿元，发放补贴3亿元，确保2300名职工稳岗。") ==
          std::vector{role::value, role::value, role::value});
    CHECK(roles_of("确保粮食产量不低于30万吨。") == std::vector{role::target});
}

TEST_CASE("a year to come makes a target, one gone by does not") {
    CHECK(roles_of("某区2022年工作总结\n到2025年，园区产值达到500亿元。") == std::vector{role::target});
    CHECK(roles_of("某区2026年工作总结\n到2025年，园区产值达到500亿元。") == std::vector{role::value});
}

TEST_CASE("a section of plans holds targets until a section of results") {
    constexpr auto text =
        "某区2023年工作报告\n一、2022年工作回顾\n新建道路6条。\n二、2023年工作安排\n新建道路9条，发挥12个平台作用。\n"
        "目前已建成3条。\n三、五年工作成效\n产值增长8%。\n";
    CHECK(roles_of(text) == std::vector{role::value, role::target, role::value, role::value, role::growth_yoy});
    CHECK(roles_of("今年发展主要预期目标是：产值增长5%。\n（一）扩大投资。\n新开工项目80个。\n") ==
          std::vector{role::target, role::target});
    CHECK(roles_of("投资增长9%。\n下一步，将建设标准厂房12万平方米。\n出口增长3%。\n") ==
          std::vector{role::growth_yoy, role::target, role::growth_yoy});
}

TEST_CASE("a plan inside a name plans nothing") {
    CHECK(roles_of("入选全省英才计划专家20名。") == std::vector{role::value});
    CHECK(roles_of("全年计划开工项目20个。") == std::vector{role::target});
}

TEST_CASE("an intention is a plan until what was done") {
    CHECK(roles_of("明年将新建学校6所，改造医院3所；现有诊所40家。") ==
          std::vector{role::target, role::target, role::value});
    CHECK(roles_of("计划投资50亿元，完成投资30亿元。") == std::vector{role::target, role::value});
    CHECK(roles_of("年度计划投资26亿元。") == std::vector{role::target});
    CHECK(roles_of("将15家企业纳入名录。") == std::vector{role::value});
}

TEST_CASE("a year ahead opens goals also where the report bears no date") {
    CHECK(roles_of("到2035年，园区产值达到900亿元，税收突破40亿元。") == std::vector{role::target, role::target});
    CHECK(roles_of("到2012年底，园区有企业40家。") == std::vector{role::value});
    CHECK(roles_of("产值由2015年的3亿元增加到2020年的9亿元。") == std::vector{role::base, role::value});
}

TEST_CASE("a result that is quoted between plans stays one") {
    CHECK(roles_of("二、2026年工作安排\n去年，技改投资12亿元，增长9%；今年力争达到15亿元。\n") ==
          std::vector{role::value, role::growth_yoy, role::target});
    CHECK(roles_of("全年计划完成投资80亿元，前两月已完成26亿元，占年度计划的32.5%。") ==
          std::vector{role::target, role::value, role::completion});
    CHECK(figures_of("确保到位资金15亿元，目前已到位3亿元。").back() == "300000000 CNY exact value 到位资金");
}

TEST_CASE("plans reach over the clauses of their segment") {
    CHECK(roles_of("园区产值力争翻一番，达到200亿元。") == std::vector{role::target, role::target});
    CHECK(roles_of("计划到年底引进项目20个，合同外资3亿美元以上。") == std::vector{role::target, role::target});
    CHECK(roles_of("确保播种面积稳定在95万亩以上，总产量达到42万吨。") == std::vector{role::target, role::target});
    CHECK(roles_of("营业收入68亿元，有望突破70亿元。") == std::vector{role::value, role::target});
}

TEST_CASE("what a noun says was aimed at is a target, whatever the noun is of") {
    CHECK(figures_of("技改投入完成3.4亿元，超额完成上半年3亿元的投入目标。").back() ==
          "300000000 CNY exact target 技改投入");
    CHECK(roles_of("总量有望继续保持全省第3位。") == std::vector{role::rank});
    CHECK(roles_of("二、2026年重点工作\n今年前两个月已签约项目12个，到位资金8亿元。\n").back() == role::value);
}

TEST_CASE("a noun of goals before the figure, or behind a list of them") {
    CHECK(figures_of("运费增长预期目标为4%左右，税收增长目标定为6%，把产值增长目标设定在7%。") ==
          lines{"4 % about target 运费", "6 % exact target 税收", "7 % exact target 产值"});
    CHECK(figures_of("完成产值增长8%、税收增长6%的目标任务，没有实现能耗降低4%、排放减少2%的目标。") ==
          lines{"8 % exact target 产值", "6 % exact target 税收", "-4 % exact target 能耗", "-2 % exact target 排放"});
}

TEST_CASE("what a project will yield when it is built is a target, what it has yielded is not") {
    CHECK(roles_of("工厂达产后可年产轴承40万套，年销售收入预计可达7亿元。") == std::vector{role::target, role::target});
    CHECK(roles_of("码头建成投产后，年可实现吞吐量90万吨、税收3000万元。") == std::vector{role::target, role::target});
    CHECK(roles_of("今年需完成投资14亿元。") == std::vector{role::target});
    CHECK(roles_of("二期投产后实现产值2.6亿元，同比增长8%。") == std::vector{role::value, role::growth_yoy});
    CHECK(roles_of("去年达产后，已累计上缴税收4000万元。") == std::vector{role::value});
    CHECK(roles_of("预计全年完成投资17亿元。") == std::vector{role::value});
}

TEST_CASE("a target may stand before its noun") {
    CHECK(figures_of("完成投资23亿元，完成全年50亿元投资任务的46%。") ==
          lines{"2300000000 CNY exact value 投资", "5000000000 CNY exact target 投资", "46 % exact completion 投资"});
    CHECK(figures_of("参保人数31万人，实现全年目标数105.4%。") ==
          lines{"310000 人 exact value 参保人数", "105.4 % exact completion 参保人数"});
}

TEST_CASE("the next projects of a row are not planned") {
    CHECK(figures_of("签约项目15个，计划投资9亿元，前期工作项目31个，计划投资70亿元。") ==
          lines{"15 个 exact value 签约项目", "900000000 CNY exact target 计划投资", "31 个 exact value 前期工作项目",
                "7000000000 CNY exact target 计划投资"});
}

TEST_CASE("a time to come without a date opens goals") {
    CHECK(figures_of("未来三年，全区公园由6个增加到11个，绿道从40公里增加到75公里。") ==
          lines{"6 个 exact base 全区公园", "11 个 exact target 全区公园", "40 公里 exact base 绿道",
                "75 公里 exact target 绿道"});
    CHECK(figures_of("届时，码头年吞吐量超过260万吨。") == lines{"2600000 t over target 码头年吞吐量"});
    CHECK(figures_of("未来科技城实现产值12亿元。") == lines{"1200000000 CNY exact value 未来科技城实现产值"});
    CHECK(figures_of("全县将投8亿元修建水库，将建公园9座，拟招教师120人。") ==
          lines{"800000000 CNY exact target 修建水库", "9 座 exact target 建公园", "120 人 exact target 招教师"});
    CHECK(figures_of("规划期末，园区从业人员达3万人。") == lines{"30000 人 exact target 园区从业人员"});
}

TEST_CASE("goals go on over a full stop until something tells of what was done") {
    CHECK(figures_of("到2031年，全区有效专利达到6000件。研发投入强度达到3.1%。建成实验室14个。") ==
          lines{"6000 件 exact target 有效专利", "3.1 % exact target 研发投入强度", "14 个 exact target 建成实验室"});
    CHECK(figures_of("到2031年，全区有效专利达到6000件。目前建成实验室5个。") ==
          lines{"6000 件 exact target 有效专利", "5 个 exact value 建成实验室"});
}

TEST_CASE("a goal in a bracket is that of what was reached") {
    CHECK(figures_of("工业增加值增长8%（年度目标7%以上），完成投资26亿元（年度目标25亿元）。") ==
          lines{"8 % exact growth_yoy 工业增加值", "7 % at_least target 工业增加值", "2600000000 CNY exact value 投资",
                "2500000000 CNY exact target 投资"});
    CHECK(figures_of("货场能力达90万吨（扩建后将达到140万吨），有仓库6座。") ==
          lines{"900000 t exact value 货场能力", "1400000 t exact target 货场能力", "6 座 exact value 仓库"});
}

TEST_CASE("more of the same goal, and other words that lead in goals") {
    CHECK(figures_of("确保全年出口达到70亿元以上，争取达到75亿元。") ==
          lines{"7000000000 CNY at_least target 出口", "7500000000 CNY exact target 出口"});
    CHECK(figures_of("今年主要预期目标建议为外贸进出口增长6%左右，税收增长4%。") ==
          lines{"6 % about target 外贸进出口", "4 % exact target 税收"});
    CHECK(figures_of("年内确保通车隧道3座、开工4座。") ==
          lines{"3 座 exact target 通车隧道", "4 座 exact target 开工隧道"});
    CHECK(figures_of("该厂计划2032年推出农机9款以上。") == lines{"9 款 at_least target 该厂计划2032年推出农机"});
    CHECK(figures_of("实施三年行动计划8项。") == lines{"8 项 exact value 实施三年行动计划"});
}

TEST_CASE("a sentence that opens with what is to be done") {
    CHECK(figures_of("要大力发展冷链物流，新建冷库12座，实现库容9万吨。") ==
          lines{"12 座 exact target 新建冷库", "90000 t exact target 库容"});
    CHECK(figures_of("要看到，全县人均收入达到2万元。") == lines{"20000 CNY exact value 人均收入"});
    CHECK(figures_of("二期计划年底投产，届时产能由30万吨提高到50万吨。") ==
          lines{"300000 t exact base 产能", "500000 t exact target 产能"});
}

TEST_CASE("an amount is compared with an average, and what arrived goes on") {
    CHECK(figures_of("人均产值5万元，低于全省平均水平8000元，高于全市平均3000元。") ==
          lines{"50000 CNY exact value 人均产值", "-8000 CNY exact excess 人均产值", "3000 CNY exact excess 人均产值"});
    CHECK(figures_of("引进县外资金26亿元，已到位12亿元。") ==
          lines{"2600000000 CNY exact value 引进县外资金", "1200000000 CNY exact value 引进县外资金"});
    CHECK(figures_of("全年目标任务为到位资金50亿元，目前已到位38亿元。") ==
          lines{"5000000000 CNY exact target 到位资金", "3800000000 CNY exact value 到位资金"});
}

TEST_CASE("what is planned for, proposed or expected is a target") {
    CHECK(figures_of(
              "为实现上述目标，园区将扩建，建设研发中心5个，年产值超过90亿元的工厂不少于四家；培育科技企业60家。") ==
          lines{"5 个 exact target 建设研发中心", "9000000000 CNY over target 年产值", "4 家 at_least target 工厂",
                "60 家 exact target 培育科技企业"});
    CHECK(figures_of("为实现这一目标，累计投入资金8亿元。") == lines{"800000000 CNY exact value 投入资金"});
    CHECK(figures_of("商会倡议未来两年设立不少于60亿引导基金，动员资金不低于300亿元。") ==
          lines{"6000000000 CNY at_least target 引导基金", "30000000000 CNY at_least target 动员资金"});
    CHECK(figures_of("为未来三年打下基础，完成投资30亿元。") == lines{"3000000000 CNY exact value 投资"});
    CHECK(figures_of("一期6万千瓦已投产，二期9万千瓦正在规划中。") ==
          lines{"60000 kW exact value 一期", "90000 kW exact target 二期"});
    CHECK(figures_of("坚持一个方向：规划期末工业产值达90亿元。") ==
          lines{"9000000000 CNY exact target 规划期末工业产值"});
    CHECK(figures_of("新开工项目7项，总投资12亿元，预计本年度完成投资3亿元。") ==
          lines{"7 项 exact value 新开工项目", "1200000000 CNY exact total 新开工项目总投资",
                "300000000 CNY exact target 投资"});
    CHECK(figures_of("预计全年完成投资18亿元。") == lines{"1800000000 CNY exact value 投资"});
    CHECK(figures_of("今年计划完成投资60亿元，年度累计完成投资41亿元。") ==
          lines{"6000000000 CNY exact target 计划完成投资", "4100000000 CNY exact value 年度累计完成投资"});
}

TEST_CASE("what a site will do when it is rebuilt or runs in full is a target") {
    CHECK(figures_of("改造后，湖滨路将有3.6公里路段从14米拓宽到30米。") ==
          lines{"3.6 公里 exact target 路段", "14 米 exact base 路段", "30 米 exact target 路段"});
    CHECK(figures_of("满负荷生产后，年收入约4亿元，可提供岗位200个。") ==
          lines{"400000000 CNY about target 年收入", "200 个 exact target 提供岗位"});
    CHECK(figures_of("项目建成可新增产值5亿元。") == lines{"500000000 CNY exact target 新增产值"});
    CHECK(figures_of("改造后的泵站日供水能力达到5万吨。") == lines{"50000 t exact value 改造后的泵站日供水能力"});
}

TEST_CASE("a row of plans goes on behind a semicolon until something done is told") {
    CHECK(figures_of("到2032年，产值突破90亿元；新增企业20家；税收达到8亿元。") ==
          lines{"9000000000 CNY over target 产值", "20 家 exact target 新增企业", "800000000 CNY exact target 税收"});
    CHECK(figures_of("力争全年产值突破90亿元；实现上市企业3家以上；目前在库项目12个。") ==
          lines{"9000000000 CNY over target 产值", "3 家 at_least target 上市企业", "12 个 exact value 在库项目"});
    CHECK(figures_of("今年将新建公园12座；改造老旧小区30个。") ==
          lines{"12 座 exact target 新建公园", "30 个 exact target 改造老旧小区"});
}

TEST_CASE("what is expected of the closing year is a value") {
    CHECK(figures_of("全年工业总产值预计将达到96亿元，增长8%。") ==
          lines{"9600000000 CNY exact value 工业总产值", "8 % exact growth_yoy 工业总产值"});
    CHECK(figures_of("预计将投资30亿元建设物流园。") == lines{"3000000000 CNY exact target 投资"});
}

TEST_CASE("a line that leads in the work to come opens a section of plans") {
    CHECK(figures_of("2034年，我局将重点抓好以下工作：\n一、新增商户2万户。\n二、建设充电桩500个。\n") ==
          lines{"20000 户 exact target 新增商户", "500 个 exact target 建设充电桩"});
    CHECK(figures_of("一年来，我们重点抓了以下工作：\n一、新增商户2万户。\n") ==
          lines{"20000 户 exact value 新增商户"});
    CHECK(figures_of("全年产值增长7%。\n2034年主要目标：产值增长8%。\n一是扩大投资。实施项目80个。\n") ==
          lines{"7 % exact growth_yoy 产值", "8 % exact target 产值", "80 个 exact target 实施项目"});
    CHECK(figures_of("一、三产业增加值40亿元。") == lines{"4000000000 CNY exact value 一、三产业增加值"});
}

TEST_CASE("what a goal is called leaves out who does it") {
    CHECK(figures_of("该市将完成光伏项目投资120亿元以上，将实现年产值40亿元。") ==
          lines{"12000000000 CNY at_least target 光伏项目投资", "4000000000 CNY exact target 年产值"});
    CHECK(figures_of("建成后每年可节约标煤5万吨，将新增灌溉面积3万亩。") ==
          lines{"50000 t exact target 节约标煤", "30000 mu exact target 新增灌溉面积"});
    CHECK(figures_of("2037年计划搬迁46户230人。") ==
          lines{"46 户 exact target 计划搬迁", "230 人 exact target 计划搬迁"});
    CHECK(figures_of("预计全年将实现税收5亿元。") == lines{"500000000 CNY exact value 税收"});
}
