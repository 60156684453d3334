#include "noun_phrase_en.hpp"
#include "roles_en.hpp"
#include "words_in.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Levels of then that a clause or a phrase of its own tells: when it stood at 5, whereas in 2014 it was 4, last year's
// total of 3.

/// over April last year, from 64 in 2016, since 2007: whether the time that ends at `t` is one that something is
/// compared with.
bool english_evidence::compared_time(std::size_t t) const {
    constexpr std::size_t words = 7;
    auto const& earlier_times = listed(english_words::past_time_words);
    auto j = t + 1;
    while (j > 0 && t - j + 1 < words) {
        auto const& x = it_[j - 1];
        auto const word = in_.view(x);
        bool const timed = x.is(english_type::date) || x.is(word_kind::yoy) || x.is(word_kind::mom) ||
                           x.is(word_kind::time) || x.is(word_kind::since);
        if (timed && (word.starts_with("from ") || word.starts_with("over ") || word.starts_with("on ") ||
                      word.starts_with("than ") || word == "since"))
            return true;
        // recorded in the same period of 2013, when
        if (timed && j > 1 && x.is(word_kind::yoy) && (word.find("same") != word.npos || has_any(word, earlier_times)))
            return true;
        if (!timed && !x.is(stop::determiner) && !x.is(stop::in) && !x.is(stop::of)) break;
        --j;
    }
    if (j == 0 || j > t) return false;
    auto const& cue = it_[j - 1];
    auto const word = in_.view(cue);
    if (cue.is(english_type::figure)) return figures_[cue.index].what == role::base;
    return cue.is(stop::from) || cue.is(word_kind::than) || word == "on" || word.starts_with("over") ||
           (cue.is(word_kind::approximate) && compares(word)) || cue.is(word_kind::excess);
}

/// over May last year, when sales were 5; since 2007 (when there were 3): a level of the time compared with
bool english_evidence::told_when(std::size_t i) const {
    constexpr std::size_t words = 13;
    for (auto k = i; k > 1 && i - k < words; --k) {
        auto const& x = it_[k - 1];
        if (x.is_mark(U';') || x.is_mark(U',') || x.is(stop::clause)) return false;
        if (x.is(english_type::figure) && figures_[x.index].rule != "earlier") return false;
        if (!x.is(stop::relative) || (in_.view(x) != "when" && in_.view(x) != "where")) continue;
        auto j = k - 2;
        if (j > 0 && (it_[j].is_mark(U',') || it_[j].is_mark(U'('))) --j;
        if (compared_time(j)) return true;
        // The previous record was set in 2009, when
        while (j > 0 && !it_[j].is(word_kind::base) && !it_[j].is(english_type::figure) && !it_[j].is_mark(U';')) --j;
        return it_[j].is(word_kind::base);
    }
    return false;
}

/// ...; a year earlier it had been 5; whereas in 2014 they were 3; and in March last year it was 4: whether the clause
/// of the figure at `i` opens with a time of then and goes on from another figure like it.
bool english_evidence::clause_of_then(std::size_t i, candidate const& f) const {
    auto const opens = [&](std::size_t c) {
        while (c < i && (it_[c].is(stop::in) || it_[c].is(stop::determiner) || it_[c].is(word_kind::adverb) ||
                         it_[c].is(word_kind::joiner) || in_.view(it_[c]) == "for" || in_.view(it_[c]) == "during"))
            ++c;
        if (c >= i) return false;
        auto const& x = it_[c];
        if (x.is(english_type::date)) {
            if (is(c + 1, word_kind::yoy)) return told_before(c + 1);
            auto const date = date_at(c);
            return date.year != 0 && own_.year != 0 && date.year < own_.year;
        }
        bool const timed = x.is(word_kind::yoy) || x.is(word_kind::mom);
        return timed && (has_any(in_.view(x), listed(english_words::past_time_words)) || in_.view(x) == "last year") &&
               !owns_figure(c);
    };
    constexpr std::size_t words = 16;
    for (auto c = i; c > 0 && i - c < words; --c) {
        auto const& x = it_[c - 1];
        if (x.is(english_type::figure)) return false;
        bool const breaks = x.is_mark(U';') || x.is(stop::clause);
        if (!breaks && !x.is_mark(U',') && !x.is(word_kind::joiner)) continue;
        if (opens(c)) {
            for (auto k = c - 1; k > 0 && c - k < reach; --k) {
                if (!is_figure(k - 1)) continue;
                auto const& from = figures_[it_[k - 1].index];
                if (alike(f, from))
                    return from.what == role::value || from.what == role::share || from.what == role::breakdown;
            }
            return false;
        }
        if (breaks) return false;
    }
    return false;
}

