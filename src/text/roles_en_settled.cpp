#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What a frame of few words around a level tells: a forecast that is left, a height to be reached by a year, what is
// there already beside what is planned.

/// to raise the number of women to 40% by 2035: what is to be reached by a year
bool english_roles::by_then(std::size_t i) const {
    auto k = i + 1;
    while (k < it_.size() && k < i + 4 && !is(k, stop::by) && (it_[k].is_plain() || it_[k].is(stop::determiner))) ++k;
    if (!is(k, stop::by) || k + 1 >= it_.size() || !it_[k + 1].is(english_type::date)) return false;
    auto const p = before(i);
    if (p == none) return false;
    // and 40% by 2040
    if (it_[p].is(word_kind::joiner)) return last_ != none && figures_[it_[last_].index].rule == "by then";
    auto const verb = verb_before(i);
    if (verb == none || verb == 0 || !it_[verb - 1].is(stop::to) || i - verb > 16) return false;
    // is forecast to reach 40% by 2035: nobody means it to
    return verb < 2 || (!is_one_of(verb - 2, english_words::implicative_verbs) && !foretells(verb - 2));
}

/// sales (including exports) of 3 million; 300 people, including part-timers, in 12 towns: whether the mark at `i` ends
/// a part that is not counted
bool english_roles::including_ends(std::size_t i) const {
    if (breakdown_ == none || breakdown_ + 1 >= i || !(it_[i].is_mark(U')') || it_[i].is_mark(U','))) return false;
    if (!in_.view(it_[breakdown_]).starts_with("includ") || i - breakdown_ > 8 || i + 1 >= it_.size()) return false;
    for (auto k = breakdown_ + 1; k < i; ++k) {
        if (it_[k].is(english_type::figure) || it_[k].is_mark(U',') || it_[k].is_mark(U'(')) return false;
    }
    auto const& next = it_[i + 1];
    return next.is_verb() || next.is(stop::of) || next.is(stop::in) || next.is(stop::at) || next.is(stop::to) ||
           next.is(word_kind::plan_verb);
}

/// received 85,000 tonnes, with 61,000 for Amsterdam: a part where its unit is that of the whole
bool english_rules::part_with(std::size_t i, candidate& f) const {
    auto const p = before(i);
    // and 12,000 for Kiel
    bool const next = f.what == role::value && p != none && last_ != none && p > last_ + 1 && p + 1 == i &&
                      (it_[p].is(word_kind::joiner) || it_[p].is_mark(U',')) &&
                      figures_[it_[last_].index].rule == "with" && figures_[it_[last_].index].what == role::breakdown &&
                      alike(f, figures_[it_[last_].index]) && only_phrase_between(last_ + 1, p) && i + 1 < it_.size() &&
                      is_preposition(it_[i + 1]);
    if (next) {
        f.what = role::breakdown;
        f.rule = "with";
        return true;
    }
    if (f.what != role::value || p == none || !it_[p].is(stop::with) || last_ == none || head_ != last_ || p == 0 ||
        !it_[p - 1].is_mark(U',') || f.is_range)
        return false;
    auto const& whole = figures_[it_[last_].index];
    auto const scale = in_.text.substr(f.numeral.end, f.whole.end - f.numeral.end);
    bool const elided =
        scale.empty() || (f.magnitude >= 3 && scale.rfind(' ') == 0) || f.unit.kind() == unit_kind::money;
    if (!elided || is_change_unit(f) || whole.is_range || (whole.what != role::value && whole.what != role::target))
        return false;
    bool const same = f.unit_name.empty() ? is_count(whole) || whole.unit.kind() == unit_kind::physical
                                          : f.unit_name == whole.unit_name;
    constexpr std::int32_t most_digits = 18;
    if (!same || f.number.digits() > most_digits || whole.number.digits() > most_digits) return false;
    auto const n = i + 1;
    bool const placed = is(n, stop::in) || is(n, stop::from) || is(n, stop::to) || is(n, stop::at) ||
                        is(n, stop::preposition) || is_one_of(n, english_words::destination_participles);
    if (!placed ||
        !(f.number.scaled_by_power_of_ten(f.magnitude) < whole.number.scaled_by_power_of_ten(whole.magnitude)))
        return false;
    if (f.unit_name.empty()) take_unit_of(last_, f);
    // covers of $4 million, with $1 million in 2022: of the covers, and not of who gave them
    if (f.unit.kind() == unit_kind::money && is(n, stop::in) && names_actor(name_before(i, f)))
        copy_indicator(last_, f);
    f.what = role::breakdown;
    f.rule = "with";
    return true;
}

