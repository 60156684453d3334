#include "figure_words_en.hpp"
#include "name_rules_en.hpp"
#include "noun_phrase_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Figures that bear the name of who acts: the company bought shares under its $90 million buyback programme. Where the
// sentence says what the amount is, that names it.

/// the company, Norland, ECA: whether the words of `name` only tell who acts
bool english_name_rules::names_actor(item_range name) const {
    if (name.empty()) return false;
    auto const last = last_word(in_.view(it_[name.to - 1]));
    if (listed(english_words::acting_nouns).has_in_small(last)) return true;
    // Output drops: the capital of a first word says nothing
    if (name.from + 1 == name.to && (looks_plural(last) || listed(english_words::volume_nouns).has_in_small(last)))
        return false;
    return std::all_of(it_.begin() + static_cast<std::ptrdiff_t>(name.from),
                       it_.begin() + static_cast<std::ptrdiff_t>(name.to),
                       [](auto const& x) { return x.is_plain() && x.capital; });
}

/// The items that the name of `f` is made of, where it stands before the figure at `i` in its sentence.
item_range english_name_rules::name_before(std::size_t i, candidate const& f) const {
    if (f.indicator.empty() || f.indicator_span.end > f.whole.begin || f.indicator_span.begin < it_.front().begin)
        return {};
    auto const first = std::lower_bound(it_.begin(), it_.end(), f.indicator_span.begin,
                                        [](english_item const& x, std::uint32_t at) { return x.begin < at; });
    auto const from = static_cast<std::size_t>(first - it_.begin());
    if (from >= i || it_[from].begin != f.indicator_span.begin) return {};
    auto to = from;
    while (to < i && it_[to].end <= f.indicator_span.end) ++to;
    return to > from && it_[to - 1].end == f.indicator_span.end ? item_range{from, to} : item_range{};
}

/// total debt, including leases, of | $3 billion; its $90 million share buyback programme; 200 GW of clean capacity
item_range english_name_rules::amount_named(std::size_t i) const {
    auto const p = before(i);
    // an insertion stands between the noun and its `of`
    if (p != none && p > 3 && is(p, stop::of) && it_[p - 1].is_mark(U',')) {
        auto const open = insertion(in_, p - 1);
        if (open > 0 && open + 1 < p) {
            auto const to = it_[open].is_mark(U',') ? open : open + 1;
            if (auto const noun = phrase_before(in_, to, true); !noun.empty()) return noun;
        }
    }
    // a catchment encompassing 410 square miles
    if (p != none && p > 0 && p + 1 >= before_figure(p + 1) && it_[p].type == english_type::word &&
        in_.view(it_[p]).ends_with("ing") && it_[p - 1].is_plain()) {
        if (auto const noun = phrase_before(in_, p); !noun.empty() && noun.to == p) return noun;
    }
    // under its $90 million share buyback programme
    bool const owned = i > 0 && (is(i - 1, stop::determiner) || it_[i - 1].is_plain());
    if (owned) {
        auto to = i + 1;
        while (to < it_.size() && to < i + 7 &&
               (it_[to].is_plain() || it_[to].is(word_kind::share_noun) || it_[to].is(word_kind::rate_noun)) &&
               !it_[to].is(stop::of))
            ++to;
        if (to > i + 2 && !it_[i + 1].capital && !describes(in_.view(it_[i + 1]))) return {i + 1, to};
    }
    // 200 GW of installed renewable capacity, $4 million in sales
    bool const of = is(i + 1, stop::of);
    bool const in = is(i + 1, stop::in) && figures_[it_[i].index].unit.kind() == unit_kind::money;
    if ((of || in) && i + 2 < it_.size() && !it_[i + 2].is(english_type::date)) {
        auto from = i + 2;
        while (from < it_.size() && is(from, stop::determiner)) ++from;
        if (from < it_.size() && it_[from].is_verb() && in_.view(it_[from]).ends_with("ed")) ++from;
        auto const what = from < it_.size() ? phrase_from(in_, from) : item_range{};
        if (!what.empty() && what.from <= from + 1 && !it_[what.from].capital && !names_nothing(what)) return what;
    }
    return {};
}

/// In May, 400 hours were lost in disputes: what was done with them names them, and not the sentence before.
void english_name_rules::name_passive(std::size_t i, candidate& f) const {
    auto const p = before(i);
    bool const opens = p == none || it_[p].is_mark(U',');
    if (!opens || last_ != none || !(f.unit_name == "hours" || f.unit_name == "days") || !is(i + 1, stop::auxiliary) ||
        i + 2 >= it_.size())
        return;
    bool const here = !f.indicator.empty() && f.indicator_span.begin >= it_.front().begin && f.indicator != f.unit_name;
    if (here || f.what != role::value) return;
    auto const word = in_.view(it_[i + 2]);
    if (!word.ends_with("ed") && word != "lost" && word != "spent") return;
    auto end = i + 3;
    if (is(end, stop::in) && end + 1 < it_.size() && it_[end + 1].is_plain() && !it_[end + 1].capital)
        end = phrase_from(in_, end + 1).to;
    if (end < i + 3) return;
    f.made_indicator = f.unit_name;
    for (auto k = i + 2; k < end; ++k) (f.made_indicator += ' ') += in_.view(it_[k]);
    f.indicator = {};
    f.indicator_span = {};
}

/// Names the amount at `i` by what it is where its name only tells who acts.
void english_name_rules::name_amount(std::size_t i, candidate& f) const {
    bool const level = f.what == role::value || f.what == role::target || f.what == role::total ||
                       f.what == role::base || f.what == role::breakdown;
    bool const amount = f.unit.kind() == unit_kind::money || f.unit.kind() == unit_kind::physical;
    if (!level || !amount) return;
    auto const name = name_before(i, f);
    if (!names_actor(name)) return;
    auto const what = amount_named(i);
    if (!what.empty() && !names_actor({what.to - 1, what.to})) static_cast<void>(take(f, what));
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
