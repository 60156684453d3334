#include "figure_words_en.hpp"
#include "rules_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Amounts that a verb of containing calls parts: The sum includes $14 million for roads; Income includes one-time
// receipts of $89 million and a claim of $7 million.

/// Whether the item at `k` says that its subject holds what follows.
bool english_evidence::contains(std::size_t k) const {
    auto const word = in_.view(it_[k]);
    if (it_[k].is(word_kind::breakdown))
        return word.starts_with("includes") || word.starts_with("comprises") || word.starts_with("consist") ||
               word == "made up of";
    return is_plain_word(k, {"include", "included"}) || word == "include" || word == "included";
}

/// $12 million for roads, $8 million (2%) for schools: whether the figure at `i` is the next of a list with that at
/// `like`.
bool english_evidence::lists_on(std::size_t like, std::size_t i) const {
    int depth = 0;
    bool list = false;
    for (auto k = like + 1; k < i; ++k) {
        auto const& x = it_[k];
        if (x.is_mark(U'(')) ++depth;
        if (x.is_mark(U')')) --depth;
        if (depth > 0 || x.is_mark(U')')) continue;
        if (x.is_verb() || x.is(english_type::figure) || x.is(stop::clause) || (x.moves() && !x.is(motion::noun)))
            return false;
        list = list || x.is_mark(U',') || x.is(word_kind::joiner);
    }
    return list;
}

/// Whether what holds the figure `f`, and ends before `verb`, is an amount: told or by its name.
bool english_rules::holds_amounts(std::size_t verb, candidate const& f) const {
    auto k = verb;
    while (k > 0 && (it_[k - 1].is(word_kind::adverb) || it_[k - 1].is(stop::auxiliary))) --k;
    if (k > 0 && it_[k - 1].is_mark(U')')) {
        auto open = k - 1;
        while (open > 0 && k - open < 9 && !it_[open].is_mark(U'(')) --open;
        if (!it_[open].is_mark(U'(')) return false;
        k = open;
    }
    if (k == 0) return false;
    // Costs of £29 million include £21 million
    if (is_figure(k - 1)) {
        auto const& whole = figures_[it_[k - 1].index];
        return alike(f, whole) && f.unit == whole.unit &&
               f.number.scaled_by_power_of_ten(f.magnitude) < whole.number.scaled_by_power_of_ten(whole.magnitude);
    }
    // The budget includes $12 million for roads: what is only planned
    auto const noun = last_word(in_.view(it_[k - 1]));
    if (is_one_of(k - 1, english_words::budget_goal_nouns) || noun == "budget" || noun == "bill") return false;
    // only an amount holds money
    return listed(english_words::sum_nouns).has(noun) || f.unit.kind() == unit_kind::money;
}

bool english_rules::included(std::size_t i, candidate const& f) const {
    // and 3,568 of others, $60 million in Elm: the next part of the list
    auto like = sibling(i, f);
    if (like == none && last_ != none && alike(f, figures_[it_[last_].index])) like = last_;
    auto const* const part = like == none ? nullptr : &figures_[it_[like].index];
    bool const opened =
        part != nullptr && (part->rule == "includes" || (part->rule == "purpose" && part->what == role::breakdown));
    if (opened && lists_on(like, i)) return true;
    // stipends of $600 each, projects of more than $1 million: not how much it is of the whole
    auto const n = i + 1 < it_.size() ? in_.view(it_[i + 1]) : std::string_view();
    bool const each = n.starts_with("per ") || n == "per" || n == "each" || n == "a" || n.starts_with("a ");
    bool const size = f.outer_hedge != hedge::exact && f.outer_hedge != hedge::about && is(before(i), stop::of);
    if (each || size) return false;
    constexpr std::size_t words = 10;
    for (auto k = i; k > 0 && i - k < words; --k) {
        auto const& x = it_[k - 1];
        if (contains(k - 1)) return holds_amounts(k - 1, f);
        bool const within = x.is_plain() || x.is(stop::determiner) || x.is(stop::of) || x.is_mark(U'-') ||
                            x.is(word_kind::adverb) || x.is(word_kind::approximate) || x.is(stop::total) ||
                            x.is_mark(U'#') || (k > 1 && it_[k - 2].is_mark(U'-'));  // one-off receipts of
        if (!within) return false;
    }
    return false;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
