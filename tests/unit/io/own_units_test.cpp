#include <attain/io/dataset_file.hpp>

#include <string>
#include <support/catch.hpp>

using namespace attain;

namespace {

io::loaded with_units(std::string const& units, std::string const& figure) {
    auto const text = R"({"attain": 1, "units": [)" + units + R"(], "scopes": [{"id": "port"}],
        "indicators": [{"id": "grain", "nature": "flow"}],
        "facts": [{"indicator": "grain", "scope": "port", "period": "2022", "measure": "value", "figure": ")" +
                      figure + R"("}]})";
    return io::read_json(text, "units.json");
}

reason first_problem(std::string const& units) {
    auto const loaded = with_units(units, "3个");
    return loaded.problems.empty() ? reason::none : loaded.problems.front().why;
}

}  // namespace

TEST_CASE("a dataset's own unit is read, keeps its exact factor, and is written and read again") {
    auto const loaded = with_units(
        R"({"symbol": "市石", "name": {"zh": "市石", "en": "market shi"}, "of": "kg", "factor": 60, "spellings": ["石粮"]})",
        "1.5万市石");
    REQUIRE(loaded.problems.empty());
    auto const fact = loaded.data.facts().front();
    CHECK(fact.text() == "1.5万市石");
    CHECK(fact.value() == decimal(15000));
    CHECK(fact.unit().factor() / loaded.data.units().find("kg")->factor() == rational(60));
    CHECK(fact.figure().unit().symbol() == "市石");
    CHECK(loaded.data.units().find("石粮") == fact.unit());
    std::string text;
    REQUIRE(io::write_json(loaded.data, [&text](std::string_view piece) {
        text += piece;
        return true;
    }));
    auto const again = io::read_json(text, "again.json");
    REQUIRE(again.problems.empty());
    CHECK(again.data == loaded.data);
}

TEST_CASE("units may name each other in any order") {
    auto const loaded = with_units(
        R"({"symbol": "大包", "of": "小包", "factor": "3/2"}, {"symbol": "小包", "kind": "count"})", "4大包");
    REQUIRE(loaded.problems.empty());
    CHECK(loaded.data.facts().front().unit().factor() == rational(3) / 2);
}

TEST_CASE("a zero factor, a circle, the name of another unit and an unknown whole are refused with the reason") {
    CHECK(first_problem(R"({"symbol": "空包", "of": "kg", "factor": 0})") == reason::zero_factor);
    CHECK(first_problem(R"({"symbol": "甲包", "of": "乙包"}, {"symbol": "乙包", "of": "甲包"})") == reason::unit_cycle);
    CHECK(first_problem(R"({"symbol": "亩", "kind": "count"})") == reason::duplicate_unit);
    CHECK(first_problem(R"({"symbol": "新包", "of": "没有的"})") == reason::unknown_unit);
    CHECK(first_problem(R"({"symbol": "新包", "kind": "weight"})") == reason::unknown_word);
    CHECK(first_problem(R"({"symbol": "新包", "of": "kg", "factor": "many"})") == reason::malformed_number);
    CHECK(first_problem(R"({"symbol": "新包", "of": "kg", "colour": "red"})") == reason::unknown_key);
}

TEST_CASE("units behind the facts are refused, since the facts were read without them") {
    auto const text = R"({"attain": 1, "scopes": [{"id": "port"}], "indicators": [{"id": "grain", "nature": "flow"}],
        "facts": [{"indicator": "grain", "scope": "port", "period": "2022", "measure": "value", "figure": "3个"}],
        "units": [{"symbol": "新包", "kind": "count"}]})";
    auto const loaded = io::read_json(text, "late.json");
    REQUIRE(loaded.problems.size() == 1);
    CHECK(loaded.problems[0].expected == "all units before the first fact");
}
