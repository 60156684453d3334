#include "sense_zh.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// 甲国占比最高，为41%: what has that share stands before the comma.
stretch chinese_sense::part_named_before(std::size_t i) const {
    auto const& a = around_[i];
    if (a.left_token == 0 || a.after_figure || !in_.tokens[a.left_token - 1].is_mark(U',')) return {};
    auto const floor = previous_ != none ? figures_[previous_].whole.end : in_.begin;
    auto const at = clause_before(a.left_token - 1, floor);
    auto const end = in_.tokens[a.left_token - 1].begin;
    if (end <= at.begin) return {};
    auto const share = text_.substr(at.begin, end - at.begin).find("占比");
    if (share == std::string_view::npos || share == 0) return {};
    return trim({at.begin, at.begin + static_cast<std::uint32_t>(share)}, at.token, a.left_token - 1);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
