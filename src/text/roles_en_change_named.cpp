#include "figure_words_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// A 35% increase in traffic, 5% higher, 8% more cargo: what the noun or the comparative behind the figure is of.
/// Whether it has a name.
bool english_roles::change_noun_behind(std::size_t i, candidate& f, change_frame const& frame, std::size_t noun) {
    auto const [p, n, bracket, signed_number, like_last] = frame;
    auto const growth = [&](bool negative) { set_growth(i, f, negative); };
    bool const comparative = it_[noun].is(motion::particle);
    growth(falls(noun));
    // Milk and tuna posted 2% and 8% output gains, respectively
    if (respectively_ && like_last && p != none && it_[p].is(word_kind::joiner) && !comparative) {
        auto const verb = verb_before(i);
        auto const subject = verb == none ? item_range{} : subject_of(in_, verb);
        bool const many = std::any_of(it_.begin() + static_cast<std::ptrdiff_t>(subject.from),
                                      it_.begin() + static_cast<std::ptrdiff_t>(subject.to),
                                      [](auto const& x) { return x.is(word_kind::joiner); });
        if (many && take_subject(i, f)) return true;
    }
    auto const behind = noun + 1;
    bool const for_what = is(behind, stop::preposition) && in_.view(it_[behind]) == "for" && behind + 1 < it_.size() &&
                          !it_[behind + 1].is(english_type::date) && !it_[behind + 1].is(word_kind::time) &&
                          !it_[behind + 1].is(word_kind::yoy) &&
                          !(it_[behind + 1].is(stop::determiner) && behind + 2 < it_.size() &&
                            (it_[behind + 2].is(english_type::date) || it_[behind + 2].is(word_kind::time)));
    bool const explained =
        behind < it_.size() && (it_[behind].is(stop::in) || it_[behind].is(stop::of) || for_what) && !comparative;
    // a 12% expansion in exports: the preposition is in the word
    bool const led = in_.view(it_[noun]).ends_with(" in") || in_.view(it_[noun]).ends_with(" of");
    if (led && !comparative && take(f, name_of_pair(i, phrase_from(in_, behind)))) return true;
    if (comparative && noun + 1 < it_.size() && it_[noun + 1].is(word_kind::excess)) f.what = role::excess;
    if (explained && take(f, name_of_pair(i, phrase_from(in_, behind + 1)))) return true;
    // handled 5% more cargo: of what there is more
    bool const more = comparative && noun == i + 1 && behind < it_.size() && it_[behind].is_plain() &&
                      !describes(in_.view(it_[behind])) && !is_plain_word(behind, {"year", "month", "quarter"});
    if (more && take(f, phrase_from(in_, behind))) return true;
    if (noun > n && !comparative && (it_[n].is_plain() || it_[n].is(word_kind::rate_noun)) &&
        take(f, with_growth(phrase_before(in_, noun), noun)))
        return true;
    // The 38% increase translates to: the one just told
    bool const known = !comparative && last_ == none && doc_.has_last && i > 0 && it_[i - 1].is(stop::determiner) &&
                       is_one_of(i - 1, english_words::anaphoric_determiners) && behind < it_.size() &&
                       it_[behind].is_verb() && !doc_.last.indicator.empty();
    if (known) {
        f.made_indicator = doc_.last.indicator;
        f.how = certainty::inferred;
        return true;
    }
    // saw growth in arrivals, registering a 4% rise
    // analysts' expectations for a 4% rise
    if (!comparative && p != none && p > 0 && last_ != none && it_[p].is(stop::preposition) && estimated(p - 1) &&
        inherit_told(f))
        return true;
    if (!comparative && p != none && take(f, change_named_before(p))) return true;
    return false;
}

/// the 15.9 percent and 9.3 percent reductions in grain and oil: each of the two has its own of the names.
item_range english_roles::name_of_pair(std::size_t i, item_range names) const {
    auto const rate = [&](std::size_t k) { return is_figure(k) && is_change_unit(figures_[it_[k].index]); };
    bool const first = is(i + 1, word_kind::joiner) && rate(i + 2);
    bool const second = !first && i > 1 && is(i - 1, word_kind::joiner) && rate(i - 2);
    if (!first && !second) return names;
    auto joint = none;
    for (auto k = names.from; k < names.to; ++k) {
        if (!it_[k].is(word_kind::joiner)) continue;
        if (joint != none) return names;
        joint = k;
    }
    if (joint == none || joint == names.from || joint + 1 == names.to) return names;
    return first ? item_range{names.from, joint} : item_range{joint + 1, names.to};
}

