#include "english_settling.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Which words that may be verbs are verbs, and which words that nobody listed are.

/// Loaded imports rose: a noun and its verb follow.
bool english_settling::opens_subject(std::size_t i) const {
    if (i > 0 && it_[i - 1].is_plain() && !it_[i - 1].is(stop::relative)) return false;
    for (auto k = i + 1; k < it_.size() && k < i + 5; ++k) {
        if (it_[k].is_plain()) continue;
        return k > i + 1 && ((it_[k].moves() && !it_[k].is(motion::noun)) || it_[k].is(word_kind::level) ||
                             it_[k].is(word_kind::share) || it_[k].is(stop::auxiliary));
    }
    return false;
}

/// Whether a plural stands before the preposition of the phrase that `i` ends: figures for the period.
bool english_settling::plural_before(std::size_t i) const {
    for (auto k = i; k > 1 && i - k < 6; --k) {
        if (!it_[k].is_plain() && !is(k, stop::determiner) && !it_[k].is(word_kind::time)) return false;
        if (prepositional(k - 1)) return it_[k - 2].is_plain() && looks_plural(view(k - 2));
    }
    return false;
}

/// saw arrivals fall by 5%: whether a verb of seeing, a noun phrase and `i` follow each other.
bool english_settling::seen(std::size_t i) const {
    if (i < 2 || !(amount(i + 1) || is(i + 1, stop::by) || is(i + 1, stop::to))) return false;
    auto const& seeing = listed(english_words::perception_verbs);
    for (auto k = i; k > 0 && i - k < 9; --k) {
        auto const& x = it_[k - 1];
        if (k < i && (x.is_verb() || x.is(stop::infinitive)) && seeing.has(view(k - 1))) return true;
        if (!x.is_plain() && !is(k - 1, stop::determiner) && !x.is(word_kind::rate_noun) && !is(k - 1, stop::of) &&
            !is(k - 1, stop::in) && !is(k - 1, stop::total) && !x.is(word_kind::joiner) &&
            !is(k - 1, stop::preposition))
            return false;
    }
    return false;
}

/// Whether an object and the end of a change stand behind `i`: the deficit to 3 percent.
bool english_settling::moves_object(std::size_t i) const {
    constexpr std::size_t words = 12;
    for (auto k = i + 1; k + 1 < it_.size() && k < i + words; ++k) {
        bool const end = (is(k, stop::by) || is(k, stop::to) || is(k, stop::from)) && amount(k + 1);
        if (end) return k > i + 1;
        // its income from fishing to 90
        bool const inside = it_[k].is_plain() || is(k, stop::determiner) || prepositional(k) || is(k, stop::to) ||
                            it_[k].is(word_kind::rate_noun) || it_[k].is(word_kind::time) ||
                            it_[k].is(word_kind::yoy) || it_[k].is(motion::noun) || it_[k].is(stop::infinitive);
        if (!inside) return false;
    }
    return false;
}

/// Whether a verb before `i` stands behind the same `to` or `will`: to lift tolls by 4% and trim ferries by 3%.
bool english_settling::led_with_another(std::size_t i) const {
    constexpr std::size_t words = 18;
    if (!it_[i - 1].is(word_kind::joiner)) return false;
    for (auto k = i - 1; k-- > 0 && i - k < words;) {
        if (it_[k].is(stop::clause) || it_[k].is_mark(U';')) return false;
        if (!is(k, stop::to) && !it_[k].is(word_kind::plan_verb)) continue;
        if (amount(k + 1)) continue;  // raised to 3%
        // had to ground 17 aircraft and reduce
        bool const bound = k > 0 && (it_[k - 1].is(stop::auxiliary) || it_[k - 1].is(word_kind::plan_verb)) &&
                           it_[k + 1].is_plain() && !it_[k + 1].capital;
        return bound || it_[k + 1].is_verb() || it_[k + 1].moves() || it_[k + 1].is(stop::infinitive);
    }
    return false;
}

/// Behind `to`, `will` and a noun that is seen: shrink by 5%.
void english_settling::settle_bare(std::size_t i) const {
    if (i == 0 || i + 1 >= it_.size()) return;
    bool const by = is(i + 1, stop::by) || is(i + 1, stop::to) || is(i + 1, stop::from) ||
                    (is(i + 1, stop::at) && amount(i + 2));  // would recover at 3%
    // would reduce revenues by $3 million
    bool const led = is(i - 1, stop::to) || it_[i - 1].is(word_kind::plan_verb) || view(i - 1) == "help" ||
                     view(i - 1) == "helped" || view(i - 1) == "helps" || view(i - 1) == "can" || led_with_another(i);
    if (!by && !amount(i + 1) && !(led && moves_object(i))) return;
    bool const lowers = is_one_of(i, english_words::falling_base_verbs);
    if (!lowers && !is_one_of(i, english_words::rising_base_verbs)) return;
    bool const told = by && it_[i - 1].is_plain() && amount(i + 2);  // arrivals contract by 17%
    if (!led && !told && !seen(i)) return;
    it_[i].kind = lowers ? word_kind::decrease : word_kind::increase;
    it_[i].code = static_cast<std::uint8_t>(motion::verb);
}

