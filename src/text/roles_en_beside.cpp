#include "noun_phrase_en.hpp"
#include "rules_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Names that stand beside a level: its item of a list, its subject behind it, what it went to.

/// rose to a new monthly peak of, stood at a healthy level of: whether what stands before the `of` at `p` names
/// nothing.
bool english_evidence::only_extreme(std::size_t p) const {
    if (!is(p, stop::of) || p < 2 || !it_[p - 1].is_plain() || !is_one_of(p - 1, english_words::extreme_nouns))
        return false;
    auto k = p - 1;
    while (k > 0 && p - k < 6 &&
           (it_[k - 1].is_plain() || it_[k - 1].is(stop::determiner) || it_[k - 1].is(english_type::date) ||
            it_[k - 1].is(word_kind::time) || it_[k - 1].is(word_kind::since) || it_[k - 1].is_mark(U'-'))) {
        --k;
        if (it_[k].is(stop::determiner)) break;
    }
    if (k == 0 || !it_[k].is(stop::determiner)) return false;
    auto const& led = it_[k - 1];
    return led.is(stop::to) || led.is(stop::at) || led.is(word_kind::level) || led.is(stop::verb) ||
           led.is(word_kind::light) || led.is(word_kind::approximate);
}

/// Norway with $3 million, Sweden with $2 million: each item of such a list names its own amount.
bool english_rules::item_with(std::size_t p, candidate& f) const {
    if (!is(p, stop::with)) return false;
    // and Norland third with $3 million
    bool const placed = p > 1 && is_figure(p - 1) && figures_[it_[p - 1].index].unit_name == "rank" &&
                        it_[p - 2].is_plain() && it_[p - 2].capital;
    auto const to = placed ? p - 1 : p;
    auto const phrase = phrase_before(in_, to);
    if (phrase.empty() || phrase.to != to) return false;
    auto k = phrase.from;
    while (k > 0 && it_[k - 1].is(stop::determiner)) --k;
    bool const opens = k == 0 || it_[k - 1].is_mark(U',') || it_[k - 1].is_mark(U':') || it_[k - 1].is_mark(U';') ||
                       it_[k - 1].is(word_kind::joiner) || it_[k - 1].is(stop::auxiliary) ||
                       it_[k - 1].is(word_kind::breakdown);
    // Harbour City is the busiest port with 4 million tons
    bool const predicate =
        opens && k > 0 && it_[k - 1].is(stop::auxiliary) && k < phrase.from && !it_[phrase.from].capital;
    if (predicate && take(f, head_of(in_, subject_of(in_, k - 1)))) return true;
    return opens && take(f, phrase);
}

/// At $3 million, exports were: the subject that follows the figure the sentence begins with.
item_range english_evidence::subject_behind(std::size_t i) const {
    auto const p = before(i);
    if (p == none || !(is(p, stop::at) || is(p, stop::with))) return {};
    if (p != 0 && !it_[p - 1].is(english_type::mark) && !it_[p - 1].is(stop::clause)) return {};
    if (p > 1 && !it_[p - 1].is_mark(U';') && !it_[p - 1].is(stop::clause)) return {};
    auto comma = i + 1;
    while (comma < it_.size() && comma - i < 14 && !it_[comma].is_mark(U',')) {
        if (it_[comma].is(english_type::figure) || it_[comma].is_verb() || it_[comma].is_mark(U';')) return {};
        ++comma;
    }
    if (!is(comma, U',')) return {};
    // With $12 million in ticket sales, the hall is: what the money is
    auto const n = i + 1;
    bool const named = is(p, stop::with) && figures_[it_[i].index].unit.kind() == unit_kind::money && is(n, stop::in) &&
                       n + 1 < comma && !it_[n + 1].capital && !is(n + 1, stop::determiner) &&
                       !it_[n + 1].is(english_type::date) && !it_[n + 1].is(word_kind::time);
    if (named) return phrase_from(in_, n + 1);
    return phrase_from(in_, comma + 1);
}

