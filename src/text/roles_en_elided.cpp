#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <algorithm>
#include <string>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Of the firms, 61 were: the firms.
item_range english_evidence::opened_set(std::size_t i) const {
    for (std::size_t k = 0; k + 1 < i && k < 4; ++k) {
        if (it_[k].is(stop::of)) return phrase_from(in_, k + 1);
    }
    return {};
}

/// and 268 are operational, and 12 are under way: whether what stands behind the number tells a state, and no others
bool english_rules::told_state(std::size_t i) const {
    if (!is(i + 1, stop::auxiliary)) return false;
    constexpr std::size_t words = 4;
    for (auto k = i + 2; k < it_.size() && k < i + 2 + words && it_[k].type == english_type::word; ++k) {
        if (is_preposition(it_[k]) || it_[k].is_verb()) break;
        if (it_[k].is_plain() && looks_plural(in_.view(it_[k]))) return false;
    }
    return true;
}

/// Of the 1,200 applicants, 640 were women.
bool english_rules::members(std::size_t i, candidate& f) const {
    bool const beside = i + 1 < it_.size() && it_[i + 1].is_mark(U'(');
    auto const p = before(i);
    // Of the 251 zones, 221 built their own
    auto const led = std::min<std::size_t>(it_[0].is(english_type::mark) ? 1 : 0, it_.size() - 1);
    // In terms of the origin of the 251 firms, 140 came from Asia
    constexpr std::size_t words = 12;
    bool const counted_set = p != none && last_ != none && p < words && p - last_ < 3 && before(last_) != none &&
                             is(before(last_), stop::of) && is_count(figures_[it_[last_].index]);
    bool const opened = p != none && it_[p].is_mark(U',') &&
                        (it_[led].is(stop::of) || of_total(led) || in_.view(it_[led]) == "Out of" || counted_set);
    bool const acts = opened && i + 1 < it_.size() &&
                      (it_[i + 1].is_verb() || it_[i + 1].is_plain() || it_[i + 1].is(word_kind::plan_verb) ||
                       it_[i + 1].is(stop::preposition));
    // 2 closed; 13 did not renew and 6 left early
    bool const more = p != none && last_ != none && figures_[it_[last_].index].rule == "were" && i + 1 < it_.size() &&
                      (it_[i + 1].is_verb() || (it_[i + 1].is_plain() && in_.view(it_[i + 1]).ends_with("ed")));
    if (!f.unit_name.empty() || f.magnitude != 0 || !(is(i + 1, stop::auxiliary) || beside || acts || more))
        return false;
    // 36 were new plants, while 28 involved expansion
    if (p != none && !it_[p].is_mark(U',') && !it_[p].is_mark(U';') && !it_[p].is(word_kind::joiner) &&
        !it_[p].is(stop::clause))
        return false;
    auto const parts = std::any_of(it_.begin(), it_.begin() + static_cast<std::ptrdiff_t>(i),
                                   [](auto const& x) { return x.is(stop::of) || x.is(word_kind::breakdown); });
    if (!parts) {
        // 923 firms had been approved and 817 had set up; approved 411 zones, and 268 are operational
        auto const same = count_before(i);
        bool const goes_on = p != none && (it_[p].is(word_kind::joiner) || it_[p].is(stop::clause));
        bool const acts_too = same != none && (is(same + 1, stop::auxiliary) || (same == last_ && told_state(i)));
        if (beside || !goes_on || !acts_too) return false;
        take_unit_of(same, f);
        copy_indicator(same, f);
        f.rule = "and";
        return true;
    }
    auto const counted = sibling_count(i);
    // Of the 164 projects, 139 are in the north, covering four provinces; 18 are in the south
    std::size_t opened_by = none;
    for (std::size_t k = 1; whole_ != none && k < whole_; ++k) {
        if (is_figure(k) && is_count(figures_[it_[k].index])) opened_by = k;
    }
    auto const set = opened_by != none ? opened_by : head_ != none ? head_ : counted != none ? counted : last_;
    f.what = role::breakdown;
    f.rule = "were";
    auto const whole = opened_by != none ? opened_by : count_before(i);
    // cleared 47 percent of the cases, and 12 are under review: no 12 percent
    bool const rate = whole == none && set != none && is_change_unit(figures_[it_[set].index]);
    if (!rate) take_unit_of(whole == none ? set : whole, f);
    for (auto k = i; rate && k > set && f.unit_name.empty(); --k) {
        if (it_[k - 1].is_plain() && looks_plural(in_.view(it_[k - 1]))) f.unit_name = in_.view(it_[k - 1]);
    }
    for (std::size_t k = 0; set == none && f.unit_name.empty() && k < i; ++k) {
        bool const head = k + 1 == i || !it_[k + 1].is_plain();
        if (head && it_[k].is_plain() && looks_plural(in_.view(it_[k]))) f.unit_name = in_.view(it_[k]);
    }
    auto const what = beside || !is(i + 1, stop::auxiliary) || i + 2 >= it_.size() || !it_[i + 2].is_plain()
                          ? item_range{}
                          : phrase_from(in_, i + 2);
    if (!what.empty() && looks_plural(in_.view(it_[what.to - 1])) && take(f, what)) {
        if (f.unit_name.empty() && looks_plural(f.indicator)) f.unit_name = last_word(in_.view(it_[what.to - 1]));
        return true;
    }
    // Of that number, 36 were new plants, while 28 involved others: no new plants
    bool const of_kind = set != none && set == last_ && figures_[it_[set].index].rule == "were" &&
                         figures_[it_[set].index].indicator_span.begin > figures_[it_[set].index].whole.end &&
                         !f.unit_name.empty();
    if (of_kind) {
        f.made_indicator = f.unit_name;
    } else if (set != none) {
        copy_indicator(set, f);
    }
    if (set != none) return true;
    // Of the total, 251 have been opened: of what was counted before
    if (f.unit_name.empty() && doc_.has_level && doc_.last_level.unit.kind() == unit_kind::count) {
        f.unit = doc_.last_level.unit;
        f.unit_name = doc_.last_level.unit_name;
        f.made_indicator = doc_.last_level.indicator;
        return true;
    }
    return take(f, opened_set(i));
}

