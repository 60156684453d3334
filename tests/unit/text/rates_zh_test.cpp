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
          lines{"8700000000 CNY exact value 出口", "12 % about share 出口", "36 % exact share 出口"});
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

TEST_CASE("what a share is of may stand before it") {
    CHECK(figures_of("全市创造了全国GDP的4.7%、税收的4.1%，吸收了外商投资的22.9%。") ==
          lines{"4.7 % exact share GDP", "4.1 % exact share 税收", "22.9 % exact share 外商投资"});
    CHECK(figures_of("完成了全市80%以上的进出口总额。") == lines{"80 % at_least share 进出口总额"});
}

TEST_CASE("a level may be measured by another") {
    CHECK(figures_of("单位能耗仅为全国同期水平的约25%，取水不到全国平均的9%。") ==
          lines{"25 % about value 单位能耗", "9 % under value 取水"});
    CHECK(figures_of("人均产值是全国平均水平的1.5倍。") == lines{"1.5 times exact value 人均产值"});
    CHECK(figures_of("人均收入相当于全省平均水平的92%。") == lines{"92 % exact value 人均收入"});
}

TEST_CASE("points over what is counted are an excess") {
    CHECK(figures_of("产值增长8.1%，增速高于全国15个副省级城市平均水平2.3个百分点。") ==
          lines{"8.1 % exact growth_yoy 产值", "15 个 exact value 副省级城市", "2.3 pp exact excess 产值增速"});
}

TEST_CASE("a measure in letters may touch its figure") {
    CHECK(figures_of("54个园区GDP9937亿元，人均GDP8.3万元，增长7.2%。") ==
          lines{"54 个 exact value 园区", "993700000000 CNY exact value 园区GDP", "83000 CNY exact value 人均GDP",
                "7.2 % exact growth_yoy 人均GDP"});
    CHECK(figures_of("型号为AB12万元。").empty());
}

TEST_CASE("what was done of it stands in a clause of its own") {
    CHECK(figures_of("城镇新增就业954人，完成140%。") ==
          lines{"954 人 exact value 城镇新增就业", "140 % exact completion 城镇新增就业"});
    CHECK(figures_of("除合同金额下降37.1%外，产值、出口值等各项指标同比分别增长42.1%、32.9%。") ==
          lines{"-37.1 % exact growth_yoy 合同金额", "42.1 % exact growth_yoy 产值", "32.9 % exact growth_yoy 出口值"});
    CHECK(figures_of("城镇、农村居民收入从26381元、7741元增加到36200元、11900元。") ==
          lines{"26381 CNY exact base 城镇居民收入", "7741 CNY exact base 农村居民收入",
                "36200 CNY exact value 城镇居民收入", "11900 CNY exact value 农村居民收入"});
}

TEST_CASE("a clause of the topic or of the rate names what stands behind it") {
    CHECK(figures_of("工业增加值方面，降幅较年初收窄2个百分点。") == lines{"-2 pp exact growth_diff 工业增加值降幅"});
    CHECK(figures_of("水运口岸客流增幅明显，同比增长均在15%以上。") == lines{"15 % at_least growth_yoy 水运口岸客流"});
    CHECK(figures_of("毛入园率增长幅度超过20个百分点。") == lines{"20 pp over growth_diff 毛入园率增长幅度"});
    CHECK(figures_of("增速高于全省3个百分点，涨幅超过全国2个百分点。") ==
          lines{"3 pp exact excess 增速", "2 pp exact excess 增速涨幅"});
    CHECK(figures_of("查验旅客521万人次，比去年中秋节假期下降6.8%。") ==
          lines{"5210000 人次 exact value 查验旅客", "-6.8 % exact growth_yoy 查验旅客"});
    CHECK(figures_of("进出口768亿美元，比上月（环比）增长14.2%。") ==
          lines{"76800000000 USD exact value 进出口", "14.2 % exact growth_mom 进出口"});
    CHECK(figures_of("水运口岸124个，承担超九成外贸货量。") ==
          lines{"124 个 exact value 水运口岸", "90 % over share 外贸货量"});
}

TEST_CASE("what the items end in stands within the last") {
    CHECK(figures_of("甲机场、乙机场、丙机场日均客流分别达到7.4万人次、10.2万人次、4.7万人次。") ==
          lines{"74000 人次 exact value 甲机场日均客流", "102000 人次 exact value 乙机场日均客流",
                "47000 人次 exact value 丙机场日均客流"});
    CHECK(figures_of("项目个数、总投资和年度投资同比分别增长110%、148%和134%。") ==
          lines{"110 % exact growth_yoy 项目个数", "148 % exact growth_yoy 总投资", "134 % exact growth_yoy 年度投资"});
}

TEST_CASE("what was planned and what was done of it") {
    CHECK(figures_of("计划开工项目251项，实际已开工203项。") ==
          lines{"251 项 exact target 计划开工项目", "203 项 exact value 开工项目"});
    CHECK(figures_of("截至六月已完成年度计划的50.3%，完成投资203亿元。") ==
          lines{"50.3 % exact completion ", "20300000000 CNY exact value 投资"});
}

TEST_CASE("shares are told by where a part goes and what is done with it") {
    CHECK(figures_of("改造资金84%来源于自筹，产品的九成多销往国外。") ==
          lines{"84 % exact share 改造资金", "90 % over_bounded share 产品"});
    CHECK(figures_of("全市以不到全省千分之四的土地创造了全省5%的产值。") ==
          lines{"0.4 % exact share 土地", "5 % exact share 产值"});
    CHECK(figures_of("公司以25%的速度增长。") == lines{"25 % exact growth_yoy 公司"});
    CHECK(figures_of("单位能耗0.7吨标准煤，为全国单位能耗的72%。") ==
          lines{"0.7 吨标准煤 exact value 单位能耗", "72 % exact share 单位能耗"});
    CHECK(figures_of("人均收入3.2万元，为全国平均水平的85%。") ==
          lines{"32000 CNY exact value 人均收入", "85 % exact value 人均收入"});
    CHECK(figures_of("内需对增长的贡献率为86%，科技进步贡献率为60%。") ==
          lines{"86 % exact share 内需对增长的贡献率", "60 % exact value 科技进步贡献率"});
}

TEST_CASE("who is asked is a part of those that are asked") {
    CHECK(figures_of("其中21%的受访者表示收入增加，其余的12%的家庭持平。") ==
          lines{"21 % exact share 受访者", "12 % exact share 家庭"});
    CHECK(figures_of("31%的公司预计收益增长10%，约五分之一的受访者预计增幅更高。") ==
          lines{"31 % exact share 公司", "10 % exact growth_yoy 公司预计收益", "20 % about share 受访者"});
    CHECK(figures_of("12个项目处于开工阶段，40家企业参展。") ==
          lines{"12 个 exact value 项目", "40 家 exact value 企业"});
}
