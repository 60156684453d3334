#pragma once

#include <attain/config.hpp>
#include <attain/language.hpp>
#include <attain/model/place.hpp>

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

/// The position of an indicator or a scope in its dataset, in the order in which the dataset defines them.
enum class indicator_index : std::uint32_t {};
enum class scope_index : std::uint32_t {};

/// How an indicator rolls up over periods and scopes. There is no default: `unstated` rolls up to nothing.
enum class nature : std::uint8_t {
    unstated,
    flow,
    stock,
    average,
    ratio,
    rate,
    share,
    index,
    growth,
    distinct_count,
    rank,
    text
};

/// Which way is better. It decides what "exceeded" means and whether a target is a floor or a ceiling.
enum class direction : std::uint8_t { higher, lower, in_range, none };

/// How a target is to be read. `unstated`: by direction (higher: at_least, lower: at_most, in_range: range).
enum class target_kind : std::uint8_t { unstated, at_least, at_most, range, growth, tasks, milestones, phase };

/// Whether a target binds (约束性) or is expected (预期性).
enum class target_force : std::uint8_t { unstated, binding, expected };

/// On which prices or coverage growth is published. Only nominal growth may be recomputed from levels.
enum class growth_basis : std::uint8_t { nominal, comparable, constant_price };

[[nodiscard]] std::string_view name_of(nature) noexcept;
[[nodiscard]] std::string_view name_of(direction) noexcept;
[[nodiscard]] std::string_view name_of(target_kind) noexcept;
[[nodiscard]] std::string_view name_of(target_force) noexcept;
[[nodiscard]] std::string_view name_of(growth_basis) noexcept;
[[nodiscard]] std::optional<nature> parse_nature(std::string_view) noexcept;
[[nodiscard]] std::optional<direction> parse_direction(std::string_view) noexcept;
[[nodiscard]] std::optional<target_kind> parse_target_kind(std::string_view) noexcept;
[[nodiscard]] std::optional<target_force> parse_target_force(std::string_view) noexcept;
[[nodiscard]] std::optional<growth_basis> parse_growth_basis(std::string_view) noexcept;

/// A name in the languages it is known in.
struct name_text {
    std::string zh;
    std::string en;

    /// In the language asked for, else in the other one, else empty.
    [[nodiscard]] std::string_view in(language which) const noexcept {
        auto const& first = which == language::zh ? zh : en;
        auto const& second = which == language::zh ? en : zh;
        return first.empty() ? second : first;
    }
    [[nodiscard]] bool empty() const noexcept { return zh.empty() && en.empty(); }

    friend bool operator==(name_text const&, name_text const&) = default;
};

/// What is measured.
///
/// Parts and wholes: `within` names an indicator that this one is a part of (其中), without saying that the parts are
/// all of it; `parts` lists indicators that together are all of this one (total = sum of parts); `numerator` and
/// `denominator` make it a quotient of two others (99.1 % = 1046 / 1056).
struct indicator {
    std::string id;
    name_text name;
    std::vector<std::string> aliases;
    std::string unit;  ///< as written, with magnitude (亿元); empty: each fact brings its own
    attain::nature nature = attain::nature::unstated;
    direction better = direction::higher;
    target_kind target = target_kind::unstated;
    target_force force = target_force::unstated;
    growth_basis basis = growth_basis::nominal;
    std::optional<indicator_index> within;
    std::vector<indicator_index> parts;
    std::optional<indicator_index> numerator;
    std::optional<indicator_index> denominator;

    /// The name in a language, else in the other one, else the id.
    [[nodiscard]] std::string_view title(language in) const noexcept {
        auto const text = name.in(in);
        return text.empty() ? std::string_view(id) : text;
    }
    /// The target kind with `unstated` resolved by direction.
    [[nodiscard]] target_kind kind_of_target() const noexcept;

    friend bool operator==(indicator const&, indicator const&) = default;
};

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/model/indicator-inl.hpp>
#endif
