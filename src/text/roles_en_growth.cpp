#include "roles_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// A change as a rate: what it is measured against decides which growth it is.
void english_roles::set_growth(std::size_t i, candidate& f, bool negative) {
    if (negative) f.negative = true;
    if (points(f)) {
        f.what = role::growth_diff;
        f.rule = "points";
        return;
    }
    f.what = role::growth_yoy;
    f.rule = "growth";
    f.how = certainty::inferred;
    if (planned(i)) {
        f.what = role::target;  // is forecast to grow 4.5%
        return;
    }
    if (f.unit_name == "times") {
        f.what = role::growth;  // a multiple is no rate of a year
        f.how = certainty::certain;
        return;
    }
    if (spans_years(i)) {
        f.what = role::growth;
        f.how = certainty::certain;
        return;
    }
    bool adjusted = false;
    // What it is measured against: behind the figure first, then before it.
    auto const settled = [&](std::size_t k) {
        auto const& x = it_[k];
        if (monthly_change(k)) {
            f.what = role::growth_mom;
            f.how = certainty::certain;
            return true;
        }
        // over the same period: as the change before it
        if (x.is(word_kind::yoy) && in_.view(x).ends_with("same period") && last_ != none &&
            (k + 1 == it_.size() || it_[k + 1].is(english_type::mark)))
            return false;
        if (x.is(word_kind::since)) {
            auto const word = in_.view(x);
            // of seasons freed: it says nothing of the time between; of 5% in cumulative investment: what grew
            adjusted = adjusted || word == "seasonally adjusted";
            if (word == "seasonally adjusted" || (word == "cumulative" && k > i)) return false;
        }
        if (x.is(word_kind::yoy) || x.is(word_kind::mom) || x.is(word_kind::since)) {
            f.what = x.is(word_kind::yoy) ? role::growth_yoy : x.is(word_kind::mom) ? role::growth_mom : role::growth;
        } else {
            auto const against = x.is(english_type::date) ? growth_against(k) : role::value;
            if (against == role::value) return false;
            f.what = against;
        }
        f.how = certainty::certain;
        return true;
    };
    for (auto k = i + 1; k < it_.size() && k < i + reach && !it_[k].is_mark(U';'); ++k) {
        if (it_[k].is(english_type::figure) && !respectively_) break;
        // above the average annual rate of: another change
        bool const other = it_[k].is(word_kind::approximate) || it_[k].is(word_kind::excess);
        if (other && (in_.view(it_[k]).starts_with("above") || in_.view(it_[k]).starts_with("below"))) break;
        if (settled(k)) return;
    }
    for (auto k = i; k > 0 && i - k < reach && !it_[k - 1].is_mark(U';'); --k) {
        // a 78.5% month-on-month increase, with arrivals up 55%: that was the other figure's
        bool const others = k > 1 && it_[k - 2].is(english_type::figure) && k < i && it_[k].is(motion::noun);
        if (!others && settled(k - 1)) return;
    }
    if (adjusted) {
        f.what = own_.month != 0 && !cumulative_ ? role::growth_mom : role::growth;
        doc_.monthly = doc_.monthly || f.what == role::growth_mom;
        return;
    }
    if (monthly() || (f.what == role::growth_yoy && indexed(i))) f.what = role::growth_mom;
    if (!cumulative_ && quoted()) f.what = role::growth;
    // Meanwhile, it rose by 2%: against the same as in the sentence before.
    bool const goes_on = !in_.opens_line && !it_.empty() && it_[0].is(word_kind::adverb);
    if (goes_on && doc_.has_last && (doc_.last.what == role::growth || doc_.last.what == role::growth_mom))
        f.what = doc_.last.what;
}

/// a growth of 2% from $3 million in 2008 to $5 million in 2014: whether years lie between what it is measured over
bool english_roles::spans_years(std::size_t i) const {
    std::int32_t from = 0;
    bool amounts = false;
    for (auto k = i + 1; k < it_.size() && k < i + reach; ++k) {
        if (it_[k].is_mark(U';')) return false;
        if (!amounts && it_[k].is(english_type::figure) && !is(k - 1, stop::from)) return false;
        if (it_[k].is(english_type::figure) && is(k - 1, stop::from)) amounts = true;
        if (!amounts || !it_[k].is(english_type::date)) continue;
        auto const year = date_at(k).year;
        if (from != 0 && year != 0) return year - from > 1;
        from = year;
    }
    return false;
}

/// Prices rose 0.2% in June after a rise of 0.5% in May: an index is compared with the month before where a text
/// tells of two months in a row.
bool english_roles::indexed(std::size_t i) const {
    if (cumulative_ || own_.month == 0) return false;
    constexpr std::string_view indices[] = {"index",      "Index",  "prices", "Prices",   "sales",
                                            "production", "orders", "output", "payrolls", "spending",
                                            "permits",    "starts", "CPI",    "PPI"};
    bool named = false;
    for (auto k = i; k > 0 && i - k < reach && !named; --k) {
        auto const word = in_.view(it_[k - 1]);
        named = one_of(word.substr(word.rfind(' ') == word.npos ? 0 : word.rfind(' ') + 1), indices);
    }
    if (!named) return false;
    bool after = false;
    for (auto k = i + 1; k < it_.size() && k < i + reach && !it_[k].is_mark(U';'); ++k) {
        auto const word = in_.view(it_[k]);
        after = after || word == "after" || word == "following" || word == "following the";
        if (!after || !it_[k].is(english_type::date)) continue;
        auto const theirs = date_at(k);
        return theirs.month != 0 && !theirs.range && theirs.month % 12 + 1 == own_.month;
    }
    return false;
}

/// Growth came to 0.4%
bool english_roles::told_as_growth(std::size_t i) const {
    auto const verb = verb_before(i);
    if (verb == none || it_[verb].moves()) return false;
    auto const subject = subject_of(in_, verb);
    for (auto k = subject.from; k < subject.to; ++k) {
        if (it_[k].is(stop::in) || it_[k].is(stop::of) || it_[k].is(stop::preposition)) return false;
        auto const word = in_.view(it_[k]);
        if (it_[k].is(motion::noun) && word.find("rate") == std::string_view::npos) return true;
    }
    return false;
}

/// Exports were 2.2% and imports 6.2% higher: the first is higher, too.
bool english_roles::shares_comparison(std::size_t i, candidate const& f) const {
    for (auto k = i + 1; k < it_.size() && k < i + 7; ++k) {
        auto const& x = it_[k];
        if (x.is(english_type::figure)) {
            return figures_[x.index].unit.kind() == f.unit.kind() && k + 1 < it_.size() &&
                   (it_[k + 1].is(motion::particle) ||
                    (it_[k + 1].is(word_kind::approximate) && compares(in_.view(it_[k + 1]))));
        }
        if (!x.is_plain() && !x.is(word_kind::joiner) && !x.is(stop::determiner)) return false;
    }
    return false;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
