#include "roles_en.hpp"

#include <algorithm>
#include <string>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Levels that something has left: the figure of the previous period, the level reached in 2007, what it was after a
// peak, what the sentence before tells a year later.

namespace {

/// Whether two amounts are of one size, as those of two times are.
[[nodiscard]] bool of_one_size(decimal const& a, decimal const& b) noexcept {
    constexpr std::int64_t unlike = 4;
    return a < b * decimal(unlike) && b < a * decimal(unlike);
}

}  // namespace

/// the previous period's figure was, the figure for the previous quarter was: whether the subject of the verb before
/// the figure at `i` is a figure of then by its name
bool english_evidence::figure_of_past(std::size_t i) const {
    auto const verb = before(i);
    if (verb == none || verb == 0 || !(it_[verb].is(stop::auxiliary) || it_[verb].is(word_kind::level))) return false;
    constexpr std::size_t words = 9;
    bool past = false;
    bool noun = false;
    auto k = verb;
    for (; k > 0 && verb - k < words; --k) {
        auto const& x = it_[k - 1];
        auto const word = in_.view(x);
        bool const then = x.is(word_kind::base) || told_before(k - 1) ||
                          listed(english_words::previous_adjectives).has_in_small(word) || word == "last" ||
                          word == "Last";
        past = past || (then && !x.is(english_type::date));
        noun = noun || is_one_of(k - 1, english_words::figure_nouns);
        bool const within = then || x.is_plain() || x.is(stop::determiner) || x.is(word_kind::time) ||
                            x.is_mark(U'\'') || x.is_mark(0x2019) || x.is(stop::preposition) || x.is(stop::in) ||
                            x.is(stop::of) || x.is(word_kind::yoy) || x.is(word_kind::mom) || x.is(stop::verb) ||
                            x.is(word_kind::light);
        if (!within) break;
    }
    bool const opens =
        k == 0 || it_[k - 1].is(english_type::mark) || it_[k - 1].is(word_kind::joiner) || it_[k - 1].is(stop::clause);
    return past && noun && opens;
}

/// the level achieved in 1957 of 400, the record set in June of 12: whether a height of a time that is told stands
/// before the `of` of the figure at `i`
bool english_evidence::height_of_then(std::size_t i) const {
    auto k = before(i);
    if (!is(k, stop::of) || k < 4 || !it_[k - 1].is(english_type::date)) return false;
    --k;
    while (k > 0 && (it_[k - 1].is(stop::in) || it_[k - 1].is(stop::determiner) || it_[k - 1].is(stop::preposition)))
        --k;
    return k > 1 && is_one_of(k - 1, english_words::reaching_participles) &&
           (is_one_of(k - 2, english_words::figure_nouns) || is_one_of(k - 2, english_words::record_level_nouns));
}

/// growth of 3% to 5% from an updated 2023 base of $4.8 billion, based on a baseline of 12: whether the figure at `i`
/// is called the base of a change
bool english_evidence::called_base(std::size_t i) const {
    auto k = before(i);
    if (!is(k, stop::of) || last_ == none || !is_change_unit(figures_[it_[last_].index])) return false;
    if (k > 1 && it_[k - 1].is(moment::unit)) --k;
    if (k == 0 || !it_[k - 1].is_plain()) return false;
    auto const noun = last_word(in_.view(it_[k - 1]));
    if (noun != "base" && noun != "baseline") return false;
    constexpr std::size_t words = 9;
    for (auto j = k - 1; j > last_ && k - j < words; --j) {
        auto const& x = it_[j - 1];
        auto const word = in_.view(x);
        if (x.is(stop::from) || x.is(word_kind::than) || word == "on" || word == "over") return true;
        if (x.is(english_type::mark) || x.is_verb()) return false;
    }
    return false;
}

