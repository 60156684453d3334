#pragma once

#include <attain/model/dataset.hpp>
#include <attain/model/detail/dataset_state.hpp>
#include <attain/model/fact_view-inl.hpp>
#include <attain/model/key-inl.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

[[nodiscard]] ATTAIN_INLINE bool same_specs(std::vector<unit_spec> const& a, std::vector<unit_spec> const& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](unit_spec const& x, unit_spec const& y) {
        return x.symbol == y.symbol && x.kind == y.kind && x.name_zh == y.name_zh && x.name_en == y.name_en &&
               x.spellings == y.spellings && x.of == y.of && x.factor == y.factor;
    });
}

ATTAIN_INLINE void dataset_state::index_names() {
    for (std::uint32_t i = 0; i < indicators.size(); ++i) indicator_ids.try_emplace(indicators[i].id, i);
    for (std::uint32_t i = 0; i < scopes.size(); ++i) scope_ids.try_emplace(scopes[i].id, i);
    indicator_names = indicator_ids;
    scope_names = scope_ids;
    auto const claim = [](name_index& names, std::string const& text, std::uint32_t i) {
        if (!text.empty()) names.try_emplace(text, i);
    };
    for (std::uint32_t i = 0; i < indicators.size(); ++i) {
        claim(indicator_names, indicators[i].name.zh, i);
        claim(indicator_names, indicators[i].name.en, i);
    }
    for (std::uint32_t i = 0; i < indicators.size(); ++i)
        for (auto const& alias : indicators[i].aliases) claim(indicator_names, alias, i);
    for (std::uint32_t i = 0; i < scopes.size(); ++i) {
        claim(scope_names, scopes[i].name.zh, i);
        claim(scope_names, scopes[i].name.en, i);
    }
}

ATTAIN_INLINE void dataset_state::index_facts() {
    begins.assign(indicators.size() + 1, facts.size());
    for (auto row = facts.size(); row > 0; --row) begins[facts.indicator[row - 1]] = row - 1;
    for (auto i = indicators.size(); i > 0; --i) begins[i - 1] = std::min(begins[i - 1], begins[i]);
}

}  // namespace detail

ATTAIN_INLINE dataset::dataset() : state_(std::make_shared<detail::dataset_state>()) {}

ATTAIN_INLINE std::string const& dataset::file() const noexcept { return state_->file; }
ATTAIN_INLINE name_text const& dataset::title() const noexcept { return state_->title; }
ATTAIN_INLINE std::optional<date> dataset::published() const noexcept { return state_->published; }
ATTAIN_INLINE std::span<rounding_rule const> dataset::rounding() const noexcept { return state_->rounding; }
ATTAIN_INLINE std::span<unit_spec const> dataset::own_units() const noexcept { return state_->own_units; }
ATTAIN_INLINE unit_table const& dataset::units() const noexcept { return state_->table(); }
ATTAIN_INLINE std::span<attain::indicator const> dataset::indicators() const noexcept { return state_->indicators; }
ATTAIN_INLINE std::span<attain::scope const> dataset::scopes() const noexcept { return state_->scopes; }

ATTAIN_INLINE attain::indicator const& dataset::operator[](indicator_index which) const noexcept {
    return state_->indicators[static_cast<std::size_t>(which)];
}
ATTAIN_INLINE attain::scope const& dataset::operator[](scope_index which) const noexcept {
    return state_->scopes[static_cast<std::size_t>(which)];
}

ATTAIN_INLINE std::optional<indicator_index> dataset::find_indicator(std::string_view id_or_name) const {
    return detail::look_up<indicator_index>(state_->indicator_names, id_or_name);
}
ATTAIN_INLINE std::optional<scope_index> dataset::find_scope(std::string_view id_or_name) const {
    return detail::look_up<scope_index>(state_->scope_names, id_or_name);
}

ATTAIN_INLINE bool dataset::lies_within(scope_index inner, scope_index outer) const noexcept {
    for (std::optional<scope_index> at = inner; at; at = (*this)[*at].within)
        if (*at == outer) return true;
    return false;
}

ATTAIN_INLINE std::span<declared_relation const> dataset::relations() const noexcept { return state_->relations; }

ATTAIN_INLINE std::size_t dataset::size() const noexcept { return state_->facts.size(); }
ATTAIN_INLINE fact_range dataset::facts() const noexcept { return {state_.get(), 0, state_->facts.size()}; }
ATTAIN_INLINE fact_view dataset::operator[](fact_index which) const noexcept {
    return {state_.get(), static_cast<std::uint32_t>(which)};
}

