#pragma once

#include "english.hpp"
#include "figure_words_en.hpp"

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

inline constexpr std::size_t none = static_cast<std::size_t>(-1);

/// How many words a figure looks around itself at most, so that long sentences cost no more.
inline constexpr std::size_t reach = 48;

/// A sentence with its figures, what is known so far, and the questions that the rules of the roles ask of its items.
class english_clause {
protected:
    english_clause(english_sentence const& in, std::vector<candidate>& figures, document& doc)
        : in_(in), it_(in.items), figures_(figures), doc_(doc) {}

    /// A date in its parts, as far as it names them.
    struct told_date {
        std::int32_t month = 0;
        std::int32_t year = 0;
        std::int32_t quarter = 0;
        bool range = false;
    };

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
            // exports rose, however, in May
            bool const aside = x.is(stop::clause) && i > 0 && i + 1 < it_.size() && it_[i - 1].is_mark(U',') &&
                               it_[i + 1].is_mark(U',') && in_.view(x) == "however";
            if (x.is(stop::clause) && i > 0 && !aside) return none;
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
            // dropped less than expected, by 3%
            if (x.is(word_kind::excess) && i > 0 && it_[i - 1].is(motion::verb)) continue;
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
            is_one_of(r.from - 1, english_words::frequency_adjectives))
            --r.from;
        auto const& a = it_[r.from];
        auto const& b = it_[r.to - 1];
        f.indicator_span = {a.begin, b.end, a.first, b.last};
        f.indicator = in_.text.substr(a.begin, b.end - a.begin);
        f.made_indicator.clear();
    }

    void copy_indicator(std::size_t item, candidate& f) const {
        auto const& from = figures_[it_[item].index];
        f.indicator = from.indicator;
        f.made_indicator = from.made_indicator;
        f.indicator_span = from.indicator_span;
    }

    /// below the target
    [[nodiscard]] bool misses(std::size_t i) const {
        return is(i, word_kind::excess) && (in_.view(it_[i]).ends_with("target") || in_.view(it_[i]).ends_with("goal"));
    }

    /// with exports at $25 million
    [[nodiscard]] bool with_before(std::size_t p) const {
        auto const phrase = phrase_before(in_, p);
        return !phrase.empty() && phrase.from > 0 && it_[phrase.from - 1].is(stop::with);
    }

    /// of the total, of this amount: behind a percentage its whole
    [[nodiscard]] bool of_total(std::size_t i) const {
        return is(i, word_kind::breakdown) && in_.view(it_[i]).substr(0, 3) == "of ";
    }

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

    /// Words that may tell what a change is measured against.
    [[nodiscard]] bool asks_time(english_item const& x) const {
        return x.is(word_kind::yoy) || x.is(word_kind::mom) || x.is(word_kind::since) || x.is(word_kind::time) ||
               x.is(stop::relative) || (x.is_plain() && in_.view(x) == "quarterly");
    }

    /// fell below, rose above: a level is passed
    [[nodiscard]] bool crosses(std::size_t i) const {
        if (!is(i, word_kind::approximate) || i == 0) return false;
        auto const word = in_.view(it_[i]);
        return falls(i - 1) ? word.ends_with("below") || word.ends_with("under") : word.ends_with("above");
    }

    /// the figure of, the total of: names nothing
    [[nodiscard]] bool generic_head(std::size_t i) const { return is_one_of(i, english_words::generic_figure_nouns); }

    /// prices, rents, fares
    [[nodiscard]] bool names_prices(std::string_view word) const {
        return word.ends_with("prices") || word.ends_with("Prices") || listed(english_words::price_nouns).has(word);
    }

    /// the item behind articles and hedges
    [[nodiscard]] std::size_t before_figure(std::size_t k) const {
        while (is(k, stop::determiner) || is(k, word_kind::approximate)) ++k;
        return k;
    }

    /// for the corresponding quarter, in the same month: whether such a time stands close behind `k`
    [[nodiscard]] bool then_soon(std::size_t k) const {
        for (auto const to = k + 6; k < it_.size() && k < to; ++k) {
            if (it_[k].is(english_type::mark) || it_[k].is(english_type::figure)) return false;
            if (it_[k].is(word_kind::yoy)) return true;
        }
        return false;
    }

    /// the consensus estimate of, market expectations of
    [[nodiscard]] bool estimated(std::size_t i) const {
        // preliminary estimates of 849,000 containers: of what has happened
        if (i > 0 && is_plain_word(i - 1, {"preliminary", "provisional", "initial"})) return false;
        return is_one_of(i, english_words::market_expectation_nouns);
    }

    [[nodiscard]] bool is(std::size_t i, english_type t) const { return i < it_.size() && it_[i].is(t); }
    [[nodiscard]] word_group const& listed(english_words which) const noexcept { return doc_.words.group(which); }
    /// Counters that measure something else than themselves.
    [[nodiscard]] bool measures(std::string_view unit) const {
        return listed(english_words::measuring_counters).has(unit);
    }
    /// Names of money that more than one country has.
    [[nodiscard]] bool money_word(std::string_view unit) const {
        return listed(english_words::shared_currency_nouns).has(unit);
    }
    /// 40 acres available, 3 km long
    [[nodiscard]] bool describes(std::string_view word) const {
        return listed(english_words::words_behind_measures).has(word);
    }
    /// A word that no row of the lexicon gives a kind, of a group.
    [[nodiscard]] bool is_one_of(std::size_t i, english_words which) const noexcept {
        return i < it_.size() && listed(which).has(in_.view(it_[i]));
    }
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
