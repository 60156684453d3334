#include "noun_phrase_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Words that end, open or belong to noun phrases.

bool is_gerund(std::string_view word, lexicon_index const& words) noexcept {
    return one_of_in_any_case(word, words.group(english_words::gerund_nouns));
}

bool reduced_clause(english_sentence const& in, std::size_t at) noexcept {
    auto const& it = in.items;
    if (at >= it.size()) return false;
    auto const word = in.view(it[at]);
    auto const thing = [&](std::size_t k) {
        return k < it.size() && (it[k].is_plain() || it[k].is(stop::determiner) || it[k].is(word_kind::rate_noun));
    };
    // stocks held at farms; but rates held at 5%
    if (it[at].is(word_kind::level) && (word == "held at" || word == "registered at"))
        return at > 0 && it[at - 1].is_plain() && thing(at + 1);
    if (!it[at].is(word_kind::light) && !it[at].is(stop::verb)) return false;
    // Cost cuts helped income rise
    if (word == "helped" && at + 1 < it.size() && !it[at + 1].is(stop::by)) return false;
    // jobs supported by tourism
    auto const space = word.find(' ');
    if (it[at].is(stop::verb) && space != word.npos && word.ends_with(" by") && word.substr(0, space).ends_with("ed"))
        return at > 0 && it[at - 1].is_plain() && thing(at + 1);
    if (ends_with(word, "ed at") && it[at].is(stop::verb) && at > 0 && it[at - 1].is_plain()) return true;
    // money sent home by workers, sums spent by tourists
    if (in.words->group(english_words::irregular_participles).has(word) && at > 0 && it[at - 1].is_plain() &&
        at + 2 < it.size()) {
        auto const home = in.view(it[at + 1]) == "home" || in.view(it[at + 1]) == "abroad" ? at + 2 : at + 1;
        if (it[home].is(stop::by)) return true;
        // subsidies paid to farmers accounted for: the verb follows
        bool const led = is_preposition(it[at + 1]) && !it[at + 1].is(stop::of) && thing(at + 2) &&
                         looks_plural(in.view(it[at - 1]));
        for (auto k = at + 3; led && k < it.size() && k < at + 9; ++k) {
            auto const& x = it[k];
            if (x.is_verb() || x.is(word_kind::share)) return true;
            if (!x.is_plain() && !x.is(stop::of) && !x.is(stop::in) && !x.is(stop::determiner) &&
                !x.is(word_kind::joiner))
                break;
        }
    }
    // firms setting up in the zone
    auto const form = ends_with(word, " up") ? word.substr(0, space) : word;
    if (!ends_with(form, "ed") && !ends_with(form, "ing") && !ends_with(form, "ld") && !ends_with(form, "de"))
        return false;
    if (at > 0 && (it[at - 1].is(stop::auxiliary) || it[at - 1].is(word_kind::adverb) || it[at - 1].is(stop::pronoun) ||
                   it[at - 1].is(stop::relative)))
        return false;
    if (at + 1 >= it.size()) return false;
    auto const& next = it[at + 1];
    bool const linked = next.is(stop::by) || next.is(stop::in) || next.is(stop::at) || next.is(stop::from) ||
                        next.is(stop::with) || next.is(stop::preposition) || next.is(stop::to);
    return linked && !in.words->group(english_words::intransitive_participles).has(word);
}

bool ends_phrase(english_item const& i) noexcept {
    return i.is(english_type::figure) || i.is(english_type::number) || i.is(english_type::currency) ||
           i.is(stop::relative) || i.is(stop::clause) || i.is(word_kind::breakdown) || i.is(word_kind::plan_verb) ||
           i.is(stop::pronoun) || i.is(word_kind::than) || i.is(word_kind::total) || i.is(word_kind::excess) ||
           i.is(word_kind::completion);
}

bool trimmed_left(english_item const& i) noexcept {
    return i.is(word_kind::adverb) || i.is(word_kind::joiner) || i.is(stop::determiner) || i.is(word_kind::time) ||
           i.is(english_type::date) || i.is(english_type::mark) || i.is(word_kind::approximate) ||
           i.is(word_kind::yoy) || i.is(word_kind::increment) || i.is(word_kind::since) || i.is(word_kind::mom) ||
           i.is(word_kind::respectively) || i.is(word_kind::base) || i.is(word_kind::negation);
}

bool is_preposition(english_item const& i) noexcept {
    return i.is(stop::in) || i.is(stop::at) || i.is(stop::by) || i.is(stop::from) || i.is(stop::with) ||
           i.is(stop::preposition) || i.is(stop::to) || i.is(stop::of);
}

item_range trim(english_sentence const& in, item_range r) {
    auto const& it = in.items;
    auto const aims = [&](english_item const& x) { return x.is(word_kind::target) && in.view(x) == "targeting"; };
    while (!r.empty() && (trimmed_left(it[r.from]) || is_preposition(it[r.from]) || aims(it[r.from]))) ++r.from;
    while (!r.empty() && (trimmed_left(it[r.to - 1]) || is_preposition(it[r.to - 1]) || it[r.to - 1].is_verb() ||
                          it[r.to - 1].is(stop::total) || in.view(it[r.to - 1]) == "came in")) {
        --r.to;
    }
    // both airports jointly
    auto const& manners = in.words->group(english_words::manner_adverbs);
    while (r.to > r.from + 1 && manners.has(in.view(it[r.to - 1]))) --r.to;
    return r;
}

bool inside_name(english_item const& i) noexcept {
    return i.is_mark(U'#') || i.is_mark(U'/') || i.is_mark(U'&') || i.is_mark(U'"') || i.is_mark(0x201c) ||
           i.is_mark(0x201d);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
