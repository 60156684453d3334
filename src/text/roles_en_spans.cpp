#include "roles_en.hpp"
#include "words_in.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Growth of spans of months and of quarters: the three months to May against those to February, in the quarter beside
// over the year.

/// over five years, two years ago, than three years before: a span of years that the date at `k` tells.
bool english_evidence::spans_years(std::size_t k) const {
    auto const words = in_.view(it_[k]);
    // over the 2015-2019 period
    if (auto const dash = words.find_first_of("-\xe2");
        dash == 4 && words.size() >= 9 && words[0] >= '0' && words[0] <= '9') {
        auto const first = words.substr(0, 4);
        auto const last = words.substr(words.size() - 4);
        bool const year = std::all_of(last.begin(), last.end(), [](char c) { return c >= '0' && c <= '9'; });
        // 2015-2016 may be one fiscal year
        bool const far = year && (first.substr(0, 3) != last.substr(0, 3) || last[3] - first[3] > 1);
        auto const led = k > 0 && it_[k - 1].is(stop::determiner) ? k - 1 : k;
        auto const over = led > 0 ? in_.view(it_[led - 1]) : std::string_view();
        // for the period of 2016-2021
        auto const noun = k > 1 && it_[k - 1].is(stop::of) ? k - 2 : k - 1;
        bool const named = k > 0 && in_.view(it_[noun]).ends_with("period");
        return far &&
               (named || is_plain_word(k + 1, {"period"}) || over.starts_with("over") || over.starts_with("Over") ||
                over == "during" || over == "During" || over == "Between" || over == "between");
    }
    if (!words.ends_with("years") && !words.ends_with("decades")) return false;
    if (date_at(k).year != 0) return false;
    if (is_one_of(k + 1, english_words::earlier_adverbs)) return true;
    if (k == 0) return false;
    auto const word = in_.view(it_[k - 1]);
    // the fastest growth in five years: no span of the change
    for (auto j = k - 1; word == "in" && j > 0 && k - j < 7; --j) {
        auto const& x = it_[j - 1];
        if (x.is(english_type::mark) || x.is_verb() || x.is(english_type::figure)) break;
        if (in_.view(x).size() > 4 && in_.view(x).ends_with("est")) return false;
    }
    // in the five years to 2012
    if (k > 1 && it_[k - 1].is(stop::determiner) && (is(k + 1, stop::to) || is_plain_word(k + 1, {"ending", "ended"})))
        return it_[k - 2].is(stop::in) || in_.view(it_[k - 2]).ends_with("ver") ||
               in_.view(it_[k - 2]).ends_with("uring");
    return listed(english_words::duration_prepositions).has(word);
}

/// the three months to May, the 12 months ended June 2019: how many months the span has that ends with the date at
/// `k`, or 0
std::int32_t english_evidence::months_to(std::size_t k) const {
    if (k == 0 || !it_[k].is(english_type::date)) return 0;
    auto const led = is(k - 1, stop::in) && k > 1 ? k - 2 : k - 1;
    if (!it_[led].is(english_type::date)) return 0;
    auto const words = in_.view(it_[led]);
    auto const unit = words.find(" months ");
    if (unit == words.npos) return 0;
    constexpr std::string_view spelled[] = {"two",   "three", "four", "five",   "six",   "seven",
                                            "eight", "nine",  "ten",  "eleven", "twelve"};
    auto const* const named = std::find(std::begin(spelled), std::end(spelled), words.substr(0, unit));
    if (named != std::end(spelled)) return static_cast<std::int32_t>(named - std::begin(spelled)) + 2;
    std::int32_t count = 0;
    for (auto const c : words.substr(0, unit)) {
        if (c < '0' || c > '9' || count > 9) return 0;
        count = count * 10 + (c - '0');
    }
    return count;
}

/// The role of a growth against the span of `months` that ends with the date at `k`: that of the span right before, of
/// a year before, or of another time.
role english_evidence::growth_between_spans(std::size_t k, std::int32_t months) const {
    auto const span = is(k - 1, stop::in) ? k - 2 : k - 1;
    if (!compares_with(span)) return role::value;
    constexpr std::int32_t year = 12;
    auto const theirs = date_at(k);
    for (std::size_t j = 1; j < it_.size(); ++j) {
        if (j == k || months_to(j) != months) continue;
        auto const mine = date_at(j);
        bool const years = theirs.year != 0 && mine.year != 0;
        auto apart = mine.month - theirs.month + (years ? (mine.year - theirs.year) * year : 0);
        if (!years && apart <= 0) apart += year;
        if (apart <= 0) continue;
        return apart == year ? role::growth_yoy : apart == months ? role::growth_mom : role::growth;
    }
    return theirs.year == 0 && months != year ? role::growth_mom : role::value;
}

