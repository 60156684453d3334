#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Whether the level at `k` belongs to the change before it: rose 5% to $3 million.
bool english_evidence::led_level(std::size_t k) const {
    if (is_change_unit(figures_[it_[k].index])) return false;
    auto const p = before(k);
    return p != none && (it_[p].is(stop::to) || it_[p].is(stop::at) || it_[p].is(stop::from) || it_[p].is_mark(U'('));
}

/// the highest since 2010, the largest gain recorded since 2013: no comparison with then
bool english_roles::superlative_before(std::size_t k) const {
    if (!in_.view(it_[k]).starts_with("since") && !in_.view(it_[k]).starts_with("in ")) return false;
    constexpr std::size_t words = 14;
    for (auto j = k; j > 0 && k - j < words; --j) {
        auto const& x = it_[j - 1];
        auto const word = in_.view(x);
        if (word == "worst" || word == "best") return true;
        if (word.size() > 4 && (word.ends_with("est") || word.ends_with("first") || word.ends_with("first time")))
            return true;
        // recorded, seen, reached: behind the noun that the superlative has
        bool const participle = x.is(word_kind::light) || x.is(word_kind::level) || x.is(motion::noun);
        if (x.is(english_type::mark) || (x.is_verb() && !participle)) return false;
    }
    return false;
}

/// The role of a change that a word of a longer time goes with: on the quarter before it is one on the period before.
role english_evidence::since_role(std::size_t k) const {
    auto const word = in_.view(it_[k]);
    bool const quarterly =
        word.find("uarter") != word.npos || listed(english_words::quarterly_comparison_words).has(word);
    if (quarterly) return role::growth_mom;
    // compared with the previous three months
    auto led = k;
    while (led > 0 && it_[led - 1].is(stop::determiner)) --led;
    if (led > 1 && it_[led - 1].is(stop::in)) --led;  // than in the previous three months
    bool const before =
        (word.ends_with(" three months") || word.ends_with(" three-month period")) && led > 0 &&
        (it_[led - 1].is(word_kind::than) || it_[led - 1].is(stop::from) || in_.view(it_[led - 1]) == "on" ||
         (it_[led - 1].is(word_kind::approximate) && compares(in_.view(it_[led - 1]))));
    if (before) return role::growth_mom;
    // fell 2% on an annualised basis in the third quarter: on the quarter before, as are the rates beside it
    if (word.find("nnuali") != word.npos && own_.quarter != 0) {
        doc_.annualised = true;
        return role::growth_mom;
    }
    // grew 3% annually in January
    bool const beside_quarter = last_ != none && figures_[it_[last_].index].what == role::growth_mom;
    if (word == "annually" && (own_.month != 0 || beside_quarter)) return role::growth_yoy;
    // over the past year, in the last twelve months
    if ((word.ends_with("past") || word.ends_with("last")) && k + 1 < it_.size()) {
        auto const unit = in_.view(it_[k + 1]);
        auto const next = k + 2 < it_.size() ? in_.view(it_[k + 2]) : std::string_view();
        if (unit == "year" || unit == "12 months" || unit == "twelve months") return role::growth_yoy;
        if (unit == "month" || unit == "quarter") return role::growth_mom;
        if ((unit == "12" || unit == "twelve") && next == "months") return role::growth_yoy;
    }
    return role::growth;
}

/// What lies between two dates, as far as they tell it.
role english_evidence::growth_between(told_date const& theirs, told_date const& mine) const {
    if (theirs.range || mine.range) return role::value;
    // March recorded 5% more than March 2024
    if (mine.year == 0 && theirs.year != 0 && theirs.month != 0 && theirs.month == mine.month) return role::growth_yoy;
    if (theirs.year == 0 || mine.year == 0) return role::value;
    auto const years = mine.year - theirs.year;
    if (years < 0) return role::value;
    constexpr std::int32_t months = 12;
    constexpr std::int32_t quarters = 4;
    if (theirs.month != 0 && mine.month != 0) {
        auto const between = years * months + mine.month - theirs.month;
        return between == 1 ? role::growth_mom : between == months ? role::growth_yoy : role::growth;
    }
    if (theirs.quarter != 0 && mine.quarter != 0) {
        auto const between = years * quarters + mine.quarter - theirs.quarter;
        return between == 1 ? role::growth_mom : between == quarters ? role::growth_yoy : role::growth;
    }
    return years == 1 ? role::growth_yoy : years > 1 ? role::growth : role::value;
}

