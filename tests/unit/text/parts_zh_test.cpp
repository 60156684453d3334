#include "shown.hpp"

TEST_CASE("parts end where another thing is told of") {
    CHECK(figures_of(
              "财政收入38亿元，其中地方级26亿元，增长2%；固定资产投资增长9%；零售总额15亿元；居民人均收入4万元。") ==
          lines{"3800000000 CNY exact value 财政收入", "2600000000 CNY exact breakdown 地方级",
                "2 % exact growth_yoy 地方级", "9 % exact growth_yoy 固定资产投资",
                "1500000000 CNY exact value 零售总额", "40000 CNY exact value 居民人均收入"});
    CHECK(figures_of("税收30亿元，其中企业所得税12亿元；个人所得税9亿元；零售额80亿元。").back() ==
          "8000000000 CNY exact value 零售额");
    CHECK(figures_of("存款200亿元，其中住户存款90亿元；年末贷款140亿元。").back() ==
          "14000000000 CNY exact value 贷款");
    CHECK(figures_of("户籍人口20万人，其中男11万人，女9万人；出生人口1200人。").back() ==
          "1200 人 exact value 出生人口");
}

TEST_CASE("parts by industry go on over a full stop") {
    CHECK(figures_of("生产总值24亿元。其中，第一产业增加值6亿元；第二产业增加值7亿元。第三产业增加值11亿元。").back() ==
          "1100000000 CNY exact breakdown 第三产业增加值");
    CHECK(figures_of("第三产业增加值11亿元。").back() == "1100000000 CNY exact value 第三产业增加值");
}

TEST_CASE("a noun with 中 opens the parts of the level that it names") {
    CHECK(figures_of("全区营业收入140亿元，增长3%。营业收入中，甲园80亿元，乙园60亿元。").back() ==
          "6000000000 CNY exact breakdown 乙园");
    CHECK(figures_of("全区营业收入140亿元。工作中，投入60亿元。").back() == "6000000000 CNY exact value 投入");
}

TEST_CASE("the count of a part stands before its amount") {
    CHECK(figures_of("机电产品出口430亿元，其中，平板出口120万台，货值33亿元。") ==
          lines{"43000000000 CNY exact value 机电产品出口", "1200000 台 exact breakdown 平板出口",
                "3300000000 CNY exact breakdown 平板出口货值"});
}

TEST_CASE("parts that are told by their number and their amount are parts of both wholes") {
    CHECK(figures_of("全市出口挂车900辆，货值8亿元。其中，出口冷藏车300辆，货值4亿元，货值增长9%；"
                     "出口平板车200辆，价值1亿元；出口罐车100辆，货值7000万元。") ==
          lines{"900 辆 exact value 出口挂车", "800000000 CNY exact value 出口挂车货值",
                "300 辆 exact breakdown 出口冷藏车", "400000000 CNY exact breakdown 出口冷藏车货值",
                "9 % exact growth_yoy 出口冷藏车货值", "200 辆 exact breakdown 出口平板车",
                "100000000 CNY exact breakdown 出口平板车价值", "100 辆 exact breakdown 出口罐车",
                "70000000 CNY exact breakdown 出口罐车货值"});
    CHECK(figures_of("出口大蒜300吨，出口额5亿元，其中蒜片90吨，出口额2亿元；蒜粉40吨，出口额1亿元。").back() ==
          "100000000 CNY exact breakdown 出口额");
    // more than the whole, called otherwise, or what each of them has
    CHECK(figures_of("出口大蒜300吨，出口额5亿元。其中，蒜片90吨，出口额6亿元。").back() ==
          "600000000 CNY exact value 出口额");
    CHECK(figures_of("在建项目30个，总投资50亿元。其中，工业项目9个，注册资本2亿元。").back() ==
          "200000000 CNY exact value 注册资本");
    CHECK(figures_of("48家企业实现利润26亿元。其中，7家企业利润超2亿元。").back().find("breakdown") ==
          std::string::npos);
}