/// Total assets: $4.5 billion
bool english_roles::labelled(std::size_t i, candidate& f) {
    auto p = before(i);
    if (!f.indicator.empty() && !measures(f.unit_name)) return false;
    // Exports: up 4.4% to 3 million tonnes
    auto const moved = p != none && p > 0 && is_change_unit(f) && moves(p) && !it_[p].is(motion::noun) ? p : none;
    if (moved != none) --p;
    bool const parted = p != none && (it_[p].is_mark(U':') || (p + 1 == i && dash_label(i, f)));
    if (!parted || p == 0 || it_[p - 1].is(english_type::date)) return false;
    // Services: 61 percent of projects have a clinic: a sentence behind the label
    if (is_change_unit(f) && is(i + 1, stop::of)) {
        constexpr std::size_t words = 8;
        for (auto k = i + 2; k < it_.size() && k < i + words && !it_[k].is_mark(U',') && !is_figure(k); ++k) {
            bool const acts = it_[k].is_verb() || (it_[k].is(word_kind::breakdown) && in_.view(it_[k]) == "included");
            if (acts && (it_[k - 1].is_plain() || it_[k - 1].is_mark(U')'))) return false;
            // of projects (195) included
            if (is(k, U'(') && is(k + 2, U')')) k += 2;
        }
    }
    // 270 employees in the parks: 151 in the north
    bool const splits_count = last_ != none && f.unit_name.empty() && count_before(i) == last_ &&
                              (is(last_ + 1, stop::in) || is(last_ + 1, stop::at)) && only_phrase_between(last_ + 1, p);
    if (splits_count) {
        take_unit_of(last_, f);
        copy_indicator(last_, f);
        f.what = role::breakdown;
        f.rule = "colon";
        return true;
    }
    // Jobs created: 640
    // Hydro power (large and small): 57 GW
    auto const colon = p;
    p = before_bracket(p);
    auto const act = p > 1 ? in_.view(it_[p - 1]) : std::string_view();
    bool const told = p > 1 && it_[p - 1].is(english_type::word) &&
                      (act.ends_with("ed") || listed(english_words::label_participles).has(act)) &&
                      it_[p - 2].is_plain() && looks_plural(in_.view(it_[p - 2]));
    auto const done = told ? p - 1 : p;
    auto const name = phrase_before(in_, done, true);
    auto from = last_ == none ? 0 : last_ + 1;
    // Passengers: 20 million, +7% year-on-year; Domestic: 14 million
    for (auto k = from; k < done && k < from + 4; ++k) {
        if (is(k, U';')) from = k + 1;
    }
    if (!only_phrase_between(from, done) || name.empty()) return false;
    if (!take(f, name)) return false;
    auto const n = after(i);
    bool const alone = f.unit_name.empty() && f.number.scale() <= 0 && (n == none || it_[n].is(english_type::mark));
    constexpr std::int64_t few = 10;  // Steps: 3
    if (alone && looks_plural(in_.view(it_[done - 1])) && (told || f.number >= decimal(few))) name_unit(i, f);
    bool const explained = colon > p + 3;  // but Profit Before Tax (PBT)
    if (told || explained) set_indicator(f, {name.from, explained ? colon : p});
    f.rule = "label";
    // Containers: a 3.2% rise, +3.2% to 3 million tonnes: the change of what the label names
    auto const change = moved != none ? moved : change_of_label(i, name);
    if (is_change_unit(f) && change != none) set_growth(i, f, change != i && falls(change));
    return true;
}

/// The word of change that a percentage behind the label `name` belongs to; `i` itself where its sign tells the change.
std::size_t english_roles::change_of_label(std::size_t i, item_range name) const {
    // Annual growth: +3.2%; Operating margin: -1.2%
    bool const of_change = it_[name.to - 1].moves() || it_[name.to - 1].is(word_kind::rate_noun);
    if (!of_change && i > 0 && it_[i - 1].is_mark(U'+')) return i;
    constexpr std::size_t described = 3;
    for (auto k = i + 1; k < it_.size() && k <= i + described; ++k) {
        if (it_[k].moves()) return it_[k].is(motion::noun) || it_[k].is(motion::particle) ? k : none;
        if (!it_[k].is_plain() && !it_[k].is(word_kind::yoy) && !it_[k].is(word_kind::mom)) return none;
    }
    return none;
}

