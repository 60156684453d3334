#include <attain/number/charconv.hpp>
#include <attain/number/stream.hpp>

#include <array>
#include <cstring>
#include <memory>
#include <sstream>
#include <support/catch.hpp>

using attain::decimal;
using attain::reason;

namespace {

attain::failure refused(std::string_view text) { return decimal::parse(text).error(); }

void refuses(std::string_view text, reason why, std::ptrdiff_t position) {
    CAPTURE(text);
    auto const read = decimal::parse(text);
    REQUIRE(!read.has_value());
    CHECK(read.error().why == why);
    CHECK(read.error().position == position);
}

}  // namespace

TEST_CASE("text becomes a number with its digits and scale") {
    struct sample {
        char const* text;
        char const* plain;
        std::int32_t scale;
    };
    for (auto const& each :
         {sample{"0", "0", 0}, sample{"105.0", "105.0", 1}, sample{"-0.07", "-0.07", 2}, sample{"+5", "5", 0},
          sample{".5", "0.5", 1}, sample{"5.", "5", 0}, sample{"1e5", "100000", -5}, sample{"1.50E-3", "0.00150", 5},
          sample{"-12.e+2", "-1200", -2}, sample{"0e3", "0", -3}, sample{"007", "7", 0}, sample{"-0.0", "0.0", 1},
          sample{"00000000000000000000000000000000000012.5", "12.5", 1},
          sample{"1234567890123456", "1234567890123456", 0}, sample{"123456789012345.6", "123456789012345.6", 1},
          sample{"0.000000000000001", "0.000000000000001", 15}, sample{"12345678901234567", "12345678901234567", 0},
          sample{"99999999999999999999999999999.99", "99999999999999999999999999999.99", 2}}) {
        CAPTURE(each.text);
        auto const read = decimal::parse(each.text);
        REQUIRE(read.has_value());
        CHECK(read->to_string() == each.plain);
        CHECK(read->scale() == each.scale);
    }
}

TEST_CASE("what is no number is refused with its place") {
    refuses("", reason::empty_input, 0);
    refuses("+", reason::unexpected_end, 1);
    refuses(".", reason::unexpected_end, 1);
    refuses("1e", reason::unexpected_end, 2);
    refuses("1e-", reason::unexpected_end, 3);
    refuses("1,5", reason::unexpected_character, 1);
    refuses("1 5", reason::unexpected_character, 1);
    refuses(" 1", reason::unexpected_character, 0);
    refuses("1 ", reason::unexpected_character, 1);
    refuses("1.2.3", reason::unexpected_character, 3);
    refuses("..1", reason::unexpected_character, 1);
    refuses("--1", reason::unexpected_character, 1);
    refuses("1e+-1", reason::unexpected_character, 3);
    refuses("0x10", reason::unexpected_character, 1);
    refuses("NaN", reason::unexpected_character, 0);
    refuses("\xEF\xBC\x91", reason::unexpected_character, 0);  // a full-width 1
    refuses("1234567890\xC2\xA0", reason::unexpected_character, 10);
}

TEST_CASE("numbers beyond the limits are refused at once") {
    CHECK(refused(std::string(2'000'000, '7')).why == reason::overflow);
    CHECK(refused("1e999999999").why == reason::overflow);
    CHECK(refused("1e-99999999999999999999999999").why == reason::overflow);
    CHECK(refused("0e100001").why == reason::overflow);
    CHECK(decimal::parse("1e100000").has_value());
    CHECK(decimal::parse(std::string(2'000'000, '0')).value() == 0);
    CHECK(decimal::parse(std::string(100'000, '7'))->digits() == 100'000);
}

TEST_CASE("a hundred thousand digits survive text and back") {
    std::string text;
    for (int index = 0; index < 100'000; ++index) text += static_cast<char>('1' + index * 7 % 9);
    CHECK(decimal::parse(text)->to_string() == text);
    text.insert(40, ".");
    CHECK(decimal::parse("-" + text)->to_string() == "-" + text);
}

TEST_CASE("from_chars takes the longest number in front") {
    auto const read = [](std::string_view text) {
        decimal value = 77;
        auto const end = attain::from_chars(text.data(), text.data() + text.size(), value);
        return value.to_string() + '|' + std::string(text.substr(static_cast<std::size_t>(end.ptr - text.data()))) +
               (end.ec == std::errc()                      ? ""
                : end.ec == std::errc::result_out_of_range ? "|range"
                                                           : "|invalid");
    };
    CHECK(read("12.50kg") == "12.50|kg");
    CHECK(read("1.2.3") == "1.2|.3");
    CHECK(read("12e") == "12|e");
    CHECK(read("12e+x") == "12|e+x");
    CHECK(read("-5e3,") == "-5000|,");
    CHECK(read("x1") == "77|x1|invalid");
    CHECK(read("") == "77||invalid");
    CHECK(read("-") == "77|-|invalid");
    CHECK(read("1e999999 ") == "77| |range");
}

TEST_CASE("to_chars needs exactly the room of the text") {
    for (auto const* text :
         {"0", "-0.07", "105.0", "1234567890123456", "-123456789012345.6", "0.00000000000001", "0.000000000000000001",
          "12345678901234567890123456789.5", "-1200000", "9223372036854775807", "-9223372036854775808",
          "123456789012345678901234567890123456789012"}) {
        auto const value = decimal::parse(text).value();
        auto const size = std::strlen(text);
        for (std::size_t room = 0; room <= size + 40; ++room) {
            // Of exactly that size, so that a sanitizer sees a byte too many.
            auto const buffer = std::make_unique<char[]>(room);
            auto const end = attain::to_chars(buffer.get(), buffer.get() + room, value);
            if (room < size) {
                CHECK(end.ec == std::errc::value_too_large);
            } else {
                REQUIRE(end.ec == std::errc());
                CHECK(std::string(buffer.get(), end.ptr) == text);
            }
        }
    }
}

TEST_CASE("streams write plain notation and read words") {
    std::ostringstream out;
    out << decimal::parse("105.0").value() << ' ' << decimal(1) / decimal(3) << ' ' << attain::interval::at_least(2);
    CHECK(out.str() == "105.0 1/3 [2, inf)");
    std::istringstream in("1.50 x");
    decimal value;
    CHECK(in >> value);
    CHECK(value.to_string() == "1.50");
    CHECK(!(in >> value));
    CHECK(value.to_string() == "1.50");
}
