#include "noun_phrase_en.hpp"
#include "rate_names_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Rates of change that no word of change stands beside: what slowed to 3%, what stands 5% above a level of before.

/// The item that leads to the figure at `i` and to the word for its sign: to a negative 3 percent
std::size_t english_evidence::signed_lead(std::size_t i) const {
    if (i == 0) return none;
    return is_plain_word(i - 1, {"negative", "minus", "positive"}) ? before(i - 1) : before(i);
}

/// from a 10% increase, from a negative growth of 3%, to 4%: the `from` or `to` that leads to the figure at `i`, over
/// the noun of a change before it, or none
std::size_t english_roles::end_lead(std::size_t i) const {
    constexpr std::size_t words = 6;
    for (auto k = i; k > 0 && i - k < words; --k) {
        auto const& x = it_[k - 1];
        if (x.is(stop::from) || x.is(stop::to)) return k - 1;
        bool const within = x.is(stop::of) || x.is(stop::determiner) || x.is(motion::noun) || x.is_plain() ||
                            x.is(word_kind::yoy) || x.is(word_kind::adverb);
        if (!within) return none;
    }
    return none;
}

/// suffered a slowdown from a 10% increase in 2012 to 4%, went from a fall of 2% to growth of 3%: whether the figure at
/// `i` ends what the one before it began, both as rates of growth
bool english_roles::ends_of_growth(std::size_t i, candidate const& f) const {
    if (last_ == none || !alike(f, figures_[it_[last_].index])) return false;
    auto const p = end_lead(i);
    auto const from = end_lead(last_);
    if (p == none || p <= last_ || !it_[p].is(stop::to) || from == none || !it_[from].is(stop::from)) return false;
    auto const& told = figures_[it_[last_].index];
    if (told.what != role::growth_yoy && told.what != role::growth) return false;
    return std::all_of(it_.begin() + static_cast<std::ptrdiff_t>(last_ + 1),
                       it_.begin() + static_cast<std::ptrdiff_t>(p), [](english_item const& x) {
                           return x.is(motion::noun) || x.is(stop::in) || x.is(english_type::date) ||
                                  x.is(word_kind::yoy) || x.is(stop::determiner) || x.is_plain();
                       });
}

/// expanded at a slower pace from 4% in 2031 to 3%: whether the `from` at `p` opens how a pace moved
bool english_roles::paced_from(std::size_t p) const {
    return is(p, stop::from) && p > 2 && is_one_of(p - 1, english_words::pace_nouns) &&
           (is(p - 2, stop::determiner) || is(p - 3, stop::determiner) || it_[p - 2].is(motion::particle));
}

/// rebounded from negative 3% to 4%; one slowed to 2%; another, from 8% to 6%: whether the figure at `i` ends a move
/// of growth that another figure shows to be one
bool english_roles::rebounds(std::size_t i, candidate const& f) const {
    auto const p = signed_lead(i);
    if (p == none || !it_[p].is(stop::to) || last_ == none || last_ > p || named_as_rate(in_, f)) return false;
    auto const& came = figures_[it_[last_].index];
    if (came.what != role::base || !alike(f, came) || !only_phrase_between(last_ + 1, p)) return false;
    if (came.negative) return true;
    if (verb_before(last_) != none) return false;
    for (auto k = last_; k > 0 && last_ - k < reach; --k) {
        if (is_figure(k - 1) && figures_[it_[k - 1].index].rule == "pace") return true;
    }
    return false;
}

/// The economy slowed to 2.9% from 5.8%: a rate of growth, though nothing is called that.
bool english_roles::slows_to(std::size_t i, candidate const& f) const {
    auto const p = signed_lead(i);
    if (p == none || !it_[p].is(stop::to)) return false;
    auto verb = verb_before(p);
    if (verb == none || tells_rate(in_, f)) return false;
    // slowed down, speeded up
    if (it_[verb].is(motion::particle) && verb > 0 && verb + 1 == p) --verb;
    if (is_one_of(verb, english_words::pace_verbs)) return true;
    return is_plain_word(verb + 1, {"deeper", "further"});  // sank deeper
}

