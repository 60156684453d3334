#pragma once

#include <attain/config.hpp>

#include <cstdint>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// The groups of Chinese words that rules ask for. Their words stand in word_groups_*_zh.cpp, in the same order.
enum class chinese_words : std::uint16_t {
    // word_groups_plans_zh.cpp
    fulfilment_fulfilments,
    fulfilment_goal_heads,
    fulfilment_goal_modifiers,
    goals_plan_headings,
    goals_year_headings,
    goals_result_headings,
    goals_plan_openings,
    goals_at_hand,
    goals_grounds,
    goals_follows,
    goals_colons,
    goals_reached,
    goals_follows2,
    goals_done,
    goals_verbs,
    goals_plan_times,
    goals_verbs2,
    goals_ends,
    outlook_completions,
    outlook_yields,
    outlook_yearly,
    outlook_comes,
    outlook_came,
    outlook_expected,
    outlook_wanted,
    outlook_ends,
    // word_groups_changes_zh.cpp
    compared_earlier,
    compared_spans,
    earlier_times,
    earlier_pointers,
    earlier_pointed,
    earlier_verbs,
    earlier_openings,
    earlier_seasons,
    earlier_turns,
    growth_spans,
    growth_seasons,
    growth_times,
    growth_parts,
    growth_nouns,
    growth_verbs,
    growth_processes,
    growth_nouns2,
    // word_groups_roles_zh.cpp
    comparators_fields,
    comparators_field_tails,
    level_works,
    level_spent,
    level_takes_object,
    percent_measured,
    percent_levels,
    rank_measures,
    rank_kinds,
    zh_ranks,
    zh_persons,
    unitless_persons,
    // word_groups_names_zh.cpp
    breakdown_headlines,
    counted_noun_amounts,
    counted_noun_counted,
    counted_noun_doings,
    counted_noun_trailing,
    counted_noun_no_nouns,
    counted_noun_sources,
    counted_noun_tells,
    counted_noun_reporters,
    inherited_nouns_heads,
    inherited_nouns_sums,
    zipped_lists_heads,
    zipped_nouns_shared_heads,
    zipped_nouns_measures,
    zipped_nouns_light_verbs,
    zipped_nouns_sum_counters,
    count
};

}  // namespace text::detail

ATTAIN_END_NAMESPACE
