#include "show.hpp"

#include <fstream>

using attain::hedge;
using attain::unit_kind;

namespace {

struct reading {
    std::string_view text;
    std::string_view number;
    int magnitude;
    std::string_view unit;
    attain::hedge meaning;
};

void check(reading const& expected) {
    auto const read = fig(expected.text);
    INFO(expected.text);
    CHECK(read.text() == expected.text);
    CHECK(read.number().to_string() == expected.number);
    CHECK(read.magnitude() == expected.magnitude);
    CHECK(read.unit().symbol() == expected.unit);
    CHECK(read.hedge() == expected.meaning);
}

}  // namespace

TEST_CASE("a figure of a Chinese report gives its digits, magnitude, unit and hedge, and the same text") {
    for (auto const& expected : {
             reading{"621.5亿元", "621.5", 8, "CNY", hedge::exact},
             reading{"3214万美元", "3214", 4, "USD", hedge::exact},
             reading{"33.75Km²", "33.75", 0, "km²", hedge::exact},
             reading{"15.58万吨", "15.58", 4, "t", hedge::exact},
             reading{"约19%", "19", 0, "%", hedge::about},
             reading{"超30%", "30", 0, "%", hedge::over},
             reading{"65亿余元", "65", 8, "CNY", hedge::over_bounded},
             reading{"65余亿元", "65", 8, "CNY", hedge::over_bounded},
             reading{"140余个", "140", 0, "个", hedge::over_bounded},
             reading{"30余批次", "30", 0, "批次", hedge::over_bounded},
             reading{"120余篇", "120", 0, "篇", hedge::over_bounded},
             reading{"30多亿元", "30", 8, "CNY", hedge::over_bounded},
             reading{"第25位", "25", 0, "rank", hedge::exact},
             reading{"第12名", "12", 0, "rank", hedge::exact},
             reading{"前10位", "10", 0, "rank", hedge::at_most},
             reading{"4位", "4", 0, "places", hedge::exact},
             reading{"10.5个百分点", "10.5", 0, "pp", hedge::exact},
             reading{"突破30亿美元", "30", 8, "USD", hedge::over},
             reading{"超60亿元", "60", 8, "CNY", hedge::over},
             reading{"-4.2%", "-4.2", 0, "%", hedge::exact},
             reading{"负4.2%", "-4.2", 0, "%", hedge::exact},
             reading{"−4.2％", "-4.2", 0, "%", hedge::exact},
             reading{"1,100.9亿元", "1100.9", 8, "CNY", hedge::exact},
             reading{"1，100.9亿元", "1100.9", 8, "CNY", hedge::exact},
             reading{"３４．３％", "34.3", 0, "%", hedge::exact},
             reading{"近5%左右", "5", 0, "%", hedge::about},
             reading{"6.5%左右", "6.5", 0, "%", hedge::about},
             reading{"达到8%以上", "8", 0, "%", hedge::at_least},
             reading{"达到8%", "8", 0, "%", hedge::exact},
             reading{"不低于6%", "6", 0, "%", hedge::at_least},
             reading{"不超过3%", "3", 0, "%", hedge::at_most},
             reading{"3%以内", "3", 0, "%", hedge::at_most},
             reading{"不足2万人", "2", 4, "人", hedge::under},
             reading{"接近100家", "100", 0, "家", hedge::nearly},
             reading{"超30%以上", "30", 0, "%", hedge::over},
             reading{"1.2万亿元", "1.2", 12, "CNY", hedge::exact},
             reading{"5千万元", "5", 7, "CNY", hedge::exact},
             reading{"350万千瓦时", "350", 4, "kWh", hedge::exact},
             reading{"2千克", "2", 0, "kg", hedge::exact},
             reading{"3千亩", "3", 3, "亩", hedge::exact},
             reading{"25个基点", "25", 0, "bp", hedge::exact},
             reading{"1.5倍", "1.5", 0, "倍", hedge::exact},
             reading{"6.2‰", "6.2", 0, "‰", hedge::exact},
             reading{"2037家次", "2037", 0, "家次", hedge::exact},
             reading{"0.32吨标准煤/万元", "0.32", 0, "tce/万CNY", hedge::exact},
             reading{"1.5万元/家", "1.5", 4, "CNY/家", hedge::exact},
             reading{"102.3（上年=100）", "102.3", 0, "上年=100", hedge::exact},
             reading{"621.5", "621.5", 0, "", hedge::exact},
             reading{"人民币5亿元", "5", 8, "CNY", hedge::exact},
         }) {
        check(expected);
    }
}

