#include "english_scan.hpp"
#include "figures_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

bool english_figures::plain_year(std::size_t i) const {
    if (!is_number(i)) return false;
    auto const& n = number(i);
    return n.years || (!n.grouped && !n.spelled && !n.ordinal && !n.negative && !n.over &&
                       it_[i].end - it_[i].begin == 4 && small_integer(n, 1900, 2100));
}

/// FY2012, Q3, 1H, H1, end-2023
bool english_figures::period_code(std::size_t i) const {
    if (i >= it_.size()) return false;
    auto const word = view(i);
    if (it_[i].type != english_type::word) return false;
    constexpr std::size_t year_digits = 4;
    if (word.size() > year_digits && (word.starts_with("end-") || word.starts_with("mid-"))) {
        auto const year = word.substr(year_digits);
        return year.size() == year_digits && (year[0] == '1' || year[0] == '2') &&
               std::all_of(year.begin(), year.end(), [](char c) { return c >= '0' && c <= '9'; });
    }
    if (!it_[i].capital) return false;
    if (word.size() == 2 && (word[0] == 'Q' || word[0] == 'H') && word[1] >= '1' && word[1] <= '4') return true;
    if (word.size() < 4 || word[0] != 'F' || word[1] != 'Y') return false;
    return std::all_of(word.begin() + 2, word.end(), [](char c) { return (c >= '0' && c <= '9') || c == '-'; });
}

/// What may stand between the parts of a date: of, the, the year, a comma before a year.
std::size_t english_figures::year_behind(std::size_t i) const {
    if (plain_year(i)) return i + 1;
    auto next = i;
    if (is(next, stop::of) || is(next, stop::in)) ++next;
    if (is(next, stop::determiner) && view(next).size() == 3) ++next;
    if (is(next, moment::unit) || (is(next, moment::past) && view(next).size() <= 6)) ++next;
    if (next == i && next < it_.size() && it_[next].is_mark(U',')) ++next;
    if (plain_year(next) || period_code(next)) return next + 1;
    return i;
}

/// in the third quarter compared with the second: a quarter by its number alone
bool english_figures::ordinal_quarter(std::size_t i) const {
    constexpr std::int64_t quarters = 4;
    if (!number(i).ordinal || !small_integer(number(i), 1, quarters) || i < 2) return false;
    bool const led = is(i - 1, stop::determiner) && view(i - 1) == "the";
    auto before = i - 2;
    if (led && is(before, stop::in) && before > 0) --before;
    bool const compared = it_[before].is(word_kind::than) || is(before, stop::from) ||
                          it_[before].is(word_kind::approximate) || it_[before].moves();
    bool const ends = i + 1 >= it_.size() || it_[i + 1].is(english_type::mark) || is(i + 1, stop::to);
    if (!led || !compared || !ends) return false;
    return std::any_of(it_.begin(), it_.begin() + static_cast<std::ptrdiff_t>(before), [&](english_item const& x) {
        return x.is(english_type::date) && in_.view(x).find("quarter") != std::string_view::npos;
    });
}

/// The end of a quarter told as Quarter 2 2019 or Quarter 2 (Apr to June) 2019, or 0.
std::size_t english_figures::numbered_quarter_end(std::size_t i) const {
    constexpr std::int64_t quarters = 4;
    if (!is_number(i + 1) || !small_integer(number(i + 1), 1, quarters) || number(i + 1).spelled) return 0;
    auto next = i + 2;
    constexpr std::size_t months = 4;  // April to June
    if (is_mark_at(next, U'(') && is(next + 1, moment::month)) {
        auto close = next + 1;
        while (close < it_.size() && close < next + 2 + months && !it_[close].is_mark(U')')) ++close;
        if (is_mark_at(close, U')')) next = close + 1;
    }
    return year_behind(next);
}

