#include "fraction_words_en.hpp"

#include "english.hpp"
#include "noun_phrase_en.hpp"
#include "number_words_en.hpp"
#include "percent_of_whole.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Fractions in words, which are so many percent of their whole: two-thirds of the patients, fell by a quarter.

namespace {

struct part_word {
    std::string_view word;
    std::int64_t value;
};

constexpr part_word numerators[] = {{"a", 1},    {"an", 1},   {"one", 1}, {"two", 2},   {"three", 3},
                                    {"four", 4}, {"five", 5}, {"six", 6}, {"seven", 7}, {"nine", 9}};
constexpr part_word denominators[] = {{"half", 2},  {"third", 3},   {"quarter", 4}, {"fourth", 4}, {"fifth", 5},
                                      {"sixth", 6}, {"seventh", 7}, {"eighth", 8},  {"ninth", 9},  {"tenth", 10}};

template <std::size_t N>
[[nodiscard]] std::int64_t value_of(std::string_view word, part_word const (&list)[N]) noexcept {
    auto const* const found =
        std::find_if(std::begin(list), std::end(list), [&](auto const& each) { return each.word == word; });
    return found == std::end(list) ? 0 : found->value;
}

/// The letters at `at`, and none where a hyphen joins more of them.
[[nodiscard]] std::string_view word_ahead(std::string_view text, std::size_t at) noexcept {
    auto const end = std::find_if(text.begin() + static_cast<std::ptrdiff_t>(std::min(at, text.size())), text.end(),
                                  [](char c) { return !is_ascii_letter(c); });
    auto const size = static_cast<std::size_t>(end - text.begin()) - std::min(at, text.size());
    return text.substr(std::min(at, text.size()), size);
}

/// half of the year, a quarter of a mile, half of 2014: no part of things
[[nodiscard]] bool of_things(std::string_view text, std::size_t at, lexicon_index const& words) noexcept {
    if (!text.substr(at).starts_with(" of ")) return false;
    at += 4;
    if (at >= text.size() || !letter_at(text, at)) return false;
    auto word = word_ahead(text, at);
    if (word == "a" || word == "an" || word == "one" || word == "that" || word == "those") return false;
    if (word == "the" || word == "this" || word == "its" || word == "their" || word == "all") {
        at += word.size() + 1;
        // of the 412 entrants; but of the 2019 total
        auto const digits = digits_at(text, at);
        bool const year = digits == 4 && (text[at] == '1' || text[at] == '2') && at_or_nul(text, at + 4) != ',';
        if (digits != 0) return !year;
        word = word_ahead(text, at);
    }
    return !word.empty() && !words.group(english_words::time_wholes).has(word);
}

/// fell by a third, by half to 300: whether nothing that is counted or named goes on behind `at`
[[nodiscard]] bool ends_phrase(std::string_view text, std::size_t at, lexicon_index const& words) noexcept {
    auto const next = at_or_nul(text, at);
    if (next == '-' || is_ascii_letter(next) || digit_at(text, at)) return false;
    if (next != ' ' && next != '\n') return true;
    auto const word = word_ahead(text, at + 1);
    return !word.empty() && words.group(english_words::words_behind_fractions).has(word);
}

}  // namespace

fraction_words fraction_words_at(std::string_view text, std::size_t at) noexcept {
    auto const first = numerals_en::word_at(text, at);
    if (first.size == 0) return {};
    if (first.is("half")) return {1, 2, first.size};
    auto const parts = value_of(first.view(), numerators);
    auto const gap = at_or_nul(text, at + first.size);
    if (parts == 0 || (gap != ' ' && gap != '-')) return {};
    auto const second = numerals_en::word_at(text, at + first.size + 1);
    auto word = second.view();
    if (word.size() > 3 && word.back() == 's') word.remove_suffix(1);
    auto const whole = value_of(word, denominators);
    bool const plural = word.size() != second.size;
    if (whole == 0 || parts >= whole || plural != (parts > 1)) return {};
    return {parts, whole, first.size + 1 + second.size};
}

/// Whether the fraction that ends at `end` is told: of things, behind a verb of change or of being a part, or before a
/// comparative.
bool english_lexer::tells_fraction(english_sentence const& out, std::size_t end, bool half) const {
    auto const next = at_or_nul(text_, end);
    if (next == '-' || is_ascii_letter(next)) return false;
    auto const& items = out.items;
    auto k = items.size();
    auto const hedge = [&](std::size_t i) {
        return items[i].is(word_kind::approximate) || items[i].is(word_kind::adverb);
    };
    while (k > 0 && hedge(k - 1)) --k;
    auto const led = k == 0 ? std::string_view() : out.view(items[k - 1]);
    // the first half, two and a quarter, each half
    if (k > 0 &&
        (items[k - 1].is(english_type::number) || items[k - 1].is(stop::determiner) || items[k - 1].is(moment::past) ||
         led == "and") &&
        !(led == "and" && of_things(text_, end, doc_.words)))
        return false;
    // the upper half of the band
    if (half && doc_.words.group(english_words::words_before_halves).has(led)) return false;
    if (of_things(text_, end, doc_.words)) return true;
    auto const behind = next == ' ' ? word_ahead(text_, end + 1) : std::string_view();
    // half the respondents
    if (half && (behind == "the" || behind == "its" || behind == "their" || behind == "all")) {
        auto const noun = word_ahead(text_, end + behind.size() + 2);
        return noun.size() > 3 && noun.back() == 's' && looks_plural(noun) &&
               !doc_.words.group(english_words::time_wholes).has(noun);
    }
    // a third higher than, a quarter more
    constexpr std::string_view comparatives[] = {"higher", "lower", "more", "less", "fewer", "larger", "smaller"};
    if (!half && one_of(behind, comparatives)) return true;
    if (k == 0 || !ends_phrase(text_, end, doc_.words)) return false;
    auto const& cue = items[k - 1];
    if (cue.is(motion::verb) || cue.is(word_kind::share)) return true;
    if (!cue.is(stop::by)) return false;
    constexpr std::size_t words = 12;
    for (auto j = k - 1; j > 0 && k - j < words; --j) {
        if (items[j - 1].moves()) return true;
        if (items[j - 1].is_mark(U';')) return false;
    }
    return false;
}

bool english_lexer::read_fraction_words(english_sentence& out) {
    auto const found = fraction_words_at(text_, at_);
    if (found.length == 0 || !tells_fraction(out, at_ + found.length, found.whole == 2)) return false;
    english_number number;
    number.low = number.high = percent_of_whole(found.parts, found.whole);
    number.spelled = true;
    out.numbers.push_back(number);
    auto const index = static_cast<std::uint32_t>(out.numbers.size() - 1);
    push(out, {.index = index, .type = english_type::number}, at_ + found.length);
    out.has_number = true;
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
