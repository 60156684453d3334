#include "english.hpp"
#include "utf8.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// Plurals without -s, and units of freight that are counted like things.
constexpr std::string_view plurals[] = {"aircraft",    "alumni",    "beds",      "cattle", "children",  "crew",
                                        "feu",         "fish",      "freshmen",  "head",   "men",       "mice",
                                        "offspring",   "people",    "personnel", "police", "poultry",   "sheep",
                                        "species",     "staff",     "teu",       "women",  "workforce", "businesswomen",
                                        "businessmen", "fishermen", "seamen",    "media"};

// Words on -s that are no plurals.
constexpr std::string_view singulars[] = {"always",
                                          "as",
                                          "business",
                                          "campus",
                                          "census",
                                          "class",
                                          "customs",
                                          "electronics",
                                          "logistics",
                                          "news",
                                          "overseas",
                                          "perhaps",
                                          "series",
                                          "sports",
                                          "status",
                                          "this",
                                          "thus",
                                          "us",
                                          "was",
                                          "is",
                                          "has",
                                          "its",
                                          "does",
                                          "access",
                                          "process",
                                          "plus",
                                          "gas",
                                          "bus",
                                          "less",
                                          "across",
                                          "various",
                                          "previous",
                                          "sales",
                                          "goods",
                                          "services",
                                          "works",
                                          "systems",
                                          "savings",
                                          "operations",
                                          "communications",
                                          "human resources",
                                          "arts"};

constexpr std::size_t longest_subject = 40;

// Profit before tax, income per capita, cash flow from operations, assets under management.
constexpr std::string_view kept_prepositions[] = {"per", "after", "before", "under", "excluding", "net of"};
constexpr std::string_view kept_objects[] = {
    "tax",      "taxes",   "taxation", "interest",  "depreciation", "capita",       "share",
    "employee", "person",  "head",     "household", "management",   "construction", "available",
    "room",     "visitor", "tonne",    "unit",      "income",       "day",          "passenger"};

template <std::size_t N>
bool one_of_in_any_case(std::string_view word, std::string_view const (&list)[N]) noexcept {
    return std::any_of(std::begin(list), std::end(list), [&](std::string_view each) {
        return each.size() == word.size() && std::equal(each.begin(), each.end(), word.begin(), [](char a, char b) {
                   return static_cast<unsigned char>(a) == lower(static_cast<unsigned char>(b));
               });
    });
}

bool ends_with(std::string_view word, std::string_view tail) noexcept {
    return word.size() > tail.size() && word.substr(word.size() - tail.size()) == tail;
}

/// A participle that goes on with a preposition belongs to the phrase: cargo handled by the port.
bool reduced_clause(english_sentence const& in, std::size_t at) noexcept {
    auto const& it = in.items;
    if (!it[at].is(word_kind::light) && !it[at].is(stop::verb)) return false;
    auto const word = in.view(it[at]);
    if (!ends_with(word, "ed") && !ends_with(word, "ing") && !ends_with(word, "ld") && !ends_with(word, "de"))
        return false;
    if (at > 0 && (it[at - 1].is(stop::auxiliary) || it[at - 1].is(word_kind::adverb))) return false;
    if (at + 1 >= it.size()) return false;
    auto const& next = it[at + 1];
    return next.is(stop::by) || next.is(stop::in) || next.is(stop::at) || next.is(stop::from) || next.is(stop::with) ||
           next.is(stop::preposition) || next.is(stop::to);
}

bool ends_phrase(english_item const& i) noexcept {
    return i.is(english_type::figure) || i.is(english_type::number) || i.is(english_type::currency) ||
           i.is(stop::relative) || i.is(stop::clause) || i.is(word_kind::breakdown) || i.is(word_kind::plan_verb) ||
           i.is(stop::pronoun) || i.is(word_kind::than) || i.is(word_kind::total) || i.is(word_kind::excess) ||
           i.is(word_kind::completion);
}

/// Words that may not open a phrase.
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
    while (!r.empty() && (trimmed_left(it[r.from]) || is_preposition(it[r.from]))) ++r.from;
    while (!r.empty() && (trimmed_left(it[r.to - 1]) || is_preposition(it[r.to - 1]) || it[r.to - 1].is_verb() ||
                          it[r.to - 1].is(stop::total) || in.view(it[r.to - 1]) == "came in")) {
        --r.to;
    }
    return r;
}

