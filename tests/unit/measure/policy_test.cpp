#include "build.hpp"

#include <support/catch.hpp>

using namespace attain;
using build::cell;

namespace {

rational parsed(char const* text) { return rational(decimal::parse(text).value()); }

std::string fate(scorecard const& card, std::string const& key) {
    auto const row = cell(card, key).row();
    return std::string(name_of(row.achievement())) + (row.is_certain() ? "" : " as published");
}

/// Energy used per unit of output: less is better.
build::book energy() {
    build::book made;
    made.scope("zone").indicator({.id = "energy", .unit = "吨", .better = "lower"});
    made.fact({"energy", "value", "90吨"}).fact({"energy", "target", "100吨"}).fact({"energy", "base", "120吨"});
    return made;
}

}  // namespace

TEST_CASE("where less is better the completion formula is chosen, never guessed") {
    auto const rate = [](std::optional<completion_formula> formula) {
        evaluate_options options;
        options.lower_is_better = formula;
        return cell(energy().card(options), "energy/zone/2022/completion").computed();
    };
    CHECK(rate(std::nullopt).why() == undefined_reason::not_applicable);
    CHECK(rate(completion_formula::target_over_actual).value() == rational(10) / rational(9));
    CHECK(rate(completion_formula::mirrored).value() == parsed("1.1"));
    CHECK(rate(completion_formula::from_baseline).value() == parsed("1.5"));
    CHECK(rate(completion_formula::actual_over_target).value() == parsed("0.9"));
}

TEST_CASE("where less is better, what lies under the target exceeds it") {
    auto const card = energy().card();
    CHECK(fate(card, "energy/zone/2022/value") == "exceeded");
    CHECK(cell(card, "energy/zone/2022/excess").computed().value() == rational(10));
    build::book over;
    over.scope("zone").indicator({.id = "energy", .unit = "吨", .better = "lower"});
    over.fact({"energy", "value", "130吨"}).fact({"energy", "target", "100吨"});
    auto const missed = over.card();
    CHECK(fate(missed, "energy/zone/2022/value") == "missed");
    CHECK(cell(missed, "energy/zone/2022/gap").computed().value() == rational(30));
    CHECK_FALSE(missed.find("energy/zone/2022/excess").has_value());
}

TEST_CASE("a hidden target where less is better follows the formula that was chosen") {
    build::book made;
    made.scope("zone").indicator({.id = "energy", .unit = "吨", .better = "lower"}).rule("half_up");
    made.fact({"energy", "value", "90.0吨"}).fact({"energy", "completion", "110%"});
    auto const data = made.data();
    evaluate_options options;
    CHECK_FALSE(evaluate(data).find("energy/zone/2022/target").has_value());
    options.lower_is_better = completion_formula::target_over_actual;
    CHECK(cell(evaluate(data, options), "energy/zone/2022/target").implied()->print() == "[98.49, 99.51)");
    options.lower_is_better = completion_formula::mirrored;
    CHECK(cell(evaluate(data, options), "energy/zone/2022/target").implied()->range.contains(rational(100)));
}

TEST_CASE("a completion printed as 100 % is met as published, an exact count is met for certain") {
    build::book made;
    made.scope("zone").indicator({.id = "a", .unit = "亿元"}).indicator({.id = "b", .unit = "项"});
    made.indicator({.id = "c", .unit = "亿元"}).indicator({.id = "d", .unit = "亿元"});
    made.indicator({.id = "e", .unit = "亿元"}).indicator({.id = "f", .unit = "亿元"});
    made.fact({"a", "completion", "100%"}).fact({"b", "value", "12项"}).fact({"b", "target", "12项"});
    made.fact({"c", "completion", "99.9%"}).fact({"d", "completion", "90%以上"}).fact({"e", "completion", "超100%"});
    made.fact({"f", "value", "100.0亿元"}).fact({"f", "target", "100亿元"});
    auto const card = made.card();
    CHECK(fate(card, "a/zone/2022/completion") == "met as published");
    CHECK(fate(card, "b/zone/2022/value") == "met");
    CHECK(fate(card, "c/zone/2022/completion") == "missed");
    CHECK(fate(card, "d/zone/2022/completion") == "undecided as published");
    CHECK(fate(card, "e/zone/2022/completion") == "exceeded");
    CHECK(fate(card, "f/zone/2022/value") == "met as published");
}

