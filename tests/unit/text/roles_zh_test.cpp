#include "shown.hpp"

TEST_CASE("completion, growth and share hang on the figure before them") {
    auto const read = read_chinese("实现外贸总额86.4亿元（占全省约7%），同比增长12.3%，完成率103%。");
    REQUIRE(read.records.size() == 4);
    CHECK(shown(read.records[0]) == "8640000000 CNY exact value 外贸总额");
    CHECK(shown(read.records[1]) == "7 % about share 外贸总额");
    CHECK(read.records[1].scope == "全省");
    CHECK(shown(read.records[2]) == "12.3 % exact growth_yoy 外贸总额");
    CHECK(shown(read.records[3]) == "103 % exact completion 外贸总额");
    for (std::size_t i = 1; i < 4; ++i) CHECK(read.records[i].of == 0u);
}

TEST_CASE("a decline is negative") {
    CHECK(figures_of("社会消费品零售额30亿元，下降2.4%，增幅回落1.1个百分点。") ==
          lines{"3000000000 CNY exact value 社会消费品零售额", "-2.4 % exact growth_yoy 社会消费品零售额",
                "-1.1 pp exact growth_diff 社会消费品零售额增幅"});
}

TEST_CASE("growth says what it is against") {
    CHECK(figures_of("产值环比增长2%。").front() == "2 % exact growth_mom 产值");
    CHECK(figures_of("产值年均增长6%。").front() == "6 % exact growth 产值");
    CHECK(figures_of("产值较2019年增长40%。").front() == "40 % exact growth 产值");
    CHECK(figures_of("产值比上年增长4%。").front() == "4 % exact growth_yoy 产值");
    CHECK(figures_of("产值增速达到7%。").front() == "7 % exact growth_yoy 产值");
}

TEST_CASE("a share of a target is completion, of anything else a share") {
    CHECK(figures_of("完成出口5亿元，占全年目标的62%，占全区出口总额比重38%。") ==
          lines{"500000000 CNY exact value 出口", "62 % exact completion 出口", "38 % exact share 出口"});
    CHECK(figures_of("税收收入完成年初预算的48.5%。") == lines{"48.5 % exact completion 税收收入"});
}

TEST_CASE("from A to B is a base and a level, or a target where it is only asked for") {
    CHECK(figures_of("覆盖面由18个扩大到27个。") == lines{"18 个 exact base 覆盖面", "27 个 exact value 覆盖面"});
    CHECK(figures_of("拟申请将园区面积由5.2km²调整至9.8km²。").back() == "9.8 km2 exact target 园区面积");
}

TEST_CASE("a task and what was done of it") {
    CHECK(figures_of("下达攻坚任务20项，完成18项，超出任务数2项。") ==
          lines{"20 项 exact target 攻坚任务", "18 项 exact value 攻坚任务", "2 项 exact excess 攻坚任务"});
}

TEST_CASE("其中 breaks down the figure before it, over semicolons") {
    auto const read = read_chinese("共有企业120家，其中制造业45家；服务业60家；建筑业15家。");
    REQUIRE(read.records.size() == 4);
    for (std::size_t i = 1; i < 4; ++i) {
        CHECK(read.records[i].what == attain::text::role::breakdown);
        CHECK(read.records[i].of == 0u);
    }
    CHECK(figures_of("新聘教师31名（含硕士8名），教室12间。") ==
          lines{"31 名 exact value 新聘教师", "8 名 exact breakdown 硕士", "12 间 exact value 教室"});
}

TEST_CASE("分别 zips as many nouns as figures") {
    CHECK(figures_of("粮食、蔬菜产量分别增长1.5%、2.5%。") ==
          lines{"1.5 % exact growth_yoy 粮食产量", "2.5 % exact growth_yoy 蔬菜产量"});
    CHECK(figures_of("接待过夜游客3万人次、一日游客9万人次，分别增长4%和下降5%。") ==
          lines{"30000 人次 exact value 接待过夜游客", "90000 人次 exact value 一日游客",
                "4 % exact growth_yoy 接待过夜游客", "-5 % exact growth_yoy 一日游客"});
    CHECK(figures_of("民宿、酒店分别从20家、30家增加到25家、36家。") ==
          lines{"20 家 exact base 民宿", "30 家 exact base 酒店", "25 家 exact value 民宿", "36 家 exact value 酒店"});
}

TEST_CASE("the total of a counted set is named after the set") {
    CHECK(figures_of("新开工技改项目17个，总投资46亿元。") ==
          lines{"17 个 exact value 新开工技改项目", "4600000000 CNY exact total 新开工技改项目总投资"});
}

