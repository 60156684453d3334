#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What a word of change moves, where it is not the subject of a verb.

/// a net profit rise of 35%: the words that the noun of change at `change` ends.
bool english_rules::named_before(std::size_t change, candidate& f) const {
    if (change == none || !it_[change].is(motion::noun) || change == 0) return false;
    auto const named = [&](std::size_t k) { return it_[k].is_plain() || it_[k].is(word_kind::rate_noun); };
    // gross domestic product (GDP) growth of
    if (change > 4 && it_[change - 1].is_mark(U')') && it_[change - 3].is_mark(U'(') && named(change - 4))
        return take(f, phrase_before(in_, change - 3));
    if (!named(change - 1)) return false;
    auto phrase = phrase_before(in_, change);
    if (phrase.empty() || phrase.to != change) return false;
    // a sharp increase: what only describes the change names nothing
    auto const name = in_.view(it_[phrase.to - 1]);
    if (listed(english_words::change_modifiers).has(name)) {
        // Organic growth of 3%: where the sentence begins with it, it names itself
        bool const opens = phrase.from == 0 && it_[phrase.from].capital && phrase.from + 1 == phrase.to;
        return opens && take(f, {phrase.from, change + 1});
    }
    return take(f, with_growth(phrase, change));
}

/// economic growth, organic growth: an adjective names nothing without it.
item_range english_evidence::with_growth(item_range phrase, std::size_t change) const {
    if (phrase.empty() || phrase.from + 1 != phrase.to || !is_one_of(phrase.from, english_words::growth_adjectives))
        return phrase;
    return {phrase.from, change + 1};
}

/// was strong (up 5%): an adjective behind `was` names nothing.
bool english_evidence::predicate(item_range phrase) const {
    if (phrase.empty() || phrase.from + 1 != phrase.to || phrase.from == 0) return false;
    auto const& x = it_[phrase.from];
    auto const& led = it_[phrase.from - 1];
    return x.is_plain() && !x.capital && !looks_plural(in_.view(x)) &&
           (led.is(stop::auxiliary) || led.is(word_kind::adverb) || led.is(stop::preposition) ||
            in_.view(led) == "remained");
}

/// saw growth in arrivals, registering a 4% rise: what grew, where a participle behind a comma leads to `p`.
item_range english_roles::change_named_before(std::size_t p) const {
    if (p < 4 || !it_[p].is_verb() || !it_[p - 1].is_mark(U',') || !in_.view(it_[p]).ends_with("ing")) return {};
    for (auto k = p - 1; k > 0 && p - k < 24; --k) {
        auto const& x = it_[k - 1];
        if (x.is(english_type::figure) || x.is_mark(U';') || x.is_mark(U'.') || x.is(stop::clause)) return {};
        if (x.is(motion::noun) && (it_[k].is(stop::in) || it_[k].is(stop::of))) return phrase_from(in_, k + 1);
    }
    return {};
}