/// Since 2004 the one has lost 3%. The other has lost 5%: whether the change at `i` is told as one up to now, right
/// behind a change since then
bool english_roles::since_then_too(std::size_t i) const {
    if (in_.opens_line || last_ != none || !doc_.has_last || doc_.last.what != role::growth ||
        doc_.last.end > in_.begin)
        return false;
    constexpr std::size_t close = 200;  // bytes
    auto const between = in_.text.substr(doc_.last.end, in_.begin - doc_.last.end);
    if (between.size() > close || between.find('\n') != between.npos) return false;
    bool perfect = false;
    for (auto k = i + 1; k < it_.size() && k < i + reach; ++k) {
        if (it_[k].is(english_type::date) || it_[k].is(word_kind::plan_verb)) return false;
    }
    for (std::size_t k = 0; k < i; ++k) {
        auto const& x = it_[k];
        if (x.is(english_type::date) || x.is(word_kind::time)) return false;
        auto const word = in_.view(x);
        perfect = perfect || word == "has" || word == "have" ||
                  (x.is(stop::pronoun) && word.size() > 3 &&
                   (word.ends_with("'s") || word.ends_with("\u2019s") || word.ends_with("'ve") ||
                    word.ends_with("\u2019ve") || word.ends_with("'re") || word.ends_with("\u2019re")));
    }
    return perfect;
}

/// Compared with their peak, prices are down 7%
bool english_roles::against_height() const {
    if (!it_[0].is(word_kind::than)) return false;
    constexpr std::size_t words = 6;
    bool height = false;
    for (std::size_t k = 1; k < it_.size() && k < words; ++k) {
        if (it_[k].is_mark(U',')) return height;
        if (it_[k].is(english_type::figure) || it_[k].is_verb()) return false;
        height = height || is_one_of(k, english_words::extreme_level_nouns);
    }
    return false;
}

/// Growth in the three months to May was 0.4%: whether the sentence tells of a quarter by its months
bool english_evidence::told_of_quarter() const {
    for (std::size_t k = 1; k < it_.size(); ++k) {
        if (it_[k].is(english_type::date) && months_to(k) == 3 && growth_against(k) == role::value) return true;
    }
    return false;
}

/// on a three-month on three-month basis: whether the span at `k` is set beside one as long
bool english_roles::span_on_span(std::size_t k) const {
    return is_plain_word(k + 1, {"on", "-on-"}) && is(k + 2, english_type::date) &&
           in_.view(it_[k]).find("month") != std::string_view::npos && in_.view(it_[k]) == in_.view(it_[k + 2]);
}

/// rose 0.2% in the quarter and 1.4% over the year: whether the quarter named at `k`, behind the change at `i`, stands
/// beside a change over the year, so that it is compared with the quarter before
bool english_roles::set_beside_year(std::size_t k, std::size_t i) const {
    bool other = false;
    for (auto j = std::max(k, i) + 1; j < it_.size() && j < k + reach && !it_[j].is_mark(U';'); ++j) {
        // up from 4.9%: a rate of then
        if (it_[j].is(english_type::figure)) {
            auto const p = before(j);
            bool const then = p != none && (it_[p].is(stop::from) || it_[p].is(word_kind::than));
            other = is_change_unit(figures_[it_[j].index]) && !then;
        }
        if (other && is_one_of(j, english_words::yearly_comparison_words)) return true;
        // in the year to June
        bool const to =
            other && in_.view(it_[j]).ends_with("year") && is(j + 1, stop::to) && is(j + 2, english_type::date);
        if (to) return true;
    }
    return false;
}

/// rose month-on-month by 0.3% and year-on-year, by 2.4%: the word that the change at `i` is measured by, right before
/// it and behind its verb, or none
std::size_t english_roles::told_at_verb(std::size_t i) const {
    constexpr std::size_t words = 5;
    bool by = false;
    for (auto k = i; k > 1 && i - k < words; --k) {
        auto const& x = it_[k - 1];
        if (by && (x.is(word_kind::yoy) || x.is(word_kind::mom)))
            return it_[k - 2].moves() || it_[k - 2].is(word_kind::joiner) ? k - 1 : none;
        by = by || x.is(stop::by);
        bool const within = x.is(stop::by) || x.is_mark(U',') || x.is(word_kind::approximate) ||
                            x.is(word_kind::adverb) || x.is(stop::determiner);
        if (!within) return none;
    }
    return none;
}

