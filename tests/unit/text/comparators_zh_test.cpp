#include "shown.hpp"

namespace {

// `indicator @ scope` of a figure
std::string named(attain::text::record const& r) { return r.indicator + " @ " + r.scope; }

}  // namespace

TEST_CASE("a rate in a bracket behind a comparator is that of the comparator") {
    for (auto const* text : {"企业用电量增长8.6%，比全省（6.8%）和全县（5.9%）分别高1.8、2.7个百分点。",
                             "企业用电量增长8.6%,比全省(6.8%)和全县(5.9%)分别高1.8 、2.7个百分点。",
                             "企业用电量增长8.6%，分别高于全省（6.8%）、全县（5.9%）1.8个和2.7个百分点。",
                             "企业用电量增长8.6%，高出全省（6.8%）、全县（5.9%）1.8和2.7个百分点。",
                             "企业用电量增长8.6%，分别快于全省（增长6.8%）、全县（增长5.9%）1.8个、2.7个百分点。"}) {
        CAPTURE(text);
        auto const read = read_chinese(text);
        REQUIRE(read.records.size() == 5);
        CHECK(shown(read.records[1]) == "6.8 % exact growth_yoy 企业用电量");
        CHECK(shown(read.records[2]) == "5.9 % exact growth_yoy 企业用电量");
        CHECK(shown(read.records[3]) == "1.8 pp exact excess 企业用电量");
        CHECK(shown(read.records[4]) == "2.7 pp exact excess 企业用电量");
        for (std::size_t i = 1; i < 5; ++i) CHECK(read.records[i].scope == (i % 2 == 1 ? "全省" : "全县"));
    }
}

TEST_CASE("a comparator's own rate is of the kind of the rate that is compared") {
    CHECK(figures_of("失业率2.8%，低于全省平均水平（3.2%）0.4个百分点。") ==
          lines{"2.8 % exact value 失业率", "3.2 % exact value 失业率", "-0.4 pp exact excess 失业率"});
    CHECK(figures_of("能耗下降3.1%，比上年（2.6%）多降0.5个百分点。").at(1) == "2.6 % exact base 能耗");
    CHECK(figures_of("出口增长7.5%，高于年度目标（6%）1.5个百分点。").at(1) == "6 % exact target 出口");
    auto const money = read_chinese("人均收入3.2万元，比全市平均（3万元）高2000元。");
    REQUIRE(money.records.size() == 3);
    CHECK(shown(money.records[1]) == "30000 CNY exact value 人均收入");
    CHECK(shown(money.records[2]) == "2000 CNY exact excess 人均收入");
    CHECK(money.records[2].scope == "全市平均");
}

TEST_CASE("the same rate elsewhere is told by its place alone") {
    for (auto const* text :
         {"用电量增长4.5%（全省6.2%，全国5.1%）。", "用电量增长4.5%，全省增长6.2%、全国增长5.1%。",
          "用电量增长4.5%(全省增长6.2%、全国增长5.1%)。", "用电量增长4.5%，全省为6.2%，全国为5.1%。"}) {
        CAPTURE(text);
        auto const read = read_chinese(text);
        REQUIRE(read.records.size() == 3);
        CHECK(shown(read.records[1]) == "6.2 % exact growth_yoy 用电量");
        CHECK(named(read.records[1]) == "用电量 @ 全省");
        CHECK(named(read.records[2]) == "用电量 @ 全国");
    }
    CHECK(figures_of("全省增长6%。").size() == 1);
}

TEST_CASE("each comparator of a list has its own excess") {
    for (auto const* text :
         {"出口增速9%，跑赢全国、全省平均1.2个和0.9个百分点。", "出口增速9%，分别比全国、全省平均快1.2和0.9个百分点。",
          "出口增速9%，比全国、全省平均分别高1.2个、0.9个百分点。"}) {
        CAPTURE(text);
        auto const read = read_chinese(text);
        REQUIRE(read.records.size() == 3);
        CHECK(read.records[1].what == attain::text::role::excess);
        CHECK(read.records[1].scope == "全国");
        CHECK(read.records[2].scope == "全省平均");
    }
    CHECK(figures_of("甲、乙两港出口分别增长8%和9%，分别高于全市2和3个百分点。") ==
          lines{"8 % exact growth_yoy 甲出口", "9 % exact growth_yoy 乙出口", "2 pp exact excess 甲出口",
                "3 pp exact excess 乙出口"});
    CHECK(figures_of("亩均产值420万元，高于全省平均水平16%。").back() == "16 % exact excess 亩均产值");
    CHECK(figures_of("利税超过8%。") == lines{"8 % over value 利税"});
    CHECK(figures_of("赤字率2.6%，比上年预算低0.4个百分点。").back() == "-0.4 pp exact growth_diff 赤字率");
}

TEST_CASE("a rank may stand behind its place, and the field before its verb") {
    auto const behind = read_chinese("工业增幅全省第四。");
    REQUIRE(behind.records.size() == 1);
    CHECK(shown(behind.records[0]) == "4 rank exact rank 工业增幅");
    CHECK(behind.records[0].scope == "全省");
    CHECK(figures_of("争创全国第一。").empty());
    auto const before = read_chinese("产值增长6%，九县区排名第三；综合实力在全国百强县排名提升至第45位。");
    REQUIRE(before.records.size() == 3);
    CHECK(named(before.records[1]) == "产值 @ 九县区");
    CHECK(named(before.records[2]) == "综合实力 @ 全国百强县");
    auto const counted = read_chinese("营商环境评价在全省88个县市中位列第9，较上年前进12位。");
    REQUIRE(counted.records.size() == 3);
    CHECK(named(counted.records[1]) == "营商环境评价 @ 全省88个县市");
    CHECK(shown(counted.records[2]) == "12 rank exact rank_change 营商环境评价");
    CHECK(figures_of("发展考核列全国230家开发区第38位。").back() == "38 rank exact rank 发展考核");
    CHECK(figures_of("技改投资35亿元，总量和增速分别居全市第1位和第3位。").back() == "3 rank exact rank 技改投资增速");
    CHECK(figures_of("新材料营收占全省的5.6%，在全省排名上升3位。").back() == "3 rank exact rank_change 新材料营收");
    CHECK(figures_of("茶叶销量增长2%，水果销量增长3%，两个品类增速分别居全市第4、第1位。").back() ==
          "1 rank exact rank 水果销量增速");
}

TEST_CASE("a clause with nothing but its months goes on with what was named") {
    CHECK(figures_of("前4个月出口增长9.2%，前5个月增长10.1%。").back() == "10.1 % exact growth_yoy 出口");
    CHECK(figures_of("全区服装外销保持“波浪式”回升势头，前5个月增长6%。") == lines{"6 % exact growth_yoy 服装外销"});
    CHECK(figures_of("工业生产逐月加快，1—2月、1—4月分别增长4.2%和5.8%。") ==
          lines{"4.2 % exact growth_yoy 工业生产", "5.8 % exact growth_yoy 工业生产"});
    CHECK(figures_of("全市技改投资每月均保持20%以上的快速增长势头。") == lines{"20 % at_least growth_yoy 技改投资"});
}

TEST_CASE("a frame with a figure has a subject before it") {
    CHECK(figures_of("外贸在对外销售下降3%的情况下增长12%。") ==
          lines{"-3 % exact growth_yoy 对外销售", "12 % exact growth_yoy 外贸"});
    CHECK(figures_of("在上年增长9.2%的基础上，技改投资再增长8.1%。").front() == "9.2 % exact growth_yoy 技改投资");
}
