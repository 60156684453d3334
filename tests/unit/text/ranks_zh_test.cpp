#include "shown.hpp"

TEST_CASE("places that a rank moved may be told in words") {
    CHECK(figures_of("产业规模排名全市第三，比去年上升一个位次。") ==
          lines{"3 rank exact rank 产业规模", "1 rank exact rank_change 产业规模"});
    CHECK(figures_of("综合考评居全省第6位，较上年前移两位。") ==
          lines{"6 rank exact rank 综合考评", "2 rank exact rank_change 综合考评"});
    CHECK(figures_of("出口总量位居第九名，较上一年下降一位。") ==
          lines{"9 rank exact rank 出口总量", "-1 rank exact rank_change 出口总量"});
    CHECK(figures_of("新增一位院士。").empty());
}

TEST_CASE("two places that follow one another belong to two things") {
    CHECK(figures_of("亩均产值和税收位居全省园区第七和第五。") ==
          lines{"7 rank exact rank 亩均产值", "5 rank exact rank 税收"});
    CHECK(figures_of("投资、消费增速分列全市第一、第二。") ==
          lines{"1 rank exact rank 投资增速", "2 rank exact rank 消费增速"});
}

TEST_CASE("a rank goes on with what the rank before was of") {
    CHECK(figures_of("在90个园区中，海湾园区排名第31位，较上年提升8位，全省排名第2位。") ==
          lines{"90 个 exact value 园区", "31 rank exact rank 海湾园区", "8 rank exact rank_change 海湾园区",
                "2 rank exact rank 海湾园区"});
    CHECK(figures_of("销量增速在所有的副省级城市中名列第一。") == lines{"1 rank exact rank 销量增速"});
}

TEST_CASE("a set that one stands out of ends before 中") {
    CHECK(figures_of("海湾园区在全省54个园区中独占鳌头。") == lines{"54 个 exact value 园区"});
    CHECK(figures_of("该校在全市35所学校中脱颖而出。") == lines{"35 所 exact value 学校"});
}

TEST_CASE("what it was judged by is none of the name") {
    CHECK(figures_of("人民医院在全市医院绩效考核中位居全省第三。") == lines{"3 rank exact rank 人民医院"});
}

TEST_CASE("a place may stand before its number without a verb of rank") {
    CHECK(figures_of("产值增长5.9%，在经济大省中增速第1，在中部地区增速第1；投资增长5.5%，中部第2。") ==
          lines{"5.9 % exact growth_yoy 产值", "1 rank exact rank 产值增速", "1 rank exact rank 产值增速",
                "5.5 % exact growth_yoy 投资", "2 rank exact rank 投资"});
    CHECK(figures_of("我省排全国第7位、江州市排全国城市第6位。") ==
          lines{"7 rank exact rank 我省", "6 rank exact rank 江州市"});
}

TEST_CASE("a rank without a verb is in a field of trades and countries too") {
    CHECK(figures_of("成药产值增幅行业第一，产能全球第一。") ==
          lines{"1 rank exact rank 成药产值增幅", "1 rank exact rank 产能"});
    CHECK(figures_of("销量行业第三，市场占有率同行业第二。") ==
          lines{"3 rank exact rank 销量", "2 rank exact rank 市场占有率"});
    CHECK(figures_of("营商环境评价全省前三。") == lines{"3 rank at_most rank 营商环境评价"});
    CHECK(figures_of("公司是行业第一大企业，进入全国第一梯队。").empty());
}
