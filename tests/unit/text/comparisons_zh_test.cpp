#include "shown.hpp"

TEST_CASE("spaces, hedges and signs inside of a row leave the roles as they are") {
    CHECK(figures_of("水运、铁路、公路货运量分别增长7.5%、4.2% 、 9.1%。") ==
          lines{"7.5 % exact growth_yoy 水运货运量", "4.2 % exact growth_yoy 铁路货运量",
                "9.1 % exact growth_yoy 公路货运量"});
    CHECK(figures_of("对甲国、对丙国、对乙国出口分别占全市的12.5%、 8.4% 和6%。").back() ==
          "6 % exact share 对乙国出口");
    CHECK(figures_of("甲、乙、丙三县产值分别增长4%、-2%和3%。") ==
          lines{"4 % exact growth_yoy 甲产值", "-2 % exact growth_yoy 乙产值", "3 % exact growth_yoy 丙产值"});
    CHECK(figures_of("鲜果、干果销量分别达到约30万吨、近8万吨。").back() == "80000 t nearly value 干果销量");
    CHECK(figures_of("车间甲、车间乙分别增长4.1%， 5.2%。").back() == "5.2 % exact growth_yoy 车间乙");
    CHECK(figures_of("出口、进口规模分别居全省第4、第6位。") ==
          lines{"4 rank exact rank 出口规模", "6 rank exact rank 进口规模"});
}

TEST_CASE("a word that means several things is told apart by its figures") {
    CHECK(figures_of("城乡居民收入达到4.1万元、2.2万元，年均增长7.1%、8.4%。") ==
          lines{"41000 CNY exact value 城镇居民收入", "22000 CNY exact value 农村居民收入",
                "7.1 % exact growth 城镇居民收入", "8.4 % exact growth 农村居民收入"});
    CHECK(figures_of("三次产业投资分别增长9%、7%、5%。").back() == "5 % exact growth_yoy 第三产业投资");
}

TEST_CASE("a number in a row takes unit and magnitude from the one behind it") {
    CHECK(figures_of("夏粮和秋粮产量分别为36和52.5万吨。") ==
          lines{"360000 t exact value 夏粮产量", "525000 t exact value 秋粮产量"});
}

TEST_CASE("the target that a completion is of stands before it") {
    for (auto const* text :
         {"到位资金5.5亿元，占目标任务5亿元的110%。", "到位资金5.5亿元，占年计划5亿元的110%。",
          "到位资金5.5亿元，占任务数5亿元的110%。", "到位资金5.5亿元，占年初目标5亿元的110%。",
          "到位资金5.5亿元，为年度目标5亿元的110%。", "到位资金5.5亿元，完成全年任务5亿元的110%。"}) {
        CAPTURE(text);
        auto const read = figures_of(text);
        REQUIRE(read.size() == 3);
        CHECK(read[1].starts_with("500000000 CNY exact target 到位资金"));
        CHECK(read[2] == "110 % exact completion 到位资金");
    }
    CHECK(figures_of("开工项目12个，占任务10个的120%，同比增长20%。").back() == "20 % exact growth_yoy 开工项目");
    CHECK(figures_of("产值80亿元，达到目标的96%。").back() == "96 % exact completion 产值");
    CHECK(figures_of("客运量90万人次，是计划的1.2倍。").back() == "1.2 times exact completion 客运量");
    CHECK(figures_of("能耗下降3.4%，完成年度下降3%的目标。").back() == "-3 % exact target 能耗");
}

TEST_CASE("a level of before that is compared with is a base") {
    for (auto const* text :
         {"出口80亿元，仅次于今年1月的92亿元，同比增长6%。", "出口80亿元，低于上年同期的92亿元，增长6%。",
          "出口80亿元，少于2019年的92亿元，同比增长6%。", "出口80亿元，超过去年同期的92亿元，增长6%。",
          "出口80亿元，比上年的92亿元多，同比增长6%。"}) {
        CAPTURE(text);
        auto const read = figures_of(text);
        REQUIRE(read.size() == 3);
        CHECK(read[1] == "9200000000 CNY exact base 出口");
        CHECK(read[2] == "6 % exact growth_yoy 出口");
    }
    CHECK(figures_of("工业增速高于去年同期的5.1%。") == lines{"5.1 % exact base 工业增速"});
}