/// reached 143.5 and 6.2% higher than: a level, and a comparison of its own behind it.
bool english_rules::of_another(std::size_t i, std::size_t k) const {
    auto const p = before(i);
    if (p == none || !(it_[p].is(word_kind::level) || it_[p].is(stop::to) || it_[p].is(stop::at))) return false;
    auto const n = k + 1;
    bool const than = is(n, word_kind::approximate) && compares(in_.view(it_[n]));
    return than || is(n, word_kind::excess) || (moves(n) && it_[n].is(motion::particle));
}

/// 96,300 tonnes of barley, the others 81,420 of wheat; 318,540 tonnes, from 342,610: the first has the unit.
void english_roles::take_measure_before(std::size_t i, candidate& f) const {
    if (!f.unit_name.empty() || f.magnitude != 0 || f.is_range || !counts_much(i, f)) return;
    auto const p = before(i);
    bool const part = i + 2 < it_.size() && it_[i + 1].is(stop::of) && it_[i + 2].is_plain() && !it_[i + 2].capital;
    bool const then = last_ != none && p != none && p > last_ && it_[p].is(stop::from);
    if (!part && !then) return;
    for (auto k = i; k > 0 && i - k < reach; --k) {
        auto const& x = it_[k - 1];
        if (x.is_mark(U';') || (then && x.is(stop::clause))) return;
        if (!x.is(english_type::figure)) continue;
        auto const& from = figures_[x.index];
        if (is_change_unit(from)) continue;
        bool const like = then ? k - 1 == last_ : k < i && it_[k].is(stop::of);
        if (!like || from.unit.kind() != unit_kind::physical || from.magnitude != 0) return;
        constexpr std::int64_t unlike = 3;
        if (then && !(f.number < from.number * decimal(unlike) && from.number < f.number * decimal(unlike))) return;
        return take_unit_of(k - 1, f);
    }
}

/// from four to six trains: the first has the unit of the second.
void english_rules::take_unit_behind(std::size_t i, candidate& f) const {
    for (auto k = i + 1; k < it_.size() && k < i + 6; ++k) {
        if (!it_[k].is(english_type::figure)) continue;
        auto const& from = figures_[it_[k].index];
        // 14 of 882 (1.6%) profiles
        auto const noun = k + 4;
        bool const behind_share = from.unit_name.empty() && noun < it_.size() && it_[k + 1].is_mark(U'(') &&
                                  is_figure(k + 2) && it_[k + 3].is_mark(U')') && it_[noun].is_plain() &&
                                  figures_[it_[k + 2].index].unit.kind() == unit_kind::percent;
        if (behind_share && looks_plural(in_.view(it_[noun]))) {
            f.unit_name = last_word(in_.view(it_[noun]));
            set_indicator(f, {noun, noun + 1});
            return;
        }
        f.unit = from.unit;
        f.unit_name = from.unit_name;
        f.indicator = from.indicator;
        f.indicator_span = from.indicator_span;
        return;
    }
}

/// handled 5 ships and 6 boats, up 3% and 4% respectively: each change belongs to the level in its place.
bool english_rules::zip(std::size_t i, candidate& f) const {
    bool const run = shared_comparative(i) != 0;  // 5% and 7% more than in May
    if (!respectively_ && !run) return false;
    std::size_t mine = 0;
    std::size_t count = 1;
    auto const like = [&](std::size_t k) { return figures_[it_[k].index].unit.kind() == f.unit.kind(); };
    auto first = i;
    for (auto k = i; k > 0; --k) {
        if (!it_[k - 1].is(english_type::figure)) {
            if (it_[k - 1].is_verb() || it_[k - 1].is_mark(U';') || it_[k - 1].is(word_kind::share) ||
                it_[k - 1].is(stop::clause))
                break;
            continue;
        }
        if (!like(k - 1)) break;
        ++mine;
        ++count;
        first = k - 1;
    }
    for (auto k = i + 1; k < it_.size() && !it_[k].is(word_kind::respectively); ++k) {
        if (run && !respectively_ && !is_figure(k) && !it_[k].is(word_kind::joiner) && !it_[k].is_mark(U',')) break;
        if (it_[k].is(english_type::figure)) count += like(k) ? 1U : 0U;
    }
    std::vector<std::size_t> levels;
    for (auto k = first; k > 0; --k) {
        if (it_[k - 1].is_mark(U';') || it_[k - 1].is(stop::clause)) break;
        if (it_[k - 1].is(english_type::figure)) levels.push_back(k - 1);
        if (levels.size() == count && it_[k - 1].is_verb()) break;
    }
    if (count < 2 || levels.size() != count) return false;
    copy_indicator(levels[count - 1 - mine], f);
    return !f.indicator.empty() || !f.made_indicator.empty();
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
