#include "show.hpp"

TEST_CASE("what is no figure is refused with its reason and byte position") {
    CHECK(refusal("") == "empty_input@0");
    CHECK(refusal(" 5%") == "unexpected_character@0");
    CHECK(refusal("5% ") == "unexpected_character@2");
    CHECK(refusal("5 ") == "unexpected_character@1");
    CHECK(refusal("5万 ") == "unexpected_character@4");
    CHECK(refusal("30余\u3000") == "unexpected_character@5");
    CHECK(refusal("亿元") == "malformed_number@0");
    CHECK(refusal("约") == "malformed_number@3");
    CHECK(refusal("第一位") == "malformed_number@3");
    CHECK(refusal("1,10元") == "malformed_number@1");
    CHECK(refusal("1,1000元") == "malformed_number@1");
    CHECK(refusal("1.2.3%") == "malformed_number@3");
    CHECK(refusal("5.元") == "malformed_number@1");
    CHECK(refusal("621.5亿圆圈") == "unknown_unit@8");
    CHECK(refusal("5foo") == "unknown_unit@1");
    CHECK(refusal("5%%") == "unknown_unit@1");
    CHECK(refusal("--5%") == "malformed_number@1");
    CHECK(refusal("5亿亿元") == "unexpected_character@4");
    CHECK(refusal("$5元") == "unexpected_character@2");
    CHECK(refusal("约5%以上") == "unexpected_character@5");
}

TEST_CASE("ranges are not figures") {
    for (auto const* const text :
         {"3~5%", "3%~5%", "30-40家", "5%—8%", "10.3万－10.5万", "5 to 6%", "3至5个", "2022-13"}) {
        INFO(text);
        auto const read = attain::figure::parse(text);
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().why == attain::reason::unexpected_character);
        CHECK(read.error().message.find("range") != std::string::npos);
    }
}

TEST_CASE("a rank is a plain integer from one") {
    CHECK(refusal("第0位") == "malformed_number@0");
    CHECK(refusal("第2.5位") == "malformed_number@0");
    CHECK(refusal("第-3位") == "malformed_number@3");
    CHECK(refusal("第3万位") == "malformed_number@0");
    CHECK(refusal("第3季度") == "unknown_unit@4");
    CHECK(refusal("0th") == "malformed_number@0");
}

TEST_CASE("a number with two million digits is refused without building it") {
    std::string const digits(2000000, '7');
    CHECK(refusal(digits).starts_with("overflow@"));
    CHECK(refusal(digits + "亿元").starts_with("overflow@"));
    CHECK(refusal("0." + digits + "%").starts_with("overflow@"));
    CHECK(refusal("约" + digits).starts_with("overflow@"));
    auto const message = attain::figure::parse(digits).error().message;
    CHECK(message.size() < 200);
    CHECK(message.find('\n') == std::string::npos);
}

TEST_CASE("an exponent beyond the limits is refused") {
    CHECK(refusal("1e999999999") == "overflow@0");
    CHECK(refusal("1e-999999999%") == "overflow@0");
    CHECK(refusal("1e99999999999999999999999999") == "overflow@0");
    CHECK(refusal("1e" + std::string(1000000, '9')).starts_with("overflow@"));
}

TEST_CASE("text that is not UTF-8 is refused at the first bad byte") {
    CHECK(refusal("5\xff") == "invalid_utf8@1");
    CHECK(refusal("5\xe4\xba") == "invalid_utf8@1");
    CHECK(refusal("\xc0\x80") == "invalid_utf8@0");
    CHECK(refusal("5\xed\xa0\x80") == "invalid_utf8@1");
    CHECK(refusal("621.5亿\x80元") == "invalid_utf8@8");
    auto const message = attain::figure::parse("5\xff").error().message;
    CHECK(message.find("\\xff") != std::string::npos);
}

TEST_CASE("every cut and every changed byte of a figure is read or refused, never worse") {
    for (std::string_view const text : {"USD 32.14 million", "约1，100.9亿余元", "-65亿余元", "0.32吨标准煤/万元",
                                        "not less than 5 mu", "第25位", "102.3（上年=100）", "３４．３％"}) {
        for (std::size_t i = 0; i <= text.size(); ++i) {
            for (std::size_t n = 0; i + n <= text.size(); ++n) {
                auto const piece = text.substr(i, n);
                auto const read = attain::figure::parse(piece);
                if (read) {
                    CHECK(read->text() == piece);
                } else {
                    CHECK(read.error().position >= 0);
                    CHECK(read.error().position <= static_cast<std::ptrdiff_t>(piece.size()));
                }
            }
        }
        for (std::size_t i = 0; i < text.size(); ++i) {
            for (int byte = 0; byte < 256; ++byte) {
                std::string changed(text);
                changed[i] = static_cast<char>(byte);
                auto const read = attain::figure::parse(changed);
                if (read && read->text() != changed) FAIL(changed);
            }
        }
    }
}
