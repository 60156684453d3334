#include <attain/report/records.hpp>
#include <attain/report/text_table.hpp>

#include <sstream>
#include <string>
#include <support/catch.hpp>
#include <vector>

using namespace attain;

namespace {

constexpr char sentence[] = "全年出口额1,100.9亿元，同比下降3.5%。";

std::string written(report::record_format as, std::string const& utf8 = sentence) {
    report::record_options how;
    how.format = as;
    return report::to_text(text::read(utf8).value(), utf8, how).value();
}

std::vector<std::string> lines(std::string const& text) {
    std::vector<std::string> made;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) made.push_back(line);
    return made;
}

}  // namespace

TEST_CASE("a record is one JSON object with spans in characters and in bytes, and an exact value") {
    auto const made = lines(written(report::record_format::jsonl));
    REQUIRE(made.size() == 2);
    CHECK(made[0].starts_with(
        R"({"id": 1, "start": 5, "end": 14, "num_start": 5, "num_end": 12, "byte_start": 15, "byte_end": 28, )"
        R"("text": "1,100.9亿元", "value": "110090000000", "digits": "1,100.9", "magnitude": "1e8", "unit": "CNY", )"
        R"("qualifier": "exact", "role": "value", )"));
    CHECK(made[1].find(R"("value": "-3.5", "digits": "3.5", "magnitude": "1", "unit": "%")") != std::string::npos);
    CHECK(made[1].find(R"("role": "growth_yoy")") != std::string::npos);
}

TEST_CASE("records are rows of CSV with the same fields") {
    auto const made = lines(written(report::record_format::csv));
    REQUIRE(made.size() == 3);
    CHECK(made[0].starts_with("id,start,end,num_start,num_end,byte_start,byte_end,text,value,"));
    CHECK(made[1].find(R"("1,100.9亿元",110090000000,)") != std::string::npos);
}

TEST_CASE("the columns of a table of records line up on a terminal") {
    auto const made = lines(written(report::record_format::table));
    REQUIRE(made.size() == 3);
    auto const end_of = [](std::string const& line, std::string const& cell) {
        return report::display_width(line.substr(0, line.find(cell) + cell.size()));
    };
    CHECK(end_of(made[0], "数字") == end_of(made[1], "1,100.9亿元"));
    CHECK(end_of(made[1], "1,100.9亿元") == end_of(made[2], "3.5%"));
}

TEST_CASE("bytes that are no UTF-8 do not get into the JSON") {
    auto const made = written(report::record_format::jsonl,
                              "出口额\xFF"
                              "8.2亿元，另有进口额\xC3"
                              "5亿元。");
    CHECK(made.find('\xFF') == std::string::npos);
    CHECK(made.find("8.2亿元") != std::string::npos);
}

TEST_CASE("a sink that takes no more ends the writing of records") {
    std::string const utf8 = sentence;
    auto const stopped = report::write(text::read(utf8).value(), utf8, {}, [](std::string_view) { return false; });
    REQUIRE(!stopped);
    CHECK(stopped.error().why == reason::write_failed);
}
