#include "figure_words_en.hpp"
#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Figures in brackets and before them that say less because another one has said it.

/// £297m (last year £307m): the base stands in brackets behind its time.
bool english_rules::base_in_bracket(std::size_t i, candidate& f) const {
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

/// Whether words alone stand from `from` up to `to`.
bool english_rules::no_marks_between(std::size_t from, std::size_t to) const {
    return std::none_of(it_.begin() + static_cast<std::ptrdiff_t>(from), it_.begin() + static_cast<std::ptrdiff_t>(to),
                        [](auto const& x) { return x.is(english_type::mark); });
}

/// 12,480 units (2016: 11,980), a loss of £3m (Q2/2016: loss of £2m): a label of an earlier time leads in the bracket.
bool english_rules::dated_bracket(std::size_t i, candidate& f) {
    if (last_ == none || i < 3) return false;
    constexpr std::size_t longest = 10;
    auto colon = i;
    while (colon > last_ + 1 && i - colon < longest && !leads_figure(colon - 1)) {
        auto const& x = it_[colon - 1];
        // a loss of, loss
        if (!x.is_plain() && !x.is(stop::determiner) && !x.is(stop::of)) return false;
        --colon;
    }
    if (colon <= last_ + 2 || !leads_figure(colon - 1)) return false;
    auto open = colon - 1;
    while (open > last_ && colon - open < longest && !it_[open].is_mark(U'(')) --open;
    if (open <= last_ || !it_[open].is_mark(U'(')) return false;
    // 214 requests were received (previous year: 201)
    if (!only_phrase_between(last_ + 1, open) && !(open - last_ < longest && no_marks_between(last_ + 1, open)))
        return false;
    if (!names_past(open + 1, colon - 1)) return false;
    auto const& level = figures_[it_[last_].index];
    bool const alone = f.unit_name.empty();
    if (!alone && !alike(f, level)) return false;
    if (level.what != role::value && level.what != role::share && level.what != role::base) return false;
    if (alone) take_unit_of(last_, f);
    auto const name = phrase_from(in_, is(colon, stop::determiner) ? colon + 1 : colon);
    bool const own = !name.empty() && name.from < i && name.to <= i;
    // a profit of £3m (2016: loss of £2m): of another name
    bool const same =
        !own || level.indicator.find(last_word(in_.view(it_[name.to - 1])).substr(1)) != std::string_view::npos;
    if (same) {
        copy_indicator(last_, f);
    } else {
        set_indicator(f, name);
    }
    f.what = role::base;
    f.rule = "dated bracket";
    return true;
}

/// a dividend of $31 million in June ($0.12 per share): the same for each of many.
bool english_rules::each_in_bracket(std::size_t i, candidate& f) const {
    if (last_ == none || i <= last_ + 1 || !is(before(i), U'(') || i + 1 >= it_.size()) return false;
    auto const behind = in_.view(it_[i + 1]);
    if (behind != "per" && !behind.starts_with("per ") && behind != "a share") return false;
    auto const& whole = figures_[it_[last_].index];
    if (!alike(f, whole) || f.unit.kind() != unit_kind::money || !only_phrase_between(last_ + 1, before(i)))
        return false;
    copy_indicator(last_, f);
    f.what = whole.what;
    f.rule = "for each";
    return true;
}

/// 2016, Q2/2016, 1H19, 31.12.2023, last year: whether the items tell of a time.
bool english_rules::names_past(std::size_t from, std::size_t to) const {
    for (auto k = from; k < to; ++k) {
        if (it_[k].is(english_type::date) || it_[k].is(word_kind::yoy) || it_[k].is(word_kind::mom)) return true;
    }
    if (from >= to) return false;
    // Q2/2016, 7-9/2016, 1H19: no date to the lexer
    auto const label = in_.text.substr(it_[from].begin, it_[to - 1].end - it_[from].begin);
    constexpr std::size_t longest = 12;
    constexpr std::string_view day = "31.12.2023";
    if (label.size() == day.size() && label[2] == '.' && label[5] == '.' && label[6] > '0' && label[6] < '3')
        return true;
    if (label.size() > longest || label.find(' ') != label.npos) return false;
    auto const stroke = label.find('/');
    auto const year = stroke == label.npos ? label : label.substr(stroke + 1);
    auto const digits = [](std::string_view s) {
        return std::all_of(s.begin(), s.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    if (stroke != label.npos) return year.size() == 4 && digits(year) && (year[0] == '1' || year[0] == '2');
    return label.size() == 4 && (label[0] == '1' || label[0] == '2') && (label[1] == 'H' || label[1] == 'Q') &&
           digits(label.substr(2));
}

/// two million dollars ($2,000,000): the words before the bracket in digits.
bool english_evidence::restates(candidate const& f) const {
    if (last_ == none) return false;
    auto const& told = figures_[it_[last_].index];
    return told.spelled && !f.spelled &&
           told.number.scaled_by_power_of_ten(told.magnitude) == f.number.scaled_by_power_of_ten(f.magnitude);
}

/// SEK 4,752 million (4,951), 7.7 per cent (8.0): the year before, with the unit and scale of what it stands behind.
bool english_rules::bare_in_bracket(std::size_t i, candidate& f) const {
    if (last_ == none || i < 2 || !f.unit_name.empty() || f.is_range || f.differs != 0) return false;
    // 0.14 euros (-0.06)
    bool const minus = it_[i - 1].is_mark(U'-') && f.negative && i > 2;
    auto const open = minus ? i - 2 : i - 1;
    if (!it_[open].is_mark(U'(')) return false;
    // (4,951) or (4,951 in 2002) or (4,951 in 2002 at the same date)
    auto k = i + 1;
    bool dated = false;
    constexpr std::size_t words = 8;
    while (k < it_.size() && k < i + words &&
           (is(k, stop::in) || is(k, stop::preposition) || it_[k].is(english_type::date) || is(k, word_kind::yoy) ||
            (dated && (is(k, stop::at) || is(k, stop::determiner) || is(k, word_kind::time) || it_[k].is_plain())))) {
        dated = dated || it_[k].is(english_type::date) || is(k, word_kind::yoy);
        ++k;
    }
    if (!is(k, U')')) return false;
    // there were 67 fires in the county (91 in 2015)
    // 187 requests were dealt with (186).
    bool const acted = i - last_ < 7 && is(last_ + 1, stop::auxiliary) && is_count(figures_[it_[last_].index]) &&
                       (k + 1 >= it_.size() || it_[k + 1].is(english_type::mark));
    bool const apart = (acted || (dated && i - last_ < 9)) && no_marks_between(last_ + 1, open);
    if (last_ + 1 != open && !apart) return false;
    auto const& level = figures_[it_[last_].index];
    // a load factor of 83.4% (-1.2): by how much it fell
    if (minus && level.unit.kind() != unit_kind::money) return false;
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

/// a 26% decrease in deaths (241 against 327 in 2020): both levels of what changed, counted as it is.
bool english_rules::level_in_bracket(std::size_t i, candidate& f) const {
    bool const opens = last_ != none && i > 1 && it_[i - 1].is_mark(U'(') && f.unit_name.empty() && !f.is_range &&
                       f.number.scale() <= 0 && i - last_ < 9;
    if (!opens || i + 2 >= it_.size()) return false;
    auto const than = is(i + 1, stop::verb) ? i + 2 : i + 1;
    bool const compared = it_[than].is(word_kind::than) || is(than, stop::from);
    auto const other = than + 1;
    if (!compared || !is_figure(other) || !figures_[it_[other].index].unit_name.empty()) return false;
    auto const& change = figures_[it_[last_].index];
    bool const rate = change.what == role::growth_yoy || change.what == role::growth || change.what == role::growth_mom;
    auto const name = change.indicator.empty() ? std::string_view(change.made_indicator) : change.indicator;
    auto const noun = last_word(name);
    if (!rate || !is_change_unit(change) || !looks_plural(noun)) return false;
    std::string counted(noun);
    bool const large = noun.front() >= 'A' && noun.front() <= 'Z';
    if (large && noun != in_.view(it_[0])) return false;
    if (large) counted.front() = static_cast<char>(noun.front() - 'A' + 'a');  // Deaths fell by 26% (241 against 327)
    copy_indicator(last_, f);
    f.unit_name = *doc_.counters.insert(std::move(counted)).first;
    f.what = role::value;
    f.rule = "bracket";
    return true;
}

/// reported 26 (14%) of the issues, 36 (19%) service requests: the noun stands behind the share.
bool english_rules::shared(std::size_t i, candidate& f) const {
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
    // There were 12,400 (1.8 per cent) more girls: by how many more
    auto const gained = i + 5 < it_.size() && it_[i + 4].is(motion::particle) && it_[i + 5].is_plain()
                            ? in_.view(it_[i + 4])
                            : std::string_view();
    if (gained == "more" || gained == "fewer" || gained == "less") {
        auto const noun = phrase_from(in_, i + 5);
        if (!noun.empty() && looks_plural(in_.view(it_[noun.to - 1]))) {
            f.unit_name = last_word(in_.view(it_[noun.to - 1]));
            f.what = role::diff;
            f.rule = "amount of a change";
            f.negative = gained != "more";
            return take(f, noun);
        }
    }
    f.rule = "shared";
    bool const of = is(i + 4, stop::of);
    auto noun = i + 4 < it_.size() ? phrase_from(in_, of ? i + 5 : i + 4) : item_range{};
    // 882 (1.6%) profiles need more: the plural ends the name
    auto const& open = noun.empty() ? it_[i] : it_[noun.from];
    bool const led = !of && !noun.empty() && noun.from == i + 4 && noun.to > noun.from + 1 && open.is_plain() &&
                     !open.capital && looks_plural(in_.view(open)) && !looks_plural(in_.view(it_[noun.to - 1]));
    if (led) noun.to = noun.from + 1;
    // Of the 240 letters, 36 (15%) named delays: what they did
    bool const did = !of && !noun.empty() && in_.view(it_[noun.from]).ends_with("ed") && p != none &&
                     it_[p].is_mark(U',') && count_before(i) != none &&
                     std::any_of(it_.begin(), it_.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(p, 3)),
                                 [this](auto const& x) { return in_.view(x).starts_with("Of"); });
    bool const behind = !did && !noun.empty() && noun.from <= i + 6 && looks_plural(in_.view(it_[noun.to - 1]));
    if (behind) {
        set_indicator(f, noun);
        auto const word = in_.view(it_[noun.to - 1]);
        f.unit_name = last_word(word);
        if (of) f.what = role::breakdown;
        return true;
    }
    // to 611,000, but down 64,000 (8.1%) on the year: by how many it moved
    if (p != none && moves(p) && !it_[p].is(motion::noun)) return false;
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

/// The place before a bracket without figures that ends at `p`, or `p`.
std::size_t english_roles::before_bracket(std::size_t p) const {
    if (p == 0 || !it_[p - 1].is_mark(U')')) return p;
    constexpr std::size_t words = 8;
    for (auto k = p - 1; k > 1 && p - k < words && !is_figure(k - 1); --k) {
        if (it_[k - 1].is_mark(U'(')) return k - 1;
    }
    return p;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
