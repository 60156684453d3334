#pragma once

#include <attain/model/indicator.hpp>
#include <attain/model/measure_kind.hpp>
#include <attain/model/place.hpp>
#include <attain/model/scope.hpp>
#include <attain/quantity/figure.hpp>
#include <attain/time/date.hpp>
#include <attain/time/observation_status.hpp>
#include <attain/time/period.hpp>

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

/// What `of` refers to: nothing, a scope (the whole of a share, the field of a rank) or an indicator (the whole of a
/// part).
class reference {
public:
    constexpr reference() noexcept = default;
    constexpr reference(scope_index s) noexcept : bits_(scope_tag | static_cast<std::uint32_t>(s)) {}
    constexpr reference(indicator_index i) noexcept : bits_(indicator_tag | static_cast<std::uint32_t>(i)) {}

    [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
    [[nodiscard]] constexpr bool is_scope() const noexcept { return (bits_ & scope_tag) != 0; }
    [[nodiscard]] constexpr bool is_indicator() const noexcept { return (bits_ & indicator_tag) != 0; }
    /// Requires `is_scope()`.
    [[nodiscard]] constexpr scope_index scope() const noexcept { return scope_index{bits_ & index_mask}; }
    /// Requires `is_indicator()`.
    [[nodiscard]] constexpr indicator_index indicator() const noexcept { return indicator_index{bits_ & index_mask}; }

    [[nodiscard]] constexpr std::uint32_t bits() const noexcept { return bits_; }
    [[nodiscard]] static constexpr reference from_bits(std::uint32_t bits) noexcept {
        reference r;
        r.bits_ = bits;
        return r;
    }

    friend constexpr bool operator==(reference, reference) noexcept = default;
    friend constexpr auto operator<=>(reference, reference) noexcept = default;

private:
    static constexpr std::uint32_t scope_tag = 1u << 30;
    static constexpr std::uint32_t indicator_tag = 1u << 31;
    static constexpr std::uint32_t index_mask = scope_tag - 1;

    std::uint32_t bits_ = 0;
};

/// What identifies a fact within a dataset, apart from vintage and source.
struct fact_key {
    indicator_index indicator{};
    scope_index scope{};
    period when{};
    measure what = measure::value;
    reference of{};

    friend bool operator==(fact_key const&, fact_key const&) = default;
};

/// A fact, taken out of its dataset: the texts are borrowed from the dataset, the figure is a copy.
struct fact {
    fact_key key;
    std::optional<attain::figure> figure;  ///< absent only where the status has no value (M, Q and the like)
    observation_status status = observation_status::normal;
    std::optional<date> vintage;  ///< the day of the print that the figure is from
    std::string_view source;
    place where;
};

ATTAIN_END_NAMESPACE
