#include "number_words_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail::numerals_en {

namespace {

struct part_phrase {
    std::string_view words;
    std::string_view value;
};

// Parts of a large number: half a million, a quarter of a billion.
constexpr part_phrase part_phrases[] = {
    {"half a ", "0.5"},
    {"a half ", "0.5"},
    {"a quarter ", "0.25"},
    {"half-a-", "0.5"},
    {"one and a half ", "1.5"},
    {"a quarter of a ", "0.25"},
    {"one quarter of a ", "0.25"},
    {"three quarters of a ", "0.75"},
    {"three-quarters of a ", "0.75"},
};

}  // namespace

number_words phrase_at(std::string_view text, std::size_t at) {
    number_words out;
    for (auto const& each : part_phrases) {
        if (!same_letters_at(text, at, each.words)) continue;
        auto const value = decimal::parse(each.value);
        if (!value || !large_word_at(text, at + each.words.size())) continue;
        out.value = *value;
        out.length = each.words.size() - 1;
        return out;
    }
    constexpr part_phrase dozens[] = {{"half a dozen", "6"}, {"half-a-dozen", "6"}, {"a dozen", "12"}};
    for (auto const& each : dozens) {
        auto const end = at + each.words.size();
        if (!same_letters_at(text, at, each.words) || word_at(text, end).size != 0) continue;
        out.value = *decimal::parse(each.value);
        out.length = each.words.size();
        return out;
    }
    if (same_letters_at(text, at, "a ") && large_word_at(text, at + 2)) {
        out.value = decimal(1);
        out.length = 1;
    }
    return out;
}

}  // namespace text::detail::numerals_en

ATTAIN_END_NAMESPACE
