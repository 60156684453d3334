#include "report_text.hpp"

#include <attain/audit/audit.hpp>

#include <algorithm>
#include <string>
#include <support/catch.hpp>
#include <vector>

using namespace attain;

namespace {

audit_options under(std::vector<rounding_rule> rules) {
    audit_options options;
    options.rules = std::move(rules);
    return options;
}

// The slips that the only finding names for the suspect with this key.
std::vector<std::string> slips_of(audit_report const& report, std::string const& key) {
    REQUIRE(report.findings().size() == 1);
    for (auto const& each : report.findings()[0].details) {
        if (report.data().print_key(report.data()[each.fact].key()) == key) return each.slips;
    }
    FAIL(key << " is not among the suspects");
    return {};
}

bool has(std::vector<std::string> const& slips, std::string const& id) {
    return std::find(slips.begin(), slips.end(), id) != slips.end();
}

// A county's output over nine years, and its growth, which was printed `down` rows below where it belongs.
std::string output_table(int down) {
    std::vector<std::string> const levels{"182.4", "203.1", "221.9", "236.0", "258.7",
                                          "291.3", "312.8", "338.6", "345.1"};
    std::vector<std::string> const growth{"11.3%", "9.3%", "6.4%", "9.6%", "12.6%", "7.4%", "8.2%", "1.9%"};
    std::string rows;
    for (int i = 0; i < 9; ++i) {
        auto const year = std::to_string(2012 + i);
        rows += row("output", year, "value", levels[static_cast<std::size_t>(i)] + "亿元");
        int const from = i - 1 - down;
        if (from >= 0 && from < 8) rows += row("output", year, "growth_yoy", growth[static_cast<std::size_t>(from)]);
    }
    return rows;
}

}  // namespace

TEST_CASE("a growth column that was published one row too low is named as such, and one in its place is not") {
    auto const straight = audit(table(output_table(0)));
    CHECK(straight.what() == verdict::consistent);
    CHECK(straight.shifted_columns().empty());

    auto const low = audit(table(output_table(1)));
    CHECK(low.what() == verdict::inconsistent);
    auto const growth = std::find_if(low.shifted_columns().begin(), low.shifted_columns().end(), [&](auto const& c) {
        return low.data()[c.facts.front()].what() == measure::growth_yoy;
    });
    REQUIRE(growth != low.shifted_columns().end());
    CHECK(growth->too_low);
    CHECK(growth->by_period);
    CHECK(growth->facts.size() == 7);
    CHECK(growth->repaired >= 5);
    auto const sentence = describe(low, *growth, language::en);
    CHECK(sentence.find("one row too low") != std::string::npos);
    CHECK(sentence.find("from 2014 to 2020") != std::string::npos);

    auto const high = audit(table(output_table(-1)));
    REQUIRE_FALSE(high.shifted_columns().empty());
    auto const column = std::find_if(high.shifted_columns().begin(), high.shifted_columns().end(), [&](auto const& c) {
        return high.data()[c.facts.front()].what() == measure::growth_yoy;
    });
    REQUIRE(column != high.shifted_columns().end());
    CHECK_FALSE(column->too_low);
}

TEST_CASE("a table of thirty years with its growth one row too low ends within its budget, with the shift") {
    std::string rows;
    decimal level(1000);
    std::string growth;
    std::string before;
    for (int i = 0; i < 30; ++i) {
        auto const year = std::to_string(1990 + i);
        rows += row("output", year, "value", level.to_string() + "亿元");
        if (!before.empty()) rows += row("output", year, "growth_yoy", before + "%");
        auto const next = level + decimal(40 + i * 37 % 90);
        before = growth;
        growth = attain::round((next / level - rational(1)) * rational(100), 1, rounding::half_up).to_string();
        level = next;
    }
    audit_options options;
    options.with_implied = false;
    options.with_coverage = false;
    options.infer_rules = false;
    auto const report = audit(table(rows), options);
    CHECK(report.what() == verdict::inconsistent);
    CHECK_FALSE(report.shifted_columns().empty());
}

TEST_CASE("a completion column one row too low is found where the rows are indicators") {
    struct line {
        char const* id;
        char const* value;
        char const* target;
        char const* printed;
    };
    std::string rows;
    for (auto const& [id, value, target, printed] :
         {line{"roads", "120公里", "100公里", ""}, line{"schools", "45所", "50所", "120%"},
          line{"housing", "330套", "300套", "90%"}, line{"parks", "81公顷", "90公顷", "110%"},
          line{"pipes", "210公里", "200公里", "90%"}}) {
        rows += row(id, "2023", "value", value) + row(id, "2023", "target", target);
        if (*printed != '\0') rows += row(id, "2023", "completion", printed);
    }
    auto const report = audit(table(rows));
    CHECK(report.what() == verdict::inconsistent);
    REQUIRE(report.shifted_columns().size() == 1);
    CHECK(report.shifted_columns()[0].too_low);
    CHECK_FALSE(report.shifted_columns()[0].by_period);
    CHECK(report.data()[report.shifted_columns()[0].facts.front()].what() == measure::completion);
}

