#include <attain/number/integer.hpp>
#include <attain/number/round.hpp>

#include <array>
#include <support/catch.hpp>

using attain::decimal;
using attain::rounding;

namespace {

decimal number(std::string_view text) { return decimal::parse(text).value(); }

constexpr std::array modes{rounding::half_up, rounding::half_even, rounding::half_down, rounding::up,
                           rounding::down,    rounding::ceiling,   rounding::floor,     rounding::zero_five_up};

}  // namespace

TEST_CASE("each rounding mode has a name that reads back") {
    for (auto const mode : modes) CHECK(attain::parse_rounding(name_of(mode)).value() == mode);
    CHECK(attain::parse_rounding("bankers").error().why == attain::reason::unknown_option);
}

TEST_CASE("rounding to an integer follows the table of modes") {
    struct row {
        char const* value;
        std::array<int, 8> expected;  // in the order of the modes
    };
    for (auto const& each :
         {row{"5.5", {6, 6, 5, 6, 5, 6, 5, 6}}, row{"2.5", {3, 2, 2, 3, 2, 3, 2, 2}},
          row{"1.6", {2, 2, 2, 2, 1, 2, 1, 1}}, row{"1.1", {1, 1, 1, 2, 1, 2, 1, 1}},
          row{"1.0", {1, 1, 1, 1, 1, 1, 1, 1}}, row{"0.1", {0, 0, 0, 1, 0, 1, 0, 1}},
          row{"10.1", {10, 10, 10, 11, 10, 11, 10, 11}}, row{"-1.1", {-1, -1, -1, -2, -1, -1, -2, -1}},
          row{"-2.5", {-3, -2, -2, -3, -2, -2, -3, -2}}, row{"-5.5", {-6, -6, -5, -6, -5, -5, -6, -6}},
          row{"-0.0", {0, 0, 0, 0, 0, 0, 0, 0}}}) {
        for (std::size_t index = 0; index < modes.size(); ++index) {
            CAPTURE(each.value, name_of(modes[index]));
            CHECK(round(number(each.value), 0, modes[index]) == each.expected[index]);
            // The same far from the fast path.
            auto const far = number(each.value) + number("1e40") - number("1e40");
            auto const great = number(each.value) * number("1e60");
            CHECK(round(far, 0, modes[index]) == each.expected[index]);
            CHECK(round(great, -60, modes[index]) == number("1e60") * each.expected[index]);
        }
    }
}

TEST_CASE("round gives exactly the places asked for") {
    CHECK(round(number("118.75"), 1, rounding::half_up).to_string() == "118.8");
    CHECK(round(number("118.75"), 1, rounding::half_even).to_string() == "118.8");
    CHECK(round(number("118.5"), 0, rounding::half_even).to_string() == "118");
    CHECK(round(number("105"), 1, rounding::half_up).to_string() == "105.0");
    CHECK(round(number("149"), -2, rounding::half_up).to_string() == "100");
    CHECK(round(number("149"), -2, rounding::half_up).scale() == -2);
    CHECK(round(number("1e-100000"), 3, rounding::ceiling).to_string() == "0.001");
    CHECK(round(number("-1e-100000"), 3, rounding::half_up).to_string() == "0.000");
    CHECK_THROWS_AS(round(number("1e100000"), 100000, rounding::down), attain::error);
    CHECK_THROWS_AS(round(1, 100001, rounding::down), attain::error);
    CHECK(round(0, 100000, rounding::down).is_zero());
}

TEST_CASE("significant digits are counted after rounding") {
    CHECK(round_significant(number("1234.5"), 3, rounding::half_up).scale() == -1);
    CHECK(round_significant(number("1234.5"), 3, rounding::half_up) == 1230);
    CHECK(round_significant(number("99.96"), 3, rounding::half_up).digits() == 3);
    CHECK(round_significant(number("99.96"), 3, rounding::half_up) == 100);
    CHECK(round_significant(number("5"), 3, rounding::half_up).to_string() == "5");
    CHECK(round_significant(number("0.00123456"), 2, rounding::up).to_string() == "0.0013");
}

TEST_CASE("a quotient is rounded once from its exact value") {
    CHECK(attain::divide(number("133"), number("1.12"), 1, rounding::half_up)->to_string() == "118.8");
    CHECK(attain::divide(1185, 1000, 2, rounding::half_even)->to_string() == "1.18");
    CHECK(attain::divide(1, 3, 5, rounding::half_up)->to_string() == "0.33333");
    CHECK(attain::divide(-1, 3, 0, rounding::floor)->to_string() == "-1");
    CHECK(attain::divide(2, 3, -1, rounding::up)->to_string() == "10");
    CHECK(attain::divide(number("1e50"), number("3e-50"), 2, rounding::half_up)->digits() == 102);
    CHECK(attain::divide(1, 0, 2, rounding::up).error().why == attain::reason::division_by_zero);
    CHECK(attain::divide(0, number("1e-90000"), 2, rounding::up)->to_string() == "0.00");
    CHECK(attain::divide(number("1e90000"), number("1e-90000"), 2, rounding::up).error().why ==
          attain::reason::overflow);
    CHECK(attain::divide(number("1e-90000"), number("1e90000"), 2, rounding::up)->to_string() == "0.01");
    CHECK(rounded_percent(number("621.5"), number("592"), 0, rounding::half_up).to_string() == "105");
    CHECK_THROWS_AS(rounded_percent(1, 0, 0, rounding::half_up), attain::error);
    CHECK(attain::divide(number("-9223372036854775808"), -1, 0, rounding::down)->to_string() == "9223372036854775808");
    CHECK(attain::divide(number("-9223372036854775808"), 1, 0, rounding::down)->to_string() == "-9223372036854775808");
}

