#include "figure_words_en.hpp"
#include "name_rules_en.hpp"
#include "noun_phrase_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Figures beside places of which the sentence says where something was so high: the delay was longest in Norland
// (2 minutes), followed by Sudland (1 minute). They are of the delay.

namespace {

constexpr std::string_view held_rule = "held by";  ///< how the next place knows that the first one is no name

}  // namespace

/// The subject of `was highest in`, `was recorded by` before the place that begins at `place`, or an empty range.
item_range english_name_rules::held_in(std::size_t place) const {
    auto k = place;
    // in the states of Norland
    while (k > 0 && place - k < 5 &&
           (it_[k - 1].is(stop::determiner) || it_[k - 1].is(stop::of) ||
            (it_[k - 1].is_plain() && !it_[k - 1].capital && (is(k, stop::of) || it_[k].capital))))
        --k;
    if (k < 2 || !(it_[k - 1].is(stop::in) || it_[k - 1].is(stop::by) || it_[k - 1].is(stop::at))) return {};
    auto verb = k - 2;
    while (verb > 0 && it_[verb].is(word_kind::adverb)) --verb;
    if (verb == 0) return {};
    auto const word = in_.view(it_[verb]);
    bool const superlative = it_[verb].type == english_type::word && opens_superlative(in_, verb);
    bool const done = (it_[verb].is(word_kind::light) || it_[verb].is(stop::verb)) && word.ends_with("ed");
    if (!superlative && !done && word != "seen" && word != "found") return {};
    auto led = verb;
    while (led > 0 && it_[led - 1].is(word_kind::adverb)) --led;
    return led > 0 && it_[led - 1].is(stop::auxiliary) ? head_of(in_, subject_of(in_, led - 1)) : item_range{};
}

/// Elmby had the highest birth rate at 86, Elmby, with 3%, had the lowest debt ratio: what was had.
item_range english_name_rules::highest_had(std::size_t i) const {
    auto const has = [&](std::size_t k) {
        bool const had =
            is_one_of(k, english_words::finite_forms_of_have) || is_one_of(k, english_words::recording_verbs);
        return had && is(k + 1, stop::determiner) && k + 3 < it_.size() && opens_superlative(in_, k + 2);
    };
    auto const had = [&](std::size_t verb) {
        auto const what = phrase_from(in_, verb + (is_plain_word(verb + 2, {"most", "least"}) ? 4 : 3));
        bool const named = !what.empty() && !it_[what.from].is(motion::noun) && !it_[what.to - 1].is(motion::noun) &&
                           !it_[what.from].is(word_kind::share_noun) && what.from < verb + 6 &&
                           !is_one_of(what.to - 1, english_words::portion_nouns);
        return named ? what : item_range{};
    };
    auto const p = before(i);
    if (p == none || last_ != none) return {};
    if (is(p, stop::with) && p > 1 && it_[p - 1].is_mark(U',') && is(i + 1, U',') && has(i + 2)) return had(i + 2);
    if (!is(p, stop::at) && !is(p, stop::with) && !it_[p].is_mark(U'(') && !it_[p].is_mark(U':')) return {};
    for (auto k = p; k > 1 && p - k < 14; --k) {
        if (it_[k - 1].is(english_type::figure) || it_[k - 1].is(stop::clause) || it_[k - 1].is_mark(U';')) return {};
        if (!has(k - 1)) continue;
        auto const what = had(k - 1);
        return !what.empty() && what.to <= p && only_phrase_between(what.to, p) ? what : item_range{};
    }
    return {};
}

