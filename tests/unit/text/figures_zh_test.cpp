#include "shown.hpp"

TEST_CASE("a rank is no number of bits") {
    CHECK(figures_of("港口吞吐量在全国排名第31位，较去年上升6位。") ==
          lines{"31 rank exact rank 港口吞吐量", "6 rank exact rank_change 港口吞吐量"});
}

TEST_CASE("square kilometres are found in any spelling") {
    CHECK(figures_of("规划面积达到12.6Km²，其中启动区3.4km²。") ==
          lines{"12.6 km2 exact value 规划面积", "3.4 km2 exact breakdown 启动区"});
}

TEST_CASE("the longest counter wins, and a count is no year") {
    CHECK(figures_of("累计检查商户2041家次，下降1.5个百分点，用电量3亿千瓦时。") ==
          lines{"2041 家次 exact value 检查商户", "-1.5 pp exact growth_diff 检查商户",
                "300000000 千瓦时 exact value 用电量"});
}

TEST_CASE("余 and 多 stand inside a figure, wherever the magnitude is") {
    CHECK(figures_of("完成投资78亿余元，组织对接40余批次，发放补贴三百余万元，受益群众2万多人。") ==
          lines{"7800000000 CNY over_bounded value 投资", "40 批次 over_bounded value 组织对接",
                "3000000 CNY over_bounded value 发放补贴", "20000 人 over_bounded value 受益群众"});
}

TEST_CASE("thousands commas belong to the number") {
    CHECK(figures_of("全市进口额2,310.7亿元。") == lines{"231070000000 CNY exact value 进口额"});
}

TEST_CASE("full-width digits and marks are read as they are") {
    CHECK(figures_of("全市出口额１２．５亿元，增长３％。") ==
          lines{"1250000000 CNY exact value 出口额", "3 % exact growth_yoy 出口额"});
}

TEST_CASE("a range is one figure, and its magnitude goes for both ends") {
    CHECK(figures_of("研发投入增速20%—30%，单个项目补助10~15亿元，引进团队8至10个。") ==
          lines{"20..30 % exact growth_yoy 研发投入", "1000000000..1500000000 CNY exact value 单个项目补助",
                "8..10 个 exact value 引进团队"});
}

TEST_CASE("a ratio of three is one figure") {
    CHECK(figures_of("三次产业结构调整为9.1∶40.2∶50.7。") == lines{"9.1:40.2:50.7 ratio exact value 三次产业结构"});
}

TEST_CASE("two magnitudes make one number") {
    CHECK(figures_of("注册农户由3千多户增加到1万2千多户。") ==
          lines{"3000 户 over_bounded base 注册农户", "12000 户 over_bounded value 注册农户"});
}

TEST_CASE("amounts in brackets are positive, a minus sign is not") {
    CHECK(figures_of("出口额（US$1,234.5）回落，进口额（-12.5%）。") ==
          lines{"1234.5 USD exact value 出口额", "-12.5 % exact value 进口额"});
}

TEST_CASE("growth by a multiple is told from growth to one") {
    CHECK(figures_of("跨境电商交易额增长3.5倍。").front() == "3.5 times exact growth_yoy 跨境电商交易额");
    CHECK(figures_of("跨境电商交易额增长到3.5倍。").front() == "3.5 times exact value 跨境电商交易额");
}

TEST_CASE("doubling is a growth to twice") {
    CHECK(figures_of("人均收入比2015年翻一番。") == lines{"2 times exact growth 人均收入"});
    CHECK(figures_of("产值翻了两番。") == lines{"4 times exact growth_yoy 产值"});
}

TEST_CASE("tenths and spelled percents are percents") {
    CHECK(figures_of("本地产品占全国7成，覆盖率达到百分之六十五。") ==
          lines{"70 % exact share 本地产品", "65 % exact value 覆盖率"});
}

