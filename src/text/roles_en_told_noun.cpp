#include "figure_words_en.hpp"
#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What a noun beside a percentage says that it is: a gap of 2 points, an annual change of 3%, a growth that will be 6%.

/// a gap of 2 points, The spread between the two was 1.2 points: the noun that the figure at `i` is the size of, or
/// `none`
std::size_t english_roles::noun_told(std::size_t i, english_words nouns) const {
    auto const p = before(i);
    if (p == none || p == 0) return none;
    auto const& listed_nouns = listed(nouns);
    auto const is_noun = [&](std::size_t k) { return listed_nouns.has(last_word(in_.view(it_[k]))); };  // annual change
    if (it_[p].is(stop::of)) return is_noun(p - 1) ? p - 1 : none;
    bool const verb = (it_[p].is_verb() && !it_[p].moves()) || it_[p].is(stop::at) || it_[p].is(stop::to) ||
                      it_[p].is(word_kind::level);
    if (!verb) return none;
    constexpr std::size_t words = 12;
    for (auto k = p; k > 0 && p - k < words; --k) {
        auto const& x = it_[k - 1];
        if (is_noun(k - 1)) return k - 1;
        bool const amount =
            x.is(english_type::figure) && !is_count(figures_[x.index]);  // the gap between the two rates
        if (amount || x.is(stop::clause) || (x.is(english_type::mark) && !x.is_mark(U'-'))) return none;
    }
    return none;
}

/// 3 points above the figure of last month, 4% below the level of 2019: 1 above, -1 below, or 0 where it is no
/// time that is compared with
int english_roles::side_of_then(std::size_t i) const {
    auto const n = i + 1;
    if (n >= it_.size() || !(it_[n].is(word_kind::approximate) || it_[n].is(word_kind::excess))) return 0;
    auto const side = in_.view(it_[n]);
    bool const below = side.starts_with("below") || side.starts_with("under");
    if (!below && !side.starts_with("above") && !side.starts_with("over")) return 0;
    constexpr std::size_t words = 8;
    for (auto k = n + 1; k < it_.size() && k < n + words; ++k) {
        auto const& x = it_[k];
        if (x.is(english_type::mark) || x.is(english_type::figure) || wished(k) ||
            is_one_of(k, english_words::average_nouns))
            return 0;
        if (told_before(k) || x.is(english_type::date) || x.is(word_kind::yoy) || x.is(word_kind::mom) ||
            x.is(moment::past) || is_one_of(k, english_words::earlier_time_markers))
            return below ? -1 : 1;
    }
    return 0;
}

/// fell into the range, when it was at 2.6%: whether a level stands at the figure behind the `at` at `p`
bool english_roles::stands_at(std::size_t p) const {
    if (p == 0 || !it_[p].is(stop::at) ||
        (change_before(p, true) != none && it_[change_before(p, true)].is(motion::noun)))
        return false;
    auto const word = in_.view(it_[p - 1]);
    return it_[p - 1].is(stop::auxiliary) || word == "be" || word.ends_with(" be") ||
           is_one_of(p - 1, english_words::standing_verbs);
}

/// The projected growth for 2024 is 6.3%, the Bank sees growth to average 5%: whether a growth that is no rate of its
/// own is what the verb before the figure at `i` tells
bool english_roles::growth_will_be(std::size_t i) const {
    auto const p = before(i);
    if (p == none) return false;
    bool const verb = it_[p].is(stop::auxiliary) || it_[p].is(word_kind::level) || it_[p].is(stop::at) ||
                      is_plain_word(p, {"average", "reach", "be", "exceed", "remain"}) || it_[p].is(stop::infinitive);
    if (!verb) return false;
    constexpr std::size_t words = 14;
    for (auto k = p; k > 0 && p - k < words; --k) {
        auto const& x = it_[k - 1];
        auto const word = in_.view(x);
        if (x.moves() && !x.is(motion::particle)) return word == "growth" || word == "Growth";
        bool const within = x.is_plain() || x.is(word_kind::plan_verb) || x.is(stop::to) || x.is(stop::preposition) ||
                            x.is(stop::in) || x.is(stop::of) || x.is(english_type::date) || x.is(word_kind::joiner) ||
                            x.is(stop::auxiliary) || x.is(word_kind::adverb) || x.is(stop::determiner) ||
                            x.is(word_kind::yoy) || x.is(word_kind::time) || x.is(motion::particle) ||
                            is_plain_word(k - 1, {"become", "remain"});
        if (!within) return false;
    }
    return false;
}

