#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

constexpr std::string_view paid[] = {"investment", "spending", "revenue", "funding"};

}  // namespace

/// Money, things, tonnes, bare numbers.
void english_roles::read_level(std::size_t i, candidate& f) {
    // 60 of the 72 units
    if (f.unit_name.empty() && is(i + 1, stop::of)) {
        auto k = i + 2;
        while (k < it_.size() && k < i + 4 && it_[k].is(stop::determiner)) ++k;
        if (k < it_.size() && it_[k].is(english_type::figure)) {
            take_unit_behind(i, f);
            f.rule = "of the";
            if (!f.indicator.empty()) return;
        }
    }
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
    auto const counter = f.indicator;
    if (measures(f.unit_name) && f.indicator == f.unit_name) f.indicator = {};
    bool const counted = !f.indicator.empty();
    bool const bracket = p != none && it_[p].is_mark(U'(');
    auto const previous = last_ == none ? role::value : figures_[it_[last_].index].what;
    bool const grew = last_ != none && is_change_unit(figures_[it_[last_].index]) &&
                      (previous == role::growth_yoy || previous == role::growth || previous == role::growth_mom);
    if (behind_alternative(i) && grew) {
        // up 7.8 percent, or 1.86 million tonnes
        f.what = role::diff;
        f.rule = "or";
        f.negative = f.negative || figures_[it_[last_].index].negative;
        copy_indicator(last_, f);
        return;
    }
    if (!counted && (earned_from(i, f) || followed(i, f))) return;
    if (put_at(i, f) || (!counted && targeted(i, f))) return;
    bool const plan = planned(i);
    if (grew_times(i, f)) return;
    if (f.differs != 0) {
        // 2,000 more jobs than a year earlier
        f.what = plan ? role::target : role::diff;
        f.rule = "more";
        f.negative = f.differs < 0;
        if (counted || (is(n, stop::of) && take(f, phrase_from(in_, n + 1)))) return;
        static_cast<void>(take_subject(i, f) || inherit(f));
        return;
    }
    if (!counted && moved_object(i, f)) {
        f.what = role::diff;
        f.rule = "moved";
        f.negative = falls(verb);
        return;
    }
    // fell short of $5 million, fell $5 million short of the target: no change of that size
    bool const wanting = p != none && ((p + 1 < i && in_.view(it_[p + 1]).starts_with("short of")) ||
                                       (n == i + 1 && misses(n) && it_[n].code == 1));
    bool subject = false;
    auto const base_cue = [&] {
        for (auto k = i; k > 0 && i - k < 4; --k) {
            if (it_[k - 1].is(word_kind::base)) return true;
            // above the prior-year figure of $4 million
            auto const word = in_.view(it_[k - 1]);
            if (k > 1 && it_[k - 2].is(word_kind::yoy) &&
                (word == "figure" || word == "level" || word == "total" || word == "result"))
                return true;
            if (k > 2 && in_.view(it_[k - 1]) == "average" && it_[k - 2].is(english_type::date)) return true;
            if (!it_[k - 1].is_mark(U',') && !it_[k - 1].is(stop::of) && !it_[k - 1].is(stop::determiner) &&
                !it_[k - 1].is(word_kind::approximate))
                return false;
        }
        return false;
    }();
    // 5 passengers, an average of 2 a day
    bool const apposed = last_ != none && p == last_ + 1 && it_[p].is_mark(U',') && i > p + 1 && f.unit_name.empty() &&
                         it_[i - 1].is(stop::determiner) && in_.view(it_[i - 1]).ends_with(" of");
    if (apposed && inherit(f)) {
        take_unit_of(last_, f);
        return;
    }
    // from 20 million to 35 million passengers: the end of what began there
    bool const ends_move = last_ != none && p != none && it_[p].is(stop::to) && !respectively_ &&
                           figures_[it_[last_].index].what == role::base && only_phrase_between(last_ + 1, p);
    if (ends_move && inherit(f)) {
        f.rule = "to";
        f.how = certainty::certain;
        if (plan) f.what = role::target;
        if (f.unit_name.empty()) take_unit_of(last_, f);
        return;
    }
    if (p != none && it_[p].is(stop::preposition) && in_.view(it_[p]) == "after" && last_ != none && !counted &&
        figures_[it_[last_].index].unit.kind() == f.unit.kind() && inherit(f)) {
        f.what = role::base;  // 2 million, after 3 million in July
        f.rule = "after";
        take_unit_of(last_, f);
        return;
    }
    // rose to $97 million ($88 million)
    if (bracketed_before(i, f) && inherit(f)) {
        f.what = role::base;
        f.rule = "bracket";
        return;
    }
    // rose by a fifth, or $3 million
    bool const amount = p != none && p > 0 && it_[p].is(word_kind::joiner) && in_.view(it_[p]) == "or" &&
                        it_[p - 1].is_mark(U',') && last_ == none && change_before(p, false) != none;
    if (amount && !counted && take_subject(i, f)) {
        f.what = role::diff;
        f.rule = "or";
        f.negative = falls(change_before(p, false));
        return;
    }
    // $2 billion was invested
    if (!counted && (p == none || it_[p].is(stop::clause) || it_[p].is(english_type::mark)) &&
        is(i + 1, stop::auxiliary) && is(i + 2, word_kind::light)) {
        f.made_indicator = doc_.words.entry(static_cast<std::int32_t>(it_[i + 2].index)).value;
        if (!f.made_indicator.empty()) return;
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
        return;
    }
    // $5 million invested
    bool const closing = n == i + 1 && is(n, word_kind::light) && f.unit.kind() == unit_kind::money &&
                         (n + 1 >= it_.size() || it_[n + 1].is(english_type::mark));
    if (closing && !counted) {
        f.made_indicator = doc_.words.entry(static_cast<std::int32_t>(it_[n].index)).value;
        if (!f.made_indicator.empty()) return;
    }
    if (beyond && last_ != none && p == last_ + 1 && grew && inherit(f)) {
        f.what = role::base;
        f.rule = "above";
        return;
    }
    bool const run_on = last_ != none && p == last_ + 1 && grew && !respectively_;
    if (run_on && it_[p].is(stop::from) && !f.unit_name.empty() && !counted && inherit(f)) {
        f.what = role::base;  // an increase of 3% from $2 million
        f.rule = "from";
        return;
    }
    if (run_on && it_[p].is(stop::to) && !f.unit_name.empty() && inherit(f)) {
        f.rule = "to";
        f.how = certainty::certain;
        if (split_total_) f.what = role::breakdown;
        return;
    }
    if (p != none && it_[p].is(stop::of) && compared(p)) {
        f.what = role::base;
        f.rule = "than";
        if (!counted && take(f, phrase_before(in_, p, true))) return;
    } else if (counted && p == 0 && it_[p].is(stop::from) && rises_to(i, f)) {
        f.what = role::base;  // From 1,200 beds in 2015, the number rose to 1,400
        f.rule = "from";
        return;
    } else if (base_cue) {
        f.what = role::base;
        f.rule = "base";
        take_unit_of(last_, f);
        if (!counted && last_ != none && inherit(f)) return;
        subject = !counted;
    } else if (p != none && (it_[p].is(stop::to) || it_[p].is(stop::from))) {
        auto const change = verb == none ? none : verb;
        bool const moved = change != none || change_before(p, true) != none;
        if (moved && it_[p].is(stop::from)) {
            bool to = false;
            for (auto k = i + 1; k < it_.size() && k < i + 8; ++k) to = to || it_[k].is(stop::to);
            bool const back = last_ != none && last_ > 0 && it_[last_ - 1].is(stop::to) &&
                              figures_[it_[last_].index].unit.kind() == f.unit.kind();
            // an improvement from the $4 million deficit of 2019
            bool const beside = p > 0 && it_[p - 1].moves();
            if (to || back || beside || (change != none && it_[change].moves())) {
                f.what = role::base;
                f.rule = "from";
                // raised its guidance to $3 million from $2 million
                if (back && !counted && p == last_ + 1 && inherit(f)) return;
                subject = change != none && it_[change].moves();
                if (f.unit_name.empty()) take_unit_behind(i, f);
                if (!subject && !f.indicator.empty()) return;
            }
        } else if (change != none &&
                   (it_[change].moves() || it_[change].is(stop::verb) || it_[change].is(word_kind::light)) && moved &&
                   it_[p].is(stop::to)) {
            f.rule = "to";
            // net income up 107% to $4.8 million
            if (!respectively_ && last_ != none && last_ + 1 == p && !counted &&
                is_change_unit(figures_[it_[last_].index]) && figures_[it_[last_].index].what == role::growth_yoy &&
                inherit(f)) {
                f.how = certainty::certain;
                f.what = plan ? role::target : split_total_ ? role::breakdown : role::value;
                return;
            }
            // a 12% rise in passengers to 4.8 million
            if (!respectively_ && last_ != none && is_change_unit(figures_[it_[last_].index]) && hangs(i) &&
                !it_[change].moves() && inherit(f))
                return;
            // bringing the total dividend to 5 cents
            auto const word = in_.view(it_[change]).substr(0, 4);
            bool const brings = word == "brin" || word == "taki" || word == "take" || word == "took" ||
                                word == "rais" || word == "push" || word == "lift" || word == "brou" || word == "driv";
            if (brings && (last_ == none || change > last_) && take(f, phrase_from(in_, change + 1))) return;
            // bringing the number of firms to 6,430
            if (!it_[change].moves() && change > 0 && f.unit_name.empty() && (last_ == none || change > last_) &&
                take(f, phrase_before(in_, p)))
                return;
            subject = it_[change].moves() || change_before(p, true) != none;
            if (last_ != none && figures_[it_[last_].index].what == role::base) {
                f.how = certainty::certain;
                subject = subject || !counted;
            }
        }
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
    } else if (p != none && it_[p].is(stop::by) && change_before(p, p > 0 && it_[p - 1].moves()) != none) {
        f.what = role::diff;
        f.rule = "by";
        f.negative = falls(change_before(p, p > 0 && it_[p - 1].moves()));
        if (is(n, stop::of) && take(f, phrase_from(in_, n + 1))) return;
        subject = true;
    } else if (p != none && it_[p].is(stop::at) && with_before(p) && take(f, phrase_before(in_, p))) {
        f.rule = "with";
        return;
    } else if (p != none && it_[p].is(stop::at) && verb != none && told_object(p, verb, f)) {
        f.rule = "at";
        return;
    } else if (p != none && it_[p].is(stop::at) && verb != none) {
        f.rule = "at";
        subject = true;
    } else if (p != none && moves(p) && !it_[p].is(motion::noun) && !wanting) {
        f.what = role::diff;
        f.rule = "moved";
        f.negative = falls(p);
        subject = !counted;
    } else if (p != none && ((it_[p].is(stop::of) && p > 0 && it_[p - 1].moves() && it_[p - 1].is(motion::noun)) ||
                             (it_[p].is(motion::noun) && in_.view(it_[p]).find(" of") != std::string_view::npos))) {
        f.what = role::diff;
        f.rule = "change";
        f.negative = falls(it_[p].is(stop::of) ? p - 1 : p);
        // a net gain of 840 jobs, compared with nothing
        auto const gain = it_[p].is(stop::of) ? p - 1 : p;
        bool const netted = gain > 0 && in_.view(it_[gain - 1]) == "net";
        if (netted && counted && !against_before(i)) {
            f.what = role::increment;
            f.rule = "net gain";
            return;
        }
        if (is(n, stop::in) && take(f, phrase_from(in_, n + 1))) return;
        subject = true;
    } else if (n != none && moves(n) && (it_[n].is(motion::noun) || it_[n].is(motion::particle))) {
        f.what = role::diff;
        f.rule = "change";
        f.negative = falls(n);
        if (it_[n].is(motion::noun) && (is(n + 1, stop::in) || is(n + 1, stop::of)) && take(f, phrase_from(in_, n + 2)))
            return;
        if (it_[n].is(motion::noun) || counted) subject = !counted;
    } else if (adjoins && is(n, word_kind::approximate) &&
               (last_ != none || doc_.has_last || (p != none && it_[p].is_verb())) && compares(in_.view(it_[n]))) {
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
        if (set != last_) return copy_indicator(set, f);
        if (inherit(f)) return;
    } else if (!counted && breakdown_ != none && breakdown_ < i && in_.view(it_[breakdown_]).starts_with("compris") &&
               f.unit.kind() == unit_kind::money && is(n, stop::from) && take(f, phrase_from(in_, n + 1))) {
        f.what = role::breakdown;  // revenue comprised $3 million from fares
        f.rule = "comprised";
        return;
    } else if (p != none && it_[p].is(word_kind::share) && (head_ != none || (n == i + 1 && is(n, stop::of))) &&
               !counted) {
        f.what = role::breakdown;
        f.rule = "accounting";
        if (take(f, head_of(in_, subject_of(in_, p)))) return;
    } else if ((p != none &&
                (it_[p].is(word_kind::target) ||
                 (it_[p].is(stop::of) && p > 0 && (it_[p - 1].is(word_kind::completion) || misses(p - 1))))) ||
               (n == i + 1 && is(n, word_kind::target))) {
        f.what = role::target;
        f.rule = "target";
        // 102% of its target of 5,000
        bool const bare = p > 0 && it_[p - 1].is(stop::determiner);
        if (!counted && last_ != none && (previous == role::completion || (bare && resumes(i))) && inherit(f)) {
            if (f.unit_name.empty() && head_ != none) take_unit_of(head_, f);
            return;
        }
        subject = !counted;
        if (!counted && p != none && names_target(p, f)) return;
        if (f.unit_name.empty() && f.magnitude == 0) {
            take_unit_of(last_, f);
            if (f.unit_name.empty()) take_unit_behind(i, f);
        }
    } else if (p != none && it_[p].is(word_kind::total)) {
        auto const named_bracket = [&] {
            if (p == 0 || !it_[p - 1].is_mark(U')')) return false;
            auto open = p - 1;
            while (open > 0 && p - open < 12 && !it_[open].is_mark(U'(')) --open;
            return open > 0 && it_[open].is_mark(U'(') && it_[open - 1].is_plain();
        };
        if (p > 0 && (it_[p - 1].is_plain() || named_bracket()) &&
            in_.view(it_[p]).find("invest") == std::string_view::npos && take(f, with_verbs(phrase_before(in_, p)))) {
            f.rule = "worth";
            if (plan) f.what = role::target;
            return;
        }
        bool const set = last_ != none && figures_[it_[last_].index].unit.kind() != unit_kind::money;
        f.what = set && f.unit.kind() == unit_kind::money ? role::total : role::value;
        f.rule = "total";
        // with a total investment of: the words name it; worth: it is that of what was counted
        if (auto const words = in_.view(it_[p]); words.find("invest") != words.npos) {
            auto const from = words.find("combined") != words.npos ? words.find("combined") : words.find("total");
            auto const to = words.rfind(" of");
            f.made_indicator =
                words.substr(from == words.npos ? words.find("invest") : from,
                             to == words.npos ? to : to - (from == words.npos ? words.find("invest") : from));
            return;
        }
        if (set && inherit(f)) return;
    } else if (breakdown_ != none && breakdown_ < i && head_ != none && head_ < breakdown_ &&
               !(p != none && it_[p].is(word_kind::plan_verb)) && alike(f, figures_[it_[head_].index])) {
        f.what = role::breakdown;
        f.rule = "breakdown";
        take_unit_of(head_, f);
        bool const named =
            n != none && (is(n, stop::of) || is(n, stop::in) || is(n, stop::preposition) || is(n, stop::from));
        if (!counted && named && !it_[std::min(n + 1, it_.size() - 1)].is(english_type::date) &&
            take(f, phrase_from(in_, n + 1)))
            return;
        // of which landing fees were $198 million
        if (!counted && verb != none && verb > breakdown_ && take(f, head_of(in_, subject_of(in_, verb)))) return;
        if (!counted) {
            copy_indicator(head_, f);
            return;
        }
    } else if (breakdown_ != none && p == breakdown_ && last_ != none && f.unit_name.empty()) {
        f.what = role::breakdown;
        f.rule = "breakdown";
        auto const set = head_ == none ? last_ : head_;
        take_unit_of(set, f);
        copy_indicator(set, f);
        return;
    } else if (is(n, word_kind::breakdown) && n == i + 1 && f.unit_name.empty() && last_ != none && p != none &&
               it_[p].is_verb()) {
        // approved 4,980 of them
        f.what = role::breakdown;
        f.rule = "breakdown";
        take_unit_of(last_, f);
        if (inherit(f)) return;
    } else if (is(n, word_kind::breakdown) && n == i + 1 && (p == none || it_[p].is_mark(U','))) {
        // 155 of which were organised
        f.what = role::breakdown;
        f.rule = "breakdown";
        auto const noun = n > 1 ? phrase_before(in_, p == none ? 0 : p) : item_range{};
        if (f.unit_name.empty() && !noun.empty()) f.unit_name = in_.view(it_[noun.to - 1]);
        take_unit_of(last_, f);
        if (take(f, noun) || inherit(f)) return;
    } else if (p != none && p > 0 && counted && it_[p - 1].is(stop::relative) &&
               in_.view(it_[p]).starts_with("includ")) {
        f.what = role::breakdown;  // job losses, which included the 300 staff at the mill
        f.rule = "included";
        return;
    } else if ((i > 0 && (it_[i - 1].is(word_kind::increment) || in_.view(it_[i - 1]) == "another" ||
                          in_.view(it_[i - 1]) == "Another")) ||
               added(f)) {
        f.what = role::increment;
        f.rule = "increment";
    } else if (plan) {
        f.what = role::target;
        f.rule = "plan";
    }
    if (f.what == role::value && plan) {
        f.what = role::target;
        f.rule = "plan";
    }
    if (f.what == role::value) take_part_or_plan(i, p, f);
    if (f.what == role::value && split_total_) {
        f.what = role::breakdown;
        f.rule = "within";
        // Of the total, Brunswick handled 6 units
        auto const whole = verb == none ? item_range{} : head_of(in_, subject_of(in_, verb));
        bool const same = counted && doc_.has_level && doc_.last_level.indicator.find(f.unit_name) != std::string::npos;
        if (p != none && (p == verb || it_[p].is(stop::to)) && (!counted || same) && take(f, whole)) return;
    }
    bool const summed =
        i > 0 && it_[i - 1].is(stop::determiner) && in_.view(it_[i - 1]).find("total of") != std::string_view::npos;
    bool const in_all = counted && f.indicator.substr(0, 6) == "total ";
    bool const for_all = summed && p != none && in_.view(it_[p]) == "for";
    if ((f.what == role::value && (in_all || for_all || (summed && counted))) ||
        (f.what == role::target && (in_all || for_all))) {
        f.what = role::total;
        f.rule = "a total of";
    }
    // collected $8 million in duties, $2 million above the plan: what was collected, not by whom
    if ((f.what == role::excess || f.rule == "exceeds") && subject && last_ != none && !respectively_ && hangs(i) &&
        (resumes(i) || previous == role::target) && inherit(f))
        return;
    // 6 units, an improvement of 2 units: of the same thing
    if (f.what == role::diff && subject && last_ != none && !respectively_ && hangs(i) &&
        (verb == none || verb < last_) && inherit(f))
        return;
    // £9 million in 58 companies, up from £7 million: of what had the same unit
    if (auto const like = f.what == role::base && !counted ? sibling(i, f) : none; like != none && like != last_) {
        copy_indicator(like, f);
        return;
    }
    // What it is a figure of.
    if (counted && !subject) {
        // 284 jobs retained: a line without a verb
        auto const behind = i + 1;
        bool const participle = behind < it_.size() &&
                                (it_[behind].is(word_kind::light) || it_[behind].is(stop::verb)) &&
                                in_.view(it_[behind]).ends_with("ed");
        bool const closes = behind + 1 == it_.size() || (behind + 1 < it_.size() && it_[behind + 1].is_mark(U'.'));
        if (participle && closes && verb == none && f.indicator_span.end == f.whole.end) {
            f.indicator_span.end = it_[behind].end;
            f.indicator_span.last = it_[behind].last;
            f.indicator = in_.text.substr(f.indicator_span.begin, f.indicator_span.end - f.indicator_span.begin);
            return;
        }
        // a capacity of 30 million passengers
        if (p != none && it_[p].is(stop::of)) {
            auto const whole = phrase_before(in_, p, true);
            if (measured(whole)) static_cast<void>(take(f, whole));
            return;
        }
        bool const told = verb != none && (it_[verb].is(word_kind::level) || it_[verb].is(stop::auxiliary));
        if (!told || p == none || p != verb) return;
        auto const whole = subject_of(in_, verb);
        if (whole.empty()) return;
        bool const named = measured(head_of(in_, whole)) ||
                           std::any_of(it_.begin() + static_cast<std::ptrdiff_t>(whole.from > 1 ? whole.from - 2 : 0),
                                       it_.begin() + static_cast<std::ptrdiff_t>(whole.to),
                                       [](auto const& x) { return x.is(stop::total); });
        if (!named) return;
        static_cast<void>(take(f, head_of(in_, whole)));
        return;
    }
    if (!subject) {
        bool const level = verb != none && (it_[verb].is(word_kind::level) || it_[verb].moves());
        if (bracket && (last_ == none || last_ + 1 != p) && take(f, phrase_before(in_, p))) return;
        if (named_value(i, f)) return;
        // markets were: Norway, $3 million
        if (p != none && it_[p].is_mark(U',') && (last_ == none || p > last_ + 1)) {
            auto const name = phrase_before(in_, p);
            if (!name.empty() && name.to == p && name.from > 0 && it_[name.from - 1].is_mark(U':') && take(f, name))
                return;
        }
        // a deficit of $13 billion
        if (p != none && it_[p].is(stop::of) && held_with(p, f)) return;
        if (p != none && it_[p].is(stop::of) && take(f, phrase_before(in_, p, true))) return;
        if (p != none && it_[p].is(stop::total) && take(f, phrase_before(in_, p))) return;
        // capacity for 1.5 million TEUs
        bool const purpose =
            p != none && p > 0 && it_[p].is(stop::preposition) && in_.view(it_[p]) == "for" && it_[p - 1].is_plain();
        if (purpose && take(f, phrase_before(in_, p))) return;
        // invested $5 million in equipment
        if (verb != none && p == verb && it_[verb].is(word_kind::light) && !is(n, stop::of) && !f.unit_name.empty()) {
            bool const meant = !doc_.words.entry(static_cast<std::int32_t>(it_[verb].index)).value.empty();
            if (meant && joined_verbs(verb, f)) return;
            f.made_indicator = doc_.words.entry(static_cast<std::int32_t>(it_[verb].index)).value;
            // tourists had spent 3,500 days: no money
            bool const other = f.unit.kind() != unit_kind::money && one_of(std::string_view(f.made_indicator), paid);
            if (other) f.made_indicator = f.unit_name;
            if (!f.made_indicator.empty()) return;
        }
        // 67 million tonnes of cargo, $5 million in grants, NZD180 million capital expenditure
        if (n != none && !(level && p == verb)) {
            bool const linked = is(n, stop::of) || is(n, stop::in) || is(n, word_kind::total);
            if (linked && n + 1 < it_.size() && !it_[n + 1].is(english_type::date) && take(f, phrase_from(in_, n + 1)))
                return;
            if ((it_[n].is_plain() || it_[n].is(word_kind::name) || it_[n].is(word_kind::plan_verb)) && n == i + 1 &&
                !describes(in_.view(it_[n])) && take(f, phrase_from(in_, n)))
                return;
        }
    }
    if (!counter.empty() && !subject && verb != none && it_[verb].is(word_kind::light)) {
        f.indicator = counter;
    } else if (last_ != none && p != none && (it_[p].is_mark(U'(') || it_[p].is(word_kind::joiner)) && p == last_ + 1 &&
               inherit(f)) {
        if (it_[p].is(word_kind::joiner) && respectively_) {
            static_cast<void>(take_subject(i, f));
        }
    } else if (!take_subject(i, f)) {
        if (!counter.empty() && last_ == none) {
            f.indicator = counter;
        } else {
            static_cast<void>(inherit(f));
        }
    }
    if (f.indicator.empty() && f.made_indicator.empty()) f.indicator = counter;
    // hit a new high of 45 cents
    if (auto const words = i > 0 ? in_.view(it_[i - 1]) : std::string_view();
        f.indicator.empty() && f.made_indicator.empty() && words.starts_with("a ") && words.ends_with(" of"))
        f.made_indicator = words.substr(2, words.size() - 5);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
