#include "figure_words_en.hpp"
#include "rules_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Levels of then that stand right behind those of now: rose to 4,200 over 3,900 in May, sold at $3 from $2.

/// rose to 4,200 in May over the 3,900 of April, sold at $3 from $2: whether a level is of the kind and size
/// of the one before it, and follows it behind `link`
bool english_rules::follows_level(std::size_t link, candidate const& f) const {
    if (last_ == none || link <= last_ || is_change_unit(f)) return false;
    auto const& now = figures_[it_[last_].index];
    if (now.what != role::value || !alike(f, now) || (f.unit_name != now.unit_name && !f.unit_name.empty()))
        return false;
    auto between = link;
    while (between > last_ + 1 && (it_[between - 1].is_mark(U',') || it_[between - 1].is(stop::determiner))) --between;
    if (between != last_ + 1 && !only_phrase_between(last_ + 1, between)) return false;
    auto const mine = f.number.scaled_by_power_of_ten(f.magnitude);
    auto const theirs = now.number.scaled_by_power_of_ten(now.magnitude);
    constexpr std::int64_t unlike = 3;
    return abs(mine) < abs(theirs) * decimal(unlike) && abs(theirs) < abs(mine) * decimal(unlike);
}

bool english_rules::level_over_then(std::size_t i, candidate& f) const {
    auto const then = [&](std::size_t now, std::string_view rule) {
        f.what = role::base;
        f.rule = rule;
        f.outer_hedge = hedge::exact;
        f.negative = minus_written(in_.text, f);
        copy_indicator(now, f);
        return true;
    };
    if (last_ == none || i < 3) return false;
    auto link = i - 1;
    while (link > last_ + 1 && it_[link].is(stop::determiner)) --link;
    auto const word = in_.view(it_[link]);
    auto const led = before(last_);
    bool const level = f.what == role::value || f.what == role::share;
    // rose to 4,200 in May over 3,900 in April: no bound
    bool const dated = (is(i + 1, stop::in) || is(i + 1, stop::preposition)) && is(i + 2, english_type::date);
    bool const timed = dated || told_soon(i);
    bool const over = word == "over" || word == "over the";
    if (over && (level || f.what == role::base) && led != none && it_[led].is(stop::to) && timed &&
        moves(verb_before(led)) && follows_level(link, f))
        return then(last_, "over then");
    // sold at $3 from $2
    if (level && it_[link].is(stop::from) && led != none && it_[led].is(stop::at) && follows_level(link, f))
        return then(last_, "from");
    // 420 weddings, an increase of 3% from 407 weddings in 2016
    auto const& change = figures_[it_[last_].index];
    bool const grew = change.what == role::growth_yoy || change.what == role::growth_mom || change.what == role::growth;
    if (level && grew && is_count(f) && it_[link].is(stop::from) && link == last_ + 1) {
        auto like = last_;
        while (
            like > 0 && last_ - like < reach &&
            !(is_figure(like) && figures_[it_[like].index].what == role::value && is_count(figures_[it_[like].index])))
            --like;
        constexpr std::int64_t unlike = 3;
        bool const near = is_figure(like) && figures_[it_[like].index].unit_name == f.unit_name &&
                          f.number < figures_[it_[like].index].number * decimal(unlike) &&
                          figures_[it_[like].index].number < f.number * decimal(unlike) &&
                          f.magnitude == figures_[it_[like].index].magnitude;
        if (near) return then(like, "from");
    }
    // was 1.3 per cent lower than the 3.5 per cent recorded in May
    auto const& told = figures_[it_[last_].index];
    bool const lower = f.unit.kind() == unit_kind::percent && f.rule == "then" &&
                       told.unit.kind() == unit_kind::percent &&
                       (link == last_ + 1 || (link == last_ + 2 && word == "than")) &&
                       (it_[last_ + 1].is(motion::particle) || it_[last_ + 1].is(word_kind::approximate)) &&
                       in_.view(it_[last_ + 1]) != "up" && word.ends_with("than");
    if (lower) return then(last_, "than the");
    // lower than the year before, which recorded 9.2 per cent
    auto const p = before(i);
    auto relative = p;
    if (level && p != none && p > 2 && is_one_of(p, english_words::recording_verbs) && it_[p - 1].is(stop::relative)) {
        relative = it_[p - 2].is_mark(U',') ? p - 3 : p - 2;
        auto const like = told_before(relative) ? sibling(i, f) : none;
        if (like != none) return then(like, "which had then");
    }
    // (April: $3 million; May 2021: $2 million)
    bool const second = level && it_[link].is_mark(U':') && told.what == role::base && alike(f, told) &&
                        it_[link - 1].is(english_type::date) && link > 2 &&
                        (it_[link - 2].is_mark(U';') || it_[link - 2].is_mark(U','));
    return second && then(last_, "bracket");
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
