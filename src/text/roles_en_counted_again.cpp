#include "noun_phrase_en.hpp"
#include "rules_en.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Bare numbers of what the sentence has counted before: 857 in total, the remaining eight, and nine closed.

/// 14 fairs at home and six abroad, 12 in May and 14 in June: whether a bare number may be of what `told` counts.
bool english_evidence::countable_again(candidate const& told, candidate const& f) const {
    constexpr std::int64_t unlike = 100;
    return is_count(told) && !told.unit_name.empty() && told.unit_name != "rank" && !told.rejected &&
           told.differs == 0 && told.magnitude == 0 && told.number.scale() <= 0 && !measures(told.unit_name) &&
           f.number < told.number * decimal(unlike) && told.number < f.number * decimal(unlike);
}

/// 412 in the north and 445 in the south, 857 in total; or for 857 total
bool english_rules::summed_again(std::size_t i, candidate& f) const {
    auto const tail =
        i + 1 < it_.size() && it_[i + 1].is(english_type::word) ? in_.view(it_[i + 1]) : std::string_view();
    bool const sum = tail == "total" || tail == "in total" || tail == "altogether" || tail == "in all" ||
                     tail == "combined" || tail == "overall";
    if (!sum || (i + 2 < it_.size() && !it_[i + 2].is(english_type::mark))) return false;
    auto const p = i - 1;
    bool const led = it_[p].is_mark(U',') || it_[p].is_mark(U'(') || it_[p].is(word_kind::joiner) ||
                     is_plain_word(p, {"for", "making", "or"});
    if (!led) return false;
    // all of one kind, and none as large as their sum
    auto whole = none;
    for (auto k = i; k > 0 && i - k < reach; --k) {
        if (it_[k - 1].is_mark(U';')) break;
        if (!is_figure(k - 1)) continue;
        auto const& part = figures_[it_[k - 1].index];
        if (!is_count(part) || part.unit_name == "rank") continue;
        if (!countable_again(part, f) || !(part.number < f.number)) return false;
        if (whole != none && figures_[it_[whole].index].unit_name != part.unit_name) break;
        whole = k - 1;
    }
    if (whole == none) return false;
    take_unit_of(whole, f);
    copy_indicator(whole, f);
    f.what = role::total;
    f.rule = "summed again";
    return true;
}

/// 20 ports, the remaining eight in poor countries; and the other 17 are new
bool english_rules::left_over(std::size_t i, candidate& f) const {
    auto const led = in_.view(it_[i - 1]);
    bool const rest = led == "remaining" || led == "the remaining";
    bool const other = led == "other" && i > 1 && in_.view(it_[i - 2]) == "the";
    auto const n = i + 1;
    bool const ends = n >= it_.size() || it_[n].is(english_type::mark) || is_preposition(it_[n]) || it_[n].is_verb() ||
                      it_[n].is(word_kind::joiner);
    auto const count = count_before(i);
    if ((!rest && !other) || !ends || count == none) return false;
    // the largest of those told is the set
    auto set = count;
    for (auto k = count; k > 0 && count - k < reach; --k) {
        if (!is_figure(k - 1)) continue;
        auto const& before_it = figures_[it_[k - 1].index];
        if (before_it.unit_name == figures_[it_[count].index].unit_name &&
            before_it.number > figures_[it_[set].index].number)
            set = k - 1;
    }
    auto const& told = figures_[it_[set].index];
    if (!countable_again(told, f) || !(f.number < told.number)) return false;
    take_unit_of(set, f);
    copy_indicator(set, f);
    f.what = role::breakdown;
    f.rule = "left over";
    return true;
}

