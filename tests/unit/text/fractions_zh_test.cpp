#include "shown.hpp"

TEST_CASE("a fraction is so many percent of its whole") {
    CHECK(figures_of("民营企业出口占全市出口的四分之一。") == lines{"25 % exact share 民营企业出口"});
    CHECK(figures_of("全县三分之二的乡镇通了公交，十分之一的家庭装了光伏。") ==
          lines{"66.67 % exact share 乡镇", "10 % exact share 家庭"});
    CHECK(figures_of("审批时限缩短三分之一以上，收费项目减少三分之二。") ==
          lines{"-33.33 % at_least growth 审批时限", "-66.67 % exact growth_yoy 收费项目"});
    CHECK(figures_of("骨干企业5家、占全市五分之一强。") ==
          lines{"5 家 exact value 骨干企业", "20 % over share 骨干企业"});
    CHECK(figures_of("用水量跃升约三分之一，至2.36万吨。").front() == "33.33 % about growth_yoy 用水量");
}

TEST_CASE("a fraction is written with a slash too") {
    CHECK(figures_of("查获量占全省总量的1/4。") == lines{"25 % exact share 查获量"});
    CHECK(figures_of("发明专利达8.2万件，占全国的约1/6。").back() == "16.67 % about share 发明专利");
    CHECK(figures_of("城镇新增就业70万人，约占全国1/10。").back() == "10 % about share 城镇新增就业");
    CHECK(figures_of("附图见第1/3页，日期为1/4。") == lines{});
}

TEST_CASE("a half in words is read where it is told of a whole") {
    CHECK(figures_of("高新技术企业产值占比过半。") == lines{"50 % over share 高新技术企业产值"});
    CHECK(figures_of("一半以上的行政村建成了冷库，近半数企业扩大了生产。") ==
          lines{"50 % at_least share 行政村", "50 % nearly share 企业"});
    CHECK(figures_of("货物通关时间压缩一半以上，事故起数比上年下降了一半。") ==
          lines{"-50 % at_least growth 货物通关时间", "-50 % exact growth_yoy 事故起数"});
    CHECK(figures_of("有一半的座位是空的，时间过半，任务过半。") == lines{"50 % exact share 座位"});
    CHECK(figures_of("须经三分之二以上多数通过，一半企业停产。") == lines{});
}
