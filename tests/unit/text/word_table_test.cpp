#include "../../../src/text/lexicon_index.hpp"
#include "../../../src/text/word_group_tables.hpp"

#include <attain/text/read.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <support/catch.hpp>
#include <vector>

using namespace attain;
using text::lexicon;
using text::table_of;
using text::word_kind;

namespace {

lexicon with(lexicon const& words, std::string_view rows) {
    auto made = words.extended_with(rows);
    INFO((made ? std::string() : made.error().message));
    REQUIRE(made.has_value());
    return *std::move(made);
}

lexicon english_with(std::string_view rows) { return with(lexicon::builtin(language::en), rows); }

std::vector<std::string> lines_of(std::string_view table) {
    std::vector<std::string> lines;
    while (!table.empty()) {
        lines.emplace_back(table.substr(0, table.find('\n')));
        table.remove_prefix(std::min(table.size(), lines.back().size() + 1));
    }
    return lines;
}

std::vector<std::string> words_of(text::detail::lexicon_index const& index, std::size_t number) {
    auto const& group = index.lang() == language::zh ? index.group(static_cast<text::detail::chinese_words>(number))
                                                     : index.group(static_cast<text::detail::english_words>(number));
    return {group.begin(), group.end()};
}

/// That two lexicons find the same of every word of either, have the same groups and the same names of money.
void check_same(lexicon const& a, lexicon const& b) {
    REQUIRE(a.lang() == b.lang());
    std::set<std::string_view> words;
    for (auto const* each : {&a, &b})
        for (auto const& row : each->entries()) words.insert(row.word);
    for (auto const word : words) {
        auto const one = a.find(word);
        auto const other = b.find(word);
        INFO(word);
        REQUIRE(one.has_value() == other.has_value());
        if (!one) continue;
        CHECK(one->kind == other->kind);
        CHECK(one->value == other->value);
    }
    for (std::size_t group = 0; group < text::detail::word_groups(a.lang()); ++group) {
        INFO(group);
        CHECK(words_of(a.index(), group) == words_of(b.index(), group));
    }
    for (std::size_t family = 0; family < text::detail::money_families().size(); ++family) {
        auto const one = a.index().currencies().of(family);
        auto const other = b.index().currencies().of(family);
        INFO(family);
        CHECK(std::equal(one.begin(), one.end(), other.begin(), other.end(), [](auto const& x, auto const& y) {
            return x.name == y.name && x.code == y.code && x.own == y.own;
        }));
    }
}

}  // namespace

TEST_CASE("the table of the library's words changes nothing where it is read again") {
    for (auto const lang : {language::zh, language::en}) {
        auto const& built = lexicon::builtin(lang);
        auto const table = table_of(built);
        auto const again = with(built, table);
        check_same(built, again);
        CHECK(table_of(again) == table);
    }
}

TEST_CASE("the table of a user's words makes them from the library's, and changes nothing in them") {
    constexpr std::string_view rows =
        "increase\tleapfrogged\nnone\trose\ndecrease\tgrew\ncounts\tfleet\tbuses\r\r\n"
        "currency\tTrinco\tLKR\ncurrency\tIndia\tLKR\nnone\tKenya\ncurrency\tNairobi\tKES\n"
        "group\toutlook\tforecast_nouns\ngroup\testimate\t-forecast_nouns\n"
        "group\tguess\tforecast_nouns\ngroup\tguess\t-forecast_nouns\n";
    auto const own = english_with(rows);
    auto const table = table_of(own);
    check_same(own, with(own, table));
    check_same(own, english_with(table));
    CHECK(table_of(with(own, table)) == table);
    CHECK(table_of(english_with(table)) == table);
}

TEST_CASE("a table has the rows that hold, and what a user added comes last") {
    auto const lines =
        lines_of(table_of(english_with("increase\tgrew\tto\nincrease\tgrew\nnone\tfell\n"
                                       "currency\tIndia\tLKR\nnone\tKenya\n"
                                       "group\tforecast\t-forecast_nouns\n")));
    CHECK(std::vector(lines.end() - 5, lines.end()) == std::vector<std::string>{"increase\tgrew\t", "none\tfell\t",
                                                                                "currency\tIndia\tLKR", "none\tKenya\t",
                                                                                "group\tforecast\t-forecast_nouns"});
    auto const count = [&](std::string_view begin) {
        return std::count_if(lines.begin(), lines.end(), [&](auto const& line) { return line.starts_with(begin); });
    };
    CHECK(count("increase\tgrew\t") == 1);
    CHECK(count("decrease\tfell\t") == 0);
    CHECK(count("currency\tIndia\t") == 1);
    CHECK(count("currency\tKenya\t") == 0);
    CHECK(count("group\tforecast\tforecast_nouns") == 0);
}

TEST_CASE("each row of a table is what a lexicon finds of its word") {
    for (auto const lang : {language::zh, language::en}) {
        auto const& words = lexicon::builtin(lang);
        for (auto const& line : lines_of(table_of(words))) {
            auto const end = line.find('\t', line.find('\t') + 1);
            auto const kind = text::parse_word_kind(line.substr(0, line.find('\t')));
            auto const word = line.substr(line.find('\t') + 1, end - line.find('\t') - 1);
            INFO(line);
            REQUIRE(kind.has_value());
            // Groups and money stand apart from the words of a sentence.
            if (kind == word_kind::group || kind == word_kind::currency) continue;
            auto const found = words.find(word);
            REQUIRE(found.has_value());
            CHECK(found->kind == *kind);
            CHECK(found->value == line.substr(end + 1));
        }
    }
}

TEST_CASE("each line of a table is kind, word and value, in the order of the rows") {
    auto const& words = lexicon::builtin(language::zh);
    auto const lines = lines_of(table_of(words));
    REQUIRE(lines.size() == words.entries().size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto const& row = words.entries()[i];
        CHECK(lines[i] ==
              std::string(name_of(row.kind)) + '\t' + std::string(row.word) + '\t' + std::string(row.value));
    }
}

TEST_CASE("a table of one kind has its rows alone") {
    auto const all = lines_of(table_of(lexicon::builtin(language::en)));
    std::size_t together = 0;
    for (int k = 0; k <= static_cast<int>(word_kind::group); ++k) {
        auto const kind = static_cast<word_kind>(k);
        auto const lines = lines_of(table_of(lexicon::builtin(language::en), kind));
        auto const begin = std::string(name_of(kind)) + '\t';
        CHECK(std::all_of(lines.begin(), lines.end(), [&](auto const& line) { return line.starts_with(begin); }));
        together += lines.size();
    }
    CHECK(together == all.size());
    CHECK(table_of(lexicon::builtin(language::en), word_kind::none).empty());
    CHECK(table_of(english_with("none\trose\n"), word_kind::none) == "none\trose\t\n");
}

TEST_CASE("a name of money that the library has says no more for standing in a table") {
    auto const unit = [](lexicon const& words) {
        text::read_options options;
        options.words = &words;
        return text::read("Ships from India called at Trinco, which spent Rs 4.1 million.", options)
            ->records.at(0)
            .unit;
    };
    CHECK(unit(lexicon::builtin(language::en)) == "INR");
    CHECK(unit(english_with("currency\tTrinco\tLKR\n")) == "LKR");
    CHECK(unit(english_with("currency\tTrinco\tLKR\n" + table_of(lexicon::builtin(language::en)))) == "LKR");
}
