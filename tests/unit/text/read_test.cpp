#include <attain/text/read.hpp>

#include <support/catch.hpp>

using namespace attain;

TEST_CASE("a figure is read with its number, magnitude and unit") {
    auto const found = text::read("全区完成出口额1,100.9亿元，同比下降3.5%。").value();
    REQUIRE(found.records.size() == 2);
    CHECK(found.records[0].value == decimal::parse("110090000000").value());
    CHECK(found.records[0].unit == "CNY");
    CHECK(found.records[0].raw == "1,100.9亿元");
    CHECK(found.records[1].value == decimal::parse("-3.5").value());
    CHECK(found.records[1].what == text::role::growth_yoy);
}