/// grew 2.5 times, a 12-fold increase in orders, four times higher than
bool english_roles::grew_times(std::size_t i, candidate& f) {
    auto p = before(i);
    // rose by a factor of 2.4
    bool const factor = f.unit_name.empty() && f.magnitude == 0 && p != none && p > 1 && is(p, stop::of) &&
                        in_.view(it_[p - 1]) == "factor" && is(before(p - 1), stop::by);
    if (factor) {
        p = before(p - 1);
        if (auto const times = doc_.tails.units().find("times"); times && change_before(p, false) != none) {
            f.unit = *times;
            f.unit_name = "times";
        }
    }
    if (f.unit_name != "times") return false;
    auto const n = after(i);
    bool const moved = p != none && moves(p);
    bool const compared = n == i + 1 && (moves(n) || (is(n, word_kind::approximate) && compares(in_.view(it_[n]))));
    bool const by = p != none && it_[p].is(stop::by) && change_before(p, false) != none;
    // three times as many as, five times the $6 million spent in 2009
    bool const as_many = n == i + 1 && in_.view(it_[n]) == "as" && is_one_of(n + 1, english_words::equative_words);
    bool of_before = false;
    for (auto k = i + 1; !of_before && !moved && !compared && k < it_.size() && k < i + 10; ++k) {
        if (it_[k].is(english_type::mark) || it_[k].is_verb()) {
            if (!it_[k].is(word_kind::light)) break;
        }
        of_before = told_before(k);
    }
    bool const definite = is(i + 1, stop::determiner) || is(i + 1, english_type::figure);
    // almost five times over the same period, was five times last year's; but was used 900 times last year
    bool const done = p != none && p > 0 && in_.view(it_[p]).ends_with("ed") && it_[p - 1].is(stop::auxiliary);
    bool const than_then = is(i + 1, word_kind::yoy) && !done;
    bool const over = than_then || (i + 1 < it_.size() && in_.view(it_[i + 1]) == "over");
    if (as_many || (of_before && (definite || over))) {
        set_growth(i, f, false);
        static_cast<void>(take_subject(i, f) || inherit(f));
        return true;
    }
    if (!moved && !compared && !by) return false;
    auto const cue = moved ? p : compared ? n : change_before(p, false);
    set_growth(i, f, falls(cue));
    bool const explained = compared && it_[n].is(motion::noun) && (is(n + 1, stop::in) || is(n + 1, stop::of));
    if (explained && take(f, phrase_from(in_, n + 2))) return true;
    static_cast<void>(take_subject(i, f) || inherit(f));
    return true;
}

/// The firm increased revenues $6 million: the object stands between the verb and the amount.
bool english_rules::moved_object(std::size_t i, candidate& f) const {
    if (i == 0 || f.unit.kind() == unit_kind::none || !f.indicator.empty()) return false;
    auto const p = before(i);
    if (p == none || p + 1 != i || !it_[p].is_plain()) return false;
    auto verb = p;
    while (verb > 0 && p - verb < 6 && (it_[verb].is_plain() || it_[verb].is(stop::determiner))) --verb;
    if (!it_[verb].moves() || it_[verb].is(motion::noun) || it_[verb].is(motion::particle)) return false;
    if (it_[p].capital && !it_[p - 1].is_plain()) return false;
    return take(f, phrase_from(in_, verb + 1));
}

/// a decrease in the deficit of $1.2 billion: a difference of what decreased
bool english_rules::reduced(std::size_t i, std::size_t p, candidate& f) const {
    if (!is(p, stop::of) || p < 3) return false;
    auto k = p;
    while (k > 0 && p - k < 12 &&
           (it_[k - 1].is_plain() || it_[k - 1].is(stop::determiner) || it_[k - 1].is(word_kind::joiner) ||
            it_[k - 1].is(word_kind::rate_noun) || it_[k - 1].is(stop::total) || it_[k - 1].is(stop::of) ||
            it_[k - 1].is(stop::preposition)))
        --k;
    if (k < 2 || !it_[k - 1].is(stop::in)) {
        // a decrease of the deficit
        return false;
    }
    auto const change = k - 2;
    if (!it_[change].is(motion::noun)) return false;
    auto const phrase = phrase_from(in_, k);
    if (!take(f, phrase)) return false;
    f.what = planned(i) ? role::target : role::diff;
    f.rule = "change";
    f.negative = falls(change);
    return true;
}

/// From 1,200 beds in 2015, the number rose to 1,400: whether a later figure is what became of this one.
bool english_evidence::rises_to(std::size_t i, candidate const& f) const {
    bool moved = false;
    for (auto k = i + 1; k < it_.size() && k < i + reach; ++k) {
        if (it_[k].is_mark(U';')) return false;
        moved = moved || (it_[k].moves() && !it_[k].is(motion::noun));
        if (!it_[k].is(english_type::figure)) continue;
        auto const& next = figures_[it_[k].index];
        return moved && is(k - 1, stop::to) && (next.unit_name.empty() || alike(f, next));
    }
    return false;
}

