#include "sense_zh.hpp"

#include <algorithm>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

bool chinese_sense::follow_parallel(std::size_t i) {
    // A、B: nothing but a joiner stands between two figures of one kind.
    if (previous_ == none || !around_[i].after_figure) return false;
    auto const& last = figures_[previous_];
    auto& f = figures_[i];
    auto const gap = text_.substr(last.whole.end, f.whole.begin - last.whole.end);
    bool joined = gap == "、" || gap == "和" || gap == "及" || gap == "与" || gap == "，" || gap == ",";
    bool own_verb = false;
    bool own_joiner = false;
    bool falls = false;
    if (!joined && row_zips_ && gap.size() < 32) {
        // 分别增长3.2%、下降1.1%和增长5.6%: each with a verb of its own.
        auto position = last.whole.end;
        for (auto j = last.after; j < f.token && in_.tokens[j].begin == position; ++j) {
            auto const& t = in_.tokens[j];
            bool const verb = (t.is(word_kind::increase) || t.is(word_kind::decrease)) && t.code == 0;
            own_joiner = own_joiner || !verb;
            if (!t.is_mark(U'、') && !t.is_mark(U',') && !t.is(word_kind::joiner) && !verb) break;
            own_verb = own_verb || verb;
            falls = falls || t.is(word_kind::decrease);
            position = t.end;
        }
        joined = own_verb && own_joiner && position == f.whole.begin;
    }
    if (!joined || around_[i].depth != around_[previous_].depth) return false;
    if (f.unit.kind() != last.unit.kind() && !row_zips_) return false;
    if ((gap == "，" || gap == ",") && !row_zips_) return false;
    f.what = last.what;
    f.rule = last.rule;
    f.how = last.how;
    f.negative = own_verb ? falls : f.negative || last.negative;
    f.scope = last.scope;
    f.indicator = last.indicator;
    f.indicator_span = last.indicator_span;
    f.made_indicator = last.made_indicator;
    f.outer_hedge = last.outer_hedge;
    f.of = last.of;
    return true;
}

// 增幅分别高于青岛市、全省0.5、1.6个百分点: the scopes zip like the indicators do.
void chinese_sense::close_row(std::size_t last) {
    if (row_start_ == none || (!row_zips_ && past_row_count_ == 0)) return;
    std::size_t count = 0;
    for (auto i = row_start_; i <= last; ++i) count += !figures_[i].rejected;
    if (count < 2) {
        past_row_count_ = 0;
        return;
    }
    if (past_row_count_ == count && figures_[row_start_].rule == "from to" && figures_[row_start_].what != role::base) {
        // 从A、B增加到C、D: the second row hangs on the first, one by one.
        auto from = past_row_;
        for (auto i = row_start_; i <= last; ++i) {
            if (figures_[i].rejected) continue;
            while (figures_[from].rejected) ++from;
            compose(figures_[i], indicator_of(from), {});
            figures_[i].of = numbers_[from];
            ++from;
        }
        return;
    }
    past_row_count_ = 0;
    if (!row_zips_) return;
    past_row_ = row_start_;
    past_row_count_ = count;
    auto const scope = figures_[row_start_].scope;
    if (auto const comma = scope.find("、"); comma != std::string_view::npos && count == 2) {
        figures_[row_start_].scope = scope.substr(0, comma);
        for (auto i = row_start_ + 1; i <= last; ++i) figures_[i].scope = scope.substr(comma + 3);
        return;
    }
    if (!row_empty_) {
        zip_indicators(row_start_, last);
        return;
    }
    // 游客A、入境游客B，分别增长C、D: the figures before are the list.
    std::vector<std::size_t> levels;
    for (auto const& each : anchors_) {
        if (each.figure < row_start_) levels.push_back(each.figure);
    }
    if (levels.empty()) return;
    // Or one list of indicators before them.
    if (levels.size() < count || indicator_of(levels.back()).find("、") != std::string_view::npos) {
        auto const kept = figures_[row_start_].made_indicator;
        zip_indicators(row_start_, last);
        if (figures_[row_start_].made_indicator != kept) return;
    }
    if (levels.size() < count) return;
    auto next = levels.size() - count;
    for (auto i = row_start_; i <= last; ++i) {
        if (figures_[i].rejected) continue;
        compose(figures_[i], indicator_of(levels[next]), {});
        figures_[i].of = numbers_[levels[next]];
        ++next;
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
