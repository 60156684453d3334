#include "io_support.hpp"

using namespace attain;
using io::format;

namespace {

constexpr std::string_view small =
    "indicator,scope,period,measure,of,figure,unit,status,vintage,source\n"
    "一般公共预算收入,大姚县,2024-04,value,,24627,万元,,,dayao.gov.cn\n"
    "一般公共预算收入,大姚县,2024-04,target,,60999,万元,,,dayao.gov.cn\n"
    "一般公共预算收入,大姚县,2024-04,completion,,40.4%,,P,2024-05-10,dayao.gov.cn\n"
    "一般公共预算收入,大姚县,2024-04,share,全州,约9%,,,,\n"
    "\"a \"\"b\"\", c\",大姚县,2024-04,value,,12,,,,\n";

std::string csv(std::string_view rows) { return "indicator,scope,period,measure,figure,unit\n" + std::string(rows); }

}  // namespace

TEST_CASE("a CSV stands alone: its indicators and scopes are defined by name, with no nature") {
    auto const data = good(small, format::csv);
    CHECK(data.size() == 5);
    REQUIRE(data.indicators().size() == 2);
    CHECK(data.indicators()[0].id == "一般公共预算收入");
    CHECK(data.indicators()[0].nature == nature::unstated);
    CHECK(data.indicators()[1].id == "a \"b\", c");
    REQUIRE(data.scopes().size() == 2);
    CHECK(data.scopes()[1].id == "全州");
    CHECK(data.facts()[0].value() == decimal(246270000));
    CHECK(data.facts()[2].status() == observation_status::provisional);
    CHECK(data.facts()[4].where() == place{6, 1});
    CHECK(written(data, format::csv) == small);
    CHECK(io::losses(data, format::csv).empty());
}

TEST_CASE("columns come in any order, with a byte order mark, CRLF, quotes and padding") {
    auto const data = good(
        "\xEF\xBB\xBF"
        "figure,measure , period,scope,\"indicator\",unit\r\n"
        "621.5 ,value,2022,zone,\"trade\" ,亿元\r\n"
        "\r\n"
        "\"105%\",completion,2022,zone,trade,",
        format::csv);
    REQUIRE(data.size() == 2);
    CHECK(data.facts()[0].value() == decimal(62150000000));
    CHECK(data.facts()[1].text() == "105%");
    CHECK(data.facts()[1].where() == place{4, 1});
}

TEST_CASE("a CSV is read the same from any order of rows, and written the same") {
    std::string const rows[] = {"b,s2,2022,value,1,家\n", "a,s1,2021,value,2,家\n", "b,s1,2022,value,3,家\n",
                                "a,s3,2022,value,4,家\n"};
    std::string text = csv("");
    for (auto const& each : rows) text += each;
    auto const data = good(text, format::csv);
    auto const once = written(data, format::csv);
    auto const again = good(once, format::csv);
    CHECK(again == data);
    CHECK(written(again, format::csv) == once);
}

TEST_CASE("what is wrong in a CSV is told with its line and column") {
    CHECK(problem_of(csv("trade,zone,2022-13,value,1,家\n"), format::csv) ==
          "test.csv:2:12: found the period '2022-13', expected a period such as 2022, 2022-Q1, 2022-06 or 2022-H1; "
          "correct "
          "the period");
    CHECK(problem_of(csv("进出口,全市,2022,valu,1,家\n"), format::csv)
              .starts_with("test.csv:2:13: found the measure 'valu'"));
    CHECK(problem_of(csv("trade,zone,2022,value,1,qqq\n"), format::csv)
              .starts_with("test.csv:2:25: found the unit 'qqq'"));
    CHECK(problem_of(csv("trade,zone,2022,value,1\n"), format::csv)
              .starts_with("test.csv:2:1: found 5 cells, expected 6"));
    CHECK(problem_of(csv("\"x\ny\",zone,2022,valu,1,\n"), format::csv).starts_with("test.csv:3:14: found the measure"));
    CHECK(problem_of(csv("trade,zone,2022,completion,40.4,\n"), format::csv).find("a unit such as %") !=
          std::string::npos);
    CHECK(problem_of("indicator,scope,period,figure\n", format::csv)
              .starts_with("test.csv:1:1: found no column 'measure'"));
    CHECK(problem_of("indicator,scope,period,measure,figure,colour\n", format::csv)
              .starts_with("test.csv:1:39: found the column 'colour'"));
    CHECK(problem_of("", format::csv).starts_with("test.csv:1:1: found nothing"));
    CHECK(problem_of(csv("a,z,2022,value,1,家\na,z,2022,value,2,家\n"), format::csv)
              .starts_with("test.csv:3:1: found '2家' for a/z/2022/value, which is '1家' in line 2"));
}

