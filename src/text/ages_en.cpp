#include "figures_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Ages: those that say who is meant, and those that are told of somebody.

/// aged 15 to 24, aged from 16 to 64
bool english_figures::tells_age(std::size_t kept) const {
    if (kept == 0) return false;
    auto const before = view(kept - 1);
    // between the ages of 18 and 24
    if (before == "of" && kept > 1) return view(kept - 2) == "ages" || view(kept - 2) == "age";
    bool const second = it_[kept - 1].is(word_kind::joiner) && kept > 2 && it_[kept - 2].is_mark(U'#');
    if (second) return tells_age(kept - 2);
    return before == "aged" || before == "ages" || before == "age";
}

/// the four hour target, a two week wait: how long it is only names it
bool english_figures::names_duration(draft const& d) const {
    auto const k = d.last;
    if (k + 1 >= it_.size() || d.made.magnitude != 0 || !(d.made.number > decimal(1))) return false;
    constexpr std::string_view singular[] = {"hour", "minute", "day", "week", "month"};
    if (!one_of(view(k), singular)) return false;
    return it_[k + 1].is_plain() || it_[k + 1].is(word_kind::target);
}

/// a median age of 41, life expectancy at birth was 79 years: an age that is told of people, and is a level.
bool english_figures::age_level(std::size_t kept) const {
    if (kept == 0 || !is_number(at_) || !small_integer(number(at_), 1, 120)) return false;
    auto const next = at_ + 1;
    bool const years = next < it_.size() && (view(next) == "years" || view(next) == "years of age");
    bool const counts = next < it_.size() && it_[next].is_plain() && !years;
    if (counts || number(at_).hyphen || number(at_).ordinal) return false;
    constexpr std::size_t words = 12;
    for (auto k = kept; k > 0 && kept - k < words; --k) {
        auto const& x = it_[k - 1];
        if (x.is_mark(U';') || x.is_mark(U':')) return false;
        if (!x.is(english_type::word)) continue;
        auto const word = view(k - 1);
        auto const last = word.empty() ? ' ' : word.back();
        if (last != 'e' && last != 'y' && last != 'd' && last != 's') continue;
        if (word.ends_with("expectancy")) return true;
        bool const age = word == "age" && k > 1 && listed(english_words::average_nouns).has_in_small(view(k - 2));
        if (age || word.ends_with("median age") || word.ends_with("average age") || word.ends_with("mean age"))
            return true;
        // aged 18 to 24
        if (word == "aged" || word == "age" || word == "ages") return false;
    }
    return false;
}

/// the average wait fell to 14 weeks, from 18 months: how long something lasts, and no date.
bool english_figures::duration_level(std::size_t kept) const {
    auto const next = at_ + 1;
    if (kept == 0 || !is_number(at_) || !is(next, moment::unit) || number(at_).ordinal || number(at_).hyphen)
        return false;
    constexpr std::string_view ends[] = {"ago", "earlier", "before", "later", "old", "previously"};
    if (view(next).find(' ') != std::string_view::npos) return false;
    if (next + 1 < it_.size() && (one_of(view(next + 1), ends) || it_[next + 1].is_plain())) return false;
    auto led = kept - 1;
    while (led > 0 && (it_[led].is(word_kind::approximate) || it_[led].is(word_kind::adverb))) --led;
    auto const& x = it_[led];
    // support is available for nine months; but stores open for more than a year are those that are compared
    bool const lasts = view(led) == "available for" ||
                       (view(led) == "for" && led > 0 && listed(english_words::lasting_words).has(view(led - 1)));
    if (lasts && led + 1 == kept) return true;
    bool const told = x.is(stop::to) || x.is(stop::from) || x.is(stop::by) || x.is(word_kind::than) ||
                      x.is(word_kind::level) || x.is(stop::auxiliary) || view(led) == "averaged" || view(led) == "of";
    if (!told) return false;
    constexpr std::size_t words = 12;
    for (auto k = led; k > 0 && led - k < words; --k) {
        auto const& noun = it_[k - 1];
        if (noun.is_mark(U';') || noun.is_mark(U':') || is(k - 1, stop::clause)) return false;
        if (!noun.is(english_type::word) || !listed(english_words::duration_nouns).has_in_small(view(k - 1))) continue;
        if (k < it_.size() && it_[k].is_plain()) continue;  // part-time jobs
        // waiting times, the average time; no third time, at the same time
        bool const time = view(k - 1).starts_with("time");
        constexpr std::string_view idle[] = {"same", "long", "short", "first", "last"};
        if (!time || (k > 1 && it_[k - 2].is(english_type::word) && !it_[k - 2].is(word_kind::stop) &&
                      !one_of(view(k - 2), idle)))
            return true;
    }
    return false;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
