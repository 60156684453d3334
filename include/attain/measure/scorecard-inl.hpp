#pragma once

#include <attain/measure/detail/derive-inl.hpp>
#include <attain/measure/detail/scorecard_state.hpp>
#include <attain/measure/scorecard.hpp>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

ATTAIN_INLINE std::uint32_t scorecard_state::row_of(std::uint32_t cell) const noexcept {
    std::uint32_t first = 0;
    std::uint32_t last = rows.size();
    while (last - first > 1) {
        auto const middle = first + (last - first) / 2;
        (rows[middle].first_cell <= cell ? first : last) = middle;
    }
    return first;
}

ATTAIN_INLINE std::uint32_t scorecard_state::row_with_fact(std::uint32_t at) const noexcept {
    std::uint32_t first = 0;
    std::uint32_t last = rows.size();
    while (last - first > 1) {
        auto const middle = first + (last - first) / 2;
        (rows[middle].first_fact <= at ? first : last) = middle;
    }
    return first;
}

/// The fact that a cell's way of writing comes from: its own, else the first input of the same kind.
[[nodiscard]] inline std::uint32_t writing_of(cell_record const& cell) noexcept {
    return cell.fact != no_fact ? cell.fact : cell.a;
}

}  // namespace detail

ATTAIN_INLINE detail::cell_record const& cell_view::record() const noexcept { return state_->cells[at_]; }

ATTAIN_INLINE row_view cell_view::row() const noexcept { return {state_, state_->row_of(at_)}; }
ATTAIN_INLINE measure cell_view::what() const noexcept { return record().what; }
ATTAIN_INLINE reference cell_view::of() const noexcept { return reference::from_bits(record().of); }
ATTAIN_INLINE fact_key cell_view::key() const noexcept {
    auto const first = state_->fact(state_->rows[state_->row_of(at_)].first_fact);
    return {first.indicator(), first.scope(), first.when(), what(), of()};
}

ATTAIN_INLINE bool cell_view::is_published() const noexcept { return record().fact != detail::no_fact; }
ATTAIN_INLINE bool cell_view::is_computed() const noexcept { return record().how != detail::computing::nothing; }
ATTAIN_INLINE bool cell_view::is_implied() const noexcept { return record().imply != detail::implying::nothing; }

ATTAIN_INLINE fact_view cell_view::published() const noexcept { return state_->fact(record().fact); }
ATTAIN_INLINE std::string cell_view::text() const {
    if (!is_published()) return {};
    auto const fact = published();
    auto text = fact.text();
    // Digits beside a unit column read as one figure: 40.4 and % are 40.4%.
    if (auto const beside = fact.unit_text(); !beside.empty() && !text.ends_with(beside)) text += beside;
    return text;
}

ATTAIN_INLINE outcome<rational> cell_view::computed() const {
    try {
        return detail::computed_value(*state_, record());
    } catch (error const& refused) {
        return refused.details();
    }
}
ATTAIN_INLINE std::optional<undefined_reason> cell_view::reason() const noexcept {
    if (record().how != detail::computing::undefined) return std::nullopt;
    return record().reason();
}
ATTAIN_INLINE std::optional<implied_value> cell_view::implied() const {
    try {
        return detail::implied_value_of(*state_, record());
    } catch (error const&) {
        return std::nullopt;  // beyond the limits of arithmetic
    }
}
ATTAIN_INLINE observation_status cell_view::status() const noexcept {
    return is_published() ? published().status() : derived_status();
}
ATTAIN_INLINE observation_status cell_view::derived_status() const noexcept {
    auto found = observation_status::normal;
    for (auto const at : {record().a, record().b, record().c})
        if (at != detail::no_fact) found = worst(found, state_->fact(at).status());
    if (record().how == detail::computing::sum)
        detail::for_each_part(*state_, published(), [&](std::optional<fact_view> const& part) {
            if (part) found = worst(found, part->status());
            return true;
        });
    return found;
}
ATTAIN_INLINE attain::agreement cell_view::agreement() const noexcept { return record().agree; }

