#include "shown_en.hpp"

#include <attain/text/lexicon.hpp>

namespace {

std::string unit_of(std::string_view text, attain::text::lexicon const* words = nullptr) {
    attain::text::read_options options;
    options.lang = attain::language::en;
    options.words = words;
    auto const read = attain::text::read(text, options);
    REQUIRE(read.has_value());
    REQUIRE_FALSE(read->records.empty());
    auto const& last = read->records.back();
    return last.unit + (last.how == attain::text::certainty::certain ? "" : " " + std::string(name_of(last.how)));
}

}  // namespace

TEST_CASE("dollars are those of the country that a text is about, as far as can be seen") {
    CHECK(unit_of("Port of Auckland\nThe port's turnover grew. Auckland paid a dividend of $12 million.") ==
          "NZD inferred");
    CHECK(unit_of("Hong Kong's exports fell. Imports of Hong Kong from Japan came to $3.5 billion.") == "HKD inferred");
    CHECK(unit_of("Queensland farms did well. In Queensland, sugar earned $1.9 billion.") == "AUD inferred");
    CHECK(unit_of("Bay of Plenty roads\nDrivers in the Bay of Plenty paid tolls of $2 million.") == "NZD inferred");
    CHECK(unit_of("Thunder Bay budget\nThe port of Thunder Bay spent $2 million on berths.") == "CAD inferred");
    CHECK(unit_of("Ontario's mines hired; Canada exported nickel worth 4 billion dollars.") == "CAD inferred");
}

TEST_CASE("dollars stay those of the United States where a text says so or is about no country of dollars") {
    // named once, or after another country, or less often than another one
    CHECK(unit_of("Sales to Canada came to $3.5 billion.") == "USD inferred");
    CHECK(unit_of("Vietnam sold more. Singapore bought rice and Singapore paid $3.5 billion.") == "USD inferred");
    CHECK(unit_of("Ohio sells to Canada. Canada took goods of $3.5 billion.") == "USD");
    CHECK(
        unit_of("Singapore, Vietnam and Thailand met. Vietnam's shops, Vietnam's farms; Singapore paid $5 million.") ==
        "USD inferred");
    CHECK(unit_of("Bermuda's hotels paid; Bermuda took taxes of $3 million.") == "USD inferred");
    CHECK(unit_of("Singapore grew. Singapore exported goods of US$3.5 billion.") == "USD");
    CHECK(unit_of("Singapore grew. Singapore exported goods of US $3.5 billion.") == "USD");
    CHECK(unit_of("Singapore grew. Singapore exported goods of 3 billion U.S. dollars.") == "USD");
}

TEST_CASE("a place that the user adds decides whose dollars a text counts") {
    std::string_view const text =
        "Lakeside paid. Lakeside's fair and Lakeside's harbour took $4 million in Singapore, Singapore.";
    CHECK(unit_of(text) == "SGD inferred");
    auto const baltic = attain::text::lexicon::builtin(attain::language::en).extended_with("currency\tLakeside\tEUR\n");
    REQUIRE(baltic.has_value());
    CHECK(unit_of(text, &*baltic) == "USD inferred");
}
