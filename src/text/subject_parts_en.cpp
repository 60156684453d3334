#include "noun_phrase_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What may stand inside or beside a subject: figures that describe it, insertions between commas, clauses of its own.

/// using, looking for
bool gerundive(std::string_view words) noexcept { return ends_with(words.substr(0, words.find(' ')), "ing"); }

/// traffic at the two airports, sales in its 412 stores: whether the figure at `at` is a noun phrase behind a noun.
bool counts_place(english_sentence const& in, std::size_t at) {
    auto const& it = in.items;
    auto const words = in.view(it[at]);
    auto const last = words.back();
    if (words.find(' ') == std::string_view::npos || !((last >= 'a' && last <= 'z') || (last >= 'A' && last <= 'Z')))
        return false;
    auto k = at;
    while (k > 0 && at - k < 4 &&
           (it[k - 1].is(stop::determiner) || (it[k - 1].is_plain() && possessive(in.view(it[k - 1])))))
        --k;
    if (k < 2 || !(it[k - 2].is_plain() || it[k - 2].is(word_kind::rate_noun))) return false;
    auto const& led = it[k - 1];
    auto const word = in.view(led);
    return led.is(stop::in) || led.is(stop::at) || led.is(stop::from) ||
           ((led.is(stop::of) || led.is(stop::by)) && k < at) ||
           (led.is(word_kind::breakdown) && word.starts_with("of th") &&
            !in.words->group(english_words::partitive_nouns).has(in.view(it[k - 2]))) ||
           (led.is(stop::preposition) && ((word == "for" && it[k].is(stop::determiner)) ||
                                          in.words->group(english_words::place_prepositions).has(word)));
}

/// Whether the clause that `at` stands in has no finite verb before it: what stands there belongs to the subject.
bool opens_clause(english_sentence const& in, std::size_t at) noexcept {
    auto const& it = in.items;
    for (auto k = at; k > 0; --k) {
        auto const& x = it[k - 1];
        if (x.is_mark(U',') || x.is_mark(U';') || x.is_mark(U':') || x.is(stop::clause)) return k < at;
        if (x.is(english_type::figure) || x.is(word_kind::plan_verb) || x.is(word_kind::share) || x.is(stop::pronoun) ||
            x.is(stop::relative) || x.is(word_kind::than) || x.is(word_kind::breakdown) || x.is(stop::to))
            return false;
        auto const word = in.view(x);
        bool const participle = ends_with(word, "ing") && k > 1 && it[k - 2].is_plain();
        bool const finite = x.is_verb() || (x.moves() && k < at);
        if (finite && !participle && !reduced_clause(in, k - 1)) return false;
    }
    return true;
}

bool opens_with_place(english_sentence const& in, std::size_t at) noexcept {
    auto const& it = in.items;
    auto k = at;
    // In real terms | spending, in seasonally adjusted terms | the estimate
    bool const terms = at > 1 && in.view(it[at - 1]) == "terms";
    auto const described = [&](english_item const& x) {
        return terms ? x.type == english_type::word && !is_preposition(x) && !x.is(stop::of)
                     : x.is_plain() && x.capital;
    };
    while (k > 0 && at - k < 4 && described(it[k - 1])) --k;
    if (k == at || k == 0 || !it[k - 1].is(stop::in)) return false;
    bool const opens =
        k == 1 || it[k - 2].is(english_type::mark) || it[k - 2].is(stop::clause) || it[k - 2].is(word_kind::joiner);
    bool const next = it[at].is(stop::determiner) || it[at].is(stop::total) || it[at].is(word_kind::rate_noun) ||
                      (it[at].is_plain() && !it[at].capital);
    return opens && next;
}

std::size_t describing_figure(english_sentence const& in, std::size_t at, std::size_t to) {
    auto const& it = in.items;
    // right of it: years of age, euros to farmers
    for (auto k = at + 1; k < to; ++k) {
        auto const& x = it[k];
        // aged 4 and under
        if (x.is(word_kind::joiner) && k + 1 < to && it[k + 1].is(word_kind::approximate)) continue;
        if (x.is(word_kind::joiner) || x.is(english_type::figure) || x.is(stop::clause) || x.moves() ||
            (x.is(english_type::mark) && !x.is_mark(U'-')) || x.is_verb())
            return 0;
    }
    auto k = at;
    while (k > 0 && at - k < 4 &&
           (it[k - 1].is(stop::determiner) || it[k - 1].is(word_kind::adverb) || it[k - 1].is(word_kind::approximate) ||
            it[k - 1].is(word_kind::negation) || (it[k - 1].is_plain() && possessive(in.view(it[k - 1])))))
        --k;
    bool const bounded = k < at && it[k].is(word_kind::approximate);  // an income | below $20,000
    if (k < 2) return 0;
    auto const& led = it[k - 1];
    auto const word = in.view(led);
    bool const preposition = led.is(stop::in) || led.is(stop::at) || led.is(stop::from) || led.is(stop::of) ||
                             led.is(stop::with) || ((led.is(stop::to) || led.is(stop::by)) && k < at) ||
                             led.is(stop::preposition);
    bool const doing = ends_with(word, "ing") && led.type == english_type::word;
    if (preposition || doing) --k;
    if (!preposition && !doing && !bounded) return 0;
    // trains arriving | within; people employed | by
    bool const doing_so =
        ends_with(in.view(it[k - 1]), "ing") || (led.is(stop::by) && ends_with(in.view(it[k - 1]), "ed"));
    if (k > 1 && preposition && doing_so && it[k - 2].is_plain() && looks_plural(in.view(it[k - 2]))) --k;
    auto const& noun = it[k - 1];
    bool const named = noun.is_plain() || noun.is(word_kind::rate_noun);
    return named && !noun.moves() && opens_clause(in, k) ? k : 0;
}

