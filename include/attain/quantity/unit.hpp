#pragma once

#include <attain/number/rational.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

/// What kind of thing a unit counts. Sums and differences are decided by it: see unit_algebra.hpp.
enum class unit_kind : std::uint8_t {
    none,              ///< a bare number
    money,             ///< an ISO 4217 currency
    count,             ///< things, by classifier: 家 个 项, projects
    physical,          ///< length, area, mass, energy ...
    ratio,             ///< a plain multiple: 倍, times
    percent,           ///< of a whole; a level
    permille,          ///< of a whole, in thousandths
    percentage_point,  ///< a difference of two percents
    basis_point,       ///< a hundredth of a percentage point
    index,             ///< against a base: 上年=100
    rank,              ///< 第25位: an exact integer from 1
    places,            ///< a difference of two ranks: 4位
    score,             ///< 分
    text,              ///< no number at all
    compound,          ///< a product or quotient: 元/家, 吨标准煤/万元
};

/// The kind as a word, for example `percentage_point`.
[[nodiscard]] std::string_view name_of(unit_kind kind) noexcept;

/// The reverse of `name_of`.
[[nodiscard]] std::optional<unit_kind> parse_unit_kind(std::string_view name) noexcept;

/// One base unit of a dimension and its exponent: m² is {m, 2}.
struct unit_term {
    std::string_view base;
    std::int32_t exponent = 0;

    friend bool operator==(unit_term const&, unit_term const&) = default;
};

namespace detail {

/// What a unit handle points to. It never changes once made, and lives as long as its table.
struct unit_definition {
    std::uint32_t id = 0;
    unit_kind kind = unit_kind::none;
    std::uint8_t minor_digits = 0;
    std::string_view symbol;
    std::string_view name_zh;
    std::string_view name_en;
    rational factor = 1;
    rational offset = 0;
    std::vector<unit_term> terms;
};

[[nodiscard]] bool same_definition(unit_definition const* a, unit_definition const* b) noexcept;

}  // namespace detail

/// A handle to an immutable definition, 8 bytes and trivially copyable. A default unit is `none`, a bare number.
///
/// A handle lives as long as the table it came from; those of `unit_table::builtin()` live for ever.
class unit {
public:
    constexpr unit() noexcept = default;
    constexpr explicit unit(detail::unit_definition const* definition) noexcept : definition_(definition) {}

    [[nodiscard]] unit_kind kind() const noexcept {
        return definition_ == nullptr ? unit_kind::none : definition_->kind;
    }

    /// The canonical spelling in any language: `CNY`, `km²`, `家`, `%`, `pp`. Empty for a bare number.
    [[nodiscard]] std::string_view symbol() const noexcept {
        return definition_ == nullptr ? std::string_view() : definition_->symbol;
    }

    /// The word after a number in Chinese and in English: 元 and yuan, 个百分点 and percentage points.
    [[nodiscard]] std::string_view name_zh() const noexcept;
    [[nodiscard]] std::string_view name_en() const noexcept;

    /// The ISO 4217 code of a currency; empty for other kinds.
    [[nodiscard]] std::string_view currency() const noexcept;

    /// The usual decimals of a currency by ISO 4217: 2 for CNY, 0 for JPY; 0 for other kinds.
    [[nodiscard]] std::int32_t minor_digits() const noexcept;

    /// A number for this unit within its table; 0 is `none`.
    [[nodiscard]] std::uint32_t id() const noexcept { return definition_ == nullptr ? 0 : definition_->id; }

    /// What one of this unit is in the base unit of its dimension: 亩 is 2000/3 (m²), % is 1/100.
    [[nodiscard]] rational factor() const { return definition_ == nullptr ? rational(1) : definition_->factor; }

    /// Added after the factor; only temperatures have one.
    [[nodiscard]] rational offset() const { return definition_ == nullptr ? rational(0) : definition_->offset; }

    /// The base units with their exponents, sorted: the dimension.
    [[nodiscard]] std::span<unit_term const> terms() const noexcept {
        return definition_ == nullptr ? std::span<unit_term const>() : std::span<unit_term const>(definition_->terms);
    }

    /// True for kinds whose plain integers are exact: counts, ranks, places.
    [[nodiscard]] bool counts_things() const noexcept {
        auto const k = kind();
        return k == unit_kind::count || k == unit_kind::rank || k == unit_kind::places;
    }

    /// True for percent, permille and plain ratios.
    [[nodiscard]] bool is_ratio() const noexcept {
        auto const k = kind();
        return k == unit_kind::percent || k == unit_kind::permille || k == unit_kind::ratio;
    }

    /// False for a bare number.
    [[nodiscard]] explicit operator bool() const noexcept { return definition_ != nullptr; }

    /// Equal in kind, dimension and factor, from whichever table and however spelled: 度 and kWh are one unit, and so
    /// are km·km, which is a compound, and km².
    [[nodiscard]] friend bool operator==(unit a, unit b) noexcept {
        return a.definition_ == b.definition_ || detail::same_definition(a.definition_, b.definition_);
    }

private:
    detail::unit_definition const* definition_ = nullptr;
};

static_assert(sizeof(unit) <= 8);

/// A unit found at the start of a text.
struct unit_match {
    attain::unit unit;
    std::size_t length = 0;  ///< bytes of the spelling
};

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/quantity/unit-inl.hpp>
#endif