/// had a compound annual growth rate (CAGR) of 3.6%
bool english_roles::compound_rate(std::size_t i) const {
    auto const p = before(i);
    if (p == none || !(it_[p].is(stop::of) || it_[p].is(stop::at) || it_[p].is(stop::auxiliary))) return false;
    constexpr std::size_t words = 7;
    for (auto k = p; k > 0 && p - k < words; --k) {
        auto const word = in_.view(it_[k - 1]);
        if (word == "CAGR" || word.starts_with("compound") || word.starts_with("Compound")) return true;
        if (it_[k - 1].is(english_type::figure) || it_[k - 1].is_verb()) return false;
    }
    return false;
}

/// decreases of 1.0% in mining and of 0.4% in gas: of the same change
bool english_rules::of_same_change(std::size_t i, candidate& f) const {
    auto const p = before(i);
    if (p == none || last_ == none || p < last_ + 2 || !it_[p].is(stop::of) || !it_[p - 1].is(word_kind::joiner) ||
        !is(i + 1, stop::in))
        return false;
    auto const& told = figures_[it_[last_].index];
    bool const grew = told.what == role::growth_yoy || told.what == role::growth || told.what == role::growth_mom;
    if (!grew || told.unit.kind() != f.unit.kind()) return false;
    f.what = told.what;
    f.negative = told.negative;
    f.how = told.how;
    f.rule = "of the same change";
    static_cast<void>(take(f, phrase_from(in_, i + 2)));
    return true;
}

/// £0.9 billion or 3.1% lower than the year before: -1 where the amount and the rate fell, 1 where they rose, or 0
int english_roles::amount_or_rate(std::size_t i) const {
    if (!is(i + 1, word_kind::joiner) || in_.view(it_[i + 1]) != "or" || !is_figure(i + 2)) return 0;
    if (!is_change_unit(figures_[it_[i + 2].index])) return 0;
    auto const p = before(i);
    if (p == none || !it_[p].is(stop::auxiliary) || i + 3 >= it_.size()) return 0;
    auto const word = in_.view(it_[i + 3]);
    if (word.starts_with("lower") || word.starts_with("less") || word.starts_with("down") ||
        word.starts_with("smaller") || word.starts_with("below"))
        return -1;
    bool const up = word.starts_with("higher") || word.starts_with("more") || word.starts_with("up") ||
                    word.starts_with("larger") || word.starts_with("greater") || word.starts_with("above");
    return up ? 1 : 0;
}

/// a growth of 2% over $3.3 billion in 2024; reached 71 million from 62 million a year earlier; up 10%
/// from the previous year (218,350): the level that a growth is measured against
bool english_roles::base_of_growth(std::size_t i, candidate const& f) const {
    if (last_ == none || i == 0) return false;
    auto const& told = figures_[it_[last_].index];
    bool const grew = told.what == role::growth_yoy || told.what == role::growth || told.what == role::growth_mom;
    if (grew && last_ + 2 == i && it_[i - 1].is(word_kind::approximate) && in_.view(it_[i - 1]) == "over") return true;
    auto const p = before(i);
    if (p == none || p <= last_ || f.what != role::value) return false;
    if (grew && it_[p].is_mark(U'(') && is(i + 1, U')') && p > last_ + 1)
        return (it_[p - 1].is(word_kind::yoy) || it_[p - 1].is(word_kind::mom)) && told_before(p - 1);
    // stands at 165 now, from just 2.8 in 2014
    bool const from = it_[p].is(stop::from) && told.what == role::value && alike(f, told);
    bool const now = p > last_ + 1 && p < last_ + 5 &&
                     (in_.view(it_[p - 1]).ends_with("present") || in_.view(it_[p - 1]) == "now" ||
                      in_.view(it_[p - 1]) == "today" || in_.view(it_[p - 1]) == "currently") &&
                     is(i + 1, stop::in) && is(i + 2, english_type::date);
    return from && (now || (p == last_ + 1 && told_soon(i + 1)));
}

/// saw the largest increase, 4.7%; has the highest rate of decline, 2%: the change that the rate at `i` is set beside,
/// or none
std::size_t english_roles::apposed_change(std::size_t i) const {
    if (i < 4 || !it_[i - 1].is_mark(U',') || !it_[i - 2].is(motion::noun)) return none;
    auto const n = i + 1;
    bool const ends =
        n >= it_.size() || it_[n].is(english_type::mark) || it_[n].is(stop::in) || it_[n].is(stop::clause);
    if (!ends) return none;
    constexpr std::size_t words = 4;
    for (auto k = i - 2; k > 0 && i - 2 - k < words; --k) {
        auto const word = in_.view(it_[k - 1]);
        if (word.ends_with("est")) return i - 2;
        if (!it_[k - 1].is_plain() && !it_[k - 1].is(word_kind::yoy)) return none;
    }
    return none;
}

