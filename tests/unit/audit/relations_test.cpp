#include <attain/audit/audit.hpp>
#include <attain/io/dataset_file.hpp>

#include <set>
#include <string>
#include <support/catch.hpp>
#include <vector>

using namespace attain;

namespace {

// A dataset of plain values, one an indicator: {"a", "10.0万吨"}; relations as JSON.
struct row {
    std::string id;
    std::string figure;
};

std::string text_of(std::vector<row> const& rows, std::string const& relations) {
    std::string indicators;
    std::string facts;
    std::set<std::string> seen;
    for (auto const& [id, figure] : rows) {
        if (seen.insert(id).second) {
            indicators += std::string(seen.size() == 1 ? "" : ", ") + R"({"id": ")" + id + R"(", "nature": "flow"})";
        }
        if (figure.empty()) continue;
        facts += std::string(facts.empty() ? "" : ", ") + R"({"indicator": ")" + id +
                 R"(", "scope": "s", "period": "2022", "measure": "value", "figure": ")" + figure + R"("})";
    }
    return R"({"attain": 1, "scopes": [{"id": "s"}], "indicators": [)" + indicators + R"(], "facts": [)" + facts +
           R"(], "relations": [)" + relations + "]}";
}

std::string key(std::string const& id) { return '"' + id + R"(/s/2022/value")"; }

std::string keys(std::vector<std::string> const& ids) {
    std::string list;
    for (auto const& id : ids) list += (list.empty() ? "" : ", ") + key(id);
    return "[" + list + "]";
}

dataset make(std::vector<row> const& rows, std::string const& relations) {
    auto loaded = io::read_json(text_of(rows, relations), "relations.json");
    for (auto const& each : loaded.problems) UNSCOPED_INFO(to_line(each));
    REQUIRE(loaded.problems.empty());
    return loaded.data;
}

verdict verdict_of(std::vector<row> const& rows, std::string const& relations) {
    return audit(make(rows, relations)).what();
}

std::string sum(std::vector<std::string> const& ids, std::string const& total, std::string const& more = {}) {
    return R"({"sum": )" + keys(ids) + R"(, "equals": )" + key(total) + more + "}";
}

reason first_problem(std::vector<row> const& rows, std::string const& relations) {
    auto const loaded = io::read_json(text_of(rows, relations), "relations.json");
    return loaded.problems.empty() ? reason::none : loaded.problems.front().why;
}

}  // namespace

TEST_CASE("shares that must make one hundred percent may miss it by what rounding hides, and no more") {
    std::vector<std::string> const ids{"a", "b", "c"};
    std::vector<row> rows{{"a", "33.3%"}, {"b", "33.3%"}, {"c", "33.3%"}, {"all", "100.0%"}};
    CHECK(verdict_of(rows, sum(ids, "all")) == verdict::consistent);
    rows[2].figure = "32.9%";
    CHECK(verdict_of(rows, sum(ids, "all")) == verdict::inconsistent);
}

TEST_CASE("a sum that is not exhaustive only bounds its total from below") {
    std::vector<row> rows{{"a", "3万吨"}, {"b", "4万吨"}, {"all", "12万吨"}};
    auto const open = sum({"a", "b"}, "all", R"(, "exhaustive": false)");
    CHECK(verdict_of(rows, sum({"a", "b"}, "all")) == verdict::inconsistent);
    CHECK(verdict_of(rows, open) == verdict::consistent);
    rows[2].figure = "5万吨";
    CHECK(verdict_of(rows, open) == verdict::inconsistent);
}

TEST_CASE("a two-way table is refuted when rows and columns cannot both hold") {
    std::vector<row> rows{{"a", "10.1万吨"},  {"b", "20.2万吨"},  {"c", "30.3万吨"},
                          {"d", "40.4万吨"},  {"r1", "30.3万吨"}, {"r2", "70.7万吨"},
                          {"c1", "40.4万吨"}, {"c2", "60.6万吨"}, {"t", "101.0万吨"}};
    auto const table = sum({"a", "b"}, "r1") + ", " + sum({"c", "d"}, "r2") + ", " + sum({"a", "c"}, "c1") + ", " +
                       sum({"b", "d"}, "c2") + ", " + sum({"r1", "r2"}, "t") + ", " + sum({"c1", "c2"}, "t");
    CHECK(verdict_of(rows, table) == verdict::consistent);
    rows[7].figure = "60.9万吨";
    auto const report = audit(make(rows, table));
    CHECK(report.what() == verdict::inconsistent);
    REQUIRE(report.findings().size() == 1);
    // The column total stands in two relations that fail, every other figure in one.
    REQUIRE(report.findings()[0].suspects.size() == 1);
    REQUIRE(report.findings()[0].suspects[0].size() == 1);
    CHECK(report.data()[report.findings()[0].suspects[0][0]].text() == "60.9万吨");
}

