#include "show.hpp"

using attain::classifiers;
using attain::quantity;
using attain::rational;
using attain::reason;
using attain::unit_kind;
using attain::unit_table;

namespace {

quantity q(std::string_view text) {
    INFO(text);
    auto read = quantity::parse(text);
    REQUIRE(read.has_value());
    return *read;
}

std::string sum(std::string_view a, std::string_view b) {
    auto const made = add(q(a), q(b));
    return made ? made->to_string() : std::string(name_of(made.error().why));
}

std::string difference(std::string_view a, std::string_view b) {
    auto const made = subtract(q(a), q(b));
    return made ? made->to_string() : std::string(name_of(made.error().why));
}

std::string product(std::string_view a, std::string_view b) {
    auto const made = multiply(q(a), q(b));
    return made ? made->value.to_string() + ' ' + std::string(made->unit.symbol())
                : std::string(name_of(made.error().why));
}

std::string ratio(std::string_view a, std::string_view b) {
    auto const made = divide(q(a), q(b));
    return made ? made->value.to_string() + ' ' + std::string(made->unit.symbol())
                : std::string(name_of(made.error().why));
}

std::string converted(std::string_view a, std::string_view to) {
    auto const made = convert(q(a), u(to));
    return made ? made->value.to_string() : std::string(name_of(made.error().why));
}

}  // namespace

TEST_CASE("sums keep their unit and refuse unlike ones with the reason") {
    CHECK(sum("621.5亿元", "3214万元") == "62182140000元");
    CHECK(sum("5家", "3家") == "8家");
    CHECK(sum("50%", "30%") == "80%");
    CHECK(sum("5亿元", "3万美元") == "currency_mismatch");
    CHECK(sum("5家", "3项") == "classifier_mismatch");
    CHECK(sum("5km²", "3km") == "unit_mismatch");
    CHECK(sum("5km", "3m") == "unit_mismatch");
    CHECK(sum("5%", "3家") == "unit_mismatch");
    CHECK(sum("102点", "103.5(上年=100)") == "basis_mismatch");
    CHECK(sum("102(2015=100)", "103.5(上年=100)") == "basis_mismatch");
    CHECK(sum("5", "3家") == "unit_mismatch");
    CHECK(sum("5%", "3‰") == "unit_mismatch");
}

TEST_CASE("compounds that differ in their currency or their counters alone say so") {
    CHECK(sum("5元/家", "3美元/家") == "currency_mismatch");
    CHECK(sum("5元/m²", "3USD/m²") == "currency_mismatch");
    CHECK(sum("5万元/亩", "3美元/km²") == "currency_mismatch");
    CHECK(sum("5元/家", "3美元/项") == "currency_mismatch");
    CHECK(sum("5家/元", "3家/美元") == "currency_mismatch");
    CHECK(sum("5元/家", "3元/项") == "classifier_mismatch");
    CHECK(sum("5元/家", "3美元/m²") == "unit_mismatch");
    CHECK(sum("5元/家", "3元") == "unit_mismatch");
    CHECK(sum("5元/家", "3家/元") == "unit_mismatch");
    CHECK(sum("5元/m²", "3美元/m") == "unit_mismatch");
    CHECK(converted("5元/m²", "USD/m²") == "currency_mismatch");
    CHECK(converted("5元/家", "元/项") == "classifier_mismatch");
    CHECK(add(q("5元/家"), q("3元/项"), classifiers::relaxed)->value() == dec("8"));
    CHECK(convert(q("5万元/家"), u("元/项"), classifiers::relaxed)->value == rational(50000));
    CHECK(add(q("5元/家"), q("3美元/家"), classifiers::relaxed).error().why == reason::currency_mismatch);
}

TEST_CASE("a difference of percents is in points, and points move a percent") {
    CHECK(difference("105%", "100%") == "5个百分点");
    CHECK(sum("5%", "0.3个百分点") == "5.3%");
    CHECK(sum("0.3个百分点", "5%") == "5.3%");
    CHECK(difference("5%", "0.3个百分点") == "4.7%");
    CHECK(difference("0.3个百分点", "5%") == "unit_mismatch");
    CHECK(difference("0.5个百分点", "0.3个百分点") == "0.2个百分点");
    CHECK(sum("25个基点", "25个基点") == "50个基点");
    CHECK(sum("5%", "25个基点") == "unit_mismatch");
}

