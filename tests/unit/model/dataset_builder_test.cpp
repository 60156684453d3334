#include <attain/model/dataset_builder.hpp>

#include <string>
#include <support/catch.hpp>
#include <vector>

using namespace attain;

namespace {

dataset_builder zone() {
    dataset_builder b("zone.json");
    b.add_scope({.id = "zone"});
    b.add_indicator({.id = "trade", .unit = "亿元", .nature = "flow"});
    return b;
}

fact_row row() {
    fact_row r;
    r.indicator = "trade";
    r.scope = "zone";
    r.period = "2022";
    r.measure = "value";
    r.figure = "621.5亿元";
    r.where = {7, 5};
    return r;
}

// The one problem of a fact with one field changed.
problem problem_with(field fact_row::*member, char const* text) {
    auto b = zone();
    auto r = row();
    r.*member = field(text, {7, 20});
    b.add_fact(r);
    auto const made = std::move(b).build();
    for (auto const& each : made.problems) UNSCOPED_INFO(to_line(each));
    REQUIRE(made.problems.size() == 1);
    CHECK(made.data.size() == 0);
    return made.problems[0];
}

}  // namespace

TEST_CASE("each thing wrong with a fact is one problem with its reason and place") {
    CHECK(problem_with(&fact_row::indicator, "trde").why == reason::unknown_indicator);
    CHECK(problem_with(&fact_row::scope, "zoo").why == reason::unknown_scope);
    CHECK(problem_with(&fact_row::period, "2022-13").why == reason::no_such_period);
    CHECK(problem_with(&fact_row::measure, "valu").why == reason::unknown_measure);
    CHECK(problem_with(&fact_row::of, "zone").why == reason::unknown_key);
    CHECK(problem_with(&fact_row::figure, "621.5亿圆圆").why == reason::unknown_unit);
    CHECK(problem_with(&fact_row::figure, "").why == reason::missing_field);
    CHECK(problem_with(&fact_row::unit, "qqq").why == reason::unknown_unit);
    CHECK(problem_with(&fact_row::status, "Z").why == reason::unknown_word);
    CHECK(problem_with(&fact_row::vintage, "2022-02-30").why == reason::no_such_period);
    CHECK(problem_with(&fact_row::figure, "3214万美元").why == reason::currency_mismatch);
    CHECK(problem_with(&fact_row::measure, "completion").why == reason::unit_mismatch);
    CHECK(problem_with(&fact_row::measure, "breakdown").why == reason::missing_field);
    CHECK(problem_with(&fact_row::period, "2022-13").where == place{7, 20});
}

TEST_CASE("a problem is one line that says where, what, and what to do") {
    auto const line = to_line(problem_with(&fact_row::period, "2022-13"));
    CHECK(line ==
          "zone.json:7:20: found the period '2022-13', expected a period such as 2022, 2022-Q1, 2022-06 or 2022-H1; "
          "correct the period");
    CHECK(to_line({reason::unknown_key, "a\nb", {1, 2}, "x", "y", ""}) == "a\\nb:1:2: found x, expected y");
    auto const wild = to_line(problem_with(&fact_row::measure, "a\nb\x1b[31m\xe2\x80\xa8"));
    CHECK(wild.find('\n') == std::string::npos);
    CHECK(wild.find('\x1b') == std::string::npos);
}

TEST_CASE("a figure of two million digits is refused in a short line") {
    auto const digits = std::string(2000000, '7');
    auto const line = to_line(problem_with(&fact_row::figure, digits.c_str()));
    CHECK(line.size() < 300);
    CHECK(problem_with(&fact_row::figure, digits.c_str()).why == reason::overflow);
}

TEST_CASE("all problems are listed, in the order of their places") {
    dataset_builder b("d");
    b.add_scope({.id = {"zone", {1, 1}}, .within = {"zone", {1, 9}}});
    b.add_indicator({.id = {"trade", {2, 1}}, .unit = {"nonsense", {2, 9}}, .nature = {"flow", {2, 20}}});
    b.add_indicator({.id = {"trade", {3, 1}}, .nature = {"flow", {3, 20}}});
    b.add_indicator({.id = {"cargo", {4, 1}}, .where = {4, 1}});
    b.add_indicator({.id = {"more", {5, 1}}, .nature = {"flows", {5, 20}}, .within = {"less", {5, 30}}});
    auto const made = std::move(b).build();
    std::vector<reason> reasons;
    for (auto const& each : made.problems) reasons.push_back(each.why);
    CHECK(reasons == std::vector<reason>{reason::scope_cycle, reason::unknown_unit, reason::duplicate_id,
                                         reason::missing_field, reason::unknown_word, reason::unknown_indicator});
}

