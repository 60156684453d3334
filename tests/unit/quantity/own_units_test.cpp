#include "show.hpp"

#include <vector>

using attain::reason;
using attain::unit_kind;
using attain::unit_spec;
using attain::unit_table;

namespace {

unit_spec spec(std::string symbol, std::string of = {}, attain::rational factor = 1) {
    unit_spec made;
    made.symbol = std::move(symbol);
    made.of = std::move(of);
    made.factor = std::move(factor);
    return made;
}

}  // namespace

TEST_CASE("a unit of one's own is read in figures, beside all the built-in ones") {
    unit_table mine;
    auto wanted = spec("榀");
    wanted.name_en = "trusses";
    wanted.spellings = {"truss"};
    auto const truss = mine.define(wanted).value();
    CHECK(truss.kind() == unit_kind::count);
    CHECK(attain::figure::parse("12榀", mine)->is_exact_count());
    CHECK(attain::figure::parse("12 Trusses", mine)->unit() == truss);
    CHECK(attain::figure::parse("621.5亿元", mine)->unit() == u("CNY"));
    CHECK(attain::figure::parse("3万元/榀", mine)->unit().symbol() == "CNY/榀");
    CHECK(refusal("12榀") == "unknown_unit@2");
    CHECK(mine.at(truss.id()) == truss);
}

TEST_CASE("a unit that is a multiple of another has its kind and an exact factor") {
    unit_table mine;
    auto const rod = mine.define(spec("竿", "丈", attain::rational(3))).value();
    CHECK(rod.kind() == unit_kind::physical);
    CHECK(rod.factor() == attain::rational(10));
    auto const convertible = attain::convert(attain::quantity(dec("2"), rod), u("m"));
    CHECK(convertible->value == attain::rational(20));
    auto const wen = mine.define(spec("文", "CNY", dec("0.001"))).value();
    CHECK(wen.currency() == "CNY");
    CHECK(mine.define(spec("文/竿", "元/米"))->kind() == unit_kind::compound);
}

TEST_CASE("a custom unit with a zero or negative factor is refused") {
    unit_table mine;
    CHECK(mine.define(spec("竿", "m", 0)).error().why == reason::zero_factor);
    CHECK(mine.define(spec("竿", "m", -1)).error().why == reason::invalid_argument);
}

TEST_CASE("a custom unit with the name of another one is refused") {
    unit_table mine;
    CHECK(mine.define(spec("元")).error().why == reason::duplicate_unit);
    CHECK(mine.define(spec("竿")).has_value());
    CHECK(mine.define(spec("竿")).error().why == reason::duplicate_unit);
    auto other = spec("橛");
    other.spellings = {"公顷"};
    CHECK(mine.define(other).error().why == reason::duplicate_unit);
    CHECK_FALSE(mine.find("橛").has_value());
}

TEST_CASE("a cycle of definitions is refused and leaves nothing behind") {
    unit_table mine;
    CHECK(mine.define(spec("甲单", "甲单", 2)).error().why == reason::unit_cycle);
    std::vector<unit_spec> const circle = {spec("庚单"), spec("甲单", "乙单", 2), spec("乙单", "丙单", 2),
                                           spec("丙单", "甲单", 2)};
    auto const made = mine.define_all(circle);
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().why == reason::unit_cycle);
    CHECK(made.error().position == 1);
    for (auto const* const name : {"甲单", "乙单", "丙单", "庚单"}) CHECK_FALSE(mine.find(name).has_value());
}

TEST_CASE("definitions may refer to each other in any order") {
    unit_table mine;
    std::vector<unit_spec> const chain = {spec("丙单", "乙单", 5), spec("乙单", "甲单", 3), spec("甲单", "m", 2)};
    auto const made = mine.define_all(chain);
    REQUIRE(made.has_value());
    CHECK((*made)[0].factor() == attain::rational(30));
    CHECK((*made)[0].symbol() == "丙单");
}