TEST_CASE("a bracket may hold a rank") {
    CHECK(figures_of("吞吐量前三名分别为：甲港（第1）、乙港（第2）、丙港（第3）。").back() ==
          "3 rank exact rank 丙港吞吐量");
    auto const read = read_chinese("工业投资增长9%（全省第4）。");
    REQUIRE(read.records.size() == 2);
    CHECK(shown(read.records[1]) == "4 rank exact rank 工业投资");
    CHECK(read.records[1].scope == "全省");
}

TEST_CASE("what a percentage is may stand in the clause before or behind it") {
    CHECK(figures_of("客运量500万人次，甲、乙两站增幅较大，分别为17%、8%。") ==
          lines{"5000000 人次 exact value 客运量", "17 % exact growth_yoy 甲客运量", "8 % exact growth_yoy 乙客运量"});
    CHECK(figures_of("东港以7.5%的增速领先。") == lines{"7.5 % exact growth_yoy 东港"});
    CHECK(figures_of("东港、西港分别以3.5%和8%的增速前行。").back() == "8 % exact growth_yoy 西港");
    CHECK(figures_of("东港以2亿吨的吞吐量居首。").front() == "200000000 t exact value 东港吞吐量");
    CHECK(figures_of("增加值占总产值的比重，一产为7%，二产为43%。") ==
          lines{"7 % exact share 一产", "43 % exact share 二产"});
}

TEST_CASE("a list without a figure names the row behind it") {
    CHECK(figures_of("外资8亿元，其中食品业、服装业、家具业，同比分别增长36%、31%、79%。").back() ==
          "79 % exact growth_yoy 家具业");
    CHECK(figures_of("出口、进口等指标分别增长3%和4%。").back() == "4 % exact growth_yoy 进口");
    CHECK(figures_of("甲业、乙业产值分别增长6%和9%，增速分别比全市快1.6和4.1个百分点。") ==
          lines{"6 % exact growth_yoy 甲业产值", "9 % exact growth_yoy 乙业产值", "1.6 pp exact excess 甲业产值增速",
                "4.1 pp exact excess 乙业产值增速"});
    CHECK(figures_of("甲、乙、丙三大产业产值分别为3亿元、2亿元、1亿元，合计占全市的60%。").back() ==
          "60 % exact share 三大产业产值");
}

TEST_CASE("what will be reached is a target, and so is what a noun says was aimed at") {
    CHECK(figures_of("今年客运量将达到80万人次，完成投资4亿元。").front() == "800000 人次 exact target 客运量");
    CHECK(figures_of("建成道路80公里，超过75公里的预期目标。").back() == "75 公里 exact target 建成道路");
    CHECK(figures_of("失业率2.1%，低于3.5%的控制目标。").back() == "3.5 % exact target 失业率");
    CHECK(figures_of("能耗下降3.6%，完成“3%左右”的预期目标。").back() == "3 % about target 能耗");
}

TEST_CASE("classes by age and the size of a sample are no figures") {
    CHECK(figures_of("0-17岁、18-34岁人口分别为8891人、9099人。").size() == 2);
    CHECK(figures_of("据全省5‰人口变动抽样调查推算，常住人口12万人。").size() == 1);
}

TEST_CASE("a level behind a share or a rate of growth is one itself") {
    CHECK(figures_of("民企出口占全市的比重超过六成，达到62.3%。").back() == "62.3 % exact share 民企出口");
    CHECK(figures_of("进口增速较6月份回落5.6个百分点至3.2%。").back() == "3.2 % exact growth_yoy 进口增速");
    CHECK(figures_of("完成投资较序时进度超前12个百分点。").back() == "12 pp exact excess 投资");
    CHECK(figures_of("收入完成预算的103.6%，超收2.3亿元。").back() == "230000000 CNY exact excess 收入");
}