TEST_CASE("a circle of scopes is told once and is cut") {
    dataset_builder b;
    b.add_scope({.id = "a", .within = "b"});
    b.add_scope({.id = "b", .within = "c"});
    b.add_scope({.id = "c", .within = "a"});
    b.add_scope({.id = "d", .within = "a"});
    auto const made = std::move(b).build();
    REQUIRE(made.problems.size() == 1);
    CHECK(made.problems[0].why == reason::scope_cycle);
    CHECK(made.data.lies_within(*made.data.find_scope("d"), *made.data.find_scope("a")));
    CHECK_FALSE(made.data.lies_within(*made.data.find_scope("a"), *made.data.find_scope("d")));
}

TEST_CASE("a fact stated twice alike is kept once, with two figures it is kept twice and told") {
    auto b = zone();
    b.add_fact(row());
    b.add_fact(row());
    auto other = row();
    other.figure = "620亿元";
    other.where = {9, 5};
    b.add_fact(other);
    auto made = std::move(b).build();
    CHECK(made.data.size() == 2);
    REQUIRE(made.problems.size() == 1);
    CHECK(made.problems[0].why == reason::conflicting_facts);
    CHECK(made.problems[0].where == place{9, 5});
    CHECK(made.usable());
    CHECK(made.data.find_all(made.data.facts()[0].key()).size() == 2);

    b = zone();
    b.add_fact(row());
    other.source = "yearbook";
    b.add_fact(other);
    made = std::move(b).build();
    CHECK(made.problems.empty());
    CHECK(made.data.size() == 2);
}

TEST_CASE("definitions may come after the facts that use them") {
    dataset_builder b;
    b.add_fact(row());
    b.add_indicator({.id = "other", .nature = "flow"});
    b.add_indicator({.id = "trade", .unit = "亿元", .nature = "flow"});
    b.add_scope({.id = "zone"});
    auto const made = std::move(b).build();
    CHECK(made.problems.empty());
    REQUIRE(made.data.size() == 1);
    CHECK(made.data[made.data.facts()[0].indicator()].id == "trade");
}

TEST_CASE("a builder gives up after ten thousand problems") {
    auto b = zone();
    auto bad = row();
    bad.period = "2022-13";
    for (std::size_t i = 0; i < dataset_builder::max_problems + 100; ++i) b.add_fact(bad);
    CHECK(b.gave_up());
    CHECK(std::move(b).build().problems.size() == dataset_builder::max_problems + 1);
}

TEST_CASE("parts and wholes of indicators are links between them") {
    dataset_builder b;
    b.add_indicator({.id = "cargo", .nature = "flow", .parts = {"home", "abroad"}});
    b.add_indicator({.id = "home", .nature = "flow", .within = "cargo"});
    b.add_indicator({.id = "abroad", .nature = "flow", .within = "cargo"});
    b.add_indicator({.id = "rate", .unit = "%", .nature = "ratio", .numerator = "abroad", .denominator = "cargo"});
    b.add_indicator({.id = "half", .nature = "ratio", .numerator = "abroad"});
    auto const made = std::move(b).build();
    REQUIRE(made.problems.size() == 1);
    CHECK(made.problems[0].why == reason::missing_field);
    auto const& cargo = made.data.indicators()[0];
    CHECK(cargo.parts == std::vector<indicator_index>{indicator_index{1}, indicator_index{2}});
    CHECK(made.data.indicators()[1].within == indicator_index{0});
    CHECK(made.data.indicators()[3].numerator == indicator_index{2});
}

TEST_CASE("a change of a rate may be in percentage points") {
    dataset_builder b;
    b.add_scope({.id = "zone"});
    b.add_indicator({.id = "rate", .unit = "%", .nature = "ratio"});
    auto r = row();
    r.indicator = "rate";
    r.measure = "change";
    r.figure = "1.8个百分点";
    b.add_fact(r);
    r.measure = "value";
    r.figure = "99.1%";
    b.add_fact(r);
    CHECK(std::move(b).build().problems.empty());
}
