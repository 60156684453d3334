#include "show.hpp"

#include <attain/time/period.hpp>
#include <attain/time/period_tiling.hpp>

#include <type_traits>

using attain::period;
using attain::period_kind;
using attain::reason;

static_assert(sizeof(period) == 8 && std::is_trivially_copyable_v<period>);

TEST_CASE("a canonical text parses back to the period it was printed from") {
    for (char const* text : {"2022", "2022-H1", "2022-Q4", "2022-T3", "2022-03", "2022-12-X3", "2022-W05", "2022-03-05",
                             "2022-M03-M04", "2022-M01-M02", "2022-M11-2023-M02", "2022-01--2022-09", "2021--2025",
                             "2022-12-31T24:00", "2022-01-05--2022-03-10"}) {
        auto const made = period::parse(text);
        INFO(text);
        REQUIRE(made.has_value());
        CHECK(attain::to_string(*made) == text);
    }
}

TEST_CASE("a period that no calendar has is refused with the place of the number") {
    struct wrong {
        char const* text;
        reason why;
        std::ptrdiff_t position;
    };
    for (auto const& [text, why, position] :
         {wrong{"2022-13", reason::no_such_period, 5}, wrong{"2022-W54", reason::no_such_period, 6},
          wrong{"2021-W53", reason::no_such_period, 6}, wrong{"2022-02-29", reason::no_such_period, 8},
          wrong{"2022Q5", reason::no_such_period, 5}, wrong{"0000", reason::year_out_of_range, 0},
          wrong{"10000", reason::year_out_of_range, 0}, wrong{"", reason::empty_input, 0},
          wrong{"2022-", reason::unexpected_end, 5}, wrong{"2022-0", reason::unexpected_end, 6}}) {
        auto const made = period::parse(text);
        INFO(text);
        REQUIRE_FALSE(made.has_value());
        CHECK(made.error().why == why);
        CHECK(made.error().position == position);
        CHECK_FALSE(made.error().message.empty());
    }
}

TEST_CASE("periods shift by identity and last year's is the same ordinal") {
    auto const at = [](char const* text) { return period::parse(text).value(); };
    CHECK(attain::shift(at("2022-01"), -1).value() == at("2021-12"));
    CHECK(attain::shift(at("2022-Q4"), 1).value() == at("2023-Q1"));
    CHECK(attain::previous(at("2023-W01")).value() == at("2022-W52"));
    CHECK(attain::same_period_last_year(at("2022-01--2022-09")).value() == at("2021-01--2021-09"));
    CHECK(attain::children(at("2022"), period_kind::quarter).value().size() == 4);
    CHECK(attain::contains(at("2022-Q1"), at("2022-03-31")));
}

TEST_CASE("any two periods lie to each other in one of thirteen ways, and the other way round in its converse") {
    using enum attain::interval_relation;
    struct pair {
        char const* a;
        char const* b;
        attain::interval_relation way;
        attain::interval_relation back;
    };
    for (auto const& [a, b, way, back] : {pair{"2022-01", "2022-03", before, after},
                                          {"2022-Q1", "2022-04-01", meets, met_by},
                                          {"2022-W13", "2022-04", overlaps, overlapped_by},
                                          {"2022-01--2022-03", "2022-H1", starts, started_by},
                                          {"2022-02-X2", "2022-Q1", during, contains},
                                          {"2022-12-31T24:00", "2022", finishes, finished_by},
                                          {"2022-Q1", "2022-01--2022-03", equals, equals},
                                          {"P12M/2022-12", "2022", equals, equals},
                                          {"2022-Q1@04-01", "2022-Q2", equals, equals}}) {
        INFO(a << " and " << b);
        auto const first = period::parse(a).value();
        auto const second = period::parse(b).value();
        CHECK(name_of(relation_between(first, second)) == name_of(way));
        CHECK(name_of(relation_between(second, first)) == name_of(back));
    }
}

TEST_CASE("only periods of one kind, span and calendar have an order") {
    auto const order = [](char const* a, char const* b) {
        return attain::compare(period::parse(a).value(), period::parse(b).value());
    };
    CHECK((order("2022-01", "2022-03") < 0));
    CHECK((order("2023-W01", "2022-W52") > 0));
    CHECK((order("2021--2025", "2026--2030") < 0));
    CHECK((order("2022-01--2022-09", "2022-01--2022-10") < 0));
    CHECK((order("2021-01--2021-09", "2022-01--2022-09") < 0));
    CHECK((order("2022-03-05--2022-03-09", "2022-03-10--2022-03-20") < 0));
    CHECK((order("2022", "2022") == 0));
    auto const unordered = std::partial_ordering::unordered;
    CHECK((order("2022-01", "2023-Q1") == unordered));
    CHECK((order("2022-Q1", "2022-Q1@04-01") == unordered));
    CHECK((order("2022-Q1", "2022-01--2022-03") == unordered));
    CHECK((order("2021--2025", "2026--2027") == unordered));
    CHECK((order("2021-01--2021-09", "2022-01--2022-10") == unordered));
    CHECK((order("P12M/2022-09", "P3M/2022-12") == unordered));
    CHECK((order("2022-03-05--2022-03-11", "2022-03-10--2022-03-20") == unordered));
    CHECK((attain::compare(period(), period::parse("2022").value()) == unordered));
}
