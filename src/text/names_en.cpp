#include "name_rules_en.hpp"
#include "noun_phrase_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Who tells a figure, what names nothing, and subjects that no finite verb has.

/// The minister said, data showed that: whether the verb at `k` only tells who tells.
bool english_evidence::says(std::size_t k) const {
    if (k >= it_.size() || it_[k].type != english_type::word) return false;
    auto const word = in_.view(it_[k]);
    if (listed(english_words::reporting_verbs).has(word)) return true;
    if (!listed(english_words::clause_reporting_verbs).has(word)) return false;
    // births that have been reported each year
    if (k > 0 && it_[k - 1].is(stop::auxiliary)) return false;
    if (k + 1 >= it_.size()) return true;
    // data showed on Monday: without an object it is an aside
    auto const& next = it_[k + 1];
    bool const timed = (next.is(stop::in) || next.is(stop::preposition)) && k + 2 < it_.size() &&
                       (it_[k + 2].is(word_kind::time) || it_[k + 2].is(english_type::date) ||
                        is_one_of(k + 3, english_words::announcement_nouns));
    return (next.is(stop::relative) && in_.view(next) == "that") || next.is(stop::pronoun) ||
           next.is(word_kind::time) || next.is(english_type::date) || timed ||
           (next.is(english_type::mark) && !inside_name(next) && !next.is_mark(U'#'));
}

/// said 80% of, showed 41% of, wants 15% of: what stands at `k` is said or wanted by somebody who names nothing
bool english_evidence::tells_or_wants(std::size_t k) const {
    auto const word = in_.view(it_[k]);
    return listed(english_words::reporting_verbs).has(word) || listed(english_words::finding_verbs).has(word) ||
           listed(english_words::demand_verbs).has(word);
}

/// In terms of the number of farms, it fell; In terms of area, 340 hectares were let: the topic that a pronoun or the
/// figure at `i` takes up, or an empty range.
item_range english_name_rules::topic_opened(std::size_t i) const {
    if (it_.size() < 4) return {};
    if (!is_one_of(0, english_words::topic_phrases)) return {};
    auto from = std::size_t{1};
    for (auto k = from; k < it_.size() && k < 14; ++k) {
        if (!it_[k].is_mark(U',')) continue;
        bool const acts = before_figure(k + 1) == i && is(i + 1, stop::auxiliary);
        return acts || is(k + 1, stop::pronoun) ? head_of(in_, {from, k}) : item_range{};
    }
    return {};
}

/// The last verb before `i`, in its clause, that only tells who tells; `none` where there is none.
std::size_t english_evidence::said_before(std::size_t i) const {
    for (auto k = i; k > 0 && i - k < reach; --k) {
        if (it_[k - 1].is_mark(U';') || it_[k - 1].is(stop::clause)) return none;
        if (says(k - 1)) return is_plain_word(k, {"that"}) ? k : k - 1;
    }
    return none;
}

/// the fastest, a Reuters poll, data: what tells a figure or how high it is, and not of what
bool english_evidence::names_nothing(item_range phrase) const {
    auto const word = in_.view(it_[phrase.to - 1]);
    if (listed(english_words::source_nouns).has(word)) return true;
    // of the county's 884 residents: the owner is none
    if (possessive(word)) return true;
    // due almost exclusively to: adverbs tell nothing; but supply, assembly
    bool const adverb = phrase.from + 1 == phrase.to && ends_with(word, "lly") && !it_[phrase.from].capital;
    if (adverb) return true;
    if (phrase.from + 1 == phrase.to && is_one_of(phrase.from, english_words::degree_adverbs)) return true;
    // showed a rate of 4%
    bool const lone = phrase.from + 1 == phrase.to && phrase.from > 0 && it_[phrase.from].is(word_kind::rate_noun);
    if (lone && word == "rate" && phrase.from > 1 && is_plain_word(phrase.from - 1, {"a"}) &&
        it_[phrase.from - 2].is_verb())
        return true;
    // strong momentum reaching 4 GW, a historic milestone with a profit of
    // but a revenue milestone of
    bool const praised = phrase.from + 1 == phrase.to || is_one_of(phrase.to - 2, english_words::praising_adjectives);
    if (praised && is_one_of(phrase.to - 1, english_words::praising_nouns)) return true;
    // a cut of 41% in real terms
    if (word == "terms" && phrase.to - phrase.from <= 2) return true;
    // grew at a slower rate of 5%
    if (phrase.from + 2 == phrase.to && listed(english_words::pace_nouns).has(word) &&
        is_one_of(phrase.from, english_words::pace_comparatives))
        return true;
    return phrase.from + 1 == phrase.to && listed(english_words::nameless_heads).has(word);
}

