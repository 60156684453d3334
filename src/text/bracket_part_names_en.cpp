#include "figure_words_en.hpp"
#include "name_rules_en.hpp"
#include "noun_phrase_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Names inside brackets behind a level: 820 movements [international 91 & domestic 729], 12 Mt (imports 8 and exports
// 4).

/// The bracket that opens right behind a figure and holds the bare figure at `i`, or none.
std::size_t english_name_rules::level_of_bracket(std::size_t i) const {
    constexpr std::size_t most = 24;
    for (auto k = i; k > 1 && i - k < most; --k) {
        auto const& x = it_[k - 1];
        if (x.is_mark(U')') || x.is_mark(U']') || x.is_mark(U';') || x.is_mark(U':') || x.is_verb()) return none;
        if (x.is_mark(U'(') || x.is_mark(U'[')) return is_figure(k - 2) ? k - 1 : none;
    }
    return none;
}

/// Names the bare figure at `i` by the word before it in such a bracket.
void english_name_rules::name_part_in_bracket(std::size_t i, candidate& f) const {
    if (last_ == none || i == 0 || !it_[i - 1].is_plain() || is_change_unit(f)) return;
    if (f.what != role::value && f.what != role::breakdown) return;
    auto const open = level_of_bracket(i);
    if (open == none) return;
    auto from = i;
    while (from > open + 1 && it_[from - 1].is_plain()) --from;
    bool const led = from == open + 1 || it_[from - 1].is(word_kind::joiner) || it_[from - 1].is_mark(U',') ||
                     it_[from - 1].is_mark(U'&');
    if (!led || i - from > 3) return;
    auto const word = in_.view(it_[i - 1]);
    // imports 8 and exports 4
    if (looks_plural(word)) {
        static_cast<void>(take(f, {from, i}));
        return;
    }
    // international 91: of what the level is
    if (i - from > 1 || !listed(english_words::origin_adjectives).has_in_small(word)) return;
    auto const& whole = figures_[it_[open - 1].index];
    auto const told = std::string(whole.indicator.empty() ? std::string_view(whole.made_indicator) : whole.indicator);
    if (told.empty()) return;
    f.made_indicator = std::string(word) + " " + told;
    // Passengers, but GDP
    auto& first = f.made_indicator[word.size() + 1];
    bool const small_next = told.size() > 1 && told[1] >= 'a' && told[1] <= 'z';
    if (small_next) first = static_cast<char>(lower(static_cast<unsigned char>(first)));
    f.indicator = {};
    f.indicator_span = {};
    f.what = role::breakdown;
    f.rule = "adds up";
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
