#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Bare numbers of a list whose noun was said before: 86 cases, with 52 settled, 20 withdrawn and 14 sent to court.

/// What may stand behind a number to tell which part it is: settled, in the north, not known.
bool english_evidence::tells_part(std::size_t k) const {
    if (k >= it_.size() || it_[k].type != english_type::word) return false;
    auto const& x = it_[k];
    return x.is_plain() || is_preposition(x) || x.is(word_kind::light) || x.is(stop::verb) || x.is(stop::auxiliary) ||
           x.is(word_kind::adverb) || x.is(word_kind::negation) || in_.view(x) == "about";
}

/// Whether the words between two numbers only tell what the first is: settled by a court, were criminal.
bool english_evidence::tells_part_between(std::size_t from, std::size_t to) const {
    constexpr std::size_t words = 9;
    if (to < from || to - from > words) return false;
    for (auto k = from; k < to; ++k) {
        auto const& x = it_[k];
        bool const last_comma = x.is_mark(U',') && k + 1 == to;
        bool const within = tells_part(k) || x.is(stop::determiner) || x.is_mark(U'-') || last_comma;
        if (!within || (x.is(stop::auxiliary) && k > from)) return false;
    }
    return true;
}

/// 412 offenders were under 18, 38% of residents are over 60: an age of those counted, which measures nothing
bool english_roles::age_of_counted(std::size_t i, candidate const& f) const {
    constexpr std::int64_t oldest = 110;
    if (!f.unit_name.empty() || f.magnitude != 0 || f.is_range || f.number.scale() > 0 || last_ == none || i < 2 ||
        f.number > decimal(oldest))
        return false;
    constexpr std::string_view sides[] = {"under", "over", "below", "above"};
    if (!one_of(in_.view(it_[i - 1]), sides)) return false;
    auto be = i - 2;
    if (is_plain_word(be, {"aged"}) && be > 0) --be;
    if (!is(be, stop::auxiliary) || be <= last_ || be > last_ + 7) return false;
    auto const n = i + 1;
    bool const ends = n >= it_.size() || it_[n].is(english_type::mark) || it_[n].is(word_kind::joiner) ||
                      it_[n].is(stop::clause) || it_[n].is(stop::in);
    auto const& told = figures_[it_[last_].index];
    bool const counted = (is_count(told) && !told.unit_name.empty()) || told.unit.kind() == unit_kind::percent;
    return ends && counted && only_phrase_between(last_ + 1, be);
}

bool english_roles::bare_part(std::size_t i, candidate& f) const {
    if (!f.unit_name.empty() || f.is_range || f.magnitude != 0 || f.number.scale() > 0 || last_ == none) return false;
    auto const p = before(i);
    if (p == none || p < last_) return false;
    // 1,010 or 53% were boys, while the remaining 910 or 47% were girls
    auto const set = i > 0 && in_.view(it_[i - 1]).ends_with("remaining") ? count_before(i) : none;
    if (set != none && (tells_part(i + 1) || is(i + 1, word_kind::joiner))) {
        take_unit_of(set, f);
        copy_indicator(set, f);
        f.what = role::breakdown;
        f.rule = "remaining";
        return true;
    }
    auto const& told = figures_[it_[last_].index];
    bool const counts = is_count(told) && !told.unit_name.empty() && told.unit_name != "rank" && !told.rejected;
    if (!counts || measures(told.unit_name)) return false;
    auto const take_as = [&](role what, std::string_view rule) {
        take_unit_of(last_, f);
        copy_indicator(last_, f);
        f.what = what;
        f.rule = rule;
        return true;
    };
    bool const next = p == i - 1 && (it_[p].is_mark(U',') || it_[p].is(word_kind::joiner));
    bool const ends = i + 1 >= it_.size() || it_[i + 1].is_mark(U',') || it_[i + 1].is_mark(U'.') ||
                      it_[i + 1].is_mark(U')') || it_[i + 1].is(word_kind::joiner);
    bool const less = head_ == none || f.number < figures_[it_[head_].index].number.scaled_by_power_of_ten(
                                                      figures_[it_[head_].index].magnitude);
    // 52 settled, 20 withdrawn and 14 sent to court
    if (told.what == role::breakdown && next && less && (tells_part(i + 1) || ends) && tells_part_between(last_ + 1, p))
        return take_as(role::breakdown, "next part");
    bool const led = next || it_[p].is(stop::with) || it_[p].is(word_kind::breakdown) || it_[p].is(english_type::mark);
    if (less && led && head_ != none && (last_ == head_ || told.what == role::breakdown) && is_added(i))
        return take_as(role::breakdown, "part of a sum");
    // The 812 complaints received included 214 about delays
    bool const includes = (in_.view(it_[p]) == "included" || in_.view(it_[p]) == "include") && last_ == head_ && less &&
                          tells_part(i + 1) && tells_part_between(last_ + 1, p);
    if (includes) return take_as(role::breakdown, "included");
    // Twelve of the 40 proposals were taken up, 20 in part and 8 not
    if (next && less && last_ > 2 && (tells_part(i + 1) || ends)) {
        for (auto k = last_; k > 0 && last_ - k < 4; --k) {
            bool const part = is_figure(k - 1) && figures_[it_[k - 1].index].rule == "of the";
            if (part && tells_part_between(last_ + 1, p)) return take_as(role::breakdown, "next part");
        }
    }
    // 24 cases were opened and 19 closed, leaving 41 pending
    bool const participle = i + 1 < it_.size() && (it_[i + 1].is(word_kind::light) || it_[i + 1].is(stop::verb)) &&
                            in_.view(it_[i + 1]).ends_with("ed");
    bool const done = next && it_[p].is(word_kind::joiner) && last_ == head_ && told.what == role::value &&
                      participle && is(last_ + 1, stop::auxiliary) && p == last_ + 3;
    bool const left = in_.view(it_[p]) == "leaving" && p > 0 && it_[p - 1].is_mark(U',') && (ends || tells_part(i + 1));
    if (done || left) return take_as(role::value, done ? "and" : "left");
    return false;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