TEST_CASE("hedges before and behind a figure are kept") {
    CHECK(figures_of("销售额约3亿元，超过预期；客流近50万人次，利用率达80%以上，误差不超过2%，销售增幅在5%左右。") ==
          lines{"300000000 CNY about value 销售额", "500000 人次 nearly value 客流", "80 % at_least value 利用率",
                "2 % at_most value 误差", "5 % about growth_yoy 销售"});
}

TEST_CASE("words that hold 近, 余 or 约 hedge nothing") {
    CHECK(figures_of("近年来节约资金3亿元，收支结余2亿元，剩余指标5个。") == lines{"300000000 CNY exact value 节约资金",
                                                                                   "200000000 CNY exact value 收支结余",
                                                                                   "5 个 exact value 剩余指标"});
}

TEST_CASE("a unit that stands with the last figure of a row is that of all") {
    CHECK(figures_of("增幅分别高于全省、全国0.7、1.4个百分点。") ==
          lines{"0.7 pp exact excess 增幅", "1.4 pp exact excess 增幅"});
    auto const read = read_chinese("增幅分别高于全省、全国0.7、1.4个百分点。");
    CHECK(read.records[0].scope == "全省");
    CHECK(read.records[1].scope == "全国");
}

TEST_CASE("a counter with a bracket is one counter") {
    CHECK(figures_of("抵港交通工具达31.5万辆（艘、架）次。") ==
          lines{"315000 辆（艘、架）次 exact value 抵港交通工具"});
}

TEST_CASE("compound units are kept as written") {
    CHECK(figures_of("亩均税收达28万元/亩，细颗粒物浓度31微克/立方米。") ==
          lines{"280000 元/亩 exact value 亩均税收", "31 微克/立方米 exact value 细颗粒物浓度"});
}

TEST_CASE("indices and ratios have no unit") {
    CHECK(figures_of("城乡收入比由2.41缩小到2.38，物价指数为101.2。") ==
          lines{"2.41 - exact base 城乡收入比", "2.38 - exact value 城乡收入比", "101.2 - exact value 物价指数"});
    CHECK(figures_of("发布3.0版标准，升级至4.0版。").empty());
}

TEST_CASE("packs and sheets count behind large numbers, but where they begin a noun") {
    CHECK(figures_of("出口罐头3.2万箱。") == lines{"32000 箱 exact value 出口罐头"});
    CHECK(figures_of("年产1.4亿片太阳能硅片。") == lines{"140000000 片 exact value 太阳能硅片"});
    CHECK(figures_of("完成1.2亿股权投资。").front().starts_with("120000000 - "));
}

TEST_CASE("a range shares the scale of its end only where that leaves it in order") {
    auto const value = [](std::string_view text) { return figures_of(text).front(); };
    CHECK(value("月薪2至3万元。") == "20000..30000 CNY exact value 月薪");
    CHECK(value("月薪4000至1万元。") == "4000..10000 CNY exact value 月薪");
    CHECK(value("三次产业结构为4.2 : 45.3 : 50.5。") == "4.2:45.3:50.5 ratio exact value 三次产业结构");
    CHECK(value("全年收入为2.4亿人民币。") == "240000000 CNY exact value 收入");
    CHECK(value("累计成交量31.2亿手。") == "3120000000 手 exact value 成交量");
    CHECK(figures_of("房价近8万成。").empty());
}

TEST_CASE("numerals in words have decimals, and a half is one") {
    CHECK(figures_of("陶瓷产值增长百分之十二点六，运费增长百分之三十点七，出口三点五万吨，是上年的一点六倍。") ==
          lines{"12.6 % exact growth_yoy 陶瓷产值", "30.7 % exact growth_yoy 运费", "35000 t exact value 出口",
                "1.6 times exact growth_yoy 出口"});
    CHECK(figures_of("上午八点三十分开工。") == lines{});
    CHECK(figures_of("陶瓷出口7亿元，占全市陶瓷装运的一半以上，达到53%；木器出口占一半。") ==
          lines{"700000000 CNY exact value 陶瓷出口", "50 % at_least share 陶瓷出口", "53 % exact share 陶瓷出口",
                "50 % exact share 木器出口"});
    CHECK(figures_of("一半企业增长，一半持平。") == lines{});
}