void english_settling::settle_infinitive(std::size_t i) const {
    auto& x = it_[i];
    if (i == 0) return make_plain(x);
    auto const& before = it_[i - 1];
    bool verb = before.is(stop::to) || before.is(stop::auxiliary) || before.is(word_kind::plan_verb) ||
                before.is(stop::pronoun) || before.is(stop::relative) || before.is(word_kind::negation) ||
                (before.is(word_kind::adverb) &&
                 (object(i + 1) || (plain(i + 1) && (view(i - 1) == "also" || view(i - 1) == "still"))));
    verb = verb || ((before.is(word_kind::joiner) || before.is_mark(U',')) && object(i + 1));
    verb = verb || (before.is(word_kind::joiner) && is(i + 1, stop::to) && amount(i + 2));  // and return to 2%
    verb = verb || (before.is(stop::clause) && amount(i + 1));                              // but remain 5% below
    bool const much = object(i + 1) || (i + 2 < it_.size() && it_[i + 1].is(word_kind::adverb) && amount(i + 2));
    verb = verb || (before.is_plain() && ends_with(view(i - 1), "s") && !ends_with(view(i - 1), "ss") &&
                    (much || is(i + 1, stop::to)));
    verb =
        verb || (view(i) == "cost" && before.is_plain() && i + 1 < it_.size() && it_[i + 1].is(english_type::currency));
    // cost the country $3 million
    verb = verb || (view(i) == "cost" && before.is_plain() && is(i + 1, stop::determiner) && plain(i + 2) &&
                    (amount(i + 3) || (plain(i + 3) && amount(i + 4))));
    verb = verb || (view(i) == "remain" && before.is_plain());             // 46 acres remain
    verb = verb || view(i) == "include";                                   // costs include interest of $4 million
    verb = verb || (before.is(word_kind::joiner) && led_with_another(i));  // will hire 20 and reach sales of
    // Chad and Mali face duties
    verb =
        verb || (view(i) == "face" && before.is_plain() && i > 1 && it_[i - 2].is(word_kind::joiner) && plain(i + 1));
    verb = verb || (before.is_verb() && (object(i + 1) || plain(i + 1)));  // helped produce
    verb = verb ||
           (is_one_of(i, english_words::plural_subject_verbs) && before.is_plain() && (object(i + 1) || plain(i + 1)) &&
            (plural_before(i - 1) || view(i - 1) == "data" || view(i - 1) == "Data"));
    if (verb) {
        make_verb(x);
    } else {
        make_plain(x);
    }
}