/// After reaching a peak of 5.9% in March, the rate fell to 3.1%; Having peaked at 5.9%: whether the figure at `i` is
/// what a move that opens the sentence ended with, and another level follows
bool english_evidence::left_height(std::size_t i) const {
    if (last_ != none || i < 2 || i > 9) return false;
    auto const opener = in_.view(it_[0]);
    if (opener != "After" && opener != "Having" && opener != "Since") return false;
    auto const& moved = listed(english_words::heights_reached);
    auto const act = in_.view(it_[1]).substr(0, in_.view(it_[1]).find(' '));
    bool const height = moved.has(act) || (it_[1].moves() && is(before(i), stop::to));
    if (!height) return false;
    auto k = i + 1;
    while (k < it_.size() && k < i + 12 && !it_[k].is_mark(U',') && !is_figure(k)) ++k;
    if (!is(k, U',')) return false;
    auto const& f = figures_[it_[i].index];
    for (auto const to = k + 16; k < it_.size() && k < to && !it_[k].is_mark(U';'); ++k) {
        if (!is_figure(k)) continue;
        auto const& now = figures_[it_[k].index];
        auto const p = before(k);
        bool const level = p != none && (it_[p].is(stop::to) || it_[p].is(stop::at) || it_[p].is_verb());
        return level && now.unit.kind() == f.unit.kind();
    }
    return false;
}

/// below the $98 figure achieved in 2007: whether the noun behind the figure at `i` calls it a level that was reached
bool english_evidence::height_behind(std::size_t i) const {
    auto const p = before(i);
    if (p == none || i == p + 1 || in_.view(it_[i - 1]) != "the") return false;
    bool const beyond = it_[p].is(word_kind::approximate) || is_plain_word(p, {"below", "above", "under", "beneath"});
    if (!beyond && !(i > 1 && (it_[i - 2].is(word_kind::approximate)))) return false;
    auto k = i + 1;
    if (!is_one_of(k, english_words::figure_nouns)) return false;
    ++k;
    if (is(k, U',')) ++k;
    return is_one_of(k, english_words::reaching_participles);
}

/// compared with 38 fires in 14 towns in 2016: whether the figure at `i` tells where the level of then before it was
bool english_evidence::where_then(std::size_t i, candidate const& f) const {
    if (last_ == none || !is_count(f) || f.unit_name.empty()) return false;
    auto const& then = figures_[it_[last_].index];
    auto const p = before(i);
    if (then.what != role::base || (then.rule != "than" && then.rule != "earlier") || p != last_ + 1 ||
        !(it_[p].is(stop::in) || it_[p].is(stop::at) || it_[p].is(stop::from) ||
          is_plain_word(p, {"across", "among", "over"})))
        return false;
    // 41 fires in 12 towns, compared with 38 fires in 14 towns
    auto pair = none;
    for (auto k = last_; pair == none && k > 0 && last_ - k < reach; --k) {
        if (is_figure(k - 1) && figures_[it_[k - 1].index].unit_name == f.unit_name) pair = k - 1;
    }
    bool told = false;
    for (auto k = i + 1; k < it_.size() && k < i + 9 && !it_[k].is(english_type::mark) && !is_figure(k); ++k)
        told = told || told_before(k);
    return pair != none || told;
}

/// compared with 4,500 issues and 13 billion shares a month before: whether the figure at `i` is
/// joined with a level of then, and the time of both stands behind it
bool english_evidence::joined_base(std::size_t i, candidate const& f) const {
    if (last_ == none || !is_count(f)) return false;
    auto const& then = figures_[it_[last_].index];
    auto const p = before(i);
    if (then.what != role::base || then.rule != "than" || p == none || p <= last_ || p > last_ + 4 ||
        !it_[p].is(word_kind::joiner) || !is_count(then))
        return false;
    for (auto k = last_ + 1; k < p; ++k) {
        if (!it_[k].is_plain()) return false;
    }
    for (auto k = i + 1; k < it_.size() && k < i + 10 && !it_[k].is(english_type::mark) && !is_figure(k); ++k) {
        if (told_before(k)) return true;
        if (it_[k].is_verb() && !it_[k].is(word_kind::light)) return false;
    }
    return false;
}

