#include "noun_phrase_en.hpp"
#include "roles_en.hpp"
#include "words_in.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Names that stand beside a figure in frames of their own.

/// declines in Malta and Cyprus (-6% and -2% respectively): each has its own part of the list before the bracket
bool english_roles::take_listed_part(std::size_t i, candidate& f) const {
    auto open = respectively_ ? i : 0;
    while (open > 0 && i - open < 12 && !it_[open].is_mark(U'(')) {
        if (it_[open].is_verb() || it_[open].is_mark(U')') || it_[open].is_mark(U';')) return false;
        --open;
    }
    if (open == 0 || !it_[open].is_mark(U'(')) return false;
    auto from = open;
    while (from > 0 && open - from < 12 &&
           (it_[from - 1].is_plain() || it_[from - 1].is(word_kind::joiner) || it_[from - 1].is_mark(U',') ||
            it_[from - 1].is(stop::determiner)))
        --from;
    return take_part(f, i, {from, open});
}

/// The list of names that the verb of the figures at `i` has as its subject: A, B and C, | recorded.
item_range english_roles::listed_subject(std::size_t i) const {
    auto const verb = verb_before(i);
    if (verb == none) return {};
    auto to = verb;
    while (to > 0 &&
           (it_[to - 1].is(stop::auxiliary) || it_[to - 1].is(word_kind::adverb) || it_[to - 1].is_mark(U',')))
        --to;
    auto from = to;
    // arrivals in Ashton and Elmby
    auto const placed = [&](std::size_t k) {
        bool const leads = it_[k].is(stop::in) || it_[k].is(stop::to) || it_[k].is(stop::from) || it_[k].is(stop::at);
        return leads && k > 0 && it_[k - 1].is_plain() && (it_[k + 1].capital || it_[k + 1].is(stop::determiner));
    };
    while (from > 0 && to - from < 32 &&
           (placed(from - 1) || it_[from - 1].is_plain() || it_[from - 1].is(word_kind::joiner) ||
            it_[from - 1].is_mark(U',') || it_[from - 1].is(stop::of) || it_[from - 1].is(stop::determiner) ||
            it_[from - 1].is(word_kind::rate_noun)))
        --from;
    while (from < to && (it_[from].is_mark(U',') || it_[from].is(word_kind::joiner))) ++from;
    return {from, to};
}

/// followed by grants and fees with 20% and 12%, respectively: the list before what all its figures stand behind
item_range english_roles::list_before_figures(std::size_t i) const {
    auto k = i;
    while (k > 0 && i - k < reach &&
           (is_figure(k - 1) || it_[k - 1].is(word_kind::joiner) || it_[k - 1].is_mark(U',') ||
            it_[k - 1].is(word_kind::approximate) || it_[k - 1].is(stop::determiner)))
        --k;
    if (k < 2 || !(it_[k - 1].is(stop::with) || it_[k - 1].is(stop::at))) return {};
    auto const to = k - 1;
    auto from = to;
    while (from > 0 && to - from < reach &&
           (it_[from - 1].is_plain() || it_[from - 1].is(word_kind::joiner) || it_[from - 1].is_mark(U',') ||
            it_[from - 1].is(stop::of) || it_[from - 1].is(stop::determiner) || it_[from - 1].is(word_kind::rate_noun)))
        --from;
    bool const led = from > 0 && from < to &&
                     (it_[from - 1].is(stop::by) || it_[from - 1].is(stop::with) ||
                      in_.view(it_[from - 1]) == "ahead of" || in_.view(it_[from - 1]).ends_with(" by"));
    return led ? item_range{from, to} : item_range{};
}

