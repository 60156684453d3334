#include "../../../src/report/escape.hpp"

#include <attain/report/text_table.hpp>

#include <support/catch.hpp>

using attain::report::alignment;
using attain::report::display_width;
using attain::report::text_table;
using attain::report::tone;

TEST_CASE("a Chinese character is two columns wide, a Latin letter one, a combining mark none") {
    CHECK(display_width("") == 0);
    CHECK(display_width("621.5") == 5);
    CHECK(display_width("亿元") == 4);
    CHECK(display_width("621.5亿元") == 9);
    CHECK(display_width("（推算）") == 8);
    CHECK(display_width("e\xcc\x81") == 1);
    CHECK(display_width("Km²") == 3);
}

TEST_CASE("bytes that are not UTF-8 take one column each and do not stop the count") {
    CHECK(display_width("a\xff\xfe"
                        "b") == 4);
    CHECK(display_width("\xe4\xb8") == 2);
}

TEST_CASE("columns of Chinese and Latin text line up") {
    text_table table({{"指标", alignment::left}, {"数值", alignment::right}, {"x", alignment::left}});
    table.add_row({{"外贸进出口额"}, {"621.5亿元"}, {"a"}});
    table.add_row({{"cargo"}, {"8条"}, {"b"}});
    CHECK(table.to_text(false) ==
          "指标               数值  x\n"
          "外贸进出口额  621.5亿元  a\n"
          "cargo               8条  b\n");
}

TEST_CASE("a column that is empty in every row is left out, and no line ends in spaces") {
    text_table table({{"a", alignment::left}, {"gone", alignment::left}, {"b", alignment::left}});
    table.add_row({{"1"}, {}, {"long"}});
    table.add_row({{"2"}, {}, {}});
    CHECK(table.to_text(false) == "a  b\n1  long\n2\n");
    CHECK(table.to_markdown() == "| a | b |\n| --- | --- |\n| 1 | long |\n| 2 |  |\n");
}

TEST_CASE("colours change no alignment and are written only when asked for") {
    text_table table({{"a", alignment::right}, {"b", alignment::left}});
    table.add_row({{"完成", tone::good}, {"x"}});
    CHECK(table.to_text(false).find('\x1b') == std::string::npos);
    CHECK(table.to_text(true) ==
          "   \x1b[1ma\x1b[0m  \x1b[1mb\x1b[0m\n"
          "\x1b[32m完成\x1b[0m  x\n");
}

TEST_CASE("Markdown, CSV and JSON escape what would break them") {
    using namespace attain::report::detail;
    CHECK(escape_markdown("a|b*c\n<d>") == "a\\|b\\*c \\<d\\>");
    CHECK(csv_field("plain") == "plain");
    CHECK(csv_field("a,\"b\"") == "\"a,\"\"b\"\"\"");
    CHECK(json_string("“三类500强”\n\x01\"\\") == "\"“三类500强”\\n\\u0001\\\"\\\\\"");
}

TEST_CASE("a JSON string escapes each byte that must be, wherever it stands") {
    using attain::report::detail::json_string;
    for (int byte = 0; byte < 256; ++byte) {
        auto const c = static_cast<char>(byte);
        auto const alone = json_string(std::string(1, c));
        auto const escaped = alone.substr(1, alone.size() - 2);
        bool const must = byte < 0x20 || c == '"' || c == '\\';
        CHECK((escaped != std::string(1, c)) == must);
        for (std::size_t before = 0; before < 18; ++before) {
            auto const text = std::string(before, 'a') + c + std::string(18 - before, 'z');
            CHECK(json_string(text) ==
                  "\"" + std::string(before, 'a') + escaped + std::string(18 - before, 'z') + "\"");
        }
    }
}
