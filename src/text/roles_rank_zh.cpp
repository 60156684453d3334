#include "sense_zh.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

void chinese_sense::decide_rank(std::size_t i) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    if (f.spelled && f.unit_span.empty() && is_han(decode(text_, f.whole.end).code)) {
        // 第二梯队
        f.rejected = reject_reason::ordinal;
        return;
    }
    f.unit_name = "rank";
    if (auto const rank = doc_.tails.units().find("rank")) f.unit = *rank;
    auto const cue = last_token(i, word_kind::rank);
    if (auto const base = last_token(i, word_kind::base); base > cue && base >= 0 && now_.verb < 0) {
        // 由第3位升至第1位
        auto const& t = in_.tokens[static_cast<std::size_t>(base)];
        set(f, role::base, "rank from");
        auto end = t.begin;
        auto end_token = static_cast<std::uint32_t>(base);
        if (cue >= 0) {
            // 总量在全省县域排名由第9位升至第7位
            auto const& ranked = in_.tokens[static_cast<std::size_t>(cue)];
            end = ranked.begin;
            end_token = static_cast<std::uint32_t>(cue);
            auto const field = text_.substr(a.left.begin, end - a.left.begin).rfind("在");
            if (field != std::string_view::npos && field > 0) {
                auto const begin = a.left.begin + static_cast<std::uint32_t>(field);
                f.scope = text_.substr(begin + 3, end - begin - 3);
                end = begin;
                while (end_token > a.left_token && in_.tokens[end_token - 1].begin >= end) --end_token;
            }
        }
        name_or_inherit(i, trim({a.left.begin, end}, a.left_token, end_token));
        return;
    }
    bool const from_rank = previous_ != none && a.after_figure && figures_[previous_].what == role::base &&
                           figures_[previous_].unit == f.unit;
    if (from_rank || (cue < 0 && now_.verb >= 0 && previous_ != none && figures_[previous_].unit == f.unit)) {
        set(f, role::rank, "rank to");
        f.made_indicator.assign(indicator_of(previous_));
        f.scope = figures_[previous_].scope;
        f.of = numbers_[previous_];
        return;
    }
    if (f.among) {
        if (cue < 0) {
            f.rejected = reject_reason::ordinal;
            return;
        }
        f.inner_hedge = attain::hedge::at_most;
    }
    if (cue < 0 && a.after_figure && previous_ != none && figures_[previous_].what == role::rank) {
        // 居全国第1位、全省第2位
        set(f, role::rank, "rank");
        f.scope = view(a.left);
        f.made_indicator.assign(indicator_of(previous_));
        f.of = figures_[previous_].of;
        return;
    }
    if (cue < 0 && decide_rank_in_bracket(i)) return;
    if (cue < 0) {
        if (f.spelled || f.unit_span.empty()) {
            f.rejected = reject_reason::ordinal;
            return;
        }
        set(f, role::rank, "rank", certainty::inferred);
        name_indicator(i, trim(a.left, a.left_token, f.token));
        return;
    }
    set(f, role::rank, "rank");
    // 列S第N位; 在S排名第N位.
    auto first = static_cast<std::uint32_t>(cue);
    while (first > a.left_token && in_.tokens[first - 1].is(word_kind::rank) &&
           in_.tokens[first - 1].end == in_.tokens[first].begin) {
        --first;
    }
    auto const& t = in_.tokens[first];
    auto field = trim({in_.tokens[static_cast<std::size_t>(cue)].end, f.whole.begin},
                      static_cast<std::uint32_t>(cue) + 1, f.token);
    // 全国 is peeled as a place, but here it is the field itself.
    if (field.empty()) {
        auto begin = in_.tokens[static_cast<std::size_t>(cue)].end;
        if (begin < f.whole.begin) field = {begin, f.whole.begin};
    }
    for (auto j = static_cast<std::uint32_t>(cue) + 1; j < f.token && in_.tokens[j].begin == field.begin; ++j) {
        // 排名上升至全省第3位
        if (!in_.tokens[j].is(word_kind::increase) && !in_.tokens[j].is(word_kind::decrease)) break;
        field.begin = in_.tokens[j].end;
    }
    stretch phrase{a.left.begin, t.begin};
    auto end_token = first;
    if (field.empty() && first > a.left_token && in_.tokens[first - 1].is(word_kind::place)) {
        auto const& place = in_.tokens[first - 1];
        field = {place.begin, t.begin};
        phrase.end = place.begin;
        --end_token;
    }
    f.scope = view(field);
    if (auto const within = text_.substr(phrase.begin, phrase.end - phrase.begin).find("中");
        a.after_figure && within != std::string_view::npos && figures_[previous_].unit.kind() == unit_kind::count &&
        around_[previous_].took_right) {
        // 在全国230个开发区中综合排名第56位: the set is the field.
        auto begin = around_[previous_].left.begin;
        if (text_at(begin, "在")) begin += 3;
        f.scope = text_.substr(begin, phrase.begin + within - begin);
        phrase.begin += static_cast<std::uint32_t>(within) + 3;
    }
    phrase = trim(phrase, a.left_token, end_token);
    if (phrase.empty() || view(phrase) == "综合") {
        inherit_indicator(i);
    } else {
        name_indicator(i, phrase);
    }
}

