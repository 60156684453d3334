#include <attain/number/print.hpp>

#include <support/catch.hpp>

using attain::decimal;
using attain::grouping;
using attain::notation;
using attain::number_alignment;
using attain::rounding;

namespace {

decimal number(std::string_view text) { return decimal::parse(text).value(); }

}  // namespace

TEST_CASE("percent and fixed places are rounded once") {
    CHECK(attain::print_percent(number("621.5") / number("592"), 0, rounding::half_up) == "105%");
    CHECK(attain::print_percent(number("-0.0345"), 1, rounding::half_up) == "-3.5%");
    CHECK(attain::print_percent(number("1.33") / number("1.12"), 1, rounding::half_up) == "118.8%");
    CHECK(attain::print_fixed(decimal(1) / decimal(3), 3, rounding::up) == "0.334");
}

TEST_CASE("groups stand before the point only") {
    CHECK(print(number("1234567.8901"), {.grouping = grouping::comma}) == "1,234,567.8901");
    CHECK(print(number("-123"), {.grouping = grouping::comma}) == "-123");
    CHECK(print(number("-1234"), {.grouping = grouping::comma}) == "-1,234");
    CHECK(print(number("1234567"), {.grouping = grouping::thin_space, .width = 11}) == "  1\u2009234\u2009567");
}

TEST_CASE("width, sign, fill and places") {
    CHECK(print(number("3.456"), {.places = 1, .width = 8}) == "     3.5");
    CHECK(print(number("3.456"),
                {.places = 1, .plus = true, .width = 8, .alignment = number_alignment::left, .fill = '.'}) ==
          "+3.5....");
    CHECK(print(number("2.5"), {.places = 0, .mode = rounding::half_even}) == "2");
    CHECK(print(decimal(1) / decimal(3), {}) == "1/3");
    CHECK(print(decimal(1) / decimal(8), {}) == "0.125");
    CHECK(print(decimal(1) / decimal(3), {.places = 4}) == "0.3333");
}

TEST_CASE("scientific notation keeps the digits, or rounds to places") {
    CHECK(print(number("62150000000"), {.places = 3, .notation = notation::scientific}) == "6.215e+10");
    CHECK(print(number("0.00120"), {.notation = notation::scientific}) == "1.20e-3");
    CHECK(print(number("9.996"), {.places = 2, .notation = notation::scientific}) == "1.00e+1");
    CHECK(print(number("-7"), {.notation = notation::scientific}) == "-7e+0");
    CHECK(print(decimal(2) / decimal(300), {.places = 2, .notation = notation::scientific}) == "6.67e-3");
    CHECK(attain::to_scientific(number("123e5")) == "1.23E+7");
    CHECK(attain::to_scientific(number("0.0000001")) == "1E-7");
    CHECK(attain::to_scientific(number("0.000001")) == "0.000001");
}

TEST_CASE("Chinese magnitudes are exact powers of ten and two columns wide") {
    CHECK(print(number("62150000000"), {.notation = notation::chinese}) == "621.5\u4ebf");
    CHECK(print(number("3214e4"), {.notation = notation::chinese}) == "3214\u4e07");
    CHECK(print(number("9999"), {.notation = notation::chinese}) == "9999");
    CHECK(print(number("-15580"), {.notation = notation::chinese}) == "-1.558\u4e07");
    CHECK(print(number("1234000000000"), {.places = 2, .notation = notation::chinese}) == "1.23\u4e07\u4ebf");
    CHECK(print(number("50000"), {.notation = notation::chinese, .width = 6}) == "   5\u4e07");
    CHECK(print(decimal(100000) / decimal(3), {.places = 1, .notation = notation::chinese}) == "3.3\u4e07");
}
