#pragma once

#include "name_rules_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// The rules that settle one thing of a figure each: its unit, its role beside another one.
class english_rules : protected english_name_rules {
protected:
    english_rules(english_sentence const& in, std::vector<candidate>& figures, document& doc)
        : english_name_rules(in, figures, doc) {}

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
    /// Whether a rule of a chain took the figure, and whether all is said of it.
    enum class taken : std::uint8_t { no, yes, done };
    /// What a sentence says of the names it lists.
    struct list_lead {
        std::size_t change = none;  ///< the word of a change
        std::size_t like = none;    ///< the rate of change that they explain
        bool rated = false;         ///< of a level that is a rate
    };
    // bracketed_counts_en.cpp
    [[nodiscard]] bool count_of_list(std::size_t i, std::size_t name, candidate& f) const;
    // bracketed_en.cpp
    [[nodiscard]] list_lead lead_of(std::size_t name) const;
    [[nodiscard]] bool follows_rate(std::size_t name, candidate const& f) const;
    // roles_en.cpp
    void set_scope(candidate& f, std::size_t at) const;
    // roles_en_acting.cpp
    [[nodiscard]] bool counted_behind(std::size_t i, candidate& f) const;
    [[nodiscard]] bool counted_beside(std::size_t i, candidate& f) const;
    [[nodiscard]] bool acts_itself(std::size_t i, candidate& f) const;
    // roles_en_against.cpp
    [[nodiscard]] bool fell_so(std::size_t i, candidate& f) const;
    [[nodiscard]] bool multiplied(std::size_t i, candidate& f) const;
    [[nodiscard]] bool against_present(std::size_t i, candidate& f);
    // roles_en_antecedents.cpp
    void take_antecedent(std::size_t i, candidate& f) const;
    // roles_en_bare_rates.cpp
    [[nodiscard]] bool take_rate_before(std::size_t i, candidate& f) const;
    [[nodiscard]] std::size_t lead_to(std::size_t i) const;
    // roles_en_beside.cpp
    [[nodiscard]] bool item_with(std::size_t p, candidate& f) const;
    [[nodiscard]] bool projected_at(std::size_t p, candidate& f) const;
    [[nodiscard]] bool beside_with(std::size_t i, candidate& f) const;
    [[nodiscard]] bool related_to(std::size_t i, candidate& f) const;
    [[nodiscard]] bool estimated_capacity(std::size_t p, candidate& f) const;
    // roles_en_beside_then.cpp
    [[nodiscard]] int beside_level_of_then(std::size_t i) const;
    [[nodiscard]] bool beside_then(std::size_t i, candidate& f) const;
    // roles_en_brackets.cpp
    [[nodiscard]] bool level_in_bracket(std::size_t i, candidate& f) const;
    [[nodiscard]] bool base_in_bracket(std::size_t i, candidate& f) const;
    [[nodiscard]] bool dated_bracket(std::size_t i, candidate& f);
    [[nodiscard]] bool names_past(std::size_t from, std::size_t to) const;
    [[nodiscard]] bool each_in_bracket(std::size_t i, candidate& f) const;
    [[nodiscard]] bool no_marks_between(std::size_t from, std::size_t to) const;
    [[nodiscard]] bool bare_in_bracket(std::size_t i, candidate& f) const;
    [[nodiscard]] bool shared(std::size_t i, candidate& f) const;
    // roles_en_change_beside.cpp
    [[nodiscard]] bool ranked_behind(std::size_t from, std::size_t to) const;
    // roles_en_change_from.cpp
    [[nodiscard]] taken change_from(std::size_t i, candidate& f, change_frame const& frame);
    [[nodiscard]] bool from_level(std::size_t i, candidate& f, std::size_t p) const;
    // roles_en_change_told.cpp
    [[nodiscard]] bool reached_extreme(std::size_t i, candidate& f) const;
    [[nodiscard]] bool share_for(std::size_t i, candidate& f) const;
    // roles_en_changed_again.cpp
    [[nodiscard]] bool changed_again(std::size_t i, candidate& f) const;
    // roles_en_counted.cpp
    void name_unit(std::size_t i, candidate& f) const;
    // roles_en_counted_sets.cpp
    [[nodiscard]] bool counted_in_number(std::size_t i, candidate& f) const;
    [[nodiscard]] bool one_of_set(std::size_t i, candidate& f) const;
    [[nodiscard]] bool counted_of_set(std::size_t i, candidate& f) const;
    [[nodiscard]] bool part_of_counted(std::size_t i, candidate& f) const;
    [[nodiscard]] bool change_of_count(std::size_t i, candidate& f) const;
    [[nodiscard]] bool further_count(std::size_t i, candidate& f) const;
    [[nodiscard]] bool total_brought(std::size_t verb, std::size_t to, candidate& f) const;
    // roles_en_earlier.cpp
    [[nodiscard]] bool after_change(std::size_t i, candidate const& f) const;
    // roles_en_elided.cpp
    void take_unit_behind(std::size_t i, candidate& f) const;
    [[nodiscard]] bool zip(std::size_t i, candidate& f) const;
    [[nodiscard]] bool members(std::size_t i, candidate& f) const;
    [[nodiscard]] bool of_another(std::size_t i, std::size_t k) const;
    [[nodiscard]] bool told_state(std::size_t i) const;
    // roles_en_elided_rates.cpp
    [[nodiscard]] bool take_rate_of_list(std::size_t i, candidate& f) const;
    [[nodiscard]] bool take_rate_behind(std::size_t i, candidate& f) const;
    // roles_en_elliptic.cpp
    [[nodiscard]] bool ones_as(item_range phrase, candidate const& told, candidate& f) const;
    // roles_en_foretold.cpp
    [[nodiscard]] bool shares_whole(std::size_t i) const;
    // roles_en_frames.cpp
    [[nodiscard]] bool earned_from(std::size_t i, candidate& f) const;
    [[nodiscard]] bool put_at(std::size_t i, candidate& f);
    [[nodiscard]] bool joined_verbs(std::size_t verb, candidate& f) const;
    [[nodiscard]] bool held_with(std::size_t p, candidate& f) const;
    [[nodiscard]] bool targeted(std::size_t i, candidate& f) const;
    [[nodiscard]] bool named_value(std::size_t i, candidate& f) const;
    [[nodiscard]] bool followed(std::size_t i, candidate& f) const;
    [[nodiscard]] bool told_object(std::size_t p, std::size_t verb, candidate& f) const;
    // roles_en_goal.cpp
    void take_label(std::size_t i, candidate& f) const;
    void meet_goal(std::size_t i, candidate& f);
    // roles_en_growth.cpp
    void name_rate(std::size_t i, candidate& f) const;
    // roles_en_included.cpp
    [[nodiscard]] bool holds_amounts(std::size_t verb, candidate const& f) const;
    [[nodiscard]] bool included(std::size_t i, candidate const& f) const;
    // roles_en_index.cpp
    [[nodiscard]] item_range next_in_rank(std::size_t i) const;
    // roles_en_industries.cpp
    void name_owner(std::size_t i, candidate& f) const;
    void name_number(candidate& f) const;
    void name_estimated(std::size_t i, candidate& f) const;
    // roles_en_inherited.cpp
    bool inherit(candidate& f) const;
    void take_unit_of(std::size_t item, candidate& f) const;
    // roles_en_level_change.cpp
    [[nodiscard]] bool gain_of_sale(std::size_t i, candidate& f) const;
    [[nodiscard]] bool change_of_level(std::size_t i, candidate& f, level_frame const& frame) const;
    // roles_en_listed.cpp
    void adjective_share(std::size_t i, candidate& f) const;
    [[nodiscard]] bool listed_place(std::size_t p) const;
    void part_beside_share(std::size_t i, candidate const& f);
    void additional_to(std::size_t i, candidate& f);
    // deeds_en.cpp
    [[nodiscard]] std::string_view deed_of(std::size_t k) const;
    // roles_en_months.cpp
    void note_quarters();
    [[nodiscard]] bool quoted();
    void take_part_or_plan(std::size_t i, std::size_t p, candidate& f) const;
    // roles_en_moved.cpp
    [[nodiscard]] item_range object_had(std::size_t i) const;
    bool other_place(item_range phrase, candidate const& told, candidate& f) const;
    // roles_en_moved_by.cpp
    void moved_by(std::size_t i, candidate& f) const;
    [[nodiscard]] bool from_last_added(std::size_t i) const;
    void take_ends(std::size_t i, candidate& f);
    // roles_en_moved_names.cpp
    [[nodiscard]] bool signed_count(std::size_t i, candidate& f) const;
    [[nodiscard]] bool listed_on(std::size_t i, candidate& f) const;
    // roles_en_moves.cpp
    [[nodiscard]] bool reduced(std::size_t i, std::size_t p, candidate& f) const;
    [[nodiscard]] bool named_before(std::size_t change, candidate& f) const;
    [[nodiscard]] bool moved_object(std::size_t i, candidate& f) const;
    [[nodiscard]] bool names_target(std::size_t p, candidate& f) const;
    void aim(candidate& f) const;
    [[nodiscard]] bool stake(std::size_t i, candidate& f) const;
    [[nodiscard]] item_range with_verbs(item_range phrase) const;
    // roles_en_object.cpp
    [[nodiscard]] std::size_t object_verb(std::size_t p) const;
    [[nodiscard]] bool only_describes(std::size_t from, std::size_t to) const;
    bool take_object(std::size_t i, candidate& f) const;
    [[nodiscard]] bool used_in(std::size_t i, candidate& f) const;
    // bracketed_counts_en.cpp
    [[nodiscard]] bool count_before_colon(std::size_t i, std::size_t name, candidate& f) const;
    [[nodiscard]] std::string_view small_plural(std::string_view word, bool opens) const;
    // roles_en_counted_again.cpp
    [[nodiscard]] bool some_doing(std::size_t i, candidate& f) const;
    [[nodiscard]] bool summed_again(std::size_t i, candidate& f) const;
    [[nodiscard]] bool left_over(std::size_t i, candidate& f) const;
    [[nodiscard]] bool some_did(std::size_t i, candidate& f) const;
    [[nodiscard]] bool placed_again(std::size_t i, candidate& f) const;
    [[nodiscard]] bool counted_again(std::size_t i, candidate& f) const;
    // roles_en_of_then.cpp
    void level_of_then(std::size_t i, candidate& f) const;
    [[nodiscard]] bool compared_before(std::size_t k) const;
    [[nodiscard]] bool began_with(std::size_t i) const;
    [[nodiscard]] bool surpassed_then(std::size_t i, std::size_t p, std::size_t n) const;
    [[nodiscard]] bool surpasses(std::size_t p) const;
    // roles_en_outlook.cpp
    void outlook(std::size_t i, candidate& f) const;
    // roles_en_over_then.cpp
    [[nodiscard]] bool follows_level(std::size_t link, candidate const& f) const;
    [[nodiscard]] bool level_over_then(std::size_t i, candidate& f) const;
    // roles_en_pace.cpp
    [[nodiscard]] bool of_same_change(std::size_t i, candidate& f) const;
    // roles_en_parallel.cpp
    [[nodiscard]] bool helped_by(std::size_t p, candidate& f) const;
    [[nodiscard]] bool parallel_change(std::size_t i, candidate& f) const;
    [[nodiscard]] bool base_too(std::size_t i, candidate& f) const;
    [[nodiscard]] bool other_measure(std::size_t i, candidate& f) const;
    [[nodiscard]] bool in_series(std::size_t i, candidate& f) const;
    [[nodiscard]] bool in_places(std::size_t i, candidate& f) const;
    [[nodiscard]] bool accounts_too(std::size_t i, candidate& f) const;
    // roles_en_parts.cpp
    [[nodiscard]] bool some_of_set(std::size_t i, candidate& f) const;
    [[nodiscard]] bool part_done(std::size_t i, candidate& f) const;
    // roles_en_placed.cpp
    [[nodiscard]] int last_moved() const;
    [[nodiscard]] std::size_t place_told(std::size_t i) const;
    [[nodiscard]] bool placed_alike(std::size_t i, candidate& f) const;
    // roles_en_planned_deeds.cpp
    bool planned_deed(std::size_t i, candidate& f) const;
    bool told_deed(std::size_t i, candidate& f) const;
    // roles_en_prices.cpp
    [[nodiscard]] std::string_view priced_by(std::size_t i) const;
    void price_units();
    // roles_en_programme.cpp
    [[nodiscard]] bool planned_behind(std::size_t i) const;
    // roles_en_settled.cpp
    bool part_with(std::size_t i, candidate& f) const;
    // roles_en_share_of.cpp
    bool share_of(std::size_t i, candidate& f, change_frame const& frame);
    // roles_en_signs.cpp
    void settle_sign(std::size_t i, candidate& f) const;
    // roles_en_special.cpp
    [[nodiscard]] bool same_as_told(std::size_t i, candidate& f, level_frame const& frame, bool subject) const;
    // roles_en_spent.cpp
    void spent_on(std::size_t i, candidate& f) const;
    // roles_en_subject.cpp
    [[nodiscard]] bool take_short_name(std::size_t verb, candidate& f) const;
    // roles_en_then.cpp
    void settle_then(std::size_t i, candidate& f);
    // roles_en_those.cpp
    [[nodiscard]] std::string_view stood_for(std::string_view name, english_item const& led) const;
    void name_those(std::size_t i, candidate& f) const;
    void name_flow(std::size_t i, candidate& f) const;
    // roles_en_thought.cpp
    [[nodiscard]] bool thought_of(std::size_t i) const;
    // roles_en_told_for.cpp
    [[nodiscard]] bool name_before_time(std::size_t i, candidate& f) const;
    // roles_en_told_numbers.cpp
    [[nodiscard]] bool is_told(std::size_t i, candidate const& f) const;
    // roles_en_told_rate.cpp
    [[nodiscard]] bool share_held_at(std::size_t i, candidate& f) const;
    // roles_en_toward.cpp
    bool moved_level(std::size_t i, candidate& f, level_frame& frame);
    bool worth_level(std::size_t i, candidate& f, level_frame const& frame);
    // roles_en_units.cpp
    void small_unit(std::size_t i, candidate& f) const;
    // roles_en_whole.cpp
    [[nodiscard]] bool listed_in_whole(std::size_t i, std::size_t p, candidate const& f) const;
    [[nodiscard]] bool amount_of_share_before(std::size_t k, candidate const& f) const;
    [[nodiscard]] bool amount_of_share(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool left_of_whole(std::size_t i, candidate const& f) const;
    void part(std::size_t i, candidate& f) const;
    // roles_en_wholes.cpp
    [[nodiscard]] bool of_set_told(std::size_t i, candidate& f) const;
    // roles_en_zipped_bases.cpp
    [[nodiscard]] bool zipped_base(std::size_t i, candidate& f) const;
    void pair_bracketed(std::size_t i, candidate& f) const;
    [[nodiscard]] bool parts_bases(std::size_t k) const;
};

}  // namespace text::detail

ATTAIN_END_NAMESPACE
