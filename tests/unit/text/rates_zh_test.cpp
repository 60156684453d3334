#include "shown.hpp"

TEST_CASE("增加了 is a change as 增加 is") {
    CHECK(figures_of("原油进口量增加了2.6%。") == lines{"2.6 % exact growth_yoy 原油进口量"});
    CHECK(figures_of("茶叶、水果出口量分别增加了2.6%、4.2%。") ==
          lines{"2.6 % exact growth_yoy 茶叶出口量", "4.2 % exact growth_yoy 水果出口量"});
    CHECK(figures_of("农民工总数12万人，比上年增加了300人。") ==
          lines{"120000 人 exact value 农民工总数", "300 人 exact diff 农民工总数"});
    CHECK(figures_of("煤炭价格指数同比增加了0.8%。") == lines{"0.8 % exact growth_yoy 煤炭价格指数"});
}

TEST_CASE("超 behind a verb of change is a hedge of points") {
    CHECK(figures_of("出口占全市比重较上年提高超2个百分点。") == lines{"2 pp over growth_diff 出口占全市比重"});
    CHECK(figures_of("废品率下降了超过3个百分点。") == lines{"-3 pp over growth_diff 废品率"});
    CHECK(figures_of("比重比全省高2个百分点。") == lines{"2 pp exact excess 比重"});
}

TEST_CASE("a rate may stand before its verb") {
    CHECK(figures_of("深水港实现了7.1%的同比增长。") == lines{"7.1 % exact growth_yoy 深水港"});
    CHECK(figures_of("内贸、外贸吞吐量分别实现了5%和1.8%的增长。") ==
          lines{"5 % exact growth_yoy 内贸吞吐量", "1.8 % exact growth_yoy 外贸吞吐量"});
    CHECK(figures_of("进口出现了3.2%的下降。") == lines{"-3.2 % exact growth_yoy 进口"});
}

TEST_CASE("the whole of a share stands before 占比") {
    CHECK(figures_of("进出口98亿元，全国占比达3.2%。") ==
          lines{"9800000000 CNY exact value 进出口", "3.2 % exact share 进出口"});
    CHECK(figures_of("一般贸易进出口在全省的占比达43.8%。") == lines{"43.8 % exact share 一般贸易进出口"});
    CHECK(figures_of("机电产品在出口总值中的占比达57%。") == lines{"57 % exact share 机电产品"});
    CHECK(figures_of("甲县8万人，乙县2万人，占比分别为：80%、20%。") ==
          lines{"80000 人 exact value 甲县", "20000 人 exact value 乙县", "80 % exact share 甲县",
                "20 % exact share 乙县"});
    CHECK(figures_of("实现出口87亿元，约占全省的12%、江州市的36%。") ==
          lines{"8700000000 CNY exact value 出口", "12 % exact share 出口", "36 % exact share 出口"});
    CHECK(figures_of("园区吸引了占全国18%的外商投资。") == lines{"18 % exact share 外商投资"});
}

TEST_CASE("一成 is no share inside of words") {
    CHECK(figures_of("这一成绩连续6年居前。").empty());
    CHECK(figures_of("三成企业实现增长。") == lines{"30 % exact share 企业"});
}

TEST_CASE("a record is told of what stands before it") {
    CHECK(figures_of("临港集装箱吞吐量再创历史新高，达到132万标箱。") ==
          lines{"1320000 标箱 exact value 临港集装箱吞吐量"});
    CHECK(figures_of("接待游客已经超过了300万人次。") == lines{"3000000 人次 over value 接待游客"});
    CHECK(figures_of("集装箱吞吐量388万标箱，同比增长5.7%，快了1.8个百分点。") ==
          lines{"3880000 标箱 exact value 集装箱吞吐量", "5.7 % exact growth_yoy 集装箱吞吐量",
                "1.8 pp exact growth_diff 集装箱吞吐量"});
}

TEST_CASE("ratios and bounds") {
    CHECK(figures_of("常住人口性别比（以女性为100）为102.3，出生婴儿性别比为108.4。") ==
          lines{"102.3 - exact value 常住人口性别比（以女性为100）", "108.4 - exact value 出生婴儿性别比"});
    CHECK(figures_of("岗位空缺与求职人数的比率约为1.54。") == lines{"1.54 - about value 岗位空缺与求职人数的比率"});
    CHECK(figures_of("新增产值10亿以上企业13家。") == lines{"13 家 exact value 新增产值10亿以上企业"});
    CHECK(figures_of("7座及以下小客车流量增长3%。") == lines{"3 % exact growth_yoy 7座及以下小客车流量"});
    CHECK(figures_of("“十一五”期末，全区完成生产总值239亿元，是“十五”期末的1.8倍。") ==
          lines{"23900000000 CNY exact value 生产总值", "1.8 times exact growth 生产总值"});
    CHECK(figures_of("零售总额37亿元，按年增长2.6%。") ==
          lines{"3700000000 CNY exact value 零售总额", "2.6 % exact growth_yoy 零售总额"});
    CHECK(figures_of("有线电视用户29820户。") == lines{"29820 户 exact value 有线电视用户"});
    CHECK(figures_of("小学入学率、义务教育完成率均为100%。") == lines{"100 % exact value 小学入学率、义务教育完成率"});
}
