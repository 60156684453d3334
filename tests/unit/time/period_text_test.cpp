#include "show.hpp"

#include <attain/time/period.hpp>

#include <string>
#include <vector>

using attain::calendar;
using attain::language;
using attain::period;
using attain::period_kind;
using attain::year_label;

namespace {

std::string same(char const* text) {
    auto const made = period::parse(text);
    return made ? to_string(*made) : made.error().message;
}

/// One of each kind and shape in a calendar.
std::vector<period> samples(calendar in) {
    std::vector<period> all;
    for (int year : {1931, 2000, 2022, 2099}) {
        all.push_back(period::year(year, in).value());
        for (int i = 1; i <= 2; ++i) all.push_back(period::half(year, i, in).value());
        for (int i = 1; i <= 3; ++i) all.push_back(period::trimester(year, i, in).value());
        for (int i = 1; i <= 4; ++i) all.push_back(period::quarter(year, i, in).value());
        for (int i = 1; i <= 12; ++i) {
            all.push_back(period::month(year, i, in).value());
            all.push_back(period::year_to_date(year, i, in).value());
            for (int n : {2, 3, 5, 11, 12, 13, 24, 30}) all.push_back(period::months(year, i, n, in).value());
            all.push_back(period::rolling(12, period::month(year, i, in).value()).value());
        }
        for (int i : {1, 9, 52}) all.push_back(period::week(year, i, in).value());
        all.push_back(period::rolling(4, period::quarter(year, 3, in).value()).value());
        all.push_back(period::rolling(3, period::trimester(year, 3, in).value()).value());
        all.push_back(period::rolling(2, period::half(year, 1, in).value()).value());
        all.push_back(period::rolling(4, period::week(year, 5, in).value()).value());
        all.push_back(period::rolling(5, period::year(year, in).value()).value());
        all.push_back(period::plan(year, year + 1, in).value());
        all.push_back(period::plan(year, year + 4, in).value());
        all.push_back(period::plan(year, year + 9, in).value());
        if (!in.is_civil()) continue;
        for (int i = 1; i <= 36; ++i) all.push_back(period::ten_days(year, (i - 1) / 3 + 1, (i - 1) % 3 + 1).value());
        auto const day = period::day(year, 3, 5).value();
        all.push_back(day);
        all.push_back(period::rolling(30, day).value());
        all.push_back(period::rolling(3, period::ten_days(year, 3, 2).value()).value());
        all.push_back(period::range(day.first_day(), day.first_day() + 1).value());
        all.push_back(period::range(day.first_day(), day.first_day() + 400).value());
        all.push_back(period::end_of(day).value());
        for (int i = 1; i <= 12; ++i) all.push_back(period::end_of(period::month(year, i).value()).value());
    }
    for (int i = 1; i < 20 && in.is_civil(); ++i) all.push_back(period::five_year_plan(i).value());
    return all;
}

std::vector<calendar> calendars() {
    std::vector<calendar> all{calendar()};
    for (auto const label : {year_label::start_year, year_label::end_year, year_label::both}) {
        all.push_back(calendar::starting(4, 1, label).value());
        all.push_back(calendar::starting(10, 1, label).value());
        all.push_back(calendar::starting(4, 6, label).value());
        all.push_back(calendar::starting(1, 31, label).value());
    }
    return all;
}

}  // namespace

TEST_CASE("every canonical text parses back to its period, without being told the calendar") {
    for (calendar const in : calendars()) {
        for (period const p : samples(in)) {
            auto const back = period::parse(to_string(p));
            INFO(to_string(p) << (back ? "" : back.error().message));
            REQUIRE(back.has_value());
            CHECK(*back == p);
            CHECK(to_string(p).find('/') == std::string::npos);
        }
    }
}

TEST_CASE("every Chinese and English text parses back to its period in its calendar") {
    for (calendar const in : calendars()) {
        for (period const p : samples(in)) {
            for (language const tongue : {language::zh, language::en}) {
                auto const text = to_text(p, tongue);
                auto const back = period::parse(text, in);
                INFO(to_string(p) << " " << text << " " << (back ? to_string(*back) : back.error().message));
                REQUIRE(back.has_value());
                CHECK(*back == p);
            }
        }
    }
}

TEST_CASE("every compact text parses back to its period in its calendar") {
    for (calendar const in : calendars()) {
        for (period const p : samples(in)) {
            auto const text = to_compact(p);
            if (!text) {
                CHECK(text.error().why == attain::reason::kind_mismatch);
                continue;
            }
            auto const back = period::parse(*text, in);
            INFO(to_string(p) << " " << *text << " " << (back ? to_string(*back) : back.error().message));
            REQUIRE(back.has_value());
            CHECK(*back == p);
        }
    }
}

