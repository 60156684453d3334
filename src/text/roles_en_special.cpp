#include "roles_en.hpp"
#include "words_in.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Levels that a frame of words settles at once: what was earned, set, followed, moved, or stands beside another.
bool english_roles::special_level(std::size_t i, candidate& f, level_frame const& frame) {
    auto const [p, n, verb, counter, counted, bracket, subject, plan] = frame;
    auto const previous = last_ == none ? role::value : figures_[it_[last_].index].what;
    bool const grew = last_ != none && is_change_unit(figures_[it_[last_].index]) &&
                      (previous == role::growth_yoy || previous == role::growth || previous == role::growth_mom);
    if (thought(i)) {
        f.what = role::target;
        f.rule = "thought";
        if (!counted) static_cast<void>(inherit(f) || take_subject(i, f));
        return true;
    }
    if (multiplied(i, f) || part_done(i, f) || coordinated_level(i, f)) return true;
    if (behind_alternative(i) && grew) {
        // up 7.8 percent, or 1.86 million tonnes
        f.what = role::diff;
        f.rule = "or";
        f.negative = f.negative || figures_[it_[last_].index].negative;
        copy_indicator(last_, f);
        return true;
    }
    // $5 over its target of, $4 million short of the agency's $9 million
    if (n == i + 1 && beside_goal(n)) {
        auto const word = in_.view(it_[n]);
        f.what = role::excess;
        f.rule = "goal";
        f.negative = has_any(word, listed(english_words::shortfall_words));
        if (f.unit_name.empty()) take_unit_of(last_, f);
        if (!counted)
            static_cast<void>((last_ != none && resumes(i) && inherit(f)) || take_subject(i, f) || inherit(f));
        return true;
    }
    // $7 million short of the agency's $28 million
    bool const wanted = last_ != none && figures_[it_[last_].index].what == role::excess &&
                        figures_[it_[last_].index].rule == "goal" && is(last_ + 1, word_kind::approximate) &&
                        i - last_ < 5;
    if (wanted && !counted && inherit(f)) {
        f.what = role::target;
        f.rule = "goal";
        return true;
    }
    // The largest increase was in exports of wood (by $24 million)
    if (p != none && p > 0 && it_[p].is(stop::by) && it_[p - 1].is_mark(U'(')) {
        auto const change = moved_towards(p - 1);
        bool const again = change == none && last_ != none && figures_[it_[last_].index].what == role::diff;
        if (change != none || again) {
            f.what = role::diff;
            f.rule = "by";
            f.negative = change != none ? falls(change) : figures_[it_[last_].index].negative;
            if (!counted) static_cast<void>(take(f, phrase_before(in_, p - 1)) || inherit(f));
            return true;
        }
    }
    if (auto const way = counted ? 0 : beyond_base(i); way != 0 && inherit(f)) {
        f.what = role::diff;
        f.negative = way < 0;
        f.rule = "beyond";
        return true;
    }
    // against the 59 and 26,830 planned: what was aimed at
    if (planned_behind(i)) {
        f.what = role::target;
        f.rule = "plan";
        if (f.unit_name.empty()) take_unit_of(last_, f);
        if (!counted) static_cast<void>(inherit(f));
        return true;
    }
    // $212 million went to new firms and $231 million to housing
    if (!counted && last_ != none && figures_[it_[last_].index].rule == "went to" &&
        alike(f, figures_[it_[last_].index]) && p != none && p > last_ && related_to(i, f)) {
        f.what = previous;
        return true;
    }
    if (fell_so(i, f)) {
        static_cast<void>(counted || take_subject(i, f) || inherit(f));
        return true;
    }
    if (p != none && it_[p].is(word_kind::than) && against_present(i, f)) return true;
    // 6 million rand ($1 million; £0.5 million)
    bool const again = last_ != none && figures_[it_[last_].index].rule == "currency" && p == last_ + 1 &&
                       (it_[p].is_mark(U';') || it_[p].is_mark(U',')) && f.unit.kind() == unit_kind::money &&
                       !counted && is(i + 1, U')');
    if (again) {
        copy_indicator(last_, f);
        take_hedge_of(last_, f);
        f.what = previous;
        f.rule = "currency";
        return true;
    }
    if (bracket && last_ != none && p == last_ + 1 && f.unit.kind() == unit_kind::money && !counted &&
        (figures_[it_[last_].index].unit.kind() == unit_kind::money ||
         money_word(figures_[it_[last_].index].unit_name)) &&
        figures_[it_[last_].index].unit_name != f.unit_name && inherit(f)) {
        take_hedge_of(last_, f);
        f.what = previous;  // a target of $5 million (EUR 4 million)
        f.rule = "currency";
        return true;
    }
    if (!counted && (earned_from(i, f) || followed(i, f))) return true;
    if (put_at(i, f) || (!counted && targeted(i, f))) return true;
    if (each_in_bracket(i, f) || base_in_bracket(i, f) || base_too(i, f)) return true;
    if (grew_times(i, f) || other_measure(i, f) || (!counted && p != none && reduced(i, p, f))) return true;
    if (f.differs != 0) {
        // 2,000 more jobs than a year earlier
        f.what = plan ? role::target : role::diff;
        f.rule = "more";
        f.negative = f.differs < 0;
        if (counted || (is(n, stop::of) && take(f, phrase_from(in_, n + 1)))) return true;
        static_cast<void>(take_subject(i, f) || inherit(f));
        return true;
    }
    if (!counted && moved_object(i, f)) {
        f.what = role::diff;
        f.rule = "moved";
        f.negative = falls(verb);
        return true;
    }
    // 5 passengers, an average of 2 a day
    bool const apposed = last_ != none && p == last_ + 1 && it_[p].is_mark(U',') && i > p + 1 && f.unit_name.empty() &&
                         it_[i - 1].is(stop::determiner) && in_.view(it_[i - 1]).ends_with(" of");
    if (apposed && inherit(f)) {
        take_unit_of(last_, f);
        return true;
    }
    // from 20 million to 35 million passengers: the end of what began there
    bool const ends_move = last_ != none && p != none && it_[p].is(stop::to) && !respectively_ &&
                           figures_[it_[last_].index].what == role::base && only_phrase_between(last_ + 1, p);
    if (ends_move && inherit(f)) {
        f.rule = "to";
        f.how = certainty::certain;
        if (plan) f.what = role::target;
        if (f.unit_name.empty()) take_unit_of(last_, f);
        return true;
    }
    if (p != none && it_[p].is(stop::preposition) && in_.view(it_[p]) == "after" && last_ != none && !counted &&
        figures_[it_[last_].index].unit.kind() == f.unit.kind() && inherit(f)) {
        f.what = role::base;  // 2 million, after 3 million in July
        f.rule = "after";
        take_unit_of(last_, f);
        return true;
    }
    // rose to $97 million ($88 million)
    if (bracketed_before(i, f) && inherit(f)) {
        bool const told_twice = restates(f);
        f.what = told_twice ? figures_[it_[last_].index].what : role::base;
        f.rule = told_twice ? "restated" : "bracket";
        return true;
    }
    // rose by a fifth, or $3 million
    bool const amount = p != none && p > 0 && it_[p].is(word_kind::joiner) && in_.view(it_[p]) == "or" &&
                        it_[p - 1].is_mark(U',') && last_ == none && change_before(p, false) != none;
    if (amount && !counted && take_subject(i, f)) {
        f.what = role::diff;
        f.rule = "or";
        f.negative = falls(change_before(p, false));
        return true;
    }
    // $2 billion was invested
    bool const opens =
        p == none || it_[p].is(stop::clause) || it_[p].is(english_type::mark) || it_[p].is(word_kind::joiner);
    if (!counted && opens && is(i + 1, stop::auxiliary)) {
        auto act = i + 2;
        while (is(act, stop::auxiliary) || is_plain_word(act, {"been"})) ++act;
        if (is(act, word_kind::light)) f.made_indicator = deed_of(act);
        if (!f.made_indicator.empty()) return true;
    }
    // 4.5% above the 11.8 million tonnes of 2016
    bool const beyond = p != none && (it_[p].is(word_kind::excess) ||
                                      (it_[p].is(word_kind::approximate) && compares(in_.view(it_[p]))));
    // 210,000 or 6.6% more; $11 million, or 3.7%, higher
    auto const second = is(i + 1, U',') ? i + 2 : i + 1;
    auto const more = second + 2 < it_.size() && it_[second + 2].is_mark(U',') ? second + 3 : second + 2;
    bool const or_so_many =
        is(second, word_kind::joiner) && in_.view(it_[second]) == "or" && more < it_.size() && is_figure(second + 1) &&
        is_change_unit(figures_[it_[second + 1].index]) && last_ != none &&
        (it_[more].is(motion::particle) || (it_[more].is(word_kind::approximate) && compares(in_.view(it_[more]))));
    if (or_so_many && !counted && inherit(f)) {
        f.what = role::diff;
        f.rule = "or";
        f.negative = falls(more) || (it_[more].is(word_kind::approximate) &&
                                     doc_.words.entry(static_cast<std::int32_t>(it_[more].index)).value == "under");
        take_unit_of(last_, f);
        return true;
    }
    // $5 million invested
    bool const closing = n == i + 1 && is(n, word_kind::light) && f.unit.kind() == unit_kind::money &&
                         (n + 1 >= it_.size() || it_[n + 1].is(english_type::mark));
    if (closing && !counted) {
        f.made_indicator = doc_.words.entry(static_cast<std::int32_t>(it_[n].index)).value;
        if (!f.made_indicator.empty()) return true;
    }
    if (beyond && last_ != none && p == last_ + 1 && grew && inherit(f)) {
        f.what = role::base;
        f.rule = "above";
        return true;
    }
    bool const run_on = last_ != none && p == last_ + 1 && grew && !respectively_;
    if (run_on && it_[p].is(stop::from) && !f.unit_name.empty() && !counted && inherit(f)) {
        f.what = role::base;  // an increase of 3% from $2 million
        f.rule = "from";
        return true;
    }
    if (run_on && it_[p].is(stop::to) && !f.unit_name.empty() && inherit(f)) {
        f.rule = "to";
        f.how = certainty::certain;
        if (split_total_) f.what = role::breakdown;
        return true;
    }
    return false;
}

