#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What a rate of growth is compared with: the words that tell it, and those that tell of another rate.

/// the previous month's 5% jump, this year's 3%: whether the time at `k` owns a figure behind it and tells of that one.
bool english_evidence::owns_figure(std::size_t k) const {
    auto const word = in_.view(it_[k]);
    if (!word.ends_with("'s") && !word.ends_with("\u2019s")) return false;
    constexpr std::size_t words = 4;
    for (auto j = k + 1; j < it_.size() && j <= k + words; ++j) {
        if (is_figure(j)) return true;
        if (!it_[j].is_plain() && !it_[j].is(word_kind::adverb) && !it_[j].is(word_kind::approximate)) return false;
    }
    return false;
}

/// from 3% a month earlier, after a rise of 2% in May: whether the time at `k` is that of a rate of then before `i`.
bool english_roles::times_then(std::size_t k, std::size_t i) const {
    auto j = k;
    while (j > 0 && (it_[j - 1].is(stop::in) || it_[j - 1].is(stop::of) || it_[j - 1].is(stop::determiner) ||
                     it_[j - 1].is(motion::noun) || it_[j - 1].is(word_kind::light)))
        --j;
    if (j == 0 || j > i || !is_figure(j - 1)) return false;
    auto const& rate = figures_[it_[j - 1].index];
    return is_change_unit(rate) && (rate.what == role::base || rate.rule == "then");
}

/// 5%, up from October; 3%, slower than in May; 2%, unchanged from June: whether what follows the comma at `k` compares
/// the rate, not what grew.
bool english_evidence::turns_to_rate(std::size_t k) const {
    if (!is(k, U',')) return false;
    auto j = k + 1;
    while (is(j, word_kind::adverb)) ++j;
    if (j >= it_.size()) return false;
    auto const word = in_.view(it_[j]);
    if (it_[j].is(word_kind::than)) return word.starts_with("up ") || word.starts_with("down ");
    if (is_one_of(j, english_words::steady_rate_adjectives)) return true;
    return it_[j].moves() && (word.ends_with(" than") || is(j + 1, stop::from) || is(j + 1, word_kind::than));
}

/// approved a 12% increase in fares, enacted a 5% cut: a change that was decided lies between no two years.
bool english_evidence::decided(std::size_t i) const {
    std::size_t k = i + 1;
    while (k < it_.size() && k < i + 4 && (it_[k].is_plain() || it_[k].is(word_kind::time))) ++k;
    if (k >= it_.size() || !it_[k].is(motion::noun)) return false;
    // enacted a 7% increase in one tax and 4% increase in another
    auto const& enacted = listed(english_words::enactment_participles);
    for (auto j = i; j > 0 && i - j < 16; --j) {
        auto const& x = it_[j - 1];
        if (x.is_mark(U';') || x.is(stop::clause)) return false;
        // approved 37 plans, representing a 17% rise: that was not decided
        if (x.is(english_type::figure)) return figures_[x.index].rule == "decided";
        auto const word = in_.view(x);
        // a 22% increase in approved projects, a 4% rise: nothing was decided there
        if (x.is_mark(U',')) return false;
        if (enacted.has(word)) return i - j < 5 && !is(j, stop::by);
        if (x.is_verb() && !x.moves()) return false;
    }
    return false;
}

/// the same period, in the period: what was named before.
bool english_roles::same_as_before(std::size_t k) const {
    auto const& x = it_[k];
    auto const word = in_.view(x);
    bool const same = x.is(word_kind::yoy) && (word.ends_with("same period") || word.ends_with("same month") ||
                                               word.ends_with("same quarter") || word.ends_with("same time"));
    bool const the = x.is(moment::whole) && word == "the period" && k > 0 &&
                     (it_[k - 1].is(stop::in) || in_.view(it_[k - 1]) == "during");
    if ((!same && !the) || (last_ == none && !doc_.has_last)) return false;
    if (k > 0) {
        auto const& led = it_[k - 1];
        if (led.is(word_kind::than) || led.is(stop::from) || led.is(word_kind::approximate) ||
            listed(english_words::comparison_prepositions).has(in_.view(led)))
            return false;
    }
    if (k + 1 >= it_.size()) return true;
    auto const& next = it_[k + 1];
    return next.is(english_type::mark) || next.is_verb() || next.is(word_kind::joiner) || next.is(stop::clause) ||
           next.is(stop::by) || next.is(stop::to);
}

/// from the earlier month, on the preceding quarter: whether the unit of time at `k` is one before, and compared with
bool english_roles::compared_unit(std::size_t k) const {
    if (k < 2 || !is_plain_word(k, {"month", "quarter", "year"})) return false;
    if (!is_one_of(k - 1, english_words::previous_adjectives)) return false;
    auto j = k - 1;
    while (j > 0 && it_[j - 1].is(stop::determiner)) --j;
    if (j == 0) return false;
    auto const word = in_.view(it_[j - 1]);
    return it_[j - 1].is(stop::from) || it_[j - 1].is(word_kind::than) || word == "on" || word.starts_with("over") ||
           (it_[j - 1].is(word_kind::approximate) && compares(word));
}

