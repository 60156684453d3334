#include "build.hpp"

#include <attain/measure/revision.hpp>

#include <support/catch.hpp>

using namespace attain;

namespace {

dataset printed() {
    build::book made;
    made.scope("zone");
    made.indicator({.id = "gdp", .unit = "亿元"}).indicator({.id = "rate", .unit = "%", .nature = "ratio"});
    made.indicator({.id = "held", .unit = "亿元"});
    made.fact({.indicator = "gdp", .measure = "value", .figure = "410.0亿元", .vintage = "2023-01-17"});
    made.fact({.indicator = "gdp", .measure = "value", .figure = "400.0亿元"});
    made.fact({.indicator = "gdp", .measure = "value", .figure = "405.0亿元", .vintage = "2023-12-29"});
    made.fact({.indicator = "rate", .measure = "value", .figure = "5.2%", .vintage = "2023-01-17"});
    made.fact({.indicator = "rate", .measure = "value", .figure = "5.5%", .vintage = "2023-12-29"});
    made.fact({.indicator = "held", .measure = "value", .figure = "3亿元", .vintage = "2023-01-17"});
    made.fact({.indicator = "held", .measure = "value", .status = "Q", .vintage = "2023-12-29"});
    return made.data();
}

fact_key key(dataset const& data, char const* text) { return data.parse_key(text).value(); }

}  // namespace

TEST_CASE("the prints of a fact stand in the order of their days, the one without a day first") {
    auto const data = printed();
    auto const all = prints(data, key(data, "gdp/zone/2022/value"));
    REQUIRE(all.size() == 3);
    CHECK(all.front().text() == "400.0亿元");
    CHECK_FALSE(all.front().vintage().has_value());
    CHECK(all[1].text() == "410.0亿元");
    CHECK(all.back().text() == "405.0亿元");
    CHECK(all.back().vintage() == date::make(2023, 12, 29).value());
    CHECK(data.find(key(data, "gdp/zone/2022/value"))->text() == all.back().text());
    CHECK(data.find_as_of(key(data, "gdp/zone/2022/value"), date::make(2023, 6, 1).value())->text() == all[1].text());
    CHECK(prints(data, key(data, "gdp/zone/2021/value")).empty());
}

TEST_CASE("a revision is exact, and a share of what was printed before") {
    auto const data = printed();
    auto const all = prints(data, key(data, "gdp/zone/2022/value"));
    auto const whole = revision_between(all.front(), all.back()).value();
    CHECK(whole.change == rational(500000000));
    CHECK(whole.unit.symbol() == "CNY");
    CHECK(whole.rate == rational(1) / rational(80));
    CHECK(revision_between(all[1], all[2]).value().change == rational(-500000000));
    CHECK(revision_between(all[1], all[1]).value().rate == rational(0));
}

TEST_CASE("percents are revised by points and have no rate, and what was withheld has no revision") {
    auto const data = printed();
    auto const rates = prints(data, key(data, "rate/zone/2022/value"));
    auto const moved = revision_between(rates[0], rates[1]).value();
    CHECK(moved.change == rational(3) / rational(10));
    CHECK(moved.unit.kind() == unit_kind::percentage_point);
    CHECK_FALSE(moved.rate.has_value());
    auto const held = prints(data, key(data, "held/zone/2022/value"));
    CHECK(revision_between(held[0], held[1]).why() == undefined_reason::suppressed);
    CHECK(revision_between(held[0], rates[0]).why() == undefined_reason::unit_mismatch);
}

TEST_CASE("of several prints of one day the last one counts") {
    build::book made;
    made.scope("zone").indicator({.id = "gdp", .unit = "亿元"});
    made.fact(
        {.indicator = "gdp", .measure = "value", .figure = "410.0亿元", .vintage = "2023-01-17", .source = "bureau"});
    made.fact({.indicator = "gdp", .measure = "value", .figure = "405.0亿元", .vintage = "2023-12-29"});
    made.fact(
        {.indicator = "gdp", .measure = "value", .figure = "411.0亿元", .vintage = "2023-01-17", .source = "office"});
    auto const data = made.data();
    auto const all = prints(data, key(data, "gdp/zone/2022/value"));
    REQUIRE(all.size() == 2);
    CHECK(all[0].text() == "411.0亿元");
    CHECK(all[1].text() == "405.0亿元");
}

TEST_CASE("only a level above zero has a rate of its revision") {
    struct row {
        char const* unit;
        char const* before;
        char const* after;
        bool rated;
    };
    for (auto const& [unit, before, after, rated] :
         {row{"亿元", "2亿元", "3亿元", true}, row{"亿元", "0亿元", "3亿元", false},
          row{"亿元", "-2亿元", "3亿元", false}, row{"家", "2家", "3家", true}, row{"倍", "2倍", "3倍", false},
          row{"‰", "2‰", "3‰", false}, row{"个百分点", "2个百分点", "3个百分点", false},
          row{"位", "2位", "3位", false}}) {
        build::book made;
        made.scope("zone").indicator({.id = "it", .unit = unit});
        made.fact({.indicator = "it", .measure = "value", .figure = before, .vintage = "2023-01-17"});
        made.fact({.indicator = "it", .measure = "value", .figure = after, .vintage = "2023-12-29"});
        auto const data = made.data();
        auto const all = prints(data, key(data, "it/zone/2022/value"));
        INFO(unit << ' ' << before);
        REQUIRE(all.size() == 2);
        auto const revised = revision_between(all[0], all[1]);
        REQUIRE(revised.has_value());
        CHECK(revised->rate.has_value() == rated);
    }
}