/// rose 2% from $3 million in 2008 to $5 million in 2014: what lies between the levels of a change, where both are
/// dated
role english_roles::growth_over(std::size_t i) const {
    told_date from;
    told_date to;
    bool led = false;
    bool now = false;
    auto const look = [&](std::size_t k) {
        // whether the level at `k` tells where the change begins or ends
        auto const p = before(k);
        if (p == none || !it_[k].is(english_type::figure)) return;
        // 15% below the $75 recorded in 2014
        bool const beyond =
            k > i && (p == i || p == i + 1) && (is(i + 1, word_kind::excess) || is(i + 1, word_kind::approximate));
        bool const begins = it_[p].is(stop::from) || it_[p].is(word_kind::than) || beyond;
        if (!begins && !it_[p].is(stop::to) && !it_[p].is(stop::at)) return;
        auto j = k + 1;
        // to $9 million last year: the year it began with is far where a later one was told
        now = now || (!begins && j < it_.size() && in_.view(it_[j]) == "last year");
        if (is(j, U'(')) {
            while (j < it_.size() && j < k + 6 && !it_[j].is_mark(U')')) ++j;
            ++j;
        }
        if (beyond && j < it_.size() && in_.view(it_[j]).ends_with("ed")) ++j;
        if (!is(j, stop::in) && !is(j, stop::preposition)) return;
        ++j;
        while (is(j, stop::determiner) || (j < it_.size() && it_[j].is(moment::past))) ++j;
        auto const mid = j + 1 < it_.size() && it_[j].is_plain() && in_.view(it_[j]).starts_with("mid-") ? j : none;
        if (mid != none) ++j;
        if (j >= it_.size() || !it_[j].is(english_type::date)) return;
        auto date = date_at(j);
        if (mid != none && date.month == 0) date.month = date_at(mid).month;
        (begins ? from : to) = date;
        led = led || begins;
    };
    for (auto k = i + 1; k < it_.size() && k < i + reach && !it_[k].is_mark(U';'); ++k) {
        if (it_[k].is(english_type::figure) && is_change_unit(figures_[it_[k].index])) break;
        if (it_[k].is(stop::clause)) break;
        look(k);
    }
    for (auto k = i; !led && k > 0 && i - k < reach && !it_[k - 1].is_mark(U';'); --k) {
        if (it_[k - 1].is(english_type::figure) && is_change_unit(figures_[it_[k - 1].index])) break;
        if (it_[k - 1].is(stop::clause)) break;
        look(k - 1);
    }
    if (!led) return role::value;
    if (now && from.year != 0 && to.year == 0 && doc_.told_year > from.year + 1) return role::growth;
    return growth_between(from, to.year != 0 ? to : own_);
}

/// Prices rose 0.2% in June after a rise of 0.5% in May: an index is compared with the month before where a text
/// tells of two months in a row.
bool english_evidence::indexed(std::size_t i) const {
    if (!single_month(i) || own_.month == 0) return false;
    bool const prices_told = doc_.prices && !(doc_.compared && !doc_.first_monthly) && months_told();
    if (prices_told) return true;
    bool named = false;
    auto const& indicators = listed(english_words::monthly_indicator_nouns);
    for (auto k = i; k > 0 && i - k < reach && !named; --k) {
        auto const word = in_.view(it_[k - 1]);
        named = indicators.has(word.substr(word.rfind(' ') == word.npos ? 0 : word.rfind(' ') + 1));
    }
    if (!named) return false;
    // the index of exports rose 2% in October: what is adjusted for the season is compared with the month before
    if (index_named(i)) {
        if (!doc_.adjusted) doc_.adjusted = doc_.text.find("easonally adjusted") != doc_.text.npos;
        if (*doc_.adjusted && months_told()) return true;
    }
    // the index for food rose 2%: a release of prices tells of its month
    if (doc_.prices && index_named(i)) return true;
    bool after = false;
    for (auto k = i + 1; k < it_.size() && k < i + reach && !it_[k].is_mark(U';'); ++k) {
        auto const word = in_.view(it_[k]);
        after = after || word == "after" || word == "following" || word == "following the";
        if (!after || !it_[k].is(english_type::date)) continue;
        auto const theirs = date_at(k);
        return theirs.month != 0 && !theirs.range && theirs.month % 12 + 1 == own_.month;
    }
    return false;
}

bool english_evidence::names_index(std::size_t k) const {
    auto const word = in_.view(it_[k]);
    return listed(english_words::index_nouns).has(word) || word.ends_with(" index") || word.ends_with(" Index");
}

/// Whether the figure at `i` is one of an index by its clause.
bool english_evidence::index_named(std::size_t i) const {
    for (auto k = i; k > 0 && i - k < 20; --k) {
        if (it_[k - 1].is(english_type::figure) || it_[k - 1].is_mark(U';')) break;
        if (names_index(k - 1)) return true;
    }
    for (auto k = i + 1; k < it_.size() && k < i + 5; ++k) {
        if (names_index(k)) return true;
    }
    return false;
}

/// The annual increase in prices: a rate of inflation by another name, that moves from one level to the next.
bool english_evidence::price_rate(item_range subject) const {
    bool yearly = subject.from > 0 && it_[subject.from - 1].is(word_kind::yoy);
    bool rises = false;
    for (auto k = subject.from; k < subject.to; ++k) {
        auto const word = in_.view(it_[k]);
        yearly = yearly || it_[k].is(word_kind::yoy);
        rises = rises || (yearly && it_[k].is(motion::noun) && word.find("growth") == word.npos);
        if (rises && names_prices(word)) return true;
    }
    return false;
}