/// Whether a year that is named lies farther back than the one before.
bool english_evidence::far_year(std::int32_t year, std::size_t k) const {
    // the year told last; a later one, of the day of the release, may stand above the text
    if (doc_.last_year == year + 1) return false;
    // last year, 17% above 2003: the one before it, where the sentence names no other
    bool const last_year =
        own_.year == 0 && std::any_of(it_.begin(), it_.begin() + static_cast<std::ptrdiff_t>(k), [&](auto const& x) {
            return x.is(word_kind::yoy) && in_.view(x) == "last year";
        });
    if (last_year && std::count_if(it_.begin(), it_.end(), [](auto const& x) { return x.is(english_type::date); }) == 1)
        return false;
    auto const mine = own_.year != 0 ? own_.year : doc_.told_year;
    if (mine != 0) return mine - year > 1;
    // up by 4% compared to 2022 and by 3% compared to 2019: the second lies farther back
    bool const later = std::any_of(in_.items.begin(), in_.items.end(), [&](auto const& x) {
        return x.is(english_type::date) && in_.dates[x.index].year() > year && in_.dates[x.index].year() < year + 9;
    });
    if (later && compares_with(k)) return true;
    // 3% up on the year and 12% up on 2007: another one
    bool beside = false;
    bool apart = false;
    for (auto j = k; j > 0 && !beside; --j) {
        auto const& x = it_[j - 1];
        auto const led = j > 1 && (it_[j - 2].is(word_kind::than) || it_[j - 2].is(stop::from) ||
                                   it_[j - 2].is(word_kind::approximate));
        // sold 9 boats last year, 17% above 2003: the year of it
        bool const time = in_.view(x) == "last year" && !led;
        beside = apart && x.is(word_kind::yoy) && in_.view(x).find("year") != std::string_view::npos &&
                 !in_.view(x).ends_with("'s") && !time;
        apart = apart || x.is(english_type::figure);
        if (x.is_mark(U';')) break;
    }
    if (beside && compares_with(k) && own_.year == 0) return true;
    // up from 5 a year ago and 3% higher than the same month in 2019: another one
    return std::any_of(it_.begin(), it_.begin() + static_cast<std::ptrdiff_t>(k), [&](auto const& x) {
        auto const word = in_.view(x);
        return x.is(word_kind::yoy) && (word.ends_with("ago") || word.ends_with("earlier") ||
                                        word.find("same") != word.npos || word.starts_with("from "));
    });
}