TEST_CASE("a difference of ranks is in places, and ranks have no sum") {
    CHECK(difference("第29位", "第25位") == "4位");
    CHECK(sum("第25位", "4位") == "第29位");
    CHECK(difference("第25位", "4位") == "第21位");
    CHECK(sum("第25位", "第4位") == "unit_mismatch");
    CHECK(difference("4位", "第25位") == "unit_mismatch");
    CHECK(difference("第4位", "3位") == "第1位");
    CHECK(difference("第4位", "4位") == "malformed_number");
    CHECK(difference("第4位", "5位") == "malformed_number");
    CHECK(subtract(q("第4位"), q("5位")).error().message == "the rank would be -1; expected an integer from 1");
    CHECK(add(q("第4位"), quantity(dec("0.5"), u("places"))).error().why == reason::malformed_number);
}

TEST_CASE("the classifier check can be relaxed, the others cannot") {
    CHECK(add(q("5家"), q("3项"), classifiers::relaxed)->value() == dec("8"));
    CHECK(add(q("5家"), q("3项"), classifiers::relaxed)->unit() == u("家"));
    CHECK(add(q("5元"), q("3美元"), classifiers::relaxed).error().why == reason::currency_mismatch);
    CHECK(add(q("5家"), q("3km"), classifiers::relaxed).error().why == reason::unit_mismatch);
    CHECK(add(q("5家"), q("3米"), classifiers::relaxed).error().why == reason::unit_mismatch);
    CHECK(convert(q("5家"), u("米"), classifiers::relaxed).error().why == reason::unit_mismatch);
}

TEST_CASE("products and quotients have compound units with exact factors") {
    CHECK(ratio("382亿元", "53个") == "38200000000/53 CNY/个");
    CHECK(ratio("621.5亿元", "592亿元") == "1243/1184 倍");
    CHECK(ratio("5km", "200m") == "25 倍");
    CHECK(ratio("1亩", "1m²") == "2000/3 倍");
    CHECK(ratio("5亿元", "0元") == "division_by_zero");
    CHECK(product("2km", "3km") == "6 km·km");
    CHECK(product("19%", "621.5亿元") == "11808500000 CNY");
    CHECK(product("621.5亿元", "19%") == "11808500000 CNY");
    CHECK(product("50%", "50%") == "1/4 倍");
    CHECK(ratio("9%", "3%") == "3 倍");
    CHECK(ratio("90亿元", "45%") == "20000000000 CNY");
    CHECK(product("3", "5家") == "15 家");
    CHECK(ratio("第25位", "5家") == "unit_mismatch");
    CHECK(product("102点", "5家") == "unit_mismatch");
    CHECK(product("1.5万元/家", "20家") == "300000 CNY");
    CHECK(converted("6 km*km", "km²") == "6");
}

TEST_CASE("a product of two units of length is the area of that size, however it is written") {
    CHECK(u("km*km") == u("km²"));
    CHECK(u("km²") == u("km*km"));
    CHECK(u("kW·h") == u("kWh"));
    CHECK_FALSE(u("km*km") == u("m²"));
    CHECK(sum("6 km*km", "5km²") == "11 km·km");
    CHECK(difference("6km²", "5 km*km") == "1 km²");
    CHECK(sum("6 m*m", "5km²") == "unit_mismatch");
    CHECK(add(q("6 m*m"), q("5km²")).error().message.find("convert one of them first") != std::string::npos);
    CHECK(add(q("5"), q("5家")).error().message.find("a bare number and '家'") == 0);
    CHECK(add(q("5元/家"), q("3USD/家")).error().message.find("exchange one of them") != std::string::npos);
    CHECK(add(q("5元/家"), q("3元/项")).error().message.find("relax the check") != std::string::npos);
    CHECK(add(q("6 m*m"), q("5km")).error().message.find("convert") == std::string::npos);
}