// 高于全市平均（5.8%）2.4个百分点, 比全省（6.9%）高1.3个百分点: the comparator stands before a bracket with its own
// figure.
bool chinese_sense::compare_over_bracket(std::size_t i) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    if (previous_ == none || !a.after_figure || around_[previous_].depth <= a.depth) return false;
    constexpr std::uint32_t most_tokens = 16;
    auto const* cue = static_cast<token const*>(nullptr);
    std::uint32_t open = 0;
    for (auto j = figures_[previous_].token; j-- > 0 && figures_[previous_].token - j < most_tokens;) {
        auto const& t = in_.tokens[j];
        if (t.depth > a.depth) continue;
        if (t.is_mark(U'(')) {
            open = t.begin;
        } else if (t.type == token_type::mark && t.mark != U'、') {
            break;
        } else if (open != 0 && (t.is(word_kind::excess) || t.is(word_kind::than))) {
            cue = &t;
            break;
        }
    }
    if (cue == nullptr || cue->end >= open) return false;
    auto const behind_bracket = last_token(i, word_kind::excess);
    if (cue->is(word_kind::than) && behind_bracket < 0) return false;
    auto const& verb = cue->is(word_kind::than) ? in_.tokens[static_cast<std::size_t>(behind_bracket)] : *cue;
    set(f, role::excess, "compared");
    f.negative = verb.code == 1;
    f.scope = text_.substr(cue->end, open - cue->end);
    // What is compared is what the sentence is about, not the level in the bracket.
    auto& level = figures_[previous_];
    auto const at = static_cast<std::uint32_t>(cue - in_.tokens.data());
    auto const phrase = trim({text_before_clause(cue->begin), cue->begin}, at > most_tokens ? at - most_tokens : 0, at);
    auto whole = previous_;
    for (std::size_t back = 0; back < most_tokens && whole-- > 0; ++back) {
        if (!figures_[whole].rejected && around_[whole].depth <= a.depth) break;
    }
    if (!phrase.empty()) {
        name_indicator(i, phrase);
    } else if (whole < previous_ && !figures_[whole].rejected && around_[whole].depth <= a.depth) {
        compose(f, indicator_of(whole), {});
        f.of = numbers_[whole];
    } else if (doc_.has_level) {
        compose(f, doc_.last_level.indicator, {});
        f.of = doc_.last_level.record;
    }
    if (level.what == role::value && level.scope.empty()) {
        level.scope = f.scope;
        compose(level, indicator_of(i), {});
    }
    return true;
}

// What a clause before compared with: 高于全市平均水平，其中投资高2个百分点.
std::string_view chinese_sense::compared_before(std::size_t i) const noexcept {
    if (previous_ != none && figures_[previous_].what == role::excess) return figures_[previous_].scope;
    for (auto j = around_[i].left_token; j-- > 0 && around_[i].left_token - j < 24;) {
        auto const& t = in_.tokens[j];
        if (!t.is(word_kind::excess) || t.end - t.begin < 6) continue;
        auto end = t.end;
        while (end < figures_[i].whole.begin && is_han(decode(text_, end).code)) end += decode(text_, end).length;
        return text_.substr(t.end, end - t.end);
    }
    return {};
}