TEST_CASE("figures taken from beside their place are recognised, and those that merely differ are not") {
    auto const visitors = row("visitors", "2019", "value", "812万人次") +
                          row("visitors", "2020", "value", "640万人次") + row("visitors", "2021", "value", "756万人次");
    auto const stale = row("visitors", "2020", "value", "640万人次") + row("visitors", "2021", "value", "640万人次") +
                       row("visitors", "2021", "growth_yoy", "18.2%");
    struct slip_case {
        char const* what;
        std::string rows;
        char const* suspect;
        char const* slip;
        bool named;
        char const* more_columns = "";
    };
    for (auto const& [what, rows, suspect, slip, named, more_columns] : std::vector<slip_case>{
             {"last year's number printed again", stale, "visitors/county/2021/value", "stale_figure", true},
             {"a growth beside it", stale, "visitors/county/2021/growth_yoy", "stale_figure", false},
             {"a base that repeats the level of two years before",
              row("visitors", "2019", "value", "812万人次") + row("visitors", "2021", "value", "756万人次") +
                  row("visitors", "2021", "base", "812万人次") + row("visitors", "2021", "growth_yoy", "18.1%"),
              "visitors/county/2021/base", "stale_figure", true},
             {"growth from the level of another year", visitors + row("visitors", "2021", "growth_yoy", "-6.9%"),
              "visitors/county/2021/growth_yoy", "wrong_base_year", true},
             {"growth from no year's level", visitors + row("visitors", "2021", "growth_yoy", "-7.9%"),
              "visitors/county/2021/growth_yoy", "wrong_base_year", false},
             {"growth on the month before, printed as that on the year before",
              row("exports", "2022-06", "value", "41.2亿元") + row("exports", "2023-05", "value", "50.3亿元") +
                  row("exports", "2023-06", "value", "52.8亿元") + row("exports", "2023-06", "growth_yoy", "5.0%"),
              "exports/county/2023-06/growth_yoy", "wrong_base_year", true},
             {"growth from the base before its revision",
              "visitors,county,2020,value,640万人次,2021-01-20\nvisitors,county,2020,value,652万人次,2021-06-30\n"
              "visitors,county,2021,value,756万人次,\nvisitors,county,2021,growth_yoy,18.1%,\n",
              "visitors/county/2021/growth_yoy", "unrevised_base", true, ",vintage"},
             {"completion of last year's target",
              row("investment", "2021", "target", "450亿元") + row("investment", "2022", "target", "500亿元") +
                  row("investment", "2022", "value", "540亿元") + row("investment", "2022", "completion", "120%"),
              "investment/county/2022/completion", "stale_target", true},
         }) {
        INFO(what);
        auto const report = audit(table(rows, more_columns));
        CHECK(report.what() == verdict::inconsistent);
        CHECK(has(slips_of(report, suspect), slip) == named);
    }
}

TEST_CASE("a difference of printed rates is recognised as computed from rounded figures") {
    // Growth fell from 9.26 % to 7.54 %, by 1.72 points; 7.5 - 9.3 is -1.8.
    auto const rows = row("output", "2020", "value", "1000.00亿元") + row("output", "2021", "value", "1092.60亿元") +
                      row("output", "2022", "value", "1174.98亿元") + row("output", "2021", "growth_yoy", "9.3%") +
                      row("output", "2022", "growth_yoy", "7.5%");
    auto const wrong = audit(table(rows + row("output", "2022", "growth_diff", "-1.8个百分点")));
    CHECK(wrong.what() == verdict::inconsistent);
    CHECK(has(slips_of(wrong, "output/county/2022/growth_diff"), "computed_from_rounded"));
    auto const right = audit(table(rows + row("output", "2022", "growth_diff", "-1.7个百分点")));
    CHECK(right.what() == verdict::consistent);
    auto const far = audit(table(rows + row("output", "2022", "growth_diff", "-2.6个百分点")));
    CHECK_FALSE(has(slips_of(far, "output/county/2022/growth_diff"), "computed_from_rounded"));
}

TEST_CASE("where the caller insists on one rule, rounding twice, truncation and rounding up are named") {
    auto const rate = [](char const* done, char const* printed) {
        return table(row("repairs", "2023", "value", done) + row("repairs", "2023", "target", "10000处") +
                     row("repairs", "2023", "completion", printed));
    };
    auto const strict = under({rounding_rule::half_up});
    auto const key = "repairs/county/2023/completion";
    CHECK(audit(rate("2449处", "24%"), strict).what() == verdict::consistent);
    // 24.49 % makes 24.5 % and then 25 %.
    CHECK(has(slips_of(audit(rate("2449处", "25%"), strict), key), "double_rounding"));
    CHECK(has(slips_of(audit(rate("2480处", "24%"), strict), key), "truncated"));
    CHECK(has(slips_of(audit(rate("2410处", "25%"), strict), key), "rounded_up"));
}

TEST_CASE("every slip has words in both languages") {
    for (auto const id : slip_ids()) {
        CHECK(describe_slip(id, language::zh) != id);
        CHECK(describe_slip(id, language::en) != id);
    }
    CHECK(describe_slip("nothing_known", language::en) == "nothing_known");
}

TEST_CASE("each figure of a report fits, takes part in a contradiction, or is untested") {
    auto const data =
        table(row("visitors", "2020", "value", "640万人次") + row("visitors", "2021", "value", "640万人次") +
              row("visitors", "2021", "growth_yoy", "18.2%") + row("beds", "2021", "value", "12张") +
              row("output", "2020", "value", "100.0亿元") + row("output", "2021", "value", "105.0亿元") +
              row("output", "2021", "growth_yoy", "5.0%"));
    auto const report = audit(data);
    auto const standing = [&](char const* key) {
        auto const fact = data.find(data.parse_key(key).value());
        REQUIRE(fact);
        return report.standing_of(fact->index());
    };
    CHECK(standing("visitors/county/2021/growth_yoy") == figure_standing::conflict);
    CHECK(standing("visitors/county/2020/value") == figure_standing::conflict);
    CHECK(standing("output/county/2021/growth_yoy") == figure_standing::fits);
    CHECK(standing("beds/county/2021/value") == figure_standing::untested);
    CHECK(name_of(figure_standing::untested) == "untested");
}
