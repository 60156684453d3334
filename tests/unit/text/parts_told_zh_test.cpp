#include "shown.hpp"

// Parts that no 其中 calls so, and totals.

TEST_CASE("what comes to exactly a level before it is its parts") {
    CHECK(figures_of("全区实事18项，5项完工，11项在建，2项在前期。") ==
          lines{"18 项 exact value 全区实事", "5 项 exact breakdown 完工", "11 项 exact breakdown 在建",
                "2 项 exact breakdown 在建"});
    CHECK(figures_of("共承办提案88件，已经解决42件，正在解决36件，留作参考10件。") ==
          lines{"88 件 exact value 承办提案", "42 件 exact breakdown 解决", "36 件 exact breakdown 正在解决",
                "10 件 exact breakdown 留作参考"});
    CHECK(figures_of("督办件20件，已办结12件，其余8件正在办理。") ==
          lines{"20 件 exact value 督办件", "12 件 exact breakdown 已办结", "8 件 exact breakdown 其余"});
    CHECK(figures_of("实事15项中有9项完工，6项在建。") ==
          lines{"15 项 exact value 实事", "9 项 exact breakdown 完工", "6 项 exact breakdown 在建"});
    CHECK(figures_of("抽查食品640批次，合格624批次，不合格16批次。") ==
          lines{"640 批次 exact value 抽查食品", "624 批次 exact breakdown 合格", "16 批次 exact breakdown 不合格"});
    CHECK(figures_of("进出口84.2亿元，增长6%。出口52.8亿元，增长8%；进口31.4亿元，增长2%。") ==
          lines{"8420000000 CNY exact value 进出口", "6 % exact growth_yoy 进出口", "5280000000 CNY exact value 出口",
                "8 % exact growth_yoy 出口", "3140000000 CNY exact value 进口", "2 % exact growth_yoy 进口"});
    CHECK(figures_of("全年签约项目37个；开工项目21个，竣工项目16个。") ==
          lines{"37 个 exact value 签约项目", "21 个 exact value 开工项目", "16 个 exact value 竣工项目"});
    CHECK(figures_of("购书预算14.85亿元，实际购书规模13.20亿元，节约资金1.65亿元。") ==
          lines{"1485000000 CNY exact target 购书预算", "1320000000 CNY exact value 实际购书规模",
                "165000000 CNY exact value 节约资金"});
    CHECK(figures_of("进口铣床900台，价值30亿元。其中，铣床A型310台，价值9亿元；B型590台，价值21亿元。") ==
          lines{"900 台 exact value 进口铣床", "3000000000 CNY exact value 进口铣床价值",
                "310 台 exact breakdown 铣床A型", "900000000 CNY exact breakdown 铣床A型价值",
                "590 台 exact breakdown B型", "2100000000 CNY exact breakdown B型价值"});
}

TEST_CASE("what adds up by chance, or is what is left of two amounts, is no part") {
    CHECK(figures_of("出口52.8亿元，进口31.4亿元，顺差21.4亿元。") == lines{"5280000000 CNY exact value 出口",
                                                                            "3140000000 CNY exact value 进口",
                                                                            "2140000000 CNY exact value 顺差"});
    CHECK(figures_of("财政收入30亿元，支出25亿元，结余5亿元。") == lines{"3000000000 CNY exact value 财政收入",
                                                                         "2500000000 CNY exact value 支出",
                                                                         "500000000 CNY exact value 结余"});
    CHECK(figures_of("新建学校8所，改造幼儿园3所，扩建敬老院5所。") ==
          lines{"8 所 exact value 新建学校", "3 所 exact value 改造幼儿园", "5 所 exact value 扩建敬老院"});
    CHECK(figures_of("客车8辆，货车3辆，轿车5辆，挂车3辆。") ==
          lines{"8 辆 exact value 客车", "3 辆 exact value 货车", "5 辆 exact value 轿车", "3 辆 exact value 挂车"});
    CHECK(figures_of("甲镇种稻810亩，乙镇330亩，丙镇480亩。") ==
          lines{"810 mu exact value 甲镇种稻", "330 mu exact value 乙镇", "480 mu exact value 丙镇"});
}

TEST_CASE("a phase, only one of them, what touches a place are parts of what was told") {
    CHECK(figures_of("项目总投资8亿元，一期投资3亿元，已经完工；二期投资4亿元。") ==
          lines{"800000000 CNY exact value 项目总投资", "300000000 CNY exact breakdown 一期投资",
                "400000000 CNY exact breakdown 二期投资"});
    CHECK(figures_of("产值8亿元，仅东港公司产值就达7亿元。") ==
          lines{"800000000 CNY exact value 产值", "700000000 CNY exact breakdown 东港公司产值"});
    CHECK(figures_of("市定实事49项，涉及我县14项。") ==
          lines{"49 项 exact value 市定实事", "14 项 exact breakdown 市定实事"});
}

