#include "figure_words_en.hpp"
#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Figures that are a change because the noun "change" or their own sign says so, and what differs from another place.

/// with 146% change, a 12% change in prices, the largest percentage of change (163%), is Ashby with 236% of change
bool english_roles::percent_of_change(std::size_t i) const {
    auto const behind = is(i + 1, stop::of) ? i + 2 : i + 1;
    if (is_plain_word(behind, {"change", "variation"})) return !is(behind + 1, stop::to);
    // named before, with nothing between that names another rate
    for (auto k = i; k > 1 && i - k < reach; --k) {
        if (it_[k - 1].is_mark(U';')) return false;
        if (!is_plain_word(k - 1, {"change"})) continue;
        auto const of = it_[k - 2].is(stop::of) ? k - 2 : k - 1;
        auto const word = of > 0 ? in_.view(it_[of - 1]) : std::string_view();
        return word == "percentage" || word == "percent" || word == "Percentage";
    }
    return false;
}

/// had the largest decrease with -5.6% and -376 residents: a sign that is written behind a noun of change
bool english_roles::signed_change(std::size_t i, candidate const& f) const {
    if (!minus_written(in_.text, f)) return false;
    for (auto k = i; k > 0 && i - k < reach; --k) {
        auto const& x = it_[k - 1];
        if (x.is_mark(U';') || x.is(stop::clause)) return false;
        if (x.is(motion::noun) || (x.is_plain() && in_.view(x) == "change")) return true;
    }
    return false;
}

/// 1% less than Kent at 1.53%, 0.6% lower than the county: what differs from another place, at the item behind `than`
std::size_t english_roles::other_place_behind(std::size_t i) const {
    auto const n = i + 1;
    if (!is(n, word_kind::approximate) || !compares(in_.view(it_[n]))) return none;
    auto k = n + 1;
    while (is(k, stop::determiner)) ++k;
    if (k >= it_.size() || !it_[k].is_plain() || told_before(k)) return none;
    auto end = k;
    while (end < it_.size() && end < k + 5 && it_[end].is_plain()) ++end;
    // the place has a rate of its own
    bool const rated = is(end, stop::at) && is_figure(end + 1) && is_change_unit(figures_[it_[end + 1].index]);
    return rated ? k : none;
}

/// is higher than a year ago by 0.3 points, were lower than 2023 by $4 million: 1 above, -1 below, or 0 where nothing
/// that compares stands nearer to `by` than a verb
int english_roles::compared_side(std::size_t i) const {
    auto p = before(i);
    // by 4.9 points and 7.8 million, respectively
    if (respectively_ && p != none && p > 0 && it_[p].is(word_kind::joiner) && last_ == p - 1) p = before(last_);
    if (p == none || !it_[p].is(stop::by)) return 0;
    constexpr std::size_t words = 12;
    for (auto k = p; k > 0 && p - k < words; --k) {
        auto const& x = it_[k - 1];
        auto const word = in_.view(x);
        if (word == "above" || word == "below") return word == "above" ? 1 : -1;
        if (x.is(word_kind::approximate) && compares(word))
            return doc_.words.entry(static_cast<std::int32_t>(x.index)).value == "under" ? -1 : 1;
        if (x.is(motion::particle) && k < p && in_.view(it_[k]) == "than") return falls(k - 1) ? -1 : 1;
        if (x.moves() || x.is_verb() || x.is(english_type::figure) || x.is_mark(U';')) return 0;
    }
    return 0;
}

/// with recovery of $353 million: what came back, and no change of it
bool english_roles::recovered(std::size_t i, candidate const& f) const {
    auto const p = before(i);
    if (f.what != role::diff || f.unit.kind() != unit_kind::money || p == none || p == 0 || !it_[p].is(stop::of))
        return false;
    return is_plain_word(p - 1, {"recovery", "recoveries"}) ||
           (it_[p - 1].is(motion::noun) && in_.view(it_[p - 1]).starts_with("recover"));
}