TEST_CASE("every SDMX text parses back to a period of the same days, and to the same one where SDMX has its kind") {
    for (calendar const in : calendars()) {
        for (period const p : samples(in)) {
            for (auto const style : {attain::sdmx_style::gregorian, attain::sdmx_style::reporting}) {
                auto const text = to_sdmx(p, style).value();
                auto const back = period::parse(text, in);
                INFO(to_string(p) << " " << text << " " << (back ? to_string(*back) : back.error().message));
                REQUIRE(back.has_value());
                CHECK(same_days(*back, p));
                auto const kind = p.kind();
                if (kind == period_kind::year || kind == period_kind::half || kind == period_kind::quarter ||
                    kind == period_kind::trimester || kind == period_kind::month || kind == period_kind::week ||
                    kind == period_kind::day || kind == period_kind::instant || kind == period_kind::range) {
                    CHECK(*back == p);
                }
            }
        }
    }
}

TEST_CASE("ISO 8601 and SDMX forms are read") {
    CHECK(same("2022-A1") == "2022");
    CHECK(same("2022-S2") == "2022-H2");
    CHECK(same("2022-T2") == "2022-T2");
    CHECK(same("2022-M03") == "2022-03");
    CHECK(same("2022-W05") == "2022-W05");
    CHECK(same("2022-W05-1") == "2022-01-31");
    CHECK(same("2022-D064") == "2022-03-05");
    CHECK(same("2022-064") == "2022-03-05");
    CHECK(same("20220305") == "2022-03-05");
    CHECK(same("2022-01-01/P1Y") == "2022");
    CHECK(same("2022-01-01T00:00:00/P1Y") == "2022");
    CHECK(same("2022-01-01/P6M") == "2022-H1");
    CHECK(same("2022-01-01/P9M") == "2022-01--2022-09");
    CHECK(same("2022-04-01/P1Y") == "2022-M04-2023-M03");
    CHECK(same("2022-03-07/P7D") == "2022-W10");
    CHECK(same("2022-03-08/P7D") == "2022-03-08--2022-03-14");
    CHECK(same("2022-01/2022-09") == "2022-01--2022-09");
    CHECK(same("2022-03/2022-04") == "2022-M03-M04");
    CHECK(same("2021/2025") == "2021--2025");
    CHECK(same("2022-Q1/2022-Q3") == "2022-01--2022-09");
    CHECK(same("2022-01-05/2022-03-10") == "2022-01-05--2022-03-10");
    CHECK(same("P12M/2022-09") == "P12M--2022-09");
    CHECK(same("P12M/2022-09-30") == "P12M--2022-09");
    CHECK(same("2022-12-31T24:00:00") == "2022-12-31T24:00");
    CHECK(same("2022-Q1@--04-01") == "2022-Q1@04-01");
    CHECK(same("2022-01-01/P1Y6M") == "2022-M01-2023-M06");
    CHECK(same("P1Y6M/2022-09") == "P18M--2022-09");
    CHECK(same("2022-01-01/P1Y6D").find("at byte 15") != std::string::npos);
}

TEST_CASE("a range of moments ends before the one that begins a day, and with the one that closes a day") {
    CHECK(same("2022-01-01T00:00:00/2022-04-01T00:00:00") == "2022-01-01--2022-03-31");
    CHECK(same("2022-01-01/2022-04-01T00:00") == "2022-01-01--2022-03-31");
    CHECK(same("2022-01-01T00:00:00/2022-03-31T24:00:00") == "2022-01-01--2022-03-31");
    CHECK(same("2021-12-31T24:00/2022-03-31T24:00") == "2022-01-01--2022-03-31");
    CHECK(same("2021-12-31T24:00/2022-03-31") == "2022-01-01--2022-03-31");
    CHECK(same("2022-03-31T00:00/2022-03-31T24:00") == "2022-03-31");
    for (char const* empty : {"2022-01-01T00:00/2022-01-01T00:00", "2022-03-31T24:00/2022-03-31T24:00",
                              "2022-03-31T24:00/2022-04-01T00:00", "9999-12-31T24:00/9999-12-31T24:00"}) {
        INFO(empty);
        auto const made = period::parse(empty);
        REQUIRE_FALSE(made.has_value());
        CHECK(made.error().why == attain::reason::no_such_period);
        CHECK(made.error().position == 17);
    }
    CHECK(period::parse("2022-01/2022-03-31T24:00").error().why == attain::reason::kind_mismatch);
}

