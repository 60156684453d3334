#include "figure_words_en.hpp"
#include "roles_en.hpp"
#include "words_in.hpp"

#include <algorithm>
#include <span>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What plans, programmes, pledges and forecasts make of the amounts and shares in them.

namespace {

/// Whether one of the stems stands behind a space of the text.
bool word_opens_with_any(std::string_view text, std::span<std::string_view const> stems) noexcept {
    for (auto at = text.find(' '); at != text.npos; at = text.find(' ', at + 1)) {
        if (opens_with_any(text.substr(at + 1), stems)) return true;
    }
    return false;
}

}  // namespace

/// the 59 and 26,830 plan
bool english_rules::planned_behind(std::size_t i) const {
    auto k = i + 1;
    if (is(k, word_kind::joiner) && is(k + 1, english_type::figure)) k += 2;
    bool const noun = is_one_of(k, english_words::plan_nouns) ||
                      (is(k, word_kind::target) && (in_.view(it_[k]) == "planned" || in_.view(it_[k]) == "targeted"));
    auto p = before(i);
    if (p != none && it_[p].is(word_kind::joiner) && is(p - 1, english_type::figure)) p = before(p - 1);
    return noun && p != none &&
           (it_[p].is(word_kind::than) || it_[p].is(word_kind::completion) ||
            is_one_of(p, english_words::multiple_words));
}

/// Clocking in at $32 billion, the plan; Valued at $5 million, the scheme: whether the amount opens a sentence about a
/// plan.
bool english_roles::fronted_plan(std::size_t i) const {
    if (i == 0 || i > 6 || last_ != none || it_[0].type != english_type::word) return false;
    auto const opener = in_.view(it_[0]);
    auto const first = opener.substr(0, opener.find(' '));
    if (!first.ends_with("ing") && !first.ends_with("ed") && first != "At" && first != "Worth" && first != "With")
        return false;
    auto k = i + 1;
    while (k < it_.size() && k < i + 10 && !it_[k].is_mark(U',') && !it_[k].is_verb() && !is_figure(k)) ++k;
    if (!is(k, U',') || !is(k + 1, stop::determiner)) return false;
    ++k;
    std::size_t head = none;
    for (auto const to = k + 7; k < it_.size() && k < to; ++k) {
        if (it_[k].is_plain() || it_[k].is(word_kind::target)) head = k;
        if (!it_[k].is_plain() && !it_[k].is(stop::determiner) && !it_[k].is(word_kind::target)) break;
    }
    return head != none && listed(english_words::programme_nouns).has(last_word(in_.view(it_[head])));
}

/// pledged $5 million, has allotted $3 million for a road, an already-promised $2 million: whether money is only given
/// to what is to be done.
bool english_roles::pledged(std::size_t i, candidate const& f) const {
    auto k = i;
    while (k > 0 && (it_[k - 1].is(word_kind::approximate) || it_[k - 1].is(stop::determiner) ||
                     it_[k - 1].is(word_kind::increment)))
        --k;
    if (k == 0) return false;
    auto const word = in_.view(it_[k - 1]);
    // $2 million toward the $9 million renovation
    if ((word == "toward" || word == "towards") && last_ != none && figures_[it_[last_].index].rule == "pledged")
        return true;
    // an already-promised $2 million, the agreed $3 million
    auto const dash = word.rfind('-');
    bool const led = k > 1 && it_[k - 2].is(stop::determiner);
    auto const& unspent = listed(english_words::unspent_amount_participles);
    if (k == i && led && (unspent.has(word) || (dash != word.npos && unspent.has(word.substr(dash + 1))))) return true;
    if (f.unit.kind() != unit_kind::money) return false;
    // pledged $3 million for homes and $2 million for schools
    bool const next = last_ != none && it_[k - 1].is(word_kind::joiner) &&
                      figures_[it_[last_].index].rule == "pledged" && only_phrase_between(last_ + 1, k - 1);
    if (next) return true;
    // a $500 million plan: not what it is part of
    auto const& papers = listed(english_words::costed_plan_nouns);
    auto behind = i + 1;
    auto const named = [&](std::size_t at) {
        auto const noun = in_.view(it_[at]);  // plan to: one word of the lexicon
        return papers.has(it_[at].is(word_kind::plan_verb) ? noun.substr(0, noun.find(' ')) : noun);
    };
    while (behind < it_.size() && behind < i + 4 && it_[behind].is_plain() && !named(behind)) ++behind;
    bool const paper = behind < it_.size() && named(behind);
    if (paper && k < i && !in_.view(it_[k]).ends_with("he")) return true;
    if (listed(english_words::pledge_verbs).has(word)) return true;
    if (!listed(english_words::fund_commitment_participles).has(word)) return false;
    // has also set aside
    auto had = k - 1;
    if (word == "aside" && had > 0) --had;
    while (had > 0 && it_[had - 1].is(word_kind::adverb)) --had;
    bool const perfect = had > 0 && is_plain_word(had - 1, {"has", "have", "had"});
    auto const n = i + 1;
    return perfect && (is(n, stop::to) || is_plain_word(n, {"for", "toward", "towards"}));
}

