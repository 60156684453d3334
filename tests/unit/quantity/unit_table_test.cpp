#include "show.hpp"

#include <attain/quantity/data/counters.hpp>
#include <attain/quantity/data/money.hpp>
#include <attain/quantity/data/physical.hpp>
#include <attain/quantity/data/prefixed.hpp>
#include <attain/quantity/data/special.hpp>
#include <attain/quantity/magnitude.hpp>

#include <type_traits>

using attain::unit;
using attain::unit_kind;
using attain::unit_table;

static_assert(sizeof(unit) == 8 && std::is_trivially_copyable_v<unit>);
static_assert(sizeof(attain::figure) <= 56);

namespace {

template <class F>
void each_spelling(std::string_view list, F&& f) {
    while (!list.empty()) {
        auto const bar = list.find('|');
        if (bar != 0) f(list.substr(0, bar));
        if (bar == std::string_view::npos) break;
        list.remove_prefix(bar + 1);
    }
}

/// Every spelling of the data finds the unit it is listed under, so no two units share one.
void check_spellings(std::string_view symbol, std::string_view list) {
    each_spelling(list, [&](std::string_view spelling) {
        INFO(spelling << " of " << symbol);
        auto const found = unit_table::builtin().find_exact(spelling);
        REQUIRE(found.has_value());
        CHECK(found->symbol() == symbol);
        CHECK(spelling.size() <= 64);
        // A figure reads its magnitude first where no unit starts with it.
        CHECK_FALSE(spelling.starts_with("万"));
        CHECK_FALSE(spelling.starts_with("亿"));
    });
}

}  // namespace

TEST_CASE("every spelling of the built-in data names one unit") {
    for (auto const& row : attain::detail::money_rows) {
        for (auto const list : {row.code, row.zh, row.en, row.spellings}) check_spellings(row.code, list);
    }
    for (auto const& row : attain::detail::money_part_rows) {
        for (auto const list : {row.symbol, row.zh, row.en, row.spellings}) check_spellings(row.symbol, list);
    }
    for (auto const& row : attain::detail::chinese_counter_rows) {
        for (auto const list : {row.symbol, row.en, row.spellings}) check_spellings(row.symbol, list);
    }
    for (auto const& row : attain::detail::english_counter_rows) {
        for (auto const list : {row.symbol, row.en, row.spellings}) check_spellings(row.symbol, list);
    }
    for (auto const& row : attain::detail::special_rows) {
        // 位 alone is read as places.
        check_spellings(row.symbol, row.spellings);
        if (row.kind != unit_kind::rank) check_spellings(row.symbol, row.zh);
    }
    for (auto const& row : attain::detail::physical_rows) {
        for (auto const list : {row.symbol, row.zh, row.en, row.spellings}) check_spellings(row.symbol, list);
    }
    for (auto const& row : attain::detail::prefixed_rows) {
        for (auto const list : {row.symbol, row.zh, row.en, row.spellings}) check_spellings(row.symbol, list);
    }
    for (auto const& row : attain::detail::spelling_rows) check_spellings(row.symbol, row.spellings);
}

TEST_CASE("the table holds the currencies of ISO 4217, 120 Chinese counters and their English ones") {
    CHECK(std::size(attain::detail::money_rows) >= 178);
    CHECK(std::size(attain::detail::chinese_counter_rows) >= 120);
    CHECK(std::size(attain::detail::english_counter_rows) >= 80);
    for (auto const* const code : {"CNY", "USD", "EUR", "JPY", "GBP", "HKD", "XDR", "KWD", "ZWL", "CHW", "UYI"}) {
        auto const money = u(code);
        CHECK(money.kind() == unit_kind::money);
        CHECK(money.currency() == code);
    }
    CHECK(u("JPY").minor_digits() == 0);
    CHECK(u("KWD").minor_digits() == 3);
    CHECK(u("元").name_en() == "yuan");
    CHECK(u("USD").name_zh() == "美元");
}

TEST_CASE("spelling variants are one unit") {
    for (auto const* const spelling : {"平方公里", "平方千米", "km²", "Km²", "Km2", "km2", "KM2", "㎢", "km^2", "sq km",
                                       "square kilometres", "Square Kilometers", "ｋｍ²"}) {
        INFO(spelling);
        REQUIRE(unit_table::builtin().find(spelling).has_value());
        CHECK(unit_table::builtin().find(spelling)->symbol() == "km²");
    }
    CHECK(u("吨标准煤") == u("tce"));
    CHECK(u("％") == u("%"));
    CHECK(u("公斤") == u("kg"));
    CHECK(u("度") == u("kWh"));
    CHECK(u("人（次）") == u("人次"));
    CHECK_FALSE(u("家次") == u("家"));
}

TEST_CASE("the case of letters counts where two units differ by it and is forgiven elsewhere") {
    CHECK_FALSE(u("mW") == u("MW"));
    CHECK_FALSE(unit_table::builtin().find("mw").has_value());
    CHECK(u("KWH") == u("kWh"));
    CHECK(u("Percentage Points") == u("个百分点"));
    CHECK_FALSE(unit_table::builtin().find("all").has_value());
    CHECK(u("ALL").kind() == unit_kind::money);
}

