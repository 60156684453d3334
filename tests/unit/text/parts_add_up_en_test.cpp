#include "shown_en.hpp"

// Parts that no word calls so, but that add up.

TEST_CASE("amounts of the next sentence that add up to a level are its parts") {
    CHECK(english_figures("A total of 71,500 passengers were counted. 41,200 passengers came and 30,300 left.") ==
          lines{"71500 passengers exact value passengers", "41200 passengers exact breakdown passengers",
                "30300 passengers exact breakdown passengers"});
    CHECK(english_figures("Trade was worth $86.4 billion. Exports were $51.3 billion and imports $35.1 billion.") ==
          lines{"86400000000 USD exact value Trade", "51300000000 USD exact breakdown Exports",
                "35100000000 USD exact breakdown imports"});
}

TEST_CASE("parts hang on the level that they add up to") {
    auto const read =
        attain::text::read("The park lent $86.4 million. Farms took $51.3 million and shops $35.1 million.");
    REQUIRE(read.has_value());
    REQUIRE(read->records.size() == 3);
    CHECK(read->records[2].what == attain::text::role::breakdown);
    CHECK(read->records[2].of == 0);
}

TEST_CASE("amounts add up within half of their last digits, counts exactly") {
    CHECK(english_figures("Trade was worth $86.4 billion. Exports were $51.3 billion and imports $35.0 billion.")
              .back() == "35000000000 USD exact breakdown imports");
    CHECK(english_figures("Trade was worth $86.4 billion. Exports were $51.3 billion and imports $34.8 billion.")
              .back() == "34800000000 USD exact value imports");
    CHECK(english_figures("We counted 715 passengers. 412 passengers came and 302 passengers left.").back() ==
          "302 passengers exact value passengers");
}

TEST_CASE("what is left of two amounts is no part of the first") {
    CHECK(english_figures("Exports reached $8.2 billion, imports $6.1 billion, and net exports $2.1 billion.")[1] ==
          "6100000000 USD exact value imports");
}

TEST_CASE("those that are compared are no parts of each other") {
    CHECK(english_figures(
              "Norland led with $820 million, ahead of Sudland with $610 million and Ostland with $210 million.")
              .back() == "210000000 USD exact value Ostland");
}

TEST_CASE("the next line may tell the parts, but one more amount ends the search for them") {
    CHECK(english_figures("Trade was worth $86.4 billion.\nExports were $51.3 billion and imports $35.1 billion.")
              .back() == "35100000000 USD exact breakdown imports");
    CHECK(english_figures("Trade was worth $86.4 billion. Exports were $51.3 billion, imports $35.1 billion and loans "
                          "$9.2 billion.")[1] == "51300000000 USD exact value Exports");
}

TEST_CASE("parts may be told two sentences behind their whole, count other things, or be a little more than over it") {
    CHECK(english_figures("Trade was worth $86.4 billion. It employs 4,000 people. Exports were $51.3 billion and "
                          "imports $35.1 billion.")
              .back() == "35100000000 USD exact breakdown imports");
    CHECK(english_figures("Total staff is 1,284. There are 884 men and 400 women.").back() ==
          "400 women exact breakdown women");
    CHECK(
        english_figures("We counted over 61.7 million passengers. 20.3 million passengers came and 41.46 million left.")
            .back() == "41460000 passengers exact breakdown passengers");
}

TEST_CASE("two levels that something rose to are no parts, three are") {
    CHECK(english_figures("Cargo was 28.9 million tonnes. Coal rose to 6.4 million tonnes and ore rose to 22.5 million "
                          "tonnes.")
              .back() == "22500000 t exact value ore");
}

TEST_CASE("lines below the head of a breakdown tell parts, its total does not") {
    CHECK(english_figures("Breakdown of capacity (2024):\nRoof panels: 64.5 GW Windmills: 48.1 GW River power (large "
                          "and small): 47.2 GW\nTotal capacity: 159.8 GW") ==
          lines{"64.5 GW exact breakdown Roof panels", "48.1 GW exact breakdown Windmills",
                "47.2 GW exact breakdown River power (large and small)", "159.8 GW exact value Total capacity"});
    CHECK(english_figures("The port handled 4.1 million tonnes, broken down as follows:\n- Coal: 2.3 million tonnes\n"
                          "- Ore: 1.8 million tonnes")
              .back() == "1800000 t exact breakdown Ore");
    CHECK(english_figures("About 1,152,300 farmers were helped.\n- From these figures, there are:\n- 731,240 farmers "
                          "in the north")
              .back() == "731240 farmers exact breakdown farmers");
}
