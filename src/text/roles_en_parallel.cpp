#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <algorithm>
#include <iterator>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Figures that say less because another one has said it.

/// Whether two figures may be parts of one whole: of one kind, or both counted by a noun.
bool english_evidence::alike(candidate const& a, candidate const& b) const {
    auto const kind = [](candidate const& f) {
        return f.unit.kind() == unit_kind::none ? unit_kind::count : f.unit.kind();
    };
    return kind(a) == kind(b);
}

/// The figure is, the number stood at: what was counted before.
bool english_roles::refers_back(item_range phrase, candidate const& f) const {
    if (phrase.empty() || phrase.to != phrase.from + 1 || (last_ == none && !doc_.has_last)) return false;
    // the amount transferred to the fund: a participle tells which
    if (reduced_clause(in_, phrase.to)) return false;
    auto const word = in_.view(it_[phrase.from]);
    // This increase followed rises of 5%
    if (it_[phrase.from].is(motion::noun)) {
        auto const led = phrase.from == 0 ? std::string_view() : in_.view(it_[phrase.from - 1]);
        return listed(english_words::definite_determiners).has(led);
    }
    // This share dropped
    // but this measure costs the state $3 million
    bool const told_of_it = is_change_unit(f) || f.what == role::diff || f.rule == "to";
    bool const pointed = told_of_it && phrase.from > 0 && is_plain_word(phrase.from - 1, {"This", "this"});
    if (pointed && (it_[phrase.from].is(word_kind::share_noun) || it_[phrase.from].is(word_kind::rate_noun) ||
                    is_one_of(phrase.from, english_words::pointed_at_nouns)))
        return true;
    return listed(english_words::back_reference_nouns).has(word) || (word == "total" && f.unit_name.empty());
}

/// 410 ships in 2011 and 455 in 2012: the number has the unit and the name of the one before it.
bool english_rules::in_series(std::size_t i, candidate& f) const {
    if (!f.unit_name.empty() || f.magnitude != 0 || last_ == none || i - last_ > 8) return false;
    auto const dated = [&](std::size_t k) {
        if (!(is(k, stop::in) || (is(k, stop::preposition) && is_one_of(k, english_words::period_prepositions))))
            return false;
        while (++k < it_.size() && (it_[k].is(stop::determiner) || it_[k].is(moment::past))) {
        }
        return k < it_.size() &&
               (it_[k].is(english_type::date) || it_[k].is(word_kind::time) || it_[k].is(word_kind::yoy));
    };
    auto p = i;
    while (p > last_ + 1 && it_[p - 1].is(word_kind::approximate)) --p;
    bool const joined = p > 0 && (it_[p - 1].is(word_kind::joiner) || it_[p - 1].is_mark(U','));
    if (!joined || !dated(i + 1) || !dated(last_ + 1) || !only_phrase_between(last_ + 1, p)) return false;
    auto const& from = figures_[it_[last_].index];
    if (from.unit.kind() != unit_kind::count && from.unit.kind() != unit_kind::none) return false;
    take_unit_of(last_, f);
    copy_indicator(last_, f);
    f.what = from.what == role::base ? role::value : from.what;
    f.negative = f.what == role::diff && from.negative;
    f.rule = "series";
    return true;
}

/// 141 came from Asia, 90 from Europe; 77 of the projects were in energy and 54 in transport: the places of a list,
/// each with its bare number before it and behind the same preposition.
bool english_rules::in_places(std::size_t i, candidate& f) const {
    if (!f.unit_name.empty() || f.is_range || f.differs != 0 || last_ == none) return false;
    auto const& from = figures_[it_[last_].index];
    bool const counts = is_count(from) && !from.unit_name.empty() && from.unit_name != "rank" && !from.rejected;
    // 2.1 million in the city and 400,000 in the suburbs
    auto const whole = [](candidate const& x) {
        return x.magnitude >= 3 || (x.magnitude == 0 && x.number.scale() <= 0);
    };
    if (!counts || !whole(from) || !whole(f) || from.is_range) return false;
    if (from.magnitude != 0 && f.magnitude == 0 && !f.grouped) return false;
    auto p = i;
    while (p > last_ + 1 && (it_[p - 1].is(word_kind::approximate) || it_[p - 1].is(stop::determiner))) --p;
    if (p < last_ + 3 || !(it_[p - 1].is(word_kind::joiner) || it_[p - 1].is_mark(U','))) return false;
    auto const n = i + 1;
    if (n + 1 >= it_.size() || !is_preposition(it_[n]) || is(n, stop::of)) return false;
    if (it_[n + 1].is(english_type::date) || it_[n + 1].is(english_type::figure) || it_[n + 1].is(word_kind::time))
        return false;
    auto const word = in_.view(it_[n]);
    auto k = last_ + 1;
    constexpr std::size_t words = 6;  // of the projects were in
    bool moved = false;
    while (k < p && k < last_ + words && !(is_preposition(it_[k]) && in_.view(it_[k]) == word)) {
        auto const& x = it_[k];
        moved = moved || x.moves() || x.is(word_kind::than);
        if (x.is(english_type::mark) || x.is(word_kind::joiner) || moved) return false;
        ++k;
    }
    if (k >= p || !is_preposition(it_[k]) || in_.view(it_[k]) != word || !only_phrase_between(k + 1, p)) return false;
    take_unit_of(last_, f);
    // were 53 million in England and 5 million in Scotland: each has the name of its own place
    bool const own = !from.indicator.empty() && from.indicator_span.begin > it_[k].begin;
    if (!own || !take(f, phrase_from(in_, n + 1))) copy_indicator(last_, f);
    f.what = from.what;
    f.negative = from.negative;
    f.rule = "places";
    return true;
}

