#include "noun_phrase_en.hpp"
#include "rate_names_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Shares told beside others: those of another place, of those who did otherwise, of a kind, by value.

/// compared with 25% nationally, to just 7% of larger firms: whether the rate at `i` is that of others at the same time
bool english_evidence::share_of_others(std::size_t i) const {
    auto const p = before(i);
    if (p == none || !it_[p].is(word_kind::than) || in_.view(it_[p]).ends_with("from")) return false;
    auto k = i + 1;
    // 7% and 12%, respectively, of
    while (k < it_.size() && k < i + 6 &&
           (is(k, word_kind::joiner) || is_figure(k) || is(k, word_kind::respectively) || is(k, U',')))
        ++k;
    if (k >= it_.size()) return false;
    for (auto n = k; n < it_.size() && n < k + 10 && !it_[n].is(english_type::mark) && !is_figure(n); ++n) {
        if (told_before(n)) return false;
    }
    if (is_one_of(k, english_words::everywhere_adverbs)) return true;
    bool const led = is(k, stop::of) || is(k, stop::in) || is(k, stop::preposition);
    if (!led || k + 1 >= it_.size()) return false;
    auto const word = in_.view(it_[k]);
    if (!is(k, stop::of) && !is(k, stop::in) && word != "for" && word != "among" && word != "across") return false;
    auto n = k + 1;
    while (is(n, stop::determiner)) ++n;
    return n < it_.size() && (it_[n].is_plain() || it_[n].is(stop::total)) && !it_[n].is(word_kind::time);
}

/// topsoil rated 12 percent short, there are 14% Tamils, a 10 percent market share, 82% by value went to them: whether
/// the words beside the rate at `i` call it a share
bool english_evidence::called_share(std::size_t i) const {
    auto const p = before(i);
    auto const n = i + 1;
    bool const rated = p != none && it_[p].is(word_kind::rank) && in_.view(it_[p]).ends_with("rated") &&
                       n < it_.size() && it_[n].type == english_type::word && !is_preposition(it_[n]);
    if (rated) return true;
    bool const there = p != none && p > 0 && p + 1 == i && it_[p].is(stop::auxiliary) &&
                       is_plain_word(p - 1, {"there", "There"}) && n < it_.size() && it_[n].is_plain();
    if (there) return true;
    auto k = n;
    while (k < it_.size() && k < i + 3 && it_[k].is_plain()) ++k;
    if (k > n && is(k, word_kind::share_noun) && in_.view(it_[k]) == "share") return true;
    if (n < it_.size() && in_.view(it_[n]) == "market share") return true;
    return is(n, stop::by) && is_one_of(n + 1, english_words::share_measure_nouns) && n + 2 < it_.size() &&
           (is_preposition(it_[n + 2]) || it_[n + 2].is_verb() || in_.view(it_[n + 2]).ends_with("ed"));
}

void english_roles::settle_other_share(std::size_t i, candidate& f) const {
    // an index of 61.2, compared with 52.8 nationally: of no time before
    if (f.unit.kind() != unit_kind::percent && f.what == role::base && f.rule == "than" && share_of_others(i) &&
        is_one_of(i + 1, english_words::everywhere_adverbs)) {
        f.what = role::value;
        f.rule = "of others";
    }
    if (f.unit.kind() != unit_kind::percent || f.negative || (f.what != role::value && f.what != role::base)) return;
    auto const say = [&](std::string_view rule) {
        f.what = role::share;
        f.rule = rule;
    };
    if (f.what == role::value && called_share(i)) {
        say("called share");
        // there are 14% Tamils
        auto const kind = f.indicator.empty() && f.made_indicator.empty() ? phrase_from(in_, i + 1) : item_range{};
        if (!kind.empty()) static_cast<void>(take(f, kind));
        return;
    }
    // the highest proportion of firms that say so (79%)
    if (f.what == role::value && last_ == none && is(before(i), U'(') && is(i + 1, U')') && share_named(i))
        return say("bracket");
    auto const prior = last_ != none                           ? figures_[it_[last_].index].what
                       : doc_.has_last && !in_.opens_paragraph ? doc_.last.what
                                                               : role::value;
    // 51 percent (up from 30 percent), far above the 13 percent; 81% (CHF 91 million) from fees and 19% from gifts
    auto like = none;
    for (auto k = last_ == none ? 0 : last_ + 1; like == none && k > 0 && i - k < reach; --k) {
        if (it_[k - 1].is_mark(U';') && prior != role::base) break;
        if (!is_figure(k - 1) || figures_[it_[k - 1].index].unit.kind() != unit_kind::percent) continue;
        auto const told = figures_[it_[k - 1].index].what;
        if (told != role::share && told != role::base) break;
        if (told == role::share) like = k - 1;
    }
    bool const beside = prior == role::share || like != none;
    // the rate was 6.1%, compared with 5.2% nationally: of no time before
    if (!beside && f.what == role::base && f.rule == "than" && prior == role::value && share_of_others(i) &&
        is_one_of(i + 1, english_words::everywhere_adverbs)) {
        f.what = role::value;
        f.rule = "of others";
    }
    if (!beside) return;
    if (f.what == role::base) {
        if (f.rule == "than" && share_of_others(i)) say("of others");
        // compared to 7% and 12%, respectively, of larger firms
        bool const next = f.rule == "coordinated" && last_ != none && figures_[it_[last_].index].rule == "of others";
        if (next) say("of others");
        return;
    }
    if (f.rule == "coordinated" && last_ != none && figures_[it_[last_].index].rule == "of others") say("of others");
    if (named_as_rate(in_, f)) return;
    auto const p = before(i);
    auto const n = i + 1;
    // The market has a presence with 4.1%
    if (f.rule == "item" && doc_.has_last) return say("item");
    // Help was rated similarly (63%)
    bool const bracket = p != none && it_[p].is_mark(U'(') && is(n, U')') && last_ == none;
    if (bracket) return say("bracket");
    if (like == none || n >= it_.size()) return;
    // 17% saw a cut of $30 and 14% saw one of $60
    bool const acts = it_[n].is_verb() && !it_[n].is(stop::auxiliary) && !it_[n].moves() && p != none &&
                      (it_[p].is(word_kind::joiner) || it_[p].is(english_type::mark));
    // far above the 13 percent telling of worse ones
    bool const beyond = i > 1 && it_[i - 1].is(stop::determiner) &&
                        (it_[i - 2].is(word_kind::approximate) || it_[i - 2].is(word_kind::excess) ||
                         in_.view(it_[i - 2]).ends_with("ceeding")) &&
                        in_.view(it_[n]).ends_with("ing") && it_[n].type == english_type::word;
    // and 19% from gifts
    bool const parted = p != none && it_[p].is(word_kind::joiner) && (is(n, stop::from) || is(n, stop::preposition)) &&
                        n + 1 < it_.size() && !told_before(n + 1);
    if (!acts && !beyond && !parted) return;
    say("share beside");
    if (beyond) copy_indicator(like, f);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
