#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <algorithm>
#include <iterator>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Figures in brackets and before them that say less because another one has said it.

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

/// two million dollars ($2,000,000): the words before the bracket in digits.
bool english_roles::restates(candidate const& f) const {
    if (last_ == none) return false;
    auto const& told = figures_[it_[last_].index];
    return told.spelled && !f.spelled &&
           told.number.scaled_by_power_of_ten(told.magnitude) == f.number.scaled_by_power_of_ten(f.magnitude);
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
    bool const again = restates(f);
    f.what = again ? level.what : role::base;
    f.rule = again ? "restated" : "bracket";
    f.how = certainty::inferred;
    return true;
}

/// reported 26 (14%) of the issues, 36 (19%) service requests: the noun stands behind the share.
bool english_roles::shared(std::size_t i, candidate& f) const {
    if (!f.unit_name.empty() || f.magnitude != 0 || i + 3 >= it_.size() || !it_[i + 1].is_mark(U'(')) return false;
    if (!is_figure(i + 2) || !it_[i + 3].is_mark(U')')) return false;
    if (figures_[it_[i + 2].index].unit.kind() != unit_kind::percent) return false;
    auto const p = before(i);
    if (p != none && (it_[p].is(word_kind::name) || it_[p].is(stop::by))) return false;
    // 37,000 guests, 1,700 (4.8%) more than in 2003: by how many more
    auto const more = i + 4 < it_.size() && (it_[i + 4].is(word_kind::approximate) || it_[i + 4].moves())
                          ? in_.view(it_[i + 4])
                          : std::string_view();
    if (compares(more) && sibling_count(i) != none) {
        take_unit_of(sibling_count(i), f);
        f.what = role::diff;
        f.rule = "amount of a change";
        f.negative = more.starts_with("less") || more.starts_with("fewer") || more.starts_with("lower");
        return inherit(f);
    }
    f.rule = "shared";
    bool const of = is(i + 4, stop::of);
    auto noun = i + 4 < it_.size() ? phrase_from(in_, of ? i + 5 : i + 4) : item_range{};
    // 882 (1.6%) profiles need more: the plural ends the name
    auto const& open = noun.empty() ? it_[i] : it_[noun.from];
    bool const led = !of && !noun.empty() && noun.from == i + 4 && noun.to > noun.from + 1 && open.is_plain() &&
                     !open.capital && looks_plural(in_.view(open)) && !looks_plural(in_.view(it_[noun.to - 1]));
    if (led) noun.to = noun.from + 1;
    bool const behind = !noun.empty() && noun.from <= i + 6 && looks_plural(in_.view(it_[noun.to - 1]));
    if (behind) {
        set_indicator(f, noun);
        auto const word = in_.view(it_[noun.to - 1]);
        f.unit_name = last_word(word);
        if (of) f.what = role::breakdown;
        return true;
    }
    auto const counts = [](attain::unit u) { return u.kind() == unit_kind::count || u.kind() == unit_kind::none; };
    // Visitors for pleasure totalled 600,887 (75.8 per cent): the subject is what is counted
    auto const verb = verb_before(i);
    auto const subject = verb == none ? item_range{} : head_of(in_, subject_of(in_, verb));
    bool const counted = p != none && p == verb && !subject.empty() && looks_plural(in_.view(it_[subject.to - 1]));
    if (counted && sibling_count(i) == none) return false;
    if (last_ != none && sibling_count(i) != none) {
        take_unit_of(sibling_count(i), f);
    } else if (doc_.has_level && counts(doc_.last_level.unit)) {
        f.unit_name = doc_.last_level.unit_name;
        f.unit = doc_.last_level.unit;
    }
    if (f.unit_name.empty()) return false;
    if (whole_ != none || split_total_ || (breakdown_ != none && breakdown_ < i)) f.what = role::breakdown;
    if (verb != none && take(f, subject)) return true;
    return inherit(f);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