TEST_CASE("growth targets are full when met, and a target of more than 30 % must be passed") {
    auto const card = [](std::string const& growth, std::string const& target, growth_completion policy) {
        build::book made;
        made.scope("zone").indicator({.id = "a", .unit = "亿元", .target = "growth"});
        made.fact({"a", "growth_yoy", growth}).fact({"a", "target_growth", target});
        evaluate_options options;
        options.on_growth_target = policy;
        return made.card(options);
    };
    auto const full = growth_completion::full_when_met;
    CHECK(cell(card("35%", "30%", full), "a/zone/2022/completion").computed().value() == rational(1));
    CHECK(cell(card("35%", "30%", growth_completion::level), "a/zone/2022/completion").computed().value() ==
          rational(135) / rational(130));
    CHECK(cell(card("17%", "30%", full), "a/zone/2022/completion").computed().value() == parsed("0.9"));
    CHECK(fate(card("35%", "超30%", full), "a/zone/2022/completion") == "met");
    CHECK(fate(card("30%", "超30%", full), "a/zone/2022/completion") == "missed as published");
    CHECK(fate(card("35%", "30%", full), "a/zone/2022/completion") == "exceeded");
    CHECK(fate(card("超30%", "超30%", full), "a/zone/2022/completion") == "met");
}

TEST_CASE("a target range is met inside and has no completion rate") {
    auto const card = [](std::string const& value) {
        build::book made;
        made.scope("zone").indicator({.id = "cpi", .unit = "%", .nature = "rate", .better = "in_range"});
        made.fact({"cpi", "value", value}).fact({"cpi", "target_lower", "2%"}).fact({"cpi", "target_upper", "3%"});
        made.fact({"cpi", "completion", "100%"});
        return made.card();
    };
    CHECK(fate(card("2.5%"), "cpi/zone/2022/value") == "met as published");
    CHECK(fate(card("4.5%"), "cpi/zone/2022/value") == "missed");
    CHECK(cell(card("2.5%"), "cpi/zone/2022/completion").reason() == undefined_reason::not_applicable);
}

TEST_CASE("a negative or zero base leaves growth undefined unless a policy was chosen") {
    auto const growth = [](std::string const& base, negative_base policy) {
        build::book made;
        made.scope("zone").indicator({.id = "profit", .unit = "亿元"});
        made.fact({"profit", "value", "5.0亿元"}).fact({"profit", "value", base, "2021"});
        evaluate_options options;
        options.on_negative_base = policy;
        return cell(made.card(options), "profit/zone/2022/growth_yoy").computed();
    };
    CHECK(growth("-2.0亿元", negative_base::undefined).why() == undefined_reason::negative_base);
    CHECK(growth("-2.0亿元", negative_base::absolute).value() == parsed("3.5"));
    CHECK(growth("0.0亿元", negative_base::absolute).why() == undefined_reason::zero_base);
    CHECK(growth("4.0亿元", negative_base::undefined).value() == parsed("0.25"));
}

TEST_CASE("a negative target leaves completion undefined unless a policy was chosen") {
    auto const rate = [](negative_target policy) {
        build::book made;
        made.scope("zone").indicator({.id = "profit", .unit = "亿元"});
        made.fact({"profit", "value", "-1.0亿元"}).fact({"profit", "target", "-2.0亿元"});
        evaluate_options options;
        options.on_negative_target = policy;
        return cell(made.card(options), "profit/zone/2022/completion").computed();
    };
    CHECK(rate(negative_target::undefined).why() == undefined_reason::negative_target);
    CHECK(rate(negative_target::distance).value() == parsed("1.5"));
}

TEST_CASE("a series break blocks growth across it and not beyond it") {
    build::book made;
    made.scope("zone").indicator({.id = "a", .unit = "亿元"});
    made.fact({"a", "value", "10亿元", "2019"}).fact({"a", "value", "11亿元", "2020"});
    made.fact({.indicator = "a", .measure = "value", .figure = "22亿元", .period = "2021", .status = "B"});
    made.fact({"a", "value", "33亿元", "2022"}).fact({"a", "growth_yoy", "100%", "2021"});
    auto const card = made.card();
    CHECK(cell(card, "a/zone/2020/growth_yoy").computed().value() == parsed("0.1"));
    CHECK(cell(card, "a/zone/2021/growth_yoy").reason() == undefined_reason::series_break);
    CHECK(cell(card, "a/zone/2022/growth_yoy").computed().value() == parsed("0.5"));
}

