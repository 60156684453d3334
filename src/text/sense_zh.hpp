#pragma once

#include "sense_state_zh.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Reads one Chinese sentence: rejects, roles, indicators.
class chinese_sense : private chinese_sense_state {
public:
    chinese_sense(sentence const& in, std::vector<candidate>& figures, document& doc)
        : chinese_sense_state(in, figures, doc) {}

    void run();

private:
    [[nodiscard]] word_group const& listed(chinese_words which) const noexcept { return doc_.words.group(which); }

    // rejects_zh.cpp
    void reject_all();
    [[nodiscard]] std::optional<reject_reason> why_no_figure(std::size_t i);
    [[nodiscard]] std::optional<reject_reason> why_unitless(std::size_t i);
    void count_points(candidate& f) const;
    [[nodiscard]] bool counts_wells(std::size_t i);
    [[nodiscard]] std::string_view counter_that_ends(std::size_t i);
    // place_counts_zh.cpp
    [[nodiscard]] bool counts_places(std::size_t i);
    static constexpr std::string_view counted_as_place = "counted as place";
    [[nodiscard]] static bool is_place_count(candidate const& f) noexcept { return f.rule == counted_as_place; }
    [[nodiscard]] bool ratio_before_bracket(std::size_t i) const;
    [[nodiscard]] bool tells_part(std::size_t i) const;
    [[nodiscard]] bool licensed(std::size_t i);
    [[nodiscard]] bool moves_places(std::size_t i) const noexcept;
    void share_units();
    [[nodiscard]] bool count_computing(std::size_t i);
    void count_working_days(candidate& f) const noexcept;
    void count_times(candidate& f) const noexcept;
    void measure_floor(candidate& f) const noexcept;
    [[nodiscard]] char32_t before(std::size_t i) const noexcept;
    [[nodiscard]] char32_t behind(std::size_t i) const noexcept;
    [[nodiscard]] bool text_before(std::uint32_t at, std::string_view word) const noexcept;
    [[nodiscard]] bool text_at(std::uint32_t at, std::string_view word) const noexcept;
    // spelled_counts_zh.cpp
    [[nodiscard]] bool counts_thing(candidate const& f, chinese_words which) const;
    [[nodiscard]] bool counts_things(std::size_t i) const;
    [[nodiscard]] bool stands_behind_noun(std::size_t i, std::string_view before) const;
    [[nodiscard]] bool sums_up_list(std::size_t i, std::int64_t value) const noexcept;
    [[nodiscard]] bool stands_behind_bound(std::size_t i) const noexcept;
    bool name_behind_size(std::size_t i);
    static constexpr std::string_view one_of_size = "one of a size";
    [[nodiscard]] bool reaches_magnitude(std::size_t i) const;
    // hedges_zh.cpp
    [[nodiscard]] bool passes(candidate const& f, std::uint32_t end) const;
    [[nodiscard]] bool comes_to(candidate const& f, std::uint32_t end) const;
    [[nodiscard]] bool passes_landmark(candidate const& f, std::string_view verb) const;
    void hedge_by_share(candidate& f, token const& share, std::uint32_t index) const;
    // unnamed_money_zh.cpp
    void part_word_from_number(candidate& f) const;
    [[nodiscard]] std::string_view noun_of_amount(std::uint32_t begin, std::uint32_t end) const;
    void name_money(std::size_t i);
    void take_money_before(candidate& f) const;
    // bounds_zh.cpp
    [[nodiscard]] bool picks_out(std::size_t i) const;
    [[nodiscard]] bool sizes_class(std::size_t i) const;
    [[nodiscard]] bool sizes_things(std::size_t i) const;
    [[nodiscard]] bool is_bound(std::size_t i) const;

    // surroundings_zh.cpp
    void look_around();
    void look_left(std::size_t i);
    [[nodiscard]] std::uint32_t ends_frame(std::uint32_t at) const noexcept;
    void look_right(std::size_t i);
    [[nodiscard]] clause_opening clause_before(std::uint32_t end, std::uint32_t floor,
                                               std::uint32_t most_tokens = std::uint32_t(-1)) const noexcept;

