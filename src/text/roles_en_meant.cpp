#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What is only wanted, granted or allowed: the nouns, verbs and times that say so.

/// the bank's 4 percent tolerance limit, its 3 percent inflation target: a bound by the noun behind the figure
bool english_roles::bounds_behind(std::size_t i) const {
    // the 2.5 percent midpoint of the target
    bool const middle = is_one_of(i + 1, english_words::midpoint_nouns) && is(i + 2, stop::of);
    if (middle) return true;
    auto const& wants = listed(english_words::requirement_nouns);
    auto k = i + 1;
    while (k < it_.size() && k < i + 4 && it_[k].is_plain() && !wants.has(last_word(in_.view(it_[k])))) ++k;
    if (k >= it_.size() || k == i + 4) return false;
    bool const noun =
        is_one_of(k, english_words::bound_nouns) ||
        (k > i + 1 && is(k, word_kind::target) && is_plain_word(k, {"target", "goal"})) ||
        (it_[k].is_plain() && (in_.view(it_[k]).ends_with(" limit") || in_.view(it_[k]).ends_with(" ceiling")));
    return noun && !(k + 1 < it_.size() && (it_[k + 1].is_plain() || it_[k + 1].is(english_type::figure)));
}

/// 61% respondents expect sales to grow next year, 37% expecting no change: a share of those who think so
bool english_roles::opinion(std::size_t i) const {
    if (!is_change_unit(figures_[it_[i].index])) return false;
    auto k = i + 1;
    while (k < it_.size() && k < i + 4 && it_[k].is_plain() && !is_one_of(k, english_words::opinion_verbs)) ++k;
    return is_one_of(k, english_words::opinion_verbs);
}

/// The budget provides, the financing requirement is, has earmarked: whether a level is wanted or granted, not there
bool english_evidence::granted(std::size_t i) const {
    // a $3 billion budget
    auto behind = i + 1;
    while (behind < it_.size() && behind < i + 3 && it_[behind].is_plain() && behind + 1 < it_.size() &&
           it_[behind + 1].is_plain())
        ++behind;
    bool const paper = behind < it_.size() && in_.view(it_[behind]) == "budget" &&
                       !is(behind + 1, word_kind::decrease) && !is(behind + 1, word_kind::increase);
    if (paper && figures_[it_[i].index].unit.kind() == unit_kind::money) return true;
    // in a budget: $5 million had been allocated
    auto const& given = listed(english_words::allocation_participles);
    bool const money = figures_[it_[i].index].unit.kind() == unit_kind::money;
    if (money) {
        auto k = i + 1;
        while (is(k, stop::auxiliary) || is(k, word_kind::adverb)) ++k;
        auto const act = k < it_.size() ? in_.view(it_[k]) : std::string_view();
        if (k > i + 1 && (listed(english_words::earmarking_participles).has(act) || (doc_.budget && given.has(act))))
            return true;
    }
    auto const p = before(i);
    if (p == none) return false;
    if (in_.view(it_[p]) == "costing" && last_ != none && figures_[it_[last_].index].what == role::target) return true;
    auto const cue = in_.view(it_[p]);
    if (listed(english_words::budgeting_verbs).has(cue) || (cue == "aside" && p > 0)) return true;
    // needs $400 million; but needs 14 votes
    auto const kind = figures_[it_[i].index].unit.kind();
    if ((cue == "needs" || cue == "requires") && (money || kind == unit_kind::physical)) return true;
    // has provided $5 million, provides $5 million
    bool const perfect = given.has(cue) && p > 0 && is_plain_word(p - 1, {"has", "have", "been"});
    if (doc_.budget && money && (perfect || listed(english_words::budget_allocating_verbs).has(cue))) return true;
    // requires an investment of $4 million
    bool const asked = money && it_[p].is(stop::of) && p > 2 &&
                       is_plain_word(p - 1, {"investment", "outlay", "expenditure"}) &&
                       (in_.view(it_[p - 2]) == "requires" || in_.view(it_[p - 3]) == "requires" ||
                        in_.view(it_[p - 2]) == "needs" || in_.view(it_[p - 3]) == "needs");
    if (asked) return true;
    // The plan calls for 3,200 homes, for the building of 40 piers
    auto called = p;
    if (it_[p].is(stop::of)) {
        while (called > 0 && p - called < 4 && (it_[called - 1].is_plain() || it_[called - 1].is(stop::determiner)))
            --called;
        if (called > 0) --called;
    }
    if (called > 1 && in_.view(it_[called]) == "for" && is_plain_word(called - 1, {"calls", "call", "calling"}))
        return true;
    // The proposed budget includes
    auto const& papers = listed(english_words::budget_document_nouns);
    if (it_[p].is(word_kind::breakdown) && p > 0 && papers.has_in_small(last_word(in_.view(it_[p - 1])))) return true;
    auto const noun = amount_noun(i);
    if (noun != none) {
        auto const name = last_word(in_.view(it_[noun]));
        bool const statistical = noun > 0 && is_plain_word(noun - 1, {"confidence"});
        if ((listed(english_words::requirement_nouns).has(name) && !statistical) ||
            (doc_.budget && listed(english_words::provision_nouns).has(name)))
            return true;
        // Food needs for the coming year are put at
        if (name == "needs" && !it_[p].is(stop::of)) return true;
    }
    auto const verb = verb_before(i);
    if (verb == none) return false;
    auto const word = in_.view(it_[verb]);
    bool const amount = listed(english_words::budget_content_verbs).has(word);
    bool const grant = amount || listed(english_words::granting_verbs).has(word);
    auto const subject = grant ? subject_of(in_, verb) : item_range{};
    std::size_t head = none;
    for (auto k = subject.from; k < subject.to; ++k) {
        if (is_preposition(it_[k]) || it_[k].is(english_type::date) || it_[k].is(stop::relative)) break;
        head = k;
    }
    auto const paper_of = head == none ? std::string_view() : last_word(in_.view(it_[head]));
    if (grant && papers.has_in_small(paper_of) && !(amount && paper_of.ends_with("ill") && !doc_.budget)) return true;
    // approved a budget deficit of, adopted a budget with revenues of
    if (listed(english_words::budget_approval_verbs).has(word)) {
        for (auto k = verb + 1; k < i && k < verb + 8; ++k) {
            if (papers.has(last_word(in_.view(it_[k])))) return true;
        }
    }
    return false;
}

