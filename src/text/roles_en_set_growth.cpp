#include "roles_en.hpp"
#include "words_in.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What a rate of growth is measured against: the year, the month, or any other time before.

/// A change as a rate: what it is measured against decides which growth it is.
void english_roles::set_growth(std::size_t i, candidate& f, bool negative) {
    if (negative) f.negative = true;
    if (points(f)) {
        f.what = role::growth_diff;
        f.rule = "points";
        return;
    }
    f.what = role::growth_yoy;
    f.rule = "growth";
    f.how = certainty::inferred;
    if (rate_of_then(i, f) != none) return;
    if (decided(i)) {
        f.what = role::growth;
        f.rule = "decided";
        return;
    }
    if (!beside_plan(i) && planned(i)) {
        f.what = role::target;  // is forecast to grow 4.5%
        return;
    }
    if (f.unit_name == "times") {
        f.what = role::growth;  // a multiple is no rate of a year
        f.how = certainty::certain;
        return;
    }
    // By 2026, the count had jumped 53 percent
    auto const had = it_[0].is(stop::by) || in_.view(it_[0]) == "By" ? verb_before(i) : none;
    if (had != none && had > 0 && is(1, english_type::date) && date_at(1).month == 0 &&
        (in_.view(it_[had]) == "had" || in_.view(it_[had - 1]) == "had")) {
        f.what = role::growth;
        return;
    }
    // fell 0.2% in the year to April
    auto const tail = in_.text.substr(std::min<std::size_t>(f.whole.end + 1, in_.text.size()));
    if (opens_with_any(tail, listed(english_words::year_ending_phrases))) return;
    if (over_years_behind(i) || over_years_ahead(i) || over_years_at_end(i) || foretold_by_year(i)) {
        f.what = role::growth;
        return;
    }
    if (between_events(i)) {
        f.what = role::growth;
        f.how = certainty::certain;
        return;
    }
    if (biggest_of_month(i)) {
        f.what = role::growth_mom;
        return;
    }
    if (auto const span = growth_over(i); span != role::value) {
        f.what = span;
        f.how = certainty::certain;
        return;
    }
    // The average annual growth since 2008 was 10%: a rate of one year
    for (auto k = i; k > 0 && i - k < 12; --k) {
        auto const& x = it_[k - 1];
        if (x.is(english_type::figure) || x.is_mark(U';') || x.is_mark(U',')) break;
        bool const named = k < it_.size() && it_[k].is(motion::noun);
        if (named && (in_.view(x).ends_with("verage annual") || in_.view(x).ends_with("nnual average"))) return;
    }
    // lower than its record high, greater than the previous high
    bool beyond = false;  // another figure
    for (auto k = i + 1; k < it_.size() && k < i + 9 && !it_[k].is(english_type::mark); ++k) {
        bool const height = is_one_of(k, english_words::record_level_nouns) || in_.view(it_[k]).ends_with("-ever") ||
                            (it_[k].is(word_kind::base) && in_.view(it_[k]).find("revious ") != std::string_view::npos);
        // 12% above the pre-crisis level, a 12% rise from the pre-crisis sales
        auto const word = in_.view(it_[k]);
        beyond = beyond || is_figure(k);
        bool const before_crisis =
            k > i + 1 && !beyond && (word.starts_with("pre-") || word.starts_with("Pre-")) &&
            !word.starts_with("pre-tax") && !word.starts_with("pre-owned") &&
            (is(k - 1, stop::determiner) || is(k - 1, stop::from) || is(k - 1, word_kind::than) ||
             is(k - 1, word_kind::approximate) || is(k - 1, word_kind::excess));
        if (before_crisis) {
            f.what = role::growth;
            return;
        }
        bool const against = height && (is(i + 1, word_kind::approximate) || is(i + 2, word_kind::approximate) ||
                                        is(i + 2, word_kind::than) || is(i + 1, stop::from));
        if (!against) continue;
        f.what = role::growth;
        return;
    }
    if (beside_annual(i)) {
        f.what = role::growth_mom;
        return;
    }
    // What it is measured against: between it and its verb, behind the figure, then before it.
    bool adjusted = false;
    auto const settled = [&](std::size_t k) {
        adjusted = adjusted || (it_[k].is(word_kind::since) && in_.view(it_[k]).ends_with("adjusted") &&
                                in_.view(it_[k]).find("easonally") != std::string_view::npos);
        return settles(k, i, f);
    };
    if (auto const told = told_at_verb(i); told != none && settled(told)) return;
    for (auto k = i + 1; k < it_.size() && k < i + reach && !it_[k].is_mark(U';'); ++k) {
        // 5% more than two years ago: no figure of its own
        bool const ago = is(k + 1, word_kind::since) && in_.view(it_[k + 1]).starts_with("years ");
        if (it_[k].is(english_type::figure) && !ago && !respectively_ && !led_level(k)) break;
        // above the average annual rate of: another change
        bool const other = k > i + 1 && (it_[k].is(word_kind::approximate) || it_[k].is(word_kind::excess));
        if (other && (in_.view(it_[k]).find("above") != std::string_view::npos ||
                      in_.view(it_[k]).find("below") != std::string_view::npos))
            break;
        if (turns_to_rate(k)) break;
        if (settled(k)) return;
    }
    bool crossed = false;  // another clause: what it says of a longer time is its own
    for (auto k = i; k > 0 && i - k < reach && !it_[k - 1].is_mark(U';'); --k) {
        // a 78.5% month-on-month increase, with arrivals up 55%: that was the other figure's
        bool const others = k > 1 && it_[k - 2].is(english_type::figure) && k < i && it_[k].is(motion::noun);
        crossed = crossed || it_[k - 1].is(stop::clause);
        bool const since = it_[k - 1].is(word_kind::since) && in_.view(it_[k - 1]) == "since";
        if (since && (crossed || dated_behind(i))) continue;
        if (!others && settled(k - 1)) return;
    }
    // exports rose 2% and imports 3% compared with April: both did
    for (auto k = i + 1; k < it_.size() && k < i + reach && !it_[k].is_mark(U';'); ++k) {
        if (it_[k].is(word_kind::since) || it_[k].is(english_type::date)) {
            bool const between = in_.view(it_[k - 1]) == "between";
            if (!(it_[k].is(english_type::date) && (it_[k - 1].is(word_kind::than) || between))) continue;
        }
        bool const contrasts = in_.view(it_[k]) == "whereas" || in_.view(it_[k]) == "while";
        if (it_[k].is(stop::clause) && !contrasts) break;
        bool const compared = it_[k].is(english_type::date) || it_[k - 1].is(word_kind::than) ||
                              (it_[k - 1].is(stop::determiner) && k > 1 && it_[k - 2].is(word_kind::than));
        if (compared && settled(k)) return;
    }
    if (adjusted) {
        f.what = (own_.month != 0 && !cumulative_) || told_of_quarter() ? role::growth_mom : role::growth;
        doc_.monthly = doc_.monthly || f.what == role::growth_mom;
        return;
    }
    set_usual_growth(i, f);
}