    // noun_phrase_zh.cpp
    [[nodiscard]] stretch trim(stretch phrase, std::uint32_t first_token, std::uint32_t end_token) const;
    [[nodiscard]] bool ends_like_rate(std::string_view phrase) const noexcept;
    [[nodiscard]] stretch subject_of_clause_before(std::size_t i) const;
    [[nodiscard]] stretch subject_before_verb(std::size_t i) const;
    [[nodiscard]] stretch stretch_behind_is(std::uint32_t begin, std::uint32_t end) const;
    [[nodiscard]] stretch label_before_colon(std::size_t i) const;
    [[nodiscard]] std::uint32_t per_before(std::size_t i) const noexcept;
    void name_indicator(std::size_t i, stretch phrase);
    void compose(candidate& f, std::string_view head, std::string_view tail);
    [[nodiscard]] stretch before_bracket(std::size_t i) const;
    [[nodiscard]] stretch over_bracket(std::size_t i) const;
    void inherit_indicator(std::size_t i);
    void name_or_inherit(std::size_t i, stretch phrase);

    // zipped_nouns_zh.cpp
    void zip_indicators(std::size_t first, std::size_t last);
    void complete_items(std::size_t first, std::vector<std::string_view>& items, std::vector<std::string>& kept) const;
    [[nodiscard]] std::string_view without_manner(std::string_view list) const noexcept;
    bool zip_list_before(std::size_t first, std::size_t last);
    void zip_summed(std::vector<std::size_t> const& row, std::string_view list);
    bool zip_scopes(std::size_t first, std::size_t last);
    bool expand_compound(std::size_t first, std::size_t last);
    // counted_noun_zh.cpp
    [[nodiscard]] stretch right_phrase(std::size_t i) const;
    [[nodiscard]] bool spreads(std::size_t i, token const& t) const noexcept;

    // roles_zh.cpp
    void decide(std::size_t i);
    void decide_rank(std::size_t i);
    void decide_rank_change(std::size_t i);
    void part_field(std::size_t i, stretch& phrase) const;
    bool decide_rank_in_bracket(std::size_t i);
    bool decide_growth_by_clause_before(std::size_t i);
    [[nodiscard]] stretch part_named_before(std::size_t i) const;
    [[nodiscard]] std::string_view share_of_clause_before(std::size_t i) const noexcept;
    [[nodiscard]] std::string_view growth_noun_behind(std::size_t i) const noexcept;
    void decide_percent(std::size_t i);
    [[nodiscard]] bool cuts_process(std::size_t i) const noexcept;
    void decide_level(std::size_t i);
    [[nodiscard]] bool moves_behind(std::size_t i) const noexcept;
    [[nodiscard]] bool makes_up(std::size_t i) const noexcept;
    void decide_doubling(std::size_t i, stretch phrase);
    [[nodiscard]] stretch level_copula_before(std::size_t i, stretch phrase) const noexcept;
    bool decide_multiple(std::size_t i, stretch& phrase, std::uint32_t& end_token);
    [[nodiscard]] stretch summed_clause_before(std::size_t i) const;
    [[nodiscard]] bool verb_follows(std::uint32_t at) const noexcept;
    bool follow_parallel(std::size_t i);
    [[nodiscard]] row_gap gap_before(std::size_t i) const noexcept;
    [[nodiscard]] std::int32_t last_token(std::size_t i, word_kind kind) const noexcept;
    [[nodiscard]] bool has_token(std::size_t i, word_kind kind) const noexcept { return last_token(i, kind) >= 0; }
    void set(candidate& f, role what, std::string_view rule, certainty how = certainty::certain) const noexcept;
    void decide_increment(std::size_t i, stretch left_phrase);
    void growth_role(std::size_t i, std::string_view rule);
    [[nodiscard]] bool same_time_of_year(std::size_t i, bool said_before) const noexcept;
    [[nodiscard]] bool grew_in_part_of_year(std::size_t i) const noexcept;
    [[nodiscard]] bool seen_by_month(std::size_t i) const noexcept;
    [[nodiscard]] bool goes_on_by_month(std::size_t i) const noexcept;
    [[nodiscard]] bool is_the_year_before(token const& t) const noexcept;
    [[nodiscard]] bool is_the_month_before(std::size_t token) const noexcept;
    [[nodiscard]] bool names_short_time(std::uint32_t sentence, std::uint32_t clause, std::size_t i) const noexcept;
    [[nodiscard]] bool spans_years() const noexcept;
    [[nodiscard]] anchor const* anchor_at(std::uint8_t depth) const noexcept;
    [[nodiscard]] anchor const* level_at(std::uint8_t depth) const noexcept;
    [[nodiscard]] std::string_view indicator_of(std::size_t i) const noexcept;
    void close_row(std::size_t last);
    [[nodiscard]] bool lists_as_many(std::size_t first, std::size_t count) const;
    bool follow_levels(std::size_t first, std::size_t last, std::size_t count);
    void follow_row(std::size_t first, std::size_t last, std::size_t from);
    void advance_time(std::size_t i);
    // completed_heads_zh.cpp
    bool complete_head(std::size_t i);
    bool complete_persons(std::size_t i);
    bool complete_trade(std::size_t i);