TEST_CASE("when one definition of several fails, none is made") {
    unit_table mine;
    std::vector<unit_spec> const specs = {spec("甲单"), spec("乙单", "没有的", 3)};
    auto const made = mine.define_all(specs);
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().why == reason::unknown_unit);
    CHECK(made.error().position == 1);
    CHECK_FALSE(mine.find("甲单").has_value());
    std::vector<unit_spec> const twice = {spec("甲单"), spec("甲单")};
    CHECK(mine.define_all(twice).error().why == reason::duplicate_unit);
    CHECK_FALSE(mine.find("甲单").has_value());
}

TEST_CASE("a long chain of definitions is resolved without recursion") {
    unit_table mine;
    std::vector<unit_spec> chain;
    for (int i = 0; i < 3000; ++i)
        chain.push_back(spec("u" + std::string(1, 'x') + std::to_string(i) + "x", "ux" + std::to_string(i + 1) + "x"));
    chain.push_back(spec("ux3000x", "m"));
    auto const made = mine.define_all(chain);
    REQUIRE(made.has_value());
    CHECK(made->front().factor() == attain::rational(1));
}

TEST_CASE("units defined one by one, in whatever order, are the longest matches at the start of a text") {
    unit_table mine;
    std::vector<std::string> names;
    for (int i = 0; i < 300; ++i) {
        names.push_back("甲" + std::to_string(i * 7919 % 300) + "乙");
        REQUIRE(mine.define(spec(names.back())).has_value());
        auto const& earlier = names[static_cast<std::size_t>(i / 2)];
        REQUIRE(mine.longest_match(earlier + "丙").has_value());
        CHECK(mine.longest_match(earlier + "丙")->length == earlier.size());
    }
    std::vector<unit_spec> more;
    for (int i = 0; i < 100; ++i) more.push_back(spec("丁" + std::to_string(99 - i) + "戊"));
    REQUIRE(mine.define_all(more).has_value());
    for (auto const& each : more) CHECK(mine.longest_match(each.symbol)->length == each.symbol.size());
    for (auto const& each : names) CHECK(mine.longest_match(each)->length == each.size());
    CHECK(mine.longest_match("公里")->length == std::string_view("公里").size());
}

TEST_CASE("spellings that could not stand behind a number are refused") {
    unit_table mine;
    CHECK(mine.define(spec("")).error().why == reason::empty_input);
    CHECK(mine.define(spec("5x")).error().why == reason::unexpected_character);
    CHECK(mine.define(spec("-x")).error().why == reason::unexpected_character);
    CHECK(mine.define(spec(" x")).error().why == reason::unexpected_character);
    CHECK(mine.define(spec("x ")).error().why == reason::unexpected_character);
    CHECK(mine.define(spec("x\n")).error().why == reason::unexpected_character);
    CHECK(mine.define(spec("\xff")).error().why == reason::invalid_utf8);
    CHECK(mine.define(spec(std::string(65, 'x'))).error().why == reason::invalid_argument);
    CHECK(mine.define(spec("华氏甲", "°F", 2)).error().why == reason::invalid_argument);
}

TEST_CASE("the generic rule makes a counter of an unknown word when the caller asks for it") {
    unit_table mine;
    auto const read = attain::figure::parse_or_counter("12个载体", mine);
    REQUIRE(read.has_value());
    CHECK(read->unit().kind() == unit_kind::count);
    CHECK(read->unit().symbol() == "个载体");
    CHECK(read->is_exact_count());
    CHECK(attain::figure::parse_or_counter("30余万载体", mine)->hedge() == attain::hedge::over_bounded);
    CHECK(attain::figure::parse_or_counter("5家", mine)->unit() == u("家"));
    CHECK(attain::figure::parse_or_counter("5a7", mine).error().why == reason::unknown_unit);
    CHECK(attain::parse_written_unit_or_counter("万载体", mine)->unit == mine.find("载体"));
    CHECK(refusal("12个载体") == "unknown_unit@2");
}

TEST_CASE("an index names its base") {
    auto const base = u("2015=100");
    CHECK(base.kind() == unit_kind::index);
    CHECK(base == u("2015=100"));
    CHECK_FALSE(base == u("上年=100"));
    CHECK(attain::unit_table::builtin().index_with_base("2015").error().why == reason::unexpected_character);
}
