#include "rules_en.hpp"
#include "words_in.hpp"

#include <algorithm>
#include <cstdint>
#include <initializer_list>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Frames: a verb and its object say together what a figure is of.

namespace {

bool starts_with_any(std::string_view word, std::initializer_list<std::string_view> heads) noexcept {
    return std::any_of(heads.begin(), heads.end(), [&](auto head) { return word.substr(0, head.size()) == head; });
}

}  // namespace

/// earned $3 million from exports: the exports, not who earned it
bool english_rules::earned_from(std::size_t i, candidate& f) const {
    auto const p = before(i);
    bool const money = f.unit.kind() == unit_kind::money || measures(f.unit_name);
    if (!money || p == none || !is(i + 1, stop::from)) return false;
    if (!opens_with_any(in_.view(it_[p]), listed(english_words::earning_verb_stems)) || !it_[p].is_verb()) return false;
    // from selling cars
    bool const doing = i + 3 < it_.size() && it_[i + 2].is_verb() && in_.view(it_[i + 2]).ends_with("ing");
    // from 310 land sales
    if (is_figure(i + 2) && !figures_[it_[i + 2].index].indicator.empty()) {
        copy_indicator(i + 2, f);
        f.rule = "earned";
        return true;
    }
    auto source = phrase_from(in_, doing ? i + 3 : i + 2);
    if (source.empty()) return false;
    if (doing && source.from == i + 3) source.from = i + 2;
    // from Norway: a place is no source of its own
    bool const place =
        std::all_of(it_.begin() + static_cast<std::ptrdiff_t>(source.from),
                    it_.begin() + static_cast<std::ptrdiff_t>(source.to), [](auto const& x) { return x.capital; });
    if (place || !take(f, source)) return false;
    f.rule = "earned";
    if (planned(i)) f.what = role::target;
    return true;
}

/// set its sales target for the year at $3 million, kept the price at 5 cents: the object, and whether it is a target
bool english_rules::put_at(std::size_t i, candidate& f) {
    auto const p = before(i);
    if (p == none || p == 0) return false;
    auto const verb = verb_before(i);
    if (verb == none) return false;
    auto const word = in_.view(it_[verb]);
    item_range object;
    bool passive = false;
    if (it_[p].is(stop::at)) {
        bool const puts =
            listed(english_words::setting_verbs).has(word) || starts_with_any(word, {"fixe", "fixi", "pegg"});
        if (!puts || verb + 1 >= p) return false;
        object = {verb + 1, p};
    } else {
        // the target was set at $3 million
        passive = p == verb && it_[verb].is(word_kind::level) &&
                  (word.ends_with("set at") || word.ends_with("put at") || word.ends_with("fixed at"));
        if (!passive) return false;
        object = subject_of(in_, verb);
    }
    // set the one at $3 million and the other at $2 million
    if (!passive && last_ != none && last_ > verb) object.from = last_ + 1;
    if (object.empty()) return false;
    while (object.from < object.to &&
           (it_[object.from].is(stop::determiner) || it_[object.from].is(word_kind::adverb) ||
            it_[object.from].is(word_kind::joiner) || it_[object.from].is_mark(U',')))
        ++object.from;
    auto to = object.from;
    auto goal = none;
    for (; to < object.to; ++to) {
        auto const& x = it_[to];
        auto const name = in_.view(x);
        if (x.is(word_kind::target) || (to > object.from && (name == "target" || name == "goal"))) {
            goal = to;
            break;
        }
        if (name.ends_with(" target") || name.ends_with(" goal")) {
            goal = to++;  // one word of the lexicon: growth target
            break;
        }
        bool const ends = x.is(stop::in) || x.is(stop::preposition) || x.is(english_type::date) ||
                          x.is(english_type::mark) || x.is(stop::from) || x.is(stop::by);
        if (ends) break;
        if (x.is(english_type::figure) || (x.is_verb() && !x.moves())) return false;
    }
    if (goal == none && (passive || is_change_unit(f))) return false;
    if (goal != none) {
        f.what = role::target;
        f.rule = "set at";
        // the target for exports was set at
        auto const behind = goal + 1;
        bool const named = goal == object.from && behind + 1 < object.to &&
                           (it_[behind].is(stop::of) || in_.view(it_[behind]) == "for") &&
                           !it_[behind + 1].is(english_type::date) && !it_[behind + 1].is(word_kind::time) &&
                           !(it_[behind + 1].is(stop::determiner) && it_[behind + 2].is(english_type::date));
        if (named && take(f, phrase_from(in_, behind + 1))) return true;
    }
    item_range const name{object.from, to};
    auto const head = head_of(in_, name);
    if (take(f, head)) return true;
    // growth target: a word of change names nothing where it moves, but here it does
    if (goal != none && !name.empty()) return take(f, name);
    return goal != none && !passive && (take(f, head_of(in_, subject_of(in_, verb))) || inherit(f));
}