/// Marks that a name may hold: ro/ro, "at risk" jobs, R&D.
bool inside_name(english_item const& i) noexcept {
    return i.is_mark(U'#') || i.is_mark(U'/') || i.is_mark(U'&') || i.is_mark(U'"') || i.is_mark(0x201c) ||
           i.is_mark(0x201d);
}

bool possessive(std::string_view word) noexcept {
    return ends_with(word, "'s") || ends_with(word, "s'") || ends_with(word, "\xe2\x80\x99s") ||
           ends_with(word, "s\xe2\x80\x99");
}

}  // namespace

bool looks_plural(std::string_view word) noexcept {
    if (word.size() < 3) return false;
    if (one_of_in_any_case(word, plurals)) return true;
    if (word.back() != 's' && !(word.back() == 'S' && word.size() > 3)) return false;
    auto const before = word[word.size() - 2];
    if (before == 's' || before == '\'' || before == 'u') return false;
    return !one_of_in_any_case(word, singulars);
}

item_range head_of(english_sentence const& in, item_range r) {
    auto const& it = in.items;
    r = trim(in, r);
    // `the value of`, `the growth in` and owners say whose, not what.
    for (auto i = r.from; i < r.to; ++i) {
        if (is_preposition(it[i])) break;
        if (it[i].is(stop::total) && i + 1 < r.to) {
            r.from = i + 1;
        } else if ((it[i].is(motion::noun) || it[i].is(word_kind::increase)) && i + 2 < r.to && i <= r.from + 2 &&
                   (it[i + 1].is(stop::in) || it[i + 1].is(stop::of))) {
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
        bool const ends = i > r.from && (x.is(stop::in) || x.is(stop::at) || x.is(stop::by) || x.is(stop::from) ||
                                         x.is(stop::with) || x.is(stop::preposition) || x.is(stop::relative) ||
                                         x.is(english_type::date) || (x.is(english_type::mark) && !inside_name(x)) ||
                                         x.is(word_kind::time) || x.is(english_type::figure) || x.is(word_kind::yoy) ||
                                         x.is(word_kind::adverb) || reduced_clause(in, i));
        // profit before tax: what comes off belongs to the name
        if (x.is(stop::preposition) && i + 1 < r.to && ends && one_of_in_any_case(in.view(x), kept_prepositions) &&
            one_of_in_any_case(in.view(it[i + 1]), kept_objects))
            continue;
        if (ends) {
            r.to = i;
            break;
        }
    }
    return trim(in, r);
}

namespace {

// Nouns on -ing, which may stand before a preposition as subjects do.
constexpr std::string_view gerunds[] = {
    "advertising", "banking", "borrowing", "building",    "bunkering",     "catering",     "clothing",
    "engineering", "farming", "financing", "fishing",     "gaming",        "handling",     "housing",
    "landing",     "lending", "loading",   "logging",     "manufacturing", "marketing",    "mining",
    "outsourcing", "parking", "printing",  "processing",  "refining",      "shipbuilding", "shipping",
    "spending",    "trading", "training",  "warehousing", "retailing",     "recycling",    "dredging"};

}  // namespace

bool is_gerund(std::string_view word) noexcept { return one_of_in_any_case(word, gerunds); }

namespace {

/// Judging by the months, ...: a participle that opens the sentence.
bool opening_participle(english_sentence const& in, std::size_t at) {
    auto const& it = in.items;
    auto const word = in.view(it[at]);
    if (!it[at].is_plain() || at + 1 >= it.size() || !ends_with(word, "ing") || word.size() < 6) return false;
    if (is_gerund(word)) return false;
    auto const& next = it[at + 1];
    return next.is(stop::determiner) || (is_preposition(next) && !next.is(stop::of));
}

/// Whether the stretch before a comma opens the sentence with its time, place or reason: In May, ...
bool introduces(english_sentence const& in, std::size_t from, std::size_t to) {
    auto const& it = in.items;
    while (from < to && (it[from].is(word_kind::adverb) || it[from].is(word_kind::joiner))) ++from;
    if (from >= to) return true;
    auto const& x = it[from];
    if (x.is(english_type::date) || x.is(word_kind::time) || x.is(word_kind::than) || x.is(word_kind::yoy) ||
        x.is(word_kind::since) || x.is(word_kind::breakdown) || x.is(word_kind::mom) || x.is(stop::relative))
        return true;
    if (is_preposition(x) && !x.is(stop::of)) return true;
    if (opening_participle(in, from)) return true;
    return x.is_verb() && !x.is(stop::auxiliary);  // Driven by demand, ...
}

/// The comma that opens the insertion closed by the comma at `close`: X, the biggest of them, rose.
std::size_t insertion(english_sentence const& in, std::size_t close) {
    auto const& it = in.items;
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
        bool const relative = first.is(stop::relative) || first.is(word_kind::breakdown) ||
                              first.is(word_kind::share) || is_preposition(first) || first.is(word_kind::than) ||
                              first.is(stop::verb) || first.is(word_kind::light) || first.is(motion::particle);
        if (!relative) {
            for (auto k = open + 1; k < close; ++k) {
                if (it[k].is(english_type::figure) || (it[k].is_verb() && !reduced_clause(in, k))) return close;
            }
        }
        auto const& before = it[open - 1];
        return before.is_plain() || before.is_mark(U')') || before.is(word_kind::rate_noun) || before.capital ? open
                                                                                                              : close;
    }
    return close;
}

}  // namespace