TEST_CASE("a quote that is not closed is told with the place where it opens") {
    CHECK(problem_of(csv("trade,zone,2022,value,\"1,家\nmore,lines,2022,value,1,家\n"), format::csv)
              .starts_with("test.csv:2:23: found a quote that is not closed"));
    auto const line = problem_of(csv("trade,zone,2022,value,\"1") + std::string(20000000, 'x'), format::csv);
    CHECK(line.size() < 300);
    CHECK(problem_of(csv("trade,zo\"ne,2022,value,1,家\n"), format::csv)
              .starts_with("test.csv:2:9: found '\"' within a cell"));
    CHECK(problem_of(csv("trade,\"zo\"ne,2022,value,1,家\n"), format::csv)
              .starts_with("test.csv:2:11: found 'n' within a cell"));
}

TEST_CASE("a byte that is not UTF-8 is told with its line and column") {
    CHECK(problem_of(csv("trade,zone,2022,value,1,家\n进,\xff,2022,value,1,家\n"), format::csv)
              .starts_with("test.csv:3:3: found the byte 0xFF, expected text in UTF-8"));
    CHECK(problem_of(csv("trade,zone,2022,value,1,\xe5\xae"), format::csv).find("0xE5") != std::string::npos);
}

TEST_CASE("records may lie across the pieces in which a file is read") {
    std::string rows;
    for (int i = 0; i < 40000; ++i)
        rows += "指标" + std::to_string(i % 7) + ",\"区\n" + std::to_string(i) + "\",2022,value," + std::to_string(i) +
                ".5,亿元\n";
    auto const data = good(csv(rows), format::csv);
    CHECK(data.size() == 40000);
    CHECK(data.facts().back().where().line > 70000);
    auto const once = written(data, format::csv);
    CHECK(good(once, format::csv) == data);
}

TEST_CASE("a CSV cut anywhere is read or refused, never worse") {
    for (std::size_t length = 0; length < small.size(); ++length) {
        auto const read = io::read_csv(small.substr(0, length), "cut.csv");
        for (auto const& each : read.problems) REQUIRE(to_line(each).find('\n') == std::string::npos);
    }
}

TEST_CASE("SDMX-CSV holds what CSV holds, and reads back equal") {
    auto const data = good(small, format::csv);
    auto const text = written(data, format::sdmx_csv);
    CHECK(text.starts_with(
        "DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,MEASURE,COUNTERPART,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,"));
    CHECK(text.find("ATTAIN:INDICATORS(1.0),大姚县,一般公共预算收入,2024-04,value,,24627,CNY,4,A,") !=
          std::string::npos);
    CHECK(good(text, format::sdmx_csv) == data);
}

TEST_CASE("SDMX-CSV without the published text is read by its numbers") {
    auto const data = good(
        "DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,MEASURE,OBS_VALUE,UNIT_MEASURE,UNIT_MULT\n"
        "X:Y(1.0),zone,trade,2022,value,621.5,CNY,8\n",
        format::sdmx_csv);
    CHECK(data.facts()[0].value() == decimal(62150000000));
    CHECK(data.facts()[0].figure().quantum() == decimal(10000000));
    CHECK(
        problem_of("DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,MEASURE,OBS_VALUE,FIGURE\nX,zone,trade,2022,value,5,6家\n",
                   format::sdmx_csv)
            .find("the same number in both") != std::string::npos);
}

TEST_CASE("a format that cannot hold all of a dataset says what would be lost") {
    auto const data = good(R"({"attain": 1, "title": {"en": "x"}, "scopes": [{"id": "zone"}],
        "indicators": [{"id": "a", "unit": "家", "nature": "flow"}],
        "facts": [{"indicator": "a", "scope": "zone", "period": "2022", "measure": "value", "figure": 5}]})",
                           format::json);
    auto const lost = io::losses(data, format::csv);
    REQUIRE(lost.size() == 2);
    CHECK(lost[0] == "the title");
    CHECK(lost[1] == "the definition (names, unit, nature, direction, links) of 1 indicator");
    CHECK(io::losses(data, format::json).empty());
    // The unit goes with the fact when the definition stays behind.
    CHECK(written(data, format::csv).find("a,zone,2022,value,,5,家,,,\n") != std::string::npos);
}