/// A change without a named comparison: as the text compares, or the sentence before.
void english_roles::set_usual_growth(std::size_t i, candidate& f) {
    if (f.rule == "annual") return;
    if (f.rule == "same") {
        f.what = doc_.last_change;
        return;
    }
    if (monthly(i) || (f.what == role::growth_yoy && indexed(i))) f.what = role::growth_mom;
    if (doc_.annualised && own_.quarter != 0 && f.what == role::growth_yoy) f.what = role::growth_mom;
    if ((!cumulative_ && quoted()) || of_market(i)) f.what = role::growth;
    // In the first three months the CPI rose by 0.6%: since the year began
    if (f.what == role::growth_yoy && doc_.prices && index_named(i) && told_months(i)) f.what = role::growth;
    // Meanwhile, it rose by 2%: against the same as in the sentence before.
    bool const also = std::any_of(it_.begin(), it_.begin() + static_cast<std::ptrdiff_t>(i),
                                  [&](auto const& x) { return x.is(word_kind::adverb) && in_.view(x) == "also"; });
    bool const goes_on = (!in_.opens_line && !it_.empty() && (it_[0].is(word_kind::adverb) || split_total_)) || also;
    if (f.what == role::growth_yoy && (since_then_too(i) || against_height())) f.what = role::growth;
    if (goes_on && (doc_.last_change == role::growth || doc_.last_change == role::growth_mom))
        f.what = doc_.last_change;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
