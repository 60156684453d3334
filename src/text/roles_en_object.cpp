#include "noun_phrase_en.hpp"
#include "roles_en.hpp"
#include "words_in.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What a verb or a noun of change moves, and who only watches it.

/// increased its capacity to 5, cut costs by 3%: the object moves, not the subject.
bool english_rules::take_object(std::size_t i, candidate& f) const {
    auto p = before(i);
    if (p == none || p == 0) return false;
    // had a surplus with Chile, amounting to $2 billion
    if (auto const had = object_had(i); take(f, had)) return true;
    // cut its staff 12 percent to 3,400
    if (points(f) && take(f, object_moved(i).phrase)) return true;
    if (last_ != none && p == last_ + 1 && it_[p].is(stop::to) && is_change_unit(figures_[it_[last_].index]) &&
        !object_moved(last_).phrase.empty()) {
        copy_indicator(last_, f);
        return true;
    }
    if (!(it_[p].is(stop::to) || it_[p].is(stop::by) || it_[p].is(stop::from))) return false;
    // would boost the population by 5% to 3 million; cut the slots to 30 a day from 36
    if (last_ != none && last_ > 1 && !respectively_ && p < last_ + 4 && only_phrase_between(last_ + 1, p)) {
        auto const led = before(last_);
        auto const& told = figures_[it_[last_].index];
        bool const by_to = it_[p].is(stop::to) && p == last_ + 1 && led != none && it_[led].is(stop::by) &&
                           (told.what == role::growth || told.what == role::growth_yoy || told.what == role::target);
        bool const to_from = it_[p].is(stop::from) && f.unit_name.empty() && led != none && it_[led].is(stop::to) &&
                             told.unit.kind() != unit_kind::money && !is_change_unit(told);
        if (by_to || to_from) {
            copy_indicator(last_, f);
            return !f.indicator.empty() || !f.made_indicator.empty();
        }
    }
    auto verb = verb_before(i);
    // raised its floor space from 30 hectares in 9 parks to 47: the object ends where the move begins
    for (auto k = p; verb != none && it_[p].is(stop::to) && last_ != none && k > verb + 2 && p - k < 14; --k) {
        if (!it_[k - 1].is(stop::from) || !is_figure(k) || figures_[it_[k].index].unit.kind() != f.unit.kind())
            continue;
        p = k - 1;
        break;
    }
    // guiding revenue growth to 5%
    for (auto k = p; k > 0 && p - k < 10 && it_[p].is(stop::to); --k) {
        if (it_[k - 1].is(english_type::figure) || it_[k - 1].is_mark(U',') || k - 1 == verb) break;
        if (!it_[k - 1].is(word_kind::plan_verb) || !in_.view(it_[k - 1]).starts_with("guid")) continue;
        verb = k - 1;
        break;
    }
    if (auto const other = object_verb(p); other != none && (verb == none || other >= verb)) {
        verb = other;  // squeezing the workforce to 5, dragged down arrivals by 3%
    } else if (verb != none && it_[verb].is(motion::particle)) {
        return false;
    }
    if (verb == none || verb + 1 >= p || it_[verb].is(stop::auxiliary)) return false;
    // exceeded the budget by $5 million: of the subject
    auto const does = in_.view(it_[verb]);
    if (opens_with_any(does, listed(english_words::goal_result_verb_stems))) {
        auto const subject = head_of(in_, subject_of(in_, verb));
        bool const told = subject.empty() || names_money(subject, false) || measured(subject) ||
                          is_one_of(subject.to - 1, english_words::performance_nouns);
        if (told) return false;
    }
    auto from = verb + 1;
    while (from < p && (it_[from].is(stop::determiner) || it_[from].is(word_kind::adverb) ||
                        it_[from].is(stop::total) || it_[from].is(word_kind::time) ||
                        it_[from].is(english_type::date) || it_[from].is(word_kind::yoy) || it_[from].is_mark(U'#')))
        ++from;
    auto const named = [&](std::size_t k) {
        // the share of loans
        return it_[k].is_plain() || it_[k].is(word_kind::rate_noun) || it_[k].is(word_kind::target) ||
               (it_[k].is(word_kind::share_noun) && is(k + 1, stop::of));
    };
    // plans to increase the deficit this year to 2 percent
    auto to = p;
    while (to > from && (it_[to - 1].is(word_kind::time) || it_[to - 1].is(english_type::date) ||
                         it_[to - 1].is(word_kind::yoy) || it_[to - 1].is(word_kind::adverb)))
        --to;
    while (to > from && to < p && is_preposition(it_[to - 1])) --to;
    // increased its direct investment (FDI) by
    if (to > from + 3 && it_[to - 1].is_mark(U')') && it_[to - 3].is_mark(U'(')) to -= 3;
    // raised its key rate a full point to 5 percent
    if (to > from + 2 && is_one_of(to - 1, english_words::rate_step_nouns)) {
        auto k = to - 1;
        while (k > from && to - k < 6 && !it_[k].is(stop::determiner)) --k;
        if (k > from && it_[k].is(stop::determiner) && take(f, head_of(in_, {from, k}))) return true;
    }
    if (from >= to || !named(from) || !(named(to - 1) || (it_[to - 1].is(motion::noun) && to - 1 > from))) return false;
    // registered a modest monthly increase by: of the subject
    if (it_[to - 1].is(motion::noun) && from + 1 < to && only_describes(from, to - 1)) return false;
    for (auto k = from; k < p; ++k) {
        // the bill for single-family, owner-occupied homes: the comma stands between adjectives
        bool const listed = it_[k].is_mark(U',') && k > from && it_[k - 1].is_plain() && k + 1 < p &&
                            it_[k + 1].is_plain() && !it_[k + 1].capital;
        if (it_[k].is(english_type::figure) || (it_[k].is_mark(U',') && !listed)) return false;
        if (it_[k].is(stop::relative) || (k > from && it_[k].is(stop::auxiliary))) return false;
    }
    // exceeding expectations by 5%: of what, the subject says
    bool const hoped = is_one_of(p - 1, english_words::exceeded_expectation_nouns);
    bool const budget = in_.view(it_[p - 1]) == "budget" && !it_[p].is(stop::by);
    if (hoped && !budget && from + 1 == p) return false;
    if (auto const aimed = aimed_at({from, p}); !aimed.empty()) {
        if (f.what == role::value) f.what = role::target;
        return take(f, aimed);
    }
    return take(f, phrase_from(in_, from));
}

