#include "figure_words_en.hpp"
#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Amounts and rates of change by what stands a little off: by a revised 400, 37 miles up the coast, the biggest monthly
// fall, shares and monies of a market.

void english_rules::moved_by(std::size_t i, candidate& f) const {
    bool const grows = f.what == role::growth_yoy || f.what == role::growth_mom || f.what == role::growth;
    if (grows && f.unit.kind() == unit_kind::percent && i + 2 < it_.size()) {
        // the jobless rate rose 0.4% to 6.3%: so many points
        constexpr std::int64_t few = 3;
        bool const led = it_[i + 1].is(stop::to) && is_figure(i + 2) && f.number < decimal(few) &&
                         figures_[it_[i + 2].index].unit.kind() == unit_kind::percent;
        auto const verb = led ? verb_before(i) : none;
        if (verb != none && moves(verb)) {
            auto const subject = subject_of(in_, verb);
            auto const& rates = listed(english_words::percent_rate_nouns);
            for (auto k = subject.from; k < subject.to && !is_preposition(it_[k]); ++k) {
                if (rates.has_in_small(last_word(in_.view(it_[k])))) {
                    f.what = role::growth_diff;
                    f.rule = "points";
                    return;
                }
            }
        }
        // up 27 percent from the ten-week average
        bool const average = it_[i + 1].is(stop::from) || it_[i + 1].is(word_kind::than);
        for (auto k = i + 2; average && k < it_.size() && k < i + 8; ++k) {
            auto const& x = it_[k];
            bool const ends =
                x.is_mark(U',') || x.is_mark(U'(') || x.is_mark(U')') || x.is_mark(U'.') || x.is_mark(U';');
            if (x.is_verb() || x.is(stop::of) || x.is(stop::in) || ends) break;
            if (last_word(in_.view(x)) != "average") continue;
            f.what = role::excess;
            f.rule = "average";
            f.scope = in_.text.substr(it_[i + 2].begin, x.end - it_[i + 2].begin);
            return;
        }
    }
    // sank 37 miles off the coast, 70 km up the river
    if (f.what == role::diff && listed(english_words::distance_units).has(f.unit_name) && i + 1 < it_.size()) {
        bool const along =
            (in_.view(it_[i + 1]) == "up" || in_.view(it_[i + 1]) == "down") && is(i + 2, stop::determiner);
        if (along || is_one_of(i + 1, english_words::direction_words)) {
            f.what = role::value;
            f.rule = "place";
            f.negative = false;
        }
        return;
    }
    if (f.what != role::value || is_change_unit(f) || i < 2) return;
    // added 400 jobs after adding 200 in April
    if (from_last_added(i)) {
        f.what = role::increment;
        f.rule = "gained too";
        return;
    }
    // a turnaround of $2 billion, a $1 billion turnaround
    bool const turned = f.unit.kind() == unit_kind::money &&
                        (is_plain_word(i + 1, {"turnaround", "turnround"}) ||
                         (it_[i - 1].is(stop::of) && is_plain_word(i - 2, {"turnaround", "turnround"})));
    if (turned) {
        f.what = role::diff;
        f.rule = "turned";
        return;
    }
    // 370 clerks axed in June, 370 jobs lost
    if (listed(english_words::dismissed_staff_nouns).has(f.unit_name) &&
        is_one_of(i + 1, english_words::dismissal_participles)) {
        f.what = role::diff;
        f.rule = "gone";
        f.negative = true;
        return;
    }
    if (changed_again(i, f)) return;
    // fell by a seasonally adjusted 31,400, by an upwardly revised 84,000
    auto const k = described_from(i);
    if (k == none) return;
    auto const change = it_[k - 1].is(stop::by)       ? change_before(k - 1, false)
                        : it_[k - 1].is(motion::verb) ? k - 1
                                                      : none;
    if (change == none) return;
    f.what = role::diff;
    f.rule = "by";
    f.negative = falls(change);
}

