#include "show.hpp"

#include <attain/time/coverage.hpp>
#include <attain/time/observation_status.hpp>
#include <attain/time/vintage.hpp>

#include <array>
#include <string>
#include <vector>

using namespace attain;

TEST_CASE("every letter of the status list is read, and no other one") {
    std::string letters;
    for (int c = 0; c < 256; ++c) {
        char const letter = static_cast<char>(c);
        if (auto const status = parse_status({&letter, 1})) {
            letters += letter;
            CHECK(letter_of(*status) == letter);
            CHECK(name_of(*status) != "unknown");
        }
    }
    CHECK(letters == "ABDEFGHIJKLMNOPQSUVW");
    CHECK_FALSE(parse_status("").has_value());
    CHECK_FALSE(parse_status("AA").has_value());
}

TEST_CASE("the worst status propagates, whichever comes first") {
    using enum observation_status;
    CHECK(worst(normal, provisional) == provisional);
    CHECK(worst(provisional, normal) == provisional);
    CHECK(worst(forecast, estimated) == forecast);
    CHECK(worst(suppressed, series_break) == suppressed);
    CHECK(worst(std::array{normal, estimated, missing, provisional}) == missing);
    CHECK(worst(std::vector<observation_status>{}) == normal);
    CHECK(severity(normal) == 0);
    CHECK(has_value(series_break));
    CHECK_FALSE(has_value(missing));
    CHECK_FALSE(has_value(suppressed));
    CHECK_FALSE(has_value(holiday));
}

TEST_CASE("a break after the base blocks growth, a break at the base does not") {
    using enum observation_status;
    CHECK(breaks_series(std::array{normal, normal, series_break}));
    CHECK(breaks_series(std::array{normal, series_break, normal}));
    CHECK_FALSE(breaks_series(std::array{series_break, normal, provisional}));
}

TEST_CASE("as of a day the latest print up to it is picked") {
    auto const on = [](int month, int day) { return print_date(date(year_month_day{2023, month, day})); };
    std::vector<print_date> const prints{on(12, 20), print_date(), on(3, 1), on(7, 5)};
    CHECK(pick_as_of(prints) == 0);
    CHECK(pick_as_of(prints, on(7, 5)) == 3);
    CHECK(pick_as_of(prints, on(7, 4)) == 2);
    CHECK(pick_as_of(prints, on(1, 1)) == 1);
    CHECK(pick_first_print(prints) == 1);
    CHECK_FALSE(pick_as_of(std::vector<print_date>{on(3, 1)}, on(2, 28)).has_value());
    CHECK_FALSE(pick_as_of(std::vector<print_date>{}).has_value());
    CHECK(pick_first_print(std::vector<print_date>{on(3, 1), on(2, 1)}) == 1);
}

TEST_CASE("growth takes both ends from one vintage") {
    auto const on = [](int month) { return print_date(date(year_month_day{2023, month, 1})); };
    // The base was revised in June; the current year was printed in March and not since.
    std::vector<print_date> const current{on(3)};
    std::vector<print_date> const base{on(3), on(6)};
    CHECK(pick_pair(current, base, vintage_rule::same_print) == vintage_pair{0, 0});
    CHECK(pick_pair(current, base, vintage_rule::as_of) == vintage_pair{0, 1});
    CHECK(pick_pair(current, base, vintage_rule::as_of, on(5)) == vintage_pair{0, 0});
    CHECK_FALSE(pick_pair(current, std::vector<print_date>{on(6)}, vintage_rule::same_print).has_value());
    CHECK_FALSE(pick_pair(current, base, vintage_rule::as_of, on(1)).has_value());
    CHECK(pick_pair(std::vector<print_date>{on(3), on(6)}, base, vintage_rule::same_print) == vintage_pair{1, 1});
}

TEST_CASE("absent, missing and zero are three things, and coverage counts what was expected") {
    auto const year = period::year(2022).value();
    auto const made = cover(year, period_kind::month, [](period month) {
        switch (month.ordinal()) {
        case 1: return presence::absent;
        case 2: return presence::zero;
        case 11: return presence::missing;
        default: return presence::present;
        }
    });
    REQUIRE(made.has_value());
    CHECK(made->absent == 1);
    CHECK(made->zero == 1);
    CHECK(to_string(*made) == "incomplete(10 of 11)");
    REQUIRE(made->gaps.size() == 1);
    CHECK(made->gaps[0] == period::month(2022, 11).value());

    auto const full = cover(year, period_kind::quarter, [](period) { return presence::present; });
    CHECK(to_string(full.value()) == "complete(4 of 4)");
    auto const weeks = cover(year, period_kind::week, [](period) { return presence::present; });
    CHECK(weeks.error().why == reason::does_not_tile);
}
