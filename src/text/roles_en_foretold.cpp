#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What is foretold by a verb of thinking, by the range of forecasts, or by a clause of what has to come first.

/// said it expected exports to grow 6%, foresee arrivals of 4 million: whether a verb of thinking governs the figure
bool english_roles::foretold(std::size_t i) const {
    constexpr std::size_t words = 30;
    auto const& thinking = listed(english_words::prediction_verbs);
    auto const& shown = listed(english_words::shown_clause_words);
    bool told = false;
    bool shows = false;
    for (auto k = i; k > 0 && i - k < words; --k) {
        auto const& x = it_[k - 1];
        if (x.is(english_type::mark)) {
            if (x.is_mark(U';') || x.is_mark(U':')) return false;
            // expected a fall, and sales rose: another clause; which rose: what is told of it
            if (x.is_mark(U',') && k < i && (it_[k].is(word_kind::joiner) || it_[k].is(stop::relative))) return false;
            continue;
        }
        if (x.is(english_type::figure)) {
            auto const what = figures_[x.index].what;
            if (what != role::target && what != role::base && what != role::diff) return false;
            continue;
        }
        if (!x.is(english_type::word)) continue;
        auto const word = in_.view(x);
        // an expected 5 percent: only that
        if (thinking.has(word) && k < i && !is_figure(k)) {
            auto const& next = it_[k];
            bool const object = next.is_plain() || next.is(stop::determiner) || next.is(stop::to) ||
                                next.is(stop::pronoun) || next.is(stop::relative) || next.is(stop::total) ||
                                next.is(word_kind::rate_noun) || next.is(word_kind::approximate) ||
                                next.is(motion::noun) || next.is(stop::at) || next.is(english_type::date) ||
                                next.is(word_kind::yoy);
            bool const as = k > 1 && (it_[k - 2].is(word_kind::than) || in_.view(it_[k - 2]) == "as");
            return object && !as && (!told || shows);
        }
        if (x.is_plain()) {
            shows = shows || shown.has(word);
            continue;
        }
        if (x.is(stop::clause)) return false;
        if (x.is(stop::relative) && word != "that") return false;
        if (word == "after" || word.starts_with("following")) return false;
        shows = shows || shown.has(word);
        // rose, was sold: what has happened, where nothing is to show it
        bool const past = x.is_verb() && !word.ends_with("ing") && !x.is(word_kind::light);
        bool const led = k > 1 && (it_[k - 2].is(stop::to) || it_[k - 2].is(word_kind::plan_verb));
        bool const part = x.is(motion::particle) || (x.is(stop::auxiliary) && word == "be");
        told = told || (past && !led && !part);
    }
    return false;
}

/// Forecasts ranged from 2 to 3 percent: the ends of what was thought
bool english_roles::forecast_range(std::size_t i) const {
    auto const p = before(i);
    if (p == none || !(it_[p].is(stop::from) || it_[p].is(stop::to) || it_[p].is(stop::of) ||
                       it_[p].is(stop::preposition) || it_[p].is(word_kind::joiner)))
        return false;
    constexpr std::size_t words = 12;
    auto const& ranged = listed(english_words::range_verbs);
    auto const& forecasts = listed(english_words::plural_forecast_nouns);
    for (auto k = i; k > 1 && i - k < words; --k) {
        auto const& x = it_[k - 1];
        if (x.is(english_type::mark) || x.is(stop::clause)) return false;
        if (!ranged.has(in_.view(x))) continue;
        for (auto s = k - 1; s > 0 && k - s < words; --s) {
            if (it_[s - 1].is(english_type::mark)) return false;
            if (forecasts.has_in_small(in_.view(it_[s - 1]))) return true;
        }
        return false;
    }
    return false;
}

/// until unemployment falls to 7%: what has to come first
bool english_roles::until_then(std::size_t i) const {
    auto const verb = verb_before(i);
    if (verb == none || i - verb > 4 || !(it_[verb].moves() || it_[verb].is(word_kind::level))) return false;
    auto const word = in_.view(it_[verb]);
    if (!word.ends_with("s") || word.find(' ') != word.npos) return false;
    auto const& conditions = listed(english_words::conditional_conjunctions);
    for (auto k = verb; k > 0 && verb - k < 8; --k) {
        auto const& x = it_[k - 1];
        if (conditions.has_in_small(in_.view(x))) return true;
        if (!x.is_plain() && !x.is(stop::determiner) && !x.is(stop::of) && !x.is(stop::in) &&
            !x.is(word_kind::adverb) && !x.is(word_kind::rate_noun))
            return false;
    }
    return false;
}