void english_settling::settle_verb(std::size_t i) const {
    auto& x = it_[i];
    auto const word = view(i);
    if (x.is(motion::noun)) {
        settle_present(i);
        if (!x.is(motion::noun)) return;
        // depreciation of $4 million: what wears off, where that of a currency is a fall
        bool const wears = word.ends_with("epreciation") && (is(i + 1, stop::of) || is(i + 1, stop::auxiliary)) &&
                           i + 2 < it_.size() && it_[i + 2].is(english_type::currency);
        if (wears) return make_plain(x);
        // expected to rise, stays increase by 5%
        bool const led = i > 0 && (it_[i - 1].is(stop::to) || it_[i - 1].is(word_kind::plan_verb) ||
                                   (it_[i - 1].is_plain() && is(i + 1, stop::by) && amount(i + 2)) || seen(i));
        // the firm cut its costs
        bool const governs = i > 0 &&
                             (it_[i - 1].is_plain() || it_[i - 1].is(stop::pronoun) || view(i - 1) == "has" ||
                              view(i - 1) == "have" || view(i - 1) == "had") &&
                             is_one_of(i + 1, english_words::possessive_determiners);
        // shore power cut emissions by 4 tonnes
        bool const cuts = (word == "cut" || word == "cuts") && i > 0 && it_[i - 1].is_plain() && moves_object(i);
        // builders cut 300 jobs, exports jump 5%
        bool const moves = is_one_of(i, english_words::change_noun_verbs) && i > 0 && amount(i + 1) &&
                           (it_[i - 1].is(stop::pronoun) || it_[i - 1].is(stop::auxiliary) ||
                            (it_[i - 1].is_plain() && (looks_plural(view(i - 1)) || word == "cut" || word == "cuts")));
        // extend the quay, increase its capacity by 5%
        bool const listed = i > 0 && (it_[i - 1].is_mark(U',') || it_[i - 1].is(word_kind::joiner)) &&
                            (word == "increase" || word == "boost" || word == "cut") && i + 2 < it_.size() &&
                            (it_[i + 1].is(stop::determiner) || it_[i + 1].is_plain()) && moves_object(i);
        if (led || governs || moves || cuts || listed) x.code = static_cast<std::uint8_t>(motion::verb);
        return;
    }
    if (x.is(word_kind::approximate) && word.substr(0, 6) == "exceed" && !amount(i + 1)) return make_verb(x);
    if (word == "changed" && is(i + 1, stop::at)) return make_verb(x);  // hardly changed at 5%: no change of 5%
    // topped the list
    bool const heads = x.is(word_kind::approximate) && (word == "topped" || word == "tops" || word == "topping");
    if (heads && is(i + 1, stop::determiner) && plain(i + 2)) return make_verb(x);
    // under the scheme, around Europe
    bool const place = x.is(word_kind::approximate) && is_one_of(i, english_words::hedging_prepositions) &&
                       !amount(i + 1) && !(is(i + 1, stop::determiner) && amount(i + 2));
    if (place) {
        x.kind = word_kind::stop;
        x.code = static_cast<std::uint8_t>(stop::preposition);
        return;
    }
    // would lower revenues by: a verb behind `to` and `would`
    if (x.is(motion::particle) && i > 0 && word == "lower" &&
        (is(i - 1, stop::to) || it_[i - 1].is(word_kind::plan_verb)) && (plain(i + 1) || is(i + 1, stop::determiner))) {
        x.code = static_cast<std::uint8_t>(motion::verb);
        return;
    }
    if (x.is(motion::particle) || x.is(word_kind::approximate)) {
        // higher education; but 5% higher output
        bool const compares = i > 0 && (amount(i - 1) || it_[i - 1].is(english_type::mark) ||
                                        (i > 1 && amount(i - 2)) || it_[i - 1].is(word_kind::adverb));
        if (is_one_of(i, english_words::comparative_adjectives) && plain(i + 1) && !compares && !is(i + 1, stop::of))
            make_plain(x);
        return;
    }
    if (x.is(stop::auxiliary)) return;
    // pledges registered at the board reached
    bool const placed = x.is(word_kind::level) && word == "registered at" && i > 0 && it_[i - 1].is_plain() &&
                        is(i + 1, stop::determiner) && plain(i + 2);
    if (placed) return make_verb(x);
    if (i == 0 && x.is(stop::verb) && !ends_with(word, "ed") && !ends_with(word, "ing")) return make_plain(x);
    // Housing, water and gas rose: one of several things
    bool const thing = i == 0 && (x.is(stop::verb) || x.is(word_kind::light)) && ends_with(word, "ing") &&
                       i + 2 < it_.size() && (it_[i + 1].is_mark(U',') || it_[i + 1].is(word_kind::joiner)) &&
                       plain(i + 2) && !it_[i + 2].capital;
    if (thing) return make_plain(x);
    if (i == 0) {
        bool const participle = ends_with(word, "ed") || ends_with(word, "ing");
        if (participle && plain(i + 1) && opens_subject(i)) make_plain(x);
        return;
    }
    auto const& before = it_[i - 1];
    bool const owned = before.is(stop::determiner) || (before.is_plain() && possessive(view(i - 1)));
    // the capacity of enhanced processing of copper
    bool const processing = i + 2 < it_.size() && gerund(i + 1) && is(i + 2, stop::of);
    // prices of exported manufactured goods
    bool const twice = prepositional(i - 1) && plain(i + 2) && i + 1 < it_.size() &&
                       (is(i + 1, stop::verb) || it_[i + 1].is(word_kind::light)) && ends_with(view(i + 1), "ed");
    bool const leads =
        plain(i + 1) || processing || twice || (i + 1 < it_.size() && it_[i + 1].is(word_kind::rate_noun));
    // its forecast for growth
    if (word == "forecast" && owned && is(i + 1, stop::preposition)) return make_plain(x);
    if (ends_with(word, "ed") || is_one_of(i, english_words::attributive_participles)) {
        // rents on newly let flats
        bool const behind_preposition =
            prepositional(i - 1) || (before.is(word_kind::adverb) && i > 1 && prepositional(i - 2));
        // in foreign owned firms
        bool const modified = before.is_plain() && i > 1 && !looks_plural(view(i - 1)) && prepositional(i - 2) &&
                              leads && word != "remained" && word != "stayed";
        // the ranks of the employed
        bool const people = before.is(stop::determiner) && i > 1 && is(i - 2, stop::of) && !amount(i + 1) &&
                            !prepositional(i + 1) && !is(i + 1, stop::at);
        // data released on Tuesday showed exports fell
        bool const telling_verb = is_one_of(i, english_words::data_reporting_verbs);
        // the average achieved room rate
        bool const averaged = view(i - 1) == "average" && leads && i > 1 && it_[i - 2].is(stop::determiner);
        bool const opens = averaged || (!telling_verb && opens_subject(i));
        if (people || (leads && (owned || behind_preposition || modified || opens))) make_plain(x);
    } else if (ends_with(word, "ing")) {
        // a housing project, P5 million shipping lines; but firms handling containers
        bool const compound =
            gerund(i) && i + 1 < it_.size() &&
            (plain(i + 1) || view(i + 1) == "record" || (it_[i + 1].is(word_kind::name) && !numbered(i + 1))) &&
            (owned || amount(i - 1) || before.is(english_type::mark) || before.is(stop::of) || before.is(stop::in) ||
             (before.is_plain() && !looks_plural(view(i - 1))));
        // the Rural and Island Housing Fund
        bool const titled = x.capital && i + 1 < it_.size() && it_[i + 1].is_plain() && it_[i + 1].capital && i > 0 &&
                            it_[i - 1].is_plain() && it_[i - 1].capital;
        // container handling at the port
        bool const noun = (x.is(word_kind::light) || x.is(stop::verb)) && before.is_plain() &&
                          !looks_plural(view(i - 1)) &&
                          (is(i + 1, stop::in) || is(i + 1, stop::at) || (gerund(i) && is(i + 1, stop::of)) ||
                           (i + 1 < it_.size() &&
                            ((it_[i + 1].moves() && !it_[i + 1].is(motion::noun)) || it_[i + 1].is(word_kind::level))));
        // results from operating activities; but airlines operating flights
        bool const operating = word == "operating" && plain(i + 1) && !before.is(stop::auxiliary) &&
                               !(before.is_plain() && looks_plural(view(i - 1)));
        // spending on housing and sanitation, on lending to firms
        bool const listed = gerund(i) && i + 1 < it_.size() && prepositional(i - 1) &&
                            (it_[i + 1].is(word_kind::joiner) || it_[i + 1].is_verb() ||
                             it_[i + 1].is(word_kind::plan_verb) || prepositional(i + 1));
        if (noun || titled || compound || operating || listed || (owned && (leads || is(i + 1, stop::of))))
            make_plain(x);
    } else if (x.is(word_kind::light) && ends_with(word, "s") && prepositional(i - 1)) {
        make_plain(x);  // of trains, in leases
    } else if (ends_with(word, "s") && !object(i + 1) &&
               (owned || (is(i + 1, stop::of) && x.is(word_kind::light)) ||
                (is_one_of(i, english_words::noun_or_verb_plurals) &&
                 (before.is_plain() || before.is(word_kind::joiner)) && !plain(i + 1)))) {
        make_plain(x);
    }
}

/// expected them to fall, expected growth of 3: whether an object and what it will do stand behind the word at `i`.
bool english_settling::awaits(std::size_t i) const {
    constexpr std::size_t words = 9;
    for (auto k = i + 1; k + 1 < it_.size() && k < i + words; ++k) {
        if (is(k, stop::to)) return k > i + 1 && !amount(k + 1) && !is(k + 1, stop::determiner);
        if (it_[k].is(motion::noun) && (is(k + 1, stop::of) || is(k + 1, stop::in))) return true;
        bool const inside = it_[k].is_plain() || is(k, stop::determiner) || is(k, stop::pronoun) || is(k, stop::of) ||
                            is(k, stop::in) || is(k, stop::total) || it_[k].is(motion::noun) ||
                            it_[k].is(word_kind::yoy) || it_[k].is(word_kind::time) || it_[k].is(word_kind::rate_noun);
        if (!inside) return false;
    }
    return false;
}

/// A word that the lexicon has not, or has as a noun.
void english_settling::settle_unknown(std::size_t i) const {
    settle_bare(i);
    if (it_[i].is_plain()) settle_present(i);
    if (it_[i].is_plain()) return settle_plain(i);
    settle_verb(i);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
