#pragma once

#include <attain/index_iterator.hpp>
#include <attain/measure/achievement.hpp>
#include <attain/measure/evaluate_options.hpp>
#include <attain/measure/implied_value.hpp>
#include <attain/measure/outcome.hpp>
#include <attain/model/dataset.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

ATTAIN_BEGIN_NAMESPACE

/// The position of a cell and of a row in their scorecard.
enum class cell_index : std::uint32_t {};
enum class row_index : std::uint32_t {};

namespace detail {
struct scorecard_state;
struct cell_record;
class explainer;
}  // namespace detail

class row_view;
template <class View>
class view_range;

/// One measure of one indicator in one scope and period: what was published, what follows, and what is implied; each of
/// the three may be absent. Two words, valid as long as a copy of the scorecard lives. Derived numbers are exact and
/// are formed when they are asked for.
class cell_view {
public:
    [[nodiscard]] cell_index index() const noexcept { return cell_index{at_}; }
    /// The key: `base` is the level in the period compared with (with `of`: the earlier rank there), `total` with `of`
    /// the whole of a share, `difference` with `of` what is left of a whole without that part.
    [[nodiscard]] fact_key key() const noexcept;
    [[nodiscard]] measure what() const noexcept;
    [[nodiscard]] reference of() const noexcept;
    [[nodiscard]] row_view row() const noexcept;

    [[nodiscard]] bool is_published() const noexcept;
    /// True where a value was computed from other facts taken as exact, or where it could not be and there is a reason.
    [[nodiscard]] bool is_computed() const noexcept;
    [[nodiscard]] bool is_implied() const noexcept;

    /// The published fact. Requires `is_published()`.
    [[nodiscard]] fact_view published() const noexcept;
    /// The published figure as written; empty where there is none.
    [[nodiscard]] std::string text() const;

    /// What follows exactly from the other facts, or the reason why nothing does; an error (overflow) beyond the limits
    /// of arithmetic. Requires `is_computed()`.
    ///
    /// **Units** ratios for rates (1.05 for 105 %), the unit of `unit()` without magnitude for levels.
    [[nodiscard]] outcome<rational> computed() const;
    /// The reason of an undefined computed value, without computing.
    [[nodiscard]] std::optional<undefined_reason> reason() const noexcept;

    /// The interval that published figures leave for a number that was not published; none where they contradict each
    /// other although `is_implied()`.
    [[nodiscard]] std::optional<implied_value> implied() const;

    /// The status letter of the published figure, where there is one, else `derived_status()`.
    [[nodiscard]] observation_status status() const noexcept;
    /// The worst status of the facts that the computed value and the implied interval follow from: what is computed
    /// from a provisional figure is provisional.
    [[nodiscard]] observation_status derived_status() const noexcept;

    /// Published against computed. A change whose base nobody published is held against the published growth instead.
    [[nodiscard]] attain::agreement agreement() const noexcept;

    /// What a level is written in: the unit, the power of ten beside it and both as text (亿元), taken from the
    /// published figure or from the one it follows from. Ratios have a bare unit, 0 and no text.
    [[nodiscard]] attain::unit unit() const noexcept;
    [[nodiscard]] std::int32_t magnitude() const noexcept;
    [[nodiscard]] std::string unit_text() const;
    /// Decimals of the figure that `unit_text` comes from: 1 for 621.5亿元.
    [[nodiscard]] std::int32_t written_places() const noexcept;

private:
    friend class scorecard;
    friend class row_view;
    friend class detail::explainer;
    template <class View>
    friend class view_range;
    cell_view(detail::scorecard_state const* state, std::uint32_t at) noexcept : state_(state), at_(at) {}
    [[nodiscard]] detail::cell_record const& record() const noexcept;

    detail::scorecard_state const* state_;
    std::uint32_t at_;
};

/// Views that lie side by side: `View` is `cell_view` or `row_view`.
template <class View>
class view_range {
public:
    using iterator = index_iterator<View, view_range>;

