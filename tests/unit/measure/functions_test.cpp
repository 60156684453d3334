#include <attain/measure/completion.hpp>
#include <attain/measure/growth.hpp>
#include <attain/measure/share.hpp>
#include <attain/number/print.hpp>

#include <support/catch.hpp>

using namespace attain;

namespace {

quantity of(char const* text) { return quantity::parse(text).value(); }

}  // namespace

TEST_CASE("the completion of 621.5亿元 against 592亿元 is exact and prints as 105%") {
    auto trade = attain::quantity::parse("621.5亿元").value();
    auto target = attain::quantity::parse("592亿元").value();
    auto rate = attain::completion_rate(trade, target).value();             // exactly 6215/5920
    auto text = attain::print_percent(rate, 0, attain::rounding::half_up);  // "105%"
    CHECK(text == "105%");
    CHECK(rate == rational(6215) / rational(5920));
    CHECK(rate.to_string() == "1243/1184");
}

TEST_CASE("quantities that do not go together are an error, and undefined is none") {
    auto const mixed = completion_rate(of("5亿元"), of("5亿美元"));
    CHECK(mixed.is_error());
    CHECK(mixed.error().why == reason::currency_mismatch);
    CHECK_THROWS_AS(mixed.value(), error);
    auto const nothing = completion_rate(of("5家"), of("0家"));
    CHECK(nothing.is_undefined());
    CHECK(nothing.why() == undefined_reason::zero_target);
    try {
        (void)nothing.value();
        FAIL("no value to give");
    } catch (error const& thrown) {
        CHECK(thrown.reason() == reason::undefined_measure);
    }
    CHECK(excess(of("5家"), of("3项")).error().why == reason::classifier_mismatch);
    CHECK(growth_rate(of("5km²"), of("5吨")).error().why == reason::unit_mismatch);
}

TEST_CASE("quantities of one dimension and different units are brought together exactly") {
    // 1500 mu are a square kilometre.
    CHECK(completion_rate(of("1500亩"), of("2km²")).value() == rational(1) / rational(2));
    CHECK(share_of(of("40%"), of("800‰")).value() == rational(1) / rational(2));
}

TEST_CASE("growth, change, shares, pull and contribution are exact quotients and differences") {
    CHECK(growth_rate(263, 139).value() == rational(124) / rational(139));
    CHECK(growth_rate(5, -2).why() == undefined_reason::negative_base);
    CHECK(growth_rate(5, -2, negative_base::absolute).value() == rational(7) / rational(2));
    CHECK(change(of("10.5%"), of("8.7%"))->unit().kind() == unit_kind::percentage_point);
    CHECK(index_of(110, 100).value() == rational(110));
    CHECK(implied_base(rational(110), rational(1) / rational(10)).value() == rational(100));
    CHECK(contribution(3, 4).value() == rational(3) / rational(4));
    CHECK(pull(3, 100).value() == rational(3) / rational(100));
    CHECK(contribution(3, 0).why() == undefined_reason::zero_base);
    CHECK(rank_change(29, 25) == rational(4));
    CHECK(excess(of("5个"), of("2个"))->value() == decimal(3));
    CHECK(gap(of("5个"), of("8个"))->value() == decimal(3));
    CHECK(difference(of("15.58万吨"), of("5.88万吨"))->value() == decimal(97000));
}

TEST_CASE("completion follows the formula that was chosen") {
    completion_policy policy;
    policy.formula = completion_formula::from_baseline;
    CHECK(completion_rate(rational(90), rational(100), policy).why() == undefined_reason::missing_base);
    policy.baseline = rational(120);
    CHECK(completion_rate(rational(90), rational(100), policy).value() == rational(3) / rational(2));
    policy.baseline = rational(100);
    CHECK(completion_rate(rational(90), rational(100), policy).why() == undefined_reason::zero_target);
    CHECK(name_of(completion_formula::from_baseline) == "from_baseline");
}
