#include "shown.hpp"

TEST_CASE("traditional script: verbs of change and what they compare with") {
    CHECK(figures_of("8月外銷訂單421億美元，比上年同月增加52億美元，增加率14.1%。") ==
          lines{"42100000000 USD exact value 外銷訂單", "5200000000 USD exact diff 外銷訂單",
                "14.1 % exact growth_yoy 外銷訂單"});
    CHECK(figures_of("1月貿易總額達512.3億美元，較上年同月成長24.4%。") ==
          lines{"51230000000 USD exact value 貿易總額", "24.4 % exact growth_yoy 貿易總額"});
    CHECK(figures_of("12月進口313.4億美元，年增12.9%；二月出口月減18.3%、年增11.6%。") ==
          lines{"31340000000 USD exact value 進口", "12.9 % exact growth_yoy 進口", "-18.3 % exact growth_mom 出口",
                "11.6 % exact growth_yoy 出口"});
    CHECK(figures_of("塑膠製品則年減9.6%。") == lines{"-9.6 % exact growth_yoy 塑膠製品"});
    CHECK(figures_of("總就業人數較上年度減少1.7%。") == lines{"-1.7 % exact growth_yoy 總就業人數"});
}

TEST_CASE("what grew month on month is told before 比 in one character") {
    CHECK(figures_of("钟表销售月比增长3.6%，柴油销售增长0.4%，地板销售月降2.9%。") ==
          lines{"3.6 % exact growth_mom 钟表销售", "0.4 % exact growth_mom 柴油销售",
                "-2.9 % exact growth_mom 地板销售"});
    CHECK(figures_of("6月份零售额月比上升0.2%，年比上升3.9%。") ==
          lines{"0.2 % exact growth_mom 零售额", "3.9 % exact growth_yoy 零售额"});
}

TEST_CASE("traditional script: levels, shares and particles peeled from names") {
    CHECK(figures_of("基本通脹率平均為1.6%。") == lines{"1.6 % exact value 基本通脹率"});
    CHECK(figures_of("物價指數按年升2.3%，較9月的1.7%升幅為高。") ==
          lines{"2.3 % exact growth_yoy 物價指數", "1.7 % exact base 物價指數"});
    CHECK(figures_of("非利息收入佔總收入的比例為41.3%。") == lines{"41.3 % exact share 非利息收入"});
    CHECK(figures_of("整體及基本通脹率分別為1.7%及2.1%。") ==
          lines{"1.7 % exact value 整體通脹率", "2.1 % exact value 基本通脹率"});
    CHECK(figures_of("連續18個月正成長。").empty());
}
