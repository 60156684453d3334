#include <attain/model/dataset_builder.hpp>

#include <string>
#include <support/catch.hpp>
#include <vector>

using namespace attain;

namespace {

dataset_builder zone() {
    dataset_builder b;
    b.add_scope({.id = "province", .name_zh = "湖南省"});
    b.add_scope({.id = "zone", .name_zh = "临空区", .name_en = "Airport Zone", .within = "province"});
    b.add_indicator(
        {.id = "trade", .name_zh = "外贸进出口额", .aliases = {"进出口额"}, .unit = "亿元", .nature = "flow"});
    b.add_indicator({.id = "cargo", .unit = "万吨", .nature = "flow"});
    b.add_indicator({.id = "firms", .unit = "家", .nature = "distinct_count"});
    return b;
}

fact_row row(char const* indicator, char const* period, char const* measure, char const* figure, char const* of = "") {
    fact_row r;
    r.indicator = indicator;
    r.scope = "zone";
    r.period = period;
    r.measure = measure;
    r.of = of;
    r.figure = figure;
    return r;
}

dataset built(dataset_builder&& b) {
    auto made = std::move(b).build();
    for (auto const& each : made.problems) UNSCOPED_INFO(to_line(each));
    REQUIRE(made.problems.empty());
    return made.data;
}

}  // namespace

TEST_CASE("facts come in the order of the definitions, then of the periods, whatever order they were added in") {
    auto b = zone();
    b.add_fact(row("cargo", "2022", "value", "15.58万吨"));
    b.add_fact(row("trade", "2022", "completion", "105%"));
    b.add_fact(row("trade", "2021", "value", "462.8亿元"));
    b.add_fact(row("trade", "2022", "value", "621.5亿元"));
    auto const data = built(std::move(b));
    std::vector<std::string> keys;
    for (auto const& each : data.facts()) keys.push_back(data.print_key(each.key()));
    CHECK(keys == std::vector<std::string>{"trade/zone/2021/value", "trade/zone/2022/value",
                                           "trade/zone/2022/completion", "cargo/zone/2022/value"});
}

TEST_CASE("a fact is found by its key, and its group by indicator, scope and period") {
    auto b = zone();
    for (auto const* year : {"2019", "2020", "2021", "2022"}) {
        b.add_fact(row("trade", year, "value", "621.5亿元"));
        b.add_fact(row("trade", year, "completion", "105%"));
        b.add_fact(row("firms", year, "value", "263家"));
    }
    auto const data = built(std::move(b));
    auto const key = data.parse_key("trade/zone/2021/completion").value();
    auto const found = data.find(key);
    REQUIRE(found);
    CHECK(found->key() == key);
    CHECK(found->figure().text() == "105%");
    auto const group = data.group(key.indicator, key.scope, key.when);
    REQUIRE(group.size() == 2);
    CHECK(group[0].what() == measure::value);
    CHECK(group[1].what() == measure::completion);
    CHECK(data.facts_of(key.indicator).size() == 8);
    CHECK(data.facts_of(*data.find_indicator("cargo")).empty());
    CHECK_FALSE(data.find(data.parse_key("trade/zone/2018/value").value()));
    CHECK_FALSE(data.find(data.parse_key("trade/province/2022/value").value()));

    std::size_t groups = 0;
    std::size_t facts = 0;
    for (auto rest = data.facts(); !rest.empty();) {
        auto const leading = data.leading_group(rest);
        ++groups;
        facts += leading.size();
        rest = data.after(leading);
    }
    CHECK(groups == 8);
    CHECK(facts == data.size());
}

