#include "report_text.hpp"

#include <attain/audit/audit.hpp>
#include <attain/audit/audit_model.hpp>
#include <attain/number/preimage.hpp>

#include <array>
#include <random>
#include <string>
#include <support/catch.hpp>
#include <vector>

using namespace attain;

namespace {

constexpr std::array rules{rounding_rule::half_up,        rounding_rule::half_even, rounding_rule::half_down,
                           rounding_rule::down,           rounding_rule::up,        rounding_rule::nearest,
                           rounding_rule::double_rounding};

// A figure of any length, sign and way of writing.
std::string figure_text(std::mt19937& random, bool rate) {
    auto digits = random() % 9 == 0 ? std::string("0") : std::to_string(1 + random() % 9);
    for (auto more = random() % (random() % 8 == 0 ? 24 : 7); more > 0; --more) digits += std::to_string(random() % 10);
    if (auto const places = random() % 4; places != 0) {
        digits += '.';
        for (auto i = places; i > 0; --i) digits += std::to_string(random() % 10);
    }
    if (rate) return digits.substr(0, digits.find('.')).substr(0, 9) + (random() % 2 == 0 ? ".5%" : "%");
    std::array<char const*, 5> const units{"亿元", "万元", "元", "平方公里", "家"};
    auto const unit = units[random() % units.size()];
    bool const counts = std::string(unit) == "家";
    if (counts) return digits.substr(0, digits.find('.')) + unit;
    return (random() % 3 == 0 ? "-" : "") + digits + unit;
}

}  // namespace

TEST_CASE("every reading gives a plain figure the interval that its rule gives its text") {
    std::mt19937 random(8170);  // NOLINT: reproducible on purpose
    std::string rows;
    for (int i = 0; i < 400; ++i) {
        bool const rate = i % 4 == 0;
        rows += row("figure_" + std::to_string(i), "2022", rate ? "growth_yoy" : "value", figure_text(random, rate));
    }
    audit_model model(table(rows));
    std::size_t checked = 0;
    for (auto const rule : rules) {
        model.publish(reading_of(rule));
        for (std::size_t i = 0; i < model.figures().size(); ++i) {
            auto const fact = model.data()[model.figures()[i].fact];
            auto const expected = fact.figure().interval_under(rule);
            interval const got = model.system().restrictions()[i].range;
            auto const end = [&](std::optional<endpoint> const& from) {
                auto const value = from->value * fact.unit().factor();
                return endpoint{fact.what() == measure::growth_yoy ? value + rational(1) : value, from->closed};
            };
            CHECK(got == interval::between(end(expected.lower()), end(expected.upper())).value());
            ++checked;
        }
    }
    CHECK(checked > 2000);
}

TEST_CASE("growth that nobody published is implied as growth, in the unit of the published one") {
    auto const report =
        audit(table(row("trade", "2022", "growth_yoy", "8.0%") + row("trade", "2022", "growth_diff", "3.0个百分点")));
    REQUIRE(report.implied().size() == 1);
    auto const earlier = report.implied()[0];
    CHECK(report.data().print_key(earlier.key) == "trade/county/2021/growth_yoy");
    CHECK(print_outward(earlier.range, 1) == "[4.9, 5.1]");
    CHECK(earlier.simplest == decimal(5));
}
