#pragma once

#include <attain/model/detail/words.hpp>
#include <attain/model/indicator.hpp>

#include <cstddef>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE std::string_view name_of(nature n) noexcept { return detail::nature_words[static_cast<std::size_t>(n)]; }
ATTAIN_INLINE std::string_view name_of(direction d) noexcept {
    return detail::direction_words[static_cast<std::size_t>(d)];
}
ATTAIN_INLINE std::string_view name_of(target_kind k) noexcept {
    return detail::target_words[static_cast<std::size_t>(k)];
}
ATTAIN_INLINE std::string_view name_of(target_force f) noexcept {
    return detail::force_words[static_cast<std::size_t>(f)];
}
ATTAIN_INLINE std::string_view name_of(growth_basis b) noexcept {
    return detail::basis_words[static_cast<std::size_t>(b)];
}

ATTAIN_INLINE std::optional<nature> parse_nature(std::string_view text) noexcept {
    return detail::word_in<nature>(detail::nature_words, text);
}
ATTAIN_INLINE std::optional<direction> parse_direction(std::string_view text) noexcept {
    return detail::word_in<direction>(detail::direction_words, text);
}
ATTAIN_INLINE std::optional<target_kind> parse_target_kind(std::string_view text) noexcept {
    return detail::word_in<target_kind>(detail::target_words, text);
}
ATTAIN_INLINE std::optional<target_force> parse_target_force(std::string_view text) noexcept {
    return detail::word_in<target_force>(detail::force_words, text);
}
ATTAIN_INLINE std::optional<growth_basis> parse_growth_basis(std::string_view text) noexcept {
    return detail::word_in<growth_basis>(detail::basis_words, text);
}

ATTAIN_INLINE target_kind indicator::kind_of_target() const noexcept {
    if (target != target_kind::unstated) return target;
    switch (better) {
    case direction::higher: return target_kind::at_least;
    case direction::lower: return target_kind::at_most;
    case direction::in_range: return target_kind::range;
    case direction::none: break;
    }
    return target_kind::unstated;
}

ATTAIN_END_NAMESPACE
