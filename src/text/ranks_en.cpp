#include "figure_words_en.hpp"
#include "figures_en.hpp"
#include "noun_phrase_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Which ordinals and numbers tell a place among others.

bool opens_superlative(english_sentence const& in, std::size_t k) noexcept {
    auto const& items = in.items;
    if (k < items.size() && items[k].is_mark(U'-')) ++k;
    if (k >= items.size() || !items[k].is(english_type::word) || items[k].capital) return false;
    auto const word = last_word(in.view(items[k]));
    constexpr std::size_t shortest = 5;
    if (word == "most" || word == "least") return k + 1 < items.size() && items[k + 1].is(english_type::word);
    return word.size() >= shortest && word.ends_with("est") &&
           !in.words->group(english_words::no_superlatives).has(word);
}

/// Whether a superlative stands at `k`: largest, -largest, most visited.
bool english_figures::superlative_at(std::size_t k) const { return opens_superlative(in_, k); }

/// from No. 18 to No. 13, the nation's No. 2 producer: whether such a number is a place
bool english_figures::placed_by_number(std::size_t kept) const {
    auto led = kept;
    while (led > 0 && (it_[led - 1].is(word_kind::name) || it_[led - 1].is_mark(U'.'))) --led;
    bool const sign = led == kept && kept > 0 && view(kept - 1) == "#";
    if (sign) --led;
    if (led == kept || led == 0) return false;
    auto const& x = it_[led - 1];
    if (!sign && !view(led).starts_with("No") && !view(led).starts_with("no") && view(led) != "number") return false;
    auto const behind = at_ + 1;
    // the number two maker; but the No. 2 reactor
    bool const owned = (x.is_plain() && (possessive(view(led - 1)) || view(led - 1) == "s")) ||
                       (x.is(stop::determiner) && view(led) == "number");
    bool const noun = behind < it_.size() && it_[behind].is_plain() && !it_[behind].capital;
    if (owned && noun) return true;
    bool const placed = is(behind, stop::in) || is(behind, stop::preposition);
    if (x.is(stop::auxiliary) && placed) return true;
    if (x.is(stop::to)) return !out_.empty() && out_.back().unit_name == "rank" && !out_.back().rejected;
    // from No. 18 to No. 13: both are places
    return x.is(stop::from) && is(behind, stop::to) && behind + 1 < it_.size() && it_[behind + 1].is(word_kind::name);
}

/// behind Genoa (9th), Oslo (21st): an ordinal alone in brackets behind a name
bool english_figures::place_in_bracket(draft const& d, std::size_t kept) const {
    return kept > 1 && it_[kept - 1].is_mark(U'(') && d.last < it_.size() && it_[d.last].is_mark(U')') &&
           it_[kept - 2].is(english_type::word) && it_[kept - 2].capital && !number(d.number_at).spelled;
}

/// put the town 12th amongst its rivals
bool english_figures::among_others(draft const& d) const {
    return d.last < it_.size() && (view(d.last) == "among" || view(d.last) == "amongst") &&
           !number(d.number_at).spelled;
}

/// Japan was third at 72,222; came second with 5%: an ordinal alone behind a verb
bool english_figures::came_in(draft const& d, std::size_t kept) const {
    if (kept == 0 || !(number(d.number_at).low > decimal(1))) return false;
    auto const& x = it_[kept - 1];
    // Japan came second with 5%, and Norland third with 3%
    bool const valued = is(d.last, stop::at) || is(d.last, stop::with);
    constexpr std::ptrdiff_t near = 4;
    bool const next = x.is_plain() && x.capital && valued &&
                      std::any_of(out_.size() > near ? out_.end() - near : out_.begin(), out_.end(),
                                  [&](auto const& f) { return f.unit_name == "rank" && !f.rejected; });
    if (next) return true;
    if (!x.is(stop::auxiliary) && !listed(english_words::placing_verbs).has(view(kept - 1))) return false;
    return d.last >= it_.size() || it_[d.last].is(stop::at) || it_[d.last].is(stop::with) || it_[d.last].is(stop::in) ||
           (it_[d.last].is(english_type::mark) && !it_[d.last].is_mark(U'-'));
}

void english_figures::read_rank(draft& d, std::size_t kept) const {
    if (d.has_unit) return;
    bool cued = false;
    for (auto i = kept; i > 0 && i + 4 > kept; --i) {
        auto const& x = it_[i - 1];
        if (x.is(word_kind::rank)) {
            // placed 40 people in work: no rank
            auto const& n = number(d.number_at);
            bool const many = !n.ordinal && n.low >= decimal(1000);
            bool const things = !n.ordinal && d.last < it_.size() && it_[d.last].is_plain() &&
                                (view(i - 1) == "placed" || view(i - 1) == "rated") && looks_plural(view(d.last));
            if (many || things) return;
            cued = true;
        }
        bool const sign = x.is_mark(U'#') && x.end - x.begin == 1;  // ranked #3
        if (cued || (!sign && !x.is(stop::determiner) && !x.is(word_kind::name) && !x.is_mark(U'.') &&
                     !x.is(word_kind::adverb) && !x.is(stop::preposition)))
            break;
    }
    // ranks 8th in Asia and 15th in the world; 9th place
    bool const ordinal = number(d.number_at).ordinal;
    cued = cued || (ordinal && is(d.last, word_kind::rank) && it_[d.last].code == 1);
    cued = cued || (ordinal && kept > 0 && is(kept - 1, word_kind::joiner) && !out_.empty() &&
                    out_.back().unit_name == "rank" && !out_.back().rejected);
    // rose four places to 12th
    cued = cued || (ordinal && kept > 0 && (is(kept - 1, stop::to) || is(kept - 1, stop::from)) && !out_.empty() &&
                    out_.back().unit_name == "rank" && !out_.back().rejected);
    // the second largest port, its third-busiest day
    auto const place = number(d.number_at).low;
    bool const superlative = ordinal && place > decimal(1) && superlative_at(d.last);
    // a top 50 ranking
    bool const top = !ordinal && kept > 0 && view(kept - 1) == "top" && is(d.last, word_kind::rank);
    cued = cued || superlative || top || (!ordinal && placed_by_number(kept)) ||
           (ordinal && (place_in_bracket(d, kept) || came_in(d, kept) || among_others(d)));
    if (!cued) return;
    // placed 52 jobseekers
    bool const things = !ordinal && kept > 0 && is(kept - 1, word_kind::rank) && view(kept - 1) == "placed" &&
                        noun_behind(d.last, false).to > d.last;
    if (things) return;
    // in the first place: an idiom
    bool const idiom = number(d.number_at).spelled && d.made.number == decimal(1) && kept > 1 &&
                       view(kept - 1) == "the" && is(kept - 2, stop::in) && d.last < it_.size() &&
                       view(d.last) == "place";
    if (idiom) return;
    d.made.unit_name = "rank";
    if (auto const unit = doc_.tails.units().find("rank")) d.made.unit = *unit;
    d.made.ordinal = true;
    if (is(d.last, word_kind::rank) && it_[d.last].code == 1) d.end = it_[d.last].end, ++d.last;
    d.has_unit = true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