/// just below the 4.8% expected in a poll, had predicted a 0.5% rise: whether a thought is told to compare with it; but
/// the growth expected for May is 3%
bool english_roles::compared_thought(std::size_t i) const {
    constexpr std::size_t words = 12;
    for (auto k = i; k > 0 && i - k < words; --k) {
        auto const& x = it_[k - 1];
        auto const word = in_.view(x);
        bool const cue = x.is(word_kind::than) || x.is(word_kind::excess) || x.is(word_kind::approximate) ||
                         x.is(stop::clause) || word == "had" || word.starts_with("miss") || word.starts_with("beat");
        if (cue) return true;
        if (x.is(english_type::figure) || x.is_mark(U';')) return false;
    }
    return false;
}

/// The budget includes $12 million for roads and $8 million for schools: the second as the first
bool english_evidence::granted_too(std::size_t i, candidate const& f) const {
    auto const like = f.unit.kind() == unit_kind::money ? sibling(i, f) : none;
    return like != none && figures_[it_[like].index].rule == "granted" && lists_on(like, i);
}

/// A level that is thought, wanted, granted or of a time to come is a target.
void english_roles::mean(std::size_t i, candidate& f) const {
    bool const level = f.what == role::value || f.what == role::increment;
    bool const change =
        f.what == role::growth_yoy || f.what == role::growth || f.what == role::growth_mom || f.what == role::diff;
    if (!level && !change && f.what != role::base && f.what != role::share) return;
    auto const p = before(i);
    // above expectations of 280 million, below the budget of
    bool const beyond = p != none && p > 0 && it_[p].is(stop::of) && is(p - 1, word_kind::excess) &&
                        f.what == role::value && !in_.view(it_[p - 1]).ends_with("average");
    // 6 percent below the approved budget of $41 million
    bool const bound_of = p != none && p > 0 && it_[p].is(stop::of) && !is_change_unit(f) && last_ != none &&
                          last_ + 7 > p && figures_[it_[last_].index].what == role::excess &&
                          (f.what == role::value || f.what == role::base) &&
                          (is_one_of(p - 1, english_words::budget_goal_nouns) || estimated(p - 1));
    // plan to raise the deficit to 2.8 percent of GDP
    bool const toward = p != none && is_plain_word(p, {"towards", "toward"});
    bool const aimed = f.what == role::share && p != none &&
                       (it_[p].is(stop::to) || it_[p].is(stop::at) || toward || is(p - 1, stop::at)) && planned(i);
    // would be below 1 per cent of sales
    auto const is_to_be = [&](std::size_t k) {
        auto const word = in_.view(it_[k]);
        if (it_[k].is(word_kind::plan_verb)) return word.ends_with(" be");
        return word == "be" && k > 0 && it_[k - 1].is(word_kind::plan_verb);
    };
    bool const to_be = f.what == role::share && p != none && is_to_be(p);
    // wants 15 per cent of all power to be green
    bool const wanted = f.what == role::share && p != none && is_plain_word(p, {"wants", "want", "wanting"});
    // The goal is to treat 90% of waste water, a goal of recycling 60% of it
    bool const deed = f.what == role::share && p != none && p > 0 &&
                      (it_[p].is_verb() || it_[p].is_plain() || it_[p].is(stop::infinitive)) &&
                      (it_[p - 1].is(stop::to) || it_[p - 1].is(word_kind::target)) && planned(i);
    // under a ceiling of 4 percent of output
    auto const noun =
        f.what == role::share || (f.what == role::base && p != none && it_[p].is(stop::of)) ? amount_noun(i) : none;
    auto const named = noun == none ? std::string_view() : last_word(in_.view(it_[noun]));
    bool const bound = f.what == role::share && (named == "ceiling" || named == "cap" || named == "limit");
    // against a budget of $5 million
    auto led = noun == none ? 0 : noun;
    while (led > 0 && noun - led < 5 && (it_[led - 1].is_plain() || it_[led - 1].is(stop::determiner))) --led;
    bool const against = f.what == role::base && listed(english_words::compared_plan_nouns).has(named) && led > 0 &&
                         in_.view(it_[led - 1]) == "against";
    if (beyond || bound_of || aimed || deed || to_be || wanted || bound || against ||
        (thought_of(i) && compared_thought(i))) {
        f.what = role::target;
        f.rule = "thought of";
    } else if (is_change_unit(f) && f.what != role::share && !points(f) && bounds_behind(i)) {
        f.what = role::target;
        f.rule = "bound";
    } else if (f.what == role::value && (granted(i) || granted_too(i, f))) {
        f.what = role::target;
        f.rule = "granted";
        // an operating loss of $4 million, well short of the budgeted $2 million: of the same
        bool const same = i > 0 && in_.view(it_[i - 1]) == "budgeted" && last_ != none && !respectively_ &&
                          figures_[it_[last_].index].unit.kind() == f.unit.kind();
        if (same) copy_indicator(last_, f);
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
