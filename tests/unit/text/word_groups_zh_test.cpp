#include "shown.hpp"

using namespace attain;
using text::lexicon;

namespace {

/// The figures of a Chinese text, read with more words.
lines figures_with(std::string_view rows, std::string_view text) {
    auto const own = lexicon::builtin(language::zh).extended_with(rows);
    REQUIRE(own.has_value());
    text::read_options options;
    options.lang = language::zh;
    options.words = &*own;
    auto const read = text::read(text, options);
    REQUIRE(read.has_value());
    lines out;
    for (auto const& each : read->records) out.push_back(shown(each));
    return out;
}

}  // namespace

TEST_CASE("a word that a user adds to a group is looked for, whichever characters it has") {
    CHECK(figures_of("价格上旬上涨6%。") == lines{"6 % exact growth_yoy 价格上旬"});
    CHECK(figures_with("group\t上旬\tshort_spans\n", "价格上旬上涨6%。") == lines{"6 % exact growth 价格上旬"});

    auto const plant = "项目交付后可形成年产能5万台。";
    CHECK(figures_of(plant) == lines{"50000 台 exact value 项目交付后可形成年产能"});
    CHECK(figures_with("group\t交付后\tcompletion_times\n", plant) == lines{"50000 台 exact target 形成年产能"});

    CHECK(figures_with("group\t之际\tframe_ends\n", "出口在进口下降3%之际增长5%。") ==
          lines{"-3 % exact growth_yoy 进口", "5 % exact growth_yoy 出口"});
    CHECK(figures_with("group\t每枚\tper_phrases\n", "补贴标准提高到每枚680元。") ==
          lines{"680 CNY exact value 补贴标准"});
    CHECK(figures_with("group\t往年同期\tearlier_times\n", "投资52亿元，往年同期为48亿元。") ==
          lines{"5200000000 CNY exact value 投资", "4800000000 CNY exact base 投资"});
}

TEST_CASE("a word that a user takes out of a group is not asked for") {
    CHECK(figures_of("价格当周上涨7%。") == lines{"7 % exact growth 价格当周"});
    CHECK(figures_with("group\t当周\t-short_spans\n", "价格当周上涨7%。") == lines{"7 % exact growth_yoy 价格当周"});
}

TEST_CASE("a row for a group that the language has not is refused") {
    CHECK_FALSE(lexicon::builtin(language::zh).extended_with("group\t上旬\tshort_span\n").has_value());
}