TEST_CASE("every unit converts to itself, also a rank and a bare number, and ranks to nothing else") {
    CHECK(converted("第3位", "rank") == "3");
    CHECK(convert(q("5"), attain::unit())->value == rational(5));
    CHECK(convert(q("5"), u("%")).error().why == reason::unit_mismatch);
    CHECK(converted("第3位", "places") == "unit_mismatch");
    CHECK(converted("5位", "rank") == "unit_mismatch");
}

TEST_CASE("a unit for so many of another says how many, and reads back") {
    CHECK(u("件/10万人") == u("件/十万人"));
    CHECK(u("件/100万人") == u("件 per million persons"));
    CHECK(u("件/1000人") == u("件/千人"));
    CHECK(u("元/千万亿件").factor() == rational(dec("0.000000000000001")));
    CHECK(converted("3件/万人", "件/10万人") == "30");
    for (char const* each : {"件/10万人", "件/100亿元", "件/10万亿元", "件/1000万亿元", "件/10人", "元/100km"}) {
        INFO(each);
        CHECK(u(u(each).symbol()) == u(each));
    }
    CHECK(u("kg per m²") == u("kg/m²"));
    CHECK(u("元/人/d/km²/kg").terms().size() == 5);
    CHECK_FALSE(unit_table::builtin().resolve("元/人/d/km²/kg/K").has_value());
    CHECK(unit_table::builtin().quotient(u("家"), u("家"))->symbol() == "倍");
    CHECK(unit_table::builtin().resolve("元/没有").error().position == 4);
    CHECK(u("件/10人").symbol() == "件/10人");
    CHECK(u("件/10人").factor() == rational(dec("0.1")));
    for (char const* none : {"件/20万人", "件/10万", "件/1万亿万人", "件/10000万亿元"}) {
        INFO(none);
        CHECK_FALSE(unit_table::builtin().resolve(none).has_value());
    }
}

TEST_CASE("conversions are exact both ways") {
    CHECK(converted("1亩", "m²") == "2000/3");
    CHECK(converted("1公顷", "亩") == "15");
    CHECK(converted("1km²", "亩") == "1500");
    CHECK(converted("1360亩", "km²") == "68/75");
    CHECK(converted("1公斤", "斤") == "2");
    CHECK(converted("100km/h", "m/s") == "250/9");
    CHECK(converted("5%", "‰") == "50");
    CHECK(converted("1.5倍", "%") == "150");
    CHECK(converted("1个百分点", "bp") == "100");
    CHECK(converted("1角", "元") == "1/10");
    CHECK(converted("1年", "个月") == "12");
    CHECK(converted("20℃", "K") == "5863/20");
    CHECK(converted("20℃", "℉") == "68");
    CHECK(converted("212℉", "℃") == "100");
    CHECK(converted("5km²", "km") == "unit_mismatch");
    CHECK(converted("5%", "个百分点") == "unit_mismatch");
    CHECK(converted("5%", "家") == "unit_mismatch");
    CHECK(converted("5元", "美元") == "currency_mismatch");
    CHECK(converted("5家", "个") == "classifier_mismatch");
    CHECK(converted("5吨标准煤", "kWh") == "unit_mismatch");
    CHECK(converted("5", "%") == "unit_mismatch");
    CHECK(convert(q("1360亩"), u("km²"))->rounded(3, attain::rounding::half_up).to_string() == "0.907 km²");
}

TEST_CASE("quantities of one dimension are compared exactly") {
    CHECK(*compare(q("1km²"), q("1500亩")) == 0);
    CHECK(*compare(q("1km²"), q("1499亩")) == 1);
    CHECK(*compare(q("99m"), q("1km")) == -1);
    CHECK(compare(q("99m"), q("1元")).error().why == reason::unit_mismatch);
}

