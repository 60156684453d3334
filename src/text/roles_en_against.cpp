#include "roles_en.hpp"
#include "words_in.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Amounts told only because another one is compared with them, and the cues of it that stand farther off.

namespace {

/// December's, 2016's: a time that owns what follows
bool owning_time(std::string_view word, lexicon_index const& words) noexcept {
    auto const cut = word.rfind('\'') != word.npos ? word.rfind('\'') : word.rfind("\xe2\x80\x99");
    if (cut == word.npos || cut < 3 || word.back() != 's') return false;
    return words.group(english_words::month_names).has(word.substr(0, cut));
}

}  // namespace

/// target, forecast, estimates: whether the word is one of what is wanted or thought
bool english_evidence::wished(std::size_t i) const {
    return it_[i].is(word_kind::target) || estimated(i) || is_one_of(i, english_words::benchmark_nouns);
}

/// October's $4 million, September's rise: the month that owns what follows `k`, or 0
std::int32_t english_evidence::owned_by_month(std::size_t k) const {
    return it_[k].is_plain() && owning_time(in_.view(it_[k]), doc_.words) ? date_at(k).month : 0;
}

/// last year, 2016's, the previous month's: whether the item tells a time before that of the sentence.
bool english_evidence::told_before(std::size_t k) const {
    auto const& x = it_[k];
    if (x.is(english_type::date)) {
        auto const theirs = date_at(k);
        if (theirs.year != 0 && own_.year != 0 && theirs.year != own_.year) return theirs.year < own_.year;
        return true;
    }
    if (x.is_plain() && x.capital && owning_time(in_.view(x), doc_.words)) return true;
    if (!x.is(word_kind::yoy) && !x.is(word_kind::mom) && !x.is(word_kind::since) && !x.is(moment::past)) return false;
    auto const word = in_.view(x);
    return has_any(word, listed(english_words::earlier_time_markers));
}