/// registered 2 percent, 3 percent and 4 percent increases: the noun of change behind the last of a list, or `none`
std::size_t english_roles::shared_noun_of_change(std::size_t i) const {
    auto k = i + 1;
    std::size_t many = 0;
    for (; many < 6; ++many) {
        auto next = k;
        while (is(next, U',') || is(next, word_kind::joiner)) ++next;
        next = before_figure(next);
        if (next == k || !is_figure(next) || !is_change_unit(figures_[it_[next].index])) break;
        k = next + 1;
    }
    if (many == 0) return none;
    while (k < it_.size() && it_[k].is_plain() && !it_[k].capital) ++k;
    return k < it_.size() && it_[k].is(motion::noun) ? k : none;
}

/// rose from 4,000 to 4,200, or 5%: 1 where so much was gained, -1 lost, or 0
int english_roles::alternative_of_move(std::size_t i) const {
    auto const p = before(i);
    if (p == none || !it_[p].is(word_kind::joiner) || in_.view(it_[p]) != "or" || last_ == none || last_ == 0) return 0;
    auto const& end = figures_[it_[last_].index];
    auto const begin = sibling(last_, end);
    auto const to = before(last_);
    bool const moved = begin != none && to != none && it_[to].is(stop::to) && !is_change_unit(end) &&
                       figures_[it_[begin].index].what == role::base && end.what == role::value &&
                       only_phrase_between(last_ + 1, p > 0 && it_[p - 1].is_mark(U',') ? p - 1 : p);
    if (!moved || figures_[it_[begin].index].magnitude != end.magnitude) return 0;
    return figures_[it_[begin].index].number < end.number ? 1 : -1;
}

/// These airports include 28 that are open and 8 of the army: parts of what was told before
bool english_roles::included_in_these(std::size_t i) const {
    if (it_[0].type != english_type::word) return false;
    auto const opener = in_.view(it_[0]);
    if (!opener.starts_with("These") && !opener.starts_with("Those")) return false;
    auto const& verbs = listed(english_words::including_verbs);
    constexpr std::size_t words = 8;
    std::size_t verb = 1;
    while (verb < words && verb < i && !verbs.has(in_.view(it_[verb]))) ++verb;
    if (verb == words || verb == i) return false;
    return std::none_of(
        it_.begin() + static_cast<std::ptrdiff_t>(verb + 1), it_.begin() + static_cast<std::ptrdiff_t>(i),
        [](auto const& x) { return x.is(stop::relative) || x.is(stop::clause) || x.is_mark(U';') || x.is_mark(U'('); });
}

/// an increase from 2013 (13.7%): what stood at that time
bool english_roles::base_by_date(std::size_t i, candidate const& f) const {
    auto const p = before(i);
    if (p == none || p < 2 || !it_[p].is_mark(U'(') || !is(i + 1, U')') || !it_[p - 1].is(english_type::date))
        return false;
    auto const like = it_[p - 2].is(stop::from) ? sibling(i, f) : none;
    return like != none && figures_[it_[like].index].what != role::base;
}

