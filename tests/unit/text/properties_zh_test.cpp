#include "shown.hpp"

#include <fstream>
#include <iterator>
#include <random>

// What holds for every reading, whatever the text is.

namespace {

using namespace attain;

std::size_t points_before(std::string_view text, std::size_t end) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < end; ++i) count += (static_cast<unsigned char>(text[i]) & 0xc0u) != 0x80u;
    return count;
}

void check_reading(std::string_view text, bool well_formed) {
    auto const read = text::read(text, {.lang = language::zh});
    REQUIRE(read.has_value());
    std::uint32_t last = 0;
    for (std::size_t i = 0; i < read->records.size(); ++i) {
        auto const& r = read->records[i];
        REQUIRE(r.whole.begin >= last);
        REQUIRE(r.whole.begin < r.whole.end);
        REQUIRE(r.whole.end <= text.size());
        last = r.whole.end;
        for (auto const& s : {r.numeral, r.scale, r.unit_span, r.indicator_span}) {
            REQUIRE(s.begin <= s.end);
            REQUIRE(s.first <= s.last);
            REQUIRE(s.end <= text.size());
        }
        REQUIRE(r.raw == text.substr(r.whole.begin, r.whole.end - r.whole.begin));
        REQUIRE_FALSE(r.rule.empty());
        if (r.of) REQUIRE(*r.of < i);
        if (well_formed) {
            REQUIRE(r.whole.first == points_before(text, r.whole.begin));
            REQUIRE(r.whole.last == points_before(text, r.whole.end));
            if (!r.indicator_span.empty()) {
                REQUIRE(r.indicator_span.first == points_before(text, r.indicator_span.begin));
                REQUIRE(r.indicator_span.last == points_before(text, r.indicator_span.end));
                REQUIRE(r.indicator ==
                        text.substr(r.indicator_span.begin, r.indicator_span.end - r.indicator_span.begin));
            }
        }
        if (!r.is_ratio && !r.written.empty()) {
            auto const expected = r.written.front().scaled_by_power_of_ten(r.magnitude);
            REQUIRE(abs(r.value) == abs(expected));
        }
    }
}

std::string prose(std::mt19937& random) {
    static std::vector<std::string> const words = {
        "全市",   "出口",   "增长",   "下降", "其中",     "，",   "、",   "。",     "；",       "（", "）",
        "分别",   "占",     "比重",   "3.5",  "12",       "亿元", "万",   "%",      "个百分点", "家", "第",
        "位",     "由",     "提高到", "达到", "约",       "以上", "较",   "2023年", "一季度",   "三", "十",
        "百分之", "“",      "”",      "—",    ":",        "和",   "新增", "目标",   "完成",     "的", "企业",
        "\n",     "-",      "1,234",  "列",   "翻",       "一番", "/",    "吨",     "超",       "余", "多",
        "每",     "总投资", "任务",   "高于", "\xe4\xb8", "\xff", "$",    "US",     "1.",       "0",  "［1］"};
    std::string text;
    for (int i = 0; i < 60; ++i) text += words[random() % words.size()];
    return text;
}

}  // namespace

TEST_CASE("records lie in order inside the text, do not overlap, and say what stands there") {
    std::mt19937 random(20260705);
    for (int i = 0; i < 3000; ++i) {
        auto const text = prose(random);
        INFO(text);
        auto const valid = text.find('\xff') == std::string::npos && text.find("\xe4\xb8") == std::string::npos;
        auto const guessed = text::read(text, {.lang = language::zh});
        if (!guessed) continue;  // more invalid bytes than characters
        check_reading(text, valid && text.find("\xe4\xb8") == std::string::npos);
    }
}

TEST_CASE("a text reads the same twice, and in parts of one line each") {
    std::string const one = "全区出口3亿元，增长2%。\n";
    std::string const many = one + one + one;
    auto const read = text::read(many).value();
    REQUIRE(read.records.size() == 6);
    for (std::size_t i = 0; i < 6; ++i) CHECK(shown(read.records[i]) == shown(read.records[i % 2]));
    CHECK(read.records[3].of == 2u);
}

TEST_CASE("records come one by one with their numbers") {
    std::vector<std::size_t> numbers;
    auto const read = text::read_each("出口3亿元，增长2%，进口5亿元。", {},
                                      [&](text::record&&, std::size_t number) { numbers.push_back(number); });
    REQUIRE(read.has_value());
    CHECK(read->records.empty());
    CHECK(numbers == std::vector<std::size_t>{0, 1, 2});
}

TEST_CASE("indicators get the ids of the caller's catalogue, the longest name first") {
    text::read_options options;
    options.catalogue = {
        {"gdp", {"生产总值", "GDP"}}, {"industry", {"工业生产总值"}}, {"x", {"投资"}}, {"y", {"投资"}}};
    auto const read = text::read("全市地区生产总值9亿元，工业生产总值4亿元，民间投资2亿元。", options).value();
    REQUIRE(read.records.size() == 3);
    CHECK(read.records[0].indicator_id == "gdp");
    CHECK(read.records[1].indicator_id == "industry");
    CHECK(read.records[2].indicator_id.empty());
}