/// The end of the date that begins at `i`, or 0.
std::size_t english_figures::date_end(std::size_t i) const {
    auto const& x = it_[i];
    if (period_code(i)) return year_behind(i + 1);
    if (x.is(moment::month) && x.capital) {
        auto next = i + 1;
        if (next < it_.size() && it_[next].is_mark(U'.')) ++next;
        bool const bare = next == i + 1;
        if (is_number(next) && !plain_year(next) && small_integer(number(next), 1, 31) && !money_before(i)) ++next;
        // January to May 2020
        if ((is(next, stop::to) || (next < it_.size() && it_[next].is_mark(0x2013)) ||
             (next < it_.size() && it_[next].is_mark(U'-'))) &&
            is(next + 1, moment::month)) {
            return year_behind(next + 2);
        }
        // March 1 to 20, May 3-9 (read as one number)
        bool const days = next > i + 1 && is(next, stop::to) && is_number(next + 1) && !plain_year(next + 1) &&
                          small_integer(number(next + 1), 1, 31) && !number(next + 1).spelled &&
                          !text_unit(it_[next + 1].end) && !(next + 2 < it_.size() && it_[next + 2].is_plain());
        if (days) return year_behind(next + 2);
        auto const behind = year_behind(next);
        if (behind != next || !bare || next > i + 1) return behind;
        if (view(i) != "May" && view(i) != "March") return next;
        // in May, compared with March, since May
        return i > 0 && (it_[i - 1].is(word_kind::stop) || it_[i - 1].is(word_kind::time) ||
                         it_[i - 1].is(word_kind::than) || it_[i - 1].is(word_kind::since))
                   ? next
                   : 0;
    }
    if (view(i) == "Quarter") return numbered_quarter_end(i);
    if (!x.is(english_type::number)) return 0;
    auto const& n = number(i);
    if (n.years) return i + 1;
    // 29 June 2020
    if (small_integer(n, 1, 31) && is(i + 1, moment::month) && it_[i + 1].capital && !n.hyphen)
        return year_behind(i + 2);
    if (small_integer(n, 1, 31) && n.ordinal && is(i + 1, stop::of) && is(i + 2, moment::month))
        return year_behind(i + 3);
    // first quarter of 2017, first five months, three years, 13th Five-Year Plan
    if (ordinal_quarter(i)) return i + 1;
    auto next = i + 1;
    if (n.ordinal && is_number(next)) ++next;
    // three months to May: the span, and the month that it ends with behind it
    bool const span_led = is(next, moment::past) && view(next).starts_with("months ") &&
                          (is(next + 1, moment::month) || (is(next + 1, stop::in) && is(next + 2, moment::month)));
    if (span_led) return next + 1;
    if (is(next, moment::past)) ++next;
    bool const ended =
        is(next, moment::past) && (view(next).substr(0, 5) == "month" || view(next).substr(0, 4) == "year");
    if (ended) return next + 1;
    if (is(next, moment::unit) && n.low.scale() == 0) return year_behind(next + 1);
    // 6 additional months, two more years
    bool const longer = next + 1 < it_.size() && (is(next, word_kind::increment) || view(next) == "more") &&
                        is(next + 1, moment::unit) && n.low.scale() == 0;
    if (longer) return next + 2;
    // a 14 month-high
    if (next < it_.size() && it_[next].is_plain() && listed(english_words::period_compounds).has(view(next)))
        return next + 1;
    if (n.hyphen && next < it_.size() && view(next).substr(0, 1) == "-" && is(next + 1, moment::unit)) {
        next += 2;
        while (next < it_.size() && it_[next].is_plain() && view(next) == "period") ++next;
        return next;
    }
    return plain_year(i) && is_year(i) ? i + 1 : 0;
}