TEST_CASE("a figure of an English report gives its digits, magnitude, unit and hedge, and the same text") {
    for (auto const& expected : {
             reading{"USD 32.14 million", "32.14", 6, "USD", hedge::exact},
             reading{"US$32.14 million", "32.14", 6, "USD", hedge::exact},
             reading{"32.14 million US dollars", "32.14", 6, "USD", hedge::exact},
             reading{"32.14 million USD", "32.14", 6, "USD", hedge::exact},
             reading{"$30m", "30", 6, "USD", hedge::exact},
             reading{"-£2.5bn", "-2.5", 9, "GBP", hedge::exact},
             reading{"RMB 5 billion", "5", 9, "CNY", hedge::exact},
             reading{"over 30%", "30", 0, "%", hedge::over},
             reading{"Over 30 per cent", "30", 0, "%", hedge::over},
             reading{"about 9%", "9", 0, "%", hedge::about},
             reading{"more than 1,200 companies", "1200", 0, "companies", hedge::over},
             reading{"30-odd projects", "30", 0, "projects", hedge::over_bounded},
             reading{"30+ projects", "30", 0, "projects", hedge::over_bounded},
             reading{"20% or more", "20", 0, "%", hedge::at_least},
             reading{"at least 5 million tonnes", "5", 6, "t", hedge::at_least},
             reading{"nearly 100 jobs", "100", 0, "jobs", hedge::nearly},
             reading{"up to 3%", "3", 0, "%", hedge::at_most},
             reading{"25th", "25", 0, "rank", hedge::exact},
             reading{"ranked 25", "25", 0, "rank", hedge::exact},
             reading{"top 10", "10", 0, "rank", hedge::at_most},
             reading{"10.5 percentage points", "10.5", 0, "pp", hedge::exact},
             reading{"5.2 km2", "5.2", 0, "km²", hedge::exact},
             reading{"12 Square Kilometres", "12", 0, "km²", hedge::exact},
             reading{"3.5 times", "3.5", 0, "倍", hedge::exact},
             reading{"6 100 km", "6100", 0, "km", hedge::exact},
             reading{"300 persons per km²", "300", 0, "人/km²", hedge::exact},
         }) {
        check(expected);
    }
}

TEST_CASE("the value of a figure is its number times its magnitude, exactly") {
    CHECK(fig("621.5亿元").value() == dec("62150000000"));
    CHECK(fig("0.1万亿元").value() == dec("100000000000"));
    CHECK(fig("105.0%").value() == dec("105"));
    CHECK(fig("105.0%").number().scale() == 1);
    CHECK(fig("1.5e3家").value() == dec("1500"));
}

TEST_CASE("percent, permille, points and multiples have their value as a ratio") {
    CHECK(fig("105%").as_ratio() == dec("1.05"));
    CHECK(fig("3‰").as_ratio() == dec("0.003"));
    CHECK(fig("10.5个百分点").as_ratio() == dec("0.105"));
    CHECK(fig("25bp").as_ratio() == dec("0.0025"));
    CHECK(fig("2成").as_ratio() == dec("0.2"));
    CHECK(fig("1.5倍").as_ratio() == dec("1.5"));
    CHECK(fig("263家").as_ratio() == dec("263"));
}

TEST_CASE("the quantum is the weight of the last written digit and the hedge weight that of the last one not zero") {
    CHECK(fig("621.5亿元").quantum() == dec("10000000"));
    CHECK(fig("105.0%").quantum() == dec("0.1"));
    CHECK(fig("2840万元").quantum() == dec("10000"));
    CHECK(fig("65亿余元").hedge_weight() == dec("100000000"));
    CHECK(fig("30余批次").hedge_weight() == dec("10"));
    CHECK(fig("140余个").hedge_weight() == dec("10"));
    CHECK(fig("超30%").hedge_weight() == dec("10"));
    CHECK(fig("约0.0%").hedge_weight() == dec("0.1"));
}