/// down 37% between 2027 and the year-to-date 2031: whether a span of more than a year stands behind the rate at `i`
bool english_roles::over_years_behind(std::size_t i) const {
    constexpr std::size_t words = 12;
    for (auto k = i + 1; k + 1 < it_.size() && k < i + words; ++k) {
        if (it_[k].is(english_type::figure) || it_[k].is_mark(U';')) return false;
        bool const opens = it_[k].is(stop::from) || in_.view(it_[k]) == "between";
        if (!opens || !it_[k + 1].is(english_type::date)) continue;
        auto const first = date_at(k + 1).year;
        for (auto n = k + 2; first != 0 && n < it_.size() && n < k + words; ++n) {
            if (it_[n].is(english_type::figure) || it_[n].is_mark(U';')) return false;
            if (it_[n].is(english_type::date) && date_at(n).year != 0) return date_at(n).year > first + 1;
        }
        return false;
    }
    return false;
}

/// From 2015 to 2020 visits rose 7%; Over the period 2016 to 2021, land grew by 6%: whether the sentence opens with a
/// span of more than a year
bool english_roles::over_years_ahead(std::size_t i) const {
    constexpr std::size_t words = 12;
    auto from = none;
    for (std::size_t k = 0; k < i && k < words; ++k) {
        auto const& x = it_[k];
        if (x.is(english_type::figure) || x.is_verb() || x.is_mark(U';') || x.is(stop::clause)) return false;
        if (!x.is(english_type::date) || date_at(k).year == 0) continue;
        if (from == none) {
            auto const word = in_.view(it_[0]);
            bool const opens = word == "From" || word == "from" || word == "Between" ||
                               opens_with_any(word, listed(english_words::span_openings));
            if (!opens) return false;
            from = k;
            continue;
        }
        bool const joined = it_[k - 1].is(stop::to) || it_[k - 1].is(word_kind::joiner) || it_[k - 1].is_mark(0x2013) ||
                            is_plain_word(k - 1, {"through", "until", "Mid-Year"}) || it_[k - 2].is(stop::to);
        return joined && date_at(k).year > date_at(from).year + 1;
    }
    return false;
}

/// A grew 3% while B fell 2% over the last five years: whether the sentence closes with a span of years that all of its
/// changes are told over
bool english_roles::over_years_at_end(std::size_t i) const {
    bool joined = false;
    for (auto k = i + 1; k < it_.size() && k < i + reach; ++k) {
        auto const& x = it_[k];
        if (x.is(english_type::figure)) {
            if (!is_change_unit(figures_[x.index])) return false;
            joined = true;
            continue;
        }
        bool const compares = x.is(word_kind::than) || x.is(word_kind::approximate) || x.is(word_kind::excess) ||
                              x.is(stop::from) || x.is(word_kind::yoy) || x.is(word_kind::mom) || x.is_mark(U';');
        if (compares) return false;
        bool const span =
            (x.is(word_kind::since) && since_role(k) == role::growth) || (x.is(english_type::date) && spans_years(k));
        if (!span || !joined) continue;
        auto end = k + 1;
        while (end < it_.size() && (it_[end].is(english_type::date) || it_[end].is(moment::unit))) ++end;
        return end >= it_.size() || it_[end].is(english_type::mark);
    }
    return false;
}

/// Sales of $23 billion in 2015 are forecast to grow by 9% by 2020: whether the change ends with a year that is more
/// than one behind the last told
bool english_evidence::foretold_by_year(std::size_t i) const {
    for (auto k = i + 1; k + 1 < it_.size() && k < i + reach && !it_[k].is_mark(U';'); ++k) {
        if (it_[k].is(english_type::figure) && is_change_unit(figures_[it_[k].index])) return false;
        if (!it_[k].is(stop::by) || !it_[k + 1].is(english_type::date)) continue;
        auto const end = date_at(k + 1).year;
        std::int32_t told = 0;
        for (std::size_t n = 0; n < k; ++n) {
            if (it_[n].is(english_type::date)) told = std::max(told, date_at(n).year);
        }
        if (told == 0) told = doc_.told_year;
        return end != 0 && (told == 0 || end > told + 1);
    }
    return false;
}

/// a monthly rise of, a monthly output drop of
bool english_evidence::monthly_change(std::size_t k) const {
    if (in_.view(it_[k]) != "monthly" && in_.view(it_[k]) != "quarterly") return false;
    auto const is_change = [&](std::size_t n) {
        return n < it_.size() && (it_[n].is(motion::noun) || is_one_of(n, english_words::neutral_change_nouns));
    };
    return is_change(k + 1) || (k + 1 < it_.size() && it_[k + 1].is_plain() && is_change(k + 2));
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
