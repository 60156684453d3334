#include <attain/audit/audit.hpp>
#include <attain/io/dataset_file.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <support/catch.hpp>

using namespace attain;

namespace {

std::string zone_text() {
    std::ifstream in(ATTAIN_SOURCE_DIR "/seeds/changsha-airport-zone-2022.json");
    return {std::istreambuf_iterator<char>(in), {}};
}

// The zone's dataset, with one figure replaced where `from` is given.
dataset zone(std::string const& key = {}, std::string const& from = {}, std::string const& to = {}) {
    auto text = zone_text();
    if (!from.empty()) {
        auto const fact = text.find(key);
        REQUIRE(fact != std::string::npos);
        auto const figure = text.find('"' + from + '"', fact);
        REQUIRE(figure != std::string::npos);
        text.replace(figure + 1, from.size(), to);
    }
    auto loaded = io::read_json(text, "zone.json");
    REQUIRE(loaded.problems.empty());
    return loaded.data;
}

implied_figure implied(audit_report const& report, std::string const& key) {
    for (auto const& each : report.implied()) {
        if (report.data().print_key(each.key) == key) return each;
    }
    FAIL("nothing implied for " << key);
    return report.implied().front();
}

verdict under(audit_report const& report, reading how) {
    for (auto const& each : report.readings()) {
        if (each.how == how) return each.what;
    }
    return verdict::undecided;
}

std::vector<std::string> texts(dataset const& data, std::vector<fact_index> const& facts) {
    std::vector<std::string> made;
    for (auto const i : facts) made.push_back(data[i].text());
    std::sort(made.begin(), made.end());
    return made;
}

interval open(rational const& low, rational const& high) {
    return interval::between(endpoint{low, false}, endpoint{high, false}).value();
}

}  // namespace

TEST_CASE("the zone's report is consistent, and was rounded to nearest: truncation and rounding up are refuted") {
    auto const report = audit(zone());
    CHECK(report.what() == verdict::consistent);
    CHECK(report.findings().empty());
    CHECK(under(report, reading::half_up) == verdict::consistent);
    CHECK(under(report, reading::half_even) == verdict::consistent);
    CHECK(under(report, reading::nearest) == verdict::consistent);
    CHECK(under(report, reading::down) == verdict::inconsistent);
    CHECK(under(report, reading::up) == verdict::inconsistent);
    for (auto const& each : report.readings()) {
        if (each.how == reading::down) {
            REQUIRE(each.conflicts.size() == 1);
            CHECK(texts(report.data(), each.conflicts[0]) == std::vector<std::string>{"1046条", "1056条", "99.1%"});
        }
        if (each.how == reading::up) {
            auto const firms = std::any_of(each.conflicts.begin(), each.conflicts.end(), [&](auto const& set) {
                return texts(report.data(), set) == std::vector<std::string>{"263家", "89.2%"};
            });
            CHECK(firms);
        }
    }
}