TEST_CASE("what was withheld, or is in another unit, or follows other prices, is undefined and says so") {
    build::book made;
    made.scope("zone").indicator({.id = "a", .unit = "亿元"}).indicator({.id = "b", .unit = ""});
    made.indicator({.id = "gdp", .unit = "亿元", .basis = "constant_price"});
    made.fact({.indicator = "a", .measure = "value", .figure = "", .status = "Q"}).fact({"a", "growth_yoy", "5%"});
    made.fact({"b", "value", "5亿元"}).fact({"b", "target", "5亿美元"}).fact({"b", "completion", "100%"});
    made.fact({"gdp", "value", "110亿元"}).fact({"gdp", "value", "100亿元", "2021"}).fact({"gdp", "growth_yoy", "6%"});
    auto const card = made.card();
    CHECK(cell(card, "a/zone/2022/growth_yoy").reason() == undefined_reason::suppressed);
    CHECK(cell(card, "b/zone/2022/completion").reason() == undefined_reason::unit_mismatch);
    // Growth at constant prices cannot be recomputed from levels, nor a base implied by it.
    CHECK(cell(card, "gdp/zone/2022/growth_yoy").reason() == undefined_reason::not_applicable);
    CHECK(cell(card, "gdp/zone/2022/growth_yoy").agreement() == agreement::not_compared);
}

TEST_CASE("both ends of a growth come from one print") {
    build::book made;
    made.scope("zone").indicator({.id = "a", .unit = "亿元"});
    made.fact({.indicator = "a", .measure = "value", .figure = "100亿元", .period = "2021", .vintage = "2022-03-01"});
    made.fact({.indicator = "a", .measure = "value", .figure = "104亿元", .period = "2021", .vintage = "2023-03-01"});
    made.fact({.indicator = "a", .measure = "value", .figure = "110亿元", .period = "2022", .vintage = "2022-03-01"});
    auto const data = made.data();
    CHECK(cell(evaluate(data), "a/zone/2022/growth_yoy").computed().value() == parsed("0.1"));
    evaluate_options early;
    early.as_of = date::parse("2022-12-31").value();
    CHECK(cell(evaluate(data, early), "a/zone/2021/value").text() == "100亿元");
    CHECK(cell(evaluate(data), "a/zone/2021/value").text() == "104亿元");
}

TEST_CASE("a total is held against the sum of its parts, and is incomplete without one of them") {
    auto const total = [](bool all) {
        build::book made;
        made.scope("zone").indicator({.id = "tax", .unit = "亿元"}).indicator({.id = "fees", .unit = "亿元"});
        made.sum("revenue", "亿元", {"tax", "fees"}).rule("half_up");
        made.fact({"revenue", "value", "12.3亿元"}).fact({"tax", "value", "8.2亿元"});
        if (all) made.fact({"fees", "value", "4.1亿元"});
        auto const card = made.card();
        auto const found = cell(card, "revenue/zone/2022/value");
        return std::pair(found.reason(), found.agreement());
    };
    CHECK(total(true) == std::pair(std::optional<undefined_reason>(), agreement::agrees));
    CHECK(total(false) == std::pair(std::optional(undefined_reason::incomplete), agreement::not_compared));
}

TEST_CASE("months are compared with the same month of the year before and with the month before") {
    build::book made;
    made.scope("zone").indicator({.id = "a", .unit = "亿元"}).rule("half_up");
    made.fact({"a", "value", "10.0亿元", "2021-03"}).fact({"a", "value", "11.0亿元", "2022-02"});
    made.fact({"a", "value", "12.0亿元", "2022-03"}).fact({"a", "growth_mom", "9.1%", "2022-03"});
    auto const card = made.card();
    CHECK(cell(card, "a/zone/2022-03/growth_yoy").computed().value() == parsed("0.2"));
    CHECK(cell(card, "a/zone/2022-03/change").computed().value() == parsed("200000000"));
    auto const mom = cell(card, "a/zone/2022-03/growth_mom");
    CHECK(mom.computed().value() == rational(1) / rational(11));
    CHECK(mom.agreement() == agreement::agrees);
}

TEST_CASE("numbers beyond the limits of arithmetic leave what was published, and nothing follows") {
    build::book made;
    made.scope("zone").indicator({.id = "a", .unit = "亿元"});
    auto const huge = "1" + std::string(60000, '0') + "7";
    auto const tiny = "0." + std::string(60000, '0') + "7";
    made.fact({"a", "value", huge + "亿元"}).fact({"a", "target", tiny + "亿元"}).fact({"a", "completion", "100%"});
    made.fact({"a", "value", "3亿元", "2021"});
    auto const card = made.card();
    CHECK(cell(card, "a/zone/2022/value").is_published());
    CHECK(cell(card, "a/zone/2022/completion").agreement() == agreement::not_compared);
    for (auto const each : card.cells()) {
        if (each.is_computed()) (void)each.computed();
        (void)each.implied();
    }
}
