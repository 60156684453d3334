#include "../../../src/text/lexicon_index.hpp"
#include "../../../src/text/listed_words.hpp"
#include "../../../src/text/word_group_tables.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <support/catch.hpp>
#include <utility>
#include <vector>

using namespace attain;
using namespace attain::text::detail;

namespace {

/// An enumerator as the source writes it; compilers spell a template's arguments in its name.
template <auto Enumerator>
std::string name_in_source() {
    std::string const spelled = __PRETTY_FUNCTION__;
    auto const from = spelled.find("Enumerator = ") + std::string("Enumerator = ").size();
    auto const qualified = spelled.substr(from, spelled.find_first_of(";]", from) - from);
    return qualified.substr(qualified.rfind(':') + 1);
}

template <class Group, std::size_t... Numbers>
std::vector<std::string> names_in_source(std::index_sequence<Numbers...>) {
    return {name_in_source<static_cast<Group>(Numbers)>()...};
}

/// The names of a language's groups, in the order of their enumerators.
std::vector<std::string> names_of(language lang) {
    if (lang == language::zh)
        return names_in_source<chinese_words>(std::make_index_sequence<word_groups(language::zh)>());
    return names_in_source<english_words>(std::make_index_sequence<word_groups(language::en)>());
}

std::vector<word_group_row> rows_of(language lang) {
    std::vector<word_group_row> all;
    for (auto const rows : word_group_rows(lang)) all.insert(all.end(), rows.begin(), rows.end());
    return all;
}

}  // namespace

TEST_CASE("each group of words has one row, which is called what the group is") {
    CHECK(name_in_source<english_words::forecast_nouns>() == "forecast_nouns");
    for (auto const lang : {language::zh, language::en}) {
        auto const names = names_of(lang);
        auto const rows = rows_of(lang);
        CHECK(rows.size() == names.size());
        CHECK(std::set(names.begin(), names.end()).size() == names.size());
        std::vector<int> found(names.size());
        for (auto const& row : rows) {
            INFO(row.name);
            REQUIRE(row.number < names.size());
            ++found[row.number];
            CHECK(row.name == names[row.number]);
            CHECK(word_group_number(lang, row.name) == row.number);
        }
        for (std::size_t i = 0; i < names.size(); ++i) {
            INFO(names[i]);
            CHECK(found[i] == 1);
        }
    }
}

TEST_CASE("the row of a group has words, and none of them twice") {
    for (auto const lang : {language::zh, language::en}) {
        for (auto const& row : rows_of(lang)) {
            INFO(row.name);
            std::set<std::string_view> words;
            each_listed(row.words, [&](std::string_view word) {
                INFO(word);
                CHECK_FALSE(word.empty());
                CHECK(words.insert(word).second);
            });
        }
    }
}

TEST_CASE("a lexicon asks for the words of a group that its row lists, in their order") {
    for (auto const lang : {language::zh, language::en}) {
        auto const& index = text::lexicon::builtin(lang).index();
        for (auto const& row : rows_of(lang)) {
            auto const& group = lang == language::zh ? index.group(static_cast<chinese_words>(row.number))
                                                     : index.group(static_cast<english_words>(row.number));
            std::vector<std::string_view> listed;
            each_listed(row.words, [&](std::string_view word) { listed.push_back(word); });
            INFO(row.name);
            CHECK(std::equal(group.begin(), group.end(), listed.begin(), listed.end()));
        }
    }
}

TEST_CASE("a name is no group where it is none of the language") {
    CHECK(word_group_number(language::en, "forecast_nouns") >= 0);
    CHECK(word_group_number(language::zh, "forecast_nouns") == -1);
    CHECK(word_group_number(language::en, "forecast_noun") == -1);
    CHECK(word_group_number(language::en, "") == -1);
    CHECK(word_group_number(language::en, "-forecast_nouns") == -1);
}
