#include "shown_en.hpp"

TEST_CASE("a level, its change and its base belong to one subject however many figures the sentence has") {
    CHECK(
        english_figures("The Port of Northhaven moved 3.4 million TEUs last year, a 6.2 percent increase over 2016.") ==
        lines{"3400000 TEUs exact value TEUs", "6.2 % exact growth_yoy TEUs"});
    CHECK(english_figures("Rail freight dropped by 2.5 million tonnes, or 4%, to 60 million tonnes.") ==
          lines{"-2500000 t exact diff Rail freight", "-4 % exact growth_yoy Rail freight",
                "60000000 t exact value Rail freight"});
    CHECK(english_figures(
              "Container throughput at the river port hit a record 4.2 million TEU, 7% higher than in 2014.") ==
          lines{"4200000 TEU exact value Container throughput", "7 % exact growth_yoy Container throughput"});
    CHECK(english_figures("Transshipment volumes jumped 22.5% to 1.1 million TEUs, representing 26% of the total.") ==
          lines{"22.5 % exact growth_yoy Transshipment volumes", "1100000 TEUs exact value Transshipment volumes",
                "26 % exact share Transshipment volumes"});
    CHECK(english_figures("The port handled 1,215 vessel calls during the quarter, down from 1,310.") ==
          lines{"1215 calls exact value vessel calls", "1310 calls exact base vessel calls"});
    CHECK(english_figures("Ship calls increased by 34 to 1,208.") ==
          lines{"34 calls exact diff Ship calls", "1208 calls exact value Ship calls"});
    CHECK(english_figures("Vessel turnaround time was shortened to 18 hours from 22 hours.") ==
          lines{"18 hours exact value Vessel turnaround time", "22 hours exact base Vessel turnaround time"});
    CHECK(english_figures(
              "Total cargo handled was 12.3 million tonnes, 4.5% above the 11.8 million tonnes handled in 2016.") ==
          lines{"12300000 t exact value Total cargo", "4.5 % exact growth_yoy Total cargo",
                "11800000 t exact base Total cargo"});
}

TEST_CASE("bare numbers take the unit of what they count") {
    CHECK(english_figures("Passenger traffic rose by 4.3% to 12.4 million in the first half, while cargo volumes "
                          "slipped 2.1% to 310,000 tonnes.") ==
          lines{"4.3 % exact growth_yoy Passenger traffic", "12400000 passengers exact value Passenger traffic",
                "-2.1 % exact growth_yoy cargo volumes", "310000 t exact value cargo volumes"});
    CHECK(english_figures("Aircraft movements totalled 210,500, a decline of 0.8 per cent.") ==
          lines{"210500 movements exact value Aircraft movements", "-0.8 % exact growth_yoy Aircraft movements"});
    CHECK(english_figures("Cargo tonnage reached 52,300 tonnes (+3.3%) and aircraft movements 45,120 (-0.4%).") ==
          lines{"52300 t exact value Cargo tonnage", "3.3 % exact growth_yoy Cargo tonnage",
                "45120 movements exact value aircraft movements", "-0.4 % exact growth_yoy aircraft movements"});
    CHECK(english_figures("Rail moves set a record, a total of 36,347, up from 32,996 in FY 2014.") ==
          lines{"36347 moves exact value Rail moves", "32996 moves exact base Rail moves"});
    CHECK(english_figures("Laden boxes rose 15% to 4.2 million TEUs, while empty boxes fell 2% to 650,000.") ==
          lines{"15 % exact growth_yoy Laden boxes", "4200000 TEUs exact value Laden boxes",
                "-2 % exact growth_yoy empty boxes", "650000 TEUs exact value empty boxes"});
    CHECK(english_figures("The ferry carried 1.7 million passengers, an average of 4,700 a day.") ==
          lines{"1700000 passengers exact value passengers", "4700 passengers exact value passengers"});
    CHECK(english_figures("The number of ships calling at the port declined by 1.7 percent to 7,340.") ==
          lines{"-1.7 % exact growth_yoy ships", "7340 ships exact value ships"});
}

TEST_CASE("parts of a total are breakdowns") {
    CHECK(english_figures("Within this total, inward freight rose 23% to 40 million tonnes, while outward freight fell "
                          "12% to 26 million tonnes.") ==
          lines{"23 % exact growth_yoy inward freight", "40000000 t exact breakdown inward freight",
                "-12 % exact growth_yoy outward freight", "26000000 t exact breakdown outward freight"});
    CHECK(english_figures("Of the total, Westport handled 680,427 units.") ==
          lines{"680427 units exact breakdown Westport"});
    CHECK(english_figures("Of the 1,200 applicants, 640 were women.") ==
          lines{"1200 applicants exact value applicants", "640 applicants exact breakdown women"});
    CHECK(english_figures("The agency won 237 investments, of which 99 were from new clients.") ==
          lines{"237 investments exact value investments", "99 investments exact breakdown investments"});
    CHECK(english_figures("The authority received 5,320 applications and approved 4,980 of them.") ==
          lines{"5320 applications exact value applications", "4980 applications exact breakdown applications"});
    CHECK(english_figures(
              "The value of permits issued rose to $245 million, of which residential permits made up $150 million.") ==
          lines{"245000000 USD exact value value of permits", "150000000 USD exact breakdown residential permits"});
    CHECK(english_figures("Airport revenue totalled $312 million, of which landing fees were $198 million (63%) and "
                          "shop rents $114 million (37%).") ==
          lines{"312000000 USD exact value Airport revenue", "198000000 USD exact breakdown landing fees",
                "63 % exact share landing fees", "114000000 USD exact breakdown shop rents",
                "37 % exact share shop rents"});
}

