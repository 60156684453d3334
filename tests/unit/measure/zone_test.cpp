#include "build.hpp"

#include <attain/number/print.hpp>

#include <support/catch.hpp>

using namespace attain;

namespace {

/// The quantities of the zone's 2022 report from which something follows, as it prints them.
build::book zone() {
    build::book made;
    made.scope("nation").scope("province", "nation").scope("city", "province").scope("area", "city");
    made.scope("zone", "area").scope("bonded", "zone").scope("airport", "city");
    made.indicator({.id = "trade", .unit = "亿元"})
        .indicator({.id = "foreign_capital", .unit = "万美元"})
        .indicator({.id = "trading_firms", .unit = "家", .nature = "distinct_count"})
        .indicator({.id = "market_entities", .unit = "家"})
        .indicator({.id = "top500_projects", .unit = "个"})
        .indicator({.id = "africa_trade", .unit = "亿元"})
        .indicator({.id = "major_investment", .unit = "亿元"})
        .indicator({.id = "innovations", .unit = "个"})
        .indicator({.id = "bonded_trade", .unit = "亿元"})
        .indicator({.id = "cargo", .unit = "万吨"})
        .indicator({.id = "international_cargo", .unit = "万吨", .within = "cargo"})
        .indicator({.id = "urban_boundary", .unit = "km²", .nature = "stock"})
        .indicator({.id = "hazards", .unit = "条", .better = "none"})
        .indicator({.id = "hazards_rectified", .unit = "条", .within = "hazards"})
        .quotient("rectification_rate", "%", "hazards_rectified", "hazards");
    made.fact({"trade", "value", "621.5亿元"})
        .fact({"trade", "completion", "105%"})
        .fact({"trade", "growth_yoy", "34.3%"})
        .fact({.indicator = "trade", .measure = "share", .figure = "约50%", .of = "area"})
        .fact({.indicator = "trade", .measure = "share", .figure = "约19%", .of = "city"})
        .fact({.indicator = "trade", .measure = "share", .figure = "约9%", .of = "province"})
        .fact({"foreign_capital", "value", "3214万美元"})
        .fact({"foreign_capital", "completion", "107%"})
        .fact({"trading_firms", "value", "263家"})
        .fact({"trading_firms", "completion", "111%"})
        .fact({"trading_firms", "growth_yoy", "89.2%"})
        .fact({.indicator = "trading_firms", .measure = "share", .figure = "超30%", .of = "area"})
        .fact({"market_entities", "value", "1185家"})
        .fact({"market_entities", "completion", "118%"})
        .fact({"top500_projects", "value", "5个"})
        .fact({"top500_projects", "excess", "3个"})
        .fact({"africa_trade", "growth_yoy", "超30%"})
        .fact({"africa_trade", "completion", "100%"})
        .fact({"major_investment", "value", "58.84亿元"})
        .fact({"major_investment", "completion", "142%"})
        .fact({"innovations", "target", "1个"})
        .fact({"innovations", "value", "9个"})
        .fact({.indicator = "bonded_trade", .measure = "rank", .figure = "第25位", .scope = "bonded", .of = "nation"})
        .fact(
            {.indicator = "bonded_trade", .measure = "rank_change", .figure = "4位", .scope = "bonded", .of = "nation"})
        .fact({.indicator = "cargo", .measure = "value", .figure = "15.58万吨", .scope = "airport"})
        .fact({.indicator = "international_cargo", .measure = "value", .figure = "5.88万吨", .scope = "airport"})
        .fact({"urban_boundary", "value", "33.75Km²"})
        .fact({"urban_boundary", "increment", "13.89Km²"})
        .fact({"hazards", "value", "1056条"})
        .fact({"hazards_rectified", "value", "1046条"})
        .fact({"rectification_rate", "value", "99.1%"});
    return made;
}

scorecard card_under(std::string const& rule) { return zone().rule(rule).card(); }

std::string implied(scorecard const& card, std::string const& key) {
    auto const value = build::cell(card, key).implied();
    return value ? value->print() + value->unit_text : "nothing";
}

}  // namespace

TEST_CASE("the zone's trade implies its hidden target, last year's trade and the totals it is a share of") {
    auto const card = card_under("half_up");
    auto const target = build::cell(card, "trade/zone/2022/target").implied().value();
    CHECK(to_string(target.range) == "(124290/211, 124310/209)");
    CHECK(target.print() == "(589.05, 594.79)");
    CHECK(target.simplest.value() == decimal(590));
    CHECK(target.unit_text == "亿元");
    CHECK(target.magnitude == 8);
    CHECK_FALSE(target.soft);
    auto const base = build::cell(card, "trade/zone/2022/base").implied().value();
    CHECK(to_string(base.range) == "(1242900/2687, 248620/537)");
    CHECK(base.print() == "(462.56, 462.98)");
    for (auto const& [key, printed] : {std::pair("trade/zone/2022/total/area", "[1129.9, 1381.3)"),
                                       {"trade/zone/2022/total/city", "[3186.9, 3359.8)"},
                                       {"trade/zone/2022/total/province", "[6541.5, 7312.4)"}}) {
        auto const total = build::cell(card, key).implied().value();
        INFO(key);
        CHECK(print_outward(total.range, 1) == printed);
        CHECK(total.soft);
    }
}

