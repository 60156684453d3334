#pragma once

#include <attain/index_iterator.hpp>
#include <attain/model/declared_relation.hpp>
#include <attain/model/fact.hpp>
#include <attain/number/decimal.hpp>
#include <attain/number/preimage.hpp>
#include <attain/quantity/unit.hpp>
#include <attain/quantity/unit_table.hpp>
#include <attain/result.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

/// The position of a fact in its dataset, in key order.
enum class fact_index : std::uint32_t {};

namespace detail {
struct dataset_state;
struct dataset_access;
}  // namespace detail

/// One fact where it lies in its dataset: two words, valid as long as a copy of the dataset lives. The small columns
/// are read in place; `figure()` puts the figure together on demand.
class fact_view {
public:
    [[nodiscard]] fact_index index() const noexcept { return fact_index{row_}; }
    [[nodiscard]] fact_key key() const noexcept;
    [[nodiscard]] indicator_index indicator() const noexcept;
    [[nodiscard]] scope_index scope() const noexcept;
    [[nodiscard]] period when() const noexcept;
    [[nodiscard]] measure what() const noexcept;
    [[nodiscard]] reference of() const noexcept;

    /// False only where the status says missing or suppressed and no figure was given.
    [[nodiscard]] bool has_figure() const noexcept;
    /// The figure as published. Requires `has_figure()`.
    [[nodiscard]] attain::figure figure() const;
    /// The digits as written, without magnitude: 621.5 of 621.5亿元. Zero where there is no figure.
    [[nodiscard]] decimal number() const;
    /// The power of ten of the figure's magnitude word: 8 for 亿.
    [[nodiscard]] std::int32_t magnitude() const noexcept;
    /// number x 10^magnitude, in `unit()`.
    [[nodiscard]] decimal value() const;
    [[nodiscard]] attain::unit unit() const noexcept;
    [[nodiscard]] attain::hedge hedge() const noexcept;
    /// The figure as it was written, unit included where it stood in the same text: `621.5亿元`, or `621.5`.
    [[nodiscard]] std::string text() const;
    /// The unit as it was written beside the figure (`亿元`), empty where it stands within the text or comes from the
    /// indicator.
    [[nodiscard]] std::string_view unit_text() const noexcept;

    /// Whether the figure was written without a unit, which the indicator's definition or the measure then gives.
    [[nodiscard]] bool inherits_unit() const noexcept;

    [[nodiscard]] observation_status status() const noexcept;
    [[nodiscard]] std::optional<date> vintage() const noexcept;
    [[nodiscard]] std::string_view source() const noexcept;
    [[nodiscard]] place where() const noexcept;

    /// All of it at once.
    [[nodiscard]] fact take() const;

private:
    friend class dataset;
    friend class fact_range;
    fact_view(detail::dataset_state const* state, std::uint32_t row) noexcept : state_(state), row_(row) {}

    detail::dataset_state const* state_;
    std::uint32_t row_;
};

/// Facts that lie side by side in key order.
class fact_range {
public:
    using iterator = index_iterator<fact_view, fact_range>;

    fact_range() noexcept = default;

    [[nodiscard]] std::size_t size() const noexcept { return last_ - first_; }
    [[nodiscard]] bool empty() const noexcept { return first_ == last_; }
    /// Requires i < size().
    [[nodiscard]] fact_view operator[](std::size_t i) const noexcept {
        return {state_, first_ + static_cast<std::uint32_t>(i)};
    }
    [[nodiscard]] fact_view front() const noexcept { return {state_, first_}; }
    [[nodiscard]] fact_view back() const noexcept { return {state_, last_ - 1}; }
    [[nodiscard]] iterator begin() const noexcept { return {*this, 0}; }
    [[nodiscard]] iterator end() const noexcept { return {*this, size()}; }

private:
    friend class dataset;
    fact_range(detail::dataset_state const* state, std::uint32_t first, std::uint32_t last) noexcept
        : state_(state), first_(first), last_(last) {}

    detail::dataset_state const* state_ = nullptr;
    std::uint32_t first_ = 0;
    std::uint32_t last_ = 0;
};

/// Indicators, scopes and facts. Immutable; a copy shares the same data and is safe to use from any thread.
///
/// Facts lie in columns, sorted by key: indicator and scope in the order of their definition, then period (by its
/// storage key), measure, `of`, vintage (none first), source.
class dataset {
public:
    dataset();