TEST_CASE("a figure comes back as it was published, with its parts ready in columns") {
    auto b = zone();
    b.add_fact(row("trade", "2022", "value", "621.5亿元"));
    b.add_fact(row("trade", "2022", "share", "约9%", "province"));
    b.add_fact(row("firms", "2022", "value", "263"));
    auto const data = built(std::move(b));

    auto const value = data.facts()[0];
    CHECK(value.text() == "621.5亿元");
    CHECK(value.number().to_string() == "621.5");
    CHECK(value.magnitude() == 8);
    CHECK(value.value() == decimal(62150000000));
    CHECK(value.figure().text() == "621.5亿元");
    CHECK(value.figure().value() == value.value());

    auto const share = data.facts()[1];
    CHECK(share.hedge() == hedge::about);
    CHECK(share.text() == "约9%");
    CHECK(share.number() == decimal(9));
    CHECK(share.unit() == share.figure().unit());
    CHECK(data.id_of(share.of()) == "province");

    auto const bare = data.facts()[2];
    CHECK(bare.text() == "263");
    CHECK(bare.inherits_unit());
    CHECK(bare.unit().symbol() == "家");
    CHECK(bare.figure().unit() == bare.unit());
    CHECK(bare.figure().is_exact_count());
}

TEST_CASE("a unit may stand beside the figure") {
    auto b = zone();
    auto beside = row("trade", "2022", "value", "621.5");
    beside.unit = "亿元";
    b.add_fact(beside);
    auto hedged = row("trade", "2022", "completion", "约105");
    hedged.unit = "%";
    b.add_fact(hedged);
    auto const data = built(std::move(b));
    CHECK(data.facts()[0].text() == "621.5");
    CHECK(data.facts()[0].unit_text() == "亿元");
    CHECK(data.facts()[0].value() == decimal(62150000000));
    CHECK(data.facts()[0].figure().value() == decimal(62150000000));
    CHECK(data.facts()[1].text() == "约105");
    CHECK(data.facts()[1].hedge() == hedge::about);
    CHECK(data.facts()[1].figure().hedge() == hedge::about);
}

TEST_CASE("digits keep their form: trailing zeros, long numbers, signs") {
    for (auto const* text :
         {"105.0%", "0.50%", "-3.5%", "123456789012345678901234567890.123456789%", "0%", "100.00%"}) {
        auto b = zone();
        b.add_fact(row("trade", "2022", "growth_yoy", text));
        auto const data = built(std::move(b));
        CHECK(data.facts()[0].text() == text);
        CHECK(data.facts()[0].figure().text() == text);
        CHECK(data.facts()[0].number() == data.facts()[0].figure().number());
    }
}

TEST_CASE("a rank without a unit is a rank") {
    auto b = zone();
    b.add_fact(row("trade", "2022", "rank", "25", "province"));
    b.add_fact(row("trade", "2022", "rank_change", "4位", "province"));
    auto const data = built(std::move(b));
    CHECK(data.facts()[0].unit().kind() == unit_kind::rank);
    CHECK(data.facts()[0].figure().unit().kind() == unit_kind::rank);
    CHECK(data.facts()[0].figure().text() == "25");
}

TEST_CASE("a missing observation is a fact without a figure") {
    auto b = zone();
    auto missing = row("trade", "2022", "value", "");
    missing.status = "M";
    b.add_fact(missing);
    auto const data = built(std::move(b));
    REQUIRE(data.size() == 1);
    CHECK_FALSE(data.facts()[0].has_figure());
    CHECK(data.facts()[0].status() == observation_status::missing);
    CHECK_FALSE(data.facts()[0].take().figure);
}

TEST_CASE("of several vintages the latest is found, or the one known on a day") {
    auto b = zone();
    auto const add = [&](char const* figure, char const* vintage) {
        auto r = row("trade", "2022", "value", figure);
        r.vintage = vintage;
        b.add_fact(r);
    };
    add("620亿元", "2023-09-30");
    add("621.5亿元", "2023-03-01");
    auto const data = built(std::move(b));
    auto const key = data.parse_key("trade/zone/2022/value").value();
    CHECK(data.find_all(key).size() == 2);
    CHECK(data.find(key)->text() == "620亿元");
    CHECK(data.find_as_of(key, date::parse("2023-05-01").value())->text() == "621.5亿元");
    CHECK_FALSE(data.find_as_of(key, date::parse("2023-01-01").value()));
}

