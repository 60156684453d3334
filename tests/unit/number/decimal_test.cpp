#include <attain/number/decimal.hpp>
#include <attain/number/hash.hpp>

#include <limits>
#include <support/catch.hpp>
#include <type_traits>

using attain::decimal;

static_assert(sizeof(decimal) == 16);
static_assert(std::is_nothrow_move_constructible_v<decimal> && std::is_nothrow_copy_constructible_v<decimal>);
static_assert(!std::is_constructible_v<decimal, double> && !std::is_constructible_v<decimal, float>);
static_assert(!std::is_constructible_v<decimal, bool> && !std::is_constructible_v<decimal, char>);
static_assert(std::is_convertible_v<unsigned long long, decimal> && std::is_convertible_v<short, decimal>);
static_assert(decimal(5).digits() == 1 && decimal(-500).sign() == -1 && decimal().is_zero());
static_assert(decimal(1050).scaled_by_power_of_ten(-1).scale() == 1);

namespace {

decimal number(std::string_view text) { return decimal::parse(text).value(); }

}  // namespace

TEST_CASE("a decimal keeps its scale and compares by value") {
    auto const whole = number("105");
    auto const tenths = number("105.0");
    CHECK(whole == tenths);
    CHECK(whole.scale() == 0);
    CHECK(tenths.scale() == 1);
    CHECK(tenths.to_string() == "105.0");
    CHECK(number("1e2") == 100);
    CHECK(number("-0.0") == 0);
    CHECK(number("1e100") > number("1e99"));
    CHECK(number("-1e100") < number("1e-100"));
    CHECK(number("12345678901234567890123456789012345678901") > number("12345678901234567890123456789012345678900.9"));
    CHECK(number("100000000000000000000000000000000000000000e-41") == 1);
}

TEST_CASE("sums, differences and products are exact on every tier") {
    CHECK((number("0.1") + number("0.20")).to_string() == "0.30");
    CHECK((number("1") - number("0.001")).to_string() == "0.999");
    CHECK((number("1.50") * number("-2.0")).to_string() == "-3.000");
    CHECK((number("9223372036854775807") + 1).to_string() == "9223372036854775808");
    CHECK((number("-9223372036854775808") - 1).to_string() == "-9223372036854775809");
    CHECK((number("9223372036854775808") - 1).to_string() == "9223372036854775807");
    CHECK((number("9223372036854775808") - 1).to_int64() == std::numeric_limits<std::int64_t>::max());
    CHECK((-number("-9223372036854775808")).to_string() == "9223372036854775808");
    CHECK((-number("9223372036854775808")).to_int64() == std::numeric_limits<std::int64_t>::min());
    CHECK(abs(number("-9223372036854775808")) == number("9223372036854775808"));
    CHECK((number("99999999999999999999") * number("99999999999999999999")).to_string() ==
          "9999999999999999999800000000000000000001");
    CHECK((number("170141183460469231731687303715884105727") + 1).to_string() ==
          "170141183460469231731687303715884105728");
    CHECK((number("170141183460469231731687303715884105728") - number("170141183460469231731687303715884105727")) == 1);
    CHECK((number("1e30") + number("1e-30")).to_string() ==
          "1000000000000000000000000000000.000000000000000000000000000001");
    CHECK(number("123456789012345678901234567890") * 0 == 0);
    CHECK(decimal(std::numeric_limits<std::uint64_t>::max()).to_string() == "18446744073709551615");
}

TEST_CASE("a coefficient on either side of the storage borders stays the same number") {
    // 2^63, 2^64, 2^92, 2^93, 2^94, 2^127, 2^128 and their neighbours.
    for (int bits : {62, 63, 64, 91, 92, 93, 94, 126, 127, 128, 200}) {
        decimal edge = 1;
        for (int bit = 0; bit < bits; ++bit) edge += edge;
        for (int step = -2; step <= 2; ++step) {
            for (auto const& value : {edge + step, -(edge + step)}) {
                CAPTURE(value.to_string());
                CHECK(number(value.to_string()) == value);
                CHECK(value - value == 0);
                CHECK((value + 1) - 1 == value);
                CHECK(value * 3 - value - value == value);
                CHECK(value.sign() == (value < 0 ? -1 : 1));
                CHECK(static_cast<std::size_t>(value.digits()) == abs(value).to_string().size());
                CHECK(hash_value(value) == hash_value(number(value.to_string() + ".000")));
            }
        }
    }
}