TEST_CASE("compact forms are read") {
    CHECK(same("2022Q1") == "2022-Q1");
    CHECK(same("2022q1") == "2022-Q1");
    CHECK(same("2022H1") == "2022-H1");
    CHECK(same("2022M03") == "2022-03");
    CHECK(same("202203") == "2022-03");
    CHECK(same("1Q2022") == "2022-Q1");
    CHECK(same("FY2022") == "2022");
    auto const april = calendar::starting(4, 1, year_label::both).value();
    CHECK(to_string(period::parse("FY2026/27", april).value()) == "2026@04-01:both");
    CHECK(to_string(period::parse("FY2026-27 Q2", april).value()) == "2026-Q2@04-01:both");
    auto const october = calendar::starting(10, 1, year_label::end_year).value();
    CHECK(to_string(period::parse("FY2026/27", october).value()) == "2027@10-01:end");
    CHECK(period::parse("FY2022", october).value().first_day() == attain::date::make(2021, 10, 1).value());
}

TEST_CASE("Chinese forms are read") {
    CHECK(same("2022年") == "2022");
    CHECK(same("2022年度") == "2022");
    CHECK(same("二〇二二年") == "2022");
    CHECK(same("2022年全年") == "2022");
    CHECK(same("2022年一季度") == "2022-Q1");
    CHECK(same("2022年第一季度") == "2022-Q1");
    CHECK(same("2022年1季度") == "2022-Q1");
    CHECK(same("2022年前三季度") == "2022-01--2022-09");
    CHECK(same("2022年1—9月") == "2022-01--2022-09");
    CHECK(same("2022年1-9月") == "2022-01--2022-09");
    CHECK(same("2022年1至9月") == "2022-01--2022-09");
    CHECK(same("2022年1月至9月") == "2022-01--2022-09");
    CHECK(same("2022年1～9月份") == "2022-01--2022-09");
    CHECK(same("2022年一至三季度") == "2022-01--2022-09");
    CHECK(same("2022年前9个月") == "2022-01--2022-09");
    CHECK(same("2022年一季度至三季度") == "2022-01--2022-09");
    CHECK(same("2022年一至三季") == "2022-01--2022-09");
    CHECK(same("2022年第3个月起的5个月") == "2022-M03-M07");
    CHECK(same("2022年1—2月") == "2022-01--2022-02");
    CHECK(same("2022年3—4月") == "2022-M03-M04");
    CHECK(same("2022年11月—2023年2月") == "2022-M11-2023-M02");
    CHECK(same("2022年上半年") == "2022-H1");
    CHECK(same("2022年1月上旬") == "2022-01-X1");
    CHECK(same("2022年十二月") == "2022-12");
    CHECK(same("2022年3月5日") == "2022-03-05");
    CHECK(same("2022年3月5日至4月10日") == "2022-03-05--2022-04-10");
    CHECK(same("2022年3月5日至10日").find("expected") != std::string::npos);
    CHECK(same("2022年第5周") == "2022-W05");
    CHECK(same("2022年末") == "2022-12-31T24:00");
    CHECK(same("2022年底") == "2022-12-31T24:00");
    CHECK(same("截至2022年9月底") == "2022-09-30T24:00");
    CHECK(same("截至2022年9月") == "2022-09-30T24:00");
    CHECK(same("截至2022年3月5日") == "2022-03-05T24:00");
    CHECK(same("2022年一季度末") == "2022-03-31T24:00");
    CHECK(same("“十四五”时期") == "2021--2025");
    CHECK(same("十四五") == "2021--2025");
    CHECK(same("“十五”") == "2001--2005");
    CHECK(same("\"一五\"时期") == "1953--1957");
    CHECK(same("“二十五”期间") == "2051--2055");
    CHECK(same("2021—2025年") == "2021--2025");
    CHECK(same("2021年至2025年") == "2021--2025");
    CHECK(same("截至2022年9月的12个月") == "P12M--2022-09");
    auto const april = calendar::starting(4, 1, year_label::both).value();
    CHECK(to_string(period::parse("2022/23财年一季度", april).value()) == "2022-Q1@04-01:both");
    CHECK(to_string(period::parse("2022年3月", april).value()) == "2022-03");
}