item_range subject_of(english_sentence const& in, std::size_t verb) {
    auto const& it = in.items;
    auto const verb_at = verb;
    // The verb's own words: has been, also recorded, is expected to.
    while (verb > 0 &&
           (it[verb - 1].is(stop::auxiliary) || it[verb - 1].is(word_kind::adverb) ||
            it[verb - 1].is(word_kind::negation) || (it[verb - 1].is_verb() && !reduced_clause(in, verb - 1)) ||
            it[verb - 1].is(word_kind::plan_verb) ||
            (it[verb - 1].is(stop::to) && verb > 1 &&
             (it[verb - 2].is(stop::verb) || it[verb - 2].is(word_kind::plan_verb))) ||
            (it[verb - 1].is(stop::determiner) && in.view(it[verb - 1]).size() == 4 && verb > 1))) {
        --verb;
    }
    // expects exports to grow: the subject stands between the plan and its verb
    if (verb > 2 && it[verb - 1].is(stop::to)) {
        auto from = verb - 1;
        while (from > 0 && verb - from < 10 &&
               (it[from - 1].is_plain() || it[from - 1].is(stop::of) || it[from - 1].is(stop::determiner) ||
                it[from - 1].is(stop::in) || it[from - 1].is(word_kind::rate_noun) ||
                it[from - 1].is(word_kind::joiner)))
            --from;
        if (from > 0 && from + 1 < verb && it[from - 1].is(word_kind::plan_verb)) return trim(in, {from, verb - 1});
    }
    // rose to 5 and cost 3: one subject for both verbs
    if (verb == 0 || it[verb - 1].is(word_kind::joiner) || it[verb - 1].is(stop::to)) return {};
    bool const participle = ends_with(in.view(it[verb_at]), "ing");
    auto to = verb;
    if (it[to - 1].is_mark(U',')) {
        // a participle goes on from the verb before, another verb from behind an insertion
        if (participle) return {};
        to = insertion(in, to - 1);
        if (to + 1 >= verb) return {};
    } else if ((it[to - 1].is_mark(0x2013) || it[to - 1].is_mark(0x2014)) && to > 2) {
        auto open = to - 2;
        while (open > 0 && to - open < longest_subject && it[open].mark != it[to - 1].mark) --open;
        if (it[open].is(english_type::mark) && it[open].mark == it[to - 1].mark) to = open;
    } else if (it[to - 1].is(stop::relative) && to > 1) {
        to -= 1;  // the port, which handled
        if (it[to - 1].is_mark(U',')) --to;
    }
    auto from = to;
    bool list = false;
    while (from > 0 && to - from < longest_subject) {
        auto const& x = it[from - 1];
        if (x.is_mark(U')')) {
            auto open = from - 1;
            while (open > 0 && from - open < longest_subject && !it[open].is_mark(U'(')) --open;
            if (!it[open].is_mark(U'(')) break;
            // $5 million (€4 million) and imports: the bracket belongs to what stands before
            if (from != to && open > 0 && ends_phrase(it[open - 1])) break;
            if (from == to) to = open;
            from = open;
            continue;
        }
        // with exports up 5%, with the total rising
        if (x.is(stop::with) && (participle || it[verb_at].is(motion::particle))) break;
        if (x.is_mark(U',')) {
            auto const joined = std::any_of(it.begin() + static_cast<std::ptrdiff_t>(from),
                                            it.begin() + static_cast<std::ptrdiff_t>(to),
                                            [](auto const& each) { return each.is(word_kind::joiner); });
            auto start = from - 1;
            while (start > 0 && !it[start - 1].is(english_type::mark) && !it[start - 1].is(english_type::figure) &&
                   !it[start - 1].is(stop::clause))
                --start;
            list = list || joined;
            bool const verbs = [&] {
                for (auto k = start; k + 1 < from; ++k) {
                    if (it[k].is_verb() && !reduced_clause(in, k)) return true;
                }
                return false;
            }();
            if (!list || start + 1 >= from || verbs || introduces(in, start, from - 1) ||
                (start > 0 && it[start - 1].is(english_type::figure)))
                break;
            from = start;
            continue;
        }
        if (inside_name(x)) {
            --from;
            continue;
        }
        if (x.is(stop::preposition) && from > 1 && in.view(x) == "as" && !it[from - 2].is_plain()) break;
        if (x.is_verb() && from > 1 && it[from - 2].is(stop::relative) && from > 2 && it[from - 3].is_plain()) {
            from = to = from - 2;  // companies that invest in tools
            continue;
        }
        if (ends_phrase(x) || x.is(english_type::mark)) break;
        if ((x.is_verb() && !x.is(motion::particle) && !reduced_clause(in, from - 1)) || x.is(word_kind::share)) break;
        --from;
    }
    return trim(in, {from, to});
}