/// hosted 64 start-ups, and nine moved on; 240 firms applied and 34 won a grant: some of them did something
bool english_rules::some_did(std::size_t i, candidate& f) const {
    auto p = i;
    while (p > 0 && (it_[p - 1].is(word_kind::approximate) || it_[p - 1].is(word_kind::adverb))) --p;
    if (p == 0 || i + 1 >= it_.size()) return false;
    auto const& led = it_[p - 1];
    bool const and_some =
        (led.is(word_kind::joiner) && in_.view(led) == "and") || led.is_mark(U';') || led.is(stop::clause);
    auto const& verb = it_[i + 1];
    auto const word = in_.view(verb).substr(0, in_.view(verb).find(' '));
    constexpr std::size_t shortest = 5;
    bool const past = verb.type == english_type::word && !verb.capital &&
                      ((word.size() >= shortest && word.ends_with("ed") && !word.ends_with("eed")) ||
                       listed(english_words::past_verbs).has(word));
    if (!and_some || !past) return false;
    auto const count = count_before(i);
    if (count == none || p < count + 2) return false;
    auto const& told = figures_[it_[count].index];
    if (!countable_again(told, f) || !(f.number < told.number)) return false;
    if (told.what != role::value && told.what != role::target) return false;
    // 12 rose 5 percent, and 12 closed at $4: the change is not of those
    auto const n = i + 2;
    if (verb.moves() && n < it_.size() &&
        (is_figure(n) || it_[n].is(stop::by) || (is(n, stop::to) && is_figure(n + 1))))
        return false;
    take_unit_of(count, f);
    copy_indicator(count, f);
    f.what = role::value;
    f.rule = "some did";
    return true;
}

/// ran 14 fairs at home and six abroad
bool english_rules::placed_again(std::size_t i, candidate& f) const {
    auto const n = i + 1;
    if (n >= it_.size() || last_ == none || !(it_[i - 1].is(word_kind::joiner) || it_[i - 1].is_mark(U',')))
        return false;
    bool const there =
        is_one_of(n, english_words::spending_place_adverbs) || is_one_of(n, english_words::place_adverbs);
    bool const ends = n + 1 >= it_.size() || it_[n + 1].is(english_type::mark) || it_[n + 1].is(word_kind::joiner) ||
                      it_[n + 1].is(stop::in);
    auto const& told = figures_[it_[last_].index];
    if (!there || !ends || !countable_again(told, f) || !only_phrase_between(last_ + 1, i - 1)) return false;
    if (told.what != role::value && told.what != role::breakdown && told.what != role::target) return false;
    take_unit_of(last_, f);
    copy_indicator(last_, f);
    f.what = told.what;
    f.rule = "places";
    return true;
}

/// handled 846 ships, with 207 being tankers; 412 firms came, with 120 arriving from abroad: some of those counted
bool english_rules::some_doing(std::size_t i, candidate& f) const {
    auto const p = before(i);
    auto const n = i + 1;
    if (p == none || p == 0 || !it_[p].is(stop::with) || !it_[p - 1].is_mark(U',') || n >= it_.size()) return false;
    constexpr std::size_t shortest = 5;
    auto const word = in_.view(it_[n]);
    bool const doing = it_[n].type == english_type::word && word.size() >= shortest && word.ends_with("ing");
    auto const count = count_before(i);
    if (!doing || count == none) return false;
    auto const& told = figures_[it_[count].index];
    bool const level = told.what == role::value || told.what == role::total || told.what == role::increment ||
                       told.what == role::breakdown;
    if (!level || !countable_again(told, f) || !(f.number < told.number)) return false;
    take_unit_of(count, f);
    f.what = role::breakdown;
    f.rule = "with";
    if (word != "being" || !is(n + 1, english_type::word) || !take(f, phrase_from(in_, n + 1)))
        copy_indicator(count, f);
    return true;
}

/// Whether a bare number is of what was counted before.
bool english_rules::counted_again(std::size_t i, candidate& f) const {
    if (!f.unit_name.empty() || f.unit.kind() != unit_kind::none || f.magnitude != 0 || f.is_range || i == 0 ||
        f.number.scale() > 0 || f.number < decimal(2) || f.ordinal || last_ == none)
        return false;
    return summed_again(i, f) || left_over(i, f) || some_did(i, f) || placed_again(i, f) || some_doing(i, f);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
