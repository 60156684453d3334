#include "lexicon_index.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// clang-format off
constexpr lexicon_row rows[] = {
    {word_kind::increase, "", "增长|增加|上升|提高|提升|上涨|增幅|涨幅"},
    {word_kind::decrease, "", "下降|减少|回落|降低|下滑|降幅|跌幅"},
    {word_kind::yoy, "", "同比|比上年|较上年|比去年|较去年"},
    {word_kind::mom, "", "环比|比上月|较上月"},
    {word_kind::breakdown, "", "其中"},
    {word_kind::respectively, "", "分别"},
    {word_kind::name, "idiom", "一批|一定|一些|统一|进一步|唯一|一步|一轮|一线"},
};
// clang-format on

}  // namespace

std::span<lexicon_row const> chinese_rows() noexcept { return rows; }

}  // namespace text::detail

ATTAIN_END_NAMESPACE