TEST_CASE("indices have points, and what is done again is counted by times") {
    CHECK(figures_of("运价指数为96.7点，环比上升0.6点；创指重回2000点以上。") ==
          lines{"96.7 点 exact value 运价指数", "0.6 点 exact diff 运价指数", "2000 点 at_least value 创指重回"});
    CHECK(figures_of("完成深耕作业1.2亿亩次，截获杂草种子3万种次。") ==
          lines{"120000000 亩次 exact value 深耕作业", "30000 种次 exact value 截获杂草种子"});
    CHECK(figures_of("5部门联合检查，3方面问题得到解决。") == lines{"5 个 exact value 部门"});
    CHECK(figures_of("新建沼气池3.2万口。") == lines{"32000 口 exact value 新建沼气池"});
    CHECK(figures_of("14类37件便民小事保质保量完成。") ==
          lines{"14 类 exact value 便民小事", "37 件 exact value 便民小事"});
}

TEST_CASE("money and square metres said shortly, and numbers in words behind their noun") {
    CHECK(figures_of("港区仓储收入从2028年的136亿增长到2031年的217亿。") ==
          lines{"13600000000 CNY exact base 港区仓储收入", "21700000000 CNY exact value 港区仓储收入"});
    CHECK(figures_of("全市陶瓷产值连续跨越3万亿、4万亿两个大台阶，外贸规模首次突破2万亿。") ==
          lines{"3000000000000 CNY exact value 陶瓷产值", "4000000000000 CNY exact value 陶瓷产值",
                "2000000000000 CNY over value 外贸规模"});
    CHECK(figures_of("建有孵化园40万平，厂房面积达12万平，新建住房3.5万平方。") ==
          lines{"400000 m2 exact value 建有孵化园", "120000 m2 exact value 厂房面积", "35000 m2 exact value 新建住房"});
    CHECK(figures_of("年内新建疗养院两所。获得奖章三枚；剩下的房间只有两个。") ==
          lines{"2 所 exact value 新建疗养院", "3 枚 exact value 奖章"});
}

TEST_CASE("a numeral in words keeps the magnitudes of its parts apart") {
    auto const value = [](std::string_view text) { return figures_of(text).front(); };
    CHECK(value("粮食产量九亿六千万吨。") == "960000000 t exact value 粮食产量");
    CHECK(value("总人口十一亿二千三百四十五万人。") == "1123450000 人 exact value 总人口");
    CHECK(value("捐款二亿七千万八百元。") == "270000800 CNY exact value 捐款");
    CHECK(value("投资四万五千亿元。") == "4500000000000 CNY exact value 投资");
}

TEST_CASE("a ratio is written with 比 too") {
    CHECK(figures_of("收入比由2.31比1缩小到2.15比1。") ==
          lines{"2.31:1 ratio exact base 收入比", "2.15:1 ratio exact value 收入比"});
    CHECK(figures_of("进出口比为3比2，甲队以3比1战胜乙队。") == lines{"3:2 ratio exact value 进出口比"});
}

TEST_CASE("an amount is one of money where its noun or its verb says so") {
    CHECK(figures_of("项目总投35.2亿，共减税5.6亿，降费1.2亿。") == lines{"3520000000 CNY exact value 项目总投",
                                                                          "560000000 CNY exact value 减税",
                                                                          "120000000 CNY exact value 降费"});
    CHECK(figures_of("亏损由2亿降为5000万。") ==
          lines{"200000000 CNY exact base 亏损", "50000000 CNY exact value 亏损"});
}

TEST_CASE("wells have counters of their own") {
    CHECK(figures_of("改造农业机井765眼，钻探27口超深气井。") ==
          lines{"765 眼 exact value 改造农业机井", "27 口 exact value 超深气井"});
}

TEST_CASE("a bound right before a count picks out what is counted") {
    CHECK(figures_of("新开工重点项目56个，其中10亿元以上12个。").size() == 2);
}

