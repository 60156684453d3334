#include "../../../src/text/document.hpp"
#include "../../../src/text/lexer.hpp"
#include "shown.hpp"

// Inputs that only an enemy writes. The work is counted in tokens and sentences, which bound it: nothing looks further
// back than one sentence, and a sentence holds no more than a fixed number of tokens.

namespace {

using namespace attain;

std::string repeated(std::string_view piece, std::size_t times) {
    std::string out;
    out.reserve(piece.size() * times);
    for (std::size_t i = 0; i < times; ++i) out += piece;
    return out;
}

struct work {
    std::size_t sentences = 0;
    std::size_t tokens = 0;
    std::size_t most = 0;
};

work lexed(std::string const& input) {
    auto const& words = text::lexicon::builtin(language::zh).index();
    text::detail::lexer source(input, words);
    text::detail::sentence sentence;
    work done;
    while (source.next(sentence)) {
        ++done.sentences;
        done.tokens += sentence.tokens.size();
        done.most = std::max(done.most, sentence.tokens.size());
    }
    return done;
}

std::string const pieces[] = {"7",  "(",      "（", "其中", "第", "“",  "1.", "12、", "《",
                              "-1", "增长5%", "占", "分别", "3—", "1:", "一", "年",   "1亿"};

}  // namespace

TEST_CASE("twice a hostile input is twice the work") {
    for (auto const& piece : pieces) {
        INFO(piece);
        auto const once = lexed(repeated(piece, 20'000));
        auto const twice = lexed(repeated(piece, 40'000));
        CHECK(twice.tokens <= 2 * once.tokens + 2);
        CHECK(twice.sentences <= 2 * once.sentences + 2);
        CHECK(twice.most <= text::detail::lexer::most_tokens);
    }
}

TEST_CASE("hostile inputs are read to their end") {
    for (auto const& piece : pieces) {
        INFO(piece);
        auto const input = repeated(piece, 30'000);
        auto const read = text::read(input, {.lang = language::zh, .keep_rejected = true});
        REQUIRE(read.has_value());
        for (auto const& r : read->records) REQUIRE(r.whole.end <= input.size());
    }
}

TEST_CASE("English numbers in words without an end are read to their end") {
    for (auto const* piece :
         {"one million, ", "one billion, one million, ", "nine (9) ", "nine (9", "twenty-", "\u00bd "}) {
        INFO(piece);
        auto const input = repeated(piece, 100'000);
        auto const read = text::read(input, {.lang = language::en, .keep_rejected = true});
        REQUIRE(read.has_value());
        for (auto const& r : read->records) REQUIRE(r.whole.end <= input.size());
    }
}

TEST_CASE("a number of a million digits is no figure") {
    auto const read = text::read(repeated("9", 1'000'000) + "亿元", {.lang = language::zh, .keep_rejected = true});
    REQUIRE(read.has_value());
    CHECK(read->records.empty());
    REQUIRE(read->rejections.size() == 1);
    CHECK(read->rejections[0].why == text::reject_reason::identifier);
}

TEST_CASE("a line of a megabyte is read") {
    auto const read = text::read(repeated("全市出口3亿元，增长2%，", 40'000), {.lang = language::zh});
    REQUIRE(read.has_value());
    CHECK(read->records.size() == 80'000);
}

TEST_CASE("an English text is read wherever it breaks off") {
    std::string const whole =
        "In Lyon sales rose 3-1/2 pct to 5.2 million francs, from R9, 3 billion and \u20ac 1.234,56 million in 1985, "
        "12\u00bd "
        "per\ncent above the same month of 2014; of the total, 0.5 of a percentage point or $(4.2) million, +3% vs "
        "Q1 2019, 4x higher (2016: 11,980), 1,400 direct and 2,900 indirect jobs, 19 of the port's 56 gates, 8,4 and "
        "31,6%, US$4-5bn, 12.604.318 kroner, 45.6 US cents, two million more than in 20";
    for (std::size_t size = 0; size <= whole.size(); ++size) {
        INFO(size);
        if (size < whole.size() && (static_cast<unsigned char>(whole[size]) & 0xC0U) == 0x80U) continue;
        auto const text = whole.substr(0, size);
        auto const read = text::read(text, {.lang = language::en, .keep_rejected = true});
        REQUIRE(read.has_value());
        for (auto const& r : read->records) REQUIRE(r.whole.end <= text.size());
        auto const behind = text::read(whole.substr(size), {.lang = language::en, .keep_rejected = true});
        REQUIRE(behind.has_value());
    }
}

TEST_CASE("a dash that opens an English sentence before its verb has no word before it") {
    auto const read = text::read("Sales rose 4%.\n- added 5.5%).\n-added 5.5%).\n\u2013 added 5.5%).\n",
                                 {.lang = language::en, .keep_rejected = true});
    REQUIRE(read.has_value());
    CHECK(read->records.size() == 4);
}