TEST_CASE("what stood a year or a quarter before, told behind a level, is its base") {
    for (auto const* then : {"上年同期为", "而去年同期是", "上一季度该数字为", "上年同期投资", "（上年为"}) {
        CAPTURE(then);
        auto const read = figures_of("完成投资52亿元，" + std::string(then) + "47亿元。");
        REQUIRE(read.size() == 2);
        CHECK(read[1] == "4700000000 CNY exact base 投资");
    }
    CHECK(figures_of("失业率为4.1%，去年同期为5.2%。").back() == "5.2 % exact base 失业率");
    CHECK(figures_of("投资增长4.1%，去年同期增长5.2%。").back() == "5.2 % exact growth_yoy 投资");
}

TEST_CASE("a year that is named is the one before where the report says so") {
    auto const of = [](std::string_view than) {
        return figures_of("2016年第一季度收入8亿元，" + std::string(than) + "增长9%。").back();
    };
    CHECK(of("比2015年第一季度") == "9 % exact growth_yoy 收入");
    CHECK(of("比2013年第一季度") == "9 % exact growth 收入");
    CHECK(of("比上一季度") == "9 % exact growth_mom 收入");
    CHECK(figures_of("春节，全市接待游客32万人次，比2015年春节增长9%。").back() == "9 % exact growth_yoy 接待游客");
}

TEST_CASE("more or fewer than a year before is a difference, than an average an excess") {
    CHECK(figures_of("引进企业32家，比上年多8家。").back() == "8 家 exact diff 引进企业");
    CHECK(figures_of("报批用地800亩，较去年同期少报批120亩。").back() == "-120 mu exact diff 报批用地");
    CHECK(figures_of("人均收入3.2万元，比全省平均高2000元。").back() == "2000 CNY exact excess 人均收入");
    CHECK(figures_of("降水量800毫米，比常年偏少12%。").back() == "-12 % exact excess 降水量");
    CHECK(figures_of("工业增速9%，高于去年同期2.1个百分点。").back() == "2.1 pp exact growth_diff 工业");
    CHECK(figures_of("增速高于全市平均，其中投资高2个百分点，税收高1.5个百分点。") ==
          lines{"2 pp exact excess 投资", "1.5 pp exact excess 税收"});
    CHECK(figures_of("高素质人才占比提高2个百分点。") == lines{"2 pp exact growth_diff 高素质人才占比"});
}

TEST_CASE("what was done less than in the season before is a negative difference, at least is no less") {
    CHECK(figures_of("产糖86万吨，比上一榨季少产糖4万吨。").back() == "-40000 t exact diff 产糖");
    CHECK(figures_of("销售白糖32万吨，同比累计多销糖6万吨。").back() == "60000 t exact diff 销售白糖");
    CHECK(figures_of("引进企业比上年增加至少7家。") == lines{"7 家 at_least diff 引进企业"});
    CHECK(figures_of("单位能耗下降至少4%。") == lines{"-4 % at_least growth_yoy 单位能耗"});
}

TEST_CASE("a range of size picks out a class of projects") {
    for (auto const* text : {"引进1-5亿元项目4个。", "引进5000万元-1亿元项目4个。", "引进投资1至10亿元的项目4个。",
                             "引进1000万元至3000万元的技改项目4个。", "引进10亿-50亿元企业4个。"}) {
        CAPTURE(text);
        CHECK(figures_of(text).size() == 1);
    }
    CHECK(figures_of("投资增长1-2亿元。").size() == 1);
}

TEST_CASE("parts told by 有 are of the set that 其中 follows") {
    CHECK(figures_of("储备项目9个，占任务8个的112.5%，总投资达36亿元，其中能开工的有2个，在前期的有3个。") ==
          lines{"9 个 exact value 储备项目", "8 个 exact target 储备项目", "112.5 % exact completion 储备项目",
                "3600000000 CNY exact total 储备项目总投资", "2 个 exact breakdown 能开工",
                "3 个 exact breakdown 在前期"});
}

