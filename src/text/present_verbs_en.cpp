#include "english_settling.hpp"
#include "noun_phrase_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Verbs of the present tense that are nouns or unknown elsewhere: the surplus shrinks to $2 billion, shares trade at
// $9.

namespace {

struct present_verb {
    std::string_view word;  ///< as it stands behind a plural
    word_kind way;          ///< stop: it only says where something is
};
constexpr present_verb present_verbs[] = {
    {"contract", word_kind::decrease}, {"shrink", word_kind::decrease},   {"slip", word_kind::decrease},
    {"tumble", word_kind::decrease},   {"narrow", word_kind::decrease},   {"ease", word_kind::decrease},
    {"slide", word_kind::decrease},    {"sink", word_kind::decrease},     {"slow", word_kind::decrease},
    {"slump", word_kind::decrease},    {"plummet", word_kind::decrease},  {"dip", word_kind::decrease},
    {"plunge", word_kind::decrease},   {"halve", word_kind::decrease},    {"decline", word_kind::decrease},
    {"drop", word_kind::decrease},     {"decrease", word_kind::decrease}, {"surge", word_kind::increase},
    {"swell", word_kind::increase},    {"double", word_kind::increase},   {"triple", word_kind::increase},
    {"treble", word_kind::increase},   {"rebound", word_kind::increase},  {"balloon", word_kind::increase},
    {"jump", word_kind::increase},     {"soar", word_kind::increase},     {"climb", word_kind::increase},
    {"rise", word_kind::increase},     {"gain", word_kind::increase},     {"advance", word_kind::increase},
    {"trade", word_kind::stop},        {"hover", word_kind::stop},        {"move", word_kind::stop},
    {"swing", word_kind::stop},        {"head", word_kind::stop},         {"settle", word_kind::stop},
    {"drift", word_kind::stop},        {"shift", word_kind::stop}};

}  // namespace

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
    if (i == 0 || i + 1 >= it_.size() || it_[i].capital) return;
    if (!it_[i - 1].is_plain() && !it_[i - 1].is(word_kind::rate_noun) && !it_[i - 1].is(motion::noun)) return;
    bool const led = is(i + 1, stop::to) || is(i + 1, stop::by) || is(i + 1, stop::at) || is(i + 1, stop::from) ||
                     it_[i + 1].is(motion::particle);
    bool const ways = it_[i + 1].is(motion::particle) && (is(i + 2, stop::to) || is(i + 2, stop::by));
    if (!amount(i + 1) && !ways && !(led && (amount(i + 2) || is(i + 2, stop::determiner)))) return;
    auto word = view(i);
    bool const plural = looks_plural(view(i - 1));
    if (ends_with(word, "s") == plural) return;
    if (!plural) word.remove_suffix(1);
    auto const* const found = std::find_if(std::begin(present_verbs), std::end(present_verbs),
                                           [&](present_verb const& each) { return each.word == word; });
    if (found == std::end(present_verbs) || !closes_subject(i)) return;
    if (found->way == word_kind::stop) return make_verb(it_[i]);
    it_[i].kind = found->way;
    it_[i].code = static_cast<std::uint8_t>(motion::verb);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
