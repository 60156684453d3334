#include "build.hpp"

#include <attain/measure/explain.hpp>

#include <support/catch.hpp>

using namespace attain;

namespace {

scorecard card() {
    build::book made;
    made.scope("province").scope("zone", "province").rule("half_up");
    made.indicator({.id = "trade", .unit = "亿元"}).indicator({.id = "firms", .unit = "家"});
    made.fact({"trade", "value", "621.5亿元"}).fact({"trade", "completion", "105%"});
    made.fact({"firms", "value", "263家"}).fact({"firms", "target", "237家"}).fact({"firms", "completion", "111%"});
    made.fact({.indicator = "trade", .measure = "share", .figure = "约9%", .of = "province"});
    return made.card();
}

bool has(std::string const& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a completion rate with a hidden target explains the target that it implies") {
    auto const book = card();
    auto const told = explain(build::cell(book, "trade/zone/2022/completion"), language::en);
    CHECK(told.key == "trade/zone/2022/completion");
    CHECK(told.result == "105%");
    REQUIRE(told.steps.size() == 3);
    CHECK(told.steps[0].words == "target = actual / completion");
    CHECK(told.steps[0].symbols == "T = A / c");
    CHECK(told.steps[0].numbers == "T = [621.45, 621.55) 亿元 / [104.5%, 105.5%)");
    CHECK(told.steps[0].exact == "(124290/211, 124310/209) 亿元");
    CHECK(told.steps[0].result == "(589.05, 594.79) 亿元");
    CHECK(has(told.steps[0].note, "simplest 590"));
    CHECK(has(told.steps[1].note, "missing_base"));
    CHECK(told.steps[2].result == "exceeded");
    REQUIRE(told.inputs.size() == 2);
    CHECK(told.inputs[0].text == "105%");
    CHECK(told.inputs[0].range == "[104.5%, 105.5%)");
    CHECK(told.inputs[0].rule == "half_up");
    CHECK(told.inputs[1].key == "trade/zone/2022/value");
    CHECK(told.inputs[1].exact == "621.5亿元");
}

TEST_CASE("a computed rate explains its formula, its exact value, and how it goes with the published one") {
    auto const book = card();
    auto const told = explain(build::cell(book, "firms/zone/2022/completion"), language::zh);
    REQUIRE_FALSE(told.steps.empty());
    CHECK(told.steps[0].words == "完成率 = 实际值 ÷ 目标值");
    CHECK(told.steps[0].numbers == "c = 263家 / 237家");
    CHECK(told.steps[0].exact == "263/237");
    CHECK(told.steps[0].result == "110.97%");
    CHECK(has(told.steps[0].note, "与公布的111%相符"));
    CHECK(told.inputs[0].symbol == "c");
    CHECK(told.inputs[0].role == "完成率");
    CHECK(told.inputs[1].rule == "精确计数");
}

TEST_CASE("a growth of the year to date names the two periods that it aligns") {
    build::book made;
    made.scope("zone").rule("half_up").indicator({.id = "trade", .unit = "亿元"});
    made.fact({"trade", "value", "66.0亿元", "2022年1—9月"}).fact({"trade", "value", "60.0亿元", "2021年前三季度"});
    made.fact({"trade", "value", "99.0亿元", "2021"}).fact({"trade", "growth_yoy", "10.0%", "2022年1—9月"});
    auto const book = made.card();
    for (auto const tongue : {language::zh, language::en}) {
        auto const told = explain(build::cell(book, "trade/zone/2022-01--2022-09/growth_yoy"), tongue);
        std::string keys;
        for (auto const& input : told.inputs) keys += input.key + ' ';
        INFO(keys);
        CHECK(has(keys, "trade/zone/2022-01--2022-09/value"));
        CHECK(has(keys, "trade/zone/2021-01--2021-09/value"));
        CHECK_FALSE(has(keys, "trade/zone/2021/value"));
        REQUIRE_FALSE(told.steps.empty());
        CHECK(has(told.steps[0].numbers, "66"));
        CHECK(has(told.steps[0].numbers, "60"));
    }
}

TEST_CASE("an implied value says that 'about' was taken in its usual reading") {
    auto const book = card();
    auto const told = explain(build::cell(book, "trade/zone/2022/total/province"), language::en);
    CHECK(told.result == "[6541.57, 7312.36) 亿元");
    REQUIRE(told.steps.size() == 1);
    CHECK(has(told.steps[0].note, "usual reading"));
}

TEST_CASE("every cell of a scorecard is explained in both languages, on lines that say something") {
    auto const book = card();
    for (auto const each : book.cells())
        for (auto const in : {language::zh, language::en}) {
            auto const told = explain(each, in);
            INFO(told.key);
            CHECK_FALSE(told.title.empty());
            CHECK_FALSE(told.result.empty());
            CHECK_FALSE(told.inputs.empty());
            auto const text = told.to_text();
            CHECK(has(text, told.key));
            CHECK(text.ends_with('\n'));
        }
}

TEST_CASE("a figure that plays a part in several formulas is put into each of them") {
    build::book made;
    made.scope("province").scope("zone", "province").rule("half_up").indicator({.id = "sales", .unit = "亿元"});
    made.fact({"sales", "value", "104.0亿元"}).fact({"sales", "growth_yoy", "5.0%"});
    made.fact({.indicator = "sales", .measure = "share", .figure = "9.0%", .of = "province"});
    auto const book = made.card();
    auto const told = explain(build::cell(book, "sales/zone/2022/value"), language::en);
    REQUIRE(told.steps.size() == 2);
    CHECK(told.steps[0].title == "implied: base · 2021");
    CHECK(told.steps[0].numbers == "B = [103.95, 104.05) 亿元 / (1 + [4.95%, 5.05%))");
    CHECK(told.steps[0].note == "simplest 99亿元; ends rounded outward");
    CHECK(told.steps[1].title == "implied: total · province");
    CHECK(told.steps[1].numbers == "W = [103.95, 104.05) 亿元 / [8.95%, 9.05%)");
    REQUIRE(told.inputs.size() == 3);
    CHECK(told.inputs[0].symbol == "A");
    auto const share = explain(build::cell(book, "sales/zone/2022/share/province"), language::en);
    CHECK(share.title == "sales · zone · 2022 · share · province");
    CHECK(told.title == "sales · zone · 2022 · value");
}

TEST_CASE("a computed level is told in its unit, to two places more than its figures have") {
    build::book made;
    made.scope("zone").rule("half_up").indicator({.id = "sales", .unit = "亿元"});
    made.fact({"sales", "value", "66.25亿元"}).fact({"sales", "value", "60.1亿元", "2021"});
    auto const book = made.card();
    auto const told = explain(build::cell(book, "sales/zone/2022/change"), language::en);
    REQUIRE(told.steps.size() == 1);
    CHECK(told.steps[0].title == "computed (figures taken as exact)");
    CHECK(told.steps[0].numbers == "d = 66.25亿元 - 60.1亿元");
    CHECK(told.steps[0].exact == "6.15亿元");
    CHECK(told.steps[0].result == "6.15亿元");
    CHECK(told.result == "6.15亿元");
    auto const rate = explain(build::cell(book, "sales/zone/2022/growth_yoy"), language::zh);
    CHECK(rate.steps[0].title == "计算（各数视为精确值）");
    CHECK(rate.steps[0].exact == "123/1202");
}

TEST_CASE("whether a target was reached is told with how certain that is, and counts as whole numbers") {
    build::book made;
    made.scope("zone").rule("half_up");
    made.indicator({.id = "people", .unit = "人"}).indicator({.id = "cost", .unit = "亿元"});
    made.fact({"people", "target", "1000"}).fact({"people", "completion", "60%"});
    made.fact({"cost", "value", "50.0亿元"}).fact({"cost", "target", "50.0亿元"});
    auto const book = made.card();
    auto const people = explain(build::cell(book, "people/zone/2022/value"), language::en);
    REQUIRE(people.steps.size() == 2);
    CHECK(people.steps[0].note == "only integers are possible");
    CHECK(people.steps[1].title == "status");
    CHECK(people.steps[1].result == "missed");
    CHECK(people.steps[1].note == "certain: no rounding could change it");
    auto const cost = explain(build::cell(book, "cost/zone/2022/value"), language::en);
    REQUIRE_FALSE(cost.steps.empty());
    CHECK(cost.steps.back().result == "met");
    CHECK(cost.steps.back().note == "as published: before rounding it may have been otherwise");
}

TEST_CASE("an implied base is that of the period before for a growth from period to period") {
    build::book made;
    made.scope("zone").rule("half_up").indicator({.id = "sales", .unit = "亿元"});
    made.fact({"sales", "value", "104.0亿元", "2022-03"}).fact({"sales", "growth_mom", "4.0%", "2022-03"});
    made.fact({.indicator = "sales", .measure = "value", .figure = "200.5亿元", .period = "2020", .status = "P"});
    made.fact({"sales", "value", "208.0亿元", "2022"}).fact({"sales", "growth_yoy", "4.0%", "2022"});
    auto const book = made.card();
    auto const month = explain(build::cell(book, "sales/zone/2022-03/value"), language::en);
    REQUIRE(month.steps.size() == 1);
    CHECK(month.steps[0].title == "implied: base · February 2022");
    CHECK(explain(build::cell(book, "sales/zone/2022/value"), language::zh).steps[0].title == "推算：基期 · 2021年");
    CHECK(explain(build::cell(book, "sales/zone/2022-03/value"), language::zh).steps[0].note ==
          "最简 100亿元；两端向外舍入");
    auto const early = explain(build::cell(book, "sales/zone/2020/value"), language::en);
    REQUIRE(early.inputs.size() == 1);
    CHECK(early.inputs[0].status == "P provisional");
    CHECK(month.inputs[0].status.empty());
}

TEST_CASE("what cannot be computed is told as undefined, with the reason in words and by its name") {
    build::book made;
    made.scope("zone").rule("half_up").indicator({.id = "cost", .unit = "亿元", .better = "lower"});
    made.fact({"cost", "value", "50.0亿元"}).fact({"cost", "target", "50.0亿元"});
    auto const book = made.card();
    auto const told = explain(build::cell(book, "cost/zone/2022/completion"), language::en);
    CHECK(told.result == "undefined");
    REQUIRE_FALSE(told.steps.empty());
    CHECK(told.steps[0].result == "undefined");
    CHECK(told.steps[0].note == "not applicable (not_applicable)");
    CHECK(told.steps[0].numbers.empty());
    CHECK(explain(build::cell(book, "cost/zone/2022/completion"), language::zh).result == "不可计算");
}
