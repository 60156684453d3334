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
    // What it is measured against: behind the figure first, then before it.
    auto const settled = [&](std::size_t k) {
        auto const& x = it_[k];
        // over the same period: as the change before it
        if (x.is(word_kind::yoy) && in_.view(x).ends_with("same period") && last_ != none &&
            (k + 1 == it_.size() || it_[k + 1].is(english_type::mark)))
            return false;
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
        if (settled(k)) return;
    }
    for (auto k = i; k > 0 && i - k < reach && !it_[k - 1].is_mark(U';'); --k) {
        // a 78.5% month-on-month increase, with arrivals up 55%: that was the other figure's
        bool const others = k > 1 && it_[k - 2].is(english_type::figure) && k < i && it_[k].is(motion::noun);
        if (!others && settled(k - 1)) return;
    }
    if (monthly()) f.what = role::growth_mom;
    if (!cumulative_ && quoted()) f.what = role::growth;
    // Meanwhile, it rose by 2%: against the same as in the sentence before.
    bool const goes_on = !in_.opens_line && !it_.empty() && it_[0].is(word_kind::adverb);
    if (goes_on && doc_.has_last && (doc_.last.what == role::growth || doc_.last.what == role::growth_mom))
        f.what = doc_.last.what;
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