TEST_CASE("steps of a half and a fifth round as GB/T 8170 says") {
    auto const step = [](char const* value, char const* by) {
        return attain::round_to_step(number(value), number(by), rounding::half_even)->to_string();
    };
    CHECK(step("60.25", "0.5") == "60.0");
    CHECK(step("60.38", "0.5") == "60.5");
    CHECK(step("-60.75", "0.5") == "-61.0");
    CHECK(step("830", "20") == "840");
    CHECK(step("842", "20") == "840");
    CHECK(step("-930", "20") == "-920");
    CHECK(attain::round_to_step(1, 0, rounding::up).error().why == attain::reason::division_by_zero);
    CHECK(attain::round_to_step(1, -1, rounding::up).error().why == attain::reason::invalid_argument);
}

TEST_CASE("small quotients are rounded as their modes are defined") {
    for (int a = -45; a <= 45; ++a) {
        for (int b = -12; b <= 12; ++b) {
            if (b == 0) continue;
            int const above = b < 0 ? -a : a;
            int const below = b < 0 ? -b : b;
            int const lower = above >= 0 ? above / below : -((-above + below - 1) / below);
            int const half = 2 * (above - lower * below) - below;  // the rest against one half
            bool const exact = above == lower * below;
            int const outer = above < 0 ? lower : lower + 1;
            int const inner = above < 0 ? lower + 1 : lower;
            int const nearer = half < 0 ? lower : lower + 1;
            std::array const defined{half == 0 ? outer : nearer,
                                     half == 0 ? (lower % 2 == 0 ? lower : lower + 1) : nearer,
                                     half == 0 ? inner : nearer,
                                     outer,
                                     inner,
                                     lower + 1,
                                     lower,
                                     inner % 5 == 0 ? outer : inner};
            for (std::size_t index = 0; index < modes.size(); ++index) {
                CAPTURE(a, b, name_of(modes[index]));
                CHECK(rounded_quotient(a, b, 0, modes[index]) == (exact ? lower : defined[index]));
                // With more places above than are asked for, so that the lower number is the one that is multiplied.
                CHECK(rounded_quotient(decimal(a * 10'000).scaled_by_power_of_ten(-11),
                                       decimal(b).scaled_by_power_of_ten(-2), 5, modes[index]) ==
                      decimal(exact ? lower : defined[index]).scaled_by_power_of_ten(-5));
            }
        }
    }
}

TEST_CASE("quotients at the edges of a machine word are those of greater numbers") {
    auto const least = decimal(INT64_MIN);
    auto const greatest = decimal(INT64_MAX);
    auto const far = number("1e30");
    for (auto const& a : {least, least + 1, greatest, greatest - 1, decimal(1), decimal(-1)}) {
        for (auto const& b : {least, greatest, decimal(1), decimal(-1), decimal(2), decimal(-3), number("0.001")}) {
            for (auto const mode : modes) {
                for (int const places : {-19, -1, 0, 1, 19, 99'000}) {
                    CAPTURE(a.to_string(), b.to_string(), name_of(mode), places);
                    CHECK(rounded_quotient(a, b, places, mode) == rounded_quotient(a * far, b * far, places, mode));
                }
            }
        }
    }
    for (int const places : {INT32_MIN, -100'001, 100'001, INT32_MAX}) {
        CAPTURE(places);
        CHECK(attain::divide(1, 3, places, rounding::half_up).error().why == attain::reason::overflow);
        CHECK(attain::divide(decimal(1).scaled_by_power_of_ten(-100'000), 3, places, rounding::half_up).error().why ==
              attain::reason::overflow);
    }
}

TEST_CASE("integer division leaves a remainder with the sign of the dividend") {
    auto const check = [](char const* a, char const* b, char const* quotient, char const* remainder) {
        CAPTURE(a, b);
        auto const parts = attain::divide_integer(number(a), number(b)).value();
        CHECK(parts.quotient.to_string() == quotient);
        CHECK(parts.remainder.to_string() == remainder);
    };
    check("17", "5", "3", "2");
    check("-17", "5", "-3", "-2");
    check("17", "-5", "-3", "2");
    check("2.1", "3", "0", "2.1");
    check("10", "0.3", "33", "0.1");
    check("1e30", "7", "142857142857142857142857142857", "1");
    check("1", "1e-40", "10000000000000000000000000000000000000000", "0.0000000000000000000000000000000000000000");
    CHECK(attain::divide_integer(1, 0).error().why == attain::reason::division_by_zero);
    CHECK(attain::greatest_common_divisor(84, number("-36.0")).value() == 12);
    CHECK(attain::greatest_common_divisor(0, 0).value() == 0);
    CHECK(attain::greatest_common_divisor(number("1.5"), 3).error().why == attain::reason::invalid_argument);
}

TEST_CASE("integer powers are exact and bounded") {
    CHECK(attain::power(number("1.1"), 3)->to_string() == "1.331");
    CHECK(attain::power(-2, 5).value() == -32);
    CHECK(attain::power(0, 0).value() == 1);
    CHECK(attain::power(2, 127)->to_string() == "170141183460469231731687303715884105728");
    CHECK(attain::power(-1, 4'000'000'001U).value() == -1);
    CHECK(attain::power(2, 4'000'000'000U).error().why == attain::reason::overflow);
    CHECK(attain::power(number("0.1"), 4'000'000'000U).error().why == attain::reason::overflow);
    CHECK(attain::power(1234567, 1'000'000U).error().why == attain::reason::overflow);
}
