#include "report_text.hpp"

#include <attain/audit/audit.hpp>

#include <string>
#include <support/catch.hpp>
#include <vector>

// Checks of whole tables: each holds in a table that was rounded from one truth, and fails where one figure is off.

using namespace attain;

namespace {

// A flow of one scope, published for several periods.
dataset flow(std::vector<std::pair<std::string, std::string>> const& figures) {
    std::string facts;
    for (auto const& [period, figure] : figures) {
        facts += std::string(facts.empty() ? "" : ", ") + R"({"indicator": "sales", "scope": "s", "period": ")" +
                 period + R"(", "measure": "value", "figure": ")" + figure + R"("})";
    }
    auto loaded = io::read_json(
        R"({"attain": 1, "scopes": [{"id": "s"}], "indicators": [{"id": "sales", "nature": "flow"}], "facts": [)" +
            facts + "]}",
        "flow.json");
    for (auto const& each : loaded.problems) UNSCOPED_INFO(to_line(each));
    REQUIRE(loaded.problems.empty());
    return loaded.data;
}

verdict of_flow(std::vector<std::pair<std::string, std::string>> const& figures) { return audit(flow(figures)).what(); }

verdict of_rows(std::string const& rows) { return audit(table(rows)).what(); }

}  // namespace

TEST_CASE("quarters make a year, within what rounding hides") {
    std::vector<std::pair<std::string, std::string>> figures{{"2022", "100.3亿元"},
                                                             {"2022-Q1", "21.4亿元"},
                                                             {"2022-Q2", "24.6亿元"},
                                                             {"2022-Q3", "26.2亿元"},
                                                             {"2022-Q4", "28.2亿元"}};
    CHECK(of_flow(figures) == verdict::consistent);
    figures[0].second = "101.3亿元";
    CHECK(of_flow(figures) == verdict::inconsistent);
}

TEST_CASE("a quarter that nobody published is implied by the year, and no contradiction") {
    auto const report =
        audit(flow({{"2022", "100.3亿元"}, {"2022-Q1", "21.4亿元"}, {"2022-Q2", "24.6亿元"}, {"2022-Q3", "26.2亿元"}}));
    CHECK(report.what() == verdict::consistent);
    REQUIRE(report.implied().size() == 1);
    CHECK(report.data().print_key(report.implied()[0].key) == "sales/s/2022-Q4/value");
    CHECK(print_outward(report.implied()[0].range, 1) == "[27.9, 28.3]");
}

TEST_CASE("the year to date is what it was a month ago and the month since, merged first months included") {
    std::vector<std::pair<std::string, std::string>> figures{{"2023年1-2月", "7.7亿元"},
                                                             {"2023年1-3月", "12.0亿元"},
                                                             {"2023-03", "4.3亿元"},
                                                             {"2023年1-4月", "16.1亿元"},
                                                             {"2023-04", "4.1亿元"}};
    CHECK(of_flow(figures) == verdict::consistent);
    figures[4].second = "4.6亿元";
    auto const report = audit(flow(figures));
    CHECK(report.what() == verdict::inconsistent);
    REQUIRE(report.findings().size() == 1);
    CHECK(report.findings()[0].conflict.size() == 3);
}

TEST_CASE("stocks and averages are not added up over time") {
    auto const loaded = io::read_json(
        R"({"attain": 1, "scopes": [{"id": "s"}], "indicators": [{"id": "beds", "nature": "stock"}], "facts": [
            {"indicator": "beds", "scope": "s", "period": "2022", "measure": "value", "figure": "120张"},
            {"indicator": "beds", "scope": "s", "period": "2022-H1", "measure": "value", "figure": "110张"},
            {"indicator": "beds", "scope": "s", "period": "2022-H2", "measure": "value", "figure": "120张"}]})",
        "beds.json");
    REQUIRE(loaded.problems.empty());
    CHECK(audit(loaded.data).what() == verdict::consistent);
}

TEST_CASE("a chain of growth over years ties the first level to the last, though none between was published") {
    auto const chain = [](char const* last) {
        return row("output", "2018", "value", "250.0亿元") + row("output", "2019", "growth_yoy", "8.1%") +
               row("output", "2020", "growth_yoy", "2.3%") + row("output", "2021", "growth_yoy", "9.4%") +
               row("output", "2022", "growth_yoy", "5.2%") + row("output", "2022", "value", last);
    };
    // 250.0 x 1.081 x 1.023 x 1.094 x 1.052 = 318.2
    CHECK(of_rows(chain("318.2亿元")) == verdict::consistent);
    CHECK(of_rows(chain("328.2亿元")) == verdict::inconsistent);
    auto const report = audit(table(chain("318.2亿元")));
    CHECK(report.implied().size() == 3);
}