/// from 80 shops in 6 towns to 95: the second of then stands in the first
bool english_roles::inside_base(std::size_t i) const {
    if (last_ == none || !is(i + 1, stop::to) || !is_figure(before_figure(i + 2))) return false;
    auto const& then = figures_[it_[last_].index];
    auto const p = before(i);
    bool const within = p != none && (it_[p].is(stop::in) || it_[p].is(stop::at) || it_[p].is(stop::with) ||
                                      it_[p].is(stop::preposition) || it_[p].is(word_kind::joiner));
    return within && then.what == role::base && p > last_ && p < last_ + 3;
}

/// compared with 261 births in 2011, a birth rate of 11%; from 40 deaths and a rate of 3%: told with a level of then
bool english_evidence::beside_base(std::size_t i) const {
    if (last_ == none) return false;
    auto const& then = figures_[it_[last_].index];
    if (then.what != role::base || is_change_unit(then)) return false;
    // up from 14 firms and 610 jobs in 2016
    bool const paired = before(i) == last_ + 1 && is(last_ + 1, word_kind::joiner) && then.rule == "than" &&
                        is_count(figures_[it_[i].index]);
    if (paired) {
        for (auto k = i + 1; k < it_.size() && !it_[k].is(english_type::mark); ++k) {
            if (it_[k].is_verb() || it_[k].moves() || it_[k].is(english_type::figure)) return false;
        }
        return true;
    }
    if (!is(before(i), stop::of)) return false;
    auto k = last_ + 1;
    while (k < i && (it_[k].is(stop::in) || it_[k].is(english_type::date) || it_[k].is(word_kind::yoy) ||
                     it_[k].is(word_kind::mom) || it_[k].is_plain() || in_.view(it_[k]) == "for"))
        ++k;
    if (k >= i || !(it_[k].is_mark(U',') || it_[k].is(word_kind::joiner))) return false;
    if (it_[k].is_mark(U',') && !(is(k + 1, stop::determiner) && in_.view(it_[k + 1]).starts_with("a"))) return false;
    for (auto j = k + 1; j < i; ++j) {
        bool const within = it_[j].is_plain() || it_[j].is(stop::determiner) || it_[j].is(word_kind::rate_noun) ||
                            it_[j].is(stop::of) || it_[j].is(word_kind::approximate);
        if (!within) return false;
    }
    return k + 1 < i;
}

/// exceeded last year's 4 million by 3%, fell short of the record of 2 million by 1%: 1 where what is told passed the
/// level of then before it, -1 where it fell short, else 0
int english_evidence::beyond_base(std::size_t i) const {
    auto const p = before(i);
    if (last_ == none || !is(p, stop::by) || p > last_ + 6 || figures_[it_[last_].index].what != role::base) return 0;
    for (auto k = last_ + 1; k < p; ++k) {
        bool const within = it_[k].is_plain() || it_[k].is(stop::in) || it_[k].is(english_type::date);
        if (!within) return 0;
    }
    constexpr std::size_t words = 10;
    auto const& surpassing = listed(english_words::surpassing_verb_stems);
    auto const& missing = listed(english_words::falling_short_stems);
    for (auto k = last_; k > 0 && last_ - k < words; --k) {
        auto const word = in_.view(it_[k - 1]);
        if (opens_with_any(word, surpassing)) return 1;
        if (opens_with_any(word, missing)) return -1;
        if (it_[k - 1].is(english_type::mark) || it_[k - 1].is(english_type::figure) || it_[k - 1].is_verb()) return 0;
    }
    return 0;
}