TEST_CASE("what points at a set that was told opens its parts") {
    CHECK(figures_of("规上企业870家。这些企业中，民营企业530家，外资企业140家。") ==
          lines{"870 家 exact value 规上企业", "530 家 exact breakdown 民营企业", "140 家 exact breakdown 外资企业"});
    CHECK(figures_of("有32个项目处于前期状态，投资22亿元，该状态中高新区有15个项目，投资14亿元。") ==
          lines{"32 个 exact value 项目", "2200000000 CNY exact total 项目投资", "15 个 exact breakdown 高新区项目",
                "1400000000 CNY exact breakdown 高新区项目投资"});
    CHECK(figures_of("前9大出口货物中，机械、化工等7项增长。") == lines{"7 项 exact breakdown 增长"});
}

TEST_CASE("each whole has parts of its own behind 其中") {
    CHECK(figures_of("签约项目22个，投资86亿元，其中外资2亿美元，下降5%"
                     "，内资72亿元；开工项目18个，投资51亿元，其中外资1亿美元，内资44亿元。") ==
          lines{"22 个 exact value 签约项目", "8600000000 CNY exact total 签约项目投资",
                "200000000 USD exact breakdown 外资", "-5 % exact growth_yoy 外资",
                "7200000000 CNY exact breakdown 内资", "18 个 exact value 开工项目",
                "5100000000 CNY exact total 开工项目投资", "100000000 USD exact breakdown 外资",
                "4400000000 CNY exact breakdown 内资"});
    CHECK(figures_of("安排项目16项，总投资75亿元。其中有11个项目入选名单。") ==
          lines{"16 项 exact value 项目", "7500000000 CNY exact total 项目总投资", "11 个 exact breakdown 项目"});
}

TEST_CASE("其中 opens parts of what no figure told") {
    CHECK(figures_of("项目分布在两个新区，其中北区64个项目，投资38亿元；南区69个项目，投资37亿元。") ==
          lines{"64 个 exact breakdown 北区项目", "3800000000 CNY exact breakdown 北区项目投资",
                "69 个 exact breakdown 南区项目", "3700000000 CNY exact breakdown 南区项目投资"});
    CHECK(figures_of("出口市场有5个。其中，东盟仍居首位，出口量为113万台，增长17%，占出口总量的30%。") ==
          lines{"5 个 exact value 出口市场", "1130000 台 exact breakdown 出口量", "17 % exact growth_yoy 出口量",
                "30 % exact share 出口量"});
    CHECK(figures_of("推出三款新品，其中家用款售价999元，商用款售价1999元。") ==
          lines{"999 CNY exact value 家用款售价", "1999 CNY exact value 商用款售价"});
}

TEST_CASE("an amount behind what is counted, or before what it is of, is a total") {
    CHECK(figures_of("已投产26个项目，开工率为86.7%，投资53亿元。") ==
          lines{"26 个 exact value 项目", "86.7 % exact value 开工率", "5300000000 CNY exact total 项目投资"});
    CHECK(figures_of("轻工项目63个，大都集中在制鞋等领域，投资27亿元。") ==
          lines{"63 个 exact value 轻工项目", "2700000000 CNY exact total 轻工项目投资"});
    CHECK(figures_of("总投资6亿元、占地150亩的物流园开工。") ==
          lines{"600000000 CNY exact total 总投资", "150 mu exact value 占地"});
    CHECK(figures_of("该物流园总投资6亿元，占地150亩。") ==
          lines{"600000000 CNY exact value 该物流园总投资", "150 mu exact value 占地"});
    CHECK(figures_of("新开工项目12个，投资5亿元建设码头。") ==
          lines{"12 个 exact value 新开工项目", "500000000 CNY exact value 投资"});
}