/// Asia accounted for 210 projects, Europe for 120 and America for 80: each name has its own number
bool english_rules::accounts_too(std::size_t i, candidate& f) const {
    if (!f.unit_name.empty() || f.magnitude != 0 || f.is_range || f.number.scale() > 0 || i < 3) return false;
    if (!it_[i - 1].is(stop::preposition) || in_.view(it_[i - 1]) != "for" || !it_[i - 2].is_plain()) return false;
    auto const count = sibling_count(i);
    if (count == none || count == 0) return false;
    auto const led = before(count);
    auto const& from = figures_[it_[count].index];
    bool const first = led != none && it_[led].is(word_kind::share) && in_.view(it_[led]).ends_with("for");
    if (from.magnitude != 0 || !(first || from.rule == "accounts too")) return false;
    auto const name = phrase_before(in_, i - 1);
    if (name.empty() || name.from == 0 ||
        !(it_[name.from - 1].is_mark(U',') || it_[name.from - 1].is(word_kind::joiner)))
        return false;
    take_unit_of(count, f);
    set_indicator(f, name);
    f.what = from.what;
    f.rule = "accounts too";
    return true;
}

/// 61 percent of projects (195) have: the bare number in brackets counts the part that the share tells.
bool english_roles::share_counted(std::size_t i, candidate& f) const {
    if (!f.unit_name.empty() || f.magnitude != 0 || f.is_range || f.number.scale() > 0 || i < 3 || counts_much(i, f))
        return false;
    if (!it_[i - 1].is_mark(U'(') || !is(i + 1, U')')) return false;
    constexpr std::int64_t hundred = 100;
    if (last_ != none && last_ + 2 == i && f.number > decimal(hundred)) {
        // Of the projects, 62 percent (210) were: too many for a rate of then
        auto const& part = figures_[it_[last_].index];
        bool const named = part.what == role::share && part.unit.kind() == unit_kind::percent &&
                           part.number < decimal(hundred) && !part.indicator.empty() &&
                           looks_plural(last_word(part.indicator));
        if (!named) return false;
        f.unit_name = last_word(part.indicator);
        copy_indicator(last_, f);
        f.what = role::breakdown;
        f.rule = "of a share";
        return true;
    }
    if (!it_[i - 2].is_plain()) return false;
    auto const noun = phrase_before(in_, i - 1);
    if (noun.empty() || noun.to != i - 1 || !looks_plural(in_.view(it_[noun.to - 1]))) return false;
    auto of = noun.from;
    while (of > 0 && (it_[of - 1].is(stop::determiner) || it_[of - 1].is(word_kind::adverb))) --of;
    if (of < 2 || !is(of - 1, stop::of)) return false;
    auto const whole = of - 2;
    bool const share = (is_figure(whole) && last_ == whole && is_change_unit(figures_[it_[whole].index]) &&
                        figures_[it_[whole].index].what == role::share) ||
                       listed(english_words::fraction_nouns).has_in_small(last_word(in_.view(it_[whole])));
    if (!share) return false;
    f.unit_name = last_word(in_.view(it_[noun.to - 1]));
    set_indicator(f, noun);
    f.what = role::breakdown;
    f.rule = "of a share";
    return true;
}

/// The deficit was $44 billion in May, down $1.5 billion: a particle behind a comma goes on from the figure before.
bool english_evidence::goes_on(std::size_t p) const {
    if (p == none || last_ == none || respectively_ || p <= last_ + 1 || !it_[p].is(motion::particle)) return false;
    return it_[p - 1].is_mark(U',') && only_phrase_between(last_ + 1, p);
}

/// increases of $377 million (+22%) in medicines and $104 million (+25%) in oils: the second is an increase, too
bool english_rules::parallel_change(std::size_t i, candidate& f) const {
    auto const like = sibling(i, f);
    if (like == none || figures_[it_[like].index].rule != "change") return false;
    auto const& from = figures_[it_[like].index];
    if (from.what != role::diff && from.what != role::target) return false;
    auto behind = i + 1;
    if (is(behind, U'(')) {
        while (behind + 1 < it_.size() && behind < i + 8 && !it_[behind].is_mark(U')')) ++behind;
        ++behind;
    }
    if (!is(behind, stop::in) || !take(f, phrase_from(in_, behind + 1))) return false;
    f.what = from.what;
    f.negative = from.negative;
    f.rule = "change";
    return true;
}