/// 61% of the work has been done
bool english_roles::works_done(std::size_t i) const {
    if (!is(i + 1, stop::of) || !is(i + 2, stop::determiner)) return false;
    constexpr std::size_t words = 10;
    auto const& works = listed(english_words::work_nouns);
    auto const& ended = listed(english_words::completed_work_words);
    bool work = false;
    for (auto k = i + 3; k < it_.size() && k < i + words && !it_[k].is(english_type::mark); ++k) {
        auto const word = in_.view(it_[k]);
        work = work || works.has(last_word(word));
        if (work && ended.has(word)) return true;
    }
    return false;
}

void english_roles::settle_plan(std::size_t i, candidate& f) const {
    auto const p = before(i);
    // 41,000 customers were added, have added 14 ships
    if (f.what == role::value && is_count(f)) {
        auto k = i + 1;
        while (is(k, stop::auxiliary)) ++k;
        bool const joined = (k < it_.size() && in_.view(it_[k]) == "added") ||
                            (p != none && p > 0 && in_.view(it_[p]) == "added" && it_[p - 1].is(stop::auxiliary));
        if (joined) {
            f.what = role::increment;
            f.rule = "added";
            return;
        }
    }
    if (p == none) return;
    auto const say = [&](role what, std::string_view rule) {
        f.what = what;
        f.rule = rule;
    };
    // from a 110 billion crown ($4 billion) shortfall: as what stands before the bracket
    if (it_[p].is_mark(U'(') && last_ != none && p == last_ + 1 && f.unit.kind() == unit_kind::money &&
        f.what == role::target) {
        auto const& told = figures_[it_[last_].index];
        if (told.what == role::base && told.magnitude == f.magnitude && told.unit_name != f.unit_name)
            return say(told.what, "currency");
    }
    if (f.what == role::target && f.rule != "target") {
        // the existing 11,000
        if (i > 0 && is_plain_word(i - 1, {"existing", "present", "current"})) return say(role::value, "there");
        // half of a total of 6,000 jobs; the $2 billion market: they are there
        bool const part =
            it_[p].is(stop::of) && p > 0 && listed(english_words::fraction_nouns).has(last_word(in_.view(it_[p - 1])));
        auto const place = i > 1 && is(i - 1, stop::determiner) && in_.view(it_[i - 1]) == "the";
        bool const there = place && p + 2 == i &&
                           (it_[p].is(stop::in) || is_plain_word(p, {"across", "among"}) ||
                            in_.view(it_[p]) == "across" || in_.view(it_[p]) == "among");
        // will help the 4,000 people who live there; the target was missed: only 31 firms came
        bool const known =
            place && is_count(f) && f.rule == "plan" &&
            (is(i + 1, stop::in) || is(i + 1, stop::from) || is(i + 1, stop::pronoun) || is(i + 1, stop::relative));
        bool const told = it_[p].is_mark(U':') && p > 0 && f.rule == "granted" &&
                          is_one_of(p - 1, english_words::goal_outcome_participles);
        if (part || there || known || told) return say(role::value, "there");
    }
    // aims at 2 million, up from 1.2 million now; to 40,000 from the present 31,000
    bool const now = f.what == role::value && last_ != none && figures_[it_[last_].index].what == role::target &&
                     (it_[p].is(stop::from) || it_[p].is(word_kind::than)) && p > last_ &&
                     only_phrase_between(last_ + 1, p);
    if (now &&
        (f.rule == "now" || is_plain_word(i - 1, {"present", "current", "existing"}) || it_[i - 1].is(moment::past)))
        return say(role::base, "now");
    // up from an estimate of 6% growth
    bool const grew = f.what == role::growth_yoy || f.what == role::growth || f.what == role::growth_mom;
    if (grew && it_[p].is(stop::of) && p > 0 &&
        listed(english_words::singular_forecast_nouns).has(last_word(in_.view(it_[p - 1])))) {
        for (auto k = p - 1; k > 0 && p - k < 6; --k) {
            if (it_[k - 1].is(stop::from) || (it_[k - 1].is(word_kind::than) && in_.view(it_[k - 1]).ends_with("from")))
                return say(role::base, "thought before");
            if (!it_[k - 1].is_plain() && !it_[k - 1].is(stop::determiner) && !it_[k - 1].is(english_type::date)) break;
        }
    }
    // expectations of $5 billion in sales and a 7% margin
    if (f.what == role::value && it_[p].is(word_kind::joiner) && last_ != none) {
        auto const& told = figures_[it_[last_].index];
        // 1.4 million guests this year and 1.6 million in 2035
        bool const next = told.rule == "plan" && alike(f, told) && f.magnitude == told.magnitude &&
                          is(i + 1, stop::in) && i + 2 < it_.size() && it_[i + 2].is(english_type::date);
        bool const goal = next || told.rule == "thought of" || (told.rule == "target" && alike(f, told));
        if (told.what == role::target && goal && only_phrase_between(last_ + 1, p)) return say(role::target, told.rule);
    }
    // the ministry's target of some 15 percent export growth
    if (grew && it_[p].is(word_kind::target) && in_.view(it_[p]).ends_with(" of")) return say(role::target, "target");
    // out of a total of 300
    if (f.what == role::total && in_.view(it_[p]) == "out of") return say(role::value, "out of");
    // at 73 percent of the European average
    if (grew && is(i + 1, stop::of)) {
        for (auto k = i + 2;
             k < it_.size() && k < i + 8 &&
             (it_[k].is_plain() || it_[k].is(stop::determiner) || it_[k].is_mark(U'\'') || it_[k].is_mark(0x2019));
             ++k) {
            if (is_plain_word(k, {"average", "mean", "median"})) return say(role::share, "of an average");
        }
    }
    // fell 4% short of its goal
    bool const fell = grew && i + 1 < it_.size() && it_[i + 1].is(word_kind::approximate);
    if (fell && in_.view(it_[i + 1]).starts_with("short of")) {
        f.negative = true;
        return say(role::excess, "short");
    }
    // 61% of the work has been done
    if (f.what == role::share && works_done(i)) return say(role::completion, "done");
    bool const level = f.what == role::value || f.what == role::total || f.what == role::breakdown;
    bool const grows = f.what == role::growth_yoy || f.what == role::growth || f.what == role::diff;
    if ((level || grows || f.what == role::share) && by_then(i)) return say(role::target, "by then");
    // to reach the 58 percent set for 2030
    bool const set_for = (level || f.what == role::share) && i + 3 < it_.size() && in_.view(it_[i + 1]) == "set" &&
                         in_.view(it_[i + 2]) == "for" && it_[i + 3].is(english_type::date);
    if (set_for) return say(role::target, "meant");
    if (!level || f.what == role::breakdown) return;
    // was raised by 42 flights, including 14 to Rio
    bool const within = it_[p].is(word_kind::breakdown) && in_.view(it_[p]) == "including" && last_ != none &&
                        p > last_ && p - last_ < 8 && figures_[it_[last_].index].what == role::diff && is_count(f) &&
                        f.unit_name == figures_[it_[last_].index].unit_name;
    if (within) return say(role::breakdown, "including");
    // has been earmarked for roads and $2 million for schools
    bool const too = (it_[p].is(word_kind::joiner) || it_[p].is_mark(U',')) && last_ != none && p > last_ &&
                     is(i + 1, stop::preposition) && only_phrase_between(last_ + 1, p) &&
                     in_.view(it_[i + 1]) == "for" && figures_[it_[last_].index].rule == "granted" &&
                     f.unit.kind() == unit_kind::money && p - last_ < 8;
    if (too) return say(role::target, "granted");
    // Of the planned 310 homes
    auto const& meant = listed(english_words::planned_participles);
    if (i > 0 && it_[i - 1].is_plain() && meant.has(in_.view(it_[i - 1]))) return say(role::target, "meant");
    if (i > 0 && it_[i - 1].is(word_kind::target) && in_.view(it_[i - 1]) == "planned")
        return say(role::target, "meant");
    if (!it_[p].is(stop::of) || p == 0) return;
    // against the estimate of $41 million, a shortfall of $12 million
    if (is_plain_word(p - 1, {"shortfall", "shortfalls"}) && last_ != none &&
        figures_[it_[last_].index].what == role::target) {
        f.negative = true;
        return say(role::excess, "short");
    }
    // hopes of 3,000 jobs, projected revenue until the end of the year of $4 million
    if (is_one_of(p - 1, english_words::prospect_nouns)) return say(role::target, "hopes");
    constexpr std::size_t words = 8;
    for (auto k = p; k > 0 && p - k < words; --k) {
        auto const& x = it_[k - 1];
        if (x.is_plain() && k < p && meant.has(in_.view(x))) return say(role::target, "meant");
        if (!x.is_plain() && !x.is(word_kind::time) && !x.is(english_type::date) && !is_preposition(x) &&
            !x.is(word_kind::rate_noun))
            return;
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
