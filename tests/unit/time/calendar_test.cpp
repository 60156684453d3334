#include "show.hpp"

#include <attain/time/alignment.hpp>
#include <attain/time/elapsed.hpp>
#include <attain/time/period_tiling.hpp>
#include <attain/time/week_table.hpp>

#include <vector>

using namespace attain;

namespace {

period at(char const* text) { return period::parse(text).value(); }
date on(char const* text) { return date::parse(text).value(); }

/// Years that end on the Saturday nearest to the end of January, 4-5-4, as American retail counts them.
week_table retail() {
    return week_table::make(5, {week_year::of(2021, on("2021-01-31"), week_pattern::four_five_four),
                                week_year::of(2022, on("2022-01-30"), week_pattern::four_five_four),
                                week_year::of(2023, on("2023-01-29"), week_pattern::four_five_four, true),
                                week_year::of(2024, on("2024-02-04"), week_pattern::four_five_four)})
        .value();
}

}  // namespace

TEST_CASE("one calendar parameter places every fiscal year") {
    auto const april = calendar::starting(4).value();
    CHECK(period::year(2022, april).value().first_day() == on("2022-04-01"));
    CHECK(period::year(2022, april).value().last_day() == on("2023-03-31"));
    auto const october = calendar::starting(10, 1, year_label::end_year).value();
    CHECK(period::year(2022, october).value().first_day() == on("2021-10-01"));
    CHECK(period::quarter(2022, 2, october).value().first_day() == on("2022-01-01"));
    auto const tax = calendar::starting(4, 6, year_label::both).value();
    CHECK(period::year(2022, tax).value().last_day() == on("2023-04-05"));
    CHECK(to_text(period::year(2022, tax).value(), language::en) == "FY2022/23");
    CHECK(period_of(on("2023-04-05"), period_kind::month, tax).value() == period::month(2022, 12, tax).value());
    CHECK(children(period::year(2022, tax).value(), period_kind::month).value().size() == 12);
    CHECK(calendar::starting(1, 1, year_label::both).value().is_civil());
}

TEST_CASE("a fiscal calendar starts on a day that every year has") {
    for (auto const& [month, day] :
         {std::pair{2, 31}, std::pair{2, 29}, std::pair{13, 1}, std::pair{0, 1}, std::pair{4, 31}, std::pair{4, 0}}) {
        auto const made = calendar::starting(month, day);
        REQUIRE_FALSE(made.has_value());
        CHECK(made.error().why == reason::invalid_calendar);
    }
    auto const text = calendar::parse("02-31");
    REQUIRE_FALSE(text.has_value());
    CHECK(text.error().why == reason::invalid_calendar);
    CHECK(text.error().position == 3);
    auto const suffix = period::parse("2022-Q1@02-31");
    REQUIRE_FALSE(suffix.has_value());
    CHECK(suffix.error().why == reason::invalid_calendar);
    CHECK(suffix.error().position == 11);
    for (char const* good : {"01-01", "04-01", "04-06:both", "10-01:end", "T5"}) {
        CHECK(to_string(calendar::parse(good).value()) == good);
    }
}

TEST_CASE("growth aligns by identity and span") {
    CHECK(base_of(at("2022-03"), alignment::yoy).value() == at("2021-03"));
    CHECK(base_of(at("2022-01"), alignment::previous).value() == at("2021-12"));
    CHECK(base_of(at("2022-01--2022-09"), alignment::ytd).value() == at("2021-01--2021-09"));
    CHECK(base_of(at("2022-M01-M02"), alignment::previous).value() == at("2021-M11-M12"));
    CHECK(base_of(at("P12M--2022-09"), alignment::yoy).value() == at("P12M--2021-09"));
    CHECK(base_of(at("2022-12-31T24:00"), alignment::yoy).value() == at("2021-12-31T24:00"));
    CHECK(base_of(at("2022-02-28T24:00"), alignment::previous).value() == at("2022-01-31T24:00"));
    CHECK(base_of(at("2025-02-28T24:00"), alignment::yoy).value() == at("2024-02-29T24:00"));
    CHECK(base_of(at("2022-03"), alignment::ytd).error().why == reason::span_mismatch);
    CHECK(base_of(at("2021--2025"), alignment::yoy).error().why == reason::kind_mismatch);
    CHECK(base_of(at("2021--2025"), alignment::previous).value() == at("2016--2020"));

    CHECK_FALSE(misalignment(at("2022-03"), at("2021-03"), alignment::yoy).has_value());
    CHECK(misalignment(at("2022-01--2022-09"), at("2021-01--2021-08"), alignment::ytd)->why == reason::span_mismatch);
    CHECK(misalignment(at("2022-03"), at("2022-M01-M02"), alignment::previous)->why == reason::span_mismatch);
    CHECK(misalignment(at("2022-03"), at("2020-03"), alignment::yoy)->why == reason::no_such_period);
}

