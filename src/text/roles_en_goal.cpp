#include "roles_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What a level is told beside: the goal behind it, the year before it.

/// Target area: 9,784 ha; Accomplishment: 81%: a label says what the figure behind its colon is.
void english_rules::take_label(std::size_t i, candidate& f) const {
    if (i < 2 || !it_[i - 1].is_mark(U':') || (f.what != role::value && f.what != role::share)) return;
    constexpr std::size_t words = 5;
    auto k = i - 2;
    while (k > 0 && i - k < words && !it_[k - 1].is(english_type::mark)) --k;
    if (k > 0 && !it_[k - 1].is(english_type::mark)) return;
    auto const opens = in_.view(it_[k]);
    if (opens.starts_with("Target") || opens.starts_with("target")) {
        f.what = role::target;
        f.rule = "label";
    } else if (f.unit.kind() == unit_kind::percent &&
               listed(english_words::progress_labels).has_in_small(last_word(in_.view(it_[i - 2])))) {
        f.what = role::completion;
        f.rule = "label";
    }
}

/// Against a budget of $12 million, against the total target of completion of 48 homes: whether what the `of` at `p`
/// ends was planned, and for now
bool english_evidence::against_plan(std::size_t p) const {
    constexpr std::size_t words = 10;
    bool plan = false;
    for (auto k = p; k > 0 && p - k < words; --k) {
        auto const& x = it_[k - 1];
        if (x.is(word_kind::than)) return plan && in_.view(x).ends_with("gainst");
        if (x.is(word_kind::yoy) || x.is(word_kind::base) || x.is(english_type::mark) || x.is(english_type::figure) ||
            is_plain_word(k - 1, {"previous", "earlier", "last", "initial", "original", "old"}))
            return false;
        plan = plan || x.is(word_kind::target) || is_plain_word(k - 1, {"budget", "plan", "quota", "allocation"});
    }
    return false;
}

/// from the 368 hectares (2,300 rai) of last year: the same amount in another unit
bool english_roles::same_in_bracket(std::size_t i, candidate const& f) const {
    if (last_ == none || last_ + 2 != i || !it_[i - 1].is_mark(U'(') || !is(i + 1, U')') || is_change_unit(f))
        return false;
    auto const& told = figures_[it_[last_].index];
    auto const measure = [&](candidate const& x) {
        return x.unit.kind() == unit_kind::physical || measures(x.unit_name);
    };
    return told.what == role::base && measure(told) && measure(f) && told.unit_name != f.unit_name;
}

/// up 4% from the $3 million target, 8% below the $2 million goal for May: the amount is the target, the rate an
/// excess.
void english_rules::meet_goal(std::size_t i, candidate& f) {
    if (is_change_unit(f) || (f.what != role::base && f.what != role::value && f.what != role::target)) return;
    auto k = i + 1;
    while (k < it_.size() && k < i + 4 && it_[k].is_plain()) ++k;
    // the words before the noun itself: collection target; but not a target market
    bool const goal = is(k, word_kind::target) && (in_.view(it_[k]) == "target" || in_.view(it_[k]) == "goal") &&
                      !(k + 1 < it_.size() && (it_[k + 1].is_plain() || is_figure(k + 1)) &&
                        !it_[k + 1].is(stop::verb) && in_.view(it_[k + 1]) != "set");
    if (!goal || last_ == none || i - last_ > 6) return;
    auto& rate = figures_[it_[last_].index];
    bool lower = false;
    bool measured = false;
    for (auto w = last_ + 1; w < i; ++w) {
        auto const& x = it_[w];
        auto const word = in_.view(x);
        if (x.is(english_type::mark) || (x.is_verb() && !x.is(motion::particle))) return;
        lower = lower || falls(w) || word.starts_with("below") || word.starts_with("under") ||
                word.starts_with("short") || word.starts_with("less") || word.starts_with("fewer");
        measured = measured || x.is(stop::from) || x.is(word_kind::than) || x.is(word_kind::approximate) ||
                   x.is(word_kind::excess) || x.is(motion::particle) || is_plain_word(w, {"against", "over", "above"});
    }
    bool const change = rate.what == role::growth_yoy || rate.what == role::growth || rate.what == role::growth_mom ||
                        rate.what == role::diff || (rate.what == role::value && is_change_unit(rate)) ||
                        rate.what == role::excess;
    if (!measured || !change) return;
    f.what = role::target;
    f.rule = "target";
    rate.what = role::excess;
    rate.rule = "target";
    rate.negative = rate.negative || lower;
    rate.scope = in_.view(it_[k]);
}