/// squeezing the workforce to, dragged down arrivals by, helped boost the economy by: the verb whose object ends before
/// `p`, where it is none of the lexicon; `none` where there is none.
std::size_t english_rules::object_verb(std::size_t p) const {
    for (auto k = p; k > 1 && p - k < 14; --k) {
        auto const& x = it_[k - 1];
        if (x.is(english_type::figure) || x.is_mark(U';') || x.is_mark(U'(') || x.is(stop::clause) ||
            x.is(stop::relative))
            return none;
        auto const led = [&](std::size_t at) {
            auto const word = in_.view(it_[at]);
            if (is_plain_word(at, {"brought", "drove", "cut"})) return true;
            bool const verb = it_[at].is_plain() || it_[at].is(stop::verb) || it_[at].is(word_kind::light) ||
                              it_[at].is(motion::verb);
            return verb && !it_[at].capital && word.size() > 5 && word.find(' ') == word.npos &&
                   (word.ends_with("ing") || word.ends_with("ed")) && !is_gerund(word, doc_.words);
        };
        if (x.is(motion::particle) && k > 1 && k < p && led(k - 2)) return k - 1;
        if (led(k - 1) && k < p && it_[k].is(stop::determiner) && k + 1 < p) return k - 1;
        // wants to bring its imports down to, aims to slash the deficit to: an infinitive and its object
        bool const wished = (x.is_plain() || x.is(stop::infinitive) || x.is(motion::noun) || x.is(stop::verb)) &&
                            !x.capital && k + 1 < p && k > 1 &&
                            (it_[k - 2].is(stop::to) ||
                             (it_[k - 2].is(word_kind::plan_verb) && in_.view(it_[k - 2]).ends_with(" to"))) &&
                            (it_[k].is(stop::determiner) || (k > 2 && it_[k].is_plain() && x.is(stop::verb)));
        if (wished) return k - 1;
        bool const helped = x.is(motion::noun) && in_.view(it_[k - 2]).starts_with("help") && k < p;
        if (helped && (it_[k].is(stop::determiner) || it_[k].is_plain())) return k - 1;
        if (x.is_verb() || x.is_mark(U',')) return none;
    }
    return none;
}

/// a modest monthly | increase: whether nothing but degrees and times stands there
bool english_rules::only_describes(std::size_t from, std::size_t to) const {
    auto const& adjectives = listed(english_words::change_adjectives);
    for (auto k = from; k < to; ++k) {
        if (it_[k].is_plain() ? !adjectives.has(in_.view(it_[k])) : it_[k].is(word_kind::rate_noun)) return false;
    }
    return true;
}

/// Analysts, economists: who only watches what figures tell of
bool english_evidence::watches(item_range phrase) const {
    return !phrase.empty() && one_of_in_any_case(in_.view(it_[phrase.to - 1]), listed(english_words::observer_nouns));
}

/// noted the decline in costs from $5 million to $4 million: what declined, whatever the verb
bool english_roles::take_changed(std::size_t i, candidate& f) const {
    auto p = before(i);
    if (respectively_ && p != none && it_[p].is(word_kind::joiner) && last_ != none && p == last_ + 1)
        p = before(last_);
    if (p == none || !(it_[p].is(stop::to) || it_[p].is(stop::by) || it_[p].is(stop::from))) return false;
    auto const change = change_before(p, true);
    if (change == none || !it_[change].is(motion::noun) || change + 2 >= p) return false;
    if (!it_[change + 1].is(stop::in) && !it_[change + 1].is(stop::of)) return false;
    if (respectively_) return take_part(f, i, {change + 2, p});
    auto const verb = verb_before(i);
    if (verb != none && verb > change) return false;
    auto const phrase = phrase_from(in_, change + 2);
    return !phrase.empty() && phrase.to <= p && take(f, phrase);
}

/// use $11 million (386 million baht) in raw materials: what they use
bool english_rules::used_in(std::size_t i, candidate& f) const {
    auto behind = i + 1;
    while (is(behind, U'(') && behind < i + 9) {
        while (behind < it_.size() && !it_[behind].is_mark(U')')) ++behind;
        ++behind;
    }
    bool const used = f.unit.kind() == unit_kind::money && is(behind, stop::in) && behind > i + 1 &&
                      behind + 1 < it_.size() && it_[behind + 1].is_plain() && !it_[behind + 1].capital;
    return used && take(f, phrase_from(in_, behind + 1));
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