/// Whether what follows compares with an earlier time.
bool english_evidence::against_before(std::size_t i) const {
    for (auto k = i + 1; k < it_.size() && k < i + 12; ++k) {
        // a gain of 400 (0.6%) over the year
        bool const rate = it_[k].is(english_type::figure) && it_[k - 1].is_mark(U'(') && is(k + 1, U')');
        if (it_[k].is_mark(U';') || (it_[k].is(english_type::figure) && !rate)) return false;
        if (it_[k].is(word_kind::yoy) || it_[k].is(word_kind::mom) || it_[k].is(word_kind::than)) return true;
    }
    return false;
}

/// a target of $50 billion for exports, an export target of $12 billion
bool english_rules::names_target(std::size_t p, candidate& f) const {
    auto const& x = it_[p];
    auto const n = after(f.token);
    // targeted $3 billion in new sales
    bool const acts = x.is(word_kind::target) && in_.view(x).starts_with("target") && p + 1 == f.token;
    if (acts && n == f.token + 1 && is(n, stop::in) && f.unit.kind() == unit_kind::money && n + 1 < it_.size() &&
        it_[n + 1].is_plain() && take(f, phrase_from(in_, n + 1)))
        return true;
    if (!x.is(word_kind::target) || !in_.view(x).ends_with(" of")) return false;
    bool const named = n != none && is(n, stop::preposition) && in_.view(it_[n]) == "for" && n + 1 < it_.size() &&
                       !it_[n + 1].is(english_type::date) && !it_[n + 1].is(word_kind::time) &&
                       !(n + 2 < it_.size() && (it_[n + 2].is(english_type::date) || it_[n + 2].is(word_kind::time)));
    if (named && take(f, phrase_from(in_, n + 1))) return true;
    // the 2035 target of 37 MW battery capacity
    bool const noun = n == f.token + 1 && it_[n].is_plain() && !it_[n].capital && !describes(in_.view(it_[n]));
    if (noun && take(f, phrase_from(in_, n))) return true;
    auto const phrase = phrase_before(in_, p);
    if (phrase.empty() || phrase.to != p || !take(f, {phrase.from, p + 1})) return false;
    constexpr std::uint32_t tail = 3;  //  of
    f.indicator.remove_suffix(tail);
    f.indicator_span.end -= tail;
    f.indicator_span.last -= tail;
    return true;
}

/// full-year revenue guidance, the sales target: what is aimed at is a target.
void english_rules::aim(candidate& f) const {
    // The company plans spending of $3 million: the spending
    if (auto const plans = f.indicator.size() < 12 ? f.indicator.npos : f.indicator.find(" plans ");
        plans != f.indicator.npos && plans + 7 < f.indicator.size()) {
        auto const cut = static_cast<std::uint32_t>(plans + 7);
        auto const continued = std::count_if(f.indicator.begin(), f.indicator.begin() + cut,
                                             [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; });
        f.indicator.remove_prefix(cut);
        f.indicator_span.begin += cut;
        f.indicator_span.first += cut - static_cast<std::uint32_t>(continued);
        if (f.what == role::value) f.what = role::target;
    }
    // its guidance for revenue of $3 million
    if (f.what == role::value && f.token > 4 && !f.indicator.empty() && f.indicator_span.end < f.whole.begin) {
        auto k = f.token;
        while (k > 2 && f.token - k < 8 && it_[k].begin > f.indicator_span.begin) --k;
        bool const meant = it_[k].begin == f.indicator_span.begin && in_.view(it_[k - 1]) == "for";
        if (meant && (is_one_of(k - 2, english_words::guidance_nouns) || it_[k - 2].is(word_kind::target)))
            f.what = role::target;
    }
    auto const name = f.indicator.empty() ? std::string_view(f.made_indicator) : f.indicator;
    auto const space = name.rfind(' ');
    auto const head = space == std::string_view::npos ? name : name.substr(space + 1);
    if (!listed(english_words::guidance_nouns).has(head)) return;
    if (f.what == role::value && f.rule != "left at") f.what = role::target;
    // The guidance is one for revenue.
    bool const named = space != std::string_view::npos && !f.indicator.empty() && head != "target" && head != "goal";
    if (!named) return;
    auto const cut = static_cast<std::uint32_t>(head.size() + 1);
    // the month's forecast, the Budget Act forecast: whose it is names nothing
    auto const left = f.indicator.substr(0, f.indicator.size() - cut);
    auto const last = left.substr(left.rfind(' ') == left.npos ? 0 : left.rfind(' ') + 1);
    bool const participle = left.find(' ') == left.npos && left.ends_with("ed");  // the targeted projection
    if (possessive(left) || participle ||
        (last.size() > 1 && last[0] >= 'A' && last[0] <= 'Z' && last[1] >= 'a' && left.size() > last.size()))
        return;
    f.indicator.remove_suffix(cut);
    f.indicator_span.end -= cut;
    f.indicator_span.last -= cut;
}