TEST_CASE("counts imply integers only") {
    auto const card = card_under("half_up");
    CHECK(implied(card, "trading_firms/zone/2022/base") == "139家");
    CHECK(implied(card, "trading_firms/zone/2022/target") == "236 – 238家");
    CHECK(implied(card, "market_entities/zone/2022/target") == "1001 – 1008家");
    CHECK(implied(card, "top500_projects/zone/2022/target") == "2个");
    CHECK(implied(card, "bonded_trade/bonded/2022/base/nation") == "29位");
    CHECK(implied(card_under("half_even"), "market_entities/zone/2022/target") == "1000 – 1008家");
    CHECK(implied(card_under("down"), "market_entities/zone/2022/target").starts_with("996 – "));
    // No number of firms grows by 89.2 % to 263 when rates are rounded up.
    auto const none = build::cell(card_under("up"), "trading_firms/zone/2022/base").implied().value();
    CHECK(none.whole);
    CHECK_FALSE(none.integers.has_value());
}

TEST_CASE("the zone's other hidden targets, bases and rests are implied") {
    auto const card = card_under("half_up");
    CHECK(implied(card, "foreign_capital/zone/2022/target") == "(2989.30, 3018.31)万美元");
    CHECK(build::cell(card, "foreign_capital/zone/2022/target").implied()->simplest.value() == decimal(3000));
    auto const investment = build::cell(card, "major_investment/zone/2022/target").implied().value();
    CHECK(print_outward(investment.range, 4) == "(41.2877, 41.5866)");
    CHECK(implied(card, "cargo/airport/2022/difference/international_cargo") == "(9.69, 9.71)万吨");
    CHECK(implied(card, "urban_boundary/zone/2022/base") == "(19.85, 19.87)Km²");
    CHECK(implied(card, "hazards/zone/2022/difference/hazards_rectified") == "10条");
    // A whole is not less than its part, and a share above 30 % bounds it from above.
    CHECK(implied(card, "trading_firms/zone/2022/total/area") == "263 – 876家");
}

TEST_CASE("what follows exactly is computed from figures taken as exact") {
    auto const card = card_under("half_up");
    CHECK(build::cell(card, "top500_projects/zone/2022/target").computed().value() == rational(2));
    CHECK(build::cell(card, "top500_projects/zone/2022/completion").computed().value() == rational(5) / rational(2));
    CHECK(build::cell(card, "innovations/zone/2022/completion").computed().value() == rational(9));
    CHECK(build::cell(card, "innovations/zone/2022/excess").computed().value() == rational(8));
    CHECK(build::cell(card, "urban_boundary/zone/2022/base").computed().value() ==
          rational(decimal::parse("19.86").value()));
    CHECK(build::cell(card, "bonded_trade/bonded/2022/base/nation").computed().value() == rational(29));
    CHECK(build::cell(card, "international_cargo/airport/2022/share/cargo").computed().value() ==
          rational(588) / rational(1558));
    auto const rate = build::cell(card, "rectification_rate/zone/2022/value");
    CHECK(rate.computed().value() == rational(104600) / rational(1056));
    CHECK(rate.agreement() == agreement::agrees);
    CHECK(build::cell(card_under("down"), "rectification_rate/zone/2022/value").agreement() == agreement::differs);
    CHECK(card.count(agreement::differs) == 0);
}

TEST_CASE("each of the zone's main indicators is met or exceeded, and the scorecard says how surely") {
    auto const card = card_under("half_up");
    auto const fate = [&](std::string const& key) {
        auto const row = build::cell(card, key).row();
        return std::string(name_of(row.achievement())) + (row.is_certain() ? "" : " as published");
    };
    for (auto const* const key :
         {"trade/zone/2022/value", "foreign_capital/zone/2022/value", "trading_firms/zone/2022/value",
          "market_entities/zone/2022/value", "top500_projects/zone/2022/value", "major_investment/zone/2022/value",
          "innovations/zone/2022/value"})
        CHECK(fate(key) == "exceeded");
    // 100 % printed may be 99.6 %.
    CHECK(fate("africa_trade/zone/2022/completion") == "met as published");
    CHECK(fate("hazards/zone/2022/value") == "none as published");
}

TEST_CASE("a published rate without what it is held against has no computed value, and a reason") {
    auto const card = card_under("half_up");
    CHECK(build::cell(card, "trade/zone/2022/completion").reason() == undefined_reason::missing_base);
    CHECK(build::cell(card, "trade/zone/2022/growth_yoy").reason() == undefined_reason::missing_base);
    CHECK(build::cell(card, "trade/zone/2022/share/area").reason() == undefined_reason::missing_base);
    CHECK(card.find("trade/zone/2022/gap").error().why == reason::unknown_cell);
    CHECK(card.find("trade/zone/2022/nonsense").error().why == reason::unknown_measure);
}