TEST_CASE("an index and the growth printed beside it are held against each other") {
    auto const rows = row("prices", "2021", "value", "112.3") + row("prices", "2022", "value", "115.0");
    CHECK(of_rows(rows + row("prices", "2022", "growth_yoy", "2.4%")) == verdict::consistent);
    CHECK(of_rows(rows + row("prices", "2022", "growth_yoy", "2.7%")) == verdict::inconsistent);
}

TEST_CASE("shares of one whole by indicators that are all of it make one hundred percent, within rounding") {
    auto const parts = [](char const* third) {
        auto const loaded = io::read_json(
            R"({"attain": 1, "scopes": [{"id": "s"}], "indicators": [
                {"id": "all", "nature": "flow", "parts": ["a", "b", "c"]}, {"id": "a", "nature": "flow"},
                {"id": "b", "nature": "flow"}, {"id": "c", "nature": "flow"}], "facts": [
                {"indicator": "all", "scope": "s", "period": "2022", "measure": "value", "figure": "80.0亿元"},
                {"indicator": "a", "scope": "s", "period": "2022", "measure": "value", "figure": "26.7亿元"},
                {"indicator": "b", "scope": "s", "period": "2022", "measure": "value", "figure": "26.7亿元"},
                {"indicator": "c", "scope": "s", "period": "2022", "measure": "value", "figure": "26.6亿元"},
                {"indicator": "a", "scope": "s", "period": "2022", "measure": "share", "of": "all", "figure": "33.4%"},
                {"indicator": "b", "scope": "s", "period": "2022", "measure": "share", "of": "all", "figure": "33.4%"},
                {"indicator": "c", "scope": "s", "period": "2022", "measure": "share", "of": "all", "figure": ")" +
                std::string(third) + R"("}]})",
            "shares.json");
        for (auto const& each : loaded.problems) UNSCOPED_INFO(to_line(each));
        REQUIRE(loaded.problems.empty());
        return audit(loaded.data).what();
    };
    CHECK(parts("33.3%") == verdict::consistent);  // 100.1 % in print
    CHECK(parts("32.9%") == verdict::inconsistent);
}

namespace {

// The whole is not published, and neither end of it is known; only printed shares tie it to its two parts.
verdict of_two_shares(std::string const& first, std::string const& second, rounding_rule rule, audit_options options) {
    auto const fact = [](std::string const& part, std::string const& measure, std::string const& figure) {
        return R"({"indicator": ")" + part + R"(", "scope": "s", "period": "2022", "measure": ")" + measure +
               R"(", "figure": ")" + figure + "\"" + (measure == "share" ? R"(, "of": "whole"})" : "}");
    };
    auto loaded = io::read_json(
        R"({"attain": 1, "scopes": [{"id": "s"}], "indicators": [{"id": "whole", "nature": "flow", "parts": ["first", "second"]},)"
        R"({"id": "first", "nature": "flow"}, {"id": "second", "nature": "flow"}], "facts": [)" +
            fact("first", "value", "超1万元") + ", " + fact("first", "share", first) + ", " +
            fact("second", "value", "超1万元") + ", " + fact("second", "share", second) + "]}",
        "shares.json");
    for (auto const& each : loaded.problems) UNSCOPED_INFO(to_line(each));
    REQUIRE(loaded.problems.empty());
    options.rules = {rule};
    return audit(loaded.data, options).what();
}

}  // namespace

TEST_CASE("shares of an unpublished whole that nearly make it up are refuted in little work, whatever its size") {
    audit_options few;
    few.budget = 2000;
    CHECK(of_two_shares("60.0%", "39.8%", rounding_rule::nearest, few) == verdict::inconsistent);
    // The ends of both intervals would make the whole, and by this rule they belong to neither.
    CHECK(of_two_shares("60.0%", "39.9%", rounding_rule::half_up, few) == verdict::inconsistent);
    CHECK(of_two_shares("60.0%", "39.9%", rounding_rule::nearest, few) == verdict::consistent);
    CHECK(of_two_shares("60.0%", "40.0%", rounding_rule::half_up, few) == verdict::consistent);
}
