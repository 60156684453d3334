#include "noun_phrase_en.hpp"
#include "roles_en.hpp"

#include <algorithm>
#include <string>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Numbers that leave their per cent to another of the sentence.

/// drops of 0.4 and 1.3 percentage points; grew by 0.5, those of fuel by 1.1 per cent: the last of a list has the unit.
bool english_rules::take_rate_behind(std::size_t i, candidate& f) const {
    auto const cue = [&](std::size_t k) -> english_item const& {
        while (k > 1 && (it_[k - 1].is(word_kind::approximate) || it_[k - 1].is(word_kind::adverb))) --k;
        return it_[k - 1];
    };
    bool beside = true;  // nothing but joiners and numbers of the list so far
    for (auto k = i + 1; k < it_.size() && k < i + reach; ++k) {
        auto const& x = it_[k];
        if (x.is_mark(U';') || x.is_mark(U'(')) return false;
        if (!x.is(english_type::figure)) {
            beside = beside && (x.is_mark(U',') || x.is(word_kind::joiner) || x.is(word_kind::approximate));
            continue;
        }
        auto const& from = figures_[x.index];
        auto const& mine = cue(i);
        auto const& its = cue(k);
        bool const parallel =
            (mine.is(stop::by) && its.is(stop::by)) ||
            ((mine.is(stop::to) || mine.is(word_kind::level)) && its.is(stop::to)) ||
            (mine.is(stop::at) && its.is(stop::at)) ||
            (mine.is(english_type::mark) && its.is(english_type::mark) && mine.mark == its.mark && !mine.is_mark(U','));
        if (from.unit_name.empty() && from.magnitude == 0 && from.number.scale() > 0) continue;
        bool const like =
            is_change_unit(from) && (beside || parallel || (its.is(english_type::mark) && mine.is(stop::by)));
        if (!like || (beside && of_another(i, k))) return false;
        f.unit = from.unit;
        f.unit_name = from.unit_name;
        f.magnitude = f.upper_magnitude = from.magnitude;
        return true;
    }
    return false;
}

/// (+8.1 percent to 2.95 million tons) and ... (+7.6 to ...: the second leaves its unit out.
void english_roles::read_elided_percent(std::size_t i, candidate& f) const {
    if (!f.unit_name.empty() || f.magnitude != 0 || i < 1) return;
    auto const led = before(i);
    // by 33 and 2 percent respectively
    bool const listed_rate = respectively_ && f.number.scale() <= 0 && !f.spelled && led != none &&
                             (it_[led].is(stop::by) || it_[led].is(stop::of) || it_[led].is(stop::at)) &&
                             is(i + 1, word_kind::joiner) && is_figure(before_figure(i + 2)) &&
                             figures_[it_[before_figure(i + 2)].index].unit.kind() == unit_kind::percent;
    if (((f.number.scale() > 0 || listed_rate) && take_rate_behind(i, f)) || take_rate_before(i, f)) return;
    if (take_rate_of_list(i, f)) return;
    if (i < 2 || last_ == none) return;
    bool const sign = it_[i - 1].is_mark(U'+') || it_[i - 1].is_mark(U'-');
    if (!sign || !it_[i - 2].is_mark(U'(') || counts_much(i, f)) return;
    for (auto k = i; k > 0; --k) {
        if (!it_[k - 1].is(english_type::figure)) continue;
        auto const& from = figures_[it_[k - 1].index];
        if (from.unit.kind() != unit_kind::percent) continue;
        f.unit = from.unit;
        f.unit_name = from.unit_name;
        return;
    }
}

/// dropped by over 16 in Elmby, 17 percent in Ashton and nearly 19 in Oakley: one item of the list has the per cent
bool english_rules::take_rate_of_list(std::size_t i, candidate& f) const {
    constexpr std::int64_t hundred = 100;
    if (f.is_range || f.spelled || !(f.number < decimal(hundred)) || !is(i + 1, stop::in)) return false;
    auto const placed = [&](std::size_t k) { return is(k + 1, stop::in) && k + 2 < it_.size() && it_[k + 2].capital; };
    if (!placed(i)) return false;
    auto const names = [&](std::size_t from, std::size_t to) {
        bool listed = false;
        for (auto k = from; k < to; ++k) {
            auto const& x = it_[k];
            listed = listed || x.is_mark(U',') || x.is(word_kind::joiner);
            bool const name = x.is_plain() || x.is(stop::in) || x.is_mark(U',') || x.is(word_kind::joiner) ||
                              x.is(word_kind::approximate) || x.is(stop::determiner);
            if (!name) return false;
        }
        return listed;
    };
    auto const take = [&](std::size_t k) {
        auto const& rate = figures_[it_[k].index];
        if (rate.unit.kind() != unit_kind::percent || !placed(k)) return false;
        f.unit = rate.unit;
        f.unit_name = rate.unit_name;
        return true;
    };
    if (last_ != none && names(last_ + 1, i)) return take(last_);
    auto next = i + 1;
    while (next < it_.size() && next < i + reach && !is_figure(next)) ++next;
    return is_figure(next) && names(i + 1, next) && take(next);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
