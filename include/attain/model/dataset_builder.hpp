#pragma once

#include <attain/model/dataset.hpp>
#include <attain/model/declared_relation.hpp>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

/// A field of a definition or a row: its text and where it stands. Converts from text, for datasets built in memory.
struct field {
    std::string_view text;
    place where;

    constexpr field() noexcept = default;
    constexpr field(std::string_view t, place w = {}) noexcept : text(t), where(w) {}
    constexpr field(char const* t) noexcept : text(t) {}
    field(std::string const& t) noexcept : text(t) {}
    [[nodiscard]] constexpr bool empty() const noexcept { return text.empty(); }
};

/// An indicator as a file defines it; ids are resolved by `dataset_builder::build`, so that definitions may come in any
/// order.
struct indicator_definition {
    field id{};
    field name_zh{};
    field name_en{};
    std::vector<field> aliases{};
    field unit{};
    field nature{};
    field better{};
    field target{};
    field force{};
    field basis{};
    field within{};
    std::vector<field> parts{};
    field numerator{};
    field denominator{};
    place where{};
};

/// A scope as a file defines it.
struct scope_definition {
    field id{};
    field name_zh{};
    field name_en{};
    field within{};
    place where{};
};

/// A fact as a row states it. Empty = not given. A figure may hold its unit (`621.5亿元`) or stand beside it (`621.5`,
/// `亿元`); with neither, levels take the indicator's unit and ranks are plain places; a ratio needs its unit.
struct fact_row {
    field indicator{};
    field scope{};
    field period{};
    field measure{};
    field of{};
    field figure{};
    field unit{};
    field status{};
    field vintage{};
    field source{};
    place where{};
};

/// A unit of the dataset's own: `{"symbol": "标箱", "kind": "count"}` or `{"symbol": "市石", "of": "kg", "factor":
/// 60}`.
struct unit_definition {
    field symbol;
    field kind;  ///< a `unit_kind`; `count` where neither this nor `of` is given
    field name_zh;
    field name_en;
    std::vector<field> spellings;
    field of;      ///< the unit it is a multiple of
    field factor;  ///< a decimal or a fraction (2000/3); 1 where it is not given
    place where;
};

/// A relation between figures as a file declares it, by their keys.
struct relation_definition {
    relation_form form = relation_form::sum;
    std::vector<field> members;
    std::vector<field> weights;
    field equals;
    field strength;
    field basis;
    field price;
    bool exhaustive = true;
    place where;
};

/// What a dataset is built from. Everything is checked; each thing wrong becomes one problem with its place, and
/// reading goes on, so that all of them are known after one run.
///
///     dataset_builder b;
///     b.add_scope({.id = "zone"});
///     b.add_indicator({.id = "trade", .unit = "亿元", .nature = "flow"});
///     b.add_fact({.indicator = "trade", .scope = "zone", .period = "2022", .measure = "value", .figure =
///     "621.5亿元"}); auto [data, problems] = std::move(b).build();
class dataset_builder {
public:
    /// `file` is what problems name.
    explicit dataset_builder(std::string file = {});
    dataset_builder(dataset_builder&&) noexcept;
    dataset_builder& operator=(dataset_builder&&) noexcept;
    ~dataset_builder();

    /// Facts may name indicators and scopes that are not defined; they are then defined by their name, with no nature.
    void define_by_name(bool allowed) noexcept;

    void set_title(name_text title);
    void set_published(field day);
    void add_rounding(field rule);

    /// All units stand before the first fact. Problems: zero_factor, unit_cycle, duplicate_unit, unknown_unit,
    /// unknown_word, malformed_number.
    void add_unit(unit_definition const& definition);
    void add_scope(scope_definition const& definition);
    void add_indicator(indicator_definition const& definition);
    void add_fact(fact_row const& row);
    /// Checked when all facts are known. Problems: those of `dataset::parse_key`; malformed_relation for a figure named
    /// twice, a zero weight, the wrong number of figures; unknown_figure for a rate that nobody published, or where no
    /// member is published; unit_mismatch and its like.
    void add_relation(relation_definition const& definition);

    /// Makes room. Complexity: no effect on results.
    void reserve(std::size_t facts);
    /// How many facts were accepted so far.
    [[nodiscard]] std::size_t size() const noexcept;

    /// Notes a problem of the reader's own (syntax).
    void report(problem what);
    /// True once so many problems were met that reading on tells nothing new (`max_problems`).
    [[nodiscard]] bool gave_up() const noexcept;
    static constexpr std::size_t max_problems = 10000;

    struct built {
        dataset data;
        std::vector<problem> problems;  ///< in order of place

        /// Nothing wrong, apart from two figures for one fact.
        [[nodiscard]] bool usable() const noexcept {
            for (auto const& each : problems)
                if (!each.is_conflict()) return false;
            return true;
        }
    };

    /// Resolves ids, sorts the facts by key, merges facts stated twice alike and reports those stated twice
    /// differently. Facts with a problem of their own are left out. Complexity: O(n log n); O(n) when they come in key
    /// order.
    [[nodiscard]] built build() &&;

private:
    struct state;
    std::unique_ptr<state> state_;
};

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/model/dataset_builder-inl.hpp>
#endif
