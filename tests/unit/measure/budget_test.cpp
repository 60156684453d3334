#include "build.hpp"

#include <fstream>
#include <map>
#include <sstream>
#include <support/catch.hpp>

using namespace attain;

namespace {

std::vector<std::string> fields_of(std::string const& line) {
    std::vector<std::string> fields(1);
    for (char const c : line) {
        if (c == ',') {
            fields.emplace_back();
        } else if (c != '\r') {
            fields.back() += c;
        }
    }
    return fields;
}

struct tally {
    int figures = 0;
    int agreeing = 0;
    int differing = 0;
};

/// Every row of the file under a rule: how many published rates and changes go with what follows from the rest.
std::map<std::string, tally> budgets_under(std::string const& rule) {
    std::ifstream in(ATTAIN_SOURCE_DIR "/tests/golden/budget_execution.csv");
    std::string line;
    REQUIRE(std::getline(in, line));
    build::book book;
    std::map<std::string, int> sources;
    std::vector<std::string> keys;
    book.rule(rule);
    for (int i = 0; std::getline(in, line); ++i) {
        auto const row = fields_of(line);
        REQUIRE(row.size() == 8);
        auto const id = "i" + std::to_string(i);
        book.indicator({.id = id, .unit = row[3]});
        if (sources.emplace(row[0], i).second) book.scope(row[0]);
        auto const add = [&](std::string const& measure, std::string const& number, std::string const& unit) {
            if (number.empty()) return;
            book.fact({.indicator = id, .measure = measure, .figure = number + unit, .scope = row[0]});
        };
        add("value", row[2], row[3]);
        add("target", row[4], row[3]);
        add("completion", row[5], "%");
        add("change", row[6], row[3]);
        add("growth_yoy", row[7], "%");
    }
    auto const card = book.card();
    std::map<std::string, tally> found;
    for (auto const each : card.cells()) {
        if (!each.is_published()) continue;
        auto& count = found[std::string(name_of(each.what()))];
        ++count.figures;
        count.agreeing += each.agreement() == agreement::agrees;
        count.differing += each.agreement() == agreement::differs;
    }
    return found;
}

}  // namespace

TEST_CASE("every published rate, change and growth of real budgets agrees with what follows from the other figures") {
    auto const found = budgets_under("half_up");
    CHECK(found.at("completion").agreeing == 4);  // the other six have no published budget
    CHECK(found.at("change").agreeing == 13);
    CHECK(found.at("growth_yoy").agreeing == 13);  // the other six have no published change
    for (auto const& [what, count] : found) {
        INFO(what);
        CHECK(count.differing == 0);
    }
}

TEST_CASE("truncation contradicts the rates of real budgets, so that agreement says something") {
    auto const found = budgets_under("down");
    CHECK(found.at("growth_yoy").differing > 0);
    CHECK(found.at("completion").differing > 0);
}

TEST_CASE("a base follows exactly from a published change") {
    build::book book;
    book.scope("dayao").indicator({.id = "revenue", .unit = "万元"}).rule("half_up");
    book.fact({.indicator = "revenue", .measure = "value", .figure = "24627万元", .scope = "dayao"});
    book.fact({.indicator = "revenue", .measure = "change", .figure = "-1070万元", .scope = "dayao"});
    book.fact({.indicator = "revenue", .measure = "growth_yoy", .figure = "-4.2%", .scope = "dayao"});
    auto const card = book.card();
    auto const base = build::cell(card, "revenue/dayao/2022/base");
    CHECK(base.computed().value() == rational(256970000));
    // The change leaves less than the growth rate does, and both must hold.
    CHECK(base.implied()->print() == "[25696.00, 25698.00)");
    CHECK(build::cell(card, "revenue/dayao/2022/growth_yoy").computed().value() == rational(-1070) / rational(25697));
}
