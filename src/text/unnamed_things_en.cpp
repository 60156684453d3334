#include "figure_words_en.hpp"
#include "figures_en.hpp"
#include "noun_phrase_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What a number counts where no plural behind it tells: people, initials.

/// killed 45 and injured 120, 45 dead, 4.2 million aged over 65: people, whom no noun names.
bool english_figures::read_people(draft& d, std::size_t kept) const {
    auto const& c = d.made;
    if (number(d.number_at).ordinal || c.number.scale() > 0 ? c.magnitude < 3 : c.number < decimal(2)) return false;
    auto const next = d.last;
    bool const ends = next >= it_.size() || !it_[next].is_plain();
    bool const harmed = kept > 0 && listed(english_words::mishap_verbs).has(view(kept - 1)) && ends &&
                        !(next < it_.size() && (it_[next].is(stop::of) || it_[next].is_mark(U'-')));
    bool const state = next < it_.size() && listed(english_words::mishap_states).has(view(next)) &&
                       !(next + 1 < it_.size() && (it_[next + 1].is_plain() || noun_all_the_same(next + 1, false)));
    bool const aged = next < it_.size() && view(next) == "aged" &&
                      (is_number(next + 1) || (next + 2 < it_.size() && is_number(next + 2)));
    if (!harmed && !state && !aged) return false;
    d.made.unit_name = "people";
    if (auto const unit = doc_.tails.units().find(d.made.unit_name)) d.made.unit = *unit;
    if (state) {
        d.made.indicator = view(next);
        d.made.indicator_span = it_[next].where();
    }
    return true;
}

/// 34.5 lakh KCC were issued, 7,400 EV PCS: initials that name what is counted.
bool english_figures::read_initials(draft& d) const {
    auto const& c = d.made;
    constexpr std::int64_t many = 100;
    if (number(d.number_at).ordinal || (c.magnitude < 3 && !(c.number >= decimal(many)))) return false;
    auto const initials = [&](std::size_t k) {
        auto const word = k < it_.size() && it_[k].is_plain() ? view(k) : std::string_view();
        constexpr std::size_t longest = 6;
        return word.size() > 1 && word.size() <= longest &&
               std::all_of(word.begin(), word.end(), [](char x) { return x >= 'A' && x <= 'Z'; }) &&
               !listed(english_words::clock_words).has(word) && !listed(english_words::time_zone_words).has(word) &&
               (word == "EV" || !doc_.tails.units().find_exact(word));
    };
    auto end = d.last;
    constexpr std::size_t words = 2;
    while (end < d.last + words && initials(end)) ++end;
    if (end == d.last || (end < it_.size() && !it_[end].is_verb() && !it_[end].is(stop::in) &&
                          !it_[end].is_mark(U'.') && !it_[end].is_mark(U',') && !it_[end].is(word_kind::joiner)))
        return false;
    auto const& last = it_[end - 1];
    d.made.unit_span = d.made.indicator_span = {it_[d.last].begin, last.end, it_[d.last].first, last.last};
    d.made.unit_name = d.made.indicator = in_.text.substr(it_[d.last].begin, last.end - it_[d.last].begin);
    d.end = last.end;
    d.last = end;
    return true;
}

/// 3 para-medical college, 600 household: a noun left in the singular, and what it is of many.
bool english_figures::read_singular(draft& d) const {
    auto const& n = number(d.number_at);
    if (n.spelled || n.ordinal || n.range || n.hyphen || d.made.magnitude != 0 || n.low.scale() > 0 ||
        n.low < decimal(2))
        return false;
    constexpr std::size_t words = 5;
    for (auto k = d.last; k < it_.size() && k < d.last + words; ++k) {
        bool const joined = it_[k].is_mark(U'-') && k > d.last && it_[k].begin == it_[k - 1].end;
        if (joined) continue;
        if (!it_[k].is_plain()) return false;
        auto const next = k + 1;
        bool const ends = next >= it_.size() || !(it_[next].is_plain() || it_[next].is_mark(U'-'));
        if (!ends) continue;
        auto const word = view(k);
        for (auto const many : listed(english_words::nouns_left_singular)) {
            if (many.size() != word.size() + 1 || !many.starts_with(word)) continue;
            auto const& opens = it_[d.last];
            d.made.unit_name = many;
            d.made.unit_span = it_[k].where();
            d.made.indicator_span = {opens.begin, it_[k].end, opens.first, it_[k].last};
            d.made.indicator = in_.text.substr(opens.begin, it_[k].end - opens.begin);
            if (auto const unit = doc_.tails.units().find(many)) d.made.unit = *unit;
            d.end = it_[k].end;
            d.last = k + 1;
            return true;
        }
        return false;
    }
    return false;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