/// had a 9% decline | and, saw a 12% rise in traffic | and, with a 4% gain | and: whether a change that is the object
/// of a verb or of `with` ends before `at`, so that another clause begins there.
bool object_told(english_sentence const& in, std::size_t at) {
    auto const& it = in.items;
    bool change = false;
    constexpr std::size_t longest = 10;
    for (auto k = at; k > 0 && at - k < longest; --k) {
        auto const& x = it[k - 1];
        if (x.is(english_type::figure)) {
            if (!change) return false;
            auto led = k - 1;
            constexpr std::size_t words = 3;
            while (led > 0 && k - led < words + 1 && !it[led - 1].is_verb() &&
                   (it[led - 1].is_plain() || it[led - 1].is(stop::determiner) || it[led - 1].is(word_kind::adverb) ||
                    it[led - 1].is(word_kind::approximate)))
                --led;
            return led > 0 && (it[led - 1].is_verb() || it[led - 1].is(stop::with));
        }
        change = change || x.is(motion::noun);
        bool const within = x.is_plain() || x.is(motion::noun) || x.is(stop::in) || x.is(stop::of) ||
                            x.is(stop::determiner) || x.is(word_kind::yoy) || x.is(word_kind::rate_noun);
        if (!within) return false;
    }
    return false;
}

/// Whether what stands before `at` is a place, time or reason behind a figure: 5% on the year | and.
bool adjunct_before(english_sentence const& in, std::size_t at) {
    auto const& it = in.items;
    bool led = false;
    for (auto k = at; k > 0 && at - k < 10; --k) {
        auto const& x = it[k - 1];
        if (x.is(english_type::figure) || x.moves()) return led;
        if (is_preposition(x) && !x.is(stop::of)) led = true;
        if (x.is(english_type::mark) || x.is_verb() || x.is(stop::clause)) return false;
    }
    return false;
}

/// The comma that opens the insertion closed by the comma at `close`: X, the biggest of them, rose.
std::size_t insertion(english_sentence const& in, std::size_t close) {
    auto const& it = in.items;
    auto const& saying = in.words->group(english_words::parenthetical_reporting_verbs);
    auto open = close;
    int depth = 0;
    while (open > 0 && close - open < longest_subject) {
        --open;
        auto const& x = it[open];
        if (x.is_mark(U')')) ++depth;
        if (x.is_mark(U'(')) --depth;
        if (depth > 0) continue;
        if (x.is_mark(U';') || x.is_mark(U':') || x.is_mark(U'.') || x.is(stop::clause)) return close;
        if (!x.is_mark(U',')) continue;
        if (open == 0) return close;
        auto const& first = it[open + 1];
        bool const described =
            first.type == english_type::word && ends_with(in.view(first), "ed") && is_preposition(it[open + 2]);
        bool const relative = described || first.is(stop::relative) || first.is(word_kind::breakdown) ||
                              first.is(word_kind::share) || is_preposition(first) || first.is(word_kind::than) ||
                              first.is(stop::verb) || first.is(word_kind::light) || first.is(motion::particle) ||
                              first.is(word_kind::plan_verb);
        // Imports, the bureau said, rose
        bool const said = close > open + 2 && close - open < 9 && saying.has(in.view(it[close - 1]));
        if (!relative && !said) {
            bool clause = false;
            for (auto k = open + 1; k < close; ++k) {
                // a figure that leaves out students
                clause = clause || it[k].is(stop::relative) || in.view(it[k]) == "who";
                bool const finite =
                    !clause && it[k].is_verb() && !reduced_clause(in, k) && !ends_with(in.view(it[k]), "ing");
                if (it[k].is(english_type::figure) || finite) return close;
            }
        }
        // the fund, which includes water, roads and parks, is set at: the clause began before its list
        for (auto k = open; !relative && k > 1 && close - k < longest_subject; --k) {
            auto const& left = it[k - 1];
            if (left.is(english_type::figure) || left.is_mark(U';') || left.is_mark(U')') || left.is(stop::clause))
                break;
            if (left.is_mark(U',') && (it[k].is(stop::relative) || it[k].is(word_kind::breakdown))) {
                open = k - 1;
                break;
            }
        }
        // whisky, the largest food, feed and drink item, fell: the list is one description
        auto const the = [&](std::size_t comma) {
            auto const& opener = it[comma + 1];
            auto const word = in.view(opener);
            return opener.is(stop::determiner) && (word == "the" || word == "a" || word == "an");
        };
        for (auto k = open; !relative && !said && !the(open) && k > 1 && close - k < longest_subject; --k) {
            auto const& left = it[k - 1];
            if (left.is_mark(U',') && the(k - 1)) {
                open = k - 1;
                break;
            }
            bool const within = left.is_plain() || left.is(stop::determiner) || left.is_mark(U',') ||
                                left.is(stop::of) || left.is(word_kind::joiner);
            if (!within) break;
        }
        auto const& before = it[open - 1];
        // traffic at the 12 ports, which have 80 quays, was
        if (before.is(english_type::figure) && counts_place(in, open - 1)) return open;
        return before.is_plain() || before.is_mark(U')') || before.is(word_kind::rate_noun) || before.capital ? open
                                                                                                              : close;
    }
    return close;
}

