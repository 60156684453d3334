#include "sense_zh.hpp"
#include "zipped_zh.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// Words that mean several things, in the order in which their figures are given.
struct compound {
    std::string_view word;
    std::size_t count;
    std::array<std::string_view, 3> members;
};
constexpr compound compounds[] = {
    {"城乡", 2, {"城镇", "农村"}},
    {"城、乡", 2, {"城镇", "农村"}},
    {"中西部", 2, {"中部", "西部"}},
    {"存贷款", 2, {"存款", "贷款"}},
    {"三次产业", 3, {"第一产业", "第二产业", "第三产业"}},
    {"东中西部", 3, {"东部", "中部", "西部"}},
    {"东、中、西部", 3, {"东部", "中部", "西部"}},
};

[[nodiscard]] std::string_view without_respectively(std::string_view text) noexcept {
    constexpr std::string_view word = "分别";
    if (text.starts_with(word)) text.remove_prefix(word.size());
    if (text.ends_with(word)) text.remove_suffix(word.size());
    return text;
}

}  // namespace

std::vector<std::string_view> items_of(std::string_view list, std::u32string_view joiners) {
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

// 高于全国、全省1.2、0.7个百分点: as many scopes as figures.
bool chinese_sense::zip_scopes(std::size_t first, std::size_t last) {
    std::size_t count = 0;
    for (auto i = first; i <= last; ++i) count += !figures_[i].rejected;
    auto const scopes =
        row_scopes_.size() == count ? row_scopes_ : items_of(without_respectively(figures_[first].scope), U"、和与");
    if (scopes.size() < 2 || scopes.size() != count) return false;
    auto next = scopes.begin();
    for (auto i = first; i <= last; ++i) {
        if (!figures_[i].rejected) figures_[i].scope = *next++;
    }
    return true;
}

// 存贷款余额分别为8亿元、6亿元: one word that means as many things as there are figures.
bool chinese_sense::expand_compound(std::size_t first, std::size_t last) {
    std::string const list(indicator_of(first));
    std::vector<std::size_t> row;
    for (auto i = first; i <= last; ++i) {
        if (!figures_[i].rejected) row.push_back(i);
    }
    for (auto const& each : compounds) {
        auto const at = list.find(each.word);
        if (at == std::string::npos || each.count != row.size()) continue;
        auto const head = list.substr(0, at);
        for (std::size_t k = 0; k < row.size(); ++k) {
            compose(figures_[row[k]], head + std::string(each.members[k]), list.substr(at + each.word.size()));
        }
        return true;
    }
    return false;
}

// 青椒、茄子价格涨幅居前: the list, without what is said of it.
std::string_view chinese_sense::without_manner(std::string_view list) const noexcept {
    auto const at = listed(chinese_words::list_manners).find_in(list);
    constexpr std::size_t two_characters = 6;
    return at != std::string_view::npos && at > two_characters ? list.substr(0, at) : list;
}

// 甲、乙、丙，分别增长3%、4%、5%: the list is the clause before, which has no figure.
bool chinese_sense::zip_list_before(std::size_t first, std::size_t last) {
    constexpr std::uint32_t longest = 240;  // bytes
    auto const& a = around_[first];
    if (a.after_figure || a.left_token == 0 || !in_.tokens[a.left_token - 1].is_mark(U',')) return false;
    auto const end = in_.tokens[a.left_token - 1].begin;
    auto begin = in_.begin;
    for (std::size_t i = first; i-- > 0;) {
        if (figures_[i].rejected) continue;
        begin = figures_[i].whole.end;
        break;
    }
    if (begin >= end || end - begin > longest) return false;
    auto const clause = clause_before(a.left_token - 1, begin);
    auto const list = without_manner(view(trim({clause.begin, end}, clause.token, a.left_token - 1)));
    std::size_t count = 0;
    for (auto i = first; i <= last; ++i) count += !figures_[i].rejected;
    if (list.find("、") == std::string_view::npos) return false;
    auto const commas = items_of(list, U"、").size();
    if (commas > count || commas + 1 < count) return false;
    auto const kept = std::string(indicator_of(first));
    compose(figures_[first], std::string(list), {});
    auto const before = figures_[first].made_indicator;
    zip_indicators(first, last);
    if (figures_[first].made_indicator != before) return true;
    compose(figures_[first], kept, {});
    return false;
}

// 资金总量、增速; 总量、增速: what says nothing alone goes with the noun of the first, or of the figure before.
void chinese_sense::complete_items(std::size_t first, std::vector<std::string_view>& items,
                                   std::vector<std::string>& kept) const {
    auto const& heads = listed(chinese_words::listed_measure_nouns);
    auto const is_head = [&](std::string_view item) { return heads.has(item); };
    auto noun = items[0];
    if (is_head(noun)) {
        auto const* const from = anchor_at(around_[first].depth);
        if (from == nullptr || from->figure >= first) return;
        noun = indicator_of(from->figure);
    } else {
        for (auto const head : heads) {
            if (noun.size() > head.size() && noun.ends_with(head)) noun.remove_suffix(head.size());
        }
    }
    if (std::none_of(items.begin(), items.end(), is_head)) return;
    kept.reserve(items.size());
    for (auto& item : items) {
        if (!is_head(item)) continue;
        kept.push_back(std::string(noun).append(item));
        item = kept.back();
    }
}

// 甲增长1%，乙增长2%，两个行业增速分别居第3、第5位: the figures before, one by one.
void chinese_sense::zip_summed(std::vector<std::size_t> const& row, std::string_view list) {
    constexpr std::array<std::string_view, 8> numbers{"", "", "两", "三", "四", "五", "六", "七"};
    auto const count = row.size();
    if (count < 2 || count >= numbers.size()) return;
    if (!list.starts_with(numbers[count]) && !list.starts_with(std::to_string(count))) return;
    std::vector<std::size_t> levels;
    constexpr std::size_t most = 24;
    for (auto k = anchors_.size() > most ? anchors_.size() - most : 0; k < anchors_.size(); ++k) {
        if (anchors_[k].figure < row[0]) levels.push_back(anchors_[k].figure);
    }
    if (levels.size() < count) return;
    std::string_view tail;
    for (auto const word : listed(chinese_words::summed_measures)) {
        if (list.ends_with(word)) tail = word;
    }
    for (std::size_t k = 0; k < count; ++k) {
        auto const of = levels[levels.size() - count + k];
        compose(figures_[row[k]], indicator_of(of), tail);
        figures_[row[k]].of = numbers_[of];
    }
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
