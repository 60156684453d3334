#pragma once

#include "english.hpp"
#include "figure_words_en.hpp"

#include <algorithm>
#include <cstddef>
#include <initializer_list>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

inline constexpr std::size_t none = static_cast<std::size_t>(-1);

/// How many words a figure looks around itself at most, so that long sentences cost no more.
inline constexpr std::size_t reach = 48;

/// The roles of the figures of one sentence, from left to right.
class english_roles {
public:
    english_roles(english_sentence const& in, std::vector<candidate>& figures, document& doc)
        : in_(in), it_(in.items), figures_(figures), doc_(doc) {}

    void run() {
        read_periods();
        look_over();
        split_total_ = opens_with_total();
        whole_ = whole_opened();
        std::size_t next = 0;  // candidates in the order of the items; the rejected ones stand between
        for (std::size_t i = 0; i < it_.size(); ++i) {
            bool const whole = i > 0 && of_total(i) && is_figure(i - 1) && is_change_unit(figures_[it_[i - 1].index]);
            if ((it_[i].is(word_kind::breakdown) && !whole) ||
                (it_[i].is(word_kind::share) && in_.view(it_[i]).starts_with("compris")))
                breakdown_ = i;
            if (it_[i].is_mark(U';')) breakdown_ = none;
            if (it_[i].is_mark(U':') && splits(i)) breakdown_ = i;
            if ((it_[i].is_mark(U',') || it_[i].is_mark(0x2013) || it_[i].is_mark(0x2014) || it_[i].is_mark(U';')) &&
                adds_up(i))
                breakdown_ = i;
            if (!it_[i].is(english_type::figure)) continue;
            next = it_[i].index;
            read(i, figures_[next]);
        }
    }

private:
    /// A date in its parts, as far as it names them.
    struct told_date {
        std::int32_t month = 0;
        std::int32_t year = 0;
        std::int32_t quarter = 0;
        bool range = false;
    };

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
    bool share_of(std::size_t i, candidate& f, change_frame const& frame);
    bool told_rate(std::size_t i, candidate& f, change_frame const& frame);
    /// Whether a rule of a chain took the figure, and whether all is said of it.
    enum class taken : std::uint8_t { no, yes, done };
    bool moved_level(std::size_t i, candidate& f, level_frame& frame);
    bool worth_level(std::size_t i, candidate& f, level_frame const& frame);
    taken part_level(std::size_t i, candidate& f, level_frame const& frame);
    [[nodiscard]] bool special_level(std::size_t i, candidate& f, level_frame const& frame);
    [[nodiscard]] bool base_cued(std::size_t i) const;
    void name_level(std::size_t i, candidate& f, level_frame const& level);
    void read_indicator(std::size_t i, candidate& f);
    void read_period(std::size_t i, candidate& f);

    [[nodiscard]] bool is_change_unit(candidate const& f) const {
        auto const k = f.unit.kind();
        return k == unit_kind::percent || k == unit_kind::percentage_point || k == unit_kind::basis_point ||
               k == unit_kind::permille;
    }
    [[nodiscard]] bool is_count(candidate const& f) const {
        return f.unit.kind() == unit_kind::count || f.unit.kind() == unit_kind::none;
    }
    [[nodiscard]] bool points(candidate const& f) const {
        auto const k = f.unit.kind();
        return k == unit_kind::percentage_point || k == unit_kind::basis_point;
    }