TEST_CASE("nested shares must stand in order") {
    std::vector<row> rows{{"top", "12%"}, {"middle", "19%"}, {"whole", "50%"}};
    auto const order = R"({"order": )" + keys({"top", "middle", "whole"}) + "}";
    CHECK(verdict_of(rows, order) == verdict::consistent);
    rows[1].figure = "53%";
    CHECK(verdict_of(rows, order) == verdict::inconsistent);
    auto const subset = R"({"subset": )" + keys({"middle", "whole"}) + "}";
    CHECK(verdict_of(rows, subset) == verdict::inconsistent);
}

TEST_CASE("weights make a difference of a sum") {
    std::vector<row> rows{{"exports", "70亿元"}, {"imports", "50亿元"}, {"balance", "20亿元"}};
    auto const net = sum({"exports", "imports"}, "balance", R"(, "weights": [1, -1])");
    CHECK(verdict_of(rows, net) == verdict::consistent);
    rows[2].figure = "23亿元";
    CHECK(verdict_of(rows, net) == verdict::inconsistent);
}

TEST_CASE("a quotient of two figures is held against the rate printed for it") {
    std::vector<row> rows{{"done", "1046条"}, {"found", "1056条"}, {"rate", "99.1%"}};
    auto const ratio = R"({"ratio": )" + keys({"done", "found"}) + R"(, "equals": )" + key("rate") + "}";
    CHECK(verdict_of(rows, ratio) == verdict::consistent);
    rows[2].figure = "98.1%";
    CHECK(verdict_of(rows, ratio) == verdict::inconsistent);
}

TEST_CASE("soft relations, and those at constant prices, warn and never contradict") {
    std::vector<row> const rows{{"a", "3万吨"}, {"b", "4万吨"}, {"all", "12万吨"}};
    for (std::string const more : {R"(, "strength": "soft")", R"(, "price": "real")", R"(, "price": "comparable")"}) {
        auto const report = audit(make(rows, sum({"a", "b"}, "all", more)));
        CHECK(report.what() == verdict::consistent);
        CHECK(report.findings().empty());
        REQUIRE(report.warnings().size() == 1);
        CHECK(report.warnings()[0].conflict.size() == 3);
    }
}

TEST_CASE("a total added up from printed parts is accepted where the relation says so") {
    // 1.4 + 1.4 + 1.4 = 4.2 is printed as 4; from whole parts it is 3.
    std::vector<row> const rows{{"a", "1万吨"}, {"b", "1万吨"}, {"c", "1万吨"}, {"all", "3万吨"}};
    CHECK(verdict_of(rows, sum({"a", "b", "c"}, "all", R"(, "basis": "as_published")")) == verdict::consistent);
    std::vector<row> const far{{"a", "1万吨"}, {"b", "1万吨"}, {"c", "1万吨"}, {"all", "9万吨"}};
    CHECK(verdict_of(far, sum({"a", "b", "c"}, "all", R"(, "basis": "as_published")")) == verdict::inconsistent);
}

TEST_CASE("one figure printed twice with two values is a contradiction of its own, whichever comes first") {
    auto const loaded = io::read_json(text_of({{"a", "10万吨"}, {"a", "20万吨"}}, ""), "twice.json");
    auto const report = audit(loaded.data);
    CHECK(report.what() == verdict::inconsistent);
    REQUIRE(report.findings().size() == 1);
    CHECK(report.findings()[0].suspects.size() == 2);
    auto const finer = io::read_json(text_of({{"a", "59亿元"}, {"a", "58.84亿元"}}, ""), "restated.json");
    CHECK(audit(finer.data).what() == verdict::consistent);
}

TEST_CASE("a relation that cannot be meant is refused with its place") {
    std::vector<row> const rows{{"a", "3万吨"}, {"b", "4万吨"}, {"money", "9亿元"}, {"all", "7万吨"}};
    CHECK(first_problem(rows, sum({"a", "nobody"}, "all")) == reason::unknown_indicator);
    CHECK(first_problem(rows, sum({"a", "all"}, "all")) == reason::malformed_relation);
    CHECK(first_problem(rows, sum({"a", "a"}, "all")) == reason::malformed_relation);
    CHECK(first_problem(rows, sum({"a", "money"}, "all")) == reason::unit_mismatch);
    CHECK(first_problem(rows, sum({"a", "b"}, "all", R"(, "weights": [1, 0])")) == reason::malformed_relation);
    CHECK(first_problem(rows, sum({"a", "b"}, "all", R"(, "weights": [1])")) == reason::malformed_relation);
    CHECK(first_problem(rows, sum({"a", "b"}, "all", R"(, "strength": "firm")")) == reason::unknown_word);
    CHECK(first_problem(rows, R"({"subset": )" + keys({"a"}) + "}") == reason::malformed_relation);
    CHECK(first_problem(rows, R"({"order": )" + keys({"a", "b"}) + R"(, "sum": )" + keys({"a"}) + "}") ==
          reason::malformed_relation);
    CHECK(first_problem(rows, R"({"equals": )" + key("a") + "}") == reason::malformed_relation);
}