TEST_CASE("what there is of the things told before, and the rest of them, are parts") {
    CHECK(figures_of("工业项目218个，截至9月底，已有199个项目开工，其中118个项目投产。") ==
          lines{"218 个 exact value 工业项目", "199 个 exact breakdown 项目", "118 个 exact breakdown 项目"});
    CHECK(figures_of("重点项目135个，24个项目已开工建设。") ==
          lines{"135 个 exact value 重点项目", "24 个 exact breakdown 项目"});
    CHECK(figures_of("67个项目中有17项完工，其余50项进展顺利。") ==
          lines{"67 个 exact value 项目", "17 项 exact breakdown 项目", "50 项 exact breakdown 进展"});
    CHECK(figures_of("上云企业80家，8家企业获评示范。") ==
          lines{"80 家 exact value 上云企业", "8 家 exact value 企业"});
    CHECK(figures_of("安排项目458个，总投资72亿元。完成投资6亿元，占计划的73%。其中133个续建项目完成投资4亿元。") ==
          lines{"458 个 exact value 项目", "7200000000 CNY exact total 项目总投资", "600000000 CNY exact value 投资",
                "73 % exact completion 投资", "133 个 exact breakdown 续建项目",
                "400000000 CNY exact breakdown 续建项目完成投资"});
    CHECK(figures_of("新增的341家企业包括工业98家、建筑业47家。") ==
          lines{"341 家 exact value 企业", "98 家 exact breakdown 工业", "47 家 exact breakdown 建筑业"});
    CHECK(figures_of("项目29个，涉及11个领域。") == lines{"29 个 exact value 项目", "11 个 exact value 领域"});
    CHECK(figures_of("提案799件，涉及经济的提案290件。") ==
          lines{"799 件 exact value 提案", "290 件 exact breakdown 涉及经济的提案"});
    CHECK(figures_of("完成任务的有3项，列入计划的有2项。") ==
          lines{"3 项 exact value 任务", "2 项 exact value 列入计划"});
}

TEST_CASE("behind a bracket with parts of its own the parts go on") {
    CHECK(figures_of("学校283所，其中小学150所（含教学点35个）、初中19所、高中3所。") ==
          lines{"283 所 exact value 学校", "150 所 exact breakdown 小学", "35 个 exact breakdown 教学点",
                "19 所 exact breakdown 初中", "3 所 exact breakdown 高中"});
    CHECK(figures_of("学生4005人，其中公办园共有幼儿233人（其中东园129人，西园104人）；民办园共有幼儿201人。") ==
          lines{"4005 人 exact value 学生", "233 人 exact breakdown 公办园共有幼儿", "129 人 exact breakdown 东园",
                "104 人 exact breakdown 西园", "201 人 exact breakdown 民办园共有幼儿"});
    CHECK(figures_of("教职工5361人，其中专任教师4720人。") ==
          lines{"5361 人 exact value 教职工", "4720 人 exact breakdown 专任教师"});
}

TEST_CASE("具体来看 parts what was told, and changes of it are no parts") {
    CHECK(figures_of("共发送旅客2.26亿人次。具体来看，铁路发送5017万人次，民航发送900.6万人次。") ==
          lines{"226000000 人次 exact value 发送旅客", "50170000 人次 exact breakdown 铁路发送",
                "9006000 人次 exact breakdown 民航发送"});
    CHECK(figures_of("财政收入28583万元，增收2798万元，税务部门完成13866万元，财政部门完成14717万元。") ==
          lines{"285830000 CNY exact value 财政收入", "27980000 CNY exact diff 财政收入",
                "138660000 CNY exact breakdown 税务部门", "147170000 CNY exact breakdown 财政部门"});
    CHECK(figures_of("签约项目55个，签约金额312.6亿元。") ==
          lines{"55 个 exact value 签约项目", "31260000000 CNY exact total 签约项目签约金额"});
    CHECK(figures_of("肉兔每公斤21元，幼兔每公斤11.6元，种兔每公斤9.4元。") ==
          lines{"21 CNY exact value 肉兔", "11.6 CNY exact value 幼兔", "9.4 CNY exact value 种兔"});
}

TEST_CASE("a whole may be parted more than once, and by sides that are all there is") {
    CHECK(figures_of("人口68万人，其中城镇人口31万人，乡村人口37万人；男性35万人，女性33万人。") ==
          lines{"680000 人 exact value 人口", "310000 人 exact breakdown 城镇人口",
                "370000 人 exact breakdown 乡村人口", "350000 人 exact breakdown 男性",
                "330000 人 exact breakdown 女性"});
    CHECK(figures_of("机场旅客吞吐量86万人次，国内航线79万人次，国际航线7万人次；货邮吞吐量12吨，出港7吨，进港5吨。") ==
          lines{"860000 人次 exact value 机场旅客吞吐量", "790000 人次 exact breakdown 国内航线",
                "70000 人次 exact breakdown 国际航线", "12 t exact value 货邮吞吐量", "7 t exact breakdown 出港",
                "5 t exact breakdown 进港"});
    CHECK(figures_of("与甲市达成总投资9亿元的园区建设意向。") == lines{"900000000 CNY exact total 总投资"});
}
