#include "roles_en.hpp"
#include "words_in.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What a change is measured against, where a date says so: compared with April, between August and September.

/// than in April, from a year, over 2018: whether the date at `k` is what something is compared with.
bool english_evidence::compares_with(std::size_t k) const {
    auto j = k;
    while (j > 0 &&
           (it_[j - 1].is(stop::determiner) || it_[j - 1].is(stop::in) ||
            (it_[j - 1].is(stop::preposition) && (in_.view(it_[j - 1]) == "for" || in_.view(it_[j - 1]) == "during"))))
        --j;
    // than the level of 2008, from the figure for May
    if (j > 0 && it_[j - 1].is(stop::total)) --j;
    if (j < k && j > 1 && it_[j - 1].is_plain() && generic_head(j - 1)) {
        --j;
        while (j > 0 && it_[j - 1].is(stop::determiner)) --j;
    } else if (j == k && j > 2 && it_[j - 1].is(stop::of) && generic_head(j - 2)) {
        j -= 2;
        while (j > 0 && it_[j - 1].is(stop::determiner)) --j;
    }
    if (j == 0) return false;
    auto const& x = it_[j - 1];
    auto const word = in_.view(x);
    // the same month in 2019
    if (x.is(word_kind::than) || (x.is(word_kind::yoy) && word.find("same") != word.npos)) return true;
    // Comparing May 2020 with May 2019, a comparison of the exports of May with those of April
    if (x.is(stop::with) && j > 1 && it_[j - 2].is(english_type::date)) {
        for (auto c = j - 2; c > 0 && j - c < 12; --c) {
            if (in_.view(it_[c - 1]).substr(1, 7) == "omparin" || in_.view(it_[c - 1]).substr(1, 7) == "ompared")
                return true;
        }
    }
    bool const beside = word.find("above") != word.npos || word.find("below") != word.npos;
    if (beside && (x.is(word_kind::approximate) || x.is(word_kind::excess))) return j < k || date_at(k).year != 0;
    if (x.is(word_kind::approximate)) return compares(word) || (word == "over" && j == k);
    if (x.is(stop::from)) return true;
    return x.is(stop::preposition) && word == "on" && date_at(k).month == 0;
}

/// at a slower pace than in the month before: whether the time at `k` is that of another rate
bool english_roles::paced_against(std::size_t k) const {
    auto j = k;
    bool compared = false;
    for (; j > 0; --j) {
        if (!it_[j - 1].is(stop::determiner) && !it_[j - 1].is(stop::in) && !it_[j - 1].is(word_kind::than)) break;
        compared = compared || it_[j - 1].is(word_kind::than);
    }
    if (in_.view(it_[k]).starts_with("than ")) compared = true;
    return compared && j > 1 && is_one_of(j - 1, english_words::pace_nouns) &&
           (is_one_of(j - 2, english_words::pace_comparatives) || it_[j - 2].is(motion::particle));
}

/// more in May (+2%) than in April (+1%): whether the time at `k` is that of a rate behind it, told at `i` or later,
/// and not what the change at `i` is measured against
bool english_roles::compares_rates(std::size_t k, std::size_t i) const {
    auto rate = k + 2;
    if (is(rate, U'+') || is(rate, U'-') || is(rate, 0x2011) || is(rate, 0x2212)) ++rate;
    bool const own =
        is(k + 1, U'(') && is_figure(rate) && rate >= i && figures_[it_[rate].index].unit.kind() == unit_kind::percent;
    return (own && compares_with(k)) || paced_against(k);
}

