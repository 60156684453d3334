#include "build.hpp"

#include <attain/measure/explain.hpp>
#include <attain/measure/series_coverage.hpp>

#include <support/catch.hpp>

using namespace attain;

namespace {

result<coverage> months_of(build::book& made, char const* whole = "2022") {
    auto const data = made.data();
    return cover_series(data, data.find_indicator("trade").value(), data.find_scope("zone").value(),
                        period::parse(whole).value(), period_kind::month);
}

build::book trade() {
    build::book made;
    made.scope("zone").indicator({.id = "trade", .unit = "亿元"});
    return made;
}

}  // namespace

TEST_CASE("what is computed from a provisional figure is provisional, and the worst status wins") {
    auto made = trade();
    made.fact({.indicator = "trade", .measure = "value", .figure = "110亿元", .status = "P"});
    made.fact({.indicator = "trade", .measure = "value", .figure = "100亿元", .period = "2021", .status = "E"});
    made.fact({.indicator = "trade", .measure = "target", .figure = "100亿元"});
    auto const card = made.card();
    CHECK(build::cell(card, "trade/zone/2022/growth_yoy").status() == observation_status::estimated);
    CHECK(build::cell(card, "trade/zone/2022/completion").status() == observation_status::provisional);
    CHECK(build::cell(card, "trade/zone/2022/target").status() == observation_status::normal);
    auto const told = explain(build::cell(card, "trade/zone/2022/growth_yoy"), language::en).to_text();
    CHECK(told.find("E estimated") != std::string::npos);
    CHECK(told.find("P provisional") != std::string::npos);
}

TEST_CASE("a published figure keeps its own letter beside that of what follows from others") {
    auto made = trade();
    made.fact({.indicator = "trade", .measure = "value", .figure = "110亿元", .status = "P"});
    made.fact({.indicator = "trade", .measure = "target", .figure = "100亿元"});
    made.fact({.indicator = "trade", .measure = "completion", .figure = "110%"});
    auto const card = made.card();
    auto const cell = build::cell(card, "trade/zone/2022/completion");
    CHECK(cell.status() == observation_status::normal);
    CHECK(cell.derived_status() == observation_status::provisional);
}

TEST_CASE("a sum is as provisional as the worst of its parts") {
    build::book made;
    made.scope("zone").indicator({.id = "north", .unit = "亿元"}).indicator({.id = "south", .unit = "亿元"});
    made.sum("trade", "亿元", {"north", "south"});
    made.fact({"north", "value", "1亿元"})
        .fact({.indicator = "south", .measure = "value", .figure = "2亿元", .status = "E"});
    made.fact({"trade", "value", "3亿元"});
    CHECK(build::cell(made.card(), "trade/zone/2022/value").derived_status() == observation_status::estimated);
}

TEST_CASE("a series with two months merged lacks neither, and lacks those that nobody printed") {
    auto made = trade();
    made.fact({"trade", "value", "2亿元", "2022-01--2022-02"}).fact({"trade", "value", "0亿元", "2022-03"});
    made.fact({"trade", "value", "1亿元", "2022-04"});
    made.fact({.indicator = "trade", .measure = "value", .period = "2022-05", .status = "M"});
    made.fact({.indicator = "trade", .measure = "value", .period = "2022-06", .status = "Q"});
    auto const half = months_of(made, "2022-H1").value();
    CHECK(half.present == 1);
    CHECK(half.zero == 1);
    CHECK(half.absent == 3);
    CHECK(half.missing == 1);
    CHECK(to_string(half) == "incomplete(2 of 3)");
    REQUIRE(half.gaps.size() == 1);
    CHECK(to_string(half.gaps[0]) == "2022-06");
}

TEST_CASE("a longer year to date does not stand for its months") {
    auto made = trade();
    made.fact({"trade", "value", "2亿元", "2022-01--2022-03"});
    CHECK(months_of(made, "2022-Q1").value().missing == 3);
}