    // rank_without_verb_zh.cpp
    bool decide_rank_behind_place(std::size_t i);
    bool decide_rank_by_measure(std::size_t i);
    bool decide_rank_among_counted(std::size_t i);

    // rank_in_kind_zh.cpp
    [[nodiscard]] stretch without_contest(stretch phrase) const noexcept;
    [[nodiscard]] stretch contest_before(std::size_t i) const;
    bool decide_rank_in_kind(std::size_t i);

    // shares_zh.cpp
    void part_whole(std::size_t i, stretch& phrase) const;
    bool decide_share_by_hedge(std::size_t i, stretch phrase);
    void decide_share_said(std::size_t i, std::int32_t share);
    bool decide_whole_of_share(std::size_t i);
    bool decide_share_of_whole(std::size_t i);
    bool decide_share_taken(std::size_t i, stretch phrase);
    bool decide_share_taken_of(std::size_t i, stretch phrase);
    // level_relations_zh.cpp
    void relate_level(std::size_t i, stretch chosen, stretch left_phrase, bool takes_right);
    // totals_zh.cpp
    bool decide_total(std::size_t i, std::string_view name, stretch left_phrase);
    [[nodiscard]] bool describes_behind(std::size_t i) const noexcept;
    [[nodiscard]] std::size_t counted_before(std::size_t i) const noexcept;
    [[nodiscard]] bool stands_alone(std::size_t i, stretch name) const noexcept;

    // adjacent_zh.cpp
    [[nodiscard]] bool names_balance(token const& excess, std::uint32_t index) const noexcept;
    [[nodiscard]] bool stands_behind_change(std::uint32_t index) const noexcept;
    void read_adjacent(std::size_t i);
    void take_step_before(std::size_t i) noexcept;
    [[nodiscard]] bool steps_by(std::string_view time) const noexcept;
    [[nodiscard]] bool counts_persons(std::size_t i) const noexcept;

    // outside_parts_zh.cpp
    [[nodiscard]] bool exceeds_whole(std::size_t i) const;
    [[nodiscard]] bool names_sibling(std::size_t i) const;
    [[nodiscard]] bool called_alike(std::size_t i) const;
    [[nodiscard]] bool heads_of_its_own(std::size_t i) const;
    [[nodiscard]] bool counts_before_amount(std::size_t i) const;
    [[nodiscard]] bool measures_alike(std::size_t i) const;

    // years_told_zh.cpp
    void note_times(std::uint32_t until);
    [[nodiscard]] bool told_of_years(std::size_t i);
    [[nodiscard]] bool line_opens_with_years() const noexcept;
    [[nodiscard]] bool line_tells_of_years(std::size_t i);
    [[nodiscard]] bool sums_up_years(std::size_t i) const noexcept;
    [[nodiscard]] bool compared_with_long_ago(std::size_t i) const noexcept;
    [[nodiscard]] std::uint32_t comparison_begin(std::size_t i, token const& than) const noexcept;

    // points_zh.cpp
    void decide_points(std::size_t i);
    bool compare_over_counted(std::size_t i);
    [[nodiscard]] std::string_view compared_before(std::size_t i) const noexcept;
    [[nodiscard]] std::uint32_t text_before_clause(std::uint32_t at) const noexcept;

