#pragma once

#include "clause_en.hpp"

#include <algorithm>
#include <cstddef>
#include <initializer_list>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// The roles of the figures of one sentence, from left to right.
class english_roles : english_clause {
public:
    english_roles(english_sentence const& in, std::vector<candidate>& figures, document& doc)
        : english_clause(in, figures, doc) {}

    void run() {
        read_periods();
        look_over();
        split_total_ = opens_with_total();
        whole_ = whole_opened();
        std::size_t next = 0;  // candidates in the order of the items; the rejected ones stand between
        for (std::size_t i = 0; i < it_.size(); ++i) {
            bool const whole = i > 0 && of_total(i) && is_figure(i - 1) && is_change_unit(figures_[it_[i - 1].index]);
            if ((it_[i].is(word_kind::breakdown) && !whole && !of_named(i)) ||
                (it_[i].is(word_kind::share) && in_.view(it_[i]).starts_with("compris")))
                breakdown_ = i;
            if (it_[i].is_mark(U';') || including_ends(i)) breakdown_ = none;
            if (it_[i].is_mark(U':') && splits(i)) breakdown_ = i;
            if ((it_[i].is_mark(U',') || it_[i].is_mark(0x2013) || it_[i].is_mark(0x2014) || it_[i].is_mark(U';') ||
                 it_[i].is_mark(U'(')) &&
                adds_up(i))
                breakdown_ = i;
            if (!it_[i].is(english_type::figure)) continue;
            next = it_[i].index;
            read(i, figures_[next]);
        }
        price_units();
    }

private:
    void read_periods();
    void look_over();
    void read(std::size_t i, candidate& f);
    void read_change(std::size_t i, candidate& f);
    void read_level(std::size_t i, candidate& f);

    /// Where a level stands: the items before and behind it, its verb, and what is known of its name.
    struct level_frame {
        std::size_t p;
        std::size_t n;
        std::size_t verb;
        std::string_view counter;  ///< the noun behind the number
        bool counted;              ///< and it is the name as well
        bool bracket;
        bool subject;  ///< only the subject can name it
        bool plan;
    };
    /// What stands around a percentage.
    struct change_frame {
        std::size_t p;
        std::size_t n;
        bool bracket;
        bool signed_number;
        bool like_last;  ///< the figure before has the same kind of unit
    };
    bool special_change(std::size_t i, candidate& f, change_frame const& frame);
    bool change_beside_level(std::size_t i, candidate& f, change_frame const& frame);
    bool change_in_bracket(std::size_t i, candidate& f, change_frame const& frame);
    bool change_noun_behind(std::size_t i, candidate& f, change_frame const& frame, std::size_t noun);
    bool change_verb_before(std::size_t i, candidate& f, std::size_t p);
    bool change_of_amount(std::size_t i, candidate& f, std::size_t p);
    bool share_of(std::size_t i, candidate& f, change_frame const& frame);
    bool told_rate(std::size_t i, candidate& f, change_frame const& frame);
    /// Whether a rule of a chain took the figure, and whether all is said of it.
    enum class taken : std::uint8_t { no, yes, done };
    bool moved_level(std::size_t i, candidate& f, level_frame& frame);
    bool worth_level(std::size_t i, candidate& f, level_frame const& frame);
    [[nodiscard]] bool acts_anew(std::size_t i, candidate const& f, std::size_t whole) const;
    taken part_level(std::size_t i, candidate& f, level_frame const& frame);
    [[nodiscard]] bool special_level(std::size_t i, candidate& f, level_frame const& frame);
    [[nodiscard]] bool base_cued(std::size_t i) const;
    [[nodiscard]] bool change_joined(std::size_t i, candidate& f, std::size_t p);
    [[nodiscard]] taken change_from(std::size_t i, candidate& f, change_frame const& frame);
    [[nodiscard]] bool same_as_told(std::size_t i, candidate& f, level_frame const& frame, bool subject) const;
    void name_level(std::size_t i, candidate& f, level_frame const& level);
    void read_period(std::size_t i, candidate& f);