TEST_CASE("what comes on top of a level is an increment") {
    CHECK(figures_of("绿地面积达到8.8平方公里，新增1.2平方公里。") ==
          lines{"8.8 km2 exact value 绿地面积", "1.2 km2 exact increment 绿地面积"});
}

TEST_CASE("the noun of a counter stands on either side") {
    CHECK(figures_of("建成32个在线监测点，新增公园9座，15家物流企业获评先进。") ==
          lines{"32 个 exact value 在线监测点", "9 座 exact value 新增公园", "15 家 exact value 物流企业"});
}

TEST_CASE("a rate is a value, and points beyond an average an excess") {
    auto const read = read_chinese("问题整改率97.5%，固定资产投资增长8%，高于全市平均1.6个百分点。");
    REQUIRE(read.records.size() == 3);
    CHECK(shown(read.records[0]) == "97.5 % exact value 问题整改率");
    CHECK(shown(read.records[2]) == "1.6 pp exact excess 固定资产投资");
    CHECK(read.records[2].scope == "全市平均");
}

TEST_CASE("periods come down from the title, the heading, the paragraph and the sentence") {
    auto const read = read_chinese(
        "某某区2024年工作总结\n全区生产总值90亿元。上半年出口4亿元；1—9月进口2亿元。\n去年投资7亿元。\n"
        "二、2025年重点任务\n新建道路6条。\n");
    REQUIRE(read.records.size() == 5);
    CHECK(read.records[0].period == "2024");
    CHECK(read.records[1].period == "2024-H1");
    CHECK(read.records[2].period == "2024-01--2024-09");
    CHECK(read.records[3].period == "2023");
    CHECK(read.records[4].period == "2025");
    CHECK(read.title == "某某区2024年工作总结");
}

TEST_CASE("the caller's period is for figures that have none") {
    attain::text::read_options options;
    options.lang = attain::language::zh;
    options.when = attain::period::year(2021).value();
    CHECK(attain::text::read("去年出口8亿元。", options)->records.front().period == "2020");
    CHECK(attain::text::read("出口8亿元。", options)->records.front().period == "2021");
    CHECK(attain::text::read("2019年出口8亿元。", options)->records.front().period == "2019");
}

TEST_CASE("a rank says its field, also among the first so many and in a row") {
    auto const read = read_chinese("港口吞吐量居全国第3位、全省第1位，增速进入全省前十。");
    REQUIRE(read.records.size() == 3);
    CHECK(shown(read.records[0]) == "3 rank exact rank 港口吞吐量");
    CHECK(read.records[0].scope == "全国");
    CHECK(shown(read.records[1]) == "1 rank exact rank 港口吞吐量");
    CHECK(read.records[1].scope == "全省");
    CHECK(shown(read.records[2]) == "10 rank at_most rank 增速");
    CHECK(read.records[2].scope == "全省");
    CHECK(read.records[2].raw == "前十");
    CHECK(figures_of("前三季度形势向好，前10个月平稳。").empty());
}

TEST_CASE("a share that moved has the share before as its base") {
    auto const read = read_chinese("服务业占全市产值比重从38.5%提高到41%。");
    REQUIRE(read.records.size() == 2);
    CHECK(shown(read.records[0]) == "38.5 % exact base 服务业");
    CHECK(shown(read.records[1]) == "41 % exact share 服务业");
    CHECK(read.records[1].scope == "全市产值");
}

TEST_CASE("a first place that is said to be held is a rank, a first of its kind is not") {
    auto const read = read_chinese("镍板产量位居全国第一。建成全国第一家甲醇码头。");
    REQUIRE(read.records.size() == 1);
    CHECK(shown(read.records[0]) == "1 rank exact rank 镍板产量");
    CHECK(read.records[0].scope == "全国");
}

TEST_CASE("both ends of a ratio that moved are ratios") {
    auto const read = read_chinese("城乡居民收入比由2.45:1缩小至2.31:1。");
    REQUIRE(read.records.size() == 2);
    CHECK(read.records[0].what == attain::text::role::base);
    CHECK(read.records[1].is_ratio);
}

TEST_CASE("people counted without a counter have the unit 人") {
    CHECK(read_chinese("为21万偏远山区农民接通自来水。").records.at(0).unit == "人");
}

TEST_CASE("a stake in a company is a share, and a place that is kept names nothing") {
    CHECK(figures_of("出售甲公司65%股权。") == lines{"65 % exact share 出售甲公司"});
    CHECK(figures_of("经济总量达到731亿元，保持全国第6位。").back() == "6 rank exact rank 经济总量");
    CHECK(figures_of("第一、第三产业增加值分别增长1.7%、4.2%。") ==
          lines{"1.7 % exact growth_yoy 第一产业增加值", "4.2 % exact growth_yoy 第三产业增加值"});
}