    // comparators_zh.cpp
    [[nodiscard]] comparison comparison_before(std::uint32_t token, std::uint32_t end, std::uint8_t depth) const;
    [[nodiscard]] std::size_t rate_before(std::size_t i, std::uint8_t depth) const noexcept;
    [[nodiscard]] bool names_rate_only(std::string_view phrase) const noexcept;
    bool decide_comparator(std::size_t i);
    bool decide_excess_rate(std::size_t i);
    bool compare_over_bracket(std::size_t i);
    // earlier_zh.cpp
    bool decide_level_of_before(std::size_t i);
    // compared_zh.cpp
    bool decide_earlier(std::size_t i);
    bool decide_difference(std::size_t i);

    // fulfilment_zh.cpp
    [[nodiscard]] stretch before_fulfilment(std::size_t i, std::uint32_t until) const;
    [[nodiscard]] std::int32_t target_before(std::size_t i) const;
    [[nodiscard]] bool aims_at_investment(std::size_t i) const;
    bool decide_target_of_completion(std::size_t i);
    bool decide_completion(std::size_t i);
    bool decide_goal_set(std::size_t i);
    [[nodiscard]] bool names_goal_of_before(std::size_t i) const;
    void aim_by_noun_behind(std::size_t i);
    [[nodiscard]] bool goal_behind(std::size_t i) const noexcept;
    // breakdown_beside_zh.cpp
    [[nodiscard]] bool goes_on_with_part(std::size_t i) const;
    [[nodiscard]] std::optional<std::size_t> whole_beside(std::size_t i) const;
    [[nodiscard]] bool counted_otherwise(std::size_t i) const;
    [[nodiscard]] bool in_other_money(std::size_t i) const;

    // breakdown_zh.cpp
    void open_breakdown(std::size_t i);
    void enter_bracket(std::uint8_t depth) noexcept;
    void leave_bracket(std::uint8_t depth) noexcept;
    void begin_parts(std::uint32_t token) noexcept;
    void open_breakdown_among(std::size_t i);
    bool open_breakdown_of_noun(std::size_t i);
    void part_of_whole(std::size_t i);
    void part_in_bracket(std::size_t i);
    void carry_parts();
    [[nodiscard]] anchor const* level_of_unit(attain::unit unit, std::size_t before, std::uint8_t depth) const noexcept;
    [[nodiscard]] bool text_before_is_blank(std::uint32_t at) const noexcept;

    // untold_wholes_zh.cpp
    [[nodiscard]] told_whole const* whole_told_before(std::size_t i) const;
    void take_whole_before(std::size_t i);
    [[nodiscard]] bool opens_parts_of_clause(std::size_t i, std::uint32_t breakdown) const;
    [[nodiscard]] bool resembles_first_part(std::size_t i) const;
    void open_breakdown_before_share(std::size_t i);
    [[nodiscard]] bool is_price_of_its_own(std::size_t i) const;
    [[nodiscard]] bool told_with_share(std::size_t i) const noexcept;
    // pointed_parts_zh.cpp
    [[nodiscard]] std::size_t told_of_unit(std::size_t i) const noexcept;
    void open_breakdown_pointed(std::size_t i);
    [[nodiscard]] bool is_among(std::size_t i, std::size_t whole) const;
    void name_part_by_place(std::size_t i);
    bool decide_part_told(std::size_t i, stretch chosen, bool takes_right);

    // summed_parts_zh.cpp
    void mark_summed_parts();
    void keep_counts_told();
    [[nodiscard]] std::size_t end_of_summed_parts(told_whole const& whole, std::size_t from, bool sums_all) const;
    [[nodiscard]] bool has_less_behind(std::size_t i) const;
    [[nodiscard]] bool goes_on_as_list(std::size_t i) const noexcept;
    [[nodiscard]] bool is_rest(std::size_t i) const noexcept;

    // split_parts_zh.cpp
    [[nodiscard]] bool opens_split(std::string_view clause) const;
    void open_split_parts(std::size_t i);
    [[nodiscard]] bool part_of_split(std::size_t i) const;
    void name_split_part(std::size_t i);
    void keep_split_whole(std::size_t i);
    void keep_first_level();

    // goals_zh.cpp
    void mark_goals();
    void open_plans(token const& goal);
    [[nodiscard]] bool was_before(token const& t, period const& known) const noexcept;
    [[nodiscard]] bool lies_ahead(period const& when, period const& known, std::uint32_t clause,
                                  token const& t) const noexcept;

    [[nodiscard]] std::string_view view(stretch s) const noexcept { return s.of(text_); }
};

}  // namespace text::detail

ATTAIN_END_NAMESPACE