TEST_CASE("how many of a size there are is no figure of its own") {
    CHECK(figures_of("二期规模为2×66万千瓦，2×350MW热电项目开工。") ==
          lines{"660000 kW exact value 二期规模", "350 MW exact value 热电项目"});
    CHECK(figures_of("光伏规模100MWp，储能10MW/20MWh。") ==
          lines{"100 MW exact value 光伏规模", "10 MW exact value 储能", "20 MWh exact value 储能"});
}

TEST_CASE("what counts is taken from the text where a clause ends") {
    CHECK(
        figures_of("日均装车17.2万车，菌菇存量6500万棒，新增充电枪1.2万把。") ==
        lines{"172000 车 exact value 日均装车", "65000000 棒 exact value 菌菇存量", "12000 把 exact value 新增充电枪"});
    CHECK(figures_of("床位数达到7.2张/千人，存款增加3亿多。") ==
          lines{"7.2 张/千人 exact value 床位数", "300000000 CNY over_bounded increment 存款"});
}

TEST_CASE("two characters count too, and days are told with decimals where they are an average") {
    CHECK(figures_of("轨道交通客流量186万乘次，平板玻璃520万重量箱。") ==
          lines{"1860000 乘次 exact value 轨道交通客流量", "5200000 重量箱 exact value 平板玻璃"});
    CHECK(figures_of("平均住院日为8.6日。") == lines{"8.6 日 exact value 平均住院日"});
    CHECK(figures_of("工程3.5日起动工。").empty());
}

TEST_CASE("sizes right before their counts are classes") {
    CHECK(rejected_of("新签约项目24个，其中50亿元1个、10亿元3个。") ==
          lines{"definition_bound 50亿元", "definition_bound 10亿元"});
    CHECK(figures_of("引进总投资58亿元12个项目。").size() == 2);
}

TEST_CASE("零点 and 一点 are words, and numbers go on behind them") {
    CHECK(figures_of("比重提高零点五个百分点，失业率下降零点三个百分点。") ==
          lines{"0.5 pp exact growth_diff 比重", "-0.3 pp exact growth_diff 失业率"});
    CHECK(figures_of("产量增长百分之零点八，出口增长一点二五倍。") ==
          lines{"0.8 % exact growth_yoy 产量", "1.25 times exact growth_yoy 出口"});
    CHECK(figures_of("零点五分发车，固定资产投资增长两位数以上。").empty());
}

TEST_CASE("the money may be named before the number") {
    CHECK(figures_of("保证金港币7200万元，折合人民币约6400万元。") ==
          lines{"72000000 HKD exact value 保证金", "64000000 CNY about value 保证金"});
}

TEST_CASE("digits that are set apart are one number") {
    CHECK(figures_of("茶叶销售额由1 2 8 4亿美元增加到2 3 7 6亿美元。") ==
          lines{"128400000000 USD exact base 茶叶销售额", "237600000000 USD exact value 茶叶销售额"});
    CHECK(figures_of("2 0 0 3年纸产量达到4亿吨，装机容量达到3 ．6亿千瓦。") ==
          lines{"400000000 t exact value 纸产量", "360000000 kW exact value 装机容量"});
    CHECK(figures_of("木材产量达到1 4 · 35亿吨，产值增长11 · 6％。") ==
          lines{"1435000000 t exact value 木材产量", "11.6 % exact growth_yoy 产值"});
    CHECK(figures_of("图1 2家企业获奖，表3 4个项目。") == lines{"2 家 exact value 企业", "4 个 exact value 项目"});
}

TEST_CASE("a wide comma groups digits where no number could stand alone") {
    CHECK(figures_of("取得证书4，000多项，废纸用量达到3，060万吨。") ==
          lines{"4000 项 over_bounded value 证书", "30600000 t exact value 废纸用量"});
    CHECK(figures_of("成活率为95，300亩苗木长势良好。").back() == "300 mu exact value 苗木长势良好");
}