/// calculated the needs to be 5 tonnes, forecasts growth of 7%: what is thought of, not who thinks
bool english_name_rules::take_thought(std::size_t i, std::size_t p, candidate& f) const {
    auto const n = i + 1;
    // calculated the needs for 2005 to be 5 tonnes
    if (p > 2 && is_plain_word(p, {"be"}) && is(p - 1, stop::to)) {
        auto const& thinking = listed(english_words::estimate_to_be_verbs);
        for (auto k = p - 1; k > 0 && p - k < 14; --k) {
            if (it_[k - 1].is(english_type::figure) || it_[k - 1].is(english_type::mark)) break;
            if (!thinking.has(in_.view(it_[k - 1]))) continue;
            if (take(f, head_of(in_, {k, p - 1}))) return true;
            break;
        }
    }
    if (!is(p, stop::of) || p < 2) return false;
    // a forecast rise of 0.4% for industry
    if (f.indicator_span.begin > f.whole.end && is(n, stop::preposition)) return false;
    // forecasts growth of 7%: growth, not who forecasts it
    if (is_change_unit(f) && moves(p - 1) && !it_[p - 1].is(motion::particle)) {
        auto verb = p - 2;
        while (verb > 0 && (it_[verb].is(stop::determiner) || it_[verb].is(word_kind::adverb) ||
                            it_[verb].is(word_kind::yoy) || it_[verb].is(word_kind::time)))
            --verb;
        auto const word = in_.view(it_[verb]);
        bool const thinks = opens_with_any(word, listed(english_words::growth_forecast_stems)) || word == "sees";
        if (thinks && !is(n, stop::in) && take(f, {p - 1, p})) return true;
        if (thinks &&
            take(f, n + 1 < it_.size() && it_[n + 1].is_plain() ? phrase_from(in_, n + 1) : item_range{p - 1, p}))
            return true;
    }
    return false;
}

/// left the deposit rate unchanged at 4%, put the damage at $3 million: what is left or put there
bool english_name_rules::take_left(std::size_t p, candidate& f) const {
    auto const at_word = in_.view(it_[p]);
    bool const at_level = it_[p].is(word_kind::level) && at_word.ends_with("at") &&
                          (at_word.starts_with("unchanged") || at_word.starts_with("steady"));
    if ((is(p, stop::at) || at_level) && !respectively_) {
        auto const& leaving = listed(english_words::leave_at_verbs);
        for (auto k = p; k > 0 && p - k < 14; --k) {
            auto const& x = it_[k - 1];
            if (x.is(english_type::figure) || x.is_mark(U';') || x.is(stop::clause) || x.is(stop::relative)) break;
            if (!leaving.has(in_.view(x))) continue;
            if (k == p || it_[k].is(stop::by)) break;
            auto what = phrase_from(in_, k);
            while (!what.empty() && is_one_of(what.to - 1, english_words::unchanged_adjectives)) --what.to;
            auto first = k;
            while (first < p && (it_[first].is(stop::determiner) || it_[first].is(word_kind::time))) ++first;
            // put Chile's 2012 output at
            bool const owned =
                !what.empty() && what.from > k + 1 && what.from < k + 4 && it_[what.from - 1].is(english_type::date);
            if (what.empty() || (what.from > std::max(first, k + 1) && !owned) || !take(f, what)) break;
            bool const guessed = opens_with_any(in_.view(x), listed(english_words::estimated_at_stems));
            bool const change =
                !guessed && (f.what == role::growth_yoy || f.what == role::growth || f.what == role::growth_mom);
            if (change) {
                f.what = role::value;
                f.negative = false;
            }
            if (!guessed) f.rule = "left at";
            return true;
        }
    }
    return false;
}

/// An item behind `and` with a figure of its own, in another unit than the one before.
bool english_name_rules::take_item(std::size_t p, candidate& f) const {
    // raise charges by 20 cents and property tax by 1.5%: an item of its own, in another unit
    if (last_ == none || respectively_ || p <= last_ + 1) return false;
    // exports, at $3 million, and imports, at $2 million
    if (is(p, stop::at) && p > last_ + 2 && is(p - 1, U',') && it_[p - 2].is_plain())
        return take(f, phrase_before(in_, p - 1));
    if (!is(p, stop::by) && !is(p, stop::to)) return false;
    // and that of imports by 2%: the same of others
    auto const other = phrase_before(in_, p, true);
    bool const that = !other.empty() && other.to == p && other.from > last_ + 2 && it_[other.from - 1].is(stop::of) &&
                      is_plain_word(other.from - 2, {"that", "those"}) &&
                      only_phrase_between(last_ + 1, other.from - 2);
    if (that) {
        auto const& from = figures_[it_[last_].index];
        auto const told = from.indicator.empty() ? std::string_view(from.made_indicator) : from.indicator;
        if (!take(f, other)) return false;
        if (auto const of = told.find(" of "); of != told.npos) {
            f.made_indicator = std::string(told.substr(0, of + 4)) + std::string(f.indicator);
            f.indicator = {};
            f.indicator_span = {};
        }
        return true;
    }
    // hours worked by 2%
    bool const worked = it_[p - 1].is_verb() && p > 1 && it_[p - 2].is_plain() && looks_plural(in_.view(it_[p - 2])) &&
                        in_.view(it_[p - 1]).ends_with("ed") && !it_[p - 1].moves();
    auto name = phrase_before(in_, worked ? p - 1 : p, true);
    auto led = name.from;
    while (led > 0 && (it_[led - 1].is(stop::determiner) || it_[led - 1].is(stop::total))) --led;
    bool const joined = !name.empty() && name.to == (worked ? p - 1 : p) && led > last_ && led > 0 &&
                        it_[led - 1].is(word_kind::joiner) && only_phrase_between(last_ + 1, led);
    if (worked) ++name.to;
    return joined && take(f, name);
}