/// the previous year's 9.9%, last year's figure ($4 million): whether the figure belongs to the time before.
bool english_evidence::owned_by_past(std::size_t i) const {
    auto const& nouns = listed(english_words::figure_nouns);
    auto k = i;
    while (k > 0 && i - k < 5 &&
           (it_[k - 1].is_mark(U'(') || it_[k - 1].is(word_kind::approximate) || it_[k - 1].is(stop::determiner) ||
            it_[k - 1].is(stop::of) || nouns.has(in_.view(it_[k - 1]))))
        --k;
    // beating 2016's 94 million
    bool const owner = k > 2 && in_.view(it_[k - 1]) == "s" && it_[k - 3].is(english_type::date) &&
                       (it_[k - 2].is_mark(U'\'') || it_[k - 2].is_mark(0x2019));
    if (owner) {
        auto const then = date_at(k - 3);
        return then.year != 0 && (own_.year == 0 || then.year < own_.year);
    }
    // the previous season's 3 million
    auto const past = k > 1 ? in_.view(it_[k - 2]) : std::string_view();
    bool const season = k > 1 && it_[k - 1].is_plain() &&
                        (past.ends_with("previous") || past.ends_with("last") || past.ends_with("prior") ||
                         past.ends_with("preceding"));
    if (auto const owns = season ? in_.view(it_[k - 1]) : std::string_view();
        owns.ends_with("'s") || owns.ends_with("\u2019s"))
        return true;
    if (k == 0 || !(it_[k - 1].is(word_kind::yoy) || it_[k - 1].is(word_kind::mom))) return false;
    auto const word = in_.view(it_[k - 1]);
    return word.ends_with("year's") || word.ends_with("year’s") || word.ends_with("month's") ||
           word.ends_with("month’s") || word.ends_with("quarter's") || word.ends_with("quarter’s");
}

/// over its monthly target of, short of the agency's $4 million, more than the target: whether a goal follows
bool english_evidence::beside_goal(std::size_t n) const {
    if (n >= it_.size()) return false;
    bool const measured = it_[n].is(word_kind::approximate) || it_[n].is(word_kind::excess) ||
                          it_[n].is(motion::particle) ||
                          (it_[n].is(stop::preposition) &&
                           (in_.view(it_[n]).starts_with("over") || is_plain_word(n, {"above", "below", "under"})));
    if (!measured) return false;
    bool const wanting = in_.view(it_[n]).ends_with("short of");
    // spent $3 million under its budget: as it allows; was $3 million under its budget: a shortfall
    auto const p = n > 0 ? before(n - 1) : none;
    bool const done = p != none && it_[p].is_verb() && !it_[p].is(stop::auxiliary) && !it_[p].is(word_kind::level);
    bool const allowed = in_.view(it_[n]) == "under" && (done || is(p, stop::of));
    constexpr std::size_t words = 9;
    bool amount = false;
    for (auto k = n + 1; k < it_.size() && k < n + words; ++k) {
        auto const& x = it_[k];
        if (allowed && k > n + 1 && is_one_of(k, english_words::budget_goal_nouns)) return false;
        if (x.is(word_kind::target) || estimated(k) || is_one_of(k, english_words::budget_goal_nouns) ||
            (k == n + 2 && is(n + 3, english_type::figure) && is_one_of(k, english_words::expected_amount_participles)))
            return true;
        if (x.is(english_type::figure)) {
            if (amount) return false;
            if (wanting) return true;
            amount = true;
            continue;
        }
        if (amount || x.is(english_type::mark) || x.is(stop::clause) || (x.is_verb() && !x.is(word_kind::light)))
            return false;
    }
    return false;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
