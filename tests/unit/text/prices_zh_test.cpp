#include "shown.hpp"

TEST_CASE("week on week and month on month are one kind of growth") {
    CHECK(figures_of("白糖批发价格比前一周下跌2.3%，较上周下跌。") == lines{"-2.3 % exact growth_mom 白糖批发价格"});
    CHECK(figures_of("上周大蒜、生姜批发价格分别比前一周下降2.1%和0.4%，辣椒价格上涨1.2%。") ==
          lines{"-2.1 % exact growth_mom 大蒜批发价格", "-0.4 % exact growth_mom 生姜批发价格",
                "1.2 % exact growth_mom 辣椒价格"});
    CHECK(figures_of("面粉零售价6.2元/公斤，周环比微涨0.2%。") ==
          lines{"6.2 元/公斤 exact value 面粉零售价", "0.2 % exact growth_mom 面粉零售价"});
    CHECK(figures_of("芹菜零售均价8.4元/公斤，较上期上涨3%。") ==
          lines{"8.4 元/公斤 exact value 芹菜零售均价", "3 % exact growth_mom 芹菜零售均价"});
    CHECK(figures_of("3月日均产量21万吨，同比增长3%，环比（与1-2月平均日均产量相比，下同）增长7%。") ==
          lines{"210000 t exact value 日均产量", "3 % exact growth_yoy 日均产量", "7 % exact growth_mom 日均产量"});
}

TEST_CASE("a space groups the digits of a number right behind a character") {
    CHECK(figures_of("全国六种金属产量3 027万吨，同比增长3%。") ==
          lines{"30270000 t exact value 全国六种金属产量", "3 % exact growth_yoy 全国六种金属产量"});
    CHECK(figures_of("铜材和铝材产量分别为18 760 kt和46 960 kt。") ==
          lines{"18760 kt exact value 铜材产量", "46960 kt exact value 铝材产量"});
    CHECK(figures_of("利润总额12 045.6亿元。") == lines{"1204560000000 CNY exact value 利润总额"});
    CHECK(figures_of("图3 120家企业。") == lines{"120 家 exact value 企业"});
}

TEST_CASE("how many kinds rose, fell and stayed") {
    CHECK(figures_of("86种商品中，价格上涨的有40种，占46.5%；持平的有6种，占7%；下跌的有40种。") ==
          lines{"86 种 exact value 商品", "40 种 exact breakdown 商品", "46.5 % exact share 商品",
                "6 种 exact breakdown 商品", "7 % exact share 商品", "40 种 exact breakdown 商品"});
    CHECK(figures_of("全市90种商品中18种商品价格上涨，占20%，27种商品价格下跌，45种商品价格持平，占50%。") ==
          lines{"90 种 exact value 商品", "18 种 exact breakdown 商品", "20 % exact share 商品",
                "27 种 exact breakdown 商品", "45 种 exact breakdown 商品", "50 % exact share 商品"});
}

TEST_CASE("a list before as many figures of one unit is told one by one") {
    CHECK(figures_of("粮食、油料产量为18万吨、2万吨，比上年增长3%、4%。") ==
          lines{"180000 t exact value 粮食产量", "20000 t exact value 油料产量", "3 % exact growth_yoy 粮食产量",
                "4 % exact growth_yoy 油料产量"});
    CHECK(figures_of("货物、工程、服务采购规模分别为51亿元、42亿元和13亿元。") ==
          lines{"5100000000 CNY exact value 货物采购规模", "4200000000 CNY exact value 工程采购规模",
                "1300000000 CNY exact value 服务采购规模"});
    CHECK(figures_of("政府集中采购、部门集中采购、分散采购规模分别为7亿元、2亿元和6亿元。") ==
          lines{"700000000 CNY exact value 政府集中采购规模", "200000000 CNY exact value 部门集中采购规模",
                "600000000 CNY exact value 分散采购规模"});
    CHECK(figures_of("滨江、临湖、西山增速仅为1%、2%、3%。") == lines{"1 % exact growth_yoy 滨江、临湖、西山",
                                                                      "2 % exact growth_yoy 滨江、临湖、西山",
                                                                      "3 % exact growth_yoy 滨江、临湖、西山"});
}

TEST_CASE("the whole of a share may be told with its figure") {
    CHECK(figures_of("批量采购金额19亿元，占全国集中采购金额116亿元的16.4%。") ==
          lines{"1900000000 CNY exact value 批量采购金额", "11600000000 CNY exact value 全国集中采购金额",
                "16.4 % exact share 批量采购金额"});
    CHECK(figures_of("外资企业所占比重达到41.2%，较上年提高2个百分点。") ==
          lines{"41.2 % exact share 外资企业", "2 pp exact growth_diff 外资企业"});
    CHECK(figures_of("边境贸易占外贸比重同比提高2个百分点，达到5.1%。") ==
          lines{"2 pp exact growth_diff 边境贸易占外贸比重", "5.1 % exact share 边境贸易占外贸比重"});
}

TEST_CASE("a level measured by that of before is no growth") {
    CHECK(figures_of("完成旅客周转量38亿人公里，为去年同期的94%。") ==
          lines{"3800000000 人公里 exact value 旅客周转量", "94 % exact value 旅客周转量"});
    CHECK(figures_of("产量将保持4%左右增长。") == lines{"4 % about growth_yoy 产量"});
    CHECK(figures_of("优良天数达到306天，比2007年净增60天。") ==
          lines{"306 天 exact value 优良天数", "60 天 exact diff 优良天数"});
    CHECK(figures_of("产业园占地约700亩。") == lines{"700 mu about value 产业园占地"});
}