TEST_CASE("29 February and week 53 are aligned as their policies say, and refused without one") {
    auto const leap = at("2024-02-29");
    CHECK(same_period_last_year(leap).error().why == reason::no_such_period);
    CHECK(same_period_last_year(leap, {leap_day_policy::february_28, {}}).value() == at("2023-02-28"));
    CHECK(same_period_last_year(leap, {leap_day_policy::march_1, {}}).value() == at("2023-03-01"));
    CHECK(shift_years(leap, -4).value() == at("2020-02-29"));
    auto const week = at("2020-W53");
    CHECK(same_period_last_year(week).error().why == reason::no_such_period);
    CHECK(same_period_last_year(week, {{}, week_53_policy::week_52}).value() == at("2019-W52"));
    CHECK(same_period_last_year(week, {{}, week_53_policy::week_1_after}).value() == at("2020-W01"));
    CHECK(shift_years(week, -5).value() == at("2015-W53"));
    CHECK(name_of(leap_day_policy::march_1) == "march_1");
    CHECK(name_of(week_53_policy::week_52) == "week_52");
}

TEST_CASE("cumulative prints become the discrete periods between them") {
    CHECK(as_discrete(at("2022-01--2022-02")).value() == at("2022-M01-M02"));
    CHECK(as_discrete(at("2022-01--2022-01")).value() == at("2022-01"));
    CHECK(as_discrete(at("2022-01--2022-12")).value() == at("2022"));
    CHECK(increment(at("2022-01--2022-03"), at("2022-01--2022-02")).value() == at("2022-03"));
    CHECK(increment(at("2022-01--2022-09"), at("2022-01--2022-06")).value() == at("2022-Q3"));
    CHECK(increment(at("2022-01--2022-04"), at("2022-01--2022-02")).value() == at("2022-M03-M04"));
    CHECK(increment(at("2022-01--2022-12"), at("2022-01--2022-06")).value() == at("2022-H2"));
    CHECK(increment(at("2022-01--2022-03"), at("2021-01--2021-02")).error().why == reason::span_mismatch);
    CHECK(as_year_to_date(at("2022-Q1")).value() == at("2022-01--2022-03"));
    CHECK(as_year_to_date(at("2022-H1")).value() == at("2022-01--2022-06"));
    CHECK(as_year_to_date(at("2022-Q2")).error().why == reason::span_mismatch);
    CHECK(equivalents(at("2022-Q1")) == std::vector<period>{at("2022-M01-M03"), at("2022-01--2022-03")});
    for (period const p : equivalents(at("2022"))) CHECK(same_days(p, at("2022")));
    CHECK(equivalents(at("2022")).size() == 2);
}

