#include "sense_zh.hpp"

#include <algorithm>
#include <string>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// 去年同期, 一季度; but 同期投资增速 is another rate at the same time.
[[nodiscard]] bool names_time(std::string_view scope, lexicon_index const& words) noexcept {
    constexpr std::size_t two_characters = 6;
    for (auto const* prefix : {"同期", "当期", "全年"}) {
        auto const word = std::string_view(prefix);
        if (scope.starts_with(word) && scope.size() > word.size() + two_characters) scope.remove_prefix(word.size());
    }
    return words.group(chinese_words::scope_times).stands_in(scope);
}

}  // namespace

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

// 增速高于全国15个副省级城市平均水平2.3个百分点: what is compared with is counted.
bool chinese_sense::compare_over_counted(std::size_t i) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    if (!a.after_figure || previous_ == none || !around_[previous_].took_right || now_.verb >= 0 ||
        figures_[previous_].unit.kind() != unit_kind::count || last_token(i, word_kind::excess) >= 0)
        return false;
    auto const excess = last_token(previous_, word_kind::excess);
    if (excess < 0) return false;
    auto const& t = in_.tokens[static_cast<std::size_t>(excess)];
    constexpr std::uint32_t two_characters = 6;
    if (t.end - t.begin < two_characters) return false;
    set(f, role::excess, "compared");
    f.negative = t.code == 1;
    auto end = f.whole.begin;
    while (is_gap(decode_before(text_, end).code)) end -= static_cast<std::uint32_t>(length_before(text_, end));
    f.scope = text_.substr(t.end, end - t.end);
    auto const& whole = around_[previous_];
    if (text_.substr(whole.left.begin, t.begin - whole.left.begin).find("分别") != std::string_view::npos)
        row_zips_ = true;
    auto const phrase = trim({whole.left.begin, t.begin}, whole.left_token, static_cast<std::uint32_t>(excess));
    auto const level =
        std::find_if(anchors_.rbegin(), anchors_.rend(), [&](anchor const& each) { return each.figure < previous_; });
    if (listed(chinese_words::bare_rate_nouns).has(view(phrase)) && level != anchors_.rend()) {
        compose(f, indicator_of(level->figure), view(phrase));
    } else {
        name_or_inherit(i, phrase);
        if (f.indicator == view(phrase)) compose(f, std::string(f.indicator), {});
    }
    for (auto const tail : listed(chinese_words::excess_standards)) {
        // 15个城市平均水平: no part of what is counted
        auto& counted = figures_[previous_];
        auto const name = std::string(indicator_of(previous_));
        if (name.size() > tail.size() + two_characters && std::string_view(name).ends_with(tail))
            compose(counted, std::string_view(name).substr(0, name.size() - tail.size()), {});
    }
    return true;
}

void chinese_sense::decide_points(std::size_t i) {
    auto& f = figures_[i];
    auto const& a = around_[i];
    stretch phrase{a.left.begin, now_.begin};
    auto end_token = now_.token;
    if (compare_over_bracket(i) || compare_over_counted(i)) return;
    if (last_token(i, word_kind::excess) < 0 && decide_difference(i)) return;
    auto excess = last_token(i, word_kind::excess);
    auto const than = last_token(i, word_kind::than);
    // 提高超1个百分点: a hedge
    if (excess > 0 && in_.tokens[static_cast<std::size_t>(excess)].begin >= now_.begin &&
        stands_behind_change(static_cast<std::uint32_t>(excess)))
        excess = -1;
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
    if (excess >= 0 && than < 0) {
        // 比去年预算低0.4个百分点, 比上月末高0.1个百分点: since the time before, whatever of it.
        auto const& t = in_.tokens[static_cast<std::size_t>(excess)];
        auto const yoy = std::max(last_token(i, word_kind::yoy), last_token(i, word_kind::mom));
        if (yoy >= 0 && yoy < excess && t.end == now_.begin) {
            auto const& from = in_.tokens[static_cast<std::size_t>(yoy)];
            if (text_at(from.begin, "比") || text_at(from.begin, "较")) {
                phrase.end = from.begin;
                end_token = static_cast<std::uint32_t>(yoy);
            }
        }
    }
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
            compares = aimed || !names_time(f.scope, doc_.words);
            if (!compares) f.scope = {};
        } else if (than >= 0 && than < excess) {
            // 比全市平均高0.9个百分点
            auto const& from = in_.tokens[static_cast<std::size_t>(than)];
            f.scope = scope_of(from.end, t.begin);
            phrase.end = from.begin;
            end_token = static_cast<std::uint32_t>(than);
            // 比年计划低 compares as well.
            compares = f.scope.find("计划") != std::string_view::npos || !names_time(f.scope, doc_.words);
            if (!compares) f.scope = {};
        }
        if (compares && t.code == 1) f.negative = true;
    } else if (than >= 0) {
        auto const& from = in_.tokens[static_cast<std::size_t>(than)];
        phrase.end = comparison_begin(i, from);
        end_token = static_cast<std::uint32_t>(than);
    }
    if (!compares && now_.verb >= 0) {
        f.negative = in_.tokens[static_cast<std::size_t>(now_.verb)].kind == word_kind::decrease;
    }
    if (!compares && excess >= 0 && in_.tokens[static_cast<std::size_t>(excess)].code == 1) f.negative = true;
    set(f, compares ? role::excess : role::growth_diff, compares ? "compared" : "points",
        compares || now_.verb >= 0 ? certainty::certain : certainty::inferred);
    if (auto const share = last_token(i, word_kind::share);
        share >= 0 && !compares && text_at(in_.tokens[static_cast<std::size_t>(share)].begin, "占") &&
        in_.tokens[static_cast<std::size_t>(share)].end - in_.tokens[static_cast<std::size_t>(share)].begin == 3) {
        // 占全市进口的比重提升4个百分点
        auto const begin = in_.tokens[static_cast<std::size_t>(share)].begin;
        auto const of = trim({begin, phrase.end}, static_cast<std::uint32_t>(share), end_token);
        if (trim({a.left.begin, begin}, a.left_token, static_cast<std::uint32_t>(share)).empty()) {
            inherit_indicator(i);
            compose(f, std::string(indicator_of(i)), view(of));
            return;
        }
    }
    phrase = trim(phrase, a.left_token, end_token);
    // 增长6%，快了2个百分点
    if (view(phrase) == "快" || view(phrase) == "慢") phrase = {};
    for (auto const* word : {"改善", "优化"}) {
        // 优良率同比改善3个百分点
        if (now_.verb >= 0 || !view(phrase).ends_with(word)) continue;
        phrase.end -= static_cast<std::uint32_t>(std::string_view(word).size());
        phrase = trim(phrase, a.left_token, end_token);
    }
    name_or_inherit(i, phrase);
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