TEST_CASE("a clause without a figure lends its subject") {
    CHECK(figures_of("水果出口由降转升，增长4.4%。") == lines{"4.4 % exact growth_yoy 水果出口"});
    CHECK(figures_of("综合考评居全省第3位，连续两年进入全省前5名。").back() == "5 rank at_most rank 综合考评");
    CHECK(figures_of("总量在全省县域排名由第46位上升到第38位。") ==
          lines{"46 rank exact base 总量", "38 rank exact rank 总量"});
    CHECK(figures_of("收入比为2.05，比上年缩小0.03。").back() == "-0.03 - exact diff 收入比");
    CHECK(figures_of("产值在2019年的基础上翻一番。") == lines{"2 times exact growth 产值"});
}

TEST_CASE("the way from a level to another is told by the verb behind it") {
    CHECK(figures_of("签约商铺的数量，也从开业当天的31家增加到86家。") ==
          lines{"31 家 exact base 签约商铺的数量", "86 家 exact value 签约商铺的数量"});
    CHECK(figures_of("宝石进口从去年的2亿元，激增至12.7亿元。") ==
          lines{"200000000 CNY exact base 宝石进口", "1270000000 CNY exact value 宝石进口"});
    CHECK(figures_of("发病率从建档之初的18.6%降至1.2%。").front() == "18.6 % exact base 发病率");
    CHECK(figures_of("平均通关时间由原先的32小时压缩至9.6小时，缩短70%。") == lines{"32 小时 exact base 平均通关时间",
                                                                                    "9.6 小时 exact value 平均通关时间",
                                                                                    "-70 % exact growth 平均通关时间"});
    CHECK(figures_of("出口由上年下降6.2%转为增长8.4%。") ==
          lines{"-6.2 % exact base 出口", "8.4 % exact growth_yoy 出口"});
    CHECK(figures_of("总收入较建区之初增长近46倍。") == lines{"46 times nearly growth 总收入"});
    CHECK(figures_of("引进项目128个，同比多26个。").back() == "26 个 exact diff 引进项目");
    CHECK(figures_of("生猪存栏恢复到正常年份的102%。") == lines{"102 % exact value 生猪存栏"});
}

TEST_CASE("labels, plus signs and brackets of explanation") {
    CHECK(figures_of("1、GDP：386.5亿元，同比+5.6%。") ==
          lines{"38650000000 CNY exact value GDP", "5.6 % exact growth_yoy GDP"});
    CHECK(figures_of("（1）工业产值：12亿元，增长7.8%；（2）税收收入：3亿元。").back() ==
          "300000000 CNY exact value 税收收入");
    CHECK(figures_of("主要工作如下：12亿元。").back() != "1200000000 CNY exact value 主要工作如下");
    CHECK(figures_of("一季度新区产值同比增长(下同)15%。") == lines{"15 % exact growth_yoy 新区产值"});
    CHECK(figures_of("工业产值12亿元，增长11.4%（可比价增长9.8%）。").back() == "9.8 % exact growth_yoy 工业产值");
    CHECK(figures_of("人均产值14万元，约合20533美元。").back() == "20533 USD about value 人均产值");
}

TEST_CASE("the subject of a figure may be named by 是, or stand before a relative clause") {
    CHECK(figures_of("增长最快的是汽车制造业，增幅达到32.6%，其次是电子信息业，增长21.4%。") ==
          lines{"32.6 % exact growth_yoy 汽车制造业", "21.4 % exact growth_yoy 电子信息业"});
    CHECK(figures_of("从无到有的饰品出口，则达到8亿元。") == lines{"800000000 CNY exact value 饰品出口"});
    CHECK(figures_of("外贸进出口呈现稳步回升的良好态势，增长8.2%。") == lines{"8.2 % exact growth_yoy 外贸进出口"});
    CHECK(figures_of("产值28亿元，税收2亿元，完成年度目标的52%和51%。").at(2) == "52 % exact completion 产值");
}

