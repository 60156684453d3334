#include "shown.hpp"

#include <set>

using namespace attain;
using text::lexicon;
using text::word_kind;

TEST_CASE("a lexicon can be extended by a table") {
    auto const own = lexicon::builtin(language::zh).extended_with("# own words\nname\t88行动\tname\nincrease\t猛蹿\n");
    REQUIRE(own.has_value());
    text::read_options options;
    options.lang = language::zh;
    options.words = &*own;
    CHECK(text::read("销量猛蹿9%。", options)->records.front().what == text::role::growth_yoy);
    CHECK(text::read("销量猛蹿9%。", {.lang = language::zh})->records.front().what == text::role::value);
    CHECK(own->find("猛蹿")->kind == word_kind::increase);
}

TEST_CASE("a row of a known word replaces it, and none forgets it") {
    auto const& base = lexicon::builtin(language::zh);
    CHECK(base.find("增长")->kind == word_kind::increase);
    CHECK(base.extended_with("decrease\t增长\n")->find("增长")->kind == word_kind::decrease);
    CHECK_FALSE(base.extended_with("none\t增长\n")->find("增长").has_value());
}

TEST_CASE("words say the language of the text, and must not contradict the one that is given") {
    auto const own = lexicon::builtin(language::en).extended_with("increase\tleapt\n").value();
    text::read_options options;
    options.words = &own;
    CHECK(text::read("Exports leapt 5% to $8.2 million in 2023.", options)->lang == language::en);
    options.lang = language::zh;
    CHECK(text::read("出口额8.2亿元", options).error().why == reason::invalid_argument);
    CHECK(text::language_of_text("Exports rose.") == language::en);
    CHECK(text::language_of_text("出口增长") == language::zh);
}

TEST_CASE("a table says what a noun counts where the text leaves the counter out") {
    auto const own = lexicon::builtin(language::en).extended_with("counts\tfleet\tbuses\n").value();
    text::read_options options;
    options.words = &own;
    auto const read = text::read("The fleet grew from 1,200 to 1,350.", options);
    REQUIRE(read->records.size() == 2);
    CHECK(read->records[1].unit == "buses");
    CHECK(lexicon::builtin(language::en).extended_with("counts\tfleet\n").error().why == reason::unknown_word);
}

TEST_CASE("money of a name that several countries share is sure only where the text names one of them") {
    auto const how = [](std::string_view text) { return text::read(text)->records.at(0).how; };
    CHECK(how("Revenue in Pakistan rose to Rs 4.1 billion.") == text::certainty::certain);
    CHECK(how("Revenue rose to Rs 4.1 billion.") == text::certainty::ambiguous);
    CHECK(how("Revenue rose to $4.1 billion.") == text::certainty::inferred);
    CHECK(how("Revenue in the United States rose to $4.1 billion.") == text::certainty::certain);
    CHECK(how("Revenue rose to R4.1 billion.") == text::certainty::ambiguous);
    CHECK(how("The SARS outbreak cost the town R3 million.") == text::certainty::ambiguous);
    CHECK(how("The BOI approved projects worth P3 million.") == text::certainty::ambiguous);
}

namespace {

/// The unit of a text's first figure and how sure it is, read with more rows.
std::string money_with(std::string_view rows, std::string_view text) {
    auto const words = lexicon::builtin(language::en).extended_with(rows).value();
    text::read_options options;
    options.lang = language::en;
    options.words = &words;
    auto const read = text::read(text, options).value();
    auto const& first = read.records.at(0);
    return first.unit + (first.how == text::certainty::certain ? "" : "?");
}

}  // namespace

TEST_CASE("a table says whose money a text counts that names a town or an agency") {
    constexpr std::string_view village = "The canal at Medavachchiya cost Rs 4.1 million.";
    CHECK(money_with("", village) == "INR?");
    CHECK(money_with("currency\tMedavachchiya\tLKR\n", village) == "LKR");
    CHECK(money_with("currency\tLTA\tSGD\n", "The LTA spent $4.1 million.") == "SGD");
    CHECK(money_with("currency\tLTA\tSGD\n", "ALTA and LTAX spent $4.1 million.") == "USD?");
    CHECK(money_with("currency\tKhartoum\tSDG\n", "Khartoum spent \u00a34.1 million.") == "SDG");
    CHECK(money_with("currency\tZanzibar\tTZS\n", "Fees of 300 Zanzibari shillings were paid.") == "TZS");
}

TEST_CASE("a name in a table decides over the countries that the text names, and stays a word of it") {
    constexpr std::string_view both = "Ships from India called at Trinco, which spent Rs 4.1 million.";
    CHECK(money_with("", both) == "INR");
    CHECK(money_with("currency\tTrinco\tLKR\n", both) == "LKR");
    CHECK(money_with("currency\tIndia\tLKR\n", both) == "LKR");
    CHECK(money_with("none\tIndia\n", both) == "INR?");
    CHECK(money_with("currency\tHarare\tZWL $\n", "Harare spent $4.1 million.") == "ZWL");

    auto const twice = lexicon::builtin(language::en)
                           .extended_with("currency\tTrinco\tPKR\ncurrency\tTrinco\tLKR\n")
                           ->extended_with("increase\tleapt\n")
                           .value();
    CHECK(twice.find("Trinco")->value == "LKR");
    CHECK(twice.find("India")->kind == word_kind::currency);
    CHECK_FALSE(twice.extended_with("none\tIndia\n")->find("India").has_value());
    text::read_options options;
    options.words = &twice;
    CHECK(text::read(both, options)->records.at(0).unit == "LKR");
}

