#pragma once

#include "rules_en.hpp"

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <optional>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// The roles of the figures of one sentence, from left to right.
class english_roles : english_rules {
public:
    english_roles(english_sentence const& in, std::vector<candidate>& figures, document& doc)
        : english_rules(in, figures, doc) {}

    void run();  // roles_en_run.cpp

private:
    // roles_en_added_parts.cpp
    [[nodiscard]] bool opens_parts(std::size_t k) const;
    [[nodiscard]] std::size_t end_of_parts(std::size_t mark) const;
    [[nodiscard]] bool adds_up(std::size_t mark) const;
    /// [exports 30 & imports 51], trucks 12: what a bracket parts ends with it
    [[nodiscard]] bool bracket_ends_parts(std::size_t i) const {
        return breakdown_ != none && ((it_[i].is_mark(U')') && it_[breakdown_].is_mark(U'(')) ||
                                      (it_[i].is_mark(U']') && it_[breakdown_].is_mark(U'[')));
    }
    [[nodiscard]] bool is_added(std::size_t i) const;
    [[nodiscard]] bool added_number(std::size_t i, candidate& f) const;
    [[nodiscard]] bool name_part_before(std::size_t i, candidate& f) const;
    // roles_en_moved_names.cpp
    struct change_noun {
        std::size_t at = none;
        bool expands = false;  ///< of no change but behind a rate
    };
    // beside_names_en.cpp
    bool take_beside(std::size_t i, candidate& f);
    bool take_listed_part(std::size_t i, candidate& f) const;
    [[nodiscard]] item_range listed_subject(std::size_t i) const;
    [[nodiscard]] item_range list_before_figures(std::size_t i) const;
    // bracketed_en.cpp
    [[nodiscard]] bool numbers_of_list(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool bracketed(std::size_t i, candidate& f);
    [[nodiscard]] std::size_t bracket_of(std::size_t i) const;
    [[nodiscard]] bool changed_in_bracket(std::size_t i, candidate& f, item_range name, std::size_t same, int way);
    // english_money.cpp
    void take_money(std::size_t i, candidate& f) const;
    [[nodiscard]] bool beside_count_of_clause(std::size_t i, std::size_t p, candidate const& f) const;
    // roles_en.cpp
    void read(std::size_t i, candidate& f);
    // roles_en_against.cpp
    [[nodiscard]] bool rate_told(std::size_t verb) const;
    [[nodiscard]] bool aims_at(std::size_t verb) const;
    // roles_en_bare_parts.cpp
    [[nodiscard]] bool age_of_counted(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool bare_part(std::size_t i, candidate& f) const;
    // roles_en_beside_then.cpp
    [[nodiscard]] bool multiplied_rate(std::size_t i) const;
    [[nodiscard]] bool share_of_then(std::size_t i) const;
    // roles_en_change.cpp
    void read_change(std::size_t i, candidate& f);
    // roles_en_change_beside.cpp
    bool change_beside_level(std::size_t i, candidate& f, change_frame const& frame);
    bool change_in_bracket(std::size_t i, candidate& f, change_frame const& frame);
    // roles_en_change_from.cpp
    [[nodiscard]] bool change_joined(std::size_t i, candidate& f, std::size_t p);
    // roles_en_change_named.cpp
    bool change_noun_behind(std::size_t i, candidate& f, change_frame const& frame, std::size_t noun);
    bool change_verb_before(std::size_t i, candidate& f, std::size_t p);
    bool change_of_amount(std::size_t i, candidate& f, std::size_t p);
    [[nodiscard]] item_range name_of_pair(std::size_t i, item_range names) const;
    // roles_en_change_told.cpp
    void settle_change_told(std::size_t i, candidate& f);
    [[nodiscard]] int compared_side(std::size_t i) const;
    [[nodiscard]] bool recovered(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool beside_others(std::size_t i) const;
    [[nodiscard]] bool low_of_then(std::size_t i) const;
    [[nodiscard]] bool percent_of_change(std::size_t i) const;
    [[nodiscard]] bool signed_change(std::size_t i, candidate const& f) const;
    [[nodiscard]] std::size_t other_place_behind(std::size_t i) const;
    // roles_en_comparator.cpp
    [[nodiscard]] bool compared_unit(std::size_t k) const;
    [[nodiscard]] bool times_then(std::size_t k, std::size_t i) const;
    [[nodiscard]] bool same_as_before(std::size_t k) const;
    [[nodiscard]] bool paced_against(std::size_t k) const;
    [[nodiscard]] bool compares_rates(std::size_t k, std::size_t i) const;
    [[nodiscard]] bool settles(std::size_t k, std::size_t i, candidate& f) const;
    [[nodiscard]] bool beside_plan(std::size_t i) const;
    // roles_en_compare.cpp
    void look_over();
    // roles_en_compared_brackets.cpp
    [[nodiscard]] bool likelier(std::size_t i) const;
    [[nodiscard]] bool rate_moved(std::size_t i) const;
    [[nodiscard]] role compared_in_brackets(std::size_t i) const;
    // roles_en_coordinated.cpp
    [[nodiscard]] bool limited_change(std::size_t i, candidate& f, std::size_t p);
    [[nodiscard]] std::size_t change_outside(std::size_t p) const;
    [[nodiscard]] std::size_t change_coordinated(candidate const& f, change_frame const& frame) const;
    [[nodiscard]] bool coordinated_change(std::size_t i, candidate& f, change_frame const& frame, std::size_t told);
    // roles_en_counted_sets.cpp
    [[nodiscard]] bool average_count(std::size_t i, candidate& f) const;
    // roles_en_cues.cpp
    [[nodiscard]] bool above_date(std::size_t n) const;
    [[nodiscard]] int alternative_moves(std::size_t i) const;
    // roles_en_earlier.cpp
    [[nodiscard]] bool splits(std::size_t colon) const;
    // roles_en_elided.cpp
    [[nodiscard]] std::size_t before_bracket(std::size_t p) const;
    [[nodiscard]] bool labelled(std::size_t i, candidate& f);
    [[nodiscard]] std::size_t change_of_label(std::size_t i, item_range name) const;
    void take_measure_before(std::size_t i, candidate& f) const;
    // roles_en_elided_rates.cpp
    void read_elided_percent(std::size_t i, candidate& f) const;
    // roles_en_elliptic.cpp
    [[nodiscard]] bool elliptic(std::size_t i, candidate& f);
    [[nodiscard]] bool next_of_list(std::size_t p) const;
    // roles_en_goal.cpp
    [[nodiscard]] bool same_in_bracket(std::size_t i, candidate const& f) const;
    // roles_en_growth.cpp
    [[nodiscard]] bool shares_comparison(std::size_t i, candidate const& f) const;
    [[nodiscard]] role growth_over(std::size_t i) const;
    [[nodiscard]] bool superlative_before(std::size_t k) const;
    // roles_en_index.cpp
    [[nodiscard]] item_range ranked_by_change() const;
    void settle_ranking(std::size_t i, candidate& f);
    void name_index(std::size_t i, candidate& f) const;
    // roles_en_industries.cpp
    [[nodiscard]] bool names_industry(candidate const& f) const;
    [[nodiscard]] bool industry_moves_to(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool ends_fall(std::size_t i, candidate const& f) const;
    // roles_en_left_levels.cpp
    void leave_level(std::size_t i, candidate const& f);
    [[nodiscard]] bool year_before_told(std::size_t i, candidate& f);
    void left_level(std::size_t i, candidate& f);
    // roles_en_leaders.cpp
    [[nodiscard]] bool ranks_partners(std::size_t i) const;
    [[nodiscard]] bool whole_told_near(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool holds_most(std::size_t i, std::size_t p, candidate const& f) const;
    [[nodiscard]] bool contributes(std::size_t i, std::size_t p, candidate const& f) const;
    void rank_part(std::size_t i, candidate& f) const;
    // roles_en_level.cpp
    void read_level(std::size_t i, candidate& f);
    // roles_en_level_change.cpp
    [[nodiscard]] std::size_t change_described(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool grown_amount(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool amount_of_change(std::size_t i, candidate const& f) const;
    // roles_en_listed.cpp
    void part_of_list(std::size_t i, candidate& f);
    // roles_en_meant.cpp
    [[nodiscard]] bool compared_thought(std::size_t i) const;
    [[nodiscard]] bool bounds_behind(std::size_t i) const;
    [[nodiscard]] bool opinion(std::size_t i) const;
    void mean(std::size_t i, candidate& f) const;
    // roles_en_months.cpp
    [[nodiscard]] bool told_months(std::size_t i) const;
    // roles_en_moved_by.cpp
    [[nodiscard]] bool level_at(std::size_t i, std::size_t p) const;
    [[nodiscard]] bool biggest_of_month(std::size_t i) const;
    // roles_en_moved_names.cpp
    [[nodiscard]] change_noun change_noun_of(std::size_t i, std::size_t n) const;
    [[nodiscard]] int noun_behind_bracket(std::size_t i) const;
    [[nodiscard]] int moved_behind(std::size_t i, item_range name) const;
    // roles_en_moves.cpp
    [[nodiscard]] item_range change_named_before(std::size_t i) const;
    [[nodiscard]] bool grew_times(std::size_t i, candidate& f);
    // roles_en_named.cpp
    void name_level(std::size_t i, candidate& f, level_frame const& level);
    // roles_en_object.cpp
    [[nodiscard]] bool take_changed(std::size_t i, candidate& f) const;
    // roles_en_pace.cpp
    void settle_pace(std::size_t i, candidate& f);
    [[nodiscard]] bool slows_to(std::size_t i, candidate const& f) const;
    [[nodiscard]] std::size_t end_lead(std::size_t i) const;
    [[nodiscard]] bool ends_of_growth(std::size_t i, candidate const& f) const;
    void come_of_fall(std::size_t i, candidate const& f);
    [[nodiscard]] int amount_or_rate(std::size_t i) const;
    [[nodiscard]] bool compound_rate(std::size_t i) const;
    [[nodiscard]] bool base_of_growth(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool rebounds(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool paced_from(std::size_t p) const;
    // roles_en_parallel.cpp
    [[nodiscard]] bool listed_after(std::size_t i, std::size_t p) const;
    [[nodiscard]] bool refers_back(item_range phrase, candidate const& f) const;
    [[nodiscard]] bool share_counted(std::size_t i, candidate& f) const;
    // roles_en_pairs.cpp
    [[nodiscard]] bool pairs_changes() const;
    [[nodiscard]] std::optional<std::size_t> place_in_alternation(std::size_t i) const;
    // roles_en_part_level.cpp
    [[nodiscard]] bool acts_anew(std::size_t i, candidate const& f, std::size_t whole) const;
    [[nodiscard]] bool made_of_others(std::size_t i, candidate const& f, std::size_t whole) const;
    [[nodiscard]] bool makes_up_level() const;
    taken part_level(std::size_t i, candidate& f, level_frame const& frame);
    [[nodiscard]] bool stands_for(std::size_t i, std::size_t p) const;
    // roles_en_parts.cpp
    [[nodiscard]] bool coordinated_level(std::size_t i, candidate& f);
    [[nodiscard]] bool in_whole(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool share_beside(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool jobs_gained(std::size_t i, candidate const& f) const;
    // roles_en_past.cpp
    [[nodiscard]] bool thought_before(std::size_t i) const;
    [[nodiscard]] bool released_then(std::size_t k) const;
    [[nodiscard]] bool inside_base(std::size_t i) const;
    // roles_en_periods.cpp
    void read_periods();
    void read_period(std::size_t i, candidate& f);
    // roles_en_programme.cpp
    void programme(std::size_t i, candidate& f);
    [[nodiscard]] bool grown_behind(std::size_t n) const;
    [[nodiscard]] bool fronted_plan(std::size_t i) const;
    [[nodiscard]] bool pledged(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool thought_behind(std::size_t i) const;
    [[nodiscard]] bool lists_deeds() const;
    // roles_en_ranges.cpp
    [[nodiscard]] bool opens_range(std::size_t p) const;
    [[nodiscard]] bool ends_growth(std::size_t i, std::size_t p, candidate const& f) const;
    void settle_range(std::size_t i, candidate& f);
    // roles_en_rates.cpp
    bool special_change(std::size_t i, candidate& f, change_frame const& frame);
    // roles_en_set_growth.cpp
    void set_growth(std::size_t i, candidate& f, bool negative);
    void set_usual_growth(std::size_t i, candidate& f);
    // roles_en_settled.cpp
    void settle_plan(std::size_t i, candidate& f) const;
    [[nodiscard]] bool including_ends(std::size_t i) const;
    [[nodiscard]] bool by_then(std::size_t i) const;
    [[nodiscard]] bool works_done(std::size_t i) const;
    // roles_en_spans.cpp
    [[nodiscard]] std::size_t told_at_verb(std::size_t i) const;
    [[nodiscard]] bool over_years_behind(std::size_t i) const;
    [[nodiscard]] bool over_years_ahead(std::size_t i) const;
    [[nodiscard]] bool over_years_at_end(std::size_t i) const;
    [[nodiscard]] bool since_then_too(std::size_t i) const;
    [[nodiscard]] bool against_height() const;
    [[nodiscard]] bool span_on_span(std::size_t k) const;
    [[nodiscard]] bool set_beside_year(std::size_t k, std::size_t i) const;
    // roles_en_special.cpp
    [[nodiscard]] bool special_level(std::size_t i, candidate& f, level_frame const& frame);
    // roles_en_steps.cpp
    [[nodiscard]] bool rate_of_amount(std::size_t i, std::size_t bracket) const;
    [[nodiscard]] bool figure_of_then(std::size_t bracket) const;
    [[nodiscard]] std::size_t change_aside(std::size_t i, std::size_t p) const;
    [[nodiscard]] bool to_come(std::size_t i) const;
    void step(std::size_t i, candidate& f) const;
    // roles_en_subject.cpp
    bool take_subject(std::size_t i, candidate& f);
    bool take_part(candidate& f, std::size_t i, item_range subject) const;
    [[nodiscard]] std::size_t place_of_part(item_range part) const;
    // roles_en_thought.cpp
    [[nodiscard]] bool estimate_there(std::size_t k) const;
    // roles_en_told_noun.cpp
    [[nodiscard]] std::size_t noun_told(std::size_t i, english_words nouns) const;
    [[nodiscard]] int side_of_then(std::size_t i) const;
    [[nodiscard]] bool growth_will_be(std::size_t i) const;
    [[nodiscard]] std::size_t shared_noun_of_change(std::size_t i) const;
    [[nodiscard]] int alternative_of_move(std::size_t i) const;
    [[nodiscard]] bool base_by_date(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool stands_at(std::size_t p) const;
    [[nodiscard]] bool included_in_these(std::size_t i) const;
    void settle_told_noun(std::size_t i, candidate& f);
    // roles_en_told_numbers.cpp
    [[nodiscard]] bool known_set(std::size_t i, candidate const& f) const;
    void count_in_plural(candidate& f) const;
    void read_place(std::size_t i, candidate& f);
    [[nodiscard]] bool stands_alone(std::size_t i, candidate const& f) const;
    // roles_en_told_rate.cpp
    bool told_rate(std::size_t i, candidate& f, change_frame const& frame);
    // roles_en_toward.cpp
    [[nodiscard]] bool leaves_level(std::size_t i, std::size_t p, candidate const& f) const;
    // roles_en_units.cpp
    void settle_unit(std::size_t i, candidate& f) const;
    [[nodiscard]] bool person_share(std::size_t i, candidate const& f) const;
    // roles_en_wholes.cpp
    [[nodiscard]] bool parts_of_told(std::size_t i, std::size_t name, candidate const& f) const;
    [[nodiscard]] bool told_in_lead(std::size_t name, told_whole const& whole) const;
    // share_names_en.cpp
    [[nodiscard]] bool whole_acts(std::size_t i, std::size_t w) const;
    [[nodiscard]] bool deals_with_part(std::size_t i, std::size_t w) const;
    [[nodiscard]] bool or_behind_figure(std::size_t p) const;
    [[nodiscard]] bool sums_up_parts(std::size_t i) const;
    [[nodiscard]] bool listed_in_brackets(std::size_t close) const;
    void name_share(std::size_t i, candidate& f) const;
};

}  // namespace text::detail

ATTAIN_END_NAMESPACE
