#include "figure_words_en.hpp"
#include "name_rules_en.hpp"
#include "noun_phrase_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What a rank is in: the third highest birth rate, our second-largest borrowing programme.

/// The noun phrase behind the superlative that follows the rank at `i`, or an empty range.
item_range english_name_rules::ranked_noun(std::size_t i) const {
    auto k = i + 1;
    if (is(k, U'-')) ++k;
    if (k >= it_.size() || !opens_superlative(in_, k)) return {};
    auto noun = k + 1;
    if (is_plain_word(k, {"most", "least"})) ++noun;  // the second most visited site
    while (is(noun, stop::total)) ++noun;
    if (noun >= it_.size() || !(it_[noun].is_plain() || it_[noun].is(word_kind::rate_noun)) || it_[noun].capital)
        return {};
    return phrase_from(in_, noun);
}

/// Whether the rank at `i` is of what somebody has or owns: had the third highest birth rate, our second-largest loan.
bool english_name_rules::rank_owned(std::size_t i) const {
    if (i == 0) return false;
    auto const led = in_.view(it_[i - 1]);
    // Norland's fourth largest market
    if (possessive(led) || led == "our" || led == "its" || led == "their") return true;
    // Chad's 5th largest export market and 3rd largest supplier
    if (is(i - 1, word_kind::joiner)) {
        auto k = i - 1;
        while (k > 0 && i - k < 8 && !is_figure(k - 1)) --k;
        return k > 1 && is_figure(k - 1) && figures_[it_[k - 1].index].unit_name == "rank" && rank_owned(k - 1);
    }
    if (!is(i - 1, stop::determiner)) return false;
    if (i > 1 && is_one_of(i - 2, english_words::finite_forms_of_have)) return true;
    // making Norland the fourth-largest buyer
    for (auto k = i - 1; k > 0 && i - k < 6; --k) {
        if (in_.view(it_[k - 1]) == "making" || in_.view(it_[k - 1]) == "made") return true;
        if (!it_[k - 1].is_plain() && !is(k - 1, stop::determiner)) return false;
    }
    return false;
}

/// which represents 95% of cruise capacity, constituting 83% of coal output: of what it is a share, where the name
/// only tells who has it.
void english_name_rules::name_share_of_actor(std::size_t i, candidate& f) const {
    if (f.what != role::share || i + 2 >= it_.size() || !(is(i + 1, stop::of) || of_total(i + 1))) return;
    auto const name = name_before(i, f);
    if (name.empty() || !listed(english_words::acting_nouns).has_in_small(last_word(in_.view(it_[name.to - 1]))))
        return;
    auto const p = before(i);
    if (!is(p, word_kind::share)) return;
    auto const word = in_.view(it_[p]);
    auto const first = word.substr(0, word.find(' '));
    bool const on = first.ends_with("ing") || first == "which" || (p > 0 && is(p - 1, stop::relative));
    if (!on) return;
    auto from = i + 2;
    while (is(from, stop::determiner) || is(from, stop::total)) ++from;
    auto const whole = phrase_from(in_, from);
    if (!whole.empty() && !names_actor(whole)) static_cast<void>(take(f, whole));
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