TEST_CASE("what the zone did not publish follows exactly") {
    auto const report = audit(zone());
    auto const trade = implied(report, "trade/zone/2021/value");
    CHECK(trade.exact);
    CHECK(trade.range == open(rational(6214500) / 13435, rational(6215500) / 13425));
    auto const target = implied(report, "trade/zone/2022/target");
    CHECK(target.range == open(rational(124290) / 211, rational(124310) / 209));
    CHECK(target.simplest == decimal(590));
    CHECK(print_outward(implied(report, "trade/area/2022/value").range, 1) == "[1129.9, 1381.3)");
    CHECK(print_outward(implied(report, "trade/city/2022/value").range, 1) == "[3186.9, 3359.8)");
    CHECK(print_outward(implied(report, "trade/province/2022/value").range, 1) == "[6541.5, 7312.4)");
    auto const capital = implied(report, "foreign_capital/zone/2022/target");
    CHECK(print_outward(capital.range, 2) == "(2989.30, 3018.31)");
    CHECK(capital.simplest == decimal(3000));
    CHECK(implied(report, "trading_firms/zone/2021/value").integers == integer_range{139, 139});
    CHECK(implied(report, "trading_firms/zone/2022/target").integers == integer_range{236, 238});
    CHECK(implied(report, "market_entities/zone/2022/target").integers == integer_range{1001, 1008});
    CHECK(implied(report, "top500_projects/zone/2022/target").integers == integer_range{2, 2});
    CHECK(print_outward(implied(report, "major_investment/zone/2022/target").range, 4) == "(41.2877, 41.5866)");
    CHECK(implied(report, "bonded_trade/bonded/2021/rank/nation").integers == integer_range{29, 29});
    CHECK(implied(report, "hazards_rectified/zone/2022/difference/hazards").integers == integer_range{10, 10});
    auto const cargo = implied(report, "international_cargo/airport/2022/difference/cargo");
    CHECK(cargo.range == open(rational(969) / 100, rational(971) / 100));
    auto const boundary = implied(report, "urban_boundary/zone/2021/value");
    CHECK(boundary.range == open(rational(1985) / 100, rational(1987) / 100));
}

TEST_CASE("under half to even the round target of 1000 new entities is possible") {
    audit_options options;
    options.rules = {rounding_rule::half_even};
    auto const report = audit(zone(), options);
    CHECK(implied(report, "market_entities/zone/2022/target").integers == integer_range{1000, 1008});
}

TEST_CASE("insisting on truncation makes the zone's hazards a contradiction") {
    audit_options options;
    options.rules = {rounding_rule::down};
    auto const report = audit(zone(), options);
    CHECK(report.what() == verdict::inconsistent);
    REQUIRE(report.findings().size() == 1);
    auto const& finding = report.findings()[0];
    CHECK(texts(report.data(), finding.conflict) == std::vector<std::string>{"1046条", "1056条", "99.1%"});
    CHECK(finding.suspects.size() == 3);
    CHECK(describe(report, finding, language::en).find("1046条") != std::string::npos);
}

TEST_CASE("one figure changed at a time is found where something pins it, and only there") {
    struct change {
        char const* key;
        char const* from;
        char const* to;
        bool found;
    };
    auto const changes = {
        change{"\"trading_firms\", \"scope\": \"zone\", \"period\": \"2022\", \"measure\": \"growth_yoy\"", "89.2%",
               "89.3%", true},
        change{"\"rectification_rate\", \"scope\"", "99.1%", "98.1%", true},
        change{"\"hazards_rectified\", \"scope\"", "1046条", "1064条", true},
        change{"\"market_entities\", \"scope\"", "1185家", "185家", false},
    };
    for (auto const& [key, from, to, found] : changes) {
        INFO(from << " to " << to);
        auto const report = audit(zone(key, from, to));
        CHECK(report.what() == (found ? verdict::inconsistent : verdict::consistent));
        std::vector<std::string> const changed{to};  // clang 14 captures no structured binding
        auto const blamed = std::any_of(report.findings().begin(), report.findings().end(), [&](auto const& finding) {
            return std::any_of(finding.suspects.begin(), finding.suspects.end(),
                               [&](auto const& set) { return texts(report.data(), set) == changed; });
        });
        CHECK(blamed == found);
        if (found) continue;
        auto const held = texts(report.data(), report.unpinned());
        CHECK(std::find(held.begin(), held.end(), to) != held.end());
    }
}

TEST_CASE("1064 for 1046 is recognised as two digits transposed") {
    auto const report = audit(zone("\"hazards_rectified\", \"scope\"", "1046条", "1064条"));
    REQUIRE(report.findings().size() == 1);
    for (auto const& each : report.findings()[0].details) {
        if (report.data()[each.fact].text() != "1064条") continue;
        REQUIRE(each.expected);
        CHECK(each.expected->contains(1046));
        CHECK(std::find(each.slips.begin(), each.slips.end(), "digits_transposed") != each.slips.end());
        return;
    }
    FAIL("1064条 is not among the suspects");
}