/// earned $8 billion (7 billion euros) in tolls, lost $9 million in additional sales: what it was gained in
bool english_name_rules::take_gained(std::size_t i, std::size_t p, candidate& f) const {
    if (f.unit.kind() != unit_kind::money || respectively_ || !it_[p].is_verb()) return false;
    if (!opens_with_any(in_.view(it_[p]), listed(english_words::gain_verb_stems))) return false;
    auto n = i + 1;
    if (n < it_.size() && it_[n].is_plain() && money_word(in_.view(it_[n]))) ++n;
    if (is(n, U'(')) {
        while (n < it_.size() && n < i + 12 && !it_[n].is_mark(U')')) ++n;
        ++n;
    }
    if (!is(n, stop::in) || n + 1 >= it_.size()) return false;
    auto k = n + 1;
    while (k < it_.size() && it_[k].is(word_kind::increment)) ++k;
    if (k >= it_.size() || !it_[k].is_plain() || it_[k].capital) return false;
    return take(f, phrase_from(in_, k));
}

/// Names that stand beside a figure in frames of their own: what is left at a level, what a part is sold or used of.
bool english_roles::take_beside(std::size_t i, candidate& f) {
    if (name_before_time(i, f)) return true;
    if (respectively_ && take_part(f, i, list_before_figures(i))) return true;
    auto const p = before(i);
    auto const n = i + 1;
    // A, B and C held 12%, 9% and 3% respectively
    bool const several = respectively_ && (f.indicator.find(" and ") != f.indicator.npos || f.rule == "coordinated");
    if (several && take_part(f, i, listed_subject(i))) return true;
    bool const counted =
        is_count(f) && !f.indicator.empty() && !measures(f.unit_name) && f.indicator.ends_with(f.unit_name);
    if (counted || p == none) return false;
    // reserves covered 4 months of imports
    bool const lasting =
        is_one_of(p, english_words::import_cover_verbs) && is(n, stop::of) &&
        (f.unit_name.starts_with("month") || f.unit_name.starts_with("week") || f.unit_name.starts_with("day"));
    if (lasting && take(f, head_of(in_, subject_of(in_, p)))) return true;
    // reflecting a 5.2 per cent (8.3) margin
    if (is_change_unit(f) && is(n, U'(') && is_figure(n + 1) && is(n + 2, U')') && n + 3 < it_.size() &&
        it_[n + 3].is(word_kind::rate_noun) && take(f, phrase_from(in_, n + 3)))
        return true;
    // had the lowest birth rate, 8 per thousand: what it had
    if (it_[p].is_mark(U',') && p + 1 == i && last_ == none && p > 2) {
        auto const verb = verb_before(i);
        bool const has = verb != none && verb + 3 < p && it_[verb + 1].is(stop::determiner) &&
                         (it_[verb].is(word_kind::light) || is_one_of(verb, english_words::finite_forms_of_have)) &&
                         (in_.view(it_[verb + 2]).ends_with("est") || in_.view(it_[verb + 2]) == "most");
        auto const what = has ? phrase_from(in_, verb + 3) : item_range{};
        if (!what.empty() && what.to <= p && only_phrase_between(what.to, p) && take(f, what)) return true;
    }
    // the rate was 94 dollars and occupancy 68%
    if (last_ != none && it_[p].is(word_kind::rate_noun) && p + 1 == i) {
        auto const name = phrase_before(in_, i);
        bool const next = !name.empty() && name.from > 0 && it_[name.from - 1].is(word_kind::joiner) &&
                          (name.from == last_ + 2 || it_[name.from - 2].is_mark(U')'));
        if (next && take(f, name)) return true;
    }
    if (take_thought(i, p, f) || take_left(p, f) || take_item(p, f)) return true;
    // including 2 million employed in textiles: people by what they do
    bool const doing = it_[p].is(word_kind::breakdown) && p + 1 == i && n + 2 < it_.size() &&
                       in_.view(it_[n]).ends_with("ed") && it_[n].type == english_type::word &&
                       (is(n + 1, stop::in) || is(n + 1, stop::by) || is(n + 1, stop::at)) &&
                       f.unit.kind() != unit_kind::money && !is_change_unit(f);
    if (auto what = doing ? phrase_from(in_, n + 2) : item_range{}; !what.empty()) {
        what.from = n;
        if (take(f, what)) return true;
    }
    // the outlook is for 3% growth
    bool const growth_alone = is_change_unit(f) && p > 0 && it_[p].is(stop::preposition) && in_.view(it_[p]) == "for" &&
                              it_[p - 1].is(stop::auxiliary) && n < it_.size() && it_[n].is(motion::noun) &&
                              !is(n + 1, stop::in) && !is(n + 1, stop::of);
    if (growth_alone && take(f, {n, n + 1})) return true;
    if (take_gained(i, p, f)) return true;
    // the capacity to supply up to 1,161 MW
    bool const able = p > 2 && (it_[p].is_verb() || it_[p].is_plain()) && is(p - 1, stop::to) &&
                      is_one_of(p - 2, english_words::ability_nouns);
    if (able && take(f, phrase_before(in_, p - 1))) return true;
    // with foreign currency sales by $345 million
    bool const by_only =
        f.what == role::value && is(p, stop::by) && f.rule == "default" && p > 0 && it_[p - 1].is_plain();
    if (by_only) {
        auto const name = phrase_before(in_, p);
        auto led = name.from;
        while (led > 0 && it_[led - 1].is(stop::determiner)) --led;
        bool const with = !name.empty() && name.to == p && led > 0 &&
                          (it_[led - 1].is(stop::with) || it_[led - 1].is(word_kind::joiner));
        if (with && take(f, name)) return true;
    }
    // It was a poor quarter for building, down 10%
    bool const unnamed = f.indicator.empty() && f.made_indicator.empty();
    if (unnamed && p > 1 && it_[p].is(motion::particle) && is(p - 1, U',') && take(f, phrase_before(in_, p - 1)))
        return true;
    if (unnamed && take(f, subject_behind(i))) return true;
    // an 11% annual growth in number of containers
    bool const grown = is_change_unit(f) && is(n, word_kind::yoy) && in_.view(it_[n]).ends_with("growth") &&
                       (is(n + 1, stop::in) || is(n + 1, stop::of));
    if (grown && take(f, phrase_from(in_, n + 2))) {
        if (f.what == role::value) set_growth(i, f, false);
        return true;
    }
    // the increase in its value by $3
    if (is(p, stop::by) && f.what == role::value && f.unit.kind() == unit_kind::money && take_changed(i, f)) {
        f.what = role::diff;
        f.negative = falls(change_before(p, true));
        f.rule = "change";
        return true;
    }
    // Funding of $15 million: a verb and its preposition by the lexicon, but it opens the sentence
    if (p == 0 && it_[p].is(word_kind::light) && in_.view(it_[p]).ends_with(" of") && f.indicator.empty()) {
        constexpr std::uint32_t tail = 3;
        set_indicator(f, {p, p + 1});
        f.indicator.remove_suffix(tail);
        f.indicator_span.end -= tail;
        f.indicator_span.last -= tail;
        return true;
    }
    if (!is(p, stop::of) || p == 0) return false;
    // the sale of 15% of the port, the use of $2 million of the reserve
    if (is(n, stop::of) && is_one_of(p - 1, english_words::disposal_nouns) && take(f, phrase_from(in_, n + 1))) {
        f.rule = "deal";
        return true;
    }
    // an annual deficit below the ceiling of 3% of GDP
    bool const rate =
        f.unit.kind() == unit_kind::percent && is(n, stop::of) && f.rule == "share" && it_[p - 1].is_plain();
    return rate && (take(f, phrase_before(in_, p)) || take(f, phrase_before(in_, p, true)));
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
