#include "noun_phrase_en.hpp"
#include "rate_names_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Rates beside a level or a share of then: 5% above its pre-crisis level, three times its growth of 2010.

/// almost three times its growth of 4% in 2010, double its 3% gain: the rate that a multiple is taken of
bool english_roles::multiplied_rate(std::size_t i) const {
    auto k = i;
    while (k > 0 && i - k < 5 &&
           (it_[k - 1].is(stop::of) || it_[k - 1].is(motion::noun) || it_[k - 1].is(word_kind::yoy) ||
            it_[k - 1].is(stop::determiner) || it_[k - 1].is_plain())) {
        --k;
        if (is_plain_word(k, {"double", "triple", "twice"})) return true;
    }
    return k > 0 && k < i && is_figure(k - 1) && figures_[it_[k - 1].index].unit_name == "times";
}

/// 5% above its pre-crisis level, 11% and 7% respectively below the figures of the peak: -1 below, 1 above, or 0
int english_rules::beside_level_of_then(std::size_t i) const {
    auto k = i + 1;
    if (is(k, word_kind::joiner) && is_figure(k + 1)) k += 2;
    while (is(k, word_kind::respectively) || is(k, word_kind::adverb)) ++k;
    if (!is(k, word_kind::approximate) && !is(k, word_kind::excess)) return 0;
    auto const side = in_.view(it_[k]);
    bool const below = side.find("below") != side.npos || side.find("under") != side.npos;
    if (!below && side.find("above") == side.npos) return 0;
    constexpr std::size_t words = 8;
    bool level = false;
    for (auto n = k + 1; n < it_.size() && n < k + words; ++n) {
        auto const& x = it_[n];
        if (x.is(english_type::mark) && !x.is_mark(U'-')) break;
        if (x.is(english_type::figure)) return 0;
        auto const word = in_.view(x);
        if (word.starts_with("pre-") && !word.starts_with("pre-tax")) return below ? -1 : 1;
        // below its peak
        bool const height = is_one_of(n, english_words::extreme_level_nouns) && is_plain_word(n - 1, {"its", "their"});
        if (height) return below ? -1 : 1;
        level = level || listed(english_words::own_level_nouns).has(word);
        if (level && (x.is(english_type::date) || x.is(word_kind::base))) return below ? -1 : 1;
    }
    return 0;
}

/// smaller than their 47% share in 2031, a drop from their year-ago share of 37%: the share of then
bool english_roles::share_of_then(std::size_t i) const {
    auto k = i;
    bool const led = is(i + 1, word_kind::share_noun);
    if (!led) {
        if (k < 2 || !it_[k - 1].is(stop::of) || !it_[k - 2].is(word_kind::share_noun)) return false;
        k -= 2;
    }
    bool past = false;
    bool own = false;
    constexpr std::size_t words = 5;
    for (auto n = k; n > 0 && k - n < words; --n) {
        auto const& x = it_[n - 1];
        bool const compares_so = x.is(word_kind::than) || (x.is(stop::from) && n > 1 && moves(n - 2)) ||
                                 (x.is(word_kind::approximate) && compares(in_.view(x)));
        if (compares_so) return past || own;
        own = own || (x.is(stop::determiner) && in_.view(x) == "its") || in_.view(x) == "their";
        past =
            past || x.is(word_kind::yoy) || x.is(moment::past) || in_.view(x) == "year-ago" || x.is(english_type::date);
        if (x.is(english_type::mark) || x.is(english_type::figure)) return false;
    }
    return false;
}

bool english_rules::beside_then(std::size_t i, candidate& f) const {
    auto const side = beside_level_of_then(i);
    if (side == 0) return false;
    f.what = points(f) ? role::growth_diff : role::growth;
    f.negative = side < 0;
    f.rule = "beside a level of then";
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
