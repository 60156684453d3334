#include "report_text.hpp"

#include <attain/audit/audit.hpp>

#include <string>
#include <support/catch.hpp>

using namespace attain;

namespace {

bool holds(std::string const& text, std::string const& part) {
    UNSCOPED_INFO(text);
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a finding is explained from its figures down to what cannot be") {
    auto const report =
        audit(table(row("hazards", "2022", "value", "1056处") + row("repairs", "2022", "value", "1046处") +
                    row("repairs", "2022", "target", "1056处") + row("repairs", "2022", "completion", "98.1%")));
    REQUIRE(report.findings().size() == 1);
    auto const text = explain(report, report.findings()[0], language::en);
    CHECK(holds(text, "under rounding or truncation:\n"));
    CHECK(holds(text, "repairs, completion 2022 98.1%, that is [98.050, 98.200)%"));
    CHECK(holds(text, "repairs 2022 = repairs, completion 2022 × repairs, target 2022"));
    CHECK(holds(text, "nothing in common with"));
    auto const chinese = explain(report, report.findings()[0], language::zh);
    CHECK(holds(chinese, "没有公共部分"));
}

TEST_CASE("growth is explained as a factor") {
    auto const report =
        audit(table(row("output", "2021", "value", "1000亿元") + row("output", "2022", "value", "1100亿元") +
                    row("output", "2022", "growth_yoy", "7.0%")));
    REQUIRE(report.findings().size() == 1);
    auto const text = explain(report, report.findings()[0], language::en);
    CHECK(holds(text, "(1 + output, "));
    CHECK(holds(text, "亿元"));
}

TEST_CASE("an integer that does not exist is explained as such") {
    auto const report =
        audit(table(row("firms", "2022", "value", "263家") + row("firms", "2022", "growth_yoy", "89.3%")));
    audit_options strict;
    strict.rules = {rounding_rule::half_up};
    auto const pinned = audit(report.data(), strict);
    REQUIRE(pinned.findings().size() == 1);
    CHECK(holds(explain(pinned, pinned.findings()[0], language::en), "whole number"));
}

TEST_CASE("contradictory shares of an unpublished whole are explained by what adds up to nothing") {
    std::string rows = row("total", "2022", "rank", "第3位");
    auto const parsed = io::read_json(
        R"({"attain": 1, "scopes": [{"id": "p"}, {"id": "a", "within": "p"}],
            "indicators": [{"id": "all", "nature": "flow", "parts": ["x", "y"]}, {"id": "x", "nature": "flow"},
                           {"id": "y", "nature": "flow"}],
            "facts": [
            {"indicator": "x", "scope": "a", "period": "2022", "measure": "value", "figure": "30亿元"},
            {"indicator": "y", "scope": "a", "period": "2022", "measure": "value", "figure": "50亿元"},
            {"indicator": "x", "scope": "a", "period": "2022", "measure": "share", "of": "all", "figure": "60%"},
            {"indicator": "y", "scope": "a", "period": "2022", "measure": "share", "of": "all", "figure": "30%"}]})",
        "shares.json");
    for (auto const& each : parsed.problems) UNSCOPED_INFO(to_line(each));
    REQUIRE(parsed.problems.empty());
    auto const report = audit(parsed.data);
    CHECK(report.what() == verdict::inconsistent);
    for (auto const& finding : report.findings()) CHECK_FALSE(explain(report, finding, language::en).empty());
}

TEST_CASE("with the basis as published, what was computed from printed figures is accepted, and said to be") {
    auto const data =
        table(row("output", "2020", "value", "1000.00亿元") + row("output", "2021", "value", "1092.60亿元") +
              row("output", "2022", "value", "1174.98亿元") + row("output", "2021", "growth_yoy", "9.3%") +
              row("output", "2022", "growth_yoy", "7.5%") + row("output", "2022", "growth_diff", "-1.8个百分点"));
    CHECK(audit(data).what() == verdict::inconsistent);
    audit_options options;
    options.basis = relation_basis::as_published;
    auto const report = audit(data, options);
    CHECK(report.what() == verdict::consistent);
    REQUIRE(report.accepted_as_printed().size() == 1);
    CHECK(report.accepted_as_printed()[0].conflict.size() == 4);
    CHECK_FALSE(explain(report, report.accepted_as_printed()[0], language::en).empty());
    options.basis = relation_basis::underlying;
    CHECK(audit(data, options).what() == verdict::inconsistent);
}

TEST_CASE("the basis of the options overrules that of a relation in the dataset") {
    // Thrice 1.4 makes 4.2, printed 4; the total 3 was added up from whole parts, the total 9 from nothing.
    auto const make = [](std::string const& all) {
        std::string facts;
        for (std::string const id : {"a", "b", "c", "all", "d", "e"}) {
            auto const figure = id == "all" ? all : id == "d" ? "1.4" : id == "e" ? "4.2" : "1";
            facts += std::string(facts.empty() ? "" : ", ") + R"({"indicator": ")" + id +
                     R"(", "scope": "s", "period": "2022", "measure": "value", "figure": ")" + figure + R"(万吨"})";
        }
        auto const key = [](std::string const& id) { return '"' + id + R"(/s/2022/value")"; };
        auto const text =
            R"({"attain": 1, "scopes": [{"id": "s"}], "indicators": [{"id": "a", "nature": "flow"}, {"id": "b", "nature": "flow"}, {"id": "c", "nature": "flow"},
                {"id": "all", "nature": "flow"}, {"id": "d", "nature": "flow"}, {"id": "e", "nature": "flow"}], "facts": [)" +
            facts + R"(], "relations": [{"sum": [)" + key("a") + ", " + key("b") + ", " + key("c") +
            R"(], "equals": )" + key("all") + R"(, "basis": "as_published"}, {"sum": [)" + key("d") +
            R"(], "weights": [3], "equals": )" + key("e") + R"(}, {"order": [)" + key("e") + ", " + key("all") + "]}]}";
        auto loaded = io::read_json(text, "basis.json");
        for (auto const& each : loaded.problems) UNSCOPED_INFO(to_line(each));
        REQUIRE(loaded.problems.empty());
        return loaded.data;
    };
    // Nothing makes the parts add up to 9, and the order holds.
    audit_options underlying;
    underlying.basis = relation_basis::underlying;
    CHECK(audit(make("9")).what() == verdict::inconsistent);
    // 4.2 is not at most 3, whatever the sum.
    CHECK(audit(make("3")).what() == verdict::inconsistent);
    CHECK(audit(make("4"), underlying).what() == verdict::consistent);
}
