#include "figures_en.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// Two numbers that are one: 42, 214 workers; 10 to 15 percent.

/// 42, 214 workers: a blank behind the comma between thousands.
void english_figures::join_thousands(std::size_t kept) {
    auto const comma = at_ + 1;
    auto const behind = at_ + 2;
    constexpr std::uint32_t group = 3;
    if (!is_number(at_) || !is_number(behind) || !it_[comma].is_mark(U',') || it_[comma].begin != it_[at_].end ||
        it_[behind].begin != it_[comma].end + 1 || it_[behind].end - it_[behind].begin != group)
        return;
    auto& high = in_.numbers[it_[at_].index];
    auto const& low = number(behind);
    auto const plain = [](english_number const& n) {
        return !n.range && !n.spelled && !n.ordinal && !n.identifier && !n.years && !n.grouped && !n.hyphen && !n.over;
    };
    if (!plain(high) || !plain(low) || !small_integer(high, 1, 999)) return;
    if (kept > 0) {
        auto const& before = it_[kept - 1];
        bool const named = (before.capital && before.is_plain()) || before.is(word_kind::name) ||
                           before.is(word_kind::time) || before.is(english_type::date) ||
                           before.is(english_type::figure) || before.is(english_type::mark) ||
                           (before.is(stop::determiner) && !view(kept - 1).ends_with(" of"));  // a total of 14, 302
        if (named) return;
    }
    if (noun_behind(behind + 1, false).to <= behind + 1) return;
    high.low = high.high = high.low * decimal(1000) + low.low;
    high.grouped = true;
    it_[behind].begin = it_[at_].begin;
    it_[behind].first = it_[at_].first;
    it_[behind].index = it_[at_].index;
    at_ = behind;
}

/// Whether the number at `i` is told in per cent.
bool english_figures::in_percent(std::size_t i) const {
    trie_match found;
    auto const* const t = doc_.tails.find(in_.text, skip_blanks(in_.text, it_[i].end), found);
    return t != nullptr && t->kind == tail_kind::unit && t->unit.kind() == unit_kind::percent;
}

/// 10 to 15 percent; but not from 10 to 15, which are two levels.
void english_figures::join_range(std::size_t kept) {
    auto const behind = at_ + 2;
    if (!is_number(at_) || !is_number(behind) || !is(at_ + 1, stop::to)) return;
    auto& low = in_.numbers[it_[at_].index];
    auto const& high = number(behind);
    if (low.range || high.range || low.identifier || high.identifier || low.ordinal || high.ordinal || low.years ||
        high.years || !(low.low < high.low) || low.low * decimal(20) < high.low || plain_year(at_) ||
        plain_year(behind))
        return;
    if (kept > 0) {
        auto const& before = it_[kept - 1];
        bool const from = before.is(stop::from) && !tells_age(kept - 1);
        // down 10 to 15 percent; but gained 300 to 1,200
        constexpr std::int64_t wide = 5;
        // fell by around 7,700 to 108,900; but by around 300 to 400
        bool const hedged =
            before.is(word_kind::approximate) && kept > 1 && (it_[kept - 2].is(stop::by) || it_[kept - 2].moves());
        bool const changes = before.is(stop::by) || before.moves() || hedged;
        bool const close = hedged && high.low < low.low * decimal(2);
        bool const rates = close || (changes && high.low < low.low * decimal(wide) && in_percent(behind));
        if (from || (changes && !rates) || before.is(word_kind::time) || before.is(word_kind::name) ||
            before.is(english_type::currency) || before.is(english_type::date))
            return;
    }
    low.range = true;
    low.high = high.low;
    it_[behind].begin = it_[at_].begin;
    it_[behind].first = it_[at_].first;
    it_[behind].index = it_[at_].index;
    at_ = behind;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
