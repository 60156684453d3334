#include "figure_words_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// By how much something became more or less, where no verb of change stands before the amount.

/// The gain was just 700 jobs, an increase in the deficit of 5, 5 below its peak, added 5 to costs: an amount that is
/// a change
void english_roles::step(std::size_t i, candidate& f) const {
    if (is_change_unit(f) || f.unit_name == "times") return;
    auto const p = before(i);
    auto const n = after(i);
    auto const lead = p != none && last_ != none && p == last_ + 1 && it_[p].is_mark(U'(') && p + 1 < i + 1
                          ? it_[p + 1]
                          : english_item{};
    // a deficit of £17 billion (+£2 billion y/y): no level of then
    bool const raised = f.what == role::base && f.rule == "bracket" && (lead.is_mark(U'+') || f.negative) &&
                        minus_written(in_.text, f) != lead.is_mark(U'+');
    if (raised && alike(f, figures_[it_[last_].index]) && !figures_[it_[last_].index].negative) {
        f.what = role::diff;
        f.rule = "signed bracket";
        return;
    }
    bool const level = f.what == role::value || f.what == role::total;
    bool const staffed = listed(english_words::staff_nouns).has(f.unit_name);
    bool const counts = staffed || f.unit_name.empty();
    // exports to the north (+$106 million), its sales fell (-$3 million)
    bool const bracket = p != none && it_[p].is_mark(U'(') && f.unit.kind() != unit_kind::none;
    auto const sign = f.whole.begin > 0 ? in_.text[f.whole.begin - 1] : ' ';
    bool const plus = sign == '+' || in_.text[f.whole.begin] == '+';
    if (level && bracket && (plus || (f.negative && moved_towards(p) != none))) {
        f.what = role::diff;
        f.rule = "signed bracket";
        return;
    }
    if (level && p != none && p > 1) {
        // the greatest decline, at 279,000
        auto const k = it_[p - 1].is_mark(U',') ? p - 2 : p - 1;
        auto const superlative = k > 0 ? in_.view(it_[k - 1]) : std::string_view();
        if (it_[p].is(stop::at) && it_[k].is(motion::noun) && (superlative.ends_with("est") || superlative == "main")) {
            f.what = role::diff;
            f.rule = "greatest change";
            f.negative = falls(k);
            return;
        }
        // sales increased in US$ 581 million
        if (it_[p].is(stop::in) && it_[p - 1].moves() && !it_[p - 1].is(motion::noun) &&
            f.unit.kind() == unit_kind::money && p + 1 == i) {
            f.what = role::diff;
            f.rule = "moved in";
            f.negative = falls(p - 1);
            return;
        }
    }
    // rose to 145,000 (+11,000): by how many
    bool const beside_level = p != none && last_ != none && p == last_ + 1 && it_[p].is_mark(U'(') && is(i + 1, U')');
    if (level && beside_level && f.unit_name == figures_[it_[last_].index].unit_name &&
        (it_[i - 1].is_mark(U'+') || it_[i - 1].is_mark(U'-'))) {
        f.what = role::diff;
        f.rule = "signed bracket";
        return;
    }
    if (gain_of_sale(i, f)) return;
    // an increase, since 2013, of 260,000 adults; the $64 billion (12%) drop in revenues
    auto const qualified = !level || plus ? none : change_qualified(i);
    auto const aside = level && p != none && qualified == none ? change_aside(i, p) : qualified;
    if (aside != none) {
        f.what = role::diff;
        f.rule = "amount of a change";
        f.negative = falls(aside);
        bool const told = qualified != none && (is(aside + 1, stop::in) || is(aside + 1, stop::of));
        if (told) static_cast<void>(take(f, phrase_from(in_, aside + 2)));
        return;
    }
    if (f.what == role::value && to_come(i)) {
        f.what = role::target;
        f.rule = "to come";
        return;
    }
    bool const may = f.what == role::target && f.rule == "plan";
    // a rise in exports, which totalled 5: the exports
    bool const relative = p != none && p > 0 && it_[p].is_verb() && it_[p - 1].is(stop::relative);
    auto const change = (level || may) && !relative ? amount_noun(i) : none;
    if (change != none && (level || staffed)) {
        auto const word = in_.view(it_[change]);
        bool const moved = it_[change].is(motion::noun) && !listed(english_words::ambiguous_change_nouns).has(word);
        bool const lost =
            (word == "loss" || word == "losses") &&
            (staffed || (f.unit_name.empty() && last_ != none && figures_[it_[last_].index].what == role::increment) ||
             (f.unit_name.empty() && last_ != none && figures_[it_[last_].index].what == role::diff));
        // a loss of $3 million in revenue
        bool const forgone = (word == "loss" || word == "losses") && level && f.unit.kind() == unit_kind::money &&
                             is(i + 1, stop::in) && is_one_of(i + 2, english_words::lost_income_nouns);
        bool const added = (word == "addition" || word == "additions") && is_count(f);
        if (moved || lost || added || forgone) {
            // gains of 400 jobs; but a gain of 400,600 over the year before compares
            bool const gained = (word == "gain" || word == "gains") && counts && is_count(f) && !against_before(i);
            f.what = added || gained ? role::increment : role::diff;
            f.rule = "amount of a change";
            f.negative = lost || forgone || falls(change);
            return;
        }
    }
    // $13 billion below its peak, 40 tonnes above the previous month
    auto const word = n == none ? std::string_view() : in_.view(it_[n]);
    // rose to 4 million tonnes above the 3 million: a level
    bool const moved_to = p != none && is(p, stop::to) && f.rule == "to";
    bool const beside = !moved_to && n == i + 1 &&
                        (it_[n].is(word_kind::approximate) || it_[n].is(word_kind::excess)) &&
                        (word.starts_with("below") || word.starts_with("above") || word.starts_with("short of"));
    // $8 million below the $39 million realized for the corresponding quarter
    auto const theirs = beside ? before_figure(n + 1) : none;
    bool const measured = beside && is_figure(theirs) && alike(f, figures_[it_[theirs].index]) &&
                          (told_soon(theirs + 1) || then_soon(theirs + 1)) && !beside_goal(n);
    if (beside && (level || f.what == role::excess) && (measured || (above_date(n) && !beside_goal(n)))) {
        f.what = role::diff;
        f.rule = "beside a height";
        f.negative = word.find("above") == word.npos;
        return;
    }
    // the $39 million behind it
    auto led = i;
    while (led > 0 && it_[led - 1].is(stop::determiner)) --led;
    bool const measure = level && led > 1 && is_figure(led - 2) && last_ == led - 2 &&
                         figures_[it_[last_].index].rule == "beside a height" && alike(f, figures_[it_[last_].index]);
    if (measure) {
        f.what = role::base;
        f.rule = "height";
        return;
    }
    if (beside && (level || f.what == role::excess)) {
        bool named = false;  // above the plans in 2013: the plans are no time
        for (auto k = n + 1; k < it_.size() && k < n + 7; ++k) {
            if (it_[k].is(english_type::mark) || it_[k].is(english_type::figure) || it_[k].is_verb()) break;
            bool const height = is_one_of(k, english_words::extreme_level_nouns);
            named = named || (it_[k].is_plain() && !told_before(k)) || it_[k].is(word_kind::target);
            // the same point 12 months earlier
            bool const dated = it_[k].is(english_type::date) && is_plain_word(k + 1, {"earlier", "before", "ago"});
            bool const ago = it_[k].is(word_kind::yoy) || it_[k].is(word_kind::mom) || dated;
            if (!height && ((named && !ago) || !(dated || told_before(k)))) continue;
            f.what = role::diff;
            f.rule = "beside a height";
            f.negative = !word.starts_with("above");
            return;
        }
    }
    // $31 billion higher than estimated
    bool const guessed = f.what == role::diff && n == i + 1 && it_[n].is(word_kind::approximate) && compares(word) &&
                         is_one_of(n + 1, english_words::than_expected_participles);
    if (guessed) {
        f.what = role::excess;
        f.rule = "than guessed";
        f.scope = in_.view(it_[n + 1]);
        return;
    }
    if (p == none) return;
    auto const before_it = last_ == none ? role::value : figures_[it_[last_].index].what;
    if (it_[p].is(stop::by) && level) {
        // above the forecast by $107 million
        auto k = p;
        while (k > 0 && p - k < 4 &&
               (it_[k - 1].is_plain() || it_[k - 1].is(word_kind::target) || it_[k - 1].is(stop::determiner)))
            --k;
        bool const goal = k < p && (it_[p - 1].is(word_kind::target) || estimated(p - 1) ||
                                    is_plain_word(p - 1, {"budget", "plan", "projections"}));
        auto const side = k > 0 && goal && it_[k - 1].is(word_kind::approximate) ? k - 1
                          : is(p - 1, word_kind::excess)                         ? p - 1
                                                                                 : none;
        if (side != none) {
            f.what = role::excess;
            f.rule = "beyond by";
            auto const words = in_.view(it_[side]);
            f.negative = words.starts_with("below") || words.starts_with("under") || words.starts_with("short") ||
                         (it_[side].is(word_kind::excess) && it_[side].code == 1);
            f.scope = in_.text.substr(it_[side].begin, it_[p - 1].end - it_[side].begin);
            return;
        }
        // the increase in the value of the grant by $2,500
        k = p;
        while (k > 0 && p - k < 16 &&
               (it_[k - 1].is_plain() || it_[k - 1].is(stop::of) || it_[k - 1].is(stop::in) ||
                it_[k - 1].is_mark(U'-') || it_[k - 1].is(stop::determiner) || it_[k - 1].is(stop::total) ||
                it_[k - 1].is(word_kind::rate_noun)))
            --k;
        if (k > 0 && k < p && it_[k - 1].is(motion::noun) && (is(k, stop::in) || is(k, stop::of))) {
            f.what = role::diff;
            f.rule = "increase by";
            f.negative = falls(k - 1);
            return;
        }
    }
    // contracted by 4 billion, and by a further 2 billion
    if ((level || f.what == role::increment) && it_[p].is(stop::by) && before_it == role::diff && p > 0 &&
        it_[p - 1].is(word_kind::joiner) && (f.unit_name.empty() || alike(f, figures_[it_[last_].index]))) {
        take_unit_of(last_, f);
        f.what = role::diff;
        f.rule = "by too";
        f.negative = figures_[it_[last_].index].negative;
        // by 5 in the north and by 3 in the south: two places of one thing
        auto const& told = figures_[it_[last_].index];
        bool const placed = is(last_ + 1, stop::in) && is(i + 1, stop::in) && last_ + 2 < p && i + 2 < it_.size();
        if (placed && !told.indicator.empty() && told.indicator_span.end <= told.whole.begin) copy_indicator(last_, f);
        return;
    }
    // rose by 23,000, with services adding 17,000
    if (level && before_it == role::diff && is_plain_word(p, {"adding", "added", "gaining"}) && is_count(f)) {
        f.what = role::diff;
        f.rule = "adding";
        return;
    }
    // added $35 million to costs
    bool const adds = is_one_of(p, english_words::adding_verbs);
    if (level && adds && !planned(i) && is(i + 1, stop::to) && !is_count(f)) {
        f.what = role::diff;
        f.rule = "added to";
    }
}

