#include "../../../src/text/word_group.hpp"

#include <algorithm>
#include <deque>
#include <random>
#include <string>
#include <support/catch.hpp>

using attain::text::detail::word_group;

namespace {

constexpr std::string_view characters[] = {"a",  "b",  "%",  "é",  "的", "情",   "况",
                                           "下", "基", "上", "年", "，", "\xe7", "\x9a"};

std::string some(std::mt19937& random, std::size_t least, std::size_t most) {
    std::string made;
    for (auto left = least + random() % (most - least + 1); left > 0; --left)
        made += characters[random() % std::size(characters)];
    return made;
}

bool begins_character(std::string const& word) { return (static_cast<unsigned char>(word.front()) & 0xc0U) != 0x80U; }

}  // namespace

TEST_CASE("a group finds its words as a search for each of them does") {
    std::mt19937 random(7);
    for (int round = 0; round < 400; ++round) {
        std::deque<std::string> kept;
        word_group group;
        while (kept.size() < 1 + static_cast<std::size_t>(round) % 6) {
            auto word = some(random, 1, 3);
            if (!begins_character(word)) continue;
            kept.push_back(std::move(word));
            group.add(kept.back());
        }
        for (int n = 0; n < 40; ++n) {
            auto const text = some(random, 0, 9);
            auto first = std::string::npos;
            bool opens = false;
            bool ends = false;
            bool is = false;
            for (auto const& word : kept) {
                first = std::min(first, text.find(word));
                opens = opens || text.starts_with(word);
                ends = ends || text.ends_with(word);
                is = is || text == word;
            }
            INFO(text);
            CHECK(group.find_in(text) == first);
            CHECK(group.stands_in(text) == (first != std::string::npos));
            CHECK(group.opens(text) == opens);
            CHECK(group.ends(text) == ends);
            CHECK(group.has(text) == is);
            CHECK((group.openings().fit(text) || !opens));
        }
    }
}

TEST_CASE("a group of no words has none, and one that is taken out is gone") {
    word_group group;
    CHECK_FALSE(group.opens("年"));
    CHECK_FALSE(group.ends("年"));
    CHECK_FALSE(group.stands_in("年"));
    CHECK_FALSE(group.opens(""));
    group.add("");
    group.add("年");
    group.add("年");
    CHECK(group.size() == 1);
    CHECK(group.find_in("去年") == 3);
    group.take_out("年");
    CHECK(group.find_in("去年") == std::string_view::npos);
    CHECK_FALSE(group.has("年"));
}

TEST_CASE("what opens the words of two groups opens those of either") {
    word_group one;
    word_group other;
    one.add("的情况下");
    other.add("上年");
    auto const both = one.openings() | other.openings();
    CHECK(both.fit("的情况下增长"));
    CHECK(both.fit("上年同期"));
    CHECK_FALSE(both.fit("投资增长"));
    CHECK_FALSE(one.openings().fit("上年同期"));
}