/// Containers that in busy months are sent back to Asia: where the relative clause that ends before `to` and whose verb
/// stands before `from` begins, or 0. The difference between what was sold and bought: where that object begins.
std::size_t relative_before(english_sentence const& in, std::size_t from) {
    auto const& it = in.items;
    for (auto k = from - 1; k > 1 && from - k < 12; --k) {
        auto const& x = it[k - 1];
        if (x.is(english_type::mark) || x.is(english_type::figure) || x.is(stop::clause)) return 0;
        auto const word = in.view(x);
        auto const& noun = it[k - 2];
        if (word == "what" && is_preposition(noun) && k > 2 && it[k - 3].is_plain()) return k - 2;
        bool const relative = word == "that" || word == "which" || word == "who";
        if (relative)
            return (noun.is_plain() && looks_plural(in.view(noun))) || noun.is(english_type::figure) ? k - 1 : 0;
        bool const part = x.is(stop::auxiliary) || x.is(word_kind::adverb) || x.is(word_kind::negation);
        if (x.is(stop::pronoun) || x.is(word_kind::than)) return 0;
        if (x.is_verb() && !part && !(it[k].is(word_kind::joiner))) return 0;
    }
    return 0;
}

/// told the agency last week exports fell, told reporters exports fell: whether who was told ends before `from`.
bool told_hearer(english_sentence const& in, std::size_t from, std::size_t to) {
    auto const& it = in.items;
    auto const& last = it[from - 1];
    bool const timed = last.is(word_kind::time) || last.is(english_type::date);
    if (from >= to || (!timed && !last.capital && !in.words->group(english_words::told_addressees).has(in.view(last))))
        return false;
    // said the harvest in the May-Aug | period was
    bool const dated = last.is(english_type::date) && from > 1 && it[from - 2].is(stop::determiner) &&
                       it[from].is_plain() && !looks_plural(in.view(it[from]));
    if (dated) return false;
    auto const& telling = in.words->group(english_words::telling_verbs);
    for (auto k = from - 1; k > 0 && from - k < 8; --k) {
        auto const& x = it[k - 1];
        auto const word = in.view(x);
        if (telling.has(word)) return timed || k + 1 == from;
        if (!x.is_plain() && !x.is(stop::determiner) && !is_preposition(x) && !x.is(word_kind::time)) return false;
    }
    return false;
}

/// The first phase, costing $5 million, will open: what stands before the comma at `comma`, where no verb does.
item_range inserted(english_sentence const& in, std::size_t comma) {
    auto const& it = in.items;
    auto from = comma;
    while (from > 0 && comma - from < longest_subject && !it[from - 1].is_mark(U';') &&
           !it[from - 1].is(stop::clause)) {
        auto const& x = it[from - 1];
        if (x.is_mark(U',')) {
            // with farming, the largest of them, rising: what the description stands behind
            bool const described = it[from].is(stop::determiner) && from > 1 && it[from - 2].is_plain();
            if (described) {
                if (auto const name = phrase_before(in, from - 1, true); !name.empty()) return name;
            }
            auto start = from - 1;
            while (start > 0 && !it[start - 1].is(english_type::mark)) --start;
            if (!introduces(in, start, from - 1)) return {};
            break;
        }
        bool const finite = (x.is_verb() && !reduced_clause(in, from - 1)) || x.is(word_kind::share) || x.moves();
        if (finite || x.is(english_type::figure) || x.is(word_kind::plan_verb) || x.is(stop::pronoun)) return {};
        --from;
    }
    return introduces(in, from, comma) ? item_range{} : trim(in, {from, comma});
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