    /// The item before `i` that matters to a figure there.
    [[nodiscard]] std::size_t before(std::size_t i) const {
        while (i > 0) {
            auto const& x = it_[i - 1];
            if (x.type == english_type::mark) {
                if (x.mark != U'-' && x.mark != U'+') return i - 1;
                --i;
                continue;
            }
            if (x.type != english_type::word) return i - 1;
            constexpr auto bit = [](word_kind kind) { return std::uint64_t{1} << static_cast<unsigned>(kind); };
            constexpr auto light = bit(word_kind::adverb) | bit(word_kind::approximate) | bit(word_kind::yoy) |
                                   bit(word_kind::mom) | bit(word_kind::respectively) | bit(word_kind::increment);
            bool const skipped =
                ((light >> static_cast<unsigned>(x.kind)) & 1U) != 0 || x.is(stop::determiner) || x.is(stop::total) ||
                (x.is_plain() && (in_.view(x) == "net" || in_.view(x) == "revised")) ||
                (x.is(stop::preposition) && in_.view(x) == "between" && i > 1 && it_[i - 2].is(stop::of));
            if (!skipped) return i - 1;
            --i;
        }
        return none;
    }
    [[nodiscard]] std::size_t after(std::size_t i) const {
        for (++i; i < it_.size(); ++i) {
            auto const& x = it_[i];
            if (!x.is(word_kind::adverb) && !x.is(word_kind::respectively)) return i;
        }
        return none;
    }
    [[nodiscard]] bool is(std::size_t i, stop s) const { return i < it_.size() && it_[i].is(s); }
    [[nodiscard]] bool is(std::size_t i, word_kind k) const { return i < it_.size() && it_[i].is(k); }
    [[nodiscard]] bool is(std::size_t i, char32_t c) const { return i < it_.size() && it_[i].is_mark(c); }
    [[nodiscard]] bool is_figure(std::size_t i) const { return i < it_.size() && it_[i].is(english_type::figure); }
    [[nodiscard]] bool moves(std::size_t i) const { return i < it_.size() && it_[i].moves(); }
    [[nodiscard]] bool falls(std::size_t i) const { return is(i, word_kind::decrease); }
    /// from 467, from a total of 467
    [[nodiscard]] bool from_before(std::size_t i) const {
        auto const p = before(i);
        return p != none && it_[p].is(stop::from);
    }

    /// The verb that governs what stands at `i`.
    [[nodiscard]] std::size_t verb_before(std::size_t i) const {
        int depth = 0;
        auto const last = i > reach ? i - reach : 0;
        while (i > last) {
            auto const& x = it_[--i];
            if (x.is_mark(U')')) ++depth;
            if (x.is_mark(U'(') && depth > 0) --depth;
            if (depth > 0) continue;
            if (x.is_mark(U';')) return none;
            if (x.is(stop::clause) && i > 0) return none;
            if (x.is_verb() || x.is(word_kind::share)) return i;
        }
        return none;
    }

    /// The word of change that a `by`, `of` or `at` before a figure refers to.
    [[nodiscard]] std::size_t change_before(std::size_t i, bool nouns) const {
        auto const last = i > 14 ? i - 14 : 0;
        while (i > last) {
            auto const& x = it_[--i];
            if (x.is(english_type::figure) && !respectively_ &&
                !(i > 0 && (it_[i - 1].is(stop::from) || it_[i - 1].is(stop::to))))
                return none;
            // an improvement in the promoter score (NPS) to 70
            if (x.is_mark(U')') && i > 1 && it_[i - 2].is_mark(U'(') && it_[i - 1].is_plain()) {
                i -= 2;
                continue;
            }
            if (x.is_mark(U';') || x.is_mark(U'(')) return none;
            if (x.moves() && (nouns || !x.is(motion::noun))) return i;
            if (x.is(word_kind::level) || x.is(word_kind::excess)) return none;
        }
        return none;
    }

    /// fell to a five-year low of 8%: whether the verb of change at `change` leads to a level that the `of` at `p`
    /// tells
    [[nodiscard]] bool moved_to(std::size_t change, std::size_t p) const {
        if (!is(p, stop::of) || it_[change].is(motion::noun)) return false;
        return std::any_of(it_.begin() + static_cast<std::ptrdiff_t>(change),
                           it_.begin() + static_cast<std::ptrdiff_t>(p), [](auto const& x) { return x.is(stop::to); });
    }

    /// rose by 5% (Chart 7) and by 6%: behind a bracket without figures between two items
    [[nodiscard]] std::size_t past_bracket(std::size_t from, std::size_t to) const {
        auto k = from;
        while (k < to && !it_[k].is_mark(U'(')) ++k;
        while (k < to && !it_[k].is_mark(U')') && !it_[k].is(english_type::figure)) ++k;
        return k < to && it_[k].is_mark(U')') ? k + 1 : from;
    }