TEST_CASE("indicators and scopes are found by id, name or alias") {
    auto const data = built(zone());
    CHECK(data.find_indicator("trade") == data.find_indicator("外贸进出口额"));
    CHECK(data.find_indicator("trade") == data.find_indicator("进出口额"));
    CHECK(data.find_scope("zone") == data.find_scope("Airport Zone"));
    CHECK_FALSE(data.find_indicator("zone"));
    CHECK(data.lies_within(*data.find_scope("zone"), *data.find_scope("province")));
    CHECK_FALSE(data.lies_within(*data.find_scope("province"), *data.find_scope("zone")));
    CHECK(data[*data.find_scope("zone")].title(language::en) == "Airport Zone");
    CHECK(data[*data.find_scope("province")].title(language::en) == "湖南省");
    CHECK(data[*data.find_indicator("cargo")].title(language::zh) == "cargo");
}

TEST_CASE("a key is printed by ids and read back, slashes included") {
    dataset_builder b;
    b.define_by_name(true);
    auto r = row("a/b 100%", "2022-H1", "share", "9%", "全省");
    b.add_fact(r);
    auto const data = built(std::move(b));
    auto const key = data.facts()[0].key();
    CHECK(data.print_key(key) == "a%2Fb 100%25/zone/2022-H1/share/全省");
    CHECK(data.parse_key(data.print_key(key)).value() == key);
}

TEST_CASE("a key that names nothing says which part, and where") {
    auto const data = built(zone());
    auto const reason_of = [&](char const* text) { return data.parse_key(text).error().why; };
    CHECK(reason_of("trde/zone/2022/value") == reason::unknown_indicator);
    CHECK(reason_of("trade/zoo/2022/value") == reason::unknown_scope);
    CHECK(reason_of("trade/zone/2022-13/value") == reason::no_such_period);
    CHECK(reason_of("trade/zone/2022/valu") == reason::unknown_measure);
    CHECK(reason_of("trade/zone/2022/share/mars") == reason::unknown_scope);
    CHECK(reason_of("trade/zone/2022") == reason::missing_field);
    CHECK(reason_of("trade/zone/2022/share/zone/x") == reason::unexpected_character);
    CHECK(data.parse_key("trade/zoo/2022/value").error().position == 6);
}

TEST_CASE("an id in 'of' is a scope for a share and an indicator for a breakdown") {
    dataset_builder b;
    b.add_scope({.id = "zone"});
    b.add_scope({.id = "both"});
    b.add_indicator({.id = "both", .nature = "flow"});
    b.add_indicator({.id = "part", .nature = "flow"});
    b.add_fact(row("part", "2022", "share", "9%", "both"));
    b.add_fact(row("part", "2022", "breakdown", "9", "both"));
    auto const data = built(std::move(b));
    CHECK(data.facts()[0].of().is_scope());
    CHECK(data.facts()[1].of().is_indicator());
    for (auto const& each : data.facts()) CHECK(data.parse_key(data.print_key(each.key())).value() == each.key());
}

TEST_CASE("a dataset built twice from the same facts in another order is equal") {
    auto const make = [](bool reversed) {
        auto b = zone();
        std::vector<fact_row> rows{row("trade", "2022", "value", "621.5亿元"),
                                   row("trade", "2022", "completion", "105%"),
                                   row("cargo", "2022", "value", "15.58万吨"), row("firms", "2022", "value", "263家")};
        for (std::size_t i = 0; i < rows.size(); ++i) b.add_fact(rows[reversed ? rows.size() - 1 - i : i]);
        return built(std::move(b));
    };
    CHECK(make(false) == make(true));
    auto b = zone();
    b.add_fact(row("trade", "2022", "value", "621.50亿元"));
    CHECK_FALSE(built(std::move(b)) == make(false));
}
