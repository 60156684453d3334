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