/// 7 percent higher on average than pay in small shops: beside others of the same time
bool english_roles::beside_others(std::size_t i) const {
    if (i + 2 >= it_.size() || !it_[i + 1].is(motion::particle)) return false;
    std::size_t than = i + 2;
    constexpr std::size_t aside = 6;  // on average
    while (than < it_.size() && than < i + aside && in_.view(it_[than]) != "than") {
        if (it_[than].is(english_type::mark) || it_[than].is(english_type::figure) || it_[than].is(english_type::date))
            return false;
        ++than;
    }
    if (than + 1 >= it_.size() || in_.view(it_[than]) != "than" || than == i + 2) return false;
    for (auto k = than + 1; k < it_.size() && k < than + reach; ++k) {
        auto const& x = it_[k];
        if (x.is(english_type::mark)) break;
        if (x.is(english_type::date) || x.is(english_type::figure) || asks_time(x) || x.is(moment::past) ||
            told_before(k))
            return false;
    }
    return it_[than + 1].is_plain() || it_[than + 1].is(stop::determiner);
}

/// up 84% from 2021's low of 124.8 million trips: a height or depth of another year
bool english_roles::low_of_then(std::size_t i) const {
    auto const p = before(i);
    if (p == none || p < 3 || last_ == none || !it_[p].is(stop::of)) return false;
    if (!is_one_of(p - 1, english_words::record_level_nouns)) return false;
    constexpr std::size_t words = 5;
    bool dated = false;
    for (auto k = p - 1; k > 0 && p - k < words; --k) {
        auto const& x = it_[k - 1];
        dated = dated || x.is(english_type::date) || told_before(k - 1);
        if (x.is(stop::from) || x.is(word_kind::than)) return dated;
        bool const within = x.is(english_type::date) || x.is_plain() || x.is(stop::determiner) || x.is_mark(U'\'') ||
                            x.is_mark(0x2019) || x.is(word_kind::yoy) || x.is(moment::past);
        if (!within) return false;
    }
    return false;
}

/// $207 billion, with 23.8% for Education, 15.8% for Welfare: what part of an amount goes where
bool english_rules::share_for(std::size_t i, candidate& f) const {
    auto const p = before(i);
    auto const n = i + 1;
    if (p == none || last_ == none || n >= it_.size() || in_.view(it_[n]) != "for") return false;
    auto const& told = figures_[it_[last_].index];
    bool const first = it_[p].is(stop::with) && told.unit.kind() == unit_kind::money && last_ + 3 > p;
    bool const next = told.rule == "share for" && (it_[p].is_mark(U',') || it_[p].is(word_kind::joiner));
    if (!first && !next) return false;
    auto const name = phrase_from(in_, n + 1);
    if (name.empty()) return false;
    set_indicator(f, name);
    f.what = role::share;
    f.rule = "share for";
    f.negative = false;
    return true;
}

/// were 12% and 9% lower, respectively: what stands behind the run of rates tells all of them: 1 up, -1 down, or 0
int english_evidence::shared_comparative(std::size_t i) const {
    auto const rate = [&](std::size_t k) {
        return is_figure(k) && figures_[it_[k].index].unit.kind() == unit_kind::percent;
    };
    auto k = i;
    while (k + 2 < it_.size() && (it_[k + 1].is(word_kind::joiner) || it_[k + 1].is_mark(U',')) && rate(k + 2)) k += 2;
    bool const last = k == i && i > 1 && it_[i - 1].is(word_kind::joiner) && rate(i - 2);
    if ((k == i && !last) || k + 1 >= it_.size() || moves(before(last ? i - 2 : i))) return 0;
    auto const& x = it_[k + 1];
    if (x.is(motion::particle)) return falls(k + 1) ? -1 : 1;
    if (!x.is(word_kind::approximate) || !compares(in_.view(x))) return 0;
    auto const word = in_.view(x);
    return word.starts_with("less") || word.starts_with("lower") || word.starts_with("fewer") ? -1 : 1;
}

/// a decline in the jobless rate to a record low of 4%: the height that a rate came to is its level
bool english_rules::reached_extreme(std::size_t i, candidate& f) const {
    auto const p = before(i);
    bool const grows = f.what == role::growth_yoy || f.what == role::growth || f.what == role::growth_mom;
    if (p == none || !grows || !only_extreme(p)) return false;
    auto k = p - 1;
    while (k > 1 && !it_[k].is(stop::determiner)) --k;
    if (!it_[k - 1].is(stop::to)) return false;
    auto const phrase = phrase_before(in_, k - 1);
    if (phrase.empty() || phrase.to != k - 1) return false;
    f.what = role::value;
    f.rule = "to an extreme";
    f.negative = minus_written(in_.text, f);
    static_cast<void>(take(f, phrase));
    return true;
}

