#include <attain/io/dataset_file.hpp>
#include <attain/text/write.hpp>

#include <string>
#include <support/catch.hpp>

using namespace attain;

namespace {

std::string zh(std::string const& figure) { return text::write_figure(figure::parse(figure).value(), language::zh); }
std::string en(std::string const& figure) { return text::write_figure(figure::parse(figure).value(), language::en); }

std::string about(std::string const& figure, int digits) {
    return std::string(text::hedged(figure::parse(figure).value(), digits).text());
}

dataset book(std::string const& rows) {
    auto made = io::read_json(R"({"attain": 1, "title": {"zh": "北港2023年总结", "en": "North Port 2023 review"},
      "scopes": [{"id": "port", "name": {"zh": "北港", "en": "North Port"}}, {"id": "city", "name": {"zh": "全市", "en": "the city"}}],
      "indicators": [{"id": "trade", "name": {"zh": "进出口额", "en": "Foreign trade"}, "nature": "flow"},
                     {"id": "export", "name": {"zh": "出口额", "en": "exports"}, "nature": "flow", "within": "trade"},
                     {"id": "rate", "name": {"zh": "办结率", "en": "Settlement rate"}, "nature": "rate"}],
      "facts": [)" + rows + "]}",
                              "book.json");
    for (auto const& each : made.problems) UNSCOPED_INFO(to_line(each));
    REQUIRE(made.problems.empty());
    return made.data;
}

std::string row(std::string const& indicator, std::string const& measure, std::string const& figure,
                std::string const& of = "") {
    return R"({"indicator": ")" + indicator + R"(", "scope": "port", "period": "2023", "measure": ")" + measure +
           R"(", "figure": ")" + figure + "\"" + (of.empty() ? "" : R"(, "of": ")" + of + "\"") + "}";
}

}  // namespace

TEST_CASE("figures are written in a language with the magnitude and the last digit that they were published with") {
    CHECK(zh("621.5亿元") == "621.5亿元");
    CHECK(zh("2840万元") == "2840万元");
    CHECK(zh("约19%") == "约19%");
    CHECK(zh("65亿余元") == "65亿余元");
    CHECK(zh("30余家") == "30余家");
    CHECK(zh("第25位") == "第25位");
    CHECK(zh("0.3个百分点") == "0.3个百分点");
    CHECK(zh("USD 32.14 million") == "3214万美元");
    CHECK(zh("over 62.15 billion yuan") == "超621.5亿元");
    CHECK(en("621.5亿元") == "62.15 billion yuan");
    CHECK(en("3214万美元") == "32.14 million US dollars");
    CHECK(en("5亿元") == "0.5 billion yuan");
    CHECK(en("约19%") == "about 19%");
    CHECK(en("第25位") == "25th");
    CHECK(en("第12位") == "12th");
    CHECK(en("15.58万吨") == "155.8 thousand tonnes");
    CHECK(en("1360亩") == "1,360 mu");
}

TEST_CASE("a figure that is shortened gets the hedge that is true") {
    CHECK(about("621.5亿元", 2) == "超620亿元");
    CHECK(about("58.84亿元", 2) == "近59亿元");
    CHECK(about("590亿元", 2) == "590亿元");
    CHECK(about("621.5亿元", 4) == "621.5亿元");
    CHECK(about("约50亿元", 1) == "约50亿元");
}

TEST_CASE("hedges of shortened figures hold what was published, for a thousand numbers") {
    for (int i = 1; i < 2000; i += 2) {
        auto const published = figure::parse(decimal(i * 7).scaled_by_power_of_ten(-2).to_string() + "亿元").value();
        for (int digits = 1; digits < 4; ++digits) {
            auto const made = text::hedged(published, digits);
            auto const known = published.interval_under(rounding_rule::nearest);
            INFO(published.text() << " to " << digits << " digits: " << made.text());
            CHECK(made.interval_under(rounding_rule::nearest).contains(known));
        }
    }
}

TEST_CASE("exact numbers get 约 on rates, and 超 or 近 on levels, only where they are rounded") {
    auto const percent = parse_written_unit("%").value();
    auto const yuan = parse_written_unit("亿元").value();
    CHECK(text::hedged(rational(1243) / 1184, 0, percent).text() == "约105%");
    CHECK(text::hedged(rational(21) / 20, 0, percent).text() == "105%");
    CHECK(text::hedged(rational(decimal::parse("59049000000").value()), 0, yuan).text() == "超590亿元");
    CHECK(text::hedged(rational(decimal::parse("58990000000").value()), 0, yuan).text() == "近590亿元");
}

TEST_CASE("facts become the sentence that officials write") {
    auto const data = book(row("trade", "value", "621.5亿元") + "," + row("trade", "growth_yoy", "34.3%") + "," +
                           row("trade", "completion", "105%") + "," + row("trade", "share", "约50%", "city"));
    CHECK(text::write(data).value() ==
          "北港2023年总结\n\n2023年，进出口额621.5亿元，同比增长34.3%，完成年度目标的105%；占全市约50%。\n");
    text::write_options english;
    english.lang = language::en;
    CHECK(
        text::write(data, english).value() ==
        "North Port 2023 review\n\nForeign trade stood at 62.15 billion yuan in 2023, up 34.3% year on year, reaching "
        "105% of the annual target; accounting for about 50% of the city.\n");
}

TEST_CASE("a decline is written as one, and its hedge turns with the sign") {
    text::write_options bare;
    bare.title = false;
    auto const data = book(row("trade", "value", "621.5亿元") + "," + row("trade", "growth_yoy", "低于-30%") + "," +
                           row("rate", "value", "96.3%") + "," + row("rate", "growth_diff", "-4.1个百分点"));
    CHECK(text::write(data, bare).value() ==
          "2023年，进出口额621.5亿元，同比下降超30%。办结率96.3%，比上年下降4.1个百分点。\n");
}

TEST_CASE("parts stand behind their whole") {
    text::write_options bare;
    bare.title = false;
    auto const data = book(row("trade", "value", "621.5亿元") + "," + row("export", "value", "400.1亿元"));
    CHECK(text::write(data, bare).value() == "2023年，进出口额621.5亿元；其中，出口额400.1亿元。\n");
}

TEST_CASE("a scope that is not there is refused") {
    text::write_options options;
    options.scope = "moon";
    auto const refused = text::write(book(row("trade", "value", "1亿元")), options);
    REQUIRE(!refused);
    CHECK(refused.error().why == reason::unknown_scope);
}