/// 900 visitors up by 4%, 5 million up 3%: whether the particle at `n` tells of a rate behind it
bool english_roles::grown_behind(std::size_t n) const {
    if (!it_[n].is(motion::particle)) return false;
    auto k = is(n + 1, stop::by) ? n + 2 : n + 1;
    k = before_figure(k);
    return is_figure(k) && is_change_unit(figures_[it_[k].index]);
}

/// 25% organic growth in the quarter, 26%: whether a noun of change and its time stand between
bool english_evidence::grown_between(std::size_t from, std::size_t to) const {
    auto k = from;
    while (
        k < to && k < from + 4 &&
        (it_[k].is_plain() || it_[k].is(word_kind::adverb) || it_[k].is(word_kind::yoy) || it_[k].is(word_kind::mom)))
        ++k;
    return k < to && it_[k].is(motion::noun) && only_phrase_between(k + 1, to);
}

/// than the 3 billion surplus consensus forecast, the 2.8 percent growth projected in June: what somebody thinks by
/// the words behind the figure
bool english_roles::thought_behind(std::size_t i) const {
    auto const& f = figures_[it_[i].index];
    // 3.0 billion consensus forecast: taken for what is counted
    auto const counted = in_.text.substr(f.numeral.end, f.whole.end - f.numeral.end);
    if (word_opens_with_any(counted, listed(english_words::forecast_noun_stems))) return true;
    auto const& thoughts = listed(english_words::trailing_forecast_nouns);
    bool thought = false;
    for (auto k = i + 1; k < it_.size() && k < i + 6; ++k) {
        auto const& x = it_[k];
        if (!x.is_plain() && !x.is(word_kind::target) && !x.is(word_kind::plan_verb) && !x.is(motion::noun)) break;
        auto const word = in_.view(x);
        thought = thoughts.has(last_word(word)) || thoughts.has(word.substr(0, word.find(' ')));
        if (thought && word.ends_with(" of")) break;
    }
    return thought;
}

/// Whether the line is one of those that a plan lists below it.
bool english_roles::lists_deeds() const { return doc_.plans && in_.opens_line; }

