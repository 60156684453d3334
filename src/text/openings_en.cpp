#include "evidence_en.hpp"
#include "noun_phrase_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What stands before the subject of a sentence or breaks in upon it: times and places, words of address.

namespace {

constexpr std::size_t longest_opening = 40;

/// Judging by the months, ...: a participle that opens the sentence.
bool opening_participle(english_sentence const& in, std::size_t at) {
    auto const& it = in.items;
    auto const word = in.view(it[at]);
    if (!it[at].is_plain() || at + 1 >= it.size() || !ends_with(word, "ing") || word.size() < 6) return false;
    if (is_gerund(word, *in.words)) return false;
    auto const phrasal = it[at + 1].is(word_kind::adverb) && at + 2 < it.size() && it[at + 2].is(stop::determiner);
    auto const& next = it[phrasal ? at + 2 : at + 1];
    return next.is(stop::determiner) || (is_preposition(next) && !next.is(stop::of));
}

}  // namespace

bool introduces(english_sentence const& in, std::size_t from, std::size_t to) {
    auto const& it = in.items;
    while (from < to && (it[from].is(word_kind::adverb) || it[from].is(word_kind::joiner))) ++from;
    if (from >= to) return true;
    auto const& x = it[from];
    if (x.is(english_type::date) || x.is(word_kind::time) || x.is(word_kind::than) || x.is(word_kind::yoy) ||
        x.is(word_kind::since) || x.is(word_kind::breakdown) || x.is(word_kind::mom) || x.is(stop::relative))
        return true;
    if (is_preposition(x) && !x.is(stop::of)) return true;
    if (in.view(x) == "Within" || in.view(x) == "Among") return true;
    if (opening_participle(in, from)) return true;
    if (from + 1 == to && x.is_plain() && in.view(x).size() > 5 && ends_with(in.view(x), "ly")) return true;
    return x.is_verb() && !x.is(stop::auxiliary);  // Driven by demand, ...
}

std::size_t address(english_sentence const& in, std::size_t at) {
    auto const& it = in.items;
    auto const& titles = in.words->group(english_words::forms_of_address);
    auto const begin = at;
    while (at > 1 && begin - at < 12 && it[at - 1].is_mark(U',')) {
        auto from = at - 1;
        // Profit, however, fell; The balance however, fell
        while (from > 0 && (it[from - 1].is(stop::clause) || it[from - 1].is(word_kind::adverb))) --from;
        if (from + 2 == at && from > 0 && it[from].is(stop::clause) && it[from - 1].is_plain()) return from;
        while (from > 0 && (titles.has(in.view(it[from - 1])) || it[from - 1].is_mark(U'.') ||
                            (it[from - 1].is(word_kind::joiner) && from < at - 1)))
            --from;
        if (from == at - 1 || from == 0 || !it[from - 1].is_mark(U',')) break;
        at = from;
    }
    return at != begin && at > 0 && it[at - 1].is_mark(U',') ? at - 1 : begin;
}

item_range opening_phrase(english_sentence const& in, std::size_t before) {
    auto const& it = in.items;
    auto from = before;
    while (from > 0 && !it[from - 1].is_mark(U';') && !it[from - 1].is_mark(U':') && !it[from - 1].is(stop::clause))
        --from;
    while (from < before && it[from].is(english_type::mark) && !inside_name(it[from])) ++from;  // - a line of a list
    // (ii) The limit: the number of a line
    if (from + 2 < before && it[from].is(english_type::word) && it[from + 1].is_mark(U')')) from += 2;
    // In 2015, with demand strong, ...
    while (from < before) {
        auto comma = from;
        while (comma < before && !it[comma].is_mark(U',')) ++comma;
        if (comma == before || !introduces(in, from, comma)) break;
        from = comma + 1;
    }
    auto to = from;
    while (to < before && to - from < longest_opening) {
        auto const& x = it[to];
        if (ends_phrase(x) || x.is(english_type::mark) || (x.is_verb() && !reduced_clause(in, to)) ||
            x.is(word_kind::share) || x.is(english_type::figure))
            break;
        ++to;
    }
    if (to > from && it[from].is(stop::pronoun)) return {};
    // Expressed in tonnes it came to
    if (to > from + 1 && ends_with(in.view(it[from]), "ed") && is_preposition(it[from + 1]) &&
        !it[from + 1].is(stop::of))
        return {};
    return head_of(in, {from, to});
}

/// Valued at $5 million, the contract; After falling 3%, exports: the subject behind what the sentence opens with,
/// where the figure at `i` stands there.
item_range english_evidence::subject_ahead(std::size_t i) const {
    auto from = std::size_t{0};
    while (from < i && (it_[from].is(english_type::mark) || it_[from].is(word_kind::joiner))) ++from;
    if (from >= i) return {};
    auto const& first = it_[from];
    bool const opens = first.is(motion::particle) || first.is(word_kind::total) || first.is(word_kind::share) ||
                       first.is(word_kind::than) ||
                       ends_with(in_.view(first).substr(0, in_.view(first).find(' ')), "ing") ||
                       (ends_with(in_.view(first).substr(0, in_.view(first).find(' ')), "ed") && first.is_verb()) ||
                       (is_preposition(first) && !first.is(stop::of));
    if (!opens || !first.capital || is_gerund(in_.view(first), doc_.words)) return {};
    // no finite verb before the comma
    auto comma = from;
    for (; comma < it_.size() && comma < i + 16 && !it_[comma].is_mark(U','); ++comma) {
        auto const& x = it_[comma];
        if (x.is_mark(U';') || x.is_mark(U'.') || x.is_mark(U':') || x.is(stop::clause) || x.is(stop::pronoun) ||
            x.is(stop::relative))
            return {};
        bool const participle =
            ends_with(in_.view(x).substr(0, in_.view(x).find(' ')), "ing") || reduced_clause(in_, comma) ||
            (comma > 0 && one_of_in_any_case(in_.view(it_[comma - 1]), listed(english_words::auxiliary_participles)));
        if (comma > from && x.is_verb() && !x.is(motion::particle) && !participle) return {};
    }
    if (comma <= i || !is(comma, U',') || comma + 2 >= it_.size()) return {};
    auto const& next = it_[comma + 1];
    bool const noun =
        next.is_plain() || next.is(stop::determiner) || next.is(word_kind::rate_noun) || next.is(stop::total);
    auto const phrase = noun ? phrase_from(in_, comma + 1) : item_range{};
    if (phrase.empty() || phrase.from > comma + 4) return {};
    // its verb follows, and only tells nobody
    for (auto k = phrase.to; k < it_.size() && k < phrase.to + 12; ++k) {
        if (it_[k].is(english_type::figure) || it_[k].is_mark(U';') || it_[k].is_mark(U',')) return {};
        if (it_[k].is_verb() || it_[k].is(word_kind::plan_verb) || it_[k].is(word_kind::share))
            return says(k) || watches(phrase) ? item_range{} : phrase;
    }
    return {};
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
