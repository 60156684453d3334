#include "report_text.hpp"

#include <attain/audit/audit.hpp>

#include <random>
#include <string>
#include <support/catch.hpp>

// What must end in an answer or a typed error, whatever the data. Relations that cannot be meant (an unknown figure, a
// figure and itself, unlike units, a zero weight), ten thousand parts and long chains stand in relations_test.cpp.

using namespace attain;

namespace {

audit_options within(std::int64_t budget) {
    audit_options options;
    options.budget = budget;
    options.infer_rules = false;
    options.with_implied = false;
    options.with_coverage = false;
    return options;
}

}  // namespace

TEST_CASE("growth and shares of a number that is zero in print say nothing, and why") {
    auto const report =
        audit(table(row("catch", "2021", "value", "0.0万吨") + row("catch", "2022", "value", "3.1万吨") +
                    row("catch", "2022", "growth_yoy", "520.0%")));
    CHECK(report.what() == verdict::consistent);
    REQUIRE(report.unaudited().size() == 1);
    CHECK(report.unaudited()[0].why == left_out::no_formula);
}

TEST_CASE("growth of minus one hundred percent and beyond is a contradiction or no relation, never a crash") {
    CHECK(audit(table(row("catch", "2021", "value", "3.0万吨") + row("catch", "2022", "value", "0.0万吨") +
                      row("catch", "2022", "growth_yoy", "-100.0%")))
              .what() == verdict::consistent);
    CHECK(audit(table(row("catch", "2021", "value", "3.0万吨") + row("catch", "2022", "value", "1.0万吨") +
                      row("catch", "2022", "growth_yoy", "-250.0%")))
              .what() == verdict::inconsistent);
}

TEST_CASE("the same figure three times with two values blames the values, not the count") {
    auto const report =
        audit(table("beds,county,2023,value,10张\nbeds,county,2023,value,20张\n"
                    "beds,county,2023,value,30张\n"));
    CHECK(report.what() == verdict::inconsistent);
    REQUIRE(report.findings().size() == 1);
    CHECK(report.findings()[0].conflict.size() == 2);
    CHECK(report.findings()[0].suspects.size() == 3);  // any two of the three
}

TEST_CASE("a two-way table of five thousand figures ends within the caller's budget, and not with a wrong verdict") {
    constexpr int side = 70;
    std::mt19937 random(5000);  // NOLINT: reproducible on purpose
    std::string indicators;
    std::string facts;
    std::string relations;
    auto const add = [&](std::string const& id, rational const& value) {
        indicators += (indicators.empty() ? "" : ", ") + (R"({"id": ")" + id + R"(", "nature": "flow"})");
        auto const written = attain::round(value, 1, rounding::half_up).to_string();
        facts += (facts.empty() ? "" : ", ") +
                 (R"({"indicator": ")" + id + R"(", "scope": "s", "period": "2022", "measure": "value", "figure": ")" +
                  written + R"(万吨"})");
    };
    std::vector<rational> rows(side);
    std::vector<rational> columns(side);
    for (std::size_t r = 0; r < side; ++r) {
        for (std::size_t c = 0; c < side; ++c) {
            rational const value = rational(static_cast<int>(random() % 90000)) / 97;
            rows[r] += value;
            columns[c] += value;
            add("x" + std::to_string(r) + "_" + std::to_string(c), value);
        }
    }
    auto const line = [&](std::string const& total, auto const& part) {
        relations += (relations.empty() ? "" : ", ") + std::string(R"({"sum": [)");
        for (int i = 0; i < side; ++i) relations += (i == 0 ? "\"" : ", \"") + part(i) + R"(/s/2022/value")";
        relations += R"(], "equals": ")" + total + R"(/s/2022/value"})";
    };
    for (int i = 0; i < side; ++i) {
        add("r" + std::to_string(i), rows[static_cast<std::size_t>(i)]);
        add("c" + std::to_string(i), columns[static_cast<std::size_t>(i)]);
        line("r" + std::to_string(i), [i](int k) { return "x" + std::to_string(i) + "_" + std::to_string(k); });
        line("c" + std::to_string(i), [i](int k) { return "x" + std::to_string(k) + "_" + std::to_string(i); });
    }
    auto const loaded = io::read_json(R"({"attain": 1, "scopes": [{"id": "s"}], "indicators": [)" + indicators +
                                          R"(], "facts": [)" + facts + R"(], "relations": [)" + relations + "]}",
                                      "large.json");
    REQUIRE(loaded.problems.empty());
    REQUIRE(loaded.data.size() == side * side + 2 * side);
    for (std::int64_t const budget : {1, 300, 100'000}) {
        auto const bare = audit(loaded.data, within(budget));
        CHECK(bare.what() != verdict::inconsistent);
        // Everything switched on has the same budget; one more step for each stage and reading is begun at the most.
        audit_options options;
        options.budget = budget;
        auto const report = audit(loaded.data, options);
        CHECK(report.what() != verdict::inconsistent);
        CHECK(report.spent() < budget + 400'000);
        CHECK(audit(loaded.data, options).spent() == report.spent());
    }
}
