#include "show.hpp"

#include <attain/time/calendar.hpp>
#include <attain/time/period_key.hpp>

#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace attain;

namespace {

struct wrong {
    char const* text;
    reason why;
    std::ptrdiff_t position;
};

void refused(std::vector<wrong> const& all, calendar in = {}) {
    for (auto const& [text, why, position] : all) {
        auto const made = period::parse(text, in);
        INFO(text << " gives " << (made ? to_string(*made) : made.error().message));
        REQUIRE_FALSE(made.has_value());
        CHECK(name_of(made.error().why) == name_of(why));
        CHECK(made.error().position == position);
        CHECK(made.error().message.find('\n') == std::string::npos);
        CHECK(made.error().message.find("expected") != std::string::npos);
        CHECK(made.error().code() == status_of(why));
    }
}

}  // namespace

TEST_CASE("periods that no calendar has are refused with reason and position, in every language") {
    using enum reason;
    refused({
        {"2022-13", no_such_period, 5},
        {"2022-00", no_such_period, 5},
        {"2022-W54", no_such_period, 6},
        {"2022-W00", no_such_period, 6},
        {"2021-W53", no_such_period, 6},
        {"2022-02-29", no_such_period, 8},
        {"2022-04-31", no_such_period, 8},
        {"2022-13-01", no_such_period, 5},
        {"20220229", no_such_period, 6},
        {"20221301", no_such_period, 4},
        {"202213", no_such_period, 4},
        {"2022Q5", no_such_period, 5},
        {"2022Q0", no_such_period, 5},
        {"2022-Q12", no_such_period, 6},
        {"2022H3", no_such_period, 5},
        {"2022-S3", no_such_period, 6},
        {"2022-T4", no_such_period, 6},
        {"2022-A2", no_such_period, 6},
        {"2022-M13", no_such_period, 6},
        {"2022-D000", no_such_period, 6},
        {"2022-D366", no_such_period, 6},
        {"2022-366", no_such_period, 5},
        {"2022-W05-8", no_such_period, 9},
        {"2022-03-X4", no_such_period, 9},
        {"2022年13月", no_such_period, 7},
        {"2022年1—13月", no_such_period, 11},
        {"2022年9—1月", no_such_period, 11},
        {"1—13月", no_such_period, 4},
        {"9—1月", no_such_period, 4},
        {"13月", no_such_period, 0},
        {"五季度", no_such_period, 0},
        {"Q5", no_such_period, 1},
        {"2022年五季度", no_such_period, 7},
        {"2022年第54周", no_such_period, 10},
        {"2021年第53周", no_such_period, 10},
        {"2022年2月29日", no_such_period, 11},
        {"2022年前13个月", no_such_period, 10},
        {"2025—2021年", no_such_period, 7},
        {"September–January 2022", no_such_period, 12},
        {"29 February 2022", no_such_period, 0},
        {"Q5 2022", no_such_period, 1},
        {"first 13 months of 2022", no_such_period, 6},
        {"week 53 of 2021", no_such_period, 5},
        {"2022-09/2022-01", no_such_period, 8},
        {"2025/2021", no_such_period, 5},
        {"2022-M04-M03", no_such_period, 9},
        {"P0M/2022-09", no_such_period, 1},
        {"2022-12-31T25:00", no_such_period, 11},
    });
}

TEST_CASE("years outside 1400 to 9999 are refused") {
    using enum reason;
    refused({
        {"0000", year_out_of_range, 0},
        {"10000", year_out_of_range, 0},
        {"1399", year_out_of_range, 0},
        {"0000-01-01", year_out_of_range, 0},
        {"10000-01", year_out_of_range, 0},
        {"0000年", year_out_of_range, 0},
        {"10000年", year_out_of_range, 0},
        {"FY10000", year_out_of_range, 2},
        {"January 10000", year_out_of_range, 8},
        {"P9000Y/9999", year_out_of_range, 1},
        {"9999-01-01/P2Y", year_out_of_range, 11},
        {"9999-W52", year_out_of_range, 0},  // it ends in the year 10000
    });
    refused({{"9999", year_out_of_range, 0}}, calendar::starting(4).value());
    CHECK(period::parse("9999-12-31").value().end_day() == end_date);
    CHECK(period::parse("1400-01-01").value().first_day() == first_date);
    CHECK(shift(period::parse("9999").value(), 1).error().why == year_out_of_range);
    CHECK(shift(period::parse("1400-01").value(), -1).error().why == year_out_of_range);
    CHECK(shift(period::parse("2022-03-05").value(), std::int64_t{1} << 62).error().why == year_out_of_range);
    CHECK(shift(period::parse("2021--2025").value(), -(std::int64_t{1} << 62)).error().why == year_out_of_range);
    CHECK(shift_years(period::parse("2022-02").value(), 2147483647).error().why == year_out_of_range);
}

