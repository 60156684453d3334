#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Money, things, tonnes, bare numbers.
void english_roles::read_level(std::size_t i, candidate& f) {
    if (f.unit_name.empty() && is(i + 1, stop::of) && part_of_counted(i, f)) return;
    auto const p = before(i);
    auto n = after(i);
    if (n != none && it_[n].is_mark(U'(')) {
        // 67 million TEUs (20-foot equivalent units) of containers
        auto close = n;
        while (close < it_.size() && close < n + 8 && !it_[close].is_mark(U')')) ++close;
        if (is(close + 1, stop::of)) n = close + 1;
        // $4 million (2%) above the budget
        if (close == n + 2 && (is(close + 1, word_kind::excess) || is(close + 1, word_kind::approximate)))
            n = close + 1;
    }
    bool const adjoins = n == i + 1 || (n == i + 4 && it_[i + 1].is_mark(U'('));
    auto const verb = verb_before(i);
    // TEU and the like measure: what they are figures of is said elsewhere.
    if (auto const change = change_described(i, f); change != none) n = change;
    auto const counter = f.indicator;
    if (measures(f.unit_name) && f.indicator == f.unit_name) f.indicator = {};
    bool const counted = !f.indicator.empty();
    bool const bracket = p != none && it_[p].is_mark(U'(');
    bool const plan = planned(i);
    level_frame frame{p, n, verb, counter, counted, bracket, false, plan};
    if (special_level(i, f, frame)) return;
    auto const previous = last_ == none ? role::value : figures_[it_[last_].index].what;
    // fell short of $5 million, fell $5 million short of the target: no change of that size
    bool const wanting = p != none && ((p + 1 < i && in_.view(it_[p + 1]).starts_with("short of")) ||
                                       (n == i + 1 && misses(n) && it_[n].code == 1));
    bool subject = false;
    bool const base_cue = base_cued(i);
    if (p != none && ((it_[p].is(stop::of) && compared(p)) || against_past(i))) {
        f.what = against_plan(p) ? role::target : role::base;
        f.rule = "than";
        if (f.unit_name.empty()) take_unit_of(last_, f);
        bool const generic = it_[p].is(stop::of) && p > 0 && generic_head(p - 1);
        if (!counted && !generic && it_[p].is(stop::of) && take(f, phrase_before(in_, p, true))) return;
        if (!counted && inherit(f)) return;
    } else if ((p == 0 && it_[p].is(stop::from) && rises_to(i, f)) || leaves_level(i, p, f)) {
        f.what = role::base;  // From 1,200 beds in 2015, the number rose to 1,400
        f.rule = "from";
        if (counted) return;
        subject = true;
    } else if (base_cue) {
        f.what = role::base;
        f.rule = "base";
        take_unit_of(last_, f);
        if (!counted && last_ != none && inherit(f)) return;
        subject = !counted;
    } else if (p != none && (it_[p].is(stop::to) || it_[p].is(stop::from)) && !grown_amount(i, f)) {
        if (moved_level(i, f, frame)) return;
        subject = frame.subject;
    } else if (falls_short(p == none ? 0 : p)) {
        f.what = role::excess;
        f.rule = "short";
        f.negative = true;
        subject = !counted;
    } else if (exceeds(p == none ? 0 : p)) {
        f.what = role::excess;
        // beating the previous record by: no target, but an earlier amount
        for (auto k = p; k > 0 && p - k < 10 && !it_[k - 1].is_verb() && !it_[k - 1].is_mark(U','); --k) {
            auto const word = in_.view(it_[k - 1]);
            if (it_[k - 1].is(word_kind::base) || it_[k - 1].is(word_kind::yoy) || word.find("record") != word.npos ||
                word == "peak" || word == "high")
                f.what = role::diff;
        }
        f.rule = "exceeds";
        subject = !counted;
        if (!counted && take_object(i, f)) return;
    } else if (auto const lifts = verb_of_object(p); lifts != none) {
        f.what = role::diff;
        f.rule = "by";
        f.negative = is_one_of(lifts, english_words::denting_verbs);
        auto const object = phrase_from(in_, lifts + 1);
        if (!counted && object.to <= p && take(f, object)) return;
    } else if (p != none && it_[p].is(stop::by) && raised(p)) {
        f.what = role::diff;
        f.rule = "raised";
        subject = !counted;
    } else if (p != none && it_[p].is(stop::by) && change_before(p, p > 0 && it_[p - 1].moves()) != none) {
        f.what = role::diff;
        f.rule = "by";
        f.negative = falls(change_before(p, p > 0 && it_[p - 1].moves()));
        if (is(n, stop::of) && take(f, phrase_from(in_, n + 1))) return;
        subject = true;
    } else if (p != none && it_[p].is(stop::at) && with_before(p) && take(f, phrase_before(in_, p))) {
        f.rule = "with";
        return;
    } else if (p != none && counted && estimated_capacity(p, f)) {
        f.rule = "estimated at";
        return;
    } else if (p != none && !counted && projected_at(p, f)) {
        f.rule = "at";
        return;
    } else if (p != none && it_[p].is(stop::at) && verb != none && told_object(p, verb, f)) {
        f.rule = "at";
        return;
    } else if (p != none && it_[p].is(stop::at) && verb != none) {
        f.rule = "at";
        // a 0.8% reduction in traffic at 17.9 million
        bool const settled = last_ != none && last_ + 1 < p && it_[last_ + 1].is(motion::noun) && !respectively_ &&
                             is_change_unit(figures_[it_[last_].index]) && only_phrase_between(last_ + 2, p);
        if (settled && inherit(f)) return;
        subject = true;
    } else if (p != none && moves(p) && !it_[p].is(motion::noun) && in_.view(it_[p]).ends_with(" from")) {
        f.what = role::base;
        f.rule = "from";
        subject = !counted;
    } else if (p != none && moves(p) && !it_[p].is(motion::noun) && !wanting && !raises_crops(i, p)) {
        f.what = role::diff;
        f.rule = "moved";
        f.negative = falls(p);
        subject = !counted;
        if (subject && (helped_by(p, f) || (goes_on(p) && inherit(f)))) return;
    } else if (p != none && ((it_[p].is(stop::of) && p > 0 && it_[p - 1].moves() && it_[p - 1].is(motion::noun)) ||
                             (it_[p].is(motion::noun) && in_.view(it_[p]).find(" of") != std::string_view::npos))) {
        if (change_of_level(i, f, frame)) return;
        subject = true;
    } else if (p != none && !counted && it_[p].is(word_kind::joiner) && parallel_change(i, f)) {
        return;
    } else if (n != none && moves(n) && (it_[n].is(motion::noun) || it_[n].is(motion::particle)) && !grown_behind(n) &&
               !(p != none && it_[p].is(stop::in) && it_[n].is(motion::particle) && n + 1 < it_.size() &&
                 it_[n + 1].is_plain())) {  // but in 90 countries more people live
        f.what = role::diff;
        f.rule = "change";
        f.negative = falls(n);
        // a $4 million rise in rents; collected $4 million less in taxes
        bool const of_money = it_[n].is(motion::particle) && f.unit.kind() == unit_kind::money && is(n + 1, stop::in) &&
                              n + 2 < it_.size() && it_[n + 2].is_plain() && !it_[n + 2].capital;
        if (((it_[n].is(motion::noun) && (is(n + 1, stop::in) || is(n + 1, stop::of))) || of_money) &&
            take(f, phrase_from(in_, n + 2)))
            return;
        // because of $7 million higher interest earnings
        if (amount_of_change(i, f) && take(f, phrase_from(in_, n + 1))) return;
        if (it_[n].is(motion::noun) || counted) subject = !counted;
    } else if (adjoins && is(n, word_kind::approximate) && p != none && compares(in_.view(it_[n]))) {
        // 4.2 million more than in 2017
        f.what = role::diff;
        f.rule = "more than";
        auto const meant = doc_.words.entry(static_cast<std::int32_t>(it_[n].index)).value;
        f.negative = meant == "under";
        if (f.unit_name.empty()) take_unit_of(last_, f);
        if (!counted && p != none && it_[p].is_verb() && take_subject(i, f)) return;
        if (!counted && inherit(f)) return;
    } else if (p != none && it_[p].is(word_kind::excess)) {
        f.what = role::excess;
        f.rule = "excess";
        f.negative = it_[p].code == 1;
        subject = true;
    } else if (adjoins && is(n, word_kind::excess)) {
        f.what = role::excess;
        f.rule = "excess";
        f.negative = it_[n].code == 1;
        if (f.unit_name.empty()) take_unit_of(last_, f);
        subject = !counted;
    } else if (p != none && it_[p].is(word_kind::than)) {
        f.what = role::base;
        f.rule = "than";
        // 1,024 applications within 30 days, compared with 890
        auto set = last_;
        if (f.unit_name.empty() && last_ != none && head_before_ != none &&
            figures_[it_[last_].index].unit.kind() == unit_kind::physical && p > last_ + 1)
            set = head_before_;
        // £9 million in 58 companies, up from £7 million
        auto const like = f.unit_name.empty() ? none : sibling(i, f);
        if (like != none) set = like;
        take_unit_of(set, f);
        if (set == none && f.unit_name.empty()) {
            f.unit = doc_.last.unit;
            f.unit_name = doc_.last.unit_name;
        }
        // 46 airports with 40 million passengers, compared with 18 airports
        if (counted && (set == none || figures_[it_[set].index].unit_name != f.unit_name)) return;
        if (set != last_) return copy_indicator(set, f);
        if (inherit(f)) return;
    } else if (!counted && breakdown_ != none && breakdown_ < i && in_.view(it_[breakdown_]).starts_with("compris") &&
               f.unit.kind() == unit_kind::money && is(n, stop::from) && take(f, phrase_from(in_, n + 1))) {
        f.what = role::breakdown;  // revenue comprised $3 million from fares
        f.rule = "comprised";
        return;
    } else if (p != none && it_[p].is(word_kind::share) && !in_.view(it_[p]).starts_with("contrib") &&
               in_.view(it_[p]) != "which is" && in_.view(it_[p]).find("equivalent") == std::string_view::npos &&
               (head_ != none || (n == i + 1 && (is(n, stop::of) || of_total(n)))) && !counted && !stands_for(i, p)) {
        f.what = role::breakdown;
        f.rule = "accounting";
        // the centre comprises 850 sq ft of shops
        bool const room = n == i + 1 && is(n, stop::of) && f.unit.kind() == unit_kind::physical &&
                          in_.view(it_[p]).starts_with("compris");
        if (room && take(f, phrase_from(in_, n + 1))) return;
        if (take(f, head_of(in_, subject_of(in_, p)))) return;
    } else if ((p != none && (it_[p].is(word_kind::target) || (it_[p].is(stop::of) && p > 0 &&
                                                               (it_[p - 1].is(word_kind::completion) || misses(p - 1) ||
                                                                (estimated(p - 1) && !estimate_there(p - 1)))))) ||
               (n == i + 1 && is(n, word_kind::target))) {
        f.what = role::target;
        f.rule = "target";
        // 102% of its target of 5,000
        bool const bare = p != none && p > 0 && it_[p - 1].is(stop::determiner);
        // 131 visits against a goal of 120: the same
        bool const against = bare && f.unit_name.empty() && p > 1 && it_[p - 2].is(word_kind::than);
        if (!counted && last_ != none && (previous == role::completion || (bare && resumes(i)) || against) &&
            inherit(f)) {
            if (f.unit_name.empty() && head_ != none) take_unit_of(head_, f);
            return;
        }
        subject = !counted;
        if (!counted && p != none && names_target(p, f)) return;
        if (f.unit_name.empty() && f.magnitude == 0) {
            take_unit_of(last_, f);
            if (f.unit_name.empty()) take_unit_behind(i, f);
            // Against a target of 500, the county built 410 homes
            if (!f.indicator.empty() && it_[0].is(word_kind::than)) return;
        }
    } else if (p != none && it_[p].is(word_kind::total)) {
        if (worth_level(i, f, frame)) return;
    } else if (auto const part = part_level(i, f, frame); part != taken::no) {
        if (part == taken::done) return;
    } else if ((i > 0 && (it_[i - 1].is(word_kind::increment) || in_.view(it_[i - 1]) == "another" ||
                          in_.view(it_[i - 1]) == "Another")) ||
               added(f)) {
        // a further $7 million was spent, 12 additional engineers: amounts are told, things are more
        bool const amount = (f.unit.kind() == unit_kind::money || f.unit.kind() == unit_kind::physical) && !added(f);
        f.what = plan ? role::target : amount ? role::value : role::increment;
        f.rule = "increment";
    } else if (!plan && jobs_gained(i, f)) {
        // added 400 jobs, up from 200 a month earlier: what was added then
        auto comma = i + 1;
        while (comma < it_.size() && comma < i + 8 && !it_[comma].is_mark(U',')) ++comma;
        f.what = against_before(i) && !turns_to_rate(comma) ? role::diff : role::increment;
        f.rule = "gained";
    }
    // Of the 69 projects, 25; Out of this, 40 jobs
    bool const parted_off =
        f.what == role::value &&
        (in_whole(i, f) || (split_total_ && counted && doc_.has_level && f.unit_name == doc_.last_level.unit_name));
    if (parted_off) {
        f.what = role::breakdown;
        f.rule = "of them";
    }
    bool const aimed = f.what == role::value && verb != none && p == verb &&
                       (it_[verb].is(stop::auxiliary) || it_[verb].is(word_kind::level)) && aims_at(verb);
    if (f.what == role::value && (plan || aimed || projected(i, f))) {
        f.what = role::target;
        f.rule = "plan";
    }
    if (f.what == role::value) take_part_or_plan(i, p, f);
    bool const summed =
        i > 0 && it_[i - 1].is(stop::determiner) && in_.view(it_[i - 1]).find("total of") != std::string_view::npos;
    bool const in_all = counted && f.indicator.starts_with("total ") &&
                        !listed(english_words::measured_quantity_nouns).has(last_word(f.indicator));
    bool const for_all = summed && p != none && in_.view(it_[p]) == "for";
    if ((f.what == role::value && (in_all || for_all || summed_set(i, f) != none)) ||
        (f.what == role::target && (in_all || for_all))) {
        f.what = role::total;
        f.rule = "a total of";
    }
    // Of the projects, 45 were finished and 300 jobs created: those are no projects
    bool const other_things =
        last_ != none && counted && !alike_counts(f, figures_[it_[last_].index]) && f.unit_name != doc_.last.unit_name;
    if (f.what == role::value && split_total_ && !other_things) {
        f.what = role::breakdown;
        f.rule = "within";
        // Of the total, Brunswick handled 6 units
        auto const whole = verb == none ? item_range{} : head_of(in_, subject_of(in_, verb));
        bool const same = counted && doc_.has_level && doc_.last_level.indicator.find(f.unit_name) != std::string::npos;
        if (p != none && (p == verb || it_[p].is(stop::to)) && (!counted || same) &&
            (take_part(f, i, whole) || take(f, whole)))
            return;
    }
    if (same_as_told(i, f, frame, subject)) return;
    frame.subject = subject;
    name_level(i, f, frame);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
