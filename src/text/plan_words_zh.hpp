#pragma once

#include "lexicon_index.hpp"
#include "token.hpp"

#include <attain/config.hpp>

#include <cstdint>
#include <string_view>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

/// 未来五年, 今后3年, 届时, 规划期末: whether a text opens with a time to come that bears no date.
[[nodiscard]] bool opens_ahead(std::string_view text, lexicon_index const& words) noexcept;

/// 三年, 5年, 几年, 一个时期 behind 未来: a span of time; 未来科技城 is a name.
[[nodiscard]] bool spans_time(std::string_view rest) noexcept;

/// 为实现上述目标，将……: whether a sentence opens with an aim, and goes on with what is to be done for it.
[[nodiscard]] bool opens_aim(std::string_view sentence, lexicon_index const& words) noexcept;

/// 累计完成, 年度累计完成: whether a clause opens with what was done.
[[nodiscard]] bool opens_done(std::string_view clause, lexicon_index const& words) noexcept;

/// 目前已完成, 去年: whether a clause behind ； opens with what was done, and so ends a row of plans.
[[nodiscard]] bool opens_told(std::string_view clause, lexicon_index const& words) noexcept;

/// 全年产值预计将达到90亿元: 将 behind 预计 tells what is expected, not what is planned.
[[nodiscard]] bool only_expects(std::string_view clause, std::string_view rest, lexicon_index const& words) noexcept;

/// 要大力推进招商，新引进项目50个: whether a sentence opens with what is to be done; 要看到 tells what is.
[[nodiscard]] bool opens_duty(std::string_view sentence, lexicon_index const& words) noexcept;

/// 力争, 预期增长: whether a verb is one of plans; 预期寿命 and 力争上游 are none.
[[nodiscard]] bool plans_ahead(std::string_view word, std::string_view rest, lexicon_index const& words) noexcept;

/// 将新建, 拟投资, 计划到年底引进: whether a weaker word of plans stands before what is to be done.
[[nodiscard]] bool intends(token const& t, std::string_view word, std::string_view rest,
                           lexicon_index const& words) noexcept;

/// 主要预期目标是：, 年度任务为, 目标：: whether a noun of goals leads in what is aimed at.
[[nodiscard]] bool heads_goals(std::string_view before, std::string_view word, std::string_view rest,
                               lexicon_index const& words) noexcept;

/// How long the copula behind such a noun is, in bytes: 建议为.
[[nodiscard]] std::uint32_t copula_of_goals(std::string_view rest, lexicon_index const& words) noexcept;

}  // namespace text::detail

ATTAIN_END_NAMESPACE
