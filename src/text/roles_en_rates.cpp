#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Percentages that the words around them settle at once: shares, rates, what was done of a plan, and what stands beside
// another one.

/// Percentages that a frame of words settles at once.
bool english_roles::special_change(std::size_t i, candidate& f, change_frame const& frame) {
    auto const& [p, n, bracket, signed_number, like_last] = frame;
    auto const growth = [&](bool negative) { set_growth(i, f, negative); };
    if (behind_alternative(i) && figures_[it_[last_].index].what == role::diff) {
        // cut 350 jobs, or 6% of its workforce
        bool const of_all = n == i + 1 && is(n, stop::of) && is_count(figures_[it_[last_].index]);
        if (of_all) {
            f.what = role::share;
            f.rule = "or";
            set_scope(f, n + 1);
            copy_indicator(last_, f);
            return true;
        }
        growth(figures_[it_[last_].index].negative);
        copy_indicator(last_, f);
        return true;
    }
    // up $162 million (8.8%), up $162 million (HK$931 million) (8.8%)
    if (bracket && last_ != none && figures_[it_[last_].index].what == role::diff && is(i + 1, U')') &&
        (p == last_ + 1 || (p == last_ + 2 && it_[last_ + 1].is_mark(U')'))) && f.unit.kind() == unit_kind::percent) {
        growth(figures_[it_[last_].index].negative);
        copy_indicator(last_, f);
        return true;
    }
    if (i > 0 && it_[i - 1].is(stop::determiner) && in_.view(it_[i - 1]) == "the remaining") {
        // barges took the remaining 25%
        f.what = role::share;
        f.rule = "remaining";
        if (take_subject(i, f) || inherit(f)) return true;
    }
    if (p != none && it_[p].is(stop::preposition) && in_.view(it_[p]) == "after" && like_last && !moves_itself(i) &&
        inherit(f)) {
        f.what = role::base;  // 2.2%, after 2.5% in July
        f.negative = minus_written(in_.text, f) || (n == i + 1 && falls(n));
        f.rule = "after";
        return true;
    }
    if (behind_alternative(i) && figures_[it_[last_].index].what == role::excess) {
        // exceeding the budget by $3 million or 3%
        f.what = role::excess;
        f.negative = figures_[it_[last_].index].negative;
        f.rule = "or";
        copy_indicator(last_, f);
        return true;
    }
    bool const of_level =
        behind_alternative(i) && !points(f) && f.unit.kind() == unit_kind::percent && p != none &&
        (it_[p].is(word_kind::joiner) || it_[p].is(word_kind::share)) &&
        (figures_[it_[last_].index].what == role::value || figures_[it_[last_].index].what == role::breakdown) &&
        !is_change_unit(figures_[it_[last_].index]);
    bool const said = n == i + 1 && (is(n, stop::auxiliary) || is(n, word_kind::plan_verb));
    // increased to 1,342 tonnes, or 1.6%, from 1,321: so much it grew
    auto const moved = of_level && is(i + 1, U',') && is(i + 2, stop::from) ? verb_before(i) : none;
    if (moved != none && moves(moved) && figures_[it_[last_].index].rule == "to" && inherit(f)) {
        growth(falls(moved));
        return true;
    }
    if (of_level && (said || n == none || it_[n].is(english_type::mark)) && !is(i + 2, word_kind::increase) &&
        !is(i + 2, word_kind::decrease) && inherit(f)) {
        f.what = role::share;  // $3 million or 71%
        f.rule = "or";
        return true;
    }
    if (thought(i)) {
        static_cast<void>(inherit(f) || take_subject(i, f));
        f.what = role::target;
        f.rule = "thought";
        return true;
    }
    // organic growth of 3%, corresponding to 10% in the one unit and 4% in the other
    if (p != none && it_[p].is(word_kind::share) && like_last && only_phrase_between(last_ + 1, p) &&
        figures_[it_[last_].index].what == role::growth_yoy && in_.view(it_[p]).starts_with("corresponding") &&
        inherit(f)) {
        f.what = role::growth_yoy;
        f.negative = figures_[it_[last_].index].negative;
        f.rule = "corresponding";
        return true;
    }
    // One in five workers, or 20%, are
    if (p != none && p > 1 && last_ == none && n == i + 1 && is(n, U',') && it_[p].is(word_kind::joiner) &&
        it_[p - 1].is_mark(U',') && in_.view(it_[p]) == "or" && verb_before(p) == none &&
        (take(f, opening_phrase(in_, p - 1)) || take(f, phrase_before(in_, p - 1)))) {
        f.what = role::share;
        f.rule = "or";
        return true;
    }
    // is 45% complete
    if (n == i + 1 && is_one_of(n, english_words::completion_adjectives) && p != none && it_[p].is_verb() &&
        take_subject(i, f)) {
        f.what = role::completion;
        f.rule = "complete";
        return true;
    }
    // Most visitors - 66% - came by air
    auto const dash = [&](std::size_t k) { return is(k, U'\u2013') || is(k, U'\u2014') || is(k, U'-'); };
    if (i > 1 && n == i + 1 && dash(i - 1) && dash(n) && it_[i - 2].is_plain() && last_ == none &&
        take(f, phrase_before(in_, i - 1))) {
        f.what = role::share;
        f.rule = "dashes";
        return true;
    }
    // The fall in arrivals amounted to 7%
    if (p != none && it_[p].is(word_kind::level) && f.unit.kind() == unit_kind::percent && n != none &&
        !is(n, stop::of)) {
        auto const change = subject_of(in_, p);
        for (auto k = change.from; k + 1 < change.to && k < change.from + 5; ++k) {
            if (!it_[k].is(motion::noun)) continue;
            if (!is(k + 1, stop::in) && !is(k + 1, stop::of)) break;
            if (in_.view(it_[k]).find("rate") != std::string_view::npos) break;
            growth(falls(k));
            if (take(f, phrase_from(in_, k + 2)) || inherit(f)) return true;
            return true;
        }
    }
    // Transfer passengers amounted to 28%
    if (p != none && !is(n, stop::of) &&
        (it_[p].is(word_kind::level) || (it_[p].is(stop::auxiliary) && n != none && it_[n].is(english_type::mark))) &&
        f.unit.kind() == unit_kind::percent && !points(f)) {
        auto const who = head_of(in_, subject_of(in_, p));
        auto head = who.from;
        while (head + 1 < who.to && it_[head + 1].is_plain()) ++head;
        auto const group = who.empty() ? std::string_view() : in_.view(it_[head]);
        auto const noun = group.substr(group.rfind(' ') == group.npos ? 0 : group.rfind(' ') + 1);
        // while that for men was 79%
        bool const elided = !who.empty() && who.from > 1 && is_preposition(it_[who.from - 1]) &&
                            is_plain_word(who.from - 2, {"that", "those"});
        // The rise in exports was 5.1%
        bool const grown = !who.empty() && who.from > 1 &&
                           (it_[who.from - 1].is(stop::in) || it_[who.from - 1].is(stop::of)) &&
                           it_[who.from - 2].is(motion::noun);
        if (!elided && !grown && listed(english_words::share_subject_nouns).has(noun) && take(f, who)) {
            f.what = role::share;
            f.rule = "amount to";
            return true;
        }
    }
    // a positive difference of 11%, an upward movement of 7%
    if (p != none && p > 0 && it_[p].is(stop::of) && !points(f) &&
        is_one_of(p - 1, english_words::signed_variation_nouns)) {
        bool const down = in_.view(it_[p - 1]) == "minus" || (p > 1 && is_plain_word(p - 2, {"negative", "downward"}));
        growth(down || (p > 1 && falls(p - 2)));
        if (is(i + 1, stop::in) && take(f, phrase_from(in_, i + 2))) return true;
        if (inherit(f)) return true;
        return true;
    }
    // a 98% performance against the target, a 33% overachievement
    if (n == i + 1 && is_one_of(n, english_words::achievement_nouns)) {
        f.what = role::completion;
        f.rule = "achieved";
        if (take_subject(i, f) || inherit(f)) return true;
    }
    if (n == i + 1 && is_one_of(n, english_words::plan_deviation_nouns)) {
        f.what = role::excess;
        f.rule = "achieved";
        f.negative = in_.view(it_[n]) == "shortfall";
        static_cast<void>(take_subject(i, f) || inherit(f));
        return true;
    }
    // 232 were for fire, or 2.2%
    if (p != none && p > 0 && last_ != none && it_[p].is(word_kind::joiner) && in_.view(it_[p]) == "or" &&
        p > last_ + 1 && it_[p - 1].is_mark(U',') && f.unit.kind() == unit_kind::percent && i - last_ < 12 &&
        (n == none || it_[n].is(english_type::mark) || is(n, stop::of)) && is_count(figures_[it_[last_].index]) &&
        !moves(verb_before(i)) && inherit(f)) {
        f.what = role::share;
        f.rule = "or";
        return true;
    }
    // with a drop (by 6%) in its cargo; the rise in arrivals this year (27%)
    if (p != none && p > 0 && !signed_number &&
        ((it_[p].is(stop::by) && it_[p - 1].is_mark(U'(')) ||
         (bracket && (it_[p - 1].is(word_kind::time) || (it_[p - 1].is(english_type::date) && is(i + 1, U')')))))) {
        auto const change = moved_towards(it_[p].is(stop::by) ? p - 1 : p);
        if (change != none) {
            growth(falls(change));
            auto const behind = is(i + 1, U')') ? i + 2 : i + 1;
            if (is(behind, stop::in) && it_[p].is(stop::by) && take(f, phrase_from(in_, behind + 1))) return true;
            if ((is(change + 1, stop::in) || is(change + 1, stop::of)) && take(f, phrase_from(in_, change + 2)))
                return true;
            if (take_subject(i, f) || inherit(f)) return true;
        }
    }
    // The overall increase (1.4%)
    if (bracket && !signed_number && p > 0 && it_[p - 1].is(motion::noun)) {
        growth(falls(p - 1));
        if (is(i + 1, U')') && (is(i + 2, stop::in) || is(i + 2, stop::of)) && take(f, phrase_from(in_, i + 3)))
            return true;
        if (named_before(p - 1, f) || (last_ == none && take_subject(i, f)) || inherit(f)) return true;
    }
    if (auto const way = points(f) ? 0 : beyond_base(i); way != 0 && inherit(f)) {
        growth(way < 0);
        return true;
    }
    // 24% of the young, compared with 12% of workers: a share of others
    auto whose = is(n + 1, stop::determiner) ? n + 2 : n + 1;
    while (whose + 1 < it_.size() && it_[whose].is_plain() && it_[whose + 1].is_plain()) ++whose;
    bool const of_others = p != none && it_[p].is(word_kind::than) && like_last && n == i + 1 && is(n, stop::of) &&
                           figures_[it_[last_].index].what == role::share && whose < it_.size() &&
                           it_[whose].is_plain() && looks_plural(in_.view(it_[whose])) && !told_soon(whose);
    if (of_others) {
        static_cast<void>(share_of(i, f, frame) || inherit(f));
        return true;
    }
    // -55% of 2019 levels
    if (signed_number && n == i + 1 && is(n, stop::of) && is(n + 1, english_type::date)) {
        growth(false);
        static_cast<void>(inherit(f) || take_subject(i, f));
        return true;
    }
    // rents -41% vs the capital: how far from another place
    auto const sides = n == i + 1 ? in_.view(it_[n]) : std::string_view();
    if (signed_number && !points(f) && (sides.starts_with("vs") || sides.starts_with("versus"))) {
        auto k = n + 1;
        while (is(k, stop::determiner)) ++k;
        bool then = false;
        for (auto j = k; j < it_.size() && j < k + 6; ++j) {
            auto const& x = it_[j];
            if (x.is(english_type::mark) || x.is(word_kind::joiner)) break;
            then = then || x.is(english_type::date) || x.is(word_kind::yoy) || x.is(word_kind::mom) ||
                   x.is(word_kind::since) || x.is(english_type::figure);
        }
        if (then) {
            growth(false);
            // the unit costs of delays (+38% vs. 2014)
            auto const led = bracket ? phrase_before(in_, p) : item_range{};
            static_cast<void>((!led.empty() && led.to == p && take(f, led)) || take_subject(i, f) ||
                              (last_ != none && inherit(f)) || take(f, phrase_before(in_, i - 1)));
            return true;
        }
        if (k < it_.size() && it_[k].is_plain() && !then) {
            f.what = role::excess;
            f.rule = "versus";
            set_scope(f, k);
            static_cast<void>(take_subject(i, f) || (last_ != none && inherit(f)) ||
                              take(f, phrase_before(in_, i - 1)));
            return true;
        }
    }
    // well above the 3.75% of 2014, since the 9.30% tracked in December
    bool const changed = p != none && p > 0 && it_[p].is(stop::of) && it_[p - 1].moves();
    if (!points(f) && !changed && !moves_itself(i) && f.unit.kind() == unit_kind::percent && against_past(i)) {
        static_cast<void>(inherit(f) || take_subject(i, f));
        f.what = role::base;
        f.rule = "than";
        return true;
    }
    return false;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
