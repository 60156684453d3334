#pragma once

#include <attain/language.hpp>

#include <cstdint>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

/// Whether a published figure and the one that follows from the other facts go together.
enum class agreement : std::uint8_t {
    not_compared,  ///< one of the two is not there
    agrees,        ///< the computed value lies in the interval that the published figure denotes
    differs,
};

/// What became of a target.
enum class achievement : std::uint8_t {
    none,       ///< there is no target, or nothing to hold against it
    exceeded,   ///< 超额完成
    met,        ///< 完成
    missed,     ///< 未完成
    undecided,  ///< 不能判定: what is published allows more than one of the three
};

/// The stable word, for example `exceeded`.
[[nodiscard]] std::string_view name_of(achievement what) noexcept;
[[nodiscard]] std::string_view name_of(agreement what) noexcept;

/// The word for people: 超额完成, exceeded. Empty for `none` and `not_compared`.
[[nodiscard]] std::string_view title_of(achievement what, language in) noexcept;
[[nodiscard]] std::string_view title_of(agreement what, language in) noexcept;

ATTAIN_END_NAMESPACE

#if defined(ATTAIN_HEADER_ONLY)
#include <attain/measure/achievement-inl.hpp>
#endif