TEST_CASE("what must be reached this year is a target") {
    CHECK(figures_of("今年要确保预算收入增长6%。") == lines{"6 % exact target 预算收入"});
    CHECK(figures_of("计划全年实施重点项目120个，年度投资260亿元。").back() == "26000000000 CNY exact target 年度投资");
}

TEST_CASE("an amount for each is named by what stands before") {
    CHECK(figures_of("低保标准提高到每人每月680元。") == lines{"680 CNY exact value 低保标准"});
    CHECK(figures_of("容积率由0.8提高到1.3。") == lines{"0.8 - exact base 容积率", "1.3 - exact value 容积率"});
    CHECK(figures_of("审批时限压缩至3天，日照时数1860小时。").size() == 2);
}

TEST_CASE("parts are of the level that counts as they do") {
    CHECK(figures_of("签约项目48个，协议资金31亿元，其中外资项目6个、协议资金8亿元。") ==
          lines{"48 个 exact value 签约项目", "3100000000 CNY exact value 协议资金", "6 个 exact breakdown 外资项目",
                "800000000 CNY exact breakdown 协议资金"});
    CHECK(figures_of("用电户56万户，其中农户32万户；宽带用户25万户。").back() == "250000 户 exact value 宽带用户");
    CHECK(figures_of("工业产值48亿元，其中规上产值40亿元；农业总产值12亿元；固定资产投资7亿元。").back() ==
          "700000000 CNY exact value 固定资产投资");
}

TEST_CASE("what a total or a list says goes with what it sums up") {
    CHECK(figures_of("开工项目38个，总投资126亿元、同比增长10%。").back() == "10 % exact growth_yoy 开工项目总投资");
    CHECK(figures_of("企业90家，甲、乙等一大批项目签约，共计40家。").back() == "40 家 exact value 项目签约");
    CHECK(figures_of("出口额前三位的商品是鞋、帽和伞，分别为3亿元、2亿元、1亿元。").front() ==
          "300000000 CNY exact value 鞋出口额");
    CHECK(figures_of("人均产值8万元，按年均汇率折算为1.1万美元。").back() == "11000 USD exact value 人均产值");
    CHECK(figures_of("全市45%的出口商品销往东盟。").front().starts_with("45 % exact share"));
}

TEST_CASE("a list of parts goes on over a full stop, and in its bracket") {
    CHECK(figures_of("吞吐量完成63万标箱。其中，东港完成10万标箱，增长2%。西港完成13万标箱。南港完成40万标箱。") ==
          lines{"630000 标箱 exact value 吞吐量", "100000 标箱 exact breakdown 东港", "2 % exact growth_yoy 东港",
                "130000 标箱 exact breakdown 西港", "400000 标箱 exact breakdown 南港"});
    CHECK(figures_of("进出口总值90亿元。其中出口58亿元。进口42亿元。").back() == "4200000000 CNY exact value 进口");
    CHECK(figures_of("进出口总值74亿元（出口39亿元，增长3%；进口35亿元），增长8%。") ==
          lines{"7400000000 CNY exact value 进出口总值", "3900000000 CNY exact breakdown 出口",
                "3 % exact growth_yoy 出口", "3500000000 CNY exact breakdown 进口", "8 % exact growth_yoy 进出口总值"});
}

TEST_CASE("shares that are taken or spent, and what is left of two amounts") {
    CHECK(figures_of("港区贡献了全市70%的陶瓷产值和30%左右的运费。") ==
          lines{"70 % exact share 陶瓷产值", "30 % about share 运费"});
    CHECK(figures_of("新增稻谷70%以上用于酿酒，陶瓷的六成来自民营作坊。") ==
          lines{"70 % at_least share 新增稻谷", "60 % exact share 陶瓷"});
    CHECK(figures_of("进出口80亿美元。其中，出口50亿美元，增长4%；进口30亿美元；贸易顺差20亿美元，扩大8%。") ==
          lines{"8000000000 USD exact value 进出口", "5000000000 USD exact breakdown 出口", "4 % exact growth_yoy 出口",
                "3000000000 USD exact breakdown 进口", "2000000000 USD exact value 贸易顺差",
                "8 % exact growth_yoy 贸易顺差"});
    CHECK(figures_of("67个灌溉项目已开工53个，13个港区平台落地项目1700个，80件便民小事办结76件。") ==
          lines{"67 个 exact value 灌溉项目", "53 个 exact breakdown 灌溉项目", "13 个 exact value 港区平台",
                "1700 个 exact value 港区平台落地项目", "80 件 exact value 便民小事",
                "76 件 exact breakdown 便民小事"});
}

