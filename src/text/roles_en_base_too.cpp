#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <algorithm>
#include <iterator>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Bases in brackets and beside another base: 4 million (3 million), from 2 and 3 million.

/// £297m (last year £307m): the base stands in brackets behind its time.
bool english_roles::base_in_bracket(std::size_t i, candidate& f) const {
    if (last_ == none || i < 3 || !f.indicator.empty()) return false;
    auto k = i;
    bool timed = false;
    while (k > 0 && i - k < 5 && !it_[k - 1].is(english_type::mark) && !it_[k - 1].is(english_type::figure)) {
        --k;
        timed = timed || it_[k].is(word_kind::yoy) || it_[k].is(word_kind::mom);
    }
    if (!timed || k == 0 || !it_[k - 1].is_mark(U'(') || last_ + 2 != k) return false;
    if (!alike(f, figures_[it_[last_].index])) return false;
    take_unit_of(last_, f);
    copy_indicator(last_, f);
    f.what = role::base;
    f.rule = "bracket";
    return true;
}

/// SEK 4,752 million (4,951), 7.7 per cent (8.0): the year before, with the unit and scale of what it stands behind.
bool english_roles::bare_in_bracket(std::size_t i, candidate& f) const {
    if (last_ == none || i < 2 || !f.unit_name.empty() || f.is_range || f.differs != 0) return false;
    if (!it_[i - 1].is_mark(U'(')) return false;
    // (4,951) or (4,951 in 2002)
    auto k = i + 1;
    bool dated = false;
    while (k < it_.size() && k < i + 4 &&
           (is(k, stop::in) || is(k, stop::preposition) || it_[k].is(english_type::date) || is(k, word_kind::yoy))) {
        dated = dated || it_[k].is(english_type::date) || is(k, word_kind::yoy);
        ++k;
    }
    if (!is(k, U')')) return false;
    // there were 67 fires in the county (91 in 2015)
    bool const apart = dated && i - last_ < 9 &&
                       std::none_of(it_.begin() + static_cast<std::ptrdiff_t>(last_ + 1),
                                    it_.begin() + static_cast<std::ptrdiff_t>(i - 1),
                                    [](auto const& x) { return x.is(english_type::mark); });
    if (last_ + 2 != i && !apart) return false;
    auto const& level = figures_[it_[last_].index];
    if (level.unit_name.empty() || level.unit_name == "rank" || level.number.sign() == 0) return false;
    // A number of quite another size is a note or a part.
    auto const near = [](decimal const& a, decimal const& b, std::int64_t times) {
        return abs(a) < abs(b) * decimal(times) && abs(b) < abs(a) * decimal(times);
    };
    constexpr std::int64_t unlike = 10;
    constexpr std::int64_t unlike_counts = 3;
    bool const counts = level.unit.kind() == unit_kind::count || level.unit.kind() == unit_kind::none;
    auto const most = counts ? unlike_counts : unlike;
    if (f.magnitude == 0 && near(f.number, level.number, most)) {
        f.magnitude = f.upper_magnitude = level.magnitude;
    } else if (!near(f.number.scaled_by_power_of_ten(f.magnitude), level.number.scaled_by_power_of_ten(level.magnitude),
                     most)) {
        return false;
    }
    take_unit_of(last_, f);
    copy_indicator(last_, f);
    f.what = role::base;
    f.rule = "bracket";
    f.how = certainty::inferred;
    return true;
}

/// versus £492m last year and £656m two years ago: a second base
bool english_roles::base_too(std::size_t i, candidate& f) const {
    auto const p = before(i);
    if (p == none || last_ == none || !it_[p].is(word_kind::joiner) || !f.indicator.empty()) return false;
    auto const& from = figures_[it_[last_].index];
    // against 2.9 billion in May and 2.4 a year earlier
    bool const bare = f.unit_name.empty() && f.magnitude == 0 && !from.unit_name.empty();
    if (from.what != role::base || !only_phrase_between(last_ + 1, p)) return false;
    if (from.unit.kind() != f.unit.kind() && !bare) return false;
    auto const dated = [&](std::size_t k) {
        for (auto const end = k + 3; k < it_.size() && k < end; ++k) {
            if (it_[k].is(word_kind::yoy) || it_[k].is(word_kind::since) || it_[k].is(english_type::date) ||
                it_[k].is(word_kind::mom) || in_.view(it_[k]) == "ago" || in_.view(it_[k]) == "earlier")
                return true;
            if (it_[k].is(english_type::figure) || (it_[k].is(english_type::mark) && !it_[k].is_mark(U'#')))
                return false;
        }
        return false;
    };
    // the peaks of 154 and 159, from 4 and 5
    bool const pair = last_ + 1 == p && !is(i + 1, stop::auxiliary) && !(i + 1 < it_.size() && it_[i + 1].is_verb());
    if (!pair && (!dated(last_ + 1) || !dated(i + 1))) return false;
    constexpr std::int64_t unlike = 3;
    if (bare && f.number < from.number * decimal(unlike) && from.number < f.number * decimal(unlike)) {
        f.magnitude = f.upper_magnitude = from.magnitude;
        take_unit_of(last_, f);
    }
    copy_indicator(last_, f);
    f.what = role::base;
    f.rule = "and";
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
