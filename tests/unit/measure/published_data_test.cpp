#include <attain/measure/growth.hpp>
#include <attain/number/preimage.hpp>
#include <attain/time/period.hpp>

#include <algorithm>
#include <fstream>
#include <map>
#include <string>
#include <support/catch.hpp>
#include <vector>

using namespace attain;

namespace {

using row = std::map<std::string, std::string>;

// The rows of a plain CSV without quotes, by the names of its columns.
std::vector<row> rows_of(std::string const& file) {
    std::ifstream in(std::string(ATTAIN_SOURCE_DIR "/tests/golden/published/") + file);
    REQUIRE(in);
    auto const split = [](std::string const& line) {
        std::vector<std::string> fields(1);
        for (char const c : line) {
            if (c == ',')
                fields.emplace_back();
            else if (c != '\r')
                fields.back() += c;
        }
        return fields;
    };
    std::string line;
    std::getline(in, line);
    auto const names = split(line);
    std::vector<row> rows;
    while (std::getline(in, line)) {
        auto const fields = split(line);
        REQUIRE(fields.size() == names.size());
        row made;
        for (std::size_t i = 0; i < names.size(); ++i) made[names[i]] = fields[i];
        rows.push_back(std::move(made));
    }
    return rows;
}

decimal number(std::string const& text) { return decimal::parse(text).value(); }

// The month of `2022年10月份`, `2023-04` or `1997-04-01`.
period month_of(std::string text) {
    std::string const suffix = "份";
    if (text.ends_with(suffix)) text.resize(text.size() - suffix.size());
    if (text.size() == 10 && text[4] == '-') text.resize(7);
    return period::parse(text).value();
}

// Growth in percent, at the places that somebody else printed it with.
decimal growth_percent(std::string const& current, std::string const& base, std::int32_t places) {
    auto const rate = growth_rate(rational(number(current)), rational(number(base)), negative_base::absolute).value();
    return attain::round(rate * rational(100), places, rounding::half_up);
}

struct comparison {
    int agree = 0;
    int differ = 0;
};

// The printed change of each month against the one that `base_of` names, where that is in the file too.
template <class F>
comparison compare(std::vector<row> const& rows, std::string const& column, F const& base_of) {
    std::map<std::uint64_t, row const*> by_month;
    for (auto const& each : rows) by_month[month_of(each.at("period")).key()] = &each;
    comparison found;
    for (auto const& each : rows) {
        auto printed = each.at(column);
        auto const base = by_month.find(base_of(month_of(each.at("period"))).key());
        if (printed.empty() || base == by_month.end() || base->second->at("month_value").empty()) continue;
        if (printed.back() == '%') printed.pop_back();
        auto const written = number(printed);
        auto const made = growth_percent(each.at("month_value"), base->second->at("month_value"), written.scale());
        ++(made == written ? found.agree : found.differ);
    }
    return found;
}

std::vector<std::string> const series{"cn_consumer_goods_retail.csv",
                                      "cn_czsr.csv",
                                      "cn_gdzctz.csv",
                                      "cn_new_financial_credit.csv",
                                      "cn_wbck.csv",
                                      "cn_whxd.csv",
                                      "cn_rmb_loan.csv"};

}  // namespace

TEST_CASE("of 1359 monthly rates of US inflation one differs under half_up: the exact tie of April 1997") {
    auto const rows = rows_of("us_bls_cpi.csv");
    int agree = 0;
    std::vector<std::string> differ;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        auto const& printed = rows[i].at("Inflation");
        if (printed.empty()) continue;
        // The series leaves out a month that was never collected; its successor is held against the one before.
        auto const made = growth_percent(rows[i].at("Index"), rows[i - 1].at("Index"), 2);
        if (made == number(printed))
            ++agree;
        else
            differ.push_back(rows[i].at("Date"));
    }
    CHECK(agree == 1358);
    REQUIRE(differ == std::vector<std::string>{"1997-04-01"});
    // 160.2 after 160.0 is 0.125 %: half to even gives what was printed.
    auto const exact = growth_rate(rational(number("160.2")), rational(number("160.0"))).value();
    CHECK(exact * rational(100) == rational(1) / 8);
    CHECK(attain::round(exact * rational(100), 2, rounding::half_even) == number("0.12"));
}

TEST_CASE("all 76 month-on-month rates of Chinese series reproduce, with negative bases by their absolute value") {
    comparison all;
    for (auto const& file : series) {
        auto const rows = rows_of(file);
        auto const column = rows.front().contains("mom_pct") ? "mom_pct" : "mom";
        auto const found = compare(rows, column, [](period p) { return previous(p).value(); });
        all.agree += found.agree;
        all.differ += found.differ;
    }
    CHECK(all.agree == 76);
    CHECK(all.differ == 0);
}

TEST_CASE("all year-on-year rates whose base is known reproduce, for flows and for balances") {
    comparison all;
    for (auto const& file : series) {
        auto rows = rows_of(file);
        auto const column = rows.front().contains("yoy_pct") ? "yoy_pct" : "yoy";
        auto const year_before = [](period p) { return same_period_last_year(p).value(); };
        auto found = compare(rows, column, year_before);
        all.agree += found.agree;
        all.differ += found.differ;
        if (!rows.front().contains("balance_yoy")) continue;
        for (auto& each : rows) each["month_value"] = each["balance"];
        found = compare(rows, "balance_yoy", year_before);
        all.agree += found.agree;
        all.differ += found.differ;
    }
    CHECK(all.agree == 36);
    CHECK(all.differ == 0);
}

TEST_CASE("months add up to the year to date but for two last digits that were printed that way") {
    int exact = 0;
    std::vector<std::string> off;
    for (auto const& file : series) {
        auto const rows = rows_of(file);
        if (!rows.front().contains("ytd_value")) continue;
        std::map<std::uint64_t, row const*> by_month;
        for (auto const& each : rows) by_month[month_of(each.at("period")).key()] = &each;
        for (auto const& each : rows) {
            auto const when = month_of(each.at("period"));
            auto const before = by_month.find(previous(when).value().key());
            if (when.ordinal() == 1 || before == by_month.end()) continue;
            auto const& cumulative = each.at("ytd_value");
            auto const& earlier = before->second->at("ytd_value");
            if (cumulative.empty() || earlier.empty() || each.at("month_value").empty()) continue;
            if (number(cumulative) - number(earlier) == number(each.at("month_value")))
                ++exact;
            else
                off.push_back(file + " " + to_string(when));
        }
    }
    CHECK(exact > 15);
    std::sort(off.begin(), off.end());
    CHECK(off == std::vector<std::string>{"cn_consumer_goods_retail.csv 2022-10", "cn_gdzctz.csv 2008-04"});
}

TEST_CASE("in each of 27 years the pulls are contribution rate times one and the same growth") {
    auto const rows = rows_of("guangdong_contribution.csv");
    CHECK(rows.size() == 27);
    for (auto const& each : rows) {
        INFO(each.at("year"));
        auto common = interval::everything();
        for (std::string const part : {"consumption", "capital", "netexport"}) {
            auto const printed = [&](std::string const& column) {
                auto const written = number(each.at(part + column));
                return preimage(written, rational(written.ulp()), rounding_rule::half_up);
            };
            auto const growth = divide(printed("_pull_pp"), printed("_rate_pct"));
            // A rate around zero leaves every growth open.
            if (growth.pieces.size() != 1) continue;
            auto const both = intersection(common, growth.pieces.front());
            REQUIRE(both);
            common = *both;
        }
        CHECK(common.is_bounded());
    }
}
