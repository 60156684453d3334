#include "sense_zh.hpp"

#include <algorithm>
#include <span>

ATTAIN_BEGIN_NAMESPACE

namespace text::detail {

namespace {

// Amounts, which no counter counts: 218家经开区地区生产总值 counts the zones.
constexpr std::string_view amounts[] = {
    "地区生产总值",   "国内生产总值", "生产总值",     "工业总产值", "工业增加值", "单位工业增加值",
    "规上工业增加值", "进出口",       "税收收入",     "财政收入",   "营业收入",   "主营业务收入",
    "利润总额",       "实际使用外资", "固定资产投资", "研发投入",   "研发经费",   "吞吐量",
    "总产值",         "销售额",       "增速",         "增幅",
};

// The code of verbs by which something is done for what is counted: they end its noun before another figure.
constexpr std::uint8_t given_to = 5;

// A noun with one of these behind an amount is what is counted: 营业收入百强企业.
constexpr std::string_view counted[] = {"企业", "项目", "单位", "产品", "园区", "城市", "县",   "镇",   "乡",  "村",
                                        "地区", "平台", "指标", "公司", "机场", "港口", "业务", "案例", "品牌"};

// What is done to the things counted, no thing itself: 6条道路的改造工程.
constexpr std::string_view doings[] = {"改造", "建设", "整治", "工程", "治理", "升级", "修复", "清理",
                                       "整改", "验收", "维修", "搬迁", "提升", "任务", "工作", "清淤"};

// Adverbs between a noun and its verb, and words that pick from a set.
constexpr std::string_view trailing[] = {"集中", "陆续", "相继", "已经", "之一", "当中"};

// Words of time and verbs that say when or what next, no thing.
constexpr std::string_view no_nouns[] = {"任务", "目标", "要求", "大关", "台阶", "关口", "大台阶", "后",   "时",  "起",
                                         "且",   "之后", "以来", "用于", "纳入", "完成", "实现",   "已经", "以后"};

// Who tells, in a clause that runs into a headline without an end.
constexpr std::string_view sources[] = {"数据", "统计", "部", "局", "委", "署", "院", "社"};
constexpr std::string_view tells[] = {"显示", "获悉", "了解到", "公布", "发布", "消息"};
constexpr std::string_view reporters[] = {"记者从", "记者在", "记者获悉", "记者了解", "记者今",
                                          "记者近", "记者日", "记者昨",   "据悉",     "据统计",
                                          "据了解", "据介绍", "据初步统", "据海关",   "据国家"};

[[nodiscard]] bool ends_with_any(std::string_view name, std::span<std::string_view const> words) noexcept {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return name.ends_with(word); });
}

// How much of the words behind a figure stands before a reporter or a source.
[[nodiscard]] std::size_t before_source(std::string_view name) noexcept {
    auto end = name.size();
    if (name.find("记者") != std::string_view::npos || name.find("据") != std::string_view::npos) {
        for (auto const opening : reporters) end = std::min(end, name.find(opening));
    }
    if (name.ends_with("记者")) end = std::min(end, name.size() - std::string_view("记者").size());
    bool const told = ends_with_any(name, tells) &&
                      std::any_of(std::begin(sources), std::end(sources),
                                  [&](std::string_view word) { return name.find(word) != std::string_view::npos; });
    return told ? 0 : end;
}

// How much of the words behind a counter names what is counted, in bytes.
[[nodiscard]] std::size_t counted_part(std::string_view name, std::string_view counter) noexcept {
    constexpr std::size_t two_characters = 6;
    auto const of = name.rfind("的");
    bool const doing_is_counted = counter == "个" || counter == "项";
    if (of != std::string_view::npos && of >= two_characters && !doing_is_counted && ends_with_any(name, doings))
        return of;
    if (counter != "家" && counter != "个" && counter != "户") return name.size();
    if (ends_with_any(name, counted)) return name.size();
    auto end = name.size();
    for (auto const amount : amounts) {
        auto const at = name.find(amount);
        if (at != std::string_view::npos && at >= two_characters) end = std::min(end, at);
    }
    return name.substr(0, end).ends_with("的") ? name.size() : end;
}

}  // namespace

// 6个智能预案全市配置: where it is done, behind the noun.
bool chinese_sense::spreads(std::size_t i, token const& t) const noexcept {
    if (t.begin < figures_[i].whole.end + 6) return false;
    for (auto const* verb : {"推广", "配置", "复制", "应用", "覆盖", "推行", "联网", "通办"}) {
        if (text_at(t.end, verb)) return true;
    }
    return false;
}

