#include "shown_en.hpp"

TEST_CASE("in a release that compares with the month before, a change without a comparison is one on that month") {
    CHECK(english_figures("Imports grew to $4.1 billion in June, up from $3.9 billion in May. Imports of cars gained "
                          "7.5 per cent, while those of ships fell 2 per cent in the month.") ==
          lines{"4100000000 USD exact value Imports", "3900000000 USD exact base Imports",
                "7.5 % exact growth_mom Imports of cars", "-2 % exact growth_mom Imports of ships"});
    CHECK(english_figures("Retail sales rose 0.6% in June compared with May. Food sales fell 0.2% in June.") ==
          lines{"0.6 % exact growth_mom Retail sales", "-0.2 % exact growth_mom Food sales"});
    CHECK(english_figures("Retail sales rose 0.6% in June compared with June 2018. Food sales fell 0.2% in June.") ==
          lines{"0.6 % exact growth_yoy Retail sales", "-0.2 % exact growth_yoy Food sales"});
    CHECK(english_figures("Retail sales rose 0.6% in June from May. Food sales fell 2% in the first six months.") ==
          lines{"0.6 % exact growth_mom Retail sales", "-2 % exact growth_yoy Food sales"});
}

TEST_CASE("dates say what a change is measured against") {
    CHECK(english_figures("Exports rose by $40 million (3.1%) between May and June 2021.").back() ==
          "3.1 % exact growth_mom Exports");
    CHECK(english_figures("Exports grew 12% between 2012 and 2019.") == lines{"12 % exact growth Exports"});
    CHECK(english_figures("In 2022, arrivals were 9% lower than in 2019.") == lines{"-9 % exact growth arrivals"});
    CHECK(english_figures("In 2020, arrivals were 9% lower than in 2019.") == lines{"-9 % exact growth_yoy arrivals"});
    CHECK(english_figures("Output rose 2% in the third quarter of 2021 compared with the second quarter.") ==
          lines{"2 % exact growth_mom Output"});
    CHECK(english_figures("Exports rose by 5% (€2 million) between May and June 2021 and imports fell by 3% over the "
                          "same period.")
              .back() == "-3 % exact growth_mom imports");
    CHECK(english_figures("Shares of the yard closed 3% higher on the NYSE.") ==
          lines{"3 % exact growth Shares of the yard"});
}

TEST_CASE("amounts of earlier times are bases") {
    CHECK(
        english_figures("The yard made a net profit of $9 million. It had a profit of $4 million in the same quarter a "
                        "year ago.")
            .back() == "4000000 USD exact base profit");
    CHECK(english_figures("The surplus of $6 billion is an improvement from the $2 billion deficit of 2019.").back() ==
          "2000000000 USD exact base deficit");
    CHECK(english_figures("The deficit reached $6 billion. It was up from a deficit of $2 billion in March.").back() ==
          "2000000000 USD exact base deficit");
    CHECK(english_figures("Its share of national cargo has fallen, from 12.5 per cent to 11 per cent in 2015.") ==
          lines{"12.5 % exact base share of national cargo", "11 % exact share share of national cargo"});
}

TEST_CASE("brackets behind a change give its size") {
    CHECK(english_figures("The largest increase was in Malmo (6.1 percent). Volumes declined slightly in Turku and "
                          "Vaasa (both 1.5 percent) and Oulu (0.4 percent).") ==
          lines{"6.1 % exact growth_yoy Malmo", "-1.5 % exact growth_yoy Turku and Vaasa",
                "-0.4 % exact growth_yoy Oulu"});
}

TEST_CASE("what is reported at an amount, beaten by one or reaches one names it") {
    CHECK(english_figures("The yard reported a rise in its pre-tax profit at $12 million.") ==
          lines{"12000000 USD exact value pre-tax profit"});
    CHECK(english_figures("EBIT (earnings before interest and tax) margin improved to 12.5% from 11%.") ==
          lines{"12.5 % exact value EBIT (earnings before interest and tax) margin",
                "11 % exact base EBIT (earnings before interest and tax) margin"});
    CHECK(english_figures("Spending reached £2.1 billion, beating the previous record month by £300 million.").back() ==
          "300000000 GBP exact diff Spending");
    CHECK(english_figures("Turku remained the biggest port, processing 1.4 million tonnes.") ==
          lines{"1400000 t exact value throughput"});
}

