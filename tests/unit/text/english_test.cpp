#include "shown_en.hpp"

using attain::language;

TEST_CASE("a rise over a year earlier to a level is a growth and a value of the subject") {
    CHECK(english_figures("The value of ship exports rose by 6.5% over a year earlier to US$41.2 billion.") ==
          lines{"6.5 % exact growth_yoy ship exports", "41200000000 USD exact value ship exports"});
    CHECK(english_figures("Inbound freight fell 3.2 per cent to 18.4 million tonnes.") ==
          lines{"-3.2 % exact growth_yoy Inbound freight", "18400000 t exact value Inbound freight"});
}

TEST_CASE("respectively gives each figure its own part of the subject") {
    CHECK(english_figures(
              "In 2019, road freight and rail freight grew by 4% and 5% respectively to 31 million tonnes and 12 "
              "million tonnes.") == lines{"4 % exact growth_yoy road freight", "5 % exact growth_yoy rail freight",
                                          "31000000 t exact value road freight",
                                          "12000000 t exact value rail freight"});
    CHECK(english_figures("Northbound and southbound rail traffic dropped by 2% and 3% respectively.") ==
          lines{"-2 % exact growth_yoy Northbound rail traffic", "-3 % exact growth_yoy southbound rail traffic"});
}

TEST_CASE("signs in brackets tell decline, currency codes in brackets do not") {
    CHECK(english_figures("Sales declined in Peru (-45.5%) and rose in Chile (+1.5%).") ==
          lines{"-45.5 % exact growth_yoy Peru", "1.5 % exact growth_yoy Chile"});
    CHECK(english_figures("Turnover (US$6,565.68 billion) was a record.")[0] ==
          "6565680000000 USD exact value Turnover");
}

TEST_CASE("things are counted by the noun behind the number") {
    CHECK(english_figures("The park is home to 263 firms and more than 1,500 skilled workers.") ==
          lines{"263 firms exact value firms", "1500 workers over value skilled workers"});
    CHECK(english_figures("Almost 2000 new shops opened in 2017.") == lines{"2000 shops nearly value new shops"});
    CHECK(english_figures("It runs 30-plus warehouse sites.") == lines{"30 sites over_bounded value warehouse sites"});
    CHECK(english_figures("The fund bought 200 houses and won 12 awards.") ==
          lines{"200 houses exact value houses", "12 awards exact value awards"});
    CHECK(english_figures("Twenty-five new hotels were built.") == lines{"25 hotels exact value new hotels"});
}

TEST_CASE("hedges of English are read") {
    CHECK(english_figures("About 300 boats came.")[0] == "300 boats about value boats");
    CHECK(english_figures("At least 300 boats came.")[0] == "300 boats at_least value boats");
    CHECK(english_figures("Up to 300 boats came.")[0] == "300 boats at_most value boats");
    CHECK(english_figures("Some 300 boats came.")[0] == "300 boats about value boats");
    CHECK(english_figures("Fewer than 300 boats came.")[0] == "300 boats under value boats");
    CHECK(english_figures("The number of boats exceeded 20,000.")[0] == "20000 boats over value boats");
}

TEST_CASE("shares, ranks, points, targets and totals have their roles") {
    CHECK(english_figures("A surplus of $13 billion, equivalent to 4.1% of imports, was recorded.") ==
          lines{"13000000000 USD exact value surplus", "4.1 % exact share surplus"});
    CHECK(english_figures("The harbour ranked 7th in the world, up two places from 2017.") ==
          lines{"7 rank exact rank harbour", "2 rank exact rank_change harbour"});
    CHECK(english_figures("The vacancy rate stood at 3.1%, down 0.2 percentage points.") ==
          lines{"3.1 % exact value vacancy rate", "-0.2 pp exact growth_diff vacancy rate"});
    CHECK(english_figures("The plant will create 85 permanent jobs.")[0] == "85 jobs exact value permanent jobs");
    CHECK(english_figures("The zone signed 53 new contracts with a total investment of US$3.2 billion.") ==
          lines{"53 contracts exact value new contracts", "3200000000 USD exact total total investment"});
    CHECK(english_figures("Revenue reached 6.5 billion yuan, or 105% of the annual target.")[1] ==
          "105 % exact completion Revenue");
    CHECK(english_figures("Unit labour costs rose by 1.2% month-on-month.")[0] ==
          "1.2 % exact growth_mom Unit labour costs");
}

TEST_CASE("from and to are the base and the value") {
    CHECK(english_figures("Clearance time was cut from 48 hours to 36 hours.") ==
          lines{"48 hours exact base Clearance time", "36 hours exact value Clearance time"});
    CHECK(english_figures("Ferries were added, from four to six trips per day.") ==
          lines{"4 trips exact base trips", "6 trips exact value trips"});
    CHECK(english_figures("The agency issued 1,215 permits, up from 1,040 in 2015.")[1] ==
          "1040 permits exact base permits");
    CHECK(english_figures("Profit for the year was $5.5m (2018: $4.9m).") ==
          lines{"5500000 USD exact value Profit", "4900000 USD exact base Profit"});
}

TEST_CASE("a plus behind an amount is a hedge") {
    CHECK(english_figures("A $7 million-plus yard opened.") == lines{"7000000 USD over_bounded value yard"});
    CHECK(english_figures("A yard of $7m+ opened.") == lines{"7000000 USD over_bounded value yard"});
}