void english_roles::settle_change_told(std::size_t i, candidate& f) {
    bool const percent = f.unit.kind() == unit_kind::percent;
    if (percent && reached_extreme(i, f)) return;
    if (percent && !minus_written(in_.text, f)) {
        bool const rated = f.what == role::growth_yoy || f.what == role::growth || f.what == role::growth_mom;
        auto const way = f.what == role::value || f.what == role::share || rated ? shared_comparative(i) : 0;
        if (way != 0 && !rated) set_growth(i, f, way < 0);
        if (way != 0) {
            f.negative = way < 0;
            static_cast<void>(zip(i, f));
        }
    }
    bool const level = f.what == role::value || f.what == role::share;
    auto const say = [&](role what, std::string_view rule) {
        f.what = what;
        f.rule = rule;
    };
    bool const changed = f.what == role::growth_diff || f.what == role::diff;
    // were lower than in 2023 by $4 million: not what they came to
    auto const side = (changed || level) && !minus_written(in_.text, f) ? compared_side(i) : 0;
    if (side != 0) {
        if (level && is_change_unit(f)) {
            set_growth(i, f, side < 0);
        } else if (level) {
            say(role::diff, "compared by");
        }
        f.negative = side < 0;
    }
    bool const grows = f.what == role::growth_yoy || f.what == role::growth || f.what == role::growth_mom;
    if (percent && grows && (f.rule == "bracket" || f.rule == "listed") && rate_moved(i)) {
        f.negative = minus_written(in_.text, f);
        return say(role::value, "level of a rate");
    }
    auto const led = before(i);
    bool const rivals = f.what == role::base && led != none && led > 0 && in_.view(it_[led]) == "against" &&
                        is_one_of(led - 1, english_words::contest_verbs);
    if (rivals) return say(role::value, "rivals");
    if (recovered(i, f)) return say(role::value, "recovered");
    if (percent && f.what == role::growth_yoy && beside_others(i)) {
        set_scope(f, i + 2);
        return say(role::excess, "beside others");
    }
    if (f.what == role::value && low_of_then(i)) return say(role::base, "low of then");
    if (percent && (level || f.what == role::target) && share_for(i, f)) return;
    // a fall of 4.1% and schools with 2.3%: of the same change
    bool const item = percent && f.what == role::value && f.rule == "item" && last_ != none && is(i - 1, stop::with) &&
                      !(i + 1 < it_.size() && (it_[i + 1].is_plain() || it_[i + 1].is(word_kind::rate_noun)));
    if (item) {
        auto const& told = figures_[it_[last_].index];
        bool const grew = told.what == role::growth_yoy || told.what == role::growth || told.what == role::growth_mom;
        if (grew && told.unit.kind() == f.unit.kind()) {
            f.negative = told.negative;
            return say(told.what, "item of a change");
        }
    }
    // were likelier to cycle (41%) than men (33%), higher in Ashby (12%) than in Elm (8%): of each
    bool const in_bracket = percent && (grows || level) && (f.rule == "bracket" || f.rule == "listed");
    if (auto const of_each = in_bracket ? compared_in_brackets(i) : role::growth; of_each != role::growth) {
        f.negative = minus_written(in_.text, f);
        return say(of_each, "compared in brackets");
    }
    if (percent && level && percent_of_change(i)) return say(role::growth, "percentage of change");
    if (level && signed_change(i, f)) return say(percent ? role::growth : role::diff, "signed change");
    if (auto const place = percent && f.what == role::growth_yoy ? other_place_behind(i) : none; place != none) {
        set_scope(f, place);
        return say(role::excess, "another place");
    }
    // less than Kent at 1.53%: a rate of the same kind
    auto const p = before(i);
    bool const theirs = percent && level && last_ != none && p != none && it_[p].is(stop::at) &&
                        figures_[it_[last_].index].rule == "another place";
    if (!theirs) return;
    for (auto k = last_; k > 0; --k) {
        if (!is_figure(k - 1)) continue;
        auto const& rate = figures_[it_[k - 1].index];
        if (rate.unit.kind() != unit_kind::percent || rate.rule == "another place") continue;
        copy_indicator(k - 1, f);
        return say(rate.what, "rate of another place");
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
