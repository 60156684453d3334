#include <attain/number/integer.hpp>
#include <attain/number/rational.hpp>
#include <attain/number/root.hpp>

#include <support/catch.hpp>

using attain::decimal;
using attain::rational;
using attain::rounding;

static_assert(sizeof(rational) == 32);
static_assert(!std::is_constructible_v<rational, double>);

namespace {

decimal number(std::string_view text) { return decimal::parse(text).value(); }

}  // namespace

TEST_CASE("a quotient is kept in lowest terms with a positive denominator") {
    CHECK((number("621.5") / number("592")).to_string() == "1243/1184");
    CHECK((decimal(4) / decimal(-2)).to_string() == "-2");
    CHECK((decimal(0) / decimal(-7)).to_string() == "0");
    CHECK(rational(number("12.50")).to_string() == "25/2");
    CHECK(rational(number("12e3")).to_string() == "12000");
    CHECK((number("1e30") / number("4e-5")).to_string() == "25000000000000000000000000000000000");
    CHECK((number("-9223372036854775808") / decimal(-1)).to_string() == "9223372036854775808");
    CHECK((decimal(1) / number("-9223372036854775808")).to_string() == "-1/9223372036854775808");
    CHECK(rational::ratio(1, 0).error().why == attain::reason::division_by_zero);
    CHECK_THROWS_AS(decimal(1) / decimal(0), attain::error);
    CHECK_THROWS_AS(rational(1) / rational(0), attain::error);
}

TEST_CASE("arithmetic on quotients is exact") {
    rational const third = decimal(1) / decimal(3);
    rational const sixth = decimal(1) / decimal(6);
    CHECK(third + sixth == decimal(1) / decimal(2));
    CHECK(third - third == 0);
    CHECK(third * 3 == 1);
    CHECK(third / sixth == 2);
    CHECK(-third < sixth);
    CHECK(abs(-third) == third);
    CHECK(number("1.05") * third == decimal(35) / decimal(100));
    rational sum;
    for (int n = 1; n <= 60; ++n) sum += decimal(1) / decimal(n);
    CHECK(sum.to_string() == "15117092380124150817026911/3230237388259077233637600");
    rational product = 1;
    for (int n = 1; n <= 60; ++n) product *= decimal(n) / decimal(n + 1);
    CHECK(product == decimal(1) / decimal(61));
}

TEST_CASE("a quotient is a decimal exactly when only twos and fives divide its denominator") {
    CHECK((decimal(7) / decimal(8)).to_decimal()->to_string() == "0.875");
    CHECK((decimal(1) / decimal(1024)).to_decimal()->to_string() == "0.0009765625");
    CHECK(rational(5).to_decimal()->to_string() == "5");
    CHECK(!(decimal(1) / decimal(3)).to_decimal());
    CHECK(!(decimal(1) / decimal(30)).to_decimal());
}

TEST_CASE("quotients round to places, down and up") {
    CHECK(round(decimal(2) / decimal(3), 2, rounding::half_up).to_string() == "0.67");
    CHECK(round(decimal(-1) / decimal(8), 2, rounding::half_even).to_string() == "-0.12");
    CHECK(floor(decimal(-7) / decimal(2)) == -4);
    CHECK(ceiling(decimal(-7) / decimal(2)) == -3);
    CHECK(floor(rational(4)) == 4);
}

TEST_CASE("roots are rounded once from the exact root") {
    using attain::root;
    CHECK(root(2, 2, 5, rounding::half_even)->to_string() == "1.41421");
    CHECK(root(2, 2, 40, rounding::down)->to_string() == "1.4142135623730950488016887242096980785696");
    CHECK(root(27, 3, 0, rounding::up)->to_string() == "3");
    CHECK(root(-8, 3, 2, rounding::half_up)->to_string() == "-2.00");
    CHECK(root(decimal(1) / decimal(4), 2, 1, rounding::half_up)->to_string() == "0.5");
    CHECK(root(number("6.25"), 2, 0, rounding::half_even)->to_string() == "2");
    CHECK(root(number("6.25"), 2, 0, rounding::half_up)->to_string() == "3");
    CHECK(root(number("12.25"), 2, 0, rounding::half_even)->to_string() == "4");
    CHECK(root(200, 2, -1, rounding::half_up)->to_string() == "10");
    CHECK(root(number("1e-50"), 5, 3, rounding::ceiling)->to_string() == "0.001");
    CHECK(root(-4, 2, 2, rounding::up).error().why == attain::reason::negative_root);
    CHECK(root(4, 0, 2, rounding::up).error().why == attain::reason::invalid_argument);
    CHECK(root(4, 1000, 1000, rounding::up).error().why == attain::reason::overflow);
    CHECK(attain::integer_square_root(number("99.9")).value() == 9);
    CHECK(attain::integer_square_root(number("1e40")).value() == number("1e20"));
    CHECK(attain::integer_square_root(-1).error().why == attain::reason::negative_root);
}

TEST_CASE("roots are compared without computing them") {
    using attain::compare_root;
    CHECK(compare_root(2, 2, number("1.41421356")).value() == std::strong_ordering::greater);
    CHECK(compare_root(2, 2, number("1.41421357")).value() == std::strong_ordering::less);
    CHECK(compare_root(number("1.331"), 3, number("1.1")).value() == std::strong_ordering::equal);
    CHECK(compare_root(-8, 3, -2).value() == std::strong_ordering::equal);
    CHECK(compare_root(4, 2, -2).value() == std::strong_ordering::greater);
    CHECK(attain::compare_roots(2, 2, 3, 3).value() == std::strong_ordering::less);
    CHECK(attain::compare_roots(4, 4, 2, 2).value() == std::strong_ordering::equal);
    CHECK(attain::exact_root(decimal(8) / decimal(27), 3).value() == rational(decimal(2) / decimal(3)));
    CHECK(!attain::exact_root(2, 2)->has_value());
    CHECK(attain::power(decimal(2) / decimal(3), -2).value() == decimal(9) / decimal(4));
    CHECK(attain::power(rational(0), -1).error().why == attain::reason::division_by_zero);
}

TEST_CASE("a text is read as a quotient of two decimals") {
    CHECK(rational::parse("60").value() == 60);
    CHECK(rational::parse("0.5").value() == decimal(1) / decimal(2));
    CHECK(rational::parse("-12.5/2").value().to_string() == "-25/4");
    CHECK(rational::parse("2/3/4").error().why == attain::reason::unexpected_character);
    CHECK(rational::parse("2/").error().position == 2);
    CHECK(rational::parse("12/3x").error().position == 4);
    CHECK(rational::parse("x/3").error().position == 0);
    CHECK(rational::parse("3/0.0").error().why == attain::reason::division_by_zero);
    CHECK(rational::parse("").error().why == attain::reason::empty_input);
}
