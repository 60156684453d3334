#include "sense_zh.hpp"
#include "zipped_zh.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// What stands between a figure and the one before it in its row: 、, 和, spaces; with 分别 also a verb or a hedge of
// its own.
row_gap chinese_sense::gap_before(std::size_t i) const noexcept {
    constexpr std::uint32_t longest = 32;  // bytes
    auto const& last = figures_[previous_];
    auto const& f = figures_[i];
    row_gap gap;
    auto position = last.whole.end;
    if (f.whole.begin - position > longest) return gap;
    if (position + 1 == f.whole.begin && text_[position] == '/') {
        gap.joiner = gap.whole = true;  // 储能10MW/20MWh
        return gap;
    }
    for (auto j = last.after;; ++j) {
        while (decode(text_, position).code == U' ') position += decode(text_, position).length;
        if (j >= f.token || in_.tokens[j].begin != position || position >= f.whole.begin) break;
        auto const& t = in_.tokens[j];
        bool const verb = (t.is(word_kind::increase) || t.is(word_kind::decrease)) && t.code == 0;
        if (t.is_mark(U',')) {
            gap.comma = true;
        } else if (t.is_mark(U'、') || t.is(word_kind::joiner)) {
            gap.joiner = true;
        } else if (verb) {
            gap.verb = true;
            gap.falls = t.is(word_kind::decrease);
        } else if (t.is(word_kind::approximate)) {
            gap.hedge = static_cast<attain::hedge>(t.code);
        } else {
            return gap;
        }
        position = t.end;
    }
    gap.whole = position == f.whole.begin && (gap.comma || gap.joiner);
    return gap;
}

bool chinese_sense::follow_parallel(std::size_t i) {
    // A、B: nothing but a joiner stands between two figures of one kind.
    if (previous_ == none) return false;
    auto const& last = figures_[previous_];
    auto& f = figures_[i];
    auto const gap = gap_before(i);
    if (!gap.whole || around_[i].depth != around_[previous_].depth) return false;
    bool const plain = !gap.verb && !gap.hedge && !gap.comma;
    if (!plain && !row_zips_) return false;
    if ((gap.verb && !gap.joiner) || is_place_count(last)) return false;  // 12市、45个县
    bool const ranks = f.ordinal && last.ordinal;
    if (f.unit.kind() != last.unit.kind() && !row_zips_ && !ranks) return false;
    if (gap.comma && (f.unit != last.unit || !row_zips_)) return false;
    f.what = last.what;
    f.rule = last.rule;
    f.how = last.how;
    // -5.6% is negative by its own sign, which the next has not.
    bool const signed_last = decode(text_, last.whole.begin).code == U'-';
    f.negative = gap.verb ? gap.falls : f.negative || (last.negative && !signed_last);
    f.scope = last.scope;
    f.indicator = last.indicator;
    f.indicator_span = last.indicator_span;
    f.made_indicator = last.made_indicator;
    f.outer_hedge = gap.hedge.value_or(last.outer_hedge);
    f.of = last.of;
    if (f.ordinal && (last.what == role::rank || last.rule == "rank from")) {
        f.unit = last.unit;
        f.unit_name = last.unit_name;
    }
    return true;
}

// Each figure of a row hangs on the one at its place in the row before.
void chinese_sense::follow_row(std::size_t first, std::size_t last, std::size_t from) {
    for (auto i = first; i <= last; ++i) {
        if (figures_[i].rejected) continue;
        while (figures_[from].rejected) ++from;
        compose(figures_[i], indicator_of(from), row_tail_);
        figures_[i].of = numbers_[from];
        ++from;
    }
}

// 产值8亿元，税收2亿元，完成年度目标的52%和51%: as many percentages as there are levels before them.
bool chinese_sense::follow_levels(std::size_t first, std::size_t last, std::size_t count) {
    auto const& f = figures_[first];
    bool const hangs = f.what == role::growth_yoy || f.what == role::growth || f.what == role::completion ||
                       f.what == role::share || f.what == role::growth_mom;
    if (!row_empty_ || !hangs || !is_percent(f.unit)) return false;
    constexpr std::size_t most = 24;
    std::vector<std::size_t> levels;
    for (auto k = anchors_.size() > most ? anchors_.size() - most : 0; k < anchors_.size(); ++k) {
        auto const& each = anchors_[k];
        if (each.figure < first && each.level && each.depth == around_[first].depth) levels.push_back(each.figure);
    }
    if (levels.size() < count) return false;
    auto next = levels.size() - count;
    for (auto i = first; i <= last; ++i) {
        if (figures_[i].rejected) continue;
        compose(figures_[i], indicator_of(levels[next]), row_tail_);
        figures_[i].of = numbers_[levels[next]];
        ++next;
    }
    return true;
}

