#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Brackets before what says how they moved: Cork (9.8%) and Kerry (5.2%) rose, a 3% (EUR 2 million) decrease in sales.

/// a 3% (EUR 2 million) | decrease in sales: 1 where the noun behind the bracket behind `i` is a rise, -1 a fall, or 0
int english_roles::noun_behind_bracket(std::size_t i) const {
    if (!is(i + 1, U'(') || !is_figure(i + 2) || !is(i + 3, U')')) return 0;
    auto k = i + 4;
    constexpr std::size_t words = 3;
    while (k < it_.size() && k < i + 4 + words &&
           (it_[k].is_plain() || it_[k].is(word_kind::yoy) || it_[k].is(word_kind::mom)))
        ++k;
    if (k >= it_.size() || !it_[k].is(motion::noun)) return 0;
    return falls(k) ? -1 : 1;
}

/// a 35% increase in X, 5% higher, 12% annual growth, a 5% (YoY) increase: the noun or the comparative of a change
/// behind the rate at `i`, `n` being what stands next to it; or what stands where one might
english_roles::change_noun english_roles::change_noun_of(std::size_t i, std::size_t n) const {
    // a 3% (EUR 2 million) decrease in sales
    if (noun_behind_bracket(i) != 0) {
        auto noun = i + 4;
        while (!it_[noun].is(motion::noun)) ++noun;
        return {noun};
    }
    // the 15.9 percent and 9.3 percent reductions: of both
    bool const paired = is(i + 1, word_kind::joiner) && in_.view(it_[i + 1]) == "and" && is_figure(i + 2) &&
                        is_change_unit(figures_[it_[i + 2].index]) && i + 3 < it_.size();
    if (paired && it_[i + 3].is(motion::noun)) return {i + 3};
    auto noun = n;
    if (is(i + 1, U'(') && (is(i + 2, word_kind::yoy) || is(i + 2, word_kind::mom)) && is(i + 3, U')')) noun = i + 4;
    for (int skipped = 0; noun != none && noun < it_.size() && skipped < 3 &&
                          (it_[noun].is_plain() || it_[noun].is(word_kind::yoy) || it_[noun].is(word_kind::mom) ||
                           is_one_of(noun, english_words::frequency_adjectives) ||
                           (it_[noun].is(word_kind::plan_verb) && in_.view(it_[noun]).ends_with("ed")));
         ++skipped)
        ++noun;
    // posted a 3% output expansion
    if (n == i + 1 && noun != none && noun > n && is_plain_word(noun - 1, {"expansion"})) return {noun - 1, true};
    return {noun};
}

