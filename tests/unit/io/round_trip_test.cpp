#include "io_support.hpp"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

using namespace attain;
using io::format;

namespace {

/// Rows that people might write, at random: the same seed gives the same text.
class random_rows {
public:
    explicit random_rows(std::uint32_t seed) : engine_(seed) {}

    std::string csv(int rows) {
        std::string text = "source,indicator,scope,period,measure,of,figure,unit,status,vintage\n";
        for (int i = 0; i < rows; ++i) text += row();
        return text;
    }

private:
    std::string const& pick(std::vector<std::string> const& from) { return from[engine_() % from.size()]; }

    std::string row() {
        auto const what = pick({"value", "target", "completion", "share", "rank", "breakdown", "growth_yoy", "change"});
        std::string of;
        std::string figure;
        std::string unit;
        auto const digits = std::to_string(engine_() % 1000) + pick({"", ".5", ".50", ".123456789012345678"});
        if (what == "share" || what == "breakdown") of = pick({"全省", "city", "whole", "a", "zone"});
        if (what == "completion" || what == "share" || what == "growth_yoy") {
            bool const beside = engine_() % 2 == 0;
            figure = pick({"", "约", "超"}) + digits + (beside ? "" : "%");
            unit = beside ? "%" : "";
        } else if (what == "rank") {
            figure = pick({"25", "第25位", "第3位"});
        } else {
            bool const beside = engine_() % 2 == 0;
            figure = pick({"", "-", "约", "近"}) + digits + (beside ? "" : pick({"亿元", "万元", "元"}));
            unit = beside ? pick({"亿元", "万元"}) : "";
        }
        // Vintage and source tell apart what else would be two figures for one fact.
        return "s" + std::to_string(count_++) + ',' + pick({"a", "b", "\"c, \"\"d\"\"\"", "指标"}) + ',' +
               pick({"zone", "city", "临空区"}) + ',' + pick({"2022", "2022-Q1", "2022-H1", "2021", "2022-03"}) + ',' +
               what + ',' + of + ',' + figure + ',' + unit + ',' + pick({"", "P", "A"}) + ',' +
               pick({"", "2023-03-01", "2022-04-20"}) + '\n';
    }

    std::mt19937 engine_;
    int count_ = 0;
};

}  // namespace

TEST_CASE("a dataset goes through every format and comes back equal, whatever its rows") {
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        auto const data = good(random_rows(seed).csv(60), format::csv);
        REQUIRE(data.size() == 60);
        for (auto const through : {format::csv, format::json, format::sdmx_csv}) {
            auto const text = written(data, through);
            auto const back = good(text, through);
            REQUIRE(back == data);
            REQUIRE(written(back, through) == text);
            REQUIRE(written(back, format::csv) == written(data, format::csv));
        }
    }
}

TEST_CASE("searching finds what walking finds") {
    auto const data = good(random_rows(7).csv(500), format::csv);
    for (auto const each : data.facts()) {
        std::size_t same = 0;
        for (auto const other : data.facts()) same += other.key() == each.key() ? 1u : 0u;
        REQUIRE(data.find_all(each.key()).size() == same);
        REQUIRE(data.find(each.key())->key() == each.key());
        REQUIRE(data.parse_key(data.print_key(each.key())).value() == each.key());
    }
}