/// The role of a growth against what the date at `k` names, or `value` where it names nothing to compare with.
role english_evidence::growth_against(std::size_t k) const {
    if (auto const months = months_to(k); months != 0) return growth_between_spans(k, months);
    auto const theirs = date_at(k);
    auto mine = own_;
    // between 1997 (the first year) and 2013, comparing June 2023 to July 2023
    auto const led = k > 0 ? in_.view(it_[k - 1]) : std::string_view();
    auto const joined = is(k + 1, U'(') ? past_bracket(k + 1, std::min(it_.size(), k + 12)) : k + 1;
    bool const spanned = (led.ends_with("etween") && is(joined, word_kind::joiner)) ||
                         (led.ends_with("omparing") && (is(joined, stop::to) || is(joined, stop::with)));
    // and the year-to-date 2014
    auto until = joined + 1;
    while (until < it_.size() && until < joined + 4 &&
           (it_[until].is(stop::determiner) || in_.view(it_[until]).starts_with("year-to-date") ||
            it_[until].is_mark(U'-') || in_.view(it_[until]) == "year" || in_.view(it_[until]) == "date" ||
            is(until, stop::to) || it_[until].is(word_kind::since)))
        ++until;
    if (spanned && until < it_.size() && it_[until].is(english_type::date)) {
        mine = date_at(until);
    } else if (!compares_with(k)) {
        return role::value;
    }
    if (theirs.range) return role::value;
    // February saw 5 ships, while March recorded 6, more than in March 2024: the month told last
    for (auto j = k; theirs.month != 0 && theirs.month != mine.month && j > 0; --j) {
        if (!it_[j - 1].is(english_type::date)) continue;
        auto const told = date_at(j - 1);
        if (told.month == theirs.month && !told.range && told.year != theirs.year) mine = told;
        break;
    }
    // over April last year, on May of the previous year
    auto const next_word = is(k + 1, stop::of) ? k + 2 : k + 1;
    bool const last_year = theirs.year == 0 && is(next_word, word_kind::yoy) && told_before(next_word);
    if (last_year && (theirs.month == 0 || mine.month == 0 || mine.range || theirs.month == mine.month))
        return role::growth_yoy;
    if (theirs.month != 0) {
        // lower than in April and 4% lower than in May 2015: a month with its year is that of the year before
        if (mine.month == 0 && !mine.range && theirs.year != 0) return role::growth_yoy;
        if (mine.month == 0 || mine.range) return theirs.year == 0 ? role::growth_mom : role::value;
        bool const years = theirs.year != 0 && mine.year != 0;
        if (theirs.month == mine.month) return years && mine.year - theirs.year > 1 ? role::growth : role::growth_yoy;
        bool const next = theirs.month % 12 + 1 == mine.month && (!years || mine.year - theirs.year <= 1);
        return next ? role::growth_mom : role::growth;
    }
    if (theirs.quarter != 0) {
        if (mine.quarter == 0) return theirs.year == 0 ? role::growth_mom : role::growth_yoy;
        if (theirs.quarter == mine.quarter)
            return theirs.year != 0 && mine.year - theirs.year > 1 ? role::growth : role::growth_yoy;
        return theirs.quarter % 4 + 1 == mine.quarter ? role::growth_mom : role::growth;
    }
    if (theirs.year == 0) return role::value;
    return far_year(theirs.year, k) ? role::growth : role::growth_yoy;
}