TEST_CASE("lines below a sentence that names them are its parts, those of other lists are not") {
    auto const role_of = [](std::string_view head, std::string_view items) {
        std::vector<std::string> out;
        for (auto const& each : english_figures(std::string(head) + "\n\n" + std::string(items))) {
            if (each.find(" USD ") != std::string::npos || each.find(" jobs ") != std::string::npos)
                out.push_back(each);
        }
        return out;
    };
    auto const items = "* $32 million for the quay\n* $14 million for a rail link\n";
    CHECK(role_of("The fund lends in poor districts. Examples include:", items) ==
          lines{"32000000 USD exact breakdown -", "14000000 USD exact breakdown -"});
    CHECK(role_of("Highlights of the year include:", items).front().find("value") != std::string::npos);
    auto const jobs =
        role_of("Employment grew by 96,400 jobs:", "- + 41,300 jobs in hotels.\n- + 8,200 jobs in ports.\n");
    REQUIRE(jobs.size() == 3);
    CHECK(jobs[1] == "41300 jobs exact breakdown jobs");
    CHECK(jobs[2] == "8200 jobs exact breakdown jobs");
}

TEST_CASE("years that a change looks back over make it growth and are no figure") {
    CHECK(english_figures("Output fell 64% compared to ten years prior.") == lines{"-64 % exact growth Output"});
    CHECK(english_figures("Registrations rose by 12% between the first and second census.") ==
          lines{"12 % exact growth Registrations"});
    CHECK(english_figures("640 additional firms registered in May relative to May 2019.").front() ==
          "640 firms exact diff firms");
}

TEST_CASE("a clause may leave out its verb") {
    CHECK(english_figures("Exports to China rose 15.3% to $4.1 billion, exports to Japan 3.2% to $1.9 billion and "
                          "exports to Korea 1.1% to $0.8 billion.") ==
          lines{"15.3 % exact growth_yoy Exports to China", "4100000000 USD exact value Exports to China",
                "3.2 % exact growth_yoy exports to Japan", "1900000000 USD exact value exports to Japan",
                "1.1 % exact growth_yoy exports to Korea", "800000000 USD exact value exports to Korea"});
    CHECK(english_figures("Bulk cargo accounted for 45 million tonnes, general cargo for 12 million tonnes and liquid "
                          "cargo for 30 million tonnes.") == lines{"45000000 t exact value Bulk cargo",
                                                                   "12000000 t exact value general cargo",
                                                                   "30000000 t exact value liquid cargo"});
    CHECK(english_figures("Exports were up by 8.4% and imports by 11.1%.") ==
          lines{"8.4 % exact growth_yoy Exports", "11.1 % exact growth_yoy imports"});
    CHECK(english_figures("In value terms, exports grew 3%, and in volume terms 2%.") ==
          lines{"3 % exact growth_yoy exports", "2 % exact growth_yoy exports"});
    CHECK(english_figures("The largest rises were in fuels (up 31.8%), metals (21.0%) and chemicals (9.5%).") ==
          lines{"31.8 % exact growth_yoy fuels", "21.0 % exact growth_yoy metals", "9.5 % exact growth_yoy chemicals"});
    CHECK(english_figures(
              "Two grew most: grain (+5.2 percent to 1.4 million tons) and steel (+3.9 to 0.7 million tons).") ==
          lines{"5.2 % exact growth_yoy grain", "1400000 t exact value grain", "3.9 % exact growth_yoy steel",
                "700000 t exact value steel"});
    CHECK(english_figures("Imports were 2.2% and exports 6.2% higher than in August 2017.") ==
          lines{"2.2 % exact growth_yoy Imports", "6.2 % exact growth_yoy exports"});
}

TEST_CASE("respectively zips with the levels of the sentence") {
    CHECK(english_figures("Harbour City airport handled 6.1 million passengers, 35,000 flights and 400,000 tonnes of "
                          "cargo in March, marking year-on-year growth of 5.2%, 3.1% and 1.0%, respectively.") ==
          lines{"6100000 passengers exact value passengers", "35000 flights exact value flights",
                "400000 t exact value cargo", "5.2 % exact growth_yoy passengers", "3.1 % exact growth_yoy flights",
                "1.0 % exact growth_yoy cargo"});
}