/// a profit of 41 in 2012 after a first loss in 2011 of 43, after reporting a loss of 43 in 2011: whether the figure at
/// `i` is what was told for the time before
bool english_evidence::after_then(std::size_t i, candidate const& f) const {
    if (last_ == none || !alike(f, figures_[it_[last_].index]) || is_change_unit(f)) return false;
    constexpr std::size_t words = 12;
    bool dated = false;
    // In 2012 it made 41, after a loss in 2011 of
    auto const left = [&](std::size_t at) {
        auto const year = it_[at].is(english_type::date) ? date_at(at).year : 0;
        for (std::size_t k = 0; year != 0 && k < last_ && k < reach; ++k) {
            if (it_[k].is(english_type::date) && date_at(k).year > year) return true;
        }
        return false;
    };
    for (auto k = i; k > last_ + 1 && i - k < words; --k) {
        auto const& x = it_[k - 1];
        dated = dated || left(k - 1);
        if (x.is(english_type::date) || x.is(word_kind::yoy)) dated = dated || told_before(k - 1);
        if (x.is(english_type::mark) || x.is(stop::relative) || x.is(stop::auxiliary)) return false;
        if (in_.view(x) != "after") continue;
        bool const told = is(k, stop::determiner) || is_one_of(k, english_words::reporting_gerunds);
        for (auto n = i + 1; n < it_.size() && n < i + 5 && !it_[n].is(english_type::mark); ++n)
            dated = dated || told_before(n);
        return told && dated;
    }
    return false;
}

/// 72,000 guests came in March and it went up to 95,000: what the pronoun takes up is left.
void english_roles::leave_level(std::size_t i, candidate const& f) {
    if (f.rule != "to" || last_ == none || f.what != role::value) return;
    auto& left = figures_[it_[last_].index];
    if (left.what != role::value || left.unit_name != f.unit_name || left.rule == "to" || !alike(f, left)) return;
    auto const p = before(i);
    auto const verb = p == none ? none : verb_before(p);
    if (verb == none || verb < last_ + 2 || !it_[verb].moves()) return;
    auto k = verb;
    while (k > 0 && (it_[k - 1].is(stop::auxiliary) || it_[k - 1].is(word_kind::adverb))) --k;
    if (k == 0 || !is_plain_word(k - 1, {"it", "this", "that"})) return;
    left.what = role::base;
    left.rule = "left";
}

/// Exports in 2019 were 31. Exports in 2018 were 29: the level of the year before, of what the sentence before told.
bool english_roles::year_before_told(std::size_t i, candidate& f) {
    if (last_ != none || !doc_.has_level || in_.opens_paragraph || lead_.is_none() || doc_.last_level.when.is_none() ||
        doc_.last_level.what != role::value || doc_.last_level_magnitude != f.magnitude || f.is_range)
        return false;
    auto const year = lead_.year();
    bool const before_it = year + 1 == doc_.last_level.when.year() && own_.year == year;
    if (!before_it || !of_one_size(abs(f.number.scaled_by_power_of_ten(f.magnitude)), abs(doc_.last_level_value)))
        return false;
    auto const p = before(i);
    bool const was = p != none && (is_plain_word(p, {"was", "were"}) || it_[p].is(stop::at) ||
                                   (it_[p].is(word_kind::level) && in_.view(it_[p]).ends_with("ed")));
    if (!was) return false;
    auto const name = f.indicator.empty() ? std::string_view(f.made_indicator) : f.indicator;
    bool const unnamed = listed(english_words::figure_nouns).has(name) || name == "number";
    if (!unnamed && name != doc_.last_level.indicator && f.unit_name != name) return false;
    if (f.unit_name != doc_.last_level.unit_name) return false;
    if (unnamed) {
        f.indicator = {};
        f.made_indicator = doc_.last_level.indicator;
    }
    f.what = role::base;
    f.rule = "year before";
    return true;
}

void english_roles::left_level(std::size_t i, candidate& f) {
    bool const level = f.what == role::value || f.what == role::share;
    leave_level(i, f);
    if (!level || f.unit_name == "rank") return;
    if (year_before_told(i, f)) return;
    bool const left = figure_of_past(i) || height_of_then(i) || called_base(i) || left_height(i) || height_behind(i) ||
                      where_then(i, f) || joined_base(i, f) || after_then(i, f);
    if (!left) return;
    f.what = role::base;
    f.rule = "left";
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