/// Looks over the sentence once: whether it zips lists, the month that it tells of, and whether the text compares
/// months with those before them.
void english_roles::look_over() {
    if (figures_.empty() && in_.dates.empty()) return;
    constexpr auto bit = [](word_kind kind) { return std::uint64_t{1} << static_cast<unsigned>(kind); };
    constexpr auto asked = bit(word_kind::respectively) | bit(word_kind::yoy) | bit(word_kind::mom) |
                           bit(word_kind::than) | bit(word_kind::time);
    constexpr std::size_t most_dates = 12;
    std::size_t dates[most_dates];
    std::size_t count = 0;
    std::size_t compared = none;
    bool yearly = false;
    bool monthly = false;
    bool first_monthly = false;  // what a text names first it takes for granted later
    auto const& budgets = listed(english_words::budget_words);
    for (std::size_t k = 0; k < it_.size(); ++k) {
        auto const& x = it_[k];
        if (x.is(english_type::date)) {
            if (count < most_dates) dates[count++] = k;
            continue;
        }
        if (x.type == english_type::word && !doc_.budget) {
            auto const word = in_.view(x);
            doc_.budget = (word == "Estimates" && k == 0) || budgets.has(word);
        }
        if (x.type == english_type::word && !doc_.prices && x.end - x.begin < 21) {
            auto const word = in_.view(x);
            doc_.prices = word == "CPI" || word == "PPI" ||
                          ((word == "index" || word == "Index") && k > 0 &&
                           (in_.view(it_[k - 1]) == "price" || in_.view(it_[k - 1]) == "Price"));
        }
        if (x.type != english_type::word || ((asked >> static_cast<unsigned>(x.kind)) & 1U) == 0) continue;
        if (x.kind == word_kind::time) {
            monthly = monthly || (monthly_change(k) && is(k + 2, stop::of));
            first_monthly = first_monthly || (!yearly && monthly);
            continue;
        }
        if (month_told(k) || paced_against(k)) continue;
        // easing from the previous month's 5%, from 3% a month earlier: rates of then
        auto const led = k > 0 && it_[k - 1].is(stop::in) ? k - 1 : k;
        bool const behind = led > 0 && is_figure(led - 1) && is_change_unit(figures_[it_[led - 1].index]);
        if (x.kind == word_kind::mom && (owns_figure(k) || (behind && then_cue(led - 1) != none))) continue;
        respectively_ = respectively_ || x.kind == word_kind::respectively;
        yearly = yearly || x.kind == word_kind::yoy;
        monthly = monthly || x.kind == word_kind::mom;
        first_monthly = first_monthly || (!yearly && monthly);
        if (x.kind == word_kind::than) compared = std::min(compared, k);
    }
    for (std::size_t k = 0; count > 0 && k < std::min(compared, dates[count - 1]); ++k) {
        if (it_[k].is(stop::from)) compared = k;
    }
    for (std::size_t d = 0; d < count; ++d) {
        auto const k = dates[d];
        auto const date = date_at(k);
        // for the year ended December 2008, from September to December: no single month
        bool const ended = k > 0 && it_[k - 1].is(moment::past) &&
                           (in_.view(it_[k - 1]).ends_with("ended") || in_.view(it_[k - 1]).ends_with("ending"));
        if (ended || date.range) {
            cumulative_ = true;
            longer_ = true;
            continue;
        }
        if (months_to(k) != 0) {
            if (date.year != 0) doc_.last_year = date.year;
            if (own_.month == 0 && own_.quarter == 0 && own_.year == 0) own_ = {0, date.year, 0, false};
            continue;
        }
        // 8% above 2019 levels, the 2014 peak: a year that others are measured by
        bool const measure = is_one_of(k + 1, english_words::comparison_year_nouns);
        if (measure || (k > 0 && in_.view(it_[k - 1]).ends_with("etween")) || compares_with(k)) continue;
        bool const single = date.month != 0 && !date.range;
        // was up from $2 million in April: not what the sentence tells of
        if (compared < k && single && doc_.month != 0 && date.month % 12 + 1 == doc_.month) continue;
        if (date.year != 0) doc_.last_year = date.year;
        cumulative_ = cumulative_ || !single;
        longer_ = longer_ || (!single && date.quarter == 0);
        if (own_.month == 0 && single) {
            own_ = date;
        } else if (own_.month == 0 && own_.quarter == 0 && own_.year == 0) {
            own_ = date.range ? told_date{0, date.year, 0, false} : date;
        }
    }
    if (own_.month != 0) {
        if (own_.year == 0) own_.year = doc_.month_year;
        doc_.month = own_.month;
        doc_.month_year = own_.year;
    } else if (own_.year == 0 && own_.quarter == 0) {
        own_.month = doc_.month;
        own_.year = doc_.month_year;
    }
    doc_.told_year = std::max(doc_.told_year, own_.year);
    note_quarters();
    bool const told = doc_.month != 0;
    for (std::size_t d = 0; told && d < count; ++d) {
        auto const k = dates[d];
        if (compares_rates(k, 0)) continue;
        auto const against = growth_against(k);
        yearly = yearly || against == role::growth_yoy;
        monthly = monthly || against == role::growth_mom;
        // up from $2 million in April: an amount of the month before
        if (compared == none || k < 2 || !is(k - 1, stop::in) || !it_[k - 2].is(english_type::figure)) continue;
        auto const date = date_at(k);
        monthly =
            monthly || (date.month != 0 && !date.range && own_.month != 0 && date.month % 12 + 1 == own_.month &&
                        (date.year == 0 || date.year == own_.year) && !is_change_unit(figures_[it_[k - 2].index]));
    }
    // down from October's 4 million
    for (std::size_t k = 1; own_.month != 0 && !monthly && k + 1 < it_.size(); ++k) {
        if (!it_[k].capital || !(it_[k - 1].is(stop::from) || it_[k - 1].is(word_kind::than))) continue;
        auto j = k + 1;
        while (j < it_.size() && j < k + 4 && it_[j].is_plain()) ++j;
        bool const level = is_figure(j) && !is_change_unit(figures_[it_[j].index]);
        monthly = level && owned_by_month(k) % 12 + 1 == own_.month;
    }
    if (!yearly && !monthly) return;
    doc_.monthly = monthly && (!yearly || first_monthly);
    if (!doc_.compared) doc_.first_monthly = doc_.monthly;
    doc_.compared = true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