TEST_CASE("parts are told behind a colon, of what a sentence opens with, and in halves") {
    CHECK(english_figures("The ferry carried 98,000 vehicles: 61,000 cars and 37,000 lorries.") ==
          lines{"98000 vehicles exact value vehicles", "61000 cars exact breakdown cars",
                "37000 lorries exact breakdown lorries"});
    CHECK(english_figures("Of the revenue of $300 million, $90 million came from services.").back() ==
          "90000000 USD exact breakdown revenue from services");
    CHECK(english_figures("The park is home to 95 companies, comprising 60 local and 35 foreign firms.") ==
          lines{"95 companies exact value companies", "60 firms exact breakdown local firms",
                "35 firms exact breakdown foreign firms"});
    CHECK(english_figures("Spending on schools makes up 45% of the budget.") ==
          lines{"45 % exact share Spending on schools"});
    CHECK(english_figures("The leading markets were: Sweden, $3.1 million; Estonia, $2.2 million.").front() ==
          "3100000 USD exact value Sweden");
}

TEST_CASE("an excess behind a comma is that of what stands before it") {
    CHECK(
        english_figures("The service collected $812 million in duties, exceeding its target by $12 million.").back() ==
        "12000000 USD exact excess duties");
    CHECK(english_figures("The town took $91.2 million in sales tax, $2.2 million above budget.").back() ==
          "2200000 USD exact excess sales tax");
    CHECK(english_figures("Orders beat the plan by 11%.") == lines{"11 % exact excess Orders"});
    CHECK(english_figures("The agency exceeded its job target by 600.").back().starts_with("600 "));
}

TEST_CASE("what is expected or budgeted to move is the subject of that move") {
    CHECK(english_figures("The ministry expects exports to grow by 4% next year.") ==
          lines{"4 % exact growth_yoy exports"});
    CHECK(english_figures("Capital expenditure is budgeted at $60 million.") ==
          lines{"60000000 USD exact target Capital expenditure"});
    CHECK(english_figures("The council adopted a budget of $42 million, compared with last year's $39 million.") ==
          lines{"42000000 USD exact target budget", "39000000 USD exact base budget"});
    CHECK(english_figures("Revenue was down 6% from the first quarter.") == lines{"-6 % exact growth_mom Revenue"});
    CHECK(english_figures("Payroll jobs grew by a net 1,900.").front().find("diff") != std::string::npos);
    CHECK(english_figures("The firm achieved 96% of its sales target.") == lines{"96 % exact completion sales"});
}

TEST_CASE("brackets behind an amount of the same unit hold the one before") {
    CHECK(english_figures("Operating profit rose to €97 million (€88 million).").back() ==
          "88000000 EUR exact base Operating profit");
    CHECK(english_figures("Revenue came to $212 million, $4.1 million (2 per cent) above the budget.") ==
          lines{"212000000 USD exact value Revenue", "4100000 USD exact excess Revenue", "2 % exact excess Revenue"});
    CHECK(english_figures("The operating margin was 8.1% (7.7%).").back() == "7.7 % exact base operating margin");
}

TEST_CASE("what follows a change, a plan or a set belongs to it") {
    CHECK(english_figures("Food prices were 3.8 per cent higher, after rising 3.5 per cent in April.").back() ==
          "3.5 % exact growth_yoy Food prices");
    CHECK(english_figures("The agency helped create 5,120 jobs, 102% of its target of 5,000.").back() ==
          "5000 jobs exact target jobs");
    CHECK(english_figures("The zone targets 600 companies and exports of $3 billion by 2025.").back() ==
          "3000000000 USD exact target exports");
    CHECK(english_figures("The company plans capital expenditure of about €80 million.") ==
          lines{"80000000 EUR about target capital expenditure"});
    CHECK(english_figures("The board proposes a dividend of 45 cents per share.").front().find("target") !=
          std::string::npos);
    CHECK(english_figures("Twelve projects with foreign capital totalling $36 million were approved.")
              .back()
              .find("exact total") != std::string::npos);
    CHECK(english_figures("Pensions make up the largest share of the fund at 41 percent.") ==
          lines{"41 % exact share Pensions"});
    CHECK(english_figures("The budget is a 4.5 percent increase over the current year's budget of $92.1 million.")
              .back()
              .find("base") != std::string::npos);
    CHECK(english_figures("Of total exports, $3.1 billion went to the Union.").front() ==
          "3100000000 USD exact breakdown total exports to the Union");
}