/// has projected revenue for 2024 at $3 million: what is projected
bool english_rules::projected_at(std::size_t p, candidate& f) const {
    if (!is(p, stop::at) || p < 2) return false;
    // with sales from the shops at $3 million
    if (beside_with(p, f)) return true;
    // a net production for the group estimated at 95 barrels
    if (it_[p - 1].is(word_kind::approximate) && it_[p - 2].is_plain()) return take(f, phrase_before(in_, p - 1, true));
    auto const phrase = phrase_before(in_, p, true);
    if (phrase.empty()) return false;
    auto k = phrase.from;
    while (k > 0 && it_[k - 1].is(stop::determiner)) --k;
    if (k == 0 || !it_[k - 1].is(word_kind::plan_verb)) return false;
    return take(f, phrase);
}

/// have a total capacity estimated at 16 million passengers: the measure, not who has it
bool english_rules::estimated_capacity(std::size_t p, candidate& f) const {
    if (!is(p, stop::at) || p < 2) return false;
    auto to = p - 1;
    if (!(it_[to].is(word_kind::approximate) || in_.view(it_[to]).ends_with("ed"))) return false;
    while (to > 1 && (it_[to - 1].is(word_kind::adverb) || in_.view(it_[to - 1]) == "now" ||
                      in_.view(it_[to - 1]) == "currently"))
        --to;
    auto const phrase = phrase_before(in_, to, true);
    return measured(phrase) && take(f, phrase);
}

/// growing 7.1 million tonnes of food: what is grown, not by how much something grew
bool english_evidence::raises_crops(std::size_t i, std::size_t p) const {
    auto const verb = in_.view(it_[p]);
    auto const& f = figures_[it_[i].index];
    // lifted 3 million tonnes of cargo, lifted 230,000 TEU in May: carried them
    bool const carried = verb.starts_with("lift") && p + 1 == i &&
                         (f.unit.kind() == unit_kind::physical || (is_count(f) && measures(f.unit_name)));
    return carried || (verb.starts_with("gr") && f.unit.kind() == unit_kind::physical && p + 1 == i &&
                       is(i + 1, stop::of) && i + 2 < it_.size() && it_[i + 2].is_plain());
}

/// with exports $3 million, with pay 2% higher: the noun phrase between `with` and the figure at `i`
bool english_rules::beside_with(std::size_t i, candidate& f) const {
    auto const phrase = phrase_before(in_, i, true);
    if (phrase.empty()) return false;
    auto k = phrase.from;
    while (k > 0 && (it_[k - 1].is(stop::determiner) || it_[k - 1].is(stop::total))) --k;
    return k > 0 && it_[k - 1].is(stop::with) && take(f, phrase);
}

/// Of the total, $6 billion went to schools, $3 billion to roads: what the amounts went to
bool english_rules::related_to(std::size_t i, candidate& f) const {
    auto const p = before(i);
    bool const opens = p == none || it_[p].is(english_type::mark) || it_[p].is(word_kind::joiner) ||
                       it_[p].is(stop::clause) || it_[p].is(stop::relative);
    if (!opens || i + 2 >= it_.size() || f.unit_name.empty()) return false;
    auto const leads = [&](std::size_t k) {
        return is(k, stop::to) || is(k, stop::from) || (is(k, stop::preposition) && in_.view(it_[k]) == "for");
    };
    bool const verb = it_[i + 1].is(stop::verb) && leads(i + 2);
    bool const like = leads(i + 1) && last_ != none && figures_[it_[last_].index].rule == "went to";
    if (!verb && !like) return false;
    auto const what = phrase_from(in_, verb ? i + 3 : i + 2);
    if (what.empty() || !take(f, what)) return false;
    f.rule = "went to";
    // Of total exports, $3 billion went to Norway: the exports to Norway
    auto const set = it_[0].is(stop::of) ? opened_set(i) : item_range{};
    if (!set.empty() && set.to < i) {
        auto const& led = it_[verb ? i + 2 : i + 1];
        f.made_indicator = in_.text.substr(it_[set.from].begin, it_[set.to - 1].end - it_[set.from].begin);
        f.made_indicator += " ";
        f.made_indicator += in_.text.substr(led.begin, it_[what.to - 1].end - led.begin);
        f.indicator = {};
        f.indicator_span = {};
    }
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
