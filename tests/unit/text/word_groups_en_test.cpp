#include "shown_en.hpp"

using namespace attain;
using text::lexicon;

namespace {

lexicon words_with(std::string_view rows) {
    auto made = lexicon::builtin(language::en).extended_with(rows);
    REQUIRE(made.has_value());
    return *std::move(made);
}

/// The figures of an English text, read with words of the user's.
lines figures_with(lexicon const& words, std::string_view text) {
    text::read_options options;
    options.lang = language::en;
    options.words = &words;
    auto const read = text::read(text, options);
    REQUIRE(read.has_value());
    lines out;
    for (auto const& each : read->records) out.push_back(shown_english(each));
    return out;
}

}  // namespace

TEST_CASE("a word that a user adds to a group changes what a text says, and taken out it does no longer") {
    struct example {
        std::string_view text, word, group;
        lines without, with;
    };
    for (auto const& [text, word, group, without, with] : {
             example{"The city unveiled a $500 million moonshot for its port.",
                     "moonshot",
                     "costed_plan_nouns",
                     {"500000000 USD exact value moonshot"},
                     {"500000000 USD exact target moonshot"}},
             example{"The ministry mooted $5 million for the road.",
                     "mooted",
                     "pledge_verbs",
                     {"5000000 USD exact value road"},
                     {"5000000 USD exact target road"}},
             example{"The trade gap is $9 billion, a shriveling of $1 billion from May.",
                     "shriveling",
                     "narrowing_gerunds",
                     {"9000000000 USD exact value trade gap", "1000000000 USD exact value shriveling"},
                     {"9000000000 USD exact value trade gap", "-1000000000 USD exact diff shriveling"}},
         }) {
        auto const row = "group\t" + std::string(word) + "\t" + std::string(group) + "\n";
        auto const undone = "group\t" + std::string(word) + "\t-" + std::string(group) + "\n";
        INFO(row);
        CHECK(english_figures(text) == without);
        CHECK(figures_with(words_with(row), text) == with);
        CHECK(figures_with(words_with(row + undone), text) == without);
        CHECK(figures_with(words_with(row).extended_with(undone).value(), text) == without);
        CHECK(figures_with(words_with(undone + row), text) == with);
    }
}

TEST_CASE(
    "a word of the library's that a user takes out of a group is not asked for, and comes back where it is added") {
    constexpr std::string_view text = "The city unveiled a $500 million plan for its port.";
    CHECK(english_figures(text) == lines{"500000000 USD exact target plan"});
    auto const out = words_with("group\tplan\t-costed_plan_nouns\n");
    CHECK(figures_with(out, text) == lines{"500000000 USD exact value plan"});
    auto const again = out.extended_with("group\tplan\tcosted_plan_nouns\n").value();
    CHECK(figures_with(again, text) == lines{"500000000 USD exact target plan"});
    // Out of another group it is in no way another word.
    CHECK(figures_with(words_with("group\tplan\t-hope_nouns\n"), text) == english_figures(text));
}

TEST_CASE("a group that the language has not is refused with its place and what to write") {
    std::string const before = "# of plans\ngroup\tmoonshot\tcosted_plan_nouns\n";
    for (std::string const group :
         {"costed_plan_noun", "-costed_plan_noun", "--costed_plan_nouns", "goal_nouns", "Costed_plan_nouns", "", "-"}) {
        auto const made = lexicon::builtin(language::en).extended_with(before + "group\tblueprint\t" + group + "\n");
        REQUIRE_FALSE(made.has_value());
        CHECK(made.error().why == reason::unknown_word);
        CHECK(made.error().position ==
              static_cast<std::ptrdiff_t>(before.size() + std::string("group\tblueprint\t").size()));
        CHECK(made.error().message ==
              "lexicon line 3: found the value '" + group +
                  "', expected the name of a group of this language, or a minus and the name to take the word out; the "
                  "rows of the kind 'group' in the reader's own table name them (attain words --kind group)");
    }
    CHECK(lexicon::builtin(language::en).extended_with("group\tblueprint\n").error().why == reason::unknown_word);
    CHECK(lexicon::builtin(language::en).extended_with("group\n").error().why == reason::missing_field);
    CHECK(lexicon::builtin(language::zh).extended_with("group\t上旬\tgoal_nouns\n").has_value());
}