/// lowered the rate by 50 points to 12%, to 6.4% from 6.1%: the other end of the move that stands just before it
bool english_name_rules::carried_on(std::size_t i, candidate& f) const {
    if (last_ == none || respectively_ || i - last_ > 8) return false;
    auto const p = before(i);
    if (p == none || !(it_[p].is(stop::to) || it_[p].is(stop::from))) return false;
    auto const& from = figures_[it_[last_].index];
    // a rise of $1 million in the surplus from $4 million: the surplus
    bool const behind = p > last_ + 2 && is(last_ + 1, stop::in) && from.indicator_span.begin > from.whole.end &&
                        only_phrase_between(last_ + 1, p);
    // from $4 million in Quarter 4 2013 to $5 million
    bool dated = from.what == role::base && it_[p].is(stop::to) && p > last_ + 1 && p - last_ < 6 && last_ > 0 &&
                 it_[last_ - 1].is(stop::from) && from.unit.kind() == f.unit.kind();
    for (auto k = last_ + 1; dated && k < p; ++k)
        dated = it_[k].is(stop::in) || it_[k].is(english_type::date) || it_[k].is(word_kind::time) ||
                it_[k].is(stop::determiner);
    if (dated) {
        copy_indicator(last_, f);
        return !f.indicator.empty() || !f.made_indicator.empty();
    }
    if (p != last_ + 1 && !behind) return false;
    bool const change = from.what == role::growth_yoy || from.what == role::growth_mom || from.what == role::growth ||
                        from.what == role::growth_diff || from.what == role::diff;
    bool const end = it_[p].is(stop::from) && last_ > 0 && from.unit.kind() == f.unit.kind();
    if (!change && !end) return false;
    // a 5% stake to 3 firms: things of their own
    if (is_count(f) && !f.indicator.empty() && !measures(f.unit_name)) return false;
    copy_indicator(last_, f);
    f.how = certainty::inferred;
    return !f.indicator.empty() || !f.made_indicator.empty();
}

/// for output to exceed 2 million tonnes: the subject stands between `for` and `to`
bool english_name_rules::take_infinitive(std::size_t i, candidate& f) const {
    auto k = i;
    while (k > 0 && (it_[k - 1].is(word_kind::adverb) || it_[k - 1].is(word_kind::approximate) ||
                     it_[k - 1].is(stop::determiner) || it_[k - 1].is(stop::by) || it_[k - 1].is(stop::to)))
        --k;
    if (k < i && it_[k].is(stop::to) && is(k + 1, word_kind::approximate)) {
        ++k;  // to exceed
    } else if (k > 2 && it_[k - 1].is(motion::particle) && it_[k - 2].is_plain() && it_[k - 3].is(stop::to)) {
        k -= 2;  // to edge down
    } else if (k > 1 && it_[k - 1].is_verb() && it_[k - 2].is(stop::to)) {
        --k;  // to reach
    } else {
        return false;
    }
    auto const to = k - 1;
    if (!is(to, stop::to)) return false;
    auto from = to;
    while (from > 0 && to - from < 10 &&
           (it_[from - 1].is_plain() || it_[from - 1].is(stop::of) || it_[from - 1].is(stop::determiner) ||
            it_[from - 1].is(word_kind::rate_noun) || it_[from - 1].is(stop::in) || it_[from - 1].is(stop::total) ||
            it_[from - 1].is(word_kind::yoy) || it_[from - 1].is(word_kind::adverb)) &&
           !it_[from - 1].is(word_kind::plan_verb) && !is_plain_word(from - 1, {"causing", "helping", "for"}))
        --from;
    // causing the gap to shrink 3%
    bool const led = from > 0 && is_one_of(from - 1, english_words::causation_words);
    bool const planned_so =
        from > 0 && it_[from - 1].is(word_kind::plan_verb) && !in_.view(it_[from - 1]).ends_with(" to");
    if (from == to || !(led || planned_so)) return false;
    return take(f, head_of(in_, {from, to}));
}

/// Takes the words as the name, where they name anything.
bool english_name_rules::take(candidate& f, item_range r) const {
    if (r.empty() || names_nothing(r)) return false;
    // the most investment at $4 million
    if (r.to - r.from == 2 && is_plain_word(r.from, {"most"}) && names_money({r.from + 1, r.to}, true)) ++r.from;
    // the highest lodging revenue: its place is no part of its name
    if (r.to - r.from > 1 && is_plain_word(r.from, {"highest", "lowest"}) && it_[r.from + 1].is_plain()) ++r.from;
    // pasture condition rated 9 percent poor
    if (r.to - r.from > 1 && it_[r.to - 1].is(word_kind::rank) && in_.view(it_[r.to - 1]).ends_with("rated")) --r.to;
    set_indicator(f, r);
    return true;
}

/// The name of the figure before, in this sentence or the one before it.
bool english_name_rules::inherit_told(candidate& f) const {
    if (last_ != none) {
        // followed by Peru (22%), while those from Chile fell: of what the names in brackets are part of
        auto told = last_;
        for (auto k = last_;
             k > 0 && (figures_[it_[told].index].rule == "bracket" || figures_[it_[told].index].rule == "listed");
             --k) {
            if (is_figure(k - 1)) told = k - 1;
        }
        copy_indicator(told, f);
    } else {
        f.made_indicator = doc_.last.indicator;
    }
    f.how = certainty::inferred;
    return !f.indicator.empty() || !f.made_indicator.empty();
}

/// over €12 million ($13 million): the same amount is over as much
void english_name_rules::take_hedge_of(std::size_t item, candidate& f) const {
    auto const& told = figures_[it_[item].index];
    if (f.outer_hedge == hedge::exact && f.inner_hedge == hedge::exact) f.outer_hedge = told.outer_hedge;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