item_range opening_phrase(english_sentence const& in, std::size_t before) {
    auto const& it = in.items;
    auto from = before;
    while (from > 0 && !it[from - 1].is_mark(U';') && !it[from - 1].is_mark(U':') && !it[from - 1].is(stop::clause))
        --from;
    // In 2015, with demand strong, ...
    while (from < before) {
        auto comma = from;
        while (comma < before && !it[comma].is_mark(U',')) ++comma;
        if (comma == before || !introduces(in, from, comma)) break;
        from = comma + 1;
    }
    auto to = from;
    while (to < before && to - from < longest_subject) {
        auto const& x = it[to];
        if (ends_phrase(x) || x.is(english_type::mark) || (x.is_verb() && !reduced_clause(in, to)) ||
            x.is(word_kind::share) || x.is(english_type::figure))
            break;
        ++to;
    }
    if (to > from && it[from].is(stop::pronoun)) return {};
    return head_of(in, {from, to});
}

item_range phrase_from(english_sentence const& in, std::size_t at) {
    auto const& it = in.items;
    auto to = at;
    while (to < it.size() && to - at < 16) {
        auto const& x = it[to];
        if (ends_phrase(x) || x.is(english_type::mark) || (x.is_verb() && !reduced_clause(in, to)) ||
            x.is(word_kind::share) || x.is(english_type::date) || x.is(word_kind::respectively) ||
            (x.is(word_kind::joiner) && to > at && to + 1 < it.size() && it[to + 1].is(stop::determiner))) {
            break;
        }
        ++to;
    }
    return head_of(in, {at, to});
}

item_range phrase_before(english_sentence const& in, std::size_t to, bool through) {
    auto const& it = in.items;
    // the mainland of China (the Mainland) (+0.3%)
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
            // income from tourism of $5 million
            if (!through || from < 2 || !named(from - 2)) break;
        }
        if (through && x.is(word_kind::joiner) && from < to && it[from].is(stop::determiner)) break;
        --from;
        // In Asia | a deficit
        if (through && x.is(stop::determiner) && from > 0 && named(from - 1)) break;
    }
    return head_of(in, {from, to});
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