void english_roles::programme(std::size_t i, candidate& f) {
    bool const level = f.what == role::value || f.what == role::total;
    auto const say = [&](role what, std::string_view rule) {
        f.what = what;
        f.rule = rule;
    };
    if (level && (fronted_plan(i) || pledged(i, f))) return say(role::target, "pledged");
    // $4 million expansion of the port: what is built
    bool const built = f.what == role::diff && f.unit.kind() == unit_kind::money &&
                       is_plain_word(i + 1, {"expansion", "extension"}) && is(i + 2, stop::of);
    if (built) say(planned(i) ? role::target : role::value, "built");
    // than the 3 billion surplus consensus forecast
    if ((level || f.what == role::base || f.what == role::excess) && thought_behind(i)) {
        f.negative = minus_written(in_.text, f);
        return say(role::target, "thought");
    }
    auto const p = before(i);
    bool const grew = last_ != none && is_change_unit(figures_[it_[last_].index]);
    if (f.unit.kind() == unit_kind::percent && p != none && f.what == role::value) {
        // imports rose at a rate of 15, and that of fuel by 2 percent
        auto const verb = is(p, stop::by) && last_ != none && last_ < p && only_phrase_between(last_ + 1, p)
                              ? verb_before(last_)
                              : none;
        if (verb != none && moves(verb)) return set_growth(i, f, falls(verb));
        if (is_plain_word(p, {"added", "adding", "adds"})) return set_growth(i, f, false);
    }
    // above the 7% level: a mark, nothing that exceeds it
    if (f.what == role::excess && is_one_of(i + 1, english_words::rate_threshold_nouns))
        return say(role::value, "mark");
    // improvements from the 9% and 26% growth of May
    bool const both = f.what == role::base && f.unit.kind() == unit_kind::percent && p != none && is(p, stop::from) &&
                      is(i + 1, word_kind::joiner) && is_figure(i + 2) && i + 3 < it_.size() &&
                      it_[i + 3].is(motion::noun);
    if (both) return set_growth(i, f, falls(i + 3));
    // 64% by value of its loans
    bool const by_value =
        level && f.unit.kind() == unit_kind::percent && is(i + 1, stop::by) &&
        (is(i + 2, stop::total) || (is_one_of(i + 2, english_words::share_measure_nouns) && is(i + 3, stop::of)));
    if (by_value) return say(role::share, "by value");
    // surpassing the level of 2019 by 9%
    if (f.what == role::excess && f.unit.kind() == unit_kind::percent && p != none && is(p, stop::by)) {
        for (auto k = p; k > 0 && p - k < 8 && !it_[k - 1].is_verb() && !wished(k - 1); --k) {
            bool const year = it_[k - 1].is(word_kind::yoy);
            if ((!it_[k - 1].is(english_type::date) && !year) || !told_before(k - 1)) continue;
            f.rule = "height";
            auto const verb = verb_before(p);  // lagged the level of 2019 by 9%
            auto const word = verb == none ? std::string_view() : in_.view(it_[verb]);
            f.negative = f.negative || word.starts_with("lagg") || word.starts_with("trail");
            f.what = year ? role::growth_yoy : growth_between(date_at(k - 1), own_);
            if (f.what == role::value) f.what = role::growth;
            return;
        }
    }
    // 2.5%, up from the 2.1% it forecast in June: a thought of then
    if ((f.rule == "then" || f.what == role::base) && grew && figures_[it_[last_].index].what == role::target) {
        for (auto k = i + 1; k < it_.size() && k < i + 6 && !it_[k].is(english_type::mark); ++k) {
            if (is_one_of(k, english_words::past_forecast_verbs)) return say(role::base, "thought before");
        }
    }
    // a widening of $1 billion from May
    auto const way = level && p != none && p > 1 && is(p, stop::of) ? in_.view(it_[p - 1]) : std::string_view();
    bool const less = listed(english_words::narrowing_gerunds).has(way);
    if (less || listed(english_words::widening_gerunds).has(way)) {
        f.negative = less;
        return say(role::diff, "change");
    }
    // gained three new contracts
    if (f.what == role::diff && f.rule == "moved" && is_count(f) && f.indicator.starts_with("new ") && p != none &&
        in_.view(it_[p]).starts_with("gain"))
        return say(role::value, "gained");
    // of which 71 are wheat and 203 maize
    bool const part_too = level && is_count(f) && last_ != none && p != none && breakdown_ != none &&
                          breakdown_ < last_ && it_[p].is(word_kind::joiner) && is(last_ + 1, stop::auxiliary) &&
                          figures_[it_[last_].index].what == role::breakdown && only_phrase_between(last_ + 2, p);
    if (part_too) {
        if (f.indicator.empty() && !f.unit_name.empty()) f.indicator = f.unit_name;
        take_unit_of(last_, f);
        return say(role::breakdown, "of which");
    }
    if (level && had_by_year(i)) return say(role::target, "by then");
    bool const rate = f.what == role::value && f.unit.kind() == unit_kind::percent;
    if (f.what != role::share && f.what != role::increment && !rate) return;
    // Goals: ensure that 40% of the jobs; plans to export at least 65% of it
    bool const object = f.what == role::share && p != none &&
                        (it_[p].is(stop::verb) || it_[p].is(word_kind::light) || it_[p].is_plain()) && last_ != none &&
                        figures_[it_[last_].index].what == role::target && p > 0 &&
                        (it_[p - 1].is(word_kind::joiner) || it_[p - 1].is(stop::to)) && planned(i);
    if (object || (lists_deeds() && planned(i))) say(role::target, "planned share");
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