/// Sales (up 4%), traffic - up 3% -, a rise 5% in fares: what the verb before the figure is of. Whether it has a name.
bool english_roles::change_verb_before(std::size_t i, candidate& f, std::size_t p) {
    auto const growth = [&](bool negative) { set_growth(i, f, negative); };
    growth(falls(p));
    auto open = p;
    while (open > 0 && it_[open - 1].is(word_kind::adverb)) --open;
    bool const closed = open > 1 && it_[open - 1].is(english_type::mark) && dash_before(open - 1);
    bool const dashed = open > 1 && !closed &&
                        (is(open - 1, U'-') || it_[open - 1].is_mark(0x2013) || it_[open - 1].is_mark(0x2014)) &&
                        (it_[open - 2].is_plain() || it_[open - 2].is_mark(U')'));
    bool const aside_of = open > 0 && (it_[open - 1].is_mark(U'(') || dashed) && (last_ == none || last_ + 2 < open);
    auto const beside = aside_of ? phrase_before(in_, open - 1) : item_range{};
    if (predicate(beside)) {
        auto const told = verb_before(open - 1);
        if (told != none && take(f, head_of(in_, subject_of(in_, told)))) return true;
    }
    if (take(f, beside)) return true;
    if (it_[p].is(motion::noun) && is(i + 1, stop::in) && take(f, phrase_from(in_, i + 2))) return true;
    return false;
}

/// An increase of 17% on exports, a rise of 2% recorded in fares: what the noun before `of` is of. Whether it has a
/// name.
bool english_roles::change_of_amount(std::size_t i, candidate& f, std::size_t p) {
    auto const growth = [&](bool negative) { set_growth(i, f, negative); };
    auto change = change_before(p, true);
    // grew at a slower pace of 3.2 percent: the pace is slower, what grows still grows
    auto const paced = p > 0 && (in_.view(it_[p - 1]) == "rate" || in_.view(it_[p - 1]) == "pace") && change + 1 < p &&
                       it_[change].is(motion::particle);
    auto const earlier = paced ? change_before(change, true) : none;
    if (earlier != none) change = earlier;
    growth(falls(change) && !(paced && earlier == none));
    bool const of = it_[p].is(stop::of) || it_[p].is(stop::at);
    if (of && change + 1 < p && it_[change].is(motion::noun) &&
        (it_[change + 1].is(stop::in) || it_[change + 1].is(stop::of)) && take(f, phrase_from(in_, change + 2))) {
        return true;
    }
    // the fall by 3% of imports
    if (it_[p].is(stop::by) && it_[change].is(motion::noun) && is(i + 1, stop::of) && take(f, phrase_from(in_, i + 2)))
        return true;
    // a rise of 2% for industry
    bool const for_what = of && it_[change].is(motion::noun) && is(i + 1, stop::preposition) &&
                          in_.view(it_[i + 1]) == "for" && i + 2 < it_.size() && it_[i + 2].is_plain() &&
                          !is_plain_word(i + 2, {"a", "each", "every"});
    if (for_what && take(f, phrase_from(in_, i + 2))) return true;
    // an increase of 17% on exports
    bool const on_what =
        of && it_[change].is(motion::noun) && is(i + 1, stop::preposition) && in_.view(it_[i + 1]) == "on" &&
        i + 2 < it_.size() && it_[i + 2].is_plain() &&
        (i + 3 >= it_.size() || it_[i + 3].is(english_type::mark) || it_[i + 3].is(word_kind::joiner)) &&
        looks_plural(in_.view(it_[i + 2]));
    if (on_what && take(f, phrase_from(in_, i + 2))) return true;
    // a reduction of 6 points of GDP in spending
    auto behind = i + 1;
    if (points(f) && is(behind, stop::of)) {
        while (behind + 1 < it_.size() && behind < i + 4 && !it_[behind].is(stop::in)) ++behind;
    }
    bool const moved = it_[change].is(motion::noun) || (change + 2 == p && it_[change + 1].is_plain());
    // a rise of 2% recorded in fares
    bool const told = behind + 2 < it_.size() && it_[behind].type == english_type::word && is(behind + 1, stop::in) &&
                      (in_.view(it_[behind]).ends_with("ed") || in_.view(it_[behind]) == "seen") &&
                      (it_[behind + 2].is_plain() || it_[behind + 2].is(stop::determiner));
    if (told) ++behind;
    // 24 million tonnes of cargo, a rise of 9% in volume: how it is measured, not what grew
    bool const as_measured =
        of && moved && is(behind, stop::in) && last_ != none &&
        is_one_of(behind + 1, english_words::share_measure_nouns) &&
        (behind + 2 >= it_.size() || it_[behind + 2].is(english_type::mark) || it_[behind + 2].is(word_kind::joiner));
    if (as_measured && inherit(f)) return true;
    if (of && moved && is(behind, stop::in) && take(f, phrase_from(in_, behind + 1))) return true;
    if (of && named_before(change, f)) return true;
    return false;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
