#include "noun_phrase_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

item_range subject_of(english_sentence const& in, std::size_t verb) {
    auto const& it = in.items;
    auto const verb_at = verb;
    // widened much more than expected
    if (verb > 1 && it[verb].is(motion::particle) && it[verb - 2].is_verb() &&
        (in.view(it[verb - 1]) == "much" || in.view(it[verb - 1]) == "far"))
        --verb;
    // were little changed
    if (verb > 1 && it[verb - 2].is(stop::auxiliary) &&
        (in.view(it[verb - 1]) == "little" || in.view(it[verb - 1]) == "hardest" || in.view(it[verb - 1]) == "worst"))
        --verb;
    // The verb's own words: has been, also recorded, is expected to.
    while (verb > 0 &&
           (it[verb - 1].is(stop::auxiliary) || it[verb - 1].is(word_kind::adverb) ||
            (it[verb - 1].is(word_kind::time) && verb > 1 &&
             (it[verb - 2].is(stop::relative) || it[verb - 2].is(stop::auxiliary))) ||
            it[verb - 1].is(word_kind::negation) ||
            (it[verb - 1].is_verb() && !reduced_clause(in, verb - 1) &&
             !(it[verb].is(stop::auxiliary) && !it[verb - 1].is(stop::auxiliary) && relative_before(in, verb) != 0)) ||
            it[verb - 1].is(word_kind::plan_verb) ||
            (it[verb - 1].is(stop::to) && verb > 1 &&
             (it[verb - 2].is(stop::verb) || it[verb - 2].is(word_kind::plan_verb))) ||
            (it[verb - 1].is(stop::determiner) && in.view(it[verb - 1]).size() == 4 && verb > 1))) {
        --verb;
    }
    // would tick back up, could inch down: a verb unknown behind the plan
    if (verb > 2 && it[verb].is(motion::particle) && verb == verb_at) {
        auto k = verb;
        while (k > 1 && verb - k < 3 && it[k - 1].is_plain()) --k;
        if (k < verb &&
            (it[k - 1].is(word_kind::plan_verb) || (it[k - 1].is(stop::auxiliary) && in.view(it[k - 1]) == "can")))
            return subject_of(in, k - 1);
    }
    // expects exports to grow: the subject stands between the plan and its verb
    if (verb > 2 && it[verb - 1].is(stop::to)) {
        auto from = verb - 1;
        while (from > 0 && verb - from < 10 &&
               (it[from - 1].is_plain() || it[from - 1].is(stop::of) || it[from - 1].is(stop::determiner) ||
                it[from - 1].is(stop::in) || it[from - 1].is(word_kind::rate_noun) ||
                it[from - 1].is(word_kind::joiner) || it[from - 1].is(english_type::date) ||
                it[from - 1].is(word_kind::time)))
            --from;
        if (from > 0 && from + 1 < verb && it[from - 1].is(word_kind::plan_verb)) return trim(in, {from, verb - 1});
    }
    // rose to 5 and cost 3: one subject for both verbs
    if (verb == 0 || it[verb - 1].is(word_kind::joiner) || it[verb - 1].is(stop::to)) return {};
    auto const first_word = in.view(it[verb_at]).substr(0, in.view(it[verb_at]).find(' '));
    bool const participle = ends_with(first_word, "ing");
    bool related = false;
    bool which = false;
    auto to = address(in, verb);
    if (to == 0) return {};
    // prices were flat after rising: of the clause before
    if (participle && to == verb && it[to - 1].is(stop::preposition) &&
        in.words->group(english_words::participle_prepositions).has(in.view(it[to - 1])))
        return {};
    if (it[to - 1].is_mark(U',')) {
        // a participle goes on from the verb before, another verb from behind an insertion
        if (participle) return inserted(in, to - 1);
        // the market, projected to reach $7 billion by 2025
        if (it[verb].is(word_kind::plan_verb) && verb > 1 &&
            ends_with(in.view(it[verb]).substr(0, in.view(it[verb]).find(' ')), "ed"))
            return phrase_before(in, verb - 1, true);
        to = insertion(in, to - 1);
        if (to + 1 >= verb) return {};
    } else if (to > 3 && it[to - 1].is_mark(U'-') && it[to - 2].is_mark(U'-')) {
        // employment -- people at work -- rose
        auto open = to - 3;
        while (open > 1 && to - open < longest_subject && !(it[open].is_mark(U'-') && it[open - 1].is_mark(U'-')))
            --open;
        if (open > 1 && it[open].is_mark(U'-') && it[open - 1].is_mark(U'-')) to = open - 1;
    } else if (to > 2 && (it[to - 1].is_mark(0x2013) || it[to - 1].is_mark(0x2014) ||
                          (it[to - 1].is_mark(U'-') && it[to - 1].begin > it[to - 2].end))) {
        auto open = to - 2;
        while (open > 0 && to - open < longest_subject && it[open].mark != it[to - 1].mark) --open;
        if (it[open].is(english_type::mark) && it[open].mark == it[to - 1].mark) to = open;
    } else if (it[to - 1].is(stop::relative) && to > 1) {
        related = to > 1 && it[to - 2].type == english_type::word;
        which = true;
        to -= 1;  // the port, which handled
        // silver (which rose)
        if (it[to - 1].is_mark(U',') || it[to - 1].is_mark(U'(')) --to;
    }
    // would have little effect on inflation, which fell: what the effect is on
    if (which && it[to].is_mark(U',') && in.view(it[verb - 1]) == "which") {
        auto k = to;
        while (k > 1 && to - k < 8 &&
               (it[k - 1].is_plain() || it[k - 1].is(word_kind::rate_noun) || it[k - 1].is(stop::determiner) ||
                it[k - 1].is(stop::of)))
            --k;
        if (k > 1 && k < to && it[k - 1].is(stop::preposition) &&
            in.words->group(english_words::effect_and_data_nouns).has(in.view(it[k - 2])))
            return trim(in, {k, to});
    }
    auto from = to;
    bool list = false;
    while (from > 0 && to - from < longest_subject) {
        auto const& x = it[from - 1];
        if (x.is_mark(U')')) {
            auto open = from - 1;
            while (open > 0 && from - open < longest_subject && !it[open].is_mark(U'(')) --open;
            // (ii) The limit: the number of a line
            if (!it[open].is_mark(U'(') || (open == 0 && from < to)) break;
            // $5 million (€4 million) and imports: the bracket belongs to what stands before
            if (from != to && open > 0 && ends_phrase(it[open - 1])) break;
            // (-598,000) and the jobless rate: the figure in the bracket is that of another subject
            bool const figured = from != to && it[from].is(word_kind::joiner) &&
                                 std::any_of(it.begin() + static_cast<std::ptrdiff_t>(open),
                                             it.begin() + static_cast<std::ptrdiff_t>(from),
                                             [](auto const& each) { return each.is(english_type::figure); });
            if (figured) break;
            if (from == to) to = open;
            from = open;
            continue;
        }
        // with exports up 5%, with the total rising
        if (x.is(stop::with) && (participle || it[verb_at].is(motion::particle))) {
            // with the trade with Norway reaching
            auto other = from > 1 && it[from - 2].is_plain() ? from - 1 : 0;
            while (other > 0 && from - other < 8 &&
                   (it[other - 1].is_plain() || it[other - 1].is(stop::determiner) || it[other - 1].is(stop::of)))
                --other;
            if (other == 0 || !it[other - 1].is(stop::with)) break;
            from = other;
            break;
        }
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
            // fell 5% and electricity, gas and water supply rose
            bool const joined_clause = list && start > 0 && it[start - 1].is(english_type::figure) &&
                                       it[start].is(word_kind::joiner) && start + 2 < from && !verbs;
            if (joined_clause) {
                from = start + 1;
                break;
            }
            if (!list || start + 1 >= from || verbs || introduces(in, start, from - 1) ||
                (start > 0 && it[start - 1].is(english_type::figure)))
                break;
            from = start;
            continue;
        }
        // adjusted for one-off items
        bool const one_off =
            from < to &&
            ((x.is(english_type::number) && in.text.substr(x.end, 1) == "-" && it[from].begin <= x.end + 1) ||
             (x.is_mark(U'-') && from > 1 && it[from - 2].end == x.begin && it[from].begin == x.end));
        if (inside_name(x) || one_off) {
            --from;
            continue;
        }
        // good news as exports rose; but exports as a share of output rose
        if (x.is(stop::preposition) && from > 1 && in.view(x) == "as") {
            bool const meanwhile = from < to && !(it[from].is(stop::determiner) && in.view(it[from]).starts_with("a"));
            if (meanwhile || !it[from - 2].is_plain()) break;
        }
        if (from < to && told_hearer(in, from, to)) break;
        // hold rates until unemployment falls
        if (x.is(stop::preposition) && from < to && (in.view(x) == "until" || in.view(x) == "till")) break;
        // at $90 a ton and copper rose; had a 9% decline and Kingston had
        if (x.is(word_kind::joiner) && from < to && (per_unit(in, from - 1) || object_told(in, from - 1))) break;
        // as evidenced by the programme which reached
        // imports, led by steel, which grew
        bool const led_by = which && from > 1 && it[from - 2].is_verb();
        if (x.is(stop::by) && (related || led_by) && from < to) break;
        // rose to 5 on a comparable basis and the ratio fell: what belongs to the clause before ends at the joiner
        if (x.is(word_kind::joiner) && from < to && it[from].is(stop::determiner) && adjunct_before(in, from - 1))
            break;
        if (x.is_verb() && from > 1 && it[from - 2].is(stop::relative) && from > 2 && it[from - 3].is_plain()) {
            from = to = from - 2;  // companies that invest in tools
            continue;
        }
        // Pay including bonuses rose: what it includes belongs to it
        bool const inside = x.is(word_kind::breakdown) && from > 1 && from < to && it[from - 2].is_plain() &&
                            it[from].is_plain() && in.view(x) == "including";
        if (inside) {
            --from;
            continue;
        }
        if (from == to && from > 2 && !which && x.is(english_type::figure) && counts_place(in, from - 1)) {
            --from;
            continue;
        }
        // the catch of the towns sharing the lake
        if (from < to && from > 2 && !which && x.is(english_type::figure) && ends_with(in.view(it[from]), "ing") &&
            counts_place(in, from - 1)) {
            from = to = from - 1;
            continue;
        }
        // trains arriving within 5 minutes of time, loans over $3 million to farmers
        bool const number = x.is(english_type::figure) || x.is(english_type::number);
        auto const described = number && !which ? describing_figure(in, from - 1, to) : 0;
        if (described != 0) {
            from = to = described;
            continue;
        }
        // residents using services of agencies numbered: a participle and its object describe the subject
        bool const object = from < to && (it[from].is_plain() ||
                                          (it[from].is(stop::determiner) && from + 1 < to && it[from + 1].is_plain()));
        // persons only looking for work
        auto const doer = from > 2 && in.view(it[from - 2]) == "only" ? from - 3 : from > 1 ? from - 2 : from;
        bool const describing = x.is_verb() && !x.moves() && from > 1 && from < to && gerundive(in.view(x)) &&
                                it[doer].is_plain() && looks_plural(in.view(it[doer])) && object && !participle;
        if (describing) {
            from = to = doer + 1;
            continue;
        }
        // volumes in Ireland, excluding the new unit, were; volumes, including those of the unit were
        bool const apart = from > 2 && from < to && it[from - 2].is_mark(U',') &&
                           it[from - 3].type == english_type::word &&
                           (in.view(x) == "excluding" || in.view(x) == "including" || in.view(x) == "except");
        if (apart) {
            from = to = from - 2;
            continue;
        }
        // open throughout July and registrations rising
        bool const dated = x.is(word_kind::joiner) && from > 1 && from < to &&
                           (it[from - 2].is(english_type::date) || it[from - 2].is(word_kind::time)) &&
                           it[from].is_plain() && (participle || adjunct_before(in, from - 1));
        if (dated) break;
        // exports of these goods fell
        bool const shown = x.is(word_kind::breakdown) && from > 1 && from < to && it[from - 2].is_plain() &&
                           in.view(x).starts_with("of th") &&
                           (it[from].is_plain() || it[from].is(english_type::figure)) &&
                           !in.words->group(english_words::partitive_nouns).has(in.view(it[from - 2]));
        if (shown) {
            from = to = from - 1;
            continue;
        }
        // their scheduled time
        bool const attributive = x.is(word_kind::plan_verb) && from > 1 && it[from - 2].is(stop::determiner) &&
                                 from < to && it[from].is_plain() && ends_with(in.view(x), "ed");
        if (attributive) {
            --from;
            continue;
        }
        // spending for owned and leased facilities totalled: participles that describe a noun
        bool const describing_noun = x.is_verb() && !x.moves() && from > 1 && from < to &&
                                     ends_with(in.view(x), "ed") &&
                                     ((it[from].is_plain() && it[from - 2].is(word_kind::joiner) && from > 2 &&
                                       it[from - 3].is_verb() && ends_with(in.view(it[from - 3]), "ed")) ||
                                      (it[from].is(word_kind::joiner) && from + 2 < to &&
                                       ends_with(in.view(it[from + 1]), "ed") && is_preposition(it[from - 2])));
        if (describing_noun) {
            --from;
            continue;
        }
        // the panel projects | a sea level rise
        bool const article = from < to && it[from].is(stop::determiner) && x.is_plain() && !possessive(in.view(x)) &&
                             (in.view(it[from]) == "a" || in.view(it[from]) == "an") &&
                             (ends_with(in.view(x), "s") || ends_with(in.view(x), "ed") ||
                              (ends_with(in.view(x), "ing") && from > 1 && it[from - 2].is_mark(U',')));
        if (article) break;
        // In Elmby | the share of renters, In Norland | unemployment: the place the clause opens with
        if (from < to && opens_with_place(in, from)) break;
        if (ends_phrase(x) || x.is(english_type::mark)) break;
        if ((x.is_verb() && !x.is(motion::particle) && !reduced_clause(in, from - 1)) || x.is(word_kind::share)) {
            auto const start = from < to || x.is_verb() ? relative_before(in, from) : 0;
            if (start == 0) break;
            from = to = start;
            continue;
        }
        --from;
    }
    return trim(in, {from, to});
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