void english_roles::settle_told_noun(std::size_t i, candidate& f) {
    bool const level_there = f.what == role::value || f.what == role::share;
    if (level_there && base_by_date(i, f)) {
        f.what = role::base;
        f.rule = "at that time";
        return;
    }
    if (!is_change_unit(f)) {
        // added 400 jobs in transport, 200 jobs in retail
        auto const p = before(i);
        // credits for firms within five zones: those are not included
        bool const inside = is_plain_word(i - 1, {"within", "in", "across"}) || is(i - 1, stop::in);
        if (f.what == role::value && is_count(f) && !inside && included_in_these(i)) {
            f.what = role::breakdown;
            f.rule = "in these";
        }
        if (f.what != role::value || last_ == none || p == none) return;
        // fell by 4,000 (3%) on one basis, and by 5,000 on the other
        auto const same = is(p, stop::by) && p > 0 && it_[p - 1].is(word_kind::joiner) ? sibling(i, f) : none;
        if (same != none && figures_[it_[same].index].what == role::diff && figures_[it_[same].index].rule == "by") {
            f.what = role::diff;
            f.rule = "by";
            f.negative = figures_[it_[same].index].negative;
            return;
        }
        auto const& told = figures_[it_[last_].index];
        bool const listed_too = (it_[p].is_mark(U',') || it_[p].is(word_kind::joiner)) && told.rule == "gained" &&
                                alike_counts(f, told) && only_phrase_between(last_ + 1, p);
        if (!listed_too) return;
        f.what = told.what;
        f.rule = told.rule;
        return;
    }
    if (points(f)) {
        // declined from 1.0 points to 0.3 points: its level
        auto const to = before(i);
        bool const level = f.what == role::growth_diff && to != none && it_[to].is(stop::to) && last_ != none &&
                           figures_[it_[last_].index].what == role::base && points(figures_[it_[last_].index]) &&
                           only_phrase_between(last_ + 1, to);
        if (level) {
            f.what = role::value;
            f.rule = "to";
            f.negative = minus_written(in_.text, f);
            return;
        }
        if (f.what == role::growth_diff && noun_told(i, english_words::distance_nouns) != none) {
            f.what = role::value;
            f.rule = "distance";
            f.negative = minus_written(in_.text, f);
            return;
        }
        auto const way = f.what == role::excess || f.what == role::value ? side_of_then(i) : 0;
        if (way == 0) return;
        f.what = role::growth_diff;
        f.rule = "points";
        f.negative = way < 0;
        return;
    }
    if (f.unit.kind() != unit_kind::percent) return;
    // rose 12% compared with last year and 4% compared with 2019: the second by its own words
    bool const grew = f.what == role::growth_yoy || f.what == role::growth_mom || f.what == role::growth;
    if (grew && f.rule == "coordinated" && is(i + 1, word_kind::than)) return set_growth(i, f, f.negative);
    // was 12% below the level of 2019
    auto const side = f.what == role::value || f.what == role::share ? side_of_then(i) : 0;
    if (side != 0) return set_growth(i, f, side < 0);
    if (f.what != role::value && f.what != role::share) return;
    if (auto const noun = shared_noun_of_change(i); noun != none) return set_growth(i, f, falls(noun));
    if (auto const way = alternative_of_move(i); way != 0) return set_growth(i, f, way < 0);
    // growth of 5%, before slowing to 4%
    auto const p = before(i);
    bool const slows =
        p != none && p > 0 && it_[p].is(stop::to) && is_one_of(p - 1, english_words::pace_verbs) && last_ != none &&
        figures_[it_[last_].index].unit.kind() == unit_kind::percent &&
        (figures_[it_[last_].index].what == role::growth_yoy || figures_[it_[last_].index].what == role::growth);
    if (slows) {
        f.what = figures_[it_[last_].index].what;
        f.rule = "pace";
        return;
    }
    if (f.what != role::value) return;
    bool const changed = noun_told(i, english_words::neutral_change_nouns) != none;
    if (!changed && !growth_will_be(i)) return;
    set_growth(i, f, f.negative);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