/// less than December imports of $5, over the $4 delivered in 2003, well up on last year's total of 300: whether the
/// amount at `i` is what something is compared with.
bool english_evidence::against_past(std::size_t i) const {
    constexpr std::size_t words = 12;
    auto const& benchmarks = listed(english_words::benchmark_nouns);
    bool past = false;
    auto k = i;
    // surpassing the totals for 2005 (151 projects)
    bool const bracket = i > 0 && it_[i - 1].is_mark(U'(');
    if (bracket) --k;
    // the peaks seen in two years of 5, the value told a year before (3)
    bool const named_by = bracket || is(before(i), stop::of);
    auto const told_of = [&](std::size_t w) {
        auto const& x = it_[w];
        bool const both = x.is(word_kind::joiner) && w > 0 && w + 1 < it_.size() && it_[w - 1].is(english_type::date) &&
                          it_[w + 1].is(english_type::date);
        bool const participle =
            (x.is(word_kind::light) || x.is(word_kind::level) || x.is(stop::verb)) && w > 0 && it_[w - 1].is_plain();
        bool const at = x.is(stop::at) ||
                        (x.is(stop::preposition) && (in_.view(x) == "at the end of" || in_.view(x) == "by the end of" ||
                                                     in_.view(x) == "as of" || in_.view(x) == "during"));
        return both || participle || at;
    };
    for (; k > 0 && i - k < words; --k) {
        auto const& x = it_[k - 1];
        if (x.is_mark(U')')) {
            auto open = k - 1;  // profit after tax (PAT) of
            while (open > 0 && k - open < 6 && !it_[open].is_mark(U'(')) --open;
            if (!it_[open].is_mark(U'(')) return false;
            k = open + 1;
            continue;
        }
        auto const word = in_.view(x);
        if (told_before(k - 1)) {
            past = true;
            if (word.starts_with("from ") || word.starts_with("on ") || word.starts_with("over ")) {
                if (k == 1 || it_[k - 1].is(english_type::date)) return false;
                break;  // from last year's
            }
            continue;
        }
        if (benchmarks.has(word)) return false;
        bool const within = x.is_plain() || x.is(stop::determiner) || x.is(stop::of) || x.is(stop::total) ||
                            x.is(word_kind::rate_noun) || x.is(word_kind::time) || x.is(word_kind::name) ||
                            x.is(word_kind::adverb) || x.is(motion::noun) || x.is(english_type::date) ||
                            x.is(word_kind::plan_verb) || (k < i && x.is(stop::in)) ||
                            (k < i && x.is(stop::preposition) && word == "for") || (named_by && told_of(k - 1)) ||
                            (is_plain_word(k - 1, {"that", "those"}) && is(k, stop::of));  // smaller than that of 5
        if (!within) break;
    }
    if (k == 0) return false;
    auto const& cue = it_[k - 1];
    auto const word = in_.view(cue);
    // what follows may tell the time: the $4 million recorded in 2003, of the year before
    for (auto j = i + 1; !past && j < it_.size() && j < i + 7; ++j) {
        if (it_[j].is(english_type::figure) || it_[j].is(english_type::mark)) break;
        past = told_before(j);
    }
    bool named = is(before(i), stop::of) || (bracket && past);
    for (auto j = k; !named && j < i; ++j) named = it_[j].is(stop::of) || in_.view(it_[j]).ends_with(" of");
    bool const the = k < i && !bracket && in_.view(it_[k]) == "the";
    bool const owned = k < i && owning_time(in_.view(it_[k]), doc_.words);
    // similar to the 61% of 2014, consistent with the rate of 91% in 2013, unchanged from the 8% of the year before
    bool const likened = k > 1 && (cue.is(stop::with) || cue.is(stop::to) || cue.is(stop::from)) &&
                         is_one_of(k - 2, english_words::similarity_adjectives);
    if (likened) return past;
    if (word == "in line with" || word == "close to") return past && k < i && (the || named);
    // almost the same as the 520 births of 2016, more than double the 210 of the year before
    bool const same = word == "as" && k > 1 && is_plain_word(k - 2, {"same", "many", "much", "high"});
    if (same || is_one_of(k - 1, english_words::multiple_words)) return past && the;
    if (cue.is(word_kind::than)) return (k < i && named) || owned;
    // the highest since the 9.30% of December 2003
    if (cue.is(word_kind::since) && word == "since") return past && the;
    if (cue.is(stop::relative) && word == "since the") return past;
    // smaller than December's $2 billion surplus and the $4 billion surplus of last year
    if (cue.is(word_kind::joiner))
        return past && (the || owned) && last_ != none && last_ < k && figures_[it_[last_].index].what == role::base;
    if (bracket) {
        bool const grew = k > 1 && moves(k - 2) && (word == "on" || word == "over" || cue.is(stop::from));
        return past && (listed(english_words::bracketed_surpassing_words).has(word) || compares(word) || grew) &&
               !is_change_unit(figures_[it_[i].index]);
    }
    bool const measured = k > 1 && it_[k - 2].is(english_type::figure);
    bool const beside = k > 1 && (it_[k - 2].is(motion::particle) || it_[k - 2].moves());
    if (cue.is(word_kind::approximate) || cue.is(word_kind::excess)) {
        // above the 12,300 forms received in 2017
        auto j = i + 1;
        while (j < it_.size() && it_[j].is_plain()) ++j;
        bool const of_then = j < it_.size() && (it_[j].is(stop::of) || it_[j].is(word_kind::light) ||
                                                it_[j].is(word_kind::level) || it_[j].is(stop::verb));
        if (k == i && cue.is(word_kind::excess) && word.ends_with(" the") && of_then) return past;
        if (k == i && !measured) return false;  // more than 5
        // slightly less than the 600 jobs of 2019
        bool const beyond = compares(word) || word.starts_with("surpass") || word.starts_with("exceed") ||
                            word.starts_with("topp") || word.ends_with("above") || word.ends_with("below") ||
                            word.ends_with("short of") || word.ends_with("in excess of") || word.ends_with("over");
        bool const definite = (the && beyond) || (owned && beyond);
        return past && (named || measured || definite);
    }
    bool const from = cue.is(stop::from) || word.starts_with("from ");
    if (from && past && named) {
        for (auto j = k - 1; j > 0; --j) {
            if (it_[j - 1].moves()) return true;
        }
        return false;
    }
    // five projects on 26 August: the day of them
    bool const day = word == "on" && k < i && it_[k].is(english_type::date) && date_at(k).month != 0;
    bool const on = cue.is(stop::preposition) && !day && (word == "on" || word.starts_with("over"));
    bool const on_year = told_before(k - 1) && (word.starts_with("on ") || word.starts_with("over "));
    // an increase over the $37 million told in 2003
    if (beside && word == "over the" && k == i) return past;
    // an increase on the 136 million received by May
    if (on && beside && the && it_[k].end - it_[k].begin == 3 && k + 1 == i) return true;
    return (on || on_year) && past && (named || measured) && (measured || beside);
}

/// sales rose 9%, with the occupancy rate at 85%; the share fell $1, to close at $75: a level beside a change
bool english_evidence::rated(std::size_t i, candidate const& f) const {
    if (thought(i)) return true;
    auto const p = before(i);
    if (p != none && p + 1 == i && it_[p].is_plain() && owning_time(in_.view(it_[p]), doc_.words))
        return true;  // December's $5
    if (p == none || p < 2 || !it_[p].is(stop::at) || last_ == none) return false;
    auto const like = sibling(i, f);
    if (like == none || figures_[it_[like].index].what == role::value) return false;
    return it_[p - 1].is(word_kind::rate_noun) ||
           (it_[p - 2].is(stop::to) && is_one_of(p - 1, english_words::price_closing_verbs));
}