/// an increase, since 2013, of 260,000 adults: the noun of change before an aside and the `of` at `p`, or none
std::size_t english_roles::change_aside(std::size_t i, std::size_t p) const {
    if (!is(p, stop::of) || p < 3 || p >= i || !it_[p - 1].is_mark(U',')) return none;
    constexpr std::size_t words = 9;
    auto k = p - 1;
    while (k > 1 && p - k < words && !it_[k - 1].is(english_type::mark) && !it_[k - 1].is(english_type::figure)) --k;
    if (k < 2 || !it_[k - 1].is_mark(U',')) return none;
    return it_[k - 2].is(motion::noun) && !is_one_of(k - 2, english_words::ambiguous_change_nouns) ? k - 2 : none;
}

/// the $64 billion (12%) drop: the noun of change that the amount at `i` and its rate qualify, or none
std::size_t english_evidence::change_qualified(std::size_t i) const {
    if (i == 0 || !it_[i - 1].is(stop::determiner) || !is(i + 1, U'(') || !is_figure(i + 2) || !is(i + 3, U')'))
        return none;
    if (!is_change_unit(figures_[it_[i + 2].index])) return none;
    auto k = i + 4;
    while (k < it_.size() && k < i + 7 && it_[k].is_plain()) ++k;
    return k < it_.size() && it_[k].is(motion::noun) ? k : none;
}