/// Names the figure at `i` by what the place that names it holds so much of.
void english_name_rules::name_held(std::size_t i, candidate& f) const {
    if (respectively_ || f.unit_name == "rank") return;
    bool const changes = f.what == role::growth || f.what == role::growth_yoy || f.what == role::growth_mom;
    bool const per = is(i + 1, stop::preposition) && in_.view(it_[i + 1]) == "per";
    bool const counted = is_count(f) && !f.unit_name.empty() && f.indicator_span.begin >= f.whole.begin;
    if (!changes && (!counted || per)) {
        if (auto const had = highest_had(i); !had.empty() && take(f, had)) {
            f.rule = held_rule;
            return;
        }
    }
    if (f.indicator.empty()) return;
    // recorded in Norland (42 permits per 1,000)
    auto const open = before(i);
    if (counted && per && open != none && it_[open].is_mark(U'(') && last_ == none && open > 2 &&
        it_[open - 1].is_plain() && it_[open - 1].capital) {
        auto first = open - 1;
        while (first > 0 && it_[first - 1].is_plain() && it_[first - 1].capital) --first;
        if (auto const held = held_in(first); !held.empty() && take(f, held)) {
            f.rule = held_rule;
            return;
        }
    }
    // only the place before the figure, or in a bracket behind it
    std::size_t from = none;
    std::size_t to = none;
    for (auto k = i; k > 0 && i - k < 12; --k) {
        auto const& x = it_[k - 1];
        if (x.end == f.indicator_span.end) to = k;
        if (x.begin == f.indicator_span.begin) {
            from = k - 1;
            break;
        }
    }
    if (from == none || to == none) return;
    auto const place =
        std::find_if(it_.begin() + static_cast<std::ptrdiff_t>(from), it_.begin() + static_cast<std::ptrdiff_t>(to),
                     [](auto const& x) { return x.is_plain() && x.capital; });
    // was highest in coastal towns at 8%
    auto const lead = before(i);
    if (!it_[to - 1].capital && lead == to && is(lead, stop::at) && last_ == none && from > 1) {
        auto small = from;
        while (small > 0 && it_[small - 1].is(stop::determiner)) --small;
        bool const superlative = small > 1 && is(small - 1, stop::in) && opens_superlative(in_, small - 2);
        if (auto const held = superlative ? held_in(from) : item_range{}; !held.empty() && take(f, held)) {
            f.rule = held_rule;
            if (f.what == role::share) f.what = role::value;
        }
        return;
    }
    bool const capital = it_[to - 1].is_plain() && it_[to - 1].capital;
    if (!capital || place == it_.begin() + static_cast<std::ptrdiff_t>(to)) return;
    auto const p = before(i);
    bool const beside = p != none && (it_[p].is_mark(U'(') || is(p, stop::at) || is(p, stop::with));
    if (!beside || to != p) return;
    auto const& told = last_ == none ? f : figures_[it_[last_].index];
    if (last_ != none && told.rule == held_rule && told.unit.kind() == f.unit.kind()) {
        copy_indicator(last_, f);
        f.rule = held_rule;
        if (f.what == role::share && told.what == role::value) f.what = role::value;  // of a rate
        return;
    }
    // strong growth in Norland (+13%): of what rose
    auto const first = static_cast<std::size_t>(place - it_.begin());
    auto led = first;
    while (led > 0 && it_[led - 1].is(stop::determiner)) --led;
    // increases in Norland (+4%), and decreases in Sudland (-2%): a list of places, each with its own
    auto const last_led = last_ == none ? none : before(last_);
    bool const listed_place_before = last_led != none && it_[last_led].is_mark(U'(') && last_led > 0 &&
                                     it_[last_led - 1].capital && it_[last_led - 1].end == told.indicator_span.end;
    if (changes && last_ != none && !listed_place_before && led > last_ + 1 && it_[led - 1].is(stop::in) &&
        it_[led - 2].is(motion::noun) && told.unit.kind() == f.unit.kind()) {
        copy_indicator(last_, f);
        f.rule = held_rule;
        return;
    }
    // The largest increases were in Norland (+4%) and Sudland (+2%): each place has its own
    if (changes && it_[p].is_mark(U'(') && opens_list(i)) return;
    auto const held = held_in(first);
    if (held.empty()) return;
    // The sharpest increases were found in Norland: of what the sentence before told of
    if (it_[held.to - 1].is(motion::noun)) {
        auto const before_it = last_word(doc_.last.indicator);
        bool const named = !before_it.empty() && before_it.front() >= 'a' && before_it.front() <= 'z';
        if (last_ != none || !doc_.has_last || !named || !inherit_told(f)) return;
    } else if (!take(f, held)) {
        return;
    }
    f.rule = held_rule;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
