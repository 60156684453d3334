#include "io_support.hpp"

#include <fstream>
#include <sstream>

using namespace attain;
using io::format;

namespace {

constexpr std::string_view small = R"({
  "attain": 1,
  "title": {"zh": "报告", "en": "Report"},
  "published": "2023-03-01",
  "rounding": ["half_up", "nearest"],
  "scopes": [
    {"id": "area", "name": {"zh": "片区"}},
    {"id": "zone", "name": {"zh": "临空区", "en": "Zone"}, "within": "area"}
  ],
  "indicators": [
    {"id": "trade", "name": {"zh": "进出口额", "en": "Trade"}, "aliases": ["外贸", "trade \"all\""], "unit": "亿元", "nature": "flow", "better": "higher"},
    {"id": "exports", "unit": "亿元", "nature": "flow", "better": "none", "target": "range", "force": "binding", "basis": "comparable", "within": "trade"},
    {"id": "share", "unit": "%", "nature": "ratio", "better": "higher", "numerator": "exports", "denominator": "trade"}
  ],
  "facts": [
    {"indicator": "trade", "scope": "zone", "period": "2022", "measure": "value", "figure": "621.5亿元"},
    {"indicator": "trade", "scope": "zone", "period": "2022", "measure": "share", "of": "area", "figure": "约50%"},
    {"indicator": "exports", "scope": "zone", "period": "2022-Q1", "measure": "value", "figure": "105.0", "unit": "亿元", "status": "P", "vintage": "2022-04-20", "source": "customs"},
    {"indicator": "exports", "scope": "zone", "period": "2022-Q2", "measure": "value", "status": "M"}
  ]
}
)";

std::string with(std::string_view before, std::string_view after) {
    std::string text(small);
    auto const at = text.find(before);
    REQUIRE(at != std::string::npos);
    return text.replace(at, before.size(), after);
}

}  // namespace

TEST_CASE("a dataset in JSON is read, and written as it stood") {
    auto const data = good(small, format::json);
    CHECK(data.size() == 4);
    CHECK(data.title().en == "Report");
    CHECK(to_string(*data.published()) == "2023-03-01");
    CHECK(data.rounding().size() == 2);
    CHECK(data.indicators()[0].aliases[1] == "trade \"all\"");
    CHECK(data.indicators()[1].within == indicator_index{0});
    CHECK(data.indicators()[1].target == target_kind::range);
    CHECK(data.facts()[2].source() == "customs");
    CHECK(data.facts()[2].where() == place{18, 5});
    CHECK(written(data, format::json) == small);
    CHECK(good(written(data, format::json), format::json) == data);
}

