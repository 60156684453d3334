#include "noun_phrase_en.hpp"
#include "parts_sum_en.hpp"
#include "roles_en.hpp"

#include <string>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Parts that no word calls so, behind a mark: 420 births, 212 of boys and 208 of girls. What adds up to the level
// before the mark is its parts, numbers without a unit, too.

/// Whether parts may follow the mark at `k`.
bool english_roles::opens_parts(std::size_t k) const {
    auto const& x = it_[k];
    return x.is_mark(U',') || x.is_mark(U';') || x.is_mark(U'(') || x.is_mark(U'[') || x.is_mark(0x2013) ||
           x.is_mark(0x2014);
}

/// The level before the mark at `mark` that the figures behind it add up to, or `none`: the last one, or of 64 firms
/// from 12 countries the firms.
std::size_t english_roles::whole_before(std::size_t mark) const {
    if (head_ == none || head_ > mark) return none;
    if (end_of_parts(mark, head_) != none) return head_;
    constexpr std::size_t close = 5;
    bool const beside = head_before_ != none && head_before_ < head_ && head_ - head_before_ < close &&
                        is_preposition(it_[head_before_ + 1]) && is_count(figures_[it_[head_].index]) &&
                        is_count(figures_[it_[head_before_].index]);
    return beside && end_of_parts(mark, head_before_) != none ? head_before_ : none;
}

/// The last of the figures behind the mark at `mark` that add up to the level at `head`, or `none`.
std::size_t english_roles::end_of_parts(std::size_t mark, std::size_t head) const {
    auto const& whole = figures_[it_[head].index];
    if (is_change_unit(whole) || !parts_sum::can_hold(whole)) return none;
    parts_sum sum(whole);
    constexpr std::size_t words = 40;
    for (auto k = mark + 1; k < it_.size() && k < mark + words && sum.parts() < parts_sum::most_parts; ++k) {
        auto const& x = it_[k];
        // $820 million, ahead of Sudland with $610 million: those that are compared
        if (x.is_mark(U';') || x.is(stop::clause) || x.is(word_kind::than) || in_.view(x) == "ahead of") return none;
        // stood at 127.9, higher by 2.7 from last year's 125.2
        if (x.moves() || x.is(word_kind::yoy) || x.is(word_kind::mom)) return none;
        if (!x.is(english_type::figure)) continue;
        auto const& part = figures_[x.index];
        if (is_change_unit(part)) continue;
        // three steps: 1) ask, 2) tell
        bool const numbers = is_bare(part) && is(k + 1, U')') && !it_[mark].is_mark(U'(') && !is(k - 1, U'(');
        bool const same = is_bare(part) || (alike(whole, part) && (is_count(part) || part.unit == whole.unit));
        if (!same || numbers || !parts_sum::can_hold(part)) return none;
        auto const p = before(k);
        if (p != none && (it_[p].is(stop::from) || it_[p].is(stop::by))) return none;
        auto const so_far = sum.add(part);
        if (so_far == parts_sum::reached::more) return none;
        if (so_far == parts_sum::reached::whole) return k;
    }
    return none;
}

/// Whether the mark at `mark`, right behind a level, opens the parts of it.
bool english_roles::adds_up(std::size_t mark) const {
    if (head_ == none || head_ != last_ || mark - head_ > 8 || mark + 1 >= it_.size()) return false;
    if (!opens_parts(mark)) return false;
    // 6,400 people were given shelter (2,700 in the north, 3,700 in the south)
    bool const bracket = it_[mark].is_mark(U'(') || it_[mark].is_mark(U'[');
    if (mark - head_ > 4 && !bracket && !only_phrase_between(head_ + 1, mark)) return false;
    auto const what = figures_[it_[head_].index].what;
    return (what == role::value || what == role::total || what == role::target) && whole_before(mark) != none;
}

/// Whether a mark before `i`, behind the level before it, opens parts that add up to that level: 86 cases were closed
/// in the year, with 52 settled, 20 withdrawn and 14 sent to court.
bool english_roles::is_added(std::size_t i) const {
    if (head_ == none) return false;
    constexpr std::size_t words = 12;
    for (auto k = head_ + 1; k < i && k < head_ + words && !is_figure(k); ++k) {
        if (!it_[k].is_mark(U':') && !opens_parts(k)) continue;
        auto const head = whole_before(k);
        if (head != none) return i <= end_of_parts(k, head);
    }
    return false;
}

/// 25 fields - 14 at home and 11 abroad; 1.2 thousand calls [export 0.7, import 0.5]: a number that takes its unit from
/// the whole
bool english_roles::added_number(std::size_t i, candidate& f) const {
    bool const opened = breakdown_ != none && breakdown_ < i && head_ != none && head_ < breakdown_ &&
                        it_[breakdown_].is(english_type::mark);
    if (!f.unit_name.empty() || !opened || base_cued(i) || !is_added(i)) return false;
    // 64 firms from 12 countries: 20 from Japan and 44 from Korea
    auto const head = whole_before(breakdown_);
    if (head == none || (head == head_ && it_[breakdown_].is_mark(U':'))) return false;
    // 42 cards for 26 fishers and 16 farmers: of other things
    if (is(i + 1, english_type::word) && it_[i + 1].is_plain() && !is_one_of(i + 1, english_words::origin_adjectives))
        return false;
    auto const& whole = figures_[it_[head].index];
    if (f.magnitude != 0 && f.magnitude != whole.magnitude) return false;
    take_unit_of(head, f);
    if (f.magnitude == 0 && f.number < whole.number) f.magnitude = f.upper_magnitude = whole.magnitude;
    f.what = role::breakdown;
    f.rule = "adds up";
    if (!name_part_before(i, f)) copy_indicator(head, f);
    return true;
}

/// (Export 30, Import 51), [international 15 & domestic 115]: the name of a part right before its number
bool english_roles::name_part_before(std::size_t i, candidate& f) const {
    if (i < 2 || head_ == none || i - 2 <= head_) return false;
    auto const& led = it_[i - 1];
    auto const& mark = it_[i - 2];
    if (!led.is_plain() || !(mark.is(english_type::mark) || mark.is(word_kind::joiner))) return false;
    auto const word = in_.view(led);
    if (!listed(english_words::origin_adjectives).has_in_small(word)) return take(f, {i - 1, i});
    auto const& whole = figures_[it_[head_].index];
    auto name = std::string(whole.indicator.empty() ? std::string_view(whole.made_indicator) : whole.indicator);
    if (name.empty()) return false;
    // Passenger traffic at the start of a sentence: domestic passenger traffic
    bool const word_follows = name.size() > 1 && name[1] >= 'a' && name[1] <= 'z' && name[0] >= 'A' && name[0] <= 'Z';
    if (whole.indicator_span.begin == it_[0].begin && word_follows) name.front() |= ' ';
    f.made_indicator = std::string(word) + " " + name;
    f.indicator = {};
    f.indicator_span = {};
    return true;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