/// rose 11%, helped by motor insurance, up 15%: what a phrase behind another verb names, with its own change.
bool english_rules::helped_by(std::size_t p, candidate& f) const {
    auto const past = last_ == none ? 0 : last_ + 1;
    if (p == none || p <= past + 2 || !it_[p].is(motion::particle) || !it_[p - 1].is_mark(U',')) return false;
    auto const phrase = phrase_before(in_, p - 1);
    if (phrase.empty() || phrase.to != p - 1) return false;
    auto k = phrase.from;
    while (k > 0 && (it_[k - 1].is(stop::determiner) || it_[k - 1].is(word_kind::adverb))) --k;
    if (k <= past) return false;
    auto const& led = it_[k - 1];
    // 94 million people travelled by boat, down 9%: the people
    bool const counted = last_ != none && led.is(stop::by) && is_count(figures_[it_[last_].index]) && k > 1 &&
                         is_plain_word(k - 2, {"travelled", "traveled", "came", "went", "arrived"});
    if (counted) return false;
    bool const by = led.is(stop::by) || led.is(stop::with) || led.is(word_kind::breakdown) ||
                    (led.is(stop::verb) && in_.view(led).ends_with(" by"));
    // and butter, up 7%
    bool const next =
        last_ != none && led.is(word_kind::joiner) &&
        std::all_of(it_.begin() + static_cast<std::ptrdiff_t>(past), it_.begin() + static_cast<std::ptrdiff_t>(k - 1),
                    [](auto const& x) { return x.is_mark(U',') || x.is_mark(U')'); });
    return (by || next) && take(f, phrase);
}

/// $8.3 million, or $0.76 per share: another measure of the same, of the same time.
bool english_rules::other_measure(std::size_t i, candidate& f) const {
    if (!behind_alternative(i) || f.unit.kind() != unit_kind::money) return false;
    auto const& from = figures_[it_[last_].index];
    if (from.what != role::base || from.unit.kind() != unit_kind::money) return false;
    copy_indicator(last_, f);
    f.what = role::base;
    f.rule = "or";
    return true;
}

/// $14 million on roads, $6 million on parks: an item of a list that the verb before it opened
bool english_roles::listed_after(std::size_t i, std::size_t p) const {
    if (last_ == none || p == none || p <= last_ + 1 || respectively_) return false;
    if (!it_[p].is_mark(U',') && !it_[p].is(word_kind::joiner)) return false;
    auto const opens = [&](std::size_t k) { return is(k, stop::preposition) || is(k, stop::in) || is(k, stop::to); };
    return opens(last_ + 1) && opens(i + 1) && in_.view(it_[last_ + 1]) == in_.view(it_[i + 1]) &&
           only_phrase_between(last_ + 1, p);
}

/// versus £492m last year and £656m two years ago: a second base
bool english_rules::base_too(std::size_t i, candidate& f) const {
    auto const p = before(i);
    if (p == none || last_ == none || !it_[p].is(word_kind::joiner) || !f.indicator.empty()) return false;
    auto const& from = figures_[it_[last_].index];
    // against 2.9 billion in May and 2.4 a year earlier
    bool const bare = f.unit_name.empty() && f.magnitude == 0 && !from.unit_name.empty();
    if (from.what != role::base || !only_phrase_between(last_ + 1, p)) return false;
    if (from.unit.kind() != f.unit.kind() && !bare) return false;
    auto const dated = [&](std::size_t k) {
        for (auto const end = k + 3; k < it_.size() && k < end; ++k) {
            if (it_[k].is(word_kind::yoy) || it_[k].is(word_kind::since) || it_[k].is(english_type::date) ||
                it_[k].is(word_kind::mom) || in_.view(it_[k]) == "ago" || in_.view(it_[k]) == "earlier")
                return true;
            if (it_[k].is(english_type::figure) || (it_[k].is(english_type::mark) && !it_[k].is_mark(U'#')))
                return false;
        }
        return false;
    };
    // the peaks of 154 and 159, from 4 and 5
    bool const pair = last_ + 1 == p && !is(i + 1, stop::auxiliary) && !(i + 1 < it_.size() && it_[i + 1].is_verb());
    if (!pair && (!dated(last_ + 1) || !dated(i + 1))) return false;
    constexpr std::int64_t unlike = 3;
    if (bare && f.number < from.number * decimal(unlike) && from.number < f.number * decimal(unlike)) {
        f.magnitude = f.upper_magnitude = from.magnitude;
        take_unit_of(last_, f);
    }
    copy_indicator(last_, f);
    f.what = role::base;
    f.rule = "and";
    return true;
}

/// The figure before `i` in its sentence that is counted.
std::size_t english_evidence::sibling_count(std::size_t i) const {
    for (auto k = i; k > 0 && i - k < reach; --k) {
        if (it_[k - 1].is_mark(U';')) return none;
        if (!it_[k - 1].is(english_type::figure)) continue;
        auto const& from = figures_[it_[k - 1].index];
        bool const counts = from.unit.kind() == unit_kind::count || from.unit.kind() == unit_kind::none;
        if (counts && !from.unit_name.empty()) return k - 1;
    }
    return none;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