    [[nodiscard]] bool take(candidate& f, item_range r) const {
        if (r.empty() || names_nothing(r)) return false;
        // the most investment at $4 million
        if (r.to - r.from == 2 && is_plain_word(r.from, {"most"}) && names_money({r.from + 1, r.to}, true)) ++r.from;
        // the highest lodging revenue: its place is no part of its name
        if (r.to - r.from > 1 && is_plain_word(r.from, {"highest", "lowest"}) && it_[r.from + 1].is_plain()) ++r.from;
        set_indicator(f, r);
        return true;
    }
    bool inherit(candidate& f) const;
    [[nodiscard]] bool take_short_name(std::size_t verb, candidate& f) const;
    bool take_subject(std::size_t i, candidate& f);
    [[nodiscard]] bool says(std::size_t k) const;
    [[nodiscard]] bool tells_or_wants(std::size_t k) const;
    [[nodiscard]] std::size_t object_verb(std::size_t p) const;
    [[nodiscard]] item_range subject_ahead(std::size_t i) const;
    [[nodiscard]] bool dash_before(std::size_t at) const;
    [[nodiscard]] bool only_describes(std::size_t from, std::size_t to) const;
    [[nodiscard]] item_range topic_opened(std::size_t i) const;
    [[nodiscard]] bool leads_to(std::size_t k) const;
    [[nodiscard]] item_range purpose_at(std::size_t from) const;
    [[nodiscard]] item_range purpose_from(std::size_t k) const;
    [[nodiscard]] item_range purpose_told(std::size_t n) const;
    [[nodiscard]] std::size_t behind_asides(std::size_t i) const;
    [[nodiscard]] bool hands_out(std::size_t p) const;
    bool take_purpose(std::size_t i, candidate& f) const;
    bool take_beside(std::size_t i, candidate& f);
    [[nodiscard]] bool take_thought(std::size_t i, std::size_t p, candidate& f) const;
    [[nodiscard]] bool take_left(std::size_t p, candidate& f) const;
    [[nodiscard]] bool take_gained(std::size_t i, std::size_t p, candidate& f) const;
    [[nodiscard]] bool take_item(std::size_t p, candidate& f) const;
    bool take_listed_part(std::size_t i, candidate& f) const;
    [[nodiscard]] item_range listed_subject(std::size_t i) const;
    [[nodiscard]] bool carried_on(std::size_t i, candidate& f) const;
    [[nodiscard]] bool take_infinitive(std::size_t i, candidate& f) const;
    [[nodiscard]] bool names_nothing(item_range phrase) const;
    [[nodiscard]] std::size_t said_before(std::size_t i) const;
    bool take_part(candidate& f, std::size_t i, item_range subject) const;
    [[nodiscard]] std::size_t place_of_part(item_range part) const;
    void set_growth(std::size_t i, candidate& f, bool negative);
    // roles_en_those.cpp
    [[nodiscard]] std::string_view stood_for(std::string_view name, english_item const& led) const;
    void name_those(std::size_t i, candidate& f) const;
    void name_flow(std::size_t i, candidate& f) const;
    void set_scope(candidate& f, std::size_t at) const;
    [[nodiscard]] bool hangs(std::size_t i) const;
    void take_unit_of(std::size_t item, candidate& f) const;
    /// over €12 million ($13 million): the same amount is over as much
    void take_hedge_of(std::size_t item, candidate& f) const {
        auto const& told = figures_[it_[item].index];
        if (f.outer_hedge == hedge::exact && f.inner_hedge == hedge::exact) f.outer_hedge = told.outer_hedge;
    }
    [[nodiscard]] bool elliptic(std::size_t i, candidate& f);
    void take_unit_behind(std::size_t i, candidate& f) const;
    [[nodiscard]] bool is_told(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool stands_alone(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool dash_label(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool opens_with_total() const;
    [[nodiscard]] bool counts_much(std::size_t i, candidate const& f) const;
    /// Whether the figure at `i` is what somebody will do.
    [[nodiscard]] bool planned(std::size_t i) const {
        if (planned_at_ != i) {
            planned_ = find_plan(i);
            planned_at_ = i;
        }
        return planned_;
    }
    [[nodiscard]] bool find_plan(std::size_t i) const;
    [[nodiscard]] bool foretells(std::size_t k) const;
    [[nodiscard]] bool shares_whole(std::size_t i) const;
    bool part_with(std::size_t i, candidate& f) const;
    void settle_plan(std::size_t i, candidate& f) const;
    [[nodiscard]] bool including_ends(std::size_t i) const;
    [[nodiscard]] bool by_then(std::size_t i) const;
    [[nodiscard]] bool works_done(std::size_t i) const;
    /// Exports of these products: no parts of anything
    [[nodiscard]] bool of_named(std::size_t k) const {
        return k > 0 && k + 1 < it_.size() && it_[k + 1].is_plain() &&
               (it_[k - 1].is_plain() || it_[k - 1].is(word_kind::rate_noun)) && in_.view(it_[k]).starts_with("of th");
    }
    [[nodiscard]] bool exceeds(std::size_t i) const;
    [[nodiscard]] bool only_phrase_between(std::size_t from, std::size_t to) const;
    [[nodiscard]] std::size_t sibling(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool behind_alternative(std::size_t i) const;
    void name_unit(std::size_t i, candidate& f) const;
    void settle_unit(std::size_t i, candidate& f) const;
    [[nodiscard]] std::string_view priced_by(std::size_t i) const;
    void price_units();
    [[nodiscard]] bool person_share(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool same_amount(candidate const& f, attain::unit unit, std::int32_t magnitude) const;
    void settle_sign(std::size_t i, candidate& f) const;
    [[nodiscard]] bool compared(std::size_t p) const;
    bool take_object(std::size_t i, candidate& f) const;
    struct changed_object {
        item_range phrase;
        bool down = false;
    };
    [[nodiscard]] changed_object object_moved(std::size_t i) const;
    [[nodiscard]] item_range rated_noun(std::size_t i) const;
    [[nodiscard]] item_range range_object(std::size_t p) const;
    [[nodiscard]] item_range object_had(std::size_t i) const;
    bool other_place(item_range phrase, candidate const& told, candidate& f) const;
    [[nodiscard]] bool above_date(std::size_t n) const;
    [[nodiscard]] int alternative_moves(std::size_t i) const;
    [[nodiscard]] bool rate_of_amount(std::size_t i, std::size_t bracket) const;
    [[nodiscard]] bool figure_of_then(std::size_t bracket) const;
    [[nodiscard]] std::size_t change_aside(std::size_t i, std::size_t p) const;
    [[nodiscard]] std::size_t change_qualified(std::size_t i) const;
    [[nodiscard]] bool listed_in_whole(std::size_t i, std::size_t p, candidate const& f) const;
    [[nodiscard]] bool to_come(std::size_t i) const;
    [[nodiscard]] bool beside_average(std::size_t n) const;
    [[nodiscard]] bool listed_after(std::size_t i, std::size_t p) const;
    [[nodiscard]] bool raised(std::size_t p) const;
    [[nodiscard]] std::size_t verb_of_object(std::size_t p) const;
    [[nodiscard]] bool told_as_growth(std::size_t i) const;
    [[nodiscard]] bool shares_comparison(std::size_t i, candidate const& f) const;
    [[nodiscard]] item_range opened_set(std::size_t i) const;
    [[nodiscard]] bool labelled(std::size_t i, candidate& f);
    [[nodiscard]] std::size_t change_of_label(std::size_t i, item_range name) const;
    [[nodiscard]] bool zip(std::size_t i, candidate& f) const;

    // bracketed_en.cpp
    [[nodiscard]] bool numbers_of_list(std::size_t i, candidate const& f) const;

    // roles_en_brackets.cpp
    [[nodiscard]] bool level_in_bracket(std::size_t i, candidate& f) const;

    // roles_en_zipped_bases.cpp
    [[nodiscard]] bool zipped_base(std::size_t i, candidate& f) const;
    [[nodiscard]] bool parts_bases(std::size_t k) const;

    [[nodiscard]] bool measured(item_range phrase) const;
    [[nodiscard]] bool members(std::size_t i, candidate& f) const;
    /// What a sentence says of the names it lists.
    struct list_lead {
        std::size_t change = none;  ///< the word of a change
        std::size_t like = none;    ///< the rate of change that they explain
        bool rated = false;         ///< of a level that is a rate
    };
    void take_label(std::size_t i, candidate& f) const;
    void meet_goal(std::size_t i, candidate& f);
    [[nodiscard]] bool owned_by_past(std::size_t i) const;
    [[nodiscard]] bool bracketed(std::size_t i, candidate& f);
    [[nodiscard]] std::size_t bracket_of(std::size_t i) const;
    [[nodiscard]] int led_in_bracket(std::size_t open) const;
    [[nodiscard]] bool changed_in_bracket(std::size_t i, candidate& f, item_range name, std::size_t same, int way);
    [[nodiscard]] std::size_t listed_before(item_range name, candidate const& f) const;
    [[nodiscard]] list_lead lead_of(std::size_t name) const;
    [[nodiscard]] bool count_of_list(std::size_t i, std::size_t name, candidate& f) const;
    [[nodiscard]] bool opens_list(std::size_t i) const;
    [[nodiscard]] bool is_bare(candidate const& f) const;
    [[nodiscard]] bool only_slows(std::size_t change, std::size_t open, std::size_t i) const;
    [[nodiscard]] bool follows_rate(std::size_t name, candidate const& f) const;
    [[nodiscard]] bool counted_behind(std::size_t i, candidate& f) const;
    [[nodiscard]] bool counted_beside(std::size_t i, candidate& f) const;
    [[nodiscard]] bool acts_itself(std::size_t i, candidate& f) const;
    [[nodiscard]] bool take_rate_before(std::size_t i, candidate& f) const;
    [[nodiscard]] std::size_t lead_to(std::size_t i) const;
    [[nodiscard]] bool agent_named(std::size_t i, candidate const& f) const;
    void read_elided_percent(std::size_t i, candidate& f) const;
    [[nodiscard]] bool of_another(std::size_t i, std::size_t k) const;
    void take_measure_before(std::size_t i, candidate& f) const;
    [[nodiscard]] bool take_rate_of_list(std::size_t i, candidate& f) const;
    [[nodiscard]] bool take_rate_behind(std::size_t i, candidate& f) const;
    [[nodiscard]] bool earned_from(std::size_t i, candidate& f) const;
    [[nodiscard]] bool put_at(std::size_t i, candidate& f);
    [[nodiscard]] bool falls_short(std::size_t p) const;
    [[nodiscard]] bool joined_verbs(std::size_t verb, candidate& f) const;
    [[nodiscard]] bool held_with(std::size_t p, candidate& f) const;
    [[nodiscard]] bool targeted(std::size_t i, candidate& f) const;
    [[nodiscard]] bool named_value(std::size_t i, candidate& f) const;
    [[nodiscard]] bool followed(std::size_t i, candidate& f) const;
    [[nodiscard]] bool only_extreme(std::size_t p) const;
    [[nodiscard]] bool item_with(std::size_t p, candidate& f) const;
    [[nodiscard]] item_range subject_behind(std::size_t i) const;
    [[nodiscard]] bool projected_at(std::size_t p, candidate& f) const;
    [[nodiscard]] bool beside_with(std::size_t i, candidate& f) const;
    void spent_on(std::size_t i, candidate& f) const;
    [[nodiscard]] bool helped_by(std::size_t p, candidate& f) const;
    [[nodiscard]] bool take_changed(std::size_t i, candidate& f) const;
    [[nodiscard]] bool parallel_change(std::size_t i, candidate& f) const;
    [[nodiscard]] bool related_to(std::size_t i, candidate& f) const;
    [[nodiscard]] bool watches(item_range phrase) const;
    [[nodiscard]] bool inherit_told(candidate& f) const;
    [[nodiscard]] bool predicate(item_range phrase) const;
    [[nodiscard]] item_range with_growth(item_range phrase, std::size_t change) const;
    [[nodiscard]] item_range change_named_before(std::size_t i) const;
    [[nodiscard]] bool names_money(item_range phrase, bool surely) const;
    void take_money(std::size_t i, candidate& f) const;
    [[nodiscard]] bool refers_back(item_range phrase, candidate const& f) const;
    [[nodiscard]] bool goes_on(std::size_t p) const;
    [[nodiscard]] bool base_in_bracket(std::size_t i, candidate& f) const;
    [[nodiscard]] bool dated_bracket(std::size_t i, candidate& f);
    [[nodiscard]] bool names_past(std::size_t from, std::size_t to) const;
    [[nodiscard]] bool each_in_bracket(std::size_t i, candidate& f) const;
    [[nodiscard]] bool restates(candidate const& f) const;
    [[nodiscard]] bool no_marks_between(std::size_t from, std::size_t to) const;
    [[nodiscard]] bool reached_extreme(std::size_t i, candidate& f) const;
    [[nodiscard]] bool bare_in_bracket(std::size_t i, candidate& f) const;
    [[nodiscard]] std::size_t count_before(std::size_t i) const;
    [[nodiscard]] std::string_view counted_by(candidate const& f, std::string_view name) const;
    void take_antecedent(std::size_t i, candidate& f) const;
    [[nodiscard]] bool base_too(std::size_t i, candidate& f) const;
    [[nodiscard]] bool other_measure(std::size_t i, candidate& f) const;
    [[nodiscard]] bool shared(std::size_t i, candidate& f) const;
    [[nodiscard]] std::size_t sibling_count(std::size_t i) const;
    [[nodiscard]] bool reduced(std::size_t i, std::size_t p, candidate& f) const;
    [[nodiscard]] bool in_series(std::size_t i, candidate& f) const;
    [[nodiscard]] bool in_places(std::size_t i, candidate& f) const;
    [[nodiscard]] bool accounts_too(std::size_t i, candidate& f) const;
    [[nodiscard]] bool share_counted(std::size_t i, candidate& f) const;
    [[nodiscard]] bool named_before(std::size_t change, candidate& f) const;
    [[nodiscard]] bool grew_times(std::size_t i, candidate& f);
    [[nodiscard]] bool alike(candidate const& a, candidate const& b) const;
    [[nodiscard]] bool moved_object(std::size_t i, candidate& f) const;
    [[nodiscard]] bool rises_to(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool against_before(std::size_t i) const;
    [[nodiscard]] bool names_target(std::size_t p, candidate& f) const;
    void aim(candidate& f) const;
    [[nodiscard]] item_range aimed_at(item_range phrase) const;
    [[nodiscard]] bool stake(std::size_t i, candidate& f) const;
    [[nodiscard]] item_range with_verbs(item_range phrase) const;
    [[nodiscard]] bool added(candidate const& f) const;
    [[nodiscard]] told_date date_at(std::size_t k) const;
    [[nodiscard]] bool compares_with(std::size_t k) const;
    [[nodiscard]] role growth_against(std::size_t k) const;
    [[nodiscard]] bool monthly(std::size_t i) const;
    [[nodiscard]] bool compared_unit(std::size_t k) const;
    [[nodiscard]] bool far_year(std::int32_t year, std::size_t k) const;
    void note_quarters();
    [[nodiscard]] std::size_t clause_date(std::size_t i) const;
    [[nodiscard]] bool owns_figure(std::size_t k) const;
    [[nodiscard]] bool times_then(std::size_t k, std::size_t i) const;
    [[nodiscard]] bool turns_to_rate(std::size_t k) const;
    [[nodiscard]] bool decided(std::size_t i) const;
    [[nodiscard]] bool spans_years(std::size_t k) const;
    [[nodiscard]] bool same_as_before(std::size_t k) const;
    [[nodiscard]] bool settles(std::size_t k, std::size_t i, candidate& f) const;
    [[nodiscard]] bool beside_plan(std::size_t i) const;
    [[nodiscard]] bool told_months(std::size_t i) const;
    void set_usual_growth(std::size_t i, candidate& f);
    [[nodiscard]] std::size_t then_cue(std::size_t i) const;
    [[nodiscard]] std::size_t rate_of_then(std::size_t i, candidate const& f) const;
    void settle_then(std::size_t i, candidate& f);
    [[nodiscard]] bool wished(std::size_t i) const;
    [[nodiscard]] bool names_quarter(std::size_t k) const {
        return k < it_.size() && in_.view(it_[k]).find("quarter") != std::string_view::npos;
    }
    [[nodiscard]] std::size_t told_at_verb(std::size_t i) const;
    [[nodiscard]] bool single_month(std::size_t i) const;
    [[nodiscard]] bool quoted();
    [[nodiscard]] bool splits(std::size_t colon) const;
    [[nodiscard]] bool resumes(std::size_t i) const;
    void take_part_or_plan(std::size_t i, std::size_t p, candidate& f) const;
    [[nodiscard]] bool bracketed_before(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool after_change(std::size_t i, candidate const& f) const;
    [[nodiscard]] std::size_t moved_towards(std::size_t bracket) const;
    [[nodiscard]] bool names_share(candidate const& f) const;
    [[nodiscard]] bool part_of_untold(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool estimate_there(std::size_t k) const;
    [[nodiscard]] bool counted_in_number(std::size_t i, candidate& f) const;
    [[nodiscard]] bool counted_of_set(std::size_t i, candidate& f) const;
    // roles_en_change_told.cpp
    void settle_change_told(std::size_t i, candidate& f);
    [[nodiscard]] bool told_state(std::size_t i) const;
    [[nodiscard]] bool share_for(std::size_t i, candidate& f) const;
    [[nodiscard]] bool likelier(std::size_t i) const;
    [[nodiscard]] int compared_side(std::size_t i) const;
    [[nodiscard]] bool rate_moved(std::size_t i) const;
    [[nodiscard]] bool recovered(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool beside_others(std::size_t i) const;
    [[nodiscard]] bool low_of_then(std::size_t i) const;
    [[nodiscard]] bool percent_of_change(std::size_t i) const;
    [[nodiscard]] bool signed_change(std::size_t i, candidate const& f) const;
    [[nodiscard]] std::size_t other_place_behind(std::size_t i) const;
    // roles_en_pace.cpp
    void settle_pace(std::size_t i, candidate& f);
    [[nodiscard]] bool slows_to(std::size_t i, candidate const& f) const;
    [[nodiscard]] std::size_t end_lead(std::size_t i) const;
    [[nodiscard]] bool ends_of_growth(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool multiplied_rate(std::size_t i) const;
    void come_of_fall(std::size_t i, candidate const& f);
    [[nodiscard]] int beside_level_of_then(std::size_t i) const;
    [[nodiscard]] bool share_of_then(std::size_t i) const;
    [[nodiscard]] std::size_t signed_lead(std::size_t i) const;
    [[nodiscard]] int amount_or_rate(std::size_t i) const;
    [[nodiscard]] bool compound_rate(std::size_t i) const;
    [[nodiscard]] bool base_of_growth(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool of_same_change(std::size_t i, candidate& f) const;
    void small_unit(std::size_t i, candidate& f) const;
    [[nodiscard]] bool raises_crops(std::size_t i, std::size_t p) const;
    [[nodiscard]] bool estimated_capacity(std::size_t p, candidate& f) const;
    // roles_en_over_then.cpp
    [[nodiscard]] bool follows_level(std::size_t link, candidate const& f) const;
    [[nodiscard]] bool level_over_then(std::size_t i, candidate& f) const;
    // roles_en_moved_names.cpp
    struct change_noun {
        std::size_t at = none;
        bool expands = false;  ///< of no change but behind a rate
    };
    [[nodiscard]] change_noun change_noun_of(std::size_t i, std::size_t n) const;
    [[nodiscard]] int noun_behind_bracket(std::size_t i) const;
    [[nodiscard]] bool signed_count(std::size_t i, candidate& f) const;
    [[nodiscard]] bool takes_unit(candidate const& f, candidate const& from) const;
    [[nodiscard]] bool listed_on(std::size_t i, candidate& f) const;
    [[nodiscard]] int moved_behind(std::size_t i, item_range name) const;
    // roles_en_told_noun.cpp
    [[nodiscard]] std::size_t noun_told(std::size_t i, english_words nouns) const;
    [[nodiscard]] int side_of_then(std::size_t i) const;
    [[nodiscard]] bool growth_will_be(std::size_t i) const;
    [[nodiscard]] bool share_named(std::size_t i) const;
    [[nodiscard]] bool rebounds(std::size_t i, candidate const& f) const;
    [[nodiscard]] std::size_t shared_noun_of_change(std::size_t i) const;
    [[nodiscard]] int alternative_of_move(std::size_t i) const;
    [[nodiscard]] bool base_by_date(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool compared_thought(std::size_t i) const;
    [[nodiscard]] bool of_others(std::size_t i) const;
    [[nodiscard]] bool over_years_behind(std::size_t i) const;
    [[nodiscard]] bool over_years_ahead(std::size_t i) const;
    [[nodiscard]] bool over_years_at_end(std::size_t i) const;
    [[nodiscard]] bool foretold_by_year(std::size_t i) const;
    [[nodiscard]] bool monthly_change(std::size_t k) const;
    [[nodiscard]] bool stands_at(std::size_t p) const;
    [[nodiscard]] bool included_in_these(std::size_t i) const;
    [[nodiscard]] bool ranked_behind(std::size_t from, std::size_t to) const;
    [[nodiscard]] bool paced_from(std::size_t p) const;
    [[nodiscard]] bool beside_then(std::size_t i, candidate& f) const;
    void settle_told_noun(std::size_t i, candidate& f);
    // roles_en_counted_sets.cpp
    [[nodiscard]] bool against_plan(std::size_t p) const;
    [[nodiscard]] bool stands_for(std::size_t i, std::size_t p) const;
    [[nodiscard]] bool leaves_level(std::size_t i, std::size_t p, candidate const& f) const;
    [[nodiscard]] bool same_in_bracket(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool part_of_counted(std::size_t i, candidate& f) const;
    [[nodiscard]] bool used_in(std::size_t i, candidate& f) const;
    [[nodiscard]] bool of_set_told(std::size_t i, candidate& f) const;
    [[nodiscard]] bool change_of_count(std::size_t i, candidate& f) const;
    [[nodiscard]] bool average_count(std::size_t i, candidate& f) const;
    [[nodiscard]] bool further_count(std::size_t i, candidate& f) const;
    [[nodiscard]] bool total_brought(std::size_t verb, std::size_t to, candidate& f) const;
    // roles_en_change_told.cpp
    [[nodiscard]] int shared_comparative(std::size_t i) const;
    // roles_en_listed.cpp
    void adjective_share(std::size_t i, candidate& f) const;
    // roles_en_told_rate.cpp
    [[nodiscard]] bool share_held_at(std::size_t i, candidate& f) const;
    // roles_en_industries.cpp
    void name_owner(std::size_t i, candidate& f) const;
    void name_number(candidate& f) const;
    void name_estimated(std::size_t i, candidate& f) const;
    [[nodiscard]] bool ones_as(item_range phrase, candidate const& told, candidate& f) const;
    [[nodiscard]] bool names_industry(candidate const& f) const;
    [[nodiscard]] bool industry_moves_to(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool ends_fall(std::size_t i, candidate const& f) const;
    // roles_en_ranges.cpp
    [[nodiscard]] bool opens_range(std::size_t p) const;
    void settle_range(std::size_t i, candidate& f);
    // roles_en_level_change.cpp
    [[nodiscard]] std::size_t change_described(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool gain_of_sale(std::size_t i, candidate& f) const;
    [[nodiscard]] bool grown_amount(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool change_of_level(std::size_t i, candidate& f, level_frame const& frame) const;
    // roles_en_change_from.cpp
    [[nodiscard]] bool from_level(std::size_t i, candidate& f, std::size_t p) const;
    // roles_en_told_for.cpp
    [[nodiscard]] bool name_before_time(std::size_t i, candidate& f) const;
    // english_money.cpp
    [[nodiscard]] bool beside_count_of_clause(std::size_t i, std::size_t p, candidate const& f) const;
    // roles_en_change_named.cpp
    [[nodiscard]] item_range name_of_pair(std::size_t i, item_range names) const;
    // roles_en_coordinated.cpp
    [[nodiscard]] bool limited_change(std::size_t i, candidate& f, std::size_t p);
    [[nodiscard]] bool next_of_list(std::size_t p) const;
    [[nodiscard]] std::size_t change_outside(std::size_t p) const;
    [[nodiscard]] std::size_t change_coordinated(candidate const& f, change_frame const& frame) const;
    [[nodiscard]] bool coordinated_change(std::size_t i, candidate& f, change_frame const& frame, std::size_t told);
    // roles_en_sums.cpp
    [[nodiscard]] std::size_t counted_sum(std::size_t i, candidate const& f) const;
    // roles_en_wholes.cpp
    [[nodiscard]] bool parts_of_told(std::size_t i, std::size_t name, candidate const& f) const;
    [[nodiscard]] bool classifies(std::size_t name) const;
    [[nodiscard]] bool told_in_lead(std::size_t name, told_whole const& whole) const;
    // roles_en_index.cpp
    [[nodiscard]] bool owned_by_then(std::size_t i) const;
    [[nodiscard]] item_range ranked_by_change() const;
    [[nodiscard]] item_range next_in_rank(std::size_t i) const;
    void settle_ranking(std::size_t i, candidate& f);
    void name_index(std::size_t i, candidate& f) const;
    // roles_en_placed.cpp
    [[nodiscard]] int last_moved() const;
    [[nodiscard]] std::size_t place_told(std::size_t i) const;
    [[nodiscard]] bool placed_alike(std::size_t i, candidate& f) const;
    // roles_en_spans.cpp
    [[nodiscard]] std::int32_t months_to(std::size_t k) const;
    [[nodiscard]] role growth_between_spans(std::size_t k, std::int32_t months) const;
    [[nodiscard]] bool since_then_too(std::size_t i) const;
    [[nodiscard]] bool against_height() const;
    [[nodiscard]] bool told_of_quarter() const;
    [[nodiscard]] bool span_on_span(std::size_t k) const;
    [[nodiscard]] bool set_beside_year(std::size_t k, std::size_t i) const;
    // roles_en_listed.cpp
    void part_of_list(std::size_t i, candidate& f);
    [[nodiscard]] bool listed_place(std::size_t p) const;
    void part_beside_share(std::size_t i, candidate const& f);
    [[nodiscard]] bool between_events(std::size_t i) const;
    void additional_to(std::size_t i, candidate& f);
    [[nodiscard]] bool told_object(std::size_t p, std::size_t verb, candidate& f) const;
    [[nodiscard]] bool earlier(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool compared_time(std::size_t t) const;
    [[nodiscard]] bool told_when(std::size_t i) const;
    [[nodiscard]] bool clause_of_then(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool beside_base(std::size_t i) const;
    [[nodiscard]] int beyond_base(std::size_t i) const;
    [[nodiscard]] bool noun_of_then(std::size_t i) const;
    [[nodiscard]] bool thought_before(std::size_t i) const;
    [[nodiscard]] role growth_over(std::size_t i) const;
    [[nodiscard]] role growth_between(told_date const& theirs, told_date const& mine) const;
    [[nodiscard]] role since_role(std::size_t k) const;
    [[nodiscard]] bool led_level(std::size_t k) const;
    [[nodiscard]] bool superlative_before(std::size_t k) const;
    [[nodiscard]] bool months_told() const;
    [[nodiscard]] bool index_named(std::size_t i) const;
    [[nodiscard]] bool names_index(std::size_t k) const;
    [[nodiscard]] bool index_level(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool price_rate(item_range subject) const;
    void name_rate(std::size_t i, candidate& f) const;
    [[nodiscard]] bool beside_annual(std::size_t i) const;
    [[nodiscard]] bool projected(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool of_then(candidate const& f) const;
    [[nodiscard]] bool planned_behind(std::size_t i) const;
    void programme(std::size_t i, candidate& f);
    [[nodiscard]] bool released_then(std::size_t k) const;
    [[nodiscard]] bool grown_between(std::size_t from, std::size_t to) const;
    [[nodiscard]] bool grown_behind(std::size_t n) const;
    [[nodiscard]] bool inside_base(std::size_t i) const;
    [[nodiscard]] std::int32_t owned_by_month(std::size_t k) const;
    [[nodiscard]] bool fronted_plan(std::size_t i) const;
    [[nodiscard]] bool pledged(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool thought_behind(std::size_t i) const;
    [[nodiscard]] bool lists_deeds() const;
    void outlook(std::size_t i, candidate& f) const;
    void level_of_then(std::size_t i, candidate& f) const;
    void moved_by(std::size_t i, candidate& f) const;
    [[nodiscard]] std::size_t described_from(std::size_t i) const;
    [[nodiscard]] bool level_at(std::size_t i, std::size_t p) const;
    [[nodiscard]] bool led_from(std::size_t change, std::size_t p) const;
    [[nodiscard]] bool biggest_of_month(std::size_t i) const;
    [[nodiscard]] bool of_market(std::size_t i) const;
    [[nodiscard]] bool from_last_added(std::size_t i) const;
    [[nodiscard]] bool near_level(std::size_t i) const;
    [[nodiscard]] bool surpasses(std::size_t p) const;
    void take_ends(std::size_t i, candidate& f);
    /// whether a time of then stands behind the figure at or behind `k`
    [[nodiscard]] bool told_soon(std::size_t k) const {
        for (auto const to = k + 10; k < it_.size() && k < to; ++k) {
            if (it_[k].is(english_type::mark)) return false;
            if (told_before(k)) return true;
        }
        return false;
    }
    /// an expected 0.45%, the 4.78% expected in a poll, had expected $4 billion: what somebody thought
    [[nodiscard]] bool thought(std::size_t i) const;
    /// The noun that the figure at `i` is the amount of, or `none`.
    [[nodiscard]] std::size_t amount_noun(std::size_t i) const {
        if (noun_at_ != i) {
            noun_ = find_amount_noun(i);
            noun_at_ = i;
        }
        return noun_;
    }
    [[nodiscard]] std::size_t find_amount_noun(std::size_t i) const;
    [[nodiscard]] bool thought_of(std::size_t i) const;
    [[nodiscard]] bool bounds_behind(std::size_t i) const;
    [[nodiscard]] bool opinion(std::size_t i) const;
    [[nodiscard]] bool granted(std::size_t i) const;
    void mean(std::size_t i, candidate& f) const;
    void step(std::size_t i, candidate& f) const;
    void part(std::size_t i, candidate& f) const;
    [[nodiscard]] bool adds_up(std::size_t comma) const;
    [[nodiscard]] bool heads_plan(std::size_t i) const;
    [[nodiscard]] bool coordinated_level(std::size_t i, candidate& f);
    [[nodiscard]] bool stood_then(std::size_t i) const;
    [[nodiscard]] bool beside_goal(std::size_t n) const;
    [[nodiscard]] bool in_whole(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool share_beside(std::size_t i, candidate const& f) const;
    [[nodiscard]] std::size_t whole_behind(std::size_t i) const;
    [[nodiscard]] bool take_whole(std::size_t w, candidate& f) const;
    [[nodiscard]] bool whole_acts(std::size_t i, std::size_t w) const;
    [[nodiscard]] bool deals_with_part(std::size_t i, std::size_t w) const;
    [[nodiscard]] bool or_behind_figure(std::size_t p) const;
    [[nodiscard]] bool sums_up_parts(std::size_t i) const;
    [[nodiscard]] bool listed_in_brackets(std::size_t close) const;
    [[nodiscard]] bool part_acts(std::size_t i, candidate& f) const;
    void name_share(std::size_t i, candidate& f) const;
    // held_names_en.cpp
    [[nodiscard]] item_range held_in(std::size_t place) const;
    [[nodiscard]] item_range highest_had(std::size_t i) const;
    void name_held(std::size_t i, candidate& f) const;
    [[nodiscard]] std::size_t whole_opened() const;
    [[nodiscard]] bool indexed(std::size_t i) const;
    [[nodiscard]] bool moves_itself(std::size_t i) const;
    [[nodiscard]] bool against_past(std::size_t i) const;
    [[nodiscard]] bool rated(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool rate_told(std::size_t verb) const;
    [[nodiscard]] bool fell_so(std::size_t i, candidate& f) const;
    [[nodiscard]] bool part_done(std::size_t i, candidate& f) const;
    [[nodiscard]] bool aims_at(std::size_t verb) const;
    [[nodiscard]] bool jobs_gained(std::size_t i, candidate const& f) const;
    [[nodiscard]] std::size_t parted(candidate const& f) const;
    /// both are counted, and of the same things
    [[nodiscard]] bool alike_counts(candidate const& a, candidate const& b) const {
        return alike(a, b) && (a.unit_name == b.unit_name || b.unit_name.empty());
    }
    [[nodiscard]] bool told_before(std::size_t k) const;
    [[nodiscard]] bool multiplied(std::size_t i, candidate& f) const;
    [[nodiscard]] bool against_present(std::size_t i, candidate& f);
    [[nodiscard]] std::size_t summed_set(std::size_t i, candidate const& f) const;
};

}  // namespace text::detail

ATTAIN_END_NAMESPACE
