#include "shown_en.hpp"

TEST_CASE("company results are read with their bases, margins and dividends") {
    CHECK(english_figures("Net profit attributable to shareholders amounted to HK$5.2 billion (2016: HK$4.9 billion), "
                          "representing an increase of 6.1%.") == lines{"5200000000 HKD exact value Net profit",
                                                                        "4900000000 HKD exact base Net profit",
                                                                        "6.1 % exact growth_yoy Net profit"});
    CHECK(english_figures("Gross margin improved by 1.2 percentage points to 35.4%.") ==
          lines{"1.2 pp exact growth_diff Gross margin", "35.4 % exact value Gross margin"});
    CHECK(english_figures("Turnover of $3.1M means an improvement by 8% over the prior year.") ==
          lines{"3100000 USD exact value Turnover", "8 % exact growth_yoy Turnover"});
    CHECK(english_figures("Interest income rose from $21.5M in 2013 to $24.8M in 2014.") ==
          lines{"21500000 USD exact base Interest income", "24800000 USD exact value Interest income"});
    CHECK(english_figures("Basic earnings per share were HK$1.25, compared with HK$1.10 a year ago.") ==
          lines{"1.25 HKD exact value Basic earnings per share", "1.10 HKD exact base Basic earnings per share"});
    CHECK(
        english_figures(
            "Net loss narrowed to $3.2 million, or $0.12 per share, compared with a net loss of $5.0 million.") ==
        lines{"3200000 USD exact value Net loss", "0.12 USD exact value Net loss", "5000000 USD exact base net loss"});
    CHECK(english_figures("Capital expenditure amounted to £210m, of which £150m was spent on new terminals.") ==
          lines{"210000000 GBP exact value Capital expenditure", "150000000 GBP exact breakdown new terminals"});
    CHECK(english_figures("As at 30 June 2018, the Group had 12,345 employees (30 June 2017: 11,876).") ==
          lines{"12345 employees exact value employees", "11876 employees exact base employees"});
    CHECK(english_figures("Sales: EUR 1,234 million (+7%), EBIT: EUR 210 million (+12%).") ==
          lines{"1234000000 EUR exact value Sales", "7 % exact growth_yoy Sales", "210000000 EUR exact value EBIT",
                "12 % exact growth_yoy EBIT"});
}

TEST_CASE("cents and pence are hundredths of their currency") {
    CHECK(english_figures("Earnings rose to $1.21, and a final dividend of 35 cents was paid.") ==
          lines{"1.21 USD exact value Earnings", "0.35 USD exact value final dividend"});
    CHECK(english_figures("The board recommends a final dividend of HK30 cents per share.") ==
          lines{"0.30 HKD exact value final dividend"});
    CHECK(english_figures("Dividends per share increased by 10% to 22 pence.") ==
          lines{"10 % exact growth_yoy Dividends per share", "0.22 GBP exact value Dividends per share"});
}

TEST_CASE("targets, completion and excess are told from levels") {
    CHECK(english_figures("Foreign direct investment reached $1.6 billion, or 98% of the annual target.") ==
          lines{"1600000000 USD exact value Foreign direct investment",
                "98 % exact completion Foreign direct investment"});
    CHECK(english_figures("Fiscal revenue rose 7.5% to 23.4 billion yuan, fulfilling 102% of the annual budget.") ==
          lines{"7.5 % exact growth_yoy Fiscal revenue", "23400000000 CNY exact value Fiscal revenue",
                "102 % exact completion Fiscal revenue"});
    CHECK(english_figures("We attracted 48 new companies to the region, exceeding our target by 20%.") ==
          lines{"48 companies exact value new companies", "20 % exact excess new companies"});
    CHECK(english_figures("The centre trained 3,450 people, 15% more than planned.") ==
          lines{"3450 people exact value people", "15 % exact excess people"});
    CHECK(english_figures("The agency closed 63 deals, exceeding its goal of 55 by 15 percent.") ==
          lines{"63 deals exact value deals", "55 deals exact target deals", "15 % exact excess deals"});
    CHECK(english_figures("Sales were 8% above plan and costs 3% below budget.") ==
          lines{"8 % exact excess Sales", "-3 % exact excess costs"});
    CHECK(english_figures("Return on equity was 14.2%, against a target of 12%.") ==
          lines{"14.2 % exact value Return on equity", "12 % exact target Return on equity"});
    CHECK(english_figures("The company plans to invest $250 million over five years and hire 500 engineers.") ==
          lines{"250000000 USD exact target investment", "500 engineers exact target engineers"});
    CHECK(english_figures("For 2019, investments of €70 million are planned.") ==
          lines{"70000000 EUR exact target investments"});
}

