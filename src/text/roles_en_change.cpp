#include "figure_words_en.hpp"
#include "fraction_words_en.hpp"
#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Percentages and points.
void english_roles::read_change(std::size_t i, candidate& f) {
    auto p = before(i);
    auto n = after(i);
    // up a slight 0.1%, fell a sharp 5%
    bool const slight = i > 1 && it_[i - 1].is_plain() && it_[i - 2].is(stop::determiner) && !it_[i - 1].capital &&
                        in_.view(it_[i - 2]).starts_with("a");
    // fell a seasonally adjusted 2%
    auto const described = slight ? i - 2 : described_from(i);
    bool const moved_at = described != none && described > 1 && it_[described - 1].is(stop::at) && moves(described - 2);
    if (described != none && described > 0 && (moves(described - 1) || it_[described - 1].is(stop::by) || moved_at))
        p = described - 1;
    // down a further 9.9%
    if (p != none && p > 0 && it_[p].is(word_kind::increment) && (moves(p - 1) || it_[p - 1].is(stop::by))) --p;
    // rose by between 7% and 9%
    if (i > 1 && in_.view(it_[i - 1]) == "between" && is(i + 1, word_kind::joiner) && is_figure(i + 2))
        p = before(i - 1);
    // just over a fifth, or 21.4%, of the total
    bool const aside = n != none && it_[n].is_mark(U',') && p != none &&
                       (it_[p].is(word_kind::joiner) || it_[p].is(word_kind::share)) && n + 1 < it_.size();
    if (aside && (is(n + 1, stop::of) || of_total(n + 1))) ++n;
    // 68% by value of its loans
    bool const counted_by_value =
        n == i + 1 && is(n, stop::by) && is_one_of(n + 1, english_words::share_weighting_nouns) && is(n + 2, stop::of);
    if (counted_by_value) n += 2;
    // 92 per cent (49 million) of residents
    if (n == i + 1 && it_[n].is_mark(U'(') && is_figure(n + 1) && whole_behind(i) != none) n = whole_behind(i) - 1;
    bool const bracket = p != none && it_[p].is_mark(U'(');
    bool const signed_number = i > 0 && (it_[i - 1].is_mark(U'+') || it_[i - 1].is_mark(U'-'));
    auto const growth = [&](bool negative) { set_growth(i, f, negative); };
    // the 16%-increase
    if (n == i + 1 && it_[n].is_mark(U'-') && n + 1 < it_.size() && it_[n + 1].is(motion::noun)) ++n;
    auto const [noun, expands] = change_noun_of(i, n);
    bool const like_last = last_ != none && figures_[it_[last_].index].unit.kind() == f.unit.kind();
    change_frame const frame{p, n, bracket, signed_number, like_last};
    // fell in 12% of towns: a share of them
    auto const of_places = is(n, stop::of) && n == i + 1 ? (is(n + 1, stop::determiner) ? n + 2 : n + 1) : none;
    bool const fell_in = p != none && p > 0 && is(p, stop::in) && it_[p - 1].is(motion::verb) && of_places != none &&
                         of_places < it_.size() && it_[of_places].is_plain() && !points(f);
    if (fell_in && looks_plural(in_.view(it_[of_places])) && take(f, phrase_from(in_, of_places))) {
        f.what = role::share;
        f.rule = "whole";
        return;
    }
    // one in four residents lives alone, half the respondents
    auto const written = in_.text.substr(f.numeral.begin, f.numeral.end - f.numeral.begin);
    bool const set = written.find(" in ") != written.npos || written.find(" of ") != written.npos;
    bool const words = set || (f.spelled && fraction_words_at(in_.text, f.numeral.begin).length == written.size());
    auto const whole = is(i + 1, stop::determiner) ? i + 2 : i + 1;
    auto counted = words && whole < it_.size() ? phrase_from(in_, whole) : item_range{};
    for (auto k = counted.from; k < counted.to; ++k) {
        if (looks_plural(in_.view(it_[k]))) counted.to = k + 1;  // pupils | walk to school
    }
    bool const in_set = !counted.empty() && n != none && !points(f) && it_[whole].is_plain() &&
                        !(p != none && moves(p) && !set) && take(f, counted);
    if (in_set) {
        f.what = role::share;
        f.rule = "in every";
        return;
    }
    if (change_joined(i, f, p)) return;
    if (special_change(i, f, frame)) return;
    if (change_beside_level(i, f, frame)) return;
    if (share_held_at(i, f) || put_at(i, f) || followed(i, f) || stake(i, f)) return;
    if (p != none && it_[p].is(word_kind::base) && (last_ != none || doc_.has_last) && inherit(f)) {
        f.what = role::base;  // compared to an earlier plan of 5%
        f.rule = "base";
        return;
    }
    if (p != none && falls_short(p)) {
        f.what = role::excess;
        f.rule = "short";
        f.negative = true;
        if (take_subject(i, f) || inherit(f)) return;
    }
    // fell 11 percent over four years: nothing that it is over
    if (p != none && p + 1 == i && it_[p].is(motion::verb) && n == i + 1 && in_.view(it_[n]) == "over") n = none;
    auto const n_word = n == none ? std::string_view() : in_.view(it_[n]);
    if (bracket && change_in_bracket(i, f, {p, n, bracket, signed_number, like_last})) return;
    bool const bound = n == i + 1 && i > 0 && it_[i - 1].is(stop::determiner) &&
                       is_plain_word(n, {"standard", "threshold", "ceiling"});  // below the 95% standard
    if (bound || (n == i + 1 && is(n, word_kind::target) && n_word != "planned" && n_word != "targeted" &&
                  n_word != "targeting")) {
        f.what = role::target;
        f.rule = "target";
    } else if (n == i + 1 && !(p != none && (moves(p) || it_[p].is(stop::of))) && !n_word.starts_with("over") &&
               beside_goal(n)) {
        // 6 percent below the approved budget
        f.what = role::excess;
        f.rule = "excess";
        f.negative = n_word.starts_with("below") || n_word.starts_with("under") || n_word.starts_with("short") ||
                     (moves(n) ? falls(n) : n_word.starts_with("less") || n_word.starts_with("lower"));
    } else if (n == i + 1 && is(n, stop::auxiliary) &&
               (p == none || it_[p].is(english_type::mark) || it_[p].is(word_kind::joiner) ||
                it_[p].is(word_kind::breakdown) || it_[p].is(stop::clause))) {
        // 58 percent were women
        f.what = role::share;
        f.rule = "were";
        bool const placed = is(n + 1, stop::in) || is(n + 1, stop::from) || is(n + 1, stop::preposition);
        if (placed && it_[0].is(stop::of) && take(f, opened_set(i))) return;
        // 19% are dedicated to advice
        bool const busy = is_one_of(n + 1, english_words::engaged_participles) && n + 3 < it_.size() &&
                          is_preposition(it_[n + 2]) && it_[n + 3].is_plain();
        if (busy && take(f, phrase_from(in_, n + 3))) return;
        auto const who = phrase_from(in_, n + 1);
        if (!who.empty() && looks_plural(in_.view(it_[who.to - 1])) && take(f, who)) return;
        if (inherit(f)) return;
    } else if (n == i + 1 && is(n, word_kind::approximate) && compares(in_.view(it_[n]))) {
        growth(doc_.words.entry(static_cast<std::int32_t>(it_[n].index)).value == "under");
        for (auto k = n + 1; k < it_.size() && k < n + 5; ++k) {
            if (it_[k].is(word_kind::target) || in_.view(it_[k]) == "average") f.what = role::excess;
        }
    } else if (n != none && n == i + 1 &&
               ((is(n, word_kind::excess) && n + 1 < it_.size() && it_[n + 1].is(english_type::figure)) ||
                above_date(n))) {
        // 4.5% above the 11.8 million tonnes of 2016, 5% below the 2015 level
        growth(n_word.find("below") != n_word.npos || n_word.starts_with("under") || n_word.starts_with("short"));
        // below early 2007 highs: since they were reached
        for (auto k = n + 1; k < it_.size() && k < n + 6 && f.what == role::growth_yoy; ++k) {
            if (it_[k].is(english_type::mark) || it_[k].is_verb()) break;
            if (is_one_of(k, english_words::past_extreme_nouns)) f.what = role::growth;
        }
    } else if (n == i + 1 && is(n, word_kind::than) && (n_word == "up from" || n_word == "down from")) {
        growth(n_word == "down from");  // 2.4% down from May
    } else if (n == i + 1 && is(n, word_kind::approximate) && is_figure(before_figure(n + 1)) && told_soon(n + 1) &&
               !(p != none && p + 1 == i && it_[p].is(motion::verb))) {
        // 37% below the $2 billion of a year earlier
        growth(n_word.ends_with("below") || n_word.ends_with("under") || n_word.starts_with("less"));
    } else if (n == i + 1 && is(n, word_kind::approximate) && beside_average(n)) {
        // 3% below the state average
        f.what = role::excess;
        f.rule = "excess";
        f.negative = n_word.starts_with("below") || n_word.starts_with("under");
    } else if (n == i + 1 && is(n, word_kind::excess) && n_word.ends_with(" the") && is_plain_word(n + 1, {"same"}) &&
               told_soon(n + 1)) {
        growth(n_word.starts_with("below"));  // 4% above the same time last year
    } else if (n != none && n == i + 1 && is(n, word_kind::excess)) {
        f.what = role::excess;
        f.rule = "excess";
        f.negative = it_[n].code == 1;
        f.scope = in_.view(it_[n]);
    } else if (noun != none && noun < it_.size() && (moves(noun) || expands) &&
               (it_[noun].is(motion::noun) || it_[noun].is(motion::particle) || expands) && !(p != none && moves(p))) {
        if (change_noun_behind(i, f, {p, n, bracket, signed_number, like_last}, noun)) return;
    } else if (n == i + 1 && is(n, stop::to) && is_figure(n + 1) && !is_change_unit(figures_[it_[n + 1].index]) &&
               p != none && (it_[p].is(stop::of) || it_[p].is(stop::at)) && verb_before(i) != none &&
               change_before(p, true) == none) {
        growth(false);  // a profit of 12% to $3 million
        if (take(f, phrase_before(in_, p, true))) return;
    } else if (p != none && moves(p) && it_[p].is(motion::verb) && p + 2 == i && crosses(p + 1)) {
        f.what = role::value;  // fell below 50%
        f.rule = "crosses";
    } else if (p != none && moves(p) && (helped_by(p, f) || (goes_on(p) && inherit(f)))) {
        growth(falls(p));
        return;
    } else if (p != none && moves(p)) {
        if (change_verb_before(i, f, p)) return;
    } else if (bracket && signed_number) {
        growth(false);
        bool const superlative = p > 0 && in_.view(it_[p - 1]).ends_with("est");
        if (!superlative && take(f, phrase_before(in_, p))) return;
    } else if (auto const verb = verb_of_object(p); verb != none) {
        growth(is_one_of(verb, english_words::denting_verbs));
        auto const object = phrase_from(in_, verb + 1);
        if (object.to <= p && take(f, object)) return;
    } else if (p != none && (it_[p].is(stop::by) || it_[p].is(stop::of) || it_[p].is(stop::at)) &&
               change_before(p, true) != none && !moved_to(change_before(p, true), p) && !stands_at(p)) {
        if (change_of_amount(i, f, p)) return;
    } else if (p != none && it_[p].is(stop::by) && raised(p)) {
        growth(false);
    } else if (p != none && (it_[p].is(word_kind::excess) || exceeds(p))) {
        f.what = role::excess;
        f.rule = "excess";
        f.negative = it_[p].is(word_kind::excess) && it_[p].code == 1;
    } else if (p != none && (it_[p].is_mark(U',') || it_[p].is(word_kind::joiner)) && n == i + 1 && like_last &&
               figures_[it_[last_].index].what == role::share && figures_[it_[last_].index].rule == "share" &&
               (is(n, stop::to) || is(n, stop::from) || is(n, stop::preposition) || is(n, stop::in)) && inherit(f)) {
        f.what = role::share;  // 32% of exports go to Norway, 24% to Sweden
        f.rule = "share";
        f.scope = figures_[it_[last_].index].scope;
        return;
    } else if (p != none && it_[p].is(word_kind::joiner) && like_last && n == i + 1 && !respectively_ &&
               (is(n, word_kind::yoy) || is(n, word_kind::mom)) &&
               (figures_[it_[last_].index].what == role::growth_yoy ||
                figures_[it_[last_].index].what == role::growth_mom)) {
        growth(figures_[it_[last_].index].negative);  // 3.2% up on the month and 7% on the year
        if (inherit(f)) return;
    } else if (auto const led = change_coordinated(f, frame); led != none) {
        if (coordinated_change(i, f, frame, led)) return;
    } else if (n != none && is(n, word_kind::completion)) {
        f.what = role::completion;
        f.rule = "completion";
        // 45% of the budget ($3 million) went to roads
        auto behind = n + 1;
        while (is(n + 1, U'(') && behind < it_.size() && behind < n + reach && !it_[behind - 1].is_mark(U')')) ++behind;
        bool const shared_out = is_plain_word(behind, {"went", "goes", "go"});
        bool const makes_up = p != none && it_[p].is(word_kind::share);
        if ((makes_up || shared_out) && in_.view(it_[n]) == "of the budget") {
            f.what = role::share;  // makes up 45% of the budget
            f.scope = in_.view(it_[n]).substr(3);
        }
    } else if (auto const came = change_from(i, f, frame); came != taken::no) {
        if (came == taken::done) return;
    } else if (surpassed_then(i, p, n)) {
        f.what = role::base;  // below the 63% of 2018, exceeded the 77% of the previous year
        f.rule = "of then";
    } else if (n != none && is(n, stop::of) && p != none &&
               (it_[p].is(stop::auxiliary) || it_[p].is(word_kind::level) || it_[p].is(stop::to)) && rate_told(p)) {
        f.what = role::value;  // a rate of 6% of the labour force
        f.rule = "rate";
        set_scope(f, n + 1);
        if (take_subject(i, f)) return;
    } else if (n != none && (is(n, stop::of) || of_total(n))) {
        if (share_of(i, f, frame)) return;
    } else if (p != none && it_[p].is(word_kind::share)) {
        f.what = role::share;
        f.rule = "share";
        auto const subject = head_of(in_, subject_of(in_, p));
        if (take(f, subject)) return;
        if (inherit(f)) return;
    } else if (p != none && it_[p].is(word_kind::completion)) {
        f.what = role::completion;
        f.rule = "completion";
    } else if (p != none && (it_[p].is(word_kind::target) || (it_[p].is(stop::of) && p > 0 && misses(p - 1)))) {
        f.what = role::target;
        f.rule = "target";
        if (last_ != none && inherit(f)) return;
    } else if (points(f)) {
        growth(n != none && falls(n));
    } else if (bracketed_before(i, f)) {
        f.what = role::base;  // a margin of 8.1% (7.7%)
        f.rule = "bracket";
        if (inherit(f)) return;
    } else if (bracket && last_ != none && figures_[it_[last_].index].what == role::diff && is(last_ + 1, U')')) {
        growth(figures_[it_[last_].index].negative);  // up $16 million (EUR 15 million) (8%)
        if (inherit(f)) return;
    } else if (bracket && last_ != none) {
        f.what = role::share;
        f.rule = "bracket";
        f.how = certainty::ambiguous;
        static_cast<void>(inherit(f));
        return;
    } else {
        if (told_rate(i, f, frame)) return;
    }
    // with trade reaching $5 million, up 3%
    if (p != none && it_[p].is(motion::particle) && last_ != none && p == last_ + 2 && it_[last_ + 1].is_mark(U',') &&
        !respectively_ && inherit(f))
        return;
    if (hangs(i) && p != none && verb_before(i) != none && verb_before(i) < last_ && it_[p].is_mark(U'(')) {
        static_cast<void>(inherit(f));
        return;
    }
    // worth $304 million in 507 projects, an increase of 141%: of the worth
    bool const adjunct = hangs(i) && !respectively_ && f.what != role::value && f.what != role::share && last_ > 0 &&
                         head_ == last_ && head_before_ != none &&
                         (is(last_ - 1, stop::in) || is(last_ - 1, stop::from)) && head_before_ + 2 == last_ &&
                         p != none && is(p, stop::of) &&
                         figures_[it_[last_].index].unit.kind() != figures_[it_[head_before_].index].unit.kind();
    if (adjunct) return copy_indicator(head_before_, f);
    if (auto const verb = verb_before(i);
        !respectively_ && verb != none && hangs(i) && verb < last_ && f.what != role::value && inherit(f))
        return;
    if (take_subject(i, f) || inherit(f)) return;
    if (n != none && is(n, stop::of)) static_cast<void>(take(f, phrase_from(in_, n + 1)));
    if (n == i + 1 && is(n, word_kind::completion) && f.indicator.empty() && in_.view(it_[n]).substr(0, 7) == "of the ")
        f.made_indicator = in_.view(it_[n]).substr(7);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
