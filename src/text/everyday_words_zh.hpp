#pragma once

#include <attain/quantity/hedge.hpp>

#include <cstddef>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// A word that compares with a number, and where it ends; `end` is 0 where none stands.
struct everyday_comparison {
    std::size_t end = 0;
    attain::hedge meaning = attain::hedge::exact;
};

/// 大于, 不超过, 约: before a number.
[[nodiscard]] everyday_comparison comparison_before(std::string_view text, std::size_t at) noexcept;

/// 以上, 左右: behind a number and its unit.
[[nodiscard]] everyday_comparison comparison_behind(std::string_view text, std::size_t at) noexcept;

/// 比三十大, 比170低: behind a number that 比 stands before.
[[nodiscard]] everyday_comparison comparison_of_than(std::string_view text, std::size_t at) noexcept;

/// Behind a word with a numeral in it that is no number (一定, 四川), or 0 where none stands.
[[nodiscard]] std::size_t behind_idiom(std::string_view text, std::size_t at) noexcept;

}  // namespace text::detail

ATTAIN_END_NAMESPACE
