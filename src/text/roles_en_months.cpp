#include "roles_en.hpp"
#include "words_in.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Which months and quarters a sentence tells of, and with which its text compares.

/// work rose by 5% in the June quarter: a text that names quarters so and tells what fell over the quarter compares
/// each with the one before.
void english_rules::note_quarters() {
    if (own_.quarter == 0 || doc_.compared || doc_.quarterly || doc_.asked_quarters) return;
    bool named = false;
    for (std::size_t k = 1; k + 1 < it_.size() && !named; ++k)
        named = it_[k].is(english_type::date) && in_.view(it_[k + 1]) == "quarter" && it_[k - 1].is(stop::determiner);
    if (!named) return;
    doc_.asked_quarters = true;
    auto const rest = in_.text.substr(in_.begin);
    doc_.quarterly = has_any(rest, listed(english_words::quarterly_comparison_phrases));
}

/// The date that the clause of the figure at `i` names before it, or none.
std::size_t english_evidence::clause_date(std::size_t i) const {
    for (auto k = i; k > 0 && i - k < reach; --k) {
        auto const& x = it_[k - 1];
        if (x.is_mark(U';')) break;
        if (x.is(english_type::date) && !compares_with(k - 1)) return k - 1;
    }
    return none;
}

/// Whether the figure at `i` tells of one month: the sentence names no longer time, or the clause one month.
bool english_evidence::single_month(std::size_t i) const {
    if (!cumulative_) return true;
    // in the first three months it rose by 5%; in March it rose by 3%
    auto const split = std::any_of(it_.begin(), it_.begin() + static_cast<std::ptrdiff_t>(i),
                                   [](auto const& x) { return x.is_mark(U';'); });
    auto const k = split ? clause_date(i) : none;
    return k != none && date_at(k).month != 0 && !date_at(k).range;
}

/// Whether the clause of the figure at `i` tells of the first months of a year.
bool english_roles::told_months(std::size_t i) const {
    auto const k = clause_date(i);
    if (k == none) return false;
    auto const word = in_.view(it_[k]);
    return word.starts_with("first ") && word.find("months") != word.npos;
}

/// Whether a change without a comparison is one on the month or quarter before, as the text has compared before.
bool english_evidence::monthly(std::size_t i) const {
    return (doc_.monthly && single_month(i)) || (doc_.quarterly && !longer_);
}

/// The stock closed 2% higher: no year lies between.
bool english_rules::quoted() {
    if (!quoted_.has_value()) {
        std::size_t words = 0;
        auto const& market = listed(english_words::stock_market_words);
        for (auto const& x : it_) {
            if (x.type == english_type::word && market.has(in_.view(x))) ++words;
        }
        quoted_ = words > 1;
    }
    return *quoted_;
}

/// What the figures before an amount, and how its sentence opens, make of it.
void english_rules::take_part_or_plan(std::size_t i, std::size_t p, candidate& f) const {
    // Of the 1,200 applicants, 640 came by train
    bool const of_all = it_[0].is(stop::of) && last_ == none && p != none && it_[p].is_mark(U',') &&
                        (is(1, stop::determiner) || in_.view(it_[1]).starts_with("total"));
    if (f.what == role::value && it_[0].is(stop::of) &&
        (of_all || (head_ != none && last_ == head_ && head_ < 8 && alike(f, figures_[it_[head_].index])))) {
        f.what = role::breakdown;
        f.rule = "of them";
    }
    // five projects with foreign capital totalling $3 million
    bool const amounts = p != none && it_[p].is(word_kind::level) && f.unit.kind() == unit_kind::money &&
                         last_ != none && p > last_ + 1 && figures_[it_[last_].index].unit.kind() == unit_kind::count &&
                         (in_.view(it_[p]).starts_with("totalling") || in_.view(it_[p]).starts_with("totaling") ||
                          in_.view(it_[p]).starts_with("amounting")) &&
                         only_phrase_between(last_ + 1, p);
    if (f.what == role::value && amounts) {
        f.what = role::total;
        f.rule = "totalling";
    }
    // targets 600 firms and exports of $3 million
    bool const also = last_ != none && figures_[it_[last_].index].what == role::target && p != none &&
                      is(last_ + 1, word_kind::joiner) && only_phrase_between(last_ + 1, i);
    if (f.what == role::value && also) {
        f.what = role::target;
        f.rule = "plan";
    }
}

/// whether the sentence names a month itself
bool english_evidence::months_told() const {
    for (std::size_t k = 0; k < it_.size(); ++k) {
        if (it_[k].is(english_type::date) && date_at(k).month != 0) return true;
    }
    return false;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
