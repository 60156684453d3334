#include "noun_phrase_en.hpp"
#include "rules_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Percentages of something: whose share it is, or how much of a plan was done.

/// 40% of the trips: whose share it is, or how much of a plan was done
bool english_rules::share_of(std::size_t i, candidate& f, change_frame const& frame) {
    auto const p = frame.p;
    auto const n = frame.n;
    f.what = role::share;
    f.rule = "share";
    set_scope(f, n + 1);
    for (auto k = n + 1; k < it_.size() && k < n + 6; ++k) {
        // $2,036 million or 40% of the budget: a part of it
        if (behind_alternative(i) && !is_change_unit(figures_[it_[last_].index])) break;
        // 54% of agencies have a budget: no budget is fulfilled
        if (it_[k].is_verb() && k > n + 1) break;
        if (it_[k].is(word_kind::target) || is_one_of(k, english_words::fulfilled_plan_nouns))
            f.what = role::completion;
        // of the annual projected revenue
        bool const makes_up =
            p != none && (in_.view(it_[p]).starts_with("account") || in_.view(it_[p]).starts_with("ma"));
        if (!makes_up && is_one_of(k, english_words::fulfilled_plan_participles)) f.what = role::completion;
        // achieved 96% of its sales target
        auto from = is(n + 1, stop::determiner) ? n + 2 : n + 1;
        if (is_figure(from)) ++from;
        bool const named =
            f.what == role::completion && from < k && it_[from].is_plain() && p != none && it_[p].is_verb();
        if (named && take(f, {from, k})) return true;
    }
    bool const around = p != none && p > 0 && it_[p].is(stop::preposition) && in_.view(it_[p]) == "around" &&
                        it_[p - 1].is(stop::relative);
    bool const opens = p == none || it_[p].is(english_type::date) || it_[p].is(stop::relative) || around ||
                       it_[p].is(stop::clause) || tells_or_wants(p) ||
                       (it_[p].is(english_type::mark) && only_phrase_between(p > 11 ? p - 11 : 0, p));
    bool const attached =
        p != none && (it_[p].is(word_kind::share) || it_[p].is(word_kind::joiner) || it_[p].is_mark(U'('));
    // aims for 40% of trips to be
    if (p != none && p > 0 && it_[p - 1].is(word_kind::plan_verb) && in_.view(it_[p]) == "for" &&
        f.what == role::share && take(f, phrase_from(in_, n + 1))) {
        f.what = role::target;
        return true;
    }
    // set the gap at 2% of GDP
    auto const approved = p != none && is(p, stop::at) && last_ == none ? verb_before(i) : none;
    if (approved != none && told_object(p, approved, f)) return true;
    // with 40% of toys going to Austria: the toys, not the clause before
    if (p != none && is(p, stop::with) && f.what == role::share) {
        auto k = n + 1;
        while (k < it_.size() && k < n + 6 &&
               (it_[k].is_plain() || it_[k].is(stop::determiner) || it_[k].is(word_kind::adverb)) &&
               !in_.view(it_[k]).ends_with("ing"))
            ++k;
        bool const doing = k > n + 1 && k + 1 < it_.size() &&
                           (in_.view(it_[k]) == "going to" || reduced_clause(in_, k) ||
                            (in_.view(it_[k]).ends_with("ing") && is_preposition(it_[k + 1])));
        // development with 61% of investment outside the capital
        bool const placed = k > n + 1 && last_ == none && !(f.number > decimal(100)) && k < it_.size() &&
                            is_preposition(it_[k]) && !is(k, stop::of);
        if (placed && take(f, head_of(in_, {n + 1, k}))) return true;
        if (doing && take(f, head_of(in_, {n + 1, k}))) return true;
    }
    // with women at 54% of the total
    if (is(p, stop::at) && with_before(p) && take(f, phrase_before(in_, p))) return true;
    if (attached && hangs(i) && !(it_[p].is(word_kind::share) && !subject_of(in_, p).empty() && p > last_ + 2)) {
        static_cast<void>(inherit(f));
        return true;
    }
    auto const who = p != none && it_[p].is(word_kind::share) ? head_of(in_, subject_of(in_, p)) : item_range{};
    // Exports reached $4 million. The figure made up 12% of output: the exports did
    bool const same =
        !who.empty() && who.from + 1 == who.to && who.from > 0 && (last_ != none || doc_.has_last) &&
        listed(english_words::definite_determiners).has(in_.view(it_[who.from - 1])) &&
        (is_one_of(who.from, english_words::back_reference_nouns) || is_plain_word(who.from, {"sum", "total"}));
    if (same && inherit_told(f)) return true;
    if (take(f, who)) return true;
    if (opens && take(f, phrase_from(in_, n + 1))) return true;
    return false;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