/// Whether the word or date at `k` settles what the change at `i` is measured against.
bool english_roles::settles(std::size_t k, std::size_t i, candidate& f) const {
    auto const& x = it_[k];
    bool const dated = x.is(english_type::date);
    if (!dated && (x.type != english_type::word || !asks_time(x))) return false;
    if (owns_figure(k) || (k < i && times_then(k, i))) return false;
    auto const say = [&](role what) {
        f.what = what;
        f.how = certainty::certain;
        return true;
    };
    if (dated && spans_years(k)) return say(role::growth);
    if (dated && span_on_span(k)) return say(role::growth_mom);
    // rose 0.8% in the June quarter and 3.4% through the year
    bool const quarter = dated && k > i && (date_at(k).quarter != 0 || names_quarter(k) || names_quarter(k + 1));
    if (quarter && set_beside_year(k, i)) return say(role::growth_mom);
    if (month_told(k) || compares_rates(k, i)) return false;
    if (monthly_change(k) && (k > i ? k - i : i - k) < 6) return say(role::growth_mom);
    if (same_as_before(k)) {
        if (last_ == none || k < i) return say(doc_.last_change);
        f.rule = "same";  // what the sentence says before may tell it
        return false;
    }
    // by 0.4% per month
    if (x.is(moment::whole) && k == i + 1) {
        auto const word = in_.view(x);
        if (word == "per month" || word == "a month") return say(role::growth_mom);
    }
    // the CPI rose 0.4% this quarter
    if (x.is(moment::whole) && in_.view(x) == "this quarter" && index_named(i)) return say(role::growth_mom);
    // during a month that, in the month
    if (x.is(moment::whole) && k > 0 && word_in(k - 1)) {
        auto const word = in_.view(x);
        bool const yearly_text = doc_.compared && !doc_.first_monthly;
        if (word == "a month" || (word == "the month" && !yearly_text)) return say(role::growth_mom);
        if (word == "the quarter" && k > i && set_beside_year(k, i)) return say(role::growth_mom);
    }
    if (x.is(stop::relative)) return in_.view(x).ends_with("ince the") && !superlative_before(k) && say(role::growth);
    if (x.is(word_kind::since)) {
        auto const word = in_.view(x);
        // of seasons freed: it says nothing of the time between; the cumulative total: what grew
        bool const summed = word == "cumulative" && (k > i || !(moves(k + 1) || moves(k + 2)));
        if (word.ends_with("adjusted") || summed || superlative_before(k)) return false;
        // in the last months of the year: a time of the year itself
        if (word.ends_with("last") && is(k + 2, stop::of)) return false;
        // an average annual rate: of how many years, others tell
        if (word == "average annual" || word == "annual average") {
            f.rule = "annual";
            return false;
        }
        // spent £2 million in 2012, 5% less since 2011
        auto const mine = std::max(own_.year, doc_.told_year);
        if (word == "since" && is(k + 1, english_type::date) && mine != 0 && date_at(k + 1).year == mine - 1 &&
            date_at(k + 1).month == 0)
            return say(role::growth_yoy);
        return say(since_role(k));
    }
    // the same as in the previous month: a rate of then
    if (x.is(word_kind::mom) || x.is(word_kind::yoy)) {
        auto j = k;
        while (j > 0 && (it_[j - 1].is(stop::in) || it_[j - 1].is(stop::determiner))) --j;
        if (j > 0 && j < k && in_.view(it_[j - 1]) == "as") return false;
    }
    if (x.is(word_kind::mom)) return say(role::growth_mom);
    // a seasonally adjusted annual rate: the unit of the rate
    if (x.is(word_kind::yoy) && k > 0 && it_[k - 1].is(word_kind::since) && in_.view(it_[k - 1]).ends_with("adjusted"))
        return false;
    if (x.is(word_kind::yoy)) {
        // the same period of 2019, in 2021; the same month that year
        bool const of_year = (is(k + 1, stop::of) || is(k + 1, stop::in)) && is(k + 2, english_type::date);
        bool const far = of_year && date_at(k + 2).year != 0 && far_year(date_at(k + 2).year, k);
        bool const that = doc_.last_change == role::growth && is_plain_word(k + 1, {"that year"});
        return say(far || that ? role::growth : role::growth_yoy);
    }
    // from the earlier month, over the preceding year: told by two words
    if (x.is(moment::unit) && compared_unit(k)) {
        auto const word = in_.view(x);
        return say(word == "year" ? role::growth_yoy : role::growth_mom);
    }
    // in the June quarter and by 2% in the year to June
    if (dated && k > i && date_at(k).quarter != 0 && !compares_with(k) && set_beside_year(k, i))
        return say(role::growth_mom);
    auto const against = dated ? growth_against(k) : role::value;
    if (against == role::value) return false;
    // fell between May and July compared with a year ago
    bool const between = k > 0 && in_.view(it_[k - 1]).ends_with("etween");
    for (auto j = k + 1; between && j < it_.size() && j < k + reach && !it_[j].is_mark(U';'); ++j) {
        if (it_[j].is(english_type::figure)) break;
        auto const word = in_.view(it_[j]);
        bool const led = it_[j - 1].is(word_kind::than) || it_[j - 1].is(stop::from) || in_.view(it_[j - 1]) == "on" ||
                         word.starts_with("over ") || word.starts_with("from ") || word.starts_with("on ");
        bool const the = it_[j - 1].is(stop::determiner) && j > k + 2 && it_[j - 2].is(word_kind::than);
        if ((it_[j].is(word_kind::yoy) || it_[j].is(word_kind::mom)) && (led || the)) return settles(j, i, f);
    }
    return say(against);
}

/// planned to employ 2,900 people, up 8%; $3 million will be spent - an increase of 5%: whether the change is told of
/// an amount that is planned.
bool english_roles::beside_plan(std::size_t i) const {
    if (last_ == none || is_change_unit(figures_[it_[last_].index])) return false;
    auto k = i;
    bool moved = false;
    // a sum 7 percent lower than in 2003
    if (i + 1 < it_.size() && compares(in_.view(it_[i + 1]))) {
        while (k > last_ + 1 && (it_[k - 1].is(word_kind::approximate) || it_[k - 1].is(word_kind::adverb))) --k;
        if (k > last_ + 1 && is_one_of(k - 1, english_words::apposition_amount_nouns)) {
            --k;
            if (k > last_ + 1 && it_[k - 1].is(stop::determiner) && it_[k - 2].is_mark(U',')) return true;
        }
        k = i;
    }
    while (k > last_ + 1 && (it_[k - 1].is(stop::of) || it_[k - 1].is(stop::by) || it_[k - 1].is(motion::noun) ||
                             it_[k - 1].is(motion::particle) || it_[k - 1].is(stop::determiner) ||
                             it_[k - 1].is(word_kind::approximate) || it_[k - 1].is(word_kind::adverb) ||
                             (it_[k - 1].is_plain() && k < i && it_[k].is(motion::noun)))) {
        --k;
        moved = moved || it_[k].moves();
    }
    auto const& led = it_[k - 1];
    return moved && (led.is_mark(U',') || led.is_mark(U'-') || led.is_mark(0x2013) || led.is_mark(0x2014) ||
                     led.is_mark(U'(') || led.is(word_kind::share));
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