ATTAIN_INLINE attain::unit cell_view::unit() const noexcept { return detail::unit_of(*state_, record()); }
ATTAIN_INLINE std::int32_t cell_view::magnitude() const noexcept {
    auto const from = detail::writing_of(record());
    return detail::is_rate(what()) || from == detail::no_fact ? 0 : state_->fact(from).magnitude();
}
ATTAIN_INLINE std::string cell_view::unit_text() const {
    auto const from = detail::writing_of(record());
    if (detail::is_rate(what()) || from == detail::no_fact) return {};
    return detail::written_unit_of(state_->fact(from), state_->indicator_of(from));
}
ATTAIN_INLINE std::int32_t cell_view::written_places() const noexcept {
    auto const from = detail::writing_of(record());
    return from == detail::no_fact ? 0 : std::max(0, state_->fact(from).number().scale());
}

ATTAIN_INLINE indicator_index row_view::indicator() const noexcept {
    return state_->fact(state_->rows[at_].first_fact).indicator();
}
ATTAIN_INLINE scope_index row_view::scope() const noexcept {
    return state_->fact(state_->rows[at_].first_fact).scope();
}
ATTAIN_INLINE period row_view::when() const noexcept { return state_->fact(state_->rows[at_].first_fact).when(); }
ATTAIN_INLINE view_range<cell_view> row_view::cells() const noexcept {
    return {state_, state_->rows[at_].first_cell, state_->end_of_row(at_)};
}
ATTAIN_INLINE std::optional<cell_view> row_view::find(measure what, reference of) const noexcept {
    for (auto at = state_->rows[at_].first_cell; at < state_->end_of_row(at_); ++at) {
        auto const& cell = state_->cells[at];
        if (cell.what == what && cell.of == of.bits()) return cell_view(state_, at);
    }
    return std::nullopt;
}
ATTAIN_INLINE attain::achievement row_view::achievement() const noexcept { return state_->rows[at_].achieved; }
ATTAIN_INLINE bool row_view::is_certain() const noexcept { return state_->rows[at_].certain; }

ATTAIN_INLINE dataset const& scorecard::data() const noexcept { return state_->data; }
ATTAIN_INLINE evaluate_options const& scorecard::options() const noexcept { return state_->options; }
ATTAIN_INLINE std::span<rounding_rule const> scorecard::rules() const noexcept { return state_->rules; }
ATTAIN_INLINE view_range<row_view> scorecard::rows() const noexcept { return {state_.get(), 0, state_->rows.size()}; }
ATTAIN_INLINE std::size_t scorecard::cell_count() const noexcept { return state_->cells.size(); }
ATTAIN_INLINE view_range<cell_view> scorecard::cells() const noexcept {
    return {state_.get(), 0, state_->cells.size()};
}
ATTAIN_INLINE cell_view scorecard::operator[](cell_index which) const noexcept {
    return {state_.get(), static_cast<std::uint32_t>(which)};
}
ATTAIN_INLINE row_view scorecard::operator[](row_index which) const noexcept {
    return {state_.get(), static_cast<std::uint32_t>(which)};
}

ATTAIN_INLINE std::optional<row_view> scorecard::find_row(indicator_index indicator, scope_index scope,
                                                          period const& when) const noexcept {
    auto const group = state_->data.group(indicator, scope, when);
    if (group.empty()) return std::nullopt;
    return row_view(state_.get(), state_->row_with_fact(static_cast<std::uint32_t>(group.front().index())));
}
ATTAIN_INLINE std::optional<cell_view> scorecard::find(fact_key const& key) const noexcept {
    auto const row = find_row(key.indicator, key.scope, key.when);
    return row ? row->find(key.what, key.of) : std::nullopt;
}
ATTAIN_INLINE result<cell_view> scorecard::find(std::string_view key) const {
    auto const parsed = state_->data.parse_key(key);
    if (!parsed) return parsed.error();
    if (auto const cell = find(*parsed)) return *cell;
    return failure{reason::unknown_cell, -1,
                   "cell: '" + std::string(key) + "' found, expected a key of something that is published, computed " +
                       "or implied; list them with a report"};
}

ATTAIN_INLINE std::size_t scorecard::count(agreement what) const noexcept {
    if (what == agreement::agrees) return state_->agreeing;
    if (what == agreement::differs) return state_->differing;
    return state_->cells.size() - state_->agreeing - state_->differing;
}

ATTAIN_INLINE std::size_t scorecard::memory() const noexcept {
    return sizeof *state_ + state_->rows.memory() + state_->cells.memory();
}

ATTAIN_END_NAMESPACE