/// an increase of 300 adults (1%), the $64 billion (12%) drop: whether the rate at `i` tells an amount of change
/// again
bool english_roles::rate_of_amount(std::size_t i, std::size_t bracket) const {
    if (last_ == none || !is(i + 1, U')')) return false;
    // rose 14 million gallons per day (4.8%)
    auto k = last_ + 1;
    while (k < bracket && k < last_ + 3 &&
           (it_[k].is(moment::whole) || it_[k].is_plain() || in_.view(it_[k]) == "per" || it_[k].is(stop::determiner)))
        ++k;
    if (k != bracket) return false;
    if (k > last_ + 1)
        return figures_[it_[last_].index].what == role::diff && !is_change_unit(figures_[it_[last_].index]);
    auto const& from = figures_[it_[last_].index];
    bool const added = from.what == role::increment && from.rule == "amount of a change";
    return (from.what == role::diff || added) && !is_change_unit(from);
}

/// above the figure registered last year (5.48%): whether the bracket tells a level of then
bool english_roles::figure_of_then(std::size_t bracket) const {
    if (last_ == none || bracket < 2 || it_[bracket - 1].is_plain() || !told_before(bracket - 1)) return false;
    constexpr std::size_t words = 7;
    auto const& figures = listed(english_words::prior_figure_nouns);
    for (auto k = bracket - 1; k > last_ + 1 && bracket - k < words; --k) {
        auto const& x = it_[k - 1];
        if (x.is(english_type::mark) || x.moves() || x.is(stop::auxiliary)) return false;
        if (figures.has(in_.view(x))) return k > 1 && in_.view(it_[k - 2]).ends_with("the");
        // higher than a year earlier (74.9%)
        if (x.is(word_kind::than) || (x.is(word_kind::approximate) && compares(in_.view(x)))) return true;
    }
    return false;
}

/// another 3 million announced for 2021: promised for a time to come
bool english_roles::to_come(std::size_t i) const {
    auto k = i;
    bool more = false;
    while (k > 0 && (it_[k - 1].is(stop::determiner) || it_[k - 1].is(word_kind::increment) ||
                     it_[k - 1].is(word_kind::approximate))) {
        --k;
        more = more || it_[k].is(word_kind::increment);
    }
    if (!more) return false;
    auto const& given = listed(english_words::commitment_participles);
    constexpr std::size_t words = 6;
    for (auto n = i + 1; n + 1 < it_.size() && n < i + words; ++n) {
        auto const& x = it_[n];
        if (x.is(english_type::mark) || x.is(english_type::figure)) return false;
        auto const word = in_.view(x);
        bool const year = n + 2 < it_.size() && in_.view(it_[n + 1]) == "for" && it_[n + 2].is(english_type::date);
        if (given.has(word)) return year;
        if (x.is(word_kind::plan_verb)) return false;
        if (x.moves() || x.is(stop::auxiliary) || x.is(stop::relative) || x.is(word_kind::joiner)) return false;
    }
    return false;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
