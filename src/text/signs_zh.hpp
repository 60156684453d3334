#pragma once

#include "candidate.hpp"

#include <attain/config.hpp>
#include <attain/quantity/unit_table.hpp>

#include <cstdint>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// 增速为负4.2%, 零下12℃: takes a sign that stands before the number as a word, from `floor` on.
void take_sign_word(std::string_view text, std::uint32_t floor, candidate& f) noexcept;

/// 由亏损2亿元增加到6亿元: whether the amount is one of loss.
[[nodiscard]] bool stands_behind_loss(std::string_view text, std::uint32_t begin) noexcept;

/// 百分之三点五, 千分之四, 万分之3: takes the words of a part before its number, which is one in percent then.
[[nodiscard]] bool take_parts_word(std::string_view text, unit_table const& units, candidate& f) noexcept;

/// 增速提高2个点: points of a rate are those of percent.
void take_points_of_rate(std::string_view text, unit_table const& units, candidate& f);

}  // namespace text::detail

ATTAIN_END_NAMESPACE