/// by | a seasonally adjusted 31,400, fell | an upwardly revised 2%: where the article stands behind which nothing but
/// words of how the figure at `i` was made up stand, or `none`
std::size_t english_evidence::described_from(std::size_t i) const {
    auto k = i;
    bool article = false;
    while (k > 0 && i - k < 6 && !article) {
        auto const& x = it_[k - 1];
        auto const word = in_.view(x);
        bool const describes = x.is(word_kind::adverb) || x.is(word_kind::since) || x.is(word_kind::approximate) ||
                               (x.is_plain() && (word.ends_with("ed") || word.ends_with("ly") || word == "net" ||
                                                 word == "provisional" || word == "preliminary"));
        if (!describes && !x.is(stop::determiner) && !x.is_mark(U',')) break;
        article = x.is(stop::determiner);
        --k;
    }
    return !article || k + 1 >= i || k == 0 ? none : k;
}

/// after adding 200 in April: whether the figure at `i` tells what was added before what the sentence tells
bool english_rules::from_last_added(std::size_t i) const {
    if (last_ == none || i < 2 || figures_[it_[last_].index].what != role::increment) return false;
    auto const p = before(i);
    if (p == none || p == 0 || !is_one_of(p, english_words::job_gain_participles)) return false;
    auto const word = in_.view(it_[p - 1]);
    return word == "after" || word == "following";
}

/// Inflation was lower at 3%: whether the `at` at `p` tells where the rate came to, not by how much it moved
bool english_roles::level_at(std::size_t i, std::size_t p) const {
    if (p == none || p < 2 || !is(p, stop::at)) return false;
    // was 1.7 points higher, at 63%; rose 7 points, at 63%
    auto const comma = it_[p - 1].is_mark(U',') ? p - 1 : none;
    bool const told = comma != none && last_ != none && last_ < comma && comma - last_ < 3 &&
                      is_change_unit(figures_[it_[last_].index]) && figures_[it_[last_].index].what != role::value;
    if (told) return true;
    // Wage growth was weaker in trade at 2%
    auto side = p - 1;
    constexpr std::size_t words = 7;
    while (side > 1 && p - side < words && !it_[side].is(motion::particle) &&
           (it_[side].is_plain() || is_preposition(it_[side]) || it_[side].is(stop::determiner) ||
            (side + 1 == p && it_[side].is_mark(U','))))
        --side;
    if (side + 1 < p && it_[side].is(motion::particle) &&
        (it_[side - 1].is(stop::auxiliary) || it_[side - 1].is(word_kind::adverb) ||
         (it_[side - 1].is(word_kind::joiner) && last_ != none)))
        return is_preposition(it_[side + 1]);
    if (!it_[p - 1].is(motion::particle)) return false;
    if (!it_[p - 2].is(stop::auxiliary) && !it_[p - 2].is(word_kind::adverb) && !it_[p - 2].is_plain()) return false;
    auto const n = i + 1;
    return n >= it_.size() || it_[n].is(english_type::mark) || (i + 1 < it_.size() && is_preposition(it_[i + 1])) ||
           it_[n].is(word_kind::joiner) || it_[n].is(word_kind::than);
}

/// dropped from a record average of 7% to 1%: whether the `of` at `p` tells where the change at `change` began
bool english_evidence::led_from(std::size_t change, std::size_t p) const {
    if (!is(p, stop::of) || p == 0 || !listed(english_words::starting_level_nouns).has(last_word(in_.view(it_[p - 1]))))
        return false;
    for (auto k = p - 1; k > change + 1; --k) {
        auto const& x = it_[k - 1];
        if (x.is(stop::from)) return true;
        if (!x.is_plain() && !x.is(stop::determiner) && !x.is_mark(U'-')) return false;
    }
    return false;
}

