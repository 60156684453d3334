#include "noun_phrase_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What of a noun phrase names: exports | in May; but investment in plant, profit before tax.

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
    // Revenue from Contributed Assets, spending on Parks: a capital names a kind as well; but investment in Norland
    bool const placed = it[at].is(stop::in) || it[at].is(stop::to);
    if (!it[at + 1].is_plain() || (it[at + 1].capital && placed)) return false;
    // the number of people in work
    if (it[at].is(stop::in) && in.words->group(english_words::in_work_nouns).has(in.view(it[at + 1]))) return true;
    auto const led = in.view(it[at]);
    return std::any_of(std::begin(completed), std::end(completed), [&](completed_nouns const& each) {
        return each.preposition == led && in.words->group(each.nouns).has_in_small(noun);
    });
}

}  // namespace

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

/// members' contributions, associate companies' earnings: no single owner, but a kind that the name needs
[[nodiscard]] bool owners_of_a_kind(english_sentence const& in, std::size_t i) {
    auto const& x = in.items[i];
    auto const word = in.view(x);
    // analysts' expectations are of what the sentence tells
    bool const foretold = i + 1 < in.items.size() &&
                          in.words->group(english_words::exceeded_expectation_nouns).has(in.view(in.items[i + 1]));
    if (foretold) return false;
    auto const stem = word.substr(0, word.rfind('s') + 1);
    if (stem.size() == word.size() || word.substr(stem.size()).find('s') != word.npos || !x.is_plain()) return false;
    return !x.capital || in.words->group(english_words::employer_nouns).has_in_small(stem);
}

/// earnings before interest, tax, depreciation and amortisation: whether the comma stands between what comes off
[[nodiscard]] bool comes_off(english_sentence const& in, std::size_t comma) {
    constexpr std::size_t most_words = 6;
    auto const& it = in.items;
    for (auto k = comma; it[comma].is_mark(U',') && k > 0 && comma - k < most_words; --k) {
        auto const word = in.view(it[k - 1]);
        if (word.ends_with("before interest") || word.ends_with("before tax")) return true;
        if (word == "interest" || word == "tax") {
            if (k > 1 && in.view(it[k - 2]) == "before") return true;
        } else if (word != "taxes" && word != "taxation" && word != "depreciation" && !it[k - 1].is_mark(U',')) {
            return false;
        }
    }
    return false;
}

}  // namespace

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
        } else if (possessive(in.view(it[i])) && !owners_of_a_kind(in, i) && i + 1 < r.to &&
                   !it[i + 1].is(word_kind::share_noun) &&
                   !it[i + 1].is(english_type::figure)) {  // sales of the park's 96 tenants
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
             (x.is(english_type::mark) && !inside_name(x) && !comes_off(in, i)) || x.is(word_kind::time) ||
             x.is(english_type::figure) || x.is(word_kind::yoy) || x.is(word_kind::adverb) || reduced_clause(in, i));
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
        // net cash provided by operating activities
        bool const flow = ends && i > r.from && i + 2 < r.to &&
                          (in.view(it[i - 1]) == "cash" || in.view(it[i - 1]) == "Cash") && ends_with(in.view(x), "ed");
        if (flow) {
            ++i;
            continue;
        }
        if (ends && completes(in, i, r.to)) continue;
        // flights from and ferries to Norland
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
            // turnover of the park's | 96 tenants
            if (x.is(english_type::figure) && possessive(in.view(it[i - 1]))) {
                auto of = i - 1;
                while (of > r.from && i - of < 5 && !it[of].is(stop::of)) --of;
                if (of > r.from && it[of].is(stop::of)) r.to = of;
            }
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

}  // namespace text::detail

ATTAIN_END_NAMESPACE