TEST_CASE("dates, names, ordinals, times and telephone numbers are no figures") {
    CHECK(english_figures(
              "On 29 June 2020, in the first five months and the second quarter of 2019, nothing was published.")
              .empty());
    CHECK(
        english_figures("See Section 3, page 12 and Table 4 of Phase 2; COVID-19, the A380 and a Boeing 737.").empty());
    CHECK(english_figures("Call 555-0142-77 at 9:30, or visit http://example.org/2019/12?x=5.").empty());
    CHECK(english_figures("For the fourth year running, the third edition was held in the 21st century.").empty());
    CHECK(english_figures("1. Jobs\n2. Homes\n(3) Roads\n").empty());
    CHECK(english_figures("It has two-way traffic and a 20-foot gate, over the next three years.").empty());
}

TEST_CASE("a rejected number keeps its reason") {
    attain::text::read_options options;
    options.lang = language::en;
    options.keep_rejected = true;
    auto const read = attain::text::read("In 2019, Phase 2 began.", options);
    REQUIRE(read.has_value());
    CHECK(read->records.empty());
    REQUIRE(read->rejections.size() == 2);
    CHECK(read->rejections[0].why == attain::text::reject_reason::date);
    CHECK(read->rejections[1].why == attain::text::reject_reason::name);
}

TEST_CASE("spans of an English figure count bytes and code points") {
    std::string_view const text = "Café sales of £4.5m rose.";
    attain::text::read_options options;
    options.lang = language::en;
    auto const read = attain::text::read(text, options);
    REQUIRE(read.has_value());
    REQUIRE(read->records.size() == 1);
    auto const& r = read->records[0];
    CHECK(r.raw == "£4.5m");
    CHECK(r.whole.first == 14);
    CHECK(r.whole.last == 19);
    CHECK(text.substr(r.numeral.begin, r.numeral.end - r.numeral.begin) == "4.5");
    CHECK(r.numeral.first == 15);
    CHECK(r.numeral.last == 18);
}

TEST_CASE("a line that ends in a number does not part it from its scale or its unit") {
    CHECK(english_figures("Sales came to $4.5\nmillion in May.")[0] == "4500000 USD exact value Sales");
    CHECK(english_figures("Exports of the province in May were lower than they had been, at $172.4\r\n  billion.")[0] ==
          "172400000000 USD exact value Exports of the province");
    CHECK(english_figures("Wages rose by 3.5\nper cent.")[0] == "3.5 % exact growth_yoy Wages");
    // lines of a table
    CHECK(english_figures("Cars 12.5\nmills 30 tonnes") == lines{"30 t exact value mills"});
}

TEST_CASE("points part the thousands only of a text that writes two groups of them") {
    auto const read = [](std::string_view text) {
        attain::text::read_options options;
        options.lang = language::en;
        auto const made = attain::text::read(text, options);
        REQUIRE(made.has_value());
        return made->records;
    };
    auto const records = read("There were 83.617 flights. They carried 12.604.318 guests, 1.125 per cent more.");
    REQUIRE(records.size() == 3);
    CHECK(records[0].value.to_string() == "83617");
    CHECK(records[0].how == attain::text::certainty::inferred);
    CHECK(records[1].value.to_string() == "12604318");
    CHECK(records[1].raw == "12.604.318 guests");
    CHECK(records[2].value.to_string() == "1.125");
    CHECK(read("There were 83.617 flights.")[0].value.to_string() == "83.617");
    CHECK(read("Of 1.234.567 guests 83.617 persons left.").back().value.to_string() == "83617");
    // addresses, telephones and versions; decimals stay what they are
    CHECK(read("Servers at 192.168.100.200 and 555.123.4567 answer; build 0.123.456 runs.").empty());
    CHECK(read("It grew 0.125 points.")[0].value.to_string() == "0.125");
    CHECK(read("Ships took 1.234.567.").size() <= 1);
}

TEST_CASE("the name of a money stands before an amount, and a sign behind its code") {
    CHECK(english_figures("The fund holds Euro 296 billion.")[0] == "296000000000 EUR exact value fund");
    CHECK(english_figures("The deficit was USD -4.5 billion.")[0] == "-4500000000 USD exact value deficit");
    CHECK(english_figures("Engines of Euro 5 are allowed.").empty());
    CHECK(english_figures("The party won 12 million votes.")[0] == "12000000 votes exact value votes");
    CHECK(english_figures("euro").empty());
    CHECK(english_figures("DKK -").empty());
    CHECK(english_figures("rupees 3").size() <= 1);
}

TEST_CASE("pounds are a weight where the sentence tells of what is weighed and the text shows no sterling") {
    CHECK(english_figures("The catch fell to 12 million pounds in 2019.")[0] == "12000000 pounds exact value catch");
    CHECK(english_figures("The yield was 812 pounds per acre.")[0] == "812 pounds exact value yield");
    CHECK(english_figures("The firm earned 40 million pounds.")[0].starts_with("40000000 GBP"));
    CHECK(english_figures("The council spent 12 million pounds on meat.")[0].starts_with("12000000 GBP"));
    CHECK(english_figures("The catch fell to 12 million pounds. It cost \u00a34 million.")[0] ==
          "12000000 GBP exact value catch");
    CHECK(english_figures("Milk of 3 million pounds of").size() == 1);
    CHECK(english_figures("Milk of 3 million pounds per").size() == 1);
}