/// Consumer prices rose by 0.8 percent, and annual inflation fell to 6 percent: where a sentence of a month sets the
/// yearly rate beside it, the unnamed rate of prices at `i` is that of the month.
bool english_evidence::beside_annual(std::size_t i) const {
    if (own_.month == 0 || cumulative_) return false;
    bool priced = false;
    auto from = i;
    for (; from > 0; --from) {
        auto const& x = it_[from - 1];
        if (x.is_mark(U',') || x.is_mark(U';') || x.is(stop::clause) || x.is(english_type::figure)) break;
        bool const compared = x.is(word_kind::yoy) || x.is(word_kind::mom) || x.is(word_kind::since);
        if (compared || x.is(word_kind::than) || x.is(stop::from)) return false;
        priced = priced || names_prices(in_.view(x));
    }
    auto to = i + 1;
    for (; to < it_.size(); ++to) {
        auto const& x = it_[to];
        if (x.is_mark(U',') || x.is_mark(U';') || x.is(stop::clause) || x.is(english_type::figure)) break;
        if (x.is(word_kind::joiner)) break;
        bool const compared = x.is(word_kind::yoy) || x.is(word_kind::mom) || x.is(word_kind::since);
        if (compared || x.is(word_kind::than) || x.is(stop::from)) return false;
    }
    if (!priced) return false;
    for (auto k = std::size_t{0}; k < it_.size(); ++k) {
        if (k >= from && k < to) continue;
        auto const word = in_.view(it_[k]);
        if (!word.ends_with("nnual") && !word.ends_with("early") && !word.ends_with("year-on-year")) continue;
        for (auto j = k + 1; j < it_.size() && j < k + 5; ++j) {
            auto const name = in_.view(it_[j]);
            if (name.ends_with("nflation") || name == "rate" || name == "rates" || name == "inflation rate")
                return true;
            if (it_[j].is(english_type::mark) || it_[j].is(english_type::figure) || it_[j].is(stop::of)) break;
        }
    }
    return false;
}

/// Growth came to 0.4%
bool english_evidence::told_as_growth(std::size_t i) const {
    auto verb = verb_before(i);
    // Growth was lower at 0.4%
    if (verb != none && verb > 0 && it_[verb].is(motion::particle) && it_[verb - 1].is(stop::auxiliary)) --verb;
    // Growth slowed to 0.4%
    auto const p = before(i);
    bool const to = p != none && (it_[p].is(stop::to) || it_[p].is(stop::from));
    if (verb == none || (it_[verb].moves() && !to)) return false;
    auto const subject = subject_of(in_, verb);
    if (price_rate(subject)) return false;
    for (auto k = subject.from; k < subject.to; ++k) {
        if (it_[k].is(stop::in) || it_[k].is(stop::of) || it_[k].is(stop::preposition)) return false;
        auto const word = in_.view(it_[k]);
        // The annual growth rate of loans stood at 4%: a rate that has a name of its own
        bool const of_thing = is(k + 1, stop::of) && word.ends_with("rate");
        bool const rate = word.find("rate") != word.npos && (of_thing || word.find("growth") == word.npos);
        if (it_[k].is(motion::noun) && !rate) return true;
        // The pace of expansion eased to 4%
        bool const grows = k + 2 < it_.size() && it_[k + 1].is(stop::of) &&
                           (it_[k + 2].is(motion::noun) || in_.view(it_[k + 2]) == "expansion");
        if (grows && listed(english_words::pace_nouns).has(word)) return true;
    }
    return false;
}

/// The annual growth rate of loans stood at 4%: a level of that rate, and not of the loans.
void english_rules::name_rate(std::size_t i, candidate& f) const {
    bool const level = f.what == role::value || f.what == role::target;
    if (!level || f.unit.kind() != unit_kind::percent || f.indicator.empty() || f.indicator_span.end > f.whole.begin)
        return;
    auto to = i;
    while (to > 0 && i - to < reach && it_[to - 1].end > f.indicator_span.end) --to;
    auto from = to;
    while (from > 0 && i - from < reach && it_[from].begin > f.indicator_span.begin) --from;
    auto rate = from;
    while (rate > 0 && it_[rate - 1].is(stop::determiner)) --rate;
    if (rate < 2 || from == to || !it_[rate - 1].is(stop::of) || !it_[rate - 2].is(motion::noun)) return;
    rate -= 2;
    if (!in_.view(it_[rate]).ends_with("rate")) return;
    if (rate > 0 && is_one_of(rate - 1, english_words::growth_rate_frequencies)) --rate;
    set_indicator(f, {rate, to});
}

/// Exports were 2.2% and imports 6.2% higher: the first is higher, too.
bool english_roles::shares_comparison(std::size_t i, candidate const& f) const {
    for (auto k = i + 1; k < it_.size() && k < i + 7; ++k) {
        auto const& x = it_[k];
        if (x.is(english_type::figure)) {
            return figures_[x.index].unit.kind() == f.unit.kind() && k + 1 < it_.size() &&
                   (it_[k + 1].is(motion::particle) ||
                    (it_[k + 1].is(word_kind::approximate) && compares(in_.view(it_[k + 1]))));
        }
        if (!x.is_plain() && !x.is(word_kind::joiner) && !x.is(stop::determiner)) return false;
    }
    return false;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