TEST_CASE("the seed is read without a problem and written byte for byte the same twice") {
    std::ifstream file(ATTAIN_SOURCE_DIR "/seeds/changsha-airport-zone-2022.json", std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    auto const data = good(text.str(), format::json);
    CHECK(data.size() == 74);
    CHECK(data.indicators().size() == 56);
    auto const once = written(data, format::json);
    auto const again = good(once, format::json);
    CHECK(again == data);
    CHECK(written(again, format::json) == once);
}

TEST_CASE("numbers in JSON are read from their own digits") {
    auto const figure_of = [](std::string_view number) {
        auto const data = good(with("\"105.0\"", number), format::json);
        return data.facts()[2].text();
    };
    CHECK(figure_of("105.0") == "105.0");
    CHECK(figure_of("0.10000000000000000000000001") == "0.10000000000000000000000001");
    CHECK(figure_of("9007199254740993") == "9007199254740993");
    CHECK(figure_of("123456789012345678901234567890") == "123456789012345678901234567890");
    CHECK(figure_of("-1.50") == "-1.50");
    CHECK(figure_of("1.25e3") == "1250");
}

TEST_CASE("what is wrong in JSON is told with its line and column") {
    CHECK(problem_of(
              with("\"period\": \"2022\", \"measure\": \"value\"", "\"period\": \"2022-13\", \"measure\": \"value\""),
              format::json)
              .starts_with("test.json:16:55: found the period '2022-13', expected a period"));
    CHECK(problem_of(with("\"within\": \"area\"", "\"within\": \"zone\""), format::json)
              .starts_with("test.json:8:67: found a scope that lies within itself (zone in zone)"));
    CHECK(problem_of(with("\"trade\", \"scope\"", "\"trde\", \"scope\""), format::json)
              .starts_with("test.json:16:19: found the indicator 'trde', expected the id of an indicator"));
    CHECK(problem_of(with("621.5亿元", "621.5亿圆圆"), format::json).starts_with("test.json:16:"));
    CHECK(problem_of(with("\"status\": \"P\"", "\"statut\": \"P\""), format::json)
              .starts_with("test.json:18:121: found the key 'statut', expected indicator, scope"));
    CHECK(problem_of(with("\"status\": \"P\"", "\"source\": \"P\""), format::json).find("a second time") !=
          std::string::npos);
    CHECK(problem_of(with("\"figure\": \"约50%\"", "\"figure\": [1]"), format::json)
              .find("found an array, expected a text or a number for 'figure'") != std::string::npos);
    CHECK(problem_of(with("\"nature\": \"flow\", \"better\": \"none\"", "\"better\": \"none\""), format::json)
              .find("without a nature") != std::string::npos);
    CHECK(
        problem_of(with("\"attain\": 1", "\"attain\": 2"), format::json).starts_with("test.json:2:13: found version"));
    CHECK(io::read_json("{}", "test.json").problems.size() == 4);
}

TEST_CASE("text that is no JSON is told with the place where it goes wrong") {
    CHECK(problem_of("", format::json).starts_with("test.json:1:1: found the end of the text, expected a dataset"));
    CHECK(problem_of("[]", format::json) ==
          "test.json:1:1: found an array, expected a dataset, an object; correct the type");
    CHECK(problem_of("{\"attain\": 1,\n \"facts\": [\n  {\"indicator\": ", format::json)
              .starts_with("test.json:3:17: found the end of the text, expected '}' for the object that begins in line "
                           "3, column 3"));
    CHECK(
        problem_of("{\"attain\": 1,\n oops}", format::json).starts_with("test.json:2:2: found 'oops}', expected JSON"));
    CHECK(problem_of(std::string(small) + "x", format::json).find("behind the dataset") != std::string::npos);
    CHECK(problem_of(std::string(small).insert(4, "\xff"), format::json)
              .find("found the byte 0xFF, expected text in UTF-8") != std::string::npos);
    CHECK(problem_of("\n  \xe5\xe4", format::json).starts_with("test.json:2:3: found the byte 0xE5"));
    CHECK(problem_of(std::string(1000, '['), format::json).size() < 300);
    auto const deep = io::read_json("{\"attain\": 1, \"facts\": " + std::string(100000, '[') + "}", "test.json");
    REQUIRE(deep.problems.size() == 2);
    CHECK(deep.problems.back().found == "more than 32 levels");
}

TEST_CASE("numbers beyond all bounds are refused in a line") {
    CHECK(problem_of(with("\"105.0\"", std::string(2000000, '7')), format::json).size() < 300);
    CHECK(problem_of(with("\"105.0\"", "1e999999999"), format::json).starts_with("test.json:18:"));
    CHECK(problem_of(with("\"105.0\"", "1e99999999999999999999"), format::json).starts_with("test.json:18:"));
    CHECK(problem_of(with("\"105.0\"", "\"1e999999999\""), format::json).starts_with("test.json:18:"));
}

TEST_CASE("a truncated dataset gives one line and never crashes, wherever it is cut") {
    for (std::size_t length = 0; length + 2 < small.size(); ++length) {
        auto const read = io::read_json(small.substr(0, length), "cut.json");
        REQUIRE_FALSE(read.problems.empty());
        REQUIRE(to_line(read.problems.back()).find('\n') == std::string::npos);
    }
}

TEST_CASE("a dataset with any byte changed is read or refused, never worse") {
    std::string text(small);
    for (std::size_t at = 0; at < text.size(); at += 3) {
        for (char const c : {'\0', '"', '{', ']', ',', '9', '\\', '\xe5'}) {
            auto const before = text[at];
            text[at] = c;
            auto const read = io::read_json(text, "changed.json");
            for (auto const& each : read.problems) REQUIRE(to_line(each).find('\n') == std::string::npos);
            text[at] = before;
        }
    }
}

TEST_CASE("strings with escapes mean what they say") {
    auto const data = good(with("\"Zone\"", R"("Z\u006fne\t\"\ud83d\ude00\"")"), format::json);
    CHECK(data.scopes()[1].name.en == "Zone\t\"\xf0\x9f\x98\x80\"");
    CHECK(good(written(data, format::json), format::json) == data);
}
