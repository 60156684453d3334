#include "english_settling.hpp"
#include "noun_phrase_en.hpp"

#include <string>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Verbs of the present tense that are nouns or unknown elsewhere: the surplus shrinks to $2 billion, shares trade at
// $9.

/// Whether a subject stands right before `i` and no verb before that.
bool english_settling::closes_subject(std::size_t i) const {
    for (auto k = i; k > 0 && i - k < 12; --k) {
        auto const& x = it_[k - 1];
        if (x.is(english_type::mark) || x.is(stop::relative) || x.is(stop::clause)) return k < i;
        if (x.is_verb() || (x.moves() && (!x.is(motion::noun) || k < i)) || x.is(stop::to) || x.is(stop::infinitive) ||
            x.is(word_kind::plan_verb) || x.is(stop::total) || x.is(english_type::number))
            return false;
    }
    return true;
}

void english_settling::settle_present(std::size_t i) const {
    if (i == 0 || i + 1 >= it_.size()) return;
    // Exports Rise 5%: a headline, which has no point
    bool const headline =
        it_[i].capital && in_.opens_line && in_.closes_line && it_[i - 1].capital && !it_.back().is_mark(U'.');
    if (it_[i].capital && !headline) return;
    if (!it_[i - 1].is_plain() && !it_[i - 1].is(word_kind::rate_noun) && !it_[i - 1].is(motion::noun)) return;
    bool const led = is(i + 1, stop::to) || is(i + 1, stop::by) || is(i + 1, stop::at) || is(i + 1, stop::from) ||
                     it_[i + 1].is(motion::particle);
    bool const ways = it_[i + 1].is(motion::particle) && (is(i + 2, stop::to) || is(i + 2, stop::by));
    if (!amount(i + 1) && !ways && !(led && (amount(i + 2) || is(i + 2, stop::determiner)))) return;
    auto const written = view(i);
    std::string small;  // as the lists have it
    if (headline) {
        small = written;
        small.front() = static_cast<char>(small.front() | ' ');
    }
    auto word = headline ? std::string_view(small) : written;
    auto const who = view(i - 1);
    bool const plural =
        looks_plural(who) || who.ends_with("omen") || who.ends_with("eople") || who.ends_with("hildren");
    if (ends_with(word, "s") == plural) return;
    if (!plural) word.remove_suffix(1);
    bool const lowers = listed(english_words::falling_present_verbs).has(word);
    bool const moves = lowers || listed(english_words::rising_present_verbs).has(word);
    if (!(moves || listed(english_words::position_verbs).has(word)) || !closes_subject(i)) return;
    if (!moves) return make_verb(it_[i]);
    it_[i].kind = lowers ? word_kind::decrease : word_kind::increase;
    it_[i].code = static_cast<std::uint8_t>(motion::verb);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
