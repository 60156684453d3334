#include "shown.hpp"

TEST_CASE("a bound that picks out a counted class is no figure") {
    CHECK(figures_of("产值20亿元以上的企业有7家，年客流量50万人次以上的车站有12座。").size() == 2);
    CHECK(figures_of("增幅在30%-40%之间的镇有4个，降幅在10%以内的有2个，年客流量20-50万人次车站有9座。").size() == 3);
    CHECK(rejected_of("覆盖率在60%以上的乡镇有8个。") == lines{"definition_bound 60%以上"});
    CHECK(figures_of("接待游客30万人次以上，有9个景区获奖。").front() == "300000 人次 at_least value 接待游客");
}

TEST_CASE("two signed ends with their units are one range") {
    auto const read = read_chinese("产值增长3%-5%。");
    REQUIRE(read.records.size() == 1);
    CHECK(read.records[0].is_range);
}

TEST_CASE("a unit at the end of a row is that of each number in it") {
    CHECK(figures_of("产值分别为1.5万亿、2.5万亿和3.5万亿元。").front().starts_with("1500000000000 CNY"));
    CHECK(figures_of("出口、进口两项增速分别高于全省平均1.2、0.7个百分点。") ==
          lines{"1.2 pp exact excess 出口增速", "0.7 pp exact excess 进口增速"});
    CHECK(figures_of("甲、乙、丙增速分别高于全省2.1、1.2、0.7个百分点。").size() == 3);
}

TEST_CASE("a row of single characters shares all that follows the last") {
    CHECK(figures_of("第一、二、三产业产值分别增长4%、7%和5%。") == lines{"4 % exact growth_yoy 第一产业产值",
                                                                          "7 % exact growth_yoy 第二产业产值",
                                                                          "5 % exact growth_yoy 第三产业产值"});
    CHECK(figures_of("城、乡居民收入分别为6万元、3万元。").front() == "60000 CNY exact value 城镇居民收入");
}

TEST_CASE("what 其中 breaks down stands before it") {
    CHECK(figures_of("出口90亿元。外贸总体平稳，其中一季度出口20亿元。").back() ==
          "2000000000 CNY exact breakdown 出口");
    CHECK(figures_of("外贸总体平稳，其中出口补贴提高到2亿元。").back().find("breakdown") == std::string::npos);
    CHECK(figures_of("出口90亿元。其中，一季度出口20亿元。").back() == "2000000000 CNY exact breakdown 出口");
    CHECK(figures_of("贷款新增80亿元，其中涉农贷款新增30亿元，小微贷款新增20亿元。") ==
          lines{"8000000000 CNY exact increment 贷款", "3000000000 CNY exact breakdown 涉农贷款",
                "2000000000 CNY exact breakdown 小微贷款"});
}

TEST_CASE("times an earlier year is growth, an increase over a year a difference") {
    CHECK(figures_of("出口额60亿元，是2018年的3倍。").back() == "3 times exact growth 出口额");
    CHECK(figures_of("存款、贷款分别为80亿元、60亿元，分别是2018年的1.5倍、1.2倍。").back() ==
          "1.2 times exact growth 贷款");
    CHECK(figures_of("车站有36座，较上年净增加6座。").back() == "6 座 exact diff 车站");
    CHECK(figures_of("企业达到60家，净增6家。").back() == "6 家 exact increment 企业");
}

TEST_CASE("a rank that rose to another keeps its indicator") {
    CHECK(figures_of("航运指数从全国第9位跃升至第6位。") ==
          lines{"9 rank exact base 航运指数", "6 rank exact rank 航运指数"});
}

TEST_CASE("a counter counts things, not their amounts nor what is done to them") {
    CHECK(figures_of("126家省级园区工业增加值占全省比重为31%。").front() == "126 家 exact value 省级园区");
    CHECK(figures_of("完成4条主干道的绿化改造工程。").front() == "4 条 exact value 主干道");
    CHECK(figures_of("6项监管办法全市推广。").front() == "6 项 exact value 监管办法");
    CHECK(figures_of("96家重点企业总体上呈现稳定增长态势。").front() == "96 家 exact value 重点企业");
}

TEST_CASE("a ratio to one with decimals needs no word for ratio") {
    CHECK(figures_of("城乡收入差距由2.25:1降至2.18:1。") ==
          lines{"2.25:1 ratio exact base 城乡收入差距", "2.18:1 ratio exact value 城乡收入差距"});
    CHECK(figures_of("城乡收入差距继续缩小，由上年同期的2.25:1下降为2.18:1。").back() ==
          "2.18:1 ratio exact value 城乡收入差距");
    CHECK(figures_of("会议于10:30开始。").empty());
}

TEST_CASE("people of an age, cuts and weights") {
    CHECK(figures_of("为26万65岁以上老年人体检。").front().starts_with("260000 人"));
    CHECK(figures_of("审批事项精简31%。") == lines{"-31 % exact growth 审批事项"});
    CHECK(figures_of("环保投资比重从3%提高到5%。").back() == "5 % exact share 环保投资比重");
    CHECK(read_chinese("出游人次由8000万增加到9000万。").records.at(1).unit == "人次");
    CHECK(figures_of("甲、乙两类项目比重分别为62%、38%。").back().starts_with("38 % exact share"));
    CHECK(figures_of("筹集住房2.4万套（间）。").front() == "24000 套 exact value 筹集住房");
}

TEST_CASE("a comparator may carry its own level in a bracket") {
    auto const read =
        read_chinese("工业产值增速排名全市第二，高于全市平均水平（5.1%）2.4个百分点，较全省（6.2%）高1.3个百分点。");
    REQUIRE(read.records.size() == 5);
    CHECK(shown(read.records[2]) == "2.4 pp exact excess 工业产值增速");
    CHECK(read.records[2].scope == "全市平均水平");
    CHECK(read.records[1].scope == "全市平均水平");
    CHECK(shown(read.records[4]) == "1.3 pp exact excess 工业产值增速");
    CHECK(read.records[4].scope == "全省");
}

TEST_CASE("below a plan is an excess, since a year growth, of the same time last year a level") {
    CHECK(figures_of("零售额5亿元，比年计划低0.8个百分点。").back() == "-0.8 pp exact excess 零售额");
    CHECK(figures_of("产量由2019年的3万台增加到2023年的9万台，增长2倍。").back() == "2 times exact growth 产量");
    CHECK(figures_of("旅客吞吐量6万人次，恢复至2019年同期的91%。").back() == "91 % exact value 旅客吞吐量");
    CHECK(figures_of("城镇、农村居民收入分别为4.6万元和2.1万元。").front() == "46000 CNY exact value 城镇居民收入");
    CHECK(figures_of("按美元计价，前8个月出口4亿美元。").front() == "400000000 USD exact value 出口");
}

TEST_CASE("the first so many months are a period") {
    auto const read = read_chinese("某市2023年外贸简报\n前8个月，出口6亿元。今年前10个月进口4亿元。\n");
    REQUIRE(read.records.size() == 2);
    CHECK(read.records[0].period == "2023-01--2023-08");
    CHECK(read.records[1].period == "2023-01--2023-10");
    CHECK(read.records[1].indicator == "进口");
}
