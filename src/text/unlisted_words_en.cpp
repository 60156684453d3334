#include "english_settling.hpp"
#include "noun_phrase_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Words that nobody listed: which of them are verbs and adverbs, as their endings and neighbours tell.

/// Unknown words in -ed are verbs where an object or a preposition follows them: declared a dividend.
void english_settling::settle_plain(std::size_t i) const {
    auto& x = it_[i];
    if (i == 0 || i + 1 >= it_.size() || x.capital) return;
    auto const word = view(i);
    // did not issue a figure, will issue a figure
    bool const done = (it_[i - 1].is(word_kind::negation) && i > 1 && it_[i - 2].is(stop::auxiliary) &&
                       view(i - 2).starts_with("d")) ||
                      (it_[i - 1].is(word_kind::plan_verb) && is_one_of(i - 1, english_words::modal_verbs) &&
                       (is(i + 1, stop::determiner) || amount(i + 1)));
    if (done && !ends_with(word, "ly") && !listed(english_words::modal_adverbs).has(word)) return make_verb(x);
    if (word == "total" && it_[i - 1].is_plain() && amount(i + 1)) {
        x.kind = word_kind::level;
        return;
    }
    // with exports ticking up
    bool const ticking = it_[i + 1].is(motion::particle) && word.size() > 5 && ends_with(word, "ing") &&
                         (it_[i - 1].is_plain() || it_[i - 1].is_mark(U')')) && !gerund(i) &&
                         (amount(i + 2) || is(i + 2, stop::by));
    if (ticking) return make_verb(x);
    // exports beat expectations
    bool const beats = (word == "beat" || word == "beats" || word == "missed" || word == "misses") &&
                       it_[i - 1].is_plain() &&
                       (view(i + 1) == "expectations" || view(i + 1) == "forecasts" || view(i + 1) == "estimates");
    if (beats) return make_verb(x);
    // said it expected them to fall, the bank expected growth of 3 percent
    bool const thinks = word == "expected" && !possessive(view(i - 1)) &&
                        (it_[i - 1].is(stop::pronoun) || it_[i - 1].is_plain()) && awaits(i);
    if (thinks) {
        x.kind = word_kind::plan_verb;
        return;
    }
    // is officially expected: an adverb beside a verb
    bool const manner = word.size() > 5 && ends_with(word, "ly") && !ends_with(word, "pply") &&
                        (it_[i - 1].is(stop::auxiliary) || it_[i - 1].is(word_kind::plan_verb) ||
                         it_[i - 1].is_verb() || it_[i + 1].is_verb() || it_[i + 1].is(word_kind::plan_verb)) &&
                        !plain(i + 1);
    // July's downwardly revised 4.1 million; but strikingly, 90% of
    bool const aside = word.size() > 5 && ends_with(word, "ly") && !ends_with(word, "pply") &&
                       ((it_[i + 1].is_mark(U',') && it_[i - 1].is(stop::clause)) ||
                        (it_[i + 1].type == english_type::word && ends_with(view(i + 1), "ed") &&
                         (it_[i - 1].is(stop::determiner) || (it_[i - 1].is_plain() && possessive(view(i - 1))))));
    if (manner || aside) {
        x.kind = word_kind::adverb;
        return;
    }
    // industrial value added rose: a noun of two words
    if (word.size() < 5 || !ends_with(word, "ed") || word.find_first_of("- ") != word.npos) return;
    // by a newly revised 26,000
    if (i > 1 && (it_[i - 2].is(stop::determiner) || possessive(view(i - 2))) && ends_with(view(i - 1), "ly")) return;
    if (word.ends_with("evised") && it_[i - 1].is_plain() && (possessive(view(i - 1)) || ends_with(view(i - 1), "ly")))
        return;  // July's revised 6,300
    auto const& next = it_[i + 1];
    // has not claimed success, they claimed success
    bool const told = it_[i - 1].is(stop::pronoun) ||
                      (i > 1 && (it_[i - 1].is(word_kind::negation) || it_[i - 1].is(word_kind::adverb)) &&
                       it_[i - 2].is(stop::auxiliary) && view(i - 2).starts_with("ha"));
    // Exports stagnated, rising only 2%
    bool const stops = next.is_mark(U',') && i + 2 < it_.size() && it_[i + 2].type == english_type::word &&
                       (ends_with(view(i + 2), "ing") || ends_with(view(i + 2), "ed")) && it_[i - 1].is_plain() &&
                       closes_subject(i);
    if ((told && next.is_plain()) || stops) return make_verb(x);
    if (next.is_plain() || it_[i - 1].is(stop::determiner) || next.is(english_type::mark)) return;
    // the number of unemployed fell: people
    bool const people = (word == "unemployed" || word == "employed" || word == "injured" || word == "disabled") &&
                        (is(i - 1, stop::total) || is(i - 1, stop::of)) && next.is_verb();
    if (people) return;
    make_verb(x);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