// The nouns behind a counter, up to a verb, a joiner with a figure behind it, or the clause's end.
stretch chinese_sense::right_phrase(std::size_t i) const {
    auto const& a = around_[i];
    auto phrase = a.right;
    auto const first = decode(text_, phrase.begin);
    if (first.code == U'、' || first.code == U',' || first.code == U'(') return {};
    auto joined = static_cast<std::uint32_t>(-1);
    if (a.before_figure) {
        // 22轮强降水和15个台风: what stands before the next figure without a verb is that figure's.
        for (auto j = a.right_tokens_end; j-- > a.right_token;) {
            auto const& t = in_.tokens[j];
            if (t.type == token_type::mark) continue;
            if (t.is(word_kind::joiner)) joined = j;
            if (t.kind != word_kind::plain) break;
        }
        // 30个国家和地区: one noun
        if (joined != static_cast<std::uint32_t>(-1) && text_before(in_.tokens[joined].begin, "国家") &&
            text_at(in_.tokens[joined].end, "地区")) {
            joined = static_cast<std::uint32_t>(-1);
        }
    }
    auto j = a.right_token;
    for (; j < a.right_tokens_end; ++j) {
        auto const& t = in_.tokens[j];
        if (t.begin >= phrase.end) break;
        if (t.type == token_type::mark && t.mark == U'、' && a.before_figure && j + 1 == a.right_tokens_end) {
            phrase.end = t.begin;
            break;
        }
        if (t.type != token_type::word) continue;
        bool const at_start = t.begin == phrase.begin;
        bool const ends =
            (t.kind == word_kind::stop && (t.code != given_to || a.before_figure)) || t.kind == word_kind::level ||
            t.kind == word_kind::share || t.kind == word_kind::rank || t.kind == word_kind::yoy ||
            t.kind == word_kind::respectively || (t.kind == word_kind::base && !at_start) ||
            ((t.kind == word_kind::light || t.kind == word_kind::adverb) && !at_start) || t.kind == word_kind::total ||
            ((t.kind == word_kind::increase || t.kind == word_kind::decrease) && a.before_figure) || j == joined ||
            (t.kind == word_kind::time && !at_start) || (t.kind == word_kind::place && !at_start && spreads(i, t)) ||
            (t.kind == word_kind::excess && t.end - t.begin >= 6 && !at_start && !a.before_figure) ||
            (t.kind == word_kind::approximate && a.before_figure) ||
            (a.before_figure && !at_start &&
             (t.kind == word_kind::increment || (t.kind == word_kind::excess && t.end == phrase.end)));
        if (!ends) continue;
        if (at_start && t.kind == word_kind::stop && t.code == given_to) continue;
        if (at_start && text_at(t.begin, "全部")) return {};
        if (at_start && t.kind == word_kind::stop) {
            // 优化营商环境创新案例: a verb that opens the phrase belongs to it.
            auto const word = text_.substr(t.begin, t.end - t.begin);
            if (t.code == 2 ? word != "不间断" && word != "不间断对" : word != "在" && word != "让" && word != "给")
                continue;
            return {};
        }
        phrase.end = t.begin;
        // 49个项目的集中开工: what is done to them is no part of the noun.
        if (auto const of = view(phrase).rfind("的"); t.is(word_kind::stop) && of != std::string_view::npos &&
                                                      of >= 6 && code_points(view(phrase).substr(of)) == 3) {
            phrase.end = phrase.begin + static_cast<std::uint32_t>(of);
        }
        break;
    }
    phrase = trim(phrase, a.right_token, j);
    if (a.before_figure) {
        // 230个开发区中综合排名第56位: up to 中, which puts what follows outside of the noun.
        auto const name = view(phrase);
        auto at = name.rfind("中综合");
        if (at == std::string_view::npos && name.ends_with("中")) at = name.size() - 3;
        if (at != std::string_view::npos && at > 0 && !name.substr(0, at).ends_with("高") &&
            !name.substr(0, at).ends_with("初")) {
            phrase.end = phrase.begin + static_cast<std::uint32_t>(at);
        }
    }
    // 60个产品(其中甲类45个): a bracket that the next figure stands in
    if (auto const open = view(phrase).find('(');
        open != std::string_view::npos && view(phrase).find(')', open) == std::string_view::npos) {
        phrase.end = phrase.begin + static_cast<std::uint32_t>(open);
    }
    phrase.end = phrase.begin + static_cast<std::uint32_t>(before_source(view(phrase)));
    for (bool moved = true; moved && !phrase.empty();) {
        moved = false;
        for (auto const word : trailing) {
            if (view(phrase).size() <= word.size() || !view(phrase).ends_with(word)) continue;
            phrase.end -= static_cast<std::uint32_t>(word.size());
            moved = true;
        }
    }
    auto const kept = counted_part(view(phrase), figures_[i].unit_name);
    if (kept < phrase.end - phrase.begin) phrase.end = phrase.begin + static_cast<std::uint32_t>(kept);
    if (view(phrase).starts_with("工作日")) return {};
    auto const name = view(phrase);
    if (std::find(std::begin(no_nouns), std::end(no_nouns), name) != std::end(no_nouns)) return {};
    if (name.ends_with("元台阶") || name.ends_with("元大关")) return {};
    return phrase;
}

}  // namespace text::detail

ATTAIN_END_NAMESPACE
