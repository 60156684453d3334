#include "rules_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// 9% and 16% of the people, from 24% of the bill to 65%: a share by the share it stands beside
bool english_rules::shares_whole(std::size_t i) const {
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
