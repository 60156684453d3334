#pragma once

#include "lexicon_index.hpp"

#include <attain/config.hpp>

#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// Whether a sentence has words of what will be there at all: asked once, so that figures of others cost nothing.
[[nodiscard]] bool looks_ahead(std::string_view sentence, lexicon_index const& words) noexcept;

/// 投产后可形成年产5万台, 预计每年可实现销售2亿元, 需完成投资22亿元: whether what follows the words before it is to
/// come.
[[nodiscard]] bool will_be_there(std::string_view before, std::string_view clause, lexicon_index const& words) noexcept;

}  // namespace text::detail

ATTAIN_END_NAMESPACE
