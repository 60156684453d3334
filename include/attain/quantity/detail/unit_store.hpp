#pragma once

#include <attain/quantity/detail/spelling_map.hpp>
#include <attain/quantity/unit.hpp>

#include <deque>
#include <map>
#include <mutex>
#include <string>

ATTAIN_BEGIN_NAMESPACE
namespace detail {

/// What a unit table holds. Definitions and texts never move; a table of one's own looks into its parent as well.
class unit_store {
public:
    /// Ids: the builtin units from 1, a caller's from `own_ids`; compound ones apart, so that both can grow.
    static constexpr std::uint32_t own_ids = 1u << 20;
    static constexpr std::uint32_t compound_ids = 1u << 21;
    static constexpr std::size_t most_compounds = 65536;
    static constexpr std::size_t most_units = own_ids - 1;
    static constexpr std::size_t longest_spelling = 64;

    explicit unit_store(unit_store const* parent) noexcept : parent_(parent) {}

    [[nodiscard]] unit_definition const* find_exact(std::string_view spelling) const noexcept;
    [[nodiscard]] unit_definition const* find(std::string_view spelling) const noexcept;
    [[nodiscard]] unit_match longest_match(std::string_view text) const noexcept;

    /// A definition of its own, with the next id; the symbol is the first spelling.
    unit_definition& add(unit_kind kind, std::string_view symbol, rational factor, std::vector<unit_term> terms);
    /// Another way of writing it; false when that is taken by another unit. `folds` lets the case of letters be
    /// forgiven.
    bool spell(std::string_view spelling, unit_definition const& definition, bool folds);
    /// The same for a list separated by '|'.
    bool spell_list(std::string_view spellings, unit_definition const& definition, bool folds);
    /// Sorts the spellings for `longest_match`; called after the last of many `spell`.
    void finish();
    /// Keeps a text as long as the store lives.
    std::string_view keep(std::string_view text);
    void reserve(std::size_t spellings);

    /// The compound unit of these parts, made once. Null when there are too many.
    [[nodiscard]] unit_definition const* compound(unit_kind kind, std::string const& symbol, rational const& factor,
                                                  std::vector<unit_term> const& terms) const;
    /// Compound spellings already resolved.
    [[nodiscard]] unit_definition const* remembered(std::string_view spelling) const;
    void remember(std::string_view spelling, unit_definition const* definition) const;

    [[nodiscard]] unit_definition const* at(std::uint32_t id) const noexcept;
    [[nodiscard]] std::size_t size() const noexcept;
    [[nodiscard]] std::size_t spelling_count() const noexcept;
    void visit_spellings(void (*visit)(void*, std::string_view, unit), void* context) const;
    [[nodiscard]] bool is_full() const noexcept { return definitions_.size() >= most_units; }

private:
    struct sorted_spelling {
        std::string_view spelling;
        unit_definition const* definition;
    };

    unit_store const* parent_;
    std::deque<unit_definition> definitions_;
    std::deque<std::string> texts_;
    spelling_map exact_;
    spelling_map folded_;  ///< lower-case spellings; no definition where two units share one
    std::vector<sorted_spelling> sorted_;
    std::size_t in_order_ = 0;  ///< how many of these are sorted

    // Compound units are made on demand by const functions; what they are does not depend on who asked first.
    mutable std::mutex mutex_;
    mutable std::deque<unit_definition> compounds_;
    mutable std::deque<std::string> compound_texts_;
    mutable std::multimap<std::string, unit_definition const*, std::less<>> by_symbol_;
    mutable std::map<std::string, unit_definition const*, std::less<>> resolved_;
};

/// Fills a store with the library's own units.
void add_builtin_units(unit_store& store);

/// Lower-case ASCII and half-width forms of a spelling; false when it does not fit into `capacity` bytes.
[[nodiscard]] bool fold_spelling(std::string_view spelling, char* out, std::size_t capacity,
                                 std::size_t& size) noexcept;

}  // namespace detail
ATTAIN_END_NAMESPACE
