#pragma once

#include <attain/quantity/unit.hpp>

#include <array>

ATTAIN_BEGIN_NAMESPACE

namespace detail {

inline constexpr std::array<std::string_view, 15> unit_kind_names = {
    "none",        "money", "count", "physical", "ratio", "percent", "permille", "percentage_point",
    "basis_point", "index", "rank",  "places",   "score", "text",    "compound"};

ATTAIN_INLINE bool same_definition(unit_definition const* a, unit_definition const* b) noexcept {
    if (a == nullptr || b == nullptr) return a == b;
    // What km times km gives is a compound, and km² all the same.
    auto const alike = [](unit_kind x, unit_kind y) {
        return x == y || (x == unit_kind::compound && y == unit_kind::physical);
    };
    return (alike(a->kind, b->kind) || alike(b->kind, a->kind)) && a->terms == b->terms && a->factor == b->factor &&
           a->offset == b->offset;
}

}  // namespace detail

ATTAIN_INLINE std::string_view name_of(unit_kind kind) noexcept {
    auto const index = static_cast<std::size_t>(kind);
    return index < detail::unit_kind_names.size() ? detail::unit_kind_names[index] : "unknown";
}

ATTAIN_INLINE std::optional<unit_kind> parse_unit_kind(std::string_view name) noexcept {
    for (std::size_t i = 0; i < detail::unit_kind_names.size(); ++i) {
        if (detail::unit_kind_names[i] == name) return static_cast<unit_kind>(i);
    }
    return std::nullopt;
}

ATTAIN_INLINE std::string_view unit::name_zh() const noexcept {
    return definition_ == nullptr ? std::string_view() : definition_->name_zh;
}

ATTAIN_INLINE std::string_view unit::name_en() const noexcept {
    return definition_ == nullptr ? std::string_view() : definition_->name_en;
}

ATTAIN_INLINE std::string_view unit::currency() const noexcept {
    return kind() == unit_kind::money ? definition_->terms.front().base : std::string_view();
}

ATTAIN_INLINE std::int32_t unit::minor_digits() const noexcept {
    return definition_ == nullptr ? 0 : definition_->minor_digits;
}

ATTAIN_END_NAMESPACE