TEST_CASE("a relation on a rate that nobody published, or on nothing that is published, names an unknown figure") {
    std::vector<row> const rows{{"a", "3万吨"}, {"b", "4万吨"}, {"c", ""}, {"d", ""}};
    CHECK(first_problem(rows, R"({"order": [)" + key("a") + R"(, "b/s/2022/completion"]})") == reason::unknown_figure);
    CHECK(first_problem(rows, R"({"order": )" + keys({"c", "d"}) + "}") == reason::unknown_figure);
    // A level may be unknown: the others pin it.
    CHECK(first_problem(rows, sum({"a", "b"}, "c")) == reason::none);
}

TEST_CASE("a quotient by a level that may be negative, or is zero in print, contradicts nothing by its sign") {
    // The balance was not published; it is -3, and the rate -2.
    std::vector<row> rows{
        {"exports", "4亿元"}, {"imports", "7亿元"}, {"balance", ""}, {"aid", "6亿元"}, {"rate", "-200%"}};
    auto const net = sum({"exports", "imports"}, "balance", R"(, "weights": [1, -1])");
    auto const ratio = R"({"ratio": )" + keys({"aid", "balance"}) + R"(, "equals": )" + key("rate") + "}";
    CHECK(verdict_of(rows, net + ", " + ratio) != verdict::inconsistent);
    // Between -0.5 and 0.5 billion, nothing follows for what is divided by it.
    rows[0].figure = "7亿元";
    rows[2].figure = "0亿元";
    rows[4].figure = "900%";
    CHECK(verdict_of(rows, net + ", " + ratio) == verdict::consistent);
    rows[2].figure = "-3亿元";
    rows[0].figure = "4亿元";
    CHECK(verdict_of(rows, net + ", " + ratio) == verdict::consistent);
}

TEST_CASE("ten thousand parts and a growth chain of three hundred years are decided") {
    std::vector<row> rows;
    std::vector<std::string> ids;
    for (int i = 0; i < 10000; ++i) {
        ids.push_back("p" + std::to_string(i));
        rows.push_back({ids.back(), "1.0万吨"});
    }
    rows.push_back({"all", "10000.0万吨"});
    CHECK(verdict_of(rows, sum(ids, "all")) == verdict::consistent);

    std::string facts;
    for (int year = 1700; year <= 2000; ++year) {
        if (!facts.empty()) facts += ", ";
        auto const fact = [&](char const* what, char const* figure) {
            return R"({"indicator": "gdp", "scope": "s", "period": ")" + std::to_string(year) + R"(", "measure": ")" +
                   what + R"(", "figure": ")" + figure + R"("})";
        };
        facts += fact("growth_yoy", "1.0%");
        if (year == 1700)
            facts += ", " + fact("value", "100亿元");
        else if (year == 2000)
            facts += ", " + fact("value", "1978亿元");
        else
            facts += ", " + fact("value", "约1000亿元");
    }
    // Every level is hedged so widely that only the chain can tell.
    auto const text =
        R"({"attain": 1, "scopes": [{"id": "s"}], "indicators": [{"id": "gdp", "nature": "flow"}], "facts": [)" +
        facts + "]}";
    auto const loaded = io::read_json(text, "chain.json");
    REQUIRE(loaded.problems.empty());
    audit_options options;
    options.infer_rules = false;
    options.with_implied = false;
    options.with_coverage = false;
    CHECK(audit(loaded.data, options).what() != verdict::undecided);
}

TEST_CASE("declared relations are written and read again") {
    std::vector<row> const rows{{"a", "3万吨"}, {"b", "4万吨"}, {"all", "7万吨"}};
    auto const data = make(
        rows,
        sum({"a", "b"}, "all",
            R"(, "weights": ["1", "1.5"], "exhaustive": false, "strength": "soft", "basis": "as_published", "price": "real")"));
    REQUIRE(data.relations().size() == 1);
    std::string text;
    REQUIRE(io::write_json(data, [&text](std::string_view piece) {
        text += piece;
        return true;
    }));
    auto const again = io::read_json(text, "again.json");
    REQUIRE(again.problems.empty());
    CHECK(again.data == data);
}