/// the year-ago reading of 9%, last year's turnover of 5, a previous fleet of 3: a level of then by its name
bool english_evidence::noun_of_then(std::size_t i) const {
    auto const of = before(i);
    if (!is(of, stop::of)) return false;
    // beat the record of 3 million set in 2008
    bool const set = i + 1 < it_.size() && (it_[i + 1].is(word_kind::light) || it_[i + 1].is(word_kind::level) ||
                                            is_plain_word(i + 1, {"set"}) || it_[i + 1].is(stop::verb));
    if (of > 1 && set && is_one_of(of - 1, english_words::record_level_nouns) && in_.view(it_[of - 2]) == "the")
        return true;
    constexpr std::size_t words = 6;
    for (auto k = of; k > 0 && of - k < words; --k) {
        auto const& x = it_[k - 1];
        auto const word = in_.view(x);
        if (wished(k - 1)) return false;
        if (x.is(word_kind::yoy) || x.is(word_kind::mom)) {
            bool const owner = word.ends_with("'s") || word.ends_with("\u2019s") || word.ends_with("-ago") ||
                               word.ends_with("-earlier") || word.ends_with("-year") || word.ends_with("year ago") ||
                               word.ends_with("year earlier");
            return owner && k < of &&
                   (has_any(word, listed(english_words::past_time_words)) || word.starts_with("last"));
        }
        if (x.is(moment::past)) return k < of && (word == "previous" || word == "prior");
        // the pre-crisis level of 15 million; but a pre-tax profit of 2 million
        if (k < of && (word.starts_with("pre-") || word.starts_with("Pre-")))
            return !listed(english_words::untimed_pre_words).has_in_small(word);
        bool const within = x.is_plain() || x.is(word_kind::rate_noun) || x.is(word_kind::adverb) ||
                            x.is(word_kind::since) || x.is(motion::particle);
        if (!within) return false;
    }
    return false;
}

/// released in March: what stands between a thought of then and its amount
bool english_roles::released_then(std::size_t k) const {
    auto const& x = it_[k];
    bool const participle = (x.is(word_kind::light) || x.is(stop::verb)) && in_.view(x).ends_with("ed");
    return (participle && (is(k + 1, stop::in) || is(k + 1, stop::of) || is(k + 1, english_type::date))) ||
           (x.is(stop::in) && is(k + 1, english_type::date));
}

/// up from a November estimate of 6%, lowered from its earlier forecast of 3: what was thought before
bool english_roles::thought_before(std::size_t i) const {
    constexpr std::size_t words = 9;
    bool wish = false;
    bool then = false;
    bool first = false;
    auto const& firsts = listed(english_words::initial_release_words);
    auto const led = before(i) == none ? 0 : before(i) + 1;  // behind the word before the figure and its hedges
    for (auto k = i; k > 0 && i - k < words; --k) {
        auto const& x = it_[k - 1];
        auto const word = in_.view(x);
        // from a previous 4, from an initially reported 5
        if (x.is(stop::from) || (x.is(word_kind::than) && word.ends_with("from"))) return wish || first;
        if (x.is(word_kind::than)) return wish && then;
        wish = wish || wished(k - 1) || word == "prediction" || word == "expectation" ||
               (x.is(word_kind::plan_verb) && word.ends_with("ed")) || word.ends_with("expected") ||
               word.ends_with("projected") || word.ends_with("planned");
        then = then || told_before(k - 1) || word == "earlier" || word == "initial" || word == "original";
        bool const released = k == i || is_one_of(i - 1, english_words::release_words);
        first = first || (released && firsts.has(word));
        bool const within = x.is_plain() || x.is(word_kind::base) || (k == i && firsts.has(word)) ||
                            ((wish || k == led) && x.is(stop::preposition) && word == "for") ||
                            (!wish && released_then(k - 1)) || x.is(stop::determiner) || x.is(stop::of) ||
                            x.is(word_kind::approximate) || x.is(word_kind::target) || x.is(english_type::date) ||
                            x.is(word_kind::time) || x.is(word_kind::yoy) || x.is(word_kind::mom) ||
                            x.is(word_kind::since) || x.is(word_kind::plan_verb) || x.is(motion::noun);
        if (!within) return false;
    }
    return false;
}

/// the corresponding figure for May: by its name a level of then
bool english_evidence::of_then(candidate const& f) const {
    if (!opens_with_any(f.indicator, listed(english_words::prior_figure_phrases))) return false;
    // the corresponding figures for boys: those of others
    std::size_t k = 0;
    while (k < it_.size() && it_[k].begin < f.indicator_span.begin) ++k;
    while (k < it_.size() && it_[k].is_plain()) ++k;
    return !(k + 1 < it_.size() && is_preposition(it_[k]) && it_[k + 1].is_plain() && !told_before(k + 1));
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
