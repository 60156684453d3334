#include "shown.hpp"

TEST_CASE("a sign is written as a word") {
    CHECK(figures_of("增速由5%下降到负3.1%，最低气温为零下12℃。") ==
          lines{"5 % exact base 增速", "-3.1 % exact growth_yoy 增速", "-12 ℃ exact value 最低气温"});
    CHECK(figures_of("负债52亿元。") == lines{"5200000000 CNY exact value 负债"});
    CHECK(figures_of("利润由上年亏损3.2亿元转为盈利1.8亿元。") ==
          lines{"-320000000 CNY exact base 利润", "180000000 CNY exact value 利润"});
    CHECK(figures_of("利润从亏损1200万元增加到5600万元。") ==
          lines{"-12000000 CNY exact base 利润", "56000000 CNY exact value 利润"});
}

TEST_CASE("parts of a hundred, a thousand and ten thousand are percent") {
    CHECK(figures_of("差错率为万分之三，返修率为千分之四，退货率为百分之3.5。") ==
          lines{"0.03 % exact value 差错率", "0.4 % exact value 返修率", "3.5 % exact value 退货率"});
}

TEST_CASE("money is named behind the yuan too") {
    CHECK(
        figures_of("进口额2000万元美金，出口5亿元港币，注册资金600万元人民币。") ==
        lines{"20000000 USD exact value 进口额", "500000000 HKD exact value 出口", "6000000 CNY exact value 注册资金"});
    CHECK(figures_of("每年带动投资过亿元美金。") == lines{"100000000 USD over value 每年带动投资"});
}

TEST_CASE("what there is so much of") {
    CHECK(figures_of("拥有超千亿元的经济总量，渔船保有量过百万艘的同时，码头也在加密。") ==
          lines{"100000000000 CNY over value 经济总量", "1000000 艘 over value 渔船保有量"});
    CHECK(figures_of("建成超千亿元产值企业3家。") == lines{"3 家 exact value 建成超千亿元产值企业"});
    CHECK(figures_of("完成四项“区域评估”工作，落实两个“毫不动摇”。") == lines{"4 项 exact value “区域评估”工作"});
    CHECK(figures_of("创作歌曲30首，开设课程32门，全市分为4片。") ==
          lines{"30 首 exact value 创作歌曲", "32 门 exact value 开设课程"});
}

TEST_CASE("points of a rate") {
    CHECK(figures_of("增速提高2个点，利润率提升1.5个点。") ==
          lines{"2 pp exact growth_diff 增速", "1.5 pp exact growth_diff 利润率"});
}