TEST_CASE("a rate of each of several years is no growth over the year before") {
    CHECK(figures_of("棉花产量由30万吨增加到40万吨，平均每年增加2万吨；陶瓷运量平均每年增长7.4%。") ==
          lines{"300000 t exact base 棉花产量", "400000 t exact value 棉花产量", "20000 t exact diff 棉花产量",
                "7.4 % exact growth 陶瓷运量"});
    CHECK(figures_of("运费年均复合增长率达4.6%，对甲国运量的年均增长率达11.7%。") ==
          lines{"4.6 % exact growth 运费", "11.7 % exact growth 对甲国运量"});
    CHECK(figures_of("船员工资由360元提高到587元，扣除运费涨价因素，平均每年增长7.3%。") ==
          lines{"360 CNY exact base 船员工资", "587 CNY exact value 船员工资", "7.3 % exact growth 船员工资"});
}

TEST_CASE("verbs of sharp change, and hedges behind 均") {
    CHECK(figures_of("手机出口同比大增45%，服装进口骤降8.5%，最大涨幅达9%。") ==
          lines{"45 % exact growth_yoy 手机出口", "-8.5 % exact growth_yoy 服装进口", "9 % exact growth_yoy 服装进口"});
    CHECK(figures_of("钢材产量与上季度相比增长3.5%，与去年同期相比下降2%。") ==
          lines{"3.5 % exact growth_mom 钢材产量", "-2 % exact growth_yoy 钢材产量"});
    CHECK(figures_of("进口、出口增长均超过30%，两县税收均超过10亿元。") ==
          lines{"30 % over growth_yoy 进口、出口", "1000000000 CNY over value 两县税收"});
    CHECK(figures_of("4月出超29亿美元，财政支出超30亿元。") ==
          lines{"2900000000 USD exact value 出超", "3000000000 CNY over value 财政支出"});
}

TEST_CASE("what an amount is for each of, or is in other money, names nothing") {
    CHECK(figures_of("布匹出口均价为每米3.2美元，同比上涨5%；整车均价1.5万美元(约合人民币10.2万元)。") ==
          lines{"3.2 USD exact value 布匹出口均价", "5 % exact growth_yoy 布匹出口均价",
                "15000 USD exact value 整车均价", "102000 CNY about value 整车均价"});
    CHECK(figures_of("全行业营业收入80亿元，我国全行业投资达90亿元。") ==
          lines{"8000000000 CNY exact value 全行业营业收入", "9000000000 CNY exact value 全行业投资"});
    CHECK(figures_of("林种结构略有好转，由上年的23:41:36调整为21:42:37。") ==
          lines{"23:41:36 ratio exact base 林种结构", "21:42:37 ratio exact value 林种结构"});
}

TEST_CASE("what grew over several years is no growth over the year before") {
    CHECK(figures_of("运费累计完成2000亿元，6年增长23.6%。") ==
          lines{"200000000000 CNY exact value 运费", "23.6 % exact growth 运费"});
    CHECK(figures_of("“十三五”期间，千米油耗累计下降13.7%。") == lines{"-13.7 % exact growth 千米油耗"});
    CHECK(figures_of("四年来，进出口总额增长90%，2025年增长6%。") ==
          lines{"90 % exact growth 进出口总额", "6 % exact growth_yoy 进出口总额"});
    CHECK(figures_of("与2019年相比，产值增长35%；较五年前增长60%。") ==
          lines{"35 % exact growth 产值", "60 % exact growth 产值"});
    CHECK(figures_of("1—9月，工业用电量累计增长8.5%。") == lines{"8.5 % exact growth_yoy 工业用电量"});
    CHECK(figures_of("与“十五”期末相比，变电容量约增加一倍。") == lines{"1 times about growth 变电容量"});
    CHECK(figures_of("这五年，航运网络不断加密。商标注册量增长57%，今年增长7%。") ==
          lines{"57 % exact growth 商标注册量", "7 % exact growth_yoy 商标注册量"});
}

TEST_CASE("how large something is among its kind is a rank where a verb says so") {
    CHECK(figures_of("木器作坊成为全镇纳税第2大主体，甲国已成为亚洲第三大瓷砖输出国。") ==
          lines{"2 rank exact rank 木器作坊", "3 rank exact rank 甲国"});
    CHECK(figures_of("5月对日出口为历年单月第3高。") == lines{"3 rank exact rank 对日出口"});
    CHECK(figures_of("国内第二大药企上月宣布扩产。") == lines{});
}

