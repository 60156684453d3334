#include "noun_phrase_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

/// in electricity, gas & steam output; in water supply, sewerage and waste management: whether the comma at `comma`
/// parts the members of one name that begins at `at`
bool names_list(english_sentence const& in, std::size_t at, std::size_t comma) noexcept {
    auto const& it = in.items;
    if (!it[comma].is_mark(U',')) return false;
    auto const member = [&](english_item const& x) {
        return (x.is_plain() && !x.capital) || x.is(word_kind::rate_noun);
    };
    if (!std::all_of(it.begin() + static_cast<std::ptrdiff_t>(at), it.begin() + static_cast<std::ptrdiff_t>(comma),
                     [&](auto const& x) { return member(x) || x.is_mark(U','); }))
        return false;
    bool joined = false;
    bool named = false;
    constexpr std::size_t longest = 12;
    for (auto k = comma + 1; k < it.size() && k < comma + longest; ++k) {
        auto const& x = it[k];
        bool const joins = x.is_mark(U'&') || (x.is(word_kind::joiner) && in.view(x) == "and");
        if (joined && named && !member(x) && !joins)
            return x.is_mark(U',') || x.is_mark(U'.') || x.is_mark(U';') || is_preposition(x);
        if (joins) {
            joined = true;
        } else if (member(x)) {
            named = joined;
        } else if (!x.is_mark(U',')) {
            return false;
        }
    }
    return joined && named;
}

}  // namespace

item_range phrase_from(english_sentence const& in, std::size_t at) {
    auto const& it = in.items;
    auto to = at;
    // in fourth-quarter profit: the date that opens the phrase describes its noun
    while (to < it.size() && to - at < 3 && (it[to].is(stop::determiner) || it[to].is(word_kind::time))) ++to;
    if (to < it.size() && it[to].is(english_type::date)) {
        auto next = to + 1;
        // the FY 2022-23's tax rate
        if (next + 1 < it.size() && (it[next].is_mark(U'\'') || it[next].is_mark(0x2019)) &&
            in.view(it[next + 1]) == "s")
            next += 2;
        if (next < it.size() && (it[next].is_plain() || it[next].is(word_kind::rate_noun))) at = next;
    }
    to = at;
    // $231 million to housing: the noun, no verb
    bool const gerund = at > 0 && at < it.size() && is_preposition(it[at - 1]) && it[at].is_verb() &&
                        ends_with(in.view(it[at]), "ing") &&
                        (at + 1 >= it.size() || it[at + 1].is(english_type::mark) || it[at + 1].is(word_kind::joiner));
    if (gerund) return {at, at + 1};
    // 26,000 m2 of completed floor space
    bool const done = at > 0 && at + 1 < it.size() && it[at - 1].is(stop::of) && !it[at].moves() && it[at].is_verb() &&
                      ends_with(in.view(it[at]), "ed") && it[at + 1].is_plain();
    if (done) ++to;
    while (to < it.size() && to - at < 16) {
        auto const& x = it[to];
        if (ends_phrase(x) || (x.is(english_type::mark) && !x.is_mark(U'&') && !(to > at && names_list(in, at, to))) ||
            (x.is_verb() && !reduced_clause(in, to)) || x.is(word_kind::share) || x.is(english_type::date) ||
            x.is(word_kind::respectively) || (x.is(word_kind::approximate) && to > at) ||
            (x.is(word_kind::joiner) && to > at && to + 1 < it.size() &&
             (it[to + 1].is(stop::determiner) || (it[to + 1].moves() && to + 2 < it.size() && it[to + 2].is_plain()) ||
              (it[to + 1].is_verb() && !reduced_clause(in, to + 1))))) {
            break;
        }
        ++to;
    }
    // half of the county's 2015 revenue: not the county
    bool const owner = to > at && to + 1 < it.size() && it[to].is(english_type::date) &&
                       possessive(in.view(it[to - 1])) && it[to + 1].is_plain();
    if (owner) return phrase_from(in, to + 1);
    return head_of(in, {at, to});
}

bool per_unit(english_sentence const& in, std::size_t at) {
    auto const& it = in.items;
    auto k = at;
    while (k > 0 && at - k < 4 &&
           (it[k - 1].is_plain() || it[k - 1].is(word_kind::share_noun) || ends_with(in.view(it[k - 1]), "ed")))
        --k;
    // $90 a metric ton and copper, $0.78 per diluted share and earnings
    bool const each = k > 1 && k < at && it[k - 1].is(stop::determiner) && in.view(it[k - 1]) == "a";
    return k > 1 && k < at && (each || (it[k - 1].is(stop::preposition) && in.view(it[k - 1]) == "per")) &&
           it[k - 2].is(english_type::figure);
}