TEST_CASE("English forms are read") {
    CHECK(same("first quarter of 2022") == "2022-Q1");
    CHECK(same("the first quarter of 2022") == "2022-Q1");
    CHECK(same("First Quarter 2022") == "2022-Q1");
    CHECK(same("1st quarter of 2022") == "2022-Q1");
    CHECK(same("Q1 2022") == "2022-Q1");
    CHECK(same("Q1, 2022") == "2022-Q1");
    CHECK(same("H1 2022") == "2022-H1");
    CHECK(same("first half of 2022") == "2022-H1");
    CHECK(same("January–September 2022") == "2022-01--2022-09");
    CHECK(same("January-September 2022") == "2022-01--2022-09");
    CHECK(same("Jan. to Sept. 2022") == "2022-01--2022-09");
    CHECK(same("first nine months of 2022") == "2022-01--2022-09");
    CHECK(same("first three quarters of 2022") == "2022-01--2022-09");
    CHECK(same("first five months of 2022") == "2022-01--2022-05");
    CHECK(same("14th five year plan") == "2021--2025");
    CHECK(same("q1 2022") == "2022-Q1");
    CHECK(same("Septem 2022") == "2022-09");
    CHECK(same("Septum 2022").find("expected") != std::string::npos);
    CHECK(same("Q1 the 2022").find("expected") != std::string::npos);
    CHECK(same("March 2022") == "2022-03");
    CHECK(same("5 March 2022") == "2022-03-05");
    CHECK(same("March 5, 2022") == "2022-03-05");
    CHECK(same("March–April 2022") == "2022-M03-M04");
    CHECK(same("November 2022–February 2023") == "2022-M11-2023-M02");
    CHECK(same("week 5 of 2022") == "2022-W05");
    CHECK(same("first ten days of January 2022") == "2022-01-X1");
    CHECK(same("last ten days of January 2022") == "2022-01-X3");
    CHECK(same("end of 2022") == "2022-12-31T24:00");
    CHECK(same("year-end 2022") == "2022-12-31T24:00");
    CHECK(same("end-September 2022") == "2022-09-30T24:00");
    for (auto const* beginning : {"at the end of ", "At The end of ", "as of the end of ", "as of the end of  ",
                                  "as at end-", "as of the  close of the "}) {
        CAPTURE(beginning);
        CHECK(same((beginning + std::string("September 2022")).c_str()) == "2022-09-30T24:00");
    }
    CHECK(same("as of 5 March 2022") == "2022-03-05T24:00");
    CHECK(same("12 months to September 2022") == "P12M--2022-09");
    CHECK(same("twelve months ended September 2022") == "P12M--2022-09");
    CHECK(same("14th Five-Year Plan period") == "2021--2025");
    CHECK(same("2021–2025") == "2021--2025");
    CHECK(same("2021-2025") == "2021--2025");
    CHECK(same("5 March 2022 to 10 April 2022") == "2022-03-05--2022-04-10");
    auto const april = calendar::starting(4).value();
    CHECK(to_string(period::parse("first quarter of fiscal year 2022", april).value()) == "2022-Q1@04-01");
    CHECK(to_string(period::parse("Q1 FY2022", april).value()) == "2022-Q1@04-01");
    CHECK(to_string(period::parse("FY2022 H1", april).value()) == "2022-H1@04-01");
}

TEST_CASE("what reports call a period by its last day is read, in the calendar that has one of that end") {
    CHECK(same("nine months ended 30 September 2022") == "P9M--2022-09");
    CHECK(same("three months ended March 31, 2022") == "P3M--2022-03");
    CHECK(same("two quarters ended 30 June 2022") == "P2Q--2022-Q2");
    CHECK(same("4 weeks ended 6 March 2022") == "P4W--2022-W09");
    CHECK(same("quarter ended 30 June 2022") == "2022-Q2");
    CHECK(same("Quarter ended June 2022") == "2022-Q2");
    CHECK(same("half-year ended 30 June 2022") == "2022-H1");
    CHECK(same("the year ended December 31, 2022") == "2022");
    CHECK(same("year ended 31 March 2023") == "P12M--2023-03");
    CHECK(same("quarter ended 31 January 2023") == "P3M--2023-01");
    CHECK(same("nine months ended 29 September 2022").find("at byte 18") != std::string::npos);
    CHECK(same("quarter ended 30 January 2023").find("last day of a month") != std::string::npos);
    CHECK(same("year ended Q3 2022").find("last day of a month") != std::string::npos);
    CHECK(same("year ended March 1400").find("from 1400 on") != std::string::npos);
    CHECK(same("year ended").find("at byte 10") != std::string::npos);
    auto const april = calendar::starting(4, 1, year_label::both).value();
    auto const tax = calendar::starting(4, 6).value();
    auto const in = [](calendar which, char const* text) { return to_string(period::parse(text, which).value()); };
    CHECK(in(april, "year ended 31 March 2023") == "2022@04-01:both");
    CHECK(in(april, "fiscal year ended 31 March 2023") == "2022@04-01:both");
    CHECK(in(april, "quarter ended 30 June 2022") == "2022-Q1@04-01:both");
    CHECK(in(april, "year ended 31 December 2022") == "2022");
    CHECK(in(tax, "year ended 5 April 2023") == "2022@04-06");
    CHECK(in(april, "fiscal year 2026/27") == "2026@04-01:both");
    CHECK(period::parse("fiscal year 2026/28", april).error().position == 17);
}

