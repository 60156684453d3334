#include "figure_words_en.hpp"
#include "rules_en.hpp"
#include "words_in.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Levels of then that only the words before them tell: fewer than the 3,700 hired, from a loss of 17, from May's 3%.

namespace {

/// upwardly revised, adjusted: what stands between an owner and a figure
bool revises(std::string_view word) noexcept { return word.ends_with("ed") || word.ends_with("ly"); }

}  // namespace

void english_rules::level_of_then(std::size_t i, candidate& f) const {
    if (i < 2 || level_over_then(i, f)) return;
    // 3.2%, compared with 4.1% in Spain: what another place has
    if (f.what == role::base && f.rule == "than" && is(i + 1, stop::in) && last_ != none && i + 2 < it_.size() &&
        is_change_unit(f)) {
        auto const& place = it_[i + 2];
        if (place.is_plain() && place.capital && date_at(i + 2).month == 0 && !told_soon(i + 1)) {
            f.what = role::value;
            f.rule = "elsewhere";
        }
        return;
    }
    auto const then = [&](std::string_view rule) {
        f.what = role::base;
        f.rule = rule;
    };
    // This compared with 7% elsewhere: where a growth was told
    bool const pointed = f.what == role::base && f.rule == "than" && last_ == none && doc_.has_last &&
                         f.unit.kind() == unit_kind::percent && !points(f) &&
                         is_one_of(0, english_words::demonstrative_subjects);
    if (pointed && doc_.last.unit.kind() == unit_kind::percent &&
        (doc_.last.what == role::growth_yoy || doc_.last.what == role::growth || doc_.last.what == role::growth_mom)) {
        f.what = doc_.last.what;
        f.rule = "then";
        return;
    }
    // from a revised guess of $37 billion: what was thought of then
    bool const thought_of_then =
        f.what == role::target && (wished(i - 1) || (it_[i - 1].is(stop::of) && wished(i - 2)));
    if (thought_of_then) {
        auto k = i - 1;
        if (it_[k].is(stop::of)) --k;
        bool revised = false;
        while (k > 0 && i - k < 8 &&
               (it_[k - 1].is_plain() || it_[k - 1].is(stop::determiner) || it_[k - 1].is(word_kind::adverb))) {
            --k;
            revised = revised || in_.view(it_[k]).ends_with("evised");
        }
        if (revised && k > 0 && it_[k - 1].is(stop::from)) return then("thought before");
    }
    // will be higher than last year's 7.3 percent
    bool const last_years = f.what == role::target &&
                            (it_[i - 1].is(word_kind::yoy) || it_[i - 1].is(word_kind::mom)) &&
                            in_.view(it_[i - 1]).ends_with("s") && told_before(i - 1) &&
                            (it_[i - 2].is(word_kind::than) || in_.view(it_[i - 2]).ends_with(" than"));
    if (last_years) return then("than");
    if (f.what != role::value && f.what != role::share && f.what != role::total) return;
    if (began_with(i)) return then("began with");
    if (f.what == role::total) return;
    auto const& led = it_[i - 1];
    auto const& cue = it_[i - 2];
    bool const like = last_ != none && figures_[it_[last_].index].unit.kind() == f.unit.kind();
    if (led.is(stop::determiner)) {
        // fewer than the 3,700 created in spring
        auto const words = in_.view(cue);
        bool const than = (cue.is(word_kind::approximate) || cue.moves()) && words.ends_with(" than") &&
                          in_.view(led) == "the" && !is_one_of(i + 1, english_words::passed_mark_nouns);
        if (than) return then("than the");
        // swung to a 37 million inflow from a 7 million outflow
        auto const article = in_.view(led);
        if (like && cue.is(stop::from) && (article == "a" || article == "an") && last_ + 10 > i) {
            for (auto k = last_; k > 0 && last_ - k < 4; --k) {
                if (it_[k - 1].is(stop::to)) return then("from a");
            }
        }
    }
    // to a profit of 45 million from a loss of 12 million
    if (like && led.is(stop::of) && f.what == role::value &&
        listed(english_words::signed_balance_nouns).has(in_.view(cue))) {
        auto k = i - 2;
        while (k > last_ && (it_[k - 1].is_plain() || it_[k - 1].is(stop::determiner))) --k;
        if (k > last_ + 1 && it_[k - 1].is(stop::from)) return then("from a");
    }
    // from a deficit of $1 billion to a surplus of $2 billion
    if (led.is(stop::of) && f.what == role::value && !is_change_unit(f) && is(i + 1, stop::to) &&
        listed(english_words::signed_balance_nouns).has(in_.view(cue))) {
        auto k = i - 2;
        while (k > 0 && (it_[k - 1].is_plain() || it_[k - 1].is(stop::determiner))) --k;
        auto n = i + 2;
        while (n < it_.size() && n < i + 8 && (it_[n].is_plain() || it_[n].is(stop::determiner) || is(n, stop::of)))
            ++n;
        bool const both = k > 0 && it_[k - 1].is(stop::from) && is_figure(n) && alike(f, figures_[it_[n].index]);
        if (both) return then("from a");
    }
    // beating 2003's record of 370, to beat May sales of 2,700
    if (led.is(stop::of) && f.what == role::value && surpasses(i - 1)) {
        // beating 2011's record: the 's names nothing
        if (f.indicator.starts_with("s ")) static_cast<void>(inherit(f));
        return then("surpassed");
    }
    // By comparison, in 1963 it was 7
    auto const opener = in_.view(it_[0]);
    bool const beside = opener == "By comparison" || (opener == "In" && in_.view(it_[1]) == "comparison");
    if (beside) {
        for (std::size_t k = 1; k < i && k < 6; ++k) {
            if (it_[k].is(english_type::date) && told_before(k)) return then("by comparison");
        }
    }
    // from May's 7.2 percent, up from June's upwardly revised 1.3 million
    auto own = i;
    while (own > 2 && i - own < 3 && (it_[own - 1].is_plain() || it_[own - 1].is(word_kind::adverb)) &&
           revises(in_.view(it_[own - 1])))
        --own;
    bool const owned =
        owned_by_month(own - 1) != 0 && own > 1 && (it_[own - 2].is(stop::from) || it_[own - 2].is(word_kind::than));
    if (owned) {
        if (own < i) static_cast<void>(inherit(f));
        return then("of a month");
    }
    // 3.4 million TEU (3.2 million TEU in 2018)
    bool const bracket = led.is_mark(U'(') && last_ == i - 2 && like && is_count(f) && !f.unit_name.empty() &&
                         figures_[cue.index].unit_name == f.unit_name && figures_[cue.index].what == role::value;
    if (bracket) {
        auto const date = is(i + 1, stop::in) ? i + 2 : i + 1;
        if (is(date, english_type::date) && is(date + 1, U')') && told_before(date)) return then("bracket");
    }
}