TEST_CASE("what stands beside the whole, or is told of the whole year, is none of its parts") {
    CHECK(figures_of("年末持证教练126万人，其中女性教练73万人，全年乡村新增教练3.6万人，退役教练再上岗0.7万人。") ==
          lines{"1260000 人 exact value 持证教练", "730000 人 exact breakdown 女性教练",
                "36000 人 exact value 乡村新增教练", "7000 人 exact value 退役教练再上岗"});
    CHECK(figures_of("商标注册量4176件，其中图形商标537件；每万人图形商标持有量7.3件。") ==
          lines{"4176 件 exact value 商标注册量", "537 件 exact breakdown 图形商标",
                "7.3 件 exact value 每万人图形商标持有量"});
    CHECK(figures_of("移动电话用户236万户，其中智能移动电话用户128万户；固定宽带用户92万户。") ==
          lines{"2360000 户 exact value 移动电话用户", "1280000 户 exact breakdown 智能移动电话用户",
                "920000 户 exact value 固定宽带用户"});
    CHECK(figures_of("粮食总产量98万吨，其中夏粮产量21万吨；秋粮产量77万吨。") ==
          lines{"980000 t exact value 粮食总产量", "210000 t exact breakdown 夏粮产量",
                "770000 t exact breakdown 秋粮产量"});
}

TEST_CASE("a share of an increase is of what increased") {
    CHECK(figures_of("陶瓷运量增长3.7%，贡献了全市26.3%的增量。") ==
          lines{"3.7 % exact growth_yoy 陶瓷运量", "26.3 % exact share 陶瓷运量增量"});
}

TEST_CASE("what is told among a whole with its figure is part of it") {
    auto const read = figures_of("在接待的72万人次游客中，过夜游客为21万人次，增长4%；当日往返游客为51万人次。");
    REQUIRE(read.size() == 4);
    CHECK(read[0] == "720000 人次 exact value 游客");
    CHECK(read[1] == "210000 人次 exact breakdown 过夜游客");
    CHECK(read[3] == "510000 人次 exact breakdown 当日往返游客");
    auto const built = figures_of("校区由七栋楼组成，其中四栋教学楼，一栋图书馆。");
    REQUIRE(built.size() == 3);
    CHECK(built[0] == "7 栋 exact value 楼");
    CHECK(built[2] == "1 栋 exact breakdown 图书馆");
}

TEST_CASE("parts may be told in a counter of their own") {
    CHECK(figures_of("全区共有教师3860人，其中高级职称820名。") ==
          lines{"3860 人 exact value 教师", "820 名 exact breakdown 高级职称"});
    CHECK(figures_of("医疗机构210个，其中医院12家、卫生院18所，床位90张。") ==
          lines{"210 个 exact value 医疗机构", "12 家 exact breakdown 医院", "18 所 exact breakdown 卫生院",
                "90 张 exact value 卫生院床位"});
    CHECK(figures_of("引进亿元以上项目120个，其中12条产业链项目60个。") == lines{"120 个 exact value 引进亿元以上项目",
                                                                                 "12 条 exact value 产业链项目",
                                                                                 "60 个 exact breakdown 产业链项目"});
    CHECK(figures_of("新建充电设施3200个，其中工作人员1100名。") ==
          lines{"3200 个 exact value 新建充电设施", "1100 名 exact value 工作人员"});
    CHECK(figures_of("全县共有医疗机构（含村卫生室96个）180个。") ==
          lines{"96 个 exact breakdown 村卫生室", "180 个 exact value 医疗机构"});
    CHECK(figures_of("城、乡居民收入分别为6万元、3万元。") ==
          lines{"60000 CNY exact value 城镇居民收入", "30000 CNY exact value 农村居民收入"});
}

