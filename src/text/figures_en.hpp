#pragma once

#include "english.hpp"
#include "utf8.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Rewrites the items of a sentence, from left to right: dates and figures become one item each.
class english_figures {
public:
    english_figures(english_sentence& in, document const& doc, std::vector<candidate>& out)
        : in_(in), it_(in.items), doc_(doc), out_(out) {}

    void run();

private:
    /// A figure while it is put together.
    struct draft {
        candidate made;
        std::size_t number_at = 0;  ///< the item of its number
        std::size_t end = 0;        ///< the byte behind it
        std::size_t last = 0;       ///< the item behind it
        bool money_first = false;
        bool has_unit = false;
        bool is_date = false;  ///< three years
    };

    /// The counted noun phrase behind a number, of the items `from` to `to`.
    struct counted {
        std::size_t from = 0;
        std::size_t to = 0;  ///< behind the head; 0 where nothing is counted
    };

    // figures_en.cpp
    std::size_t read_figure(std::size_t kept, english_item& made);
    void read_magnitude(draft& d) const;
    [[nodiscard]] bool million_of_code(draft const& d, std::size_t at, std::size_t length) const;
    void set_whole(draft& d, std::size_t kept) const;
    void read_scale_behind_bracket(draft& d, std::size_t kept) const;
    void share_scale(draft& d) const;
    void read_unit(draft& d, std::size_t kept) const;
    [[nodiscard]] bool weighs(draft const& d, std::size_t word) const;
    [[nodiscard]] bool told_by_weight(std::size_t k) const;
    bool read_money_word(draft& d, std::size_t at) const;
    [[nodiscard]] bool short_cents(std::size_t word) const;
    void read_cents(draft& d) const;
    void read_comparative(draft& d, std::size_t kept) const;
    bool read_things(draft& d, std::size_t kept) const;
    [[nodiscard]] bool counts_behind_bracket(draft& d) const;
    [[nodiscard]] bool known_already(draft const& d, std::size_t kept) const;
    bool read_people(draft& d, std::size_t kept) const;
    bool read_initials(draft& d) const;
    bool read_singular(draft& d) const;
    [[nodiscard]] std::string_view one_of_times(std::size_t kept, counted noun) const;
    [[nodiscard]] bool described_set(std::size_t kept, counted noun) const;
    // models_en.cpp
    [[nodiscard]] std::size_t model_end(std::size_t k) const;
    bool read_model(draft& d) const;
    void read_quantifier(draft& d) const;
    void read_hedge(std::size_t kept, std::size_t last, candidate& c) const;
    [[nodiscard]] bool bounds_size(std::size_t kept, std::size_t behind) const;
    [[nodiscard]] bool says_always(std::size_t behind) const;
    [[nodiscard]] bool numbered(std::size_t kept) const;
    [[nodiscard]] bool numbers_paragraph(std::size_t kept, draft const& d) const;
    [[nodiscard]] bool exchanged(draft const& d, std::size_t kept) const;
    void join_scales(draft& d) const;
    [[nodiscard]] bool counts_things() const;
    [[nodiscard]] bool possessive_pronoun(std::size_t i) const;
    [[nodiscard]] bool is_mark_behind(std::size_t i) const;
    void part_or_more();
    void part_at(std::size_t i);
    void part_joiner(std::size_t i);
    void reject(span where, reject_reason why);
    [[nodiscard]] english_item joined(std::size_t from, std::size_t to, english_type type) const;
    [[nodiscard]] std::size_t after_gap(draft const& d) const;
    [[nodiscard]] span place(draft const& d, std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool unit_allowed(trie_match const& found, std::size_t at) const;
    [[nodiscard]] bool like_code(std::string_view word) const;
    [[nodiscard]] bool text_unit(std::size_t at) const;

    // attributive_counts_en.cpp
    bool read_hyphened(draft& d) const;
    bool read_hanging(draft& d) const;
    [[nodiscard]] static std::string_view many_of_unit(std::string_view word);
    void name_described(draft& d, std::size_t at) const;
    [[nodiscard]] std::string_view counter_of(std::string_view word) const;
    [[nodiscard]] bool measured_time(std::size_t from) const;

    // written_units_en.cpp
    void take_unit(draft& d, attain::unit unit, std::string_view name, std::size_t at, std::size_t end) const;
    bool read_written_unit(draft& d, std::size_t at, std::size_t kept) const;
    bool read_spaced_unit(draft& d, std::size_t at) const;
    bool read_box_units(draft& d, std::size_t at) const;
    [[nodiscard]] bool spells_box_unit(std::size_t at) const;
    bool read_flow(draft& d, std::size_t at) const;
    bool read_times(draft& d, std::size_t at, std::size_t kept) const;
    bool read_short_sign(draft& d, std::size_t at) const;
    bool read_scaled_sign(draft& d, std::size_t at) const;
    bool read_capacity_sign(draft& d, std::size_t at) const;
    bool read_metric_tonnes(draft& d, std::size_t at) const;

    // ones_en.cpp
    [[nodiscard]] bool one_more(std::size_t kept, std::size_t behind) const;
    [[nodiscard]] bool one_of_list(std::size_t kept, counted noun) const;

    // joined_numbers_en.cpp
    void join_range(std::size_t kept);
    void join_thousands(std::size_t kept);
    [[nodiscard]] bool in_percent(std::size_t i) const;

    // ages_en.cpp
    [[nodiscard]] bool tells_age(std::size_t kept) const;
    [[nodiscard]] bool names_duration(draft const& d) const;
    [[nodiscard]] bool age_level(std::size_t kept) const;
    [[nodiscard]] bool duration_level(std::size_t kept) const;

    // set_parts_en.cpp
    bool read_in_set(draft& d, std::size_t kept) const;
    bool read_ratio(draft& d, std::size_t kept) const;
    [[nodiscard]] reject_reason ratio_before(std::size_t kept, decimal const& whole);
    void share_set_units() const;

    // unit_lists_en.cpp
    [[nodiscard]] static bool is_bare(candidate const& c) noexcept;
    void share_list_units() const;
    void share_scale_between() const;
    void share_scale_of_parts() const;

    // ranks_en.cpp
    void read_rank(draft& d, std::size_t kept) const;
    [[nodiscard]] bool superlative_at(std::size_t k) const;
    [[nodiscard]] bool placed_by_number(std::size_t kept) const;
    [[nodiscard]] bool place_in_bracket(draft const& d, std::size_t kept) const;
    [[nodiscard]] bool came_in(draft const& d, std::size_t kept) const;
    [[nodiscard]] bool among_others(draft const& d) const;

    // dates_en.cpp
    [[nodiscard]] std::size_t date_end(std::size_t i) const;
    [[nodiscard]] bool ordinal_quarter(std::size_t i) const;
    [[nodiscard]] std::size_t numbered_quarter_end(std::size_t i) const;
    [[nodiscard]] std::size_t year_behind(std::size_t i) const;
    [[nodiscard]] bool plain_year(std::size_t i) const;
    [[nodiscard]] bool period_code(std::size_t i) const;
    [[nodiscard]] bool is_year(std::size_t i) const;
    [[nodiscard]] bool named_by_year(std::size_t i) const;
    [[nodiscard]] period period_of(english_item const& date) const;

    // counted_modifiers_en.cpp
    [[nodiscard]] bool size_modifies(std::size_t k, std::size_t from) const;
    [[nodiscard]] bool object_place() const;
    [[nodiscard]] bool state_modifies(std::size_t k, std::size_t from) const;
    [[nodiscard]] counted behind_size(std::size_t i) const;

    // counted_en.cpp
    [[nodiscard]] bool acts(counted noun) const;
    [[nodiscard]] counted second_counter(counted first) const;
    [[nodiscard]] bool change_modifies(std::size_t k) const;
    [[nodiscard]] counted noun_behind(std::size_t i, bool single) const;
    [[nodiscard]] bool opens_quote(std::size_t k) const {
        return is_mark_at(k, 0x201c) || is_mark_at(k, U'"') || is_mark_at(k, 0x2018) || is_mark_at(k, U'\'');
    }
    [[nodiscard]] bool abbreviates(std::size_t k) const;
    [[nodiscard]] std::size_t quote_end(std::size_t open, std::size_t last) const;
    [[nodiscard]] bool quoted_plural(std::size_t from, std::size_t to) const;
    [[nodiscard]] std::size_t described_by_plural(std::size_t plural) const;
    [[nodiscard]] std::size_t glued_code(std::size_t k) const;
    [[nodiscard]] std::size_t later_plural(std::size_t plural) const;
    [[nodiscard]] bool attributive(std::size_t k) const;
    [[nodiscard]] bool day_modifies(std::size_t k) const;
    [[nodiscard]] bool may_modify(std::size_t k, std::size_t from, bool after_head) const;
    [[nodiscard]] bool joins_modifiers(std::size_t k, std::size_t from) const;
    [[nodiscard]] bool looks_participle(std::size_t k) const;
    [[nodiscard]] bool noun_all_the_same(std::size_t k, bool after_head) const;
    [[nodiscard]] std::size_t hyphen_modifies(std::size_t k) const;
    [[nodiscard]] std::size_t number_modifies(std::size_t k, std::size_t from) const;
    [[nodiscard]] std::size_t participles_end(std::size_t k, std::size_t from) const;
    [[nodiscard]] bool counted_as_sold(std::size_t k) const;
    [[nodiscard]] bool is_address(std::size_t i) const;
    [[nodiscard]] bool counted_soon(std::size_t i) const;
    [[nodiscard]] bool is_name(std::size_t kept, std::size_t number_at, bool has_unit) const;

    [[nodiscard]] word_group const& listed(english_words which) const noexcept { return doc_.words.group(which); }
    [[nodiscard]] bool is_number(std::size_t i) const { return i < it_.size() && it_[i].is(english_type::number); }
    [[nodiscard]] english_number const& number(std::size_t i) const { return in_.numbers[it_[i].index]; }
    [[nodiscard]] std::string_view view(std::size_t i) const { return in_.view(it_[i]); }
    [[nodiscard]] bool is(std::size_t i, stop s) const { return i < it_.size() && it_[i].is(s); }
    [[nodiscard]] bool is(std::size_t i, moment m) const { return i < it_.size() && it_[i].is(m); }
    [[nodiscard]] bool is(std::size_t i, word_kind k) const { return i < it_.size() && it_[i].is(k); }
    [[nodiscard]] bool is_mark_at(std::size_t i, char32_t c) const { return i < it_.size() && it_[i].is_mark(c); }
    [[nodiscard]] bool money_before(std::size_t i) const { return i > 0 && it_[i - 1].is(english_type::currency); }

    /// The item that begins at or behind `at`.
    [[nodiscard]] std::size_t item_at(std::size_t from, std::size_t at) const {
        while (from < it_.size() && it_[from].begin < at) ++from;
        return from;
    }

    [[nodiscard]] static bool small_integer(english_number const& n, std::int64_t from, std::int64_t to) {
        auto const value = n.low.to_int64();
        return !n.range && !n.identifier && n.low.scale() == 0 && value && *value >= from && *value <= to;
    }

    english_sentence& in_;
    std::vector<english_item>& it_;
    document const& doc_;
    std::vector<candidate>& out_;
    std::size_t at_ = 0;
};

/// Whether a word names what is told in money and in nothing else: revenue, the budget, a value; or what is done with
/// it.
[[nodiscard]] bool only_money(std::string_view word, lexicon_index const& words) noexcept;

/// Whether a singular noun behind a number says what the number is the amount of, and not what it counts: loan,
/// deficit.
[[nodiscard]] bool tells_amount(std::string_view noun, lexicon_index const& words) noexcept;

/// The first byte at or behind `at` that is no blank.
[[nodiscard]] inline std::size_t skip_blanks(std::string_view text, std::size_t at) noexcept {
    while (at < text.size() && (text[at] == ' ' || ((text[at] & 0x80) != 0 && decode(text, at).code == U' ')))
        at += decode(text, at).length;
    return at;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
