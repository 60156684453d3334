#include "shown.hpp"

using namespace attain;

TEST_CASE("an empty text has no figures") {
    auto const read = text::read("");
    REQUIRE(read.has_value());
    CHECK(read->records.empty());
    CHECK(text::read("\n \n")->records.empty());
}

TEST_CASE("a byte order mark counts as one code point and is passed over") {
    auto const read = text::read("\xef\xbb\xbf出口3亿元。").value();
    REQUIRE(read.records.size() == 1);
    CHECK(read.records[0].whole.first == 3);
    CHECK(read.records[0].indicator == "出口");
}

TEST_CASE("bytes that are no UTF-8 are counted and passed over") {
    auto const read = text::read("全市出口\xff 3亿元，全市进口达到了\xc3 5亿元。", {.lang = language::zh}).value();
    REQUIRE(read.records.size() == 2);
    CHECK(read.invalid_bytes == 2);
    CHECK(read.records[1].value == decimal(500000000));
}

TEST_CASE("GBK is refused with the command that converts it") {
    // 全市生产总值增长 in GBK.
    auto const read = text::read("\xc8\xab\xca\xd0\xc9\xfa\xb2\xfa\xd7\xdc\xd6\xb5\xd4\xf6\xb3\xa4 5%\n");
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().why == reason::invalid_utf8);
    CHECK(read.error().message.find("iconv -f GB18030 -t UTF-8") != std::string::npos);
}

TEST_CASE("binary files and UTF-16 are refused") {
    std::string binary("PK\x03\x04", 4);
    for (int i = 0; i < 200; ++i) binary += std::string("\0\x01\x02zz", 5);
    CHECK_FALSE(text::read(binary).has_value());
    CHECK(text::read("\xff\xfe\x33\x00").error().message.find("UTF-16") != std::string::npos);
}

TEST_CASE("the language is found by the letters") {
    CHECK(text::read("出口增长3%，用于GDP核算。")->lang == language::zh);
    CHECK(text::read("Exports rose by 3%.")->lang == language::en);
}
