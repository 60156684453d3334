#include "noun_phrase_en.hpp"
#include "roles_en.hpp"
#include "utf8.hpp"
#include "words_in.hpp"

#include <algorithm>
#include <string>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Numbers whose noun stands elsewhere: the number of stalls, some of a set.

/// Ashby had the greatest number of stalls with 64, then Elmby with 51 and Oakton (38): what is numbered
bool english_rules::counted_in_number(std::size_t i, candidate& f) const {
    auto const p = before(i);
    if (p == none || f.is_range || f.magnitude != 0 || f.number.scale() > 0 || f.unit.kind() != unit_kind::none)
        return false;
    bool const bracket = it_[p].is_mark(U'(') && is(i + 1, U')');
    if (!bracket && !it_[p].is(stop::with) && !it_[p].is(stop::at)) return false;
    for (auto k = p; k > 0 && p - k < reach; --k) {
        auto const& x = it_[k - 1];
        if (x.is_mark(U';') || x.is_mark(U':')) return false;
        bool const numbered = (k > 1 && x.is(stop::of) && is_plain_word(k - 2, {"number", "Number"})) ||
                              (x.is(stop::total) && in_.view(x).ends_with("umber of"));
        bool const most =
            (in_.view(x) == "most" || in_.view(x) == "fewest" || in_.view(x) == "more") && k < p && !it_[k].capital;
        if (!numbered && !most) continue;
        auto end = k;
        while (end < p && (it_[end].is_plain() || it_[end].is(word_kind::increment))) ++end;
        while (end > k && !looks_plural(in_.view(it_[end - 1]))) --end;
        if (end == k) {
            if (most) continue;
            return false;
        }
        f.unit_name = in_.view(it_[end - 1]);
        return true;
    }
    return false;
}

/// one of 31 lake forts in the realm, and one of | nine in the shire: what the first set counts
bool english_rules::one_of_set(std::size_t i, candidate& f) const {
    if (i < 2 || !it_[i - 1].is(stop::of) || in_.view(it_[i - 2]) != "one" || f.magnitude != 0 || f.is_range)
        return false;
    auto const set = sibling_count(i);
    if (set == none || set < 2 || !it_[set - 1].is(stop::of) || in_.view(it_[set - 2]) != "one") return false;
    take_unit_of(set, f);
    copy_indicator(set, f);
    f.rule = "one of";
    return true;
}

/// Seven of the top 30 airports fell, nine of these winners: some of a set whose noun stands behind
bool english_rules::counted_of_set(std::size_t i, candidate& f) const {
    if (f.magnitude != 0 || f.is_range || f.number.scale() > 0 || !(f.number > decimal(1))) return false;
    bool const these = is(i + 1, word_kind::breakdown) && in_.view(it_[i + 1]).starts_with("of ");
    bool const best = is(i + 1, word_kind::rank) && in_.view(it_[i + 1]) == "of the top";
    if (!these && !best && !is(i + 1, stop::of)) return false;
    auto k = i + 2;
    bool definite = these || best;
    constexpr std::size_t words = 6;
    for (; k < it_.size() && k < i + words; ++k) {
        auto const& x = it_[k];
        bool const the = x.is(stop::determiner) && in_.view(x) != "a" && in_.view(x) != "an";
        definite = definite || the;
        // the top 30 airports: the rank that picks them out
        bool const within = the || x.is(word_kind::name) || x.is(word_kind::rank) || x.is_mark(U'#') ||
                            (x.is(english_type::figure) && figures_[x.index].unit_name == "rank");
        if (!within) break;
    }
    // 40 of Norland's airports
    if (!definite) {
        auto owner = k;
        while (owner < it_.size() && owner < k + 3 && it_[owner].is_plain() && !possessive(in_.view(it_[owner])))
            ++owner;
        definite = owner < it_.size() && it_[owner].is_plain() && possessive(in_.view(it_[owner]));
        if (definite) k = owner + 1;
    }
    // two of the most pressing reasons: an idiom
    if (!definite || k >= it_.size() || !it_[k].is_plain() || is_plain_word(k, {"most", "best", "worst"})) return false;
    auto end = k;
    while (end < it_.size() && end < k + 4 && it_[end].is_plain()) ++end;
    while (end > k && !looks_plural(in_.view(it_[end - 1]))) --end;
    if (end == k) return false;
    f.unit_name = in_.view(it_[end - 1]);
    set_indicator(f, {k, end});
    return true;
}

/// 60 of the 72 units, 310 of a promised 1,200 jobs: the whole behind the part
bool english_rules::part_of_counted(std::size_t i, candidate& f) const {
    auto k = i + 2;
    while (k < it_.size() && k < i + 4 && (it_[k].is(stop::determiner) || it_[k].is(word_kind::target))) ++k;
    if (is_one_of(k, english_words::unspent_amount_participles) && is_figure(k + 1)) ++k;
    // 19 of the airport's 56 gates
    auto owner = k;
    while (owner < it_.size() && owner < k + 3 && it_[owner].is_plain() && !possessive(in_.view(it_[owner]))) ++owner;
    if (owner < it_.size() && it_[owner].is_plain() && possessive(in_.view(it_[owner]))) k = owner + 1;
    if (!is_figure(k)) return false;
    take_unit_behind(i, f);
    f.rule = "of the";
    f.what = role::breakdown;
    return !f.indicator.empty();
}

