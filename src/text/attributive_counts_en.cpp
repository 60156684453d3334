#include "figure_words_en.hpp"
#include "figures_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Numbers that a hyphen joins with what they count or measure: a 210-unit block, a 500-drone show, a four-minute
// response time.

/// The plural of a word behind a hyphen that is counted there, or nothing: unit, drone, storey.
std::string_view english_figures::counter_of(std::string_view word) const {
    for (auto const many : listed(english_words::hyphened_counters)) {
        if (many.size() <= word.size() || many.front() != (word.front() | 0x20)) continue;
        auto const ending = many.substr(word.size() - 1);
        bool const hisses = word.ends_with('s') || word.ends_with('x') || word.ends_with('h');
        bool const regular = many.substr(1).starts_with(word.substr(1)) && ending.substr(1) == (hisses ? "es" : "s");
        // storey or story, county: stories, counties
        bool const changed =
            word.ends_with('y') && ending == "ies" && many.substr(1).starts_with(word.substr(1, word.size() - 2));
        if (regular || changed) return many;
    }
    return {};
}

/// a 210-unit block, a three-building complex; but a 3-room flat is of its kind
bool english_figures::read_hyphened(draft& d) const {
    auto const& n = number(d.number_at);
    constexpr std::int64_t few = 10;
    if (n.low.scale() > 0 || n.range || n.ordinal || n.low < decimal(1) || !it_[d.last].is_mark(U'-') ||
        d.last + 1 >= it_.size() || !it_[d.last + 1].is(english_type::word))
        return false;
    auto const word = view(d.last + 1);
    auto unit = n.low > decimal(1) ? counter_of(word) : std::string_view();
    if (unit.empty() && n.low > decimal(1) && (word == "person" || word == "strong")) unit = "people";
    if (word == "TEU" || word == "teu") unit = "TEU";  // a 24,000-TEU vessel
    if (n.low < decimal(few) && listed(english_words::kinds_by_number).has(unit)) return false;
    if (unit.empty() && measured_time(d.last + 2)) {
        for (std::string_view const each : {"minutes", "seconds"}) {
            if (each.substr(0, each.size() - 1) == word) unit = each;
        }
    }
    if (unit.empty()) return false;
    d.made.unit_name = unit;
    if (auto const known = doc_.tails.units().find(unit)) d.made.unit = *known;
    d.end = it_[d.last + 1].end;
    d.last += 2;
    name_described(d, d.last);
    return true;
}

/// a three-building complex beside the station: names a figure by what it describes, which begins at `at`.
void english_figures::name_described(draft& d, std::size_t at) const {
    auto behind = at;
    constexpr std::size_t words = 4;
    while (behind < it_.size() && behind < at + words && it_[behind].is_plain()) ++behind;
    if (behind == at || behind == at + words) return;
    auto const& opens = it_[at];
    auto const& head = it_[behind - 1];
    d.made.indicator_span = {opens.begin, head.end, opens.first, head.last};
    d.made.indicator = in_.text.substr(opens.begin, head.end - opens.begin);
}

/// a 15-kilometre road is 15 kilometres long: the plural of a unit that stands behind a hyphen.
std::string_view english_figures::many_of_unit(std::string_view word) {
    for (std::string_view const each :
         {"kilometres", "kilometers", "metres", "meters", "megawatts", "gigawatts", "carats"}) {
        if (each.substr(0, each.size() - 1) == word) return each;
    }
    return word;
}

/// a four-minute travel time, a 20-minute average wait: a duration that is told of something
bool english_figures::measured_time(std::size_t from) const {
    constexpr std::size_t words = 4;
    for (auto k = from; k < it_.size() && k < from + words && it_[k].is_plain(); ++k) {
        if (listed(english_words::measured_durations).has(view(k))) return true;
    }
    return false;
}

/// one-, two- and three-bedroom homes: the counter of a number with a hyphen that hangs, behind that of the last one.
bool english_figures::read_hanging(draft& d) const {
    auto const& n = number(d.number_at);
    if (n.low.scale() > 0 || n.range || n.ordinal) return false;
    constexpr std::size_t near = 8;
    for (auto k = d.last; k + 2 < it_.size() && k < d.last + near; ++k) {
        bool const joins = it_[k].is_mark(U'-') || it_[k].is_mark(U',') || it_[k].is(word_kind::joiner);
        if (joins) continue;
        if (!is_number(k)) return false;
        if (!number(k).hyphen || !it_[k + 1].is_mark(U'-') || it_[k + 1].end != it_[k + 2].begin) continue;
        auto const unit = counter_of(view(k + 2));
        if (unit.empty() || (number(k).low < decimal(10) && listed(english_words::kinds_by_number).has(unit)))
            return false;
        d.made.unit_name = unit;
        if (auto const known = doc_.tails.units().find(unit)) d.made.unit = *known;
        name_described(d, k + 3);
        return true;
    }
    return false;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