ATTAIN_INLINE fact_range dataset::facts_of(indicator_index indicator) const noexcept {
    auto const i = static_cast<std::size_t>(indicator);
    if (i + 1 >= state_->begins.size()) return {};
    return {state_.get(), state_->begins[i], state_->begins[i + 1]};
}

namespace detail {

/// The first row in [first, last) whose tail is not less than `sought` (or is greater, with `beyond`).
[[nodiscard]] ATTAIN_INLINE std::uint32_t bound(dataset_state const& data, std::uint32_t first, std::uint32_t last,
                                                dataset_state::tail const& sought, bool beyond) noexcept {
    while (first < last) {
        auto const middle = first + (last - first) / 2;
        auto const order = data.tail_of(middle) <=> sought;
        if (order < 0 || (beyond && order == 0)) {
            first = middle + 1;
        } else {
            last = middle;
        }
    }
    return first;
}

}  // namespace detail

ATTAIN_INLINE fact_range dataset::group(indicator_index indicator, scope_index scope,
                                        period const& when) const noexcept {
    auto const all = facts_of(indicator);
    auto const at = static_cast<std::uint32_t>(scope);
    auto const first = detail::bound(*state_, all.first_, all.last_, {at, when.key(), 0, 0}, false);
    constexpr auto last_what = std::numeric_limits<std::uint8_t>::max();
    auto const last = detail::bound(*state_, first, all.last_, {at, when.key(), last_what, 0}, false);
    return {state_.get(), first, last};
}

ATTAIN_INLINE fact_range dataset::leading_group(fact_range rest) const noexcept {
    auto const& facts = state_->facts;
    auto const first = rest.first_;
    auto last = first + 1;
    while (last < rest.last_ && facts.period[last] == facts.period[first] && facts.scope[last] == facts.scope[first] &&
           facts.indicator[last] == facts.indicator[first])
        ++last;
    return {state_.get(), first, last};
}

ATTAIN_INLINE fact_range dataset::after(fact_range done) const noexcept {
    return {state_.get(), done.last_, state_->facts.size()};
}

ATTAIN_INLINE fact_range dataset::find_all(fact_key const& key) const noexcept {
    auto const all = facts_of(key.indicator);
    detail::dataset_state::tail const sought{static_cast<std::uint32_t>(key.scope), key.when.key(),
                                             static_cast<std::uint8_t>(key.what), key.of.bits()};
    auto const first = detail::bound(*state_, all.first_, all.last_, sought, false);
    return {state_.get(), first, detail::bound(*state_, first, all.last_, sought, true)};
}

ATTAIN_INLINE std::optional<fact_view> dataset::find(fact_key const& key) const noexcept {
    auto const found = find_all(key);
    if (found.empty()) return std::nullopt;
    return found.back();
}

ATTAIN_INLINE std::optional<fact_view> dataset::find_as_of(fact_key const& key, date day) const noexcept {
    auto const found = find_all(key);
    for (auto i = found.size(); i > 0; --i) {
        auto const vintage = found[i - 1].vintage();
        if (!vintage || *vintage <= day) return found[i - 1];
    }
    return std::nullopt;
}

ATTAIN_INLINE std::size_t dataset::memory() const noexcept {
    auto const& s = *state_;
    std::size_t bytes = sizeof s + s.texts.memory() + s.sources.memory();
    detail::fact_columns::each(s.facts, [&](auto const& column) { bytes += column.capacity() * sizeof column[0]; });
    bytes += s.begins.capacity() * sizeof s.begins[0];
    bytes += s.units.capacity() * sizeof s.units[0];
    bytes += s.indicators.capacity() * sizeof s.indicators[0] + s.scopes.capacity() * sizeof s.scopes[0];
    return bytes;
}

ATTAIN_INLINE bool operator==(dataset const& a, dataset const& b) {
    if (a.state_ == b.state_) return true;
    auto const& x = *a.state_;
    auto const& y = *b.state_;
    if (!(x.title == y.title && x.published == y.published && x.rounding == y.rounding &&
          x.indicators == y.indicators && x.scopes == y.scopes && x.relations == y.relations &&
          detail::same_specs(x.own_units, y.own_units)))
        return false;
    auto const& f = x.facts;
    auto const& g = y.facts;
    if (!(f.indicator == g.indicator && f.scope == g.scope && f.period == g.period && f.what == g.what &&
          f.of == g.of && f.vintage == g.vintage && f.form == g.form && f.hedge == g.hedge && f.status == g.status))
        return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        auto const p = a.facts()[i];
        auto const q = b.facts()[i];
        if (p.source() != q.source() || p.unit_text() != q.unit_text()) return false;
        if (p.has_figure() && (p.text() != q.text() || p.magnitude() != q.magnitude() || p.unit() != q.unit()))
            return false;
    }
    return true;
}

ATTAIN_END_NAMESPACE
