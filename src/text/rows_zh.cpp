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

namespace {

// Heads of indicators that a row of nouns may share: 城镇、农村居民人均可支配收入.
constexpr std::string_view shared_heads[] = {
    "居民人均可支配收入",
    "人均可支配收入",
    "本外币存款余额",
    "本外币贷款余额",
    "存款余额",
    "贷款余额",
    "增加值",
    "总产值",
    "水质优良比例",
    "优良比例",
    "线网单日最高客运量",
    "单日最高客运量",
    "最高客运量",
    "客运量",
    "货运量",
    "吞吐量",
    "进出口总额",
    "进出口额",
    "零售额",
    "销售额",
    "成交额",
    "交易额",
    "产值",
    "产量",
    "出栏量",
    "收入",
    "支出",
    "投资",
    "总额",
    "余额",
    "数量",
    "人数",
    "面积",
    "比例",
    "比重",
    "占比",
    "普及率",
    "覆盖率",
    "合格率",
    "达标率",
    "率",
    "指数",
    "浓度",
    "排放量",
    "警情",
    "案件数",
    "事故起数",
    "死亡人数",
    "利润",
    "税收",
    "规模",
    "总量",
    "能耗",
    "水耗",
};

// The items of a row of nouns; what stands in brackets is not parted.
[[nodiscard]] std::vector<std::string_view> split(std::string_view list, std::u32string_view joiners) {
    std::vector<std::string_view> items;
    std::size_t start = 0;
    int depth = 0;
    for (std::size_t at = 0; at <= list.size();) {
        auto const c = at < list.size() ? decode(list, at) : character{};
        if (c.code == U'(') ++depth;
        if (c.code == U')' && depth > 0) --depth;
        if (c.length == 0 || (depth == 0 && joiners.find(c.code) != std::u32string_view::npos)) {
            if (at > start) items.push_back(list.substr(start, at - start));
            start = at + c.length;
        }
        if (c.length == 0) break;
        at += c.length;
    }
    return items;
}

}  // namespace

// 分别: as many nouns as figures, which may share the head of the last.
void chinese_sense::zip_indicators(std::size_t first, std::size_t last) {
    auto const& f = figures_[first];
    std::string const list(f.indicator.empty() ? std::string_view(f.made_indicator) : f.indicator);
    std::vector<std::size_t> row;
    for (auto i = first; i <= last; ++i) {
        if (!figures_[i].rejected) row.push_back(i);
    }
    // 对美国、日本分别出口: what follows 分别 goes to each.
    std::string_view rest = list;
    std::string_view each_tail;
    if (auto const at = rest.find("分别"); at != std::string_view::npos) {
        each_tail = rest.substr(at + 6);
        rest = rest.substr(0, at);
    }
    // 和, 及 and 与 also stand inside words (普及率), so that 、 is tried alone first.
    std::vector<std::string_view> items;
    for (auto const joiners :
         {std::u32string_view(U"、"), std::u32string_view(U"、和"), std::u32string_view(U"、和及与")}) {
        items = split(rest, joiners);
        if (items.size() == row.size()) break;
    }
    if (items.size() != row.size() || items.size() < 2) return;
    std::string_view head;
    // 出口、进口两项增速: how many there are stands before what they share.
    static constexpr std::string_view numbers[] = {"两", "三", "四", "五", "六"};
    if (row.size() <= std::size(numbers) + 1) {
        for (auto const* counter : {"项", "类", "个", "大"}) {
            auto const sum = std::string(numbers[row.size() - 2]) + counter;
            auto const at = items.back().find(sum);
            if (at == std::string_view::npos || at == 0 || at + sum.size() == items.back().size()) continue;
            each_tail = items.back().substr(at + sum.size());
            items.back() = items.back().substr(0, at);
            break;
        }
    }
    // 一、二、三产业增加值, 城、乡居民收入: one character each, all else is shared.
    std::string_view before;
    auto const first_item = items[0].starts_with("第") ? items[0].substr(3) : items[0];
    bool const single = each_tail.empty() && first_item.size() == 3 && items.back().size() > 3 &&
                        std::all_of(items.begin() + 1, items.end() - 1, [](auto item) { return item.size() == 3; });
    if (single) {
        if (first_item.size() < items[0].size()) before = "第";
        items[0] = first_item;
        each_tail = items.back().substr(3);
        items.back() = items.back().substr(0, 3);
    }
    for (auto const each : shared_heads) {
        if (items.back().ends_with(each)) {
            head = each;
            break;
        }
    }
    for (std::size_t k = 0; k < row.size(); ++k) {
        bool complete = k + 1 == row.size() || head.empty();
        for (auto const each : shared_heads) complete = complete || items[k].ends_with(each);
        if (!before.empty()) {
            compose(figures_[row[k]], std::string(before).append(items[k]), each_tail);
            continue;
        }
        compose(figures_[row[k]], items[k], each_tail.empty() ? (complete ? std::string_view() : head) : each_tail);
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
