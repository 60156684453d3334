#include "sense_zh.hpp"

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

bool chinese_sense::text_before_is_blank(std::uint32_t at) const noexcept {
    while (at > in_.begin) {
        auto const c = decode_before(text_, at).code;
        if (!is_space(c) && c != U'\n' && c != U'(' && c != U'“' && c != U'—') return false;
        at -= static_cast<std::uint32_t>(length_before(text_, at));
    }
    return true;
}

void chinese_sense::open_breakdown(std::size_t i) {
    auto const& f = figures_[i];
    auto const& a = around_[i];
    if (breakdown_ && a.depth < breakdown_depth_) breakdown_ = false;
    for (auto j = a.left_token; j < f.token; ++j) {
        auto const& t = in_.tokens[j];
        if (!t.is(word_kind::breakdown) || t.begin < a.left.begin) continue;
        auto const word = text_.substr(t.begin, t.end - t.begin);
        auto const opens = trim({a.left.begin, t.begin}, a.left_token, j).empty();
        if (!opens && !word.starts_with("其中")) continue;
        if (!word.starts_with("其中") && a.depth == 0 && word != "包括") continue;
        breakdown_ = true;
        breakdown_depth_ = a.depth;
        whole_.reset();
        whole_is_added_ = false;
        auto const* const level = level_at(a.depth);
        if (previous_ != none && figures_[previous_].what == role::increment && around_[previous_].depth <= a.depth) {
            // 贷款新增80亿元，其中制造业贷款新增30亿元
            whole_ = numbers_[previous_];
            whole_unit_ = figures_[previous_].unit;
            whole_is_added_ = true;
        } else if (level != nullptr) {
            whole_ = numbers_[level->figure];
            whole_unit_ = figures_[level->figure].unit;
        } else if (doc_.has_level && text_before_is_blank(t.begin)) {
            // What 其中 breaks down stands in the sentence before only where 其中 opens this one.
            whole_ = doc_.last_level.record;
            whole_unit_ = doc_.last_level.unit;
        } else {
            breakdown_ = false;
        }
        return;
    }
    // (其中:油菜1830亩、蔬菜3850亩): the colon ends the clause of 其中.
    if (!breakdown_ && a.left_token >= 2 && in_.tokens[a.left_token - 1].is_mark(U':') &&
        in_.tokens[a.left_token - 2].is(word_kind::breakdown)) {
        if (auto const* const level = level_at(a.depth)) {
            breakdown_ = true;
            breakdown_depth_ = a.depth;
            whole_ = numbers_[level->figure];
            whole_unit_ = figures_[level->figure].unit;
        }
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