TEST_CASE("counts without magnitude and decimals, ranks and places are exact; counts with a magnitude are integers") {
    CHECK(fig("263家").is_exact_count());
    CHECK(fig("1,185家").is_exact_count());
    CHECK(fig("第25位").is_exact_count());
    CHECK(fig("4位").is_exact_count());
    CHECK_FALSE(fig("5万人").is_exact_count());
    CHECK(fig("5万人").is_integer());
    CHECK(fig("5.25万人").is_integer());
    CHECK(fig("140余个").is_integer());
    CHECK_FALSE(fig("140余个").is_exact_count());
    CHECK_FALSE(fig("1.5个").is_integer());
    CHECK_FALSE(fig("1360亩").is_exact_count());
    CHECK_FALSE(fig("8848元").is_integer());
}

TEST_CASE("a number beside a unit column is the figure with both written together") {
    auto const beside = [](std::string_view number, std::string_view unit) {
        INFO(number << " beside " << unit);
        auto const column = attain::parse_written_unit(unit);
        REQUIRE(column.has_value());
        auto const made = attain::figure::with_unit(number, *column);
        REQUIRE(made.has_value());
        CHECK(attain::figure::parse(made->text()).value() == *made);
        return *made;
    };
    CHECK(beside("621.5", "亿元") == fig("621.5亿元"));
    CHECK(beside("-3.5", "%").text() == "-3.5%");
    CHECK(beside("约19", "%") == fig("约19%"));
    CHECK(beside("30余", "批次") == fig("30余批次"));
    CHECK(beside("32.14", "million USD").value() == dec("32140000"));
    CHECK(beside("32.14", "USD million").value() == dec("32140000"));
    CHECK(beside("6215", "100 million yuan").value() == dec("621500000000"));
    CHECK(beside("6215", "10,000 tons").value() == dec("62150000"));
    CHECK(beside("6215", "10 000 persons").unit() == u("人"));
    CHECK(beside("5", "").unit().kind() == unit_kind::none);
    CHECK(beside("1.5", "万元/家").value() == dec("15000"));
    CHECK(beside("第25", "位").unit().kind() == unit_kind::rank);
    CHECK(beside("19%", "%").text() == "19%");
    CHECK(beside("1,234.5", "亿元").value() == dec("123450000000"));
}

TEST_CASE("a cell whose own unit contradicts its column is refused") {
    auto const column = attain::parse_written_unit("亿元").value();
    CHECK(attain::figure::with_unit("19%", column).error().why == attain::reason::unit_mismatch);
    CHECK(attain::figure::with_unit("3万", column).error().why == attain::reason::unexpected_character);
    CHECK(attain::figure::with_unit("", column).error().why == attain::reason::empty_input);
    CHECK(attain::figure::with_unit("12a", column).error().why == attain::reason::unknown_unit);
}

TEST_CASE("a figure made from a number reads back as itself") {
    auto const column = attain::parse_written_unit("亿元").value();
    for (auto const meaning : {hedge::exact, hedge::about, hedge::over, hedge::over_bounded, hedge::at_least,
                               hedge::nearly, hedge::under, hedge::at_most}) {
        for (auto const* const unit : {"亿元", "million USD", "%", "10,000 tons"}) {
            auto const made =
                attain::figure::from_number(dec("590"), attain::parse_written_unit(unit).value(), meaning);
            INFO(made.text());
            CHECK(fig(made.text()) == made);
        }
    }
    CHECK(attain::figure::from_number(dec("-5.0"), column).text() == "-5.0亿元");
}

TEST_CASE("every figure of the development zone's report is read and gives the same text") {
    std::ifstream gold(std::string(ATTAIN_SOURCE_DIR) + "/../shared/reading/changsha-airport-zone-2022.gold.jsonl");
    if (!gold) {
        WARN("skipped: there is no ../shared/reading");
        return;
    }
    int figures = 0;
    for (std::string line; std::getline(gold, line);) {
        if (line.find("\"kind\": \"figure\"") == std::string::npos) continue;
        auto const start = line.find("\"text\": \"") + 9;
        auto const text = line.substr(start, line.find('"', start) - start);
        if (text == "一起") continue;  // a numeral in characters, for the reader of prose
        INFO(text);
        CHECK(fig(text).text() == text);
        ++figures;
    }
    CHECK(figures == 71);
}

TEST_CASE("a default figure is the bare number zero") {
    attain::figure const none;
    CHECK(none.text() == "0");
    CHECK(none.value() == dec("0"));
    CHECK(none.unit().kind() == unit_kind::none);
}