/// guidance for capital expenditure, the outlook for revenue: what is aimed at.
item_range english_evidence::aimed_at(item_range phrase) const {
    auto const& aims = listed(english_words::guidance_nouns);
    for (auto k = phrase.from; k + 2 < it_.size() && k < phrase.to; ++k) {
        auto const word = in_.view(it_[k]);
        auto const space = word.rfind(' ');
        if (!aims.has(space == std::string_view::npos ? word : word.substr(space + 1))) continue;
        // its earnings projection for the group: the earnings
        if (k > phrase.from && it_[k - 1].is_plain()) return {phrase.from, k};
        bool const linked =
            it_[k + 1].is(stop::of) || (it_[k + 1].is(stop::preposition) && in_.view(it_[k + 1]) == "for");
        if (!linked || it_[k + 2].is(english_type::date) || it_[k + 2].is(word_kind::time)) return {};
        return phrase_from(in_, k + 2);
    }
    return {};
}

/// a 25% stake in the airport; we own 35% of it
bool english_rules::stake(std::size_t i, candidate& f) const {
    auto const p = before(i);
    auto const n = i + 1;
    if (n >= it_.size() || p == none) return false;
    bool const held = is_one_of(n, english_words::equity_stake_nouns);
    if (held) {
        f.what = role::share;
        f.rule = "stake";
        set_indicator(f, {n, n + 1});
        if (is(n + 1, stop::in) || is(n + 1, stop::of)) set_scope(f, n + 2);
        return true;
    }
    bool const owns =
        p > 0 && it_[p - 1].is(stop::pronoun) && is_one_of(p, english_words::ownership_verbs) && is(n, stop::of);
    if (!owns || !take(f, phrase_from(in_, n + 1))) return false;
    f.what = role::share;
    f.rule = "stake";
    set_scope(f, n + 1);
    return true;
}

/// 120 additional engineers, 2,400 extra jobs
bool english_evidence::added(candidate const& f) const {
    auto const behind = in_.text.substr(f.numeral.end, f.whole.end - f.numeral.end);
    for (auto const* const each : {" additional ", " extra ", " further "}) {
        if (behind.find(each) != std::string_view::npos) return true;
    }
    return false;
}

/// exported and imported goods: two verbs before one object are words of its name.
item_range english_rules::with_verbs(item_range phrase) const {
    if (phrase.from < 2) return phrase;
    auto const& joiner = it_[phrase.from - 1];
    auto const& first = it_[phrase.from - 2];
    if (joiner.is(word_kind::joiner) && first.is(word_kind::light) && in_.view(first).ends_with("ed") &&
        in_.view(it_[phrase.from]).find("ed") != std::string_view::npos)
        phrase.from -= 2;
    return phrase;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
