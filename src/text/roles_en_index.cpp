#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Rankings: who has the highest index, who changed most, and who comes next in the sentence behind.

namespace {

/// a word such as highest or most
[[nodiscard]] bool superlative(std::string_view word) noexcept {
    constexpr std::size_t shortest = 5;
    return (word.size() >= shortest && word.ends_with("est")) || word == "most" || word == "least";
}

}  // namespace

/// whether the figure at `i` stands behind the time of then that owns it: from last year's 135.0
bool english_evidence::owned_by_then(std::size_t i) const {
    return i > 0 && (it_[i - 1].is(word_kind::yoy) || it_[i - 1].is(word_kind::mom)) &&
           possessive(in_.view(it_[i - 1]));
}

/// By index point change, By percentage change: the change that a sentence ranks by, or nothing
item_range english_roles::ranked_by_change() const {
    constexpr std::size_t words = 7;
    bool const opens = in_.view(it_[0]) == "In terms of" || (it_[0].is(stop::by) && it_.size() > 1 && it_[0].capital);
    if (!opens && !(in_.view(it_[0]) == "By")) return {};
    for (std::size_t k = 1; k < it_.size() && k < words; ++k) {
        auto const& x = it_[k];
        if (x.is_mark(U',')) {
            bool const change = k > 1 && (is_plain_word(k - 1, {"change", "changes"}) || it_[k - 1].is(motion::noun));
            return change ? item_range{1, k} : item_range{};
        }
        if (x.is(english_type::mark) || x.is(english_type::figure) || x.is(english_type::date) || x.is_verb())
            return {};
    }
    return {};
}

/// This was followed by tin and zinc at 4.7 and 4.4: who comes behind the one of the sentence before, or nothing
item_range english_rules::next_in_rank(std::size_t i) const {
    auto const p = before(i);
    if (last_ != none && !respectively_) return {};
    constexpr std::size_t words = 4;
    for (std::size_t k = 0; k + 1 < it_.size() && k < words; ++k) {
        if (!is_plain_word(k, {"followed", "Followed"}) || !it_[k + 1].is(stop::by)) {
            bool const led = it_[k].is(word_kind::time) || it_[k].is(stop::pronoun) || it_[k].is(stop::auxiliary) ||
                             it_[k].is(stop::determiner);
            if (!led) return {};
            continue;
        }
        auto to = k + 2;
        while (to < it_.size() && !it_[to].is(stop::at) && !it_[to].is(stop::with) && !it_[to].is(english_type::figure))
            ++to;
        bool names = p != none && to < i && (it_[to].is(stop::at) || it_[to].is(stop::with)) && to > k + 2;
        for (auto n = to + 1; names && n < i; ++n) {
            names = it_[n].is(english_type::figure) || it_[n].is(word_kind::joiner) || it_[n].is_mark(U',') ||
                    it_[n].is(word_kind::approximate);
        }
        return names ? item_range{k + 2, to} : item_range{};
    }
    return {};
}

/// Levels and changes of those that are ranked.
void english_roles::settle_ranking(std::size_t i, candidate& f) {
    if (f.what != role::value && f.what != role::share) return;
    auto const p = before(i);
    if (p == none || p == 0) return;
    bool const bare = f.unit_name.empty() || f.unit_name.ends_with("points");
    auto const open = in_.items.front().is(english_type::word) ? ranked_by_change() : item_range{};
    bool const said = it_[p].is(stop::at) || it_[p].is(stop::with);
    if (!open.empty() && said && (bare || f.unit.kind() == unit_kind::percent)) {
        bool const down = it_[open.to - 1].is(motion::noun) && falls(open.to - 1);
        if (bare) {
            f.what = role::diff;
            f.negative = down;
        } else {
            set_growth(i, f, down);
        }
        f.rule = "ranked by change";
        // had the highest at 5.1: of what; tin recorded the highest change: the tin
        auto const verb = verb_before(p);
        if (superlative(in_.view(it_[p - 1])) && bare) {
            set_indicator(f, open);
        } else if (verb != none && verb + 1 < p) {
            static_cast<void>(take(f, head_of(in_, subject_of(in_, verb))));
        }
        return;
    }
    if (auto const next = next_in_rank(i); !next.empty()) {
        bool const same = last_ != none ? alike(f, figures_[it_[last_].index])
                                        : doc_.has_last && doc_.last.unit.kind() == f.unit.kind();
        auto const what = last_ != none ? figures_[it_[last_].index].what : doc_.last.what;
        if (same && what != role::base && what != role::rank) f.what = what;
        f.rule = "next in rank";
        static_cast<void>(take_part(f, i, next) || take(f, next));
        return;
    }
    name_index(i, f);
}

/// reached the top index at 127.4, with Elmby next at 126.9; Ashton had the lowest at 118.0: levels of the index
void english_roles::name_index(std::size_t i, candidate& f) const {
    if (!f.unit_name.empty() || f.number.scale() <= 0 || f.unit.kind() != unit_kind::none || !index_level(i, f)) return;
    auto const index = [&](std::string_view name) {
        return listed(english_words::index_nouns).has(last_word(name)) || last_word(name) == "Index";
    };
    auto const own = f.indicator.empty() ? std::string_view(f.made_indicator) : f.indicator;
    if (index(own)) {
        // the highest CPI: the CPI
        auto const blank = own.find(' ');
        if (blank != own.npos && superlative(own.substr(0, blank))) {
            f.made_indicator = std::string(own.substr(blank + 1));
            f.indicator = {};
            f.indicator_span = {};
        }
        return;
    }
    bool const placed = f.rule == "followed" || f.rule == "elliptic" || f.rule == "at" || respectively_;
    if (!placed || !in_.text.substr(f.indicator_span.begin).starts_with(own) || own.empty()) return;
    bool const place = own.front() >= 'A' && own.front() <= 'Z';
    if (!place) return;
    if (last_ != none) {
        auto const& told = figures_[it_[last_].index];
        auto const name = told.indicator.empty() ? std::string_view(told.made_indicator) : told.indicator;
        if (told.unit.kind() == unit_kind::none && index(name)) copy_indicator(last_, f);
        return;
    }
    auto const p = before(i);
    if (p == none || p == 0 || !superlative(in_.view(it_[p - 1]))) return;
    if (!doc_.has_level || doc_.last_level.unit.kind() != unit_kind::none || !index(doc_.last_level.indicator)) return;
    f.made_indicator = doc_.last_level.indicator;
    f.indicator = {};
    f.indicator_span = {};
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