/// Cork (9.8%) and Kerry (5.2%) rose: 1 where the subject that the bracket of `i` stands in rises behind it, -1 where
/// it falls, or 0. `name` is what stands before the bracket.
int english_roles::moved_behind(std::size_t i, item_range name) const {
    if (!is(i + 1, U')')) return 0;
    // the share of wheat (12%) fell: its level
    bool opened = name.from == 0;
    for (auto k = name.from; k > 0 && name.from - k < reach; --k) {
        auto const& x = it_[k - 1];
        if (x.is(word_kind::rate_noun) || x.is(word_kind::share_noun) || x.is(word_kind::share)) return 0;
        if (x.is(stop::clause) || x.is_mark(U';')) {
            opened = true;
            break;
        }
        if (x.is_verb() || x.moves() || x.is(english_type::figure) || x.is_mark(U',')) return 0;
        opened = k == 1;
    }
    for (auto k = name.from; k < name.to; ++k) {
        if (it_[k].is(word_kind::rate_noun) || it_[k].is(word_kind::share_noun) || it_[k].moves()) return 0;
    }
    if (!opened) return 0;
    std::size_t k = i + 2;
    int depth = 0;
    for (; k < it_.size() && k < i + reach; ++k) {
        auto const& x = it_[k];
        if (x.is_mark(U'(')) ++depth;
        if (x.is_mark(U')')) --depth;
        if (depth > 0 || x.is_mark(U')') || x.is_mark(U',')) continue;
        bool const inside = x.is_plain() || x.is(word_kind::joiner) || x.is(stop::determiner) || x.is(stop::of) ||
                            x.is(stop::in) || x.is(stop::to) || x.is(stop::from) || x.is(stop::preposition);
        if (!inside || is_one_of(k, english_words::recording_verbs)) break;
    }
    if (k >= it_.size() || depth != 0) return 0;
    // posted gains, led the rises
    if (is_one_of(k, english_words::recording_verbs) || in_.view(it_[k]) == "led") {
        auto noun = k + 1;
        while (noun < it_.size() && noun < k + 4 && (it_[noun].is_plain() || it_[noun].is(stop::determiner))) ++noun;
        bool const alone = noun < it_.size() && it_[noun].is(motion::noun) && !is(noun + 1, stop::of);
        return !alone ? 0 : falls(noun) ? -1 : 1;
    }
    while (is(k, stop::auxiliary) || is(k, word_kind::adverb)) ++k;
    if (k >= it_.size() || !(it_[k].is(motion::verb) || it_[k].is(motion::particle))) return 0;
    // rose in May; but increased their shares
    auto const n = k + 1;
    bool const ends = n >= it_.size() || it_[n].is(english_type::mark) || is_preposition(it_[n]) ||
                      it_[n].is(english_type::date) || asks_time(it_[n]) || it_[n].is(word_kind::adverb) ||
                      it_[n].is(word_kind::joiner) || it_[n].is(stop::clause) || it_[n].is(word_kind::yoy) ||
                      it_[n].is(word_kind::mom) || it_[n].is(stop::in);
    return !ends ? 0 : falls(k) ? -1 : 1;
}

/// with Oslo down 13 percent; Bergen, 16 percent; and Bodo, 27 percent: the next of a list of names and their changes
bool english_rules::listed_on(std::size_t i, candidate& f) const {
    if (last_ == none || f.unit.kind() != unit_kind::percent || i < last_ + 4 || !it_[i - 1].is_mark(U','))
        return false;
    if (!it_[last_ + 1].is_mark(U';') || (i + 1 < it_.size() && !it_[i + 1].is(english_type::mark))) return false;
    auto const& told = figures_[it_[last_].index];
    bool const grew = told.what == role::growth_yoy || told.what == role::growth_mom || told.what == role::growth;
    if (!grew || told.unit.kind() != f.unit.kind()) return false;
    auto from = last_ + 2;
    while (from < i && (it_[from].is(word_kind::joiner) || it_[from].is(stop::determiner))) ++from;
    auto const name = phrase_before(in_, i - 1);
    if (name.empty() || name.to != i - 1 || name.from > from || name.from < last_ + 2) return false;
    f.what = told.what;
    f.negative = told.negative;
    f.how = certainty::inferred;
    f.rule = "listed on";
    return take(f, name);
}

/// rose among women (+41,000; +0.6%) and fell among men (-34,000): by how many each name moved
bool english_rules::signed_count(std::size_t i, candidate& f) const {
    if (i < 3 || !(it_[i - 1].is_mark(U'+') || it_[i - 1].is_mark(U'-')) || !it_[i - 2].is_mark(U'(')) return false;
    bool const closed = is(i + 1, U')') || is(i + 1, U';') || is(i + 1, U',');
    if (!closed || !is_bare(f)) return false;
    auto const name = phrase_before(in_, i - 2);
    if (name.empty() || name.to != i - 2) return false;
    // the next of a list: like the one in the bracket before it
    auto same = listed_before(name, f);
    if (same == none && last_ != none && ranked_behind(last_ + 1, name.from)) same = last_;
    bool const next = same != none && figures_[it_[same].index].rule == "signed count";
    if (!next && lead_of(name.from).change == none) return false;
    auto const noun = in_.view(it_[name.to - 1]);
    if (next) {
        take_unit_of(same, f);
    } else if (looks_plural(noun) && !it_[name.to - 1].capital) {
        f.unit_name = last_word(noun);
    } else if (f.number.scale() <= 0) {
        static_cast<void>(count_of_list(i, name.from, f));
    }
    f.what = role::diff;
    f.negative = it_[i - 1].is_mark(U'-');
    f.rule = "signed count";
    return take(f, name);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