TEST_CASE("parts of an average make no sum") {
    CHECK(figures_of("居民人均消费支出21000元，增长5%；其中，城镇居民27000元，增长4%；农村居民16000元，增长6%。") ==
          lines{"21000 CNY exact value 居民人均消费支出", "5 % exact growth_yoy 居民人均消费支出",
                "27000 CNY exact breakdown 城镇居民", "4 % exact growth_yoy 城镇居民",
                "16000 CNY exact breakdown 农村居民", "6 % exact growth_yoy 农村居民"});
}

TEST_CASE("an average and what there is are no parts of what was added") {
    CHECK(
        figures_of("新登记商户9万户，其中个体户6万户，日均新增商户240户。") ==
        lines{"90000 户 exact value 新登记商户", "60000 户 exact breakdown 个体户", "240 户 exact value 日均新增商户"});
    CHECK(figures_of("授权专利800件，其中发明专利120件，有效发明专利拥有量960件。") ==
          lines{"800 件 exact value 授权专利", "120 件 exact breakdown 发明专利",
                "960 件 exact value 有效发明专利拥有量"});
}

TEST_CASE("parts in a counter of their own go on behind a semicolon") {
    CHECK(
        figures_of("共有45个项目开工，总投资60亿元。其中，农业项目20项，总投资12亿元；水利项目15项，总投资30亿元。") ==
        lines{"45 个 exact value 项目", "6000000000 CNY exact total 项目总投资", "20 项 exact breakdown 农业项目",
              "1200000000 CNY exact total 农业项目总投资", "15 项 exact breakdown 水利项目",
              "3000000000 CNY exact total 水利项目总投资"});
    CHECK(figures_of("今年有18个项目列入名单，包含工业项目11个，文旅项目7个。") ==
          lines{"18 个 exact value 项目", "11 个 exact breakdown 工业项目", "7 个 exact breakdown 文旅项目"});
}

TEST_CASE("a total stands before what is counted") {
    CHECK(figures_of("推进总投资75亿元的重大项目26个，总投资4亿元的9个校舍项目开工，总投资6亿元的码头项目投产。") ==
          lines{"7500000000 CNY exact total 总投资", "26 个 exact value 重大项目", "400000000 CNY exact total 总投资",
                "9 个 exact value 校舍项目", "600000000 CNY exact total 总投资"});
    CHECK(figures_of("签约项目29个，投资53亿元，同比下降20.0%，其中外资4亿美元，内资21亿元。") ==
          lines{"29 个 exact value 签约项目", "5300000000 CNY exact total 签约项目投资",
                "-20.0 % exact growth_yoy 签约项目投资", "400000000 USD exact breakdown 外资",
                "2100000000 CNY exact breakdown 内资"});
    CHECK(figures_of("技改项目45个，完成投资17亿元。") ==
          lines{"45 个 exact value 技改项目", "1700000000 CNY exact value 投资"});
    CHECK(figures_of("签约项目14个，投资额33亿元。") ==
          lines{"14 个 exact value 签约项目", "3300000000 CNY exact total 签约项目投资额"});
}

TEST_CASE("parts are told one a line behind 其中") {
    CHECK(figures_of("水路完成投资90亿元，增长3%。其中：\n航道完成投资40亿元，下降2%"
                     "；\n泊位完成投资30亿元；\n\n客运量8万人次。") ==
          lines{"9000000000 CNY exact value 水路完成投资", "3 % exact growth_yoy 水路完成投资",
                "4000000000 CNY exact breakdown 航道完成投资", "-2 % exact growth_yoy 航道完成投资",
                "3000000000 CNY exact breakdown 泊位完成投资", "80000 人次 exact value 客运量"});
}