TEST_CASE("what is no currency is refused with what to write") {
    auto const refused = [](std::string_view row) {
        auto const made = lexicon::builtin(language::en).extended_with("# towns\n" + std::string(row));
        REQUIRE_FALSE(made.has_value());
        CHECK(made.error().why == reason::unknown_word);
        CHECK(made.error().message.find('\n') == std::string::npos);
        return made.error().message;
    };
    CHECK(
        refused("currency\tKandy\trupees\n") ==
        "lexicon line 2: found the value 'rupees', expected the code of a currency, such as LKR; write that, or a code "
        "and what it shares, such as 'ZWL $'");
    for (auto const* row :
         {"currency\tKandy\n", "currency\tKandy\tlkr\n", "currency\tPrizren\tEUX\n", "currency\tKandy\tLKR \n",
          "currency\tKandy\tLKX Rs\n", "currency\tHarare\tZWL dollar sign\n", "currency\tHarare\tkg $\n"})
        refused(row);
    CHECK(lexicon::builtin(language::en).extended_with("currency\n").error().why == reason::missing_field);
}

TEST_CASE("a wrong row is refused with its place") {
    auto const& base = lexicon::builtin(language::zh);
    auto const kind = base.extended_with("increase\t涨了\nrising\t涨\n");
    REQUIRE_FALSE(kind.has_value());
    CHECK(kind.error().why == reason::unknown_word);
    CHECK(kind.error().message.find("line 2") != std::string::npos);
    CHECK(base.extended_with("increase\n").error().why == reason::missing_field);
    CHECK(base.extended_with("approximate\t大抵\tperhaps\n").error().why == reason::unknown_word);
    CHECK(base.extended_with("name\t\xff\n").error().why == reason::invalid_utf8);
}

TEST_CASE("no word of the library stands in two of its rows") {
    for (auto const lang : {language::zh, language::en}) {
        std::set<std::string_view> seen;
        for (auto const& each : lexicon::builtin(lang).entries()) {
            if (each.kind == word_kind::group || each.kind == word_kind::currency) continue;
            INFO(each.word);
            CHECK(seen.insert(each.word).second);
        }
        CHECK(seen.size() > 100);
    }
}

TEST_CASE("the library's own rows are such as a table may have") {
    for (auto const lang : {language::zh, language::en}) {
        auto const& built = lexicon::builtin(lang);
        std::string table;
        for (auto const& each : built.entries()) {
            table +=
                std::string(name_of(each.kind)) + "\t" + std::string(each.word) + "\t" + std::string(each.value) + "\n";
        }
        auto const again = built.extended_with(table);
        INFO((again ? std::string() : again.error().message));
        REQUIRE(again.has_value());
        for (auto const& each : built.entries()) {
            auto const before = built.find(each.word);
            auto const after = again->find(each.word);
            INFO(each.word);
            // A word may stand in groups alone.
            REQUIRE((before.has_value() || each.kind == word_kind::group));
            REQUIRE(after.has_value() == before.has_value());
            if (!before) continue;
            CHECK(after->kind == before->kind);
            CHECK(after->value == before->value);
        }
    }
}

TEST_CASE("kinds have names") {
    for (int k = 0; k <= static_cast<int>(word_kind::group); ++k) {
        auto const kind = static_cast<word_kind>(k);
        CHECK(text::parse_word_kind(name_of(kind)) == kind);
    }
    CHECK(name_of(static_cast<word_kind>(static_cast<int>(word_kind::group) + 1)).empty());
}

TEST_CASE("each word of a Chinese sentence stands in one row, whichever groups it is in") {
    auto const& words = lexicon::builtin(language::zh);
    for (auto const& each : words.entries()) {
        INFO(each.word);
        CHECK_FALSE(each.word.empty());
        if (each.kind == word_kind::group) continue;
        auto const found = words.find(each.word);
        REQUIRE(found.has_value());
        CHECK(found->kind == each.kind);
        CHECK(found->value == each.value);
    }
}

TEST_CASE("a word that stands in groups alone is none of a sentence, and one of a sentence may be in groups") {
    auto const& words = lexicon::builtin(language::en);
    CHECK_FALSE(words.find("outlook").has_value());
    CHECK_FALSE(words.extended_with("group\tleapfrogging\tforecast_nouns\n")->find("leapfrogging").has_value());
    CHECK(words.find("rose")->kind == word_kind::increase);
    CHECK(words.extended_with("group\trose\tforecast_nouns\n")->find("rose")->kind == word_kind::increase);
}