TEST_CASE("levels of earlier times are told by what opens or ends their clause") {
    CHECK(english_figures("Net profit was $12 million. A year earlier, the bank had earned $9 million.")
              .back()
              .find("exact base") != std::string::npos);
    CHECK(english_figures("Some 1.6 million trucks crossed, a rise of 2% from 2016, when 1.57 million trucks crossed.")
              .back() == "1570000 trucks exact base trucks");
    CHECK(english_figures("The margin was 12.4% (11.9% in 2019).").back() == "11.9 % exact base margin");
    CHECK(english_figures("Output is expected to expand by 2.4% in 2019, following 2.9% growth in 2018.").back() ==
          "2.9 % exact growth_yoy Output");
    CHECK(english_figures("The town's population is forecast to grow from 41,000 in 2020 to 52,000 in 2040.")
              .back()
              .find("exact value population") != std::string::npos);
    CHECK(english_figures("Volumes were 2% up on the first quarter.") == lines{"2 % exact growth_mom Volumes"});
}

TEST_CASE("goals are kept apart from what they are compared with") {
    CHECK(english_figures("The zone created 5,200 jobs, surpassing its goal of 4,800 by 400.") ==
          lines{"5200 jobs exact value jobs", "4800 jobs exact target jobs", "400 jobs exact excess jobs"});
    CHECK(english_figures("The council aims for 40% of trips to be made by bicycle.") ==
          lines{"40 % exact target trips"});
    CHECK(english_figures("It confirmed its guidance for revenue of $410 million.").front() ==
          "410000000 USD exact target revenue");
    CHECK(english_figures("About 62% of visitors came for leisure and 21% for business.") ==
          lines{"62 % about share visitors", "21 % exact share visitors"});
    CHECK(english_figures("Investment rose by almost a fifth, or $210 million, to $1.3 billion.") ==
          lines{"20 % nearly growth_yoy Investment", "210000000 USD exact diff Investment",
                "1300000000 USD exact value Investment"});
    CHECK(
        english_figures("Total revenue of $80 million comprised $61 million from fares and $19 million from grants.") ==
        lines{"80000000 USD exact value Total revenue", "61000000 USD exact breakdown fares",
              "19000000 USD exact breakdown grants"});
}

TEST_CASE("two measures of one amount share its role") {
    CHECK(english_figures("Savings banks provided RM1.3 billion or 42 per cent.").back() ==
          "42 % exact share Savings banks");
    CHECK(
        english_figures("The council approved a budget of $31 million, which is $2 million, or 6.9 percent, higher.") ==
        lines{"31000000 USD exact target budget", "2000000 USD exact diff budget", "6.9 % exact growth_yoy budget"});
    CHECK(english_figures("The yard posted revenues of $212 million, an increase of 3.2% from $205.4 million.") ==
          lines{"212000000 USD exact value revenues", "3.2 % exact growth_yoy revenues",
                "205400000 USD exact base revenues"});
    CHECK(english_figures("Police account for $61 million of the general fund.") ==
          lines{"61000000 USD exact breakdown Police"});
    CHECK(english_figures("Passengers numbered 210,000, exceeding last year's figure by 14,000.").back().find("diff") !=
          std::string::npos);
    CHECK(english_figures("Exports grew 3.9%, after a 1.1% fall in May.").back() == "-1.1 % exact growth_yoy Exports");
}

TEST_CASE("a unit that a line ends in is one unit") {
    CHECK(english_figures("The wards that had been audited by the end of the year reached scores of 71 per\n"
                          "cent on average, and the ward that was audited last a score of 64 percentage\n"
                          "points below that of the first one in the list of the office.")
              .front() == "71 % exact value scores");
}