/// fell short of its goal by, missed the target of 5 by: whether the `by` at `p` tells what was wanting
bool english_evidence::falls_short(std::size_t p) const {
    if (!is(p, stop::by)) return false;
    bool goal = false;
    for (auto k = p; k > 0 && p - k < 16; --k) {
        auto const& x = it_[k - 1];
        auto const word = in_.view(x);
        if (x.is_mark(U',') || x.is_mark(U';') || x.is(stop::clause)) return false;
        if (x.is(english_type::figure)) {
            if (figures_[x.index].what != role::target) return false;
            goal = true;
        }
        goal = goal || x.is(word_kind::target) || x.is(word_kind::excess) ||
               opens_with_any(word, listed(english_words::goal_noun_stems));
        if (x.is(word_kind::excess) && x.code == 1) return true;
        if (word.starts_with("short of")) return goal;
        if (starts_with_any(word, {"missed", "misses", "missing"})) return goal;
        if (x.is_verb()) return false;
    }
    return false;
}

/// posted a net profit at $3 million: what was posted
bool english_rules::told_object(std::size_t p, std::size_t verb, candidate& f) const {
    bool const heads = opens_with_any(in_.view(it_[verb]), listed(english_words::leading_verb_stems));
    // had its largest deficit with Spain: an auxiliary with an object of its own
    bool const has = it_[verb].is(stop::auxiliary) && is(verb + 1, stop::determiner) && verb + 2 < p &&
                     is_one_of(verb, english_words::forms_of_have);
    bool const tells = it_[verb].is(word_kind::light) || has || (it_[verb].is(stop::verb) && !heads);
    if (!tells || verb + 1 >= p || (last_ != none && last_ > verb + 4)) return false;
    // had its largest deficit with Spain, at $3 million
    auto const end = it_[p - 1].is_mark(U',') ? p - 1 : p;
    if (std::any_of(it_.begin() + static_cast<std::ptrdiff_t>(verb), it_.begin() + static_cast<std::ptrdiff_t>(end),
                    [](auto const& x) { return x.is_mark(U','); }))
        return false;
    // a jump in its net profit for the quarter at $3 million
    for (auto k = verb + 1; k + 1 < p; ++k) {
        bool const change = it_[k].is(motion::noun) && (it_[k + 1].is(stop::in) || it_[k + 1].is(stop::of));
        if (change && (last_ == none || last_ < k)) return take(f, phrase_from(in_, k + 2));
    }
    auto const phrase = phrase_before(in_, end, true);
    if (phrase.empty() || phrase.from <= verb || phrase.to > end || (phrase.to < end && end == p)) return false;
    if (end < p &&
        (std::any_of(it_.begin() + static_cast<std::ptrdiff_t>(verb), it_.begin() + static_cast<std::ptrdiff_t>(p),
                     [](auto const& x) { return x.is(motion::noun); })))
        return false;
    if (it_[verb].is(stop::verb) || has || end < p || it_[phrase.from - 1].is(stop::preposition)) {
        // ratified the tax rate at: the object stands behind the verb
        auto const first = is_plain_word(verb + 1, {"all", "both"}) ? verb + 2 : verb + 1;
        auto const object = phrase_from(in_, first);
        bool const noun = !object.empty() && object.from <= verb + 7 &&
                          (it_[first].is(stop::determiner) || it_[verb].is(word_kind::light));
        if (noun) return take(f, object);
        if (it_[verb].is(stop::verb)) return false;
    }
    return take(f, phrase);
}

/// The firms bought and sold $3 million: both verbs name what their subject did.
bool english_rules::joined_verbs(std::size_t verb, candidate& f) const {
    if (verb < 3 || verb == none || !it_[verb - 1].is(word_kind::joiner)) return false;
    auto const first = verb - 2;
    if (!it_[first].is(word_kind::light) && !it_[first].is(stop::verb)) return false;
    auto subject = head_of(in_, subject_of(in_, first));
    if (subject.empty() || subject.to != first) return false;
    subject.to = verb + 1;
    f.rule = "joined";
    return take(f, subject);
}

/// the best partner with a total trade of $3 million: what is had, not who has it
bool english_rules::held_with(std::size_t p, candidate& f) const {
    auto const phrase = phrase_before(in_, p);
    if (phrase.empty()) return false;
    auto k = phrase.from;
    bool article = false;
    while (k > 0 && (it_[k - 1].is(stop::determiner) || it_[k - 1].is(stop::total) || it_[k - 1].is(word_kind::yoy) ||
                     it_[k - 1].is(word_kind::time))) {
        --k;
        article = article || starts_with_any(in_.view(it_[k]), {"a ", "an "}) || in_.view(it_[k]) == "a" ||
                  in_.view(it_[k]) == "an";
    }
    if (k < 2 || !it_[k - 1].is(stop::with)) return false;
    // trade with neighbours of $3 million: there the partner follows
    auto const owner = in_.view(it_[k - 2]);
    auto const noun = owner.substr(owner.rfind(' ') == std::string_view::npos ? 0 : owner.rfind(' ') + 1);
    bool const dealing = opens_with_any(noun, listed(english_words::trade_noun_stems));
    bool const bare =
        std::none_of(it_.begin() + static_cast<std::ptrdiff_t>(phrase.from),
                     it_.begin() + static_cast<std::ptrdiff_t>(phrase.to), [](auto const& x) { return x.capital; });
    // contributed the bulk of volumes with container throughput of 58 million TEU: an amount by its own noun
    bool const amount =
        dealing && listed(english_words::volume_nouns).has_in_small(last_word(in_.view(it_[phrase.to - 1])));
    if (!article && !amount && (dealing || !bare)) return false;
    f.rule = "with";
    return take(f, phrase);
}