TEST_CASE("what a comparison is with does not run into what follows") {
    CHECK(figures_of("出口15亿元，已超2020年全年的13亿元；进口4亿元。") ==
          lines{"1500000000 CNY exact value 出口", "1300000000 CNY exact base 出口", "400000000 CNY exact value 进口"});
    CHECK(figures_of("工业投资增长1.3%，低于同期全部投资增速9.6个百分点。").back() == "-9.6 pp exact excess 工业投资");
    CHECK(figures_of("进口增长3%，位次较一季度后移7位。").back() == "-7 rank exact rank_change 进口");
    CHECK(figures_of("外贸总值居甲市、乙市之后列全省第三位。").back() == "3 rank exact rank 外贸总值");
    CHECK(figures_of("芯片进口77亿元，占进口总值的比重提升4.5个百分点。").back() ==
          "4.5 pp exact growth_diff 芯片进口占进口总值的比重");
    CHECK(figures_of("进出口降幅收窄，同比下降3.4%，降幅收窄1.2个百分点。").back() ==
          "-1.2 pp exact growth_diff 进出口降幅");
}

TEST_CASE("how many of a set, whose a figure is, and what became of it") {
    CHECK(figures_of("36个行业大类中有29个实现同比增长。") ==
          lines{"36 个 exact value 行业大类", "29 个 exact breakdown 行业大类"});
    CHECK(figures_of("32个行业实现增长、增长面84.2%。").back() == "84.2 % exact value 增长面");
    CHECK(figures_of("某县2021年全年实现农业总产值18亿元。").front() == "1800000000 CNY exact value 农业总产值");
    CHECK(figures_of("出口额前列的机电产品成为主力，占出口总值的近七成。").back() ==
          "70 % nearly share 出口额前列的机电产品");
    CHECK(figures_of("利用外资8426万美元，其中直接利用外资5000万美元，出口额10000万美元。").back() ==
          "100000000 USD exact value 出口额");
}

TEST_CASE("what stood in the clause before goes on, and years gone by are no year before") {
    CHECK(figures_of("生产总值连跨三个百亿台阶，由186亿元增加到326亿元。").front() ==
          "18600000000 CNY exact base 生产总值");
    CHECK(figures_of("规上企业达到186户，较2015年净增72户。").back() == "72 户 exact diff 规上企业");
    CHECK(figures_of("完成投资12亿元，是“十二五”时期的2.1倍。").back() == "2.1 times exact growth 投资");
    CHECK(figures_of("完成投资12亿元，是上年的2.1倍。").back() == "2.1 times exact growth_yoy 投资");
    auto const contest = read_chinese("在2022年度全省开发区综合考评中，位列第3名，比上年前移2位。");
    REQUIRE(contest.records.size() == 2);
    CHECK(shown(contest.records[1]) == "2 rank exact rank_change 开发区综合考评");
    auto const founded = read_chinese("某市2023年工作总结\n园区于1992年成立，规划面积68平方公里。\n");
    REQUIRE(founded.records.size() == 1);
    CHECK(founded.records[0].period == "2023");
}

TEST_CASE("a month compared with the one before it changes from month to month") {
    CHECK(figures_of("6月销量81万台，比5月增加2%，比2月减少3%。") ==
          lines{"810000 台 exact value 销量", "2 % exact growth_mom 销量", "-3 % exact growth 销量"});
}

TEST_CASE("a surplus of trade is no hedge") {
    CHECK(figures_of("7月贸易出超31亿美元。") == lines{"3100000000 USD exact value 贸易出超"});
    CHECK(figures_of("对外贸易累计入超9亿元。") == lines{"900000000 CNY exact value 对外贸易累计入超"});
    CHECK(figures_of("一般公共预算收入超9亿元，支出超12亿元。") ==
          lines{"900000000 CNY over value 一般公共预算收入", "1200000000 CNY over value 支出"});
}