    view_range() noexcept = default;
    [[nodiscard]] std::size_t size() const noexcept { return last_ - first_; }
    [[nodiscard]] bool empty() const noexcept { return first_ == last_; }
    /// Requires i < size().
    [[nodiscard]] View operator[](std::size_t i) const noexcept {
        return View(state_, first_ + static_cast<std::uint32_t>(i));
    }
    [[nodiscard]] iterator begin() const noexcept { return {*this, 0}; }
    [[nodiscard]] iterator end() const noexcept { return {*this, size()}; }

private:
    friend class scorecard;
    friend class row_view;
    view_range(detail::scorecard_state const* state, std::uint32_t first, std::uint32_t last) noexcept
        : state_(state), first_(first), last_(last) {}

    detail::scorecard_state const* state_ = nullptr;
    std::uint32_t first_ = 0;
    std::uint32_t last_ = 0;
};

/// One indicator in one scope and period. Its cells lie in the order of `measure`, then of `of`.
class row_view {
public:
    [[nodiscard]] row_index index() const noexcept { return row_index{at_}; }
    [[nodiscard]] indicator_index indicator() const noexcept;
    [[nodiscard]] scope_index scope() const noexcept;
    [[nodiscard]] period when() const noexcept;

    [[nodiscard]] view_range<cell_view> cells() const noexcept;
    [[nodiscard]] std::optional<cell_view> find(measure what, reference of = {}) const noexcept;

    [[nodiscard]] attain::achievement achievement() const noexcept;
    /// True where rounding cannot have made the difference: 100 % printed may be 99.6 %, and is then met as published.
    [[nodiscard]] bool is_certain() const noexcept;

private:
    friend class scorecard;
    friend class cell_view;
    friend class view_range<row_view>;
    row_view(detail::scorecard_state const* state, std::uint32_t at) noexcept : state_(state), at_(at) {}

    detail::scorecard_state const* state_;
    std::uint32_t at_;
};

/// Everything that follows from a dataset, in the order of its indicators, scopes and periods. Immutable; a copy shares
/// the same data, holds the dataset, and is safe to use from any thread.
class scorecard {
public:
    [[nodiscard]] dataset const& data() const noexcept;
    [[nodiscard]] evaluate_options const& options() const noexcept;
    /// The rounding rules under which intervals were formed: those asked for, else those the dataset declares, else
    /// `nearest`.
    [[nodiscard]] std::span<rounding_rule const> rules() const noexcept;

    [[nodiscard]] view_range<row_view> rows() const noexcept;
    [[nodiscard]] std::size_t cell_count() const noexcept;
    [[nodiscard]] view_range<cell_view> cells() const noexcept;
    /// Requires an index of this scorecard.
    [[nodiscard]] cell_view operator[](cell_index which) const noexcept;
    [[nodiscard]] row_view operator[](row_index which) const noexcept;

    /// Complexity: O(log n).
    [[nodiscard]] std::optional<row_view> find_row(indicator_index indicator, scope_index scope,
                                                   period const& when) const noexcept;
    [[nodiscard]] std::optional<cell_view> find(fact_key const& key) const noexcept;
    /// The cell of `trade/zone/2022/completion`. Errors: those of `dataset::parse_key`; unknown_cell.
    [[nodiscard]] result<cell_view> find(std::string_view key) const;

    /// How many published figures agree with, and differ from, what was computed.
    [[nodiscard]] std::size_t count(agreement what) const noexcept;

    /// Bytes held besides the dataset, for the benchmark.
    [[nodiscard]] std::size_t memory() const noexcept;

private:
    friend scorecard evaluate(dataset const& data, evaluate_options const& options);
    explicit scorecard(std::shared_ptr<detail::scorecard_state const> state) noexcept : state_(std::move(state)) {}

    std::shared_ptr<detail::scorecard_state const> state_;
};

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/measure/scorecard-inl.hpp>
#endif