/// fell 12 percent, the biggest monthly drop since June: whether the change at `i` is called one of a month
bool english_roles::biggest_of_month(std::size_t i) const {
    if (!is(i + 1, U',') && !is(i + 1, U'-') && !is(i + 1, 0x2013) && !is(i + 1, 0x2014)) return false;
    constexpr std::size_t words = 7;
    bool most = false;
    for (auto k = i + 2; k + 1 < it_.size() && k < i + words; ++k) {
        auto const word = in_.view(it_[k]);
        most = most || word.ends_with("est") || word == "first";
        if (word == "monthly" || word == "month-on-month") return most && it_[k + 1].is(motion::noun);
        if (!it_[k].is_plain() && !it_[k].is(stop::determiner) && !it_[k].is(word_kind::adverb) &&
            !it_[k].is(word_kind::rank))
            return false;
    }
    return false;
}

/// Shares rose 7%, the euro is up 0.7%: whether the change at `i` is one of a market's prices
bool english_evidence::of_market(std::size_t i) const {
    auto const& securities = listed(english_words::security_nouns);
    auto const& currencies = listed(english_words::currency_and_stock_index_names);
    // with the yen down 7%
    auto const p = before(i);
    if (p != none && p > 0 && it_[p].is(motion::particle)) {
        auto const name = last_word(in_.view(it_[p - 1]));
        if (securities.has(name) || (currencies.has(name) && in_.dates.empty())) return true;
    }
    auto const verb = verb_before(i);
    if (verb == none) return false;
    auto subject = subject_of(in_, verb);
    if (subject.empty()) subject = {0, std::min<std::size_t>(verb, 2)};
    std::size_t head = none;
    for (auto k = subject.from; k < subject.to; ++k) {
        if (!it_[k].is_plain() && !it_[k].is(stop::determiner)) break;
        head = k;
    }
    // Shares of the carrier
    for (auto k = subject.from; k < subject.to && k < subject.from + 3; ++k) {
        if (in_.view(it_[k]) == "Shares of" || in_.view(it_[k]) == "shares of") return true;
    }
    if (head == none) return false;
    auto const name = last_word(in_.view(it_[head]));
    return securities.has(name) || (currencies.has(name) && in_.dates.empty());
}

/// growth of 4% to 6%, 4% to 6% volume growth: what one end says of itself holds for the other
void english_rules::take_ends(std::size_t i, candidate& f) {
    if (i < 3 || !it_[i - 1].is(stop::to) || last_ != i - 2 || !is_figure(i - 2) || it_[i - 3].is(stop::from)) return;
    auto& first = figures_[it_[last_].index];
    if (first.unit.kind() != f.unit.kind() || !is_change_unit(f)) return;
    auto const open = [](role what) { return what == role::value || what == role::share; };
    auto const told = [](role what) {
        return what == role::growth_yoy || what == role::growth || what == role::growth_mom || what == role::target;
    };
    bool const backwards = told(f.what) && open(first.what);
    // fell 3 percent to 17 percent: a change and where it led
    constexpr std::int64_t twice = 2;
    bool const forwards = told(first.what) && open(f.what) && it_[i - 3].is(stop::of) && !first.negative &&
                          first.number < f.number && f.number < first.number * decimal(twice);
    if (!backwards && !forwards) return;
    auto const& from = backwards ? f : first;
    auto& to = backwards ? first : f;
    to.what = from.what;
    to.rule = from.rule;
    to.negative = from.negative;
    to.indicator = from.indicator;
    to.made_indicator = from.made_indicator;
    to.indicator_span = from.indicator_span;
}

/// rose 67% compared to the 66% of then: whether a like rate of a seat or load factor is compared behind `i`
bool english_evidence::near_level(std::size_t i) const {
    auto const& f = figures_[it_[i].index];
    auto const k = before_figure(i + 2);
    if (!is_figure(k) || f.unit.kind() != unit_kind::percent) return false;
    auto const& then = figures_[it_[k].index];
    constexpr std::int64_t least = 30;
    constexpr std::int64_t four = 4;
    constexpr std::int64_t five = 5;
    return then.unit.kind() == unit_kind::percent && decimal(least) < f.number &&
           f.number * decimal(four) < then.number * decimal(five) &&
           then.number * decimal(four) < f.number * decimal(five);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
