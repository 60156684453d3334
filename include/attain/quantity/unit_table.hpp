#pragma once

#include <attain/quantity/unit.hpp>
#include <attain/result.hpp>

#include <string>
#include <type_traits>

ATTAIN_BEGIN_NAMESPACE

namespace detail {
class unit_store;
}  // namespace detail

/// A unit as a caller defines it, for example `{.symbol = "标箱", .kind = unit_kind::count}` or
/// `{.symbol = "市里", .of = "米", .factor = 500}`.
struct unit_spec {
    std::string symbol;
    unit_kind kind = unit_kind::count;        ///< taken from `of` where that is given
    std::string name_zh = {};                 ///< optional
    std::string name_en = {};                 ///< optional
    std::vector<std::string> spellings = {};  ///< more ways of writing it
    std::string of = {};                      ///< the unit it is a multiple of; empty: a base unit of its own
    rational factor = 1;                      ///< how many of `of` it is; never zero
};

/// The units that are known: a table of spellings. It only grows, and hands out handles that live as long as it does.
///
/// Thread safety: const functions may run at the same time; those that define need the table for themselves.
class unit_table {
public:
    /// A table of one's own: everything `builtin()` knows, and what is defined in it.
    unit_table();
    ~unit_table();
    unit_table(unit_table&& other) noexcept;
    unit_table& operator=(unit_table&& other) noexcept;

    /// The library's own units: money (ISO 4217), SI and China's statutory units, counters, ratios, ranks.
    [[nodiscard]] static unit_table const& builtin();

    /// The unit of a spelling (平方公里, km², Km2 ...). The case of letters counts where it matters (mW, MW) and is
    /// forgiven elsewhere. No magnitudes: see `parse_written_unit`.
    /// **Complexity** constant on average.
    [[nodiscard]] std::optional<unit> find(std::string_view spelling) const noexcept;

    /// The same, but only as spelled in the table.
    [[nodiscard]] std::optional<unit> find_exact(std::string_view spelling) const noexcept;

    /// `find`, and what can be made of the units found: 元/家, 吨标准煤/万元, kg per ha, 人·天, 2015=100.
    /// **Errors** unknown_unit with the position; overflow when a table has made too many compound units.
    [[nodiscard]] result<unit> resolve(std::string_view spelling) const;

    /// A compound spelling that this table has resolved before.
    [[nodiscard]] std::optional<unit> find_resolved(std::string_view spelling) const;

    /// The longest spelling that `text` starts with. A Latin spelling must end at a word boundary.
    [[nodiscard]] std::optional<unit_match> longest_match(std::string_view text) const noexcept;

    /// Adds a unit. **Errors** zero_factor, duplicate_unit (the symbol or a spelling is taken), unknown_unit (`of`),
    /// empty_input, unit_cycle (a unit that is its own multiple), invalid_utf8.
    result<unit> define(unit_spec const& spec);

    /// Adds several that may refer to each other in any order. On failure nothing is added.
    /// **Errors** as `define`; `position` is the number of the spec that failed.
    result<std::vector<unit>> define_all(std::span<unit_spec const> specs);

    /// The generic rule for counters: a short word becomes a classifier of its own (榀, 载体). Known spellings give
    /// their own unit. **Errors** invalid_utf8, unexpected_character (digits, spaces at the ends, controls),
    /// empty_input.
    result<unit> counter(std::string_view word);

    /// An index against a base as written: `上年=100`, `2015=100`.
    /// **Errors** unexpected_character when the text does not end in `=100`; overflow as `resolve`.
    [[nodiscard]] result<unit> index_with_base(std::string_view label) const;

    /// a/b and a·b, made once for each pair. Equal dimensions cancel to a ratio with an exact factor.
    /// **Errors** unit_mismatch for kinds without products (ranks, indices, points, temperatures); overflow as
    /// `resolve`.
    [[nodiscard]] result<unit> quotient(unit a, unit b) const;
    [[nodiscard]] result<unit> product(unit a, unit b) const;

    /// The unit of `id`, or nothing. Ids are those of `unit::id()` in this table.
    [[nodiscard]] std::optional<unit> at(std::uint32_t id) const noexcept;

    /// How many units and spellings there are, the builtin ones included.
    [[nodiscard]] std::size_t size() const noexcept;
    [[nodiscard]] std::size_t spelling_count() const noexcept;

    /// Calls `f(spelling, unit)` for every spelling, the builtin ones before those of a table of one's own. The views
    /// live as long as the table.
    template <class F>
    void each_spelling(F&& f) const {
        auto const call = [](void* context, std::string_view spelling, unit which) {
            (*static_cast<std::remove_reference_t<F>*>(context))(spelling, which);
        };
        visit_spellings(call, &f);
    }

private:
    void visit_spellings(void (*visit)(void*, std::string_view, unit), void* context) const;

    struct builtin_tag {};
    struct on_top {};
    explicit unit_table(builtin_tag);
    unit_table(unit_table const& parent, on_top);

    detail::unit_store* store_;  ///< owned
};

/// A unit as a column's head or a figure's tail writes it, with its magnitude: 亿元 is {CNY, 8}.
struct written_unit {
    attain::unit unit;
    std::int32_t magnitude = 0;
    std::string text = {};    ///< as written
    std::string suffix = {};  ///< what stands behind a number, with a space where words need one
};

/// Reads 亿元, 万吨, %, 万元/家, USD million, 100 million yuan. An empty text is a bare number.
/// **Errors** unknown_unit, invalid_utf8, with the byte position.
[[nodiscard]] result<written_unit> parse_written_unit(std::string_view text,
                                                      unit_table const& units = unit_table::builtin());

/// The same, but a word that is no known unit becomes a counter of its own in `units`.
[[nodiscard]] result<written_unit> parse_written_unit_or_counter(std::string_view text, unit_table& units);

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/quantity/builtin_units-inl.hpp>
#include <attain/quantity/compound_units-inl.hpp>
#include <attain/quantity/unit_store-inl.hpp>
#include <attain/quantity/unit_table-inl.hpp>
#include <attain/quantity/written_unit-inl.hpp>
#endif
