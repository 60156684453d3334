#include "roles_en.hpp"

#include "figure_words_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

void english_rules::set_scope(candidate& f, std::size_t at) const {
    auto to = at;
    while (to < it_.size() && to - at < 16) {
        auto const& x = it_[to];
        if (x.is(english_type::figure) || x.is(english_type::mark) || x.is_verb() || x.is(english_type::date) ||
            x.is(stop::relative) || x.is(stop::clause) || x.is(word_kind::share) || x.is(word_kind::time))
            break;
        ++to;
    }
    while (to > at && (it_[to - 1].is(word_kind::stop) || it_[to - 1].is(word_kind::adverb) ||
                       it_[to - 1].is(word_kind::approximate) || it_[to - 1].is(word_kind::joiner)))
        --to;
    if (to > at) f.scope = in_.text.substr(it_[at].begin, it_[to - 1].end - it_[at].begin);
}

void english_roles::read(std::size_t i, candidate& f) {
    f.rule = "default";
    f.how = certainty::certain;
    // compared with ten years ago: a time
    if (f.unit_name.empty() && f.magnitude == 0 && is(i + 1, word_kind::since) &&
        (in_.view(it_[i + 1]).starts_with("years ") || in_.view(it_[i + 1]).starts_with("decades "))) {
        f.rejected = reject_reason::date;
        return;
    }
    if (listed(english_words::fraction_plurals).has(f.unit_name) || age_of_counted(i, f)) {
        f.rejected = reject_reason::idiom;
        return;
    }
    bool const signed_down = f.negative && minus_written(in_.text, f);  // no rule takes a written sign off
    small_unit(i, f);
    read_elided_percent(i, f);
    take_money(i, f);
    take_measure_before(i, f);
    // a population of 3.9 million
    bool const told =
        f.unit_name.empty() && i > 1 && it_[i - 1].is(stop::of) && it_[i - 2].is_plain() && counts_much(i, f);
    if (told) {
        f.unit_name = counted_by(f, in_.view(it_[i - 2]));
        if (!f.unit_name.empty()) static_cast<void>(take(f, phrase_before(in_, i - 1)));
    }
    // US$340 million, against 290 in 2014: in the scale of the first
    auto const against = before(i);
    bool const bare = f.unit_name.empty() && f.magnitude == 0 && last_ != none && against != none && against > last_ &&
                      (it_[against].is(word_kind::than) || it_[against].is(stop::from)) && !f.is_range;
    if (bare && only_phrase_between(last_ + 1, against)) {
        auto const& level = figures_[it_[last_].index];
        constexpr std::int32_t large = 6;
        constexpr std::int64_t unlike = 3;
        bool const near = f.number < level.number * decimal(unlike) && level.number < f.number * decimal(unlike);
        if (level.magnitude >= large && near && level.what == role::value) {
            f.magnitude = f.upper_magnitude = level.magnitude;
            take_unit_of(last_, f);
        }
    }
    // arrivals of 987 and 449 respectively
    bool const paired = respectively_ && last_ != none && i == last_ + 2 && it_[i - 1].is(word_kind::joiner) &&
                        f.unit_name.empty() && f.magnitude == 0 && is(i + 1, word_kind::respectively) &&
                        figures_[it_[last_].index].rule != "zipped";
    if (paired) take_unit_of(last_, f);
    // 51 others, 22 foreign ones
    if (f.unit_name == "others" || f.unit_name == "ones") {
        f.unit_name = count_before(i) == none ? doc_.counted : figures_[it_[count_before(i)].index].unit_name;
    }
    // 98.5%, 1.2 points above: percentage points
    bool const to_percent = is(i + 1, stop::to) && is_figure(i + 2) && is_change_unit(figures_[it_[i + 2].index]);
    bool const few_points =
        (f.unit_name == "points" || f.unit_name == "point" || f.unit_name == "pts" || f.unit_name == "pt") &&
        (to_percent || (last_ != none && is_change_unit(figures_[it_[last_].index])));
    if (auto const points_unit = doc_.tails.units().find("pp"); few_points && points_unit) {
        f.unit = *points_unit;
        f.unit_name = "pp";
        f.indicator = {};
    }
    bool const dated = dated_bracket(i, f);
    bool const summed = added_number(i, f);
    count_in_plural(f);
    bool const ranked = f.unit_name == "rank";
    bool member =
        summed ||
        (!ranked && (share_counted(i, f) || further_count(i, f) || average_count(i, f) || change_of_count(i, f) ||
                     bare_in_bracket(i, f) || level_in_bracket(i, f) || placed_alike(i, f))) ||
        (!ranked && (in_series(i, f) || in_places(i, f) || accounts_too(i, f) || counted_again(i, f) || shared(i, f) ||
                     members(i, f) || bracketed(i, f) || zipped_base(i, f)));
    if (!member && f.unit_name.empty()) {
        static_cast<void>(one_of_set(i, f) || of_set_told(i, f) || counted_behind(i, f) || acts_itself(i, f) ||
                          counted_beside(i, f) || counted_in_number(i, f) || counted_of_set(i, f));
    }
    if (!member && stands_alone(i, f) && !(member = bare_part(i, f))) {
        f.rejected = reject_reason::bare;
        return;
    }
    // 1,100 direct and 2,300 indirect jobs
    auto const second = is(i + 3, word_kind::approximate) ? i + 4 : i + 3;
    bool const halved = f.unit_name.empty() && i + 3 < it_.size() && it_[i + 1].is_plain() &&
                        is(i + 2, word_kind::joiner) &&
                        (is_figure(second) && !figures_[it_[second].index].indicator.empty());
    if (halved) {
        take_unit_behind(i, f);
        auto const words = f.indicator;
        auto const space = words.rfind(' ');
        f.made_indicator = std::string(in_.view(it_[i + 1])) + " " +
                           std::string(words.substr(space == std::string_view::npos ? 0 : space + 1));
        f.indicator = {};
        bool const parts = breakdown_ != none && head_ != none && head_ < breakdown_;
        auto const led = before(i);
        bool const then = led != none && it_[led].is(word_kind::than);
        f.what = then ? role::base : planned(i) ? role::target : parts ? role::breakdown : role::value;
        if (then) f.rule = "than";
    }
    if (member || dated || halved || labelled(i, f)) {
    } else if (f.unit_name == "rank") {
        read_place(i, f);
    } else if ((f.indicator.empty() || (measures(f.unit_name) && f.indicator == f.unit_name)) && !rated(i, f) &&
               elliptic(i, f)) {
    } else if (is_change_unit(f)) {
        read_change(i, f);
        settle_then(i, f);
    } else {
        read_level(i, f);
    }
    if (!take_listed_part(i, f) && !member) static_cast<void>(take_purpose(i, f) || take_beside(i, f));
    if (f.unit_name.empty() && !member && !is_told(i, f) && !bare_part(i, f)) {
        f.rejected = reject_reason::bare;
        return;
    }
    settle_unit(i, f);
    if (f.unit_name.empty()) name_unit(i, f);
    if (f.unit_name.empty() && person_share(i, f)) f.unit_name = "people";
    step(i, f);
    moved_by(i, f);
    level_of_then(i, f);
    part(i, f);
    mean(i, f);
    programme(i, f);
    outlook(i, f);
    take_ends(i, f);
    settle_plan(i, f);
    settle_pace(i, f);
    settle_change_told(i, f);
    settle_told_noun(i, f);
    static_cast<void>(some_of_set(i, f));
    rank_part(i, f);
    if (f.what == role::value && f.unit.kind() == unit_kind::percent) {
        if (names_share(f)) {
            f.what = role::share;
        } else if (part_of_untold(i, f)) {
            // Physical progress of the bridge stood at 81%
            auto const name = f.indicator.empty() ? std::string_view(f.made_indicator) : f.indicator;
            bool const done =
                listed(english_words::progress_labels).has_in_small(last_word(name.substr(0, name.find(" of "))));
            f.what = done ? role::completion : role::share;
            f.rule = done ? "progress" : "of a whole not told";
            f.how = std::max(f.how, certainty::inferred);
        }
    }
    settle_range(i, f);
    part_of_list(i, f);
    part_beside_share(i, f);
    additional_to(i, f);
    if (f.what == role::value && of_then(f)) {
        f.what = role::base;
        f.rule = "of then";
    }
    if (share_beside(i, f)) {
        f.what = role::share;
        f.rule = "share beside";
    }
    name_share(i, f);
    adjective_share(i, f);
    name_held(i, f);
    name_those(i, f);
    name_flow(i, f);
    name_estimated(i, f);
    name_number(f);
    // ahead of last year's 68.2%; but last year's 9.9% gain is a change of its own
    bool const beside_then = f.what == role::target && last_ != none && is(before(i), word_kind::joiner) &&
                             figures_[it_[last_].index].what == role::base;
    bool const as_level = f.what == role::value || f.what == role::share || beside_then;
    bool const like = last_ == none ? as_level && doc_.has_last && !(i + 1 < it_.size() && it_[i + 1].is_plain())
                                    : alike(f, figures_[it_[last_].index]) || sibling(i, f) != none;
    if (as_level && inside_base(i)) {
        f.what = role::base;
        f.rule = "inside";
    }
    bool const planned_level = f.what == role::target && (f.rule == "plan" || f.rule == "default");
    bool const owned = (like || planned_level) && !moves(i + 1) && owned_by_past(i);
    if ((as_level && earlier(i, f)) || owned) {
        // the sign of a comparison is not that of the level
        if (!as_level && !minus_written(in_.text, f)) f.negative = false;
        f.what = role::base;
        f.rule = "earlier";
    }
    if ((f.what == role::target || (f.what == role::value && last_ != none)) && thought_before(i)) {
        f.what = role::base;
        f.rule = "thought before";
    }
    static_cast<void>(planned_deed(i, f) || told_deed(i, f));
    if (same_in_bracket(i, f)) {
        copy_indicator(last_, f);
        f.what = role::base;
        f.rule = "bracket";
    }
    settle_other_share(i, f);
    left_level(i, f);
    pair_bracketed(i, f);
    settle_sign(i, f);
    if (signed_down) f.negative = true;
    name_rate(i, f);
    name_owner(i, f);
    settle_ranking(i, f);
    aim(f);
    take_label(i, f);
    meet_goal(i, f);
    name_amount(i, f);
    name_passive(i, f);
    name_share_of_actor(i, f);
    name_part_in_bracket(i, f);
    complete_name(i, f);
    bool const grows = f.what == role::growth || f.what == role::growth_mom || f.what == role::growth_yoy;
    // a number beside rates that takes no unit of theirs is none
    if (grows && f.unit_name.empty() && f.unit.kind() == unit_kind::none) {
        f.what = role::value;
        f.rule = "no rate";
        f.how = certainty::ambiguous;
    } else if (grows) {
        doc_.last_change = f.what;
    }
    if (f.unit.kind() == unit_kind::money) doc_.money = f.unit;
    f.how = std::max(f.how, f.unit_how);
    if ((f.unit.kind() == unit_kind::count || f.unit.kind() == unit_kind::none) && f.unit_name != "rank") {
        if (!f.unit_name.empty()) doc_.counted = f.unit_name;
    }
    read_period(i, f);
    if (f.what != role::value && f.what != role::target && head_record_ != none) f.of = head_record_;
    if (known_set(i, f)) {
        ++doc_.records;
        return;
    }
    bool const level =
        f.what == role::value || f.what == role::target || (f.what == role::diff && f.rule == "amount of a change");
    if (level) {
        head_before_ = head_;
        head_ = i;
        head_record_ = doc_.records;
    }
    // the second-largest market: adorns a name, and nothing hangs on it
    if (f.unit_name == "rank" && opens_superlative(in_, i + 1)) {
        ++doc_.records;
        return;
    }
    last_ = i;
    remember(doc_, f);
}

void interpret_english(english_sentence const& in, std::vector<candidate>& figures, document& doc) {
    english_roles(in, figures, doc).run();
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