// Where the clause starts that ends at `at`.
std::uint32_t chinese_sense::text_before_clause(std::uint32_t at) const noexcept {
    constexpr std::uint32_t longest = 90;  // bytes
    auto const floor = at > in_.begin + longest ? at - longest : in_.begin;
    for (auto begin = at; begin > floor;) {
        auto const c = decode_before(text_, begin).code;
        if (c == U',' || c == U';' || c == U':' || c == U')' || c == U'。' || is_digit(c) || c == U'%') return begin;
        begin -= static_cast<std::uint32_t>(length_before(text_, begin));
        if (begin <= in_.begin) return in_.begin;
    }
    return at;
}

void chinese_sense::decide_points(std::size_t i) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    stretch phrase{a.left.begin, now_.begin};
    auto end_token = now_.token;
    if (compare_over_bracket(i)) return;
    if (last_token(i, word_kind::excess) < 0 && decide_difference(i)) return;
    auto excess = last_token(i, word_kind::excess);
    auto const than = last_token(i, word_kind::than);
    if (excess >= 0 && than < 0) {
        // 高素质人才占比提高2个百分点: 高 compares only where the figure follows.
        auto const& t = in_.tokens[static_cast<std::size_t>(excess)];
        bool const lone = t.end - t.begin == 3 && !text_at(t.begin, "超");
        if (lone && !trim({t.end, f.whole.begin}, static_cast<std::uint32_t>(excess) + 1, f.token).empty()) excess = -1;
    }
    auto scope_of = [&](std::uint32_t begin, std::uint32_t end) {
        while (begin < end && is_gap(decode(text_, begin).code)) begin += decode(text_, begin).length;
        while (end > begin && is_gap(decode_before(text_, end).code)) {
            end -= static_cast<std::uint32_t>(length_before(text_, end));
        }
        return text_.substr(begin, end - begin);
    };
    bool compares = false;
    if (excess >= 0) {
        auto const& t = in_.tokens[static_cast<std::size_t>(excess)];
        bool const scoped = t.end < f.whole.begin || (than < 0 && !compared_before(i).empty());
        if (scoped && than < excess) {
            // 高于全市平均0.9个百分点
            // 平均 belongs to what is compared with, a hedge does not.
            auto scope_end = f.whole.begin;
            for (auto j = f.token; j-- > static_cast<std::uint32_t>(excess);) {
                auto const& hedge = in_.tokens[j];
                if (hedge.end != scope_end || !hedge.is(word_kind::approximate)) break;
                scope_end = hedge.begin;
            }
            f.scope = scope_of(t.end, scope_end);
            phrase.end = t.begin;
            end_token = static_cast<std::uint32_t>(excess);
            // 投资高2个百分点 behind 高于全市平均: against the same.
            if (f.scope.empty()) f.scope = compared_before(i);
            // 高于去年同期2个百分点 is by how much the rate changed.
            bool const aimed = has_token(i, word_kind::target) || f.scope.find("平均") != std::string_view::npos;
            compares = aimed ||
                       (f.scope.find("年") == std::string_view::npos && f.scope.find("月") == std::string_view::npos &&
                        f.scope.find("期") == std::string_view::npos && f.scope.find("季度") == std::string_view::npos);
            if (!compares) f.scope = {};
        } else if (than >= 0 && than < excess) {
            // 比全市平均高0.9个百分点
            auto const& from = in_.tokens[static_cast<std::size_t>(than)];
            f.scope = scope_of(from.end, t.begin);
            phrase.end = from.begin;
            end_token = static_cast<std::uint32_t>(than);
            // 比年计划低 compares as well.
            compares = f.scope.find("计划") != std::string_view::npos ||
                       (f.scope.find("年") == std::string_view::npos && f.scope.find("月") == std::string_view::npos &&
                        f.scope.find("期") == std::string_view::npos);
            if (!compares) f.scope = {};
        }
        if (compares && t.code == 1) f.negative = true;
    } else if (than >= 0) {
        auto const& from = in_.tokens[static_cast<std::size_t>(than)];
        phrase.end = from.begin;
        end_token = static_cast<std::uint32_t>(than);
    }
    if (!compares && now_.verb >= 0) {
        f.negative = in_.tokens[static_cast<std::size_t>(now_.verb)].kind == word_kind::decrease;
    }
    if (!compares && excess >= 0 && in_.tokens[static_cast<std::size_t>(excess)].code == 1) f.negative = true;
    set(f, compares ? role::excess : role::growth_diff, compares ? "compared" : "points",
        compares || now_.verb >= 0 ? certainty::certain : certainty::inferred);
    phrase = trim(phrase, a.left_token, end_token);
    name_or_inherit(i, phrase);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