TEST_CASE("what a verb moves is its object") {
    CHECK(english_figures("The expansion raised storage capacity by 40% to 2.8 million cubic metres.") ==
          lines{"40 % exact growth_yoy storage capacity", "2800000 cubic metres exact value storage capacity"});
    CHECK(english_figures("The new terminal will increase annual capacity from 20 million to 35 million passengers.") ==
          lines{"20000000 passengers exact base annual capacity", "35000000 passengers exact value annual capacity"});
    CHECK(english_figures("By 2020, the government aims to raise the ratio to 60%.") ==
          lines{"60 % exact target ratio"});
}

TEST_CASE("labels and lines without a verb name their figures") {
    CHECK(english_figures("- Visitors: 2,345,678 (+4.5%)") ==
          lines{"2345678 visitors exact value Visitors", "4.5 % exact growth_yoy Visitors"});
    CHECK(english_figures("Total assets: $4.5 billion") == lines{"4500000000 USD exact value Total assets"});
    CHECK(english_figures("• 284 jobs retained.") == lines{"284 jobs exact value jobs retained"});
    CHECK(english_figures("• 3 closed projects.") == lines{"3 projects exact value closed projects"});
    CHECK(english_figures("$20,720,000 projected investment.") ==
          lines{"20720000 USD exact value projected investment"});
}

TEST_CASE("a figure takes its name and unit from its sibling, not from what stands between") {
    CHECK(english_figures("The Agency invested £9.6m in 58 companies, up from £7.9m.") ==
          lines{"9600000 GBP exact value investment", "58 companies exact value companies",
                "7900000 GBP exact base investment"});
    CHECK(english_figures("The plants will generate 1,100 direct and 2,300 indirect jobs.") ==
          lines{"1100 jobs exact value direct jobs", "2300 jobs exact value indirect jobs"});
    CHECK(english_figures("Against a target of 1,500, a total of 1,742 jobs were created.") ==
          lines{"1500 jobs exact target jobs", "1742 jobs exact value jobs"});
    CHECK(english_figures("The board processed 1,024 claims within 30 days, compared with 890 the previous year.") ==
          lines{"1024 claims exact value claims", "30 days at_most value board", "890 claims exact base claims"});
    CHECK(english_figures("$2 billion was invested in the corridor.") ==
          lines{"2000000000 USD exact value investment"});
    CHECK(english_figures("Group revenue rose by 4.6% to €1,252 million (previous year: €1,197 million).") ==
          lines{"4.6 % exact growth_yoy Group revenue", "1252000000 EUR exact value Group revenue",
                "1197000000 EUR exact base Group revenue"});
    CHECK(
        english_figures("Some 3.4 million people came, 210,000 or 6.6% more than in 2016.") ==
        lines{"3400000 people about value people", "210000 people exact diff people", "6.6 % exact growth_yoy people"});
    CHECK(english_figures("Trade between the two countries rose 11.2%, with exports at $25.1 billion and imports at "
                          "$20.5 billion.") == lines{"11.2 % exact growth_yoy Trade",
                                                     "25100000000 USD exact value exports",
                                                     "20500000000 USD exact value imports"});
}

TEST_CASE("modifiers between a number and its noun may be joined or quoted") {
    CHECK(english_figures("By March, 19 commercial and residential projects received credits.") ==
          lines{"19 projects exact value commercial and residential projects"});
    CHECK(english_figures("The port moved 714,021 machinery and vehicle units.") ==
          lines{"714021 units exact value machinery and vehicle units"});
    CHECK(english_figures("Grants helped keep 9,000 “at risk” jobs in the state.") ==
          lines{"9000 jobs exact value “at risk” jobs"});
}
