#include "show.hpp"

using attain::rounding_rule;

TEST_CASE("an unhedged figure is the preimage of its rounding") {
    CHECK(hard("105%") == "[209/2, 211/2)");
    CHECK(hard("105%", rounding_rule::half_even) == "(209/2, 211/2)");
    CHECK(hard("104%", rounding_rule::half_even) == "[207/2, 209/2]");
    CHECK(hard("105%", rounding_rule::down) == "[105, 106)");
    CHECK(hard("105%", rounding_rule::up) == "(104, 105]");
    CHECK(hard("105%", rounding_rule::nearest) == "[209/2, 211/2]");
    CHECK(hard("105.0%") == "[2099/20, 2101/20)");
    CHECK(hard("621.5亿元") == "[62145000000, 62155000000)");
    CHECK(hard("-4.2%") == "(-17/4, -83/20]");
    CHECK(hard("0%") == "(-1/2, 1/2)");
    CHECK(hard("5万人") == "[45000, 55000)");
    CHECK(hard("1360亩") == "[2719/2, 2721/2)");
}

TEST_CASE("counts, ranks and places are points under every rule") {
    for (auto const rule :
         {rounding_rule::half_up, rounding_rule::half_even, rounding_rule::half_down, rounding_rule::down,
          rounding_rule::up, rounding_rule::nearest, rounding_rule::double_rounding}) {
        CHECK(hard("263家", rule) == "[263, 263]");
        CHECK(hard("第25位", rule) == "[25, 25]");
        CHECK(hard("4位", rule) == "[4, 4]");
    }
}

TEST_CASE("hedges have a hard and a soft interval whose width is the weight of the last digit that is not zero") {
    CHECK(hard("约19%") == "(18, 20)");
    CHECK(soft("约19%") == "[37/2, 39/2]");
    CHECK(hard("约50%") == "(40, 60)");
    CHECK(soft("约50%") == "[45, 55]");
    CHECK(hard("超30%") == "(30, inf)");
    CHECK(soft("超30%") == "(30, 40)");
    CHECK(hard("突破30亿美元") == "(3000000000, inf)");
    CHECK(hard("65亿余元") == "(6500000000, 6600000000)");
    CHECK(soft("65亿余元") == "none");
    CHECK(hard("30余批次") == "(30, 40)");
    CHECK(hard("140余个") == "(140, 150)");
    CHECK(hard("不低于6%") == "[6, inf)");
    CHECK(soft("不低于6%") == "[6, 7)");
    CHECK(hard("近50%") == "(-inf, 50)");
    CHECK(soft("近50%") == "(40, 50)");
    CHECK(hard("不足2%") == "(-inf, 2)");
    CHECK(hard("不超过3%") == "(-inf, 3]");
    CHECK(soft("不超过3%") == "(2, 3]");
    CHECK(soft("105%") == "none");
}

TEST_CASE("a sign before a numeral with 余 mirrors it, a word before the sign does not") {
    CHECK(hard("-65亿余元") == "(-6600000000, -6500000000)");
    CHECK(hard("超-5%") == "(-5, inf)");
    CHECK(hard("约-5%") == "(-6, -4)");
}

TEST_CASE("the first ten ranks begin at one") { CHECK(hard("前10位") == "[1, 10]"); }

TEST_CASE("an unknown rounding rule does not matter to hedged figures") {
    for (auto const* const text : {"约19%", "超30%", "65亿余元", "不低于6%", "近50%", "不足2%", "不超过3%"}) {
        CHECK(hard(text, rounding_rule::down) == hard(text, rounding_rule::half_up));
    }
}
