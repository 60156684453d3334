#include "sense_zh.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What 其中 breaks down where its sentence has no level before it: a level of the sentence before, or none at all.

// A level of the sentence before that a figure may be a part of: in its unit, or counted as it is.
told_whole const* chinese_sense::whole_told_before(std::size_t i) const {
    auto const& f = figures_[i];
    auto const part = f.number.scaled_by_power_of_ten(f.magnitude);
    auto const& persons = listed(chinese_words::person_counters);
    told_whole const* found = nullptr;
    for (auto at = doc_.wholes.size(); at-- > 0;) {
        auto const& each = doc_.wholes[at];
        if (each.amount < part) continue;
        if (each.unit == f.unit) return &each;
        bool const counted = each.unit.kind() == unit_kind::count && f.unit.kind() == unit_kind::count &&
                             persons.has(each.unit_name) == persons.has(f.unit_name);
        if (counted && found == nullptr) found = &each;
    }
    return found;
}

// 项目80个，计划投资90亿元。其中，产业项目60个: of what is counted alike, else of the last level.
void chinese_sense::take_whole_before(std::size_t i) {
    auto const& f = figures_[i];
    whole_ = doc_.last_level.record;
    whole_unit_ = doc_.last_level.unit;
    if (f.unit == whole_unit_) return;
    if (doc_.split_whole && f.unit == doc_.split_whole->unit) {
        whole_ = doc_.split_whole->record;
        whole_unit_ = f.unit;
        return;
    }
    if (whole_unit_.kind() == unit_kind::count && f.unit.kind() == unit_kind::count) return;
    if (auto const* const told = whole_told_before(i); told != nullptr) {
        whole_ = told->record;
        whole_unit_ = f.unit;
    }
}

// 项目主要分布在三个区，其中东区66个，西区40个: whether a figure stands in the clause that 其中 opens, and what it is a
// part of was told before, or another part or its share stands behind.
bool chinese_sense::opens_parts_of_clause(std::size_t i, std::uint32_t breakdown) const {
    auto const& f = figures_[i];
    auto const kind = f.unit.kind();
    bool const measured = kind == unit_kind::money || kind == unit_kind::physical || kind == unit_kind::count;
    if (!measured || f.unit.terms().size() > 1 || text_at(f.whole.end, "的")) return false;
    auto const& opening = in_.tokens[breakdown];
    if (!text_at(opening.begin, "其中") || text_at(opening.end, "包括")) return false;
    auto from = breakdown + 1;
    if (from < f.token && in_.tokens[from].is_mark(U',')) ++from;
    bool const parted = std::any_of(in_.tokens.begin() + from, in_.tokens.begin() + f.token, [](token const& t) {
        return t.is_mark(U',') || t.is_mark(U':') || t.is_mark(U';');
    });
    if (parted) return false;
    if (told_with_share(i) || whole_told_before(i) != nullptr) return true;
    constexpr std::size_t most = 6;
    auto const last = std::min(figures_.size(), i + 1 + most);
    for (auto k = i + 1; k < last; ++k) {
        if (!figures_[k].rejected && figures_[k].unit == f.unit && around_[k].depth == around_[i].depth) return true;
    }
    return false;
}

// 其中，东港仍居首位，吞吐量9万吨，占全市的60%: a part, though 其中 opens a clause without figure.
void chinese_sense::open_breakdown_before_share(std::size_t i) {
    auto const& a = around_[i];
    if (previous_ != none || a.left_token == 0 || a.depth > 0 || is_percent(figures_[i].unit)) return;
    auto const opens =
        std::find_if(in_.tokens.begin(), in_.tokens.end(), [](token const& t) { return t.type == token_type::word; });
    if (opens == in_.tokens.end() || !opens->is(word_kind::breakdown) || !told_with_share(i)) return;
    breakdown_ = true;
    breakdown_depth_ = 0;
    begin_parts(0);
    whole_.reset();
    whole_unit_ = figures_[i].unit;
    if (auto const* const told = whole_told_before(i); told != nullptr) whole_ = told->record;
}

// 推出三款新品，其中家用款售价999元: a price is no part of what has none.
bool chinese_sense::is_price_of_its_own(std::size_t i) const {
    auto const& prices = listed(chinese_words::price_nouns);
    if (figures_[i].unit.kind() != unit_kind::money || !prices.ends(indicator_of(i))) return false;
    if (whole_figure_ != none) return !prices.ends(indicator_of(whole_figure_));
    return !doc_.has_level || !prices.ends(doc_.last_level.indicator);
}

// 其中东区66个项目；西区67个项目: whether a figure is called as the first of the parts is.
bool chinese_sense::resembles_first_part(std::size_t i) const {
    constexpr std::size_t two_characters = 6;  // bytes
    if (!parts_parted_) return figures_[i].unit == figures_[parts_first_].unit && !text_at(figures_[i].whole.end, "的");
    auto const name = indicator_of(i);
    auto const part = indicator_of(parts_first_);
    if (name.size() < two_characters || part.size() < two_characters) return false;
    return part.ends_with(name) || called_alike(i) || name.find(part.substr(0, two_characters)) != name.npos;
}

// 吞吐量9万吨，增长8%，占全市的60%
bool chinese_sense::told_with_share(std::size_t i) const noexcept {
    constexpr std::size_t most = 3;
    constexpr std::size_t longest = 90;  // bytes
    auto const last = std::min(figures_.size(), i + 1 + most);
    for (auto k = i + 1; k < last; ++k) {
        if (figures_[k].rejected) continue;
        auto const from = figures_[k - 1].whole.end;
        if (!is_percent(figures_[k].unit) || figures_[k].whole.begin < from) return false;
        auto const between = text_.substr(from, figures_[k].whole.begin - from);
        if (between.size() > longest || between.find("；") != between.npos) return false;
        auto const comma = between.rfind("，");
        if (comma == between.npos) continue;
        auto const clause = between.substr(comma + std::string_view("，").size());
        if (auto const at = clause.find("占"); at <= std::string_view("分别").size()) return true;
    }
    return false;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
