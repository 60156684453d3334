#include "sense_zh.hpp"
#include "zipped_zh.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// Heads of indicators that a row of nouns may share: 城镇、农村居民人均可支配收入.
constexpr std::string_view shared_heads[] = {
    "居民人均可支配收入",
    "居民消费价格",
    "居民收入",
    "企业进出口",
    "企业增加值",
    "企业产值",
    "进出口总值",
    "进出口值",
    "进口量",
    "出口量",
    "进口额",
    "出口额",
    "进口值",
    "出口值",
    "进出口",
    "营业收入",
    "销售收入",
    "播种面积",
    "种植面积",
    "存栏",
    "出栏",
    "销量",
    "用户数",
    "用户",
    "企业数",
    "户数",
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
    "毛入学率",
    "入学率",
    "参保率",
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
    "出口",
    "进口",
    "增速",
    "生产总值",
    "户籍人口",
    "常住人口",
    "存款",
    "贷款",
};

// Heads that say how much or how fast: 进出口、出口规模 lacks one.
constexpr std::string_view measures[] = {"规模", "增速", "总量", "数量", "比重", "占比", "比例", "均价", "价格"};

[[nodiscard]] bool ends_with_measure(std::string_view noun) noexcept {
    return std::any_of(std::begin(measures), std::end(measures), [&](auto word) { return noun.ends_with(word); });
}

// 分别完成投资, 分别达到: verbs that stand before what is shared.
constexpr std::string_view light_verbs[] = {"累计", "完成", "实现", "达到", "拥有", "共有", "达", "为", "有", "共"};

// How a row is summed up before what it shares: 三大货种, 五市.
constexpr std::string_view sum_counters[] = {"项", "类", "个", "大", "市", "县", "区", "镇", "国", "地",
                                             "省", "州", "港", "园", "家", "种", "业", "者", "站"};

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
        for (bool peeled = true; peeled;) {
            peeled = false;
            for (auto const verb : light_verbs) {
                if (!each_tail.starts_with(verb)) continue;
                each_tail.remove_prefix(verb.size());
                peeled = true;
            }
        }
    }
    // 和, 及 and 与 also stand inside words (普及率), so that 、 is tried alone first.
    std::vector<std::string_view> items;
    for (auto const joiners :
         {std::u32string_view(U"、"), std::u32string_view(U"、和"), std::u32string_view(U"、和及与")}) {
        items = items_of(rest, joiners);
        if (items.size() == row.size()) break;
    }
    if (items.size() >= 2) {
        // 出口、进口等指标
        auto const at = items.back().find("等");
        if (at != std::string_view::npos && at >= 6 && !items.back().substr(at).starts_with("等级")) {
            auto const behind = items.back().substr(at + 3);
            bool sums = behind.empty();
            for (auto const* word : {"指标", "产业", "行业", "商品", "产品", "地区", "国家", "领域", "品种", "业务"}) {
                sums = sums || behind.ends_with(word);
            }
            if (sums) items.back() = items.back().substr(0, at);
        }
    }
    if (items.size() != row.size() || items.size() < 2) {
        if (!expand_compound(first, last)) zip_summed(row, list);
        return;
    }
    // 出口额前三位的商品是甲、乙、丙，分别为: what they are stands before the first.
    for (auto const* verb : {"依次是", "依次为", "分别是", "分别为", "是", "为"}) {
        auto const at = items[0].find(verb);
        if (at == std::string_view::npos || at < 6) continue;
        auto const what = items[0].substr(0, at);
        auto const placed = what.find("前");
        if (placed == std::string_view::npos && !what.ends_with("品") && !what.ends_with("区") && !what.ends_with("场"))
            continue;
        items[0].remove_prefix(at + std::string_view(verb).size());
        if (placed != std::string_view::npos && placed >= 6) {
            auto measure = what.substr(0, placed);
            for (auto const* verb_of : {"排名", "位居", "居", "排", "列"}) {
                if (measure.ends_with(verb_of)) measure.remove_suffix(std::string_view(verb_of).size());
            }
            if (each_tail.empty()) each_tail = measure;
        }
        break;
    }
    std::string_view head;
    if (each_tail.empty() && f.rule == "growth of clause") {
        if (auto const* const level = level_at(around_[first].depth)) each_tail = indicator_of(level->figure);
    }
    // 出口、进口两项增速: how many there are stands before what they share.
    static constexpr std::string_view numbers[] = {"两", "三", "四", "五", "六", "七", "八"};
    if (row.size() <= std::size(numbers) + 1) {
        for (auto const counter : sum_counters) {
            auto const sum = std::string(numbers[row.size() - 2]).append(counter);
            auto const at = items.back().find(sum);
            if (at == std::string_view::npos || at == 0) continue;
            if (each_tail.empty() && at + sum.size() == items.back().size()) continue;
            if (each_tail.empty()) each_tail = items.back().substr(at + sum.size());
            row_sum_.assign(items.back().substr(at)).append(items.back().ends_with(each_tail) ? "" : each_tail);
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
        // 第一、第三产业
        if (!before.empty() && items.back().starts_with(before)) items.back().remove_prefix(before.size());
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
    std::vector<std::string> named;
    if (before.empty()) complete_items(first, items, named);
    for (std::size_t k = 0; k < row.size(); ++k) {
        bool complete = k + 1 == row.size() || head.empty();
        for (auto const each : shared_heads) {
            complete = complete || (items[k].ends_with(each) && (!ends_with_measure(head) || ends_with_measure(each)));
        }
        if (!before.empty()) {
            compose(figures_[row[k]], std::string(before).append(items[k]), each_tail);
            continue;
        }
        compose(figures_[row[k]], items[k], each_tail.empty() ? (complete ? std::string_view() : head) : each_tail);
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