/// the previous record of $5 million, above the prior-year figure of $4 million
bool english_evidence::base_cued(std::size_t i) const {
    for (auto k = i; k > 0 && i - k < 4; --k) {
        if (it_[k - 1].is(word_kind::base)) return true;
        // The previous record was 5
        if (k > 1 && it_[k - 1].is(stop::auxiliary) && it_[k - 2].is(word_kind::base)) return true;
        // above the prior-year figure of $4 million
        if (k > 1 && it_[k - 2].is(word_kind::yoy) && is_one_of(k - 1, english_words::base_level_nouns)) return true;
        if (k > 2 && in_.view(it_[k - 1]) == "average" && it_[k - 2].is(english_type::date)) return true;
        if (!it_[k - 1].is_mark(U',') && !it_[k - 1].is(stop::of) && !it_[k - 1].is(stop::determiner) &&
            !it_[k - 1].is(word_kind::approximate))
            return false;
    }
    return false;
}

/// What a level is of, where it is that of the figure before.
bool english_rules::same_as_told(std::size_t i, candidate& f, level_frame const& frame, bool subject) const {
    auto const previous = last_ == none ? role::value : figures_[it_[last_].index].what;
    // collected $8 million in duties, $2 million above the plan: what was collected, not by whom
    if ((f.what == role::excess || f.rule == "exceeds") && subject && last_ != none && !respectively_ && hangs(i) &&
        (resumes(i) || previous == role::target) && inherit(f))
        return true;
    // 6 units, an improvement of 2 units: of the same thing
    if (f.what == role::diff && subject && last_ != none && !respectively_ && hangs(i) &&
        (frame.verb == none || frame.verb < last_) && inherit(f))
        return true;
    // £9 million in 58 companies, up from £7 million: of what had the same unit
    auto const like = f.what == role::base && !frame.counted ? sibling(i, f) : none;
    if (like == none || like == last_) return false;
    copy_indicator(like, f);
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