TEST_CASE("the elapsed share is exact in months, days and working days") {
    auto const year = at("2022");
    CHECK(elapsed_share(year, at("2022-01--2022-09"), elapsed_basis::months).value() == rational::ratio(3, 4).value());
    CHECK(elapsed_share(year, on("2022-09-29"), elapsed_basis::months).value() == rational::ratio(8, 12).value());
    CHECK(elapsed_share(year, at("2022-H1"), elapsed_basis::days).value() == rational::ratio(181, 365).value());
    CHECK(elapsed_share(year, on("2021-12-31"), elapsed_basis::days).value() == rational(0));
    CHECK(elapsed_share(year, on("2024-01-01"), elapsed_basis::days).value() == rational(1));
    CHECK(elapsed_share(at("P12M--2022-09"), on("2022-03-31"), elapsed_basis::months).value() ==
          rational::ratio(1, 2).value());
    CHECK(elapsed_share(at("2022-W05"), on("2022-02-01"), elapsed_basis::months).error().why == reason::kind_mismatch);
    CHECK(elapsed_share(year, at("2022-Q2"), elapsed_basis::months).error().why == reason::span_mismatch);

    // The first week of October 2022 is a holiday, and the weekend days of the 8th and 9th are worked for it.
    std::vector<date> holidays;
    for (int day = 1; day <= 7; ++day) holidays.push_back(date(year_month_day{2022, 10, day}));
    std::vector<date> const worked{on("2022-10-08"), on("2022-10-09")};
    auto const table = working_days::make(on("2022-10-01"), on("2022-10-31"), holidays, worked).value();
    CHECK(table.count(on("2022-10-01"), on("2022-11-01")).value() == 18);
    CHECK(table.is_worked(on("2022-10-08")).value());
    CHECK_FALSE(table.is_worked(on("2022-10-03")).value());
    CHECK(elapsed_share(at("2022-10"), on("2022-10-10"), elapsed_basis::working_days, &table).value() ==
          rational::ratio(3, 18).value());
    CHECK(elapsed_share(at("2022-11"), on("2022-11-10"), elapsed_basis::working_days, &table).error().why ==
          reason::no_such_period);
    CHECK(elapsed_share(year, on("2022-10-10"), elapsed_basis::working_days).error().why == reason::invalid_argument);
    CHECK(working_days::make(on("2022-10-01"), on("2022-10-31"), std::vector{on("2022-11-01")}).error().why ==
          reason::invalid_calendar);
}

TEST_CASE("reporting weeks are numbered from the start day of the reporting year, to 52 or 53") {
    auto const july = calendar::starting(7).value();
    auto const week = period::parse("2011-W36", july).value();
    CHECK(to_string(week) == "2011-W36@07-01");
    CHECK(to_string(week.first_day()) == "2012-03-05");
    CHECK(to_string(week.last_day()) == "2012-03-11");
    CHECK(to_sdmx(week).value() == "2012-03-05/P7D");
    using enum sdmx_style;
    CHECK(to_sdmx(week, reporting).value() == "2011-W36");
    for (auto const* text : {"2011-A1", "2011-S2", "2011-T3", "2011-Q4", "2011-M07", "2011-W01"}) {
        CHECK(to_sdmx(period::parse(text, july).value(), reporting).value() == text);
    }
    // SDMX would take 2012-Q1 for the quarter that begins in July 2012.
    auto const by_end = calendar::starting(7, 1, year_label::end_year).value();
    CHECK(to_sdmx(period::parse("2012-Q1", by_end).value(), reporting).value() == "2011-07-01/P3M");
    CHECK(period::parse("2012-03-05/P7D", july).value() == week);
    int long_years = 0;
    for (int const month : {2, 4, 7, 10}) {
        auto const in = calendar::starting(month).value();
        for (int year = 1900; year < 2100; ++year) {
            auto const of = [&](char const* number) { return period::parse(std::to_string(year) + number, in); };
            auto const start = period::year(year, in).value().first_day();
            auto const first = of("-W01").value();
            // Most of its days lie in the year.
            CHECK(first.first_day().weekday() == 1);
            CHECK((first.first_day() - start >= -3 && first.first_day() - start <= 3));
            auto const last = of("-W53");
            bool const is_long = last.has_value();
            long_years += is_long ? 1 : 0;
            auto const next = period::parse(std::to_string(year + 1) + "-W01", in).value();
            CHECK((is_long ? *last : of("-W52").value()).end_day() == next.first_day());
            if (!is_long) CHECK(last.error().position == 6);
        }
    }
    // 400 years hold 71 long ones, wherever they begin.
    CHECK((long_years > 135 && long_years < 149));
}

