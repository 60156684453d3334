#include "figure_words_en.hpp"
#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Levels in brackets behind those that a comparative sets side by side: higher in Ashby (12%) than in Elm (8%).

/// whether the sentence tells before `i` who is more likely to do something
bool english_roles::likelier(std::size_t i) const {
    for (auto k = i; k > 1; --k) {
        if (it_[k - 1].is_mark(U';')) return false;
        if (in_.view(it_[k - 1]).starts_with("likely") && is_one_of(k - 2, english_words::comparison_adverbs))
            return true;
    }
    return false;
}

/// The unemployment rates declined for adult men (8.0 percent), teenagers (16.1 percent): what they came to
bool english_roles::rate_moved(std::size_t i) const {
    auto const p = before(i);
    if (p == none || !it_[p].is_mark(U'(') || !is(i + 1, U')')) return false;
    for (auto k = p; k > 0; --k) {
        auto const& x = it_[k - 1];
        if (x.is_mark(U';')) return false;
        if (!x.is(motion::verb)) continue;
        auto const subject = subject_of(in_, k - 1);
        return std::any_of(it_.begin() + static_cast<std::ptrdiff_t>(subject.from),
                           it_.begin() + static_cast<std::ptrdiff_t>(subject.to), [&](auto const& each) {
                               auto const word = in_.view(each);
                               return word.ends_with("rate") || word.ends_with("rates");
                           });
    }
    return false;
}

/// Poverty was higher in Ashby (12%) than in Elm (8%), Fewer boys (34%) than girls (47%), Lower rates were seen in Elm
/// (6%): what the percentage in brackets at `i` is, a level of each, or growth where no comparative says so
role english_roles::compared_in_brackets(std::size_t i) const {
    auto const p = before(i);
    if (p == none || !it_[p].is_mark(U'(') || !is(i + 1, U')')) return role::growth;
    if (likelier(i)) return role::share;
    auto const shut = [&](std::size_t k) {
        return is_figure(k) && is(k + 1, U')') && figures_[it_[k].index].unit.kind() == unit_kind::percent;
    };
    // the comparative before, and than before or behind
    auto comparative = none;
    auto than = none;
    bool before_than = false;
    for (auto k = i; k > 0 && i - k < reach; --k) {
        auto const& x = it_[k - 1];
        auto const word = in_.view(x);
        if (x.is_mark(U';') || x.is(stop::clause) || x.is(motion::verb) || x.is(motion::noun)) break;
        bool const joined = x.is(word_kind::approximate) && compares(word);
        if (than == none && (x.is(word_kind::than) || joined)) than = k - 1;
        if (than != none && shut(k - 1)) before_than = true;
        if (x.is(motion::particle) || (x.is_plain() && (word.ends_with("igher") || word.ends_with("ower")))) {
            comparative = k - 1;
            break;
        }
    }
    if (comparative == none) return role::growth;
    bool behind = false;
    for (auto k = i + 2; than == none && !behind && k < it_.size() && k < i + reach; ++k) {
        if (it_[k].is_mark(U';') || it_[k].is(stop::clause)) break;
        if (!(it_[k].is(word_kind::than) && in_.view(it_[k]) == "than")) continue;
        for (auto j = k + 1; j < it_.size() && j < k + reach && !behind; ++j) behind = shut(j);
        break;
    }
    // Lower vaccination rates were found in Elm (61%)
    auto noun = comparative + 1;
    bool rated = false;
    bool proportion = false;
    for (; noun < i &&
           (it_[noun].is_plain() || it_[noun].is(word_kind::rate_noun) || it_[noun].is(word_kind::share_noun));
         ++noun) {
        auto const word = in_.view(it_[noun]);
        rated =
            rated || it_[noun].is(word_kind::rate_noun) || word.ends_with("prevalence") || word.ends_with("incidence");
        proportion = proportion || it_[noun].is(word_kind::share_noun);
    }
    bool const sides = (than != none && before_than) || behind;
    if (!sides && !(than == none && (rated || proportion))) return role::growth;
    if (proportion) return role::share;
    bool const some = noun > comparative + 1 && looks_plural(in_.view(it_[noun - 1])) && !rated;
    return some ? role::share : role::value;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
