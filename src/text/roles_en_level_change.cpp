#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Amounts that are the size of a change by the noun beside them: an increase of $3 million, a $3 million sequential
// rise.

/// a $3 million sequential increase: the noun of change behind what describes it, or `none`.
std::size_t english_roles::change_described(std::size_t i, candidate const& f) const {
    if (f.unit.kind() != unit_kind::money || i == 0) return none;
    // an | abnormal | $3 million
    auto led = i;
    constexpr std::size_t words = 3;
    while (led > 0 && i - led < words && it_[led - 1].is_plain() && !it_[led - 1].capital) --led;
    if (led == 0 || !it_[led - 1].is(stop::determiner)) return none;
    auto k = i + 1;
    while (k < it_.size() && k < i + words &&
           (is_one_of(k, english_words::change_modifiers) || it_[k].is(word_kind::yoy) || it_[k].is(word_kind::mom)))
        ++k;
    // a $3 million net gain from the sale: no difference
    bool const gain = k < it_.size() && in_.view(it_[k]).starts_with("gain");
    return k > i + 1 && k < it_.size() && it_[k].is(motion::noun) && !gain ? k : none;
}

/// a gain of $894 million from the sale of the plant, a $23 million gain on it: what was earned, no difference.
bool english_rules::gain_of_sale(std::size_t i, candidate& f) const {
    if (f.what != role::diff || f.rule != "change" || f.unit.kind() != unit_kind::money) return false;
    auto const gain = [&](std::size_t k) { return in_.view(it_[k]) == "gain" || in_.view(it_[k]) == "gains"; };
    auto const p = before(i);
    auto const n = after(i);
    bool const of = p != none && p > 0 && is(p, stop::of) && gain(p - 1) && !against_before(i) && !is(n, stop::in);
    bool const sold = n == i + 1 && gain(n) && (is(n + 1, stop::from) || is(n + 1, stop::preposition));
    bool const earned =
        of && (is(n, stop::from) || is(n, stop::preposition) || (n != none && n < it_.size() && it_[n].is_verb()));
    if (!earned && !sold) return false;
    if (sold) set_indicator(f, {n, n + 1});
    f.what = role::value;
    f.rule = "gain";
    return true;
}

/// because of $7 million higher interest earnings, with $2 million less rental income: how much higher or lower what
/// follows is
bool english_roles::amount_of_change(std::size_t i, candidate const& f) const {
    auto const p = before(i);
    auto const n = i + 1;
    if (f.unit.kind() != unit_kind::money || p == none || it_[p].is(stop::auxiliary) || n + 1 >= it_.size())
        return false;
    auto const word = in_.view(it_[n]);
    bool const compares =
        it_[n].is(motion::particle) && (word == "higher" || word == "lower" || word == "more" || word == "less");
    auto const& noun = it_[n + 1];
    return compares && (noun.is_plain() || noun.is(word_kind::rate_noun) || in_.view(noun) == "depreciation") &&
           !noun.capital && !in_.view(noun).ends_with("ly");
}

/// led to $3 million growth in assets: no level that something moved to
bool english_roles::grown_amount(std::size_t i, candidate const& f) const {
    if (f.unit.kind() != unit_kind::money || i + 1 >= it_.size()) return false;
    return (it_[i + 1].is(motion::noun) && (is(i + 2, stop::in) || is(i + 2, stop::of))) || amount_of_change(i, f);
}

/// an increase of $3 million in exports, a profit decrease of $3 million: a difference; whether its name is found.
bool english_rules::change_of_level(std::size_t i, candidate& f, level_frame const& frame) const {
    auto const p = frame.p;
    auto const n = frame.n;
    bool const counted = frame.counted;
    f.what = role::diff;
    f.rule = "change";
    f.negative = falls(it_[p].is(stop::of) ? p - 1 : p);
    // a net gain of 840 jobs, compared with nothing
    auto const gain = it_[p].is(stop::of) ? p - 1 : p;
    bool const netted = gain > 0 && in_.view(it_[gain - 1]) == "net";
    if (netted && counted && !against_before(i)) {
        f.what = role::increment;
        f.rule = "net gain";
        return true;
    }
    // an increase of $377 million (+22%) in the exports of
    auto behind = n;
    if (n != none && it_[n].is_mark(U'(')) {
        while (behind + 1 < it_.size() && behind < n + 8 && !it_[behind].is_mark(U')')) ++behind;
        ++behind;
    }
    if (is(behind, stop::in) && take(f, phrase_from(in_, behind + 1))) return true;
    // There has been a rise of $17 million for harbours
    bool const there = last_ == none && it_[0].is(stop::pronoun) && in_.view(it_[0]) == "There" &&
                       is(behind, stop::preposition) && in_.view(it_[behind]) == "for" && behind + 1 < it_.size() &&
                       it_[behind + 1].is_plain();
    if (there && take(f, phrase_from(in_, behind + 1))) return true;
    // a profit increase of $3 million
    return !counted && it_[p].is(stop::of) && named_before(p - 1, f);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