    void set_indicator(candidate& f, item_range r) const {
        // the annual rate: without its time a lone rate says less
        bool const lone = r.from + 1 == r.to && r.from > 0 && it_[r.from].is(word_kind::rate_noun);
        if (lone && (it_[r.from - 1].is(word_kind::yoy) || it_[r.from - 1].is(word_kind::time)) &&
            is_plain_word(r.from - 1, {"annual", "monthly", "quarterly", "weekly", "daily", "yearly"}))
            --r.from;
        auto const& a = it_[r.from];
        auto const& b = it_[r.to - 1];
        f.indicator_span = {a.begin, b.end, a.first, b.last};
        f.indicator = in_.text.substr(a.begin, b.end - a.begin);
        f.made_indicator.clear();
    }

    [[nodiscard]] bool take(candidate& f, item_range r) const {
        if (r.empty() || names_nothing(r)) return false;
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
    [[nodiscard]] item_range topic_opened() const;
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
    void set_growth(std::size_t i, candidate& f, bool negative);
    void set_scope(candidate& f, std::size_t at) const;
    [[nodiscard]] bool hangs(std::size_t i) const;
    void take_unit_of(std::size_t item, candidate& f) const;
    void copy_indicator(std::size_t item, candidate& f) const {
        auto const& from = figures_[it_[item].index];
        f.indicator = from.indicator;
        f.made_indicator = from.made_indicator;
        f.indicator_span = from.indicator_span;
    }
    [[nodiscard]] bool elliptic(std::size_t i, candidate& f);
    void take_unit_behind(std::size_t i, candidate& f) const;
    [[nodiscard]] bool is_told(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool stands_alone(std::size_t i, candidate const& f) const;
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
    [[nodiscard]] bool exceeds(std::size_t i) const;
    [[nodiscard]] bool only_phrase_between(std::size_t from, std::size_t to) const;
    [[nodiscard]] std::size_t sibling(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool behind_alternative(std::size_t i) const;
    void name_unit(std::size_t i, candidate& f) const;
    void settle_unit(std::size_t i, candidate& f) const;
    [[nodiscard]] bool same_amount(candidate const& f, attain::unit unit, std::int32_t magnitude) const;
    void settle_sign(std::size_t i, candidate& f) const;
    [[nodiscard]] bool compared(std::size_t p) const;
    bool take_object(std::size_t i, candidate& f) const;
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
    [[nodiscard]] bool told_as_growth(std::size_t i) const;
    [[nodiscard]] bool shares_comparison(std::size_t i, candidate const& f) const;
    /// below the target
    [[nodiscard]] bool misses(std::size_t i) const {
        return is(i, word_kind::excess) && (in_.view(it_[i]).ends_with("target") || in_.view(it_[i]).ends_with("goal"));
    }
    [[nodiscard]] item_range opened_set(std::size_t i) const;
    /// with exports at $25 million
    [[nodiscard]] bool with_before(std::size_t p) const {
        auto const phrase = phrase_before(in_, p);
        return !phrase.empty() && phrase.from > 0 && it_[phrase.from - 1].is(stop::with);
    }
    [[nodiscard]] bool labelled(std::size_t i, candidate& f) const;
    /// of the total, of this amount: behind a percentage its whole
    [[nodiscard]] bool of_total(std::size_t i) const {
        return is(i, word_kind::breakdown) && in_.view(it_[i]).substr(0, 3) == "of ";
    }
    [[nodiscard]] bool zip(std::size_t i, candidate& f) const;
    [[nodiscard]] bool measured(item_range phrase) const;
    [[nodiscard]] bool members(std::size_t i, candidate& f) const;

    /// What a sentence says of the names it lists.
    struct list_lead {
        std::size_t change = none;  ///< the word of a change
        std::size_t like = none;    ///< the rate of change that they explain
        bool rated = false;         ///< of a level that is a rate
    };
    void meet_goal(std::size_t i, candidate& f);
    [[nodiscard]] bool owned_by_past(std::size_t i) const;
    [[nodiscard]] bool bracketed(std::size_t i, candidate& f);
    [[nodiscard]] std::size_t bracket_of(std::size_t i) const;
    [[nodiscard]] std::size_t listed_before(item_range name, candidate const& f) const;
    [[nodiscard]] list_lead lead_of(std::size_t name) const;
    [[nodiscard]] bool count_of_list(std::size_t i, std::size_t name, candidate& f) const;
    [[nodiscard]] bool opens_list(std::size_t i) const;
    [[nodiscard]] bool is_bare(candidate const& f) const;
    void read_elided_percent(std::size_t i, candidate& f) const;
    [[nodiscard]] bool of_another(std::size_t i, std::size_t k) const;
    void take_measure_before(std::size_t i, candidate& f) const;
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
    /// in, during, within: before the time in which something happened
    [[nodiscard]] bool word_in(std::size_t k) const {
        auto const word = in_.view(it_[k]);
        return it_[k].is(stop::in) || word == "during" || word == "within";
    }
    /// a 0.3% fall in 2009: whether a date of its own stands right behind the change at `i`
    [[nodiscard]] bool dated_behind(std::size_t i) const {
        auto k = i + 1;
        while (k < it_.size() && k < i + 3 && (it_[k].is_plain() || it_[k].is(motion::noun))) ++k;
        return is(k, stop::in) && is(k + 1, english_type::date);
    }
    [[nodiscard]] bool single_month(std::size_t i) const;
    /// Words that may tell what a change is measured against.
    [[nodiscard]] bool asks_time(english_item const& x) const {
        return x.is(word_kind::yoy) || x.is(word_kind::mom) || x.is(word_kind::since) || x.is(word_kind::time) ||
               x.is(stop::relative) || (x.is_plain() && in_.view(x) == "quarterly");
    }
    [[nodiscard]] bool quoted();
    [[nodiscard]] bool splits(std::size_t colon) const;
    [[nodiscard]] bool resumes(std::size_t i) const;
    void take_part_or_plan(std::size_t i, std::size_t p, candidate& f) const;
    [[nodiscard]] bool bracketed_before(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool after_change(std::size_t i, candidate const& f) const;
    [[nodiscard]] std::size_t moved_towards(std::size_t bracket) const;
    [[nodiscard]] bool names_share(candidate const& f) const;
    [[nodiscard]] bool told_object(std::size_t p, std::size_t verb, candidate& f) const;
    [[nodiscard]] bool earlier(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool compared_time(std::size_t t) const;
    [[nodiscard]] bool told_when(std::size_t i) const;
    [[nodiscard]] bool clause_of_then(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool beside_base(std::size_t i) const;
    [[nodiscard]] int beyond_base(std::size_t i) const;
    [[nodiscard]] bool noun_of_then(std::size_t i) const;
    [[nodiscard]] bool thought_before(std::size_t i) const;
    /// fell below, rose above: a level is passed
    [[nodiscard]] bool crosses(std::size_t i) const {
        if (!is(i, word_kind::approximate) || i == 0) return false;
        auto const word = in_.view(it_[i]);
        return falls(i - 1) ? word.ends_with("below") || word.ends_with("under") : word.ends_with("above");
    }
    /// the figure of, the total of: names nothing
    [[nodiscard]] bool generic_head(std::size_t i) const {
        constexpr std::string_view heads[] = {"figure", "figures", "total",   "totals",  "level",  "levels", "number",
                                              "amount", "result",  "results", "outcome", "record", "rate",   "peak"};
        return one_of(in_.view(it_[i]), heads);
    }
    [[nodiscard]] role growth_over(std::size_t i) const;
    [[nodiscard]] role growth_between(told_date const& theirs, told_date const& mine) const;
    [[nodiscard]] role since_role(std::size_t k) const;
    [[nodiscard]] bool led_level(std::size_t k) const;
    [[nodiscard]] bool superlative_before(std::size_t k) const;
    [[nodiscard]] bool months_told() const;
    [[nodiscard]] bool index_named(std::size_t i) const;
    [[nodiscard]] bool price_rate(item_range subject) const;
    void name_rate(std::size_t i, candidate& f) const;
    [[nodiscard]] bool beside_annual(std::size_t i) const;
    /// prices, rents, fares
    [[nodiscard]] static bool names_prices(std::string_view word) {
        return word.ends_with("prices") || word.ends_with("Prices") || word == "rents" || word == "Rents" ||
               word == "fares" || word == "CPI";
    }
    [[nodiscard]] bool projected(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool of_then(candidate const& f) const;
    [[nodiscard]] bool planned_behind(std::size_t i) const;
    void programme(std::size_t i, candidate& f);
    [[nodiscard]] bool released_then(std::size_t k) const;
    [[nodiscard]] bool grown_between(std::size_t from, std::size_t to) const;
    [[nodiscard]] bool grown_behind(std::size_t n) const;
    [[nodiscard]] bool inside_base(std::size_t i) const;
    [[nodiscard]] std::int32_t owned_by_month(std::size_t k) const;
    [[nodiscard]] bool estimated_to(std::size_t i) const;
    [[nodiscard]] bool fronted_plan(std::size_t i) const;
    [[nodiscard]] bool pledged(std::size_t i, candidate const& f) const;
    [[nodiscard]] bool wiped_off(std::size_t i) const;
    [[nodiscard]] bool thought_behind(std::size_t i) const;
    [[nodiscard]] bool lists_deeds() const;
    /// the item behind articles and hedges
    [[nodiscard]] std::size_t before_figure(std::size_t k) const {
        while (is(k, stop::determiner) || is(k, word_kind::approximate)) ++k;
        return k;
    }
    /// whether a time of then stands behind the figure at or behind `k`
    [[nodiscard]] bool told_soon(std::size_t k) const {
        for (auto const to = k + 10; k < it_.size() && k < to; ++k) {
            if (it_[k].is(english_type::mark)) return false;
            if (told_before(k)) return true;
        }
        return false;
    }
    /// for the corresponding quarter, in the same month: whether such a time stands close behind `k`
    [[nodiscard]] bool then_soon(std::size_t k) const {
        for (auto const to = k + 6; k < it_.size() && k < to; ++k) {
            if (it_[k].is(english_type::mark) || it_[k].is(english_type::figure)) return false;
            if (it_[k].is(word_kind::yoy)) return true;
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
    [[nodiscard]] bool coming(std::size_t i) const;
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
    [[nodiscard]] std::size_t whole_opened() const;
    /// the consensus estimate of, market expectations of
    [[nodiscard]] bool estimated(std::size_t i) const {
        constexpr std::string_view thoughts[] = {"estimate",     "estimates", "Estimate",  "Estimates",  "consensus",
                                                 "expectations", "forecast",  "forecasts", "projection", "projections"};
        return one_of(in_.view(it_[i]), thoughts);
    }
    [[nodiscard]] bool is(std::size_t i, english_type t) const { return i < it_.size() && it_[i].is(t); }
    [[nodiscard]] bool is_plain_word(std::size_t i, std::initializer_list<std::string_view> words) const {
        return i < it_.size() && std::find(words.begin(), words.end(), in_.view(it_[i])) != words.end();
    }
    /// handled 5 ships last month: the month itself, not one to compare with
    [[nodiscard]] bool month_told(std::size_t k) const {
        if (!is(k, word_kind::mom) || in_.view(it_[k]) != "last month") return false;
        if (k == 0) return true;
        auto const& x = it_[k - 1];
        return !(x.is(stop::from) || x.is(word_kind::than) || x.is(word_kind::approximate) ||
                 (x.is(stop::preposition) && in_.view(x) == "on"));
    }
    /// a monthly rise of
    [[nodiscard]] bool monthly_change(std::size_t k) const {
        if (k + 1 >= it_.size() || !it_[k + 1].is(motion::noun)) return false;
        return in_.view(it_[k]) == "monthly" || in_.view(it_[k]) == "quarterly";
    }
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

    english_sentence const& in_;
    std::vector<english_item> const& it_;
    std::vector<candidate>& figures_;
    document& doc_;
    period lead_;
    told_date own_;            ///< the month, quarter or year that the sentence tells of
    bool cumulative_ = false;  ///< it names a longer time than a month
    bool longer_ = false;      ///< and one longer than a quarter
    std::size_t breakdown_ = none;
    std::size_t last_ = none;         ///< the item of the figure before, in this sentence
    std::size_t head_ = none;         ///< of the last level, in this sentence
    std::size_t head_before_ = none;  ///< of the level before that one
    std::size_t head_record_ = none;
    std::optional<bool> quoted_;             ///< it tells of a market
    mutable std::size_t planned_at_ = none;  ///< the figure that was asked last whether it is planned
    mutable std::size_t noun_at_ = none;     ///< and of which noun it is the amount
    mutable std::size_t noun_ = none;
    mutable bool planned_ = false;
    bool respectively_ = false;
    std::size_t whole_ = none;  ///< the comma behind `Of the 69 projects`
    bool split_total_ = false;  ///< Within this total, ...: its levels are parts
};

}  // namespace text::detail

ATTAIN_END_NAMESPACE