// 粮食、油料为8万吨、2万吨: as many nouns as figures of one unit, though no 分别 says so.
bool chinese_sense::lists_as_many(std::size_t first, std::size_t count) const {
    auto const& f = figures_[first];
    if (row_empty_ || f.indicator_span.empty() || f.indicator_span.begin >= f.whole.begin || f.what == role::base)
        return false;
    if (!is_level(f.what) && !f.rule.starts_with("growth") && f.what != role::share) return false;
    if (f.rule == "growth noun" || f.rule == "growth of clause")
        return false;  // 甲、乙增速仅为1%、2%: of what it tells
    auto const list = indicator_of(first);
    auto const item = list.substr(0, list.find("、"));
    if (item.ends_with("年") || item.ends_with("月") || item.ends_with("季度")) return false;
    return list.find("、") != std::string_view::npos && items_of(list, U"、").size() == count;
}

// 增幅分别高于甲市、全省0.2、0.3个百分点: the scopes zip like the indicators do.
void chinese_sense::close_row(std::size_t last) {
    if (row_start_ == none) return;
    std::size_t count = 0;
    for (auto i = row_start_; i <= last; ++i) count += !figures_[i].rejected;
    if (count < 2) {
        past_row_count_ = 0;
        return;
    }
    if (figures_[row_start_].what == role::excess && zip_scopes(row_start_, last)) {
        past_row_ = row_start_;
        past_row_count_ = count;
        return;
    }
    if (is_percent(figures_[row_start_].unit) && figures_[row_start_].what == role::value) {
        // 甲、乙分别以3.8%和8%的增速: what they are stands behind the last.
        if (auto const noun = growth_noun_behind(last); !noun.empty()) {
            for (auto i = row_start_; i <= last; ++i) {
                if (figures_[i].rejected) continue;
                growth_role(i, "growth noun");
                figures_[i].negative = names_fall(noun);
            }
        }
    }
    auto const rule = figures_[row_start_].rule;
    if (past_row_count_ == count && (rule == "from to" || rule == "rank to") &&
        figures_[row_start_].what != role::base) {
        // 从A、B增加到C、D: the second row hangs on the first, one by one.
        follow_row(row_start_, last, past_row_);
        return;
    }
    bool const repeats = row_empty_ && past_row_count_ == count;
    past_row_count_ = 0;
    if (!row_zips_) {
        // 城乡居民收入4万元、2万元，年均增长7%、8%: two figures of two things, though no 分别 says so.
        if (repeats) {
            follow_row(row_start_, last, past_row_);
        } else if ((rule == "rank from" || rule == "rank" ||
                    (rule == "from to" && figures_[row_start_].what == role::base)) &&
                   !row_empty_) {
            // 总量和人均水平由第8位、第10位升至第5位、第6位: nothing has two places in one field
            zip_indicators(row_start_, last);
        } else if (lists_as_many(row_start_, count)) {
            zip_indicators(row_start_, last);
        } else if (!expand_compound(row_start_, last) && !follow_levels(row_start_, last, count)) {
            return;
        }
        past_row_ = row_start_;
        past_row_count_ = count;
        return;
    }
    auto const from_row = past_row_;
    past_row_ = row_start_;
    past_row_count_ = count;
    if (zip_scopes(row_start_, last)) return;
    if (repeats && from_row != none) {
        // 甲、乙增长3%、4%，分别高于全市1、2个百分点
        follow_row(row_start_, last, from_row);
        return;
    }
    if (!row_empty_) {
        zip_indicators(row_start_, last);
        return;
    }
    if (zip_list_before(row_start_, last)) return;
    // 游客A、入境游客B，分别增长C、D: the figures before are the list.
    std::vector<std::size_t> levels;
    for (auto const& each : anchors_) {
        if (each.figure < row_start_) levels.push_back(each.figure);
    }
    // Or one list of indicators before them.
    if (levels.empty()) return;
    if ((levels.size() < count && !repeats) || indicator_of(levels.back()).find("、") != std::string_view::npos) {
        auto const kept = figures_[row_start_].made_indicator;
        zip_indicators(row_start_, last);
        if (figures_[row_start_].made_indicator != kept) return;
    }
    if (levels.size() < count) {
        if (repeats) follow_row(row_start_, last, from_row);
        return;
    }
    auto next = levels.size() - count;
    for (auto i = row_start_; i <= last; ++i) {
        if (figures_[i].rejected) continue;
        compose(figures_[i], indicator_of(levels[next]), row_tail_);
        figures_[i].of = numbers_[levels[next]];
        ++next;
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