/// 9% and 16% of the people, from 24% of the bill to 65%: a share by the share it stands beside
bool english_roles::shares_whole(std::size_t i) const {
    auto const percent = [&](std::size_t k) {
        return is_figure(k) && figures_[it_[k].index].unit.kind() == unit_kind::percent;
    };
    auto const of_whole = [&](std::size_t k) {
        return is(k, stop::of) && k + 1 < it_.size() && !it_[k + 1].is(english_type::date);
    };
    auto const p = before(i);
    if (p == none) return false;
    bool const moved = it_[p].is(stop::to) && last_ != none && figures_[it_[last_].index].what == role::base;
    if (moved && percent(last_)) return of_whole(last_ + 1) && verb_before(i) != none;
    // More than half (61%); raised its stake to 61%
    if (p > 0 && (it_[p].is_mark(U'(') || it_[p].is_mark(U',')) &&
        listed(english_words::proportion_nouns).has_in_small(last_word(in_.view(it_[p - 1]))))
        return true;
    if (it_[p].is(stop::to) && p > 0) {
        auto const& stakes = listed(english_words::stake_nouns);
        auto k = p;
        while (k > 0 && p - k < 6 && !it_[k - 1].is(english_type::mark) && !it_[k - 1].is_verb()) {
            --k;
            if (stakes.has(last_word(in_.view(it_[k])))) return true;
        }
    }
    // 410,000 arrivals or 61%
    if (it_[p].is(word_kind::joiner) && in_.view(it_[p]) == "or" && last_ != none && p == last_ + 1) {
        auto const& told = figures_[it_[last_].index];
        bool const level = told.what == role::value || told.what == role::breakdown;
        bool const ends = i + 1 >= it_.size() || it_[i + 1].is(english_type::mark) || it_[i + 1].is(word_kind::joiner);
        // the rate is 4 million people or 11%
        bool rate = false;
        for (auto k = last_; k > 0 && last_ - k < 5; --k) rate = rate || it_[k - 1].is(word_kind::rate_noun);
        if (level && ends && !rate && !is_change_unit(told)) return true;
    }
    // held 21 percent; Skoda had 14 percent
    bool const told_share =
        last_ != none ? figures_[it_[last_].index].what == role::share : doc_.has_last && doc_.last.what == role::share;
    bool const had = in_.view(it_[p]) == "had" || in_.view(it_[p]) == "has";
    if (told_share && had && p > 0 && it_[p - 1].is_plain() && it_[p - 1].capital &&
        (i + 1 >= it_.size() || it_[i + 1].is(english_type::mark) || it_[i + 1].is(word_kind::joiner)))
        return true;
    // is 61 percent owned by the state
    if (it_[p].is(stop::auxiliary) && is_one_of(i + 1, english_words::ownership_participles)) return true;
    // dominated the market share at 67%
    if (it_[p].is(stop::at) && p > 0 && it_[p - 1].is(word_kind::share_noun)) return true;
    // account for 61 per cent of sales; manufactures 22 per cent
    if (last_ != none && figures_[it_[last_].index].what == role::share && it_[p].is_plain() && p + 1 == i) {
        auto k = p;
        while (k > last_ && it_[k].is_plain()) --k;
        if (it_[k].is_mark(U';') && (i + 1 >= it_.size() || it_[i + 1].is(english_type::mark))) return true;
    }
    // In value terms 61 percent went by sea
    bool const fronted = last_ == none && p > 0 && p < 5 && p + 1 == i && it_[p].is_plain() &&
                         (it_[0].is(stop::in) || it_[0].is(stop::preposition) || it_[0].is(stop::by)) &&
                         only_phrase_between(1, i) && i + 1 < it_.size();
    if (fronted && (it_[i + 1].is(stop::verb) || it_[i + 1].is(word_kind::light))) return true;
    // a 5% contribution to the budget, a contribution of 2%
    if (is_plain_word(i + 1, {"contribution"}) ||
        (it_[p].is(stop::of) && p > 0 && last_word(in_.view(it_[p - 1])) == "contribution"))
        return true;
    // 9% and 16% of
    auto k = i;
    for (std::size_t many = 0; many < 5; ++many) {
        auto next = is(k + 1, U',') ? k + 2 : k + 1;
        if (is(next, word_kind::joiner)) ++next;
        if (next == k + 1) break;
        next = before_figure(next);
        if (!percent(next)) break;
        k = next;
    }
    return k != i && of_whole(k + 1) && !it_[p].is(stop::by) && !moves(p);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