TEST_CASE("quarters and halves are read behind their year, and as a run before it") {
    CHECK(same("2022 Q1") == "2022-Q1");
    CHECK(same("2022 h2") == "2022-H2");
    CHECK(same("2022 M03") == "2022-03");
    CHECK(same("1Q 2022") == "2022-Q1");
    CHECK(same("Q1–Q3 2022") == "2022-01--2022-09");
    CHECK(same("Q2 to Q3 2022") == "2022-M04-M09");
    CHECK(same("H1-H2 2022") == "2022-01--2022-12");
    CHECK(same("the year 2022") == "2022");
    auto const position = [](char const* text) { return period::parse(text).error().position; };
    CHECK(position("2022 Q5") == 6);
    CHECK(position("Q3–Q1 2022") == 6);
    CHECK(position("Q1–Q5 2022") == 6);
    CHECK(position("Q5–Q6 2022") == 1);
    CHECK(position("Q1–H2 2022") == 5);
    CHECK(position("Q1–Q3") == 7);
}

TEST_CASE("a year, month or dash said in another way means the same, up to the ends of the calendar") {
    std::vector<std::string> const months{"January", "February", "March",     "April",   "May",      "June",
                                          "July",    "August",   "September", "October", "November", "December"};
    auto const april = calendar::starting(4).value();
    auto const agree = [&](std::string const& brief, std::string const& longer) {
        INFO(brief << " and " << longer);
        auto const left = period::parse(brief);
        auto const right = period::parse(longer);
        REQUIRE(left.has_value() == right.has_value());
        if (!left) {
            CHECK(left.error().why == right.error().why);
            return;
        }
        CHECK(*left == *right);
        CHECK(period::parse(brief, april).value() == *left);
    };
    for (std::string const year : {"1400", "1401", "2022", "9997", "9998", "9999"}) {
        for (int from = 0; from <= 13; ++from) {
            auto const month = year + "年" + std::to_string(from);
            agree(month + "月", month + "月份");
            for (int to = 0; to <= 13; ++to) {
                auto const last = std::to_string(to);
                for (std::string const dash : {"—", "–", "至"})
                    agree(month + dash + last + "月", month + "月" + dash + last + "月份");
            }
        }
        for (auto const& month : months) agree(month + " " + year, "the " + month + ", " + year);
        for (std::string const ordinal : {"first", "Second", "third", "fourth", "last", "fifth"}) {
            for (std::string const unit : {"quarter", "half", "trimester"}) {
                agree(ordinal + " " + unit + " of " + year, "the " + ordinal + "  " + unit + " of " + year);
            }
        }
    }
    CHECK(same("2022年12月") == "2022-12");
    CHECK(same("2022年3至12月") == same("2022年3月—12月"));
    CHECK(same("fourth QUARTER of 2022") == "2022-Q4");
}

TEST_CASE("a form without a year takes it from the context, and is refused without one") {
    auto const context = period::year(2022).value();
    auto const in_context = [&](char const* text) {
        auto const made = period::parse(text, context);
        return made ? to_string(*made) : made.error().message;
    };
    CHECK(in_context("一季度") == "2022-Q1");
    CHECK(in_context("前三季度") == "2022-01--2022-09");
    CHECK(in_context("1—9月") == "2022-01--2022-09");
    CHECK(in_context("1月上旬") == "2022-01-X1");
    CHECK(in_context("上半年") == "2022-H1");
    CHECK(in_context("年末") == "2022-12-31T24:00");
    CHECK(in_context("截至9月底") == "2022-09-30T24:00");
    CHECK(in_context("全年") == "2022");
    CHECK(in_context("11月—2023年2月") == "2022-M11-2023-M02");
    CHECK(in_context("Q1") == "2022-Q1");
    CHECK(in_context("H1") == "2022-H1");
    CHECK(in_context("first quarter") == "2022-Q1");
    CHECK(in_context("January–September") == "2022-01--2022-09");
    CHECK(in_context("2021年") == "2021");
    CHECK_FALSE(period::parse("一季度").has_value());
    CHECK_FALSE(period::parse("Q1").has_value());
}