item_range phrase_before(english_sentence const& in, std::size_t to, bool through) {
    auto const& it = in.items;
    // the island of Saaremaa (the Island) (+2%)
    if (to > 0 && it[to - 1].is_mark(U')')) {
        auto open = to - 1;
        while (open > 0 && to - open < 12 && !it[open].is_mark(U'(')) --open;
        if (it[open].is_mark(U'(')) to = open;
    }
    auto const named = [&](std::size_t i) { return it[i].is_plain() || it[i].is(word_kind::rate_noun); };
    auto from = to;
    while (from > 0 && to - from < 16) {
        auto const& x = it[from - 1];
        if (through && from > 1 && (x.is(english_type::date) || x.is(word_kind::time)) &&
            (it[from - 2].is(stop::in) || it[from - 2].is(stop::preposition)) && from > 2 && named(from - 3)) {
            from -= 2;  // exports in May of $5 million
            continue;
        }
        // the union estimated | a loss, the bank targets | an inflation rate
        // adjusted EPS (non-GAAP) from continuing operations of
        if (through && x.is_mark(U')') && from < to && it[from].is(stop::from)) {
            auto open = from - 1;
            while (open > 0 && from - open < 8 && !it[open].is_mark(U'(') && !it[open].is(english_type::figure)) --open;
            if (open > 0 && it[open].is_mark(U'(') && named(open - 1)) {
                from = open;
                continue;
            }
        }
        bool const article = from < to && it[from].is(stop::determiner) &&
                             (in.view(it[from]) == "a" || in.view(it[from]) == "an" || in.view(it[from]) == "the");
        if (article && (x.is_plain() || x.is(word_kind::approximate) || x.is(word_kind::target))) break;
        if (ends_phrase(x) || (x.is(english_type::mark) && !inside_name(x)) ||
            (x.is_verb() && !(through && reduced_clause(in, from - 1))) || x.is(word_kind::share) ||
            x.is(english_type::date))
            break;
        if (from < to && x.is(motion::noun) && ends_with(in.view(x), " in")) break;  // rises in | cafes
        if (is_preposition(x) && !x.is(stop::of)) {
            // a week earlier after arrivals of
            bool const reason =
                in.words->group(english_words::reason_prepositions).has(in.view(x)) && from < to &&
                !one_of_in_any_case(in.view(it[from]), in.words->group(english_words::compound_name_objects));
            // calls for an investment of; but expectations for a fall of
            bool const anew = from + 1 < to && it[from].is(stop::determiner) && !it[from + 1].is(motion::noun) &&
                              (in.view(it[from]) == "a" || in.view(it[from]) == "an");
            // blame for the latest budget gap of: an amount of its own
            bool const balance = from + 1 < to && it[from].is(stop::determiner) && in.view(x) == "for" &&
                                 in.words->group(english_words::budget_gap_nouns).has(in.view(it[to - 1]));
            // income from tourism of $5 million; but consistent with a deficit of
            // net cash provided by operating activities of
            bool const done = from > 3 && x.is(stop::by) && reduced_clause(in, from - 2) &&
                              (in.view(it[from - 3]) == "cash" || in.view(it[from - 3]) == "Cash");
            if (!through || from < 2 || reason || anew || balance ||
                !(named(from - 2) || done || (x.is(stop::from) && it[from - 2].is_mark(U')'))) ||
                in.words->group(english_words::prepositional_adjectives).has(in.view(it[from - 2])))
                break;
        }
        // the fall in traffic between Oslo and Bergen of
        bool const between = [&] {
            for (auto k = from; k > 1 && from - k < 5; --k) {
                if (in.view(it[k - 2]) == "between") return true;
            }
            return false;
        }();
        if (through && x.is(word_kind::joiner) && from < to && it[from].is(stop::determiner) && !between) break;
        // $0.31 per diluted share and adjusted earnings of: what is told per share has ended
        if (x.is(word_kind::joiner) && from < to && per_unit(in, from - 1)) break;
        --from;
        // In Asia | a deficit
        if (through && x.is(stop::determiner) && from > 0 && named(from - 1)) break;
    }
    auto const head = head_of(in, {from, to});
    // were the highest with 5, was flat at 5: an adjective names nothing
    if (head.from + 1 == head.to &&
        one_of_in_any_case(in.view(it[head.from]), in.words->group(english_words::predicate_adjectives)))
        return {};
    return head;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
