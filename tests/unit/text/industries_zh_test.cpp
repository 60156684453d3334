#include "shown.hpp"

TEST_CASE("how an index moved, and at what rate") {
    CHECK(figures_of("钢材价格指数为93.7点，环比上升4.2点，升幅为4.7%；同比下降2.5点，降幅为2.6%。") ==
          lines{"93.7 点 exact value 钢材价格指数", "4.2 点 exact diff 钢材价格指数",
                "4.7 % exact growth_mom 钢材价格指数", "-2.5 点 exact diff 钢材价格指数",
                "-2.6 % exact growth_yoy 钢材价格指数"});
    CHECK(figures_of("焦炭产量下降3%，去年同期为增长4%。") ==
          lines{"-3 % exact growth_yoy 焦炭产量", "4 % exact base 焦炭产量"});
    CHECK(figures_of("6mm高线、20mm中板平均价格分别为2450元/吨、2520元/吨，比上月下跌3元/吨、21元/吨。") ==
          lines{"2450 元/吨 exact value 6mm高线平均价格", "2520 元/吨 exact value 20mm中板平均价格",
                "-3 元/吨 exact diff 6mm高线平均价格", "-21 元/吨 exact diff 20mm中板平均价格"});
    CHECK(figures_of("企业2500家，较上月末增加50家，增加值增长4%。") ==
          lines{"2500 家 exact value 企业", "50 家 exact diff 企业", "4 % exact growth_yoy 增加值"});
}

TEST_CASE("what is taken of a whole within which it stands") {
    CHECK(figures_of("医药工业增加值在全部工业增加值中所占比重为3.1%。") == lines{"3.1 % exact share 医药工业增加值"});
    CHECK(figures_of("服务收入380亿元，在全行业收入中占比为59%，同比增长12%。") ==
          lines{"38000000000 CNY exact value 服务收入", "59 % exact share 服务收入", "12 % exact growth_yoy 服务收入"});
    CHECK(figures_of("旅游收入27亿元，同比增长6%，恢复至疫情前同期的57%。") ==
          lines{"2700000000 CNY exact value 旅游收入", "6 % exact growth_yoy 旅游收入", "57 % exact value 旅游收入"});
    CHECK(figures_of("环比增长达14.5%。") == lines{"14.5 % exact growth_mom "});
}

TEST_CASE("who and what is counted in schools and hospitals") {
    CHECK(figures_of("毕业3800人；招生3600人；在校生21000人，比上年减少300人。") ==
          lines{"3800 人 exact value 毕业", "3600 人 exact value 招生", "21000 人 exact value 在校生",
                "-300 人 exact diff 在校生"});
    CHECK(figures_of("卫生人员150万人，与上年比较，床位增加5万张，人员增加7万人。") ==
          lines{"1500000 人 exact value 卫生人员", "50000 张 exact diff 床位", "70000 人 exact diff 人员"});
    CHECK(figures_of("在卫生室工作的人员121.7万，比上年增加2万人。") ==
          lines{"1217000 人 exact value 在卫生室工作的人员", "20000 人 exact diff 在卫生室工作的人员"});
    CHECK(figures_of("医院次均费用9800元，按当年价格比上年下降4%，按可比价格下降5%。") ==
          lines{"9800 CNY exact value 医院次均费用", "-4 % exact growth_yoy 医院次均费用",
                "-5 % exact growth_yoy 医院次均费用"});
    CHECK(figures_of("60座城市举办约8000场活动。") == lines{"60 座 exact value 城市", "8000 场 about value 活动"});
}

TEST_CASE("a clause that tells how it went names the level behind it") {
    CHECK(figures_of("软件业务收入增速平稳，达1760亿元，同比增长8%。") ==
          lines{"176000000000 CNY exact value 软件业务收入", "8 % exact growth_yoy 软件业务收入"});
    CHECK(figures_of("青椒、茄子等蔬菜价格降幅居前，比前一周分别下降4%、3%。") ==
          lines{"-4 % exact growth_mom 青椒价格", "-3 % exact growth_mom 茄子价格"});
    CHECK(figures_of("汽车、灯具出口表现较为亮眼，分别增长31%、46%。") ==
          lines{"31 % exact growth_yoy 汽车出口", "46 % exact growth_yoy 灯具出口"});
    CHECK(figures_of("服务业增加值占地区生产总值比重达52%，民生支出占地方财政支出的71%。") ==
          lines{"52 % exact share 服务业增加值", "71 % exact share 民生支出"});
}

TEST_CASE("households and their members, and what stands among the counted") {
    CHECK(figures_of("城市低保新增260户450人，农村低保新增1300户2100人。") ==
          lines{"260 户 exact increment 城市低保", "450 人 exact increment 城市低保",
                "1300 户 exact increment 农村低保", "2100 人 exact increment 农村低保"});
    CHECK(figures_of("全县148个行政村中共有贫困村96个，占行政村总数的65%。") ==
          lines{"148 个 exact value 行政村", "96 个 exact breakdown 贫困村", "65 % exact share 贫困村"});
    CHECK(figures_of("增幅在20%以上的园区8个、占31%。") ==
          lines{"8 个 exact value 增幅在20%以上的园区", "31 % exact share 增幅在20%以上的园区"});
    CHECK(figures_of("带动1.3万贫困户增收。") == lines{"13000 户 exact value 贫困户增收"});
    CHECK(figures_of("90个部门挂包112个行政村，3600名干部挂钩帮扶8200户贫困户。") ==
          lines{"90 个 exact value 部门", "112 个 exact value 行政村", "3600 名 exact value 干部",
                "8200 户 exact value 贫困户"});
    CHECK(figures_of("与32家企业签订3200兆瓦的供电协议。") ==
          lines{"32 家 exact value 企业", "3200 兆瓦 exact value 供电协议"});
    CHECK(figures_of("9个村出列，4300名贫困人口脱贫。") ==
          lines{"9 个 exact value 村", "4300 名 exact value 贫困人口脱贫"});
}