TEST_CASE("money is exchanged only at a caller's dated rate, and the result says that it is inexact") {
    attain::exchange_rate const rate{u("USD"), u("CNY"), dec("6.7261"), "2022-12-31"};
    auto const yuan = exchange(q("3214万美元"), u("元"), rate);
    REQUIRE(yuan.has_value());
    CHECK(yuan->amount.value == rational(dec("216176854")));
    CHECK(yuan->inexact);
    CHECK(yuan->rate_date == "2022-12-31");
    auto const back = exchange(q("6.7261元"), u("USD"), rate);
    CHECK(back->amount.value == rational(1));
    CHECK(exchange(q("67.261角"), u("美分"), rate)->amount.value == rational(100));
    CHECK(exchange(q("67.261元/m²"), u("USD/m²"), rate)->amount.value == rational(10));
    CHECK(exchange(q("10美元/m²"), u("元/km²"), rate)->amount.value == rational(67261000));
    CHECK(exchange(q("10家/万元"), u("家/USD"), rate)->amount.value == rational(dec("0.0067261")));
    CHECK(exchange(q("5元/家"), u("USD/项"), rate).error().why == reason::currency_mismatch);
    CHECK(exchange(q("5元/m²"), u("USD"), rate).error().why == reason::unit_mismatch);
    CHECK(exchange(q("5元/m²"), u("EUR/m²"), rate).error().why == reason::missing_rate);
    auto const why = [&](std::string_view amount, std::string_view to, attain::exchange_rate const& r) {
        return exchange(q(amount), u(to), r).error().why;
    };
    CHECK(why("5欧元", "元", rate) == reason::missing_rate);
    CHECK(why("5美元", "元", {u("USD"), u("CNY"), dec("0"), "2022-12-31"}) == reason::missing_rate);
    CHECK(why("5美元", "元", {u("USD"), u("CNY"), dec("-6"), "2022-12-31"}) == reason::missing_rate);
    CHECK(why("5美元", "元", {u("USD"), u("CNY"), dec("6.7"), ""}) == reason::missing_rate);
    CHECK(why("5美元", "元", {u("USD"), u("CNY"), dec("6.7"), "2022-13-01"}) == reason::missing_rate);
    for (char const* none : {"2022-02-29", "2022-04-31", "1900-02-29", "2022-01-00", "2022-01-32", "2022-00-01"}) {
        INFO(none);
        CHECK(why("5美元", "元", {u("USD"), u("CNY"), dec("6.7"), none}) == reason::missing_rate);
    }
    CHECK(exchange(q("5美元"), u("元"), {u("USD"), u("CNY"), dec("6.7"), "2000-02-29"}).has_value());
    CHECK(why("5家", "元", rate) == reason::unit_mismatch);
    CHECK(why("5元", "角", rate) == reason::missing_rate);
    CHECK(why("5元", "角", {u("CNY"), u("角"), dec("11"), "2022-12-31"}) == reason::missing_rate);
    CHECK(exchange(q("5元"), u("角"), rate).error().message.find("convert") != std::string::npos);
}

TEST_CASE("a slip of 万 or 亿 is suspected") {
    CHECK(magnitude_suspect(dec("62150000000"), dec("6215000")));
    CHECK(magnitude_suspect(dec("6215000"), dec("62150000000")));
    CHECK(magnitude_suspect(dec("5"), dec("500000000")));
    CHECK_FALSE(magnitude_suspect(dec("5"), dec("5000")));
    CHECK_FALSE(magnitude_suspect(dec("5"), dec("5")));
    CHECK_FALSE(magnitude_suspect(dec("0"), dec("0")));
}

TEST_CASE("a quantity is not hedged") {
    CHECK(quantity::parse("约5元").error().why == reason::unexpected_character);
    CHECK(quantity::parse("5圆圈").error().why == reason::unknown_unit);
}

TEST_CASE("a quantity's text reads back in both languages") {
    for (auto const* const text :
         {"621.5亿元", "33.75km²", "15.58万吨", "19%", "第25位", "4位", "10.5个百分点", "5 TEU", "1.5万元/家", "6‰",
          "263家", "5", "12 companies", "25bp", "3.5倍", "102.3(2015=100)"}) {
        for (auto const lang : {attain::language::zh, attain::language::en}) {
            auto const shown = q(text).to_string(lang);
            INFO(shown);
            CHECK(q(shown) == q(text));
        }
    }
}

TEST_CASE("a mismatch names both units and what to do in one line") {
    auto const message = add(q("5家"), q("3项")).error().message;
    CHECK(message.find("家") != std::string::npos);
    CHECK(message.find("项") != std::string::npos);
    CHECK(message.find("relax") != std::string::npos);
    CHECK(message.find('\n') == std::string::npos);
}