TEST_CASE("a caller's table of week years places years, quarters, months and weeks") {
    auto const table = retail();
    auto const year = table.get(period_kind::year, 2023).value();
    CHECK(year.days() == 53 * 7);
    CHECK(year.last_day() == on("2024-02-03"));
    CHECK(table.get(period_kind::quarter, 2023, 4).value().days() == 14 * 7);
    CHECK(table.get(period_kind::month, 2023, 12).value().days() == 5 * 7);
    CHECK(table.get(period_kind::month, 2023, 2).value().days() == 5 * 7);
    CHECK(table.get(period_kind::week, 2023, 53).value().first_day() == on("2024-01-28"));
    CHECK(table.get(period_kind::week, 2022, 53).error().why == reason::no_such_period);
    CHECK(table.get(period_kind::year, 2020).error().why == reason::year_out_of_range);
    CHECK(table.get(period_kind::plan, 2022).error().why == reason::kind_mismatch);
    CHECK(table.get(period_kind::year_to_date, 2022, 3).value().days() == 13 * 7);

    CHECK(table.shift(table.get(period_kind::week, 2023, 53).value(), 1).value() ==
          table.get(period_kind::week, 2024, 1).value());
    CHECK(table.shift(table.get(period_kind::week, 2024, 1).value(), -54).value() ==
          table.get(period_kind::week, 2022, 52).value());
    CHECK(table.shift(year, 2).error().why == reason::year_out_of_range);
    auto const extra = table.get(period_kind::week, 2023, 53).value();
    CHECK(table.same_period_last_year(extra).error().why == reason::no_such_period);
    CHECK(table.same_period_last_year(extra, week_53_policy::week_52).value() ==
          table.get(period_kind::week, 2022, 52).value());
    CHECK(table.same_period_last_year(table.get(period_kind::quarter, 2023, 4).value()).value() ==
          table.get(period_kind::quarter, 2022, 4).value());

    // Only the table knows the other years.
    CHECK(shift(year, 1).error().why == reason::kind_mismatch);
    CHECK(table.shift(at("2022"), 1).error().why == reason::kind_mismatch);
}

TEST_CASE("the weeks, months and quarters of a table tile its years, and every period is read back") {
    auto const table = retail();
    for (int year = 2021; year <= 2024; ++year) {
        auto const parent = table.get(period_kind::year, year).value();
        for (period_kind const kind : {period_kind::week, period_kind::month, period_kind::quarter,
                                       period_kind::trimester, period_kind::half, period_kind::year}) {
            auto const parts = table.children(parent, kind).value();
            date reached = parent.first_day();
            for (period const part : parts) {
                CHECK(part.first_day() == reached);
                reached = part.end_day();
                CHECK(period::parse(to_string(part)).value() == part);
                CHECK(table.period_of(part.first_day(), kind).value() == part);
                CHECK(table.period_of(part.last_day(), kind).value() == part);
            }
            CHECK(reached == parent.end_day());
        }
        auto const cumulative = table.get(period_kind::year_to_date, year, 9).value();
        CHECK(period::parse(to_string(cumulative)).value() == cumulative);
    }
    CHECK(table.children(table.get(period_kind::month, 2022, 2).value(), period_kind::quarter).error().why ==
          reason::does_not_tile);
}

TEST_CASE("a table of years with a gap, or of odd years, is refused") {
    auto const refused = [](std::vector<week_year> years) {
        auto const made = week_table::make(1, std::move(years));
        return !made && made.error().why == reason::invalid_calendar;
    };
    auto const first = week_year::of(2022, on("2022-01-30"), week_pattern::four_four_five);
    CHECK(refused({}));
    CHECK(refused({first, week_year::of(2023, on("2023-02-05"), week_pattern::four_four_five)}));
    CHECK(refused({first, week_year::of(2024, on("2023-01-29"), week_pattern::four_four_five)}));
    CHECK(refused({week_year::of(2022, on("2025-01-30"), week_pattern::four_four_five)}));
    auto odd = first;
    odd.weeks[0] = 6;
    CHECK(refused({odd, week_year::of(2023, on("2023-02-12"), week_pattern::four_four_five)}));
    CHECK_FALSE(week_table::make(0, {first}).has_value());
    CHECK(week_table::make(1, {first}).has_value());
}