void english_roles::settle_pace(std::size_t i, candidate& f) {
    if (!is_change_unit(f)) {
        if (base_of_growth(i, f)) {
            f.what = role::base;
            f.rule = "base of growth";
            f.negative = false;
            f.outer_hedge = hedge::exact;
            return;
        }
        auto const way = f.what == role::value ? amount_or_rate(i) : 0;
        if (way == 0) return;
        f.what = role::diff;
        f.rule = "amount or rate";
        f.negative = way < 0;
        return;
    }
    bool const grows = f.what == role::growth_yoy || f.what == role::growth || f.what == role::growth_mom;
    bool const ends = !points(f) && ends_of_growth(i, f) && !told_as_growth(last_);
    if (grows && !points(f) && multiplied_rate(i)) {
        f.what = role::base;
        f.rule = "multiplied";
        if (last_ != none) static_cast<void>(inherit(f));
        return;
    }
    bool const level = f.what == role::value || f.what == role::share;
    if (!points(f) && (level || f.what == role::base)) come_of_fall(i, f);
    if (ends && (grows || (level && !named_as_rate(in_, f)))) {
        if (level) set_growth(i, f, f.negative);
        figures_[it_[last_].index].what = role::base;
        return;
    }
    if ((level || f.what == role::growth_yoy) && share_of_then(i)) {
        f.what = role::base;
        f.rule = "share of then";
        f.negative = false;
        auto const p = before(i);
        if (f.outer_hedge != hedge::exact && p != none) f.outer_hedge = hedge::exact;
        return;
    }
    if (!level) {
        if (f.what == role::excess) static_cast<void>(beside_then(i, f));
        return;
    }
    auto const to = before(i);
    auto const came = last_ == none ? none : before(last_);
    if (to != none && is(to, stop::to) && came != none && paced_from(came) && only_phrase_between(last_ + 1, to)) {
        set_growth(i, f, f.negative);
        f.rule = "pace";
        return;
    }
    if (rebounds(i, f)) {
        set_growth(i, f, f.negative);
        f.rule = "pace";
        return;
    }
    if (compound_rate(i)) {
        f.what = role::growth;
        f.rule = "compound rate";
        if (auto const verb = verb_before(i); verb != none)
            static_cast<void>(take(f, head_of(in_, subject_of(in_, verb))));
        return;
    }
    if (auto const change = points(f) ? none : apposed_change(i); change != none) {
        set_growth(i, f, falls(change));
        if (auto const verb = verb_before(change); verb != none)
            static_cast<void>(take(f, head_of(in_, subject_of(in_, verb))));
        return;
    }
    if (of_same_change(i, f)) return;
    if (beside_then(i, f)) return;
    if (points(f)) return;
    if (slows_to(i, f) || industry_moves_to(i, f) || ends_fall(i, f)) {
        set_growth(i, f, f.negative);
        f.rule = "pace";
        return;
    }
    // sank to negative 3 percent from negative 1: a level below nothing is a growth
    auto const p = signed_lead(i);
    if (!f.negative || p == none || named_as_rate(in_, f)) return;
    if (it_[p].is(stop::to)) {
        set_growth(i, f, true);
        f.rule = "pace";
    }
    if (it_[p].is(stop::from)) f.what = role::base;
}

/// rebounded to 4% from a negative 2%: what came of a fall is a growth
void english_roles::come_of_fall(std::size_t i, candidate const& f) {
    auto const p = signed_lead(i);
    if (last_ == none || !f.negative || p == none || !it_[p].is(stop::from) || named_as_rate(in_, f)) return;
    auto& came = figures_[it_[last_].index];
    auto const to = signed_lead(last_);
    bool const level = came.what == role::value || came.what == role::share;
    if (level && alike(f, came) && to != none && it_[to].is(stop::to)) set_growth(last_, came, came.negative);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
