#include "build.hpp"

#include <attain/measure/rollup.hpp>

#include <support/catch.hpp>

using namespace attain;

namespace {

struct world {
    dataset data;

    [[nodiscard]] indicator_index of(char const* id) const { return data.find_indicator(id).value(); }
    [[nodiscard]] scope_index in(char const* id) const { return data.find_scope(id).value(); }
    [[nodiscard]] outcome<rolled_up> over_time(char const* id, char const* whole, period_kind parts,
                                               rollup_options const& options = {}) const {
        return roll_up_over_time(data, of(id), in("zone"), period::parse(whole).value(), parts, options);
    }
    [[nodiscard]] outcome<rolled_up> discrete(char const* id, char const* when) const {
        return discrete_from_cumulative(data, of(id), in("zone"), period::parse(when).value());
    }
};

world quarters() {
    build::book made;
    made.scope("zone").rule("half_up");
    made.indicator({.id = "trade", .unit = "亿元"}).indicator({.id = "deposits", .unit = "亿元", .nature = "stock"});
    made.indicator({.id = "firms", .unit = "家", .nature = "distinct_count"});
    made.indicator({.id = "done", .unit = "项"}).indicator({.id = "all", .unit = "项"});
    made.quotient("rate", "%", "done", "all");
    int number = 1;
    for (auto const* const when : {"2022-Q1", "2022-Q2", "2022-Q3", "2022-Q4"}) {
        auto const n = std::to_string(number++);
        made.fact({"trade", "value", n + "0.0亿元", when}).fact({"deposits", "value", n + "00亿元", when});
        made.fact({"firms", "value", n + "家", when}).fact({"done", "value", n + "项", when});
        made.fact({"all", "value", "4项", when});
    }
    return {made.data()};
}

rational yi(int n) { return rational(n) * rational(100000000); }

}  // namespace

TEST_CASE("flows are summed over time and carry the intervals of their parts") {
    auto const year = quarters().over_time("trade", "2022", period_kind::quarter).value();
    CHECK(year.value == yi(100));
    CHECK(year.is_complete());
    CHECK(year.known == 4);
    CHECK(year.range ==
          interval::between(endpoint{yi(998) / rational(10), true}, endpoint{yi(1002) / rational(10), false}).value());
}

TEST_CASE("stocks are taken at the end, or as the policy says, and never summed over time") {
    auto const world = quarters();
    auto const under = [&](stock_rollup policy) {
        rollup_options options;
        options.stock = policy;
        return world.over_time("deposits", "2022", period_kind::quarter, options).value().value;
    };
    CHECK(under(stock_rollup::end) == yi(400));
    CHECK(under(stock_rollup::begin) == yi(100));
    CHECK(under(stock_rollup::average) == yi(250));
    CHECK(under(stock_rollup::maximum) == yi(400));
}

TEST_CASE("a quotient is formed anew from its sums, and what has no roll-up is refused") {
    auto const world = quarters();
    CHECK(world.over_time("rate", "2022", period_kind::quarter).value().value == rational(10) / rational(16));
    CHECK(world.over_time("firms", "2022", period_kind::quarter).error().why == reason::no_roll_up);
    CHECK(world.over_time("trade", "2022", period_kind::week).is_error());
}

TEST_CASE("a roll-up over missing parts says how many it has") {
    build::book made;
    made.scope("zone").scope("north", "zone").scope("south", "zone").scope("east", "zone");
    made.indicator({.id = "trade", .unit = "亿元"});
    made.fact({.indicator = "trade", .measure = "value", .figure = "3亿元", .scope = "north"});
    made.fact({.indicator = "trade", .measure = "value", .figure = "4亿元", .scope = "south", .status = "P"});
    world const known{made.data()};
    auto const sum =
        roll_up_over_scopes(known.data, known.of("trade"), known.in("zone"), period::parse("2022").value());
    CHECK(sum.value().value == yi(7));
    CHECK(sum->known == 2);
    CHECK(sum->expected == 3);
    CHECK_FALSE(sum->is_complete());
    CHECK(sum->status == observation_status::provisional);
    auto const nothing =
        roll_up_over_scopes(known.data, known.of("trade"), known.in("zone"), period::parse("2021").value());
    CHECK(nothing.why() == undefined_reason::incomplete);
}

TEST_CASE("cumulative values give back those of single months, merged ones included") {
    build::book made;
    made.scope("zone").rule("half_up").indicator({.id = "trade", .unit = "亿元"});
    made.indicator({.id = "deposits", .unit = "亿元", .nature = "stock"});
    made.fact({"trade", "value", "20.0亿元", "2022-01--2022-02"})
        .fact({"trade", "value", "33.5亿元", "2022-01--2022-03"});
    made.fact({"trade", "value", "70.0亿元", "2022-H1"}).fact({"trade", "value", "150.0亿元", "2022"});
    world const known{made.data()};
    CHECK(known.discrete("trade", "2022-03").value().value == yi(135) / rational(10));
    CHECK(known.discrete("trade", "2022-M01-M02").value().value == yi(20));
    CHECK(known.discrete("trade", "2022-Q1").value().value == yi(335) / rational(10));
    CHECK(known.discrete("trade", "2022-H2").value().value == yi(80));
    // Each end is off by half a unit at most, the difference by a whole one.
    CHECK(known.discrete("trade", "2022-03").value().range ==
          interval::between(endpoint{yi(134) / rational(10), false}, endpoint{yi(136) / rational(10), false}).value());
    CHECK(known.discrete("trade", "2022-05").why() == undefined_reason::missing_base);
    CHECK(known.discrete("trade", "2022-W05").is_error());
    CHECK(known.discrete("deposits", "2022-03").error().why == reason::no_roll_up);
}