TEST_CASE("copies of a great number share it and are independent") {
    auto const great = number("1234567890123456789012345678901234567890");
    auto copy = great;
    copy += 1;
    CHECK(great.to_string() == "1234567890123456789012345678901234567890");
    CHECK(copy.to_string() == "1234567890123456789012345678901234567891");
    auto const moved = std::move(copy);
    CHECK(moved - great == 1);
    auto self = great;
    auto const& alias = self;
    self = alias;
    CHECK(self == great);
    self = 5;
    CHECK(self == 5);
    self = great;
    CHECK(self == great);
}

TEST_CASE("a moved number arrives whole, whatever stood there before, and onto itself") {
    for (auto const* from : {"-10.5", "12345678901234567890.12", "1234567890123456789012345678901234567890.1"}) {
        for (auto const* before : {"7", "-98765432109876543210", "9876543210987654321098765432109876543210"}) {
            CAPTURE(from, before);
            auto source = number(from);
            auto target = number(before);
            auto const kept = target;
            target = std::move(source);
            CHECK(target.to_string() == from);
            CHECK(kept.to_string() == before);
            source = kept;
            CHECK(source.to_string() == before);
            auto& same = target;
            target = std::move(same);
            CHECK(target.to_string() == from);
        }
    }
}

TEST_CASE("an integer is one however it is written") {
    CHECK(number("105.00").is_integer());
    CHECK(number("1e3").is_integer());
    CHECK(!number("105.10").is_integer());
    CHECK(number("105.00").to_int64() == 105);
    CHECK(number("1e3").to_int64() == 1000);
    CHECK(number("1e18").to_int64() == 1'000'000'000'000'000'000);
    CHECK(!number("1e19").to_int64());
    CHECK(!number("0.5").to_int64());
    CHECK(!number("9223372036854775808").to_int64());
}

TEST_CASE("normalized drops the zeros at the end and nothing else") {
    CHECK(number("105.00").normalized().to_string() == "105");
    CHECK(number("1200").normalized().scale() == -2);
    CHECK(number("0.000").normalized().scale() == 0);
    CHECK(number("12345678901234567890123456789000000000000000.000").normalized().coefficient() ==
          number("12345678901234567890123456789"));
    CHECK(number("0.070").ulp() == number("0.001"));
    CHECK(number("7e3").ulp() == 1000);
}

TEST_CASE("limits end in an overflow before any power of ten is built") {
    auto const far = number("1e100000");
    CHECK_THROWS_AS(far * 10 * far, attain::error);
    CHECK_THROWS_AS(far + number("1e-100000"), attain::error);
    CHECK_THROWS_AS(far.scaled_by_power_of_ten(1), attain::error);
    CHECK(far > 1);
    CHECK(far != number("1e-100000"));
    CHECK((far + 0 * far).digits() == 1);
    try {
        static_cast<void>(far * far);
        FAIL("no overflow");
    } catch (attain::error const& refused) {
        CHECK(refused.reason() == attain::reason::overflow);
    }
    CHECK(decimal::from_parts(1, decimal::max_scale).has_value());
    CHECK(decimal::from_parts(1, decimal::max_scale + 1).error().why == attain::reason::overflow);
    auto const widest = number(std::string(decimal::max_digits, '9'));
    CHECK(widest.digits() == decimal::max_digits);
    CHECK_THROWS_AS(widest + 1, attain::error);
    CHECK_THROWS_AS(widest * widest, attain::error);
    CHECK((widest - 1).digits() == decimal::max_digits);
}

TEST_CASE("equal numbers have equal hashes") {
    CHECK(std::hash<decimal>()(number("105.0")) == std::hash<decimal>()(105));
    CHECK(std::hash<decimal>()(number("1e3")) == std::hash<decimal>()(number("1000.00")));
    CHECK(std::hash<decimal>()(0) == std::hash<decimal>()(number("0.00")));
    CHECK(std::hash<decimal>()(1) != std::hash<decimal>()(10));
    CHECK(std::hash<attain::rational>()(attain::rational(number("2.50"))) ==
          std::hash<attain::rational>()(decimal(5) / decimal(2)));
    CHECK(std::hash<attain::rational>()(7) == std::hash<decimal>()(7));
}
