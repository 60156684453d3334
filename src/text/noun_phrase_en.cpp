#include "noun_phrase_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// Nouns that a preposition of their own completes: investment in plant, spending on roads.
struct completed_nouns {
    std::string_view preposition;
    english_words nouns;
};
constexpr completed_nouns completed[] = {
    {"in", english_words::nouns_with_in},   {"on", english_words::nouns_with_on},
    {"for", english_words::nouns_with_for}, {"from", english_words::nouns_with_from},
    {"to", english_words::nouns_with_to},   {"between", english_words::nouns_with_between}};

/// Whether the preposition at `at` completes the noun before it with a common noun: demand | for steel.
bool completes(english_sentence const& in, std::size_t at, std::size_t to) noexcept {
    auto const& it = in.items;
    if (at == 0 || at + 1 >= to) return false;
    // our share in the one-time gain
    if (it[at - 1].is(word_kind::share_noun) && it[at].is(stop::in) && it[at + 1].is(stop::determiner)) {
        auto const& next = it[std::min(at + 2, it.size() - 1)];
        return !next.capital && !next.is(english_type::date) && !next.is(english_type::figure) &&
               !next.is(word_kind::time);
    }
    auto const words = in.view(it[at - 1]);
    auto const noun = words.substr(words.rfind(' ') == std::string_view::npos ? 0 : words.rfind(' ') + 1);
    // imports from Norland, as exports to it
    auto const place = it[at + 1].is(stop::determiner) ? at + 2 : at + 1;
    if (it[at].is(stop::from) && place < to && it[place].is_plain() &&
        in.words->group(english_words::nouns_with_origin).has_in_small(noun))
        return true;
    bool const apart = in.view(it[at]) == "between";
    if (!it[at + 1].is_plain() || (it[at + 1].capital && !apart)) return false;
    // the number of people in work
    if (it[at].is(stop::in) && in.words->group(english_words::in_work_nouns).has(in.view(it[at + 1]))) return true;
    auto const led = in.view(it[at]);
    return std::any_of(std::begin(completed), std::end(completed), [&](completed_nouns const& each) {
        return each.preposition == led && in.words->group(each.nouns).has_in_small(noun);
    });
}

}  // namespace

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
    if (!ends_with(word, "ed") && !ends_with(word, "ing") && !ends_with(word, "ld") && !ends_with(word, "de"))
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

namespace {

/// Whether nothing but the further members of a list stands between the comma at `at` and `to`.
bool lists(english_sentence const& in, std::size_t at, std::size_t to) noexcept {
    bool joined = false;
    for (auto k = at + 1; k < to; ++k) {
        auto const& x = in.items[k];
        joined = joined || ((x.is(word_kind::joiner) || x.is_mark(U'&')) && k + 1 < to);
        bool const member = x.is_plain() || x.is(word_kind::joiner) || x.is_mark(U',') || x.is(word_kind::rate_noun) ||
                            x.is_mark(U'#') || x.is_mark(U'&');
        // farm, fishery and forestry exports to Asia
        if (!member) return joined && is_preposition(x) && in.items[k - 1].is_plain();
    }
    return joined;
}

}  // namespace

bool inside_name(english_item const& i) noexcept {
    return i.is_mark(U'#') || i.is_mark(U'/') || i.is_mark(U'&') || i.is_mark(U'"') || i.is_mark(0x201c) ||
           i.is_mark(0x201d);
}

