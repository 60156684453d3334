#pragma once

#include "word_groups_en.hpp"
#include "word_groups_zh.hpp"

#include <attain/language.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// A group as the builtin tables hold it.
struct word_group_row {
    template <class Group>
    constexpr word_group_row(Group which, std::string_view called, std::string_view listed) noexcept
        : number(static_cast<std::uint16_t>(which)), name(called), words(listed) {}

    std::uint16_t number;
    std::string_view name;   ///< that of its enumerator
    std::string_view words;  ///< separated by '|'
};

[[nodiscard]] std::span<word_group_row const> plans_words_en() noexcept;
[[nodiscard]] std::span<word_group_row const> changes_words_en() noexcept;
[[nodiscard]] std::span<word_group_row const> parts_words_en() noexcept;
[[nodiscard]] std::span<word_group_row const> names_words_en() noexcept;
[[nodiscard]] std::span<word_group_row const> amounts_words_en() noexcept;
[[nodiscard]] std::span<word_group_row const> levels_words_en() noexcept;
[[nodiscard]] std::span<word_group_row const> plans_words_zh() noexcept;
[[nodiscard]] std::span<word_group_row const> changes_words_zh() noexcept;
[[nodiscard]] std::span<word_group_row const> roles_words_zh() noexcept;
[[nodiscard]] std::span<word_group_row const> names_words_zh() noexcept;
[[nodiscard]] std::span<word_group_row const> counts_words_zh() noexcept;

/// How many groups a language has.
[[nodiscard]] constexpr std::size_t word_groups(language lang) noexcept {
    return lang == language::zh ? static_cast<std::size_t>(chinese_words::count)
                                : static_cast<std::size_t>(english_words::count);
}

/// The tables of a language.
[[nodiscard]] inline std::array<std::span<word_group_row const>, 6> word_group_rows(language lang) noexcept {
    if (lang == language::zh)
        return {plans_words_zh(), changes_words_zh(), roles_words_zh(), names_words_zh(), counts_words_zh(), {}};
    return {plans_words_en(), changes_words_en(), parts_words_en(),
            names_words_en(), amounts_words_en(), levels_words_en()};
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