/// its 2018 election promises, total 1997 imports: a year that says which. Who counts people or goods without a comma
/// for the thousands gives no article to them.
bool english_figures::named_by_year(std::size_t i) const {
    auto const next = i + 1;
    if (next >= it_.size() || !it_[next].is(english_type::word) || it_[next].begin == it_[i].end) return false;
    auto const& named = listed(english_words::nouns_named_by_year);
    for (auto k = next; k < it_.size() && k < next + 4 && it_[k].is_plain(); ++k) {
        bool const ends = k + 1 >= it_.size() || !it_[k + 1].is_plain();
        if (ends || k == next) {
            if (named.has_in_small(view(k))) return true;
        }
    }
    if (i == 0) return false;
    auto const& before = it_[i - 1];
    auto const word = view(i - 1);
    bool const owned = before.is(english_type::word) && (listed(english_words::determiners_before_years).has(word) ||
                                                         word.ends_with("'s") || word.ends_with("\u2019s"));
    if (!owned) return false;
    // the 2000 workers, its 1950 employees
    auto const& people = listed(english_words::people_and_household_nouns);
    for (auto k = next; k < it_.size() && k < next + 3 && it_[k].is(english_type::word); ++k) {
        if (people.has(view(k))) return false;
    }
    return !text_unit(it_[i].end);
}

/// Whether a number that could be a year is one.
bool english_figures::is_year(std::size_t i) const {
    auto const next = i + 1;
    // against 2010 levels, at 2015 prices
    auto const& bases = listed(english_words::base_year_nouns);
    bool const base = next < it_.size() && it_[next].is_plain() && bases.has_in_small(view(next));
    if (base) return true;
    // the 2016 visitor numbers
    for (auto k = next; k < it_.size() && k < next + 4 && it_[k].is_plain(); ++k) {
        bool const ends = k + 1 >= it_.size() || !it_[k + 1].is_plain();
        if (k > next && ends && bases.has_in_small(view(k))) return true;
    }
    // between 2001 and 2012 live births rose, from 2003 to 2009 sales fell
    bool const ends_span = i > 2 && (it_[i - 1].is(word_kind::joiner) || it_[i - 1].is(stop::to)) &&
                           (it_[i - 2].is(english_type::date) || plain_year(i - 2)) &&
                           (it_[i - 3].is(stop::from) || view(i - 3) == "between" || view(i - 3) == "Between");
    if (ends_span) return true;
    // the 2021 and 2022 programmes: joined with a year
    constexpr std::size_t year_digits = 4;
    bool const joined = i > 1 && it_[i - 1].is(word_kind::joiner) && !it_[i - 1].capital &&
                        it_[i - 2].is(english_type::date) && it_[i - 2].end - it_[i - 2].begin == year_digits &&
                        digit_at(in_.text, it_[i - 2].begin);
    if (joined) return true;
    if (named_by_year(i)) return true;
    bool const things =
        next < it_.size() && it_[next].is_plain() && it_[next].begin != it_[i].end && counted_soon(next);
    if (i == 0) return !things;
    auto const& before = it_[i - 1];
    if (before.is(english_type::currency)) return false;
    if (!things && text_unit(it_[i].end)) return false;
    // thefts dropped below 2000 in 2003: a round level that something passed
    constexpr std::int64_t rounded = 50;
    auto const value = number(i).low.to_int64();
    bool const passed = i > 1 && before.is(word_kind::approximate) && it_[i - 2].moves() && !number(i).range && value &&
                        *value % rounded == 0 && (view(i - 1) == "below" || view(i - 1) == "above");
    if (passed) return false;
    if (before.is(word_kind::approximate)) return !things;
    if (before.is(stop::in) || before.is(word_kind::time) || before.is(stop::of) || before.is(word_kind::since))
        return true;
    // By 2030 mobile payments will; but a fleet cut by 2010 ships
    bool const deadline =
        before.is(stop::by) && (i == 1 || it_[i - 2].is(english_type::mark) || it_[i - 2].is(word_kind::joiner));
    if (deadline) return true;
    return !things;
}

period english_figures::period_of(english_item const& date) const {
    auto const words = in_.view(date);
    if (auto const parsed = period::parse(words); parsed) return *parsed;
    for (auto i = words.size(); i >= 4; --i) {
        if (!digit_at(words, i - 1)) continue;
        if (auto const year = period::parse(words.substr(i - 4, 4)); year && year->kind() == period_kind::year)
            return *year;
    }
    return {};
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
