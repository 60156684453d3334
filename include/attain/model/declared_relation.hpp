#pragma once

#include <attain/model/fact.hpp>
#include <attain/number/decimal.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

/// What a dataset says of several figures at once, beside what their measures say.
enum class relation_form : std::uint8_t {
    sum,     ///< the weighted sum of the members equals `equals`; at most `equals` where it is not exhaustive
    ratio,   ///< the first member over the second equals `equals`
    subset,  ///< the first member is a part of the second: not greater
    order,   ///< each member is not greater than the next
};

/// Only hard relations can give a contradiction; of soft ones an audit says what they would contradict.
enum class relation_strength : std::uint8_t { hard, soft };

/// Whether a relation holds of the values behind the figures, or of the figures as they are printed.
enum class relation_basis : std::uint8_t { underlying, as_published };

/// At which prices or coverage the members are stated. Only nominal figures can be held against each other.
enum class relation_price : std::uint8_t { nominal, real, comparable };

[[nodiscard]] std::string_view name_of(relation_form) noexcept;
[[nodiscard]] std::string_view name_of(relation_strength) noexcept;
[[nodiscard]] std::string_view name_of(relation_basis) noexcept;
[[nodiscard]] std::string_view name_of(relation_price) noexcept;
[[nodiscard]] std::optional<relation_strength> parse_relation_strength(std::string_view) noexcept;
[[nodiscard]] std::optional<relation_basis> parse_relation_basis(std::string_view) noexcept;
[[nodiscard]] std::optional<relation_price> parse_relation_price(std::string_view) noexcept;

/// A relation between figures, by their keys; a figure need not be published to take part.
struct declared_relation {
    relation_form form = relation_form::sum;
    std::vector<fact_key> members;
    std::vector<decimal> weights;    ///< of a sum's members; empty: all 1
    std::optional<fact_key> equals;  ///< of a sum and a ratio
    bool exhaustive = true;          ///< of a sum: the members are all of it
    relation_strength strength = relation_strength::hard;
    relation_basis basis = relation_basis::underlying;
    relation_price price = relation_price::nominal;
    place where;

    /// Places are not compared.
    friend bool operator==(declared_relation const& a, declared_relation const& b) {
        return a.form == b.form && a.members == b.members && a.weights == b.weights && a.equals == b.equals &&
               a.exhaustive == b.exhaustive && a.strength == b.strength && a.basis == b.basis && a.price == b.price;
    }
};

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/model/declared_relation-inl.hpp>
#endif