item_range head_of(english_sentence const& in, item_range r) {
    auto const& it = in.items;
    auto const dated = [](english_item const& x) { return x.is(english_type::date) || x.is(word_kind::time); };
    r = trim(in, r);
    bool valued = r.from > 0 && it[r.from - 1].is(stop::total);
    // `the value of`, `the growth in` and owners say whose, not what.
    for (auto i = r.from; i < r.to; ++i) {
        if (is_preposition(it[i])) break;
        if (it[i].is(stop::total) && i + 1 < r.to) {
            r.from = i + 1;
            valued = true;
        } else if (it[i].is(motion::noun) && i + 5 < r.to && it[i + 1].is(stop::in) && it[i + 2].is(stop::determiner) &&
                   in.view(it[i + 3]) == "row" && (it[i + 4].is(stop::in) || it[i + 4].is(stop::of))) {
            r.from = i + 5;  // the fourth rise in a row in orders
        } else if ((it[i].is(motion::noun) || it[i].is(word_kind::increase) || in.view(it[i]) == "change" ||
                    in.view(it[i]) == "trend") &&
                   i + 2 < r.to && i <= r.from + 2 &&
                   (it[i + 1].is(stop::in) || it[i + 1].is(stop::of) ||
                    (in.view(it[i + 1]) == "for" && !dated(it[i + 2]) &&
                     !(it[i + 2].is(stop::determiner) && i + 3 < it.size() && dated(it[i + 3]))))) {
            r.from = i + 2;
        } else if (possessive(in.view(it[i])) && i + 1 < r.to && !it[i + 1].is(word_kind::share_noun)) {
            r.from = i + 1;
        } else {
            continue;
        }
        while (!r.empty() && trimmed_left(it[r.from])) ++r.from;
        i = r.from == 0 ? r.from : r.from - 1;
        if (r.from == 0) break;
    }
    for (auto i = r.from; i < r.to; ++i) {
        auto const& x = it[i];
        if (x.is_mark(U'(') && i > r.from) {
            // EBITDA (earnings before interest and tax) margin: the bracket stands inside the name
            auto close = i;
            while (close < r.to && !it[close].is_mark(U')')) ++close;
            if (close + 1 < r.to && (it[close + 1].is_plain() || it[close + 1].is(word_kind::rate_noun))) {
                i = close;
                continue;
            }
        }
        // one-time gain
        bool const glued =
            x.is_mark(U'-') && i > r.from && i + 1 < r.to && it[i - 1].end == x.begin && x.end == it[i + 1].begin;
        bool const ends =
            i > r.from && !glued &&
            (x.is(stop::in) || x.is(stop::at) || x.is(stop::by) || x.is(stop::from) || x.is(stop::with) ||
             x.is(stop::preposition) || x.is(stop::relative) || x.is(english_type::date) ||
             (x.is(english_type::mark) && !inside_name(x)) || x.is(word_kind::time) || x.is(english_type::figure) ||
             x.is(word_kind::yoy) || x.is(word_kind::adverb) || reduced_clause(in, i));
        // exports to mid-May
        if (x.is(stop::to) && i > r.from && i + 1 < r.to &&
            (it[i + 1].is(english_type::date) || it[i + 1].is(word_kind::time) ||
             in.view(it[i + 1]).starts_with("mid-") || in.view(it[i + 1]).starts_with("end-"))) {
            r.to = i;
            break;
        }
        // Total Income from Farming: the preposition stands inside a name
        bool const titled = ends && i > r.from + 1 && i + 1 < r.to && it[i - 1].capital && it[i + 1].capital &&
                            it[i - 1].is_plain() && it[i + 1].is_plain() && it[i - 2].capital &&
                            (x.is(stop::from) || in.view(x) == "for");
        if (titled) continue;
        // presented the budget to parliament
        if (i > r.from && x.is(stop::to) && i + 1 < r.to &&
            in.words->group(english_words::presentation_addressees).has(in.view(it[i + 1]))) {
            r.to = i;
            break;
        }
        // profit before tax: what comes off belongs to the name
        if (x.is(stop::preposition) && i + 1 < r.to && ends &&
            one_of_in_any_case(in.view(x), in.words->group(english_words::compound_name_prepositions)) &&
            (one_of_in_any_case(in.view(it[i + 1]), in.words->group(english_words::compound_name_objects)) ||
             (in.view(x) == "per" && it[i + 1].is_plain())))
            continue;
        if (ends && completes(in, i, r.to)) continue;
        // imports from and exports to China
        if (ends && is_preposition(x) && i + 2 < r.to && it[i + 1].is(word_kind::joiner) && it[i + 2].is_plain()) {
            ++i;
            continue;
        }
        // the calendar year-to-date inflation rate: the noun follows its time
        bool const inside =
            (x.is(word_kind::time) || x.is(word_kind::yoy) || x.is(word_kind::mom) || x.is(english_type::date)) &&
            ends && i + 1 < r.to && i <= r.from + 2 && (it[i + 1].is_plain() || it[i + 1].is(word_kind::rate_noun));
        if (inside) {
            r.from = i + 1;
            continue;
        }
        // electricity, gas, steam and water supply: the commas of one list
        if (x.is_mark(U',') && ends && lists(in, i, r.to)) continue;
        // the value of goods imported by the country
        bool const done = ends && valued && ends_with(in.view(x), "ed") && reduced_clause(in, i);
        if (done) return {trim(in, {r.from, i}).from, i + 1};
        if (ends) {
            r.to = i;
            // visitors arriving for business
            bool const doing = is_preposition(x) && r.to > r.from + 1 && it[r.to - 1].is_plain() &&
                               ends_with(in.view(it[r.to - 1]), "ing") &&
                               !is_gerund(in.view(it[r.to - 1]), *in.words) &&
                               (looks_plural(in.view(it[r.to - 2])) || in.view(x) == "into");
            if (doing) --r.to;
            break;
        }
    }
    return trim(in, r);
}

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
    while (k > 0 && at - k < 4 && (it[k - 1].is_plain() || it[k - 1].is(word_kind::share_noun))) --k;
    // $90 a metric ton and copper
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
        if (ends_phrase(x) || (x.is(english_type::mark) && !inside_name(x)) ||
            (x.is_verb() && !(through && reduced_clause(in, from - 1))) || x.is(word_kind::share) ||
            x.is(english_type::date))
            break;
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
            if (!through || from < 2 || reason || anew || balance || !named(from - 2) ||
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
