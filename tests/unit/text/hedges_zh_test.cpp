#include "shown.hpp"

TEST_CASE("过 behind what is measured is a hedge") {
    CHECK(figures_of("去年全县工业总产值过百亿元，财政收入过12亿元。") ==
          lines{"10000000000 CNY over value 工业总产值", "1200000000 CNY over value 财政收入"});
    CHECK(
        figures_of("机动车保有量过百万辆，电池产能过4GW，港口年吞吐量过亿吨。") ==
        lines{"1000000 辆 over value 机动车保有量", "4 GW over value 电池产能", "100000000 t over value 港口年吞吐量"});
    CHECK(figures_of("该集团营业收入首次过千亿元，常住人口已过千万。") ==
          lines{"100000000000 CNY over value 该集团营业收入", "10000000 人 over value 常住人口"});
    CHECK(figures_of("粮食产量连续四年过60万吨，接待游客过30万人次。") ==
          lines{"600000 t over value 粮食产量", "300000 人次 over value 接待游客"});
}

TEST_CASE("过 behind a verb tells that it was done once") {
    CHECK(figures_of("该馆先后举办过12场展览。") == lines{"12 场 exact value 展览"});
    CHECK(figures_of("会议通过20项决议，列车经过14个车站。") ==
          lines{"20 项 exact value 决议", "14 个 exact value 车站"});
    // a class of things
    CHECK(figures_of("产值过亿元企业达到23家。") == lines{"23 家 exact value 产值过亿元企业"});
}

TEST_CASE("who reached a mark is beyond it") {
    CHECK(figures_of("财政收入迈上20亿元大关，增长10%。") ==
          lines{"2000000000 CNY over value 财政收入", "10 % exact growth_yoy 财政收入"});
    CHECK(figures_of("粮食产量跃上300亿斤新台阶，外贸进出口站上3000亿元关口。") ==
          lines{"30000000000 jin over value 粮食产量", "300000000000 CNY over value 外贸进出口"});
    CHECK(figures_of("地区生产总值跨上千亿元台阶。") == lines{"100000000000 CNY over value 地区生产总值"});
}

TEST_CASE("the hedge of a share stands before its verb") {
    CHECK(figures_of("该区工业产值约占全市的三成，出口额大约占全省的15%。") ==
          lines{"30 % about share 该区工业产值", "15 % about share 出口额"});
    CHECK(figures_of("光伏产量几乎占全国的40%。") == lines{"40 % nearly share 光伏产量"});
}

TEST_CASE("what is said in quotes is no slogan") {
    CHECK(figures_of("“我们现有4家分厂、13个车间、75个班组，年产值8亿元。”厂长说。") ==
          lines{"4 家 exact value 分厂", "13 个 exact value 车间", "75 个 exact value 班组",
                "800000000 CNY exact value 年产值"});
    CHECK(figures_of("公司按照“3年翻番”的思路，投资6亿元强化设备更新。") == lines{"600000000 CNY exact value 投资"});
}

TEST_CASE("amounts are counted in 亿 by word of mouth") {
    CHECK(figures_of("项目总投资3.6个亿，年税收1.2个亿。") ==
          lines{"360000000 CNY exact value 项目总投资", "120000000 CNY exact value 年税收"});
    CHECK(figures_of("争取到两个多亿的资金。").front() == "200000000 CNY over_bounded value 资金");
    CHECK(figures_of("新增10个亿元以上项目。").front() == "10 个 exact value 亿元以上项目");
}

TEST_CASE("不下 and 逼近 are hedges") {
    CHECK(figures_of("受益企业不下200家，产值逼近千亿元。") ==
          lines{"200 家 at_least value 受益企业", "100000000000 CNY nearly value 产值"});
}

TEST_CASE("a bound that was reached is no class") {
    CHECK(figures_of("粮食产量稳定在万亿斤以上并逐年增加。") == lines{"1000000000000 jin at_least value 粮食产量"});
    CHECK(figures_of("人均预期寿命提高到80岁以上，货运时限压缩到5天以内。") ==
          lines{"80 岁 at_least value 人均预期寿命", "5 天 at_most value 货运时限"});
    CHECK(figures_of("优良天数保持在355天以上，办理时限由30天压减到7天。") ==
          lines{"355 天 at_least value 优良天数", "30 天 exact base 办理时限", "7 天 exact value 办理时限"});
    CHECK(figures_of("为60岁以上老人体检，5年以上贷款利率不变。").empty());
}

TEST_CASE("how long a way is, and long times in all, are measured") {
    CHECK(figures_of("两地最快1.5小时可达，累计安全飞行1.2万小时。") ==
          lines{"1.5 小时 exact value 两地最快", "12000 小时 exact value 安全飞行"});
    CHECK(figures_of("行程从现在的11小时缩短为100分钟左右。") ==
          lines{"11 小时 exact base 行程", "100 分钟 about value 行程"});
}