TEST_CASE("text that is no period is refused where it stops being one") {
    using enum reason;
    refused({
        {"", empty_input, 0},
        {"2022-", unexpected_end, 5},
        {"2022-1", unexpected_end, 6},
        {"2022-Q", unexpected_end, 6},
        {"2022-01-", unexpected_end, 8},
        {"22", unexpected_end, 2},
        {"2022/", unexpected_end, 5},
        {"2022-01/", unexpected_end, 8},
        {"2022-01x", unexpected_character, 7},
        {"2022-x", unexpected_character, 5},
        {" 2022", unexpected_character, 0},
        {"2022-01 ", unexpected_character, 7},
        {"+2022", unexpected_character, 0},
        {"2022-Q1/2022-03", kind_mismatch, 8},
        {"2022年一", unexpected_end, 10},
        {"一季度", unexpected_character, 0},
        {"1—9月", unexpected_character, 0},
        {"截至9月底", unexpected_character, 6},
        {"Q1", unexpected_end, 2},
        {"January–September", unexpected_end, 19},
        {"2022年3月的", unexpected_character, 11},
        {"截至", unexpected_end, 6},
        {"first quarter of", unexpected_end, 16},
        {"P12M", unexpected_end, 4},
        {"P12M/2022-Q1", kind_mismatch, 5},
        {"P12", unexpected_end, 3},
        {"FY2026/27", invalid_calendar, 7},
        {"2022-Q1@", invalid_calendar, 8},
        {"2022-Q1@02-31", invalid_calendar, 11},
        {"2022-Q1@04-01:late", invalid_calendar, 13},
        {"2023-Q1@T5", invalid_calendar, 10},
        {"2021--2025@T5:2023-01-29:13", kind_mismatch, 0},
        {"2023-Q1@T5:2023-01-29:013x", invalid_calendar, 11},
        {"2022-03-05@04-01", invalid_calendar, 10},
        {"2022-03@04-01", invalid_calendar, 7},
        {"2023-01-29@T5:2023-01-29:13", invalid_calendar, 10},
        {"2023-Q1@T5:2023-01-29:1x", invalid_calendar, 11},
        {"2023-Q1@T5:2023-01-29", invalid_calendar, 11},
        {"2023-Q1@T5:2023-02-30:13", invalid_calendar, 19},
        {"2023-Q1@T5:2023-01-29:54", invalid_calendar, 11},
    });
    refused({{"FY2026/28", no_such_period, 7}}, calendar::starting(4, 1, year_label::both).value());
}

TEST_CASE("ranges and plans are refused when they end before they begin") {
    auto const first = date::make(2022, 3, 5).value();
    CHECK(period::range(first, first - 1).error().why == reason::no_such_period);
    CHECK(period::range(first, first).value() == period::day(first).value());
    CHECK(period::plan(2025, 2021).error().why == reason::no_such_period);
    CHECK(period::plan(2021, 10000).error().why == reason::year_out_of_range);
    CHECK(period::five_year_plan(0).error().why == reason::no_such_period);
    CHECK(period::rolling(1, period::month(2022, 1).value()).error().why == reason::no_such_period);
    CHECK(period::rolling(12, period::plan(2021, 2025).value()).error().why == reason::kind_mismatch);
    CHECK(period::months(2022, 3, 1).error().why == reason::no_such_period);
    CHECK(period::months(2022, 13, 2).error().why == reason::no_such_period);
    CHECK(period::year(2022, calendar::of_table(5)).error().why == reason::invalid_calendar);
    CHECK(date::make(2022, 2, 29).error().why == reason::no_such_period);
    CHECK(date::parse("2022-02-29").error().position == 8);
    CHECK(date::parse("2022-2-9").error().why == reason::unexpected_character);
}

TEST_CASE("whatever is read from mangled text is a period that prints and is read back") {
    std::vector<std::string> const seeds{"2022-Q1",
                                         "2022-01--2022-09",
                                         "P12M--2022-09",
                                         "2022-12-31T24:00",
                                         "2022-M11-2023-M02",
                                         "2022-Q1@04-01:end",
                                         "2023-Q1@T5:2023-01-29:13",
                                         "2022-01-01/P9M",
                                         "FY2026/27Q2",
                                         "截至2022年9月的12个月",
                                         "2022年11月—2023年2月",
                                         "“十四五”时期",
                                         "2022年前三季度",
                                         "January–September 2022",
                                         "12 months to September 2022",
                                         "first ten days of January 2022",
                                         "5 March 2022 – 10 April 2022"};
    std::mt19937 random(4);
    auto const context = period::year(2022).value();
    auto const fiscal = calendar::starting(4, 6, year_label::both).value();
    int read = 0;
    for (int i = 0; i < 300'000; ++i) {
        std::string text = seeds[random() % seeds.size()];
        for (unsigned edits = random() % 4; edits > 0 && !text.empty(); --edits) {
            std::size_t const at = random() % text.size();
            std::string const& other = seeds[random() % seeds.size()];
            switch (random() % 5) {
            case 0: text.erase(at, random() % 4); break;
            case 1: text[at] = static_cast<char>(random() % 256); break;
            case 2: text.insert(at, other, random() % other.size(), random() % 6); break;
            case 3: text[at] = static_cast<char>('0' + random() % 10); break;
            default: text.resize(at); break;
            }
        }
        auto const made = i % 3 == 0   ? period::parse(text)
                          : i % 3 == 1 ? period::parse(text, context)
                                       : period::parse(text, fiscal);
        if (!made) {
            auto const position = made.error().position;
            if (position < 0 || position > static_cast<std::ptrdiff_t>(text.size())) FAIL(text << " at " << position);
            continue;
        }
        ++read;
        bool const known = made->first_day() >= first_date && made->end_day() <= end_date && made->days() > 0;
        auto const back = period::parse(to_string(*made));
        if (!known || !back || *back != *made || period_from_key(made->key()) != *made) {
            FAIL(text << " gives " << to_string(*made) << (back ? "" : ": " + back.error().message));
        }
        static_cast<void>(try_shift(*made, 1));
        static_cast<void>(yoy_key(*made));
    }
    CHECK(read > 10'000);
}
