#include "noun_phrase_en.hpp"
#include "rules_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What a figure takes from the one before it in its sentence: its name, its unit, its role.

/// Whether the figure at `i` goes on from the one before it: `up 5%`, `a rise of 5%`, `or 5%`, `accounting for 5%`.
bool english_evidence::hangs(std::size_t i) const {
    if (last_ == none || i - last_ > reach) return false;
    for (auto k = last_ + 1; k < i; ++k) {
        if (it_[k].is_mark(U';') || it_[k].is(stop::clause)) return false;
    }
    return true;
}

void english_rules::take_unit_of(std::size_t item, candidate& f) const {
    if (!f.unit_name.empty() || item == none) return;
    auto const& from = figures_[it_[item].index];
    if (from.unit_name == "times") return;  // jumped threefold to 310,000
    // declined 4.4 percent to 1.7 million: no share is that large
    constexpr std::int32_t large = 3;
    if ((f.magnitude >= large || f.number >= decimal(1000)) && is_change_unit(from)) return;
    f.unit = from.unit;
    f.unit_name = from.unit_name;
}

/// Whether nothing but `in exports`, `of these` and the like stands between two items.
bool english_evidence::only_phrase_between(std::size_t from, std::size_t to) const {
    if (to - from > 12) return false;
    for (auto k = from; k < to; ++k) {
        auto const& x = it_[k];
        if (x.is_verb() || x.is(english_type::figure) || x.is_mark(U';') || x.is_mark(U'(') || x.is(stop::clause) ||
            x.is(word_kind::share) || x.moves() || x.is(stop::relative) || x.is(word_kind::breakdown))
            return false;
    }
    return true;
}

/// The figure before `i` in its sentence that has the same kind of unit.
std::size_t english_evidence::sibling(std::size_t i, candidate const& f) const {
    for (auto k = i; k > 0 && i - k < reach; --k) {
        if (it_[k - 1].is_mark(U';')) return none;
        if (!it_[k - 1].is(english_type::figure)) continue;
        auto const& from = figures_[it_[k - 1].index];
        // 24 airports in the north and 10 in the south: what is counted may be no unit of the table
        bool const counted = is_bare(f) && from.unit.kind() == unit_kind::count && from.unit_name != "rank";
        if (counted || from.unit.kind() == f.unit.kind()) return k - 1;
    }
    return none;
}

bool english_rules::inherit(candidate& f) const {
    bool const goes_on =
        last_ != none && std::none_of(it_.begin() + static_cast<std::ptrdiff_t>(last_),
                                      it_.begin() + static_cast<std::ptrdiff_t>(f.token),
                                      [](auto const& x) { return x.is(stop::clause) || x.is_mark(U';'); });
    auto const said = goes_on ? none : said_before(f.token);
    if (!goes_on) {
        if (auto const topic = topic_opened(f.token); take(f, topic)) return true;
        if (take(f, subject_ahead(f.token))) return true;
        // The office said it fell: what fell, not who said so
        auto const opening = said == none         ? opening_phrase(in_, f.token)
                             : said + 2 < f.token ? phrase_from(in_, said + 1)
                                                  : item_range{};
        bool const named = std::any_of(it_.begin() + static_cast<std::ptrdiff_t>(opening.from),
                                       it_.begin() + static_cast<std::ptrdiff_t>(std::max(opening.from, opening.to)),
                                       [](auto const& x) { return x.is_plain() || x.is(word_kind::rate_noun); });
        // The figure compares with, the total was: that of the sentence before
        bool const meant_before = !opening.empty() && opening.from + 1 == opening.to && doc_.has_last &&
                                  is_one_of(opening.from, english_words::generic_subject_nouns);
        bool const watched = watches(opening) && (last_ != none || doc_.has_last);
        if (named && !meant_before && !watched && take(f, opening)) {
            f.how = certainty::inferred;
            return true;
        }
    }
    if (last_ != none) {
        auto const& from = figures_[it_[last_].index];
        f.indicator = from.indicator;
        f.made_indicator = from.made_indicator;
        f.indicator_span = from.indicator_span;
        f.how = certainty::inferred;
        return !f.indicator.empty() || !f.made_indicator.empty();
    }
    if (!doc_.has_last) return false;
    f.made_indicator = doc_.last.indicator;
    f.indicator = {};
    f.indicator_span = {};
    f.how = certainty::inferred;
    return !f.made_indicator.empty();
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
