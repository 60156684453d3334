#include "sense_zh.hpp"
#include "zipped_zh.hpp"

#include <algorithm>
#include <string>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

// 甲机场、乙机场、丙机场日均客流: what the others end in stands within the last, and all behind it is shared.
std::string_view tail_behind_kind(std::vector<std::string_view> const& items) {
    constexpr std::size_t two_characters = 6;
    if (items.front().size() <= two_characters || !is_han(decode_before(items.front(), items.front().size()).code))
        return {};
    auto const kind = items.front().substr(items.front().size() - two_characters);
    for (auto k = items.begin(); k + 1 != items.end(); ++k) {
        if (!k->ends_with(kind)) return {};
    }
    auto const at = items.back().find(kind);
    if (at == std::string_view::npos || at == 0 || at + two_characters >= items.back().size()) return {};
    return items.back().substr(at + two_characters);
}

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
            for (auto const verb : listed(chinese_words::light_verbs)) {
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
            auto const& heads = listed(chinese_words::shared_heads);
            bool const sums = behind.empty() || listed(chinese_words::list_class_nouns).ends(behind);
            auto const shared =
                std::find_if(heads.begin(), heads.end(), [&](auto each) { return behind.ends_with(each); });
            if (sums || shared != heads.end()) items.back() = items.back().substr(0, at);
            // 青椒、茄子等蔬菜价格: what they share stands behind their class
            if (!sums && shared != heads.end() && each_tail.empty()) each_tail = *shared;
        }
    }
    if (items.size() != row.size() || items.size() < 2) {
        if (!expand_compound(first, last)) zip_summed(row, list);
        return;
    }
    // 出口额前三位的商品是甲、乙、丙，分别为: what they are stands before the first.
    for (auto const verb : listed(chinese_words::list_copulas)) {
        auto const at = items[0].find(verb);
        if (at == std::string_view::npos || at < 6) continue;
        auto const what = items[0].substr(0, at);
        auto const placed = what.find("前");
        if (placed == std::string_view::npos && !what.ends_with("品") && !what.ends_with("区") && !what.ends_with("场"))
            continue;
        items[0].remove_prefix(at + verb.size());
        if (placed != std::string_view::npos && placed >= 6) {
            auto measure = what.substr(0, placed);
            for (auto const verb_of : listed(chinese_words::ranking_verbs)) {
                if (measure.ends_with(verb_of)) measure.remove_suffix(verb_of.size());
            }
            if (each_tail.empty()) each_tail = measure;
        }
        break;
    }
    // 对甲国、乙国分别出口: each of them has the preposition.
    auto const with = !each_tail.empty() && items[0].starts_with("对") ? std::string_view("对") : std::string_view();
    std::string_view head;
    if (each_tail.empty() && f.rule == "growth of clause") {
        if (auto const* const level = level_at(around_[first].depth)) each_tail = indicator_of(level->figure);
    }
    // 出口、进口两项增速: how many there are stands before what they share.
    static constexpr std::string_view numbers[] = {"两", "三", "四", "五", "六", "七", "八"};
    if (row.size() <= std::size(numbers) + 1) {
        for (auto const counter : listed(chinese_words::sum_counters)) {
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
    if (items[0].starts_with("第") && items[0].size() == 6) {
        // 第一、第二、第三产业
        for (std::size_t k = 1; k + 1 < items.size(); ++k) {
            if (items[k].starts_with("第") && items[k].size() == 6) items[k].remove_prefix(3);
        }
    }
    auto const first_item = items[0].starts_with("第") ? items[0].substr(3) : items[0];
    bool const single = each_tail.empty() && first_item.size() == 3 && is_han(decode(first_item, 0).code) &&
                        items.back().size() > 3 &&
                        std::all_of(items.begin() + 1, items.end() - 1, [](auto item) { return item.size() == 3; });
    if (single && items[0] == "城" && expand_compound(first, last)) return;  // 城、乡居民收入
    if (single) {
        if (first_item.size() < items[0].size()) before = "第";
        // 第一、第三产业
        if (!before.empty() && items.back().starts_with(before)) items.back().remove_prefix(before.size());
        items[0] = first_item;
        each_tail = items.back().substr(3);
        items.back() = items.back().substr(0, 3);
    }
    if (each_tail.empty() && !single) {
        if (auto const tail = tail_behind_kind(items); !tail.empty()) {
            each_tail = tail;
            items.back().remove_suffix(tail.size());
        }
    }
    auto const& shared_heads = listed(chinese_words::shared_heads);
    for (auto const each : shared_heads) {
        if (items.back().ends_with(each)) {
            head = each;
            break;
        }
    }
    auto const& measures = listed(chinese_words::measure_heads);
    std::vector<std::string> named;
    if (before.empty()) complete_items(first, items, named);
    for (std::size_t k = 0; k < row.size(); ++k) {
        bool complete = k + 1 == row.size() || head.empty() || items[k].ends_with("数") ||
                        listed(chinese_words::whole_measures).ends(items[k]);
        for (auto const each : shared_heads) {
            complete = complete || (items[k].ends_with(each) && (!measures.ends(head) || measures.ends(each)));
        }
        if (!before.empty()) {
            compose(figures_[row[k]], std::string(before).append(items[k]), each_tail);
            continue;
        }
        if (!with.empty() && !items[k].starts_with(with)) {
            compose(figures_[row[k]], std::string(with).append(items[k]), each_tail);
            continue;
        }
        auto tail = each_tail.empty() ? (complete ? std::string_view() : head) : each_tail;
        // 集中采购、分散采购规模 share 采购规模: the word is said once
        constexpr std::size_t two_characters = 6;
        if (tail.size() > two_characters && items[k].ends_with(tail.substr(0, two_characters)))
            tail.remove_prefix(two_characters);
        compose(figures_[row[k]], items[k], tail);
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
