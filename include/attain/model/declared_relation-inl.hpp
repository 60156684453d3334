#pragma once

#include <attain/model/declared_relation.hpp>
#include <attain/model/detail/words.hpp>

ATTAIN_BEGIN_NAMESPACE

ATTAIN_INLINE std::string_view name_of(relation_form word) noexcept {
    return detail::relation_form_words[static_cast<std::size_t>(word)];
}
ATTAIN_INLINE std::string_view name_of(relation_strength word) noexcept {
    return detail::relation_strength_words[static_cast<std::size_t>(word)];
}
ATTAIN_INLINE std::string_view name_of(relation_basis word) noexcept {
    return detail::relation_basis_words[static_cast<std::size_t>(word)];
}
ATTAIN_INLINE std::string_view name_of(relation_price word) noexcept {
    return detail::relation_price_words[static_cast<std::size_t>(word)];
}
ATTAIN_INLINE std::optional<relation_strength> parse_relation_strength(std::string_view text) noexcept {
    return detail::word_in<relation_strength>(detail::relation_strength_words, text);
}
ATTAIN_INLINE std::optional<relation_basis> parse_relation_basis(std::string_view text) noexcept {
    return detail::word_in<relation_basis>(detail::relation_basis_words, text);
}
ATTAIN_INLINE std::optional<relation_price> parse_relation_price(std::string_view text) noexcept {
    return detail::word_in<relation_price>(detail::relation_price_words, text);
}

ATTAIN_END_NAMESPACE
