#include <attain/measure/evaluate.hpp>
#include <attain/model/dataset_builder.hpp>
#include <attain/report/write.hpp>

#include <string>
#include <support/catch.hpp>
#include <vector>

namespace {

using namespace attain;

struct row {
    char const* period;
    char const* measure;
    char const* figure;
};

scorecard card_of(std::vector<row> const& rows) {
    dataset_builder builder("test");
    builder.set_title({"标题", "Title"});
    builder.add_rounding("half_up");
    builder.add_scope({.id = "zone", .name_zh = "园区", .name_en = "Zone"});
    builder.add_indicator({.id = "trade",
                           .name_zh = "进出口|额",
                           .name_en = "Trade",
                           .unit = "亿元",
                           .nature = "flow",
                           .better = "higher"});
    for (auto const& each : rows) {
        builder.add_fact({.indicator = "trade",
                          .scope = "zone",
                          .period = each.period,
                          .measure = each.measure,
                          .figure = each.figure});
    }
    auto built = std::move(builder).build();
    for (auto const& each : built.problems) FAIL(to_line(each));
    return evaluate(built.data);
}

std::string text_of(scorecard const& card, report::options const& how = {}) {
    return report::to_text(card, how).value();
}

bool has(std::string const& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("what was published stands as printed, what is implied in a column of its own") {
    auto const text = text_of(card_of({{"2022", "value", "621.5亿元"}, {"2022", "completion", "105%"}}));
    INFO(text);
    CHECK(has(text, "园区 2022年"));
    CHECK(has(text, "目标（推算）"));
    CHECK(has(text, "≈590 (589.05, 594.79)亿元"));
    CHECK(has(text, "105%"));
    CHECK_FALSE(has(text, "105%*"));
    CHECK(has(text, "超额完成"));
}

TEST_CASE("a computed number is marked, and a published one that agrees is ticked") {
    auto const text = text_of(card_of({{"2022", "value", "621.5亿元"}, {"2022", "target", "592亿元"}}));
    INFO(text);
    CHECK(has(text, "105.0%*"));
    CHECK_FALSE(has(text, "目标（推算）"));
    CHECK(has(text_of(card_of(
                  {{"2022", "value", "621.5亿元"}, {"2022", "target", "592亿元"}, {"2022", "completion", "105%"}})),
              "105%✓"));
}

TEST_CASE("a published figure that differs from the computed one is crossed, with a note that gives both") {
    auto const text = text_of(
        card_of({{"2022", "value", "621.5亿元"}, {"2022", "target", "592亿元"}, {"2022", "completion", "115%"}}));
    INFO(text);
    CHECK(has(text, "115%✗[1]"));
    CHECK(has(text, "[1] 进出口|额 完成率（公布 115%） 计算为 105.0%"));
}

TEST_CASE("what is undefined is a dash, with its reason under the table") {
    auto const card = card_of({{"2022", "value", "621.5亿元"}, {"2022", "target", "0亿元"}});
    auto const text = text_of(card);
    INFO(text);
    CHECK(has(text, "–"));
    CHECK(has(text, "目标为零"));
    CHECK(has(text_of(card, {.format = report::format::json}), "zero_target"));
    CHECK(has(text_of(card, {.format = report::format::csv}), "zero_target"));
}

TEST_CASE("periods with one row each share a table with a column for the period") {
    auto const text =
        text_of(card_of({{"2020", "value", "1亿元"}, {"2021", "value", "2亿元"}}), {.language = language::en});
    INFO(text);
    CHECK(has(text, "Period"));
    CHECK(has(text, "+100%*"));
}

TEST_CASE("JSON and CSV hold exact values") {
    auto const card = card_of({{"2022", "value", "621.5亿元"}, {"2022", "target", "592亿元"}});
    auto const json = text_of(card, {.format = report::format::json});
    INFO(json);
    CHECK(has(json, "\"value\": \"1243/1184\""));
    CHECK(has(json, "\"text\": \"621.5亿元\""));
    CHECK(has(text_of(card, {.format = report::format::csv}), ",1243/1184,"));
}

TEST_CASE("Markdown escapes what would end a cell") {
    auto const text = text_of(card_of({{"2022", "value", "621.5亿元"}}), {.format = report::format::markdown});
    INFO(text);
    CHECK(has(text, "# 标题"));
    CHECK(has(text, "| 进出口\\|额 |"));
}

TEST_CASE("an unknown scope, a period that is none and a full sink are errors") {
    auto const card = card_of({{"2022", "value", "621.5亿元"}});
    CHECK(report::to_text(card, {.scope = "moon"}).error().why == reason::unknown_scope);
    CHECK(report::to_text(card, {.period = "2022-13"}).error().why == reason::no_such_period);
    auto const full = report::write(card, {}, [](std::string_view) { return false; });
    REQUIRE_FALSE(full.has_value());
    CHECK(full.error().why == reason::write_failed);
}

TEST_CASE("the period may be given in any written form") {
    auto const card = card_of({{"2022", "value", "621.5亿元"}, {"2021", "value", "600亿元"}});
    auto const text = text_of(card, {.period = "2022年"});
    INFO(text);
    CHECK(has(text, "621.5亿元"));
    CHECK_FALSE(has(text, "  600亿元"));
}