/// created 120 jobs directly and a further 300 indirectly, nine ships in May and 22 more in June: more of what was
/// counted before
bool english_rules::further_count(std::size_t i, candidate& f) const {
    if (!f.unit_name.empty() || f.is_range || f.number.scale() > 0 || i == 0 || last_ == none) return false;
    bool const led = it_[i - 1].is(word_kind::increment) || in_.view(it_[i - 1]) == "another";
    bool const more = i + 1 < it_.size() && in_.view(it_[i + 1]) == "more" &&
                      (it_[i - 1].is_mark(U',') || it_[i - 1].is(word_kind::joiner) || it_[i - 1].is(stop::with));
    if (!led && !more) return false;
    auto const n = more ? i + 2 : i + 1;
    bool const ends = n >= it_.size() || it_[n].is(english_type::mark) || it_[n].is(word_kind::adverb) ||
                      it_[n].is(word_kind::joiner) || (is_preposition(it_[n]) && !is(n, stop::of)) ||
                      it_[n].is(word_kind::time) || it_[n].is(word_kind::plan_verb) || it_[n].is(stop::auxiliary);
    auto const& told = figures_[it_[last_].index];
    bool const counts = is_count(told) && !told.unit_name.empty() && told.unit_name != "rank" && !told.rejected;
    if (!ends || !counts || (told.what != role::value && told.what != role::target && told.what != role::increment))
        return false;
    take_unit_of(last_, f);
    copy_indicator(last_, f);
    f.what = planned(i) ? role::target : role::increment;
    f.rule = "increment";
    return true;
}

/// received 4,380 ships, an average of 12 a day: of what was counted before
bool english_roles::average_count(std::size_t i, candidate& f) const {
    if (!f.unit_name.empty() || f.is_range || i == 0 || last_ == none || i - last_ > 9) return false;
    auto const led = in_.view(it_[i - 1]);
    bool const averaged =
        led.ends_with("average of") || (i > 1 && it_[i - 1].is(stop::of) && in_.view(it_[i - 2]).ends_with("average"));
    if (!averaged || i + 1 >= it_.size()) return false;
    auto const each = in_.view(it_[i + 1]);
    bool const per = each == "daily" || each == "monthly" || each.starts_with("per ") || each == "per" ||
                     each.starts_with("a ") || each == "a" || each == "each" || each == "every";
    auto const& told = figures_[it_[last_].index];
    if (!per || !is_count(told) || told.unit_name.empty() || told.unit_name == "rank" || told.rejected) return false;
    take_unit_of(last_, f);
    copy_indicator(last_, f);
    f.what = role::value;
    f.rule = "average";
    return true;
}

/// 412 clients, which is an increase of 58; opened 42 shops and closed 18, for a net gain of 24: so many more or fewer
/// of what was counted before
bool english_rules::change_of_count(std::size_t i, candidate& f) const {
    auto const p = before(i);
    if (!f.unit_name.empty() || f.is_range || f.number.scale() > 0 || p == none || p == 0 || last_ == none)
        return false;
    bool const led = is(p, stop::of) && it_[p - 1].is(motion::noun);
    auto const n = i + 1;
    bool const ends = n >= it_.size() || it_[n].is(english_type::mark) || it_[n].is(word_kind::time) ||
                      it_[n].is(word_kind::than) || it_[n].is(stop::from) || it_[n].is(word_kind::yoy) ||
                      is_plain_word(n, {"on", "over", "compared", "since", "for"});
    if (!led || !ends) return false;
    auto const& told = figures_[it_[last_].index];
    bool const counts = is_count(told) && !told.unit_name.empty() && told.unit_name != "rank" && !told.rejected &&
                        !measures(told.unit_name);
    bool const level = told.what == role::value || told.what == role::breakdown;
    if (!counts || !level || told.magnitude != f.magnitude) return false;
    // the largest of those that the sentence counts
    auto set = last_;
    for (auto k = last_; k > 0 && last_ - k < reach; --k) {
        if (!is_figure(k - 1)) continue;
        auto const& other = figures_[it_[k - 1].index];
        if (other.unit_name == told.unit_name && !other.rejected && other.number > figures_[it_[set].index].number)
            set = k - 1;
    }
    if (!(f.number < figures_[it_[set].index].number)) return false;
    for (auto k = last_ + 1; k + 1 < p; ++k) {
        auto const& x = it_[k];
        if (x.moves() || x.is_mark(U';') || x.is_mark(U'(') || x.is(stop::clause) || x.is(word_kind::level))
            return false;
    }
    take_unit_of(set, f);
    copy_indicator(set, f);
    f.what = role::diff;
    f.rule = "change";
    f.negative = falls(p - 1);
    return true;
}

/// won 61 new tenants, bringing the total number to 742: of all tenants, no longer of the new ones
bool english_rules::total_brought(std::size_t verb, std::size_t to, candidate& f) const {
    if (last_ == none || last_ > verb || !f.unit_name.empty()) return false;
    for (auto k = verb + 1; k < to; ++k) {
        auto const& x = it_[k];
        bool const generic = x.is(stop::determiner) || x.is(stop::total) || x.is(word_kind::total) ||
                             is_one_of(k, english_words::generic_subject_nouns);
        if (!generic && !(is_plain_word(k, {"total", "overall", "cumulative"}))) return false;
    }
    auto const& told = figures_[it_[last_].index];
    if (!is_count(told) || told.unit_name.empty() || told.rejected || measures(told.unit_name)) return false;
    take_unit_of(last_, f);
    if (!told.indicator.ends_with(told.unit_name)) return false;
    f.made_indicator = told.unit_name;
    f.indicator = {};
    f.indicator_span = {};
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
