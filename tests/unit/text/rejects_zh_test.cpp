#include "shown.hpp"

TEST_CASE("names, slogans and idioms with numbers are no figures") {
    for (auto const* text :
         {"深化一带一路合作。", "学习二十大精神，落实三高四新战略。", "发展第三产业，二期工程开工，一批企业落户。",
          "光明日报刊发两会报道。", "引进500强企业，培育亿元企业。", "构建“1+6”体系，实施“四个年”活动。",
          "用地性质为M0，推广5G应用，PM2.5治理有力。", "获批第一家试点，首个中心落户。", "新招141部航校。",
          "举办第12届博览会。", "建成20万吨级码头。", "创建5A景区，推进3D打印、4K直播。",
          "《某某三年规划（2021—2023）》印发。"}) {
        INFO(text);
        CHECK(figures_of(text).empty());
    }
}

TEST_CASE("dates and durations are no figures") {
    for (auto const* text :
         {"2022年3月5日召开会议。", "发布日期：2023-03-01", "1—9月份运行平稳。", "前三季度形势向好。",
          "连续13年位居前列。", "十四五以来成效明显。", "11月6日至10日举行。"}) {
        INFO(text);
        CHECK(figures_of(text).empty());
    }
    CHECK(rejected_of("2022年3月5日，完成1项。") == lines{"date 2022年3月5日"});
}

TEST_CASE("list numbers are no figures, also behind a figure") {
    CHECK(figures_of("一、总体情况\n1.产业发展。\n（2）项目建设。\n一是强化服务。\n").empty());
    CHECK(figures_of("为企业融资3150万元。2.加快建设平台。") == lines{"31500000 CNY exact value 为企业融资"});
    CHECK(figures_of("为企业融资3150万元2.加快建设平台。").size() == 1);
    CHECK(figures_of("成效明显［3］，位居前列。").empty());
}

TEST_CASE("bounds that pick out what is counted are no figures") {
    CHECK(figures_of("主营收入20亿元以上、8亿元以上工业企业共31家。").size() == 1);
    CHECK(figures_of("实施5亿元以上重大项目12个。") == lines{"12 个 exact value 实施5亿元以上重大项目"});
    CHECK(rejected_of("实施5亿元以上重大项目12个。") == lines{"definition_bound 5亿元以上"});
    CHECK(figures_of("新增10家以上示范工厂。") == lines{"10 家 at_least value 示范工厂"});
}

TEST_CASE("each rejection has its reason") {
    CHECK(rejected_of("入围500强。") == lines{"size_class 500"});
    CHECK(rejected_of("推进“33条”落实。") == lines{"slogan 33条"});
    CHECK(rejected_of("1.产业。") == lines{"list_number 1"});
    CHECK(rejected_of("第8批试点。") == lines{"ordinal 第8批"});
    CHECK(rejected_of("热线12345畅通。") == lines{"bare 12345"});
}

TEST_CASE("working days are counted, a slogan's visits and a size are not") {
    CHECK(figures_of("审批时限压缩至1个工作日以内。") == lines{"1 个工作日 at_most value 审批时限"});
    CHECK(figures_of("“最多跑1次”事项达36项。").back() == "36 项 exact value “最多跑1次”事项");
    CHECK(figures_of("推行最多跑1次。").empty());
    CHECK(figures_of("实施500万元技改项目15个。") == lines{"15 个 exact value 实施500万元技改项目"});
    CHECK(figures_of("申请材料压缩40%，审批环节精简29%。").front() == "-40 % exact growth 申请材料");
    CHECK(figures_of("发病率由13.6%降至0。").back() == "0 % exact value 发病率");
}
