#include "rules_en.hpp"

#include <array>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// 45 fires and 12 floods, up from 38 and 9: each level of then belongs to the level in its place.

namespace {

constexpr std::size_t most_bases = 6;

/// Whether two amounts are of one size, as those of two years are.
[[nodiscard]] bool alike_in_size(decimal const& a, decimal const& b) noexcept {
    constexpr std::int64_t unlike = 6;
    return a < b * decimal(unlike) && b < a * decimal(unlike);
}

}  // namespace

/// Whether the item at `k` parts the members of a list of bare figures.
bool english_rules::parts_bases(std::size_t k) const {
    return it_[k].is_mark(U',') || (it_[k].is(word_kind::joiner) && in_.view(it_[k]) == "and");
}

/// Reads a base of a list of bases as that of the level in its place.
bool english_rules::zipped_base(std::size_t i, candidate& f) const {
    if (last_ == none || f.is_range || f.differs != 0 || is_change_unit(f) || f.unit_name == "rank") return false;
    // a money that is not written was taken from what stands before
    bool const unsaid = f.unit_name.empty() || f.unit_span.begin == f.unit_span.end;
    if (!unsaid && f.unit.kind() != unit_kind::money) return false;
    auto const& it = it_;
    // the list that the figure stands in
    auto first = i;
    std::size_t mine = 0;
    while (first > 1 && mine < most_bases && parts_bases(first - 1)) {
        auto k = first - 1;
        if (k > 0 && parts_bases(k - 1)) --k;
        if (k == 0 || !is_figure(k - 1)) break;
        first = k - 1;
        ++mine;
    }
    auto const led = first == 0 ? none : first - 1;
    if (led == none || !(it[led].is(word_kind::than) || it[led].is(stop::from))) return false;
    auto count = mine + 1;
    for (auto k = i + 1; k + 1 < it.size() && count <= most_bases && parts_bases(k);) {
        if (parts_bases(k + 1)) ++k;
        if (!is_figure(k + 1)) break;
        ++count;
        k += 2;
    }
    if (count < 2 || count > most_bases) return false;
    // the levels before it
    std::array<std::size_t, most_bases> levels{};
    std::size_t found = 0;
    for (auto k = led; k > 0 && led - k < reach; --k) {
        auto const& x = it[k - 1];
        if (x.is_mark(U';')) break;
        if (x.is(stop::from) || x.is(word_kind::than)) return false;
        if (!x.is(english_type::figure)) continue;
        auto const& level = figures_[x.index];
        if (level.rejected || level.is_range || is_change_unit(level) || level.unit_name.empty() ||
            level.unit_name == "rank")
            return false;
        if (found == count) return false;
        levels[found++] = k - 1;
    }
    if (found != count) return false;
    auto const at = levels[count - 1 - mine];
    auto const& level = figures_[it[at].index];
    if (!unsaid && f.unit_name != level.unit_name) return false;
    auto const told = level.number.scaled_by_power_of_ten(level.magnitude);
    auto const scaled = f.magnitude == 0 && level.magnitude != 0 && alike_in_size(f.number, level.number);
    if (!scaled && !alike_in_size(f.number.scaled_by_power_of_ten(f.magnitude), told)) return false;
    if (scaled) f.magnitude = f.upper_magnitude = level.magnitude;
    take_unit_of(at, f);
    copy_indicator(at, f);
    f.what = role::base;
    f.rule = "zipped";
    return true;
}

/// ratios of 12% and 17% (end-2023: 11% and 15%): each of two in a bracket is called what the level in its place is.
void english_rules::pair_bracketed(std::size_t i, candidate& f) const {
    constexpr std::size_t words = 8;
    if (f.what != role::base) return;
    auto open = i;
    std::size_t before = 0;
    while (open > 0 && i - open < words && !it_[open].is_mark(U'(')) {
        --open;
        if (is_figure(open)) ++before;
    }
    if (open == 0 || !it_[open].is_mark(U'(') || before > 1) return;
    auto close = i + 1;
    std::size_t behind = 0;
    for (; close < it_.size() && close < i + words && !it_[close].is_mark(U')'); ++close) {
        if (is_figure(close)) ++behind;
    }
    if (!is(close, U')') || before + behind != 1) return;
    auto second = open - 1;
    while (second > 0 && (it_[second].is(word_kind::respectively) || it_[second].is_mark(U','))) --second;
    if (second < 2 || !is_figure(second) || !it_[second - 1].is(word_kind::joiner) || !is_figure(second - 2)) return;
    auto const like = before == 0 ? second - 2 : second;
    if (alike(f, figures_[it_[like].index])) copy_indicator(like, f);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