TEST_CASE("who trades stands in the clause before, and pupils are those of their schools") {
    CHECK(figures_of("民营企业表现活跃，进出口22亿美元，增长41%；一般贸易仍占主导地位，出口31亿美元。") ==
          lines{"2200000000 USD exact value 民营企业进出口", "41 % exact growth_yoy 民营企业进出口",
                "3100000000 USD exact value 一般贸易出口"});
    CHECK(figures_of("受需求拉动，进口8亿元。") == lines{"800000000 CNY exact value 进口"});
    CHECK(figures_of("普通小学6所，在校生7000人；体育学校招生2037人，毕业生2916人。") ==
          lines{"6 所 exact value 普通小学", "7000 人 exact value 普通小学在校生", "2037 人 exact value 体育学校招生",
                "2916 人 exact value 体育学校毕业生"});
    CHECK(figures_of("木材生产者出厂价格下降3%，购进价格下降4%。") ==
          lines{"-3 % exact growth_yoy 木材生产者出厂价格", "-4 % exact growth_yoy 木材生产者购进价格"});
    CHECK(figures_of("今年计划实施重点项目120个，年度计划投资260亿元，已开工98个。") ==
          lines{"120 个 exact target 计划实施重点项目", "26000000000 CNY exact target 年度计划投资",
                "98 个 exact value 开工重点项目"});
    CHECK(figures_of("另有12家企业年产值超10亿元，比上年增加4家。") ==
          lines{"12 家 exact value 企业", "1000000000 CNY over value 企业年产值", "4 家 exact diff 企业"});
}

TEST_CASE("what a clause with a slogan or a view before tells of") {
    CHECK(figures_of("新建农田8万亩，粮食总产实现“二十连丰”，达到46万吨。") ==
          lines{"80000 mu exact value 新建农田", "460000 t exact value 粮食总产"});
    CHECK(figures_of("停航次数、误工天数“双下降”，分别下降17%、23%。") ==
          lines{"-17 % exact growth_yoy 停航次数", "-23 % exact growth_yoy 误工天数"});
    CHECK(figures_of("陶瓷产值同比增长7.6%；环比看，增长0.7%。") ==
          lines{"7.6 % exact growth_yoy 陶瓷产值", "0.7 % exact growth_mom 陶瓷产值"});
    CHECK(figures_of("优良天数比例达88%，同比改善3个百分点。") ==
          lines{"88 % exact value 优良天数比例", "3 pp exact growth_diff 优良天数比例"});
    CHECK(figures_of("外贸进出口总值首破千亿元。") == lines{"100000000000 CNY over value 外贸进出口总值"});
    CHECK(figures_of("总人口性别比为105.1。") == lines{"105.1 - exact value 总人口性别比"});
}

TEST_CASE("the noun of a rate says whether it falls, and a half is cut") {
    CHECK(figures_of("利润下降幅度为4.5%，出口增长幅度达8%。") ==
          lines{"-4.5 % exact growth_yoy 利润", "8 % exact growth_yoy 出口"});
    CHECK(figures_of("出口额同比下降0.6%；累计增速由上月的1.2%降至0.8%。") ==
          lines{"-0.6 % exact growth_yoy 出口额", "1.2 % exact base 出口额增速", "0.8 % exact growth_yoy 出口额增速"});
    CHECK(figures_of("船坞由50个减少到37个，通关时限压缩近一半。") ==
          lines{"50 个 exact base 船坞", "37 个 exact value 船坞", "-50 % nearly growth 通关时限"});
    CHECK(figures_of("6个项目落户园区，其中3个项目投资超5亿元。") ==
          lines{"6 个 exact value 项目", "3 个 exact breakdown 项目", "500000000 CNY over value 项目投资"});
}

TEST_CASE("growth from a level of no last year is of more than a year where the report says so") {
    auto const of = [](std::string_view opens) {
        return figures_of(std::string(opens) + "产量由40万吨提高到90万吨，增长125%。").back();
    };
    CHECK(of("十年间，") == "125 % exact growth 产量");
    CHECK(of("今年") == "125 % exact growth_yoy 产量");
    CHECK(figures_of("产量由40万吨提高到90万吨，增长1.25倍。").back() == "1.25 times exact growth 产量");
    CHECK(figures_of("产量由上年的40万吨提高到90万吨，增长1.25倍。").back() == "1.25 times exact growth_yoy 产量");
    CHECK(figures_of("从来源地看，甲国占比最高，为37%。") == lines{"37 % exact share 甲国"});
    CHECK(figures_of("产糖86万吨，上一榨季同期产量71万吨。").back() == "710000 t exact base 产糖");
}