/// higher than the number in 2020, which was 342,600; a fall from the deaths in 2020 at 776,600: whether what is
/// compared with, and dated, ends before `k`
bool english_rules::compared_before(std::size_t k) const {
    constexpr std::size_t words = 14;
    bool dated = false;
    for (auto const from = k; k > 0 && from - k < words; --k) {
        auto const& x = it_[k - 1];
        bool const than = x.is(word_kind::approximate) && compares(in_.view(x));
        if (x.is(stop::from) || x.is(word_kind::than) || than) return dated;
        // was 3% above that of the region in 2022 at 12, where 2022 was told before: of the same time
        auto const year = x.is(english_type::date) ? date_at(k - 1).year : 0;
        for (std::size_t j = 0; year != 0 && last_ != none && j < last_ && j < reach; ++j) {
            if (it_[j].is(english_type::date) && date_at(j).year == year) return false;
        }
        dated = dated || told_before(k - 1);
        bool const within = x.is_plain() || x.is(stop::of) || x.is(stop::in) || x.is(stop::determiner) ||
                            x.is(stop::total) || x.is(english_type::date) || x.is(word_kind::time) ||
                            x.is(word_kind::yoy) || x.is(word_kind::rate_noun) || x.is(stop::preposition);
        if (!within) return false;
    }
    return false;
}

/// 17 percent from the 1,640 births in 2017, than in 2020, which was 342,600: what the change before it began with
bool english_rules::began_with(std::size_t i) const {
    auto const p = before(i);
    if (p == none || last_ == none || p <= last_) return false;
    auto const change = figures_[it_[last_].index].what;
    bool const changed = change == role::growth_yoy || change == role::growth || change == role::growth_mom ||
                         change == role::diff || change == role::growth_diff;
    if (!changed) return false;
    if (it_[p].is(stop::from)) return p == last_ + 1 && told_soon(i + 1);
    if (it_[p].is(stop::at)) return p > last_ + 2 && compared_before(p);
    bool const was = it_[p].is(stop::auxiliary) || it_[p].is(word_kind::level);
    return was && p > 1 && in_.view(it_[p - 1]) == "which" && it_[p - 2].is_mark(U',') && compared_before(p - 2);
}

/// below the 63% of 2018, exceeded the 77% of the previous year: whether the rate at `i` between its neighbours is one
/// of then
bool english_rules::surpassed_then(std::size_t i, std::size_t p, std::size_t n) const {
    if (p == none || n == none || !is(n, stop::of)) return false;
    bool const like = last_ != none && figures_[it_[last_].index].unit.kind() == figures_[it_[i].index].unit.kind();
    bool const dated = n + 1 < it_.size() && it_[n + 1].is(english_type::date);
    if (dated && like && (it_[p].is(word_kind::approximate) || it_[p].is(stop::preposition))) return true;
    bool const the = i > p + 1 && in_.view(it_[p + 1]) == "the";
    auto k = n + 1;
    while (is(k, stop::determiner)) ++k;
    if (!the || k >= it_.size() || !told_before(k)) return false;
    return it_[p].is(word_kind::approximate) ||
           opens_with_any(in_.view(it_[p]), listed(english_words::surpassing_verb_stems));
}

/// past 2004's peak toll of: whether a level of then before the `of` at `p` is what something surpasses
bool english_rules::surpasses(std::size_t p) const {
    constexpr std::size_t words = 10;
    bool past = false;
    auto const& surpassing = listed(english_words::overtaking_words);
    for (auto k = p; k > 0 && p - k < words; --k) {
        auto const& x = it_[k - 1];
        auto const word = in_.view(x);
        if (past && surpassing.has(word)) return true;
        past = past || told_before(k - 1);
        bool const owner = x.is_mark(U'\'') || x.is_mark(0x2019);
        bool const within = owner || x.is_plain() || x.is(english_type::date) || x.is(stop::determiner) ||
                            x.is(stop::total) || x.is(word_kind::yoy) || x.is(word_kind::mom) ||
                            x.is(word_kind::rate_noun) || x.is(word_kind::adverb) || x.is(stop::pronoun);
        if (!within) return false;
    }
    return false;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
