#pragma once

#include "clause_en.hpp"

#include <cstddef>
#include <initializer_list>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// What rules of several kinds ask of a sentence and of the figures read so far: answers, nothing is settled.
class english_evidence : protected english_clause {
protected:
    english_evidence(english_sentence const& in, std::vector<candidate>& figures, document& doc)
        : english_clause(in, figures, doc) {}

    struct changed_object {
        item_range phrase;
        bool down = false;
    };
    /// Whether the figure at `i` is what somebody will do.
    [[nodiscard]] bool planned(std::size_t i) const {
        if (planned_at_ != i) {
            planned_ = find_plan(i);
            planned_at_ = i;
        }
        return planned_;
    }
    /// Exports of these products: no parts of anything
    [[nodiscard]] bool of_named(std::size_t k) const {
        return k > 0 && k + 1 < it_.size() && it_[k + 1].is_plain() &&
               (it_[k - 1].is_plain() || it_[k - 1].is(word_kind::rate_noun)) && in_.view(it_[k]).starts_with("of th");
    }
    [[nodiscard]] bool names_quarter(std::size_t k) const {
        return k < it_.size() && in_.view(it_[k]).find("quarter") != std::string_view::npos;
    }
    /// whether a time of then stands behind the figure at or behind `k`
    [[nodiscard]] bool told_soon(std::size_t k) const {
        for (auto const to = k + 10; k < it_.size() && k < to; ++k) {
            if (it_[k].is(english_type::mark)) return false;
            if (told_before(k)) return true;
        }
        return false;
    }
    /// The noun that the figure at `i` is the amount of, or `none`.
    [[nodiscard]] std::size_t amount_noun(std::size_t i) const {
        if (noun_at_ != i) {
            noun_ = find_amount_noun(i);
            noun_at_ = i;
        }
        return noun_;
    }
    /// both are counted, and of the same things
    [[nodiscard]] bool alike_counts(candidate const& a, candidate const& b) const {
        return alike(a, b) && (a.unit_name == b.unit_name || b.unit_name.empty());
    }
    // bracketed_en.cpp
    [[nodiscard]] int led_in_bracket(std::size_t open) const;
    [[nodiscard]] std::size_t listed_before(item_range name, candidate const& f) const;
    [[nodiscard]] bool opens_list(std::size_t i) const;
    [[nodiscard]] bool is_bare(candidate const& f) const;
    [[nodiscard]] bool takes_unit(candidate const& f, candidate const& from) const;
    // english_money.cpp
    [[nodiscard]] bool names_money(item_range phrase, bool surely) const;
    // names_en.cpp
    [[nodiscard]] bool says(std::size_t k) const;
    [[nodiscard]] bool tells_or_wants(std::size_t k) const;
    [[nodiscard]] bool names_nothing(item_range phrase) const;
    [[nodiscard]] std::size_t said_before(std::size_t i) const;
    // openings_en.cpp
    [[nodiscard]] item_range subject_ahead(std::size_t i) const;
    // roles_en_acting.cpp
    [[nodiscard]] bool agent_named(std::size_t i, candidate const& f) const;
    // roles_en_against.cpp
    [[nodiscard]] bool wished(std::size_t i) const;
    [[nodiscard]] std::int32_t owned_by_month(std::size_t k) const;
    [[nodiscard]] bool stood_then(std::size_t i) const;
    [[nodiscard]] bool against_past(std::size_t i) const;
    [[nodiscard]] bool rated(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool told_before(std::size_t k) const;
    // roles_en_bare_rates.cpp
    [[nodiscard]] bool index_level(std::size_t i, candidate const& f) const;
    // roles_en_bare_parts.cpp
    [[nodiscard]] bool tells_part(std::size_t k) const;
    [[nodiscard]] bool tells_part_between(std::size_t from, std::size_t to) const;
    // roles_en_beside.cpp
    [[nodiscard]] bool only_extreme(std::size_t p) const;
    [[nodiscard]] item_range subject_behind(std::size_t i) const;
    [[nodiscard]] bool raises_crops(std::size_t i, std::size_t p) const;
    // roles_en_brackets.cpp
    [[nodiscard]] bool restates(candidate const& f) const;
    // roles_en_change_beside.cpp
    [[nodiscard]] bool dash_before(std::size_t at) const;
    [[nodiscard]] bool only_slows(std::size_t change, std::size_t open, std::size_t i) const;
    // roles_en_change_told.cpp
    [[nodiscard]] int shared_comparative(std::size_t i) const;
    // roles_en_comparator.cpp
    [[nodiscard]] bool far_year(std::int32_t year, std::size_t k) const;
    [[nodiscard]] bool owns_figure(std::size_t k) const;
    [[nodiscard]] bool turns_to_rate(std::size_t k) const;
    [[nodiscard]] bool decided(std::size_t i) const;
    // dates_told_en.cpp
    [[nodiscard]] told_date date_at(std::size_t k) const;
    // roles_en_compare.cpp
    [[nodiscard]] bool compares_with(std::size_t k) const;
    [[nodiscard]] role growth_against(std::size_t k) const;
    // roles_en_counted.cpp
    [[nodiscard]] std::size_t count_before(std::size_t i) const;
    [[nodiscard]] std::string_view counted_by(candidate const& f, std::string_view name) const;
    // roles_en_counted_again.cpp
    [[nodiscard]] bool countable_again(candidate const& told, candidate const& f) const;
    // roles_en_cues.cpp
    [[nodiscard]] bool exceeds(std::size_t i) const;
    [[nodiscard]] bool compared(std::size_t p) const;
    [[nodiscard]] bool beside_average(std::size_t n) const;
    [[nodiscard]] bool raised(std::size_t p) const;
    [[nodiscard]] std::size_t verb_of_object(std::size_t p) const;
    [[nodiscard]] bool measured(item_range phrase) const;
    [[nodiscard]] bool projected(std::size_t i, candidate const& f) const;
    /// an expected 0.45%, the 4.78% expected in a poll, had expected $4 billion: what somebody thought
    [[nodiscard]] bool thought(std::size_t i) const;
    // roles_en_earlier.cpp
    [[nodiscard]] bool resumes(std::size_t i) const;
    [[nodiscard]] bool bracketed_before(std::size_t i, candidate const& f) const;
    [[nodiscard]] std::size_t moved_towards(std::size_t bracket) const;
    [[nodiscard]] bool names_share(candidate const& f) const;
    [[nodiscard]] bool part_of_untold(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool share_named(std::size_t i) const;
    [[nodiscard]] bool earlier(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool moves_itself(std::size_t i) const;
    // roles_en_elided.cpp
    [[nodiscard]] bool behind_alternative(std::size_t i) const;
    [[nodiscard]] item_range opened_set(std::size_t i) const;
    // roles_en_frames.cpp
    [[nodiscard]] bool falls_short(std::size_t p) const;
    // roles_en_goal.cpp
    [[nodiscard]] bool owned_by_past(std::size_t i) const;
    [[nodiscard]] bool against_plan(std::size_t p) const;
    [[nodiscard]] bool beside_goal(std::size_t n) const;
    // roles_en_growth.cpp
    [[nodiscard]] bool told_as_growth(std::size_t i) const;
    [[nodiscard]] role growth_between(told_date const& theirs, told_date const& mine) const;
    [[nodiscard]] role since_role(std::size_t k) const;
    [[nodiscard]] bool led_level(std::size_t k) const;
    [[nodiscard]] bool index_named(std::size_t i) const;
    [[nodiscard]] bool names_index(std::size_t k) const;
    [[nodiscard]] bool price_rate(item_range subject) const;
    [[nodiscard]] bool beside_annual(std::size_t i) const;
    [[nodiscard]] bool indexed(std::size_t i) const;
    // roles_en_included.cpp
    [[nodiscard]] bool contains(std::size_t k) const;
    [[nodiscard]] bool lists_on(std::size_t like, std::size_t i) const;
    // roles_en_index.cpp
    [[nodiscard]] bool owned_by_then(std::size_t i) const;
    // roles_en_inherited.cpp
    [[nodiscard]] bool hangs(std::size_t i) const;
    [[nodiscard]] bool only_phrase_between(std::size_t from, std::size_t to) const;
    [[nodiscard]] std::size_t sibling(std::size_t i, candidate const& f) const;
    // roles_en_left_levels.cpp
    [[nodiscard]] bool figure_of_past(std::size_t i) const;
    [[nodiscard]] bool height_of_then(std::size_t i) const;
    [[nodiscard]] bool called_base(std::size_t i) const;
    [[nodiscard]] bool left_height(std::size_t i) const;
    [[nodiscard]] bool height_behind(std::size_t i) const;
    [[nodiscard]] bool where_then(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool joined_base(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool after_then(std::size_t i, candidate const& f) const;
    // roles_en_listed.cpp
    [[nodiscard]] bool between_events(std::size_t i) const;
    // roles_en_meant.cpp
    [[nodiscard]] bool granted(std::size_t i) const;
    [[nodiscard]] bool granted_too(std::size_t i, candidate const& f) const;
    // roles_en_months.cpp
    [[nodiscard]] bool monthly(std::size_t i) const;
    [[nodiscard]] std::size_t clause_date(std::size_t i) const;
    [[nodiscard]] bool single_month(std::size_t i) const;
    [[nodiscard]] bool months_told() const;
    // roles_en_moved.cpp
    [[nodiscard]] changed_object object_moved(std::size_t i) const;
    [[nodiscard]] item_range rated_noun(std::size_t i) const;
    [[nodiscard]] item_range range_object(std::size_t p) const;
    // roles_en_moved_by.cpp
    [[nodiscard]] std::size_t described_from(std::size_t i) const;
    [[nodiscard]] bool led_from(std::size_t change, std::size_t p) const;
    [[nodiscard]] bool of_market(std::size_t i) const;
    [[nodiscard]] bool near_level(std::size_t i) const;
    // roles_en_moves.cpp
    [[nodiscard]] bool predicate(item_range phrase) const;
    [[nodiscard]] item_range with_growth(item_range phrase, std::size_t change) const;
    [[nodiscard]] bool rises_to(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool against_before(std::size_t i) const;
    [[nodiscard]] item_range aimed_at(item_range phrase) const;
    [[nodiscard]] bool added(candidate const& f) const;
    // roles_en_object.cpp
    [[nodiscard]] bool watches(item_range phrase) const;
    // roles_en_pace.cpp
    [[nodiscard]] std::size_t signed_lead(std::size_t i) const;
    // roles_en_parallel.cpp
    [[nodiscard]] bool goes_on(std::size_t p) const;
    [[nodiscard]] std::size_t sibling_count(std::size_t i) const;
    [[nodiscard]] bool alike(candidate const& a, candidate const& b) const;
    // roles_en_parts.cpp
    [[nodiscard]] std::size_t whole_opened() const;
    [[nodiscard]] std::size_t parted(candidate const& f) const;
    [[nodiscard]] std::size_t summed_set(std::size_t i, candidate const& f) const;
    // roles_en_past.cpp
    [[nodiscard]] bool compared_time(std::size_t t) const;
    [[nodiscard]] bool told_when(std::size_t i) const;
    [[nodiscard]] bool clause_of_then(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool beside_base(std::size_t i) const;
    [[nodiscard]] int beyond_base(std::size_t i) const;
    [[nodiscard]] bool noun_of_then(std::size_t i) const;
    [[nodiscard]] bool of_then(candidate const& f) const;
    // roles_en_plan.cpp
    [[nodiscard]] bool find_plan(std::size_t i) const;
    [[nodiscard]] bool foretells(std::size_t k) const;
    [[nodiscard]] bool heads_plan(std::size_t i) const;
    // roles_en_planned_deeds.cpp
    [[nodiscard]] bool bare_verb(std::size_t k) const;
    [[nodiscard]] std::size_t target_before(std::size_t i) const;
    [[nodiscard]] bool led_by_plan(std::size_t like) const;
    [[nodiscard]] bool begun_plan(std::size_t to) const;
    [[nodiscard]] bool had_by_year(std::size_t i) const;
    // roles_en_programme.cpp
    [[nodiscard]] bool grown_between(std::size_t from, std::size_t to) const;
    // roles_en_spans.cpp
    [[nodiscard]] bool spans_years(std::size_t k) const;
    [[nodiscard]] bool foretold_by_year(std::size_t i) const;
    [[nodiscard]] bool monthly_change(std::size_t k) const;
    [[nodiscard]] std::int32_t months_to(std::size_t k) const;
    [[nodiscard]] role growth_between_spans(std::size_t k, std::int32_t months) const;
    [[nodiscard]] bool told_of_quarter() const;
    // roles_en_special.cpp
    [[nodiscard]] bool base_cued(std::size_t i) const;
    // roles_en_steps.cpp
    [[nodiscard]] std::size_t change_qualified(std::size_t i) const;
    // roles_en_sums.cpp
    [[nodiscard]] bool opens_with_total() const;
    [[nodiscard]] bool opens_within_told() const;
    /// (2016: 11,980), (2016 - 11,980): whether the mark at `k` stands between a time and its figure
    [[nodiscard]] bool leads_figure(std::size_t k) const {
        return it_[k].is_mark(U':') ||
               (k > 0 && it_[k - 1].is(english_type::date) && k + 1 < it_.size() && it_[k].end < it_[k + 1].begin &&
                (it_[k].is_mark(U'-') || it_[k].is_mark(0x2013) || it_[k].is_mark(0x2014)));
    }
    [[nodiscard]] std::size_t counted_sum(std::size_t i, candidate const& f) const;
    // roles_en_changed_again.cpp
    [[nodiscard]] std::size_t change_before_joiner(std::size_t i) const;
    // roles_en_then.cpp
    [[nodiscard]] std::size_t then_cue(std::size_t i) const;
    [[nodiscard]] std::size_t rate_of_then(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool of_others(std::size_t i) const;
    // roles_en_thought.cpp
    [[nodiscard]] std::size_t find_amount_noun(std::size_t i) const;
    // roles_en_told_numbers.cpp
    [[nodiscard]] bool dash_label(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool counts_much(std::size_t i, candidate const& f) const;
    // roles_en_units.cpp
    [[nodiscard]] bool same_amount(candidate const& f, attain::unit unit, std::int32_t magnitude) const;
    // roles_en_wholes.cpp
    [[nodiscard]] bool classifies(std::size_t name) const;
    // share_names_en.cpp
    [[nodiscard]] std::size_t whole_behind(std::size_t i) const;
};

}  // namespace text::detail

ATTAIN_END_NAMESPACE