/// Whether the subject of the verb at `verb` is a rate by its name.
bool english_roles::rate_told(std::size_t p) const {
    auto const verb = it_[p].is(stop::to) ? verb_before(p) : p;
    if (verb == none) return false;
    auto const head = head_of(in_, subject_of(in_, verb));
    for (auto k = head.from; k < head.to; ++k) {
        if (it_[k].is(stop::of) || it_[k].is(stop::in) || it_[k].is(stop::preposition)) return false;
        auto const word = in_.view(it_[k]);
        if (word == "rate" || word.ends_with(" rate") || word == "unemployment" || word == "inflation") return true;
    }
    return false;
}

/// Employment fell (-598,000): the bracket tells by how much.
bool english_rules::fell_so(std::size_t i, candidate& f) const {
    if (i < 3 || !it_[i - 2].is_mark(U'(') || !(it_[i - 1].is_mark(U'-') || it_[i - 1].is_mark(U'+'))) {
        bool const within = i > 1 && it_[i - 1].is_mark(U'(') && f.negative;
        if (!within) return false;
    }
    auto const verb = verb_before(i);
    if (verb == none || !it_[verb].moves() || !is(i + 1, U')') || (last_ != none && last_ > verb)) return false;
    f.what = role::diff;
    f.rule = "bracket";
    f.negative = falls(verb);
    return true;
}

/// The target for 2020 is, the plan provides for: whether what is told is aimed at.
bool english_roles::aims_at(std::size_t verb) const {
    auto const subject = subject_of(in_, verb);
    auto const& aims = listed(english_words::aim_nouns);
    auto const& modifiers = listed(english_words::planned_subject_participles);
    for (auto k = subject.from; k < subject.to; ++k) {
        if (it_[k].is(stop::of) || it_[k].is(stop::in) || it_[k].is(stop::preposition) || it_[k].is(english_type::date))
            return false;
        auto const word = in_.view(it_[k]);
        bool const last = k + 1 == subject.to || !it_[k + 1].is_plain();
        if (last && aims.has(word.substr(word.rfind(' ') == word.npos ? 0 : word.rfind(' ') + 1))) return true;
        if (modifiers.has(word)) return true;
    }
    return false;
}

/// 32 times the $1.3 billion of a year ago: what is multiplied.
bool english_rules::multiplied(std::size_t i, candidate& f) const {
    if (last_ == none || before(i) != last_ || figures_[it_[last_].index].unit_name != "times") return false;
    bool past = false;
    for (auto j = i + 1; !past && j < it_.size() && j < i + 8; ++j) {
        if (it_[j].is(english_type::figure) || it_[j].is(english_type::mark)) break;
        past = told_before(j);
    }
    if (!past) return false;
    f.what = role::base;
    f.rule = "times";
    return !f.indicator.empty() || inherit(f);
}

/// Last year there were 40 firms, compared to 60 this year: the second is the one of the report.
bool english_rules::against_present(std::size_t i, candidate& f) {
    if (last_ == none) return false;
    auto j = i + 1;
    while (j < it_.size() && j < i + 4 && (it_[j].is(stop::in) || it_[j].is_plain() || it_[j].is(stop::preposition)))
        ++j;
    if (j >= it_.size()) return false;
    auto const word = in_.view(it_[j]);
    auto const next = j + 1 < it_.size() ? in_.view(it_[j + 1]) : std::string_view();
    bool const now =
        word == "this year" || word == "this month" || word == "now" || word == "today" || word == "currently" ||
        word == "this quarter" ||
        ((word == "current" || word == "this") && (next == "year" || next == "quarter" || next == "month"));
    if (!now) return false;
    auto& from = figures_[it_[last_].index];
    // will be $60, up from $50 today
    auto const cue = before(i);
    bool const left = cue != none && in_.view(it_[cue]).ends_with("from");
    if (!left && from.what == role::value && alike(from, f)) from.what = role::base;
    f.what = left ? role::base : role::value;
    f.rule = "now";
    if (f.unit_name.empty()) take_unit_of(last_, f);
    return !f.indicator.empty() || inherit(f);
}

/// 61%, while it was 67% in 2014; higher than in 2009, when it stood at 50%: a level of then
bool english_evidence::stood_then(std::size_t i) const {
    auto const p = before(i);
    if (p == none || p < 2 || !it_[p].is_verb()) return false;
    auto k = p;
    while (k > 0 && (it_[k - 1].is(stop::auxiliary) || it_[k - 1].is(word_kind::adverb))) --k;
    if (k < 2 || !it_[k - 1].is(stop::pronoun)) return false;
    auto const& link = it_[k - 2];
    auto const word = in_.view(link);
    auto const dated = [&](std::size_t from, std::size_t to) {
        for (auto j = from; j < to && j < it_.size(); ++j) {
            if (it_[j].is(english_type::figure)) return false;
            if (told_before(j)) return true;
        }
        return false;
    };
    if (word == "when") return k > 5 && dated(k - 6, k - 2);
    bool const contrast = word == "while" || word == "whereas" || word == "whilst" || word == "but";
    return contrast && last_ != none && dated(i + 1, i + 5);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