/// The city targets exports of $3 million.
bool english_rules::targeted(std::size_t i, candidate& f) const {
    auto const p = before(i);
    if (!is(p, stop::of)) return false;
    auto k = p;
    while (k > 0 && it_[k - 1].is_plain()) --k;
    if (k == p || k < 2 || !it_[k - 1].is(word_kind::target) || !it_[k - 2].is_plain()) return false;
    auto const word = in_.view(it_[k - 1]);
    if ((word != "targets" && word != "targeting") || !take(f, {k, p})) return false;
    f.what = role::target;
    f.rule = "targets";
    return true;
}

/// an order value of $3 million: the value of what stands before it
bool english_rules::named_value(std::size_t i, candidate& f) const {
    auto k = i;
    while (k > 0 && (it_[k - 1].is(word_kind::adverb) || it_[k - 1].is(word_kind::approximate))) --k;
    if (k < 2 || !it_[k - 1].is(stop::total) || !it_[k - 2].is_plain()) return false;
    constexpr std::uint32_t tail = 3;  // of
    auto const word = in_.view(it_[k - 1]);
    if (word != "value of" && word != "values of" && word != "amount of") return false;
    auto const phrase = phrase_before(in_, k - 1);
    if (phrase.empty() || phrase.to != k - 1 || !take(f, {phrase.from, k})) return false;
    f.indicator.remove_suffix(tail);
    f.indicator_span.end -= tail;
    f.indicator_span.last -= tail;
    f.rule = "value of";
    return true;
}

/// followed by Norway with $3 million and Sweden with $2 million; ahead of Sudland with $6 million
bool english_rules::followed(std::size_t i, candidate& f) const {
    auto const p = before(i);
    // followed by Uganda 22 percent
    bool const bare = p != none && p + 1 == i && it_[p].is_plain() && is_change_unit(f);
    if (p == none || last_ == none || !(it_[p].is(stop::with) || it_[p].is(stop::at) || bare)) return false;
    auto const phrase = phrase_before(in_, bare ? i : p);
    if (phrase.empty() || phrase.to != (bare ? i : p)) return false;
    auto k = phrase.from;
    while (k > 0 && (it_[k - 1].is(stop::determiner) || it_[k - 1].is(word_kind::adverb))) --k;
    // followed by the zone in the north with
    bool const placed = k > 1 && it_[k - 1].is(stop::in) && it_[k - 2].is_plain();
    while (placed && k > 0 && p - k < 12 &&
           (it_[k - 1].is(stop::in) || it_[k - 1].is_plain() || it_[k - 1].is(stop::determiner)))
        --k;
    if (k < 2 || k <= last_) return false;
    auto verb = k - 2;
    while (verb > 0 && it_[verb].is(word_kind::adverb)) --verb;
    if (verb > 0 && in_.view(it_[verb]).ends_with("ly")) --verb;
    bool led =
        in_.view(it_[k - 1]) == "ahead of" ||
        (it_[k - 1].is(stop::by) && opens_with_any(in_.view(it_[verb]), listed(english_words::following_verb_stems)));
    if (!led && !bare && (it_[k - 1].is(word_kind::joiner) || it_[k - 1].is_mark(U','))) {
        // the second of them: only brackets stand between
        for (auto j = k - 1; j > 0 && i - j < reach; --j) {
            auto const& x = it_[j - 1];
            if (x.is_verb() || x.is_mark(U';') || x.is(stop::clause)) break;
            if (!x.is(english_type::figure)) continue;
            led = figures_[x.index].rule == "followed";
            if (led || !(j > 1 && it_[j - 2].is_mark(U'('))) break;
        }
    }
    if (!led || !take(f, phrase)) return false;
    f.rule = "followed";
    if (f.unit_name.empty() && figures_[it_[last_].index].unit.kind() == unit_kind::count) take_unit_of(last_, f);
    if (auto const like = sibling(i, f); like != none) {
        auto const& from = figures_[it_[like].index];
        f.what = from.what == role::base || from.what == role::diff ? role::value : from.what;
        f.scope = from.scope;
    }
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