    /// The file it was read from, as the caller named it; empty where there is none.
    [[nodiscard]] std::string const& file() const noexcept;
    [[nodiscard]] name_text const& title() const noexcept;
    [[nodiscard]] std::optional<date> published() const noexcept;
    /// The rounding rules that its figures may follow, as the dataset declares them; empty where it declares none.
    [[nodiscard]] std::span<rounding_rule const> rounding() const noexcept;

    /// The units that it defines itself, and the table that holds them beside the library's own.
    [[nodiscard]] std::span<unit_spec const> own_units() const noexcept;
    [[nodiscard]] unit_table const& units() const noexcept;

    [[nodiscard]] std::span<attain::indicator const> indicators() const noexcept;
    [[nodiscard]] std::span<attain::scope const> scopes() const noexcept;
    /// Requires an index of this dataset.
    [[nodiscard]] attain::indicator const& operator[](indicator_index which) const noexcept;
    [[nodiscard]] attain::scope const& operator[](scope_index which) const noexcept;

    /// By id, else by name in either language, else by alias. Complexity: one hash look-up.
    [[nodiscard]] std::optional<indicator_index> find_indicator(std::string_view id_or_name) const;
    /// By id, else by name in either language. Complexity: one hash look-up.
    [[nodiscard]] std::optional<scope_index> find_scope(std::string_view id_or_name) const;
    /// Whether `inner` lies within `outer`, or is it.
    [[nodiscard]] bool lies_within(scope_index inner, scope_index outer) const noexcept;

    /// The relations that it declares beside those which its measures and indicators mean.
    [[nodiscard]] std::span<declared_relation const> relations() const noexcept;

    [[nodiscard]] std::size_t size() const noexcept;
    [[nodiscard]] fact_range facts() const noexcept;
    /// Requires an index of this dataset.
    [[nodiscard]] fact_view operator[](fact_index which) const noexcept;

    /// The facts of one indicator. Complexity: constant.
    [[nodiscard]] fact_range facts_of(indicator_index indicator) const noexcept;
    /// The facts of one indicator in one scope in one period. Complexity: O(log n).
    [[nodiscard]] fact_range group(indicator_index indicator, scope_index scope, period const& when) const noexcept;
    /// The group of facts (same indicator, scope, period) that `first` begins, to walk a dataset group by group:
    /// `for (auto rest = d.facts(); !rest.empty();) { auto g = d.leading_group(rest); ...; rest = d.after(g); }`
    [[nodiscard]] fact_range leading_group(fact_range rest) const noexcept;
    [[nodiscard]] fact_range after(fact_range done) const noexcept;

    /// All facts with this key: several when vintages or sources differ. Complexity: O(log n).
    [[nodiscard]] fact_range find_all(fact_key const& key) const noexcept;
    /// The fact with this key; of several, the one of the latest vintage. Complexity: O(log n).
    [[nodiscard]] std::optional<fact_view> find(fact_key const& key) const noexcept;
    /// The fact with this key as it was known on a day: the latest vintage not after it (no vintage is known always).
    [[nodiscard]] std::optional<fact_view> find_as_of(fact_key const& key, date day) const noexcept;

    /// A key from `INDICATOR/SCOPE/PERIOD/MEASURE[/OF]`, for example `trade/zone/2022/share/province`. Names serve as
    /// well as ids. A `/` within a part is written `%2F`, a `%` `%25`. Errors: unknown_indicator, unknown_scope,
    /// no_such_period, unknown_measure, missing_field; with the byte offset.
    [[nodiscard]] result<fact_key> parse_key(std::string_view text) const;
    /// The key by ids, as `parse_key` reads it.
    [[nodiscard]] std::string print_key(fact_key const& key) const;

    /// What `of` refers to under this measure. Errors: unknown_scope.
    [[nodiscard]] std::optional<reference> find_reference(std::string_view id, measure what) const;
    /// The id of what is referred to; empty for nothing.
    [[nodiscard]] std::string_view id_of(reference of) const noexcept;
    /// The title of what is referred to, in a language.
    [[nodiscard]] std::string_view title_of(reference of, language in) const noexcept;

    /// Bytes held by the columns and tables, for the benchmark.
    [[nodiscard]] std::size_t memory() const noexcept;

    /// The same content: file name and places are not compared.
    friend bool operator==(dataset const& a, dataset const& b);

private:
    friend class dataset_builder;
    friend struct detail::dataset_access;
    explicit dataset(std::shared_ptr<detail::dataset_state const> state) noexcept : state_(std::move(state)) {}

    std::shared_ptr<detail::dataset_state const> state_;
};

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/model/dataset-inl.hpp>
#endif