TEST_CASE("factors are exact") {
    auto const factor = [](std::string_view spelling) { return u(spelling).factor().to_string(); };
    CHECK(factor("亩") == "2000/3");
    CHECK(factor("公顷") == "10000");
    CHECK(factor("km²") == "1000000");
    CHECK(factor("斤") == "1/2");
    CHECK(factor("担") == "50");
    CHECK(factor("里") == "500");
    CHECK(factor("英寸") == "127/5000");
    CHECK(u("英亩").factor() == dec("4046.8564224"));
    CHECK(u("Qm").factor() == dec("1e30"));
    CHECK(u("qg").factor() == dec("1e-33"));
    CHECK(u("kWh").factor() == dec("3600000"));
    CHECK(factor("km/h") == "5/18");
    CHECK(factor("kn") == "463/900");
    CHECK(u("海里").factor() / u("h").factor() == u("kn").factor());
    CHECK(u("英尺").factor() * u("英尺").factor() * u("英尺").factor() == u("ft³").factor());
    CHECK(u("英里").factor() * u("英里").factor() == u("mi²").factor());
    CHECK(u("石油桶").factor() == u("gal").factor() * 42);
    CHECK(u("long ton").factor() == u("lb").factor() * 2240);
}

TEST_CASE("units with all the prefixes of the SI are there") {
    for (auto const* const prefix : {"",  "k", "M", "G", "T", "P", "E", "Z", "Y", "R", "Q", "m",
                                     "μ", "µ", "u", "n", "p", "f", "a", "z", "y", "r", "q"}) {
        for (auto const* const base : {"m", "g", "N", "Pa", "J", "W", "V", "C", "A", "Hz"}) {
            CHECK(u(std::string(prefix) + base).kind() == unit_kind::physical);
        }
    }
    CHECK(u("hPa").factor() == dec("100"));
    CHECK(u("微克/立方米") == u("μg/m³"));
    CHECK(u("毫升").factor() == dec("0.000001"));
}

TEST_CASE("the longest spelling at the start of a text is found, Latin ones at word ends only") {
    auto const longest = [](std::string_view text) {
        auto const found = unit_table::builtin().longest_match(text);
        return found ? std::string(text.substr(0, found->length)) : std::string();
    };
    CHECK(longest("个百分点，增速") == "个百分点");
    CHECK(longest("个项目") == "个");
    CHECK(longest("人次以上") == "人次");
    CHECK(longest("km² of land") == "km²");
    CHECK(longest("kmx") == "");
    CHECK(longest("square kilometres") == "square kilometres");
    CHECK(longest("percentage points higher") == "percentage points");
    CHECK(longest("million") == "");
    CHECK(longest("") == "");
}

TEST_CASE("a column's unit is read with its magnitude") {
    auto const column = [](std::string_view text) {
        auto const read = attain::parse_written_unit(text);
        INFO(text);
        REQUIRE(read.has_value());
        return std::string(read->unit.symbol()) + " e" + std::to_string(read->magnitude);
    };
    CHECK(column("亿元") == "CNY e8");
    CHECK(column("万美元") == "USD e4");
    CHECK(column("万吨") == "t e4");
    CHECK(column("千瓦") == "kW e0");
    CHECK(column("万千瓦") == "kW e4");
    CHECK(column("%") == "% e0");
    CHECK(column("（亿元）") == "CNY e8");
    CHECK(column("million USD") == "USD e6");
    CHECK(column("USD million") == "USD e6");
    CHECK(column("RMB 100 million") == "CNY e8");
    CHECK(column("100 million yuan") == "CNY e8");
    CHECK(column("10 000 persons") == "人 e4");
    CHECK(column("10,000 tons") == "t e4");
    CHECK(column("万元/家") == "CNY/家 e4");
    CHECK(column("") == " e0");
    CHECK(attain::parse_written_unit("亿圆圈").error().why == attain::reason::unknown_unit);
    CHECK(attain::parse_written_unit("亿圆圈").error().position == 3);
    CHECK(attain::parse_written_unit("\xff").error().why == attain::reason::invalid_utf8);
    CHECK(attain::parse_written_unit(std::string(100000, 'x')).error().why == attain::reason::unknown_unit);
}

TEST_CASE("magnitude words are exact powers of ten") {
    auto const power = [](std::string_view word) {
        auto const found = attain::magnitude_at_start(word);
        return found && found->length == word.size() ? found->exponent : -1;
    };
    CHECK(power("万") == 4);
    CHECK(power("亿") == 8);
    CHECK(power("万亿") == 12);
    CHECK(power("千万") == 7);
    CHECK(power("百亿") == 10);
    CHECK(power("十万亿") == 13);
    CHECK(power("億") == 8);
    CHECK(power("thousand") == 3);
    CHECK(power("Million") == 6);
    CHECK(power("billion") == 9);
    CHECK(power("trillion") == 12);
    CHECK(power("millionth") == -1);
    CHECK(power("十") == -1);
    CHECK(attain::chinese_magnitude(8) == "亿");
    CHECK(attain::english_magnitude(6) == "million");
}

TEST_CASE("an id leads back to its unit") {
    auto const& table = unit_table::builtin();
    for (auto const* const spelling : {"CNY", "km²", "家", "%", "rank"})
        CHECK(table.at(u(spelling).id()) == u(spelling));
    auto const compound = u("元/家");
    CHECK(table.at(compound.id()) == compound);
    CHECK(table.at(0) == unit());
    CHECK_FALSE(table.at(999999).has_value());
    CHECK_FALSE(table.at(0xffffffff).has_value());
}

TEST_CASE("kinds have names that read back") {
    for (int i = 0; i <= static_cast<int>(unit_kind::compound); ++i) {
        auto const kind = static_cast<unit_kind>(i);
        CHECK(attain::parse_unit_kind(name_of(kind)) == kind);
    }
    CHECK_FALSE(attain::parse_unit_kind("furlong").has_value());
}
