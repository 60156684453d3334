#pragma once

#include "lexicon_index.hpp"

#include <attain/config.hpp>

#include <string>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Whether a sentence has words of what will be there at all: asked once, so that figures of others cost nothing.
[[nodiscard]] bool looks_ahead(std::string_view sentence, lexicon_index const& words) noexcept;

/// A text without what stands in its brackets: 能力8万吨（扩建后将达12万吨），泊位6个.
[[nodiscard]] std::string outside_brackets(std::string_view text);

/// 二期8万千瓦正在规划: whether the clause behind a figure says that it is only planned.
[[nodiscard]] bool is_planned_behind(std::string_view behind, lexicon_index const& words) noexcept;

/// 投产后可形成年产5万台, 预计每年可实现销售2亿元, 需完成投资22亿元: whether what follows the words before it is to
/// come.
[[nodiscard]] bool will_be_there(std::string_view before, std::string_view clause, lexicon_index const& words) noexcept;

}  // namespace text::detail

ATTAIN_END_NAMESPACE
